/* Offsets: bytes inside, code points in the record. */
#ifndef DP_RECORD_OFFSETS_H
#define DP_RECORD_OFFSETS_H

#include "core/core.h"

typedef struct dp_offsets {
    dp_str text;
    uint32_t *points; /* code points before each block of bytes */
    size_t total;     /* code points of the text */
} dp_offsets;

/* DP_NO_MEMORY. */
dp_status dp_offsets_make(dp_ctx *ctx, dp_arena *arena, dp_str text,
                          dp_offsets *out);

/* Code points before byte `at`; `at` within the text. */
size_t dp_offsets_points(const dp_offsets *offsets, size_t at);

/* The byte at which code point `point` begins, or DP_NOT_FOUND behind the
 * end. */
size_t dp_offsets_bytes(const dp_offsets *offsets, size_t point);

#endif
