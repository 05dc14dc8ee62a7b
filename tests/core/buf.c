/* Buffers: contents, limit, and failing once for good. */
#include "test.h"

static void gathers_what_is_written(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 100000);

    assert_str(dp_buf_str(&buf), "");
    dp_buf_add(&buf, DP_S("names: "));
    dp_buf_printf(&buf, "%d", 42);
    dp_buf_char(&buf, '!');
    assert_str(dp_buf_str(&buf), "names: 42!");
    for (size_t i = 0; i < 10000; i++)
        dp_buf_add(&buf, DP_S("abc"));
    assert_int_equal(dp_buf_str(&buf).n, 10 + 30000);
    dp_arena_close(arena);
}

static void fails_at_its_limit(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 5);

    dp_buf_add(&buf, DP_S("abcde"));
    assert_false(buf.failed);
    dp_buf_char(&buf, 'f');
    assert_true(buf.failed);
    assert_str(dp_buf_str(&buf), NULL);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gathers_what_is_written),
        cmocka_unit_test(fails_at_its_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
