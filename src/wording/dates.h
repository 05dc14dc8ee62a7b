/* Days and times in the reader's language, through Unicode's calendars (CLDR).
 * A handle belongs to one thread at a time. */
#ifndef DP_WORDING_DATES_H
#define DP_WORDING_DATES_H

#include "core/core.h"

struct dp_wording;

typedef struct dp_dates dp_dates;

typedef enum dp_date_style {
    DP_DATE_DAY,     /* Tuesday 11 March 2025 */
    DP_DATE_SHORT,   /* 11 March 2025 */
    DP_DATE_NEAR,    /* today, yesterday; 11 March; with the year where it is
                        another */
    DP_DATE_MONTH,   /* March 2025 */
    DP_DATE_MONTHS,  /* Mar, of a narrow column */
    DP_DATE_WEEKDAY, /* Tue 11 March */
    DP_DATE_STYLES
} dp_date_style;

/* In the language of `words`, which has to outlive the dates. The words have
 * date.about, date.from, date.until, date.span and date.unknown, season.21 to
 * season.24; where it says otherwise of a whole day, date.from.day and
 * date.until.day; where the first of a month is called otherwise, day.1.
 * DP_INTERNAL: Unicode's data has no such language. */
dp_status dp_dates_open(dp_ctx *ctx, const struct dp_wording *words,
                        dp_dates **out);

/* Accepts NULL. */
void dp_dates_close(dp_dates *dates);

/* A day, in `arena`; null when memory is out. `today` is for DP_DATE_NEAR. */
dp_str dp_dates_day(dp_dates *dates, dp_arena *arena, dp_date_style style,
                    dp_day day, dp_day today);

/* From one day to another, what they have in common said once where the
 * language does so; of one day that day. */
dp_str dp_dates_span(dp_dates *dates, dp_arena *arena, dp_date_style style,
                     dp_day first, dp_day last, dp_day today);

/* An EDTF value as far as it is known: a day, a month, a year, "from .. to ..".
 * What is no EDTF comes back as it is. */
dp_str dp_dates_edtf(dp_dates *dates, dp_arena *arena, dp_date_style style,
                     dp_str edtf, dp_day today);

/* The time of day that an EDTF value tells, "14:05"; null: none. */
dp_str dp_dates_time(dp_arena *arena, dp_str edtf);

#endif
