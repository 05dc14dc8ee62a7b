/* robots.txt, by the cases of robots.txt. */
#include "fetch/cases.h"

#include "fetch/feed.h"

static void follows_cases(void **state)
{
    dp_arena *arena = dp_arena_new(16 << 20);
    dp_str rest = test_file(arena, "tests/fetch/robots.txt");
    size_t n = 0;
    a_case c;

    for (; next_case(&rest, &c); n++) {
        dp_str lines = c.wanted, line, asked, want, got, agent;
        while (dp_str_next(&lines, '\n', &line)) {
            dp_robots_answer answer;
            if (!cut_assignment(line, &asked, &want))
                continue;
            dp_str_next(&asked, ' ', &agent);
            dp_robots_ask(
                c.document, agent,
                dp_str_printf(arena, "https://a.example%.*s", DP_F(asked)),
                &answer);
            got = dp_str_printf(arena, "%s %u",
                                answer.allowed ? "allowed" : "disallowed",
                                answer.number);
            if (!dp_str_eq(got, want))
                fail_msg("%.*s: %.*s is %.*s, not %.*s", DP_F(c.name),
                         DP_F(asked), DP_F(got), DP_F(want));
        }
    }
    assert_true(n > 4);
    dp_arena_close(arena);
}

static void tells_delay_and_sitemaps(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str text = DP_S("User-agent: *\rCrawl-delay: 2.5\rDisallow: /a\r"
                       "Sitemap: https://a.example/news.xml\r\n"
                       "sitemap:https://a.example/all.xml.gz # all\n");
    dp_robots_answer answer;
    dp_strs maps;

    dp_robots_ask(text, DP_S("depeche"), DP_S("https://a.example/a"), &answer);
    assert_false(answer.allowed);
    assert_int_equal(answer.delay_ms, 2500);
    assert_int_equal(dp_robots_sitemaps(NULL, arena, text, &maps), DP_OK);
    assert_int_equal(maps.n, 2);
    assert_str(maps.at[1], "https://a.example/all.xml.gz");
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_cases),
        cmocka_unit_test(tells_delay_and_sitemaps),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
