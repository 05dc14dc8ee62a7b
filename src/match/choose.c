/* Which candidates of a sentence count. */
#include "match/run.h"

#include "core/banned.h"

static int by_order(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int by_place(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    if (x->begin != y->begin)
        return by_order(x->begin, y->begin);
    if (x->end != y->end)
        return by_order(y->end, x->end);
    return by_order(x->pattern, y->pattern);
}

/* Priority, then leftmost, then longest, then the order of the file. */
static int by_rank(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    if (x->priority != y->priority)
        return x->priority > y->priority ? -1 : 1;
    return by_place(a, b);
}

/* A sentence has a handful of candidates: moving them beats a call that sorts
 * thousands well. */
static void sort(candidate *all, size_t n,
                 int (*by)(const void *, const void *))
{
    enum { FEW = 12 };

    if (n > FEW) {
        qsort(all, n, sizeof *all, by);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        candidate it = all[i];
        size_t j = i;
        for (; j > 0 && by(&all[j - 1], &it) > 0; j--)
            all[j] = all[j - 1];
        all[j] = it;
    }
}

/* The same of candidates that come by where they begin: those that begin at one
 * place are few. */
static void sort_places(candidate *all, size_t n)
{
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i + 1; j < n && all[j].begin == all[i].begin;)
            j++;
        sort(all + i, j - i, by_place);
    }
}

static bool is_none(const run *r, const candidate *c)
{
    return r->patterns[c->pattern].flags & PATTERN_NONE;
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

/* Take each that lies on free tokens, the one of highest rank first; the kept
 * come first. */
static bool keep_free(run *r, candidate *all, size_t *n)
{
    bool *taken_at = DP_NEWS(r->scratch, r->end - r->begin + 1, bool);
    size_t kept = 0;

    if (!taken_at)
        return false;
    sort(all, *n, by_rank);
    for (size_t i = 0; i < *n; i++) {
        bool free_of = true;
        for (uint32_t at = all[i].begin; at < all[i].end && free_of; at++)
            free_of = !taken_at[at - r->begin];
        if (!free_of)
            continue;
        for (uint32_t at = all[i].begin; at < all[i].end; at++)
            taken_at[at - r->begin] = true;
        all[kept++] = all[i];
    }
    sort(all, kept, by_place);
    *n = kept;
    return true;
}

/* In mode all, only what is no kind takes others away: those of its priority
 * and below. */
static bool keep_unblocked(run *r, candidate *all, size_t *n)
{
    size_t tokens = r->end - r->begin, kept = 0;
    int64_t *blocked =
        dp_arena_alloc(r->scratch, (tokens + 1) * sizeof *blocked);

    if (!blocked)
        return false;
    for (size_t i = 0; i < tokens; i++)
        blocked[i] = INT64_MIN;
    for (size_t i = 0; i < *n; i++)
        for (uint32_t at = all[i].begin; is_none(r, &all[i]) && at < all[i].end;
             at++)
            if (blocked[at - r->begin] < all[i].priority)
                blocked[at - r->begin] = all[i].priority;
    for (size_t i = 0; i < *n; i++) {
        bool free_of = true;
        for (uint32_t at = all[i].begin; at < all[i].end && free_of; at++)
            free_of = blocked[at - r->begin] < all[i].priority;
        if (free_of)
            all[kept++] = all[i];
    }
    *n = kept;
    return true;
}

static bool any_none(const run *r, const candidate *all, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (is_none(r, &all[i]))
            return true;
    return false;
}

bool dp_candidates_choose(run *r)
{
    candidate *all = r->candidates.at;
    size_t n = r->candidates.n;

    if (n == 0)
        return true;
    if (!r->program->head.all) {
        if (!keep_free(r, all, &n))
            return false;
    } else {
        if (any_none(r, all, n) && !keep_unblocked(r, all, &n))
            return false;
        sort_places(all, n);
    }
    for (size_t i = 0; i < n; i++)
        if (!is_none(r, &all[i]) && !emit(r, &all[i]))
            return false;
    return true;
}
