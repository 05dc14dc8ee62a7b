/* What the files of the tagger share: the opened model, the words it looks at,
 * and the scores it gives them.
 *
 * tools/names_features.py computes the same numbers when a model is learned;
 * what changes here changes there, and the version with it.
 */
#ifndef DP_MARKS_TAGGER_INSIDE_H
#define DP_MARKS_TAGGER_INSIDE_H

#include "marks/tagger.h"

enum {
    DP_TAGGER_LABELS = 7, /* none, then first and inner of each kind */
    DP_TAGGER_AFFIXES = 4,
    /* Words looked at together. A sentence of the press has some thirty; what
     * is much longer is a table or a list, and is cut. */
    DP_TAGGER_WINDOW = 256,
    /* Code points of a word that are folded; longer ones are no names. */
    DP_TAGGER_WORD = 48
};

/* The model gives kinds of words as bits; this one says that a longer phrase
 * begins so. */
#define DP_TAGGER_PREFIX (UINT64_C(1) << 63)

struct dp_tagger {
    const uint8_t *bytes;
    size_t size;
    bool mapped;
    bool join_clitics;
    uint32_t buckets, slots, masks, folds, proclitics;
    const uint8_t *bucket, *mask, *word, *fold, *proclitic, *class_;
    uint64_t names, cues, link; /* groups of bits */
    float start[DP_TAGGER_LABELS];
    float next[DP_TAGGER_LABELS][DP_TAGGER_LABELS]; /* from, to */
    float unit; /* a weight of one, as a logarithm of a probability */
};

typedef enum dp_word_type {
    DP_WORD_OTHER = 0,
    DP_WORD_LOWER,
    DP_WORD_INIT,
    DP_WORD_CAPS,
    DP_WORD_ONE,
    DP_WORD_MIXED,
    DP_WORD_NUMBER,
    DP_WORD_DIGITS,
    DP_WORD_SCRIPT /* letters without case */
} dp_word_type;

typedef struct dp_word {
    uint32_t exact, folded, stem, shape; /* hashes */
    uint32_t begin[DP_TAGGER_AFFIXES], end[DP_TAGGER_AFFIXES];
    uint64_t mask; /* kinds */
    uint64_t phrase_begin, phrase_inside;
    uint8_t affixes; /* how many of each */
    uint8_t type;
    uint8_t length; /* folded, in code points */
    bool capital;
    uint8_t run_begin, run_end; /* first and last word of a run of capitals */
    uint32_t token, token_end;
} dp_word;

/* The kinds of the word or phrase with this key; 0: none known. */
uint64_t dp_tagger_kinds(const dp_tagger *tagger, uint32_t key);

/* Look at one word: its hashes, its shape, its kinds. */
void dp_tagger_look(const dp_tagger *tagger, dp_str word, dp_word *out);

/* Mark phrases of several words, and runs of capitals. `n` is at most
 * DP_TAGGER_WINDOW. */
void dp_tagger_join(const dp_tagger *tagger, dp_word *words, size_t n);

/* The sum of weights of each label, for word `i` of `n`. `first`: the first
 * word with a letter or digit; `loud`: most of the sentence is capitals. */
void dp_tagger_score(const dp_tagger *tagger, const dp_word *words, size_t n,
                     size_t i, size_t first, bool loud,
                     float out[DP_TAGGER_LABELS]);

/* The bytes of a number in the file are little endian and lie anywhere. */
static inline uint16_t dp_le16(const uint8_t *p)
{
    return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t dp_le32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
           (uint32_t)p[3] << 24;
}

static inline uint64_t dp_le64(const uint8_t *p)
{
    return dp_le32(p) | (uint64_t)dp_le32(p + 4) << 32;
}

static inline uint32_t dp_tagger_phrase_key(uint32_t key, uint32_t folded)
{
    return (key ^ folded) * UINT32_C(0x85EBCA6B) + UINT32_C(0x1B873593);
}

#endif
