/* What the files of the tagger share: the opened model, the words it looks at,
 * and the scores it gives them.
 *
 * tools/names_features.py computes the same numbers when a model is learned;
 * what changes here changes there, and the version with it.
 */
#ifndef DP_MARKS_TAGGER_INSIDE_H
#define DP_MARKS_TAGGER_INSIDE_H

#include <string.h>

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

/* Weights of the labels; one more, so that they are added eight at a time. */
enum { DP_TAGGER_ROW = 8 };

/* What a word weighs by its form alone, wherever it stands: for itself, and for
 * the word one or two places behind or before it. */
typedef struct dp_tagger_form {
    int16_t before2[DP_TAGGER_ROW], before[DP_TAGGER_ROW];
    int16_t own[DP_TAGGER_ROW];
    int16_t after[DP_TAGGER_ROW], after2[DP_TAGGER_ROW];
} dp_tagger_form;

typedef struct dp_tagger_memo dp_tagger_memo; /* tagger_memo.c */

struct dp_tagger {
    dp_tagger_memo *memo;
    dp_tagger_form edge; /* beyond the sentence */
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
} dp_word;

/* The kinds of the word or phrase with this key; 0: none known. */
uint64_t dp_tagger_kinds(const dp_tagger *tagger, uint32_t key);

/* The same from the model, without a look at what was asked before. */
uint64_t dp_tagger_kinds_read(const dp_tagger *tagger, uint32_t key);

/* Have brought near what dp_tagger_kinds is asked of soon. */
void dp_tagger_fetch_kinds(const dp_tagger *t, uint32_t key);

/* Look at one word: its hashes, its shape, its kinds. */
void dp_tagger_look(const dp_tagger *tagger, dp_str word, dp_word *out);

/* Mark phrases of several words, and runs of capitals. `n` is at most
 * DP_TAGGER_WINDOW. */
void dp_tagger_join(const dp_tagger *tagger, dp_word *words, size_t n);

/* What the form of `word` weighs; NULL: what is beyond the sentence. */
void dp_tagger_weigh(const dp_tagger *tagger, const dp_word *word,
                     dp_tagger_form *out);

/* -- What was seen before ----------------------------------------------------
 *
 * Most words of a text are words that stood in the texts before it. What one
 * looks like and weighs is kept, in a table of fixed size where a newer word
 * takes the place of an older one; likewise what the kinds of words weigh where
 * they stand. Nothing that is found depends on what was kept.
 */

enum { DP_TAGGER_WAYS = 2 /* places that a word may be kept in */ };

typedef struct dp_tagger_seen {
    char bytes[31]; /* as written; longer words are not kept */
    uint8_t n;      /* 0: none */
    bool weighed;
    dp_word word;
    dp_tagger_form form; /* once weighed */
} dp_tagger_seen;

/* NULL: no memory. */
dp_tagger_memo *dp_tagger_memo_new(void);

/* Accepts NULL. */
void dp_tagger_memo_close(dp_tagger_memo *memo);

/* Have brought near where the word with this hash is kept. */
void dp_tagger_seen_fetch(const dp_tagger *tagger, uint32_t hash);

/* What is kept of a word; NULL: nothing. `hash` is any number that goes with
 * its spelling. */
const dp_tagger_seen *dp_tagger_seen_find(const dp_tagger *tagger, dp_str word,
                                          uint32_t hash);

/* The place of a word. Where `n` is 0, or the bytes are another's, it is the
 * caller's to fill. NULL: the word is not kept. */
dp_tagger_seen *dp_tagger_seen_at(const dp_tagger *tagger, dp_str word,
                                  uint32_t hash);

static inline bool dp_tagger_seen_is(const dp_tagger_seen *seen, dp_str word)
{
    return seen->n == word.n && memcmp(seen->bytes, word.p, word.n) == 0;
}

/* What a part of a word's surroundings weighs: the kinds of one word in a
 * place, the types of five. Few of them make up most of what there is. Half a
 * cache line. */
typedef struct dp_tagger_part {
    uint64_t of;
    uint32_t key; /* which part, and what is as small; 0: none is kept */
    int16_t at[DP_TAGGER_ROW];
} dp_tagger_part;

/* The place of a part. */
dp_tagger_part *dp_tagger_part_at(const dp_tagger *tagger, uint64_t of,
                                  uint32_t key);

/* Is it kept there? Else it is from now on, and `at` is the caller's to fill.
 */
static inline bool dp_tagger_part_is(dp_tagger_part *part, uint64_t of,
                                     uint32_t key)
{
    bool is = part->of == of && part->key == key;

    part->of = of;
    part->key = key;
    return is;
}

/* Have `size` bytes brought near that are looked at soon: a miss costs more
 * than all else done with a word. */
static inline void dp_tagger_fetch(const void *at, size_t size)
{
    for (size_t i = 0; i < size; i += 64)
        __builtin_prefetch((const char *)at + i);
}

/* -- Scores ----------------------------------------------------------------
 */

/* A sentence to be scored. `forms` are wanted of the words that are scored and
 * of two to each side. */
typedef struct dp_tagger_view {
    const dp_word *words;
    const dp_tagger_form *forms;
    size_t n;
    size_t first; /* the first word with a letter or digit */
    bool loud;    /* most of the sentence is capitals */
} dp_tagger_view;

/* The sum of weights of each label, for each word that is `near`; of the others
 * `out` stays as it is. */
void dp_tagger_score(const dp_tagger *tagger, const dp_tagger_view *view,
                     const bool *near, float (*out)[DP_TAGGER_ROW]);

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
