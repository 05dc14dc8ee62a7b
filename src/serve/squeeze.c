/* Compression of answers: levels at which a page of 50 KB takes less time than
 * its making. */
#include "serve/squeeze.h"

#include <zlib.h>
#include <zstd.h>

#include "serve/request.h"

#include "core/banned.h"

enum { GZIP_LEVEL = 6, ZSTD_LEVEL = 6, GZIP_WINDOW = 15 + 16 };

const char *dp_coding_name(dp_coding coding)
{
    static const char *const names[DP_CODINGS] = { NULL, "gzip", "zstd" };

    return names[coding];
}

dp_coding dp_coding_choose(dp_str accept_encoding)
{
    if (dp_accept_coding(accept_encoding, DP_S("zstd")))
        return DP_CODING_ZSTD;
    if (dp_accept_coding(accept_encoding, DP_S("gzip")))
        return DP_CODING_GZIP;
    return DP_CODING_PLAIN;
}

static dp_str gzip(dp_arena *arena, dp_str body)
{
    z_stream z = { 0 };
    dp_str out = DP_NULL;
    size_t room;

    if (body.n > UINT32_MAX ||
        deflateInit2(&z, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return DP_NULL;
    room = deflateBound(&z, body.n);
    z.next_out = dp_arena_alloc(arena, room);
    z.avail_out = (uInt)room;
    z.next_in = (z_const Bytef *)body.p;
    z.avail_in = (uInt)body.n;
    out.p = (const char *)z.next_out;
    if (out.p && deflate(&z, Z_FINISH) == Z_STREAM_END)
        out.n = z.total_out;
    deflateEnd(&z);
    return out.n ? out : DP_NULL;
}

static dp_str zstd(dp_arena *arena, dp_str body)
{
    size_t room = ZSTD_compressBound(body.n), n;
    void *out = dp_arena_alloc(arena, room);

    if (!out)
        return DP_NULL;
    n = ZSTD_compress(out, room, body.p, body.n, ZSTD_LEVEL);
    return ZSTD_isError(n) ? DP_NULL : (dp_str){ out, n };
}

dp_str dp_squeeze(dp_arena *arena, dp_coding coding, dp_str body)
{
    switch (coding) {
    case DP_CODING_GZIP:
        return gzip(arena, body);
    case DP_CODING_ZSTD:
        return zstd(arena, body);
    default:
        return body;
    }
}
