/* Offices that several hold: "the foreign ministers, A and B", "of Peru and
 * Chile, A and B", "of Peru, A, and of Chile, B", "A and B, the foreign
 * ministers of both". As many states as persons are one each, in order. */
#include "marks/name_inside.h"

#include "core/banned.h"

/* A list longer than this is cut. */
enum { MOST = 8 };

typedef struct holders {
    uint32_t entities[MOST];
    dp_str states[MOST];
    size_t n, states_n;
    bool list; /* "and" stands between two persons */
} holders;

static void add_state(holders *h, dp_str state)
{
    if (h->states_n < MOST)
        h->states[h->states_n++] = state;
}

static void add_person(holders *h, const candidate *c)
{
    if (h->n < MOST)
        h->entities[h->n++] = c->entity;
}

/* The state that an adjective tells; null: it is none. */
static dp_str demonym_at(const finder *f, uint32_t i)
{
    dp_entry entry;

    return dp_name_entries(f->text, i, i + 1, DP_S("demonym"), &entry, 1)
               ? entry.value
               : DP_NULL;
}

/* Takes what stands at `*i` into the list; false: it is none of it. */
static bool take(const finder *f, uint32_t *i, holders *h, bool *joined)
{
    const candidate *c = mention_at(f, *i);
    dp_str state;

    if (c) {
        if (c->begin != *i)
            return false;
        if (c->kind == DP_PERSON) {
            /* "and" may be written into the name's first word. */
            h->list = h->list || (h->n && (*joined || mention_at(f, *i - 1)));
            add_person(h, c);
            *joined = false;
        } else {
            if (!c->state.n || h->n > h->states_n)
                return false;
            add_state(h, c->state);
        }
        *i = c->end;
        return true;
    }
    state = demonym_at(f, *i);
    if (state.n)
        add_state(h, state);
    else if (dp_name_is(f->text, *i, DP_S("conj")))
        *joined = true;
    else if (!is_comma(f, *i) && !(f->is[*i] & (IS_OF | IS_THE)) &&
             !dp_name_is(f->text, *i, DP_S("rank")))
        return false;
    ++*i;
    return true;
}

/* States and persons behind the office, as far as they go. */
static void look_behind(const finder *f, const office *o, holders *h)
{
    enum { REACH = 40 };
    bool joined = false;
    uint32_t i = o->out.end;

    if (o->out.state.n)
        add_state(h, o->out.state);
    while (!starts_sentence(f, i) && i < o->out.end + REACH &&
           take(f, &i, h, &joined))
        ;
}

/* The list of persons that a comma parts from the office behind it. */
static void look_before(const finder *f, const office *o, holders *h)
{
    uint32_t i = o->outer;
    uint32_t back[MOST];
    size_t n = 0;

    while (i > 0 && !starts_sentence(f, i) && (f->is[i - 1] & IS_THE))
        i--;
    if (i < 2 || starts_sentence(f, i) || !is_comma(f, i - 1))
        return;
    i--;
    for (bool joined = false; i > 0 && n < MOST && !starts_sentence(f, i);) {
        const candidate *c = mention_at(f, i - 1);

        if (c && c->kind == DP_PERSON && c->end == i) {
            h->list = h->list || (n && joined);
            back[n++] = c->entity;
            i = c->begin;
        } else if (n && dp_name_is(f->text, i - 1, DP_S("conj"))) {
            joined = true;
            i--;
        } else if (n && is_comma(f, i - 1)) {
            i--;
        } else {
            break;
        }
    }
    while (n > 0)
        h->entities[h->n++] = back[--n];
}

static void hold(finder *f, office *o, uint32_t entity, dp_str state)
{
    dp_entity *e = &f->entities.at[entity];

    o->out.attached = true;
    if (o->out.entity == DP_NO_ENTITY)
        o->out.entity = entity;
    if (!e->role.n && !o->homologue)
        e->role = o->out.role;
    if (!e->state.n)
        e->state = state;
}

bool dp_name_holders(finder *f, office *o)
{
    holders h = { 0 };

    look_behind(f, o, &h);
    if (h.n == 0)
        look_before(f, o, &h);
    for (size_t i = 0; h.list && i < h.n; i++)
        hold(f, o, h.entities[i],
             h.states_n == h.n ? h.states[i]
             : h.states_n == 1 ? h.states[0]
                               : DP_NULL);
    return h.list;
}

static bool among(const holders *h, dp_str state)
{
    for (size_t i = 0; i < h->states_n; i++)
        if (state.n && dp_str_eq(h->states[i], state))
            return true;
    return false;
}

/* The state told right before a person: "the Greek A", "Greece's A". */
static dp_str told_before(const finder *f, const candidate *c)
{
    dp_str state = c->begin ? demonym_at(f, c->begin - 1) : DP_NULL;

    return state.n ? state : dp_name_owner_before(f, c->begin);
}

/* The list of persons that the sentence behind an office opens with. */
static void next_opening(const finder *f, const office *o, holders *h)
{
    enum { REACH = 24 };
    size_t next = dp_text_sentence_of(f->text, o->out.begin) + 1;
    uint32_t begin, i;
    bool joined = false;

    if (next >= f->text->sentences.n)
        return;
    i = begin = f->text->sentences.at[next].begin;
    while (i < begin + REACH && (i == begin || !starts_sentence(f, i)) &&
           i < f->text->tokens.n && take(f, &i, h, &joined))
        ;
}

/* "The ministers of Peru and Chile met. A and B spent four hours": as many as
 * there are states, who hold no other office. */
static bool named_next(finder *f, const office *o, const holders *of)
{
    holders h = { 0 };

    next_opening(f, o, &h);
    if (!h.list || h.states_n || h.n != of->states_n)
        return false;
    for (size_t i = 0; i < h.n; i++)
        if (f->entities.at[h.entities[i]].role.n)
            return false;
    for (size_t i = 0; i < h.n; i++) {
        dp_entity *e = &f->entities.at[h.entities[i]];

        e->role = o->out.role;
        if (!e->state.n)
            e->state = of->states[i];
    }
    return true;
}

void dp_name_of_several(finder *f, const office *o)
{
    holders h = { 0 };

    look_behind(f, o, &h);
    if (h.n || h.states_n < 2 || named_next(f, o, &h))
        return;
    for (size_t i = dp_vec_from(&f->found, begin, o->out.end); i < f->found.n;
         i++) {
        const candidate *c = &f->found.at[i];
        dp_entity *e = person_of(f, c);
        dp_str state;

        if (!e)
            continue;
        state = e->role.n ? DP_NULL : told_before(f, c);
        if (!among(&h, state))
            continue;
        e->role = o->out.role;
        if (!e->state.n)
            e->state = state;
    }
}
