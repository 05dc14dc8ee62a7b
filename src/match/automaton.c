/* From parsed patterns to an automaton over symbols.
 *
 * Thompson's construction, one fragment for each pattern and each context;
 * then, by the subset construction, states that are reached by the same
 * symbols become one, where a symbol is an atom with the marks set before it.
 * The construction may grow without bound for patterns that loop over what
 * they also begin with; past a limit states are no longer merged, which costs
 * speed and not meaning. */
#include "match/ast.h"

#include "core/banned.h"

enum {
    OPS_MAX = 48,           /* marks before one atom */
    FRAGMENT_MAX = 1 << 16, /* states of one pattern, repeats written out */
    CLOSURE_MAX = 4096,     /* ways to the next atom */
    STATES_MAX = 1 << 20,
    MERGE_FACTOR = 4 /* merged states to one of the patterns, at most */
};

/* -- Fragments ---------------------------------------------------------------
 */

typedef enum nfa_kind { NFA_EMPTY, NFA_OP, NFA_ATOM, NFA_ACCEPT } nfa_kind;

typedef struct nfa_state {
    nfa_kind kind;
    uint32_t value; /* op, atom, pattern */
    uint32_t edge;  /* first of its ways out + 1 */
} nfa_state;

typedef struct nfa_edge {
    uint32_t to, next;
} nfa_edge;

typedef struct way {              /* from a state to an atom, or to the end */
    uint32_t op, op_n, value, to; /* value: atom or pattern */
} way;

typedef struct ways {
    DP_VEC(way) steps, accepts;
} ways;

typedef struct sets { /* a merged state: which states it is made of */
    uint32_t begin, n;
} sets;

typedef struct builder {
    compiler *c;
    automaton *out;
    DP_VEC(nfa_state) states;
    DP_VEC(nfa_edge) edges;
    DP_VEC(sets) sets;
    DP_VEC(uint32_t) members;
    dp_map set_of;  /* bytes of members -> state */
    dp_map op_of;   /* bytes of ops -> begin */
    uint32_t first; /* state of this fragment */
    dp_status status;
    bool merging;
} builder;

static void stop(builder *b, const char *what)
{
    if (b->status == DP_OK)
        b->status = what ? dp_fail(b->c->ctx, DP_BAD_DATA, "%s", what)
                         : dp_no_memory(b->c->ctx, "patterns");
}

static uint32_t nfa_new(builder *b, nfa_kind kind, uint32_t value)
{
    nfa_state s = { kind, value, 0 };

    if (b->states.n - b->first > FRAGMENT_MAX)
        stop(b, "a pattern is too large");
    if (b->status != DP_OK)
        return 0;
    if (!dp_vec_push(b->c->arena, &b->states, s)) {
        stop(b, NULL);
        return 0;
    }
    return (uint32_t)b->states.n - 1;
}

/* Ways out are kept with the last one first; whoever cares adds backwards. */
static void nfa_edge_put(builder *b, uint32_t from, uint32_t to)
{
    nfa_edge e = { to, 0 };

    if (b->status != DP_OK)
        return;
    e.next = b->states.at[from].edge;
    if (!dp_vec_push(b->c->arena, &b->edges, e))
        stop(b, NULL);
    else
        b->states.at[from].edge = (uint32_t)b->edges.n;
}

static uint32_t fragment(builder *b, const node *n, uint32_t from);

static uint32_t leaf(builder *b, nfa_kind kind, uint32_t value, uint32_t from)
{
    uint32_t s = nfa_new(b, kind, value);

    nfa_edge_put(b, from, s);
    return s;
}

static uint32_t fragment_either(builder *b, const node *n, uint32_t from)
{
    uint32_t end = nfa_new(b, NFA_EMPTY, 0);

    for (const node *kid = n->kid; kid && b->status == DP_OK; kid = kid->next)
        nfa_edge_put(b, fragment(b, kid, leaf(b, NFA_EMPTY, 0, from)), end);
    return end;
}

static uint32_t fragment_repeat(builder *b, const node *n, uint32_t from)
{
    uint32_t at = from, end = nfa_new(b, NFA_EMPTY, 0);

    for (uint32_t i = 0; i < n->least && b->status == DP_OK; i++)
        at = fragment(b, n->kid, at);
    if (n->most == REPEAT_MANY) {
        uint32_t loop = leaf(b, NFA_EMPTY, 0, at);
        nfa_edge_put(b, fragment(b, n->kid, loop), loop);
        nfa_edge_put(b, loop, end);
        return end;
    }
    for (uint32_t i = n->least; i < n->most && b->status == DP_OK; i++) {
        nfa_edge_put(b, at, end);
        at = fragment(b, n->kid, leaf(b, NFA_EMPTY, 0, at));
    }
    nfa_edge_put(b, at, end);
    return end;
}

/* The state behind `n`, when it begins behind `from`. An atom's or an op's
 * state is the way through it: what it stands for happens when it is left. */
static uint32_t fragment(builder *b, const node *n, uint32_t from)
{
    uint32_t at = from;

    if (b->status != DP_OK)
        return 0;
    switch (n->kind) {
    case NODE_ATOM:
        b->c->atoms.at[n->value].used = true;
        return leaf(b, NFA_ATOM, n->value, from);
    case NODE_OP:
        return leaf(b, NFA_OP, n->value, from);
    case NODE_SEQUENCE:
        for (const node *kid = n->kid; kid; kid = kid->next)
            at = fragment(b, kid, at);
        return at;
    case NODE_EITHER:
        return fragment_either(b, n, from);
    case NODE_REPEAT:
        return fragment_repeat(b, n, from);
    case NODE_CAPTURE:
        at = leaf(b, NFA_OP, OP_OPEN | n->value, from);
        at = fragment(b, n->kid, at);
        return leaf(b, NFA_OP, OP_CLOSE | n->value, at);
    }
    return at;
}

/* The begin of a whole fragment. */
static uint32_t fragment_of(builder *b, const node *n, uint32_t accepts)
{
    uint32_t begin, end;

    b->first = (uint32_t)b->states.n;
    begin = nfa_new(b, NFA_EMPTY, 0);
    end = fragment(b, n, begin);
    leaf(b, NFA_ACCEPT, accepts, end);
    return begin;
}

/* -- Ways to the next atoms --------------------------------------------------
 */

typedef struct walk {
    builder *b;
    ways *out;
    uint32_t ops[OPS_MAX];
    size_t ops_n;
    DP_VEC(way) seen; /* value: state */
} walk;

/* One copy of each run of ops. */
static uint32_t intern_ops(builder *b, const uint32_t *ops, size_t n)
{
    dp_str key = { (const char *)ops, n * sizeof *ops };
    uint32_t *slot = dp_map_get(&b->op_of, key);
    uint32_t begin = (uint32_t)b->out->ops.n;

    if (n == 0)
        return 0;
    if (slot)
        return *slot;
    key = dp_str_dup(b->c->arena, key);
    slot = key.p ? dp_map_put(b->c->arena, &b->op_of, key, NULL) : NULL;
    if (!slot || !dp_vec_reserve(b->c->arena, &b->out->ops, n)) {
        stop(b, NULL);
        return 0;
    }
    memcpy(b->out->ops.at + begin, ops, n * sizeof *ops);
    b->out->ops.n += n;
    return *slot = begin;
}

static bool same_way(const way *a, const way *b)
{
    return a->op == b->op && a->op_n == b->op_n && a->value == b->value &&
           a->to == b->to;
}

/* Note a way; false when it was known. */
static bool note(walk *w, uint32_t state)
{
    way made = { intern_ops(w->b, w->ops, w->ops_n), (uint32_t)w->ops_n, state,
                 0 };

    for (size_t i = 0; i < w->seen.n; i++)
        if (same_way(&w->seen.at[i], &made))
            return false;
    if (w->seen.n > CLOSURE_MAX)
        stop(w->b, "the patterns are too much entangled");
    else if (!dp_vec_push(w->b->c->arena, &w->seen, made))
        stop(w->b, NULL);
    return w->b->status == DP_OK;
}

/* Add an op; a capture that holds nothing is none, and asking twice is asking
 * once. Returns how many ops there were. */
static size_t add_op(walk *w, uint32_t op)
{
    size_t had = w->ops_n;
    uint32_t kind = op & OP_MASK;

    if (kind == OP_CLOSE && had &&
        w->ops[had - 1] == (OP_OPEN | (op & ~OP_MASK))) {
        w->ops_n--;
        return had;
    }
    if (kind != OP_OPEN && kind != OP_CLOSE)
        for (size_t i = 0; i < had; i++)
            if (w->ops[i] == op)
                return had;
    if (had == OPS_MAX)
        stop(w->b, "a pattern has too many captures at one place");
    else
        w->ops[w->ops_n++] = op;
    return had;
}

static void walk_from(walk *w, uint32_t state);

static void walk_edges(walk *w, uint32_t state)
{
    for (uint32_t e = w->b->states.at[state].edge; e && w->b->status == DP_OK;
         e = w->b->edges.at[e - 1].next)
        walk_from(w, w->b->edges.at[e - 1].to);
}

/* Come to `state`: an atom or the end is noted, all else gone through. */
static void walk_from(walk *w, uint32_t state)
{
    const nfa_state *s = &w->b->states.at[state];
    uint32_t last = w->ops_n ? w->ops[w->ops_n - 1] : 0;
    size_t had;

    if (!note(w, state))
        return;
    if (s->kind == NFA_ATOM || s->kind == NFA_ACCEPT) {
        way made = { intern_ops(w->b, w->ops, w->ops_n), (uint32_t)w->ops_n,
                     s->value, state };
        bool ok = s->kind == NFA_ATOM
                      ? dp_vec_push(w->b->c->arena, &w->out->steps, made)
                      : dp_vec_push(w->b->c->arena, &w->out->accepts, made);
        if (!ok)
            stop(w->b, NULL);
        return;
    }
    if (s->kind == NFA_EMPTY) {
        walk_edges(w, state);
        return;
    }
    had = add_op(w, s->value);
    walk_edges(w, state);
    if (w->ops_n < had) /* a capture was undone: put it back */
        w->ops[had - 1] = last;
    w->ops_n = had;
}

/* -- Merged states -----------------------------------------------------------
 */

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

/* The merged state of these states, made where it is new. */
static uint32_t set_put(builder *b, uint32_t *members, size_t n)
{
    dp_str key;
    uint32_t *slot;
    bool fresh = false;
    sets made = { (uint32_t)b->members.n, (uint32_t)n };

    if (n > 1)
        qsort(members, n, sizeof *members, by_number);
    key = (dp_str){ (const char *)members, n * sizeof *members };
    slot = dp_map_get(&b->set_of, key);
    if (slot)
        return *slot;
    key = dp_str_dup(b->c->arena, key);
    slot = key.p ? dp_map_put(b->c->arena, &b->set_of, key, &fresh) : NULL;
    if (!slot || !dp_vec_reserve(b->c->arena, &b->members, n) ||
        !dp_vec_push(b->c->arena, &b->sets, made)) {
        stop(b, NULL);
        return 0;
    }
    if (n)
        memcpy(b->members.at + b->members.n, members, n * sizeof *members);
    b->members.n += n;
    if (b->sets.n > STATES_MAX)
        stop(b, "the patterns are too many, or too much entangled");
    if (b->sets.n > b->states.n * MERGE_FACTOR + 4096)
        b->merging = false;
    return *slot = (uint32_t)b->sets.n - 1;
}

static int by_symbol(const void *a, const void *b)
{
    const way *x = a, *y = b;

    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    if (x->op != y->op)
        return x->op < y->op ? -1 : 1;
    if (x->op_n != y->op_n)
        return x->op_n < y->op_n ? -1 : 1;
    return x->to < y->to ? -1 : x->to > y->to;
}

static void put_step(builder *b, const way *first, uint32_t *targets, size_t n)
{
    auto_step step = { .atom = first->value,
                       .target = set_put(b, targets, n),
                       .op = first->op,
                       .op_n = first->op_n };

    if (b->status == DP_OK && !dp_vec_push(b->c->arena, &b->out->steps, step))
        stop(b, NULL);
}

/* Steps of one merged state: ways by the same symbol lead to one state. */
static void put_steps(builder *b, ways *found)
{
    uint32_t *targets =
        dp_arena_alloc(b->c->arena, (found->steps.n + 1) * sizeof *targets);

    if (!targets) {
        stop(b, NULL);
        return;
    }
    if (found->steps.n)
        qsort(found->steps.at, found->steps.n, sizeof *found->steps.at,
              by_symbol);
    for (size_t i = 0, j; i < found->steps.n && b->status == DP_OK; i = j) {
        const way *first = &found->steps.at[i];
        size_t n = 0;
        for (j = i; j < found->steps.n; j++) {
            const way *w = &found->steps.at[j];
            if (w->value != first->value || w->op != first->op ||
                w->op_n != first->op_n || (n && !b->merging))
                break;
            if (n == 0 || targets[n - 1] != w->to)
                targets[n++] = w->to;
        }
        put_step(b, first, targets, n);
    }
}

/* All ways out of a merged state. Behind an atom's state its edges begin. */
static void expand(builder *b, size_t set)
{
    ways found = { 0 };
    sets s = b->sets.at[set];
    auto_state made = { .step = (uint32_t)b->out->steps.n,
                        .accept = (uint32_t)b->out->accepts.n };

    for (uint32_t i = 0; i < s.n && b->status == DP_OK; i++) {
        walk w = { .b = b, .out = &found };
        walk_edges(&w, b->members.at[s.begin + i]);
    }
    put_steps(b, &found);
    if (found.accepts.n)
        qsort(found.accepts.at, found.accepts.n, sizeof *found.accepts.at,
              by_symbol);
    for (size_t i = 0; i < found.accepts.n && b->status == DP_OK; i++) {
        const way *w = &found.accepts.at[i];
        prog_accept accept = { w->value, w->op, w->op_n };
        if (!dp_vec_push(b->c->arena, &b->out->accepts, accept))
            stop(b, NULL);
    }
    made.step_n = (uint32_t)b->out->steps.n - made.step;
    made.accept_n = (uint32_t)b->out->accepts.n - made.accept;
    if (b->status == DP_OK && !dp_vec_push(b->c->arena, &b->out->states, made))
        stop(b, NULL);
}

static uint32_t context(builder *b, const node *n)
{
    uint32_t begin;

    if (!n)
        return NO_STATE;
    begin = fragment_of(b, n, UINT32_MAX);
    return b->status == DP_OK ? set_put(b, &begin, 1) : 0;
}

/* Members of negations and gaps must be found in texts. */
static void use_members(compiler *c)
{
    for (size_t i = 0; i < c->atoms.n; i++) {
        const atom *a = &c->atoms.at[i];
        if (!a->used || (a->kind != ATOM_NOT && a->kind != ATOM_GAP))
            continue;
        for (size_t j = 0; j < a->members_n; j++)
            c->atoms.at[a->members[j]].used = true;
    }
}

dp_status dp_automaton_make(compiler *c, automaton *out)
{
    builder b = { .c = c, .out = out, .merging = true };
    size_t n = c->patterns.n;
    uint32_t *begins = DP_NEWS(c->arena, n + 1, uint32_t);

    out->before = DP_NEWS(c->arena, n + 1, uint32_t);
    out->after = DP_NEWS(c->arena, n + 1, uint32_t);
    if (!begins || !out->before || !out->after)
        return dp_no_memory(c->ctx, "patterns");
    for (size_t i = 0; i < n && b.status == DP_OK; i++)
        begins[i] = fragment_of(&b, c->patterns.at[i].main, (uint32_t)i);
    if (b.status == DP_OK)
        out->root = set_put(&b, begins, n);
    for (size_t i = 0; i < n && b.status == DP_OK; i++) {
        out->before[i] = context(&b, c->patterns.at[i].before);
        out->after[i] = context(&b, c->patterns.at[i].after);
    }
    for (size_t i = 0; i < b.sets.n && b.status == DP_OK; i++)
        expand(&b, i);
    use_members(c);
    return b.status;
}
