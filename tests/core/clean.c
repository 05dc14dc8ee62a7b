/* Cleaning and normal form, against ICU where that is asked. */
#include "test.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

static struct dp_ctx ctx;
static dp_arena *arena;

static void cleans(void **state)
{
    static const char *const cases[][2] = {
        { "", "" },
        { "plain\ttext\n", "plain\ttext\n" },
        { "a\r\nb\rc\r", "a\nb\nc\n" },
        { "a\x01\x1B\x7F"
          "b\xC2\x85"
          "c",
          "abc" },
        { "long enough for a word\r\nof eight bytes\x7F and more", NULL },
        { "\xFF", "\xEF\xBF\xBD" },
        { "\xEF\xBF\xBD", "\xEF\xBF\xBD" },
        /* three bytes of four are no U+FFFD of three */
        { "\xF2\x90\xBF", "\xEF\xBF\xBD" },
        { "\xF0\x9F\x98", "\xEF\xBF\xBD" },
        { "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" },
        { "e\xCC\x81t", "ét" },
        { "q\xCC\x81\xCC\xA3", "q\xCC\xA3\xCC\x81" },
        { "\xE2\x84\xA6", "Ω" },
    };
    dp_str out, again;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(
            dp_utf8_clean(&ctx, arena, dp_str_of(cases[i][0]), &out), DP_OK);
        if (cases[i][1])
            assert_str(out, cases[i][1]);
        else
            assert_str(out, "long enough for a word\nof eight bytes and more");
        assert_int_equal(dp_utf8_clean(&ctx, arena, out, &again), DP_OK);
        assert_true(dp_str_eq(again, out));
    }
    assert_int_equal(dp_utf8_clean(&ctx, arena, DP_S("a\0b"), &out), DP_OK);
    assert_str(out, "a\xEF\xBF\xBD"
                    "b");
}

/* Every byte at every place of a word. */
static void sees_every_byte(void **state)
{
    for (unsigned c = 0; c < 0x80; c++)
        for (size_t at = 0; at < 16; at++) {
            char text[] = "abcdefghijklmnop";
            bool clean = c == '\t' || c == '\n' || (c >= ' ' && c < 0x7F);
            dp_str out;
            text[at] = (char)c;
            assert_int_equal(
                dp_utf8_clean(&ctx, arena, (dp_str){ text, 16 }, &out), DP_OK);
            assert_int_equal(out.p == text, clean);
        }
}

/* What is taken for NFC without asking ICU's normaliser is so by it, alone and
 * behind letters that compose, for every code point. */
static void agrees_with_icu(void **state)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    static const uint32_t before[] = { 'a', 0x0301, 0x0627, 0x1100, 0x0323 };

    for (uint32_t cp = 1; cp < 0x110000; cp++) {
        if (cp >= 0xD800 && cp < 0xE000)
            continue;
        for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
            char text[8];
            size_t n = dp_utf8_put(before[i], text);
            UChar wide[4], composed[32];
            int32_t wide_n = 0;
            dp_str out;
            bool same;
            n += dp_utf8_put(cp, text + n);
            U16_APPEND_UNSAFE(wide, wide_n, before[i]);
            U16_APPEND_UNSAFE(wide, wide_n, cp);
            same = unorm2_normalize(nfc, wide, wide_n, composed, 32, &error) ==
                       wide_n &&
                   memcmp(wide, composed, (size_t)wide_n * sizeof *wide) == 0;
            assert_int_equal(
                dp_utf8_nfc(&ctx, arena, (dp_str){ text, n }, &out), DP_OK);
            if (dp_str_eq(out, (dp_str){ text, n }) != same)
                fail_msg("U+%04X behind U+%04X", cp, before[i]);
        }
        dp_arena_reset(arena);
    }
    assert_true(U_SUCCESS(error));
}

static int setup(void **state)
{
    arena = dp_arena_new(1 << 20);
    return arena ? 0 : -1;
}

static int teardown(void **state)
{
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cleans),
        cmocka_unit_test(sees_every_byte),
        cmocka_unit_test(agrees_with_icu),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
