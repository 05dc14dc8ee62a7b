/* Any bytes as the line of a record, and as what a store packs of one: a line
 * comes out as it went in, and what is no line is told. */
#include "source.h"

#include "store/inside.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    struct dp_ctx ctx = { 0 };
    dp_str bytes = { (const char *)data, size }, out = DP_NULL;

    if (!arena)
        arena = dp_arena_new((size_t)256 << 20);
    if (size == 0 || data[0] != 1) {
        dp_str spared = dp_record_spare(arena, bytes);
        check(dp_record_whole(&ctx, arena, spared, &out) == DP_OK);
        check(dp_str_eq(out, bytes));
    } else if (dp_record_whole(&ctx, arena, bytes, &out) == DP_OK) {
        check(out.p);
    }
    dp_arena_reset(arena);
    return 0;
}
