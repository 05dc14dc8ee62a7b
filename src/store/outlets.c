/* Outlets in SQLite, over the tables of follow.sql; every function is one
 * transaction. */
#include "store/outlets.h"

#include <sqlite3.h>

#include "fetch/fetch.h"
#include "store/store.h"

#include "core/banned.h"

/* What was settled and left its feed so long ago is forgotten. */
enum { BUSY_MS = 10000, FORGET_AFTER = 120 * 86400 };

enum {
    S_ADD,
    S_REVIVE,
    S_REMOVE,
    S_LIST,
    S_NEXT,
    S_UPDATE,
    S_CALL,
    S_OTHER,
    S_INSERT,
    S_MET,
    S_FORGET,
    S_PENDING,
    S_SETTLE,
    S_RULES,
    S_KEEP_RULES,
    S_COUNT
};

struct dp_outlets {
    sqlite3 *db;
    sqlite3_stmt *made[S_COUNT];
    char *path;
    bool open; /* dp_outlets_begin's transaction */
};

/* -- SQLite -- */

static dp_status failed(dp_ctx *ctx, dp_outlets *o, const char *doing)
{
    int code = sqlite3_errcode(o->db) & 0xff;
    dp_status status =
        code == SQLITE_NOMEM                                 ? DP_NO_MEMORY
        : code == SQLITE_BUSY                                ? DP_BUSY
        : code == SQLITE_FULL                                ? DP_CANNOT_WRITE
        : code == SQLITE_CANTOPEN || code == SQLITE_READONLY ? DP_CANNOT_WRITE
        : code == SQLITE_NOTADB || code == SQLITE_CORRUPT    ? DP_BAD_DATA
                                                             : DP_IO;

    return dp_fail(ctx, status, "cannot %s in '%s': %s", doing, o->path,
                   sqlite3_errmsg(o->db));
}

static dp_status run(dp_ctx *ctx, dp_outlets *o, const char *sql)
{
    return sqlite3_exec(o->db, sql, NULL, NULL, NULL) == SQLITE_OK
               ? DP_OK
               : failed(ctx, o, "keep outlets");
}

static dp_status begin(dp_ctx *ctx, dp_outlets *o)
{
    return o->open ? DP_OK : run(ctx, o, "BEGIN IMMEDIATE");
}

static dp_status finish(dp_ctx *ctx, dp_outlets *o, dp_status status)
{
    if (o->open)
        return status;
    if (status == DP_OK)
        return run(ctx, o, "COMMIT");
    sqlite3_exec(o->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static sqlite3_stmt *statement(dp_outlets *o, int which, const char *sql)
{
    if (!o->made[which])
        sqlite3_prepare_v3(o->db, sql, -1, SQLITE_PREPARE_PERSISTENT,
                           &o->made[which], NULL);
    if (o->made[which]) {
        sqlite3_reset(o->made[which]);
        sqlite3_clear_bindings(o->made[which]);
    }
    return o->made[which];
}

static void bind(sqlite3_stmt *s, int at, dp_str value)
{
    if (value.p)
        sqlite3_bind_text64(s, at, value.p, value.n, SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    else
        sqlite3_bind_null(s, at);
}

static dp_str column(dp_arena *arena, sqlite3_stmt *s, int at)
{
    const char *p = (const char *)sqlite3_column_text(s, at);

    return dp_str_dup(
        arena, (dp_str){ p, p ? (size_t)sqlite3_column_bytes(s, at) : 0 });
}

/* A statement that gives no row. */
static dp_status act(dp_ctx *ctx, dp_outlets *o, sqlite3_stmt *s)
{
    int code = s ? sqlite3_step(s) : SQLITE_ERROR;

    if (code == SQLITE_DONE || code == SQLITE_ROW) {
        sqlite3_reset(s);
        return DP_OK;
    }
    return failed(ctx, o, "keep outlets");
}

/* -- Opening -- */

static dp_status prepare(dp_ctx *ctx, dp_outlets *o)
{
    sqlite3_busy_timeout(o->db, BUSY_MS);
    sqlite3_db_config(o->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return run(ctx, o,
               "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;"
               "PRAGMA trusted_schema = OFF; PRAGMA synchronous = NORMAL");
}

dp_status dp_outlets_open(dp_ctx *ctx, const char *path, dp_outlets **out)
{
    dp_outlets *o = calloc(1, sizeof *o);
    dp_status status;

    if (!o || !(o->path = strdup(path))) {
        free(o);
        return dp_no_memory(ctx, "outlets");
    }
    /* The file is a store before it is anything else. */
    status = dp_store_make(ctx, path);
    if (status != DP_OK) {
        dp_outlets_close(o);
        return status;
    }
    if (sqlite3_open_v2(path, &o->db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK)
        status = dp_fail(ctx, DP_CANNOT_WRITE, "cannot open '%s': %s", path,
                         o->db ? strerror(sqlite3_system_errno(o->db))
                               : "no memory");
    else
        status = prepare(ctx, o);
    if (status != DP_OK) {
        dp_outlets_close(o);
        return status;
    }
    *out = o;
    return DP_OK;
}

void dp_outlets_close(dp_outlets *o)
{
    if (!o)
        return;
    if (o->open) /* what was not ended is as if it had not been */
        sqlite3_exec(o->db, "ROLLBACK", NULL, NULL, NULL);
    for (size_t i = 0; i < S_COUNT; i++)
        sqlite3_finalize(o->made[i]);
    sqlite3_close(o->db);
    free(o->path);
    free(o);
}

/* -- Outlets -- */

dp_status dp_outlets_add(dp_ctx *ctx, dp_outlets *o, dp_outlet_kind kind,
                         dp_str url, dp_str title, dp_str folder, int64_t now)
{
    sqlite3_stmt *s = statement(
        o, S_ADD,
        "INSERT INTO followed (url, kind, state, title, folder, added, due,"
        " interval) VALUES (?1, ?2, 0, ?3, ?4, ?5, ?5, 0)"
        " ON CONFLICT (url) DO UPDATE SET state = 0, streak = 0, failures = 0,"
        " trouble = NULL, due = ?5, kind = ?2 WHERE state <> 0");
    dp_status status;

    if (!s)
        return failed(ctx, o, "keep outlets");
    bind(s, 1, url);
    sqlite3_bind_int(s, 2, (int)kind);
    bind(s, 3, title);
    bind(s, 4, folder);
    sqlite3_bind_int64(s, 5, now);
    status = act(ctx, o, s);
    if (status == DP_OK && sqlite3_changes(o->db) == 0)
        return DP_END;
    return status;
}

static dp_status not_followed(dp_ctx *ctx, dp_str url)
{
    return dp_fail(ctx, DP_NO_INPUT, "'%.*s' is not followed", DP_F(url));
}

dp_status dp_outlets_call(dp_ctx *ctx, dp_outlets *o, dp_str url, dp_str title,
                          dp_str folder)
{
    sqlite3_stmt *s =
        statement(o, S_CALL,
                  "UPDATE followed SET title = ?2, folder = ?3 WHERE url = ?1");
    dp_status status;

    if (!s)
        return failed(ctx, o, "keep outlets");
    bind(s, 1, url);
    bind(s, 2, title);
    bind(s, 3, folder);
    status = act(ctx, o, s);
    return status == DP_OK && sqlite3_changes(o->db) == 0
               ? not_followed(ctx, url)
               : status;
}

dp_status dp_outlets_remove(dp_ctx *ctx, dp_outlets *o, dp_str url)
{
    sqlite3_stmt *s =
        statement(o, S_REMOVE, "DELETE FROM followed WHERE url = ?1");
    dp_status status;

    if (!s)
        return failed(ctx, o, "keep outlets");
    bind(s, 1, url);
    status = act(ctx, o, s);
    if (status == DP_OK && sqlite3_changes(o->db) == 0)
        return not_followed(ctx, url);
    return status;
}

static dp_outlet outlet_of(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_outlet){
        .n = sqlite3_column_int64(s, 0),
        .url = column(arena, s, 1),
        .kind = (dp_outlet_kind)sqlite3_column_int(s, 2),
        .state = (dp_outlet_state)sqlite3_column_int(s, 3),
        .title = column(arena, s, 4),
        .folder = column(arena, s, 5),
        .etag = column(arena, s, 6),
        .last_modified = column(arena, s, 7),
        .added = sqlite3_column_int64(s, 8),
        .tried = sqlite3_column_int64(s, 9),
        .succeeded = sqlite3_column_int64(s, 10),
        .brought = sqlite3_column_int64(s, 11),
        .due = sqlite3_column_int64(s, 12),
        .interval = (uint32_t)sqlite3_column_int64(s, 13),
        .streak = (uint32_t)sqlite3_column_int64(s, 14),
        .failures = sqlite3_column_double(s, 15),
        .trouble = column(arena, s, 16),
        .waiting = (uint32_t)sqlite3_column_int64(s, 17),
        .kept = (uint32_t)sqlite3_column_int64(s, 18),
        .given_up = (uint32_t)sqlite3_column_int64(s, 19),
        .month = (uint32_t)sqlite3_column_int64(s, 20),
    };
}

dp_status dp_outlets_list(dp_ctx *ctx, dp_arena *arena, dp_outlets *o,
                          int64_t now, int64_t due, size_t most,
                          dp_outlet_list *out)
{
    /* Those that are due are wanted by the thousand and without counts. */
    static const char all[] =
        "SELECT f.*, count(*) FILTER (WHERE p.state = 0),"
        " count(*) FILTER (WHERE p.state = 1),"
        " count(*) FILTER (WHERE p.state = 2),"
        " count(*) FILTER (WHERE p.met > ?3 - 30 * 86400)"
        " FROM followed f LEFT JOIN pending p ON p.outlet = f.n"
        " WHERE ?1 = 0 GROUP BY f.n"
        " ORDER BY f.title IS NULL, f.title, f.url LIMIT ?2";
    static const char those[] =
        "SELECT f.*, 0, 0, 0, 0 FROM followed f WHERE f.state = 0 AND f.due <="
        " ?1 ORDER BY f.due LIMIT ?2";
    sqlite3_stmt *s = NULL;
    DP_VEC(dp_outlet) list = { 0 };
    int code;

    if (sqlite3_prepare_v2(o->db, due ? those : all, -1, &s, NULL) != SQLITE_OK)
        return failed(ctx, o, "list outlets");
    sqlite3_bind_int64(s, 1, due);
    sqlite3_bind_int64(s, 2, most > INT64_MAX ? INT64_MAX : (int64_t)most);
    if (!due)
        sqlite3_bind_int64(s, 3, now);
    while ((code = sqlite3_step(s)) == SQLITE_ROW)
        if (!dp_vec_push(arena, &list, outlet_of(arena, s)))
            break;
    sqlite3_finalize(s);
    if (code == SQLITE_ROW)
        return dp_no_memory(ctx, "outlets");
    if (code != SQLITE_DONE)
        return failed(ctx, o, "list outlets");
    out->at = list.at;
    out->n = list.n;
    return DP_OK;
}

dp_status dp_outlets_next(dp_ctx *ctx, dp_outlets *o, int64_t *out)
{
    sqlite3_stmt *s = statement(
        o, S_NEXT,
        "SELECT min(t) FROM (SELECT min(due) t FROM followed WHERE state = 0"
        " UNION ALL SELECT min(due) FROM pending WHERE state = 0)");

    if (!s || sqlite3_step(s) != SQLITE_ROW)
        return failed(ctx, o, "list outlets");
    *out = sqlite3_column_type(s, 0) == SQLITE_NULL
               ? INT64_MAX
               : sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return DP_OK;
}

dp_status dp_outlets_begin(dp_ctx *ctx, dp_outlets *o)
{
    dp_status status = begin(ctx, o);

    if (status == DP_OK)
        o->open = true;
    return status;
}

dp_status dp_outlets_end(dp_ctx *ctx, dp_outlets *o)
{
    o->open = false;
    return run(ctx, o, "COMMIT");
}

/* -- Polls -- */

/* Whether another outlet has the address that this one moved to. */
static bool taken(dp_outlets *o, const dp_outlet *outlet)
{
    sqlite3_stmt *s = statement(
        o, S_OTHER, "SELECT 1 FROM followed WHERE url = ?1 AND n <> ?2");
    bool found;

    if (!s)
        return false;
    bind(s, 1, outlet->url);
    sqlite3_bind_int64(s, 2, outlet->n);
    found = sqlite3_step(s) == SQLITE_ROW;
    sqlite3_reset(s);
    return found;
}

dp_status dp_outlets_update(dp_ctx *ctx, dp_outlets *o, const dp_outlet *outlet)
{
    bool twice = taken(o, outlet);
    sqlite3_stmt *s = statement(
        o, S_UPDATE,
        "UPDATE followed SET url = coalesce(?2, url), state = ?3,"
        " title = coalesce(title, ?4), etag = ?5, last_modified = ?6,"
        " tried = ?7, succeeded = ?8, brought = ?9, due = ?10, interval = ?11,"
        " streak = ?12, failures = ?13, trouble = ?14 WHERE n = ?1");

    if (!s)
        return failed(ctx, o, "keep outlets");
    sqlite3_bind_int64(s, 1, outlet->n);
    bind(s, 2, twice ? DP_NULL : outlet->url);
    sqlite3_bind_int(s, 3, twice ? DP_OUTLET_GONE : (int)outlet->state);
    bind(s, 4, outlet->title);
    bind(s, 5, outlet->etag);
    bind(s, 6, outlet->last_modified);
    sqlite3_bind_int64(s, 7, outlet->tried);
    sqlite3_bind_int64(s, 8, outlet->succeeded);
    sqlite3_bind_int64(s, 9, outlet->brought);
    sqlite3_bind_int64(s, 10, outlet->due);
    sqlite3_bind_int64(s, 11, outlet->interval);
    sqlite3_bind_int64(s, 12, outlet->streak);
    sqlite3_bind_double(s, 13, outlet->failures);
    bind(s, 14,
         twice ? DP_S("moved to an address that is followed already")
               : outlet->trouble);
    return act(ctx, o, s);
}

/* The id that the article of an entry would have, as long as its page names no
 * other address. */
static dp_status id_of(dp_ctx *ctx, dp_arena *arena, dp_str url, dp_str *out)
{
    dp_str canonical;
    dp_status status = dp_url_canonical(ctx, arena, url, &canonical);

    if (status == DP_OK)
        *out = dp_id_of(arena, canonical.p ? canonical : url);
    return status == DP_OK && !out->p ? dp_no_memory(ctx, "an id") : status;
}

/* Some feeds make up new ids each time: what has an address and a date that are
 * there is known, too. What was forgotten is not fetched again. */
static dp_status insert(dp_ctx *ctx, dp_arena *arena, dp_outlets *o,
                        const dp_pending *entry, int64_t outlet, int64_t now,
                        size_t *fresh)
{
    dp_str id = DP_NULL;
    sqlite3_stmt *s = statement(
        o, S_INSERT,
        "INSERT INTO pending (outlet, key, url, title, published, language,"
        " text, state, due, met) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?8"
        " WHERE NOT EXISTS (SELECT 1 FROM pending WHERE outlet = ?1"
        " AND key = ?2) AND NOT EXISTS (SELECT 1 FROM pending"
        " WHERE outlet = ?1 AND url = ?3 AND published IS ?5)"
        " AND NOT EXISTS (SELECT 1 FROM forgotten WHERE id = ?9)");
    dp_status status = id_of(ctx, arena, entry->url, &id);

    if (status != DP_OK)
        return status;
    if (!s)
        return failed(ctx, o, "keep entries");
    sqlite3_bind_int64(s, 1, outlet);
    bind(s, 2, entry->key);
    bind(s, 3, entry->url);
    bind(s, 4, entry->title);
    bind(s, 5, entry->published);
    bind(s, 6, entry->language);
    bind(s, 7, entry->text);
    sqlite3_bind_int64(s, 8, now);
    bind(s, 9, id);
    status = act(ctx, o, s);
    if (status != DP_OK)
        return status;
    if (sqlite3_changes(o->db) > 0) {
        ++*fresh;
        return DP_OK;
    }
    s = statement(o, S_MET,
                  "UPDATE pending SET met = ?3 WHERE outlet = ?1 AND key = ?2"
                  " AND met < ?3 - 86400");
    if (!s)
        return failed(ctx, o, "keep entries");
    sqlite3_bind_int64(s, 1, outlet);
    bind(s, 2, entry->key);
    sqlite3_bind_int64(s, 3, now);
    return act(ctx, o, s);
}

static dp_status forget(dp_ctx *ctx, dp_outlets *o, int64_t outlet, int64_t now)
{
    sqlite3_stmt *s = statement(
        o, S_FORGET,
        "DELETE FROM pending WHERE outlet = ?1 AND state <> 0 AND met < ?2");

    if (!s)
        return failed(ctx, o, "keep entries");
    sqlite3_bind_int64(s, 1, outlet);
    sqlite3_bind_int64(s, 2, now - FORGET_AFTER);
    return act(ctx, o, s);
}

dp_status dp_outlets_bring(dp_ctx *ctx, dp_outlets *o, int64_t outlet,
                           const dp_pendings *entries, int64_t now,
                           size_t *fresh)
{
    dp_arena *arena;
    dp_status status;

    *fresh = 0;
    if (entries->n == 0)
        return DP_OK;
    arena = dp_arena_new(1 << 20);
    status = arena ? begin(ctx, o) : dp_no_memory(ctx, "entries");
    if (status != DP_OK) {
        dp_arena_close(arena);
        return status;
    }
    for (size_t i = 0; i < entries->n && status == DP_OK; i++) {
        status = insert(ctx, arena, o, &entries->at[i], outlet, now, fresh);
        dp_arena_reset(arena);
    }
    if (status == DP_OK)
        status = forget(ctx, o, outlet, now);
    dp_arena_close(arena);
    return finish(ctx, o, status);
}

dp_status dp_outlets_pending(dp_ctx *ctx, dp_arena *arena, dp_outlets *o,
                             int64_t now, size_t most, dp_pendings *out)
{
    sqlite3_stmt *s = statement(
        o, S_PENDING,
        "SELECT p.n, p.outlet, p.key, p.url, p.title, p.published, p.language,"
        " p.text, p.tries, p.due, f.title, f.url FROM pending p"
        " JOIN followed f ON f.n = p.outlet"
        " WHERE p.state = 0 AND p.due <= ?1 ORDER BY p.due, p.n LIMIT ?2");
    DP_VEC(dp_pending) list = { 0 };
    int code = SQLITE_DONE;

    if (!s)
        return failed(ctx, o, "list entries");
    sqlite3_bind_int64(s, 1, now);
    sqlite3_bind_int64(s, 2, (int64_t)most);
    while ((code = sqlite3_step(s)) == SQLITE_ROW) {
        dp_pending one = {
            .n = sqlite3_column_int64(s, 0),
            .outlet = sqlite3_column_int64(s, 1),
            .key = column(arena, s, 2),
            .url = column(arena, s, 3),
            .title = column(arena, s, 4),
            .published = column(arena, s, 5),
            .language = column(arena, s, 6),
            .text = column(arena, s, 7),
            .tries = (uint32_t)sqlite3_column_int64(s, 8),
            .due = sqlite3_column_int64(s, 9),
            .outlet_title = column(arena, s, 10),
            .outlet_url = column(arena, s, 11),
        };
        if (!dp_vec_push(arena, &list, one))
            break;
    }
    sqlite3_reset(s);
    if (code == SQLITE_ROW)
        return dp_no_memory(ctx, "entries");
    if (code != SQLITE_DONE)
        return failed(ctx, o, "list entries");
    out->at = list.at;
    out->n = list.n;
    return DP_OK;
}

static dp_status settle_one(dp_ctx *ctx, dp_outlets *o, const dp_pending *entry)
{
    sqlite3_stmt *s = statement(
        o, S_SETTLE,
        "UPDATE pending SET state = ?2, tries = ?3, due = ?4, trouble = ?5,"
        " text = CASE ?2 WHEN 0 THEN text END WHERE n = ?1");

    if (!s)
        return failed(ctx, o, "keep entries");
    sqlite3_bind_int64(s, 1, entry->n);
    sqlite3_bind_int(s, 2, (int)entry->state);
    sqlite3_bind_int64(s, 3, entry->tries);
    sqlite3_bind_int64(s, 4, entry->due);
    bind(s, 5, entry->trouble);
    return act(ctx, o, s);
}

dp_status dp_outlets_settle(dp_ctx *ctx, dp_outlets *o,
                            const dp_pendings *entries)
{
    dp_status status;

    if (entries->n == 0)
        return DP_OK;
    status = begin(ctx, o);
    if (status != DP_OK)
        return status;
    for (size_t i = 0; i < entries->n && status == DP_OK; i++)
        status = settle_one(ctx, o, &entries->at[i]);
    return finish(ctx, o, status);
}

/* -- robots.txt -- */

dp_status dp_outlets_rules(dp_ctx *ctx, dp_arena *arena, dp_outlets *o,
                           dp_str host, int64_t now, dp_host_rules *out)
{
    sqlite3_stmt *s = statement(o, S_RULES,
                                "SELECT text, closed, until FROM host_rules"
                                " WHERE host = ?1 AND until > ?2");
    int code;

    if (!s)
        return failed(ctx, o, "read robots.txt");
    bind(s, 1, host);
    sqlite3_bind_int64(s, 2, now);
    code = sqlite3_step(s);
    if (code == SQLITE_DONE)
        return DP_END;
    if (code != SQLITE_ROW)
        return failed(ctx, o, "read robots.txt");
    *out = (dp_host_rules){ .text = column(arena, s, 0),
                            .closed = sqlite3_column_int(s, 1) != 0,
                            .until = sqlite3_column_int64(s, 2) };
    sqlite3_reset(s);
    return out->text.p ? DP_OK : dp_no_memory(ctx, "robots.txt");
}

dp_status dp_outlets_keep_rules(dp_ctx *ctx, dp_outlets *o, dp_str host,
                                const dp_host_rules *rules)
{
    sqlite3_stmt *s = statement(
        o, S_KEEP_RULES,
        "INSERT OR REPLACE INTO host_rules (host, text, closed, until)"
        " VALUES (?1, ?2, ?3, ?4)");

    if (!s)
        return failed(ctx, o, "keep robots.txt");
    bind(s, 1, host);
    bind(s, 2, rules->text.p ? rules->text : DP_S(""));
    sqlite3_bind_int(s, 3, rules->closed);
    sqlite3_bind_int64(s, 4, rules->until);
    return act(ctx, o, s);
}
