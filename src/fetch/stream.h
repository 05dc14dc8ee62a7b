/* The bytes of an input, unpacked, through a window that slides over them.
 *
 * What is in front of the window is never kept, so an input may have any
 * length. A gzip file is a chain of members: in an archive each record is one,
 * and a reader that asks for it is stopped at their ends, so that what is wrong
 * in one record stays there.
 *
 *     while ((bytes = dp_stream_peek(stream, 1)).n > 0) {
 *         use(bytes);
 *         dp_stream_skip(stream, bytes.n);
 *     }
 *     if (stream->status != DP_OK) ... stream->why says what is wrong
 */
#ifndef DP_FETCH_STREAM_H
#define DP_FETCH_STREAM_H

#include <zlib.h>

#include "core/core.h"

/* What a peek can see at most: a whole header of a message, and as much again
 * so that the window does not slide at every step. */
enum { DP_WINDOW = 128 << 10, DP_RAW = 64 << 10, DP_WHY = 160 };

typedef struct dp_stream dp_stream;

/* One way to unpack: put bytes behind the window's end, as many as there are at
 * hand; ended, member_ended or status say why none came. */
typedef void dp_stream_fill(dp_stream *stream);

struct dp_stream {
    /* Where the bytes come from: a descriptor, or memory (fd -1). */
    int fd;
    dp_str memory;
    char *raw;
    size_t raw_begin, raw_end;
    bool raw_ended;

    dp_stream_fill *fill;
    z_stream gzip;
    bool gzip_open;
    size_t member_at; /* in `raw`, where the member begins, or was begun */
    unsigned returns; /* searches from there, one after the other */
    struct archive *archive;

    /* Given back by dp_stream_unread, read before anything else. */
    char *front;
    size_t front_begin, front_end;

    char *window;
    size_t begin, end;

    bool by_member;    /* stop at the end of each gzip member */
    bool member_ended; /* nothing comes until dp_stream_cross */
    bool damaged;      /* the member just ended was damaged; `why` */
    bool fresh;        /* nothing was taken of the member yet */
    bool garbage;      /* bytes between or behind members were no gzip */
    bool ended;
    dp_status status; /* DP_OK, or why it ended before its end */
    char why[DP_WHY];
};

/* Open over a descriptor, or over `memory` where `fd` is -1; finds how the
 * bytes are packed. DP_NO_MEMORY; what cannot be read shows at the first peek.
 */
dp_status dp_stream_open(dp_ctx *ctx, int fd, dp_str memory, dp_stream **out);

/* Accepts NULL. */
void dp_stream_close(dp_stream *stream);

/* At least `want` bytes (at most DP_WINDOW) of what comes next, and what else
 * is at hand; fewer where the input, or a member, ends. A view of the window,
 * valid until the next call. */
dp_str dp_stream_peek(dp_stream *stream, size_t want);

/* Take `n` bytes that were peeked at. */
void dp_stream_skip(dp_stream *stream, size_t n);

/* From now on, stop at the ends of members, or do not. */
void dp_stream_by_member(dp_stream *stream, bool by_member);

/* Whether all of a member was taken and it is not the input's last: true only
 * by_member. */
bool dp_stream_between(dp_stream *stream);

/* Go on behind the end of a member; behind a damaged one, with the next that
 * looks like one. False at the end of the input. */
bool dp_stream_cross(dp_stream *stream);

/* Give back `bytes`, which were taken last: they come again. False when memory
 * is out. */
bool dp_stream_unread(dp_stream *stream, dp_str bytes);

/* Take up to the next line end, at most `most` bytes of it in one piece;
 * `*whole` says whether the line's end was reached (it is part of the view, but
 * for the last line of an input). Null at the end. */
dp_str dp_stream_line(dp_stream *stream, size_t most, bool *whole);

/* For unpackers: raw bytes at hand, read if there are none; false at the end,
 * or on an error, which is then the stream's. */
bool dp_raw_fill(dp_stream *stream);

/* For unpackers: at least `want` raw bytes, fewer at the end; not taken. */
dp_str dp_raw_look(dp_stream *stream, size_t want);

/* For unpackers: the input ends here, not well. */
void dp_stream_fail(dp_stream *stream, dp_status status, const char *format,
                    ...) __attribute__((format(printf, 3, 4)));

/* gzip.c, archive.c */
bool dp_gzip_open(dp_stream *stream);
bool dp_gzip_next(dp_stream *stream);
void dp_gzip_close(dp_stream *stream);
bool dp_archive_open(dp_stream *stream);
void dp_archive_close(dp_stream *stream);

#endif
