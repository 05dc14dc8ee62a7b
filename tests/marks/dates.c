/* Dates, by the cases of tests/marks/dates/LANGUAGE.txt: a sentence, the day it
 * was published (or "-"), what is to be found. A line "broken" marks a case
 * that is known to fail; one that is mended must lose the mark. */
#include "cases.h"

#include "core/unicode.h"
#include "marks/marks.h"

static dp_ctx *ctx;
static dp_arena *arena;

typedef struct expectation {
    dp_str words, value, basis;
} expectation;

typedef struct sentence_case {
    dp_str sentence, published, language;
    expectation dates[CASE_LINES];
    size_t dates_n;
    bool broken;
    unsigned line;
} sentence_case;

static const char *basis_word(dp_basis basis)
{
    return basis == DP_BASIS_EXPLICIT    ? "explicit"
           : basis == DP_BASIS_PUBLISHED ? "published"
           : basis == DP_BASIS_PREVIOUS  ? "previous"
           : basis == DP_BASIS_WEEKDAY   ? "weekday"
                                         : "?";
}

static dp_day day_of(int32_t year, unsigned month, unsigned day)
{
    return dp_day_of(year, month, day);
}

static dp_status find(const sentence_case *c, dp_text *text, dp_dates *dates)
{
    dp_dates_from from = { .now = day_of(2025, 12, 31) };
    dp_status status = dp_text_make(ctx, arena, c->sentence, c->language, text);

    from.published =
        dp_str_eq(c->published, DP_S("-")) ? DP_NULL : c->published;
    if (status == DP_OK && !from.published.p)
        status = dp_published_work_out(ctx, arena, text, &from);
    if (status == DP_OK)
        status = dp_dates_find(ctx, arena, text, &from, dates);
    return status;
}

static bool right(const sentence_case *c, const dp_text *text,
                  const dp_dates *dates)
{
    bool good = dates->n == c->dates_n;

    for (size_t i = 0; good && i < dates->n; i++) {
        const dp_date *date = &dates->at[i];
        dp_str value = date->value.p ? date->value : DP_S("null");

        good =
            dp_str_eq(dp_text_at(text, date->span), c->dates[i].words) &&
            dp_str_eq(value, c->dates[i].value) &&
            (!c->dates[i].basis.n ||
             dp_str_eq(dp_str_of(basis_word(date->basis)), c->dates[i].basis));
    }
    return good;
}

static bool check_sentence(const sentence_case *c)
{
    dp_text text;
    dp_dates dates = { 0 };

    if (find(c, &text, &dates) != DP_OK) {
        print_error("line %u: %s\n", c->line, dp_message(ctx));
        return false;
    }
    if (right(c, &text, &dates) != c->broken)
        return true;
    print_error("%.*s, line %u%s: %.*s\n", DP_F(c->language), c->line,
                c->broken ? " is mended" : "", DP_F(c->sentence));
    for (size_t i = 0; i < dates.n; i++)
        print_error("    %.*s = %.*s %s\n",
                    DP_F(dp_text_at(&text, dates.at[i].span)),
                    DP_F(dates.at[i].value), basis_word(dates.at[i].basis));
    return false;
}

/* "words = value basis" */
static void read_expectation(sentence_case *c, dp_str line)
{
    size_t equals = dp_str_find(line, DP_S(" = "), 0);
    expectation *e = &c->dates[c->dates_n];
    dp_str rest;

    assert_true(equals != DP_NOT_FOUND && c->dates_n < CASE_LINES);
    e->words = dp_str_sub(line, 0, equals);
    rest = dp_str_sub(line, equals + 3, line.n);
    dp_str_next(&rest, ' ', &e->value);
    e->basis = dp_str_trim(rest);
    c->dates_n++;
}

static bool check(const test_case *block)
{
    sentence_case c = { .language = block->language, .line = block->line };

    for (size_t i = 0; i < block->n; i++) {
        dp_str line = block->lines[i];

        if (dp_str_eq(line, DP_S("broken")))
            c.broken = true;
        else if (!c.sentence.p)
            c.sentence = line;
        else if (dp_str_starts(line, DP_S("published ")))
            c.published = dp_str_sub(line, 10, line.n);
        else
            read_expectation(&c, line);
    }
    return check_sentence(&c);
}

static void cases(void **state)
{
    (void)state;
    assert_int_equal(test_cases("tests/marks/dates", check, arena), 0);
}

/* -- Over random text: spans on borders of code points, inside, in order ------
 */

static const char *const pieces[] = {
    "lundi",    " ",       "15",
    "/",        "mars",    "2025",
    "-",        "le ",     "du ",
    "au ",      "à ",      "16h30",
    "depuis ",  "Monday",  " of ",
    "next ",    "week",    "أمس",
    " يوم ",    "الجمعة",  "١٥",
    " رمضان ",  "١٤٤٤",    "\xf0\x9f\x98\x80",
    "\xcc\x81", "\n",      "\xe2\x80\x8f",
    ".",        ",",       "semana ",
    "pasada",   "hace ",   "tres ",
    "99999",    "0",       "février",
    "31",       "il y a ", " ans",
    "first ",   "last ",   "\xc3",
};

static void random_text(void **state)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    uint32_t seed = 7;

    (void)state;
    for (int round = 0; round < 400; round++) {
        size_t last = 0;
        dp_dates dates = { 0 };
        dp_text text;
        dp_dates_from from = { .published = DP_S("2025-02-28"),
                               .now = day_of(2025, 12, 31) };
        dp_str clean,
            made = test_random_text(arena, &seed, pieces,
                                    sizeof pieces / sizeof *pieces, 1000);

        assert_int_equal(dp_utf8_clean(ctx, arena, made, &clean), DP_OK);
        if (round % 4 == 0)
            clean = made; /* as it is, with broken UTF-8 */
        assert_int_equal(dp_text_make(ctx, arena, clean,
                                      dp_str_of(languages[round % 4]), &text),
                         DP_OK);
        assert_int_equal(dp_dates_find(ctx, arena, &text, &from, &dates),
                         DP_OK);
        for (size_t i = 0; i < dates.n; i++) {
            dp_span span = dates.at[i].span;
            dp_edtf value;

            assert_true(span.begin < span.end && span.end <= clean.n);
            assert_true(span.begin >= last);
            assert_true(test_on_border(clean, span.begin));
            assert_true(test_on_border(clean, span.end));
            if (dates.at[i].value.p)
                assert_true(dp_edtf_parse(dates.at[i].value, &value));
            last = span.end;
        }
        dp_arena_reset(arena);
    }
}

/* Memory runs out at each allocation in turn. */
static void no_memory(void **state)
{
    dp_str words = DP_S("Il se rendra à Rabat mardi 3 juin, puis du 5 au 7.");
    dp_dates_from from = { .published = DP_S("2025-06-01") };

    (void)state;
    for (size_t n = 0; n < 400; n++) {
        dp_text text;
        dp_dates dates = { 0 };
        dp_status status;

        dp_arena_fail_after(arena, n);
        status = dp_text_make(ctx, arena, words, DP_S("fr"), &text);
        if (status == DP_OK)
            status = dp_dates_find(ctx, arena, &text, &from, &dates);
        dp_arena_fail_after(arena, SIZE_MAX);
        dp_arena_reset(arena);
        if (status == DP_OK)
            return;
        assert_int_equal(status, DP_NO_MEMORY);
    }
    fail_msg("400 allocations for one sentence");
}

static int open_all(void **state)
{
    (void)state;
    arena = dp_arena_new(64 << 20);
    return dp_open(NULL, &ctx) == DP_OK && arena ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    dp_arena_close(arena);
    dp_close(ctx);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases),
        cmocka_unit_test(random_text),
        cmocka_unit_test(no_memory),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
