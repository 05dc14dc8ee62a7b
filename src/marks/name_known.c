/* Who persons are: the table of people says it, by name, office and state. */
#include "marks/name_inside.h"

#include "core/banned.h"

static bool is_latin(dp_str name)
{
    size_t at = 0;

    return name.n && dp_utf8_next(name, &at) < 0x250;
}

/* Whether two words are spelt alike, `most` being how far apart they may be;
 * always, where one is not in Latin letters. */
static bool spelt_alike(dp_str name, dp_str known, unsigned most)
{
    enum { ROOM = 256 };
    char a[ROOM], b[ROOM];
    size_t x = dp_fold_into(name, a, ROOM), y = dp_fold_into(known, b, ROOM);

    if (x == DP_NOT_FOUND || y == DP_NOT_FOUND || !is_latin(name) ||
        !is_latin(known))
        return true;
    return dp_spelling_distance((dp_str){ a, x }, (dp_str){ b, y }) <= most;
}

bool dp_name_resembles(dp_str name, dp_str known)
{
    enum { MOST = 50 };

    return spelt_alike(name, known, MOST);
}

/* The last word of a name: "el-Sisi" has two. */
static dp_str last_word(dp_str name)
{
    size_t at = name.n;

    while (at > 0 && name.p[at - 1] != ' ' && name.p[at - 1] != '-')
        at--;
    return dp_str_sub(name, at, name.n);
}

bool dp_name_is_family(dp_str word, dp_str name)
{
    enum { CLOSE = 25 };

    return is_latin(word) && is_latin(name) &&
           spelt_alike(word, last_word(name), CLOSE);
}

/* Whether `known` may bear this family name: by enough sounds, or because it is
 * spelt so. */
static bool plausible(const finder *f, dp_str name, const dp_known *known)
{
    size_t least = is_latin(name) == is_latin(known->name) ? 3 : 4;

    if (dp_name_is_family(name, known->name))
        return true;
    return dp_sound_of(f->tools->sounds, name).n >= least &&
           dp_same_person(f->tools->people, name, known->name);
}

/* Who heads a territory is not known everywhere by one word. */
static bool is_territory(const finder *f, dp_str iso)
{
    size_t row = dp_table_find(&f->tools->states, iso);

    return row != DP_NOT_FOUND &&
           dp_str_eq(dp_table_cell(&f->tools->states, row, 3),
                     DP_S("territory"));
}

bool dp_name_is_head(const finder *f, dp_str name, dp_known *known)
{
    bool shared;

    if (!f->language_known || dp_name_is_given(f, name) ||
        !dp_people_find_head(f->tools->people, name, f->day, &shared, known))
        return false;
    /* Of many the state says who is meant, where the text speaks of it. */
    return (!shared && !is_territory(f, known->state)) ||
           dp_name_tells_of(f, known->state);
}

/* A family name alone: of somebody whose office the text tells, or of the head
 * of a state. A given name is nobody's family name by itself, and what is
 * nobody's office is told of a state ("Egypt's Sisi") or spelt as it is known.
 */
static bool look_up_family(const finder *f, const dp_entity *e,
                           dp_people_hint hint, dp_known *known)
{
    if (dp_people_find_family(f->tools->people, e->name, hint, known))
        return plausible(f, e->name, known);
    if (e->role.n || hint.day == DP_DAY_MAX)
        return false;
    if (!e->state.n)
        return dp_name_is_head(f, e->name, known);
    for (size_t i = 0; i < DP_HEAD_ROLES; i++) {
        hint.role = dp_str_of(dp_head_roles[i]);
        if (dp_people_find_family(f->tools->people, e->name, hint, known) &&
            plausible(f, e->name, known))
            return true;
    }
    return false;
}

/* Whether two words of names may be one: spelt alike in one script, begun by
 * one sound in two. */
static bool words_resemble(const finder *f, dp_str a, dp_str b)
{
    dp_sound x = dp_sound_of(f->tools->sounds, a);
    dp_sound y = dp_sound_of(f->tools->sounds, b);

    if (is_latin(a) && is_latin(b))
        return dp_name_resembles(a, b);
    return x.n && y.n && x.codes[0] == y.codes[0];
}

/* Who holds the office, where the given name is the same and the family name
 * is one that no table spells so. */
static bool look_up_office(const finder *f, const dp_entity *e,
                           dp_people_hint hint, dp_known *known)
{
    dp_str mine = e->name, theirs;
    size_t a = dp_str_find_char(mine, ' ', 0), b;

    if (!dp_people_in_office(f->tools->people, hint, known))
        return false;
    theirs = known->name;
    b = dp_str_find_char(theirs, ' ', 0);
    if (a == DP_NOT_FOUND || b == DP_NOT_FOUND)
        return false;
    return dp_sound_eq(
               dp_sound_of(f->tools->sounds, dp_str_sub(mine, 0, a)),
               dp_sound_of(f->tools->sounds, dp_str_sub(theirs, 0, b))) &&
           words_resemble(f, dp_str_sub(mine, a + 1, mine.n),
                          dp_str_sub(theirs, b + 1, theirs.n));
}

/* Who sits on a throne goes by the first word of the name that the table has:
 * "King Felipe" of Spain. */
static bool look_up_throne(const finder *f, const dp_entity *e,
                           dp_people_hint hint, dp_known *known)
{
    dp_str first;

    if (!e->state.n || !dp_str_eq(e->role, DP_S("head of state")) ||
        !dp_people_in_office(f->tools->people, hint, known))
        return false;
    first = dp_str_sub(known->name, 0, dp_str_find_char(known->name, ' ', 0));
    return words_resemble(f, e->name, first);
}

static bool look_up(const finder *f, const dp_entity *e, dp_known *known)
{
    dp_people_hint hint = { .role = e->role, .state = e->state, .day = f->day };
    bool alone = dp_str_find_char(e->name, ' ', 0) == DP_NOT_FOUND;

    if (dp_people_find(f->tools->people, e->name, hint, known) &&
        dp_name_resembles(e->name, known->name))
        return true;
    if (alone)
        return look_up_family(f, e, hint, known) ||
               look_up_throne(f, e, hint, known);
    if (look_up_office(f, e, hint, known))
        return true;
    /* The office may be told in other words than the table's. */
    hint.role = DP_NULL;
    if (!e->role.n || !dp_people_find(f->tools->people, e->name, hint, known) ||
        !dp_name_resembles(e->name, known->name))
        return false;
    return !known->role.n || dp_role_answers(e->role, known->role);
}

static dp_status identify(finder *f, dp_entity *e)
{
    dp_known known = { 0 };

    if (look_up(f, e, &known)) {
        e->id = known.id;
        if (!e->role.n ||
            (known.role.n && dp_role_answers(e->role, known.role)))
            e->role = known.role;
        if (!e->role.n && known.former.n)
            e->role =
                dp_str_printf(f->arena, "former %.*s", DP_F(known.former));
        if (!e->state.n)
            e->state = known.state;
        if (known.name.n && !dp_str_find_char(e->name, ' ', 0))
            e->name = known.name;
        return DP_OK;
    }
    e->id = dp_person_slug(f->ctx, f->arena, f->tools->people, e->name);
    return e->id.p ? DP_OK : dp_no_memory(f->ctx, "names");
}

dp_str dp_name_owner_before(const finder *f, uint32_t token)
{
    uint32_t mention;

    if (token < 2 || !(f->is[token - 1] & IS_OF))
        return DP_NULL;
    mention = f->at[token - 2];
    return mention < f->found.n && f->found.at[mention].kind == DP_STATE &&
                   f->found.at[mention].end == token - 1
               ? f->found.at[mention].state
               : DP_NULL;
}

/* The state right behind a token, told of by "of": "Nora Whitfield of Ireland".
 */
static dp_str owner_behind(const finder *f, uint32_t token)
{
    uint32_t mention;

    if (token + 1 >= f->text->tokens.n ||
        (f->is[token] & (IS_OF | IS_TO)) != IS_OF ||
        (token_at(f, token)->flags & DP_TOKEN_SENTENCE))
        return DP_NULL;
    mention = f->at[token + 1];
    return mention < f->found.n && f->found.at[mention].kind == DP_STATE
               ? f->found.at[mention].state
               : DP_NULL;
}

/* Whose a person is said to be, where no office told it. */
static void find_owners(finder *f)
{
    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        dp_entity *e = person_of(f, c);

        if (!e)
            continue;
        if (!e->state.n)
            e->state = dp_name_owner_before(f, c->begin);
        if (!e->state.n && e->role.n)
            e->state = owner_behind(f, c->end);
    }
}

static dp_str function_of(const finder *f, uint32_t token)
{
    dp_entry entry;

    return dp_token_entries(f->text, token, DP_S("body"), &entry, 1) > 0 ||
                   dp_token_entries(f->text, token, DP_S("ministry"), &entry,
                                    1) > 0
               ? entry.value
               : DP_NULL;
}

/* "The spokesman of the government, X": of the state that speaks here. */
static void find_bodies(finder *f)
{
    for (size_t i = 0; i < f->offices.n; i++) {
        const office *o = &f->offices.at[i];

        if (o->of_body && o->out.attached && o->out.entity != DP_NO_ENTITY &&
            !f->entities.at[o->out.entity].state.n)
            f->entities.at[o->out.entity].state = dp_name_state_of_body(
                f, function_of(f, o->of_body), o->of_body);
    }
}

/* "The minister of Finance, X", whom no table has: of the state that the text
 * speaks of. */
static void find_ministers(finder *f)
{
    dp_str state = dp_name_state_of_text(f);

    for (size_t i = 0; state.n && i < f->entities.n; i++) {
        dp_entity *e = &f->entities.at[i];

        if (e->kind == DP_PERSON && !e->state.n &&
            dp_str_ends(e->role, DP_S("minister")))
            e->state = state;
    }
}

dp_status dp_name_ids(finder *f)
{
    dp_status status = DP_OK;

    find_owners(f);
    dp_name_tally(f);
    find_bodies(f);

    for (size_t i = 0; i < f->entities.n && status == DP_OK; i++)
        if (f->entities.at[i].kind == DP_PERSON)
            status = identify(f, &f->entities.at[i]);
    dp_name_tally(f);
    if (status == DP_OK)
        find_ministers(f);
    return status;
}
