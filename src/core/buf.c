/* Growing bytes in an arena. */
#include "core/buf.h"

#include <stdarg.h>

#include "core/arena.h"
#include "core/banned.h"

dp_buf dp_buf_new(dp_arena *arena, size_t limit)
{
    return (dp_buf){ .arena = arena, .limit = limit };
}

static bool buf_room(dp_buf *buf, size_t more)
{
    size_t want;
    char *grown;

    if (buf->failed || more > buf->limit - buf->n) {
        buf->failed = true;
        return false;
    }
    if (buf->cap - buf->n >= more)
        return true;
    want = buf->cap ? buf->cap * 2 : 256;
    if (want < buf->n + more)
        want = buf->n + more;
    grown = dp_arena_grow(buf->arena, buf->p, buf->cap, want);
    if (!grown) {
        buf->failed = true;
        return false;
    }
    buf->p = grown;
    buf->cap = want;
    return true;
}

void dp_buf_add(dp_buf *buf, dp_str s)
{
    if (s.n == 0 || !buf_room(buf, s.n))
        return;
    memcpy(buf->p + buf->n, s.p, s.n);
    buf->n += s.n;
}

void dp_buf_char_more(dp_buf *buf, char c)
{
    if (buf_room(buf, 1))
        buf->p[buf->n++] = c;
}

void dp_buf_printf(dp_buf *buf, const char *format, ...)
{
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    /* vsnprintf writes a NUL behind, so room for one byte more. */
    if (n < 0 || !buf_room(buf, (size_t)n + 1)) {
        buf->failed = true;
        return;
    }
    va_start(args, format);
    vsnprintf(buf->p + buf->n, (size_t)n + 1, format, args);
    va_end(args);
    buf->n += (size_t)n;
}

dp_str dp_buf_str(const dp_buf *buf)
{
    if (buf->failed)
        return DP_NULL;
    return (dp_str){ buf->p ? buf->p : "", buf->n };
}
