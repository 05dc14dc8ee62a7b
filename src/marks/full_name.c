/* Full names and their other spellings. A word is another's spelling where the
 * table of names' parts says so; where it knows both and does not, they are two
 * names. Of words it does not know, sounds and, in one script, letters tell.
 * Three consonants are heard as one here (j, kh, g; s, th): which of them is
 * written differs from language to language. */
#include "marks/people_inside.h"

#include "core/banned.h"

enum {
    ALIKE = 45,  /* greatest spelling distance of one name in one script */
    NEARLY = 30, /* the same, where the sounds differ */
    ACROSS = 4,  /* sounds that tell a person across scripts, at least */
    KEY_MAX = 63,
    ROWS_MAX = 8 /* of the table, that one word stands in */
};

/* -- Parts of names ----------------------------------------------------------
 */

/* A place where a word stands; chained by the word. */
typedef struct place {
    uint32_t row;
    uint32_t next; /* + 1 */
} place;

struct dp_name_parts {
    dp_table table;
    dp_map by_word; /* folded: place + 1 */
    DP_VEC(place) places;
};

static bool add_place(dp_arena *arena, dp_name_parts *parts, dp_str word,
                      uint32_t row)
{
    char room[128];
    size_t n = dp_fold_into(word, room, sizeof room);
    dp_str folded;
    uint32_t *slot;
    place made = { .row = row };

    if (n == DP_NOT_FOUND || n == 0)
        return true;
    folded = dp_str_dup(arena, (dp_str){ room, n });
    slot = folded.p ? dp_map_put(arena, &parts->by_word, folded, NULL) : NULL;
    if (!slot)
        return false;
    if (*slot && parts->places.at[*slot - 1].row == row) /* ismaïl, ismail */
        return true;
    made.next = *slot;
    if (!dp_vec_push(arena, &parts->places, made))
        return false;
    *slot = (uint32_t)parts->places.n;
    return true;
}

dp_name_parts *dp_name_parts_open(dp_arena *arena, const dp_data *data)
{
    dp_name_parts *parts = DP_NEW(arena, dp_name_parts);
    dp_table *table = parts ? &parts->table : NULL;

    if (!parts || !dp_table_open(data, DP_NULL, DP_S("name-parts"), table))
        return parts;
    for (size_t row = 0; row < dp_table_rows(table); row++) {
        dp_str spelt = dp_table_cell(table, row, 3), one;
        if (!dp_str_eq(dp_table_cell(table, row, 1), DP_S("Arab")))
            continue;
        if (!add_place(arena, parts, dp_table_cell(table, row, 0),
                       (uint32_t)row))
            return NULL;
        while (spelt.n && dp_str_next(&spelt, '|', &one))
            if (!add_place(arena, parts, one, (uint32_t)row))
                return NULL;
    }
    return parts;
}

/* The rows in which a word stands. */
static size_t rows_of(const dp_people *people, dp_str word,
                      uint32_t out[ROWS_MAX])
{
    const dp_name_parts *parts = dp_people_parts(people);
    char room[128];
    size_t length = dp_fold_into(word, room, sizeof room), n = 0;
    uint32_t *slot;

    if (length == DP_NOT_FOUND)
        return 0;
    slot = dp_map_get(&parts->by_word, (dp_str){ room, length });
    for (uint32_t i = slot ? *slot : 0; i && n < ROWS_MAX;
         i = parts->places.at[i - 1].next)
        out[n++] = parts->places.at[i - 1].row;
    return n;
}

static bool in_one_row(const uint32_t *x, size_t n, const uint32_t *y, size_t m)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            if (x[i] == y[j])
                return true;
    return false;
}

/* Whether two rows have a Latin spelling in common: foreign names are written
 * in several ways in Arabic. */
static bool share_spelling(const dp_people *people, const uint32_t *x, size_t n,
                           const uint32_t *y, size_t m)
{
    const dp_table *table = &dp_people_parts(people)->table;
    uint32_t z[ROWS_MAX];

    for (size_t i = 0; i < n; i++) {
        dp_str spelt = dp_table_cell(table, x[i], 3), one;
        while (spelt.n && dp_str_next(&spelt, '|', &one))
            if (in_one_row(z, rows_of(people, one, z), y, m))
                return true;
    }
    return false;
}

typedef enum verdict { NOT_KNOWN, TWO_NAMES, ONE_NAME } verdict;

/* What the table says of two words. */
static verdict judge(const dp_people *people, dp_str a, dp_str b)
{
    uint32_t x[ROWS_MAX], y[ROWS_MAX];
    size_t n = rows_of(people, a, x), m = rows_of(people, b, y);

    if (n == 0 || m == 0)
        return NOT_KNOWN;
    if (in_one_row(x, n, y, m))
        return ONE_NAME;
    return !dp_is_latin(a) && !dp_is_latin(b) &&
                   share_spelling(people, x, n, y, m)
               ? ONE_NAME
               : TWO_NAMES;
}

/* -- Words -------------------------------------------------------------------
 */

/* Sounds, those that are written in several ways as one. */
static dp_sound coarse(dp_sound sound)
{
    dp_sound out = { .n = 0 };

    for (size_t i = 0; i < sound.n; i++) {
        char code = sound.codes[i];
        if (code == 'K' || code == 'T')
            code = 'S';
        if (out.n == 0 || out.codes[out.n - 1] != code)
            out.codes[out.n++] = code;
    }
    return out;
}

/* `a` and `b` may be of several words: a particle and what follows it. */
static dp_likeness words_like(const dp_people *people, dp_str a, dp_sound heard,
                              dp_str b, dp_sound heard_too)
{
    unsigned apart = dp_name_distance(a, b);
    verdict said;

    if (apart == 0 && dp_is_latin(a) == dp_is_latin(b))
        return DP_SAME_SPELT;
    said = judge(people, a, b);
    if (said != NOT_KNOWN)
        return said == ONE_NAME ? DP_ALIKE : DP_UNLIKE;
    if (dp_sound_eq(heard, heard_too))
        return apart <= ALIKE ? DP_ALIKE : DP_UNLIKE;
    return dp_sound_eq(coarse(heard), coarse(heard_too)) && apart <= NEARLY
               ? DP_NEARLY
               : DP_UNLIKE;
}

/* -- Full names --------------------------------------------------------------
 */

/* A name's words that tell a person, as places in its words: the first and the
 * last are given and family name. */
typedef struct full_name {
    dp_name_words w;
    size_t at[DP_NAME_WORDS];
    size_t n;
} full_name;

static bool initial(dp_str word)
{
    return dp_utf8_count(word) < 2;
}

static bool take_full_name(const dp_people *people, dp_str name, full_name *out)
{
    dp_name_hear(people, name, &out->w);
    out->n = 0;
    for (size_t i = 0; i < out->w.n; i++)
        if (!out->w.particle[i] && !out->w.numeral[i])
            out->at[out->n++] = i;
    return out->n > 1 && !initial(out->w.at[out->at[0]]) &&
           !initial(out->w.at[out->at[out->n - 1]]);
}

/* The family name, the particle before it left out or, `together`, part of it:
 * sounds and letters. False where there is none, or nothing is heard. */
static bool take_family(const dp_people *people, const full_name *name,
                        bool together, dp_str *spelt, dp_sound *heard)
{
    size_t last = name->at[name->n - 1];
    dp_str word = name->w.at[last], first;
    dp_sound more = name->w.sounds[last];

    *spelt = word;
    *heard = more;
    if (!together)
        return heard->n > 0;
    if (!name->w.particle[last - 1])
        return false;
    first = name->w.at[last - 1];
    *spelt = (dp_str){ first.p, (size_t)(word.p + word.n - first.p) };
    *heard = dp_sound_of(dp_people_sounds(people), first);
    for (size_t i = 0; i < more.n && heard->n < DP_SOUND_MAX; i++)
        if (heard->n == 0 || heard->codes[heard->n - 1] != more.codes[i])
            heard->codes[heard->n++] = more.codes[i];
    return true;
}

size_t dp_full_name_keys(dp_arena *arena, const dp_people *people, dp_str name,
                         dp_str out[DP_FULL_NAME_KEYS])
{
    full_name full;
    dp_sound given, family;
    dp_str spelt;
    size_t n = 0;

    if (!take_full_name(people, name, &full))
        return 0;
    given = coarse(full.w.sounds[full.at[0]]);
    for (int together = 0; together < DP_FULL_NAME_KEYS; together++) {
        if (!take_family(people, &full, together, &spelt, &family))
            continue;
        family = coarse(family);
        out[n] = dp_str_printf(arena, "%.*s|%.*s", (int)given.n, given.codes,
                               (int)family.n, family.codes);
        if (!out[n++].p)
            return 0;
    }
    return n;
}

/* The words between given and family name: all of the fewer among the more, in
 * their order; an initial stands for its word. */
static bool middles_agree(const dp_people *people, const full_name *x,
                          const full_name *y)
{
    const full_name *more = x->n > y->n ? x : y, *fewer = x->n > y->n ? y : x;
    size_t j = 1;

    for (size_t i = 1; i + 1 < fewer->n; i++, j++) {
        size_t k = fewer->at[i];
        dp_str a = fewer->w.at[k];
        for (; j + 1 < more->n; j++) {
            size_t l = more->at[j];
            dp_str b = more->w.at[l];
            if (initial(a) || initial(b)
                    ? a.p[0] == b.p[0]
                    : words_like(people, a, fewer->w.sounds[k], b,
                                 more->w.sounds[l]) != DP_UNLIKE)
                break;
        }
        if (j + 1 >= more->n)
            return false;
    }
    return true;
}

/* The numeral of a name ("II"); null where there is none. */
static dp_str numeral_of(const full_name *name)
{
    for (size_t i = 0; i < name->w.n; i++)
        if (name->w.numeral[i])
            return name->w.at[i];
    return DP_NULL;
}

/* As far as numerals let them be one: two of them are two persons. */
static dp_likeness by_numerals(const full_name *x, const full_name *y)
{
    dp_str a = numeral_of(x), b = numeral_of(y);

    if (a.p && b.p)
        return dp_str_eq(a, b) ? DP_SAME_SPELT : DP_UNLIKE;
    return a.p || b.p ? DP_NEARLY : DP_SAME_SPELT;
}

static dp_likeness lesser(dp_likeness a, dp_likeness b)
{
    return a < b ? a : b;
}

dp_likeness dp_full_names_like(const dp_people *people, dp_str a, dp_str b)
{
    full_name x, y;
    dp_likeness given, best = DP_UNLIKE;

    if (!take_full_name(people, a, &x) || !take_full_name(people, b, &y) ||
        !middles_agree(people, &x, &y))
        return DP_UNLIKE;
    given = words_like(people, x.w.at[x.at[0]], x.w.sounds[x.at[0]],
                       y.w.at[y.at[0]], y.w.sounds[y.at[0]]);
    given = lesser(given, by_numerals(&x, &y));
    for (int i = 0; i < DP_FULL_NAME_KEYS; i++)
        for (int j = 0; j < DP_FULL_NAME_KEYS; j++) {
            dp_str s, t;
            dp_sound u, v;
            dp_likeness family;
            if (!take_family(people, &x, i, &s, &u) ||
                !take_family(people, &y, j, &t, &v))
                continue;
            family = words_like(people, s, u, t, v);
            if (dp_is_latin(s) != dp_is_latin(t) &&
                x.w.sounds[x.at[0]].n + u.n < ACROSS)
                continue; /* too few sounds tell nobody */
            if (lesser(given, family) > best)
                best = lesser(given, family);
        }
    return best == DP_SAME_SPELT && x.n != y.n ? DP_ALIKE : best;
}
