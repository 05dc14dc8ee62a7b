/* Dossiers: searches kept under a name. */
#include "store/match.h"

#include "core/banned.h"

bool dp_dossier_name_fits(dp_str name)
{
    enum { NAME_MAX_BYTES = 120 };

    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.p[i] < ' ' || name.p[i] == 0x7f ||
            name.p[i] == '\\')
            return false;
    return name.n > 0 && name.n <= NAME_MAX_BYTES &&
           !dp_str_eq(name, DP_S(".")) && !dp_str_eq(name, DP_S(".."));
}

static dp_status check_name(dp_ctx *ctx, dp_str name)
{
    if (name.n == 0)
        return dp_fail(ctx, DP_USAGE, "a dossier wants a name");
    if (!dp_dossier_name_fits(name))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is no name for a dossier",
                       DP_F(name));
    return DP_OK;
}

static dp_status find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_str name, dp_dossier_rule *out, dp_str *query)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_DOSSIER_GET,
                        "SELECT n, query FROM dossier WHERE name = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find a dossier");
    dp_bind_str(s, 1, name);
    status = dp_db_step(ctx, &store->db, s, "find a dossier");
    if (status == DP_END)
        return dp_fail(ctx, DP_USAGE, "there is no dossier '%.*s'", DP_F(name));
    if (status == DP_OK) {
        out->number = sqlite3_column_int64(s, 0);
        *query = dp_column_str(arena, s, 1);
    }
    sqlite3_reset(s);
    return status;
}

dp_status dp_dossier_there(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name)
{
    dp_dossier_rule rule = { 0 };
    dp_str query = DP_NULL;

    return find(ctx, arena, store, name, &rule, &query);
}

dp_status dp_dossier_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_dossier_rule *out)
{
    dp_str query = DP_NULL;
    dp_status status;

    *out = (dp_dossier_rule){ 0 };
    status = find(ctx, arena, store, name, out, &query);
    if (status == DP_OK && query.n)
        status = dp_query_parse(ctx, arena, query, &out->search);
    if (status == DP_OK)
        status = dp_filed_any(ctx, store, out->number, &out->filed);
    if (status == DP_OK)
        out->mark = dp_str_printf(arena, "%lld", (long long)out->number);
    return status != DP_OK || out->mark.p ? status
                                          : dp_no_memory(ctx, "a dossier");
}

dp_status dp_dossier_ask(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_query *out)
{
    dp_dossier_rule rule;
    dp_status status = dp_dossier_get(ctx, arena, store, name, &rule);

    if (status != DP_OK)
        return status;
    if (rule.filed || rule.search.n == 0)
        return dp_filed_ask(ctx, arena, rule.mark, &rule.search, out);
    for (size_t i = 0; i < rule.search.n; i++)
        if (!dp_vec_push(arena, out, rule.search.at[i]))
            return dp_no_memory(ctx, "a dossier");
    return DP_OK;
}

dp_status dp_dossier_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_str query)
{
    dp_query parsed = { 0 };
    sqlite3_stmt *s;
    dp_status status = check_name(ctx, name);

    if (status == DP_OK && query.n)
        status = dp_query_parse(ctx, arena, query, &parsed);
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
    dp_bind_str(s, 2, query.p ? query : DP_S(""));
    status = dp_db_do(ctx, &store->db, s, "add a dossier");
    return status == DP_OK ? dp_store_commit(ctx, store) : status;
}

/* Whether a dossier is called so already. */
static dp_status is_taken(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name)
{
    dp_status status = dp_dossier_there(ctx, arena, store, name);

    if (status == DP_OK)
        return dp_fail(ctx, DP_USAGE, "there is a dossier '%.*s' already",
                       DP_F(name));
    return status == DP_USAGE ? DP_OK : status;
}

static dp_status write_name(dp_ctx *ctx, dp_store *store, int64_t number,
                            dp_str name)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_DOSSIER_RENAME,
                                      "UPDATE dossier SET name = ?2"
                                      " WHERE n = ?1");

    if (!s)
        return dp_db_failed(ctx, &store->db, "rename a dossier");
    sqlite3_bind_int64(s, 1, number);
    dp_bind_str(s, 2, name);
    return dp_db_do(ctx, &store->db, s, "rename a dossier");
}

dp_status dp_dossier_rename(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str other)
{
    dp_dossier_rule rule = { 0 };
    dp_str query = DP_NULL;
    dp_status status = check_name(ctx, other);

    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = find(ctx, arena, store, name, &rule, &query);
    if (status == DP_OK && !dp_str_eq(name, other))
        status = is_taken(ctx, arena, store, other);
    if (status == DP_OK)
        status = write_name(ctx, store, rule.number, other);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    if (store->begun_at)
        dp_store_undo(store);
    return status;
}

static dp_status remove_row(dp_ctx *ctx, dp_store *store, int64_t number)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_DOSSIER_REMOVE,
                                      "DELETE FROM dossier WHERE n = ?1");

    if (!s)
        return dp_db_failed(ctx, &store->db, "remove a dossier");
    sqlite3_bind_int64(s, 1, number);
    return dp_db_do(ctx, &store->db, s, "remove a dossier");
}

/* One whose search cannot be read any more can go, too. */
dp_status dp_dossier_remove(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name)
{
    dp_dossier_rule rule = { 0 };
    dp_str query = DP_NULL;
    dp_status status = find(ctx, arena, store, name, &rule, &query);

    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = dp_filed_clear(ctx, arena, store, name, rule.number);
    if (status == DP_OK)
        status = remove_row(ctx, store, rule.number);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    if (store->begun_at)
        dp_store_undo(store);
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
