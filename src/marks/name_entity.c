/* Who is who. Persons gather by the sounds of their names, full names first, so
 * that a family name finds its bearer; then the table of people says who they
 * are. States, bodies and places gather by their ids. */
#include "marks/name_inside.h"

#include "core/banned.h"

/* A new spelling is held against so many persons, the latest first: more are in
 * no article, and lists of thousands of names must not cost their square. */
enum { PERSONS_COMPARED = 256, SLUG_MAX = 96 };

/* "Chad Miller" is no country. */
static bool names_person(const finder *f, uint32_t token)
{
    uint32_t mention = f->at[token];

    return mention < f->found.n && f->found.at[mention].kind == DP_PERSON;
}

/* The state of the last cue before a token in its paragraph; where there is
 * none, the one that the text speaks of: two cues of three are of it. */
dp_str dp_name_state_here(const finder *f, uint32_t token)
{
    dp_str most = DP_NULL, last = DP_NULL;
    size_t all = 0, lead = 0, of_most = 0;
    uint32_t paragraph = token;

    while (paragraph > 0 &&
           !(token_at(f, paragraph)->flags & DP_TOKEN_PARAGRAPH))
        paragraph--;
    for (size_t i = 0; i < f->cues.n; i++) {
        uint32_t at = f->cues.at[i].token;
        dp_str iso = f->cues.at[i].iso;

        if (names_person(f, at))
            continue;
        all++;
        /* Whoever has more than half is left over. */
        if (lead == 0)
            most = iso;
        lead = dp_str_eq(most, iso) ? lead + 1 : lead - 1;
        if (paragraph <= at && at < token)
            last = iso;
    }
    for (size_t i = 0; i < f->cues.n; i++)
        of_most += dp_str_eq(f->cues.at[i].iso, most) &&
                   !names_person(f, f->cues.at[i].token);
    return last.n ? last : 3 * of_most >= 2 * all ? most : DP_NULL;
}

/* -- Persons -----------------------------------------------------------------
 */

static bool is_full(const finder *f, const candidate *c)
{
    uint32_t n = 0;

    for (uint32_t i = c->bare; i < c->end; i++)
        n += token_at(f, i)->shape != DP_SHAPE_PUNCT &&
             !(token_at(f, i)->flags & DP_TOKEN_CLITIC);
    return n > 1;
}

static dp_status new_entity(finder *f, dp_name_kind kind, dp_str name,
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
            status = new_entity(f, DP_PERSON, name, &entity);
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

/* -- The table of people -----------------------------------------------------
 */

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

bool dp_name_is_head(const finder *f, dp_str name, dp_known *known)
{
    bool shared;

    if (!f->language_known || dp_name_is_given(f, name) ||
        !dp_people_find_head(f->tools->people, name, f->day, &shared, known))
        return false;
    /* Of many the state says who is meant, where the text speaks of it. */
    return !shared || dp_name_tells_of(f, known->state);
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

/* The state right before a token, as its owner: "China's foreign ministry",
 * "Egypt's Sisi"; null: none. */
static dp_str owner_before(const finder *f, uint32_t token)
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

        dp_entity *e;
        if (c->kind != DP_PERSON || c->entity == DP_NO_ENTITY)
            continue;
        e = &f->entities.at[c->entity];
        if (!e->state.n)
            e->state = owner_before(f, c->begin);
        if (!e->state.n && e->role.n)
            e->state = owner_behind(f, c->end);
    }
}

dp_status dp_name_ids(finder *f)
{
    dp_status status = DP_OK;

    find_owners(f);

    for (size_t i = 0; i < f->entities.n && status == DP_OK; i++)
        if (f->entities.at[i].kind == DP_PERSON)
            status = identify(f, &f->entities.at[i]);
    return status;
}

/* -- States, bodies, places --------------------------------------------------
 */

/* The column of states.tsv with the names of the text's language. */
static dp_str state_name(const finder *f, dp_str iso)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    size_t row = dp_table_find(&f->tools->states, iso);

    for (size_t i = 0; row != DP_NOT_FOUND && i < 4; i++)
        if (dp_str_eq(f->text->language, dp_str_of(languages[i])))
            return dp_table_cell(&f->tools->states, row, 5 + i);
    return DP_NULL;
}

static dp_str id_of(const finder *f, const char *kind, dp_str tail)
{
    const dp_str parts[] = { dp_str_of(kind), DP_S("/"), tail };

    return dp_str_concat(f->arena, parts, sizeof parts / sizeof *parts);
}

static dp_str body_id(const finder *f, const candidate *c)
{
    char iso[2];

    if (c->state.n != 2)
        return id_of(f, "organisation", c->id);
    iso[0] = (char)(c->state.p[0] | 0x20);
    iso[1] = (char)(c->state.p[1] | 0x20);
    return dp_str_concat(
        f->arena,
        (const dp_str[]){
            DP_S("organisation/"), { iso, sizeof iso }, DP_S("-"), c->id },
        4);
}

static dp_str slug_id(const finder *f, const char *kind, const candidate *c)
{
    dp_str slug =
        dp_slug(f->ctx, f->arena, f->tools->people, words(f, c->begin, c->end));

    return slug.p ? id_of(f, kind, dp_str_sub(slug, 0, SLUG_MAX)) : DP_NULL;
}

/* Bodies that act for their state; a newspaper or a party does not. */
static bool acts_for_state(dp_str attributes)
{
    static const char *const kinds[] = {
        "government", "parliament", "ministry", "army", "agency", "company"
    };
    dp_str kind = dp_attribute(attributes, DP_S("kind"));

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dp_str_eq(kind, dp_str_of(kinds[i])))
            return true;
    return false;
}

/* The state whose capital a body is said to sit in: "the foreign ministry in
 * Dakar". */
static dp_str seat_behind(const finder *f, uint32_t at)
{
    const candidate *c;

    if (at + 1 >= f->text->tokens.n || !(f->is[at] & IS_TO) ||
        f->at[at + 1] >= f->found.n)
        return DP_NULL;
    c = &f->found.at[f->at[at + 1]];
    return (c->flags & NAME_CAPITAL) ? c->state : DP_NULL;
}

/* The state whose capital opens a body's sentence: "In Dakar, the government".
 */
static dp_str seat_before(const finder *f, uint32_t at)
{
    const candidate *c;

    while (at > 0 && (f->is[at - 1] & IS_THE))
        at--;
    if (at < 3 || !(token_at(f, at - 1)->flags & DP_TOKEN_COMMA) ||
        f->at[at - 2] >= f->found.n)
        return DP_NULL;
    c = &f->found.at[f->at[at - 2]];
    return (c->flags & NAME_CAPITAL) && c->begin > 0 &&
                   (f->is[c->begin - 1] & IS_TO) &&
                   (token_at(f, c->begin - 1)->flags & DP_TOKEN_SENTENCE)
               ? c->state
               : DP_NULL;
}

/* The state named right before a body ("China's foreign ministry") or behind it
 * ("the defence ministry of Mali"); null: none. */
static dp_str state_beside(const finder *f, const candidate *c)
{
    uint32_t i = c->end;
    dp_str owner = owner_before(f, c->begin);

    if (owner.n)
        return owner;
    while (i < f->text->tokens.n && i < c->end + 3 &&
           (f->is[i] & (i == c->end ? IS_OF : IS_OF | IS_THE)))
        i++;
    if (i > c->end && i < f->text->tokens.n && f->at[i] < f->found.n &&
        f->found.at[f->at[i]].kind == DP_STATE)
        return f->found.at[f->at[i]].state;
    owner = seat_behind(f, c->end);
    return owner.n ? owner : seat_before(f, c->begin);
}

/* The state of the person in office `role` that is named last before a token,
 * else first behind it. */
static dp_str state_in_office(const finder *f, dp_str role, uint32_t token)
{
    dp_str state = DP_NULL;

    for (size_t i = 0; i < f->found.n; i++) {
        const candidate *c = &f->found.at[i];
        const dp_entity *e;
        if (c->kind != DP_PERSON || c->entity == DP_NO_ENTITY)
            continue;
        e = &f->entities.at[c->entity];
        if (!e->state.n || !dp_str_eq(e->role, role))
            continue;
        if (c->begin > token && state.n)
            break;
        state = e->state;
    }
    return state;
}

/* Whose body it is where the text names a person in the office that heads it:
 * the foreign ministry is that of the foreign minister. */
static dp_str state_of_head(const finder *f, const candidate *c)
{
    static const char *const heads[][2] = {
        { "government", "head of government" },
        { "foreign-ministry", "foreign minister" },
        { "defence-ministry", "defence minister" },
        { "interior-ministry", "interior minister" },
        { "presidency", "president" },
    };

    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
        if (dp_str_eq(c->id, dp_str_of(heads[k][0])))
            return state_in_office(f, dp_str_of(heads[k][1]), c->begin);
    return DP_NULL;
}

/* Whose a body is that says it by no word of its own. */
static dp_str body_state(const finder *f, const candidate *c)
{
    dp_str state = state_beside(f, c);

    if (!state.n)
        state = state_of_head(f, c);
    return state.n ? state : dp_name_state_here(f, c->begin);
}

/* What the id and the state of a mention are. */
static dp_str mention_id(finder *f, candidate *c)
{
    switch (c->kind) {
    case DP_STATE:
        return id_of(f, "state", c->state);
    case DP_PLACE:
        c->state = DP_NULL;
        if (c->id.n)
            return id_of(f, "place", c->id);
        return slug_id(f, "place", c);
    default:
        break;
    }
    if (c->flags & NAME_BODY)
        return body_id(f, c);
    if (c->id.n) {
        if (c->attributes.n && dp_attribute(c->attributes, DP_S("kind")).n &&
            !acts_for_state(c->attributes))
            c->state = DP_NULL;
        return id_of(f, "organisation", c->id);
    }
    return slug_id(f, "organisation", c);
}

/* The words of a name as they stand by themselves: behind a proclitic that took
 * letters of the word its first word has them again (`put` of clitics.tsv). */
static dp_str written(const finder *f, const candidate *c)
{
    dp_str name = words(f, c->begin, c->end);
    const dp_token *token = token_at(f, c->begin);
    size_t row, first = 0;
    dp_str form, put;

    if (!c->begin || !(token->flags & DP_TOKEN_SPLIT) ||
        !(token_at(f, c->begin - 1)->flags & DP_TOKEN_CLITIC))
        return name;
    dp_utf8_next(name, &first);
    form = words(f, c->begin - 1, c->begin);
    form.n += first; /* one word in the text: they touch */
    row = dp_table_find(&f->clitics, form);
    if (row == DP_NOT_FOUND)
        return name;
    put = dp_table_cell(&f->clitics, row, 2);
    return put.n ? dp_str_printf(f->arena, "%.*s%.*s", DP_F(put),
                                 DP_F(dp_str_sub(name, first, name.n)))
                 : name;
}

static dp_status gather_other(finder *f, candidate *c, dp_map *by_id)
{
    dp_str id = mention_id(f, c), name = written(f, c);
    bool fresh;
    uint32_t *slot = id.p ? dp_map_put(f->arena, by_id, id, &fresh) : NULL;
    dp_entity *e;
    dp_status status = DP_OK;

    if (!slot || !name.p)
        return dp_no_memory(f->ctx, "names");
    if (c->kind == DP_STATE) {
        dp_str usual = state_name(f, c->state);

        if (usual.n && ((c->flags & NAME_CAPITAL) || fresh))
            name = usual;
    }
    if (fresh) {
        uint32_t entity = 0;

        status = new_entity(f, c->kind, name, &entity);
        if (status != DP_OK)
            return status;
        *slot = entity;
    }
    c->entity = *slot;
    e = &f->entities.at[c->entity];
    e->id = id;
    e->state = c->state;
    if (name.n > e->name.n && c->kind == DP_ORGANISATION)
        e->name = name;
    return DP_OK;
}

dp_status dp_name_others(finder *f)
{
    dp_map by_id = { 0 };
    dp_status status = DP_OK;

    /* Before capitals that are places lose their states. */
    for (size_t i = 0; i < f->found.n; i++)
        if ((f->found.at[i].flags & NAME_BODY) && !f->found.at[i].state.n)
            f->found.at[i].state = body_state(f, &f->found.at[i]);
    for (size_t i = 0; i < f->found.n && status == DP_OK; i++)
        if (f->found.at[i].kind != DP_PERSON)
            status = gather_other(f, &f->found.at[i], &by_id);
    return status;
}
