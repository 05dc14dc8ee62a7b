/* Tellings and happenings in SQLite: plain reading and writing, as
 * happenings.h has it. What is found by keys is found by ranges of an index, so
 * that no call costs what the archive's size is. */
#include "store/happenings.h"

#include "store/happening_key.h"
#include "store/tables.h"

#include "core/banned.h"

enum {
    DUE_LIST = ST_TELLING_FIRST,
    DUE_DONE,
    DUE_ADD,
    TELLING_ADD,
    TELLING_TOLD,
    TELLING_UPDATE,
    TELLING_BY, /* one for each dp_telling_by */
    TELLING_BY_END = TELLING_BY + 2,
    TELLING_LOST,
    TELLING_ORPHANS,
    TELLING_REMOVE,
    TELLING_UNTOLD,
    HAPPENING_ADD,
    HAPPENING_GET,
    HAPPENING_REMOVE,
    HAPPENING_BY_ID,
    HAPPENING_LED,
    HAPPENING_LEAD,
    IS_COPY,
    ID_NUMBERED,
    END
};
_Static_assert((int)END <= (int)ST_TELLING_LAST + 1, "too few numbers");

/* -- Beginning ---------------------------------------------------------------
 */

/* In a store that had none, every article is due. */
dp_status dp_happenings_prepare(dp_ctx *ctx, dp_store *store)
{
    static const char fill[] =
        "INSERT INTO happening_due (what, n) SELECT 0, n FROM article";
    bool there = dp_happenings_there(store);
    dp_status status;

    if (there)
        return DP_OK;
    status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");
    if (status != DP_OK)
        return status;
    /* Another process may have been faster. */
    there = dp_happenings_there(store);
    status = dp_db_run(ctx, &store->db, dp_tables_happenings);
    if (status == DP_OK && !there)
        status = dp_db_run(ctx, &store->db, fill);
    return dp_db_end(ctx, &store->db, status);
}

bool dp_happenings_there(dp_store *store)
{
    return dp_db_has(&store->db, "happening_was");
}

void dp_store_settle_with(dp_store *store, dp_store_settler *settler,
                          dp_telling_keys *of_telling,
                          dp_telling_keys *of_happening, void *self)
{
    store->settler = settler;
    store->telling_keys = of_telling;
    store->happening_keys = of_happening;
    store->settler_self = self;
    store->unsettled = true; /* somebody may have written without one */
}

dp_status dp_store_settle(dp_ctx *ctx, dp_store *store)
{
    dp_status status;

    if (!store->settler || !store->unsettled)
        return DP_OK;
    store->unsettled = false;
    status = store->settler(store->settler_self, ctx, store);
    if (status != DP_OK)
        store->unsettled = true;
    return status;
}

/* -- What is due -------------------------------------------------------------
 */

static dp_status failed(dp_ctx *ctx, dp_store *store)
{
    return dp_db_failed(ctx, &store->db, "keep happenings");
}

static sqlite3_stmt *prepared(dp_store *store, int n, const char *sql)
{
    return dp_db_statement(&store->db, (size_t)n, sql);
}

static dp_status step(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s)
{
    return dp_db_step(ctx, &store->db, s, "keep happenings");
}

static dp_status run(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s)
{
    return dp_db_do(ctx, &store->db, s, "keep happenings");
}

dp_status dp_due_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_due what, size_t most, dp_numbers *out)
{
    sqlite3_stmt *s = prepared(store, DUE_LIST,
                               "SELECT n FROM happening_due WHERE what = ?1"
                               " LIMIT ?2");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int(s, 1, (int)what);
    sqlite3_bind_int64(s, 2, (int64_t)most);
    while ((status = step(ctx, store, s)) == DP_OK)
        if (!dp_vec_push(arena, out, sqlite3_column_int64(s, 0))) {
            sqlite3_reset(s);
            return dp_no_memory(ctx, "happenings");
        }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_due_done(dp_ctx *ctx, dp_store *store, dp_due what, int64_t n)
{
    sqlite3_stmt *s =
        prepared(store, DUE_DONE,
                 "DELETE FROM happening_due WHERE what = ?1 AND n = ?2");

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int(s, 1, (int)what);
    sqlite3_bind_int64(s, 2, n);
    return run(ctx, store, s);
}

dp_status dp_happenings_due(dp_ctx *ctx, dp_store *store, int64_t article)
{
    sqlite3_stmt *s = prepared(
        store, DUE_ADD,
        "INSERT OR IGNORE INTO happening_due (what, n) VALUES (0, ?1)");

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, article);
    store->unsettled = true;
    return run(ctx, store, s);
}

dp_status dp_store_numbered(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            int64_t number, dp_article *out)
{
    const dp_article *lent = dp_store_lent(store, number);
    dp_status status = DP_OK;

    if (lent)
        *out = *lent;
    else
        status = dp_store_article_at(ctx, store, arena, number, out, NULL);
    return status == DP_OK ? dp_apply_identity(ctx, store, arena, out) : status;
}

dp_status dp_store_id_numbered(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                               int64_t number, dp_str *out)
{
    sqlite3_stmt *s =
        prepared(store, ID_NUMBERED, "SELECT id FROM article WHERE n = ?1");
    dp_status status;

    *out = DP_NULL;
    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, number);
    status = step(ctx, store, s);
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    *out = dp_column_id(arena, s, 0);
    sqlite3_reset(s);
    return out->p ? DP_OK : dp_no_memory(ctx, "an article");
}

dp_status dp_store_is_copy(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, bool *out)
{
    sqlite3_stmt *s =
        prepared(store, IS_COPY,
                 "SELECT EXISTS (SELECT 1 FROM article b WHERE"
                 " substr(b.print, 1, 6) = substr(a.print, 1, 6)"
                 " AND b.print = a.print AND (b.n / ?2, b.id) < (a.n / ?2, "
                 "a.id)) OR EXISTS"
                 " (SELECT 1 FROM story_member m WHERE m.article = a.n AND"
                 " m.copy_of IS NOT NULL) FROM article a WHERE a.id = ?1");
    dp_str packed = dp_id_pack(arena, id);
    dp_status status;

    if (!s)
        return failed(ctx, store);
    if (!packed.p)
        return dp_no_memory(ctx, "an article");
    dp_bind_blob(s, 1, packed);
    sqlite3_bind_int64(s, 2, dp_order_first(1) - dp_order_first(0));
    status = step(ctx, store, s);
    *out = status == DP_OK && sqlite3_column_int(s, 0);
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* -- Tellings ----------------------------------------------------------------
 */

/* As long as the number of a happening: the row stays in its place when it gets
 * one. */
#define UNSETTLED (-(INT64_C(1) << 46))

enum { FACTS_MOST = 64 << 20 /* bytes of an article's */ };

static dp_status add_one(dp_ctx *ctx, dp_store *store, dp_telling_row *row,
                         const dp_keys *keys)
{
    sqlite3_stmt *s = prepared(store, TELLING_ADD,
                               "INSERT INTO telling (happening, parent, score)"
                               " VALUES (?1, ?2, ?3)");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, row->happening > 0 ? row->happening : UNSETTLED);
    sqlite3_bind_int64(s, 2, row->parent);
    sqlite3_bind_int(s, 3, row->score);
    status = run(ctx, store, s);
    row->n = sqlite3_last_insert_rowid(store->db.sqlite);
    store->tellings = row->n;
    return status == DP_OK
               ? dp_telling_keys_put(ctx, store, row->n, keys, false)
               : status;
}

static dp_status add_told(dp_ctx *ctx, dp_store *store,
                          const dp_telling_row *rows, size_t n, dp_str facts)
{
    sqlite3_stmt *s = prepared(store, TELLING_TOLD,
                               "INSERT INTO told (n, article, events, facts)"
                               " VALUES (?1, ?2, ?3, ?4)");

    if (!s)
        return failed(ctx, store);
    if (!facts.p)
        return dp_no_memory(ctx, "happenings");
    sqlite3_bind_int64(s, 1, rows[0].n);
    sqlite3_bind_int64(s, 2, rows[0].article);
    sqlite3_bind_int64(s, 3, (int64_t)n);
    dp_bind_blob(s, 4, facts);
    return run(ctx, store, s);
}

dp_status dp_tellings_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_telling_row *rows, const dp_keys *keys, size_t n)
{
    dp_buf facts = dp_buf_new(arena, FACTS_MOST);
    dp_status status = DP_OK;

    for (size_t i = 0; i < n && status == DP_OK; i++) {
        dp_number_pack(&facts, (int64_t)rows[i].facts.n);
        dp_buf_add(&facts, rows[i].facts);
        status = add_one(ctx, store, &rows[i], &keys[i]);
    }
    return status == DP_OK && n
               ? add_told(ctx, store, rows, n, dp_buf_str(&facts))
               : status;
}

dp_status dp_telling_update(dp_ctx *ctx, dp_store *store,
                            const dp_telling_row *row)
{
    sqlite3_stmt *s = prepared(store, TELLING_UPDATE,
                               "UPDATE telling SET happening = ?2, parent = ?3,"
                               " score = ?4 WHERE n = ?1");

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, row->n);
    sqlite3_bind_int64(s, 2, row->happening);
    sqlite3_bind_int64(s, 3, row->parent);
    sqlite3_bind_int(s, 4, row->score);
    return run(ctx, store, s);
}

/* Those of article ?1. */
#define OF_ARTICLE                                             \
    "told f CROSS JOIN telling t ON t.n BETWEEN f.n AND f.n +" \
    " f.events - 1 WHERE f.article = ?1"

/* The `i`th of the facts of an article; null where they are damaged. */
static dp_str facts_at(dp_str facts, int64_t i)
{
    size_t at = 0;
    int64_t n = 0;

    for (; i >= 0; i--) {
        at += (size_t)n;
        if (!dp_number_unpack(facts, &at, &n) || n < 0 ||
            (uint64_t)n > facts.n - at)
            return DP_NULL;
    }
    return dp_str_sub(facts, at, at + (size_t)n);
}

/* A row of "TELLING_ROW ... TELLING_TOLD", its strings views that go with the
 * next step; between them stands where telling `t` comes from. */
#define TELLING_ROW                                                   \
    "SELECT t.n, t.happening, t.parent, t.score, f.article, f.facts," \
    " t.n - f.n FROM "
#define TELLING_TOLD \
    " CROSS JOIN told f ON f.n = (SELECT max(n) FROM told WHERE n <= t.n) "

static dp_telling_row telling_take(sqlite3_stmt *s)
{
    return (dp_telling_row){
        .n = sqlite3_column_int64(s, 0),
        .happening = sqlite3_column_int64(s, 1),
        .parent = sqlite3_column_int64(s, 2),
        .score = sqlite3_column_int(s, 3),
        .article = sqlite3_column_int64(s, 4),
        .facts = facts_at(dp_column_blob(s, 5), sqlite3_column_int64(s, 6)),
    };
}

/* Append the rows of `s`, reset at the end. */
static dp_status take_rows(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           sqlite3_stmt *s, dp_telling_rows *out)
{
    dp_status status;

    while ((status = step(ctx, store, s)) == DP_OK) {
        dp_telling_row row = telling_take(s);
        row.facts = dp_str_dup(arena, row.facts);
        if (!row.facts.p || !dp_vec_push(arena, out, row)) {
            sqlite3_reset(s);
            return dp_no_memory(ctx, "happenings");
        }
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_telling_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_telling_by by, int64_t n, dp_telling_rows *out)
{
    static const char *const sql[] = {
        [DP_TELLING_NUMBER] =
            TELLING_ROW "telling t" TELLING_TOLD "WHERE t.n = ?1",
        [DP_TELLING_ARTICLE] = TELLING_ROW OF_ARTICLE,
        [DP_TELLING_PARENT] = TELLING_ROW
        "telling t" TELLING_TOLD "WHERE t.parent = ?1 AND t.parent > 0"
    };
    sqlite3_stmt *s = prepared(store, TELLING_BY + (int)by, sql[by]);

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, n);
    return take_rows(ctx, arena, store, s, out);
}

/* One statement about an article. */
static dp_status about_article(dp_ctx *ctx, dp_store *store, int n,
                               const char *sql, int64_t article)
{
    sqlite3_stmt *s = prepared(store, n, sql);

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, article);
    return run(ctx, store, s);
}

/* By the keys that its facts give, or, where nobody is there who can make them,
 * by looking at all. */
static dp_status remove_keys(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const dp_telling_row *row)
{
    dp_keys keys = { 0 };
    dp_status status;

    if (!store->telling_keys)
        return dp_telling_keys_seek_out(ctx, store, row->n);
    status = store->telling_keys(ctx, arena, row->facts, &keys);
    return status == DP_OK
               ? dp_telling_keys_put(ctx, store, row->n, &keys, true)
               : status;
}

static dp_status remove_telling_keys(dp_ctx *ctx, dp_arena *arena,
                                     dp_store *store, int64_t article)
{
    dp_telling_rows rows = { 0 };
    dp_status status =
        dp_telling_get(ctx, arena, store, DP_TELLING_ARTICLE, article, &rows);

    for (size_t i = 0; i < rows.n && status == DP_OK; i++)
        status = remove_keys(ctx, arena, store, &rows.at[i]);
    return status;
}

dp_status dp_happenings_drop(dp_ctx *ctx, dp_store *store, int64_t article)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_status status = arena ? remove_telling_keys(ctx, arena, store, article)
                             : dp_no_memory(ctx, "tellings");

    dp_arena_close(arena);
    store->unsettled = true;
    if (status == DP_OK)
        status = about_article(ctx, store, TELLING_LOST,
                               "INSERT OR IGNORE INTO happening_due (what, n)"
                               " SELECT 2, t.happening FROM " OF_ARTICLE
                               " AND t.happening > 0",
                               article);
    if (status == DP_OK)
        status = about_article(
            ctx, store, TELLING_ORPHANS,
            "INSERT OR IGNORE INTO happening_due (what, n) SELECT 1, c.n FROM"
            " telling c WHERE c.parent > 0 AND c.parent IN (SELECT t.n"
            " FROM " OF_ARTICLE ") AND c.n NOT IN (SELECT t.n FROM " OF_ARTICLE
            ")",
            article);
    if (status == DP_OK)
        status = about_article(ctx, store, TELLING_REMOVE,
                               "DELETE FROM telling WHERE n IN (SELECT t.n"
                               " FROM " OF_ARTICLE ")",
                               article);
    if (status == DP_OK)
        status = about_article(ctx, store, TELLING_UNTOLD,
                               "DELETE FROM told WHERE article = ?1", article);
    if (status == DP_OK)
        status = dp_due_done(ctx, store, DP_DUE_ARTICLE, article);
    return status;
}

/* -- Happenings --------------------------------------------------------------
 */

dp_status dp_happening_damaged(dp_ctx *ctx)
{
    return dp_fail(ctx, DP_BAD_DATA,
                   "a happening is damaged; 'depeche verify --index' makes "
                   "them again");
}

/* Who finds a number taken takes the next that is free. */
static dp_status insert(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s,
                        dp_happening_row *row)
{
    dp_status status;

    for (row->n = dp_happening_number(row->day, row->ord);; row->n++) {
        sqlite3_bind_int64(s, 1, row->n);
        status = dp_db_step(ctx, &store->db, s, "keep happenings");
        if (status != DP_END || sqlite3_changes(store->db.sqlite) > 0)
            break;
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_happening_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_happening_row *row, const dp_keys *keys)
{
    sqlite3_stmt *s =
        prepared(store, HAPPENING_ADD,
                 "INSERT OR IGNORE INTO happening (n, day, days, said, pack)"
                 " VALUES (?1, ?2, ?3, ?4, ?5)");
    dp_str pack = dp_pack_small(ctx, arena, store, row->pack);
    int64_t said = 0;
    dp_status status =
        dp_register_said(ctx, store, row->kind, row->status, &said);

    if (status != DP_OK)
        return status;
    if (!s)
        return failed(ctx, store);
    if (!pack.p)
        return dp_no_memory(ctx, "a happening");
    sqlite3_bind_int64(s, 2, row->day);
    sqlite3_bind_int64(s, 3, (int64_t)row->last - row->day);
    sqlite3_bind_int64(s, 4, said);
    dp_bind_blob(s, 5, pack);
    status = insert(ctx, store, s, row);
    return status == DP_OK ? dp_happening_keys_put(ctx, store, row, keys, false)
                           : status;
}

dp_status dp_happening_remove(dp_ctx *ctx, dp_store *store,
                              const dp_happening_row *row, const dp_keys *keys)
{
    sqlite3_stmt *s =
        prepared(store, HAPPENING_REMOVE, "DELETE FROM happening WHERE n = ?1");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, row->n);
    status = run(ctx, store, s);
    return status == DP_OK ? dp_happening_keys_put(ctx, store, row, keys, true)
                           : status;
}

dp_status dp_happening_take(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            sqlite3_stmt *s, dp_happening_row *out)
{
    dp_str packed = dp_column_blob(s, 5);

    *out = (dp_happening_row){ .n = sqlite3_column_int64(s, 0),
                               .day = (dp_day)sqlite3_column_int64(s, 1),
                               .last = (dp_day)sqlite3_column_int64(s, 2),
                               .kind = dp_column_str(arena, s, 3),
                               .status = dp_column_str(arena, s, 4) };
    if (!out->kind.p || !out->status.p)
        return dp_no_memory(ctx, "a happening");
    return dp_unpack_small(ctx, arena, store, packed, &out->pack);
}

static dp_status take_one(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          sqlite3_stmt *s, dp_happening_row *out)
{
    dp_status status = step(ctx, store, s);

    if (status == DP_OK) {
        status = dp_happening_take(ctx, arena, store, s, out);
        sqlite3_reset(s);
    }
    return status;
}

dp_status dp_happening_by_number(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 int64_t n, dp_happening_row *out)
{
    sqlite3_stmt *s =
        prepared(store, HAPPENING_GET,
                 "SELECT n, day, last, kind, status, pack FROM happening_whole"
                 " WHERE n = ?1");

    if (!s)
        return failed(ctx, store);
    sqlite3_bind_int64(s, 1, n);
    return take_one(ctx, arena, store, s, out);
}

static dp_status by_telling_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                               dp_str id, dp_happening_row *out)
{
    sqlite3_stmt *s = prepared(
        store, HAPPENING_BY_ID,
        "SELECT h.n, h.day, h.last, h.kind, h.status, h.pack FROM"
        " happening_key k CROSS JOIN happening_whole h ON h.n = k.rowid WHERE"
        " k.happening_key MATCH ?1");
    dp_buf token = dp_buf_new(arena, 64);

    dp_happening_key_ask(&token, dp_key_of(id), false);
    if (!s)
        return failed(ctx, store);
    if (token.failed)
        return dp_no_memory(ctx, "a happening");
    dp_bind_str(s, 1, dp_buf_str(&token));
    return take_one(ctx, arena, store, s, out);
}

dp_status dp_happening_by_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str id, dp_happening_row *out)
{
    enum { HOPS = 64 }; /* each reading anew may add one */
    dp_status status = by_telling_id(ctx, arena, store, id, out);

    for (int i = 0; i < HOPS && status == DP_END; i++) {
        sqlite3_stmt *s =
            prepared(store, HAPPENING_LED,
                     "SELECT now FROM happening_was WHERE id = ?1");
        if (!s)
            return failed(ctx, store);
        dp_bind_blob(s, 1, id);
        status = step(ctx, store, s);
        if (status != DP_OK)
            return status;
        id = dp_column_str(arena, s, 0);
        sqlite3_reset(s);
        status = by_telling_id(ctx, arena, store, id, out);
    }
    return status;
}

dp_status dp_happening_lead(dp_ctx *ctx, dp_store *store, dp_str id, dp_str now)
{
    sqlite3_stmt *s = prepared(
        store, HAPPENING_LEAD,
        "INSERT OR REPLACE INTO happening_was (id, now) VALUES (?1, ?2)");

    if (!s)
        return failed(ctx, store);
    dp_bind_blob(s, 1, id);
    dp_bind_blob(s, 2, now);
    return run(ctx, store, s);
}
