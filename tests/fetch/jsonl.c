/* Rows: what is taken, and that a bad one costs no neighbour. */
#include "fetch_test.h"

static dp_arena *arena;
static all_given all;

static void takes_the_members(void **state)
{
    read_all(arena,
             DP_S("{\"id\":\"r1\",\"text\":\"Le pont est ouvert.\","
                  "\"url\":\"https://journal.test/pont\",\"published\":null,"
                  "\"language\":\"fr\",\"outlet\":\"Le Pont\","
                  "\"title\":\"Ouvert\",\"fetched\":\"2031-05-02T08:00:00Z\","
                  "\"other\":12}\n"
                  "\n  {\"page\":\"Accueil\\nLe pont\"}\r\n"
                  "{\"html\":\"<p>Pont</p>\",\"text\":null}"),
             &all);
    assert_int_equal(all.n, 3);
    assert_page(&all, 0, "r1", "Le pont est ouvert.");
    assert_int_equal(all.at[0].page.form, DP_FORM_TEXT);
    assert_str(all.at[0].page.url, "https://journal.test/pont");
    assert_str(all.at[0].page.published, NULL);
    assert_str(all.at[0].page.language, "fr");
    assert_str(all.at[0].page.outlet, "Le Pont");
    assert_str(all.at[0].page.title, "Ouvert");
    assert_str(all.at[0].page.fetched, "2031-05-02T08:00:00Z");
    assert_str(all.at[0].page.charset, "utf-8");
    assert_page(&all, 1, "in#3", "Accueil\nLe pont");
    assert_int_equal(all.at[1].page.form, DP_FORM_PAGE);
    assert_page(&all, 2, "in#4", "<p>Pont</p>");
    assert_int_equal(all.at[2].page.form, DP_FORM_HTML);
    assert_false(all.broken);
}

static void a_bad_row_costs_no_neighbour(void **state)
{
    static const struct {
        const char *row, *words;
    } bad[] = {
        { "{\"id\":\"x\",\"text\":12}", "'x': 'text' is no string" },
        { "{\"id\":[],\"text\":\"a\"}", "'in#2': 'id' is no string" },
        { "{\"id\":\"x\",\"url\":\"http://a.test/\"}",
          "'x': the row has no 'text', 'page' or 'html'" },
        { "{\"text\":null}", "no 'text'" },
        { "{\"text\":\"a\\ud800b\"}", "'in#2': no JSON" },
        { "{\"text\":\"a\\u0000b\"}", "'in#2': no JSON" },
        { "{\"text\":\"a\xFF\"}", "'in#2': no JSON" },
        { "{\"text\":\"a\"", "'in#2': no JSON" },
        { "[\"text\"]", "the row is no object" },
        { "null", "the row is no object" },
        { "text", "'in#2': no JSON" },
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        dp_str file = dp_str_printf(
            arena, "{\"text\":\"before\"}\n%s\n{\"text\":\"behind\"}\n",
            bad[i].row);
        read_all(arena, file, &all);
        assert_int_equal(all.n, 3);
        assert_page(&all, 0, "in#1", "before");
        assert_complaint(&all, 1, bad[i].words);
        assert_page(&all, 2, "in#3", "behind");
        assert_false(all.broken);
    }
}

static void names_the_address_of_a_bad_row(void **state)
{
    read_all(arena, DP_S("{\"id\":\"x\",\"url\":\"http://a.test/\"}\n"), &all);
    assert_int_equal(all.n, 1);
    assert_str(all.at[0].page.input, "x");
    assert_str(all.at[0].page.url, "http://a.test/");
    assert_str(all.at[0].page.bytes, NULL);
}

static void passes_over_a_line_without_end(void **state)
{
    static const char head[] = "{\"text\":\"";
    static const char tail[] = "\"}\n{\"text\":\"behind\"}\n";
    size_t n = sizeof head + DP_ROW_MAX + sizeof tail;
    char *p = malloc(n);

    assert_non_null(p);
    memset(p, 'a', n);
    memcpy(p, head, sizeof head - 1);
    memcpy(p + n - sizeof tail + 1, tail, sizeof tail - 1);
    read_all(arena, (dp_str){ p, n }, &all);
    assert_int_equal(all.n, 2);
    assert_complaint(&all, 0, "'in#1': more than");
    assert_page(&all, 1, "in#2", "behind");
    free(p);
}

static void refuses_a_page_over_the_ceiling(void **state)
{
    static const char tail[] = "\"}\n{\"text\":\"behind\"}\n";
    size_t n = DP_PAGE_MAX + 100;
    char *p = malloc(n);

    assert_non_null(p);
    memset(p, 'a', n);
    memcpy(p, "{\"text\":\"", 9);
    memcpy(p + n - sizeof tail + 1, tail, sizeof tail - 1);
    read_all(arena, (dp_str){ p, n }, &all);
    assert_int_equal(all.n, 2);
    assert_complaint(&all, 0, "'in#1': more than 16777216 bytes");
    assert_page(&all, 1, "in#2", "behind");
    free(p);
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    return arena ? 0 : -1;
}

static int teardown(void **state)
{
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_members),
        cmocka_unit_test(a_bad_row_costs_no_neighbour),
        cmocka_unit_test(names_the_address_of_a_bad_row),
        cmocka_unit_test(passes_over_a_line_without_end),
        cmocka_unit_test(refuses_a_page_over_the_ceiling),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
