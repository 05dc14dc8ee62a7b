/* A record from anywhere: where all of it is one, its head is the same. */
#include "source.h"

#include "record/record.h"

/* Printed again its members stand in their order, and each part has its own. */
static void check_parts(dp_ctx *ctx, dp_arena *arena, const dp_article *whole)
{
    dp_article part;
    dp_str line;

    if (dp_record_print(ctx, arena, whole, &line) != DP_OK)
        return;
    check(dp_record_parse_metadata(ctx, arena, line, &part) == DP_OK);
    check(dp_str_eq(whole->url, part.url));
    check(dp_str_eq(whole->title, part.title));
    check(dp_str_eq(whole->language, part.language));
    check(dp_record_parse_quotes(ctx, arena, line, &part) == DP_OK);
    check(dp_str_eq(whole->text, part.text));
    check(whole->quotes.n == part.quotes.n);
}

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
        check_parts(&ctx, arena, &whole);
    } else {
        (void)dp_record_parse_head(&ctx, arena, line, &head);
    }
    dp_arena_reset(arena);
    return 0;
}
