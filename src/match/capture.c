/* Captures: the way to an accepted node is walked again, from its begin, with
 * the marks that stand on its steps. */
#include "match/run.h"

#include "core/banned.h"

enum { CAPTURES_MAX = 256 /* of one match */ };

/* A capture that is open. */
typedef struct opened {
    uint32_t name, at, steps, order;
} opened;

typedef struct capturing {
    run *r;
    const taken **way;
    uint32_t way_n;
    opened open[32];
    size_t open_n;
    dp_capture *out;
    uint32_t *order; /* when each was opened, to sort by */
    uint32_t out_n, cap, opens;
} capturing;

/* -- Values ------------------------------------------------------------------
 */

static dp_str lex_text(const run *r, lex_str s)
{
    return dp_lexicon_str(r->text->lexicon, s);
}

static bool value_of_entry(const run *r, const prog_atom *a, uint32_t word,
                           dp_capture *out)
{
    const dp_lexicon *x = r->text->lexicon;
    const lex_word *w = lex_word_of(x, word);
    const lex_entry *entries = lex_array(x, x->head.entry);
    dp_str surface = dp_text_at(r->text, out->span);

    for (uint32_t i = w[0].entry; i < w[1].entry; i++) {
        const lex_entry *e = &entries[i];
        dp_str values = prog_text(r->program, a->b);
        dp_str key = prog_text(r->program, a->c);
        dp_str value = lex_text(r, e->value);
        dp_str attributes = lex_text(r, e->attributes);
        dp_str asked = key.n ? dp_attribute(attributes, key) : value;
        if (!dp_str_eq(lex_text(r, e->class), prog_text(r->program, a->a)) ||
            (values.n && !dp_values_have(values, asked)) ||
            (e->exact && !dp_lexicon_exact(lex_text(r, e->exact), surface)))
            continue;
        out->value = value;
        out->feature = attributes;
        if (!dp_str_number(value, &out->number))
            out->number = DP_NO_NUMBER;
        return true;
    }
    return false;
}

static bool lemma_goes(const run *r, const prog_atom *a, dp_str lemma,
                       dp_str classes)
{
    dp_str wanted = prog_text(r->program, a->b), piece;

    if (prog_text(r->program, a->a).n)
        return dp_str_eq(prog_text(r->program, a->a), lemma);
    if (!wanted.n)
        return true;
    while (dp_str_next(&wanted, LIST_SEP, &piece))
        if (dp_list_has(classes, piece))
            return true;
    return false;
}

static bool value_of_verb(const run *r, const prog_atom *a, uint32_t word,
                          uint16_t token_flags, dp_capture *out)
{
    const dp_lexicon *x = r->text->lexicon;
    const lex_word *w = lex_word_of(x, word);
    const lex_verb *verbs = lex_array(x, x->head.verb);
    const lex_lemma *lemmas = lex_array(x, x->head.lemma);
    const lex_str *features = lex_array(x, x->head.feature);

    for (uint32_t i = w[0].verb; i < w[1].verb; i++) {
        const lex_lemma *lemma = &lemmas[verbs[i].lemma];
        dp_str feature = lex_text(r, features[verbs[i].feature & FEATURES_MAX]);
        dp_str wanted = prog_text(r->program, a->c);
        if ((verbs[i].feature & VERB_CAPITAL &&
             !(token_flags & DP_TOKEN_CAPITAL)) ||
            !lemma_goes(r, a, lex_text(r, lemma->text),
                        lex_text(r, lemma->classes)) ||
            (wanted.n && !dp_features_have(wanted, feature)))
            continue;
        out->value = lex_text(r, lemma->text);
        out->feature = feature;
        return true;
    }
    return false;
}

static bool value_of(const run *r, uint32_t atom, uint32_t word,
                     dp_capture *out);

/* The first member of a set that the word satisfies. */
static bool value_of_set(const run *r, const prog_atom *a, uint32_t word,
                         dp_capture *out)
{
    for (uint32_t i = a->a; i < a->a + a->b; i++)
        if (value_of(r, prog_item_atom(r->members[i]), word, out))
            return true;
    return false;
}

static bool value_of(const run *r, uint32_t atom, uint32_t word,
                     dp_capture *out)
{
    const prog_atom *a = &r->atoms[atom];
    const dp_token *t = &r->text->tokens.at[out->begin];
    const dp_lexicon *x = r->text->lexicon;
    dp_str literal;

    switch ((atom_kind)a->kind) {
    case ATOM_CLASS:
        return x && word && value_of_entry(r, a, word, out);
    case ATOM_VERB:
        return x && word && value_of_verb(r, a, word, t->flags, out);
    case ATOM_SET:
        return value_of_set(r, a, word, out);
    case ATOM_LITERAL:
        literal = prog_text(r->program, a->a);
        if (!dp_str_eq(literal, lex_text(r, lex_word_of(x, word)->text)))
            return false;
        out->value = literal;
        return true;
    default:
        return false;
    }
}

/* A capture over one element knows what the element was. */
static void give_value(const run *r, const taken *step, dp_capture *out)
{
    const item *it;
    uint32_t atom;

    if (step->item == NO_REF)
        return;
    it = &r->items.at[step->item];
    atom = prog_item_atom(it->atom);
    if (r->atoms[atom].kind == ATOM_SPAN) {
        out->mark = r->marks[it->ref].index;
        return;
    }
    if (out->end == out->begin + 1)
        out->number = r->text->tokens.at[out->begin].number;
    /* A literal may stand with a capital that lacks its accent. */
    if (r->atoms[atom].kind == ATOM_LITERAL)
        out->value = prog_text(r->program, r->atoms[atom].a);
    else
        value_of(r, atom, it->ref, out);
}

/* -- Walking -----------------------------------------------------------------
 */

static void open_capture(capturing *k, uint32_t name, uint32_t at,
                         uint32_t steps)
{
    if (k->open_n < sizeof k->open / sizeof *k->open)
        k->open[k->open_n++] = (opened){ name, at, steps, k->opens++ };
}

static void close_capture(capturing *k, uint32_t name, uint32_t at,
                          uint32_t steps)
{
    const run *r = k->r;
    const prog_str *names = prog_array(r->program, r->program->head.name);
    dp_capture *out = &k->out[k->out_n];
    size_t i = k->open_n;
    opened o;

    while (i > 0 && k->open[i - 1].name != name)
        i--;
    if (i == 0)
        return;
    o = k->open[i - 1];
    for (; i < k->open_n; i++)
        k->open[i - 1] = k->open[i];
    k->open_n--;
    if (o.at == at || k->out_n == k->cap)
        return;
    *out = (dp_capture){ .name = prog_text(r->program, names[name]),
                         .span = dp_text_span(r->text, o.at, at),
                         .begin = o.at,
                         .end = at,
                         .number = DP_NO_NUMBER,
                         .mark = DP_NO_MARK };
    if (steps == o.steps + 1)
        give_value(r, k->way[o.steps], out);
    k->order[k->out_n++] = o.order;
}

static void do_ops(capturing *k, uint32_t op, uint32_t n, uint32_t at,
                   uint32_t steps)
{
    for (uint32_t i = op; i < op + n; i++) {
        uint32_t value = k->r->ops[i];
        if ((value & OP_MASK) == OP_OPEN)
            open_capture(k, value & ~OP_MASK, at, steps);
        else if ((value & OP_MASK) == OP_CLOSE)
            close_capture(k, value & ~OP_MASK, at, steps);
    }
}

/* In the order they were opened. */
static void sort_captures(capturing *k)
{
    for (uint32_t i = 1; i < k->out_n; i++) {
        dp_capture capture = k->out[i];
        uint32_t order = k->order[i], j = i;
        for (; j > 0 && k->order[j - 1] > order; j--) {
            k->out[j] = k->out[j - 1];
            k->order[j] = k->order[j - 1];
        }
        k->out[j] = capture;
        k->order[j] = order;
    }
}

/* Steps to the node, and how many captures they close. */
static uint32_t measure(const run *r, const found *f, uint32_t *closes)
{
    uint32_t n = 0;

    *closes = f->op_n;
    for (uint32_t i = f->node; i != NO_PARENT; i = r->taken.at[i].parent) {
        *closes += prog_step_op_n(&r->steps[r->taken.at[i].step]);
        n++;
    }
    if (*closes > CAPTURES_MAX)
        *closes = CAPTURES_MAX;
    return n;
}

bool dp_captures_make(run *r, const found *f, candidate *out)
{
    capturing k; /* not all cleared: it is large, and made for each match */
    uint32_t i;

    k.r = r;
    k.open_n = 0;
    k.out_n = k.opens = 0;
    k.way_n = measure(r, f, &k.cap);
    if (k.cap == 0)
        return true;
    k.way = dp_arena_alloc(r->scratch, k.way_n * sizeof *k.way);
    k.out = dp_arena_alloc(r->arena, (k.cap + 1) * sizeof *k.out);
    k.order = dp_arena_alloc(r->scratch, (k.cap + 1) * sizeof *k.order);
    if (!k.way || !k.out || !k.order)
        return false;
    i = k.way_n;
    for (uint32_t node = f->node; node != NO_PARENT;
         node = r->taken.at[node].parent)
        k.way[--i] = &r->taken.at[node];
    for (i = 0; i < k.way_n; i++) {
        const prog_step *step = &r->steps[k.way[i]->step];
        uint32_t at = i ? k.way[i - 1]->at : out->begin;
        do_ops(&k, prog_step_op(step), prog_step_op_n(step), at, i);
    }
    do_ops(&k, f->op, f->op_n, out->end, k.way_n);
    sort_captures(&k);
    out->captures = k.out;
    out->captures_n = k.out_n;
    return true;
}
