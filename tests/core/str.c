/* String views. */
#include "test.h"

static void compares(void **state)
{
    assert_true(dp_str_eq(DP_S("abc"), DP_S("abc")));
    assert_false(dp_str_eq(DP_S("abc"), DP_S("abd")));
    assert_true(dp_str_eq(DP_NULL, DP_S("")));
    assert_true(dp_str_cmp(DP_S("ab"), DP_S("abc")) < 0);
    assert_true(dp_str_cmp(DP_S("b"), DP_S("abc")) > 0);
    assert_true(dp_str_eq_ascii(DP_S("UTF-8"), DP_S("utf-8")));
    assert_true(dp_str_starts(DP_S("abc"), DP_S("ab")));
    assert_true(dp_str_ends(DP_S("abc"), DP_S("bc")));
    assert_false(dp_str_ends(DP_S("c"), DP_S("bc")));
}

static void finds(void **state)
{
    assert_int_equal(dp_str_find(DP_S("abcabc"), DP_S("ca"), 0), 2);
    assert_int_equal(dp_str_find(DP_S("abcabc"), DP_S("abc"), 1), 3);
    assert_true(dp_str_find(DP_S("abc"), DP_S("x"), 0) == DP_NOT_FOUND);
    assert_true(dp_str_find(DP_S("abc"), DP_S("abcd"), 0) == DP_NOT_FOUND);
    assert_true(dp_str_find(DP_NULL, DP_S("a"), 0) == DP_NOT_FOUND);
    assert_int_equal(dp_str_find_ascii(DP_S("xCharSet"), DP_S("charset"), 0),
                     1);
    assert_int_equal(dp_str_find_char(DP_S("abc"), 'c', 1), 2);
}

static void cuts(void **state)
{
    dp_str rest = DP_S("a||b"), piece;

    assert_true(dp_str_next(&rest, '|', &piece));
    assert_str(piece, "a");
    assert_true(dp_str_next(&rest, '|', &piece));
    assert_str(piece, "");
    assert_true(dp_str_next(&rest, '|', &piece));
    assert_str(piece, "b");
    assert_false(dp_str_next(&rest, '|', &piece));
    assert_str(dp_str_trim(DP_S(" \t a b\n")), "a b");
    assert_str(dp_str_sub(DP_S("abc"), 1, 99), "bc");
    assert_str(dp_str_sub(DP_NULL, 0, 1), NULL);
}

static void reads_numbers(void **state)
{
    uint32_t n = 0;

    assert_true(dp_str_number(DP_S("4294967295"), &n));
    assert_int_equal(n, 4294967295u);
    assert_false(dp_str_number(DP_S("4294967296"), &n));
    assert_false(dp_str_number(DP_S("12a"), &n));
    assert_false(dp_str_number(DP_S(""), &n));
}

static void tells_slugs(void **state)
{
    assert_true(dp_str_is_slug(DP_S("amina-rahal"), DP_S("Amina Rahal")));
    assert_true(dp_str_is_slug(DP_S("\u00c9va"), DP_S("\u00c9va")));
    assert_false(dp_str_is_slug(DP_S("\u00e9va"), DP_S("\u00c9va")));
    assert_false(dp_str_is_slug(DP_S("amina"), DP_S("Amina Rahal")));
    assert_false(dp_str_is_slug(DP_S("Amina"), DP_S("Amina")));
}

static void copies(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);

    assert_str(dp_str_dup(arena, DP_S("abc")), "abc");
    assert_str(dp_str_dup(arena, DP_NULL), NULL);
    assert_string_equal(dp_str_z(arena, DP_S("abc")), "abc");
    assert_str(dp_str_printf(arena, "%s-%d", "a", 1), "a-1");
    assert_str(dp_str_flow(arena, DP_S(" \t a \n\n b\tc\n")), "a b c");
    assert_str(dp_str_flow(arena, DP_S(" \n ")), "");
    assert_str(dp_str_flow(arena, DP_NULL), "");
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares), cmocka_unit_test(finds),
        cmocka_unit_test(cuts),     cmocka_unit_test(reads_numbers),
        cmocka_unit_test(copies),   cmocka_unit_test(tells_slugs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
