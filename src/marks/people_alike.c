/* Whether two names are one: by their letters where they are in one script, by
 * their sounds across scripts. */
#include "marks/people_alike.h"

#include "core/banned.h"

typedef dp_name_words words;
typedef dp_name_key key;

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

unsigned dp_name_distance(dp_str a, dp_str b)
{
    char x[256], y[256];

    if (dp_str_eq(a, b) || dp_is_latin(a) != dp_is_latin(b))
        return 0;
    return dp_spelling_distance(bare(a, x, sizeof x), bare(b, y, sizeof y));
}

bool dp_names_look_alike(dp_str a, dp_str b, unsigned most)
{
    return dp_name_distance(a, b) <= most;
}

/* Whether two words of names are spellings of one: alike as written, or, of
 * given names, in their usual form. */
static bool word_alike(const dp_people *people, dp_str a, dp_str b,
                       unsigned most)
{
    char x[128], y[128];
    size_t n, m;
    dp_str p, q;

    if (dp_names_look_alike(a, b, most))
        return true;
    n = dp_fold_into(a, x, sizeof x);
    m = dp_fold_into(b, y, sizeof y);
    if (n == DP_NOT_FOUND || m == DP_NOT_FOUND)
        return false;
    p = dp_given_usual(&people->ear, (dp_str){ x, n });
    q = dp_given_usual(&people->ear, (dp_str){ y, m });
    return dp_str_eq(p.p ? p : (dp_str){ x, n }, q.p ? q : (dp_str){ y, m });
}

bool dp_words_spelt_alike(const dp_people *people, const words *a,
                          const words *b, unsigned most)
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

bool dp_words_have_between(const dp_people *people, const words *a,
                           const words *b)
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

bool dp_words_agree(const words *x, const words *y)
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

/* -- One person or two ------------------------------------------------------
 */

static bool same_key(const key *a, const key *b)
{
    return a->n == b->n && memcmp(a->codes, b->codes, a->n) == 0;
}

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
           dp_is_latin(x->at[0]) == dp_is_latin(y->at[0]) &&
           dp_names_look_alike(x->at[0], y->at[0], ALMOST);
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
                 ? dp_name_distance(tail->at[i], w->at[skip + i]) > ALIKE &&
                       !dp_sound_eq(tail->sounds[i], w->sounds[skip + i])
                 : !dp_sound_eq(tail->sounds[i], w->sounds[skip + i]) ||
                       !dp_names_look_alike(tail->at[i], w->at[skip + i],
                                            ALIKE)))
            return false;
    }
    return true;
}

bool dp_same_person(const dp_people *people, dp_str a, dp_str b)
{
    words x, y;
    key kx, ky;

    dp_name_hear(people, a, &x);
    dp_name_hear(people, b, &y);
    if (x.n == 0 || y.n == 0)
        return false;
    if (x.n == 1 || y.n == 1) {
        const words *one = x.n == 1 ? &x : &y;
        const words *more = x.n == 1 ? &y : &x;
        size_t last = dp_name_family(more);
        kx = dp_name_key_family(one);
        ky = dp_name_key_family(more);
        return kx.n > 0 && same_key(&kx, &ky) &&
               dp_names_look_alike(one->at[0], more->at[last], ALIKE);
    }
    if (is_tail(&x, &y) || is_tail(&y, &x))
        return true;
    kx = dp_name_key_full(&x);
    ky = dp_name_key_full(&y);
    if (!same_key(&kx, &ky) && !short_agree(people, &x, &y))
        return false;
    return kx.n > 0 &&
           dp_names_look_alike(x.at[dp_name_family(&x)],
                               y.at[dp_name_family(&y)], ALIKE) &&
           dp_names_look_alike(x.at[0], y.at[0], ALIKE);
}
