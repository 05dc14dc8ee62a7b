/* Calendar: weeks, months, quarters, the tabular Islamic calendar. Day numbers
 * are those of core/edtf.h. */
#include "marks/date.h"

#include "core/banned.h"

dp_day date_monday(dp_day day)
{
    return day - (dp_day)dp_day_weekday(day) + 1;
}

static int32_t floor_div(int32_t a, int32_t b)
{
    return a / b - (a % b < 0);
}

dp_day date_add_months(dp_day day, int32_t months)
{
    int32_t year, all;
    unsigned month, mday, longest;

    dp_day_split(day, &year, &month, &mday);
    all = year * 12 + (int32_t)month - 1 + months;
    year = floor_div(all, 12);
    month = (unsigned)(all - year * 12) + 1;
    longest = dp_month_days(year, month);
    return dp_day_of(year, month, mday < longest ? mday : longest);
}

dp_day date_iso_week(int32_t year, int32_t week)
{
    /* 4 January is always in the first week: ISO 8601, 3.1.1.23. */
    return date_monday(dp_day_of(year, 1, 4)) + 7 * (week - 1);
}

bool date_valid(int32_t year, int32_t month, int32_t day)
{
    return month >= 1 && month <= 12 && day >= 1 &&
           (unsigned)day <= dp_month_days(year, (unsigned)month);
}

static dp_edtf days(dp_day first, dp_day last)
{
    return dp_edtf_interval(dp_edtf_of_day(first), dp_edtf_of_day(last));
}

/* `length` months that begin with a multiple of it: quarters, halves. */
static dp_edtf months(dp_day day, int32_t length, int32_t shift)
{
    int32_t year, from;
    unsigned month, mday;
    dp_day first;

    dp_day_split(day, &year, &month, &mday);
    from = ((int32_t)month - 1) / length * length;
    first = date_add_months(dp_day_of(year, 1, 1), from + shift * length);
    dp_day_split(first, &year, &month, &mday);
    if (length == 1)
        return dp_edtf_point(dp_edtf_of_month(year, month));
    return dp_edtf_interval(
        dp_edtf_of_month(year, month),
        dp_edtf_of_month(year, month + (unsigned)length - 1));
}

static dp_edtf years(dp_day day, int32_t length, uint8_t digits, int32_t shift)
{
    int32_t year;
    unsigned month, mday;
    dp_edtf_date date;

    dp_day_split(day, &year, &month, &mday);
    date = dp_edtf_of_year((floor_div(year, length) + shift) * length);
    date.year_digits_unknown = digits;
    return dp_edtf_point(date);
}

/* Seasons by calendar months; winter is named for the year it begins in. */
static dp_edtf season(dp_day day, int32_t shift)
{
    int32_t year;
    unsigned month, mday;
    dp_edtf_date date;

    day = date_add_months(day, shift * 3);
    dp_day_split(day, &year, &month, &mday);
    if (month < 3)
        year--;
    date = dp_edtf_of_year(year);
    date.month = (uint8_t)(month < 3 ? 24 : 20 + month / 3);
    return dp_edtf_point(date);
}

dp_edtf date_period(date_unit unit, dp_day day, int32_t shift)
{
    dp_day monday = date_monday(day) + 7 * shift;

    switch (unit) {
    case UNIT_WEEK:
        return days(monday, monday + 6);
    case UNIT_WORKWEEK:
        return days(monday, monday + 4);
    case UNIT_WEEKEND:
        return days(monday + 5, monday + 6);
    case UNIT_FORTNIGHT:
        return days(monday, monday + 13);
    case UNIT_MONTH:
        return months(day, 1, shift);
    case UNIT_QUARTER:
        return months(day, 3, shift);
    case UNIT_HALF:
        return months(day, 6, shift);
    case UNIT_SEASON:
        return season(day, shift);
    case UNIT_YEAR:
        return years(day, 1, 0, shift);
    case UNIT_DECADE:
        return years(day, 10, 1, shift);
    case UNIT_CENTURY:
        return years(day, 100, 2, shift);
    case UNIT_DAY:
        break;
    }
    return dp_edtf_point(dp_edtf_of_day(day + shift));
}

/* -- Islamic calendar ---------------------------------------------------------
 *
 * Arithmetical: years of 354 or 355 days, eleven leap years in thirty; months
 * of 30 and 29 days in turn (Reingold and Dershowitz, Calendrical
 * Calculations, chapter 7). Observed months may begin a day sooner or later:
 * where a page gives both, the Gregorian day it gives is taken.
 */

enum { HIJRI_EPOCH = -492148 }; /* 16 July 622, Julian, as 1970-01-01 is 0 */

static dp_day hijri_new_year(int32_t year)
{
    return HIJRI_EPOCH + (year - 1) * 354 + floor_div(3 + 11 * year, 30);
}

dp_day date_hijri(int32_t year, int32_t month, int32_t day)
{
    return hijri_new_year(year) + 29 * (month - 1) + month / 2 + day - 1;
}

int32_t date_hijri_year(dp_day day)
{
    return floor_div(30 * (day - HIJRI_EPOCH) + 10646, 10631);
}
