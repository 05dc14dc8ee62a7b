/* Quotes, by the cases of tests/marks/quotes/LANGUAGE.txt, and over random
 * marks and text. */
#include "test.h"

#include "core/unicode.h"
#include "marks/marks.h"

enum { NAMES_MAX = 32, EXPECTED_MAX = 8 };

static dp_ctx *ctx;
static dp_arena *arena;

typedef struct quote_case {
    dp_str text, language;
    dp_name names[NAMES_MAX];
    size_t names_n;
    dp_str words[EXPECTED_MAX], speakers[EXPECTED_MAX];
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

static bool check(const quote_case *c)
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

static void read_line(quote_case *c, dp_str line, unsigned number)
{
    static const char *const kinds[] = { "person ", "state ", "organisation ",
                                         "place " };
    size_t equals;

    if (!c->text.p) {
        c->text = unfold(line);
        c->line = number;
        return;
    }
    for (int k = 0; k < 4; k++) {
        dp_str head = dp_str_of(kinds[k]);

        if (dp_str_starts(line, head)) {
            add_name(c, (dp_name_kind)k, dp_str_sub(line, head.n, line.n));
            return;
        }
    }
    equals = dp_str_find(line, DP_S(" = "), 0);
    assert_true(equals != DP_NOT_FOUND && c->expected < EXPECTED_MAX);
    c->words[c->expected] = unfold(dp_str_sub(line, 0, equals));
    c->speakers[c->expected++] = dp_str_sub(line, equals + 3, line.n);
}

static unsigned run_cases(dp_str language)
{
    dp_arena *file_arena = dp_arena_new(16 << 20);
    char path[64];
    dp_str rest, line;
    quote_case c = { .language = language };
    unsigned wrong = 0, number = 0;
    bool more = true;

    snprintf(path, sizeof path, "tests/marks/quotes/%.*s.txt", DP_F(language));
    rest = test_file(file_arena, path);
    assert_non_null(rest.p);
    while (more) {
        more = dp_str_next(&rest, '\n', &line);
        number++;
        if (!more || line.n == 0) {
            if (c.text.p && !check(&c))
                wrong++;
            dp_arena_reset(arena);
            c = (quote_case){ .language = language };
        } else if (line.p[0] != '#') {
            read_line(&c, line, number);
        }
    }
    dp_arena_close(file_arena);
    return wrong;
}

static void cases(void **state)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    unsigned wrong = 0;

    (void)state;
    for (size_t i = 0; i < 4; i++)
        wrong += run_cases(dp_str_of(languages[i]));
    assert_int_equal(wrong, 0);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
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
        char made[1200];
        size_t n = 0, last = 0;
        dp_text text;
        dp_quotes quotes = { 0 };
        dp_name names[20];

        while (n < 1000) {
            const char *piece =
                pieces[next_random(&seed) % (sizeof pieces / sizeof *pieces)];

            memcpy(made + n, piece, strlen(piece));
            n += strlen(piece);
        }
        for (size_t i = 0; i < 20; i++)
            names[i] = (dp_name){
                .span = { (uint32_t)(i * 50), (uint32_t)(i * 50 + 10) },
                .kind = (dp_name_kind)(i % 4),
                .name = DP_S("X"),
            };
        assert_int_equal(dp_text_make(ctx, arena, (dp_str){ made, n },
                                      dp_str_of(languages[round % 4]), &text),
                         DP_OK);
        assert_int_equal(dp_quotes_find(ctx, arena, &text, names, 20, &quotes),
                         DP_OK);
        for (size_t i = 0; i < quotes.n; i++) {
            dp_span span = quotes.at[i].span;

            assert_true(span.begin < span.end && span.end <= n);
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
