/* A name's key is the sounds of its words run together, particles left out, so
 * that what one language writes apart another may write as one word. */
#include "marks/people_inside.h"

#include "core/banned.h"

typedef dp_name_words words;
typedef dp_name_key key;

void dp_ear_open(const dp_data *data, const dp_sounds *sounds, dp_ear *out)
{
    out->sounds = sounds;
    dp_table_open(data, DP_NULL, DP_S("given-spellings"), &out->given);
    out->heard = NULL;
}

/* -- Words -------------------------------------------------------------------
 */

static bool joins_words(uint32_t cp)
{
    return dp_is_space(cp) || cp == '-' || cp == '\'' || cp == 0x2019 ||
           cp == 0x2010 || cp == 0x2011 || cp == '.' || cp == ',';
}

static void add_word(words *out, dp_str name, size_t begin, size_t end)
{
    if (end > begin && out->n < DP_NAME_WORDS)
        out->at[out->n++] = dp_str_sub(name, begin, end);
}

void dp_name_split(dp_str name, words *out)
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

dp_str dp_given_usual(const dp_ear *ear, dp_str folded)
{
    size_t row = dp_table_find(&ear->given, folded);

    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&ear->given, row, 1);
}

static void hear_new(const dp_ear *ear, words *w, size_t i)
{
    char room[128];
    size_t n = dp_fold_into(w->at[i], room, sizeof room);
    dp_str folded = { room, n }, usual;

    w->numeral[i] = numeral(w->at[i]);
    w->particle[i] = false;
    w->sounds[i] = (dp_sound){ .n = 0 };
    if (n == DP_NOT_FOUND) { /* too long for any of the tables */
        w->sounds[i] = dp_sound_of(ear->sounds, w->at[i]);
        return;
    }
    w->particle[i] = dp_is_particle(ear->sounds, folded);
    if (w->numeral[i] || w->particle[i])
        return;
    usual = dp_given_usual(ear, folded);
    w->sounds[i] = dp_sound_of_folded(ear->sounds, usual.p ? usual : folded);
}

static dp_heard_word *heard_at(const dp_ear *ear, dp_str word)
{
    uint32_t h = dp_str_hash(word);

    return &ear->heard[(h ^ h >> 16) % DP_HEARD_WORDS];
}

static void keep_heard(dp_heard_word *kept, const words *w, size_t i)
{
    kept->n = (uint8_t)w->at[i].n;
    memcpy(kept->bytes, w->at[i].p, w->at[i].n);
    kept->sound = w->sounds[i];
    kept->particle = w->particle[i];
    kept->numeral = w->numeral[i];
}

static void hear_word(const dp_ear *ear, words *w, size_t i)
{
    dp_str word = w->at[i];
    dp_heard_word *kept;

    if (!ear->heard || word.n > sizeof ear->heard->bytes) {
        hear_new(ear, w, i);
        return;
    }
    kept = heard_at(ear, word);
    if (kept->n != word.n || memcmp(kept->bytes, word.p, word.n) != 0) {
        hear_new(ear, w, i);
        keep_heard(kept, w, i);
        return;
    }
    w->sounds[i] = kept->sound;
    w->particle[i] = kept->particle;
    w->numeral[i] = kept->numeral;
}

void dp_name_heard(const dp_ear *ear, dp_str name, words *out)
{
    dp_name_split(name, out);
    for (size_t i = 0; i < out->n; i++)
        hear_word(ear, out, i);
}

/* -- Keys --------------------------------------------------------------------
 */

static void key_add(key *k, dp_sound sound)
{
    for (size_t i = 0; i < sound.n; i++)
        if (k->n < DP_NAME_KEY_MAX &&
            !(k->n > 0 && k->codes[k->n - 1] == sound.codes[i]))
            k->codes[k->n++] = sound.codes[i];
}

static void key_add_word(key *k, const words *w, size_t i)
{
    if (w->particle[i])
        return;
    if (!w->numeral[i]) {
        key_add(k, w->sounds[i]);
        return;
    }
    for (size_t c = 0; c < w->at[i].n && k->n < DP_NAME_KEY_MAX; c++)
        k->codes[k->n++] = w->at[i].p[c];
}

key dp_name_key_full(const words *w)
{
    key k = { .n = 0 };

    for (size_t i = 0; i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}

size_t dp_name_family(const words *w)
{
    size_t i = w->n;

    while (i > 1 && (w->particle[i - 1] || w->numeral[i - 1]))
        i--;
    return i ? i - 1 : 0;
}

key dp_name_key_family(const words *w)
{
    key k = { .n = 0 };

    for (size_t i = dp_name_family(w); i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}

key dp_name_key_short(const words *w)
{
    key k = { .n = 0 };
    size_t last = dp_name_family(w);

    key_add_word(&k, w, 0);
    for (size_t i = last > 0 ? last : 1; i < w->n; i++)
        key_add_word(&k, w, i);
    return k;
}
