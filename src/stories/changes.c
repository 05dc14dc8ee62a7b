/* What a copy changed: the words of both texts, folded, are laid side by side
 * by the longest run of words that stands in both, then on either side of it,
 * and so on (Ratcliff and Obershelp's way, which difflib has). What no run
 * covers is gone, or added. */
#include "stories/inside.h"
#include "text/text.h"

#include "core/banned.h"

enum {
    MOST = 4096,    /* words of each text that are compared */
    DEPTH = 64,     /* of runs within runs: what is behind counts as changed */
    RUN = 2,        /* words that a run has at least */
    STEPS = 1 << 24 /* places looked at: a text of one word said over and over
                       meets itself everywhere */
};

typedef struct word_list {
    uint32_t *hash;
    dp_span *span;
    bool *covered;
    size_t n;
} word_list;

typedef struct compare {
    word_list a, b;
    uint32_t *first; /* of each word of b, by hash: chains of places */
    uint32_t *next;
    size_t mask;
    uint32_t *run, *before; /* lengths of runs that end at a place of b */
    size_t steps;
} compare;

static dp_status words_of(dp_ctx *ctx, dp_arena *arena, dp_str s,
                          word_list *out)
{
    dp_text text;
    dp_status status = dp_text_make(ctx, arena, s, DP_NULL, &text);

    if (status != DP_OK)
        return status;
    out->n = 0;
    out->hash = DP_NEWS(arena, MOST, uint32_t);
    out->span = DP_NEWS(arena, MOST, dp_span);
    out->covered = DP_NEWS(arena, MOST, bool);
    if (!out->hash || !out->span || !out->covered)
        return dp_no_memory(ctx, "a comparison");
    for (size_t i = 0; i < text.tokens.n && out->n < MOST; i++) {
        const dp_token *token = &text.tokens.at[i];
        if (token->shape == DP_SHAPE_PUNCT)
            continue;
        out->hash[out->n] = token->hash;
        out->span[out->n++] = token->span;
    }
    return DP_OK;
}

typedef struct range {
    size_t a, a_end, b, b_end;
} range;

/* The longest run that both have there; the first of equals. */
static size_t longest(compare *c, const range *r, size_t *at_a, size_t *at_b)
{
    size_t best = 0;

    memset(c->before + r->b, 0, (r->b_end - r->b + 1) * sizeof *c->before);
    for (size_t i = r->a; i < r->a_end; i++) {
        uint32_t *swap = c->before;
        memset(c->run + r->b, 0, (r->b_end - r->b + 1) * sizeof *c->run);
        c->steps += r->b_end - r->b;
        for (uint32_t j = c->first[c->a.hash[i] & c->mask]; j > 0;
             j = c->next[j - 1], c->steps++) {
            if (j - 1 < r->b || j - 1 >= r->b_end ||
                c->b.hash[j - 1] != c->a.hash[i])
                continue;
            c->run[j] = c->before[j - 1] + 1;
            if (c->run[j] > best) {
                best = c->run[j];
                *at_a = i + 1 - best;
                *at_b = j - best;
            }
        }
        c->before = c->run;
        c->run = swap;
    }
    return best;
}

static void cover(compare *c, range r, int depth)
{
    size_t a = 0, b = 0, n;

    if (r.a >= r.a_end || r.b >= r.b_end || depth == DEPTH || c->steps > STEPS)
        return;
    n = longest(c, &r, &a, &b);
    if (n < RUN)
        return;
    memset(c->a.covered + a, true, n);
    memset(c->b.covered + b, true, n);
    cover(c, (range){ r.a, a, r.b, b }, depth + 1);
    cover(c, (range){ a + n, r.a_end, b + n, r.b_end }, depth + 1);
}

static dp_status prepare(dp_ctx *ctx, dp_arena *arena, compare *c)
{
    size_t slots = 16;

    while (slots < c->b.n)
        slots *= 2;
    c->mask = slots - 1;
    c->first = DP_NEWS(arena, slots, uint32_t);
    c->next = DP_NEWS(arena, c->b.n + 1, uint32_t);
    c->run = DP_NEWS(arena, c->b.n + 1, uint32_t);
    c->before = DP_NEWS(arena, c->b.n + 1, uint32_t);
    if (!c->first || !c->next || !c->run || !c->before)
        return dp_no_memory(ctx, "a comparison");
    for (size_t j = c->b.n; j-- > 0;) {
        c->next[j] = c->first[c->b.hash[j] & c->mask];
        c->first[c->b.hash[j] & c->mask] = (uint32_t)j + 1;
    }
    return DP_OK;
}

/* Runs of words that are not covered, as spans. */
static dp_status uncovered(dp_ctx *ctx, dp_arena *arena, const word_list *words,
                           dp_span **out, size_t *n)
{
    DP_VEC(dp_span) spans = { 0 };

    for (size_t i = 0; i < words->n; i++) {
        if (words->covered[i])
            continue;
        if (i > 0 && !words->covered[i - 1])
            spans.at[spans.n - 1].end = words->span[i].end;
        else if (!dp_vec_push(arena, &spans, words->span[i]))
            return dp_no_memory(ctx, "a comparison");
    }
    *out = spans.at;
    *n = spans.n;
    return DP_OK;
}

dp_status dp_copy_changes(dp_ctx *ctx, dp_arena *arena, dp_str first,
                          dp_str copy, dp_changes *out)
{
    compare c = { 0 };
    dp_changes changes = { 0 };
    dp_status status = words_of(ctx, arena, first, &c.a);

    if (status == DP_OK)
        status = words_of(ctx, arena, copy, &c.b);
    if (status == DP_OK)
        status = prepare(ctx, arena, &c);
    if (status != DP_OK)
        return status;
    cover(&c, (range){ 0, c.a.n, 0, c.b.n }, 0);
    status = uncovered(ctx, arena, &c.a, &changes.gone, &changes.gone_n);
    if (status == DP_OK)
        status = uncovered(ctx, arena, &c.b, &changes.added, &changes.added_n);
    if (status == DP_OK)
        *out = changes;
    return status;
}
