/* Columns of an axis. Each has the same width, however many days it has. */
#include "serve/axis.h"

#include "core/banned.h"

static int32_t unit_of(dp_axis_unit unit, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    if (unit == DP_AXIS_DAYS)
        return day;
    dp_day_split(day, &year, &month, &mday);
    return unit == DP_AXIS_YEARS ? year : year * 12 + (int32_t)month - 1;
}

static dp_day begin_of(dp_axis_unit unit, int32_t n)
{
    if (unit == DP_AXIS_DAYS)
        return n;
    if (unit == DP_AXIS_YEARS)
        return dp_day_of(n, 1, 1);
    return dp_day_of(n / 12, (unsigned)(n % 12) + 1, 1);
}

dp_axis dp_axis_of(dp_day first, dp_day last, unsigned width)
{
    dp_axis axis = { .width = width };

    for (axis.unit = DP_AXIS_DAYS; axis.unit < DP_AXIS_YEARS; axis.unit++)
        if (unit_of(axis.unit, last) - unit_of(axis.unit, first) <
            DP_AXIS_COLUMNS)
            break;
    axis.first = unit_of(axis.unit, first);
    axis.columns = (size_t)(unit_of(axis.unit, last) - axis.first) + 1;
    if (axis.columns > DP_AXIS_COLUMNS) {
        axis.first += (int32_t)(axis.columns - DP_AXIS_COLUMNS);
        axis.columns = DP_AXIS_COLUMNS;
    }
    return axis;
}

dp_day dp_axis_column(const dp_axis *axis, size_t column)
{
    return begin_of(axis->unit, axis->first + (int32_t)column);
}

double dp_axis_at(const dp_axis *axis, dp_day day)
{
    int32_t n = unit_of(axis->unit, day);
    dp_day begin = begin_of(axis->unit, n), end = begin_of(axis->unit, n + 1);
    double column = n - axis->first;

    column += (double)(day - begin) / (double)(end - begin);
    return column * axis->width / (double)axis->columns;
}
