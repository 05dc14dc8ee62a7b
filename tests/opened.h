/* A context, an arena and a store, kept from a test's setup to its teardown. */
#ifndef DP_TESTS_OPENED_H
#define DP_TESTS_OPENED_H

#include "test.h"

#include "store/store.h"

typedef struct fixture {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store; /* in memory */
} fixture;

/* `options` NULL: none. */
static inline fixture *open_fixture(const dp_options *options, size_t arena_max)
{
    fixture *f = calloc(1, sizeof *f);

    assert_non_null(f);
    assert_int_equal(dp_open(options, &f->ctx), DP_OK);
    f->arena = dp_arena_new(arena_max);
    assert_int_equal(dp_store_open(f->ctx, NULL, DP_STORE_MEMORY, &f->store),
                     DP_OK);
    return f;
}

static inline int close_fixture(void **state)
{
    fixture *f = *state;

    dp_store_close(f->store);
    dp_arena_close(f->arena);
    dp_close(f->ctx);
    free(f);
    return 0;
}

#endif
