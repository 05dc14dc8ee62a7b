/* Compression of records and pages by zstd: the length in front, so that
 * unpacking knows its bound before it begins. */
#include <zstd.h>

#include "store/inside.h"

#include "core/banned.h"

enum {
    LEVEL = 6,               /* three times as fast as 9 for 2 % more bytes */
    UNPACKED_MAX = 256 << 20 /* a record of a page of 16 MiB stays far below */
};

dp_str dp_pack(dp_arena *arena, dp_str bytes)
{
    size_t bound = ZSTD_compressBound(bytes.n);
    char *room = dp_arena_alloc(arena, bound);
    size_t n;

    if (!room)
        return DP_NULL;
    n = ZSTD_compress(room, bound, bytes.p, bytes.n, LEVEL);
    return ZSTD_isError(n) ? DP_NULL : (dp_str){ room, n };
}

dp_status dp_unpack(dp_ctx *ctx, dp_arena *arena, dp_str packed, dp_str *out)
{
    unsigned long long size = ZSTD_getFrameContentSize(packed.p, packed.n);
    char *room;
    size_t n;

    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ||
        size > UNPACKED_MAX)
        return dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
    room = dp_arena_alloc(arena, (size_t)size);
    if (!room)
        return dp_no_memory(ctx, "a record");
    n = ZSTD_decompress(room, (size_t)size, packed.p, packed.n);
    if (ZSTD_isError(n) || n != size)
        return dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
    *out = (dp_str){ room, n };
    return DP_OK;
}
