/* Compression of records and pages by zstd: the length in front, so that
 * unpacking knows its bound before it begins. Records are packed with what they
 * have in common (dictionary.c), which their frames name. */
#include <zstd.h>

#include "store/inside.h"

#include "core/banned.h"

enum {
    LEVEL = 6,               /* three times as fast as 9 for 2 % more bytes */
    UNPACKED_MAX = 256 << 20 /* a record of a page of 16 MiB stays far below */
};

struct dp_packer {
    ZSTD_CCtx *pack;
    ZSTD_DCtx *unpack;
};

static bool open_packer(dp_store *store)
{
    if (store->packer)
        return true;
    store->packer = calloc(1, sizeof *store->packer);
    if (!store->packer)
        return false;
    store->packer->pack = ZSTD_createCCtx();
    store->packer->unpack = ZSTD_createDCtx();
    return store->packer->pack && store->packer->unpack;
}

void dp_packer_close(dp_store *store)
{
    if (!store->packer)
        return;
    ZSTD_freeCCtx(store->packer->pack);
    ZSTD_freeDCtx(store->packer->unpack);
    free(store->packer);
    store->packer = NULL;
}

dp_str dp_pack(dp_arena *arena, dp_store *store, dp_str bytes)
{
    size_t bound = ZSTD_compressBound(bytes.n), n;
    char *room = dp_arena_alloc(arena, bound);

    if (!room || !open_packer(store))
        return DP_NULL;
    n = ZSTD_compressCCtx(store->packer->pack, room, bound, bytes.p, bytes.n,
                          LEVEL);
    return ZSTD_isError(n) ? DP_NULL : (dp_str){ room, n };
}

dp_status dp_unpack(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                    dp_str packed, dp_str *out)
{
    unsigned long long size = ZSTD_getFrameContentSize(packed.p, packed.n);
    char *room;
    size_t n;

    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ||
        size > UNPACKED_MAX)
        return dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
    room = dp_arena_alloc(arena, (size_t)size);
    if (!room || !open_packer(store))
        return dp_no_memory(ctx, "a record");
    n = ZSTD_decompressDCtx(store->packer->unpack, room, (size_t)size, packed.p,
                            packed.n);
    if (ZSTD_isError(n) || n != size)
        return dp_fail(ctx, DP_BAD_DATA, "a packed record is damaged");
    *out = (dp_str){ room, n };
    return DP_OK;
}

/* -- Numbers -----------------------------------------------------------------
 */

void dp_number_pack(dp_buf *buf, int64_t number)
{
    uint64_t rest = (uint64_t)number;

    for (; rest >= 0x80; rest >>= 7)
        dp_buf_char(buf, (char)(rest | 0x80));
    dp_buf_char(buf, (char)rest);
}

bool dp_number_unpack(dp_str packed, size_t *at, int64_t *out)
{
    uint64_t number = 0;

    for (unsigned shift = 0; *at < packed.n && shift < 63; shift += 7) {
        unsigned char byte = (unsigned char)packed.p[(*at)++];
        number |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80)) {
            *out = (int64_t)number;
            return true;
        }
    }
    return false;
}
