/* Quotes, by the cases of tests/marks/quotes/LANGUAGE.txt, and over random
 * marks and text. */
#include "cases.h"

#include "core/unicode.h"
#include "marks/marks.h"

enum { NAMES_MAX = 32 };

static dp_ctx *ctx;
static dp_arena *arena;

typedef struct quote_case {
    dp_str text, language;
    dp_name names[NAMES_MAX];
    size_t names_n;
    dp_str words[CASE_LINES], speakers[CASE_LINES];
    size_t expected;
    unsigned line;
} quote_case;

/* ¶ stands for the border of paragraphs, so that a case is a line. */
static dp_str unfold(dp_str line)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);
    size_t at = 0, from;

    while (at < line.n) {
        from = at;
        if (dp_utf8_next(line, &at) == 0xB6)
            dp_buf_add(&buf, DP_S("\n\n"));
        else
            dp_buf_add(&buf, dp_str_sub(line, from, at));
    }
    return dp_buf_str(&buf);
}

static void add_name(quote_case *c, dp_name_kind kind, dp_str name)
{
    size_t at = 0;

    while ((at = dp_str_find(c->text, name, at)) != DP_NOT_FOUND) {
        assert_true(c->names_n < NAMES_MAX);
        c->names[c->names_n++] = (dp_name){
            .span = { (uint32_t)at, (uint32_t)(at + name.n) },
            .kind = kind,
            .name = name,
        };
        at += name.n;
    }
}

static bool check_quotes(const quote_case *c)
{
    dp_text text;
    dp_quotes quotes = { 0 };
    bool good;

    assert_int_equal(dp_text_make(ctx, arena, c->text, c->language, &text),
                     DP_OK);
    assert_int_equal(
        dp_quotes_find(ctx, arena, &text, c->names, c->names_n, &quotes),
        DP_OK);
    good = quotes.n == c->expected;
    for (size_t i = 0; good && i < quotes.n; i++)
        good =
            dp_str_eq(dp_text_at(&text, quotes.at[i].span), c->words[i]) &&
            dp_str_eq(quotes.at[i].speaker.p ? quotes.at[i].speaker : DP_S("-"),
                      c->speakers[i]);
    if (good)
        return true;
    print_error("%.*s, line %u: %.*s\n", DP_F(c->language), c->line,
                DP_F(c->text));
    for (size_t i = 0; i < quotes.n; i++)
        print_error("    %.*s = %.*s (%.*s)\n",
                    DP_F(dp_text_at(&text, quotes.at[i].span)),
                    DP_F(quotes.at[i].speaker), DP_F(quotes.at[i].verb));
    return false;
}

static void read_line(quote_case *c, dp_str line)
{
    static const char *const kinds[] = { "person ", "state ", "organisation ",
                                         "place " };
    size_t equals;

    for (int k = 0; k < 4; k++) {
        dp_str head = dp_str_of(kinds[k]);

        if (dp_str_starts(line, head)) {
            add_name(c, (dp_name_kind)k, dp_str_sub(line, head.n, line.n));
            return;
        }
    }
    equals = dp_str_find(line, DP_S(" = "), 0);
    assert_true(equals != DP_NOT_FOUND);
    c->words[c->expected] = unfold(dp_str_sub(line, 0, equals));
    c->speakers[c->expected++] = dp_str_sub(line, equals + 3, line.n);
}

static bool check(const test_case *block)
{
    quote_case c = { .text = unfold(block->lines[0]),
                     .language = block->language,
                     .line = block->line };

    for (size_t i = 1; i < block->n; i++)
        read_line(&c, block->lines[i]);
    return check_quotes(&c);
}

static void cases(void **state)
{
    (void)state;
    assert_int_equal(test_cases("tests/marks/quotes", check, arena), 0);
}

static const char *const pieces[] = {
    "«",        "»",
    " « ",      " »",
    "“",        "”",
    "\"",       " \"",
    "\" ",      "‘",
    "’",        "„",
    "\n\n",     ", a-t-il dit, ",
    "said ",    "Anna ",
    "selon ",   ". ",
    "قال ",     "il ",
    ", ",       "\xf0\x9f\x98\x80",
    "\xcc\x81", "\xe2\x80\x8f",
    "un ",      "source ",
};

static void random_marks(void **state)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    uint32_t seed = 11;

    (void)state;
    for (int round = 0; round < 400; round++) {
        size_t last = 0;
        dp_str made = test_random_text(arena, &seed, pieces,
                                       sizeof pieces / sizeof *pieces, 1000);
        dp_text text;
        dp_quotes quotes = { 0 };
        dp_name names[20];

        for (size_t i = 0; i < 20; i++)
            names[i] = (dp_name){
                .span = { (uint32_t)(i * 50), (uint32_t)(i * 50 + 10) },
                .kind = (dp_name_kind)(i % 4),
                .name = DP_S("X"),
            };
        assert_int_equal(dp_text_make(ctx, arena, made,
                                      dp_str_of(languages[round % 4]), &text),
                         DP_OK);
        assert_int_equal(dp_quotes_find(ctx, arena, &text, names, 20, &quotes),
                         DP_OK);
        for (size_t i = 0; i < quotes.n; i++) {
            dp_span span = quotes.at[i].span;

            assert_true(span.begin < span.end && span.end <= made.n);
            assert_true(span.begin >= last);
            last = span.end;
        }
        dp_arena_reset(arena);
    }
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
        cmocka_unit_test(random_marks),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
