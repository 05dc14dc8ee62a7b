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
    static story_term links[] = { { 0, 0 },
                                  { 1u << TERM_CLEAR, 40 },
                                  { UINT32_MAX >> TERM_CLEAR << TERM_CLEAR,
                                    255 } };
    static uint32_t shingles[] = { 7u << TERM_CLEAR, 8u << TERM_CLEAR, 1u << 31,
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

/* An article of a press: some words that all have, some that few have. */
static dp_str article_of(uint32_t i)
{
    story_term words[40], links[8];
    uint32_t shingles[5];
    story_item item = { .language = 7 + i % 2,
                        .dateline = i % 3 ? NO_DAY : (dp_day)i,
                        .length = 50 + i,
                        .all_shingles = i % 2,
                        .words = words,
                        .links = links,
                        .shingles = shingles,
                        .words_n = (uint16_t)(i % 40),
                        .links_n = (uint16_t)(i % 8),
                        .shingles_n = (uint16_t)(i % 5) };

    for (uint32_t k = 0; k < 40; k++)
        words[k] = (story_term){ (k * 400000 + k % 4 * (i + 1)) << TERM_CLEAR,
                                 (uint8_t)(28 + k % 3 * 12 + i % 90) };
    for (uint32_t k = 0; k < 8; k++)
        links[k] = (story_term){ (k * 2000000 + i % 3) << TERM_CLEAR, 20 };
    for (uint32_t k = 0; k < 5; k++)
        shingles[k] = (k * 3000000 + i) << TERM_CLEAR;
    return item_pack(arena, &item);
}

enum { ARTICLES = 150 };

static dp_str pack_day(dp_article_terms *all, size_t n,
                       const dp_day_terms *before)
{
    struct dp_ctx ctx = { 0 };
    dp_str out = DP_NULL;

    assert_int_equal(dp_day_terms_pack(&ctx, arena, all, n, before, &out),
                     DP_OK);
    return out;
}

static dp_day_terms *open_day(dp_str packed)
{
    struct dp_ctx ctx = { 0 };
    dp_day_terms *out = NULL;

    assert_int_equal(dp_day_terms_open(&ctx, arena, packed, &out), DP_OK);
    return out;
}

/* What an article had comes out of its day, also when that is packed anew; who
 * is given none is not in it. */
static void days_come_out_as_they_went_in(void **state)
{
    static dp_article_terms all[ARTICLES];
    dp_day_terms *day;
    dp_str packed;

    for (uint32_t i = 0; i < ARTICLES; i++)
        all[i] = (dp_article_terms){ 1000000 + i * i, article_of(i) };
    all[9].bytes = DP_S("");
    packed = pack_day(all, ARTICLES, NULL);
    day = open_day(packed);
    for (uint32_t i = 0; i < ARTICLES; i++) {
        const story_item *item = day_terms_item(day, all[i].key);
        assert_int_equal(dp_day_terms_has(day, all[i].key), i != 9);
        if (item)
            assert_true(dp_str_eq(item_pack(arena, item), all[i].bytes));
    }
    assert_false(dp_day_terms_has(day, 5));
    assert_false(dp_day_terms_has(NULL, 5));
    for (uint32_t i = 0; i < ARTICLES; i++)
        if (i % 4)
            all[i].bytes = DP_NULL;
    assert_true(dp_str_eq(pack_day(all, ARTICLES, day), packed));
}

static void what_is_no_day_is_told(void **state)
{
    static dp_article_terms all[20];
    struct dp_ctx ctx = { 0 };
    dp_day_terms *day;
    dp_str packed;
    char *bytes;

    for (uint32_t i = 0; i < 20; i++)
        all[i] = (dp_article_terms){ i, article_of(i) };
    packed = pack_day(all, 20, NULL);
    for (size_t cut = 0; cut < packed.n; cut++)
        assert_int_equal(
            dp_day_terms_open(&ctx, arena, dp_str_sub(packed, 0, cut), &day),
            DP_BAD_DATA);
    bytes = (char *)dp_str_dup(arena, packed).p;
    for (size_t i = 0; i < packed.n * 8; i++) {
        dp_status status;
        bytes[i / 8] ^= (char)(1 << i % 8);
        status =
            dp_day_terms_open(&ctx, arena, (dp_str){ bytes, packed.n }, &day);
        assert_true(status == DP_OK || status == DP_BAD_DATA);
        bytes[i / 8] ^= (char)(1 << i % 8);
    }
}

/* Hashes of languages end in any bits; what is in very many articles is in
 * FREQUENT. */
static void counts_come_out_as_they_went_in(void **state)
{
    static story_day_count counts[] = { { 0, 3 },
                                        { 1u << TERM_CLEAR, 1 },
                                        { 9u << TERM_CLEAR, 1 },
                                        { 0x12345678, 500 },
                                        { 0x12345700, FREQUENT },
                                        { 0xFEDCBA98, 1 },
                                        { UINT32_MAX, 2 } };
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
        cmocka_unit_test(days_come_out_as_they_went_in),
        cmocka_unit_test(what_is_no_day_is_told),
        cmocka_unit_test(counts_come_out_as_they_went_in),
    };
    int failed;

    arena = dp_arena_new(512 << 20);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
