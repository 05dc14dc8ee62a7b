/* Reported pictures: one row each, and a row for each report that counts. A
 * report is one transaction, so that two at once are two. */
#include "store/picture.h"

#include <sodium.h>

#include "store/inside.h"
#include "store/secret.h"

#include "core/banned.h"

enum { HASH = 16, OF_NETWORK = 2, KEY_SECONDS = 30 * 86400 };

static const char doing[] = "look after reported pictures";
static const char *const words[] = { "", "reported", "hidden", "blocked",
                                     "restored" };

dp_str dp_picture_word(dp_picture_state state)
{
    return dp_str_of(words[state]);
}

dp_picture_state dp_picture_of_word(dp_str word)
{
    for (size_t i = 1; i < sizeof words / sizeof *words; i++)
        if (dp_str_eq(word, dp_str_of(words[i])))
            return (dp_picture_state)i;
    return DP_PICTURE_SHOWN;
}

bool dp_picture_is_gone(dp_picture_state state)
{
    return state == DP_PICTURE_HIDDEN || state == DP_PICTURE_BLOCKED;
}

static dp_status prepare(dp_ctx *ctx, dp_store *store, const char *sql,
                         sqlite3_stmt **out)
{
    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, out, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, doing);
    return DP_OK;
}

/* -- Reports -----------------------------------------------------------------
 */

/* A report on its way: who it is from, as hashes. */
typedef struct reporting {
    dp_ctx *ctx;
    dp_store *store;
    const dp_report *report;
    uint8_t reporter[HASH], network[HASH];
} reporting;

/* The picture goes into the hash: nobody can say that two pictures were
 * reported by one. */
static void hash(const uint8_t key[DP_SECRET], const char *what, dp_str picture,
                 dp_str who, uint8_t out[HASH])
{
    crypto_generichash_state state;

    crypto_generichash_init(&state, key, DP_SECRET, HASH);
    crypto_generichash_update(&state, (const uint8_t *)what, strlen(what) + 1);
    crypto_generichash_update(&state, (const uint8_t *)picture.p, picture.n);
    crypto_generichash_update(&state, (const uint8_t *)"", 1);
    crypto_generichash_update(&state, (const uint8_t *)who.p, who.n);
    crypto_generichash_final(&state, out, HASH);
}

static dp_status run(reporting *r, const char *sql, int64_t number,
                     int *changed)
{
    sqlite3_stmt *s = NULL;
    dp_status status = prepare(r->ctx, r->store, sql, &s);

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, r->report->key);
    dp_bind_str(s, 2, r->report->url);
    dp_bind_str(s, 3, r->report->article);
    dp_bind_blob(s, 4, (dp_str){ (const char *)r->reporter, HASH });
    if (r->report->network.p)
        dp_bind_blob(s, 5, (dp_str){ (const char *)r->network, HASH });
    sqlite3_bind_int64(s, 6, number);
    status = dp_db_do(r->ctx, &r->store->db, s, doing);
    *changed = status == DP_OK ? sqlite3_changes(r->store->db.sqlite) : 0;
    sqlite3_finalize(s);
    return status;
}

/* With a new key the old hashes say nothing any more. */
static dp_status take_key(reporting *r, int64_t now)
{
    uint8_t key[DP_SECRET];
    bool made = false;
    dp_status status = dp_secret_get(r->ctx, r->store, DP_S("reports"), now,
                                     KEY_SECONDS, key, &made);

    if (status == DP_OK && made)
        status = dp_db_run(r->ctx, &r->store->db,
                           "PRAGMA secure_delete = ON; DELETE FROM report");
    hash(key, "reporter", r->report->key, r->report->reporter, r->reporter);
    hash(key, "network", r->report->key, r->report->network, r->network);
    sodium_memzero(key, sizeof key);
    return status;
}

/* Whether there is a key, and it is too old. */
static dp_status is_old(dp_ctx *ctx, dp_store *store, int64_t now, bool *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status = prepare(
        ctx, store, "SELECT 1 FROM secret WHERE use = 'reports' AND made <= ?1",
        &s);

    *out = false;
    if (status != DP_OK)
        return status;
    sqlite3_bind_int64(s, 1, now - KEY_SECONDS);
    status = dp_db_step(ctx, &store->db, s, doing);
    *out = status == DP_OK;
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* What is thrown away is overwritten, too. */
dp_status dp_reports_forget(dp_ctx *ctx, dp_store *store, int64_t now)
{
    bool old;
    dp_status status = is_old(ctx, store, now, &old);

    if (status != DP_OK || !old)
        return status;
    status = dp_db_run(ctx, &store->db,
                       "PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
    if (status != DP_OK)
        return status;
    /* Others may have made a new one meanwhile. */
    status = is_old(ctx, store, now, &old);
    if (status == DP_OK && old)
        status = dp_db_run(ctx, &store->db,
                           "DELETE FROM report;"
                           "DELETE FROM secret WHERE use = 'reports'");
    return dp_db_end(ctx, &store->db, status);
}

static dp_status count(reporting *r, size_t threshold)
{
    int counted = 0, ignored;
    dp_status status =
        run(r,
            "INSERT INTO picture (key, url, article, state, reports, first,"
            " last) VALUES (?1, ?2, ?3, 'reported', 0,"
            " strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),"
            " strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) ON CONFLICT DO NOTHING",
            0, &ignored);

    if (status == DP_OK)
        status = run(r,
                     "INSERT INTO report (picture, reporter, network)"
                     " SELECT ?1, ?4, ?5 WHERE ?5 IS NULL OR (SELECT count(*)"
                     " FROM report WHERE picture = ?1 AND network = ?5) < ?6"
                     " ON CONFLICT DO NOTHING",
                     OF_NETWORK, &counted);
    if (status == DP_OK && counted)
        status = run(r,
                     "UPDATE picture SET reports = reports + 1,"
                     " last = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),"
                     " state = CASE WHEN state = 'reported' AND (SELECT"
                     " count(*) FROM report WHERE picture = ?1) >= ?6"
                     " THEN 'hidden' ELSE state END WHERE key = ?1",
                     (int64_t)threshold, &ignored);
    return status;
}

dp_status dp_report_add(dp_ctx *ctx, dp_store *store, const dp_report *report,
                        size_t threshold, int64_t now, dp_picture_state *state)
{
    reporting r = { ctx, store, report, { 0 }, { 0 } };
    dp_status status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");

    if (status != DP_OK)
        return status;
    status = take_key(&r, now);
    if (status == DP_OK)
        status = count(&r, threshold);
    if (status == DP_OK)
        status = dp_picture_get(ctx, store, report->key, state);
    if (status == DP_OK && *state == DP_PICTURE_HIDDEN)
        status = dp_store_changed(ctx, store);
    return dp_db_end(ctx, &store->db, status);
}

/* -- States ------------------------------------------------------------------
 */

dp_status dp_picture_get(dp_ctx *ctx, dp_store *store, dp_str key,
                         dp_picture_state *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_PICTURE_STATE,
                        "SELECT state FROM picture WHERE key = ?1");
    dp_status status;

    *out = DP_PICTURE_SHOWN;
    if (!s)
        return dp_db_failed(ctx, &store->db, doing);
    dp_bind_str(s, 1, key);
    status = dp_db_step(ctx, &store->db, s, doing);
    if (status == DP_OK) {
        *out = dp_picture_of_word(
            dp_str_of((const char *)sqlite3_column_text(s, 0)));
        sqlite3_reset(s);
    }
    return status == DP_END ? DP_OK : status;
}

static dp_status decide(dp_ctx *ctx, dp_store *store, dp_str key,
                        dp_picture_state state, dp_str editor)
{
    sqlite3_stmt *s = NULL;
    dp_status status = prepare(
        ctx, store,
        "UPDATE picture SET state = ?2, decided = ?3 WHERE key = ?1", &s);

    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, key);
    dp_bind_str(s, 2, dp_picture_word(state));
    dp_bind_str(s, 3, editor);
    status = dp_db_do(ctx, &store->db, s, doing);
    sqlite3_finalize(s);
    if (status == DP_OK && sqlite3_changes(store->db.sqlite) == 0)
        return dp_fail(ctx, DP_NO_INPUT, "nobody reported this picture");
    return status;
}

dp_status dp_picture_decide(dp_ctx *ctx, dp_store *store, dp_str key,
                            dp_picture_state state, dp_str editor)
{
    dp_status status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");

    if (status != DP_OK)
        return status;
    status = decide(ctx, store, key, state, editor);
    if (status == DP_OK)
        status = dp_store_changed(ctx, store);
    return dp_db_end(ctx, &store->db, status);
}

dp_status dp_picture_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_reporteds *out)
{
    DP_VEC(dp_reported) all = { 0 };
    sqlite3_stmt *s = NULL;
    dp_status status =
        prepare(ctx, store,
                "SELECT key, url, article, first, last, decided, state, reports"
                " FROM picture ORDER BY state IN ('hidden', 'reported') DESC,"
                " last DESC, key LIMIT ?1",
                &s);

    if (status == DP_OK)
        sqlite3_bind_int64(s, 1, (int64_t)limit);
    while (status == DP_OK &&
           (status = dp_db_step(ctx, &store->db, s, doing)) == DP_OK) {
        dp_reported one = { .key = dp_column_str(arena, s, 0),
                            .url = dp_column_str(arena, s, 1),
                            .article = dp_column_str(arena, s, 2),
                            .first = dp_column_str(arena, s, 3),
                            .last = dp_column_str(arena, s, 4),
                            .decided = dp_column_str(arena, s, 5),
                            .state =
                                dp_picture_of_word(dp_column_str(arena, s, 6)),
                            .reports = sqlite3_column_int64(s, 7) };
        if (!dp_vec_push(arena, &all, one))
            status = dp_no_memory(ctx, "pictures");
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}

dp_status dp_picture_waiting(dp_ctx *ctx, dp_store *store, int64_t *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_PICTURE_WAITING,
        "SELECT count(*) FROM picture WHERE state IN ('hidden', 'reported')");

    *out = 0;
    return dp_db_number(ctx, &store->db, s, doing, out);
}

dp_status dp_picture_import(dp_ctx *ctx, dp_store *store,
                            const dp_reported *picture)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (picture->state == DP_PICTURE_SHOWN || !picture->key.p)
        return dp_move_no_line(ctx);
    status = dp_store_begin(ctx, store);
    if (status != DP_OK)
        return status;
    status = prepare(ctx, store,
                     "INSERT INTO picture (key, url, article, state, reports,"
                     " first, last, decided) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                     " ?7, ?8) ON CONFLICT DO UPDATE SET state ="
                     " excluded.state, decided = excluded.decided"
                     " WHERE picture.decided IS NULL AND"
                     " excluded.decided IS NOT NULL",
                     &s);
    if (status != DP_OK)
        return status;
    dp_bind_str(s, 1, picture->key);
    dp_bind_str(s, 2, picture->url);
    dp_bind_str(s, 3, picture->article);
    dp_bind_str(s, 4, dp_picture_word(picture->state));
    sqlite3_bind_int64(s, 5, picture->reports);
    dp_bind_str(s, 6, picture->first);
    dp_bind_str(s, 7, picture->last);
    dp_bind_str(s, 8, picture->decided);
    status = dp_db_do(ctx, &store->db, s, doing);
    sqlite3_finalize(s);
    return status;
}
