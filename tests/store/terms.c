/* Words of the index: forms and stems, as the tables of lang/ make them. */
#include "test.h"

#include "store/terms.h"

static const struct {
    const char *language, *text, *words, *stems;
} cases[] = {
    { "fr", "L\u2019accord d'Alger", " accord alger", "" },
    { "fr", "Jusqu'aujourd'hui", " aujourdhui", "" },
    { "fr", "R\u00e9unions franco-alg\u00e9riennes",
      " reunions franco algeriennes",
      " reunion|reunions algerien|algeriennes" },
    { "en", "Morocco's ports", " morocco ports", " port|ports" },
    { "es", "Embajadores", " embajadores", " embaj|embajadores" },
    /* the article, a preposition with it, vowel signs, tatweel, hamza */
    { "ar", "\u0627\u0644\u0645\u063a\u0631\u0628",
      " \u0645\u063a\u0631\u0628", "" },
    { "ar", "\u0628\u0627\u0644\u0645\u064e\u063a\u0640\u0631\u0628",
      " \u0645\u063a\u0631\u0628", "" },
    { "ar", "\u0623\u062d\u0645\u062f", " \u0627\u062d\u0645\u062f", "" },
    /* a language nobody knows is folded and no more; what is no word goes */
    { "xx", "\u2014 Ports, 2025!", " ports 2025", "" },
    { "fr", "' '' \u2019", "", "" },
    { "fr", "", "", "" },
};

/* " stem|form stem|form" */
static dp_str told(dp_arena *arena, dp_str pairs)
{
    dp_buf buf = dp_buf_new(arena, 1 << 10);
    dp_pair pair;

    while (dp_terms_pair(&pairs, &pair)) {
        assert_true(pair.hash != 0);
        dp_buf_char(&buf, ' ');
        dp_buf_add(&buf, pair.bytes);
    }
    assert_int_equal(pairs.n, 0);
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

static void makes_words(void **state)
{
    dp_ctx *ctx = NULL;
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_terms *words = NULL;

    assert_int_equal(dp_open(NULL, &ctx), DP_OK);
    assert_int_equal(dp_terms_open(ctx, &words), DP_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str made, stems;
        assert_int_equal(dp_terms_make(ctx, arena, words,
                                       dp_str_of(cases[i].text),
                                       dp_str_of(cases[i].language), &made,
                                       &stems),
                         DP_OK);
        if (!dp_str_eq(made, dp_str_of(cases[i].words)))
            fail_msg("'%s' gave '%.*s', not '%s'", cases[i].text, DP_F(made),
                     cases[i].words);
        stems = told(arena, stems);
        if (!dp_str_eq(stems, dp_str_of(cases[i].stems)))
            fail_msg("'%s' gave the stems '%.*s', not '%s'", cases[i].text,
                     DP_F(stems), cases[i].stems);
    }
    dp_terms_close(words);
    dp_arena_close(arena);
    dp_close(ctx);
}

/* What was kept of words goes when there are too many, and nothing with it. */
static void keeps_no_more_than_it_may(void **state)
{
    dp_ctx *ctx = NULL;
    dp_terms *words = NULL;

    assert_int_equal(dp_open(NULL, &ctx), DP_OK);
    assert_int_equal(dp_terms_open(ctx, &words), DP_OK);
    for (unsigned i = 0; i < 450000; i++)
        for (unsigned j = 0; j < 2; j++) { /* a new one, one met before */
            char text[32];
            dp_term word;
            snprintf(text, sizeof text, "mot%u", i / (j + 1));
            assert_true(dp_terms_of(words, dp_str_of(text), DP_S("fr"), &word));
            assert_true(dp_str_eq(word.form, dp_str_of(text)));
        }
    dp_terms_close(words);
    dp_close(ctx);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_words),
        cmocka_unit_test(keeps_no_more_than_it_may),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
