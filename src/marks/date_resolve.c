/* Resolving: from what a node says to EDTF. Plain fields are in
 * date_resolve.c, what is made of other dates (ranges, offsets, parts) in
 * date_compose.c.
 *
 * What has no year is looked for among the years around the publication: the
 * direction comes from a word ("last", "next"), else from the tense of the
 * verb, else the nearest one is taken. */
#include "marks/date_resolve.h"

#include "core/banned.h"

date_when date_of_value(dp_edtf value, date_unit unit, dp_basis basis)
{
    return (date_when){
        .known = true, .value = value, .unit = unit, .basis = basis
    };
}

date_when date_of_day(dp_day day, dp_basis basis)
{
    return date_of_value(dp_edtf_point(dp_edtf_of_day(day)), UNIT_DAY, basis);
}

date_when date_nothing(dp_basis basis)
{
    return (date_when){ .basis = basis };
}

bool date_bounds(const date_when *when, dp_day *first, dp_day *last)
{
    return when->known && dp_edtf_bounds(&when->value, first, last) &&
           *first != DP_DAY_MIN && *last != DP_DAY_MAX;
}

const date_when *date_previous(const date_env *env, int32_t unit)
{
    if (unit == NOT_SAID || unit > UNIT_QUARTER || !env->previous.known)
        return &env->previous;
    if (unit > UNIT_WEEKEND)
        return env->month.known ? &env->month : &env->previous;
    if (env->tense == TENSE_FUTURE && env->day_future.known)
        return &env->day_future;
    if (env->tense == TENSE_PAST && env->day_past.known)
        return &env->day_past;
    return env->day.known ? &env->day : &env->previous;
}

/* Where relative phrases count from. */
bool date_anchor_day(const date_env *env, const date_node *node, bool ahead,
                     dp_day *day, dp_basis *basis)
{
    dp_day first, last;

    int32_t unit = node->amounts_n ? node->amounts[node->amounts_n - 1].unit
                                   : node->v[KEY_UNIT];
    const date_when *previous = date_previous(env, unit);

    if (node->v[KEY_ANCHOR] == ANCHOR_PREVIOUS) {
        *basis = DP_BASIS_PREVIOUS;
        if (date_bounds(previous, &first, &last)) {
            *day = ahead ? last : first;
            return true;
        }
    }
    *basis = node->v[KEY_ANCHOR] == ANCHOR_PREVIOUS && !env->has_published
                 ? DP_BASIS_PREVIOUS
                 : DP_BASIS_PUBLISHED;
    *day = env->published;
    return env->has_published;
}

/* -- Candidates -------------------------------------------------------------
 */

/* How far from the publication a date without a year may lie against its
 * tense before the other side is the likelier: "was set for 18 January" on the
 * 12th. Press dates without a year are seldom older than this, in days. */
enum { FAR_PAST = 300, FAR_FUTURE = 285, NEAR = 60 };

typedef struct choice {
    dp_day published;
    int32_t shift; /* NOT_SAID, or -1, 0, 1 from a word */
    date_tense tense;
    bool found;
    dp_edtf before, after; /* the nearest candidates on each side */
    dp_day before_first, before_last, after_first;
    bool has_before, has_after, has_around;
    dp_edtf around; /* the one that holds the publication */
} choice;

static void offer(choice *c, dp_edtf value)
{
    dp_day first, last;

    if (!dp_edtf_bounds(&value, &first, &last))
        return;
    if (first <= c->published && c->published <= last) {
        c->around = value;
        c->has_around = true;
    } else if (last < c->published &&
               (!c->has_before || first > c->before_first)) {
        c->before = value;
        c->before_first = first;
        c->before_last = last;
        c->has_before = true;
    } else if (first > c->published &&
               (!c->has_after || first < c->after_first)) {
        c->after = value;
        c->after_first = first;
        c->has_after = true;
    }
}

static bool before_is_nearer(const choice *c)
{
    return c->has_before &&
           (!c->has_after ||
            c->published - c->before_last <= c->after_first - c->published);
}

static bool choose(const choice *c, dp_edtf *out)
{
    dp_day back = c->has_before ? c->published - c->before_last : DP_DAY_MAX;
    dp_day ahead = c->has_after ? c->after_first - c->published : DP_DAY_MAX;
    bool before;

    if (c->shift == -1 || c->shift == 1) {
        before = c->shift == -1;
    } else if (c->has_around) {
        *out = c->around;
        return true;
    } else if (c->tense == TENSE_PAST) {
        before = !(back > FAR_PAST && ahead <= NEAR);
    } else if (c->tense == TENSE_FUTURE) {
        before = ahead > FAR_FUTURE && back <= 365 - FAR_FUTURE;
    } else {
        before = before_is_nearer(c);
    }
    if (before && !c->has_before && c->shift != -1)
        before = false;
    if (!before && !c->has_after && c->shift != 1)
        before = true;
    if (before ? !c->has_before : !c->has_after)
        return false;
    *out = before ? c->before : c->after;
    return true;
}

static choice choice_of(const date_env *env, const date_node *node)
{
    return (choice){ .published = env->published,
                     .shift = node->v[KEY_SHIFT],
                     .tense = env->tense };
}

/* "The following 1 July": from the date before, where there is one. */
static date_env seen_from(const date_env *env, const date_node *node,
                          dp_basis *basis)
{
    date_env other = *env;
    dp_day first, last;

    *basis = DP_BASIS_PUBLISHED;
    if (node->v[KEY_ANCHOR] == ANCHOR_PREVIOUS &&
        date_bounds(&env->previous, &first, &last)) {
        other.has_published = true;
        other.published = node->v[KEY_SHIFT] == -1 ? first : last;
        *basis = DP_BASIS_PREVIOUS;
    }
    return other;
}

/* -- Days without a year ----------------------------------------------------
 */

/* 29 February comes every four or eight years, a weekday falls on a day of a
 * month again within eleven. */
enum { YEARS_AROUND = 12 };

int32_t date_weekday_year(unsigned weekday, unsigned month, unsigned day,
                          dp_day now, int32_t latest_year)
{
    int32_t best = NOT_SAID, y = dp_day_year(now);

    for (int i = 0; i < 40; i++, y--) {
        dp_day at;

        if (!date_valid(y, (int32_t)month, (int32_t)day))
            continue;
        at = dp_day_of(y, month, day);
        if (at > now || dp_day_weekday(at) != weekday)
            continue;
        if (latest_year == NOT_SAID)
            return y;
        if (y < latest_year)
            return best == NOT_SAID ? y : best;
        best = y;
    }
    return best;
}

/* Offer a day and month in a year, unless it is another weekday's. */
static void offer_year(choice *c, int32_t year, int32_t month, int32_t day,
                       int32_t weekday)
{
    dp_day at;

    if (!date_valid(year, month, day))
        return;
    at = dp_day_of(year, (unsigned)month, (unsigned)day);
    if (weekday == NOT_SAID || dp_day_weekday(at) == (unsigned)weekday)
        offer(c, dp_edtf_point(dp_edtf_of_day(at)));
}

/* The same in the years around one, from it on outwards, until there is one on
 * each side: those beyond are farther. */
static void offer_years(choice *c, int32_t around, int32_t month, int32_t day,
                        int32_t weekday)
{
    offer_year(c, around, month, day, weekday);
    for (int32_t far = 1;
         far <= YEARS_AROUND && !(c->has_before && c->has_after); far++) {
        offer_year(c, around - far, month, day, weekday);
        offer_year(c, around + far, month, day, weekday);
    }
}

/* A day and month: the year comes from the publication, else from the weekday,
 * else from the date before, else nobody tells. */
static date_when day_of_month(const date_env *told, const date_node *node,
                              int32_t month, int32_t day)
{
    dp_basis basis;
    date_env from = seen_from(told, node, &basis);
    const date_env *env = &from;
    choice c = choice_of(env, node);
    int32_t weekday = node->v[KEY_WEEKDAY];
    dp_edtf_date date = dp_edtf_of_month(0, (unsigned)month);
    dp_edtf value;
    dp_day first, last;

    if (env->has_published) {
        offer_years(&c, dp_day_year(env->published), month, day, weekday);
        if (weekday != NOT_SAID) /* the weekday says it: take the nearest */
            c.tense = TENSE_NONE;
        if (choose(&c, &value))
            return date_of_value(value, UNIT_DAY,
                                 env->worked_out && weekday != NOT_SAID
                                     ? DP_BASIS_WEEKDAY
                                     : basis);
        return date_nothing(basis);
    }
    if (weekday != NOT_SAID) {
        int32_t year =
            date_weekday_year((unsigned)weekday, (unsigned)month, (unsigned)day,
                              env->now, env->latest_year);

        if (year != NOT_SAID)
            return date_of_day(dp_day_of(year, (unsigned)month, (unsigned)day),
                               DP_BASIS_WEEKDAY);
    }
    if (date_bounds(&env->previous, &first, &last)) {
        c.published = first;
        c.tense = TENSE_NONE;
        for (int32_t y = dp_day_year(first) - 1; y <= dp_day_year(first) + 1;
             y++)
            if (date_valid(y, month, day))
                offer(&c, dp_edtf_point(dp_edtf_of_day(
                              dp_day_of(y, (unsigned)month, (unsigned)day))));
        if (choose(&c, &value))
            return date_of_value(value, UNIT_DAY, DP_BASIS_PREVIOUS);
    }
    date.year_digits_unknown = 4;
    date.day = (uint8_t)day;
    return date_of_value(dp_edtf_point(date), UNIT_DAY, DP_BASIS_EXPLICIT);
}

/* In one sentence after a dated event of an earlier year, a date without a year
 * goes on from there: "in March 2022 recalled, on 8 June suspended". */
static bool goes_on(const date_env *env, const date_node *node, int32_t month,
                    int32_t day, date_when *out)
{
    const dp_edtf_date *date = &env->previous.value.first;
    dp_day first, last, at;

    if (!env->previous_near || env->previous.basis != DP_BASIS_EXPLICIT ||
        env->previous.value.interval || !date->month || date->month > 12 ||
        node->v[KEY_WEEKDAY] != NOT_SAID || node->v[KEY_SHIFT] != NOT_SAID ||
        env->tense == TENSE_FUTURE ||
        !date_bounds(&env->previous, &first, &last))
        return false;
    if (env->has_published && dp_day_year(env->published) <= date->year)
        return false;
    if (!date_valid(date->year, month, day ? day : 1))
        return false;
    at = dp_day_of(date->year, (unsigned)month, (unsigned)(day ? day : 1));
    if (at < first)
        return false;
    *out = day ? date_of_day(at, DP_BASIS_PREVIOUS)
               : date_of_value(dp_edtf_point(dp_edtf_of_month(date->year,
                                                              (unsigned)month)),
                               UNIT_MONTH, DP_BASIS_PREVIOUS);
    return true;
}

static date_when month_alone(const date_env *told, const date_node *node,
                             int32_t month)
{
    dp_basis basis;
    date_env from = seen_from(told, node, &basis);
    const date_env *env = &from;
    choice c = choice_of(env, node);
    dp_edtf_date date = dp_edtf_of_month(0, (unsigned)month);
    dp_edtf value;
    date_when when;

    if (goes_on(env, node, month, 0, &when))
        return when;
    if (env->has_published) {
        int32_t year = dp_day_year(env->published);

        if (c.shift == 0)
            return date_of_value(
                dp_edtf_point(dp_edtf_of_month(year, (unsigned)month)),
                UNIT_MONTH, basis);
        for (int32_t y = year - 2; y <= year + 2; y++)
            offer(&c, dp_edtf_point(dp_edtf_of_month(y, (unsigned)month)));
        if (choose(&c, &value))
            return date_of_value(value, UNIT_MONTH, basis);
    }
    if (env->previous.known && !env->previous.value.interval &&
        !env->previous.value.first.year_digits_unknown && env->previous_near)
        return date_of_value(
            dp_edtf_point(dp_edtf_of_month(env->previous.value.first.year,
                                           (unsigned)month)),
            UNIT_MONTH, DP_BASIS_PREVIOUS);
    date.year_digits_unknown = 4;
    return date_of_value(dp_edtf_point(date), UNIT_MONTH, DP_BASIS_EXPLICIT);
}

/* A day whose month nobody says: that of the date before in the sentence, else
 * the nearest such day around the publication. */
static date_when day_alone(const date_env *env, const date_node *node,
                           int32_t day)
{
    choice c = choice_of(env, node);
    int32_t weekday = node->v[KEY_WEEKDAY];
    dp_day first, last;
    int32_t year;
    unsigned month, mday;
    dp_edtf value;

    if ((env->previous_near || !env->has_published) && weekday == NOT_SAID &&
        date_bounds(&env->previous, &first, &last) && last - first < 31) {
        dp_day_split(last, &year, &month, &mday);
        if (date_valid(year, (int32_t)month, day))
            return date_of_day(dp_day_of(year, month, (unsigned)day),
                               DP_BASIS_PREVIOUS);
    }
    if (!env->has_published)
        return date_nothing(DP_BASIS_PUBLISHED);
    for (int32_t m = -14; m <= 14; m++) {
        dp_day at;

        dp_day_split(env->published, &year, &month, &mday);
        at = date_add_months(dp_day_of(year, month, 1), m);
        dp_day_split(at, &year, &month, &mday);
        if (!date_valid(year, (int32_t)month, day))
            continue;
        at = dp_day_of(year, month, (unsigned)day);
        if (weekday == NOT_SAID || dp_day_weekday(at) == (unsigned)weekday)
            offer(&c, dp_edtf_point(dp_edtf_of_day(at)));
    }
    if (weekday != NOT_SAID)
        c.tense = TENSE_NONE;
    if (choose(&c, &value))
        return date_of_value(value, UNIT_DAY, DP_BASIS_PUBLISHED);
    return date_nothing(DP_BASIS_PUBLISHED);
}

static date_when weekday_alone(const date_env *env, const date_node *node)
{
    int32_t weekday = node->v[KEY_WEEKDAY];
    int32_t shift = node->v[KEY_SHIFT];
    dp_basis basis;
    dp_day day;
    int32_t ahead;

    if (!date_anchor_day(env, node, true, &day, &basis))
        return date_nothing(basis);
    ahead = (weekday - (int32_t)dp_day_weekday(day) + 7) % 7;
    if (shift == 1 || basis == DP_BASIS_PREVIOUS)
        return date_of_day(day + (ahead ? ahead : 7), basis);
    if (shift == -1)
        return date_of_day(day + ahead - 7, basis);
    if (shift != NOT_SAID && shift > 1) /* "Monday week" */
        return date_of_day(day + ahead + 7 * (shift - 1), basis);
    if (env->tense == TENSE_FUTURE || ahead == 0)
        return date_of_day(day + ahead, basis);
    if (env->tense == TENSE_PAST)
        return date_of_day(day + ahead - 7, basis);
    /* The present tells the day before, or what is to come; without a verb,
     * agencies look back. */
    if (env->tense == TENSE_PRESENT || shift == 0)
        return date_of_day(ahead == 6 ? day - 1 : day + ahead, basis);
    return date_of_day(day + ahead - 7, basis);
}

/* -- Periods ----------------------------------------------------------------
 */

static dp_edtf quarter_of(int32_t year, int32_t quarter)
{
    return date_period(UNIT_QUARTER, dp_day_of(year, (unsigned)quarter * 3, 1),
                       0);
}

static dp_edtf half_of(int32_t year, int32_t half)
{
    return date_period(UNIT_HALF, dp_day_of(year, (unsigned)half * 6, 1), 0);
}

static dp_edtf season_of(int32_t year, int32_t season)
{
    dp_edtf_date date = dp_edtf_of_year(year);

    date.month = (uint8_t)season;
    return dp_edtf_point(date);
}

/* Quarter, half, season, numbered week of a year. */
static bool part_of_year(const date_node *node, int32_t year, dp_edtf *out,
                         date_unit *unit)
{
    const int32_t *v = node->v;

    if (v[KEY_QUARTER] >= 1 && v[KEY_QUARTER] <= 4) {
        *out = quarter_of(year, v[KEY_QUARTER]);
        *unit = UNIT_QUARTER;
    } else if (v[KEY_HALF] >= 1 && v[KEY_HALF] <= 2) {
        *out = half_of(year, v[KEY_HALF]);
        *unit = UNIT_HALF;
    } else if (v[KEY_SEASON] >= 21 && v[KEY_SEASON] <= 24) {
        *out = season_of(year, v[KEY_SEASON]);
        *unit = UNIT_SEASON;
    } else if (v[KEY_WEEK] >= 1 && v[KEY_WEEK] <= 53) {
        dp_day monday = date_iso_week(year, v[KEY_WEEK]);

        *out = dp_edtf_interval(dp_edtf_of_day(monday),
                                dp_edtf_of_day(monday + 6));
        *unit = UNIT_WEEK;
    } else {
        return false;
    }
    return true;
}

static date_when part_of_some_year(const date_env *env, const date_node *node)
{
    choice c = choice_of(env, node);
    date_unit unit = UNIT_QUARTER;
    int32_t year = dp_day_year(env->published);
    dp_edtf value;

    if (!env->has_published)
        return date_nothing(DP_BASIS_PUBLISHED);
    for (int32_t y = year - 2; y <= year + 2; y++)
        if (part_of_year(node, y, &value, &unit))
            offer(&c, value);
    /* A quarter or a half is told of the year that runs, and so is a week. */
    if (unit != UNIT_SEASON && c.shift == NOT_SAID &&
        part_of_year(node, year, &value, &unit)) {
        dp_day first, last;

        dp_edtf_bounds(&value, &first, &last);
        if (env->tense != TENSE_PAST || first <= env->published)
            return date_of_value(value, unit, DP_BASIS_PUBLISHED);
    }
    if (choose(&c, &value))
        return date_of_value(value, unit, DP_BASIS_PUBLISHED);
    return date_nothing(DP_BASIS_PUBLISHED);
}

static date_when decade_or_century(const date_node *node)
{
    int32_t decade = node->v[KEY_DECADE], century = node->v[KEY_CENTURY];
    dp_edtf_date date;

    if (century != NOT_SAID) {
        date = dp_edtf_of_year((century - 1) * 100);
        date.year_digits_unknown = 2;
        return date_of_value(dp_edtf_point(date), UNIT_CENTURY,
                             DP_BASIS_EXPLICIT);
    }
    /* "the 40s" are of the last century, "the 10s" of this one. */
    if (decade < 100)
        decade += decade < 30 && decade > 0 ? 2000 : 1900;
    date = dp_edtf_of_year(decade / 10 * 10);
    date.year_digits_unknown = 1;
    return date_of_value(dp_edtf_point(date), UNIT_DECADE, DP_BASIS_EXPLICIT);
}

/* "This weekend" on a Monday, of what has been. */
static date_when unit_shifted(const date_env *env, const date_node *node)
{
    date_unit unit = (date_unit)node->v[KEY_UNIT];
    int32_t shift = node->v[KEY_SHIFT] == NOT_SAID ? 0 : node->v[KEY_SHIFT];
    dp_basis basis;
    dp_day day;

    if (!date_anchor_day(env, node, shift > 0, &day, &basis))
        return date_nothing(basis);
    if (unit == UNIT_WEEKEND && basis == DP_BASIS_PUBLISHED) {
        bool weekend = dp_day_weekday(day) > 5;

        if (shift == 0 && env->tense == TENSE_PAST && !weekend)
            shift = -1;
    }
    return date_of_value(date_period(unit, day, shift), unit, basis);
}

/* -- Plain fields -----------------------------------------------------------
 */

/* "05/05/71": what is not more than twenty years ahead is of this century. */
static int32_t year_of_two(const date_env *env, int32_t yy)
{
    int32_t now = dp_day_year(env->has_published ? env->published : env->now);
    int32_t year = now - now % 100 + yy;

    return year > now + 20 ? year - 100 : year;
}

static bool hijri(const date_env *env, const date_node *node, date_when *out)
{
    int32_t month = node->v[KEY_HMONTH], year = node->v[KEY_HYEAR];
    int32_t day = node->v[KEY_DAY];
    dp_day first, last, at;

    if (month < 1 || month > 12 || (day != NOT_SAID && (day < 1 || day > 30)))
        return false;
    if (year == NOT_SAID && !env->has_published) {
        *out = date_nothing(DP_BASIS_PUBLISHED);
        return true;
    }
    *out = date_nothing(DP_BASIS_PUBLISHED);
    for (int32_t y = year != NOT_SAID ? year
                                      : date_hijri_year(env->published) - 1,
                 end = year != NOT_SAID ? year : y + 2;
         y <= end; y++) {
        first = date_hijri(y, month, day == NOT_SAID ? 1 : day);
        last = day != NOT_SAID ? first : date_hijri(y, month % 12 + 1, 1) - 1;
        if (month == 12 && day == NOT_SAID)
            last = date_hijri(y + 1, 1, 1) - 1;
        at = env->published > first ? env->published - first
                                    : first - env->published;
        if (year == NOT_SAID && at > 200)
            continue;
        *out = date_of_value(
            first == last
                ? dp_edtf_point(dp_edtf_of_day(first))
                : dp_edtf_interval(dp_edtf_of_day(first), dp_edtf_of_day(last)),
            first == last ? UNIT_DAY : UNIT_MONTH,
            year != NOT_SAID ? DP_BASIS_EXPLICIT : DP_BASIS_PUBLISHED);
    }
    return true;
}

/* 3/10/2018 or 10/3/2018: what cannot be a month is the day; where both may
 * be, day first, unless the text has a date written month first. */
static bool numeric(const date_env *env, date_node *node)
{
    int32_t a = node->v[KEY_P1], b = node->v[KEY_P2];

    if (a == NOT_SAID || b == NOT_SAID)
        return true;
    if (b > 12 || (a <= 12 && env->month_first)) {
        node->v[KEY_MONTH] = a;
        node->v[KEY_DAY] = b;
    } else {
        node->v[KEY_DAY] = a;
        node->v[KEY_MONTH] = b;
    }
    return date_valid(2000, node->v[KEY_MONTH], node->v[KEY_DAY]);
}

static bool with_year(const date_node *node, int32_t year, date_when *out)
{
    const int32_t *v = node->v;
    date_unit unit;
    dp_edtf value;

    if (v[KEY_MONTH] != NOT_SAID && v[KEY_DAY] != NOT_SAID) {
        if (!date_valid(year, v[KEY_MONTH], v[KEY_DAY]))
            return false;
        *out = date_of_day(
            dp_day_of(year, (unsigned)v[KEY_MONTH], (unsigned)v[KEY_DAY]),
            DP_BASIS_EXPLICIT);
    } else if (v[KEY_MONTH] != NOT_SAID) {
        if (!date_valid(year, v[KEY_MONTH], 1))
            return false;
        *out = date_of_value(
            dp_edtf_point(dp_edtf_of_month(year, (unsigned)v[KEY_MONTH])),
            UNIT_MONTH, DP_BASIS_EXPLICIT);
    } else if (part_of_year(node, year, &value, &unit)) {
        *out = date_of_value(value, unit, DP_BASIS_EXPLICIT);
    } else {
        *out = date_of_value(dp_edtf_point(dp_edtf_of_year(year)), UNIT_YEAR,
                             DP_BASIS_EXPLICIT);
    }
    return true;
}

static bool plain(const date_env *env, const date_node *said, date_when *out)
{
    date_node copy = *said;
    date_node *node = &copy;
    int32_t *v = node->v;

    if (v[KEY_HMONTH] != NOT_SAID)
        return hijri(env, node, out);
    if (!numeric(env, node))
        return false;
    if (v[KEY_YEAR] == NOT_SAID && v[KEY_YY] != NOT_SAID)
        v[KEY_YEAR] = year_of_two(env, v[KEY_YY]);
    if (v[KEY_YEAR] != NOT_SAID)
        return v[KEY_YEAR] <= 9999 && with_year(node, v[KEY_YEAR], out);
    if (v[KEY_DECADE] != NOT_SAID || v[KEY_CENTURY] != NOT_SAID) {
        *out = decade_or_century(node);
        return true;
    }
    if (v[KEY_MONTH] != NOT_SAID) {
        if (!date_valid(2000, v[KEY_MONTH],
                        v[KEY_DAY] == NOT_SAID ? 1 : v[KEY_DAY]))
            return false;
        if (v[KEY_DAY] == NOT_SAID)
            *out = month_alone(env, node, v[KEY_MONTH]);
        else if (!goes_on(env, node, v[KEY_MONTH], v[KEY_DAY], out))
            *out = day_of_month(env, node, v[KEY_MONTH], v[KEY_DAY]);
    } else if (v[KEY_UNIT] == UNIT_DAY && v[KEY_SHIFT] != NOT_SAID) {
        /* "tomorrow, Monday 13": the word says the day, the rest agrees. */
        *out = unit_shifted(env, node);
    } else if (v[KEY_DAY] != NOT_SAID) {
        if (v[KEY_DAY] < 1 || v[KEY_DAY] > 31)
            return false;
        *out = day_alone(env, node, v[KEY_DAY]);
    } else if (v[KEY_WEEKDAY] != NOT_SAID) {
        *out = weekday_alone(env, node);
    } else if (v[KEY_QUARTER] != NOT_SAID || v[KEY_HALF] != NOT_SAID ||
               v[KEY_SEASON] != NOT_SAID || v[KEY_WEEK] != NOT_SAID) {
        *out = part_of_some_year(env, node);
    } else if (v[KEY_UNIT] != NOT_SAID) {
        *out = unit_shifted(env, node);
    } else {
        return false;
    }
    return true;
}

/* -- Time of day ------------------------------------------------------------
 */

/* Set hour and minute of a day; what is no day, or no hour, stays as it is. */
void date_set_time(const int32_t *v, date_when *when)
{
    dp_edtf_date *date = &when->value.first;
    int32_t hour = v[KEY_HOUR], part = v[KEY_DAYPART];

    if (part == DAYPART_NOON && hour == NOT_SAID)
        hour = 12;
    if (hour == NOT_SAID || hour < 0 || hour > 24 || !when->known ||
        when->value.interval || !date->day)
        return;
    if (hour < 12 && (part == DAYPART_AFTERNOON || part == DAYPART_EVENING))
        hour += 12;
    if (hour == 12 && (part == DAYPART_MORNING || part == DAYPART_NIGHT))
        hour = 0;
    if (v[KEY_MINUTE] != NOT_SAID && v[KEY_MINUTE] > 59)
        return;
    if (hour == 24)
        hour = 0;
    date->hour = (int8_t)hour;
    date->minute = (int8_t)(v[KEY_MINUTE] == NOT_SAID ? 0 : v[KEY_MINUTE]);
    if (v[KEY_SECOND] != NOT_SAID && v[KEY_SECOND] <= 59)
        date->second = (int8_t)v[KEY_SECOND];
    if (v[KEY_ZONE] != NOT_SAID && v[KEY_ZONE] > -900 && v[KEY_ZONE] < 900)
        date->zone = (int16_t)v[KEY_ZONE];
}

bool date_resolve(const date_env *env, const date_node *node, date_when *out)
{
    /* "In eight years" is a date of what will be, else a length of time. */
    if (node->v[KEY_NEED] == TENSE_FUTURE && env->tense == TENSE_PAST)
        return false;
    if (node->op != OP_PLAIN)
        return date_compose(env, node, out);
    if (!plain(env, node, out))
        return false;
    date_set_time(node->v, out);
    return true;
}
