/* Reviews, read and written. A change reads the whole review, makes the change
 * in memory and writes the items it concerns: a review has some dozens. What
 * went out is guarded by the tables themselves (reviews.sql). */
#include "store/review_edit.h"
#include "store/tables.h"

#include "core/banned.h"

sqlite3_stmt *dp_review_statement(dp_review_edit *e, dp_status *status,
                                  const char *sql)
{
    sqlite3_stmt *s = NULL;

    if (*status == DP_OK &&
        sqlite3_prepare_v2(e->store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        *status = dp_db_failed(e->ctx, &e->store->db, "open a review");
    return s;
}

dp_status dp_review_do(dp_review_edit *e, dp_status status, sqlite3_stmt *s)
{
    if (status == DP_OK)
        status = dp_db_do(e->ctx, &e->store->db, s, "write a review");
    sqlite3_finalize(s);
    return status;
}

/* -- Tables ------------------------------------------------------------------
 */

bool dp_reviews_there(dp_store *store)
{
    return dp_db_has(&store->db, "review_print_is_kept");
}

dp_status dp_reviews_prepare(dp_ctx *ctx, dp_store *store)
{
    return dp_reviews_there(store)
               ? DP_OK
               : dp_db_run(ctx, &store->db, dp_tables_reviews);
}

/* -- Reading -----------------------------------------------------------------
 */

#define COLUMNS                                                         \
    "id, title, who, language, first, last, whole, copies, made, sent," \
    " (SELECT count(*) FROM review_item WHERE review = id AND chosen = 1)"

static dp_review review_at(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_review){ .id = dp_column_str(arena, s, 0),
                        .title = dp_column_str(arena, s, 1),
                        .who = dp_column_str(arena, s, 2),
                        .language = dp_column_str(arena, s, 3),
                        .first = sqlite3_column_int(s, 4),
                        .last = sqlite3_column_int(s, 5),
                        .whole = sqlite3_column_int(s, 6) != 0,
                        .copies = (uint32_t)sqlite3_column_int64(s, 7),
                        .made = dp_column_str(arena, s, 8),
                        .sent = dp_column_str(arena, s, 9),
                        .chosen = (size_t)sqlite3_column_int64(s, 10) };
}

static dp_review_item item_at(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_review_item){ .n = sqlite3_column_int64(s, 0),
                             .article = dp_column_id(arena, s, 1),
                             .alone = sqlite3_column_int(s, 2) != 0,
                             .chosen = sqlite3_column_int(s, 3) != 0,
                             .section = dp_column_str(arena, s, 4),
                             .comment = dp_column_str(arena, s, 5) };
}

static dp_status read_items(dp_review_edit *e, dp_review *out)
{
    DP_VEC(dp_review_item) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s = dp_review_statement(
        e, &status,
        "SELECT n, article, alone, chosen, section, comment FROM"
        " review_item WHERE review = ?1 ORDER BY chosen DESC, place, n");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, out->id);
    while ((status = dp_db_step(e->ctx, &e->store->db, s, "read a review")) ==
           DP_OK)
        if (!dp_vec_push(e->arena, &all, item_at(e->arena, s))) {
            status = dp_no_memory(e->ctx, "a review");
            break;
        }
    sqlite3_finalize(s);
    out->items.at = all.at;
    out->items.n = all.n;
    return status == DP_END ? DP_OK : status;
}

/* The first review of a query; id null where there is none. */
static dp_status read_one(dp_review_edit *e, const char *sql, dp_str id,
                          dp_review *out)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_review){ 0 };
    if (!dp_reviews_there(e->store))
        return DP_OK;
    s = dp_review_statement(e, &status, sql);
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, id);
    status = dp_db_step(e->ctx, &e->store->db, s, "read a review");
    if (status == DP_OK)
        *out = review_at(e->arena, s);
    sqlite3_finalize(s);
    if (status == DP_END)
        return DP_OK;
    return status == DP_OK ? read_items(e, out) : status;
}

dp_status dp_review_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, dp_review *out)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status =
        read_one(&e, "SELECT " COLUMNS " FROM review WHERE id = ?1", id, out);

    if (status == DP_OK && !out->id.p)
        return dp_fail(ctx, DP_NO_INPUT, "there is no review '%.*s'", DP_F(id));
    return status;
}

dp_status dp_review_last(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_review *out)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };

    return read_one(&e,
                    "SELECT " COLUMNS " FROM review WHERE sent IS NOT NULL"
                    " ORDER BY sent DESC, id LIMIT 1",
                    DP_NULL, out);
}

dp_status dp_reviews_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_reviews *out)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_review) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s;

    *out = (dp_reviews){ 0 };
    if (!dp_reviews_there(store))
        return DP_OK;
    s = dp_review_statement(&e, &status,
                            "SELECT " COLUMNS
                            " FROM review ORDER BY sent IS NOT NULL,"
                            " sent DESC, made DESC, id LIMIT ?1");
    if (status != DP_OK)
        return status;
    sqlite3_bind_int64(s, 1, (int64_t)limit);
    while ((status = dp_db_step(ctx, &store->db, s, "read reviews")) == DP_OK)
        if (!dp_vec_push(arena, &all, review_at(arena, s))) {
            status = dp_no_memory(ctx, "reviews");
            break;
        }
    sqlite3_finalize(s);
    *out = (dp_reviews){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}

/* -- Writing -----------------------------------------------------------------
 */

dp_status dp_review_open(dp_review_edit *e, dp_str id)
{
    dp_status status = dp_store_begin(e->ctx, e->store);

    if (status == DP_OK)
        status = dp_review_get(e->ctx, e->arena, e->store, id, &e->review);
    if (status == DP_OK && e->review.sent.p)
        return dp_fail(e->ctx, DP_NOT_ALLOWED,
                       "the review '%.*s' went out and stays as it is",
                       DP_F(id));
    return status;
}

dp_status dp_review_close(dp_review_edit *e, dp_status status)
{
    if (status == DP_OK)
        return dp_store_commit(e->ctx, e->store);
    if (e->store->begun_at)
        dp_store_undo(e->store);
    return status;
}

dp_status dp_review_clean(dp_review_edit *e, const char *what, size_t most,
                          dp_str *text)
{
    dp_status status = dp_words_clean(e->ctx, e->arena, what, most, text);

    if (status == DP_OK && text->n == 0)
        *text = DP_NULL;
    return status;
}

static dp_status write_item(dp_review_edit *e, const dp_review_item *item,
                            size_t place)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = dp_review_statement(
        e, &status,
        "INSERT OR REPLACE INTO review_item (review, n, place, article,"
        " alone, chosen, section, comment) VALUES (?1, ?2, ?3, ?4, ?5,"
        " ?6, ?7, ?8)");

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, e->review.id);
    sqlite3_bind_int64(s, 2, item->n);
    sqlite3_bind_int64(s, 3, (int64_t)place);
    dp_bind_blob(s, 4, dp_id_pack(e->arena, item->article));
    sqlite3_bind_int(s, 5, item->alone);
    sqlite3_bind_int(s, 6, item->chosen);
    dp_bind_str(s, 7, item->section);
    dp_bind_str(s, 8, item->comment);
    return dp_review_do(e, status, s);
}

dp_status dp_review_write_items(dp_review_edit *e)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < e->review.items.n && status == DP_OK; i++)
        status = write_item(e, &e->review.items.at[i], i);
    return status;
}

static dp_status write_head(dp_review_edit *e, const char *sql)
{
    const dp_review *r = &e->review;
    dp_status status = DP_OK;
    sqlite3_stmt *s = dp_review_statement(e, &status, sql);

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, r->id);
    dp_bind_str(s, 2, r->title);
    dp_bind_str(s, 3, r->who);
    dp_bind_str(s, 4, r->language);
    sqlite3_bind_int(s, 5, r->first);
    sqlite3_bind_int(s, 6, r->last);
    sqlite3_bind_int(s, 7, r->whole);
    sqlite3_bind_int64(s, 8, r->copies);
    dp_bind_str(s, 9, r->made);
    return dp_review_do(e, status, s);
}

static const char insert[] =
    "INSERT INTO review (id, title, who, language, first, last, whole, copies,"
    " made) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(?9,"
    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))";

dp_status dp_review_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_review *review, dp_str *id)
{
    dp_review_edit e = {
        .ctx = ctx, .arena = arena, .store = store, .review = *review
    };
    dp_status status;

    e.review.id = dp_random_id(arena);
    if (!e.review.id.p)
        return dp_no_memory(ctx, "a review");
    status =
        dp_review_clean(&e, "a title", DP_REVIEW_TITLE_MAX, &e.review.title);
    for (size_t i = 0; i < review->items.n; i++)
        e.review.items.at[i].n = (int64_t)i + 1;
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = write_head(&e, insert);
    if (status == DP_OK)
        status = dp_review_write_items(&e);
    status = dp_review_close(&e, status);
    if (status == DP_OK)
        *id = e.review.id;
    return status;
}

dp_status dp_review_set(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_review *review)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = dp_review_open(&e, review->id);

    e.review.title = review->title;
    e.review.language = review->language;
    e.review.first = review->first;
    e.review.last = review->last;
    e.review.whole = review->whole;
    e.review.copies = review->copies;
    if (status == DP_OK)
        status = dp_review_clean(&e, "a title", DP_REVIEW_TITLE_MAX,
                                 &e.review.title);
    if (status == DP_OK && review->last < review->first)
        status = dp_fail(ctx, DP_USAGE, "the review ends before it begins");
    if (status == DP_OK)
        status = write_head(&e, "UPDATE review SET title = ?2, who = ?3,"
                                " language = ?4, first = ?5, last = ?6,"
                                " whole = ?7, copies = ?8 WHERE id = ?1");
    return dp_review_close(&e, status);
}

dp_status dp_review_remove(dp_ctx *ctx, dp_store *store, dp_str id)
{
    dp_review_edit e = { .ctx = ctx,
                         .arena = dp_arena_new(1 << 22),
                         .store = store };
    dp_status status =
        e.arena ? dp_review_open(&e, id) : dp_no_memory(ctx, "a review");
    sqlite3_stmt *s =
        dp_review_statement(&e, &status, "DELETE FROM review WHERE id = ?1");

    if (s)
        dp_bind_str(s, 1, id);
    status = dp_review_close(&e, s ? dp_review_do(&e, status, s) : status);
    dp_arena_close(e.arena);
    return status;
}

dp_status dp_review_put(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_review *review, const dp_review_sent *sent)
{
    dp_review_edit e = {
        .ctx = ctx, .arena = arena, .store = store, .review = *review
    };
    dp_review there;
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = read_one(&e, "SELECT " COLUMNS " FROM review WHERE id = ?1",
                          review->id, &there);
    if (status != DP_OK || there.id.p)
        return status;
    status = write_head(&e, insert);
    if (status == DP_OK)
        status = dp_review_write_items(&e);
    return status == DP_OK && review->sent.p
               ? dp_review_write_sent(&e, sent, review->sent)
               : status;
}
