/* Searching from one token: depth first over (state, token), each once.
 *
 * What is tried first is what is preferred: steps before accepting, elements of
 * several tokens before shorter ones, short gaps before long ones. The first
 * way to a place is kept, so that the work is bounded by states times tokens,
 * and by a number of steps besides (Cox's bit-state search, over a lattice). */
#include "match/run.h"

#include "core/banned.h"

enum {
    STEPS_MAX = 4096,    /* from one token */
    CONTEXT_STEPS = 512, /* for one look at a context */
    ACCEPT = 1u << 31    /* on the stack: accept this node */
};

/* -- Places seen -------------------------------------------------------------
 */

static bool seen_grow(run *r)
{
    size_t cap = r->seen_cap ? r->seen_cap * 2 : 64;
    seen_slot *slots = DP_NEWS(r->scratch, cap, seen_slot);

    if (!slots)
        return false;
    for (size_t i = 0; i < r->seen_cap; i++) {
        size_t at;
        if (r->seen[i].stamp != r->stamp)
            continue;
        at = (r->seen[i].key * 0x9E3779B97F4A7C15u) >> 32 & (cap - 1);
        while (slots[at].stamp == r->stamp)
            at = (at + 1) & (cap - 1);
        slots[at] = r->seen[i];
    }
    r->seen = slots;
    r->seen_cap = cap;
    return true;
}

/* Note a place; false when it was seen before. */
static bool see(run *r, uint32_t state, uint32_t at)
{
    uint64_t key = (uint64_t)state << 32 | at;
    size_t i;

    if (r->seen_n * 2 >= r->seen_cap && !seen_grow(r)) {
        r->failed = true;
        return false;
    }
    i = (key * 0x9E3779B97F4A7C15u) >> 32 & (r->seen_cap - 1);
    for (; r->seen[i].stamp == r->stamp; i = (i + 1) & (r->seen_cap - 1))
        if (r->seen[i].key == key)
            return false;
    r->seen[i] = (seen_slot){ key, r->stamp };
    r->seen_n++;
    return true;
}

/* -- Items -------------------------------------------------------------------
 */

/* What the token at `at` satisfies. Looking at another may move items. */
static inline const place *place_at(run *r, uint32_t at)
{
    const place *here = &r->places.at[at - r->begin];

    if (!here->has)
        dp_items_find(r, at);
    return here;
}

/* Does nothing lead on from a state that asks this at token `at`, nor end
 * there? */
static inline bool is_dead(run *r, uint64_t asks, uint32_t at)
{
    return !(asks & place_at(r, at)->has);
}

/* -- Conditions --------------------------------------------------------------
 */

/* Do the borders that stand among the ops hold before token `at`? */
static inline bool ops_hold(const run *r, uint32_t op, uint32_t n, uint32_t at)
{
    for (uint32_t i = op; i < op + n; i++) {
        bool inside = at < r->end;
        uint16_t flags = inside ? r->text->tokens.at[at].flags : DP_TOKEN_SPACE;
        switch (r->ops[i] & OP_MASK) {
        case OP_SENTENCE_BEGIN:
            if (at != r->begin)
                return false;
            break;
        case OP_SENTENCE_END:
            if (at != r->end)
                return false;
            break;
        case OP_PARAGRAPH:
            if (!inside || !(flags & DP_TOKEN_PARAGRAPH))
                return false;
            break;
        case OP_GLUED:
            if (flags & DP_TOKEN_SPACE)
                return false;
            break;
        case OP_SPACED:
            if (!(flags & DP_TOKEN_SPACE))
                return false;
            break;
        default:
            break;
        }
    }
    return true;
}

static inline bool step_holds(const run *r, const prog_step *step, uint32_t at)
{
    return ops_hold(r, prog_step_op(step), prog_step_op_n(step), at);
}

/* Is one of the members satisfied at `at`, by that token alone or more? */
static bool any_member(run *r, uint32_t begin, uint32_t n, uint32_t at)
{
    const place *here = place_at(r, at);

    for (uint32_t j = begin; j < begin + n; j++) {
        uint32_t member = r->members[j];
        if (!(here->has & prog_item_bit(member)))
            continue;
        for (uint32_t i = here->first; i < here->end; i++)
            if (prog_item_step(r->items.at[i].atom) == member)
                return true;
    }
    return false;
}

/* How many tokens from `at` on a gap may go over. */
static uint32_t gap_room(run *r, const prog_atom *a, uint32_t at)
{
    uint32_t n = 0;

    while (n < a->a && at + n < r->end &&
           (!a->c || !any_member(r, a->b, a->c, at + n)))
        n++;
    return n;
}

/* The first step of a state of many with this atom; NO_STEP: it has none. */
#define NO_STEP UINT32_MAX

static inline uint32_t step_with(const run *r, const prog_state *state,
                                 uint32_t atom)
{
    uint32_t find = state->find, mask = (1u << prog_find_bits(find)) - 1;
    const uint16_t *slots = r->finds + (find >> FIND_BITS);

    for (uint32_t i = prog_find_slot(find, atom); slots[i]; i = (i + 1) & mask)
        if (r->step_atoms[state->step + slots[i] - 1] == atom)
            return state->step + slots[i] - 1;
    return NO_STEP;
}

/* Steps of a state that may go on with a token. Most states have one or two,
 * of which the bits of the token say that it is none; of those with many the
 * bits say little, and each item is sought among them. */
typedef struct few {
    uint32_t at[FEW_STEPS];
    uint32_t n;
} few;

static inline bool is_few(const run *r, uint32_t state)
{
    return r->states[state].other - r->states[state].step <= FEW_STEPS;
}

static inline few few_steps(const run *r, uint32_t state, uint64_t has)
{
    few out = { .n = 0 };

    for (uint32_t s = r->states[state].step; s < r->states[state].other; s++) {
        out.at[out.n] = s;
        out.n += (has & prog_item_bit(r->step_atoms[s])) != 0;
    }
    return out;
}

/* -- Contexts ----------------------------------------------------------------
 */

typedef struct look {
    uint32_t want; /* token to end at, or NO_REF: any */
    uint32_t left; /* steps */
} look;

static bool look_from(run *r, uint32_t state, uint32_t at, look *k);

/* Go on from a step's target, behind the item. */
static bool look_behind(run *r, const prog_step *step, uint32_t at,
                        uint32_t end, look *k)
{
    return !is_dead(r, step->asks, end) && step_holds(r, step, at) &&
           look_from(r, step->target, end, k);
}

static bool look_steps(run *r, uint32_t state, uint32_t at, look *k)
{
    const place here = *place_at(r, at);

    if (is_few(r, state)) {
        few steps = few_steps(r, state, here.has);
        for (uint32_t i = here.first; steps.n && i < here.end; i++) {
            const item it = r->items.at[i];
            uint32_t atom = prog_item_step(it.atom);
            for (uint32_t s = 0; s < steps.n; s++)
                if (r->step_atoms[steps.at[s]] == atom &&
                    look_behind(r, &r->steps[steps.at[s]], at, it.end, k))
                    return true;
        }
        return false;
    }
    for (uint32_t i = here.first; i < here.end; i++) {
        const item it = r->items.at[i];
        uint32_t atom = prog_item_step(it.atom);
        uint32_t s = step_with(r, &r->states[state], atom);
        for (; s < r->states[state].other && r->step_atoms[s] == atom; s++)
            if (look_behind(r, &r->steps[s], at, it.end, k))
                return true;
    }
    return false;
}

static bool look_others(run *r, uint32_t state, uint32_t at, look *k)
{
    for (uint32_t s = r->states[state].other; s < r->states[state + 1].step;
         s++) {
        const prog_step *step = &r->steps[s];
        const prog_atom *a = &r->atoms[prog_item_atom(r->step_atoms[s])];
        if (!step_holds(r, step, at))
            continue;
        if (a->kind == ATOM_NOT) {
            if (at < r->end && !any_member(r, a->a, a->b, at) &&
                look_from(r, step->target, at + 1, k))
                return true;
            continue;
        }
        for (uint32_t n = 0, room = gap_room(r, a, at); n <= room; n++)
            if (look_from(r, step->target, at + n, k))
                return true;
    }
    return false;
}

static bool look_from(run *r, uint32_t state, uint32_t at, look *k)
{
    if (is_dead(r, r->states[state].asks, at))
        return false;
    if (k->left == 0) {
        r->cut = true;
        return false;
    }
    k->left--;
    if (k->want == NO_REF || k->want == at)
        for (uint32_t a = r->states[state].accept;
             a < r->states[state + 1].accept; a++)
            if (ops_hold(r, r->accepts[a].op, r->accepts[a].op_n, at))
                return true;
    if (k->want != NO_REF && at >= k->want)
        return false;
    return (at < r->end && look_steps(r, state, at, k)) ||
           look_others(r, state, at, k);
}

static bool stands_before(run *r, const prog_pattern *p, uint32_t at)
{
    for (uint32_t n = p->before_min; n <= p->before_max; n++) {
        look k = { at, CONTEXT_STEPS };
        if (at < r->begin + n)
            return false;
        if (look_from(r, p->before, at - n, &k))
            return true;
    }
    return false;
}

static bool contexts_hold(run *r, const prog_pattern *p, uint32_t begin,
                          uint32_t end)
{
    look k = { NO_REF, CONTEXT_STEPS };

    if (p->before != NO_STATE &&
        stands_before(r, p, begin) == ((p->flags & PATTERN_NOT_BEFORE) != 0))
        return false;
    return p->after == NO_STATE || look_from(r, p->after, end, &k) !=
                                       ((p->flags & PATTERN_NOT_AFTER) != 0);
}

/* -- The search --------------------------------------------------------------
 */

static void note_step(run *r, uint32_t parent, uint32_t at, uint32_t step_at,
                      uint32_t item_at, uint32_t end)
{
    const prog_step *step = &r->steps[step_at];

    __builtin_prefetch(&r->states[step->target]); /* looked at soon */
    if (!step_holds(r, step, at))
        return;
    if (r->taken.n >= STEPS_MAX || r->steps_left == 0) {
        r->cut = true;
        return;
    }
    if (!dp_vec_reserve(r->scratch, &r->taken, 1) ||
        !dp_vec_reserve(r->scratch, &r->stack, 1)) {
        r->failed = true;
        return;
    }
    r->steps_left--;
    r->taken.at[r->taken.n] =
        (taken){ step->target, end, parent, step_at, item_at };
    r->stack.at[r->stack.n++] = (uint32_t)r->taken.n++;
}

/* Take a step that leads somewhere; of four, three do not. */
static inline void take(run *r, uint32_t parent, uint32_t at, uint32_t step,
                        uint32_t item_at, uint32_t end)
{
    if (!is_dead(r, r->steps[step].asks, end))
        note_step(r, parent, at, step, item_at, end);
}

/* Negations and gaps. The last pushed is tried first: the longest gap first. */
static void take_others(run *r, uint32_t parent, uint32_t state, uint32_t at)
{
    for (uint32_t s = r->states[state].other; s < r->states[state + 1].step;
         s++) {
        const prog_atom *a = &r->atoms[prog_item_atom(r->step_atoms[s])];
        if (a->kind == ATOM_NOT) {
            if (at < r->end && !any_member(r, a->a, a->b, at))
                take(r, parent, at, s, NO_REF, at + 1);
            continue;
        }
        for (uint32_t n = gap_room(r, a, at) + 1; n-- > 0;)
            take(r, parent, at, s, NO_REF, at + n);
    }
}

/* Take the steps that each item satisfies. */
static void take_few(run *r, uint32_t parent, const few *steps, uint32_t at,
                     const place *here)
{
    for (uint32_t i = here->end; i-- > here->first;) {
        const item it = r->items.at[i];
        uint32_t atom = prog_item_step(it.atom);
        for (uint32_t s = 0; s < steps->n; s++)
            if (r->step_atoms[steps->at[s]] == atom)
                take(r, parent, at, steps->at[s], i, it.end);
    }
}

static void take_items(run *r, uint32_t parent, uint32_t state, uint32_t at)
{
    const place here = *place_at(r, at);

    if (is_few(r, state)) {
        few steps = few_steps(r, state, here.has);
        if (steps.n)
            take_few(r, parent, &steps, at, &here);
        return;
    }
    for (uint32_t i = here.end; i-- > here.first;) {
        const item it = r->items.at[i];
        uint32_t atom = prog_item_step(it.atom);
        uint32_t s = step_with(r, &r->states[state], atom);
        for (; s < r->states[state].other && r->step_atoms[s] == atom; s++)
            take(r, parent, at, s, i, it.end);
    }
}

/* Note what ends here. A pattern's first way counts; without gaps, its
 * longest. */
static void accept(run *r, uint32_t node, uint32_t begin)
{
    taken t = r->taken.at[node];

    for (uint32_t a = r->states[t.state].accept;
         a < r->states[t.state + 1].accept; a++) {
        uint32_t p = r->accepts[a].pattern;
        bool had = r->pattern_stamp[p] == r->round;
        found made = { p, t.at, node, r->accepts[a].op, r->accepts[a].op_n };
        if (had && (r->patterns[p].flags & PATTERN_GAP ||
                    r->found.at[r->pattern_found[p]].end >= t.at))
            continue;
        if (t.at <= begin || !ops_hold(r, made.op, made.op_n, t.at) ||
            !contexts_hold(r, &r->patterns[p], begin, t.at))
            continue;
        if (had) {
            r->found.at[r->pattern_found[p]] = made;
            continue;
        }
        r->pattern_stamp[p] = r->round;
        r->pattern_found[p] = (uint32_t)r->found.n;
        if (!dp_vec_push(r->scratch, &r->found, made))
            r->failed = true;
    }
}

static void expand(run *r, uint32_t node, uint32_t begin)
{
    uint32_t state = r->taken.at[node].state, at = r->taken.at[node].at;

    if (!see(r, state, at))
        return;
    if (r->states[state].accept < r->states[state + 1].accept &&
        !dp_vec_push(r->scratch, &r->stack, node | ACCEPT))
        r->failed = true;
    if (r->states[state].other < r->states[state + 1].step)
        take_others(r, node, state, at);
    if (at < r->end)
        take_items(r, node, state, at);
}

/* The root has a step for each way a pattern may begin: they are found by
 * atom. */
static void take_root(run *r, uint32_t at)
{
    const place here = *place_at(r, at);

    if (r->states[r->program->head.root].other <
        r->states[r->program->head.root + 1].step)
        take_others(r, NO_PARENT, r->program->head.root, at);
    for (uint32_t i = here.end; i-- > here.first;) {
        const item it = r->items.at[i];
        const uint32_t *of = &r->root_step[prog_item_atom(it.atom)];
        if (!(it.atom & ITEM_BEGINS))
            continue;
        for (uint32_t s = of[0]; s < of[1]; s++)
            take(r, NO_PARENT, at, s, i, it.end);
    }
}

bool dp_search_from(run *r, uint32_t at)
{
    r->taken.n = r->stack.n = r->found.n = r->seen_n = 0;
    take_root(r, at);
    if (r->stack.n == 0)
        return !r->failed;
    r->stamp++;
    r->round++;
    while (r->stack.n && !r->failed) {
        uint32_t node = r->stack.at[--r->stack.n];
        if (node & ACCEPT)
            accept(r, node & ~ACCEPT, at);
        else
            expand(r, node, at);
    }
    for (size_t i = 0; i < r->found.n && !r->failed; i++) {
        const found *f = &r->found.at[i];
        candidate made = { .pattern = f->pattern,
                           .begin = at,
                           .end = f->end,
                           .priority = r->patterns[f->pattern].priority };
        if (!dp_captures_make(r, f, &made) ||
            !dp_vec_push(r->scratch, &r->candidates, made))
            r->failed = true;
    }
    return !r->failed;
}
