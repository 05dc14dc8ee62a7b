/* Any bytes as a sitemap: each address in it is one of http. */
#include "source.h"

#include "fetch/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_sitemap map;
    dp_str line;

    if (!arena) {
        arena = dp_arena_new((size_t)256 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
    }
    if (dp_sitemap_read(&ctx, arena, (dp_str){ (const char *)data, size },
                        DP_S("https://a.example/"), &map) == DP_OK) {
        for (size_t i = 0; i < map.items.n; i++)
            check(dp_str_eq_ascii(dp_str_sub(map.items.at[i].url, 0, 4),
                                  DP_S("http")));
        check(dp_sitemap_print(&ctx, arena, &map, &line) == DP_OK);
    }
    dp_arena_reset(arena);
    return 0;
}
