/* Libraries loaded when they are wanted. */
#include "test.h"

#include <math.h>

#include "core/core.h"
#include "core/late.h"

typedef struct functions {
    __typeof__(hypot) *hypot;
    __typeof__(cbrt) *cbrt;
} functions;

static functions table;

static dp_late asked(const char *file, const char *const *names)
{
    table = (functions){ 0 };
    return (dp_late){ .file = file, .names = names, .n = 2, .table = &table };
}

static void test_loaded(void **state)
{
    static const char *const names[] = { "hypot", "cbrt" };
    dp_late late = asked("libm.so.6", names);
    dp_ctx ctx = { 0 };

    assert_int_equal(dp_late_load(&ctx, &late), DP_OK);
    assert_int_equal((int)(table.hypot(3, 4) + 0.5), 5);
    assert_int_equal((int)(table.cbrt(27) + 0.5), 3);
    /* Once is enough: what is loaded is not looked for again. */
    late.file = "libnowhere.so.1";
    assert_int_equal(dp_late_load(&ctx, &late), DP_OK);
}

static void test_no_library(void **state)
{
    static const char *const names[] = { "hypot", "cbrt" };
    dp_late late = asked("libnowhere.so.1", names);
    dp_ctx ctx = { 0 };

    assert_int_equal(dp_late_load(&ctx, &late), DP_UNAVAILABLE);
    assert_non_null(strstr(ctx.message, "libnowhere.so.1"));
    assert_false(late.loaded);
}

static void test_another_library(void **state)
{
    static const char *const names[] = { "hypot", "no_such_function" };
    dp_late late = asked("libm.so.6", names);
    dp_ctx ctx = { 0 };

    assert_int_equal(dp_late_load(&ctx, &late), DP_UNAVAILABLE);
    assert_string_equal(ctx.message,
                        "'libm.so.6' has no 'no_such_function'");
    assert_false(late.loaded);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_loaded),
        cmocka_unit_test(test_no_library),
        cmocka_unit_test(test_another_library),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
