/* Maps: every key keeps its value through growth. */
#include "test.h"

static void finds_every_key(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_map map = { 0 };
    bool fresh;

    assert_null(dp_map_get(&map, DP_S("a")));
    for (uint32_t i = 0; i < 20000; i++) {
        dp_str key = dp_str_printf(arena, "key %u", i);
        uint32_t *value = dp_map_put(arena, &map, key, &fresh);
        assert_true(fresh);
        *value = i;
    }
    assert_int_equal(map.n, 20000);
    for (uint32_t i = 0; i < 20000; i++) {
        dp_str key = dp_str_printf(arena, "key %u", i);
        assert_int_equal(*dp_map_get(&map, key), i);
        assert_int_equal(*dp_map_put(arena, &map, key, &fresh), i);
        assert_false(fresh);
    }
    assert_null(dp_map_get(&map, DP_S("key 20000")));
    dp_arena_close(arena);
}

static void takes_null_as_empty(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_map map = { 0 };

    *dp_map_put(arena, &map, DP_NULL, NULL) = 7;
    assert_int_equal(*dp_map_get(&map, DP_S("")), 7);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_every_key),
        cmocka_unit_test(takes_null_as_empty),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
