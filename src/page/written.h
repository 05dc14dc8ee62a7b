/* Dates as pages write them: "09 - 02 - 2023", "9 February 2023",
 * "Feb. 9, 2023". Only days: a time without its offset says less than it seems.
 */
#ifndef DP_PAGE_WRITTEN_H
#define DP_PAGE_WRITTEN_H

#include "data/data.h"

typedef struct dp_written dp_written;

/* Names of months and days of all languages; in `arena`. DP_NO_MEMORY,
 * DP_BAD_DATA. */
dp_status dp_written_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                          dp_written **out);

/* Whether 02/09/2023 is in February, for a language as pages declare it
 * ("en-US"). */
bool dp_written_month_first(const dp_written *written, dp_str language);

/* A date that begins at `at`, weekday and articles before it included. False
 * where there is none. `*end` is behind it. */
bool dp_written_at(const dp_written *written, dp_str text, size_t at,
                   bool month_first, dp_edtf_date *out, size_t *end);

/* The first date in `text` at or after `from`, looking at no more than 64
 * places. */
bool dp_written_find(const dp_written *written, dp_str text, size_t from,
                     bool month_first, dp_edtf_date *out, size_t *begin,
                     size_t *end);

/* Whether `text` is a date and hardly anything else: hours, a zone, a short
 * word or two. */
bool dp_written_alone(const dp_written *written, dp_str text, bool month_first,
                      dp_edtf_date *out);

#endif
