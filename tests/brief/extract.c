/* Extracts: which sentences, and where they are cut. */
#include "test.h"

#include "brief/inside.h"

typedef struct fixture {
    dp_ctx *ctx;
    dp_arena *arena;
} fixture;

static int set_up(void **state)
{
    static fixture f;

    f = (fixture){ .arena = dp_arena_new(1 << 26) };
    assert_int_equal(dp_open(NULL, &f.ctx), DP_OK);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    fixture *f = *state;

    dp_arena_close(f->arena);
    dp_close(f->ctx);
    return 0;
}

static dp_str extract(fixture *f, const dp_article *article, size_t most)
{
    dp_str out;

    assert_int_equal(extract_of(f->ctx, f->arena, article, most, &out), DP_OK);
    return out;
}

static void test_lede(void **state)
{
    dp_article article = {
        .language = DP_S("en"),
        .title = DP_S("Tram depot becomes a concert hall"),
        .text = DP_S("The chamber orchestra will play its summer concerts in "
                     "the tram depot of Arle, the town council said on "
                     "Monday, until its own hall is dry and has a ceiling "
                     "again.\n\nThe depot was built in 1911. It has room for "
                     "eleven trams.")
    };

    assert_str(extract(*state, &article, 420),
               "The chamber orchestra will play its summer concerts in the "
               "tram depot of Arle, the town council said on Monday, until "
               "its own hall is dry and has a ceiling again.");
}

/* A first sentence that only sets the scene gives way to the one that tells. */
static void test_sentence_with_the_event(void **state)
{
    dp_span evidence = { 58, 150 };
    dp_event event = { .kind = DP_S("agreement") };
    dp_article article = {
        .language = DP_S("en"),
        .title = DP_S("Ports sign ferry agreement"),
        .text = DP_S("A cold wind blew over the quay of Hollsund that "
                     "morning. The ports of Hollsund and Skarn signed an "
                     "agreement on a night ferry there on Friday."),
    };

    event.evidence.at = &evidence;
    event.evidence.n = 1;
    article.events.at = &event;
    article.events.n = 1;
    assert_true(dp_str_starts(extract(*state, &article, 420),
                              DP_S("The ports of Hollsund")));
}

static void test_short_ones_go_on(void **state)
{
    dp_article article = { .language = DP_S("en"),
                           .text = DP_S("The mayor of Tonning resigned on "
                                        "Monday evening. Nobody knows why. "
                                        "The council meets tomorrow.") };

    assert_str(extract(*state, &article, 100),
               "The mayor of Tonning resigned on Monday evening. Nobody knows "
               "why. The council meets tomorrow.");
    assert_str(extract(*state, &article, 70),
               "The mayor of Tonning resigned on Monday evening. Nobody knows "
               "why.");
}

static void test_never_inside_a_word(void **state)
{
    fixture *f = *state;
    dp_str text = DP_S("Le gouverneur a ouvert une enquête,\nqui durera");

    for (size_t most = 8; most < text.n; most++) {
        dp_str cut = extract_cut(f->arena, text, most);
        size_t n = cut.n - sizeof " \u2026" + 1;
        assert_true(n <= most);
        assert_true(dp_str_ends(cut, DP_S(" \u2026")));
        /* What follows in the text is a blank, or the comma that was cut. */
        assert_non_null(memchr(" ,\n", text.p[n], 3));
    }
    assert_str(extract_cut(f->arena, text, 100),
               "Le gouverneur a ouvert une enquête, qui durera");
    /* A script without blanks is cut between two letters. */
    assert_str(extract_cut(f->arena, DP_S("五月雨を"), 7), "五月 \u2026");
}

static void test_nothing(void **state)
{
    dp_article article = { 0 };

    assert_str(extract(*state, &article, 420), "");
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_lede),
        TEST(test_sentence_with_the_event),
        TEST(test_short_ones_go_on),
        TEST(test_never_inside_a_word),
        TEST(test_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
