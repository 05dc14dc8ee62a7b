/* What the tagger saw before: words, and the kinds of words in a row.
 *
 * Two tables in which a key has one place. The words of a language are few and
 * come back: of the press four in five are among the last few thousand. */
#include "marks/tagger_inside.h"

#include <stdlib.h>

#include "core/banned.h"

enum { WORDS = 1 << 13, AROUND = 1 << 12 };

struct dp_tagger_memo {
    dp_tagger_seen words[WORDS];
    dp_tagger_sums sums[AROUND];
};

dp_tagger_memo *dp_tagger_memo_new(void)
{
    /* Cleared pages are given as they are touched. */
    return calloc(1, sizeof(dp_tagger_memo));
}

void dp_tagger_memo_close(dp_tagger_memo *memo)
{
    free(memo);
}

dp_tagger_seen *dp_tagger_seen_at(const dp_tagger *t, dp_str word,
                                  uint32_t hash)
{
    if (word.n == 0 || word.n > sizeof t->memo->words[0].bytes)
        return NULL;
    return &t->memo->words[(hash ^ hash >> 16) % WORDS];
}

static uint64_t around_hash(const dp_tagger_around *around)
{
    uint64_t h = around->types;

    for (size_t i = 0; i < 5; i++)
        h = (h ^ around->kinds[i]) * UINT64_C(0x9E3779B97F4A7C15);
    h ^= h >> 32;
    h = (h ^ around->phrase_begin) * UINT64_C(0xC2B2AE3D27D4EB4F);
    h = (h ^ around->phrase_inside) * UINT64_C(0x165667B19E3779F9);
    h = (h ^ around->next_inside) * UINT64_C(0xD6E8FEB86659FD93);
    return h ^ h >> 32;
}

dp_tagger_sums *dp_tagger_sums_at(const dp_tagger *t,
                                  const dp_tagger_around *around)
{
    return &t->memo->sums[around_hash(around) % AROUND];
}
