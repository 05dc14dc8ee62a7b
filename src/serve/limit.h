/* How often somebody may do something: a bucket for each who, which holds so
 * many tries and gets one back every so many seconds.
 *
 * A table of fixed size, shared by all threads. Where a place is wanted for
 * another, the bucket that has most left goes: whoever comes under many names
 * does not wash out those that are empty.
 */
#ifndef DP_SERVE_LIMIT_H
#define DP_SERVE_LIMIT_H

#include "core/core.h"

typedef struct dp_limits dp_limits;

typedef struct dp_rate {
    uint32_t tries;   /* at once */
    uint32_t seconds; /* until one comes back */
} dp_rate;

/* NULL: no memory. */
dp_limits *dp_limits_new(void);

/* Accepts NULL. */
void dp_limits_free(dp_limits *limits);

/* Take a try of `who` at `what` (a word of ours), at `now` in seconds of any
 * clock; 0, or after how many seconds there is one. */
uint32_t dp_limit_take(dp_limits *limits, const char *what, dp_str who,
                       dp_rate rate, int64_t now);

/* All tries are given back: it was meant well. */
void dp_limit_clear(dp_limits *limits, const char *what, dp_str who);

#endif
