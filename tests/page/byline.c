/* Bylines by template; the cases are data. */
#include "setup.h"

static dp_str day_of(const dp_byline *byline)
{
    dp_edtf value = dp_edtf_point(byline->date);

    return byline->dated ? dp_edtf_print(arena, &value) : DP_S("");
}

static void reads_bylines(void **state)
{
    static const char *const kinds[] = { "author", "published", "updated" };
    dp_str rest = test_file(arena, "tests/page/byline.txt"), line;

    assert_non_null(rest.p);
    while (dp_str_next(&rest, '\n', &line)) {
        dp_str cell[5] = { 0 };
        dp_byline byline;
        bool found;
        if (line.n == 0 || line.p[0] == '#')
            continue;
        for (int i = 0; i < 5 && dp_str_next(&line, '|', &cell[i]); i++)
            ;
        found = dp_byline_read(ctx.page->bylines, cell[0], false, &byline);
        if (found != (cell[1].n > 0))
            fail_msg("'%.*s' is%s a byline", DP_F(cell[0]),
                     found ? "" : " not");
        if (!found)
            continue;
        assert_str(dp_str_of(kinds[byline.kind]), dp_str_z(arena, cell[1]));
        assert_true(dp_str_eq(byline.outlet, cell[2]));
        assert_true(dp_str_eq(byline.author, cell[3]));
        assert_true(dp_str_eq(day_of(&byline), cell[4]));
    }
}

/* "3 hours ago" is a day only where it is known when the page was read. */
static void counts_back_from_the_reading(void **state)
{
    static const struct {
        const char *line, *fetched, *day;
    } rows[] = {
        { "Updated 3h ago", "2025-03-01T02:30:00Z", "2025-02-28" },
        { "Updated 3h ago", "2025-03-01T03:00:00Z", "2025-03-01" },
        { "Updated 3h ago", "2025-03-01", "2025-03-01" },
        { "Publié il y a 2 semaines", "2025-03-01T02:30:00Z", "2025-02-15" },
        { "Publié hier à 17h30", "2025-03-01T02:30:00Z", "2025-02-28" },
        { "Publié aujourd'hui", "2025-03-01T02:30:00Z", "2025-03-01" },
        { "منذ يومين", "2025-03-01T02:30:00Z", "2025-02-27" },
        { "Hace un día", "2025-03-01T02:30:00Z", "2025-02-28" },
        { "Updated 3h ago", "", "" },
        { "Updated 3h ago", "last week", "" },
        { "Publié le 9 février 2023", "2025-03-01T02:30:00Z", "2023-02-09" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dp_byline byline;

        assert_true(dp_byline_read(ctx.page->bylines, dp_str_of(rows[i].line),
                                   false, &byline));
        dp_byline_resolve(&byline, dp_str_of(rows[i].fetched));
        assert_str(day_of(&byline), rows[i].day);
    }
}

/* Many words that might be names: the steps are bounded. */
static void ends_soon(void **state)
{
    dp_byline byline;
    dp_str line = DP_S("Posted by on by on by on by on by on by on by on by "
                       "on by on by on by on by on by on by on by on by on");

    dp_byline_read(ctx.page->bylines, line, false, &byline);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_bylines),
        cmocka_unit_test(counts_back_from_the_reading),
        cmocka_unit_test(ends_soon),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
