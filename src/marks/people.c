/* People: a table of those known, indexed by the sounds of their names. Keys
 * (people_key.c) find candidates; those spelt in the same script must also look
 * alike. */
#include "marks/people_alike.h"

#include "core/banned.h"

typedef dp_name_words words;
typedef dp_name_key key;
typedef dp_office_held office;
typedef dp_person person;
typedef dp_spelling spelling;

static void hear(const dp_people *people, dp_str name, words *out)
{
    dp_name_heard(&people->ear, name, out);
}

void dp_name_hear(const dp_people *people, dp_str name, dp_name_words *out)
{
    hear(people, name, out);
}

/* -- Opening ----------------------------------------------------------------
 */

/* Whether the index of the program's own knowledge is that of what is read now:
 * not where something it was made from has been laid over. */
static bool index_holds(const dp_data *data)
{
    static const char *const sources[] = { "world/people.tsv",
                                           "world/given-spellings.tsv",
                                           "world/sounds.tsv",
                                           "world/particles.tsv" };

    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        if (dp_data_is_laid_over(data, dp_str_of(sources[i])))
            return false;
    return true;
}

static bool open_index(dp_people *people)
{
    dp_str bytes = DP_NULL;
    dp_table table;

    dp_table_open(people->data, DP_NULL, DP_S("people"), &table);
    if (index_holds(people->data))
        bytes = dp_data_section(people->data, DP_S(DP_PEOPLE_INDEX));
    if (!bytes.p) {
        bytes = dp_people_index_make(&table, &people->ear);
        people->made = (char *)bytes.p;
    }
    if (bytes.p)
        dp_people_index_open(bytes, &table, &people->index);
    return bytes.p != NULL;
}

dp_status dp_people_open(dp_ctx *ctx, const dp_data *data,
                         const dp_sounds *sounds, dp_people **out)
{
    dp_people *people = calloc(1, sizeof *people);

    if (!people)
        return dp_no_memory(ctx, "the people known");
    people->data = data;
    people->arena = dp_arena_new((size_t)64 << 20);
    dp_ear_open(data, sounds, &people->ear);
    people->ear.heard = calloc(DP_HEARD_WORDS, sizeof *people->ear.heard);
    if (!people->arena || !people->ear.heard || !open_index(people)) {
        dp_people_close(people);
        return dp_no_memory(ctx, "the people known");
    }
    *out = people;
    return DP_OK;
}

void dp_people_close(dp_people *people)
{
    if (!people)
        return;
    dp_arena_close(people->arena);
    free(people->ear.heard);
    free(people->made);
    free(people);
}

/* -- What the table says ----------------------------------------------------
 */

static dp_str cell(const dp_people *people, uint32_t row, size_t column)
{
    return dp_table_cell(&people->index.table, row, column);
}

static dp_str id_of(const dp_people *people, const person *who)
{
    return cell(people, who->row, DP_PEOPLE_ID);
}

static dp_str name_of(const dp_people *people, const person *who)
{
    return cell(people, who->row, DP_PEOPLE_NAME);
}

static dp_str role_of(const dp_people *people, const office *held)
{
    return cell(people, held->row, DP_PEOPLE_ROLE);
}

static dp_str state_of(const dp_people *people, const office *held)
{
    return cell(people, held->row, DP_PEOPLE_STATE);
}

static dp_str spelt_as(const dp_people *people, const spelling *s)
{
    return dp_spelling_name(&people->index, s);
}

static const person *bearer(const dp_people *people, const spelling *s)
{
    return &people->index.persons[s->person];
}

/* The first office of a person, and the next; NULL: no more. */
static const office *office_at(const dp_people *people, uint32_t link)
{
    return link ? &people->index.offices[link - 1] : NULL;
}

/* -- Finding ----------------------------------------------------------------
 */

/* The office that fits the hint best: held on the day before others. */
static const office *office_on(const dp_people *people, const person *who,
                               dp_people_hint hint, bool strict)
{
    const office *best = NULL;

    for (const office *o = office_at(people, who->offices); o;
         o = office_at(people, o->next)) {
        bool held = hint.day == DP_DAY_MAX ||
                    (o->from <= hint.day && hint.day <= o->to);
        dp_str state = state_of(people, o);
        bool named = hint.role.n && dp_str_eq(role_of(people, o), hint.role);
        if (hint.state.n && state.n && !dp_str_eq(state, hint.state))
            continue;
        if (hint.role.n && !named && strict)
            continue;
        if (held || (!strict && !best))
            best = o;
        if (held && named)
            return o;
    }
    return best;
}

/* A person all of whose states are others than the hint's is somebody else. */
static bool contradicts(const dp_people *people, const person *who,
                        dp_people_hint hint)
{
    bool any = false;

    if (!hint.state.n)
        return false;
    for (const office *o = office_at(people, who->offices); o;
         o = office_at(people, o->next)) {
        dp_str state = state_of(people, o);
        if (!state.n || dp_str_eq(state, hint.state))
            return false;
        any = true;
    }
    return any;
}

/* The last office that ended before the day asked for. */
static const office *office_before(const dp_people *people, const person *who,
                                   dp_people_hint hint)
{
    const office *last = NULL;

    for (const office *o = office_at(people, who->offices); o;
         o = office_at(people, o->next)) {
        if (o->to < hint.day && hint.day != DP_DAY_MAX &&
            (!last || o->to > last->to))
            last = o;
    }
    return last;
}

static dp_str state_known(const dp_people *people, const office *held)
{
    dp_str state = state_of(people, held);

    return state.n ? state : DP_NULL;
}

static void tell(const dp_people *people, uint32_t who, dp_people_hint hint,
                 dp_known *out)
{
    const person *p = &people->index.persons[who];
    const office *o = office_on(people, p, hint, false);
    bool held = o && (hint.day == DP_DAY_MAX ||
                      (o->from <= hint.day && hint.day <= o->to));

    *out = (dp_known){ .id = id_of(people, p), .name = name_of(people, p) };
    if (o)
        out->state = state_known(people, o);
    if (held) {
        out->role = role_of(people, o);
        return;
    }
    o = office_before(people, p, hint);
    if (o) {
        out->former = role_of(people, o);
        out->state = state_known(people, o);
    }
}

static bool qualified(const dp_people *people, uint32_t who)
{
    return dp_str_find(id_of(people, &people->index.persons[who]), DP_S("--"),
                       0) != DP_NOT_FOUND;
}

/* How far the words of a name may be from those of a person's spelling: further
 * where the text tells of an office that the person holds. */
static unsigned most_apart(const dp_people *people, const person *who,
                           dp_people_hint hint)
{
    bool told = hint.role.n || hint.state.n;

    return told && office_on(people, who, hint, true) ? ALIKE : CLOSE;
}

/* Whether a spelling whose sounds are those of a name, taken together, is that
 * name word by word. One in another script says nothing of letters; whoever
 * has it has a name in Latin letters too, which does. */
static bool agrees(const dp_people *people, const words *name, dp_str written,
                   const spelling *known, dp_people_hint hint)
{
    const person *who = bearer(people, known);
    unsigned most = most_apart(people, who, hint);
    dp_str spelt = spelt_as(people, known);
    words w;

    hear(people, spelt, &w);
    if (dp_is_latin(spelt) != dp_is_latin(written)) {
        if (!dp_words_agree(name, &w) || !dp_is_latin(written))
            return dp_words_agree(name, &w);
        spelt = name_of(people, who);
        hear(people, spelt, &w);
    }
    if (most == CLOSE && !dp_names_look_alike(spelt, written, WRITTEN) &&
        dp_words_have_between(people, name, &w))
        return false;
    return dp_words_spelt_alike(people, name, &w, most) ||
           (w.n != name->n && dp_names_look_alike(spelt, written, ALMOST));
}

/* The one person among the spellings of a key, from the first on, who fits;
 * UINT32_MAX: none, or several. */
static uint32_t only_one(const dp_people *people, const spelling *first,
                         dp_str name, const words *heard_name, size_t codes,
                         dp_people_hint hint)
{
    uint32_t found = UINT32_MAX;
    bool exact = false, latin_name = dp_is_latin(name);

    for (const spelling *s = first; s;
         s = dp_spelling_next(&people->index, s)) {
        dp_str spelt = spelt_as(people, s);
        bool script = dp_is_latin(spelt) == latin_name;
        unsigned apart = script ? dp_name_distance(spelt, name) : 0;
        bool same = script && apart == 0;

        if (s->person == found) {
            exact = exact || same;
            continue;
        }
        if (apart > ALIKE || (!script && codes < ACROSS) ||
            (!same && !agrees(people, heard_name, name, s, hint)))
            continue;
        if (exact && !same)
            continue;
        if (contradicts(people, bearer(people, s), hint))
            continue;
        if (found != UINT32_MAX &&
            qualified(people, s->person) == qualified(people, found))
            return UINT32_MAX;
        /* Who has an id without qualifier is the better known. */
        if (found == UINT32_MAX || qualified(people, found))
            found = s->person;
    }
    return found;
}

static bool find_key(const dp_people *people, const key *k, dp_str name,
                     const words *w, dp_people_hint hint, dp_known *out)
{
    const spelling *first = dp_spelling_first(&people->index, DP_BY_NAME, k);
    uint32_t who;

    /* Two codes are too few to tell anybody by in another script. */
    if (!first || k->n < 2)
        return false;
    who = only_one(people, first, name, w, k->n, hint);
    if (who == UINT32_MAX)
        return false;
    tell(people, who, hint, out);
    return true;
}

bool dp_people_find(const dp_people *people, dp_str name, dp_people_hint hint,
                    dp_known *out)
{
    words w;
    key k;

    hear(people, name, &w);
    if (w.n < 2)
        return false;
    k = dp_name_key_full(&w);
    if (find_key(people, &k, name, &w, hint, out))
        return true;
    k = dp_name_key_short(&w);
    return find_key(people, &k, name, &w, hint, out);
}

/* How far a family name is from that of a spelling. */
static unsigned family_distance(dp_str family, dp_str spelt)
{
    words w;
    size_t at = 0;

    dp_name_split(spelt, &w);
    for (size_t i = 0; i < w.n;
         i++) /* with what stands behind it: "al-Thani" */
        if (dp_name_distance(family, w.at[i]) <
            dp_name_distance(family, w.at[at]))
            at = i;
    return w.n ? dp_name_distance(family, w.at[at]) : 100;
}

/* A family name alone is its person's only where the office agrees too. Of
 * several whose names sound so, the one whose name is spelt most like it. */
bool dp_people_find_family(const dp_people *people, dp_str family,
                           dp_people_hint hint, dp_known *out)
{
    words w;
    key k;
    uint32_t found = UINT32_MAX;
    unsigned nearest = ALIKE + 1;
    bool several = false;

    hear(people, family, &w);
    if (w.n == 0 || !hint.role.n)
        return false;
    k = dp_name_key_family(&w);
    for (const spelling *s =
             dp_spelling_first(&people->index, DP_BY_FAMILY, &k);
         s; s = dp_spelling_next(&people->index, s)) {
        dp_str spelt = spelt_as(people, s);
        unsigned apart;
        if (!office_on(people, bearer(people, s), hint, true))
            continue;
        apart = dp_is_latin(spelt) == dp_is_latin(family)
                    ? family_distance(family, spelt)
                    : ALIKE; /* which only sounds can tell */
        if (apart > nearest || apart > ALIKE)
            continue;
        several = apart == nearest && s->person != found &&
                  (several || found != UINT32_MAX);
        nearest = apart;
        found = s->person;
    }
    if (found == UINT32_MAX || several)
        return false;
    tell(people, found, hint, out);
    return true;
}

/* Whether a spelling ends with the words of a family name, letter by letter. */
static bool ends_spelt(const words *family, dp_str spelt)
{
    words w;

    dp_name_split(spelt, &w);
    if (family->n >= w.n)
        return false;
    for (size_t i = 0; i < family->n; i++)
        if (dp_name_distance(family->at[i], w.at[w.n - family->n + i]) > 0)
            return false;
    return true;
}

const char *const dp_head_roles[DP_HEAD_ROLES] = { "president", "head of state",
                                                   "head of government" };

static bool heads_state(dp_str role)
{
    for (size_t i = 0; i < DP_HEAD_ROLES; i++)
        if (dp_str_eq(role, dp_str_of(dp_head_roles[i])))
            return true;
    return false;
}

/* Whether somebody holds an office on a day, and is known to have taken it. */
static bool in_office(const dp_people *people, const person *who, dp_day day,
                      bool head)
{
    for (const office *o = office_at(people, who->offices); o;
         o = office_at(people, o->next))
        if (o->from != DP_DAY_MIN && o->from <= day && day <= o->to &&
            (!head || heads_state(role_of(people, o))))
            return true;
    return false;
}

bool dp_people_find_head(const dp_people *people, dp_str family, dp_day day,
                         bool *shared, dp_known *out)
{
    dp_people_hint hint = { .day = day };
    uint32_t found = UINT32_MAX, last = UINT32_MAX, others = 0;
    words w;
    key k;

    hear(people, family, &w);
    if (w.n == 0 || day == DP_DAY_MAX)
        return false;
    k = dp_name_key_family(&w);
    for (const spelling *s =
             dp_spelling_first(&people->index, DP_BY_FAMILY, &k);
         s; s = dp_spelling_next(&people->index, s)) {
        dp_str spelt = spelt_as(people, s);
        if (s->person == found || qualified(people, s->person) ||
            dp_is_latin(spelt) != dp_is_latin(family) || !ends_spelt(&w, spelt))
            continue;
        others += s->person != last;
        last = s->person;
        if (!in_office(people, bearer(people, s), day, false))
            continue;
        if (found != UINT32_MAX)
            return false;
        found = s->person;
    }
    if (found == UINT32_MAX ||
        !in_office(people, &people->index.persons[found], day, true))
        return false;
    *shared = others > 1;
    tell(people, found, hint, out);
    return true;
}

bool dp_people_in_office(const dp_people *people, dp_people_hint hint,
                         dp_known *out)
{
    uint32_t found = UINT32_MAX;

    if (!hint.role.n || !hint.state.n || hint.day == DP_DAY_MAX)
        return false;
    for (uint32_t who = 0; who < people->index.head->persons; who++) {
        const person *p = &people->index.persons[who];
        for (const office *o = office_at(people, p->offices); o;
             o = office_at(people, o->next)) {
            if (o->from > hint.day || hint.day > o->to ||
                o->from == DP_DAY_MIN ||
                !dp_str_eq(role_of(people, o), hint.role) ||
                !dp_str_eq(state_of(people, o), hint.state))
                continue;
            if (found != UINT32_MAX && found != who)
                return false;
            found = who;
        }
    }
    if (found == UINT32_MAX)
        return false;
    tell(people, found, hint, out);
    return true;
}

bool dp_people_known(const dp_people *people, dp_str id)
{
    return dp_table_find(&people->index.table, id) != DP_NOT_FOUND;
}

dp_status dp_full_names_open(dp_ctx *ctx, dp_people *people)
{
    if (!people->parts)
        people->parts = dp_name_parts_open(people->arena, people->data);
    return people->parts ? DP_OK : dp_no_memory(ctx, "the parts of names");
}

const dp_name_parts *dp_people_parts(const dp_people *people)
{
    return people->parts;
}

const dp_sounds *dp_people_sounds(const dp_people *people)
{
    return people->ear.sounds;
}
