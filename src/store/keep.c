/* Keeping the store whole: what is made again, what is taken out for good.
 * backup.c copies it, verify.c looks at all that it holds. */
#include <stdio.h>

#include "record/record.h"
#include "store/inside.h"
#include "store/story.h"

#include "core/banned.h"

enum { RECORD_ARENA = 512 << 20 };

/* -- Made again --------------------------------------------------------------
 */

static dp_status fill_again(dp_ctx *ctx, dp_store *store, dp_arena *arena)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, "SELECT n FROM article ORDER BY n",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "make the index");
    while ((status = dp_db_step(ctx, &store->db, s, "make the index")) ==
           DP_OK) {
        int64_t number = sqlite3_column_int64(s, 0);
        dp_article article;
        status = dp_store_article_at(ctx, store, arena, number, &article, NULL);
        if (status == DP_OK)
            status = dp_derive(ctx, store, arena, number, &article, NULL);
        if (status != DP_OK)
            break;
        dp_arena_reset(arena);
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* What editors joined is looked at, whoever stands in articles. */
static dp_status touch_joined(dp_ctx *ctx, dp_store *store, dp_arena *arena)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, "SELECT id FROM joined", -1, &s,
                           NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "make the index");
    while ((status = dp_db_step(ctx, &store->db, s, "make the index")) ==
           DP_OK) {
        status = dp_identity_touch_id(ctx, store, dp_column_str(arena, s, 0));
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* The generation that this commit makes. */
dp_status dp_store_rebuilt(dp_ctx *ctx, dp_store *store, dp_arena *arena)
{
    int64_t generation = 0;
    dp_status status = dp_store_generation(ctx, store, &generation);

    dp_register_clear(store);
    return status == DP_OK
               ? dp_setting_set(
                     ctx, store, DP_S("rebuilt"),
                     dp_str_printf(arena, "%lld", (long long)generation + 1))
               : status;
}

dp_status dp_store_index_again(dp_ctx *ctx, dp_store *store)
{
    dp_arena *arena = dp_arena_new(RECORD_ARENA);
    dp_status status =
        arena ? dp_store_begin(ctx, store) : dp_no_memory(ctx, "the index");

    /* All of it or nothing: whoever searches meanwhile finds what was there. */
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db,
                           "INSERT INTO words (words) VALUES ('delete-all');"
                           "DELETE FROM stem;"
                           "DELETE FROM mention; DELETE FROM office;"
                           "DELETE FROM happening_due; DELETE FROM telling;"
                           "DELETE FROM told;"
                           "DELETE FROM telling_key; DELETE FROM telling_run;"
                           "DELETE FROM happening;"
                           "DELETE FROM happening_said;"
                           "INSERT INTO happening_key (happening_key) VALUES"
                           " ('delete-all');"
                           "DELETE FROM spelling; DELETE FROM entity;"
                           "DELETE FROM person_key; DELETE FROM namesake;"
                           "DELETE FROM alike;"
                           "DELETE FROM same;");
    if (status == DP_OK)
        status = dp_store_rebuilt(ctx, store, arena);
    if (status == DP_OK)
        status = fill_again(ctx, store, arena);
    if (status == DP_OK)
        status = touch_joined(ctx, store, arena);
    if (status == DP_OK)
        status = dp_story_all_anew(ctx, store);
    if (status == DP_OK)
        status = dp_setting_set(ctx, store, DP_S("fed"),
                                dp_terms_version(store->terms));
    if (status == DP_OK)
        status = dp_store_commit(ctx, store);
    dp_arena_close(arena);
    return status;
}

/* -- Forgetting --------------------------------------------------------------
 */

static dp_status run_on(dp_ctx *ctx, dp_store *store, const char *sql,
                        dp_str blob, int64_t number, dp_str text)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "forget");
    dp_bind_blob(s, 1, blob);
    sqlite3_bind_int64(s, 2, number);
    dp_bind_str(s, 3, text);
    status = dp_db_do(ctx, &store->db, s, "forget");
    sqlite3_finalize(s);
    return status;
}

/* In this order: copies of it stand on their own from now on; the row takes its
 * revisions with it. */
static const char *const forgets[] = {
    "INSERT OR REPLACE INTO forgotten (id, url, at) VALUES (id(?1), ?3,"
    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))",
    "UPDATE article SET copy_of = NULL WHERE copy_of = ?1",
    "UPDATE outlet SET articles = articles - 1 WHERE n ="
    " (SELECT outlet FROM article WHERE n = ?2)",
    "DELETE FROM parted WHERE article = ?1",
    "DELETE FROM article WHERE n = ?2",
};

/* Records of others that are packed against one of this article's are packed by
 * themselves. */
static dp_status free_bases(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                            int64_t number)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT r.n, r.record, r.base FROM revision b JOIN"
                           " revision r ON r.base = b.n WHERE b.article = ?1"
                           " AND r.article <> ?1",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "forget");
    sqlite3_bind_int64(s, 1, number);
    while ((status = dp_db_step(ctx, &store->db, s, "forget")) == DP_OK) {
        dp_str record, packed = DP_NULL;
        int64_t none = 0;
        status = dp_record_unpack(ctx, arena, store, s, 1, &record);
        if (status == DP_OK)
            status =
                dp_record_pack(ctx, arena, store, record, NULL, &none, &packed);
        if (status == DP_OK)
            status = run_on(ctx, store,
                            "UPDATE revision SET record = ?1, base = NULL"
                            " WHERE n = ?2",
                            packed, sqlite3_column_int64(s, 0), DP_NULL);
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status forget_one(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                            int64_t number, dp_str packed_id)
{
    dp_article article;
    dp_status status =
        dp_store_article_at(ctx, store, arena, number, &article, NULL);

    if (status == DP_OK)
        status = dp_derive_clear(ctx, store, arena, number, &article);
    if (status == DP_OK)
        status = free_bases(ctx, store, arena, number);
    for (size_t i = 0; i < sizeof forgets / sizeof *forgets; i++)
        if (status == DP_OK)
            status =
                run_on(ctx, store, forgets[i], packed_id, number, article.url);
    return status;
}

/* The index marks what is deleted and drops it when segments are merged: merge
 * them all, bit by bit, so that others get in (SQLite's manual, "The 'merge'
 * Command"). */
static dp_status merge_index(dp_ctx *ctx, dp_store *store, const char *table)
{
    dp_status status = DP_OK;
    int before, changed = 2;
    int pages = -2000; /* below zero: begin a merge of all of it */

    while (status == DP_OK && changed >= 2) {
        char sql[120];
        before = sqlite3_total_changes(store->db.sqlite);
        snprintf(sql, sizeof sql,
                 "INSERT INTO %s (%s, rank) VALUES ('merge', %d)", table, table,
                 pages);
        status = dp_db_run(ctx, &store->db, sql);
        changed = sqlite3_total_changes(store->db.sqlite) - before;
        pages = 2000;
    }
    return status;
}

typedef DP_VEC(dp_str) ids;

/* The ids, packed, of what is to be forgotten. */
static dp_status find_forgotten(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                                dp_str what, bool outlet, ids *out)
{
    sqlite3_stmt *s = NULL;
    dp_str id = DP_NULL;
    dp_status status;

    if (!outlet) {
        status = dp_store_find(ctx, arena, store, what, &id);
        if (status == DP_OK && id.p &&
            !dp_vec_push(arena, out, dp_id_pack(arena, id)))
            status = dp_no_memory(ctx, "ids");
        return status;
    }
    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT id FROM article WHERE outlet ="
                           " (SELECT n FROM outlet WHERE name = ?1)",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "forget");
    dp_bind_str(s, 1, what);
    while ((status = dp_db_step(ctx, &store->db, s, "forget")) == DP_OK)
        if (!dp_vec_push(arena, out, dp_column_str(arena, s, 0))) {
            status = dp_no_memory(ctx, "ids");
            break;
        }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status forget_id(dp_ctx *ctx, dp_store *store, dp_str id, size_t *out)
{
    dp_arena *arena = dp_arena_new(RECORD_ARENA);
    sqlite3_stmt *s;
    dp_status status =
        arena ? dp_store_begin(ctx, store) : dp_no_memory(ctx, "an article");

    if (status != DP_OK) {
        dp_arena_close(arena);
        return status;
    }
    s = dp_db_statement(&store->db, ST_NUMBER_BY_ID,
                        "SELECT n FROM article WHERE id = ?1");
    dp_bind_blob(s, 1, id);
    status = dp_db_step(ctx, &store->db, s, "forget");
    if (status == DP_OK) {
        int64_t number = sqlite3_column_int64(s, 0);
        sqlite3_reset(s);
        status = forget_one(ctx, store, arena, number, id);
        *out += status == DP_OK;
    }
    dp_arena_close(arena);
    return status == DP_END ? DP_OK : status; /* another process was first */
}

/* A mark of its own is set with each article that goes, and taken back when no
 * word of any is left: who was killed in between has the next one end it, and
 * who ends it does not take back what another set meanwhile. */
#define ENDING "forgetting"

static dp_status mark_begun(dp_ctx *ctx, dp_store *store)
{
    return dp_db_run(ctx, &store->db,
                     "INSERT INTO setting (name, value) VALUES ('" ENDING
                     "', hex(randomblob(8))) ON CONFLICT DO UPDATE SET value ="
                     " excluded.value");
}

static dp_status mark_ended(dp_ctx *ctx, dp_store *store, dp_str mark)
{
    return run_on(ctx, store,
                  "DELETE FROM setting WHERE name = '" ENDING
                  "' AND value = ?3",
                  DP_NULL, 0, mark);
}

dp_status dp_store_forget(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str what, bool outlet, size_t *out)
{
    ids all = { 0 };
    dp_status status = dp_db_run(ctx, &store->db, "PRAGMA secure_delete = ON");

    *out = 0;
    if (status == DP_OK)
        status = find_forgotten(ctx, store, arena, what, outlet, &all);
    for (size_t i = 0; i < all.n && status == DP_OK; i++) {
        status = forget_id(ctx, store, all.at[i], out);
        if (status == DP_OK)
            status = mark_begun(ctx, store);
    }
    if (status == DP_OK)
        status = dp_store_commit(ctx, store);
    else if (store->begun_at)
        dp_store_undo(store);
    return status;
}

/* What was written over is still in the journal, until nobody reads there. */
static dp_status empty_journal(dp_ctx *ctx, dp_store *store)
{
    int code = sqlite3_wal_checkpoint_v2(
        store->db.sqlite, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

    if (code == SQLITE_OK)
        return DP_OK;
    if ((code & 0xFF) != SQLITE_BUSY)
        return dp_db_failed(ctx, &store->db, "empty the journal");
    return dp_fail(ctx, DP_BUSY,
                   "others have been reading '%s' for more than ten seconds: "
                   "what was taken out is still in its journal; forget again "
                   "later",
                   store->db.path);
}

dp_status dp_store_forget_end(dp_ctx *ctx, dp_arena *arena, dp_store *store)
{
    dp_str mark = DP_NULL;
    dp_status status = dp_setting_get(ctx, store, arena, DP_S(ENDING), &mark);

    if (status != DP_OK || !mark.n)
        return status;
    status = dp_db_run(ctx, &store->db, "PRAGMA secure_delete = ON");
    if (status == DP_OK)
        status = merge_index(ctx, store, "words");
    if (status == DP_OK && dp_happenings_there(store))
        status = merge_index(ctx, store, "happening_key");
    if (status == DP_OK)
        status = dp_stems_forget(ctx, arena, store);
    if (status == DP_OK)
        status = empty_journal(ctx, store);
    if (status == DP_OK)
        status = mark_ended(ctx, store, mark);
    return status;
}
