/* What a record says twice goes, and comes again as it was. */
#include "test.h"

#include "store/inside.h"

static dp_arena *arena;

static dp_str whole(dp_str spared)
{
    struct dp_ctx ctx = { 0 };
    dp_str out = DP_NULL;

    return dp_record_whole(&ctx, arena, spared, &out) == DP_OK ? out : DP_NULL;
}

static const struct {
    const char *line;
    size_t spared; /* bytes of it, the one in front counted; 0: as many as the
                      line has, and one */
} cases[] = {
    { "{}", 0 },
    { "", 1 },
    { "{\"name\":\"Amina Rahal\",\"id\":\"person/amina-rahal\"}", 39 },
    { "{\"speaker\":\"Ali\",\"speaker_id\":\"person/ali\",\"x\":\"a/b\"}", 52 },
    /* none of these is a slug, or has its name before it */
    { "{\"name\":\"Amina Rahal\",\"id\":\"person/amina-rahal-2\"}", 0 },
    { "{\"name\":\"Am\\\"\",\"id\":\"person/am\"}", 0 },
    { "{\"name\":\"\",\"id\":\"person/\"}", 0 },
    { "{\"id\":\"person/ali\"}", 0 },
    { "/\"", 0 },
    { "\"a\",\"b\":\"/a\"", 0 },
    { "{\"begin\":7,\"end\":9}", 6 },
    { "[{\"begin\":1000,\"end\":1009},{\"begin\":7,\"end\":7}]", 16 },
    /* no places: another order, a nought, no number, one that is too long */
    { "{\"begin\":9,\"end\":7}", 0 },
    { "{\"begin\":07,\"end\":9}", 0 },
    { "{\"begin\":7,\"end\":null}", 0 },
    { "{\"begin\":7,\"end\":9999999999}", 0 },
    { "{\"begin\":7", 0 },
};

static void comes_again(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str line = dp_str_of(cases[i].line);
        dp_str spared = dp_record_spare(arena, line);
        size_t expected = cases[i].spared ? cases[i].spared : line.n + 1;
        if (spared.n != expected)
            fail_msg("'%s' has %zu bytes, not %zu", cases[i].line, spared.n,
                     expected);
        assert_true(dp_str_eq(whole(spared), line));
    }
}

static void what_has_the_bytes_stays(void **state)
{
    dp_str line = DP_S("{\"begin\":7,\"end\":9,\"\x02\":0}");

    assert_ptr_equal(dp_record_spare(arena, line).p, line.p);
    assert_true(dp_str_eq(whole(line), line));
}

static void damaged_is_told(void **state)
{
    static const dp_str damaged[] = {
        { "\x01\x02", 2 },
        { "\x01\"a\"/\x02", 6 },
        { "\x01\x03", 2 },
        { "\x01\x03\x02", 3 },
        { "\x01\x03\x01\x00", 4 }, /* begins before the text does */
        { "\x01\x03\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x00", 12 },
    };

    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
        assert_null(whole(damaged[i]).p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_again),
        cmocka_unit_test(what_has_the_bytes_stays),
        cmocka_unit_test(damaged_is_told),
    };
    int failed;

    arena = dp_arena_new(64 << 20);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
