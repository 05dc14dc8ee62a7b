/* How much of a text stands in another: sets of hashed word pairs. */
#ifndef DP_PAGE_OVERLAP_H
#define DP_PAGE_OVERLAP_H

#include "core/core.h"

/* The words of a text, each as a hash: the same for texts that differ in case
 * of ASCII letters, white space and punctuation alone. */
typedef struct dp_hashes {
    uint32_t *at;
    uint32_t n;
} dp_hashes;

/* Hash the first words of `text`, at most `most`, into `out->at`. A text has a
 * word for every two bytes at the most, and one more. */
void dp_hashes_of(dp_str text, uint32_t most, dp_hashes *out);

/* A hash over all of them. */
uint32_t dp_hashes_sum(const dp_hashes *words);
uint32_t dp_words_hash(dp_str text);

typedef struct dp_pairs {
    uint32_t *slots;
    uint32_t mask;
    uint32_t n; /* pairs put in */
} dp_pairs;

/* The set of the word pairs of `text`; a lone word is a pair with nothing.
 * DP_NO_MEMORY. */
dp_status dp_pairs_of(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_pairs *out);

/* The share of the word pairs of a text that are in the set; -1 where the set
 * is empty, 0 where the text has no words. `*seen`, unless NULL, counts those
 * found. */
float dp_pairs_in(const dp_pairs *pairs, const dp_hashes *words,
                  uint32_t *seen);
float dp_pairs_share(const dp_pairs *pairs, dp_str text, uint32_t *seen);

#endif
