/* Small curves: counts as a line of SVG, drawn by the server. */
#ifndef DP_SERVE_CURVE_H
#define DP_SERVE_CURVE_H

#include "serve/view.h"

/* The `points` of a polyline of `n` counts in a box of `width` by `height`, as
 * SVG has them; null when memory is out. */
dp_str dp_curve(dp_arena *arena, const uint16_t *counts, size_t n,
                unsigned width, unsigned height);

#endif
