/* Streams and what was read of them. A stream is the walk of the index that
 * lists are (shown.c), each article looked up for when it was got and for the
 * account's mark, until enough are found: what is looked at is bounded by the
 * month that unread articles are of. */
#include "store/reading.h"

#include <time.h>

#include "store/match.h"
#include "store/tables.h"

#include "core/banned.h"

enum { LIMIT = 20, LIMIT_MAX = 20000, MONTH = 31, NUMBER_BYTES = 8 };

/* -- Tables ------------------------------------------------------------------
 */

dp_status dp_reading_prepare(dp_ctx *ctx, dp_store *store)
{
    return dp_db_has(&store->db, "reading_article_gone")
               ? DP_OK
               : dp_db_run(ctx, &store->db, dp_tables_reading);
}

/* -- Numbers -----------------------------------------------------------------
 */

static int64_t number_of(const unsigned char *bytes)
{
    uint64_t n = 0;

    for (size_t i = 0; i < NUMBER_BYTES; i++)
        n = n << 8 | bytes[i];
    return (int64_t)(n & INT64_MAX);
}

/* Of a packed id: a NUL, and the digest. */
static int64_t number_of_packed(dp_str packed)
{
    return packed.n > NUMBER_BYTES && packed.p[0] == '\0'
               ? number_of((const unsigned char *)packed.p + 1)
               : 0;
}

/* One of the two ids that a number may be of. */
static dp_status find_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         int64_t number, bool high, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_ITEM_ID,
        "SELECT id FROM article WHERE id >= ?1 AND id < ?2 LIMIT 1");
    uint64_t bits = (uint64_t)number | (high ? (uint64_t)1 << 63 : 0);
    char from[NUMBER_BYTES + 1] = { 0 }, to[NUMBER_BYTES + 1] = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "find an article");
    for (size_t i = 0; i < NUMBER_BYTES; i++) {
        from[i + 1] = (char)(bits >> (56 - 8 * i) & 0xff);
        to[i + 1] = (char)((bits + 1) >> (56 - 8 * i) & 0xff);
    }
    if (bits == UINT64_MAX) /* behind all that begin so is what begins with 1 */
        to[0] = 1;
    dp_bind_blob(s, 1, (dp_str){ from, sizeof from });
    dp_bind_blob(s, 2, (dp_str){ to, sizeof to });
    status = dp_db_step(ctx, &store->db, s, "find an article");
    if (status == DP_OK) {
        *out = dp_column_id(arena, s, 0);
        sqlite3_reset(s);
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_item_ids(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const int64_t *numbers, size_t n, dp_strs *out)
{
    dp_status status = DP_OK;

    *out = (dp_strs){ DP_NEWS(arena, n + 1, dp_str), n };
    if (!out->at)
        return dp_no_memory(ctx, "articles");
    for (size_t i = 0; i < n && status == DP_OK; i++) {
        status = find_id(ctx, arena, store, numbers[i], false, &out->at[i]);
        if (status == DP_OK && !out->at[i].p)
            status = find_id(ctx, arena, store, numbers[i], true, &out->at[i]);
    }
    return status;
}

/* -- Times -------------------------------------------------------------------
 */

static int64_t seconds_of(dp_str at)
{
    dp_edtf edtf;

    if (!dp_edtf_parse(at, &edtf) || edtf.first.day == 0)
        return 0;
    return (int64_t)dp_day_of(edtf.first.year, edtf.first.month,
                              edtf.first.day) *
               86400 +
           (edtf.first.hour > 0 ? edtf.first.hour * 3600 : 0) +
           (edtf.first.minute > 0 ? edtf.first.minute * 60 : 0) +
           (edtf.first.second > 0 ? edtf.first.second : 0) -
           (edtf.first.zone == DP_EDTF_NO_ZONE ? 0 : edtf.first.zone * 60);
}

static dp_str text_of(dp_arena *arena, int64_t seconds)
{
    time_t at = (time_t)seconds;
    struct tm parts;
    char text[32];

    if (!gmtime_r(&at, &parts))
        return DP_NULL;
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return dp_str_dup(arena, dp_str_of(text));
}

/* -- One item ----------------------------------------------------------------
 */

typedef struct reader {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    int64_t account;
    int64_t since; /* what was got until then is read, Unix seconds */
} reader;

static dp_status read_since(reader *r)
{
    sqlite3_stmt *s =
        dp_db_statement(&r->store->db, ST_READING_SINCE,
                        "SELECT at FROM reading_since WHERE account = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(r->ctx, &r->store->db, "read what was read");
    sqlite3_bind_int64(s, 1, r->account);
    status = dp_db_step(r->ctx, &r->store->db, s, "read what was read");
    if (status == DP_OK) {
        r->since = seconds_of(dp_column_str(r->arena, s, 0));
        sqlite3_reset(s);
    }
    return status == DP_END ? DP_OK : status;
}

#define ITEM                                                               \
    "SELECT a.n, a.id, a.outlet, v.seen, i.read, i.starred FROM article a" \
    " JOIN revision v ON v.n = a.newest LEFT JOIN reading i ON"            \
    " i.account = ?1 AND i.article = a.id "

static void take_item(const reader *r, sqlite3_stmt *s, dp_stream_item *out)
{
    dp_str packed = dp_column_blob(s, 1);
    bool marked = sqlite3_column_type(s, 4) != SQLITE_NULL;

    *out = (dp_stream_item){ .place = sqlite3_column_int64(s, 0),
                             .number = packed.p ? number_of_packed(packed) : 0,
                             .id = dp_column_id(r->arena, s, 1),
                             .outlet = sqlite3_column_int64(s, 2),
                             .got = seconds_of(dp_column_str(r->arena, s, 3)),
                             .read = marked && sqlite3_column_int(s, 4) != 0,
                             .starred = sqlite3_column_int64(s, 5) > 0 };
    if (!marked)
        out->read = out->got <= r->since ||
                    dp_order_day(out->place) < r->since / 86400 - MONTH;
}

/* DP_END: there is none. */
static dp_status item_at(reader *r, size_t n, const char *sql, int64_t place,
                         dp_str packed, dp_stream_item *out)
{
    sqlite3_stmt *s = dp_db_statement(&r->store->db, n, sql);
    dp_status status;

    if (!s)
        return dp_db_failed(r->ctx, &r->store->db, "read a stream");
    sqlite3_bind_int64(s, 1, r->account);
    if (packed.p)
        dp_bind_blob(s, 2, packed);
    else
        sqlite3_bind_int64(s, 2, place);
    status = dp_db_step(r->ctx, &r->store->db, s, "read a stream");
    if (status == DP_OK) {
        take_item(r, s, out);
        sqlite3_reset(s);
    }
    return status;
}

dp_status dp_stream_states(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           int64_t account, dp_strs ids, dp_stream_items *out)
{
    reader r = {
        .ctx = ctx, .arena = arena, .store = store, .account = account
    };
    dp_status status = read_since(&r);

    *out = (dp_stream_items){ DP_NEWS(arena, ids.n + 1, dp_stream_item), 0,
                              false };
    if (!out->at)
        return dp_no_memory(ctx, "articles");
    for (size_t i = 0; i < ids.n && status == DP_OK; i++) {
        if (!ids.at[i].p)
            continue;
        status = item_at(&r, ST_ITEM_BY_ID, ITEM "WHERE a.id = ?2", 0,
                         dp_id_pack(arena, ids.at[i]), &out->at[out->n]);
        if (status == DP_OK)
            out->n++;
        if (status == DP_END)
            status = DP_OK;
    }
    return status;
}

/* -- A stream ----------------------------------------------------------------
 */

typedef DP_VEC(dp_stream_item) items;

static bool is_asked(const dp_stream *asked, const dp_stream_item *item)
{
    return item->number && (!asked->unread || !item->read) &&
           (!asked->read || item->read) && (!asked->starred || item->starred) &&
           (!asked->since || item->got >= asked->since) &&
           (!asked->until || item->got < asked->until);
}

/* Where a walk may begin and end. */
static void narrow(const reader *r, const dp_stream *asked, dp_match *match)
{
    int64_t from = asked->unread ? r->since : 0;

    if (asked->since > from)
        from = asked->since;
    if (from) {
        int64_t first = dp_order_first((dp_day)(from / 86400) - MONTH);
        if (first > match->first)
            match->first = first;
    }
    if (asked->behind && !asked->oldest && asked->behind - 1 < match->last)
        match->last = asked->behind - 1;
    if (asked->behind && asked->oldest && asked->behind + 1 > match->first)
        match->first = asked->behind + 1;
}

/* One that asks for starred ones alone walks those: they are few, and old. */
static bool walks_stars(const dp_stream *asked)
{
    return asked->starred && !asked->outlet.p && !asked->dossier.p &&
           !asked->lang.p;
}

static dp_status open_walk(reader *r, const dp_stream *asked,
                           sqlite3_stmt **out)
{
    dp_search search = { .outlet_is = asked->outlet,
                         .dossier = asked->dossier,
                         .lang = asked->lang };
    const char *order =
        asked->oldest ? " ORDER BY rowid" : " ORDER BY rowid DESC";
    dp_match match;
    dp_status status;

    if (walks_stars(asked)) {
        if (sqlite3_prepare_v2(
                r->store->db.sqlite,
                asked->oldest
                    ? "SELECT a.n FROM reading i JOIN article a ON a.id ="
                      " i.article WHERE account = ?1 AND starred > 0 AND"
                      " a.n > ?2 ORDER BY a.n"
                    : "SELECT a.n FROM reading i JOIN article a ON a.id ="
                      " i.article WHERE account = ?1 AND starred > 0 AND"
                      " (?2 = 0 OR a.n < ?2) ORDER BY a.n DESC",
                -1, out, NULL) != SQLITE_OK)
            return dp_db_failed(r->ctx, &r->store->db, "read a stream");
        sqlite3_bind_int64(*out, 1, r->account);
        sqlite3_bind_int64(*out, 2, asked->behind);
        return DP_OK;
    }
    status = dp_search_match(r->ctx, r->arena, r->store, &search, &match);
    if (status == DP_OK) {
        narrow(r, asked, &match);
        status = dp_match_walk(r->ctx, r->arena, r->store, &match, "rowid",
                               order, SIZE_MAX / 2, out);
    }
    return status;
}

static dp_status walk(reader *r, const dp_stream *asked, sqlite3_stmt *s,
                      size_t limit, items *found)
{
    dp_status status;

    while ((status = dp_db_step(r->ctx, &r->store->db, s, "read a stream")) ==
           DP_OK) {
        dp_stream_item item;
        status = item_at(r, ST_ITEM_AT, ITEM "WHERE a.n = ?2",
                         sqlite3_column_int64(s, 0), DP_NULL, &item);
        if (status == DP_END || (status == DP_OK && !is_asked(asked, &item)))
            continue;
        if (status == DP_OK && !dp_vec_push(r->arena, found, item))
            status = dp_no_memory(r->ctx, "a stream");
        if (status != DP_OK || found->n > limit)
            break;
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_stream_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_stream *asked, dp_stream_items *out)
{
    reader r = {
        .ctx = ctx, .arena = arena, .store = store, .account = asked->account
    };
    size_t limit = asked->limit ? asked->limit : LIMIT;
    sqlite3_stmt *s = NULL;
    items found = { 0 };
    dp_status status = dp_db_run(ctx, &store->db, "BEGIN");

    *out = (dp_stream_items){ 0 };
    if (status != DP_OK)
        return status;
    if (limit > LIMIT_MAX)
        limit = LIMIT_MAX;
    status = read_since(&r);
    if (status == DP_OK)
        status = open_walk(&r, asked, &s);
    if (status == DP_OK)
        status = walk(&r, asked, s, limit, &found);
    sqlite3_finalize(s);
    sqlite3_exec(store->db.sqlite, "COMMIT", NULL, NULL, NULL);
    out->at = found.at;
    out->more = found.n > limit;
    out->n = out->more ? limit : found.n;
    return status;
}

/* -- Marking -----------------------------------------------------------------
 */

/* A transaction that counts as no change of the store: what an account read is
 * on no page that others see, and what is kept of those stays good. Within
 * another one it is a part of that. */
static dp_status begin(dp_ctx *ctx, dp_store *store)
{
    return store->begun_at ? DP_OK
                           : dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");
}

static dp_status finish(dp_ctx *ctx, dp_store *store, dp_status status)
{
    return store->begun_at || sqlite3_get_autocommit(store->db.sqlite)
               ? status
               : dp_db_end(ctx, &store->db, status);
}

/* What an account's mark becomes; `state` is what it is now. */
static dp_status write_mark(reader *r, const dp_stream_item *state, int read,
                            int starred)
{
    sqlite3_stmt *s = dp_db_statement(
        &r->store->db, ST_READING_PUT,
        "INSERT INTO reading (account, article, read, starred) VALUES (?1, ?2,"
        " ?3, ?4) ON CONFLICT DO UPDATE SET read = excluded.read, starred ="
        " CASE WHEN (starred > 0) = (excluded.starred > 0) THEN starred ELSE"
        " excluded.starred END");
    bool stays = starred > 0 || (starred == 0 && state->starred);

    if (!s)
        return dp_db_failed(r->ctx, &r->store->db, "mark an article");
    sqlite3_bind_int64(s, 1, r->account);
    dp_bind_blob(s, 2, dp_id_pack(r->arena, state->id));
    sqlite3_bind_int(s, 3, read > 0 || (read == 0 && state->read));
    sqlite3_bind_int64(s, 4, stays ? (int64_t)time(NULL) : 0);
    return dp_db_do(r->ctx, &r->store->db, s, "mark an article");
}

dp_status dp_reading_mark(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          int64_t account, dp_strs ids, int read, int starred)
{
    reader r = {
        .ctx = ctx, .arena = arena, .store = store, .account = account
    };
    dp_stream_items states = { 0 };
    dp_status status = begin(ctx, store);

    if (status == DP_OK)
        status = dp_stream_states(ctx, arena, store, account, ids, &states);
    for (size_t i = 0; i < states.n && status == DP_OK; i++)
        status = write_mark(&r, &states.at[i], read, starred);
    return finish(ctx, store, status);
}

static dp_status write_since(dp_ctx *ctx, dp_store *store, int64_t account,
                             dp_str at, const char *conflict)
{
    dp_arena *arena = dp_arena_new(1 << 16);
    dp_str sql = arena ? dp_str_printf(arena,
                                       "INSERT INTO reading_since (account, at)"
                                       " VALUES (?1, ?2) ON CONFLICT DO %s",
                                       conflict)
                       : DP_NULL;
    sqlite3_stmt *s = NULL;
    dp_status status = sql.p ? begin(ctx, store) : dp_no_memory(ctx, "a mark");

    if (status == DP_OK &&
        sqlite3_prepare_v2(store->db.sqlite, sql.p, (int)sql.n, &s, NULL) !=
            SQLITE_OK)
        status = dp_db_failed(ctx, &store->db, "mark articles");
    if (status == DP_OK) {
        sqlite3_bind_int64(s, 1, account);
        dp_bind_str(s, 2, at);
        status = dp_db_do(ctx, &store->db, s, "mark articles");
    }
    sqlite3_finalize(s);
    dp_arena_close(arena);
    return status;
}

dp_status dp_reading_begin(dp_ctx *ctx, dp_store *store, int64_t account)
{
    dp_arena *arena = dp_arena_new(1 << 16);
    dp_str at =
        arena ? text_of(arena, (int64_t)time(NULL) - MONTH * 86400) : DP_NULL;
    dp_status status = at.p ? write_since(ctx, store, account, at, "NOTHING")
                            : dp_no_memory(ctx, "a mark");

    dp_arena_close(arena);
    return finish(ctx, store, status);
}

/* What was kept unread is not any more. */
static dp_status clear_unread(dp_ctx *ctx, dp_store *store, int64_t account,
                              dp_str until)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "UPDATE reading SET read = 1 WHERE account = ?1 AND"
                           " read = 0 AND EXISTS (SELECT 1 FROM article a JOIN"
                           " revision v ON v.n = a.newest WHERE a.id ="
                           " reading.article AND v.seen <= ?2)",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "mark articles");
    sqlite3_bind_int64(s, 1, account);
    dp_bind_str(s, 2, until);
    status = dp_db_do(ctx, &store->db, s, "mark articles");
    sqlite3_finalize(s);
    return status;
}

dp_status dp_reading_all(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         int64_t account, int64_t until)
{
    dp_str at = text_of(arena, until);
    dp_status status = write_since(ctx, store, account, at,
                                   "UPDATE SET at = max(at, excluded.at)");

    if (status == DP_OK)
        status = clear_unread(ctx, store, account, at);
    return finish(ctx, store, status);
}

/* -- From elsewhere ----------------------------------------------------------
 */

dp_status dp_reading_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_read_line *line)
{
    sqlite3_stmt *s = NULL;
    dp_status status = dp_store_begin(ctx, store);

    if (status != DP_OK)
        return status;
    if (sqlite3_prepare_v2(
            store->db.sqlite,
            line->article.n
                ? "INSERT OR IGNORE INTO reading (account, article, read,"
                  " starred) SELECT n, ?2, ?3, ?4 FROM account WHERE name = ?1"
                : "INSERT INTO reading_since (account, at) SELECT n, ?5 FROM"
                  " account WHERE name = ?1 ON CONFLICT DO UPDATE SET"
                  " at = max(at, excluded.at)",
            -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "import");
    dp_bind_str(s, 1, line->account);
    if (line->article.n) {
        dp_bind_blob(s, 2, dp_id_pack(arena, line->article));
        sqlite3_bind_int(s, 3, line->read);
        sqlite3_bind_int64(s, 4, line->starred);
    } else {
        dp_bind_str(s, 5, line->at);
    }
    status = dp_db_do(ctx, &store->db, s, "import");
    sqlite3_finalize(s);
    return status;
}
