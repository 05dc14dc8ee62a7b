/* People: a table of those known, indexed by the sounds of their names.
 *
 * A name's key is the sounds of its words run together, particles left out, so
 * that what one language writes apart another may write as one word. Keys find
 * candidates; those spelt in the same script must also look alike. Read in this
 * order: keys, reading the table, finding. */
#include "marks/people_inside.h"

#include "core/banned.h"

enum {
    KEY_MAX = 63,
    WORDS_MAX = DP_NAME_WORDS,
    ALIKE = 45,  /* greatest spelling distance of one name in one script */
    ALMOST = 20, /* the same, where the sounds differ */
    CLOSE = 30,  /* of a word, where no office vouches for its bearer */
    ACROSS = 4,  /* sounds that tell a person across scripts, at least */
    NONE = 0
};

typedef struct key {
    char codes[KEY_MAX + 1];
    size_t n;
} key;

typedef struct office {
    dp_str role, state;
    dp_day from, to;
    uint32_t next; /* of the same person, + 1 */
} office;

typedef struct person {
    dp_str id, name;
    uint32_t offices; /* + 1 */
} person;

/* One spelling of one person; chained by key. */
typedef struct spelling {
    dp_str name;
    uint32_t person;
    uint32_t next; /* + 1 */
} spelling;

struct dp_people {
    const dp_sounds *sounds;
    const dp_data *data;
    dp_table given; /* given-spellings.tsv */
    dp_name_parts *parts;
    dp_arena *arena;
    DP_VEC(person) persons;
    DP_VEC(office) offices;
    DP_VEC(spelling) spellings;
    dp_map by_id, by_name, by_family; /* the latter two: spelling + 1 */
};

/* -- Words and keys ---------------------------------------------------------
 */

typedef dp_name_words words;

static bool joins_words(uint32_t cp)
{
    return dp_is_space(cp) || cp == '-' || cp == '\'' || cp == 0x2019 ||
           cp == 0x2010 || cp == 0x2011 || cp == '.' || cp == ',';
}

static void add_word(words *out, dp_str name, size_t begin, size_t end)
{
    if (end > begin && out->n < WORDS_MAX)
        out->at[out->n++] = dp_str_sub(name, begin, end);
}

static void split_words(dp_str name, words *out)
{
    size_t begin = 0;

    out->n = 0;
    for (size_t i = 0; i < name.n;) {
        size_t at = i;
        if (joins_words(dp_utf8_next(name, &i))) {
            add_word(out, name, begin, at);
            begin = i;
        }
    }
    add_word(out, name, begin, name.n);
}

/* A roman numeral after a name is part of it and has no sounds: II, VI. */
static bool numeral(dp_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] != 'I' && word.p[i] != 'V' && word.p[i] != 'X')
            return false;
    return word.n > 0 && word.n < 6;
}

static void key_add(key *k, dp_sound sound)
{
    for (size_t i = 0; i < sound.n; i++)
        if (k->n < KEY_MAX &&
            !(k->n > 0 && k->codes[k->n - 1] == sound.codes[i]))
            k->codes[k->n++] = sound.codes[i];
}

/* The usual spelling of a given name, where another is told of; else null. */
static dp_str usual_given(const dp_people *people, dp_str folded)
{
    size_t row = dp_table_find(&people->given, folded);

    return row == DP_NOT_FOUND ? DP_NULL
                               : dp_table_cell(&people->given, row, 1);
}

static void hear_word(const dp_people *people, words *w, size_t i)
{
    char room[128];
    size_t n = dp_fold_into(w->at[i], room, sizeof room);
    dp_str folded = { room, n }, usual;

    w->numeral[i] = numeral(w->at[i]);
    w->particle[i] = false;
    if (n == DP_NOT_FOUND) { /* too long for any of the tables */
        w->sounds[i] = dp_sound_of(people->sounds, w->at[i]);
        return;
    }
    w->particle[i] = dp_is_particle(people->sounds, folded);
    if (w->numeral[i] || w->particle[i])
        return;
    usual = usual_given(people, folded);
    w->sounds[i] = dp_sound_of_folded(people->sounds, usual.p ? usual : folded);
}

static void hear(const dp_people *people, words *w)
{
    for (size_t i = 0; i < w->n; i++)
        hear_word(people, w, i);
}

void dp_name_hear(const dp_people *people, dp_str name, dp_name_words *out)
{
    split_words(name, out);
    hear(people, out);
}

static void key_add_word(key *k, const words *w, size_t i)
{
    if (w->particle[i])
        return;
    if (!w->numeral[i]) {
        key_add(k, w->sounds[i]);
        return;
    }
    for (size_t c = 0; c < w->at[i].n && k->n < KEY_MAX; c++)
        k->codes[k->n++] = w->at[i].p[c];
}

static key full_key(const words *w)
{
    key k = { .n = 0 };

    for (size_t i = 0; i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}

/* The last word that is no particle, with what follows it. */
static size_t family_word(const words *w)
{
    size_t i = w->n;

    while (i > 1 && (w->particle[i - 1] || w->numeral[i - 1]))
        i--;
    return i ? i - 1 : 0;
}

static key family_key(const words *w)
{
    key k = { .n = 0 };

    for (size_t i = family_word(w); i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}

/* First and last word alone: middle names come and go. */
static key short_key(const words *w)
{
    key k = { .n = 0 };
    size_t last = family_word(w);

    key_add_word(&k, w, 0);
    for (size_t i = last > 0 ? last : 1; i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}

static dp_str key_str(const key *k)
{
    return (dp_str){ k->codes, k->n };
}

/* -- Reading the table ------------------------------------------------------
 */

static bool index_key(dp_people *people, dp_map *map, const key *k, dp_str name,
                      uint32_t who)
{
    spelling made = { name, who, NONE };
    bool fresh;
    uint32_t *slot;
    dp_str codes = dp_str_dup(people->arena, key_str(k));

    if (k->n == 0)
        return true;
    slot = codes.p ? dp_map_put(people->arena, map, codes, &fresh) : NULL;
    if (!slot)
        return false;
    made.next = *slot;
    if (!dp_vec_push(people->arena, &people->spellings, made))
        return false;
    *slot = (uint32_t)people->spellings.n;
    return true;
}

static bool add_spelling(dp_people *people, dp_str name, uint32_t who)
{
    words w;
    key full, shortened, family;

    split_words(name, &w);
    hear(people, &w);
    if (w.n == 0)
        return true;
    full = full_key(&w);
    shortened = short_key(&w);
    family = family_key(&w);
    if (!index_key(people, &people->by_name, &full, name, who))
        return false;
    if (w.n > 2 && !dp_str_eq(key_str(&full), key_str(&shortened)) &&
        !index_key(people, &people->by_name, &shortened, name, who))
        return false;
    return w.n < 2 || index_key(people, &people->by_family, &family, name, who);
}

static dp_day first_day(dp_str value, dp_day missing)
{
    dp_edtf edtf;
    dp_day first, last;

    if (!dp_edtf_parse(value, &edtf) || !dp_edtf_bounds(&edtf, &first, &last))
        return missing;
    return first;
}

/* "DAY/..": in office on that day, until when is not known. */
static dp_day last_day(dp_str value)
{
    dp_edtf edtf;
    dp_day first, last;

    if (!dp_edtf_parse(value, &edtf) || !dp_edtf_bounds(&edtf, &first, &last))
        return DP_DAY_MAX;
    return last;
}

static bool add_office(dp_people *people, const dp_table *table, size_t row,
                       uint32_t who)
{
    office made = { .role = dp_table_cell(table, row, 2),
                    .state = dp_table_cell(table, row, 3),
                    .from = first_day(dp_table_cell(table, row, 4), DP_DAY_MIN),
                    .to = last_day(dp_table_cell(table, row, 5)),
                    .next = people->persons.at[who].offices };

    if (made.role.n == 0)
        return true;
    if (!dp_vec_push(people->arena, &people->offices, made))
        return false;
    people->persons.at[who].offices = (uint32_t)people->offices.n;
    return true;
}

static bool add_row(dp_people *people, const dp_table *table, size_t row)
{
    person made = { .id = dp_table_cell(table, row, 0),
                    .name = dp_table_cell(table, row, 1) };
    dp_str variants = dp_table_cell(table, row, 6), variant;
    bool fresh;
    uint32_t *slot = dp_map_put(people->arena, &people->by_id, made.id, &fresh);
    uint32_t who;

    if (!slot)
        return false;
    if (fresh) {
        *slot = (uint32_t)people->persons.n;
        if (!dp_vec_push(people->arena, &people->persons, made) ||
            !add_spelling(people, made.name, *slot))
            return false;
    }
    who = *slot;
    while (variants.n && dp_str_next(&variants, '|', &variant))
        if (!add_spelling(people, variant, who))
            return false;
    return add_office(people, table, row, who);
}

dp_status dp_people_open(dp_ctx *ctx, const dp_data *data,
                         const dp_sounds *sounds, dp_people **out)
{
    dp_people *people = calloc(1, sizeof *people);
    dp_table table;

    if (!people)
        return dp_no_memory(ctx, "the people known");
    people->sounds = sounds;
    people->data = data;
    people->arena = dp_arena_new((size_t)64 << 20);
    if (!people->arena)
        goto no_memory;
    dp_table_open(data, DP_NULL, DP_S("given-spellings"), &people->given);
    dp_table_open(data, DP_NULL, DP_S("people"), &table);
    for (size_t row = 0; row < dp_table_rows(&table); row++)
        if (!add_row(people, &table, row))
            goto no_memory;
    *out = people;
    return DP_OK;

no_memory:
    dp_people_close(people);
    return dp_no_memory(ctx, "the people known");
}

void dp_people_close(dp_people *people)
{
    if (!people)
        return;
    dp_arena_close(people->arena);
    free(people);
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
    p = usual_given(people, (dp_str){ x, n });
    q = usual_given(people, (dp_str){ y, m });
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

unsigned dp_name_distance(dp_str a, dp_str b)
{
    return distance(a, b);
}

/* The sounds of a name's words one behind the other, and which of them begin a
 * word. */
typedef struct heard {
    char codes[WORDS_MAX * DP_SOUND_MAX];
    bool begins[WORDS_MAX * DP_SOUND_MAX];
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

/* Across scripts sounds are all that can be compared, so that they must agree
 * word by word, whatever one of the two writes as one: "Abdelfattah", "Abdel
 * Fattah". Run together, a dozen sounds agree by chance. Or the first words
 * agree and the last. */
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
    return x->n > 1 && y->n > 1 && word_agrees(x, 0, y, 0) &&
           word_agrees(x, family_word(x), y, family_word(y));
}

/* The office that fits the hint best: held on the day before others. */
static const office *office_on(const dp_people *people, const person *who,
                               dp_people_hint hint, bool strict)
{
    const office *best = NULL;

    for (uint32_t i = who->offices; i; i = people->offices.at[i - 1].next) {
        const office *o = &people->offices.at[i - 1];
        bool held = hint.day == DP_DAY_MAX ||
                    (o->from <= hint.day && hint.day <= o->to);
        if (hint.state.n && o->state.n && !dp_str_eq(o->state, hint.state))
            continue;
        if (hint.role.n && !dp_str_eq(o->role, hint.role) && strict)
            continue;
        if (held || (!strict && !best))
            best = o;
        if (held && hint.role.n && dp_str_eq(o->role, hint.role))
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
    for (uint32_t i = who->offices; i; i = people->offices.at[i - 1].next) {
        const office *o = &people->offices.at[i - 1];
        if (!o->state.n || dp_str_eq(o->state, hint.state))
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

    for (uint32_t i = who->offices; i; i = people->offices.at[i - 1].next) {
        const office *o = &people->offices.at[i - 1];

        if (o->to < hint.day && hint.day != DP_DAY_MAX &&
            (!last || o->to > last->to))
            last = o;
    }
    return last;
}

static void tell(const dp_people *people, uint32_t who, dp_people_hint hint,
                 dp_known *out)
{
    const person *p = &people->persons.at[who];
    const office *o = office_on(people, p, hint, false);
    bool held = o && (hint.day == DP_DAY_MAX ||
                      (o->from <= hint.day && hint.day <= o->to));

    *out = (dp_known){ .id = p->id, .name = p->name };
    if (o)
        out->state = o->state.n ? o->state : DP_NULL;
    if (held) {
        out->role = o->role;
        return;
    }
    o = office_before(people, p, hint);
    if (o) {
        out->former = o->role;
        out->state = o->state.n ? o->state : DP_NULL;
    }
}

static bool qualified(const dp_people *people, uint32_t who)
{
    return dp_str_find(people->persons.at[who].id, DP_S("--"), 0) !=
           DP_NOT_FOUND;
}

/* How far the words of a name may be from those of a person's spelling: further
 * where the text tells of an office that the person holds. */
static unsigned most_apart(const dp_people *people, uint32_t who,
                           dp_people_hint hint)
{
    bool told = hint.role.n || hint.state.n;

    return told && office_on(people, &people->persons.at[who], hint, true)
               ? ALIKE
               : CLOSE;
}

/* Whether a spelling whose sounds are those of a name, taken together, is that
 * name word by word. One in another script says nothing of letters; whoever
 * has it has a name in Latin letters too, which does. */
static bool agrees(const dp_people *people, const words *name, dp_str written,
                   const spelling *known, dp_people_hint hint)
{
    unsigned most = most_apart(people, known->person, hint);
    dp_str spelt = known->name;
    words w;

    split_words(spelt, &w);
    hear(people, &w);
    if (latin(spelt) != latin(written)) {
        if (!words_agree(name, &w) || !latin(written))
            return words_agree(name, &w);
        spelt = people->persons.at[known->person].name;
        split_words(spelt, &w);
        hear(people, &w);
    }
    return spelt_alike(people, name, &w, most) ||
           (w.n != name->n && look_alike(spelt, written, ALMOST));
}

/* The one person among the spellings of a key who fits; UINT32_MAX: none, or
 * several. */
static uint32_t only_one(const dp_people *people, uint32_t chain, dp_str name,
                         const words *heard_name, size_t codes,
                         dp_people_hint hint)
{
    uint32_t found = UINT32_MAX;
    bool exact = false, latin_name = latin(name);

    for (uint32_t i = chain; i; i = people->spellings.at[i - 1].next) {
        const spelling *s = &people->spellings.at[i - 1];
        bool script = latin(s->name) == latin_name;
        unsigned apart = script ? distance(s->name, name) : 0;
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
        if (contradicts(people, &people->persons.at[s->person], hint))
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
    const uint32_t *slot = dp_map_get(&people->by_name, key_str(k));
    uint32_t who;

    /* Two codes are too few to tell anybody by in another script. */
    if (!slot || k->n < 2)
        return false;
    who = only_one(people, *slot, name, w, k->n, hint);
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

    split_words(name, &w);
    hear(people, &w);
    if (w.n < 2)
        return false;
    k = full_key(&w);
    if (find_key(people, &k, name, &w, hint, out))
        return true;
    k = short_key(&w);
    return find_key(people, &k, name, &w, hint, out);
}

/* How far a family name is from that of a spelling. */
static unsigned family_distance(dp_str family, dp_str spelt)
{
    words w;
    size_t at = 0;

    split_words(spelt, &w);
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
    const uint32_t *slot;
    uint32_t found = UINT32_MAX;
    unsigned nearest = ALIKE + 1;
    bool several = false;

    split_words(family, &w);
    hear(people, &w);
    if (w.n == 0 || !hint.role.n)
        return false;
    k = family_key(&w);
    slot = dp_map_get(&people->by_family, key_str(&k));
    for (uint32_t i = slot ? *slot : 0; i;
         i = people->spellings.at[i - 1].next) {
        const spelling *s = &people->spellings.at[i - 1];
        unsigned apart;
        if (!office_on(people, &people->persons.at[s->person], hint, true))
            continue;
        apart = latin(s->name) == latin(family)
                    ? family_distance(family, s->name)
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

bool dp_people_in_office(const dp_people *people, dp_people_hint hint,
                         dp_known *out)
{
    uint32_t found = UINT32_MAX;

    if (!hint.role.n || !hint.state.n || hint.day == DP_DAY_MAX)
        return false;
    for (uint32_t who = 0; who < people->persons.n; who++) {
        for (uint32_t i = people->persons.at[who].offices; i;
             i = people->offices.at[i - 1].next) {
            const office *o = &people->offices.at[i - 1];
            if (!dp_str_eq(o->role, hint.role) ||
                !dp_str_eq(o->state, hint.state) || o->from > hint.day ||
                hint.day > o->to || o->from == DP_DAY_MIN)
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
    key kx = short_key(x), ky = short_key(y);

    if (dp_str_eq(key_str(&kx), key_str(&ky)))
        return true;
    kx = family_key(x);
    ky = family_key(y);
    return kx.n > 1 && dp_str_eq(key_str(&kx), key_str(&ky)) &&
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

    split_words(a, &x);
    split_words(b, &y);
    hear(people, &x);
    hear(people, &y);
    if (x.n == 0 || y.n == 0)
        return false;
    if (x.n == 1 || y.n == 1) {
        const words *one = x.n == 1 ? &x : &y;
        const words *more = x.n == 1 ? &y : &x;
        size_t last = family_word(more);
        kx = family_key(one);
        ky = family_key(more);
        return kx.n > 0 && dp_str_eq(key_str(&kx), key_str(&ky)) &&
               look_alike(one->at[0], more->at[last], ALIKE);
    }
    if (is_tail(&x, &y) || is_tail(&y, &x))
        return true;
    kx = full_key(&x);
    ky = full_key(&y);
    if (!dp_str_eq(key_str(&kx), key_str(&ky)) && !short_agree(people, &x, &y))
        return false;
    return kx.n > 0 &&
           look_alike(x.at[family_word(&x)], y.at[family_word(&y)], ALIKE) &&
           look_alike(x.at[0], y.at[0], ALIKE);
}

bool dp_people_known(const dp_people *people, dp_str id)
{
    return dp_map_get(&people->by_id, id) != NULL;
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
    return people->sounds;
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
    usual = usual_given(people, (dp_str){ buf->p + before, buf->n - before });
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
    split_words(text, &w);
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
