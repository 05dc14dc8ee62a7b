/* Offsets: the code points before every 64th byte are counted once; a lookup
 * counts on from there. */
#include "record/offsets.h"

#include "core/banned.h"

enum { BLOCK = 64 };

static bool begins_point(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

dp_status dp_offsets_make(dp_ctx *ctx, dp_arena *arena, dp_str text,
                          dp_offsets *out)
{
    size_t blocks = text.n / BLOCK + 1;
    uint32_t *points = DP_NEWS(arena, blocks, uint32_t);
    size_t n = 0;

    if (!points)
        return dp_no_memory(ctx, "the offsets of a text");
    for (size_t i = 0; i < text.n; i++) {
        if (i % BLOCK == 0)
            points[i / BLOCK] = (uint32_t)n;
        n += begins_point(text.p[i]);
    }
    if (text.n % BLOCK == 0)
        points[text.n / BLOCK] = (uint32_t)n;
    *out = (dp_offsets){ text, points, n };
    return DP_OK;
}

size_t dp_offsets_points(const dp_offsets *offsets, size_t at)
{
    size_t i = at / BLOCK * BLOCK;
    size_t n = offsets->points[at / BLOCK];

    for (; i < at; i++)
        n += begins_point(offsets->text.p[i]);
    return n;
}

/* The last block that begins at or before the code point. */
static size_t block_of(const dp_offsets *offsets, size_t point)
{
    size_t low = 0, high = offsets->text.n / BLOCK + 1;

    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;
        if (offsets->points[mid] <= point)
            low = mid;
        else
            high = mid;
    }
    return low;
}

size_t dp_offsets_bytes(const dp_offsets *offsets, size_t point)
{
    size_t block, at, n;

    if (point > offsets->total)
        return DP_NOT_FOUND;
    if (point == offsets->total)
        return offsets->text.n;
    block = block_of(offsets, point);
    at = block * BLOCK;
    n = offsets->points[block];
    for (;; at++) {
        if (!begins_point(offsets->text.p[at]))
            continue;
        if (n == point)
            return at;
        n++;
    }
}
