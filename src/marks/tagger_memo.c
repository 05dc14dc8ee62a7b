/* What the tagger saw before: words, parts of what stands around them, and what
 * kinds words and phrases are of.
 *
 * Three tables of sets of a few places each, so that two words that are common
 * do not drive each other out. The words of a language are few and come back:
 * of the press four in five are among the last few thousand. */
#include "marks/tagger_inside.h"

#include <stdlib.h>

#include "core/banned.h"

enum {
    WORD_SETS = 1 << 12,
    PART_SETS = 1 << 11,
    PART_WAYS = 2,
    KIND_SETS = 1 << 11,
    KIND_WAYS = 4,
    LINE = 64
};

/* What some keys are, in a cache line. */
typedef struct kind_set {
    uint32_t key[KIND_WAYS];
    uint64_t kinds[KIND_WAYS];
    uint8_t used, next; /* places that are taken; the one to go */
} kind_set;

_Static_assert(sizeof(dp_tagger_part) * PART_WAYS == LINE, "a cache line");
_Static_assert(sizeof(kind_set) <= LINE, "a cache line");

struct dp_tagger_memo {
    _Alignas(LINE) dp_tagger_part parts[PART_SETS][PART_WAYS];
    struct {
        _Alignas(LINE) kind_set set;
    } kinds[KIND_SETS];
    dp_tagger_seen words[WORD_SETS][DP_TAGGER_WAYS];
    uint8_t word_next[WORD_SETS], part_next[PART_SETS]; /* the one to go */
    void *room;
};

dp_tagger_memo *dp_tagger_memo_new(void)
{
    /* Cleared pages are given as they are touched. */
    void *room = calloc(1, sizeof(dp_tagger_memo) + LINE);
    dp_tagger_memo *memo =
        (void *)(((uintptr_t)room + LINE - 1) & ~(uintptr_t)(LINE - 1));

    if (!room)
        return NULL;
    memo->room = room;
    return memo;
}

void dp_tagger_memo_close(dp_tagger_memo *memo)
{
    if (memo)
        free(memo->room);
}

/* -- Words -------------------------------------------------------------------
 */

static size_t word_set(uint32_t hash)
{
    return (hash ^ hash >> 16) % WORD_SETS;
}

void dp_tagger_seen_fetch(const dp_tagger *t, uint32_t hash)
{
    const dp_tagger_seen *set = t->memo->words[word_set(hash)];

    for (size_t i = 0; i < DP_TAGGER_WAYS; i++)
        __builtin_prefetch(&set[i]);
}

const dp_tagger_seen *dp_tagger_seen_find(const dp_tagger *t, dp_str word,
                                          uint32_t hash)
{
    const dp_tagger_seen *set = t->memo->words[word_set(hash)];

    for (size_t i = 0; i < DP_TAGGER_WAYS && word.n; i++)
        if (dp_tagger_seen_is(&set[i], word))
            return &set[i];
    return NULL;
}

dp_tagger_seen *dp_tagger_seen_at(const dp_tagger *t, dp_str word,
                                  uint32_t hash)
{
    size_t at = word_set(hash);
    dp_tagger_seen *set = t->memo->words[at];

    if (word.n == 0 || word.n > sizeof set->bytes)
        return NULL;
    for (size_t i = 0; i < DP_TAGGER_WAYS; i++)
        if (dp_tagger_seen_is(&set[i], word))
            return &set[i];
    return &set[t->memo->word_next[at]++ % DP_TAGGER_WAYS];
}

/* -- Parts -------------------------------------------------------------------
 */

dp_tagger_part *dp_tagger_part_at(const dp_tagger *t, uint64_t of, uint32_t key)
{
    uint64_t h =
        (of ^ (uint64_t)key << 40 ^ key) * UINT64_C(0x9E3779B97F4A7C15);
    dp_tagger_part *set;
    size_t at;

    h = (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
    at = h >> 32 & (PART_SETS - 1);
    set = t->memo->parts[at];
    for (size_t i = 0; i < PART_WAYS; i++)
        if (set[i].of == of && set[i].key == key)
            return &set[i];
    return &set[t->memo->part_next[at]++ % PART_WAYS];
}

/* -- Kinds -------------------------------------------------------------------
 */

/* Keys of one word and of several are as random as each other. */
static kind_set *kinds_at(const dp_tagger *t, uint32_t key)
{
    return &t->memo->kinds[(key * 0x9E3779B1u) >> 21 & (KIND_SETS - 1)].set;
}

void dp_tagger_fetch_kinds(const dp_tagger *t, uint32_t key)
{
    __builtin_prefetch(kinds_at(t, key));
}

uint64_t dp_tagger_kinds(const dp_tagger *t, uint32_t key)
{
    kind_set *set = kinds_at(t, key);
    size_t at;

    for (size_t i = 0; i < KIND_WAYS; i++)
        if (set->key[i] == key && set->used >> i & 1)
            return set->kinds[i];
    at = set->next++ % KIND_WAYS;
    set->used |= (uint8_t)(1u << at);
    set->key[at] = key;
    return set->kinds[at] = dp_tagger_kinds_read(t, key);
}
