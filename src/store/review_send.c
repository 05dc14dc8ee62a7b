/* A review goes out: the very bytes that were printed, and whose texts are in
 * it. */
#include "store/review_edit.h"

#include "core/banned.h"

const char *const dp_review_formats[] = { [DP_REVIEW_TEXT] = "text",
                                          [DP_REVIEW_HTML] = "html",
                                          [DP_REVIEW_PDF] = "pdf" };

static dp_status write_print(dp_review_edit *e, dp_review_format format,
                             dp_str bytes)
{
    dp_str packed = dp_pack(e->arena, e->store, bytes);
    dp_status status = packed.p ? DP_OK : dp_no_memory(e->ctx, "a review");
    sqlite3_stmt *s =
        dp_review_statement(e, &status,
                            "INSERT INTO review_print (review, format, bytes)"
                            " VALUES (?1, ?2, ?3)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_str(s, 2, dp_str_of(dp_review_formats[format]));
    dp_bind_blob(s, 3, packed);
    return dp_review_do(e, status, s);
}

static dp_status write_text(dp_review_edit *e, const dp_review_text *text)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = dp_review_statement(
        e, &status,
        "INSERT OR IGNORE INTO review_text (review, article, outlet,"
        " title) VALUES (?1, ?2, ?3, ?4)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_blob(s, 2, dp_id_pack(e->arena, text->article));
    dp_bind_str(s, 3, text->outlet);
    dp_bind_str(s, 4, text->title);
    return dp_review_do(e, status, s);
}

static dp_status write_sent(dp_review_edit *e, dp_str who, dp_str at)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = dp_review_statement(
        e, &status,
        "UPDATE review SET who = coalesce(?2, who), sent = coalesce(?3,"
        " strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) WHERE id = ?1");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    dp_bind_str(s, 2, who);
    dp_bind_str(s, 3, at);
    return dp_review_do(e, status, s);
}

dp_status dp_review_write_sent(dp_review_edit *e, const dp_review_sent *sent,
                               dp_str at)
{
    dp_status status = DP_OK;

    for (int i = 0; i < DP_REVIEW_FORMATS && status == DP_OK; i++)
        if (sent->prints[i].p)
            status = write_print(e, (dp_review_format)i, sent->prints[i]);
    for (size_t i = 0; i < sent->texts_n && status == DP_OK; i++)
        status = write_text(e, &sent->texts[i]);
    return status == DP_OK ? write_sent(e, sent->who, at) : status;
}

dp_status dp_review_send(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, const dp_review_sent *sent)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = dp_review_open(&e, id);

    if (status == DP_OK && e.review.chosen == 0)
        status = dp_fail(ctx, DP_USAGE,
                         "nothing of the review '%.*s' is chosen", DP_F(id));
    if (status == DP_OK)
        status = dp_review_write_sent(&e, sent, DP_NULL);
    return dp_review_close(&e, status);
}

dp_status dp_review_printed(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_review_format format, dp_str *out)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = DP_NULL;
    if (!dp_reviews_there(store))
        return DP_OK;
    s = dp_review_statement(&e, &status,
                            "SELECT bytes FROM review_print WHERE review = ?1"
                            " AND format = ?2");
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, id);
    dp_bind_str(s, 2, dp_str_of(dp_review_formats[format]));
    status = dp_db_step(ctx, &store->db, s, "read a review");
    if (status == DP_OK)
        status = dp_unpack(ctx, arena, store, dp_column_blob(s, 0), out);
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_reviews_counted(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str since, dp_str until, dp_review_counts *out)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_review_count) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_review_counts){ 0 };
    if (!dp_reviews_there(store))
        return DP_OK;
    s = dp_review_statement(
        &e, &status,
        "SELECT outlet, count(*), sum(max(copies, 1)) FROM review_text"
        " JOIN review ON id = review WHERE sent >= coalesce(?1, '') AND"
        " (?2 IS NULL OR substr(sent, 1, length(?2)) <= ?2)"
        " GROUP BY outlet ORDER BY outlet");
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, since);
    dp_bind_str(s, 2, until);
    while ((status = dp_db_step(ctx, &store->db, s, "count texts")) == DP_OK) {
        dp_review_count one = { dp_column_str(arena, s, 0),
                                sqlite3_column_int64(s, 1),
                                sqlite3_column_int64(s, 2) };
        if (!dp_vec_push(arena, &all, one)) {
            status = dp_no_memory(ctx, "reviews");
            break;
        }
    }
    sqlite3_finalize(s);
    *out = (dp_review_counts){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}
