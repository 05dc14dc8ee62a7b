/* The words of the review: every language has every one of them. */
#include "test.h"

#include "brief/inside.h"

static dp_ctx *ctx;
static dp_arena *arena;

static brief_words words_in(const char *language)
{
    brief_words words;

    assert_int_equal(words_open(ctx, arena, dp_str_of(language), &words),
                     DP_OK);
    return words;
}

static void test_languages(void **state)
{
    static const char *const languages[] = { "ar", "es", "fr" };
    dp_table english;

    assert_true(dp_table_open(ctx->data, DP_S("en"), DP_S("brief"), &english));
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        brief_words words = words_in(languages[i]);
        for (size_t row = 0; row < dp_table_rows(&english); row++) {
            dp_str key = dp_table_cell(&english, row, 0);
            if (!dp_wording_find(words.wording, key).p)
                fail_msg("'%s' has no '%.*s'", languages[i], DP_F(key));
        }
        words_close(&words);
    }
}

static void test_language_of_the_reader(void **state)
{
    assert_str(words_language(ctx->data, DP_S("fr-CA")), "fr");
    assert_str(words_language(ctx->data, DP_S("de")), "en");
    assert_str(words_language(ctx->data, DP_NULL), "en");
    assert_true(from_right(DP_S("ar")));
    assert_false(from_right(DP_S("fr")));
}

static void test_dates(void **state)
{
    brief_words words = words_in("fr");

    assert_str(words_day(&words, dp_day_of(2025, 4, 7), true),
               "lundi 7 avril 2025");
    assert_str(words_day(&words, dp_day_of(2025, 4, 1), true),
               "mardi 1er avril 2025");
    assert_str(words_day(&words, dp_day_of(2025, 4, 11), false),
               "11 avril 2025");
    assert_str(words_date(&words, DP_S("2025-06")), "juin 2025");
    assert_str(words_date(&words, DP_S("2018/..")), "depuis 2018");
    assert_str(words_date(&words, DP_S("2018-03-02/..")),
               "depuis le 2 mars 2018");
    assert_str(words_date(&words, DP_S("2025-04-07T10:00:00Z")),
               "7 avril 2025");
    assert_str(words_date(&words, DP_S("2025-04-01/2025-04-03")),
               "du 1er avril 2025 au 3 avril 2025");
    assert_str(words_date(&words, DP_S("2025-23~")), "vers automne 2025");
    assert_str(words_date(&words, DP_S("no date")), "no date");
    words_close(&words);
    words = words_in("ar");
    assert_true(dp_str_find(words_day(&words, dp_day_of(2025, 4, 7), false),
                            DP_S("2025"), 0) != DP_NOT_FOUND);
    words_close(&words);
}

static void test_counts(void **state)
{
    brief_words words = words_in("fr");

    assert_str(word_count(&words, "articles", 1), "1 article");
    assert_str(word_count(&words, "articles", 3), "3 articles");
    assert_str(words_tongue(&words, DP_S("ar")), "arabe");
    words_close(&words);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_languages),
        cmocka_unit_test(test_language_of_the_reader),
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_counts),
    };
    int failed;

    arena = dp_arena_new(1 << 24);
    if (dp_open(NULL, &ctx) != DP_OK)
        return 1;
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_close(ctx);
    dp_arena_close(arena);
    return failed;
}
