/* A growing run of bytes in an arena, told its limit at birth.
 *
 * Writing past the limit, or out of memory, makes the buffer failed: later
 * writes do nothing, so that a writer checks once, at the end.
 *
 *     dp_buf buf = dp_buf_new(arena, 1 << 20);
 *     dp_buf_add(&buf, DP_S("names: "));
 *     dp_buf_printf(&buf, "%zu", n);
 *     if (buf.failed) return DP_NO_MEMORY;
 */
#ifndef DP_CORE_BUF_H
#define DP_CORE_BUF_H

#include "depeche.h"

typedef struct dp_buf {
    dp_arena *arena;
    char *p;
    size_t n, cap, limit;
    bool failed;
} dp_buf;

dp_buf dp_buf_new(dp_arena *arena, size_t limit);
void dp_buf_add(dp_buf *buf, dp_str s);
void dp_buf_char_more(dp_buf *buf, char c); /* where there may be no room */

static inline void dp_buf_char(dp_buf *buf, char c)
{
    if (buf->n < buf->cap && buf->n < buf->limit && !buf->failed)
        buf->p[buf->n++] = c;
    else
        dp_buf_char_more(buf, c);
}

void dp_buf_printf(dp_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What was written, as a view; null when the buffer failed. */
dp_str dp_buf_str(const dp_buf *buf);

#endif
