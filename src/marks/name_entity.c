/* Who is who in a text. Persons gather by the sounds of their names, full names
 * first, so that a family name finds its bearer. */
#include "marks/name_inside.h"

#include "core/banned.h"

/* A new spelling is held against so many persons, the latest first: more are in
 * no article, and lists of thousands of names must not cost their square. */
enum { PERSONS_COMPARED = 256 };

static bool is_full(const finder *f, const candidate *c)
{
    uint32_t n = 0;

    for (uint32_t i = c->bare; i < c->end; i++)
        n += token_at(f, i)->shape != DP_SHAPE_PUNCT &&
             !(token_at(f, i)->flags & DP_TOKEN_CLITIC);
    return n > 1;
}

dp_status dp_name_new_entity(finder *f, dp_name_kind kind, dp_str name,
                             uint32_t *out)
{
    dp_entity e = { .kind = kind, .name = name, .first = UINT32_MAX };

    if (!dp_vec_push(f->arena, &f->entities, e))
        return dp_no_memory(f->ctx, "names");
    *out = (uint32_t)f->entities.n - 1;
    return DP_OK;
}

static bool one_gender(char a, char b)
{
    return !a || !b || a == b;
}

/* Where the family name comes first, a word that is no given name means the
 * person all the same: "Mr Wang" for "Wang Yi". */
static bool begins_with_family(const finder *f, dp_str name, dp_str full)
{
    size_t space = dp_str_find_char(full, ' ', 0);

    return space != DP_NOT_FOUND && space == name.n &&
           dp_str_eq(dp_str_sub(full, 0, space), name) &&
           !dp_name_is_given(f, name);
}

/* The person that `name` may be, those last met first. */
static uint32_t known_here(const finder *f, dp_str name, char gender)
{
    size_t n = f->entities.n;
    size_t least = n > PERSONS_COMPARED ? n - PERSONS_COMPARED : 0;

    for (size_t i = n; i-- > least;) {
        const dp_entity *e = &f->entities.at[i];

        if (one_gender(e->gender, gender) &&
            (dp_same_person(f->tools->people, name, e->name) ||
             begins_with_family(f, name, e->name)))
            return (uint32_t)i;
    }
    return DP_NO_ENTITY;
}

/* Where a name ends before what tells a son from his father (", Jr."). */
static uint32_t without_generation(const finder *f, const candidate *c)
{
    uint32_t end = c->end;

    while (end > c->bare + 1 &&
           (dp_name_is(f->text, end - 1, DP_S("generation")) ||
            token_at(f, end - 1)->shape == DP_SHAPE_PUNCT))
        end--;
    return end;
}

/* What a person is called: a son's name is told from his father's by its span
 * alone, as what tells it comes and goes. */
static dp_str called(const finder *f, const candidate *c)
{
    candidate without = *c;

    without.end = without_generation(f, c);
    return bare_words(f, &without);
}

static dp_status gather(finder *f, candidate *c, dp_map *seen)
{
    dp_str name = called(f, c);
    bool fresh;
    uint32_t *slot = dp_map_put(f->arena, seen, name, &fresh);
    dp_status status = DP_OK;

    if (!slot)
        return dp_no_memory(f->ctx, "names");
    if (fresh) {
        uint32_t entity = known_here(f, name, c->gender);

        if (entity == DP_NO_ENTITY)
            status = dp_name_new_entity(f, DP_PERSON, name, &entity);
        if (status != DP_OK)
            return status;
        *slot = entity;
    }
    c->entity = *slot;
    if (!f->entities.at[c->entity].gender)
        f->entities.at[c->entity].gender = c->gender;
    if (name.n > f->entities.at[c->entity].name.n && is_full(f, c))
        f->entities.at[c->entity].name = name;
    return DP_OK;
}

dp_status dp_name_persons(finder *f)
{
    dp_map seen = { 0 };
    dp_status status = DP_OK;

    for (int full = 1; full >= 0; full--)
        for (size_t i = 0; i < f->found.n && status == DP_OK; i++) {
            candidate *c = &f->found.at[i];

            if (c->kind == DP_PERSON && is_full(f, c) == full)
                status = gather(f, c, &seen);
        }
    return status;
}

/* A name that no table knows, taken for a place or a body, and that ends the
 * full name of somebody in the text: that is who is meant. */
static void take_for_bearer(const finder *f, const dp_map *families,
                            candidate *c)
{
    uint32_t *entity;

    if ((c->kind != DP_PLACE && c->kind != DP_ORGANISATION) || c->id.p)
        return;
    entity = dp_map_get(families, words(f, c->begin, c->end));
    if (!entity)
        return;
    c->kind = DP_PERSON;
    c->entity = *entity;
}

/* Whether a word may be a family name that nothing else found: with a capital;
 * where letters have none, no word of the language, and in no address. */
static bool may_be_family(const finder *f, uint32_t i)
{
    const dp_token *token = token_at(f, i);

    if (f->is[i] & IS_ADDRESS)
        return false;
    if (token->shape != DP_SHAPE_UNCASED)
        return token->shape == DP_SHAPE_CAP;
    return !dp_name_is_function(f, i) &&
           (!token->word || dp_table_find(&f->tools->parts,
                                          words(f, i, i + 1)) != DP_NOT_FOUND);
}

/* "to Burhan", "with Assad", written as one word that nothing knows: the bearer
 * of the family name that is left without what is written on to it; `*skip` is
 * the bytes before it. NULL: nobody's. */
static uint32_t *behind_proclitics(const finder *f, const dp_map *families,
                                   dp_str word, uint32_t *skip)
{
    enum { MOST = 2 };

    *skip = 0;
    for (int n = 0; n < MOST && word.p; n++) {
        dp_str next = DP_NULL;

        for (size_t row = 0; row < dp_table_rows(&f->clitics); row++) {
            dp_str form = dp_table_cell(&f->clitics, row, 0), rest;
            dp_str put = dp_table_cell(&f->clitics, row, 2);
            uint32_t *entity;
            size_t letter = 0;

            if (!dp_str_eq(dp_table_cell(&f->clitics, row, 1),
                           DP_S("proclitic")) ||
                word.n <= form.n || !dp_str_starts(word, form))
                continue;
            rest = dp_str_sub(word, form.n, word.n);
            if (put.n) {
                rest =
                    dp_str_printf(f->arena, "%.*s%.*s", DP_F(put), DP_F(rest));
                dp_utf8_next(form, &letter);
            } else {
                letter = form.n;
                next = rest;
            }
            entity = rest.p ? dp_map_get(families, rest) : NULL;
            if (entity) {
                *skip += (uint32_t)letter;
                return entity;
            }
        }
        *skip += next.p ? (uint32_t)(word.n - next.n) : 0;
        word = next;
    }
    return NULL;
}

/* A family name that stands alone where nothing else found it. */
static dp_status put_again(finder *f, const dp_map *families)
{
    candidates all = { 0 };
    uint32_t next = 0;

    if (!dp_vec_reserve(f->arena, &all, f->found.n + 1))
        return dp_no_memory(f->ctx, "names");
    for (uint32_t i = 0; i < f->text->tokens.n; i++) {
        candidate c = { .begin = i, .bare = i, .end = i + 1 };
        uint32_t *entity;

        if (f->at[i] != DP_NO_ENTITY) {
            if (next == f->found.n || f->found.at[next].begin != i)
                continue;
            take_for_bearer(f, families, &f->found.at[next]);
            if (!dp_vec_push(f->arena, &all, f->found.at[next++]))
                return dp_no_memory(f->ctx, "names");
            continue;
        }
        if (!may_be_family(f, i))
            continue;
        entity = dp_map_get(families, words(f, i, i + 1));
        if (!entity && token_at(f, i)->shape == DP_SHAPE_UNCASED &&
            !token_at(f, i)->word)
            entity =
                behind_proclitics(f, families, words(f, i, i + 1), &c.skip);
        if (!entity)
            continue;
        c.kind = DP_PERSON;
        c.entity = *entity;
        if (!dp_vec_push(f->arena, &all, c))
            return dp_no_memory(f->ctx, "names");
    }
    f->found = all;
    dp_name_number(f);
    return DP_OK;
}

dp_status dp_name_again(finder *f)
{
    enum { LEAST = 4 }; /* letters: shorter words are too often others */
    dp_map families = { 0 };

    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        uint32_t last = without_generation(f, c);

        if (c->kind != DP_PERSON || !is_full(f, c))
            continue;
        /* "van Dyck" as well as "Dyck", and the whole. */
        for (uint32_t begin = c->bare; begin < last; begin++) {
            dp_str end = words(f, begin, last);
            uint32_t *slot;

            if (dp_utf8_count(end) < LEAST)
                continue;
            slot = dp_map_put(f->arena, &families, end, NULL);
            if (!slot)
                return dp_no_memory(f->ctx, "names");
            *slot = c->entity;
        }
    }
    return families.n ? put_again(f, &families) : DP_OK;
}
