/* Numbers of articles: their order, and what many of one time get. */
#include "test.h"

#include "store/inside.h"

static int64_t number_of(const char *published)
{
    dp_article article = { .id = DP_S("sha256:00"),
                           .published = dp_str_of(published),
                           .fetched = DP_S("2030-01-01") };

    return dp_order_of(&article, DP_NULL);
}

static void is_by_time(void **state)
{
    static const char *const times[] = {
        "1970-01-01T00:00:00", "1999-12-31T24:00:00",  "2000-01-01T00:00",
        "2024-02-28T23:59:59", "2024-02-29T00:00:00Z", "2024-02-29T00:01",
        "2024-02-29T11:59:30", "2024-02-29T12:00",     "2024-02-29T23:59:30",
        "2024-03-01T00:00"
    };

    for (size_t i = 1; i < sizeof times / sizeof *times; i++)
        assert_true(number_of(times[i - 1]) < number_of(times[i]));
}

static void has_its_day(void **state)
{
    dp_day day = dp_day_of(2024, 2, 29);

    assert_int_equal(dp_order_day(number_of("2024-02-29")), day);
    assert_int_equal(dp_order_day(number_of("2024-02-29T24:00:00")), day);
    assert_int_equal(dp_order_day(number_of("2024-02")), dp_day_of(2024, 2, 1));
    assert_int_equal(dp_order_day(dp_order_first(day)), day);
    assert_int_equal(dp_order_day(dp_order_first(day + 1) - 1), day);
    assert_int_equal(dp_order_day(number_of("9999-12-31")),
                     dp_day_of(2030, 1, 1));
    assert_int_equal(number_of("-0044-03-15"), number_of("2030-01-01"));
}

/* Within half a minute of it. */
static void has_its_second(void **state)
{
    int32_t noon = dp_order_second(number_of("2024-02-29T12:00"));
    int32_t late = dp_order_second(number_of("2024-02-29T23:59:59"));

    assert_in_range(noon, 12 * 3600 - 30, 12 * 3600 + 30);
    assert_in_range(late, 24 * 3600 - 30, 24 * 3600 - 1);
}

/* How many a day has, those taken first, and how many days are filled. */
enum { PLACES = 1 << 16, FIRST = 1 << 13, DAYS = 512, MANY = 5 * PLACES };

typedef struct filled {
    int64_t day, first; /* in the middle of the days, and of them */
    bool taken[DAYS * PLACES];
    size_t turns, most, elsewhere;
} filled;

/* As dp_store_add does. */
static int64_t place_of(filled *f, int64_t number, dp_str id)
{
    int64_t near, last, at = number;
    size_t turn = 0;

    dp_order_near(number, &near, &last);
    if (!dp_order_nearest(number, f->taken + (near - f->first), &at))
        do {
            at = dp_order_beside(number, id, (unsigned)turn++);
            assert_true(at >= f->first && at < f->first + DAYS * PLACES);
        } while (f->taken[at - f->first]);
    f->turns += turn;
    f->most = turn > f->most ? turn : f->most;
    return at;
}

static void fill(filled *f, int64_t number, size_t i)
{
    char id[32];
    int64_t at;

    snprintf(id, sizeof id, "sha256:%zu", i);
    at = place_of(f, number, dp_str_of(id));
    assert_false(f->taken[at - f->first]);
    f->taken[at - f->first] = true;
    f->elsewhere += dp_order_day(at) != dp_order_day(number);
}

static filled *filled_at(int64_t number)
{
    filled *f = calloc(1, sizeof *f);

    assert_non_null(f);
    f->day = dp_order_first(dp_order_day(number));
    f->first = f->day - (int64_t)DAYS / 2 * PLACES;
    if (f->first < 0)
        f->first = 0;
    return f;
}

/* How many of `all` that are published at one time stand within `near` places
 * of it. */
static int64_t near_of(const char *published, size_t all, int64_t near)
{
    int64_t number = number_of(published), n = 0;
    filled *f = filled_at(number);

    for (size_t i = 0; i < all; i++)
        fill(f, number, i);
    for (int64_t at = number - near; at <= number + near; at++)
        n += at >= f->first && f->taken[at - f->first];
    free(f);
    return n;
}

/* All of one minute: nearly all of them around it; what is the last of a day
 * does not become its first. */
static void many_of_one_time(void **state)
{
    enum { ALL = 200, NEAR = 512 };

    assert_in_range(near_of("2024-02-29T12:00", ALL, NEAR), ALL * 9 / 10, ALL);
    assert_in_range(near_of("2024-02-29T00:00", ALL, NEAR), ALL * 9 / 10, ALL);
    assert_in_range(near_of("2024-02-29T23:59:59", ALL, NEAR), ALL * 9 / 10,
                    ALL);
}

/* More than a day can have: those that it can have are all on it, and none
 * looks for long, or is newer. */
static void more_than_a_day_has(void **state)
{
    int64_t noon = number_of("2024-02-29T12:00");
    filled *f = filled_at(noon);

    for (size_t i = 0; i < PLACES / 2; i++)
        fill(f, noon, i);
    assert_int_equal(f->elsewhere, 0);
    for (size_t i = PLACES / 2; i < MANY; i++)
        fill(f, noon, i);
    assert_in_range(f->elsewhere, MANY - PLACES, MANY - PLACES / 2);
    assert_in_range(f->turns, MANY, MANY * 60);
    assert_in_range(f->most, 1, 200);
    for (int64_t at = f->day + PLACES; at < f->first + DAYS * PLACES; at++)
        assert_false(f->taken[at - f->first]);
    free(f);
}

/* Nothing is before the first of all days. */
static void many_of_the_first_day(void **state)
{
    int64_t first = number_of("1970-01-01T00:00");
    filled *f = filled_at(first);

    assert_int_equal(first, 0);
    for (size_t i = 0; i < 2 * PLACES; i++)
        fill(f, first, i);
    assert_in_range(f->elsewhere, PLACES, 3 * PLACES / 2);
    free(f);
}

/* A busy day, in the order of its time: each is within minutes of it. */
static void some_thousand_a_day(void **state)
{
    enum { ALL = 4000, APART = 20, NEAR = 30 };
    int64_t day = dp_order_first(dp_day_of(2024, 2, 29));
    filled *f = filled_at(day);

    for (size_t i = 0; i < ALL; i++) {
        int64_t number = day + FIRST * (int64_t)(i / APART) * APART / ALL;
        int64_t at = place_of(f, number, DP_S("sha256:00"));
        assert_true(at - number <= NEAR && number - at <= NEAR);
        f->taken[at - f->first] = true;
    }
    free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_by_time),
        cmocka_unit_test(has_its_day),
        cmocka_unit_test(has_its_second),
        cmocka_unit_test(many_of_one_time),
        cmocka_unit_test(more_than_a_day_has),
        cmocka_unit_test(many_of_the_first_day),
        cmocka_unit_test(some_thousand_a_day),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
