/* Days as the reader's interface has them, in its languages. */
#include "test.h"

#include "wording/dates.h"
#include "wording/wording.h"

static dp_ctx *ctx;
static dp_arena *arena;

enum { YEAR = 2025 };

typedef struct spoken {
    dp_wording *words;
    dp_dates *dates;
} spoken;

static spoken in(const char *language)
{
    spoken s;

    assert_int_equal(dp_wording_open(ctx, ctx->data, dp_str_of(language),
                                     "reader", &s.words),
                     DP_OK);
    assert_int_equal(dp_dates_open(ctx, s.words, &s.dates), DP_OK);
    return s;
}

static void end(spoken *s)
{
    dp_dates_close(s->dates);
    dp_wording_close(s->words);
}

static void expect(spoken *s, dp_date_style style, const char *edtf,
                   const char *want)
{
    /* The second time it comes from what was said before. */
    for (int turn = 0; turn < 2; turn++)
        assert_str(dp_dates_edtf(s->dates, arena, style, dp_str_of(edtf),
                                 dp_day_of(YEAR, 6, 2)),
                   want);
}

static void test_days(void **state)
{
    spoken fr = in("fr"), en = in("en"), es = in("es");

    expect(&fr, DP_DATE_DAY, "2025-04-07", "lundi 7 avril 2025");
    expect(&fr, DP_DATE_DAY, "2025-04-01", "mardi 1er avril 2025");
    expect(&fr, DP_DATE_SHORT, "2025-11-01", "1er novembre 2025");
    expect(&fr, DP_DATE_SHORT, "2025-11-11", "11 novembre 2025");
    expect(&fr, DP_DATE_NEAR, "2025-05-01", "1er mai");
    expect(&fr, DP_DATE_NEAR, "2024-05-21", "21 mai 2024");
    expect(&fr, DP_DATE_NEAR, "2025-06-01", "hier");
    expect(&en, DP_DATE_NEAR, "2025-06-02T07:00", "today");
    expect(&en, DP_DATE_SHORT, "2025-05-01", "May 1, 2025");
    expect(&es, DP_DATE_SHORT, "2025-05-01", "1 de mayo de 2025");
    end(&fr);
    end(&en);
    end(&es);
}

static void test_what_is_less_than_a_day(void **state)
{
    spoken en = in("en"), fr = in("fr");

    expect(&en, DP_DATE_SHORT, "2025", "2025");
    expect(&en, DP_DATE_SHORT, "2025-03", "March 2025");
    expect(&en, DP_DATE_SHORT, "2025-21", "spring 2025");
    expect(&en, DP_DATE_SHORT, "2025-03~", "about March 2025");
    expect(&en, DP_DATE_SHORT, "2018/..", "since 2018");
    expect(&en, DP_DATE_SHORT, "XXXX-05-01", "May 1");
    expect(&en, DP_DATE_SHORT, "201X", "day unknown");
    expect(&en, DP_DATE_SHORT, "2025-03-01/2025-03-04",
           "March 1\u2009\u2013\u20094, 2025");
    expect(&en, DP_DATE_SHORT, "2025-03-01~/2025-03-04",
           "about March 1, 2025 to March 4, 2025");
    expect(&fr, DP_DATE_SHORT, "2025-04-09/2025-04-10", "9\u201310 avril 2025");
    expect(&fr, DP_DATE_SHORT, "2025-04-01/2025-04-10",
           "1er avril 2025 \u2013 10 avril 2025");
    expect(&fr, DP_DATE_NEAR, "2025-04-09/2025-05-10",
           "9 avril\u2009\u2013\u200910 mai");
    expect(&fr, DP_DATE_NEAR, "2025-05-30/2025-06-01", "30 mai \u2013 hier");
    expect(&fr, DP_DATE_NEAR, "2024-12-30/2025-01-02",
           "30 d\u00e9cembre 2024\u2009\u2013\u20092 janvier 2025");
    expect(&fr, DP_DATE_SHORT, "2018/..", "depuis 2018");
    expect(&fr, DP_DATE_SHORT, "2018-03-02/..", "depuis le 2 mars 2018");
    expect(&fr, DP_DATE_SHORT, "../2018-03-01", "jusqu\u2019au 1er mars 2018");
    expect(&en, DP_DATE_SHORT, "no date", "no date");
    end(&en);
    end(&fr);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_what_is_less_than_a_day),
    };
    int failed;

    arena = dp_arena_new(1 << 24);
    if (dp_open(NULL, &ctx) != DP_OK)
        return 1;
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_close(ctx);
    dp_arena_close(arena);
    return failed;
}
