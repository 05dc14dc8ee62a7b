/* Dossiers: searches kept under a name. */
#include "store/match.h"

#include "core/banned.h"

dp_status dp_dossier_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_DOSSIER_GET,
                        "SELECT query FROM dossier WHERE name = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find a dossier");
    dp_bind_str(s, 1, name);
    status = dp_db_step(ctx, &store->db, s, "find a dossier");
    if (status == DP_END)
        return dp_fail(ctx, DP_USAGE, "there is no dossier '%.*s'", DP_F(name));
    if (status == DP_OK)
        *out = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return status;
}

dp_status dp_dossier_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_str query)
{
    dp_query parsed = { 0 };
    sqlite3_stmt *s;
    dp_status status = dp_query_parse(ctx, arena, query, &parsed);

    if (status == DP_OK && (name.n == 0 || parsed.n == 0))
        return dp_fail(ctx, DP_USAGE, "a dossier wants a name and a search");
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status != DP_OK)
        return status;
    s = dp_db_statement(&store->db, ST_DOSSIER_ADD,
                        "INSERT INTO dossier (name, query, made) VALUES (?1,"
                        " ?2, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                        " ON CONFLICT (name) DO UPDATE SET"
                        " query = excluded.query");
    if (!s)
        return dp_db_failed(ctx, &store->db, "add a dossier");
    dp_bind_str(s, 1, name);
    dp_bind_str(s, 2, query);
    status = dp_db_do(ctx, &store->db, s, "add a dossier");
    return status == DP_OK ? dp_store_commit(ctx, store) : status;
}

dp_status dp_dossier_remove(dp_ctx *ctx, dp_store *store, dp_str name)
{
    sqlite3_stmt *s;
    dp_status status = dp_store_begin(ctx, store);

    if (status != DP_OK)
        return status;
    s = dp_db_statement(&store->db, ST_DOSSIER_REMOVE,
                        "DELETE FROM dossier WHERE name = ?1");
    if (!s)
        return dp_db_failed(ctx, &store->db, "remove a dossier");
    dp_bind_str(s, 1, name);
    status = dp_db_do(ctx, &store->db, s, "remove a dossier");
    if (status == DP_OK && sqlite3_changes(store->db.sqlite) == 0)
        status =
            dp_fail(ctx, DP_USAGE, "there is no dossier '%.*s'", DP_F(name));
    dp_store_commit(ctx, store);
    return status;
}

dp_status dp_dossier_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_dossiers *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_DOSSIER_LIST,
                        "SELECT name, query FROM dossier ORDER BY name");
    DP_VEC(dp_dossier) all = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "list dossiers");
    while ((status = dp_db_step(ctx, &store->db, s, "list dossiers")) ==
           DP_OK) {
        dp_dossier one = { dp_column_str(arena, s, 0),
                           dp_column_str(arena, s, 1) };
        if (!dp_vec_push(arena, &all, one))
            return dp_no_memory(ctx, "dossiers");
    }
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}
