/* What is kept of an article for its story: what goes in comes out, and nothing
 * else is taken. */
#include "test.h"

#include "stories/inside.h"

static dp_arena *arena;

static dp_status unpack(dp_str bytes, story_item *out)
{
    struct dp_ctx ctx = { 0 };
    story_day day = { .arena = arena, .raw = arena };

    *out = (story_item){ 0 };
    return item_unpack(&ctx, &day, bytes, out);
}

static void same_terms(const story_term *a, const story_term *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(a[i].hash, b[i].hash);
        assert_int_equal(a[i].tf, b[i].tf);
    }
}

static void comes_out_as_it_went_in(void **state)
{
    static story_term words[WORDS_MAX];
    static story_term links[] = {
        { 0, 0 },
        { 1u << TERM_CLEAR, 40 },
        { UINT32_MAX >> TERM_CLEAR << TERM_CLEAR, 255 }
    };
    static uint32_t shingles[] = { 7u << TERM_CLEAR, 8u << TERM_CLEAR,
                                   1u << 31,
                                   UINT32_MAX >> TERM_CLEAR << TERM_CLEAR };
    story_item in = { .language = 0xFEDCBA98,
                      .dateline = NO_DAY,
                      .length = 431,
                      .all_shingles = true,
                      .words = words,
                      .links = links,
                      .shingles = shingles,
                      .links_n = 3,
                      .shingles_n = 4 };
    story_item out;

    for (uint32_t i = 0; i < WORDS_MAX; i++)
        words[i] = (story_term){ (i * 70000u + i % 7) << TERM_CLEAR,
                                 (uint8_t)(i * 37) };
    for (uint16_t n = 0; n <= WORDS_MAX; n = (uint16_t)(n * 2 + 1)) {
        dp_str bytes;
        in.words_n = n;
        bytes = item_pack(arena, &in);
        assert_int_equal(unpack(bytes, &out), DP_OK);
        assert_int_equal(out.language, in.language);
        assert_int_equal(out.dateline, in.dateline);
        assert_int_equal(out.length, in.length);
        assert_true(out.all_shingles);
        assert_int_equal(out.words_n, n);
        assert_int_equal(out.links_n, 3);
        assert_int_equal(out.shingles_n, 4);
        same_terms(out.words, words, n);
        same_terms(out.links, links, 3);
        assert_memory_equal(out.shingles, shingles, sizeof shingles);
        /* Less of it is none. */
        for (size_t cut = 0; cut < bytes.n; cut++)
            assert_int_equal(unpack(dp_str_sub(bytes, 0, cut), &out),
                             DP_BAD_DATA);
    }
}

/* Hashes of languages end in any bits; what is in very many articles is in
 * FREQUENT. */
static void counts_come_out_as_they_went_in(void **state)
{
    static story_day_count counts[] = {
        { 0, 3 },           { 1u << TERM_CLEAR, 1 },   { 9u << TERM_CLEAR, 1 },
        { 0x12345678, 500 }, { 0x12345700, FREQUENT }, { 0xFEDCBA98, 1 },
        { UINT32_MAX, 2 }
    };
    enum { COUNTS = sizeof counts / sizeof *counts };
    story_day in = { .counts = counts, .counts_n = COUNTS, .counted_of = 700 };
    story_day out = { .counted = arena };
    dp_str bytes = counts_pack(arena, &in);

    assert_true(counts_unpack(&out, bytes));
    assert_int_equal(out.counted_of, 700);
    assert_int_equal(out.counts_n, COUNTS);
    for (size_t i = 0; i < COUNTS; i++) {
        assert_int_equal(out.counts[i].hash, counts[i].hash);
        assert_int_equal(out.counts[i].n, counts[i].n);
    }
    for (size_t cut = 0; cut < bytes.n; cut++)
        assert_false(counts_unpack(&out, dp_str_sub(bytes, 0, cut)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_out_as_it_went_in),
        cmocka_unit_test(counts_come_out_as_they_went_in),
    };
    int failed;

    arena = dp_arena_new(64 << 20);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
