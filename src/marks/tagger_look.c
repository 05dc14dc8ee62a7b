/* What the tagger sees of a word: folded, hashed, its shape and its kinds.
 *
 * Folding and the classes of code points come from the model's own table, so
 * that a word looks here as it did when the model was learned. Hashes are
 * FNV-1a over UTF-8. Nothing is allocated: a word is folded into a buffer of
 * fixed size.
 */
#include "marks/tagger_inside.h"

#include <string.h>

enum { OTHER, LOWER, UPPER, DIGIT, LETTER, DROP, CLASSES };
enum {
    FOLDED = 2 * DP_TAGGER_WORD, /* a code point folds to two at most */
    SHAPE = 8,                   /* parts of a shape that count */
    MOST_PHRASE = 6,             /* words of a phrase */
    MOST_RUN = 12,               /* words of a run of capitals */
    LEAST_STEM = 3
};

#define FNV_BEGIN UINT32_C(0x811C9DC5)

static inline uint32_t fnv(uint32_t h, uint32_t x)
{
    return (h ^ x) * UINT32_C(0x01000193);
}

static uint32_t fnv_point(uint32_t h, uint32_t cp)
{
    char utf8[4];
    size_t n;

    if (cp < 0x80)
        return fnv(h, cp);
    n = dp_utf8_put(cp, utf8);
    for (size_t i = 0; i < n; i++)
        h = fnv(h, (uint8_t)utf8[i]);
    return h;
}

static uint32_t fnv_points(const uint32_t *at, size_t n)
{
    uint32_t h = FNV_BEGIN;

    for (size_t i = 0; i < n; i++)
        h = fnv_point(h, at[i]);
    return h;
}

/* A word while it is looked at. */
typedef struct look {
    uint32_t at[FOLDED];
    size_t n;
    uint32_t parts[SHAPE];
    size_t parts_n;
    size_t count[CLASSES];
    size_t seen;
    int first;
} look;

static void look_shape(look *k, int class_, uint32_t folded)
{
    uint32_t part = (uint32_t)class_;

    if (class_ == OTHER)
        part = folded + 16;
    if (!k->seen++)
        k->first = class_;
    k->count[class_]++;
    if (k->parts_n < SHAPE &&
        (k->parts_n < 2 || k->parts[k->parts_n - 1] != part ||
         k->parts[k->parts_n - 2] != part))
        k->parts[k->parts_n++] = part;
}

static void look_point(const dp_tagger *t, look *k, uint32_t cp)
{
    uint32_t entry, first;
    int class_;

    if (cp >= t->folds) {
        look_shape(k, OTHER, 0x7F);
        k->at[k->n++] = cp;
        return;
    }
    entry = dp_le32(t->fold + 4 * (size_t)cp);
    first = entry & 0xFFFF;
    class_ = entry >> 24 < CLASSES ? (int)(entry >> 24) : OTHER;
    if (class_ != DROP)
        look_shape(k, class_, first);
    if (!first)
        return;
    k->at[k->n++] = first;
    if (entry >> 16 & 0xFF)
        k->at[k->n++] = entry >> 16 & 0xFF;
}

static dp_word_type look_type(const look *k)
{
    size_t upper = k->count[UPPER], lower = k->count[LOWER];
    size_t letter = k->count[LETTER];

    if (k->count[DIGIT])
        return upper || lower || letter ? DP_WORD_DIGITS : DP_WORD_NUMBER;
    if (!upper && !lower)
        return letter ? DP_WORD_SCRIPT : DP_WORD_OTHER;
    if (!upper)
        return DP_WORD_LOWER;
    if (!lower)
        return upper == 1 ? DP_WORD_ONE : DP_WORD_CAPS;
    return k->first == UPPER && upper == 1 ? DP_WORD_INIT : DP_WORD_MIXED;
}

static void look_affixes(const look *k, dp_word *out)
{
    uint32_t h = FNV_BEGIN;

    for (size_t i = 0; i < DP_TAGGER_AFFIXES && i + 1 < k->n; i++) {
        h = fnv_point(h, k->at[i]);
        out->begin[i] = h;
        out->end[i] = fnv_points(k->at + k->n - i - 1, i + 1);
        out->affixes = (uint8_t)(i + 1);
    }
}

/* A word that is not known as it stands may be with its proclitics off. Where
 * no stem is known either, the first that could be is as good as any. */
static void look_stem(const dp_tagger *t, const look *k, dp_word *out)
{
    bool guessed = false;

    for (size_t i = 0; i < t->proclitics; i++) {
        const uint8_t *p = t->proclitic + 16 * i;
        size_t from = p[0], put = p[1], j = 0;
        uint32_t stem[3 + FOLDED], h;
        uint64_t mask;

        if (k->n < from || k->n - from + put < LEAST_STEM)
            continue;
        while (j < from && k->at[j] == dp_le16(p + 2 + 2 * j))
            j++;
        if (j < from)
            continue;
        for (j = 0; j < put; j++)
            stem[j] = dp_le16(p + 10 + 2 * j);
        memcpy(stem + put, k->at + from, (k->n - from) * sizeof *stem);
        h = fnv_points(stem, put + k->n - from);
        mask = dp_tagger_kinds(t, dp_tagger_phrase_key(0, h));
        if (mask || !guessed)
            out->stem = h;
        guessed = true;
        out->mask = mask;
        if (mask)
            return;
    }
}

void dp_tagger_look(const dp_tagger *t, dp_str word, dp_word *out)
{
    look k = { .n = 0 };
    uint32_t exact = FNV_BEGIN, shape = FNV_BEGIN;
    size_t at = 0, points = 0;

    while (at < word.n) {
        uint32_t cp = dp_utf8_next(word, &at);
        exact = fnv_point(exact, cp == 0x2019 ? '\'' : cp);
        if (points++ < DP_TAGGER_WORD)
            look_point(t, &k, cp);
    }
    for (size_t i = 0; i < k.parts_n; i++)
        shape = fnv(shape, k.parts[i]);
    *out = (dp_word){ .exact = exact, .shape = shape };
    out->folded = out->stem = fnv_points(k.at, k.n);
    out->length = (uint8_t)k.n;
    out->type = (uint8_t)look_type(&k);
    out->capital = (out->type >= DP_WORD_INIT && out->type <= DP_WORD_MIXED) ||
                   out->type == DP_WORD_SCRIPT;
    look_affixes(&k, out);
    out->mask = dp_tagger_kinds(t, dp_tagger_phrase_key(0, out->folded));
    if (!out->mask)
        look_stem(t, &k, out);
}

/* The longest known phrase from word `i` on; returns its words, 1 for none. */
static size_t phrase(const dp_tagger *t, dp_word *words, size_t n, size_t i)
{
    uint32_t key = dp_tagger_phrase_key(0, words[i].stem);
    uint64_t mask = words[i].mask, found = 0;
    size_t last = i;

    for (size_t j = i + 1;
         mask & DP_TAGGER_PREFIX && j < n && j - i < MOST_PHRASE; j++) {
        key = dp_tagger_phrase_key(key, words[j].folded);
        mask = dp_tagger_kinds(t, key);
        if (mask & ~DP_TAGGER_PREFIX) {
            found = mask & ~DP_TAGGER_PREFIX;
            last = j;
        }
    }
    if (last > i)
        words[i].phrase_begin = found;
    for (size_t j = i + 1; j <= last; j++)
        words[j].phrase_inside = found;
    return last - i + 1;
}

/* The last word of the run of capitals that begins at `i`; a link ("de")
 * between capitals belongs to it. */
static size_t run(const dp_tagger *t, const dp_word *words, size_t n, size_t i)
{
    size_t j = i;

    while (j + 1 < n && j - i < MOST_RUN) {
        if (words[j + 1].capital)
            j++;
        else if (j + 2 < n && words[j + 1].mask & t->link &&
                 words[j + 2].capital)
            j += 2;
        else
            break;
    }
    return j;
}

/* The first two words of each phrase that there may be. */
static void fetch_phrases(const dp_tagger *t, const dp_word *words, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++)
        if (words[i].mask & DP_TAGGER_PREFIX)
            dp_tagger_fetch_kinds(
                t, dp_tagger_phrase_key(dp_tagger_phrase_key(0, words[i].stem),
                                        words[i + 1].folded));
}

void dp_tagger_join(const dp_tagger *t, dp_word *words, size_t n)
{
    fetch_phrases(t, words, n);
    for (size_t i = 0; i < n;)
        i += phrase(t, words, n, i);
    for (size_t i = 0; i < n;) {
        size_t last = i;
        if (words[i].capital && words[i].type != DP_WORD_SCRIPT)
            last = run(t, words, n, i);
        for (size_t j = i; j <= last; j++) {
            words[j].run_begin = (uint8_t)i;
            words[j].run_end = (uint8_t)last;
        }
        i = last + 1;
    }
}
