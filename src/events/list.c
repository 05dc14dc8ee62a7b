/* Lists: phrases that commas and "and" join are one group, and share the role
 * of the first. */
#include "events/inside.h"

#include "core/banned.h"

/* What joins two phrases; `*weak`: a comma alone. */
static bool joined(const ev_scene *s, const ev_np *a, const ev_np *b,
                   bool *weak)
{
    *weak = false;
    if (b->glued)
        return a->end == b->begin;
    for (size_t i = ev_from(&s->joins, a->end); i < s->joins.n; i++) {
        const ev_cue *join = &s->joins.at[i];

        if (join->begin > a->end)
            return false;
        if (join->end != b->begin &&
            !(b->own_role && join->end < b->begin && join->end + 2 >= b->begin))
            continue;
        *weak = ev_has(join, "weak");
        return !*weak || (a->name != DP_NO_MARK && b->name != DP_NO_MARK &&
                          s->article->names.at[a->name].kind ==
                              s->article->names.at[b->name].kind);
    }
    return false;
}

static size_t next_free(const ev_scene *s, size_t np)
{
    while (++np < s->nps.n && s->nps.at[np].absorbed)
        ;
    return np;
}

/* A comma alone makes no list of two: "received by A, B said"; somewhere
 * further on stands an "and", or another comma. */
static bool makes_list(const ev_scene *s, size_t np)
{
    uint32_t end = s->nps.at[np].end;
    size_t next = next_free(s, np);
    bool weak;

    for (size_t i = ev_from(&s->joins, end);
         i < s->joins.n && s->joins.at[i].begin == end; i++)
        if (!ev_has(&s->joins.at[i], "weak"))
            return true;
    return next < s->nps.n &&
           joined(s, &s->nps.at[np], &s->nps.at[next], &weak);
}

/* "Voted against it and Peru abstained": a thing told before opens no list. */
static bool is_thing(const ev_np *np)
{
    return np->name == DP_NO_MARK && !np->described && np->own_role &&
           dp_str_eq(np->stands, DP_S("body"));
}

/* Phrase `np` goes on with the list that `last` is in; an "and" closes it:
 * "between A and B, C said". */
static bool continues(const ev_scene *s, size_t last, size_t np, bool *closed)
{
    const ev_np *a = &s->nps.at[last], *b = &s->nps.at[np];
    bool weak;

    if (!joined(s, a, b, &weak) || is_thing(a) ||
        (b->own_role && b->role != a->role && b->role != EV_BARE &&
         !(s->nps.at[a->group].head && b->role == EV_OF)))
        return false;
    if (weak && (*closed || (a->group == last && !makes_list(s, np))))
        return false;
    *closed = !weak;
    return true;
}

static void group(ev_scene *s)
{
    size_t last = DP_NO_MARK;
    bool closed = false;

    for (size_t i = 0; i < s->nps.n; i++) {
        ev_np *np = &s->nps.at[i];

        np->group = (uint32_t)i;
        if (np->absorbed)
            continue;
        if (last != DP_NO_MARK && continues(s, last, i, &closed)) {
            np->group = s->nps.at[last].group;
            np->role = s->nps.at[last].role;
        } else {
            closed = false;
        }
        last = i;
    }
}

/* A strong word of joining, with a comma before it, ends where a phrase begins:
 * ", and B". */
static bool resumes(const ev_scene *s, const ev_np *np)
{
    if (np->begin < 2)
        return false;
    for (size_t i = ev_from(&s->joins, np->begin - 2);
         i < s->joins.n && s->joins.at[i].begin < np->begin; i++)
        if (s->joins.at[i].end == np->begin &&
            s->text->tokens.at[s->joins.at[i].begin].shape == DP_SHAPE_PUNCT &&
            !ev_has(&s->joins.at[i], "weak"))
            return true;
    return false;
}

/* A relative clause hangs on phrase `a`, behind its comma, and goes on to the
 * comma before phrase `b` without another. */
static bool only_relative(const ev_scene *s, const ev_np *a, const ev_np *b)
{
    bool relative = false;

    if (a->end >= b->begin ||
        s->text->tokens.at[a->end].shape != DP_SHAPE_PUNCT)
        return false;
    for (size_t i = ev_from(&s->breaks, a->end);
         i < s->breaks.n && s->breaks.at[i].begin <= a->end + 1; i++)
        relative = relative || ev_has(&s->breaks.at[i], "relative");
    for (uint32_t t = a->end + 1; relative && t + 2 < b->begin; t++)
        if (s->text->tokens.at[t].shape == DP_SHAPE_PUNCT)
            return false;
    return relative;
}

/* "A, who had arrived that morning, and B signed": a list goes on behind what
 * is told of its first, with which the sentence opens. */
static void group_over(ev_scene *s)
{
    enum { OPENING = 3 };

    for (size_t i = 1; i < s->nps.n; i++) {
        ev_np *np = &s->nps.at[i];
        size_t in = dp_text_sentence_of(s->text, np->begin);
        size_t first = ev_np_from(s, s->text->sentences.at[in].begin);
        const ev_np *a = first < i ? &s->nps.at[first] : NULL;

        if (!a || np->absorbed || np->role != EV_BARE || np->group != i ||
            !ev_np_is_person(s, np) || !ev_np_is_person(s, a) || a->absorbed ||
            a->role != EV_BARE || s->quoted[np->begin] ||
            a->begin > s->text->sentences.at[in].begin + OPENING ||
            !resumes(s, np) || !only_relative(s, a, np))
            continue;
        np->group = a->group;
    }
}

void ev_group(ev_scene *s)
{
    group(s);
    group_over(s);
}
