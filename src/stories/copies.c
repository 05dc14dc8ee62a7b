/* Copies: one text told twice. The text's words, folded, are hashed in runs of
 * four (shingles); what two articles share of them, by the shorter of the two,
 * says whether one is the other with edits, or cut. Titles, datelines and wire
 * credits change a few shingles only.
 *
 * An article keeps the shingles of lowest hash (a bottom sketch: Broder, On the
 * resemblance and containment of documents, 1997): all of them in most press
 * texts, where the comparison is exact. Of longer texts two sketches are
 * compared up to the lower of their highest hashes, where both are complete.
 *
 * A bulletin made anew each day from one pattern has other figures each day;
 * each of them changes as many shingles as a shingle has words, which keeps it
 * apart unless figures are few in it. */
#include "stories/inside.h"

#include "core/banned.h"

enum {
    RUN = 4,     /* words of a shingle */
    FEWEST = 10, /* shingles below which likeness says nothing */
    SAME = 70    /* hundredths of the shorter that must be in the longer */
};

static uint32_t run_hash(const uint32_t *words)
{
    uint64_t h = 0x9E3779B97F4A7C15u;

    for (size_t i = 0; i < RUN; i++) {
        h = (h ^ words[i]) * 0xFF51AFD7ED558CCDu;
        h ^= h >> 32;
    }
    return (uint32_t)h >> TERM_CLEAR << TERM_CLEAR;
}

dp_status shingles_make(dp_ctx *ctx, dp_arena *arena, dp_arena *keep,
                        const uint32_t *words, size_t n, story_item *out)
{
    uint32_t *all, *room;
    size_t count = 0, kept;

    out->shingles_n = 0;
    out->all_shingles = true;
    if (n < RUN)
        return DP_OK;
    all = DP_NEWS(arena, n, uint32_t);
    room = DP_NEWS(arena, n, uint32_t);
    if (!all || !room)
        return dp_no_memory(ctx, "an article's shingles");
    for (size_t i = 0; i + RUN <= n; i++)
        all[i] = run_hash(words + i);
    sort_u32(all, room, n - RUN + 1);
    for (size_t i = 0; i < n - RUN + 1; i++)
        if (count == 0 || all[i] != all[count - 1])
            all[count++] = all[i];
    kept = count < SHINGLES_MAX ? count : SHINGLES_MAX;
    out->shingles = DP_NEWS(keep, kept, uint32_t);
    if (!out->shingles)
        return dp_no_memory(ctx, "an article's shingles");
    memcpy(out->shingles, all, kept * sizeof *all);
    out->shingles_n = (uint16_t)kept;
    out->all_shingles = kept == count;
    return DP_OK;
}

bool copies_are(const story_item *a, const story_item *b, unsigned *kept)
{
    uint32_t limit = UINT32_MAX;
    size_t i = 0, j = 0, shared = 0, of_a, of_b, fewer;

    if (a->shingles_n < FEWEST || b->shingles_n < FEWEST)
        return false;
    if (!a->all_shingles)
        limit = a->shingles[a->shingles_n - 1];
    if (!b->all_shingles && b->shingles[b->shingles_n - 1] < limit)
        limit = b->shingles[b->shingles_n - 1];
    while (i < a->shingles_n && j < b->shingles_n && a->shingles[i] <= limit &&
           b->shingles[j] <= limit) {
        shared += a->shingles[i] == b->shingles[j];
        if (a->shingles[i] <= b->shingles[j])
            i++;
        else
            j++;
    }
    for (of_a = 0; of_a < a->shingles_n && a->shingles[of_a] <= limit;)
        of_a++;
    for (of_b = 0; of_b < b->shingles_n && b->shingles[of_b] <= limit;)
        of_b++;
    fewer = of_a < of_b ? of_a : of_b;
    if (fewer < FEWEST)
        return false;
    *kept = (unsigned)(shared * 100 / fewer);
    return *kept >= SAME;
}
