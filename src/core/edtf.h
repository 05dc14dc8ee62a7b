/* EDTF: dates as the record writes them (ISO 8601-2; Library of Congress,
 * Extended Date/Time Format, level 1), with two liberties: a time may end at
 * the minute, and a day whose year nobody tells is XXXX-10-15.
 *
 * A value is a point (year, month, season or day, perhaps with a time), or an
 * interval of two points, either of which may be open ("..") or unknown ("").
 */
#ifndef DP_CORE_EDTF_H
#define DP_CORE_EDTF_H

#include "depeche.h"

typedef enum dp_edtf_end {
    DP_EDTF_POINT = 0, /* a date */
    DP_EDTF_OPEN,      /* ".." : goes on */
    DP_EDTF_UNKNOWN    /* ""   : nobody says */
} dp_edtf_end;

enum { DP_EDTF_NO_ZONE = INT16_MIN };

/* One date. What is finer than known is 0 (month, day) or -1 (hour ...). */
typedef struct dp_edtf_date {
    int32_t year;
    uint8_t year_digits_unknown; /* 1: 199X, 2: 19XX, 4: XXXX */
    uint8_t month;               /* 1-12; 21-24 seasons, spring first */
    uint8_t day;
    int8_t hour, minute, second;
    int16_t zone;                /* minutes east of UTC; DP_EDTF_NO_ZONE */
    bool approximate, uncertain; /* "~", "?", both "%" */
} dp_edtf_date;

typedef struct dp_edtf {
    bool interval;
    dp_edtf_end first_end, last_end; /* of an interval */
    dp_edtf_date first, last;        /* a point has only `first` */
} dp_edtf;

/* A day as a number: 0 is 1970-01-01, in the proleptic Gregorian calendar. */
typedef int32_t dp_day;
#define DP_DAY_MIN INT32_MIN
#define DP_DAY_MAX INT32_MAX

dp_day dp_day_of(int32_t year, unsigned month, unsigned day);
void dp_day_split(dp_day day, int32_t *year, unsigned *month, unsigned *mday);
int32_t dp_day_year(dp_day day);
unsigned dp_day_weekday(dp_day day); /* 1 Monday ... 7 Sunday, ISO 8601 */
unsigned dp_month_days(int32_t year, unsigned month);

/* A date known to the day; to the month; to the year. */
dp_edtf_date dp_edtf_of_day(dp_day day);
dp_edtf_date dp_edtf_of_month(int32_t year, unsigned month);
dp_edtf_date dp_edtf_of_year(int32_t year);
dp_edtf dp_edtf_point(dp_edtf_date date);
dp_edtf dp_edtf_interval(dp_edtf_date first, dp_edtf_date last);

/* False where `s` is no EDTF of level 1 as above, or names no real day;
 * `*out` is then untouched. */
bool dp_edtf_parse(dp_str s, dp_edtf *out);

/* The value as text in `arena`; null when memory is out. Printing what was
 * parsed gives the same text, but for times with seconds ":00" kept. */
dp_str dp_edtf_print(dp_arena *arena, const dp_edtf *value);

/* First and last day that the value allows; DP_DAY_MIN or DP_DAY_MAX where it
 * is open or unknown. Seasons run over their calendar months (spring March to
 * May, winter December to February of the next year). False where the year is
 * unknown altogether (XXXX). */
bool dp_edtf_bounds(const dp_edtf *value, dp_day *first, dp_day *last);

/* By first day, then last day, then time of day; unknown years behind all. */
int dp_edtf_compare(const dp_edtf *a, const dp_edtf *b);

#endif
