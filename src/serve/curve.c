/* Curves: the highest count is the top, nought the bottom. */
#include "serve/curve.h"

#include "core/banned.h"

dp_str dp_curve(dp_arena *arena, const uint16_t *counts, size_t n,
                unsigned width, unsigned height)
{
    dp_buf buf = dp_buf_new(arena, 1 << 14);
    unsigned most = 1;

    for (size_t i = 0; i < n; i++)
        most = counts[i] > most ? counts[i] : most;
    for (size_t i = 0; i < n; i++) {
        double x = n < 2 ? 0 : (double)(width * i) / (double)(n - 1);
        double y = height - 1 - (double)((height - 2) * counts[i]) / most;
        dp_buf_printf(&buf, "%s%.1f,%.1f", i ? " " : "", x, y);
    }
    return dp_buf_str(&buf);
}
