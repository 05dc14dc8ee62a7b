/* Offices that stand alone, and whom they mean: the person who holds such an
 * office in the text, a counterpart of somebody. */
#include "marks/name_inside.h"

#include "core/banned.h"

static bool has_role(const finder *f, const candidate *c, uint32_t other)
{
    const dp_entity *e = person_of(f, c);

    return e && c->entity != other && e->role.n;
}

/* The first person of the sentence before `token`, who has a role and is not
 * `other`: whom it is about; else the nearest before. */
static uint32_t somebody_before(const finder *f, uint32_t token, uint32_t other)
{
    uint32_t begin =
        f->text->sentences.at[dp_text_sentence_of(f->text, token)].begin;
    size_t first = dp_vec_from(&f->found, begin, begin);

    for (size_t i = first; i < f->found.n && f->found.at[i].begin < token; i++)
        if (has_role(f, &f->found.at[i], other))
            return f->found.at[i].entity;
    for (size_t i = first; i-- > 0;)
        if (has_role(f, &f->found.at[i], other))
            return f->found.at[i].entity;
    return DP_NO_ENTITY;
}

/* A counterpart that stands alone: who holds the same office of the state told;
 * where none is told, the only other one that the text names in it. */
static uint32_t counterpart(const finder *f, const office *o, uint32_t other)
{
    uint32_t found = DP_NO_ENTITY;

    for (uint32_t i = 0; i < f->entities.n; i++) {
        const dp_entity *e = &f->entities.at[i];

        if (i == other || e->kind != DP_PERSON ||
            !dp_role_answers(o->out.role, e->role) ||
            (o->out.state.n
                 ? !dp_str_eq(o->out.state, e->state)
                 : !e->state.n ||
                       dp_str_eq(e->state, f->entities.at[other].state)))
            continue;
        if (found != DP_NO_ENTITY)
            return DP_NO_ENTITY;
        found = i;
    }
    return found;
}

static void settle_homologue(finder *f, office *o)
{
    uint32_t other = somebody_before(f, o->out.begin, o->out.entity);
    dp_entity *e;

    if (other == DP_NO_ENTITY)
        return;
    o->out.role = f->entities.at[other].role;
    if (o->out.entity == DP_NO_ENTITY) {
        if (!o->out.plural && o->definite)
            o->out.entity = counterpart(f, o, other);
        return;
    }
    e = &f->entities.at[o->out.entity];
    if (!e->role.n)
        e->role = o->out.role;
}

static bool may_be(const dp_entity *e, const office *o)
{
    /* An emir of long ago is no head of a state that nobody names. */
    if (!e->state.n && dp_str_starts(e->role, DP_S("head of")))
        return false;
    /* Languages with gender say of whom they speak. */
    if (o->gender && e->gender && o->gender != e->gender)
        return false;
    return e->kind == DP_PERSON && dp_role_answers(o->out.role, e->role) &&
           (!o->throne || dp_str_eq(o->out.role, e->role)) &&
           (!o->out.state.n || !e->state.n ||
            dp_str_eq(o->out.state, e->state));
}

/* "minister" is the word of "foreign minister". */
static bool same_word(const finder *f, const office *a, const office *b)
{
    enum { ROOM = 128 };
    char x[ROOM], y[ROOM];
    size_t n = dp_fold_into(words(f, a->word, a->word_end), x, ROOM);
    size_t m = dp_fold_into(words(f, b->word, b->word_end), y, ROOM);
    dp_str asked = { x, n }, called = { y, m };

    return n != DP_NOT_FOUND && m != DP_NOT_FOUND &&
           (dp_str_starts(called, asked) || dp_str_ends(called, asked));
}

/* Who was called by the very word of an office, last before it. */
static uint32_t called_so(const finder *f, const office *o)
{
    enum { FAR = 64 }; /* offices back: more are another story */
    size_t at = (size_t)(o - f->offices.at);

    for (size_t i = at; i-- > 0 && at - i <= FAR;) {
        const office *other = &f->offices.at[i];

        if (other->out.attached && other->out.entity != DP_NO_ENTITY &&
            other->word < other->word_end &&
            may_be(&f->entities.at[other->out.entity], o) &&
            same_word(f, o, other))
            return other->out.entity;
    }
    return DP_NO_ENTITY;
}

/* The person meant: the nearest named before, else the first named behind, but
 * in the same sentence: who receives somebody is not the guest. */
static uint32_t nearest(const finder *f, const office *o)
{
    enum { FAR = 2048 }; /* mentions: no text of the press has so many */
    size_t at = dp_vec_from(&f->found, begin, o->out.begin);
    size_t first = at < FAR ? 0 : at - FAR;
    size_t sentence = dp_text_sentence_of(f->text, o->out.begin);
    uint32_t next = f->text->sentences.at[sentence].end;

    for (size_t i = at; i-- > first;) {
        const candidate *c = &f->found.at[i];

        if (c->entity != DP_NO_ENTITY && may_be(&f->entities.at[c->entity], o))
            return c->entity;
    }
    at = dp_vec_from(&f->found, begin, next);
    for (size_t i = at; i < f->found.n && i < at + FAR; i++) {
        const candidate *c = &f->found.at[i];

        if (c->entity != DP_NO_ENTITY && may_be(&f->entities.at[c->entity], o))
            return c->entity;
    }
    return DP_NO_ENTITY;
}

/* Who was called by this word goes before who only holds such an office: "the
 * minister" is no secretary of state. */
static uint32_t meant(const finder *f, const office *o)
{
    uint32_t entity = called_so(f, o);

    return entity == DP_NO_ENTITY ? nearest(f, o) : entity;
}

/* How many words may stand between an office and the name told beside it. */
enum { BESIDE = 5 };

/* "Its leader in the chamber, Marla Quist, said": who is meant is told beside
 * it. */
static bool is_told_beside(const finder *f, const office *o)
{
    size_t in = dp_text_sentence_of(f->text, o->out.begin);
    uint32_t end = f->text->sentences.at[in].end, i = o->core_end;

    while (i < end && i <= o->core_end + BESIDE &&
           token_at(f, i)->shape != DP_SHAPE_PUNCT)
        i++;
    if (i + 1 >= end || !(token_at(f, i)->flags & DP_TOKEN_COMMA) ||
        f->at[i + 1] == DP_NO_ENTITY)
        return false;
    return f->found.at[f->at[i + 1]].kind == DP_PERSON;
}

/* "Has recalled its ambassador": nobody that the text has named. */
static bool is_of_nobody(const finder *f, const office *o)
{
    return o->out.begin > 0 && (f->is[o->out.begin - 1] & IS_WHOSE) &&
           (dp_str_ends(o->out.role, DP_S("ambassador")) ||
            is_told_beside(f, o));
}

/* Whether a name stands there with nothing that says who it is: a verb or a
 * mark before it, and no comma or bracket behind. */
static bool is_bare(const finder *f, const candidate *c)
{
    const dp_token *before = c->begin ? token_at(f, c->begin - 1) : NULL;
    dp_verb verb;

    if (c->flags & (NAME_TITLE | NAME_DESCRIBED) || c->end < c->begin + 2)
        return false;
    if (c->end < f->text->tokens.n &&
        token_at(f, c->end)->shape == DP_SHAPE_PUNCT &&
        !(token_at(f, c->end)->flags & DP_TOKEN_STOP))
        return false;
    return !before || before->shape == DP_SHAPE_PUNCT ||
           dp_token_verbs(f->text, c->begin - 1, &verb, 1) > 0;
}

/* Whether whoever a mention is of was named before. */
static bool was_named(const finder *f, size_t at)
{
    enum { FAR = 512 }; /* mentions: more are another story */

    for (size_t i = at; i-- > 0 && at - i <= FAR;)
        if (f->found.at[i].entity == f->found.at[at].entity)
            return true;
    return false;
}

/* The only person of a sentence, where nothing tells who that is, here or
 * before; DP_NO_ENTITY: there is none. */
static uint32_t unknown_of(const finder *f, size_t sentence)
{
    const dp_sentence *in = &f->text->sentences.at[sentence];
    uint32_t found = DP_NO_ENTITY;

    for (size_t i = dp_vec_from(&f->found, begin, in->begin);
         i < f->found.n && f->found.at[i].begin < in->end; i++) {
        const candidate *c = &f->found.at[i];
        const dp_entity *e = person_of(f, c);

        if (!e)
            continue;
        if (found != DP_NO_ENTITY || e->role.n || !is_bare(f, c) ||
            was_named(f, i))
            return DP_NO_ENTITY;
        found = c->entity;
    }
    return found;
}

/* "The sports minister ruled it out. "I am staying," Mark Duval said": an
 * office that opens a sentence and that nobody holds, and somebody of whom
 * nothing is told in the sentence before or behind, of one paragraph. */
static uint32_t told_apart(const finder *f, const office *o)
{
    size_t in = dp_text_sentence_of(f->text, o->out.begin);
    const dp_sentence *all = f->text->sentences.at;
    uint32_t found = DP_NO_ENTITY;

    if ((o->outer < o->out.begin ? o->outer : o->out.begin) > all[in].begin + 1)
        return DP_NO_ENTITY;
    if (in + 1 < f->text->sentences.n &&
        !(token_at(f, all[in + 1].begin)->flags & DP_TOKEN_PARAGRAPH))
        found = unknown_of(f, in + 1);
    if (found == DP_NO_ENTITY && in > 0 &&
        !(token_at(f, all[in].begin)->flags & DP_TOKEN_PARAGRAPH))
        found = unknown_of(f, in - 1);
    if (found != DP_NO_ENTITY && o->gender && f->entities.at[found].gender &&
        o->gender != f->entities.at[found].gender)
        return DP_NO_ENTITY;
    return found;
}

/* Whom an office means that only another sentence names. */
static void settle_apart(finder *f, office *o)
{
    dp_entity *e;

    o->out.entity = told_apart(f, o);
    if (o->out.entity == DP_NO_ENTITY)
        return;
    e = &f->entities.at[o->out.entity];
    e->role = o->out.role;
    if (!e->state.n)
        e->state = o->out.state;
}

static dp_status describe(finder *f, office *o, uint32_t index,
                          candidates *more)
{
    candidate c = { .begin = o->out.begin,
                    .bare = o->out.begin,
                    .end = o->core_end,
                    .kind = DP_PERSON,
                    .score = 1,
                    .flags = NAME_DESCRIBED,
                    .office = index };

    if (o->out.attached || o->out.plural || !o->definite || !o->out.role.n ||
        o->homologue || o->elsewhere || is_of_nobody(f, o))
        return DP_OK;
    o->out.entity = meant(f, o);
    if (o->out.entity == DP_NO_ENTITY)
        settle_apart(f, o);
    c.entity = o->out.entity;
    if (c.entity == DP_NO_ENTITY)
        return DP_OK;
    if (!dp_vec_push(f->arena, more, c))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

/* Put those described among the mentions; what stands inside them goes. */
static dp_status put_among(finder *f, const candidates *more)
{
    candidates all = { 0 };
    size_t i = 0, j = 0;

    if (more->n == 0)
        return DP_OK;
    if (!dp_vec_reserve(f->arena, &all, f->found.n + more->n))
        return dp_no_memory(f->ctx, "names");
    while (i < f->found.n || j < more->n) {
        bool next = j < more->n && (i == f->found.n ||
                                    more->at[j].begin <= f->found.at[i].begin);

        if (next) {
            while (i < f->found.n && f->found.at[i].begin < more->at[j].end)
                i++;
            all.at[all.n++] = more->at[j++];
        } else {
            all.at[all.n++] = f->found.at[i++];
        }
    }
    f->found = all;
    dp_name_number(f);
    return DP_OK;
}

dp_status dp_name_describe(finder *f)
{
    candidates more = { 0 };
    uint32_t end = 0;
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->offices.n; i++)
        if (f->offices.at[i].homologue)
            settle_homologue(f, &f->offices.at[i]);
    for (size_t i = 0; i < f->offices.n && status == DP_OK; i++) {
        office *o = &f->offices.at[i];

        if (o->out.begin < end)
            continue;
        status = describe(f, o, (uint32_t)i, &more);
        if (more.n)
            end = more.at[more.n - 1].end;
    }
    if (status == DP_OK)
        status = put_among(f, &more);
    return status;
}
