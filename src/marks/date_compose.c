/* Dates made of dates: ranges, offsets ("two weeks after"), the nth week of a
 * month, begin and end of a period, open intervals. Each function takes the
 * node, resolves what is inside, and puts it together. */
#include "marks/date_resolve.h"

#include "core/banned.h"

/* Patterns nest dates a few deep; foreign patterns might do more. */
static bool child(const date_env *env, int32_t index, date_when *out)
{
    return index != DATE_NONE && (size_t)index < env->nodes->n &&
           date_resolve(env, &env->nodes->at[index], out);
}

static bool child_as(const date_env *env, int32_t index, date_tense tense,
                     date_when *out)
{
    date_env other = *env;

    other.tense = tense;
    return child(&other, index, out);
}

/* -- Amounts ----------------------------------------------------------------
 */

/* Amounts above this are no dates: "150 000 years ago". */
enum { AMOUNT_MAX = 6000 };

static int32_t months_of(int32_t unit)
{
    switch (unit) {
    case UNIT_MONTH:
        return 1;
    case UNIT_QUARTER:
    case UNIT_SEASON:
        return 3;
    case UNIT_HALF:
        return 6;
    case UNIT_YEAR:
        return 12;
    case UNIT_DECADE:
        return 120;
    case UNIT_CENTURY:
        return 1200;
    default:
        return 0;
    }
}

static int32_t days_of(int32_t unit)
{
    return unit == UNIT_WEEK || unit == UNIT_WORKWEEK || unit == UNIT_WEEKEND
               ? 7
           : unit == UNIT_FORTNIGHT ? 14
                                    : 1;
}

/* `day` and all the amounts of a node, `sign` times. */
static bool add_amounts(const date_node *node, int32_t sign, dp_day *day,
                        int32_t *finest)
{
    *finest = UNIT_CENTURY;
    if (!node->amounts_n)
        return false;
    for (uint32_t i = 0; i < node->amounts_n; i++) {
        int32_t n = node->amounts[i].n, unit = node->amounts[i].unit;

        if (unit == NOT_SAID || n < 0 || n > AMOUNT_MAX)
            return false;
        if (months_of(unit))
            *day = date_add_months(*day, sign * n * months_of(unit));
        else
            *day += sign * n * days_of(unit);
        if (unit < *finest)
            *finest = unit;
    }
    return true;
}

static date_unit fineness(int32_t unit)
{
    return months_of(unit) == 0    ? UNIT_DAY
           : months_of(unit) < 12  ? UNIT_MONTH
           : months_of(unit) < 120 ? UNIT_YEAR
                                   : UNIT_DECADE;
}

/* "Three Fridays from now". */
static bool weekdays_away(const date_node *node, int32_t sign, dp_day *day)
{
    int32_t ahead =
        (node->v[KEY_WEEKDAY] - (int32_t)dp_day_weekday(*day) + 7) % 7;
    int32_t n = node->amounts_n ? node->amounts[0].n : NOT_SAID;

    if (n < 1 || n > AMOUNT_MAX)
        return false;
    *day +=
        sign > 0 ? (ahead ? ahead : 7) + 7 * (n - 1) : ahead - 7 - 7 * (n - 1);
    return true;
}

static bool offset(const date_env *env, const date_node *node, int32_t sign,
                   date_when *out)
{
    date_when base = date_nothing(DP_BASIS_PUBLISHED);
    dp_basis basis = DP_BASIS_PUBLISHED;
    dp_day first, last, day;
    int32_t unit = UNIT_DAY;
    date_unit fine;

    if (node->a != DATE_NONE) {
        if (!child(env, node->a, &base))
            return false;
        basis = base.basis;
        if (!date_bounds(&base, &first, &last)) {
            *out = date_nothing(basis);
            return true;
        }
        day = sign > 0 ? last : first;
    } else if (!date_anchor_day(env, node, sign > 0, &day, &basis)) {
        *out = date_nothing(basis);
        return true;
    } else if (basis == DP_BASIS_PREVIOUS) {
        base = *date_previous(env, node->amounts_n
                                       ? node->amounts[node->amounts_n - 1].unit
                                       : NOT_SAID);
    }
    if (node->v[KEY_WEEKDAY] != NOT_SAID && node->amounts_n &&
        node->amounts[0].unit == NOT_SAID) {
        if (!weekdays_away(node, sign, &day))
            return false;
    } else if (!add_amounts(node, sign, &day, &unit)) {
        return false;
    }
    if (dp_day_of(1, 1, 1) > day || day > dp_day_of(9999, 12, 31))
        return false;
    fine = node->v[KEY_EXACT] != NOT_SAID ||
                   (node->a != DATE_NONE && base.unit == UNIT_DAY)
               ? UNIT_DAY
               : fineness(unit);
    /* "Two days after March 2022" fixes no day. */
    if (base.known && base.unit > fine && base.unit >= UNIT_MONTH)
        *out = date_nothing(basis);
    else
        *out = date_of_value(date_period(fine, day, 0), fine, basis);
    return true;
}

/* "The last three weeks", "the next two days". */
static bool amount_from(const date_env *env, const date_node *node,
                        date_when *out)
{
    dp_basis basis;
    dp_day day, end;
    int32_t unit;
    bool ahead = node->op != OP_LAST;
    date_unit whole = (date_unit)node->amounts[0].unit;

    if (!date_anchor_day(env, node, ahead, &day, &basis)) {
        *out = date_nothing(basis);
        return true;
    }
    end = day;
    if (!add_amounts(node, ahead ? 1 : -1, &end, &unit))
        return false;
    if (node->op == OP_WITHIN) {
        *out = date_of_value(
            dp_edtf_interval(dp_edtf_of_day(day), dp_edtf_of_day(end)),
            UNIT_DAY, basis);
        return true;
    }
    /* Quarters and decades are counted as the calendar has them. */
    if (whole == UNIT_QUARTER || whole == UNIT_HALF || whole == UNIT_DECADE ||
        whole == UNIT_CENTURY) {
        dp_edtf near = date_period(whole, day, ahead ? 1 : -1);
        dp_edtf far = date_period(whole, end, 0);
        dp_day f1, l1, f2, l2;

        if (!dp_edtf_bounds(&near, &f1, &l1) || !dp_edtf_bounds(&far, &f2, &l2))
            return false;
        day = ahead ? f1 : f2;
        end = ahead ? l2 : l1;
    } else if (ahead) {
        day += 1;
    } else {
        dp_day last = day - 1;

        day = end;
        end = last;
    }
    *out = date_of_value(
        day == end ? dp_edtf_point(dp_edtf_of_day(day))
                   : dp_edtf_interval(dp_edtf_of_day(day), dp_edtf_of_day(end)),
        UNIT_DAY, basis);
    return true;
}

/* -- Within a period --------------------------------------------------------
 */

/* Whether a period of `unit` that begins on `first` counts to a longer one: a
 * week belongs where its Thursday is (ISO 8601). */
static dp_day mark_of(int32_t unit, dp_day first)
{
    return unit == UNIT_WEEK || unit == UNIT_WORKWEEK ? first + 3 : first;
}

static bool period_of(int32_t unit, int32_t weekday, dp_day at, dp_day *first,
                      dp_day *last)
{
    dp_edtf value;

    if (weekday != NOT_SAID) {
        *first = *last = at + (weekday - (int32_t)dp_day_weekday(at) + 7) % 7;
        return true;
    }
    value = date_period((date_unit)unit, at, 0);
    return dp_edtf_bounds(&value, first, last);
}

/* The nth unit or weekday of [from, to]; below 0: counted from the end. */
static bool nth_of(const date_node *node, int32_t unit, dp_day from, dp_day to,
                   dp_day *first, dp_day *last)
{
    int32_t nth = node->v[KEY_NTH], weekday = node->v[KEY_WEEKDAY];
    int32_t steps = nth > 0 ? nth : -nth;
    dp_day at = nth > 0 ? from : to;
    bool weeks = weekday != NOT_SAID;

    if (nth == 0 || steps > 400)
        return false;
    if (!period_of(unit, weekday, at, first, last))
        return false;
    if (nth > 0 && mark_of(unit, *first) < from)
        at = *last + 1;
    if (nth < 0 && mark_of(weeks ? UNIT_DAY : unit, *first) > to)
        at = weeks ? *first - 7 : *first - 1;
    if (!period_of(unit, weekday, at, first, last))
        return false;
    for (int32_t i = 1; i < steps; i++) {
        at = nth > 0 ? *last + 1 : weeks ? *first - 7 : *first - 1;
        if (!period_of(unit, weekday, at, first, last))
            return false;
    }
    return true;
}

static bool nth(const date_env *env, const date_node *node, date_when *out)
{
    date_when outer;
    dp_day from, to, first, last, f, l;
    int32_t unit = node->v[KEY_UNIT], n = 1;
    date_node one = *node;

    if (node->a == DATE_NONE) {
        dp_basis basis;

        if (!date_anchor_day(env, node, true, &from, &basis)) {
            *out = date_nothing(basis);
            return true;
        }
        outer =
            date_of_value(date_period(UNIT_MONTH, from, 0), UNIT_MONTH, basis);
    } else if (!child(env, node->a, &outer)) {
        return false;
    }
    if (!date_bounds(&outer, &from, &to)) {
        *out = date_nothing(outer.basis);
        return true;
    }
    if (unit == NOT_SAID && node->v[KEY_WEEKDAY] == NOT_SAID)
        return false;
    if (unit == NOT_SAID)
        unit = UNIT_DAY;
    if (node->amounts_n && node->amounts[0].n > 0 && node->amounts[0].n < 400)
        n = node->amounts[0].n;
    if (!nth_of(node, unit, from, to, &first, &last))
        return false;
    one.v[KEY_NTH] += node->v[KEY_NTH] > 0 ? n - 1 : 1 - n;
    if (!nth_of(&one, unit, from, to, &f, &l))
        return false;
    first = f < first ? f : first;
    last = l > last ? l : last;
    *out = date_of_value(
        first == last ? dp_edtf_point(dp_edtf_of_day(first))
        : n == 1 && unit >= UNIT_MONTH
            ? date_period((date_unit)unit, first, 0)
            : dp_edtf_interval(dp_edtf_of_day(first), dp_edtf_of_day(last)),
        first == last ? UNIT_DAY : (date_unit)unit, outer.basis);
    return true;
}

/* What the fields say, in the years or days of the date inside: "Tuesday of
 * next week", "the 15th of next month", "June next year". */
static bool within(const date_env *env, const date_node *node, date_when *out)
{
    date_when outer;
    date_node fields = *node;
    dp_day from, to;
    int32_t year;
    unsigned month, mday;

    if (!child(env, node->a, &outer))
        return false;
    if (!date_bounds(&outer, &from, &to)) {
        *out = date_nothing(outer.basis);
        return true;
    }
    fields.op = OP_PLAIN;
    fields.a = DATE_NONE;
    dp_day_split(from, &year, &month, &mday);
    if (fields.v[KEY_YEAR] == NOT_SAID)
        fields.v[KEY_YEAR] = year;
    if (fields.v[KEY_MONTH] == NOT_SAID && fields.v[KEY_DAY] != NOT_SAID)
        fields.v[KEY_MONTH] = (int32_t)month;
    if (fields.v[KEY_DAY] == NOT_SAID && fields.v[KEY_MONTH] == NOT_SAID &&
        fields.v[KEY_WEEKDAY] != NOT_SAID) {
        dp_day day =
            from +
            (fields.v[KEY_WEEKDAY] - (int32_t)dp_day_weekday(from) + 7) % 7;

        *out = date_of_day(day, outer.basis);
        date_set_time(node->v, out);
        return true;
    }
    if (!date_resolve(env, &fields, out))
        return false;
    out->basis = outer.basis;
    return true;
}

static dp_day later(dp_day a, dp_day b)
{
    return a > b ? a : b;
}

static dp_day sooner(dp_day a, dp_day b)
{
    return a < b ? a : b;
}

static bool part(const date_env *env, const date_node *node, date_when *out)
{
    dp_day first, last, from;
    bool days = false;

    if (!child(env, node->a, out))
        return false;
    if (!out->known)
        return true;
    if (node->v[KEY_HALF] != NOT_SAID && out->unit == UNIT_YEAR)
        return within(env, node, out); /* "the first half of last year" */
    if (node->v[KEY_PART] == PART_MID && !out->value.interval &&
        out->unit >= UNIT_MONTH && out->value.first.month <= 12)
        out->value.first.approximate = true;
    if (!env->has_published || !date_bounds(out, &first, &last))
        return true;
    from = first;
    if (node->v[KEY_PART] == PART_REST) {
        first = sooner(later(env->published, first), last);
        days = true;
    } else if (out->unit == UNIT_WEEK && node->v[KEY_PART] == PART_BEGIN &&
               env->tense == TENSE_FUTURE && env->published > from + 2 &&
               env->published <= last) {
        /* The begin of the week, told ahead on its Friday, is the next. */
        first += 7;
        last += 7;
        days = true;
    } else if (out->unit == UNIT_WEEK && node->v[KEY_PART] == PART_EARLIER) {
        /* Weeks have a first half, Monday to Wednesday, and a second. */
        last = later(sooner(env->published - 1, from + 2), from);
        days = true;
    } else if (out->unit == UNIT_WEEK && node->v[KEY_PART] == PART_LATER) {
        first = sooner(later(env->published, from + 3), last);
        days = true;
    }
    if (days)
        out->value = first == last ? dp_edtf_point(dp_edtf_of_day(first))
                                   : dp_edtf_interval(dp_edtf_of_day(first),
                                                      dp_edtf_of_day(last));
    return true;
}

/* A time of day, written in a node of its own or in this one. */
static bool at_time(const date_env *env, const date_node *node, date_when *out)
{
    int32_t v[KEY_COUNT];

    if (!child(env, node->a, out))
        return false;
    for (int i = 0; i < KEY_COUNT; i++) {
        v[i] = node->v[i];
        if (v[i] == NOT_SAID && node->b != DATE_NONE)
            v[i] = env->nodes->at[node->b].v[i];
        /* "This evening at 7": the part of the day stands with the day. */
        if (v[i] == NOT_SAID && node->a != DATE_NONE && i == KEY_DAYPART)
            v[i] = env->nodes->at[node->a].v[i];
    }
    date_set_time(v, out);
    return true;
}

static bool week_of(const date_env *env, const date_node *node, date_when *out)
{
    dp_day first, last;

    if (!child(env, node->a, out))
        return false;
    if (date_bounds(out, &first, &last))
        *out = date_of_value(date_period(UNIT_WEEK, first, 0), UNIT_WEEK,
                             out->basis);
    return true;
}

static bool closest(const date_env *env, const date_node *node, date_when *out)
{
    dp_day first, last, day;

    if (!child(env, node->a, out))
        return false;
    if (!date_bounds(out, &first, &last) || node->v[KEY_WEEKDAY] == NOT_SAID)
        return true;
    day = first - 3;
    day += (node->v[KEY_WEEKDAY] - (int32_t)dp_day_weekday(day) + 7) % 7;
    *out = date_of_day(day, out->basis);
    return true;
}

/* -- Ranges -----------------------------------------------------------------
 */

static date_node end_node(const date_env *env, const date_node *node,
                          int32_t index, bool second)
{
    static const date_key keys[][2] = { { KEY_WEEKDAY, KEY_WEEKDAY2 },
                                        { KEY_DAY, KEY_DAY2 },
                                        { KEY_MONTH, KEY_MONTH2 },
                                        { KEY_YEAR, KEY_YEAR2 },
                                        { KEY_YY, KEY_YY2 } };
    date_node end = *node;

    if (index != DATE_NONE && (size_t)index < env->nodes->n)
        return env->nodes->at[index];
    end.op = OP_PLAIN;
    end.a = end.b = DATE_NONE;
    end.amounts_n = 0;
    for (int i = 0; i < KEY_COUNT; i++)
        end.v[i] = NOT_SAID;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        end.v[keys[i][0]] = node->v[keys[i][second]];
    if (!second)
        end.v[KEY_UNIT] = node->v[KEY_UNIT];
    return end;
}

/* What waits for a year from elsewhere. */
static bool lacks_year(const date_node *node)
{
    return node->op == OP_PLAIN && node->v[KEY_YEAR] == NOT_SAID &&
           node->v[KEY_YY] == NOT_SAID && node->v[KEY_UNIT] == NOT_SAID &&
           node->v[KEY_SHIFT] == NOT_SAID &&
           (node->v[KEY_DAY] != NOT_SAID || node->v[KEY_MONTH] != NOT_SAID ||
            node->v[KEY_P1] != NOT_SAID || node->v[KEY_WEEKDAY] != NOT_SAID ||
            node->v[KEY_SEASON] != NOT_SAID);
}

static bool lacks_month(const date_node *node)
{
    return lacks_year(node) && node->v[KEY_MONTH] == NOT_SAID &&
           node->v[KEY_P1] == NOT_SAID && node->v[KEY_DAY] != NOT_SAID;
}

/* A plain day without a number: "Saturday at five". */
static bool is_numberless(const date_env *env, const date_node *node)
{
    while (node->op == OP_AT && node->a != DATE_NONE &&
           (size_t)node->a < env->nodes->n)
        node = &env->nodes->at[node->a];
    return node->op == OP_PLAIN && node->v[KEY_DAY] == NOT_SAID &&
           node->v[KEY_P1] == NOT_SAID;
}

static bool is_number_alone(const date_node *node)
{
    return lacks_month(node) && node->v[KEY_WEEKDAY] == NOT_SAID;
}

/* "2-1 Saturday" is a score, "on Saturday and 3 others" counts others: a number
 * alone goes with a day that has one. */
static bool is_no_range(const date_env *env, const date_node *a,
                        const date_node *b)
{
    return (is_number_alone(a) && is_numberless(env, b)) ||
           (is_number_alone(b) && is_numberless(env, a));
}

/* The year of "2022-23". What goes on for longer is a number of something else:
 * "2014-65". */
static bool year_from_two(const date_node *a, date_node *b)
{
    enum { YEARS_MAX = 10 };
    int32_t year = a->v[KEY_YEAR], yy = b->v[KEY_YY];

    if (b->op != OP_PLAIN || yy == NOT_SAID || b->v[KEY_DAY] != NOT_SAID ||
        b->v[KEY_P1] != NOT_SAID || year == NOT_SAID)
        return true;
    b->v[KEY_YEAR] = year - year % 100 + yy;
    if (yy < year % 100)
        b->v[KEY_YEAR] += 100;
    return b->v[KEY_YEAR] > year && b->v[KEY_YEAR] <= year + YEARS_MAX;
}

static int32_t year_said(const date_node *node)
{
    return node->op == OP_PLAIN || node->op == OP_PART ? node->v[KEY_YEAR]
                                                       : NOT_SAID;
}

static bool resolve_before(const date_env *env, const date_node *node,
                           const date_when *end, date_when *out)
{
    date_env other = *env;
    dp_day first, last;

    if (date_bounds(end, &first, &last)) {
        other.has_published = true;
        other.published = last;
        other.tense = TENSE_PAST;
        other.previous_near = false;
    }
    return date_resolve(&other, node, out);
}

static bool resolve_after(const date_env *env, date_node *node,
                          const date_when *begin, date_when *out)
{
    date_env other = *env;
    dp_day first, last;

    if (date_bounds(begin, &first, &last)) {
        other.has_published = true;
        other.published = first - 1;
        other.previous_near = false;
        node->v[KEY_SHIFT] = 1;
    }
    return date_resolve(&other, node, out);
}

static dp_edtf_date first_of(const date_when *when)
{
    dp_edtf_date date = when->value.first;

    date.hour = date.minute = date.second = -1;
    date.zone = DP_EDTF_NO_ZONE;
    return date;
}

static dp_edtf_date last_of(const date_when *when)
{
    dp_edtf_date date =
        when->value.interval ? when->value.last : when->value.first;

    date.hour = date.minute = date.second = -1;
    date.zone = DP_EDTF_NO_ZONE;
    return date;
}

/* Resolve both ends, each with what the other says: "du 3 au 5 mars", "from
 * November to February 2017", "26 June to 1 July". */
static bool both_ends(const date_env *env, date_node *a, date_node *b,
                      date_when *from, date_when *to)
{
    if (lacks_month(a) && b->op == OP_PLAIN)
        a->v[KEY_MONTH] = b->v[KEY_MONTH];
    else if (lacks_month(b) && a->op == OP_PLAIN)
        b->v[KEY_MONTH] = a->v[KEY_MONTH];
    if (lacks_year(a) && year_said(b) != NOT_SAID &&
        b->v[KEY_DAY] == NOT_SAID && b->v[KEY_MONTH] == NOT_SAID &&
        a->v[KEY_MONTH] == NOT_SAID)
        return false; /* "Tuesday to 2019" */
    if (lacks_year(b) && !lacks_year(a))
        return date_resolve(env, a, from) && resolve_after(env, b, from, to);
    if (lacks_year(a) && !lacks_year(b))
        return date_resolve(env, b, to) && resolve_before(env, a, to, from);
    if (lacks_year(a))
        return date_resolve(env, a, from) && resolve_after(env, b, from, to);
    return date_resolve(env, a, from) && date_resolve(env, b, to);
}

static bool range(const date_env *env, const date_node *node, date_when *out)
{
    date_node a = end_node(env, node, node->a, false);
    date_node b = end_node(env, node, node->b, true);
    date_when from, to;
    dp_edtf_date first, last;
    dp_edtf value;

    if (is_no_range(env, &a, &b) || !year_from_two(&a, &b) ||
        !both_ends(env, &a, &b, &from, &to))
        return false;
    if (!from.known || !to.known || from.open || to.open) {
        *out = date_nothing(DP_BASIS_PUBLISHED);
        return true;
    }
    first = first_of(&from);
    last = last_of(&to);
    value = dp_edtf_interval(first, last);
    {
        dp_edtf x = dp_edtf_point(first), y = dp_edtf_point(last);
        dp_day f1, l1, f2, l2;

        if (dp_edtf_bounds(&x, &f1, &l1) && dp_edtf_bounds(&y, &f2, &l2)) {
            if (f1 > l2)
                return false;
            if (f1 == f2 && l1 == l2)
                value = x;
        }
    }
    *out = date_of_value(value, from.unit, from.basis);
    if (to.basis == DP_BASIS_EXPLICIT || from.basis == DP_BASIS_EXPLICIT)
        out->basis = to.basis == DP_BASIS_EXPLICIT && lacks_year(&a)
                         ? DP_BASIS_EXPLICIT
                     : from.basis == DP_BASIS_EXPLICIT && lacks_year(&b)
                         ? DP_BASIS_EXPLICIT
                         : to.basis;
    return true;
}

/* "4 to 23 next month", "next week between Wednesday and Friday". */
static bool range_in(const date_env *env, const date_node *node, date_when *out)
{
    date_node a = end_node(env, node, DATE_NONE, false);
    date_node b = end_node(env, node, DATE_NONE, true);
    date_when from, to;

    a.a = b.a = node->a;
    a.v[KEY_UNIT] = NOT_SAID;
    if (!within(env, &a, &from) || !within(env, &b, &to))
        return false;
    if (!from.known || !to.known) {
        *out = from;
        return true;
    }
    if (dp_edtf_compare(&from.value, &to.value) > 0)
        return false;
    *out = date_of_value(dp_edtf_interval(first_of(&from), last_of(&to)),
                         UNIT_DAY, from.basis);
    return true;
}

/* -- Open intervals ---------------------------------------------------------
 */

static date_tense tense_for(const date_env *env, date_op op)
{
    switch (op) {
    case OP_SINCE:
        return TENSE_PAST;
    case OP_UNTIL:
        return TENSE_FUTURE; /* "has been extended until Friday" */
    case OP_BY:
    case OP_FROM:
    case OP_BEFORE:
        return env->tense == TENSE_PAST ? TENSE_PAST : TENSE_FUTURE;
    default:
        return env->tense;
    }
}

static bool open_interval(const date_env *env, const date_node *node,
                          date_when *out)
{
    date_when inner;
    dp_edtf value = { .interval = true };
    dp_day first, last;

    if (!child_as(env, node->a, tense_for(env, node->op), &inner))
        return false;
    *out = inner;
    if (!inner.known)
        return true;
    out->open = true;
    value.first = inner.value.first;
    value.last = inner.value.interval ? inner.value.last : inner.value.first;
    if (node->op == OP_SINCE || node->op == OP_FROM || node->op == OP_AFTER)
        value.last_end = DP_EDTF_OPEN;
    else
        value.first_end = DP_EDTF_OPEN;
    if (node->op == OP_BY && env->has_published &&
        date_bounds(&inner, &first, &last) && last > env->published) {
        value.first_end = DP_EDTF_POINT;
        value.first = dp_edtf_of_day(env->published);
        out->basis = DP_BASIS_PUBLISHED;
    }
    out->value = value;
    return true;
}

bool date_compose(const date_env *env, const date_node *node, date_when *out)
{
    switch (node->op) {
    case OP_AGO:
        return offset(env, node, -1, out);
    case OP_AHEAD:
        return offset(env, node, 1, out);
    case OP_LAST:
    case OP_NEXT:
    case OP_WITHIN:
        return amount_from(env, node, out);
    case OP_NTH:
        return nth(env, node, out);
    case OP_IN:
        return within(env, node, out);
    case OP_PART:
        return part(env, node, out);
    case OP_AT:
        return at_time(env, node, out);
    case OP_WEEK_OF:
        return week_of(env, node, out);
    case OP_CLOSEST:
        return closest(env, node, out);
    case OP_AROUND:
        if (!child(env, node->a, out))
            return false;
        if (out->known && !out->value.interval)
            out->value.first.approximate = true;
        return true;
    case OP_SAME:
        return child(env, node->b, out) || child(env, node->a, out);
    case OP_RANGE:
        return range(env, node, out);
    case OP_RANGE_IN:
        return range_in(env, node, out);
    case OP_SINCE:
    case OP_FROM:
    case OP_UNTIL:
    case OP_BEFORE:
    case OP_AFTER:
    case OP_BY:
        return open_interval(env, node, out);
    case OP_PLAIN:
        break;
    }
    return false;
}
