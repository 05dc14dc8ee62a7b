/* Which candidates of a sentence count. */
#include "match/run.h"

#include "core/banned.h"

static int by_order(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

/* Priority, then leftmost, then longest, then the order of the file. */
typedef struct ranked {
    int32_t priority;
    candidate c;
} ranked;

static int by_rank(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    if (x->priority != y->priority)
        return x->priority > y->priority ? -1 : 1;
    if (x->c.begin != y->c.begin)
        return by_order(x->c.begin, y->c.begin);
    if (x->c.end != y->c.end)
        return by_order(y->c.end, x->c.end);
    return by_order(x->c.pattern, y->c.pattern);
}

static int by_place(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    if (x->c.begin != y->c.begin)
        return by_order(x->c.begin, y->c.begin);
    if (x->c.end != y->c.end)
        return by_order(y->c.end, x->c.end);
    return by_order(x->c.pattern, y->c.pattern);
}

/* A sentence has a handful of candidates: moving them beats a call that sorts
 * thousands well. */
static void sort(ranked *all, size_t n, int (*by)(const void *, const void *))
{
    enum { FEW = 12 };

    if (n > FEW) {
        qsort(all, n, sizeof *all, by);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        ranked it = all[i];
        size_t j = i;
        for (; j > 0 && by(&all[j - 1], &it) > 0; j--)
            all[j] = all[j - 1];
        all[j] = it;
    }
}

static bool is_none(const run *r, const ranked *x)
{
    return dp_str_eq(prog_text(r->program, r->patterns[x->c.pattern].kind),
                     DP_S("-"));
}

/* What a capture says in a word: its value, its number, else its text. */
static dp_str capture_text(const run *r, const dp_capture *c)
{
    if (c->value.p)
        return c->value;
    if (c->number != DP_NO_NUMBER)
        return dp_str_printf(r->arena, "%u", c->number);
    return dp_text_at(r->text, c->span);
}

static dp_str value_of_pair(const run *r, const prog_pair *p,
                            const candidate *c)
{
    const prog_str *names = prog_array(r->program, r->program->head.name);
    dp_str name;

    if (p->capture == NO_CAPTURE)
        return prog_text(r->program, p->value);
    name = prog_text(r->program, names[p->capture]);
    for (uint32_t i = 0; i < c->captures_n; i++)
        if (dp_str_eq(c->captures[i].name, name))
            return capture_text(r, &c->captures[i]);
    return DP_NULL;
}

static bool emit(run *r, const candidate *c)
{
    const prog_pattern *p = &r->patterns[c->pattern];
    const prog_pair *from = prog_array(r->program, r->program->head.pair);
    dp_pair *pairs = dp_arena_alloc(r->arena, (p->pair_n + 1) * sizeof *pairs);
    dp_match made = {
        .span = dp_text_span(r->text, c->begin, c->end),
        .begin = c->begin,
        .end = c->end,
        .kind = prog_text(r->program, p->kind),
        .rule = prog_text(r->program, p->rule),
        .line = p->line,
        .priority = p->priority,
        .pairs = pairs,
        .pairs_n = p->pair_n,
        .captures = c->captures,
        .captures_n = c->captures_n,
    };

    if (!pairs)
        return false;
    for (uint32_t i = 0; i < p->pair_n; i++)
        pairs[i] = (dp_pair){ prog_text(r->program, from[p->pair + i].key),
                              value_of_pair(r, &from[p->pair + i], c) };
    return dp_vec_push(r->arena, &r->out, made);
}

/* Take each that lies on free tokens; the kept come first. */
static size_t keep_free(const run *r, ranked *all, size_t n, bool *taken_at)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++) {
        bool free_of = true;
        for (uint32_t at = all[i].c.begin; at < all[i].c.end && free_of; at++)
            free_of = !taken_at[at - r->begin];
        if (!free_of)
            continue;
        for (uint32_t at = all[i].c.begin; at < all[i].c.end; at++)
            taken_at[at - r->begin] = true;
        all[kept++] = all[i];
    }
    return kept;
}

/* In mode all, only what is no kind takes others away. Sorted by priority, so
 * that a token's first blocker is its strongest. */
static size_t keep_unblocked(const run *r, ranked *all, size_t n,
                             bool *taken_at)
{
    size_t kept = 0, blocked = 0;

    for (size_t i = 0; i < n; i++) {
        bool free_of = true;
        /* All blockers of this priority or higher lie first. */
        for (; blocked < n && all[blocked].priority >= all[i].priority;
             blocked++)
            if (is_none(r, &all[blocked]))
                for (uint32_t at = all[blocked].c.begin;
                     at < all[blocked].c.end; at++)
                    taken_at[at - r->begin] = true;
        for (uint32_t at = all[i].c.begin; at < all[i].c.end && free_of; at++)
            free_of = !taken_at[at - r->begin];
        if (free_of)
            all[kept++] = all[i];
        if (blocked < i + 1)
            blocked = i + 1;
    }
    return kept;
}

bool dp_candidates_choose(run *r)
{
    size_t n = r->candidates.n;
    ranked *all;
    bool *taken_at;

    if (n == 0)
        return true;
    all = dp_arena_alloc(r->arena, n * sizeof *all);
    taken_at = DP_NEWS(r->arena, r->end - r->begin + 1, bool);
    if (!all || !taken_at)
        return false;
    for (size_t i = 0; i < n; i++) {
        candidate c = r->candidates.at[i];
        all[i] = (ranked){ r->patterns[c.pattern].priority, c };
    }
    sort(all, n, by_rank);
    n = r->program->head.all ? keep_unblocked(r, all, n, taken_at)
                             : keep_free(r, all, n, taken_at);
    sort(all, n, by_place);
    for (size_t i = 0; i < n; i++)
        if (!is_none(r, &all[i]) && !emit(r, &all[i].c))
            return false;
    return true;
}
