/* Any bytes as a date: a moment that is printed is read again as itself. */
#include "source.h"

#include "fetch/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_time t;

    if (!arena) {
        arena = dp_arena_new((size_t)1 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
    }
    t = dp_time_parse(&ctx, (dp_str){ (const char *)data, size });
    if (t != DP_NO_TIME)
        check(dp_time_parse(&ctx, dp_time_print(arena, t)) == t);
    dp_arena_reset(arena);
    return 0;
}
