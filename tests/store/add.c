/* Adding: new, same, revision, copy; what was added is there. */
#include "test.h"

#include "record/record.h"
#include "store/store.h"

static dp_added add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                    const char *id, const char *text)
{
    dp_article article = { .id = dp_str_of(id),
                           .text = dp_str_of(text),
                           .title = DP_S("A title"),
                           .published = DP_S("2025-06-12"),
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-06-12T10:00:00Z") };
    dp_added added;

    assert_int_equal(dp_record_print(ctx, arena, &article, &kept.record),
                     DP_OK);
    if (dp_store_add(ctx, store, &kept, &added) != DP_OK)
        fail_msg("%s", dp_message(ctx));
    return added;
}

static void tells_what_became_of_an_article(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_store *store = NULL;
    dp_str line;

    if (dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &store) != DP_OK)
        fail_msg("%s", ctx.message);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "one"), DP_ADDED_NEW);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "one"), DP_ADDED_SAME);
    assert_int_equal(add(&ctx, arena, store, "sha256:2", "one"), DP_ADDED_COPY);
    assert_int_equal(add(&ctx, arena, store, "sha256:3", "two"), DP_ADDED_NEW);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "three"),
                     DP_ADDED_REVISION);
    assert_int_equal(dp_store_commit(&ctx, store), DP_OK);
    assert_int_equal(
        dp_store_record(&ctx, arena, store, DP_S("sha256:1"), &line), DP_OK);
    assert_true(dp_str_find(line, DP_S("\"three\""), 0) != DP_NOT_FOUND);
    assert_int_equal(
        dp_store_record(&ctx, arena, store, DP_S("sha256:9"), &line), DP_OK);
    assert_null(line.p);
    dp_store_close(store);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_became_of_an_article),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
