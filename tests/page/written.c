/* Dates as pages write them; the cases are data. */
#include "setup.h"

static dp_str day_text(const dp_edtf_date *date)
{
    dp_edtf value = dp_edtf_point(*date);

    return dp_edtf_print(arena, &value);
}

/* Text, "mdy" or empty, the day or empty where there is none. */
static void finds_days(void **state)
{
    dp_str rest = test_file(arena, "tests/page/written.txt"), line, cell[3];

    assert_non_null(rest.p);
    while (dp_str_next(&rest, '\n', &line)) {
        dp_edtf_date date;
        size_t begin, end;
        bool found;
        if (line.n == 0 || line.p[0] == '#')
            continue;
        for (int i = 0; i < 3; i++)
            if (!dp_str_next(&line, '\t', &cell[i]))
                cell[i] = DP_S("");
        found = dp_written_find(ctx.page->written, cell[0], 0,
                                dp_str_eq(cell[1], DP_S("mdy")), &date, &begin,
                                &end);
        if (found != (cell[2].n > 0))
            print_error("in '%.*s'\n", DP_F(cell[0]));
        assert_int_equal(found, cell[2].n > 0);
        if (found && !dp_str_eq(day_text(&date), cell[2]))
            fail_msg("'%.*s' gives %.*s", DP_F(cell[0]), DP_F(day_text(&date)));
    }
}

static void says_where(void **state)
{
    dp_str text = DP_S("Publié jeudi 9 février 2023 à Dakar");
    dp_edtf_date date;
    size_t begin, end;

    assert_true(dp_written_find(ctx.page->written, text, 0, false, &date,
                                &begin, &end));
    assert_str(dp_str_sub(text, begin, end), "jeudi 9 février 2023");
}

static void knows_orders(void **state)
{
    assert_true(dp_written_month_first(ctx.page->written, DP_S("en-US")));
    assert_true(dp_written_month_first(ctx.page->written, DP_S("en_US")));
    assert_false(dp_written_month_first(ctx.page->written, DP_S("en-GB")));
    assert_false(dp_written_month_first(ctx.page->written, DP_S("fr")));
    assert_false(dp_written_month_first(ctx.page->written, DP_NULL));
}

static void reads_stamps(void **state)
{
    static const char *const cases[][2] = {
        { "2023-02-09T00:30:00+01:00", "2023-02-09T00:30:00+01:00" },
        { "2023-02-09T00:30:00.250+0100", "2023-02-09T00:30:00+01:00" },
        { "2023-02-09 00:30:00 -05", "2023-02-09T00:30:00-05:00" },
        { "2019-11-18T20:51:19Z", "2019-11-18T20:51:19Z" },
        { "Thu, 09 Feb 2023 00:30:00 GMT", "2023-02-09T00:30:00Z" },
        { "2023-02-09 10:30", "2023-02-09" },
        { "20230209", "2023-02-09" },
        { "1675902600", "2023-02-09T00:30:00Z" },
        { "1675902600000", "2023-02-09T00:30:00Z" },
        { "2023-02-09T25:00:00Z", "2023-02-09" },
        { "2023-02-30", NULL },
        { "yesterday", NULL },
        { "", NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_edtf_date date;
        bool found = dp_stamp_read(ctx.page->written, dp_str_of(cases[i][0]),
                                   false, &date);
        assert_int_equal(found, cases[i][1] != NULL);
        if (found)
            assert_str(day_text(&date), cases[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_days),
        cmocka_unit_test(says_where),
        cmocka_unit_test(knows_orders),
        cmocka_unit_test(reads_stamps),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
