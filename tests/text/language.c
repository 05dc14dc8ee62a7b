/* The language of lines and sentences (cases in language.tsv), of long and of
 * broken texts, and tables that are damaged. */
#include "test.h"

#include "text/language.h"
#include "text/language_table.h"

static dp_language *opened(void)
{
    dp_language *language = NULL;

    assert_int_equal(dp_language_open(NULL, DP_NULL, &language), DP_OK);
    return language;
}

static void tells_lines(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_language *language = opened();
    dp_str rest = test_file(arena, "tests/text/language.tsv"), line, want;
    size_t n = 0, wrong = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        dp_guess guess;
        if (!line.n || line.p[0] == '#')
            continue;
        assert_true(dp_str_next(&line, '\t', &want));
        guess = dp_language_guess(language, line, DP_NULL);
        n++;
        if (dp_str_eq(guess.tag.p ? guess.tag : DP_S("-"), want))
            continue;
        wrong++;
        print_error("%.*s, not %.*s: %.*s\n", DP_F(guess.tag), DP_F(want),
                    DP_F(line));
    }
    assert_true(n > 100);
    assert_int_equal(wrong, 0);
    dp_language_close(language);
    dp_arena_close(arena);
}

static void is_sure_of_sentences_and_unsure_of_names(void **state)
{
    dp_language *language = opened();
    dp_guess sentence = dp_language_guess(
        language,
        DP_S("Le conseil a adopté hier soir le budget de la commune."),
        DP_NULL);
    dp_guess names =
        dp_language_guess(language, DP_S("Kofi Annan, Toronto"), DP_NULL);

    assert_true(sentence.confidence > 0.99);
    assert_true(names.confidence < 0.9);
    dp_language_close(language);
}

static void takes_a_hint_only_where_it_is_close(void **state)
{
    dp_language *language = opened();
    dp_str names = DP_S("Ana Costa, Santander");
    dp_guess alone = dp_language_guess(language, names, DP_NULL);
    dp_guess hinted = dp_language_guess(language, names, DP_S("es-MX"));
    dp_guess other = dp_language_guess(language, names, DP_S("x-none"));
    dp_guess plain = dp_language_guess(
        language, DP_S("The minister has said that he will not resign."),
        DP_S("fr"));

    assert_true(alone.tag.p != NULL);
    assert_str(hinted.tag, "es");
    assert_true(dp_str_eq(alone.tag, other.tag));
    assert_str(plain.tag, "en");
    dp_language_close(language);
}

/* A long article, with a foreign notice at its end, is its own language; and
 * so is one whose samples begin inside a character. */
static void samples_long_texts(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 22);
    dp_language *language = opened();
    dp_str sentence = DP_S("المجلس يناقش مشروع القانون الجديد. ");

    for (size_t shift = 0; shift < 4; shift++) {
        dp_buf text = dp_buf_new(arena, 1 << 20);
        for (size_t i = 0; i < shift; i++)
            dp_buf_char(&text, ' ');
        while (text.n < 20000)
            dp_buf_add(&text, sentence);
        for (int i = 0; i < 20; i++)
            dp_buf_add(&text, DP_S("All rights are reserved by the owner. "));
        assert_str(dp_language_guess(language, dp_buf_str(&text), DP_NULL).tag,
                   "ar");
    }
    dp_language_close(language);
    dp_arena_close(arena);
}

/* A first look that is not sure is followed by a longer one: what quotes a
 * headline of another language first is told by the rest. */
static void looks_again_where_it_is_not_sure(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 22);
    dp_language *language = opened();
    dp_buf text = dp_buf_new(arena, 1 << 20);

    dp_buf_add(&text, DP_S("The minister has said that he will not resign, and "
                           "that those who ask for it do not know what they "
                           "would have to do without him. "));
    while (text.n < 3000)
        dp_buf_add(&text, DP_S("Le conseil a adopté hier soir le budget. "));
    assert_str(dp_language_guess(language, dp_buf_str(&text), DP_NULL).tag,
               "fr");
    dp_language_close(language);
    dp_arena_close(arena);
}

/* Keys weigh the same looked up together and one by one. */
static void adds_many_keys_as_one(void **state)
{
    static const char *const words[] = { "\1le", "\1the", "\1no", " la ",
                                         " que", "tion ", "zzzzz" };
    enum { WORDS = sizeof words / sizeof *words };
    dp_language_key keys[DP_LANGUAGE_KEYS_MAX];
    int64_t together[DP_LANGUAGES_MAX] = { 0 },
            single[DP_LANGUAGES_MAX] = { 0 };
    int64_t all = 0;
    dp_language_table table;

    assert_int_equal(
        dp_language_table_open(NULL, dp_language_builtin(), &table), DP_OK);
    for (size_t i = 0; i < DP_LANGUAGE_KEYS_MAX; i++) {
        keys[i] = dp_language_key_of(&table, dp_str_of(words[i % WORDS]),
                                     (int)(i % 9));
        dp_language_table_add(&table, &keys[i], 1, single);
    }
    dp_language_table_add(&table, keys, DP_LANGUAGE_KEYS_MAX, together);
    for (size_t i = 0; i < DP_LANGUAGES_MAX; i++) {
        assert_true(single[i] == together[i]);
        all += single[i];
    }
    assert_true(all > 0);
}

static void takes_any_bytes(void **state)
{
    dp_language *language = opened();
    uint64_t random = 88172645463325252u;
    char bytes[600];

    assert_null(dp_language_guess(language, DP_NULL, DP_NULL).tag.p);
    assert_null(dp_language_guess(language, DP_S(""), DP_NULL).tag.p);
    for (size_t round = 0; round < 2000; round++) {
        size_t n = round % sizeof bytes;
        dp_guess once, twice;
        for (size_t i = 0; i < n; i++) {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            bytes[i] = (char)(random >> 32);
        }
        once = dp_language_guess(language, (dp_str){ bytes, n }, DP_NULL);
        twice = dp_language_guess(language, (dp_str){ bytes, n }, DP_NULL);
        assert_true(once.tag.p == twice.tag.p);
        assert_true(once.tag.p ? once.confidence >= 0.5 : !once.confidence);
        assert_true(once.confidence <= 1);
    }
    dp_language_close(language);
}

/* Case and address cost nothing: what is no word changes no answer. */
static void does_not_mind_dress(void **state)
{
    dp_language *language = opened();

    assert_str(dp_language_guess(language,
                                 DP_S("GRÈVE DES TRAINS : LE TRAFIC REPREND"),
                                 DP_NULL)
                   .tag,
               "fr");
    assert_str(
        dp_language_guess(
            language,
            DP_S("Más información en https://www.example.org/the/news/of/the/"
                 "world/is/here.html"),
            DP_NULL)
            .tag,
        "es");
    assert_str(
        dp_language_guess(language, DP_S("قَالَ الوَزِيرُ إِنَّ الأَمْرَ بَسِيطٌ"), DP_NULL)
            .tag,
        "ar");
    dp_language_close(language);
}

/* Every byte of the head, and some of the rest, changed: refused or harmless.
 */
static void bears_damaged_tables(void **state)
{
    dp_str good = dp_language_builtin();
    char *bytes = malloc(good.n);
    size_t refused = 0;

    assert_non_null(bytes);
    for (size_t i = 0; i < 3000; i++) {
        dp_language *language = NULL;
        size_t at = i < 1500 ? i : (i * 2654435761u) % good.n;
        memcpy(bytes, good.p, good.n);
        bytes[at] = (char)~bytes[at];
        if (dp_language_open(NULL, (dp_str){ bytes, good.n }, &language) ==
            DP_OK)
            dp_language_guess(language, DP_S("Le roi reçoit le ministre"),
                              DP_NULL);
        else
            refused++;
        dp_language_close(language);
    }
    assert_true(refused >= 8 + 6);
    free(bytes);
}

static void refuses_what_is_no_table(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_language *language = NULL;
    dp_str good = dp_language_builtin();

    assert_int_equal(dp_language_open(&ctx, DP_S("fr"), &language),
                     DP_BAD_DATA);
    assert_string_equal(ctx.message, "the table of languages is damaged");
    assert_int_equal(
        dp_language_open(&ctx, (dp_str){ good.p, good.n - 2 }, &language),
        DP_BAD_DATA);
    assert_null(language);
    dp_language_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_lines),
        cmocka_unit_test(is_sure_of_sentences_and_unsure_of_names),
        cmocka_unit_test(takes_a_hint_only_where_it_is_close),
        cmocka_unit_test(samples_long_texts),
        cmocka_unit_test(looks_again_where_it_is_not_sure),
        cmocka_unit_test(adds_many_keys_as_one),
        cmocka_unit_test(takes_any_bytes),
        cmocka_unit_test(does_not_mind_dress),
        cmocka_unit_test(bears_damaged_tables),
        cmocka_unit_test(refuses_what_is_no_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
