/* Getting articles back. */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

dp_status dp_store_record(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, dp_str *out)
{
    sqlite3_stmt *find = dp_db_statement(
        &store->db, ST_RECORD_BY_ID,
        "SELECT record FROM revision WHERE article ="
        " (SELECT id FROM article WHERE id = ?1 OR url = ?1 LIMIT 1)"
        " ORDER BY number DESC LIMIT 1");
    dp_str packed;
    dp_status status;

    if (!find)
        return dp_db_failed(ctx, &store->db, "find an article");
    dp_bind_str(find, 1, id_or_url);
    status = dp_db_step(ctx, &store->db, find, "find an article");
    if (status == DP_END) {
        *out = DP_NULL;
        return DP_OK;
    }
    if (status != DP_OK)
        return status;
    packed = (dp_str){ sqlite3_column_blob(find, 0),
                       (size_t)sqlite3_column_bytes(find, 0) };
    status = dp_unpack(ctx, arena, packed, out);
    sqlite3_reset(find);
    return status;
}

dp_status dp_store_newest(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_str id, dp_article *out, dp_str *line)
{
    dp_str record = DP_NULL;
    dp_status status = dp_store_record(ctx, arena, store, id, &record);

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
