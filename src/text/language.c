/* The language of a text, in two steps.
 *
 * First the script: letters are counted by groups of scripts, weighted (a
 * Latin name in an Arabic line does not make it Latin), and the group with the
 * most is looked at alone. In most groups a script tells the language.
 *
 * Then, where languages share a script, naive Bayes over n-grams and common
 * words: each language gets the log frequencies of those it has, nothing for
 * the others, and the greatest sum wins. N-grams are cut as in ELD (Efficient
 * Language Detector), whose table ours is made from: from each word in lower
 * case, windows of four bytes at every third byte, with a blank at its begin
 * and end. What is ours is that capitals count less, acronyms least, and words
 * with figures and addresses nothing, because a headline is half proper names;
 * that common words count on top; and that seldom languages have a handicap.
 */
#include "text/language.h"

#include <math.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/language_table.h"

#include "core/banned.h"

enum {
    /* Bytes of a text that are looked at; half of them at its begin. More
     * changes nothing in texts of one language. */
    SAMPLE_MAX = 4096,
    SAMPLES = 3,

    NEAR_CODE_POINTS = 0x800, /* whose scripts are kept: of two bytes at most */

    WORD_MAX = 70,  /* bytes of a word that count, as in ELD */
    WORD_ROOM = 80, /* and one code point more, and the blanks */

    /* Weights of a word's evidence. Chosen on a development set of headlines,
     * where anything near does the same. */
    PLAIN = 8,
    FIRST_CAPITAL = 6, /* the first word has one anyway */
    CAPITAL = 4,
    ACRONYM = 2,
    ACRONYM_LETTERS = 4, /* a line of no other words is all acronyms */

    TELLING_SHARE = 12, /* see models/language/scripts.tsv */
    TELLING_SCORE = 60, /* a letter that tells: about one n-gram */
    LIKELY_SCORE = 80,  /* more than one n-gram, less than a common word */
    LEAST_SCORE = 45,   /* below the rarest n-gram of a plain word */
    LEAST_LEAD = 1      /* a draw is no answer */
};

/* By how much a score must lead for odds of e: fitted on short texts. */
static const double margin_scale = 48.0;

/* Bytes of the looks before, and the odds of e to which against the next
 * language one of them ends it: the first settles more than nine in ten
 * articles. */
static const size_t looks[] = { 96, 384 };
static const double settled = 16.0;

/* …unless a part of it is of another language by odds of e to this. */
static const double disagreed = 4.0;

enum { TATWEEL = 0x640, SOFT_HYPHEN = 0xAD, RIGHT_QUOTE = 0x2019 };

struct dp_language {
    dp_language_table table;
    uint8_t script_at[USCRIPT_CODE_LIMIT]; /* index into scripts + 1, or 0 */
    uint8_t near[NEAR_CODE_POINTS];        /* the same, of letters */
};

/* One text being looked at. */
typedef struct look {
    const dp_language *language;
    dp_str samples[SAMPLES];
    size_t letters[DP_LANGUAGE_SCRIPTS_MAX]; /* by script */
    size_t upper, lower, longest;            /* longest run of letters */
    unsigned group;
    bool shouting; /* capitals mean nothing here */
    bool acronyms; /* and here there is nothing else */
    bool begun;    /* the first word is behind us */
    bool mixed;    /* a quarter of its letters are of other groups */
    int64_t scores[DP_LANGUAGES_MAX];
    int64_t first[DP_LANGUAGES_MAX]; /* of them those of the first sample */
    dp_language_key keys[DP_LANGUAGE_KEYS_MAX]; /* not added yet */
    size_t keys_n;
} look;

/* A word being gathered. bytes[0] is a blank, for the n-gram that has one. */
typedef struct word {
    char bytes[WORD_ROOM];
    size_t n; /* with the blank */
    size_t letters, upper;
    bool capital; /* begins with one */
    bool coded;   /* touches a figure */
} word;

/* What script_of says, asked of ICU. */
static unsigned script_asked(const dp_language *language, uint32_t cp)
{
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode code;

    if (!dp_is_letter(cp))
        return 0;
    code = uscript_getScript((UChar32)cp, &error);
    if (U_FAILURE(error) || code < 0 || code >= USCRIPT_CODE_LIMIT)
        return 0;
    return language->script_at[code];
}

dp_status dp_language_open(dp_ctx *ctx, dp_str table, dp_language **out)
{
    dp_language *language = calloc(1, sizeof *language);
    dp_status status;

    if (!language)
        return dp_no_memory(ctx, "the table of languages");
    status = dp_language_table_open(
        ctx, table.p ? table : dp_language_builtin(), &language->table);
    if (status != DP_OK) {
        free(language);
        return status;
    }
    for (size_t i = 0; i < language->table.scripts_n; i++) {
        int code = language->table.scripts[i].code;
        if (code < USCRIPT_CODE_LIMIT)
            language->script_at[code] = (uint8_t)(i + 1);
    }
    for (uint32_t cp = 0; cp < NEAR_CODE_POINTS; cp++)
        language->near[cp] = (uint8_t)script_asked(language, cp);
    *out = language;
    return DP_OK;
}

void dp_language_close(dp_language *language)
{
    free(language);
}

/* -- Samples ----------------------------------------------------------------
 */

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* About `n` bytes from `begin`, without halves of characters. */
static dp_str sample(dp_str text, size_t begin, size_t n)
{
    size_t end = begin + n;

    while (begin < text.n && is_continuation(text.p[begin]))
        begin++;
    while (end > begin && end < text.n && is_continuation(text.p[end]))
        end--;
    return dp_str_sub(text, begin, end);
}

static void take_samples(dp_str text, size_t most, dp_str out[SAMPLES])
{
    if (text.n <= most) {
        out[0] = text;
        return;
    }
    out[0] = sample(text, 0, most / 2);
    out[1] = sample(text, text.n / 2, most / 4);
    /* Not the end: notices and addresses stand there. */
    out[2] = sample(text, text.n / 4 * 3, most / 4);
}

/* -- Scripts ----------------------------------------------------------------
 */

/* The script of a letter in our table, + 1; 0 for all that is no letter of
 * ours. */
static unsigned script_of(const dp_language *language, uint32_t cp)
{
    return cp < NEAR_CODE_POINTS ? language->near[cp]
                                 : script_asked(language, cp);
}

/* Cases of letters, most of which are ASCII and cost no call. */
static inline bool is_upper(uint32_t cp)
{
    return cp < 0x80 ? cp - 'A' < 26 : dp_is_upper(cp);
}

static inline bool is_lower(uint32_t cp)
{
    return cp < 0x80 ? cp - 'a' < 26 : dp_is_lower(cp);
}

static inline uint32_t lower_of(uint32_t cp)
{
    return cp < 0x80 ? cp | 0x20 : (uint32_t)u_tolower((UChar32)cp);
}

static void count_letters(look *l, dp_str s)
{
    size_t run = 0;

    for (size_t at = 0; at < s.n;) {
        uint32_t cp = dp_utf8_next(s, &at);
        unsigned script = script_of(l->language, cp);
        run = script ? run + 1 : 0;
        if (!script)
            continue;
        l->letters[script - 1]++;
        l->upper += is_upper(cp);
        l->lower += is_lower(cp);
        if (run > l->longest)
            l->longest = run;
    }
}

/* Choose the group with the most letters; false where there are none. */
static bool choose_group(look *l)
{
    const dp_language_table *table = &l->language->table;
    size_t weights[DP_LANGUAGE_SCRIPTS_MAX] = { 0 }, most = 0, all = 0;

    for (size_t i = 0; i < table->scripts_n; i++) {
        const dp_language_script *script = &table->scripts[i];
        weights[script->group] += l->letters[i] * script->weight;
        all += l->letters[i] * script->weight;
        if (weights[script->group] > most) {
            most = weights[script->group];
            l->group = script->group;
        }
    }
    l->mixed = most < all - all / 4;
    return most > 0;
}

/* Scripts that tell their language, once there is enough of them. */
static bool add_telling(look *l)
{
    const dp_language_table *table = &l->language->table;
    size_t all = 0;
    bool told = false;

    for (size_t i = 0; i < table->scripts_n; i++)
        if (table->scripts[i].group == l->group)
            all += l->letters[i];
    for (size_t i = 0; i < table->scripts_n; i++) {
        const dp_language_script *script = &table->scripts[i];
        if (script->group != l->group || !script->tells ||
            l->letters[i] * TELLING_SHARE < all || !l->letters[i])
            continue;
        l->scores[script->tells - 1] += (int64_t)all * TELLING_SCORE * PLAIN;
        told = true;
    }
    return told;
}

/* -- Words ------------------------------------------------------------------
 */

static void add_keys(look *l)
{
    dp_language_table_add(&l->language->table, l->keys, l->keys_n, l->scores);
    l->keys_n = 0;
}

static void add_key(look *l, dp_str key, int weight)
{
    if (l->keys_n == DP_LANGUAGE_KEYS_MAX)
        add_keys(l);
    l->keys[l->keys_n++] = dp_language_key_of(&l->language->table, key, weight);
}

/* The n-grams of a word: `p` has a blank before its `n` bytes and room for one
 * behind. */
static void add_ngrams(look *l, char *p, size_t n, int weight)
{
    size_t begin = 0;

    p[n + 1] = ' ';
    for (; begin + 4 < n; begin += 3) {
        bool first = begin == 0;
        add_key(l, (dp_str){ p + 1 + begin - first, 4u + first }, weight);
    }
    if (begin == 0) /* one window holds it all */
        add_key(l, (dp_str){ p, n + 2 }, weight);
    else
        add_key(l, (dp_str){ p + 1 + n - 4, 5 }, weight);
}

static void add_word(look *l, dp_str s, int weight)
{
    char key[WORD_ROOM];

    if (s.n == 0 || s.n >= sizeof key)
        return;
    key[0] = DP_KEY_WORD;
    memcpy(key + 1, s.p, s.n);
    add_key(l, (dp_str){ key, s.n + 1 }, weight);
}

/* Bytes of the apostrophe at s.p[at], or 0. */
static size_t apostrophe(dp_str s, size_t at)
{
    dp_str right = DP_S("\u2019");

    if (s.p[at] == '\'' || s.p[at] == '`')
        return 1;
    if (s.p[at] != right.p[0])
        return 0;
    return dp_str_starts(dp_str_sub(s, at, s.n), right) ? right.n : 0;
}

/* The word, and where apostrophes part it ("l'inflation") its pieces too. */
static void add_words(look *l, dp_str s, int weight)
{
    size_t begin = 0, pieces = 0;

    while (s.n && s.p[s.n - 1] == '\'')
        s.n--;
    for (size_t at = 0; at < s.n;) {
        size_t mark = apostrophe(s, at);
        if (mark) {
            add_word(l, dp_str_sub(s, begin, at), weight);
            begin = at + mark;
            pieces++;
        }
        at += mark ? mark : 1;
    }
    if (pieces)
        add_word(l, dp_str_sub(s, begin, s.n), weight);
    add_word(l, s, weight);
}

static int word_weight(const look *l, const word *w)
{
    if (l->acronyms)
        return ACRONYM;
    if (l->shouting || !w->capital)
        return PLAIN;
    if (w->letters > 1 && w->upper == w->letters)
        return ACRONYM;
    return l->begun ? CAPITAL : FIRST_CAPITAL;
}

static void end_word(look *l, word *w)
{
    if (w->n > 1 && !w->coded) {
        int weight = word_weight(l, w);
        add_ngrams(l, w->bytes, w->n - 1, weight);
        if (weight != ACRONYM) /* which spells no word by intent */
            add_words(l, (dp_str){ w->bytes + 1, w->n - 1 }, weight);
    }
    l->begun |= w->n > 1;
    *w = (word){ .bytes = { ' ' }, .n = 1 };
}

static inline void add_code_point(word *w, uint32_t cp)
{
    if (w->n >= 1 + WORD_MAX - 3)
        return;
    if (cp < 0x80)
        w->bytes[w->n++] = (char)cp;
    else
        w->n += dp_utf8_put(cp, w->bytes + w->n);
}

static void add_letter(word *w, uint32_t cp)
{
    bool upper = is_upper(cp);

    w->capital |= upper && w->letters == 0;
    w->upper += upper;
    w->letters++;
    add_code_point(w, upper ? lower_of(cp) : cp);
}

/* What stands inside words without being of them: vowel signs of Arabic (of
 * no one script, unlike those of India, at which ELD parts words), the stroke
 * that stretches a word, the hyphen that does not show. */
static bool is_nothing(uint32_t cp)
{
    UErrorCode error = U_ZERO_ERROR;

    if (cp == TATWEEL || cp == SOFT_HYPHEN)
        return true;
    return dp_is_mark(cp) &&
           uscript_getScript((UChar32)cp, &error) == USCRIPT_INHERITED;
}

/* Where the run of non-space at `at` ends, if it is an address; else `at`. */
static size_t skip_address(dp_str s, size_t at)
{
    size_t end = at;
    bool may = false; /* it has what addresses have */
    dp_str run;

    for (; end < s.n && (unsigned char)s.p[end] > ' '; end++)
        may |= s.p[end] == ':' || s.p[end] == '@' || s.p[end] == 'w';
    if (!may)
        return at;
    run = dp_str_sub(s, at, end);
    if (dp_str_find(run, DP_S("://"), 0) != DP_NOT_FOUND ||
        dp_str_find_char(run, '@', 1) != DP_NOT_FOUND ||
        dp_str_starts(run, DP_S("www.")))
        return end;
    return at;
}

static bool is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == '`' || cp == RIGHT_QUOTE;
}

static void read_words(look *l, dp_str s)
{
    const dp_language_script *scripts = l->language->table.scripts;
    word w = { .bytes = { ' ' }, .n = 1 };
    bool blank = true; /* before this code point */

    for (size_t at = 0; at < s.n;) {
        uint32_t cp;
        unsigned script;
        if (blank)
            at = skip_address(s, at);
        if (at >= s.n)
            break;
        cp = dp_utf8_next(s, &at);
        blank = cp <= ' ';
        script = script_of(l->language, cp);
        if (script && scripts[script - 1].group == l->group) {
            add_letter(&w, cp);
        } else if (w.n > 1 && is_apostrophe(cp)) {
            add_code_point(&w, cp);
        } else if (cp < 0x80 || !is_nothing(cp)) {
            bool digit = dp_is_digit(cp);
            w.coded |= digit;
            end_word(l, &w);
            w.coded = digit;
        }
    }
    end_word(l, &w);
}

/* Han has no words for us: each character says how Chinese and how Japanese it
 * is. Other scripts have no such keys. */
static void read_characters(look *l, dp_str s)
{
    for (size_t at = 0; at < s.n;) {
        char key[5] = { DP_KEY_HAN };
        uint32_t cp = dp_utf8_next(s, &at);
        if (cp >= 0x3400 && cp <= 0x9FFF)
            add_key(l, (dp_str){ key, 1 + dp_utf8_put(cp, key + 1) }, PLAIN);
    }
}

/* -- The answer -------------------------------------------------------------
 */

static int64_t final_score(const look *l, size_t i, dp_str likely)
{
    const dp_language_entry *entry = &l->language->table.languages[i];
    int64_t score = l->scores[i];

    if (score == 0 || entry->group != l->group)
        return 0;
    if (likely.p && dp_str_eq(entry->tag, likely))
        score += LIKELY_SCORE * PLAIN;
    return score * entry->percent / 100 - (int64_t)entry->handicap * PLAIN;
}

static double odds(int64_t score)
{
    return (double)score / (PLAIN * margin_scale);
}

/* Does a language lead language `best` by far in the first sample, or in all
 * others together? */
static bool disagrees(const look *l, size_t best)
{
    const dp_language_entry *entries = l->language->table.languages;
    int64_t first = l->first[best] * entries[best].percent / 100;
    int64_t rest =
        (l->scores[best] - l->first[best]) * entries[best].percent / 100;

    for (size_t i = 0; i < l->language->table.languages_n; i++) {
        int64_t at_first = l->first[i] * entries[i].percent / 100;
        int64_t in_rest =
            (l->scores[i] - l->first[i]) * entries[i].percent / 100;
        if (at_first <= first && in_rest <= rest)
            continue; /* as nearly all */
        if (odds(at_first - first) > disagreed ||
            odds(in_rest - rest) > disagreed)
            return true;
    }
    return false;
}

/* The best language, and by how much it leads, in units of the odds; by
 * nothing where parts of the text are of another. */
static dp_guess best_guess(const look *l, dp_str likely, double *lead)
{
    const dp_language_table *table = &l->language->table;
    int64_t best = 0, second = 0;
    size_t at = 0;

    for (size_t i = 0; i < table->languages_n; i++) {
        int64_t score = final_score(l, i, likely);
        if (score > best) {
            second = best;
            best = score;
            at = i;
        } else if (score > second) {
            second = score;
        }
    }
    if (best < LEAST_SCORE * PLAIN || best - second < LEAST_LEAD * PLAIN)
        return (dp_guess){ 0 };
    if (!l->mixed && !disagrees(l, at))
        *lead = odds(best - second);
    return (dp_guess){ .tag = table->languages[at].tag,
                       .confidence = 1 / (1 + exp(-odds(best - second))) };
}

/* "fr" of "fr-CA". */
static dp_str primary(dp_str tag)
{
    return dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));
}

/* Look at most at `most` bytes. `*lead`: by how much the answer is sure. */
static dp_guess look_at(const dp_language *language, dp_str text, size_t most,
                        dp_str likely, double *lead)
{
    look l = { .language = language };

    *lead = 0;
    take_samples(text, most, l.samples);
    for (size_t i = 0; i < SAMPLES; i++)
        count_letters(&l, l.samples[i]);
    if (!choose_group(&l))
        return (dp_guess){ 0 };
    l.shouting = l.upper > l.lower;
    l.acronyms = l.lower == 0 && l.upper > 0 && l.longest <= ACRONYM_LETTERS;
    if (!add_telling(&l))
        for (size_t i = 0; i < SAMPLES; i++) {
            read_words(&l, l.samples[i]);
            read_characters(&l, l.samples[i]);
            add_keys(&l);
            if (i == 0)
                memcpy(l.first, l.scores, sizeof l.first);
        }
    return best_guess(&l, likely, lead);
}

dp_guess dp_language_guess(const dp_language *language, dp_str text,
                           dp_str likely)
{
    dp_guess guess = { 0 };
    double lead = 0;

    if (likely.p)
        likely = primary(likely);
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        if (text.n > looks[i])
            guess = look_at(language, text, looks[i], likely, &lead);
        if (lead >= settled)
            return guess;
    }
    return look_at(language, text, SAMPLE_MAX, likely, &lead);
}
