/* The features of a word in its sentence, and what they weigh.
 *
 * A feature is a template's number and two values mixed to 64 bits; the
 * templates below are those of tools/names_features.py, number for number. A
 * bucket of the model is a cache line: seven fingerprints of 16 bits, then for
 * each the weights of the seven labels in a byte each. A feature that was not
 * learned is met by a false fingerprint once in ten thousand times.
 */
#include "marks/tagger_inside.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    SLOTS = 7,
    BUCKET = 64,
    /* Templates, and one for each bit of six masks. */
    MOST_FEATURES = 96 + 6 * 64,
    NONE = 15 /* the type of a word beyond the sentence */
};

#define EDGE UINT32_C(0x5E5E5E5E) /* the hash of a word beyond the sentence */

/* Where a feature would stand, and by which fingerprint it is known there. */
typedef struct place {
    const uint8_t *bucket;
    uint64_t print;
} place;

typedef struct features {
    const dp_tagger *t;
    size_t n;
    place at[MOST_FEATURES];
} features;

/* A word and the sentence around it. */
typedef struct view {
    const dp_tagger *t;
    const dp_word *words;
    const dp_tagger_form *forms;
    ptrdiff_t n, i, first;
    uint64_t here; /* type, loudness, being first */
} view;

static inline uint64_t mix(uint64_t template, uint64_t a, uint64_t b)
{
    uint64_t x = template * UINT64_C(0x165667B19E3779F9) +
                 a * UINT64_C(0x9E3779B97F4A7C15) +
                 b * UINT64_C(0xC2B2AE3D27D4EB4F);

    x ^= x >> 32;
    x *= UINT64_C(0xD6E8FEB86659FD93);
    return x ^ x >> 32;
}

static inline void add(features *f, uint64_t template, uint64_t a, uint64_t b)
{
    uint64_t feature = mix(template, a, b);
    uint64_t bucket = (feature >> 32) * f->t->buckets >> 32;
    place *made = &f->at[f->n++];

    made->bucket = f->t->bucket + BUCKET * bucket;
    made->print = feature & 0xFFFF;
    made->print += !made->print;
    __builtin_prefetch(made->bucket);
}

/* One feature for each kind in `mask`. */
static inline void add_bits(features *f, uint64_t template, uint64_t mask,
                            uint64_t b)
{
    for (; mask; mask &= mask - 1)
        add(f, template, (uint64_t)__builtin_ctzll(mask), b);
}

static inline bool inside(const view *v, ptrdiff_t i)
{
    return i >= 0 && i < v->n;
}

static inline uint64_t hash_at(const view *v, ptrdiff_t i)
{
    return inside(v, i) ? v->words[i].folded : EDGE;
}

static inline uint64_t type_at(const view *v, ptrdiff_t i)
{
    return inside(v, i) ? v->words[i].type : NONE;
}

static inline uint64_t kinds_at(const view *v, ptrdiff_t i)
{
    return inside(v, i) ? v->words[i].mask & ~DP_TAGGER_PREFIX : 0;
}

/* Of the form alone. */
static void of_form(const dp_word *w, features *f)
{
    add(f, 1, 0, 0);
    add(f, 2, w->exact, 0);
    add(f, 3, w->folded, 0);
    if (w->stem != w->folded)
        add(f, 5, w->stem, 0);
    for (unsigned k = 0; k < w->affixes; k++) {
        add(f, 6 + k, w->begin[k], w->capital);
        add(f, 10 + k, w->end[k], w->capital);
    }
    add(f, 14, w->shape, 0);
    add(f, 16, w->length < 12 ? w->length : 12, w->type);
}

static void of_neighbours(const view *v, features *f)
{
    const dp_word *w = &v->words[v->i];
    ptrdiff_t i = v->i;
    uint64_t b2 = hash_at(v, i - 2), b1 = hash_at(v, i - 1);
    uint64_t a1 = hash_at(v, i + 1), a2 = hash_at(v, i + 2);

    add(f, 4, w->folded, v->here);
    add(f, 24, b1, w->folded);
    add(f, 25, w->folded, a1);
    add(f, 26, b1, v->here);
    add(f, 27, a1, v->here);
    add(f, 28, b2, b1);
    add(f, 29, a1, a2);
    for (unsigned k = 1; k < 3; k++) {
        if (i > 0 && k < w[-1].affixes)
            add(f, 35 + k, w[-1].end[k], v->here);
        if (i + 1 < v->n && k < w[1].affixes)
            add(f, 37 + k, w[1].end[k], v->here);
    }
    if (i + 1 < v->n)
        add(f, 40, w[1].shape, w->shape);
}

static void of_types(const view *v, features *f)
{
    ptrdiff_t i = v->i;
    uint64_t before = type_at(v, i - 1), after = type_at(v, i + 1);

    add(f, 15, v->here, 0);
    add(f, 30, before, v->here);
    add(f, 31, after, v->here);
    add(f, 32, before << 8 | after, v->here);
    add(f, 33, type_at(v, i - 2) << 8 | before, v->here);
    add(f, 34, after << 8 | type_at(v, i + 2), v->here);
}

/* The kinds of the word `d` places on. */
static void of_kinds(const view *v, ptrdiff_t d, features *f)
{
    uint64_t mask = kinds_at(v, v->i + d);

    if (mask)
        add_bits(f, (uint64_t)(50 + d), mask, v->words[v->i].type);
    else
        add(f, (uint64_t)(50 + d), 63, v->here);
    if (d == 0)
        add(f, 60, mask, v->here);
}

/* The kinds of words side by side. */
static void of_names(const view *v, features *f)
{
    uint64_t names = kinds_at(v, v->i) & v->t->names;
    uint64_t m1 = kinds_at(v, v->i - 1), m2 = kinds_at(v, v->i + 1);
    uint64_t cues1 = m1 & v->t->cues, cues2 = m2 & v->t->cues;

    add(f, 61, names, m1 & v->t->names);
    add(f, 62, names, m2 & v->t->names);
    add(f, 63, cues1, names << 6 | v->here);
    add(f, 64, cues2, names << 6 | v->here);
    add(f, 65, cues1, mix(0, cues2, v->here));
}

static void of_phrases(const view *v, features *f)
{
    const dp_word *w = &v->words[v->i];

    add(f, 66, w->phrase_begin, w->type);
    add(f, 67, w->phrase_inside, w->type);
    if (v->i + 1 < v->n)
        add(f, 68, w[1].phrase_inside, w->phrase_begin | w->phrase_inside);
}

/* A word in a run of capitals: what the run is, and what stands around it. */
static void of_run(const view *v, features *f)
{
    const dp_word *w = &v->words[v->i];
    ptrdiff_t i = v->i, a = w->run_begin, z = w->run_end;
    const dp_word *last = &v->words[z];
    uint64_t size = (uint64_t)(z - a < 5 ? z - a : 5);
    uint64_t where = size << 4 | (uint64_t)(i - a < 5 ? i - a : 5);
    uint64_t leads = i == a, any = 0;

    for (ptrdiff_t k = a; k <= z; k++)
        any |= kinds_at(v, k) & v->t->names;
    add(f, 70, where, w->type);
    add(f, 71, hash_at(v, a - 1), leads);
    add(f, 72, hash_at(v, z + 1), leads);
    add(f, 73, kinds_at(v, a - 1) & v->t->cues, size << 1 | leads);
    add(f, 74, kinds_at(v, z + 1) & v->t->cues, size << 1 | leads);
    add(f, 75, any, leads);
    add_bits(f, 76, any, leads);
    if (!leads) {
        add(f, 77, hash_at(v, a), 0);
        add(f, 78, kinds_at(v, a), where);
    }
    if (i != z) {
        add(f, 79, hash_at(v, z), 0);
        add(f, 80, kinds_at(v, z), where);
        if (w->affixes)
            add(f, 81, last->affixes ? last->end[last->affixes - 1] : 0, leads);
    }
    add(f, 82, type_at(v, a - 1) << 4 | type_at(v, z + 1),
        size << 1 | (a == v->first));
}

/* A small word: the nearest capitals before and behind it. */
static void of_gap(const view *v, features *f)
{
    ptrdiff_t i = v->i;

    for (ptrdiff_t k = 1; k < 4 && i - k >= 0; k++) {
        const dp_word *w = &v->words[i - k];
        if (!w->capital)
            continue;
        add(f, 84, w->folded, (uint64_t)k);
        add(f, 85, kinds_at(v, i - k) & v->t->names, (uint64_t)k);
        add(f, 86, kinds_at(v, w->run_begin), v->words[i].folded);
        break;
    }
    for (ptrdiff_t k = 1; k < 4 && i + k < v->n; k++) {
        if (!v->words[i + k].capital)
            continue;
        add(f, 87, kinds_at(v, i + k) & v->t->names,
            (uint64_t)k << 8 | type_at(v, i - 1));
        break;
    }
}

#ifdef __SSE2__
/* The slot of a feature in its bucket, or SLOTS. */
static inline unsigned slot_of(place at)
{
    __m128i prints = _mm_loadu_si128((const __m128i *)at.bucket);
    __m128i same = _mm_cmpeq_epi16(prints, _mm_set1_epi16((int16_t)at.print));
    unsigned bytes = (unsigned)_mm_movemask_epi8(same) & 0x3FFF;

    return (unsigned)__builtin_ctz(bytes | 0x4000) / 2;
}
#else
/* Where the fingerprint stands among four, counted from 0; 4: nowhere. The
 * lowest half word of zero borrows nothing, so that the first found is one
 * (Hacker's Delight, 6-1). */
static inline unsigned among(uint64_t four, uint64_t print)
{
    uint64_t x = four ^ print * UINT64_C(0x0001000100010001);

    x = (x - UINT64_C(0x0001000100010001)) & ~x & UINT64_C(0x8000800080008000);
    return x ? (unsigned)__builtin_ctzll(x) / 16 : 4;
}

static inline unsigned slot_of(place at)
{
    unsigned slot = among(dp_le64(at.bucket), at.print);

    if (slot < 4)
        return slot;
    /* Three more, and the first weights where a fourth would be. */
    slot = 4 + among(dp_le64(at.bucket + 8) | UINT64_C(0xFFFF) << 48, at.print);
    return slot < SLOTS ? slot : SLOTS;
}
#endif

/* The weights of a feature, as eight bytes of which the last is another's;
 * zero where it was not learned, which is as likely as not: no branch. */
static inline uint64_t row_of(place at)
{
    unsigned slot = slot_of(at);
    uint64_t known = (uint64_t)(slot != SLOTS);
    const uint8_t *row =
        at.bucket + 2 * SLOTS + (size_t)DP_TAGGER_LABELS * (slot - !known);

    return dp_le64(row) & -known;
}

/* Sums of bytes in eight lanes of 16 bits, even labels and odd ones. A weight
 * is taken with 128 on top, so that no lane borrows of its neighbour. */
typedef struct lanes {
    uint64_t even, odd;
} lanes;

enum { MOST_ROWS = 256 /* of a lane's 16 bits, 255 each */ };

static void pour(const lanes *l, size_t rows, int32_t sum[DP_TAGGER_LABELS])
{
    for (size_t b = 0; b < DP_TAGGER_LABELS; b++) {
        uint64_t lane = (b % 2 ? l->odd : l->even) >> (b / 2 * 16) & 0xFFFF;
        sum[b] += (int32_t)lane - 128 * (int32_t)rows;
    }
}

static void weigh(const features *f, int32_t sum[DP_TAGGER_LABELS])
{
    const uint64_t low = UINT64_C(0x00FF00FF00FF00FF);

    for (size_t begin = 0; begin < f->n; begin += MOST_ROWS) {
        size_t n = f->n - begin < MOST_ROWS ? f->n - begin : MOST_ROWS;
        lanes l = { 0 };
        for (size_t i = begin; i < begin + n; i++) {
            uint64_t row = row_of(f->at[i]) ^ UINT64_C(0x8080808080808080);
            l.even += row & low;
            l.odd += row >> 8 & low;
        }
        pour(&l, n, sum);
    }
}

/* -- Sums --------------------------------------------------------------------
 */

/* The weights of one feature alone. */
static void weigh_one(const dp_tagger *t, uint64_t template, uint64_t a,
                      int16_t out[DP_TAGGER_ROW])
{
    features f;
    uint64_t row;

    f.t = t;
    f.n = 0;
    add(&f, template, a, 0);
    row = row_of(f.at[0]);
    for (size_t b = 0; b < DP_TAGGER_ROW; b++)
        out[b] = b < DP_TAGGER_LABELS ? (int8_t)(row >> 8 * b) : 0;
}

void dp_tagger_weigh(const dp_tagger *t, const dp_word *word,
                     dp_tagger_form *out)
{
    uint64_t folded = word ? word->folded : EDGE;
    int32_t sum[DP_TAGGER_ROW] = { 0 };
    features f;

    f.t = t;
    f.n = 0;
    if (word)
        of_form(word, &f);
    weigh(&f, sum);
    for (size_t b = 0; b < DP_TAGGER_ROW; b++)
        out->own[b] = (int16_t)sum[b]; /* of some fifteen bytes */
    weigh_one(t, 20, folded, out->before);
    weigh_one(t, 21, folded, out->after);
    weigh_one(t, 22, folded, out->before2);
    weigh_one(t, 23, folded, out->after2);
}

static const dp_tagger_form *form_at(const view *v, ptrdiff_t i)
{
    return inside(v, i) ? &v->forms[i] : &v->t->edge;
}

static void sum_forms(const view *v, int32_t sum[DP_TAGGER_ROW])
{
    const dp_tagger_form *b2 = form_at(v, v->i - 2), *b1 = form_at(v, v->i - 1);
    const dp_tagger_form *w = form_at(v, v->i);
    const dp_tagger_form *a1 = form_at(v, v->i + 1), *a2 = form_at(v, v->i + 2);

    for (size_t b = 0; b < DP_TAGGER_ROW; b++)
        sum[b] += b2->before2[b] + b1->before[b] + w->own[b] + a1->after[b] +
                  a2->after2[b];
}

static view view_of(const dp_tagger *t, const dp_tagger_view *sentence,
                    size_t i)
{
    view v = { t,
               sentence->words,
               sentence->forms,
               (ptrdiff_t)sentence->n,
               (ptrdiff_t)i,
               (ptrdiff_t)sentence->first,
               0 };

    v.here = v.words[i].type | (uint64_t)sentence->loud << 4 |
             (uint64_t)(i == sentence->first) << 5;
    return v;
}

static void keep(const features *f, dp_tagger_part *part)
{
    int32_t sum[DP_TAGGER_ROW] = { 0 };

    weigh(f, sum);
    for (size_t b = 0; b < DP_TAGGER_ROW; b++)
        part->at[b] = (int16_t)sum[b]; /* of some seventy bytes */
}

static inline void add_part(const dp_tagger_part *part,
                            int32_t sum[DP_TAGGER_ROW])
{
    for (size_t b = 0; b < DP_TAGGER_ROW; b++)
        sum[b] += part->at[b];
}

/* What parts of a word's surroundings are of; numbers in their keys. */
enum { PART_TYPES = 1, PART_NAMES, PART_PHRASES, PART_KINDS };

/* The features of a part, where none are kept of it. */
static features none_of(const view *v)
{
    features f;

    f.t = v->t;
    f.n = 0;
    return f;
}

static void sum_types(const view *v, int32_t sum[DP_TAGGER_ROW])
{
    uint64_t types = v->here;
    dp_tagger_part *part;

    for (ptrdiff_t d = -2; d <= 2; d++)
        types = types << 4 | type_at(v, v->i + d);
    part = dp_tagger_part_at(v->t, types, PART_TYPES);
    if (!dp_tagger_part_is(part, types, PART_TYPES)) {
        features f = none_of(v);
        of_types(v, &f);
        keep(&f, part);
    }
    add_part(part, sum);
}

static void sum_kinds(const view *v, ptrdiff_t d, int32_t sum[DP_TAGGER_ROW])
{
    uint64_t mask = kinds_at(v, v->i + d);
    uint32_t key = (uint32_t)v->here << 8 | (uint32_t)(PART_KINDS + 2 + d);
    dp_tagger_part *part = dp_tagger_part_at(v->t, mask, key);

    if (!dp_tagger_part_is(part, mask, key)) {
        features f = none_of(v);
        of_kinds(v, d, &f);
        keep(&f, part);
    }
    add_part(part, sum);
}

/* Of most words no neighbour is of a kind that counts here: what that weighs is
 * kept, and the others are for the caller to weigh. */
static void sum_names(const view *v, features *more, int32_t sum[DP_TAGGER_ROW])
{
    uint64_t both = v->t->names | v->t->cues;
    uint32_t key = (uint32_t)v->here << 8 | PART_NAMES;
    dp_tagger_part *part;

    if (kinds_at(v, v->i) & v->t->names ||
        (kinds_at(v, v->i - 1) | kinds_at(v, v->i + 1)) & both) {
        of_names(v, more);
        return;
    }
    part = dp_tagger_part_at(v->t, 0, key);
    if (!dp_tagger_part_is(part, 0, key)) {
        features f = none_of(v);
        of_names(v, &f);
        keep(&f, part);
    }
    add_part(part, sum);
}

/* Likewise of words in no phrase. */
static void sum_phrases(const view *v, features *more,
                        int32_t sum[DP_TAGGER_ROW])
{
    const dp_word *w = &v->words[v->i];
    bool last = v->i + 1 == v->n;
    uint32_t key = (uint32_t)w->type << 16 | (uint32_t)last << 8 | PART_PHRASES;
    dp_tagger_part *part;

    if (w->phrase_begin | w->phrase_inside | (last ? 0 : w[1].phrase_inside)) {
        of_phrases(v, more);
        return;
    }
    part = dp_tagger_part_at(v->t, 0, key);
    if (!dp_tagger_part_is(part, 0, key)) {
        features f = none_of(v);
        of_phrases(v, &f);
        keep(&f, part);
    }
    add_part(part, sum);
}

/* The features of word `i` that are not kept, and the sum of those that are. */
static void gather(const dp_tagger *t, const dp_tagger_view *sentence, size_t i,
                   features *f, int32_t sum[DP_TAGGER_ROW])
{
    const dp_word *w = &sentence->words[i];
    view v = view_of(t, sentence, i);

    f->t = t;
    f->n = 0;
    of_neighbours(&v, f);
    if (w->capital && w->type != DP_WORD_SCRIPT)
        of_run(&v, f);
    else
        of_gap(&v, f);
    sum_names(&v, f, sum);
    sum_phrases(&v, f, sum);
    sum_types(&v, sum);
    for (ptrdiff_t d = -2; d <= 2; d++)
        sum_kinds(&v, d, sum);
    sum_forms(&v, sum);
}

static void finish(const dp_tagger *t, const features *f,
                   int32_t sum[DP_TAGGER_ROW], float out[DP_TAGGER_ROW])
{
    weigh(f, sum);
    for (size_t b = 0; b < DP_TAGGER_LABELS; b++)
        out[b] = t->unit * (float)sum[b];
    out[DP_TAGGER_LABELS] = 0;
}

/* The weights of a word's features are on their way while those of the next one
 * are gathered: some thirty lines of memory each. */
void dp_tagger_score(const dp_tagger *t, const dp_tagger_view *sentence,
                     const bool *near, float (*out)[DP_TAGGER_ROW])
{
    features two[2];
    int32_t sums[2][DP_TAGGER_ROW];
    size_t waiting = SIZE_MAX, now = 0;

    for (size_t i = 0; i < sentence->n; i++) {
        if (!near[i])
            continue;
        memset(sums[now], 0, sizeof sums[now]);
        gather(t, sentence, i, &two[now], sums[now]);
        if (waiting != SIZE_MAX)
            finish(t, &two[!now], sums[!now], out[waiting]);
        waiting = i;
        now = !now;
    }
    if (waiting != SIZE_MAX)
        finish(t, &two[!now], sums[!now], out[waiting]);
}
