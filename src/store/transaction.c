/* Transactions: what is written together, and when others see it. */
#include <time.h>

#include "store/inside.h"
#include "store/story.h"
#include "store/telling_slot.h"

#include "core/banned.h"

enum { COMMIT_MS = 90 /* others wait at most about a tenth of a second */ };

static int64_t milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + 1;
}

dp_status dp_store_begin(dp_ctx *ctx, dp_store *store)
{
    dp_arena *arena;
    dp_status status;

    if (store->begun_at && milliseconds() - store->begun_at >= COMMIT_MS) {
        status = dp_store_commit(ctx, store);
        if (status != DP_OK)
            return status;
    }
    if (store->begun_at)
        return DP_OK;
    status = dp_dictionary_consider(ctx, store);
    if (status != DP_OK)
        return status;
    arena = dp_arena_new(1 << 16);
    if (!arena)
        return dp_no_memory(ctx, "a transaction");
    status = dp_db_do(ctx, &store->db,
                      dp_db_statement(&store->db, ST_BEGIN, "BEGIN IMMEDIATE"),
                      "write");
    if (status == DP_OK)
        store->begun_at = milliseconds();
    if (status == DP_OK)
        status = dp_register_check(ctx, store, arena);
    if (status == DP_OK)
        status = dp_slots_check(ctx, store);
    if (status == DP_OK)
        status = dp_dictionary_keep(ctx, store);
    if (status == DP_OK)
        status = dp_packer_begin(ctx, store);
    dp_arena_close(arena);
    return status;
}

void dp_store_undo(dp_store *store)
{
    sqlite3_exec(store->db.sqlite, "ROLLBACK", NULL, NULL, NULL);
    dp_queue_drop(&store->queue, 0);
    dp_queue_drop(&store->keyed, 0);
    dp_story_waits_drop(store);
    dp_register_clear(store);
    dp_identity_drop(store);
    dp_packer_close(store); /* its dictionary may be gone */
    store->begun_at = 0;
    store->revision = 0;
    store->unsure = 0;
    store->undone++;
    dp_store_return(store);
}

dp_status dp_store_changed(dp_ctx *ctx, dp_store *store)
{
    return dp_db_do(
        ctx, &store->db,
        dp_db_statement(&store->db, ST_GENERATION_COUNT,
                        "INSERT INTO setting (name, value) VALUES"
                        " ('generation', '1') ON CONFLICT DO UPDATE SET value ="
                        " CAST(CAST(value AS INTEGER) + 1 AS TEXT)"),
        "write");
}

void dp_store_hold(dp_store *store)
{
    if (sqlite3_get_autocommit(store->db.sqlite))
        store->held = sqlite3_exec(store->db.sqlite, "BEGIN", NULL, NULL,
                                   NULL) == SQLITE_OK;
}

void dp_store_let_go(dp_store *store)
{
    if (store->held)
        sqlite3_exec(store->db.sqlite, "COMMIT", NULL, NULL, NULL);
    store->held = false;
}

dp_status dp_store_look(dp_ctx *ctx, dp_store *store, bool *own)
{
    *own = store->begun_at == 0 && !store->held;
    return *own ? dp_db_run(ctx, &store->db, "BEGIN") : DP_OK;
}

void dp_store_looked(dp_store *store, bool own)
{
    if (own)
        sqlite3_exec(store->db.sqlite, "COMMIT", NULL, NULL, NULL);
}

dp_status dp_store_commit(dp_ctx *ctx, dp_store *store)
{
    dp_status status;
    size_t articles = store->unsure;

    if (!store->begun_at)
        return DP_OK;
    status = dp_story_waits_flush(ctx, store);
    if (status == DP_OK)
        status = dp_identity_settle(ctx, store);
    if (status == DP_OK)
        status = dp_store_settle(ctx, store);
    if (status == DP_OK)
        status = dp_happening_keys_flush(ctx, store);
    if (status == DP_OK)
        status = dp_telling_keys_flush(ctx, store);
    if (status == DP_OK)
        status = dp_index_flush(ctx, store);
    if (status == DP_OK)
        status = dp_register_flush(ctx, store);
    if (status == DP_OK)
        status = dp_store_changed(ctx, store);
    if (status == DP_OK)
        status =
            dp_db_do(ctx, &store->db,
                     dp_db_statement(&store->db, ST_COMMIT, "COMMIT"), "write");
    if (status != DP_OK) {
        dp_store_undo(store);
        return status;
    }
    if (store->revision)
        store->revisions = store->revision;
    store->begun_at = 0;
    store->revision = 0;
    store->unsure = 0;
    store->commits++;
    dp_store_return(store);
    if (store->sure)
        store->sure(store->sure_self, articles);
    return DP_OK;
}

dp_status dp_store_generation(dp_ctx *ctx, dp_store *store, int64_t *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_GENERATION,
                        "SELECT CAST(value AS INTEGER) FROM setting"
                        " WHERE name = 'generation'");
    dp_status status;

    *out = 0;
    status = dp_db_number(ctx, &store->db, s, "read the generation", out);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_alone(dp_ctx *ctx, dp_store *store, dp_alone *since,
                         bool *out)
{
    dp_alone now = { .commits = store->commits, .undone = store->undone };
    dp_status status = dp_store_generation(ctx, store, &now.generation);

    *out = since->asked && now.undone == since->undone &&
           now.generation - since->generation == now.commits - since->commits;
    *since = now;
    since->asked = true;
    return status;
}

void dp_store_on_commit(dp_store *store, dp_store_sure *sure, void *self)
{
    store->sure = sure;
    store->sure_self = self;
}
