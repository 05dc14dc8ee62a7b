/* Arena: alignment, ceiling, growth in place, reset, failing on demand. */
#include "test.h"

static void hands_out_aligned(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 1; i < 100; i++) {
        char *p = dp_arena_alloc(arena, i);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        memset(p, 0xAA, i);
    }
    dp_arena_close(arena);
}

static void keeps_to_its_ceiling(void **state)
{
    dp_arena *arena = dp_arena_new(1000);

    assert_non_null(dp_arena_alloc(arena, 900));
    assert_null(dp_arena_alloc(arena, 200));
    assert_non_null(dp_arena_alloc(arena, 50));
    assert_null(dp_arena_alloc(arena, SIZE_MAX - 5));
    assert_null(dp_arena_zero(arena, SIZE_MAX / 2, 4));
    dp_arena_reset(arena);
    assert_int_equal(dp_arena_used(arena), 0);
    assert_non_null(dp_arena_alloc(arena, 900));
    dp_arena_close(arena);
}

static void grows_in_place_at_the_end(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    char *first = dp_arena_alloc(arena, 100);
    char *moved;

    memset(first, 'a', 100);
    assert_ptr_equal(dp_arena_grow(arena, first, 100, 200), first);
    assert_non_null(dp_arena_alloc(arena, 10));
    moved = dp_arena_grow(arena, first, 200, 400);
    assert_ptr_not_equal(moved, first);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(moved[i], 'a');
    assert_non_null(dp_arena_grow(arena, NULL, 0, 10));
    dp_arena_close(arena);
}

static void hands_out_more_than_a_block(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);

    for (size_t round = 0; round < 3; round++) {
        for (size_t i = 0; i < 200; i++) {
            char *p = dp_arena_alloc(arena, 70000);
            assert_non_null(p);
            p[0] = p[69999] = 1;
        }
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}

static void fails_on_demand(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);

    dp_arena_fail_after(arena, 2);
    assert_non_null(dp_arena_alloc(arena, 1));
    assert_non_null(dp_arena_alloc(arena, 1));
    assert_null(dp_arena_alloc(arena, 1));
    assert_null(dp_arena_alloc(arena, 1));
    dp_arena_close(arena);
    dp_arena_close(NULL);
}

/* It begins small, and holds as much as any other. */
static void begins_small(void **state)
{
    dp_arena *arena = dp_arena_new_small(4 << 20);
    char *at[200];

    for (int turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < 200; i++) {
            at[i] = dp_arena_alloc(arena, 37 * i + 1);
            assert_non_null(at[i]);
            memset(at[i], (int)i, 37 * i + 1);
        }
        for (size_t i = 0; i < 200; i++) {
            assert_int_equal((unsigned char)at[i][0], i);
            assert_int_equal((unsigned char)at[i][37 * i], i);
        }
        assert_null(dp_arena_alloc(arena, 4 << 20));
        assert_non_null(dp_arena_alloc(arena, 1 << 20));
        dp_arena_reset(arena);
        assert_int_equal(dp_arena_used(arena), 0);
    }
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begins_small),
        cmocka_unit_test(hands_out_aligned),
        cmocka_unit_test(keeps_to_its_ceiling),
        cmocka_unit_test(grows_in_place_at_the_end),
        cmocka_unit_test(hands_out_more_than_a_block),
        cmocka_unit_test(fails_on_demand),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
