/* Figures: one number in any way it is written, days in several languages. */
#include "test.h"

#include "stories/inside.h"

static void check(const dp_table *months, const char *text, const char *want)
{
    dp_str s = dp_str_of(text);
    story_figure figure;

    for (size_t at = 0; at < s.n;) {
        if (s.p[at] < '0' || s.p[at] > '9') {
            at++;
        } else if (figure_next(months, s, &at, &figure)) {
            assert_str(dp_str_of(figure.text), want);
            return;
        }
    }
    if (want)
        fail_msg("no figure in '%s'", text);
}

static void test_figures(void **state)
{
    dp_ctx *ctx;
    dp_table months;

    assert_int_equal(dp_open(NULL, &ctx), DP_OK);
    assert_true(dp_table_open(ctx->data, DP_NULL, DP_S("web-dates"), &months));
    check(&months, "quelque 120.000 foyers", "120000");
    check(&months, "120 000 foyers", "120000");
    check(&months,
          "120\xC2\xA0"
          "000 foyers",
          "120000");
    check(&months, "some 120,000 homes", "120000");
    check(&months, "1.234.567 euros", "1234567");
    check(&months, "4,9 %", "4.9");
    check(&months, "4.9 percent", "4.9");
    check(&months, "le 24 mars 2026", "2026-03-24");
    check(&months, "March 24, 2026", "2026-03-24");
    check(&months, "8 de junio del 2006", "2006-06-08");
    check(&months, "1 settembre 2007", "2007-09-01");
    check(&months, "el 23 de junio", "XXXX-06-23");
    check(&months, "en 2019", NULL);
    check(&months, "5 personnes", NULL);
    check(&months, "12345678901234567890123456789012345678901234567890",
          "12345678901234567890123");
    dp_close(ctx);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_figures) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
