/* The words of the interface: every language has every key, with the same
 * holes, in every form its numbers ask for, but for how its own words agree
 * (keys.py); and templates name none that is
 * missing. */
#include "test.h"

#include "serve/skin.h"

static struct dp_ctx ctx;
static dp_arena *arena;
static dp_data *data;
static dp_str languages[16];
static size_t languages_n;
static size_t missing;

static const char *const forms[] = { "zero", "one",  "two",
                                     "few",  "many", "other" };

/* "articles.one" is a form of "articles". */
static bool is_form(dp_str key, dp_str *stem)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        dp_str form = dp_str_of(forms[i]);
        if (key.n > form.n + 1 && dp_str_ends(key, form) &&
            key.p[key.n - form.n - 1] == '.') {
            *stem = dp_str_sub(key, 0, key.n - form.n - 1);
            return true;
        }
    }
    *stem = key;
    return false;
}

static void complain(dp_str language, dp_str key, const char *what)
{
    print_error("%.*s: %.*s: %s\n", DP_F(language), DP_F(key), what);
    missing++;
}

/* The {holes} of a text, counted by name. */
static size_t holes_of(dp_str text)
{
    size_t sum = 0;

    for (size_t at = 0, close;
         (at = dp_str_find_char(text, '{', at)) != DP_NOT_FOUND; at = close) {
        close = dp_str_find_char(text, '}', at);
        if (close == DP_NOT_FOUND)
            return SIZE_MAX;
        sum += dp_str_hash(dp_str_sub(text, at, close));
    }
    return sum;
}

/* Each form that the language's numbers from 0 to 199 take has a row. */
static void check_forms(dp_wording *words, dp_str language, dp_str stem)
{
    for (int64_t n = 0; n < 200; n++)
        if (dp_str_eq(dp_wording_for(words, stem, n), stem)) {
            complain(language, stem, "a form is missing");
            return;
        }
}

static void check_row(dp_wording *words, dp_str language, dp_str key,
                      dp_str text)
{
    dp_str stem, here;
    bool form = is_form(key, &stem);

    if (form) {
        check_forms(words, language, stem);
        return;
    }
    here = dp_wording_find(words, key);
    if (!here.p || here.n == 0)
        complain(language, key, "has no text");
    else if (holes_of(here) != holes_of(text))
        complain(language, key, "has other holes");
}

static void languages_agree(void **state)
{
    dp_table english, table;

    assert_true(languages_n >= 4);
    assert_true(dp_table_open(data, DP_S("en"), DP_S("reader"), &english));
    for (size_t i = 0; i < languages_n; i++) {
        dp_wording *words;
        assert_int_equal(dp_wording_open(&ctx, data, languages[i], "reader",
                                         &words),
                         DP_OK);
        for (size_t row = 0; row < dp_table_rows(&english); row++)
            check_row(words, languages[i], dp_table_cell(&english, row, 0),
                      dp_table_cell(&english, row, 1));
        dp_wording_close(words);
    }
    for (size_t i = 0; i < languages_n; i++) {
        dp_table_open(data, languages[i], DP_S("reader"), &table);
        for (size_t row = 0; row < dp_table_rows(&table); row++) {
            dp_str key = dp_table_cell(&table, row, 0), stem;
            if (!is_form(key, &stem) && !dp_str_starts(key, DP_S("agree.")) &&
                dp_table_find(&english, key) == DP_NOT_FOUND)
                complain(languages[i], key, "is not in English");
        }
    }
    assert_int_equal(missing, 0);
}

static void check_key(void *self, dp_str key)
{
    dp_wording *words = self;

    if (!dp_wording_find(words, key).p &&
        dp_str_eq(dp_wording_for(words, key, 1), key))
        complain(DP_S("templates"), key, "is no word");
}

static void templates_name_words_that_are_there(void **state)
{
    const dp_str html = DP_S(".html");
    dp_wording *words;
    dp_skin_read read = { 0 };
    dp_skin *skin;

    assert_int_equal(dp_skin_open(&ctx, NULL, &skin), DP_OK);
    assert_int_equal(dp_wording_open(&ctx, data, DP_S("en"), "reader",
                                     &words), DP_OK);
    for (size_t i = 0; i < dp_skin_count(); i++) {
        dp_str name = dp_skin_name(i);
        const dp_template *template;
        if (!dp_str_ends(name, html))
            continue;
        template = dp_skin_template(&ctx, arena, skin, &read,
                                    dp_str_sub(name, 0, name.n - html.n));
        assert_non_null(template);
        dp_template_keys(template, check_key, words);
    }
    dp_wording_close(words);
    dp_skin_close(skin);
    assert_int_equal(missing, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(languages_agree),
        cmocka_unit_test(templates_name_words_that_are_there),
    };

    arena = dp_arena_new(16 << 20);
    if (dp_data_open(&ctx, NULL, &data) != DP_OK)
        return 1;
    languages_n = dp_wording_languages(data, "reader", languages, 16);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
