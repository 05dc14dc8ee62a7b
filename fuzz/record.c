/* A record from anywhere: where all of it is one, its head is the same. */
#include "source.h"

#include "record/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_str line = { (const char *)data, size };
    dp_article whole, head;

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    if (dp_record_parse(&ctx, arena, line, &whole) == DP_OK) {
        check(dp_record_parse_head(&ctx, arena, line, &head) == DP_OK);
        check(dp_str_eq(whole.id, head.id));
        check(dp_str_eq(whole.title, head.title));
        check(dp_str_eq(whole.text, head.text));
        check(whole.images.n == head.images.n || head.images.n == 0);
    } else {
        (void)dp_record_parse_head(&ctx, arena, line, &head);
    }
    dp_arena_reset(arena);
    return 0;
}
