/* Choosing among what overlaps: the surest first, where every further word of a
 * span counts a little, so that "UN Security Council" stands before
 * "UN". */
#include <stdlib.h>
#include <string.h>

#include "marks/name_inside.h"

#include "core/banned.h"

static const float settled = 0.6f;    /* a table's word goes before a guess */
static const float enough = 0.5f;     /* less is no name */
static const float read_so = 0.4f;    /* the best reading of the tagger */
static const float person_so = 0.33f; /* the same of a person */
static const float word_bonus = 0.13f;
static const float known_bonus = 0.18f; /* of a form that a table has */
enum { WORDS_COUNTED = 7 };

static float weight(const candidate *c)
{
    uint32_t n = c->end - c->begin;
    bool known = c->id.n || (c->flags & NAME_HOLDS);

    return c->score + (known ? known_bonus : word_bonus) *
                          (float)(n < WORDS_COUNTED ? n : WORDS_COUNTED);
}

/* The score that a name has at least. */
static float least(const candidate *c)
{
    return c->id.n ? enough : c->kind == DP_PERSON ? person_so : read_so;
}

static int by_weight(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    float wx = weight(x), wy = weight(y);

    if (wx != wy)
        return wx > wy ? -1 : 1;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    /* One with an id says more; kinds settle the rest. */
    if (!x->id.n != !y->id.n)
        return x->id.n ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

/* Of one span: a form whose table knows what it is, else the surest. */
static int by_span(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    bool known_x = x->id.n && x->score >= settled;
    bool known_y = y->id.n && y->score >= settled;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    if (known_x != known_y)
        return known_x ? -1 : 1;
    return by_weight(a, b);
}

static void keep_one_a_span(finder *f)
{
    size_t kept = 0;

    if (f->found.n)
        qsort(f->found.at, f->found.n, sizeof *f->found.at, by_span);
    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        candidate *last = kept ? &f->found.at[kept - 1] : NULL;

        if (!last || last->begin != c->begin || last->end != c->end) {
            f->found.at[kept++] = *c;
            continue;
        }
        /* A city that is a capital is one however it was found. */
        if ((c->flags & NAME_CAPITAL) && last->kind == DP_PLACE) {
            last->flags |= NAME_CAPITAL;
            last->state = c->state;
            last->id = c->id;
        }
    }
    f->found.n = kept;
}

static int by_begin(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    return x->begin < y->begin ? -1 : x->begin > y->begin;
}

static bool is_free(const finder *f, const candidate *c)
{
    for (uint32_t i = c->begin; i < c->end; i++)
        if (f->at[i] != DP_NO_ENTITY)
            return false;
    return true;
}

void dp_name_number(finder *f)
{
    memset(f->at, 0xFF, (f->text->tokens.n + 1) * sizeof *f->at);
    for (uint32_t i = 0; i < f->found.n; i++)
        for (uint32_t k = f->found.at[i].begin; k < f->found.at[i].end; k++)
            f->at[k] = i;
}

/* What a word that no table knows was taken for throughout the text. */
typedef struct votes {
    float score[DP_PLACE + 1];
} votes;

static bool may_vote(const candidate *c)
{
    return !c->id.n && !(c->flags & NAME_TITLE) && c->end == c->begin + 1;
}

/* A word that is taken for a place here and for a person there, and that no
 * table knows, is what it is taken for more surely. */
static dp_status agree(finder *f)
{
    dp_map words_seen = { 0 };
    DP_VEC(votes) all = { 0 };

    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        bool fresh;
        uint32_t *slot;

        if (!may_vote(c))
            continue;
        slot = dp_map_put(f->arena, &words_seen, words(f, c->begin, c->end),
                          &fresh);
        if (!slot || (fresh && !dp_vec_push(f->arena, &all, (votes){ 0 })))
            return dp_no_memory(f->ctx, "names");
        if (fresh)
            *slot = (uint32_t)all.n - 1;
        all.at[*slot].score[c->kind] += c->score;
    }
    for (size_t i = 0; i < f->found.n; i++) {
        candidate *c = &f->found.at[i];
        const votes *v;

        if (!may_vote(c))
            continue;
        v = &all.at[*dp_map_get(&words_seen, words(f, c->begin, c->end))];
        for (size_t k = 0; k < sizeof v->score / sizeof *v->score; k++)
            if (v->score[k] > v->score[c->kind])
                c->kind = (dp_name_kind)k;
    }
    return DP_OK;
}

dp_status dp_name_choose(finder *f)
{
    size_t kept = 0;

    keep_one_a_span(f);
    if (f->found.n)
        qsort(f->found.at, f->found.n, sizeof *f->found.at, by_weight);
    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];

        if (c->score < least(c) || !is_free(f, c) ||
            (f->is[c->begin] & IS_ADDRESS) ||
            (c->kind == DP_PERSON && (f->is[c->begin] & IS_NOBODY)))
            continue;
        for (uint32_t k = c->begin; k < c->end; k++)
            f->at[k] = 0;
        f->found.at[kept++] = *c;
    }
    f->found.n = kept;
    if (kept)
        qsort(f->found.at, kept, sizeof *f->found.at, by_begin);
    for (uint32_t i = 0; i < kept; i++)
        f->found.at[i].entity = DP_NO_ENTITY;
    dp_name_number(f);
    return agree(f);
}
