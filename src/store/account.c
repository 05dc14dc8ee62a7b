/* Accounts and sessions: rows of two small tables. Statements are prepared when
 * they are needed; only who a session belongs to is asked often. */
#include "store/account.h"

#include "store/inside.h"

#include "core/banned.h"

static const char doing[] = "look after accounts";

static dp_status prepare(dp_ctx *ctx, dp_store *store, const char *sql,
                         sqlite3_stmt **out)
{
    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, out, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, doing);
    return DP_OK;
}

/* One statement with a text or two; how many rows it changed. */
static dp_status change(dp_ctx *ctx, dp_store *store, const char *sql, dp_str a,
                        dp_str b, int *changed)
{
    sqlite3_stmt *s = NULL;
    dp_status status = prepare(ctx, store, sql, &s);

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, a);
    if (sqlite3_bind_parameter_count(s) > 1)
        dp_bind_str(s, 2, b);
    status = dp_db_do(ctx, &store->db, s, doing);
    *changed = status == DP_OK ? sqlite3_changes(store->db.sqlite) : 0;
    sqlite3_finalize(s);
    return status;
}

/* -- Accounts ----------------------------------------------------------------
 */

bool dp_account_name_ok(dp_str name)
{
    if (name.n == 0 || name.n > DP_ACCOUNT_NAME_MAX ||
        dp_utf8_invalid(name) != DP_NOT_FOUND || dp_str_trim(name).n != name.n)
        return false;
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        if (c < 0x20 || c == 0x7F || c == '/' || c == '\\')
            return false;
    }
    return !dp_str_eq(name, DP_S(".")) && !dp_str_eq(name, DP_S(".."));
}

dp_status dp_account_add(dp_ctx *ctx, dp_store *store, dp_str name,
                         dp_str password)
{
    int changed = 0;
    dp_status status;

    if (!dp_account_name_ok(name))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is no name for an account",
                       DP_F(name));
    status = change(ctx, store,
                    "INSERT INTO account (name, password, made) VALUES (?1, ?2,"
                    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                    " ON CONFLICT (name) DO NOTHING",
                    name, password, &changed);
    if (status == DP_OK && changed == 0)
        return dp_fail(ctx, DP_USAGE, "there is an account '%.*s' already",
                       DP_F(name));
    return status;
}

static dp_status nobody(dp_ctx *ctx, dp_str name)
{
    return dp_fail(ctx, DP_NO_INPUT, "there is no account '%.*s'", DP_F(name));
}

dp_status dp_account_remove(dp_ctx *ctx, dp_store *store, dp_str name)
{
    int changed = 0;
    dp_status status = change(ctx, store, "DELETE FROM account WHERE name = ?1",
                              name, DP_NULL, &changed);

    return status == DP_OK && changed == 0 ? nobody(ctx, name) : status;
}

dp_status dp_account_password(dp_ctx *ctx, dp_store *store, dp_str name,
                              dp_str password)
{
    int changed = 0, ended;
    dp_status status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");

    if (status != DP_OK)
        return status;
    status =
        change(ctx, store, "UPDATE account SET password = ?2 WHERE name = ?1",
               name, password, &changed);
    if (status == DP_OK)
        status = change(ctx, store,
                        "DELETE FROM session WHERE account ="
                        " (SELECT n FROM account WHERE name = ?1)",
                        name, DP_NULL, &ended);
    status = dp_db_end(ctx, &store->db, status);
    return status == DP_OK && changed == 0 ? nobody(ctx, name) : status;
}

static void take(dp_arena *arena, sqlite3_stmt *s, dp_account *out)
{
    *out = (dp_account){ .n = sqlite3_column_int64(s, 0),
                         .name = dp_column_str(arena, s, 1),
                         .password = dp_column_str(arena, s, 2) };
}

dp_status dp_account_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_account *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status =
        prepare(ctx, store,
                "SELECT n, name, password FROM account WHERE name = ?1", &s);

    *out = (dp_account){ 0 };
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, name);
    status = dp_db_step(ctx, &store->db, s, doing);
    if (status == DP_OK)
        take(arena, s, out);
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_account_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_accounts *out)
{
    DP_VEC(dp_account) all = { 0 };
    sqlite3_stmt *s = NULL;
    dp_status status = prepare(
        ctx, store, "SELECT n, name, password FROM account ORDER BY name", &s);

    while (status == DP_OK &&
           (status = dp_db_step(ctx, &store->db, s, doing)) == DP_OK) {
        dp_account one;
        take(arena, s, &one);
        if (!dp_vec_push(arena, &all, one))
            status = dp_no_memory(ctx, "accounts");
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}

/* -- Sessions ----------------------------------------------------------------
 */

static dp_str bytes_of(const uint8_t hash[DP_SESSION_HASH])
{
    return (dp_str){ (const char *)hash, DP_SESSION_HASH };
}

static dp_status sweep(dp_ctx *ctx, dp_store *store, int64_t now)
{
    sqlite3_stmt *s = NULL;
    dp_status status =
        prepare(ctx, store, "DELETE FROM session WHERE until <= ?1", &s);

    if (status != DP_OK)
        return status;
    sqlite3_bind_int64(s, 1, now);
    status = dp_db_do(ctx, &store->db, s, doing);
    sqlite3_finalize(s);
    return status;
}

/* The password is looked at once more: between comparing and this it may have
 * been changed, which ends sessions, of which this is not yet one. */
dp_status dp_session_add(dp_ctx *ctx, dp_store *store,
                         const dp_account *account,
                         const uint8_t hash[DP_SESSION_HASH], int64_t until,
                         int64_t now)
{
    sqlite3_stmt *s = NULL;
    dp_status status = sweep(ctx, store, now);

    if (status == DP_OK)
        status = prepare(ctx, store,
                         "INSERT INTO session (hash, account, until)"
                         " SELECT ?1, n, ?2 FROM account"
                         " WHERE n = ?3 AND password = ?4",
                         &s);
    if (status != DP_OK)
        return status;
    dp_bind_blob(s, 1, bytes_of(hash));
    sqlite3_bind_int64(s, 2, until);
    sqlite3_bind_int64(s, 3, account->n);
    dp_bind_str(s, 4, account->password);
    status = dp_db_do(ctx, &store->db, s, doing);
    sqlite3_finalize(s);
    if (status == DP_OK && sqlite3_changes(store->db.sqlite) == 0)
        return dp_fail(ctx, DP_NOT_ALLOWED,
                       "the account has another password by now");
    return status;
}

dp_status dp_session_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const uint8_t hash[DP_SESSION_HASH], int64_t now,
                          dp_account *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_SESSION_FIND,
        "SELECT account.n, name, password FROM session JOIN account"
        " ON account.n = session.account WHERE hash = ?1 AND until > ?2");
    dp_status status;

    *out = (dp_account){ 0 };
    if (!s)
        return dp_db_failed(ctx, &store->db, doing);
    dp_bind_blob(s, 1, bytes_of(hash));
    sqlite3_bind_int64(s, 2, now);
    status = dp_db_step(ctx, &store->db, s, doing);
    if (status == DP_OK) {
        take(arena, s, out);
        sqlite3_reset(s);
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_session_end(dp_ctx *ctx, dp_store *store,
                         const uint8_t hash[DP_SESSION_HASH])
{
    sqlite3_stmt *s = NULL;
    dp_status status =
        prepare(ctx, store, "DELETE FROM session WHERE hash = ?1", &s);

    if (status != DP_OK)
        return status;
    dp_bind_blob(s, 1, bytes_of(hash));
    status = dp_db_do(ctx, &store->db, s, doing);
    sqlite3_finalize(s);
    return status;
}
