/* Buckets: how many tries there are, when one comes back, and that whoever has
 * none left is not washed out by others. */
#include "test.h"

#include "serve/limit.h"

static const dp_rate rate = { 3, 10 };
static dp_limits *limits;

static int setup(void **state)
{
    limits = dp_limits_new();
    return !limits;
}

static int teardown(void **state)
{
    dp_limits_free(limits);
    return 0;
}

static uint32_t take(const char *what, const char *who, int64_t now)
{
    return dp_limit_take(limits, what, dp_str_of(who), rate, now);
}

static void has_so_many(void **state)
{
    for (int i = 0; i < 3; i++)
        assert_int_equal(take("a", "x", 100), 0);
    assert_int_equal(take("a", "x", 100), 10);
    assert_int_equal(take("a", "x", 104), 6);
    /* Others, and other things, are counted for themselves. */
    assert_int_equal(take("a", "y", 100), 0);
    assert_int_equal(take("b", "x", 100), 0);
}

static void gives_one_back_with_time(void **state)
{
    for (int i = 0; i < 3; i++)
        take("a", "x", 100);
    assert_int_equal(take("a", "x", 110), 0);
    assert_int_equal(take("a", "x", 110), 10);
    assert_int_equal(take("a", "x", 135), 0);
    assert_int_equal(take("a", "x", 135), 0);
    assert_int_equal(take("a", "x", 135), 5);
    /* However long one waits there are no more than that. */
    for (int i = 0; i < 3; i++)
        assert_int_equal(take("a", "x", 100000), 0);
    assert_int_equal(take("a", "x", 100000), 10);
}

static void is_cleared(void **state)
{
    for (int i = 0; i < 3; i++)
        take("a", "x", 100);
    dp_limit_clear(limits, "a", DP_S("other"));
    assert_true(take("a", "x", 100) > 0);
    dp_limit_clear(limits, "a", DP_S("x"));
    assert_int_equal(take("a", "x", 100), 0);
}

static void is_not_washed_out(void **state)
{
    char name[32];

    for (int i = 0; i < 3; i++)
        take("a", "x", 100);
    for (int i = 0; i < 200000; i++) {
        snprintf(name, sizeof name, "name %d", i);
        take("a", name, 100);
    }
    assert_true(take("a", "x", 100) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(has_so_many, setup, teardown),
        cmocka_unit_test_setup_teardown(gives_one_back_with_time, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(is_cleared, setup, teardown),
        cmocka_unit_test_setup_teardown(is_not_washed_out, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
