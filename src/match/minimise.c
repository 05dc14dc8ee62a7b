/* States of which the same is still to come become one.
 *
 * The construction parts states that were come to on different ways, though
 * they may lead on alike: what stands behind an alternative, and the contexts
 * that many patterns share. Two of three states go so, and with them most of
 * what a search brings into the cache. By Moore's refinement: states are
 * parted by their steps and ends, then by the classes these lead to, until no
 * class falls apart any more. */
#include "match/ast.h"

#include "core/banned.h"

enum {
    /* Each round looks one step further ahead. Automata that would take more
     * stay as they are: that costs speed and not meaning. */
    ROUNDS_MAX = 100
};

typedef struct minimiser {
    compiler *c;
    automaton *a;
    dp_arena *arena; /* of one round */
    uint32_t *class; /* by state */
    uint32_t *next;
    uint32_t *keys; /* of all states, in a row */
    size_t classes;
} minimiser;

/* What tells the state from others, from `at` on; returns the end. */
static uint32_t *put_key(const minimiser *m, const auto_state *s,
                         uint32_t class, uint32_t *at)
{
    *at++ = class;
    *at++ = s->step_n;
    for (uint32_t i = s->step; i < s->step + s->step_n; i++) {
        const auto_step *step = &m->a->steps.at[i];
        *at++ = step->atom;
        *at++ = step->op;
        *at++ = step->op_n;
        *at++ = m->class[step->target];
    }
    for (uint32_t i = s->accept; i < s->accept + s->accept_n; i++) {
        const prog_accept *accept = &m->a->accepts.at[i];
        *at++ = accept->pattern;
        *at++ = accept->op;
        *at++ = accept->op_n;
    }
    return at;
}

/* Part the classes once more; they are numbered as they are met. */
static bool refine(minimiser *m)
{
    uint32_t *at = m->keys;
    dp_map class_of = { 0 };

    dp_arena_reset(m->arena);
    for (size_t i = 0; i < m->a->states.n; i++) {
        uint32_t *end = put_key(m, &m->a->states.at[i], m->class[i], at);
        dp_str key = { (const char *)at, (size_t)(end - at) * sizeof *at };
        bool fresh;
        uint32_t *slot = dp_map_put(m->arena, &class_of, key, &fresh);
        if (!slot)
            return false;
        if (fresh)
            *slot = (uint32_t)class_of.n - 1;
        m->next[i] = *slot;
        at = end;
    }
    memcpy(m->class, m->next, m->a->states.n * sizeof *m->class);
    m->classes = class_of.n;
    return true;
}

/* The steps and ends of `from`, as those of a state of `to`. */
static bool copy_state(const minimiser *m, const auto_state *from,
                       automaton *to)
{
    auto_state made = { (uint32_t)to->steps.n, from->step_n,
                        (uint32_t)to->accepts.n, from->accept_n };

    for (uint32_t i = from->step; i < from->step + from->step_n; i++) {
        auto_step step = m->a->steps.at[i];
        step.target = m->class[step.target];
        if (!dp_vec_push(m->c->arena, &to->steps, step))
            return false;
    }
    for (uint32_t i = from->accept; i < from->accept + from->accept_n; i++)
        if (!dp_vec_push(m->c->arena, &to->accepts, m->a->accepts.at[i]))
            return false;
    return dp_vec_push(m->c->arena, &to->states, made);
}

/* One state of each class takes the place of all. */
static bool merge(const minimiser *m)
{
    automaton *a = m->a;
    automaton made = { .root = m->class[a->root],
                       .before = a->before,
                       .after = a->after };

    made.ops.at = a->ops.at;
    made.ops.n = a->ops.n;
    made.ops.cap = a->ops.cap;
    for (size_t i = 0; i < a->states.n; i++)
        if (m->class[i] == made.states.n &&
            !copy_state(m, &a->states.at[i], &made))
            return false;
    for (size_t i = 0; i < m->c->patterns.n; i++) {
        if (a->before[i] != NO_STATE)
            made.before[i] = m->class[a->before[i]];
        if (a->after[i] != NO_STATE)
            made.after[i] = m->class[a->after[i]];
    }
    *a = made;
    return true;
}

static bool minimise(minimiser *m)
{
    const automaton *a = m->a;
    size_t room = 2 * a->states.n + 4 * a->steps.n + 3 * a->accepts.n;
    size_t before = 0;

    m->class = DP_NEWS(m->c->arena, a->states.n + 1, uint32_t);
    m->next = DP_NEWS(m->c->arena, a->states.n + 1, uint32_t);
    m->keys = DP_NEWS(m->c->arena, room + 1, uint32_t);
    if (!m->class || !m->next || !m->keys)
        return false;
    for (int round = 0; round < ROUNDS_MAX; round++) {
        if (!refine(m))
            return false;
        if (m->classes == before)
            return merge(m);
        before = m->classes;
    }
    return true;
}

dp_status dp_automaton_minimise(compiler *c, automaton *a)
{
    minimiser m = { .c = c, .a = a, .arena = dp_arena_new((size_t)1 << 30) };
    bool done = m.arena && minimise(&m);

    dp_arena_close(m.arena);
    return done ? DP_OK : dp_no_memory(c->ctx, "patterns");
}
