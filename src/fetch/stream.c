/* The window over an input, and the unpackers' raw side.
 *
 * Plain bytes are read straight into the window; packed ones into `raw`, from
 * where gzip.c or archive.c unpacks them into the window. How an input is
 * packed is told by its first bytes. */
#include "fetch/stream.h"

#include <errno.h>
#include <stdarg.h>
#include <unistd.h>

#include "core/banned.h"

void dp_stream_fail(dp_stream *stream, dp_status status, const char *format,
                    ...)
{
    va_list args;

    stream->ended = true;
    stream->status = status;
    va_start(args, format);
    vsnprintf(stream->why, sizeof stream->why, format, args);
    va_end(args);
}

/* Up to `n` bytes of the source itself; 0 at its end or on an error. */
static size_t source_read(dp_stream *stream, char *p, size_t n)
{
    ssize_t got;

    if (stream->raw_ended)
        return 0;
    if (stream->fd < 0) {
        got = (ssize_t)(stream->memory.n < n ? stream->memory.n : n);
        if (got > 0)
            memcpy(p, stream->memory.p, (size_t)got);
        stream->memory.p += got;
        stream->memory.n -= (size_t)got;
    } else {
        do
            got = read(stream->fd, p, n);
        while (got < 0 && errno == EINTR);
    }
    if (got <= 0)
        stream->raw_ended = true;
    if (got < 0)
        dp_stream_fail(stream, DP_IO, "cannot be read: %s", strerror(errno));
    return got > 0 ? (size_t)got : 0;
}

bool dp_raw_fill(dp_stream *stream)
{
    if (stream->raw_begin < stream->raw_end)
        return true;
    stream->raw_begin = 0;
    stream->raw_end = source_read(stream, stream->raw, DP_RAW);
    return stream->raw_end > 0;
}

static void plain_fill(dp_stream *stream)
{
    size_t room = DP_WINDOW - stream->end;
    size_t held = stream->raw_end - stream->raw_begin;
    size_t got;

    if (held > 0) {
        got = held < room ? held : room;
        memcpy(stream->window + stream->end, stream->raw + stream->raw_begin,
               got);
        stream->raw_begin += got;
    } else {
        got = source_read(stream, stream->window + stream->end, room);
    }
    stream->end += got;
    if (got == 0)
        stream->ended = true;
}

dp_str dp_raw_look(dp_stream *stream, size_t want)
{
    size_t held = stream->raw_end - stream->raw_begin;

    if (held < want) {
        memmove(stream->raw, stream->raw + stream->raw_begin, held);
        stream->raw_begin = 0;
        stream->raw_end = held;
    }
    while (stream->raw_end - stream->raw_begin < want) {
        size_t got = source_read(stream, stream->raw + stream->raw_end,
                                 DP_RAW - stream->raw_end);
        if (got == 0)
            break;
        stream->raw_end += got;
    }
    return (dp_str){ stream->raw + stream->raw_begin,
                     stream->raw_end - stream->raw_begin };
}

static bool is_packed(dp_str head)
{
    return dp_str_starts(head, DP_S("\x28\xB5\x2F\xFD")) || /* zstd */
           dp_str_starts(head, DP_S("\xFD"
                                    "7zXZ\0")) ||
           (dp_str_starts(head, DP_S("BZh")) && head.n > 4 &&
            head.p[3] >= '1' && head.p[3] <= '9' &&
            dp_str_starts(dp_str_sub(head, 4, head.n), DP_S("\x31\x41\x59")));
}

/* Choose an unpacker; false when memory is out. Waits until the first peek, so
 * that opening reads nothing. */
static bool stream_start(dp_stream *stream)
{
    dp_str head = dp_raw_look(stream, 8);

    if (dp_str_starts(head, DP_S("\x1F\x8B\x08")))
        return dp_gzip_open(stream);
    if (is_packed(head))
        return dp_archive_open(stream);
    stream->fill = plain_fill;
    return true;
}

static void first_fill(dp_stream *stream)
{
    if (!stream_start(stream)) {
        dp_stream_fail(stream, DP_NO_MEMORY, "no memory to unpack it");
        return;
    }
    if (!stream->ended)
        stream->fill(stream);
}

dp_status dp_stream_open(dp_ctx *ctx, int fd, dp_str memory, dp_stream **out)
{
    dp_stream *stream = calloc(1, sizeof *stream);

    if (!stream)
        return dp_no_memory(ctx, "an input");
    stream->fd = fd;
    stream->memory = memory;
    stream->fill = first_fill;
    stream->raw = malloc(DP_RAW);
    stream->window = malloc(DP_WINDOW);
    if (!stream->raw || !stream->window) {
        dp_stream_close(stream);
        return dp_no_memory(ctx, "an input");
    }
    *out = stream;
    return DP_OK;
}

void dp_stream_close(dp_stream *stream)
{
    if (!stream)
        return;
    dp_gzip_close(stream);
    dp_archive_close(stream);
    free(stream->front);
    free(stream->window);
    free(stream->raw);
    free(stream);
}

static void front_fill(dp_stream *stream)
{
    size_t room = DP_WINDOW - stream->end;
    size_t held = stream->front_end - stream->front_begin;
    size_t got = held < room ? held : room;

    memcpy(stream->window + stream->end, stream->front + stream->front_begin,
           got);
    stream->end += got;
    stream->front_begin += got;
    if (stream->front_begin == stream->front_end) {
        free(stream->front);
        stream->front = NULL;
        stream->front_begin = stream->front_end = 0;
    }
}

dp_str dp_stream_peek(dp_stream *stream, size_t want)
{
    if (want > DP_WINDOW)
        want = DP_WINDOW;
    if (want > DP_WINDOW - stream->begin || stream->begin == stream->end) {
        memmove(stream->window, stream->window + stream->begin,
                stream->end - stream->begin);
        stream->end -= stream->begin;
        stream->begin = 0;
    }
    while (stream->end - stream->begin < want) {
        if (stream->front)
            front_fill(stream);
        else if (stream->ended)
            break;
        else if (!stream->member_ended)
            stream->fill(stream);
        else if (stream->by_member || !dp_gzip_next(stream))
            break;
    }
    return (dp_str){ stream->window + stream->begin,
                     stream->end - stream->begin };
}

void dp_stream_skip(dp_stream *stream, size_t n)
{
    stream->begin += n;
    if (n > 0)
        stream->fresh = false;
}

void dp_stream_by_member(dp_stream *stream, bool by_member)
{
    char why[DP_WHY];

    stream->by_member = by_member;
    if (by_member || !stream->damaged || stream->ended)
        return;
    memcpy(why, stream->why, sizeof why);
    dp_stream_fail(stream, DP_BAD_DATA, "%s", why);
}

bool dp_stream_between(dp_stream *stream)
{
    return stream->by_member && dp_stream_peek(stream, 1).n == 0 &&
           stream->member_ended && !stream->ended;
}

bool dp_stream_cross(dp_stream *stream)
{
    return !stream->ended && stream->member_ended && dp_gzip_next(stream);
}

bool dp_stream_unread(dp_stream *stream, dp_str bytes)
{
    size_t window = stream->end - stream->begin;
    size_t front = stream->front_end - stream->front_begin;
    char *p = malloc(bytes.n + window + front + 1);

    if (!p)
        return false;
    memcpy(p, bytes.p, bytes.n);
    memcpy(p + bytes.n, stream->window + stream->begin, window);
    if (front)
        memcpy(p + bytes.n + window, stream->front + stream->front_begin,
               front);
    free(stream->front);
    stream->front = p;
    stream->front_begin = 0;
    stream->front_end = bytes.n + window + front;
    stream->begin = stream->end = 0;
    return true;
}

dp_str dp_stream_line(dp_stream *stream, size_t most, bool *whole)
{
    size_t seen = 0;
    dp_str view;

    *whole = false;
    if (most > DP_WINDOW)
        most = DP_WINDOW;
    for (;;) {
        const char *hit;
        view = dp_stream_peek(stream, seen + 1);
        if (view.n == 0)
            return DP_NULL;
        if (view.n > most)
            view.n = most;
        hit = view.n > seen ? memchr(view.p + seen, '\n', view.n - seen) : NULL;
        if (hit) {
            view.n = (size_t)(hit - view.p) + 1;
            *whole = true;
            break;
        }
        if (view.n == seen || view.n == most)
            break;
        seen = view.n;
    }
    dp_stream_skip(stream, view.n);
    return view;
}
