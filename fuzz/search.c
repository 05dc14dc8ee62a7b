/* A search that anybody may type: it is answered, or it is no query; never is it
 * an expression that the index does not understand. */
#include "source.h"

#include "store/store.h"

static dp_store *open_store(dp_ctx *ctx, dp_arena *arena)
{
    dp_article article = { .id = DP_S("a"),
                           .title = DP_S("The harbour"),
                           .text = DP_S("The minister signed in the harbour."),
                           .published = DP_S("2024-03-01"),
                           .language = DP_S("en"),
                           .outlet = DP_S("The Quay"),
                           .partial = -1 };
    dp_kept kept = { .article = &article };
    dp_store *store = NULL;
    dp_added added;

    check(dp_record_print(ctx, arena, &article, &kept.record) == DP_OK);
    check(dp_store_open(ctx, NULL, DP_STORE_MEMORY, &store) == DP_OK);
    check(dp_store_add(ctx, store, &kept, &added) == DP_OK);
    check(dp_store_commit(ctx, store) == DP_OK);
    return store;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_ctx *ctx;
    static dp_arena *arena;
    static dp_store *store;
    dp_search search = { .words = { (const char *)data, size } };
    dp_hits hits;
    dp_status status;

    if (!store) {
        check(dp_open(NULL, &ctx) == DP_OK);
        arena = dp_arena_new((size_t)64 << 20);
        store = open_store(ctx, arena);
    }
    status = dp_store_search(ctx, arena, store, &search, &hits);
    check(status == DP_OK || status == DP_USAGE);
    search.fitness = true;
    check(dp_store_search(ctx, arena, store, &search, &hits) == status);
    dp_arena_reset(arena);
    return 0;
}
