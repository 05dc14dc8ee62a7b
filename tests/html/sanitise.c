/* Sanitising, by the cases of sanitise.txt, and markup made to be slow. */
#include "test.h"

#include "html/html.h"

static dp_arena *arena;
static dp_html *html;

static int setup(void **state)
{
    arena = dp_arena_new(256 << 20);
    return dp_html_open(NULL, &html) != DP_OK;
}

static int teardown(void **state)
{
    dp_html_close(html);
    dp_arena_close(arena);
    return 0;
}

/* Enough of resolving for these cases. */
static dp_str resolve(void *self, dp_arena *to, dp_str link)
{
    if (dp_str_find_char(link, ':', 0) != DP_NOT_FOUND)
        return link;
    return dp_str_printf(to, "https://a.example%s%.*s",
                         dp_str_starts(link, DP_S("/")) ? "" : "/b/",
                         DP_F(link));
}

static dp_str sanitised(dp_str markup)
{
    dp_html_links links = { resolve, NULL };
    dp_str out = DP_NULL;

    assert_int_equal(dp_html_sanitise(NULL, arena, html, markup, &links, &out),
                     DP_OK);
    return out;
}

static void follows_cases(void **state)
{
    dp_str rest = test_file(arena, "tests/html/sanitise.txt"), line;
    size_t n = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        size_t at = dp_str_find(line, DP_S(" = "), 0);
        dp_str want, got;
        if (dp_str_starts(line, DP_S("#")) || at == DP_NOT_FOUND)
            continue;
        want = dp_str_sub(line, at + 3, line.n);
        got = sanitised(dp_str_sub(line, 0, at));
        if (!dp_str_eq(got, want))
            fail_msg("%.*s\ngives %.*s", DP_F(line), DP_F(got));
        n++;
    }
    assert_true(n > 20);
}

/* What comes out goes in again and comes out the same. */
static void is_settled(void **state)
{
    dp_str rest = test_file(arena, "tests/html/sanitise.txt"), line;

    while (dp_str_next(&rest, '\n', &line)) {
        dp_str once = sanitised(line), twice = sanitised(once);
        if (!dp_str_eq(once, twice))
            fail_msg("%.*s\nthen  %.*s", DP_F(once), DP_F(twice));
    }
}

static void survives_depth(void **state)
{
    enum { DEEP = 100000 };
    char *p = dp_arena_alloc(arena, DEEP * 5 + 4);
    dp_str text;

    for (size_t i = 0; i < DEEP; i++)
        memcpy(p + i * 5, "<div>", 5);
    memcpy(p + DEEP * 5, "text", 4);
    text = dp_str_trim(sanitised((dp_str){ p, DEEP * 5 + 4 }));
    assert_str(text, "text");
}

static void makes_text(void **state)
{
    dp_str text;

    assert_int_equal(dp_html_fragment_plain(
                         NULL, arena, html,
                         DP_S("<p>one</p><p>two <b>three</b>&amp;"), &text),
                     DP_OK);
    assert_str(text, "one\ntwo three&");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(follows_cases, setup, teardown),
        cmocka_unit_test_setup_teardown(is_settled, setup, teardown),
        cmocka_unit_test_setup_teardown(survives_depth, setup, teardown),
        cmocka_unit_test_setup_teardown(makes_text, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
