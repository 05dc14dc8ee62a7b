/* Code points, cleaning and folding. */
#include "test.h"

static void walks_both_ways(void **state)
{
    dp_str s = DP_S("aé\xE2\x82\xAC\xF0\x9F\x98\x80");
    const uint32_t want[] = { 'a', 0xE9, 0x20AC, 0x1F600 };
    size_t at = 0;

    for (size_t i = 0; i < 4; i++)
        assert_int_equal(dp_utf8_next(s, &at), want[i]);
    assert_int_equal(at, s.n);
    for (size_t i = 4; i-- > 0;)
        assert_int_equal(dp_utf8_prev(s, &at), want[i]);
    assert_int_equal(at, 0);
    assert_int_equal(dp_utf8_count(s), 4);
}

static void knows_what_is_no_utf8(void **state)
{
    assert_true(dp_utf8_invalid(DP_S("déjà vu, longer than a word")) ==
                DP_NOT_FOUND);
    assert_int_equal(dp_utf8_invalid(DP_S("abcdefgh\xFF")), 8);
    assert_int_equal(dp_utf8_invalid(DP_S("a\xC3")), 1);
    assert_int_equal(dp_utf8_invalid(DP_S("\xED\xA0\x80")), 0);
}

static void cleans(void **state)
{
    static const struct {
        const char *in, *out;
        size_t n;
    } cases[] = {
        { "plain", "plain", 5 },
        { "a\r\nb\rc", "a\nb\nc", 6 },
        { "a\0b",
          "a\xEF\xBF\xBD"
          "b",
          3 },
        { "a\x01\x7F"
          "b\tc",
          "ab\tc", 6 },
        { "a\xFF"
          "b",
          "a\xEF\xBF\xBD"
          "b",
          3 },
        { "e\xCC\x81t\xC3\xA9", "\xC3\xA9t\xC3\xA9", 6 },
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str out;
        assert_int_equal(dp_utf8_clean(NULL, arena,
                                       (dp_str){ cases[i].in, cases[i].n },
                                       &out),
                         DP_OK);
        assert_str(out, cases[i].out);
    }
    dp_arena_close(arena);
}

/* Whatever the bytes, the result is valid and stays as it is. */
static void cleans_anything(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    uint32_t seed = 1;

    for (size_t round = 0; round < 2000; round++) {
        char noise[64];
        dp_str once, twice;
        for (size_t i = 0; i < sizeof noise; i++) {
            seed = seed * 1664525u + 1013904223u;
            noise[i] = (char)(seed >> 24);
        }
        assert_int_equal(
            dp_utf8_clean(NULL, arena, (dp_str){ noise, seed % 64 }, &once),
            DP_OK);
        assert_true(dp_utf8_invalid(once) == DP_NOT_FOUND);
        assert_int_equal(dp_utf8_clean(NULL, arena, once, &twice), DP_OK);
        assert_true(dp_str_eq(once, twice));
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}

static void folds(void **state)
{
    static const struct {
        const char *in, *out;
    } cases[] = {
        { "Élysée", "elysee" },
        { "L\xE2\x80\x99Opinion", "l'opinion" },
        { "Œuvre", "oeuvre" },
        { "STRAßE", "strasse" },
        { "İstanbul", "istanbul" },
        { "Лавров", "лавров" },
        { "\u0627\u0644\u0652\u0645\u064F\u062F\u0651\u0629",
          "\u0627\u0644\u0645\u062F\u0647" },
        { "\u0625\u0644\u0649", "\u0627\u0644\u064A" },
        { "\u0661\u0662", "12" },
        { "ﬁn", "fin" },
        { "Łódź", "lodz" },
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str out;
        assert_int_equal(dp_fold(NULL, arena, dp_str_of(cases[i].in), &out),
                         DP_OK);
        assert_str(out, cases[i].out);
    }
    dp_arena_close(arena);
}

static void folds_only_where_it_fits(void **state)
{
    char out[4];

    assert_int_equal(dp_fold_into(DP_S("ÉTÉ"), out, 4), 3);
    assert_true(dp_fold_into(DP_S("abcde"), out, 4) == DP_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walks_both_ways),
        cmocka_unit_test(knows_what_is_no_utf8),
        cmocka_unit_test(cleans),
        cmocka_unit_test(cleans_anything),
        cmocka_unit_test(folds),
        cmocka_unit_test(folds_only_where_it_fits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
