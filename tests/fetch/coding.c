/* Codings of bodies: whole, cut, damaged, too large, and not there at all. */
#include "fetch_test.h"

#include "fetch/coding.h"

static dp_arena *arena;
static dp_hold hold;

static dp_undone undo(const char *coding, dp_str in, size_t limit)
{
    dp_hold_reset(&hold, limit);
    return dp_coding_undo(dp_str_of(coding), in, &hold);
}

static void undoes_gzip(void **state)
{
    dp_str text = DP_S("<p>Le pont est ouvert depuis hier.</p>");
    dp_str packed = gzipped(arena, text);

    assert_int_equal(undo("gzip", packed, 1000), DP_UNDONE);
    assert_true(dp_str_eq(dp_hold_str(&hold), text));
    assert_int_equal(undo("X-GZIP", joined(arena, packed, packed), 1000),
                     DP_UNDONE);
    assert_int_equal(hold.n, 2 * text.n);
    /* exactly as much as is allowed, and one byte less */
    assert_int_equal(undo("gzip", packed, text.n), DP_UNDONE);
    assert_int_equal(undo("gzip", packed, text.n - 1), DP_UNDONE_OVER);
    assert_int_equal(undo("gzip", text, 1000), DP_UNDONE_NOT_SO);
    assert_int_equal(undo("gzip", DP_S(""), 1000), DP_UNDONE_NOT_SO);
    assert_int_equal(undo("unheard-of", packed, 1000), DP_UNDONE_NOT_SO);
    for (size_t cut = 2; cut < packed.n; cut++)
        assert_int_equal(undo("gzip", dp_str_sub(packed, 0, cut), 1000),
                         DP_UNDONE_CUT);
    ((char *)packed.p)[packed.n - 6] ^= 1; /* the checksum */
    assert_int_equal(undo("gzip", packed, 1000), DP_UNDONE_DAMAGED);
}

static void undoes_brotli(void **state)
{
    static const char packed[] = "\x8b\x05\x80<p>pont</p>\n\x03";
    dp_str in = { packed, sizeof packed - 1 };

    assert_int_equal(undo("br", in, 12), DP_UNDONE);
    assert_str(dp_hold_str(&hold), "<p>pont</p>\n");
    assert_int_equal(undo("br", in, 11), DP_UNDONE_OVER);
    assert_int_equal(undo("br", dp_str_sub(in, 0, 10), 12), DP_UNDONE_CUT);
    assert_int_equal(undo("br", DP_S("<html><p>not so"), 100),
                     DP_UNDONE_NOT_SO);
}

static void undoes_chunks(void **state)
{
    static const struct {
        const char *in, *want;
        dp_undone how;
    } cases[] = {
        { "4\r\nabcd\r\n3;x=y\r\nefg\r\n0\r\n\r\n", "abcdefg", DP_UNDONE },
        { "0004\nabcd\n0\n\n", "abcd", DP_UNDONE },
        { "A \r\n0123456789\r\n0\r\n", "0123456789", DP_UNDONE },
        { "4\r\nab", "ab", DP_UNDONE_CUT },
        { "4\r\nabcd\r\n", "abcd", DP_UNDONE_CUT },
        { "4\r\nabcd\r\nxyz\r\n", "abcd", DP_UNDONE_DAMAGED },
        { "<p>abcd", "<p>abcd", DP_UNDONE_NOT_SO },
        { "added\r\n", "", DP_UNDONE_CUT },
        { "4", "4", DP_UNDONE_NOT_SO },
        { "", "", DP_UNDONE_NOT_SO },
        { "ffffffffffffffff\r\na", "ffffffffffffffff\r\na", DP_UNDONE_NOT_SO },
        { "fffffffffffffff\r\na", "a", DP_UNDONE_CUT },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str copy = dp_str_dup(arena, dp_str_of(cases[i].in));
        assert_int_equal(dp_chunks_undo((char *)copy.p, &copy.n), cases[i].how);
        assert_str(copy, cases[i].want);
    }
}

static void undoes_quoted_printable(void **state)
{
    static const char *const cases[][2] = {
        { "a=3Db\r\n", "a=b\n" },
        { "soft=\r\n", "soft" },
        { "soft= \t\r\n", "soft" },
        { "end  \r\n", "end\n" },
        { "=E9=e9", "\xE9\xE9" },
        { "100=ZZ =\n", "100=ZZ " },
        { "no end  ", "no end  " },
        { "=4", "=4" },
        { "=", "" },
        { "", "" },
        { "\r\n", "\n" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str copy = dp_str_dup(arena, dp_str_of(cases[i][0]));
        copy.n = dp_quoted_undo((char *)copy.p, copy.n);
        assert_str(copy, cases[i][1]);
    }
}

static void undoes_base64(void **state)
{
    /* RFC 4648, section 10, and what stands between and behind */
    static const char *const cases[][2] = {
        { "", "" },
        { "Zg==", "f" },
        { "Zm8=", "fo" },
        { "Zm9v", "foo" },
        { "Zm9vYg==", "foob" },
        { "Zm9vYmE=", "fooba" },
        { "Zm9v\r\nYmFy", "foobar" },
        { "Z m*9v", "foo" },
        { "Zg==Zm9v", "f" },
        { "Zg", "f" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_base64 state64 = { 0 };
        dp_str copy = dp_str_dup(arena, dp_str_of(cases[i][0]));
        copy.n = dp_base64_undo(&state64, (char *)copy.p, copy.n);
        assert_str(copy, cases[i][1]);
    }
}

static int setup(void **state)
{
    arena = dp_arena_new(1 << 20);
    return arena ? 0 : -1;
}

static int teardown(void **state)
{
    dp_hold_free(&hold);
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(undoes_gzip),
        cmocka_unit_test(undoes_brotli),
        cmocka_unit_test(undoes_chunks),
        cmocka_unit_test(undoes_quoted_printable),
        cmocka_unit_test(undoes_base64),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
