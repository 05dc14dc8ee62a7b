/* People: a table of those known, indexed by the sounds of their names. Keys
 * (people_key.c) find candidates; those spelt in the same script must also look
 * alike. */
#include "marks/people_inside.h"

#include "core/banned.h"

enum {
    ALIKE = 45,   /* greatest spelling distance of one name in one script */
    ALMOST = 20,  /* the same, where the sounds differ */
    CLOSE = 30,   /* of a word, where no office vouches for its bearer */
    WRITTEN = 15, /* of a whole name, be its words written apart or as one */
    ACROSS = 4    /* sounds that tell a person across scripts, at least */
};

typedef dp_name_words words;
typedef dp_name_key key;
typedef dp_office_held office;
typedef dp_person person;
typedef dp_spelling spelling;

struct dp_people {
    dp_ear ear;
    const dp_data *data;
    dp_people_index index;
    char *made; /* the index, where it had to be made; to be freed */
    dp_name_parts *parts;
    dp_arena *arena;
};

static void hear(const dp_people *people, dp_str name, words *out)
{
    dp_name_heard(&people->ear, name, out);
}

void dp_name_hear(const dp_people *people, dp_str name, dp_name_words *out)
{
    hear(people, name, out);
}

static bool same_key(const key *a, const key *b)
{
    return a->n == b->n && memcmp(a->codes, b->codes, a->n) == 0;
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

static bool latin(dp_str s)
{
    return dp_is_latin(s);
}

bool dp_is_latin(dp_str s)
{
    for (size_t i = 0; i < s.n;) {
        uint32_t cp = dp_utf8_next(s, &i);
        if (dp_is_letter(cp))
            return cp < 0x250 || (cp >= 0x1E00 && cp < 0x1F00);
    }
    return true;
}

/* Folded letters alone, for comparing spellings. */
static dp_str bare(dp_str s, char *out, size_t cap)
{
    size_t n = dp_fold_into(s, out, cap), kept = 0;

    if (n == DP_NOT_FOUND)
        return DP_S("");
    for (size_t i = 0; i < n; i++)
        if (out[i] != ' ' && out[i] != '-' && out[i] != '\'' && out[i] != '.')
            out[kept++] = out[i];
    return (dp_str){ out, kept };
}

/* How far two names are apart; in two scripts 0, as sounds are all that can be
 * compared. */
static unsigned distance(dp_str a, dp_str b)
{
    char x[256], y[256];

    if (dp_str_eq(a, b) || latin(a) != latin(b))
        return 0;
    return dp_spelling_distance(bare(a, x, sizeof x), bare(b, y, sizeof y));
}

static bool look_alike(dp_str a, dp_str b, unsigned most)
{
    return distance(a, b) <= most;
}

/* Whether two words of names are spellings of one: alike as written, or, of
 * given names, in their usual form. */
static bool word_alike(const dp_people *people, dp_str a, dp_str b,
                       unsigned most)
{
    char x[128], y[128];
    size_t n, m;
    dp_str p, q;

    if (look_alike(a, b, most))
        return true;
    n = dp_fold_into(a, x, sizeof x);
    m = dp_fold_into(b, y, sizeof y);
    if (n == DP_NOT_FOUND || m == DP_NOT_FOUND)
        return false;
    p = dp_given_usual(&people->ear, (dp_str){ x, n });
    q = dp_given_usual(&people->ear, (dp_str){ y, m });
    return dp_str_eq(p.p ? p : (dp_str){ x, n }, q.p ? q : (dp_str){ y, m });
}

/* Whether each word of the shorter of two names is one of the longer, in their
 * order: middle names come and go, but none is another. Sounds alone are too
 * few: "Kim Jae Ryong" is not Kim Chang Ryong, nor Ibrahim Toure Traore. */
static bool spelt_alike(const dp_people *people, const words *a, const words *b,
                        unsigned most)
{
    const words *less = a->n <= b->n ? a : b, *more = a->n <= b->n ? b : a;
    size_t j = 0;

    for (size_t i = 0; i < less->n; i++) {
        if (less->particle[i] || less->numeral[i])
            continue;
        while (j < more->n &&
               (more->particle[j] || more->numeral[j] ||
                !word_alike(people, less->at[i], more->at[j], most)))
            j++;
        if (j++ == more->n)
            return false;
    }
    return true;
}

static bool initial(dp_str word)
{
    return dp_utf8_count(word) < 2;
}

/* Whether one of two names has a word between first and last that the other has
 * not: "Imran Ahmed Khan" is not Imran Khan. Initials come and go, and what
 * stands behind a name's last word ("Bermúdez" of Díaz-Canel Bermúdez). */
static bool has_between(const dp_people *people, const words *a, const words *b)
{
    const words *less = a->n <= b->n ? a : b, *more = a->n <= b->n ? b : a;
    size_t j = 0;

    for (size_t i = 0; i < less->n; i++) {
        if (less->particle[i] || less->numeral[i] || initial(less->at[i]))
            continue;
        while (j < more->n &&
               (more->particle[j] || more->numeral[j] || initial(more->at[j])))
            j++;
        if (j == more->n ||
            !word_alike(people, less->at[i], more->at[j++], CLOSE))
            return true;
    }
    return false;
}

unsigned dp_name_distance(dp_str a, dp_str b)
{
    return distance(a, b);
}

/* The sounds of a name's words one behind the other, and which of them begin a
 * word. */
typedef struct heard {
    char codes[DP_NAME_WORDS * DP_SOUND_MAX];
    bool begins[DP_NAME_WORDS * DP_SOUND_MAX];
    size_t n;
} heard;

static void hear_all(const words *w, heard *out)
{
    out->n = 0;
    for (size_t i = 0; i < w->n; i++)
        for (size_t k = 0;
             !w->particle[i] && !w->numeral[i] && k < w->sounds[i].n; k++) {
            out->begins[out->n] = k == 0;
            out->codes[out->n++] = w->sounds[i].codes[k];
        }
}

static bool word_agrees(const words *x, size_t i, const words *y, size_t j)
{
    if (x->numeral[i] || y->numeral[j])
        return x->numeral[i] && y->numeral[j] && dp_str_eq(x->at[i], y->at[j]);
    return dp_sound_eq(x->sounds[i], y->sounds[j]);
}

/* The next word of a name that sounds, from `i` on. */
static size_t sounding(const words *w, size_t i)
{
    while (i < w->n && (w->particle[i] || w->numeral[i]))
        i++;
    return i;
}

/* Whether two names have as many words that sound, and each begins as its
 * like does. */
static bool words_match(const words *x, const words *y)
{
    size_t i = sounding(x, 0), j = sounding(y, 0);

    while (i < x->n && j < y->n) {
        const dp_sound *a = &x->sounds[i], *b = &y->sounds[j];
        if (!a->n || !b->n || a->codes[0] != b->codes[0])
            return false;
        i = sounding(x, i + 1);
        j = sounding(y, j + 1);
    }
    return i == x->n && j == y->n;
}

/* Across scripts sounds are all that can be compared, so that they must agree
 * word by word, whatever one of the two writes as one: "Abdelfattah", "Abdel
 * Fattah". Run together, a dozen sounds agree by chance. Or the first words
 * agree and the last, and those between are alike: a word that only one of the
 * two has makes another's name. */
static bool words_agree(const words *x, const words *y)
{
    heard a, b;
    bool fewer = true, more = true;

    hear_all(x, &a);
    hear_all(y, &b);
    if (a.n == b.n && memcmp(a.codes, b.codes, a.n) == 0) {
        for (size_t i = 0; i < a.n; i++) {
            fewer = fewer && (!a.begins[i] || b.begins[i]);
            more = more && (!b.begins[i] || a.begins[i]);
        }
        return fewer || more;
    }
    return x->n > 1 && words_match(x, y) && word_agrees(x, 0, y, 0) &&
           word_agrees(x, dp_name_family(x), y, dp_name_family(y));
}

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
    if (latin(spelt) != latin(written)) {
        if (!words_agree(name, &w) || !latin(written))
            return words_agree(name, &w);
        spelt = name_of(people, who);
        hear(people, spelt, &w);
    }
    if (most == CLOSE && !look_alike(spelt, written, WRITTEN) &&
        has_between(people, name, &w))
        return false;
    return spelt_alike(people, name, &w, most) ||
           (w.n != name->n && look_alike(spelt, written, ALMOST));
}

/* The one person among the spellings of a key, from the first on, who fits;
 * UINT32_MAX: none, or several. */
static uint32_t only_one(const dp_people *people, const spelling *first,
                         dp_str name, const words *heard_name, size_t codes,
                         dp_people_hint hint)
{
    uint32_t found = UINT32_MAX;
    bool exact = false, latin_name = latin(name);

    for (const spelling *s = first; s;
         s = dp_spelling_next(&people->index, s)) {
        dp_str spelt = spelt_as(people, s);
        bool script = latin(spelt) == latin_name;
        unsigned apart = script ? distance(spelt, name) : 0;
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
        if (distance(family, w.at[i]) < distance(family, w.at[at]))
            at = i;
    return w.n ? distance(family, w.at[at]) : 100;
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
        apart = latin(spelt) == latin(family)
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
        if (distance(family->at[i], w.at[w.n - family->n + i]) > 0)
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
            latin(spelt) != latin(family) || !ends_spelt(&w, spelt))
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

/* -- One person or two ------------------------------------------------------
 */

/* First and family names agree by their sounds; or the family names do, and
 * the first names differ by a letter or two (Abdelmajid, Abdelmayid). */
static bool short_agree(const dp_people *people, const words *x, const words *y)
{
    key kx = dp_name_key_short(x), ky = dp_name_key_short(y);

    if (same_key(&kx, &ky))
        return true;
    kx = dp_name_key_family(x);
    ky = dp_name_key_family(y);
    return kx.n > 1 && same_key(&kx, &ky) &&
           latin(x->at[0]) == latin(y->at[0]) &&
           look_alike(x->at[0], y->at[0], ALMOST);
}

/* Whether a longer name ends with the words of a shorter one: "von der Leyen",
 * "Ursula von der Leyen". */
static bool is_tail(const words *tail, const words *name)
{
    size_t skip = name->n - tail->n;

    if (tail->n >= name->n)
        return false;
    for (size_t i = 0; i < tail->n; i++) {
        const words *w = name;
        if (tail->particle[i] != w->particle[skip + i] ||
            tail->numeral[i] != w->numeral[skip + i] ||
            (tail->particle[i]
                 ? distance(tail->at[i], w->at[skip + i]) > ALIKE
                 : !dp_sound_eq(tail->sounds[i], w->sounds[skip + i]) ||
                       !look_alike(tail->at[i], w->at[skip + i], ALIKE)))
            return false;
    }
    return true;
}

bool dp_same_person(const dp_people *people, dp_str a, dp_str b)
{
    words x, y;
    key kx, ky;

    hear(people, a, &x);
    hear(people, b, &y);
    if (x.n == 0 || y.n == 0)
        return false;
    if (x.n == 1 || y.n == 1) {
        const words *one = x.n == 1 ? &x : &y;
        const words *more = x.n == 1 ? &y : &x;
        size_t last = dp_name_family(more);
        kx = dp_name_key_family(one);
        ky = dp_name_key_family(more);
        return kx.n > 0 && same_key(&kx, &ky) &&
               look_alike(one->at[0], more->at[last], ALIKE);
    }
    if (is_tail(&x, &y) || is_tail(&y, &x))
        return true;
    kx = dp_name_key_full(&x);
    ky = dp_name_key_full(&y);
    if (!same_key(&kx, &ky) && !short_agree(people, &x, &y))
        return false;
    return kx.n > 0 &&
           look_alike(x.at[dp_name_family(&x)], y.at[dp_name_family(&y)],
                      ALIKE) &&
           look_alike(x.at[0], y.at[0], ALIKE);
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

/* -- Ids --------------------------------------------------------------------
 */

/* The first of the values parted by "|" in the third column. */
static dp_str usual_part(const dp_people *people, dp_str folded)
{
    dp_table table;
    size_t row;
    dp_str cell, first;

    if (!dp_table_open(people->data, DP_NULL, DP_S("name-parts"), &table))
        return DP_NULL;
    row = dp_table_find(&table, folded);
    if (row == DP_NOT_FOUND)
        return DP_NULL;
    cell = dp_table_cell(&table, row, 3);
    return dp_str_next(&cell, '|', &first) ? first : DP_NULL;
}

/* A letter of another script, where no usual spelling of the word is known. */
static dp_str latin_letter(const dp_people *people, dp_str letter)
{
    dp_table table;
    size_t row;

    if (!dp_table_open(people->data, DP_NULL, DP_S("letters"), &table))
        return DP_NULL;
    row = dp_table_find(&table, letter);
    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&table, row, 1);
}

static void slug_letters(const dp_people *people, dp_buf *buf, dp_str folded)
{
    for (size_t i = 0; i < folded.n;) {
        size_t at = i;
        uint32_t cp = dp_utf8_next(folded, &i);
        if ((cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9'))
            dp_buf_char(buf, (char)cp);
        else if (cp >= 0x80)
            dp_buf_add(buf, latin_letter(people, dp_str_sub(folded, at, i)));
    }
}

static void slug_word(const dp_people *people, dp_buf *buf, dp_str word,
                      bool given)
{
    char room[256];
    size_t n = dp_fold_into(word, room, sizeof room);
    dp_str folded = { room, n == DP_NOT_FOUND ? 0 : n };
    dp_str usual = DP_NULL;
    size_t before;

    /* Folding takes letters apart that the table of parts has. */
    if (!latin(folded))
        usual = usual_part(people, word);
    if (!latin(folded) && !usual.p)
        usual = usual_part(people, folded);
    if (buf->n > 0 && buf->p[buf->n - 1] != '-' && buf->p[buf->n - 1] != '/')
        dp_buf_char(buf, '-');
    before = buf->n;
    slug_letters(people, buf, usual.p ? usual : folded);
    if (!given || buf->failed)
        return;
    usual = dp_given_usual(&people->ear,
                           (dp_str){ buf->p + before, buf->n - before });
    if (!usual.p)
        return;
    buf->n = before;
    dp_buf_add(buf, usual);
}

static dp_str slug_of(dp_arena *arena, const dp_people *people, dp_str text,
                      dp_str head, bool person_name)
{
    dp_buf buf = dp_buf_new(arena, 1024);
    words w;

    dp_buf_add(&buf, head);
    dp_name_split(text, &w);
    for (size_t i = 0; i < w.n; i++)
        slug_word(people, &buf, w.at[i], person_name && i == 0 && w.n > 1);
    if (!buf.failed && buf.n > head.n && buf.p[buf.n - 1] == '-')
        buf.n--;
    return dp_buf_str(&buf);
}

dp_str dp_person_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
                      dp_str name)
{
    return slug_of(arena, people, name, DP_S("person/"), true);
}

dp_str dp_slug(dp_ctx *ctx, dp_arena *arena, const dp_people *people,
               dp_str text)
{
    return slug_of(arena, people, text, DP_S(""), false);
}
