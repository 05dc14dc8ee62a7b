/* Numbers as bytes that have their order. */
#include "test.h"

#include "store/inside.h"

static dp_arena *arena;

static dp_str packed(int64_t number)
{
    dp_buf buf = dp_buf_new(arena, 64);

    dp_ordered_pack(&buf, number);
    return dp_buf_str(&buf);
}

/* Numbers of all lengths, and both ends of each. */
static uint64_t state = 1;

static int64_t any(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (int64_t)state >> (state >> 32) % 64;
}

static int sign(int64_t n)
{
    return (n > 0) - (n < 0);
}

static void check_pair(int64_t a, int64_t b)
{
    dp_str x = packed(a), y = packed(b);
    int64_t again = 0;
    size_t at = 0;

    assert_true(dp_ordered_unpack(x, &at, &again));
    assert_true(again == a && at == x.n);
    if (sign(dp_str_cmp(x, y)) != (a > b) - (a < b))
        fail_msg("%lld and %lld stand in another order", (long long)a,
                 (long long)b);
}

static void has_their_order(void **test)
{
    static const int64_t ends[] = { INT64_MIN, -1,       0,        199,
                                    200,       10439,    10440,    65535,
                                    65536,     16777215, 16777216, INT64_MAX };
    enum { ENDS = sizeof ends / sizeof *ends };

    for (size_t i = 0; i < ENDS; i++)
        for (size_t j = 0; j < ENDS; j++)
            check_pair(ends[i], ends[j]);
    for (int i = 0; i < 20000; i++) {
        int64_t a = any();
        check_pair(a, any());
        check_pair(a, a < INT64_MAX ? a + 1 : a);
        if (i % 1000 == 0)
            dp_arena_reset(arena);
    }
}

static void is_short(void **test)
{
    assert_int_equal(packed(199).n, 1);
    assert_int_equal(packed(10439).n, 2);
    assert_int_equal(packed(65535).n, 3);
    assert_int_equal(packed(-1).n, 9);
}

/* Any bytes give a number that has them, or are none, and nothing behind them is
 * read. */
static void any_bytes(void **test)
{
    for (int i = 0; i < 20000; i++) {
        char bytes[12];
        size_t n = (uint64_t)any() % sizeof bytes;
        char *exact = malloc(n + 1);
        size_t at = 0;
        int64_t number;
        for (size_t j = 0; j < n; j++)
            bytes[j] = (char)any();
        memcpy(exact, bytes, n);
        for (size_t from = 0;
             dp_ordered_unpack((dp_str){ exact, n }, &at, &number); from = at) {
            dp_str taken = { exact + from, at - from };
            assert_true(at <= n);
            assert_true(dp_str_eq(packed(number), taken));
        }
        free(exact);
        if (i % 1000 == 0)
            dp_arena_reset(arena);
    }
}

static void check_none(const char *bytes, size_t n)
{
    size_t at = 0;
    int64_t number;

    assert_false(dp_ordered_unpack((dp_str){ bytes, n }, &at, &number));
}

/* Bytes that would stand elsewhere than their number: whoever walks along them
 * would not come forward. */
static void has_one_form(void **test)
{
    check_none("\0\0\0\0\0\0\0\0\5", 9);
    check_none("\xF1\5", 2);
    check_none("\xF2\0\5", 3);
    check_none("\xF3\0\xFF\xFF", 4);
    check_none("\xF8\0\0\0\0\0\0\0\5", 9);
    check_none("\xF8\xFF\0\0\0\0\0\0\0", 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(has_their_order),
        cmocka_unit_test(is_short),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(has_one_form),
    };
    int failed;

    arena = dp_arena_new(64 << 20);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
