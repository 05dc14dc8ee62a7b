/* Any bytes as what a store keeps of the articles of a day for their stories, and
 * of one: what is taken is in order, and packs to the same bytes again. */
#include "source.h"

#include "stories/inside.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    struct dp_ctx ctx = { 0 };
    story_item item = { 0 };
    story_day day = { 0 };
    dp_day_terms *packed = NULL;
    dp_str bytes = { (const char *)data, size }, again;

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    day.arena = day.raw = arena;
    if (dp_day_terms_open(&ctx, arena, bytes, &packed) == DP_OK)
        check(packed);
    dp_arena_reset(arena);
    if (item_unpack(&ctx, &day, bytes, &item) != DP_OK) {
        dp_arena_reset(arena);
        return 0;
    }
    check(item.words_n <= WORDS_MAX && item.links_n <= LINKS_MAX);
    check(item.shingles_n <= SHINGLES_MAX);
    for (size_t i = 1; i < item.words_n; i++)
        check(item.words[i - 1].hash < item.words[i].hash);
    for (size_t i = 1; i < item.shingles_n; i++)
        check(item.shingles[i - 1] < item.shingles[i]);
    again = item_pack(arena, &item);
    check(dp_str_eq(again, bytes));
    dp_arena_reset(arena);
    return 0;
}
