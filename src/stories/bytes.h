/* Numbers and strings in a row of bytes, as the store keeps what only stories/
 * looks into. Numbers are varints, strings have their length plus one before
 * them, 0 standing for null. Reading past the end gives 0 and null, and makes
 * the reader failed. */
#ifndef DP_STORIES_BYTES_H
#define DP_STORIES_BYTES_H

#include "core/core.h"

void dp_put_number(dp_buf *buf, uint64_t n);
void dp_put_signed(dp_buf *buf, int64_t n);
/* `size` bytes, the lowest first. */
void dp_put_fixed(dp_buf *buf, uint32_t n, size_t size);
void dp_put_str(dp_buf *buf, dp_str s);

/* An article's id: in 17 bytes where it is "sha256:" and 32 hex digits, as a
 * string else. */
void dp_put_id(dp_buf *buf, dp_str id);

typedef struct dp_bytes {
    dp_str s;
    size_t at;
    bool failed;
} dp_bytes;

uint64_t dp_take_number(dp_bytes *bytes);
int64_t dp_take_signed(dp_bytes *bytes);
uint32_t dp_take_fixed(dp_bytes *bytes, size_t size);
dp_str dp_take_str(dp_bytes *bytes); /* a view */

dp_str dp_take_id(dp_arena *arena, dp_bytes *bytes);

/* The number of things that follow, each of one byte at least; 0, and failed,
 * where there are not so many bytes. */
size_t dp_take_count(dp_bytes *bytes);

#endif
