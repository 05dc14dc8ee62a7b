/* Any bytes as a subscription list, written again and read again. */
#include "source.h"

#include "fetch/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_str bytes = { (const char *)data, size }, text;
    dp_opml list, again;

    if (!arena) {
        arena = dp_arena_new((size_t)256 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
    }
    dp_opml_is(bytes);
    if (dp_opml_read(&ctx, arena, bytes, &list) == DP_OK) {
        check(dp_opml_print(&ctx, arena, &list, &text) == DP_OK);
        check(dp_opml_write(&ctx, arena, list.title, list.feeds.at,
                            list.feeds.n, &text) == DP_OK);
        check(dp_opml_read(&ctx, arena, text, &again) == DP_OK);
        check(again.feeds.n == list.feeds.n);
    }
    dp_arena_reset(arena);
    return 0;
}
