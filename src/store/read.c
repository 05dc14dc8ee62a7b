/* Getting articles back. */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

/* The first columns are a packed record. */
static dp_status take_record(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             sqlite3_stmt *find, dp_str *out)
{
    dp_status status;

    *out = DP_NULL;
    status = dp_db_step(ctx, &store->db, find, "find an article");
    if (status == DP_END)
        return DP_OK;
    if (status != DP_OK)
        return status;
    status = dp_record_unpack(ctx, arena, store, find, 0, out);
    sqlite3_reset(find);
    return status;
}

static dp_status record_by_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id, dp_str *out)
{
    sqlite3_stmt *find = dp_db_statement(
        &store->db, ST_RECORD_BY_ID,
        "SELECT r.record, r.base FROM article a JOIN revision r ON r.n = a.newest"
        " WHERE a.id = ?1");
    dp_str packed = dp_id_pack(arena, id);

    if (!packed.p)
        return dp_no_memory(ctx, "an article");
    dp_bind_blob(find, 1, packed);
    return take_record(ctx, arena, store, find, out);
}

dp_status dp_number_of_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, int64_t *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_NUMBER_BY_ID,
                                      "SELECT n FROM article WHERE id = ?1");
    dp_str packed = dp_id_pack(arena, id);

    if (!s || !packed.p)
        return dp_no_memory(ctx, "an article");
    dp_bind_blob(s, 1, packed);
    return dp_db_number(ctx, &store->db, s, "find an article", out);
}

/* Addresses are kept as hashes; the record tells whether it is this one. */
dp_status dp_store_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id_or_url, dp_str *id)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_ARTICLE_BY_ADDRESS,
        "SELECT id, NULL, NULL FROM article WHERE id = ?1 UNION ALL"
        " SELECT a.id, r.record, r.base FROM article a JOIN revision r ON"
        " r.n = a.newest WHERE a.address = ?2");
    dp_str packed = dp_id_pack(arena, id_or_url);
    dp_status status;

    *id = DP_NULL;
    if (!packed.p || !s)
        return dp_no_memory(ctx, "an article");
    dp_bind_blob(s, 1, packed);
    sqlite3_bind_int64(s, 2, dp_address_hash(id_or_url));
    while ((status = dp_db_step(ctx, &store->db, s, "find an article")) ==
           DP_OK) {
        dp_str record;
        dp_article article;
        *id = dp_column_id(arena, s, 0);
        if (sqlite3_column_type(s, 1) == SQLITE_NULL)
            break;
        status = dp_record_unpack(ctx, arena, store, s, 1, &record);
        if (status == DP_OK)
            status = dp_record_parse_head(ctx, arena, record, &article);
        if (status != DP_OK || dp_str_eq(article.url, id_or_url))
            break;
        *id = DP_NULL;
    }
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_record(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, dp_str *out)
{
    dp_str id = DP_NULL;
    dp_status status = record_by_id(ctx, arena, store, id_or_url, out);

    if (status != DP_OK || out->p)
        return status;
    status = dp_store_find(ctx, arena, store, id_or_url, &id);
    if (status == DP_OK && id.p)
        status = record_by_id(ctx, arena, store, id, out);
    return status;
}

dp_status dp_store_newest(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_str id, dp_article *out, dp_str *line)
{
    dp_str record = DP_NULL;
    dp_status status = record_by_id(ctx, arena, store, id, &record);

    if (status != DP_OK)
        return status;
    if (!record.p)
        return dp_fail(ctx, DP_BAD_DATA,
                       "the store '%s' has no record of '%.*s'; see 'depeche "
                       "verify'",
                       store->db.path, DP_F(id));
    if (line)
        *line = record;
    return dp_record_parse(ctx, arena, record, out);
}

dp_status dp_store_article_at(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                              int64_t number, dp_article *out, dp_str *line)
{
    sqlite3_stmt *find = dp_db_statement(
        &store->db, ST_RECORD_BY_NUMBER,
        "SELECT r.record, r.base FROM article a JOIN revision r ON r.n = a.newest"
        " WHERE a.n = ?1");
    dp_str record = DP_NULL;
    dp_status status;

    if (!find)
        return dp_db_failed(ctx, &store->db, "find an article");
    sqlite3_bind_int64(find, 1, number);
    status = take_record(ctx, arena, store, find, &record);
    if (status == DP_OK && !record.p)
        return DP_END;
    if (status != DP_OK)
        return status;
    if (line)
        *line = record;
    return dp_record_parse(ctx, arena, record, out);
}
