/* What the store says of itself. */
#include "store/inside.h"

#include "core/banned.h"

dp_status dp_setting_get(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                         dp_str name, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_SETTING_GET,
                        "SELECT value FROM setting WHERE name = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "read a setting");
    dp_bind_str(s, 1, name);
    status = dp_db_step(ctx, &store->db, s, "read a setting");
    *out = status == DP_OK ? dp_column_str(arena, s, 0) : DP_NULL;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_setting_set(dp_ctx *ctx, dp_store *store, dp_str name,
                         dp_str value)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_SETTING_SET,
                        "INSERT INTO setting (name, value) VALUES (?1, ?2)"
                        " ON CONFLICT DO UPDATE SET value = excluded.value");

    if (!s)
        return dp_db_failed(ctx, &store->db, "write a setting");
    dp_bind_str(s, 1, name);
    dp_bind_str(s, 2, value);
    return dp_db_do(ctx, &store->db, s, "write a setting");
}
