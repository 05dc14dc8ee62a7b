/* A base and a reference, parted by a line end: what comes out comes out again
 * the same. */
#include "source.h"

static dp_str canonical(dp_ctx *ctx, dp_arena *arena, dp_str url)
{
    dp_str out;

    check(dp_url_canonical(ctx, arena, url, &out) == DP_OK);
    return out;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_str ref = { (const char *)data, size }, base, target, once, host;
    dp_url parts;

    if (!arena) {
        arena = dp_arena_new((size_t)16 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
    }
    dp_str_next(&ref, '\n', &base);
    if (dp_url_parse(base, &parts)) {
        check_in(parts.scheme);
        check_in(parts.host);
        check(parts.path.p != NULL);
        /* parts put together are the address again */
        check(dp_str_eq(dp_url_print(arena, &parts),
                        dp_str_trim(base.p ? base : DP_S(""))));
    }
    check(dp_url_resolve(&ctx, arena, base, ref, &target) == DP_OK);
    check_in(target);
    once = canonical(&ctx, arena, base);
    if (once.p) {
        check(dp_url_host(&ctx, arena, once, &host) == DP_OK && host.p);
        if (once.n <= DP_URL_MAX)
            check(dp_str_eq(canonical(&ctx, arena, once), once));
        check(dp_url_same_host(&ctx, arena, base, once));
    }
    dp_arena_reset(arena);
    return 0;
}
