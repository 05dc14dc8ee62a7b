/* EDTF: printing what was parsed, bounds, order, days. */
#include "test.h"

static void prints_what_it_parsed(void **state)
{
    static const char *const cases[] = {
        "2025-10-16",
        "2025-10",
        "2025",
        "2018/..",
        "../2025-10-16",
        "2025-10-15T10:30",
        "2025-10-15T10:30:05Z",
        "2023-02-09T00:30:00+01:00",
        "2026-06~",
        "1920~",
        "199X",
        "11XX",
        "XXXX-10-15",
        "XXXX-02-29",
        "2025-22",
        "2025-10-13/2025-10-14",
        "2025-07/2025-09",
        "-0043",
        "2025-10-16?",
        "2025-10-16%",
        "2025-01-01T00:00-05:30",
        "2025/",
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_edtf value;
        if (!dp_edtf_parse(dp_str_of(cases[i]), &value))
            fail_msg("'%s' was not read", cases[i]);
        assert_str(dp_edtf_print(arena, &value), cases[i]);
    }
    dp_arena_close(arena);
}

static void refuses_what_is_none(void **state)
{
    static const char *const cases[] = {
        "",           "2025-13",     "2025-02-29", "2025-1-1",
        "25-10-16",   "2025-10-16T", "../..",      "2025-10-16T25:00",
        "2025-22-01", "2XXX5",       "20X5",       "199X-05",
        "-0000",      "2025-10-16 ", "/",          "2025-10T10:00",
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_edtf value;
        if (dp_edtf_parse(dp_str_of(cases[i]), &value))
            fail_msg("'%s' was read", cases[i]);
    }
}

/* Any bytes: read or refused; what was read prints and reads the same. */
static void survives_noise(void **state)
{
    static const char letters[] = "0123456789-/.XT:Z+~?%2025-10-16";
    dp_arena *arena = dp_arena_new(1 << 20);
    uint32_t seed = 7;

    for (size_t round = 0; round < 200000; round++) {
        char noise[24];
        size_t n;
        dp_edtf value, again;
        for (size_t i = 0; i < sizeof noise; i++) {
            seed = seed * 1664525u + 1013904223u;
            noise[i] = letters[(seed >> 16) % (sizeof letters - 1)];
        }
        n = (seed >> 8) % sizeof noise;
        if (dp_edtf_parse((dp_str){ noise, n }, &value)) {
            dp_str text = dp_edtf_print(arena, &value);
            assert_true(dp_edtf_parse(text, &again));
            assert_int_equal(dp_edtf_compare(&value, &again), 0);
        }
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}

static void knows_its_bounds(void **state)
{
    static const struct {
        const char *value, *first, *last;
    } cases[] = {
        { "2025-10-16", "2025-10-16", "2025-10-16" },
        { "2024-02", "2024-02-01", "2024-02-29" },
        { "2023", "2023-01-01", "2023-12-31" },
        { "199X", "1990-01-01", "1999-12-31" },
        { "2025-24", "2025-12-01", "2026-02-28" },
        { "2025-21", "2025-03-01", "2025-05-31" },
        { "2018/..", "2018-01-01", NULL },
        { "../2018", NULL, "2018-12-31" },
        { "2025-07/2025-09", "2025-07-01", "2025-09-30" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_edtf value, day;
        dp_day first, last;
        assert_true(dp_edtf_parse(dp_str_of(cases[i].value), &value));
        assert_true(dp_edtf_bounds(&value, &first, &last));
        if (!cases[i].first) {
            assert_int_equal(first, DP_DAY_MIN);
        } else {
            dp_edtf_parse(dp_str_of(cases[i].first), &day);
            assert_int_equal(first, dp_day_of(day.first.year, day.first.month,
                                              day.first.day));
        }
        if (!cases[i].last) {
            assert_int_equal(last, DP_DAY_MAX);
        } else {
            dp_edtf_parse(dp_str_of(cases[i].last), &day);
            assert_int_equal(last, dp_day_of(day.first.year, day.first.month,
                                             day.first.day));
        }
    }
}

static void counts_days(void **state)
{
    dp_day first = dp_day_of(-400, 3, 1), last = dp_day_of(2400, 3, 1);

    assert_int_equal(dp_day_of(1970, 1, 1), 0);
    assert_int_equal(dp_day_weekday(0), 4);
    assert_int_equal(dp_day_weekday(dp_day_of(2025, 10, 15)), 3);
    for (dp_day day = first; day < last; day += 13) {
        int32_t year;
        unsigned month, mday;
        dp_day_split(day, &year, &month, &mday);
        assert_in_range(mday, 1, dp_month_days(year, month));
        assert_int_equal(dp_day_of(year, month, mday), day);
        assert_int_equal(dp_day_year(day), year);
    }
}

static void orders(void **state)
{
    static const char *const sorted[] = {
        "../2020", "2018/2019",  "2018/..",          "2023-01",
        "2023",    "2023-02-09", "2023-02-09T10:00", "XXXX-10-15",
    };
    const size_t n = sizeof sorted / sizeof *sorted;

    for (size_t i = 0; i + 1 < n; i++) {
        dp_edtf a, b;
        assert_true(dp_edtf_parse(dp_str_of(sorted[i]), &a));
        assert_true(dp_edtf_parse(dp_str_of(sorted[i + 1]), &b));
        if (dp_edtf_compare(&a, &b) >= 0)
            fail_msg("'%s' is not before '%s'", sorted[i], sorted[i + 1]);
        assert_true(dp_edtf_compare(&b, &a) > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prints_what_it_parsed),
        cmocka_unit_test(refuses_what_is_none),
        cmocka_unit_test(survives_noise),
        cmocka_unit_test(knows_its_bounds),
        cmocka_unit_test(counts_days),
        cmocka_unit_test(orders),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
