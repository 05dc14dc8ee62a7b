/* What the tagger saw before: words, and parts of what stands around them.
 *
 * Two tables in which a key has one place. The words of a language are few and
 * come back: of the press four in five are among the last few thousand. */
#include "marks/tagger_inside.h"

#include <stdlib.h>

#include "core/banned.h"

enum { WORDS = 1 << 13, PARTS = 1 << 12 };

struct dp_tagger_memo {
    dp_tagger_seen words[WORDS];
    dp_tagger_part parts[PARTS];
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

dp_tagger_part *dp_tagger_part_at(const dp_tagger *t, uint64_t of, uint32_t key)
{
    uint64_t h =
        (of ^ (uint64_t)key << 40 ^ key) * UINT64_C(0x9E3779B97F4A7C15);

    h = (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
    return &t->memo->parts[h >> 32 & (PARTS - 1)];
}
