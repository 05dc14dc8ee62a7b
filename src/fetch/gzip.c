/* gzip by zlib, member by member.
 *
 * Not by libarchive, which unpacks 64 KiB at a time and, where a file is cut
 * off, keeps what it had unpacked of the last of them to itself; which does not
 * look at the checksum; and which does not show where a member ends, the one
 * thing that tells the next record of an archive from the rubble of the last.
 */
#include "fetch/stream.h"

#include "core/banned.h"

enum { GZIP_ONLY = 16 + MAX_WBITS };

/* How often in a row the search for a member goes back. Each time may cost as
 * much as all raw bytes at hand. */
enum { RETURNS_MAX = 16 };

static void member_end(dp_stream *stream, const char *damage)
{
    stream->member_ended = true;
    stream->damaged = damage != NULL;
    if (!damage) {
        stream->returns = 0;
        return;
    }
    /* Damage is often noticed only in what was the next member: look for that
     * behind the begin of this one, as far as it is still at hand. */
    if (stream->returns++ < RETURNS_MAX)
        stream->raw_begin = stream->member_at;
    /* What is behind it can be told only where members are records. */
    if (stream->by_member)
        snprintf(stream->why, sizeof stream->why, "%s", damage);
    else
        dp_stream_fail(stream, DP_BAD_DATA, "%s", damage);
}

static void gzip_fill(dp_stream *stream)
{
    z_stream *z = &stream->gzip;
    int rc = Z_OK;

    z->next_out = (unsigned char *)stream->window + stream->end;
    z->avail_out = (uInt)(DP_WINDOW - stream->end);
    while (rc == Z_OK && z->avail_out == DP_WINDOW - stream->end) {
        if (stream->raw_begin == stream->raw_end)
            stream->member_at = 0;
        if (!dp_raw_fill(stream)) {
            if (!stream->ended)
                dp_stream_fail(stream, DP_BAD_DATA,
                               "gzip data is cut off before its end");
            return;
        }
        z->next_in = (unsigned char *)stream->raw + stream->raw_begin;
        z->avail_in = (uInt)(stream->raw_end - stream->raw_begin);
        rc = inflate(z, Z_NO_FLUSH);
        stream->raw_begin = stream->raw_end - z->avail_in;
    }
    stream->end = DP_WINDOW - z->avail_out;
    if (rc == Z_STREAM_END)
        member_end(stream, NULL);
    else if (rc == Z_MEM_ERROR)
        dp_stream_fail(stream, DP_NO_MEMORY, "no memory to unpack it");
    else if (rc != Z_OK)
        member_end(stream, "gzip data is damaged");
}

bool dp_gzip_open(dp_stream *stream)
{
    if (inflateInit2(&stream->gzip, GZIP_ONLY) != Z_OK)
        return false;
    stream->gzip_open = stream->fresh = true;
    stream->member_at = 1;
    stream->fill = gzip_fill;
    return true;
}

static bool is_member(dp_str s)
{
    return s.n >= 4 && s.p[0] == '\x1F' && s.p[1] == '\x8B' &&
           s.p[2] == '\x08' && ((unsigned char)s.p[3] & 0xE0) == 0;
}

/* To the next raw bytes that look like the begin of a member. */
static bool seek_member(dp_stream *stream)
{
    for (;;) {
        dp_str raw = dp_raw_look(stream, 4);
        const char *hit;
        if (is_member(raw))
            return true;
        if (raw.n < 4)
            return false;
        hit = memchr(raw.p + 1, '\x1F', raw.n - 1);
        stream->raw_begin += hit ? (size_t)(hit - raw.p) : raw.n;
    }
}

/* Tapes and disks fill up with zeros; gzip passes over them, and so do we. */
static void skip_padding(dp_stream *stream)
{
    while (dp_raw_fill(stream) && stream->raw[stream->raw_begin] == '\0')
        stream->raw_begin++;
}

bool dp_gzip_next(dp_stream *stream)
{
    dp_str raw;

    if (!stream->damaged)
        skip_padding(stream);
    raw = dp_raw_look(stream, 4);
    if (raw.n > 0 && !stream->damaged && !is_member(raw))
        stream->garbage = true;
    if (stream->status != DP_OK || !seek_member(stream)) {
        stream->ended = true;
        return false;
    }
    stream->member_ended = stream->damaged = false;
    stream->fresh = stream->begin == stream->end;
    stream->member_at = stream->raw_begin + 1;
    if (inflateReset(&stream->gzip) == Z_OK)
        return true;
    dp_stream_fail(stream, DP_INTERNAL, "zlib cannot go on");
    return false;
}

void dp_gzip_close(dp_stream *stream)
{
    if (stream->gzip_open)
        inflateEnd(&stream->gzip);
}
