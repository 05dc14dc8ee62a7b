/* Any bytes as what a store keeps of tellings: behind a NUL what is compared,
 * else what is shown. What is taken packs to bytes that give the same again. */
#include "source.h"

#include "stories/telling.h"

static void compared(dp_arena *arena, dp_str bytes)
{
    struct dp_ctx ctx = { 0 };
    telling_facts facts = { 0 }, again = { 0 };
    dp_str packed;

    if (facts_unpack(&ctx, bytes, &facts) != DP_OK)
        return;
    check(facts.actors_n <= FACTS_ACTORS_MAX);
    check(facts.with_n <= FACTS_ACTORS_MAX);
    check(facts.words_n <= FACTS_WORDS_MAX);
    packed = facts_pack(arena, &facts);
    check(packed.p);
    check(facts_unpack(&ctx, packed, &again) == DP_OK);
    check(dp_str_eq(facts_pack(arena, &again), packed));
}

static dp_str put_all(dp_arena *arena, const telling_packs *packs)
{
    dp_buf buf = dp_buf_new(arena, (size_t)16 << 20);

    for (size_t i = 0; i < packs->n; i++)
        pack_put(&buf, &packs->at[i]);
    check(!buf.failed);
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

static void shown(dp_arena *arena, dp_str bytes)
{
    struct dp_ctx ctx = { 0 };
    telling_packs packs = { 0 }, again = { 0 };
    dp_str packed;

    if (packs_take(&ctx, arena, bytes, &packs) != DP_OK)
        return;
    packed = put_all(arena, &packs);
    check(packs_take(&ctx, arena, packed, &again) == DP_OK);
    check(again.n == packs.n);
    for (size_t i = 0; i < packs.n; i++)
        check(dp_str_eq(again.at[i].id, packs.at[i].id));
    check(dp_str_eq(put_all(arena, &again), packed));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_str bytes = { (const char *)data, size };

    if (!arena)
        arena = dp_arena_new((size_t)256 << 20);
    if (size && data[0] == 0)
        compared(arena, dp_str_sub(bytes, 1, size));
    else
        shown(arena, bytes);
    dp_arena_reset(arena);
    return 0;
}
