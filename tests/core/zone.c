/* Days of time zones. */
#include "test.h"

#include "core/core.h"

enum { EVENING = 1710113400 /* 2024-03-10T23:30:00Z */ };

static dp_day day_in(const char *name, int64_t seconds)
{
    dp_ctx ctx = { 0 };
    dp_zone *zone = NULL;
    dp_day day;

    assert_int_equal(dp_zone_open(&ctx, name, &zone), DP_OK);
    day = dp_zone_day(zone, seconds);
    dp_zone_close(zone);
    return day;
}

static void test_days(void **state)
{
    dp_day tenth = dp_day_of(2024, 3, 10);

    assert_int_equal(day_in(NULL, EVENING), tenth);
    assert_int_equal(day_in("UTC", EVENING), tenth);
    assert_int_equal(day_in("Europe/Madrid", EVENING), tenth + 1);
    assert_int_equal(day_in("America/Bogota", EVENING), tenth);
    assert_int_equal(day_in("America/Bogota", EVENING + 5 * 3600), tenth);
    assert_int_equal(day_in("America/Bogota", EVENING + 6 * 3600), tenth + 1);
}

/* In summer the clocks are on: what is still the same day in winter is not. */
static void test_summer(void **state)
{
    int64_t winter = EVENING - 3600 - 1800, summer = winter + 120 * 86400;

    assert_int_equal(day_in("Europe/London", winter + 1800 + 3599),
                     dp_day_of(2024, 3, 10));
    assert_int_equal(day_in("Europe/London", summer + 3600 + 1800),
                     dp_day_of(2024, 7, 9));
}

static void test_before_1970(void **state)
{
    assert_int_equal(dp_zone_day(NULL, -1), dp_day_of(1969, 12, 31));
    assert_int_equal(dp_zone_day(NULL, -86400), dp_day_of(1969, 12, 31));
    assert_int_equal(dp_zone_day(NULL, -86401), dp_day_of(1969, 12, 30));
}

static void test_unknown(void **state)
{
    static const char *const names[] = { "",       "Mars/Olympus",
                                         "Europe", "Etc/Unknown",
                                         "GMT+25", "\xc3\xa9" };
    dp_ctx ctx = { 0 };
    dp_zone *zone = NULL;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(dp_zone_open(&ctx, names[i], &zone), DP_USAGE);
    assert_true(dp_zone_known("Asia/Kolkata"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_summer),
        cmocka_unit_test(test_before_1970),
        cmocka_unit_test(test_unknown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
