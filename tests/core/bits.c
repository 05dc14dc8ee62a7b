/* Numbers in bits: they come out as they went in, what is too big or missing is
 * told. */
#include "test.h"

#include "core/bits.h"

static void comes_out_as_it_went_in(void **state)
{
    static const uint32_t ascend[] = { 0, 1, 2, 70, 1000, 1001, 1 << 20 };
    enum { N = sizeof ascend / sizeof *ascend };
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 1 << 16);
    dp_bit_writer w = { .buf = &buf };
    dp_bit_reader r = { 0 };
    uint32_t from = 0;

    dp_bits_put(&w, 5, 3);
    dp_bits_put(&w, (UINT64_C(1) << DP_BITS_MOST) - 1, DP_BITS_MOST);
    for (uint32_t n = 0; n < 300; n++)
        dp_bits_put_rice(&w, n, n % 9);
    for (uint32_t n = 1; n < 300; n++)
        dp_bits_put_gamma(&w, n);
    dp_bits_put_gamma(&w, UINT32_MAX);
    for (size_t i = 0; i < N; i++)
        dp_bits_put_next(&w, ascend[i], &from, 12);
    dp_bits_end(&w);
    dp_buf_char(&buf, 'x');

    r.bytes = dp_buf_str(&buf);
    assert_int_equal(dp_bits_take(&r, 3), 5);
    assert_true(dp_bits_take(&r, DP_BITS_MOST) ==
                (UINT64_C(1) << DP_BITS_MOST) - 1);
    for (uint32_t n = 0; n < 300; n++)
        assert_int_equal(dp_bits_take_rice(&r, n % 9, 299), n);
    for (uint32_t n = 1; n < 300; n++)
        assert_int_equal(dp_bits_take_gamma(&r), n);
    assert_int_equal(dp_bits_take_gamma(&r), UINT32_MAX);
    from = 0;
    for (size_t i = 0; i < N; i++)
        assert_int_equal(dp_bits_take_next(&r, &from, 12, 1 << 20), ascend[i]);
    dp_bits_take_end(&r);
    assert_false(r.failed);
    assert_int_equal(r.at, r.bytes.n - 1);
    dp_arena_close(arena);
}

static void tells_what_is_missing(void **state)
{
    dp_bit_reader r = { .bytes = DP_S("\xFF") };

    assert_int_equal(dp_bits_take(&r, 9), 0);
    assert_true(r.failed);
    r = (dp_bit_reader){ .bytes = DP_S("\xFF\xFF") };
    assert_int_equal(dp_bits_take_ones(&r, 1000), 0);
    assert_true(r.failed);
    r = (dp_bit_reader){ .bytes = DP_S("\x02") };
    dp_bits_take(&r, 1);
    dp_bits_take_end(&r);
    assert_true(r.failed);
}

/* A number of exactly so much is none too big. */
static void tells_what_is_too_big(void **state)
{
    enum { SEVEN = 7, LOW = 1, FROM = 3, MOST = 12 };
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 1 << 10);
    dp_bit_writer w = { .buf = &buf };

    dp_bits_put_rice(&w, SEVEN, LOW);
    dp_bits_end(&w);
    for (uint32_t most = 0; most < MOST; most++) {
        dp_bit_reader r = { .bytes = dp_buf_str(&buf) }, next = r;
        uint32_t from = FROM;
        uint64_t n = dp_bits_take_rice(&r, LOW, most);
        assert_int_equal(r.failed, most < SEVEN);
        assert_true(r.failed || n == SEVEN);
        n = dp_bits_take_next(&next, &from, LOW, most);
        assert_int_equal(next.failed, most < FROM + SEVEN);
        assert_true(next.failed || n == FROM + SEVEN);
        assert_true(n <= most);
    }
    dp_arena_close(arena);
}

static void has_bits_for_what_is_apart(void **state)
{
    assert_int_equal(dp_rice_low(0, 0), 0);
    assert_int_equal(dp_rice_low(1000, 0), 0);
    assert_int_equal(dp_rice_low(1000, 1000), 0);
    assert_int_equal(dp_rice_low(2000, 1000), 1);
    assert_int_equal(dp_rice_low(1 << 24, 1 << 14), 10);
    assert_int_equal(dp_rice_low(UINT64_MAX, 1), 31);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_out_as_it_went_in),
        cmocka_unit_test(tells_what_is_missing),
        cmocka_unit_test(tells_what_is_too_big),
        cmocka_unit_test(has_bits_for_what_is_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
