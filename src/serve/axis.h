/* The drawn axis of a timeline: columns of years, months or days over a span,
 * and where in it a day stands. */
#ifndef DP_SERVE_AXIS_H
#define DP_SERVE_AXIS_H

#include "core/core.h"

typedef enum dp_axis_unit {
    DP_AXIS_DAYS,
    DP_AXIS_MONTHS,
    DP_AXIS_YEARS
} dp_axis_unit;

typedef struct dp_axis {
    dp_axis_unit unit;
    int32_t first;  /* the first column, in units */
    size_t columns; /* at most DP_AXIS_COLUMNS */
    unsigned width; /* of all of them */
} dp_axis;

enum { DP_AXIS_COLUMNS = 36 };

/* The finest unit in which the span from `first` to `last` has no more columns
 * than fit; of more years than that, the last ones. */
dp_axis dp_axis_of(dp_day first, dp_day last, unsigned width);

/* The first day of a column. */
dp_day dp_axis_column(const dp_axis *axis, size_t column);

/* Where a day stands; below 0 or above the width when outside. */
double dp_axis_at(const dp_axis *axis, dp_day day);

#endif
