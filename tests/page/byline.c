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
        cmocka_unit_test(ends_soon),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
