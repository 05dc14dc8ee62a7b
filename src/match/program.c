/* Laying out a program: everything is put into growing arrays first, then
 * copied one behind the other; offsets take the place of pointers. */
#include "match/ast.h"

#include "core/banned.h"

typedef struct maker {
    compiler *c;
    dp_lexicon *lexicon;
    automaton automaton;
    word_items items;
    prog_head head;
    dp_map strings;
    DP_VEC(char) text;
    DP_VEC(prog_atom) atoms;
    DP_VEC(uint32_t) members;
    DP_VEC(prog_state) states;
    DP_VEC(prog_step) steps;
    DP_VEC(uint32_t) root_step;
    DP_VEC(prog_pattern) patterns;
    DP_VEC(prog_pair) pairs;
    DP_VEC(prog_str) names;
    DP_VEC(prog_words) blocks;
    DP_VEC(prog_item) item;
    DP_VEC(uint32_t) begin;
    DP_VEC(prog_kind) kinds;
    DP_VEC(uint16_t) finds;
    DP_VEC(uint32_t) step_atoms;
    DP_VEC(uint32_t) lettered; /* each atom with its bit */
    DP_VEC(uint8_t) starts;    /* and how patterns begin with it */
    bool failed;               /* no memory */
    bool crowded;              /* more than the program has room for */
} maker;

#define PUT(m, vec, value)                                 \
    do {                                                   \
        if (!dp_vec_push((m)->c->arena, &(m)->vec, value)) \
            (m)->failed = true;                            \
    } while (0)

static prog_str put_str(maker *m, dp_str s)
{
    uint16_t n = s.n > UINT16_MAX ? UINT16_MAX : (uint16_t)s.n;
    uint32_t *slot;
    size_t at = m->text.n;

    s.n = n;
    slot = dp_map_get(&m->strings, s);
    if (slot)
        return *slot;
    slot = dp_map_put(m->c->arena, &m->strings, s, NULL);
    if (!slot || !dp_vec_reserve(m->c->arena, &m->text, n + sizeof n)) {
        m->failed = true;
        return 0;
    }
    memcpy(m->text.at + at, &n, sizeof n);
    if (n)
        memcpy(m->text.at + at + sizeof n, s.p, n);
    m->text.n += n + sizeof n;
    return *slot = (prog_str)at;
}

/* -- Atoms -------------------------------------------------------------------
 */

/* Bits of atoms. Nearly every token has a shape that is asked for: shapes keep
 * their bits to themselves, as with a bit of theirs any other atom would seem
 * to be everywhere. So do classes, verbs and all else that many words satisfy;
 * single words share the rest. */
enum {
    LOWER_BIT = 1,
    UPPER_BIT,
    OTHER_BIT,
    KIND_BIT, /* and up */
    WORD_BIT = 24,
    BITS = 64
};

static uint32_t bit_of_shapes(uint32_t shapes)
{
    const uint32_t lower = 1u << DP_SHAPE_LOWER | 1u << DP_SHAPE_UNCASED;
    const uint32_t upper = 1u << DP_SHAPE_CAP | 1u << DP_SHAPE_UPPER;

    if (shapes & lower)
        return LOWER_BIT;
    return shapes & upper ? UPPER_BIT : OTHER_BIT;
}

static void give_bits(maker *m)
{
    uint32_t words = 0, others = 0;

    if (m->c->atoms.n > ATOMS_MAX)
        m->crowded = true;
    for (uint32_t i = 0; i < m->c->atoms.n; i++) {
        const atom *a = &m->c->atoms.at[i];
        uint32_t bit = 0;
        if (a->kind == ATOM_SHAPE)
            bit = bit_of_shapes(a->low);
        else if (a->used && a->kind == ATOM_LITERAL)
            bit = WORD_BIT + words++ % (BITS - WORD_BIT);
        else if (a->used)
            bit = KIND_BIT + others++ % (WORD_BIT - KIND_BIT);
        PUT(m, lettered, i | bit << ATOM_BITS);
    }
}

static void put_atom(maker *m, const atom *a)
{
    prog_atom made = { .kind = a->kind };
    uint32_t members = (uint32_t)m->members.n;

    for (size_t i = 0; i < a->members_n; i++)
        PUT(m, members, m->lettered.at[a->members[i]]);
    switch (a->kind) {
    case ATOM_LITERAL:
    case ATOM_VERB:
    case ATOM_CLASS:
    case ATOM_SPAN:
        made.a = put_str(m, a->a);
        made.b = put_str(m, a->b);
        made.c = put_str(m, a->c);
        break;
    case ATOM_SET:
    case ATOM_NOT:
        made.a = members;
        made.b = (uint32_t)a->members_n;
        break;
    case ATOM_SHAPE:
        made.a = a->low;
        break;
    case ATOM_NUMBER:
        made.a = a->low;
        made.b = a->high;
        made.c = a->n;
        break;
    case ATOM_GAP:
        made.a = a->n;
        made.b = members;
        made.c = (uint32_t)a->members_n;
        break;
    }
    PUT(m, atoms, made);
}

/* Atoms of `kind` that are used; for shapes, those of one shape. */
static void put_list(maker *m, atom_kind kind, uint32_t shapes)
{
    for (uint32_t i = 0; i < m->c->atoms.n; i++) {
        const atom *a = &m->c->atoms.at[i];
        if (a->used && a->kind == kind &&
            (kind != ATOM_SHAPE || a->low & shapes))
            PUT(m, members, m->lettered.at[i]);
    }
}

/* The atoms that ask for marks of a kind, once for each kind. */
static void put_kind(maker *m, dp_str name)
{
    prog_kind made = { .name = put_str(m, name),
                       .begin = (uint32_t)m->members.n };

    for (size_t i = 0; i < m->kinds.n; i++)
        if (m->kinds.at[i].name == made.name)
            return;
    for (uint32_t i = 0; i < m->c->atoms.n; i++) {
        const atom *a = &m->c->atoms.at[i];
        if (a->used && a->kind == ATOM_SPAN && dp_values_have(a->a, name))
            PUT(m, members, m->lettered.at[i]);
    }
    made.end = (uint32_t)m->members.n;
    PUT(m, kinds, made);
}

static void put_kinds(maker *m)
{
    for (size_t i = 0; i < m->c->atoms.n; i++) {
        const atom *a = &m->c->atoms.at[i];
        dp_str names = a->a, name;
        if (a->used && a->kind == ATOM_SPAN)
            while (dp_str_next(&names, LIST_SEP, &name))
                put_kind(m, name);
    }
}

static void put_atoms(maker *m)
{
    for (size_t i = 0; i < m->c->atoms.n; i++)
        put_atom(m, &m->c->atoms.at[i]);
    for (uint32_t shape = 0; shape < SHAPES_N; shape++) {
        m->head.shape_begin[shape] = (uint32_t)m->members.n;
        put_list(m, ATOM_SHAPE, 1u << shape);
    }
    m->head.shape_begin[SHAPES_N] = (uint32_t)m->members.n;
    m->head.number_begin = (uint32_t)m->members.n;
    put_list(m, ATOM_NUMBER, 0);
    m->head.number_end = (uint32_t)m->members.n;
    put_kinds(m);
}

/* -- States ------------------------------------------------------------------
 */

static bool is_other(const maker *m, uint32_t atom_at)
{
    atom_kind kind = m->c->atoms.at[atom_at].kind;

    return kind == ATOM_NOT || kind == ATOM_GAP;
}

/* What a token must have to be worth a look at the state's steps. */
static uint64_t asks_of(const maker *m, const auto_state *s)
{
    uint64_t asks = s->accept_n ? ASKS_NOTHING : 0;

    for (uint32_t j = s->step; j < s->step + s->step_n; j++) {
        uint32_t atom_at = m->automaton.steps.at[j].atom;
        asks |= is_other(m, atom_at) ? ASKS_NOTHING
                                     : prog_item_bit(m->lettered.at[atom_at]);
    }
    return asks;
}

/* Where the steps of a state are many: a table of them by atom, half empty. */
static void put_find(maker *m, prog_state *state)
{
    const uint32_t *atoms;
    uint32_t n = state->other - state->step, bits = 1, at = 0;
    uint32_t begin = (uint32_t)m->finds.n, mask;

    if (n <= FEW_STEPS)
        return;
    atoms = m->step_atoms.at + state->step;
    while (1u << bits < 2 * n)
        bits++;
    if (n >= FIND_MAX || begin >= 1u << (32 - FIND_BITS)) {
        m->crowded = true;
        return;
    }
    mask = (1u << bits) - 1;
    state->find = begin << FIND_BITS | bits;
    for (uint32_t i = 0; i <= mask; i++)
        PUT(m, finds, 0);
    for (uint32_t i = 0; i < n && !m->failed; i++) {
        if (i > 0 && atoms[i] == atoms[i - 1])
            continue;
        at = prog_find_slot(state->find, atoms[i]);
        while (m->finds.at[begin + at])
            at = (at + 1) & mask;
        m->finds.at[begin + at] = (uint16_t)(i + 1);
    }
}

static void put_step(maker *m, const auto_step *from)
{
    prog_step made = { .target = from->target,
                       .ops = from->op << OP_BITS | from->op_n };

    if (from->op >= 1u << (32 - OP_BITS) || from->op_n >= 1u << OP_BITS)
        m->crowded = true;
    PUT(m, steps, made);
    PUT(m, step_atoms, m->lettered.at[from->atom]);
}

static void put_states(maker *m)
{
    const automaton *a = &m->automaton;

    for (size_t i = 0; i < a->states.n; i++) {
        const auto_state *s = &a->states.at[i];
        prog_state made = { .step = (uint32_t)m->steps.n,
                            .accept = s->accept,
                            .asks = asks_of(m, s) };
        for (uint32_t j = 0; j < s->step_n; j++)
            if (!is_other(m, a->steps.at[s->step + j].atom))
                put_step(m, &a->steps.at[s->step + j]);
        made.other = (uint32_t)m->steps.n;
        if (!m->failed)
            put_find(m, &made);
        for (uint32_t j = 0; j < s->step_n; j++)
            if (is_other(m, a->steps.at[s->step + j].atom))
                put_step(m, &a->steps.at[s->step + j]);
        PUT(m, states, made);
    }
    PUT(m, states,
        ((prog_state){ .step = (uint32_t)m->steps.n,
                       .other = (uint32_t)m->steps.n,
                       .accept = (uint32_t)a->accepts.n }));
    for (size_t i = 0; i < m->steps.n && !m->failed; i++)
        m->steps.at[i].asks = m->states.at[m->steps.at[i].target].asks;
}

/* Where the root's steps of each atom begin. */
static void put_root(maker *m)
{
    const prog_state *root = &m->states.at[m->automaton.root];
    uint32_t at = root->step;

    m->head.root = m->automaton.root;
    for (uint32_t i = 0; i <= m->atoms.n; i++) {
        while (at < root->other && prog_item_atom(m->step_atoms.at[at]) < i)
            at++;
        PUT(m, root_step, at);
    }
}

/* How patterns begin with an atom, or go on with it. Where one that begins with
 * it may end behind it, or go on with a gap or with what is not something, what
 * follows says nothing. */
enum { START_BEGINS = 1, START_ALONE = 2, START_FOLLOWS = 4 };

static void start_with(maker *m, uint32_t step)
{
    const prog_state *next = &m->states.at[m->steps.at[step].target];
    bool anything = next->asks & ASKS_NOTHING;

    m->starts.at[prog_item_atom(m->step_atoms.at[step])] |=
        START_BEGINS | (anything ? START_ALONE : 0);
    for (uint32_t s = next->step; !anything && s < next->other; s++)
        m->starts.at[prog_item_atom(m->step_atoms.at[s])] |= START_FOLLOWS;
}

/* A pattern that begins with a gap, or with what is not something, begins
 * everywhere. */
static bool begins_anywhere(const maker *m)
{
    return m->states.at[m->automaton.root].asks & ASKS_NOTHING;
}

static void put_starts(maker *m)
{
    const prog_state *root = &m->states.at[m->automaton.root];

    for (size_t i = 0; i < m->atoms.n; i++)
        PUT(m, starts, 0);
    for (uint32_t s = root->step; !m->failed && s < root->other; s++)
        start_with(m, s);
}

/* Mark which of these atoms patterns may begin with; returns how they begin or
 * go on with any of them. */
static uint32_t mark_begins(maker *m, uint32_t begin, uint32_t end)
{
    uint32_t all = 0;

    for (uint32_t i = begin; i < end; i++) {
        uint32_t start = m->starts.at[prog_item_atom(m->members.at[i])];
        if (start & START_BEGINS)
            m->members.at[i] |= ITEM_BEGINS;
        all |= start;
    }
    return all;
}

/* Tell the index how patterns of this file begin or go on. */
static void tell(const maker *m, lex_starts *starts, uint32_t start)
{
    uint16_t file = (uint16_t)(1u << m->c->file);

    if (start & START_BEGINS)
        starts->begins |= file;
    if (start & START_ALONE)
        starts->alone |= file;
    if (start & START_FOLLOWS)
        starts->follows |= file;
}

static void put_shape_starts(maker *m)
{
    const prog_head *h = &m->head;

    for (uint32_t shape = 0; shape < SHAPES_N; shape++) {
        uint32_t start =
            mark_begins(m, h->shape_begin[shape], h->shape_begin[shape + 1]);
        if (shape == DP_SHAPE_NUMBER)
            start |= mark_begins(m, h->number_begin, h->number_end);
        if (begins_anywhere(m))
            start |= START_ALONE;
        tell(m, &m->lexicon->head.shapes[shape], start);
    }
    for (size_t i = 0; i < m->kinds.n; i++) {
        prog_kind *kind = &m->kinds.at[i];
        uint32_t start = mark_begins(m, kind->begin, kind->end);
        kind->begins = (start & START_BEGINS) != 0;
        kind->alone = (start & START_ALONE) != 0;
        kind->follows = (start & START_FOLLOWS) != 0;
    }
}

/* -- Patterns ----------------------------------------------------------------
 */

static bool has_gap(const compiler *c, const node *n)
{
    if (n->kind == NODE_ATOM)
        return c->atoms.at[n->value].kind == ATOM_GAP;
    if (n->kind == NODE_OP)
        return false;
    for (const node *kid = n->kid; kid; kid = kid->next)
        if (has_gap(c, kid))
            return true;
    return false;
}

/* What may be several tokens at once counts as the most there may be. */
void dp_context_length(const compiler *c, const node *n, uint32_t *least,
                       uint32_t *most)
{
    uint32_t l, h;

    *least = *most = 0;
    if (n->kind == NODE_ATOM) {
        const atom *a = &c->atoms.at[n->value];
        bool one = a->kind == ATOM_LITERAL || a->kind == ATOM_VERB ||
                   a->kind == ATOM_SHAPE || a->kind == ATOM_NUMBER ||
                   a->kind == ATOM_NOT;
        *least = a->kind != ATOM_GAP;
        *most = one ? 1 : BEFORE_MAX;
        return;
    }
    if (n->kind == NODE_OP)
        return;
    if (n->kind == NODE_EITHER)
        *least = UINT32_MAX;
    for (const node *kid = n->kid; kid; kid = kid->next) {
        dp_context_length(c, kid, &l, &h);
        if (n->kind == NODE_EITHER) {
            *least = l < *least ? l : *least;
            *most = h > *most ? h : *most;
        } else {
            *least += l;
            *most = *most + h > BEFORE_MAX ? BEFORE_MAX : *most + h;
        }
        if (n->kind != NODE_EITHER && n->kind != NODE_SEQUENCE)
            break;
    }
    if (n->kind == NODE_REPEAT) {
        *least = n->least && *least > BEFORE_MAX / n->least ? BEFORE_MAX + 1
                                                            : *least * n->least;
        *most = n->most > BEFORE_MAX ? BEFORE_MAX : *most * n->most;
    }
    if (*least > BEFORE_MAX + 1)
        *least = BEFORE_MAX + 1;
    if (*most > BEFORE_MAX)
        *most = BEFORE_MAX;
}

static void put_pattern(maker *m, size_t i)
{
    const pattern *p = &m->c->patterns.at[i];
    uint32_t least = 0, most = 0;
    prog_pattern made = {
        .rule = put_str(m, p->rule),
        .kind = put_str(m, p->kind),
        .line = p->line,
        .priority = p->priority,
        .pair = (uint32_t)m->pairs.n,
        .pair_n = (uint32_t)p->pairs_n,
        .before = m->automaton.before[i],
        .after = m->automaton.after[i],
    };

    if (p->before)
        dp_context_length(m->c, p->before, &least, &most);
    made.before_min = (uint8_t)least;
    made.before_max = (uint8_t)most;
    made.flags = (uint8_t)((has_gap(m->c, p->main) ? PATTERN_GAP : 0) |
                           (p->not_before ? PATTERN_NOT_BEFORE : 0) |
                           (p->not_after ? PATTERN_NOT_AFTER : 0) |
                           (dp_str_eq(p->kind, DP_S("-")) ? PATTERN_NONE : 0));
    for (size_t j = 0; j < p->pairs_n; j++) {
        prog_pair pair_made = { put_str(m, p->pairs[j].key),
                                put_str(m, p->pairs[j].value),
                                p->pairs[j].capture };
        PUT(m, pairs, pair_made);
    }
    PUT(m, patterns, made);
}

/* -- Words -------------------------------------------------------------------
 */

static uint32_t how_of(maker *m, const word_item *item)
{
    /* The pool's first string is empty, so that no offset of another is as
     * small as a HOW. */
    return item->exact.p ? put_str(m, item->exact) : item->how;
}

static void put_words(maker *m)
{
    size_t blocks = m->lexicon->head.words / BLOCK_WORDS + 1;
    lex_word *words = (lex_word *)((char *)m->lexicon + m->lexicon->head.word);

    for (size_t i = 0; i < blocks; i++)
        PUT(m, blocks, ((prog_words){ 0, 0 }));
    for (size_t i = 0; i < m->items.n && !m->failed; i++) {
        const word_item *item = &m->items.at[i];
        prog_words *block = &m->blocks.at[item->word / BLOCK_WORDS];
        prog_item made = { m->lettered.at[item->atom], how_of(m, item) };
        if (!block->bits)
            block->before = (uint32_t)m->begin.n;
        block->bits |= 1u << item->word % BLOCK_WORDS;
        if (i == 0 || m->items.at[i - 1].word != item->word)
            PUT(m, begin, (uint32_t)i);
        if (m->starts.at[item->atom] & START_BEGINS)
            made.atom |= ITEM_BEGINS;
        tell(m, &words[item->word].starts, m->starts.at[item->atom]);
        if (i + 1 == m->items.n || m->items.at[i + 1].word != item->word)
            made.atom |= ITEM_LAST;
        PUT(m, item, made);
    }
}

/* -- The whole ---------------------------------------------------------------
 */

static void place(maker *m, uint32_t *at, size_t n, size_t size)
{
    *at = m->head.size;
    m->head.size += (uint32_t)((n * size + 15) & ~(size_t)15);
}

#define PLACE(m, field, vec) \
    place(m, &(m)->head.field, (m)->vec.n, sizeof *(m)->vec.at)

static void measure(maker *m)
{
    prog_head *h = &m->head;

    h->size = (uint32_t)((sizeof *h + 15) & ~(size_t)15);
    h->magic = PROGRAM_MAGIC;
    h->all = m->c->all;
    h->words = m->lexicon->head.words;
    h->file = m->c->file;
    h->atoms = (uint32_t)m->atoms.n;
    h->states = (uint32_t)m->states.n - 1;
    h->steps = (uint32_t)m->steps.n;
    h->accepts = (uint32_t)m->automaton.accepts.n;
    h->ops = (uint32_t)m->automaton.ops.n;
    h->patterns = (uint32_t)m->patterns.n;
    h->pairs = (uint32_t)m->pairs.n;
    h->names = (uint32_t)m->names.n;
    h->items = (uint32_t)m->item.n;
    h->finds = (uint32_t)m->finds.n;
    h->kinds = (uint32_t)m->kinds.n;
    PLACE(m, atom, atoms);
    PLACE(m, members, members);
    PLACE(m, state, states);
    PLACE(m, step, steps);
    place(m, &h->accept, m->automaton.accepts.n, sizeof(prog_accept));
    place(m, &h->op, m->automaton.ops.n, sizeof(uint32_t));
    PLACE(m, root_step, root_step);
    PLACE(m, pattern, patterns);
    PLACE(m, pair, pairs);
    PLACE(m, name, names);
    PLACE(m, blocks, blocks);
    PLACE(m, item, item);
    PLACE(m, begin, begin);
    PLACE(m, find, finds);
    PLACE(m, kind, kinds);
    PLACE(m, step_atom, step_atoms);
    PLACE(m, text, text);
}

#define LAY(base, field, vec)                        \
    do {                                             \
        if ((vec).n)                                 \
            memcpy((base) + m->head.field, (vec).at, \
                   (vec).n * sizeof *(vec).at);      \
    } while (0)

static void lay_out(const maker *m, char *base)
{
    memcpy(base, &m->head, sizeof m->head);
    LAY(base, atom, m->atoms);
    LAY(base, members, m->members);
    LAY(base, state, m->states);
    LAY(base, step, m->steps);
    LAY(base, accept, m->automaton.accepts);
    LAY(base, op, m->automaton.ops);
    LAY(base, root_step, m->root_step);
    LAY(base, pattern, m->patterns);
    LAY(base, pair, m->pairs);
    LAY(base, name, m->names);
    LAY(base, blocks, m->blocks);
    LAY(base, item, m->item);
    LAY(base, begin, m->begin);
    LAY(base, find, m->finds);
    LAY(base, kind, m->kinds);
    LAY(base, step_atom, m->step_atoms);
    LAY(base, text, m->text);
}

dp_status dp_program_make(compiler *c, dp_lexicon *lexicon, dp_str *out)
{
    maker m = { .c = c, .lexicon = lexicon };
    dp_status status;
    char *base;

    if (c->file >= FILES_MAX)
        return dp_fail(c->ctx, DP_BAD_DATA,
                       "a language has at most %d files of patterns",
                       FILES_MAX);
    put_str(&m, DP_S(""));
    m.head.source = put_str(&m, c->source->name);
    status = dp_automaton_make(c, &m.automaton);
    if (status == DP_OK)
        status = dp_automaton_minimise(c, &m.automaton);
    if (status == DP_OK)
        status = dp_words_of_atoms(c, lexicon, &m.items);
    if (status != DP_OK)
        return status;
    give_bits(&m);
    if (!m.failed)
        put_atoms(&m);
    if (!m.failed)
        put_states(&m);
    if (!m.failed)
        put_root(&m);
    if (!m.failed)
        put_starts(&m);
    if (!m.failed)
        put_shape_starts(&m);
    for (size_t i = 0; i < c->patterns.n; i++)
        put_pattern(&m, i);
    for (size_t i = 0; i < c->captures.n; i++)
        PUT(&m, names, put_str(&m, c->captures.at[i]));
    if (!m.failed)
        put_words(&m);
    if (m.crowded)
        return dp_fail(c->ctx, DP_BAD_DATA,
                       "the patterns are too many for one file");
    measure(&m);
    base = m.failed ? NULL : dp_arena_zero(c->arena, 1, m.head.size);
    if (!base)
        return dp_no_memory(c->ctx, "patterns");
    lay_out(&m, base);
    *out = (dp_str){ base, m.head.size };
    return DP_OK;
}
