/* Words of the index. A word is cut from the text, lowered, rid of vowel signs
 * and tatweel; the longest prefix and suffix of its language's search.tsv go
 * where enough letters stay; what is left is folded (the form) and, before
 * that, stemmed (the stem): Snowball wants the accents. Words come by Zipf's
 * law, so that what was once made is kept by word and language. */
#include <libstemmer.h>
#include <unicode/uchar.h>

#include "data/data.h"
#include "store/inside.h"

#include "core/banned.h"

enum {
    WORDS_VERSION = 3,  /* of this file; a change of its words raises it */
    LANGUAGES_MAX = 16, /* that have a search.tsv */
    WORD_MAX = 96,      /* bytes of a word that count; longer ones are cut */
    FOLDED_MAX = WORD_MAX * 3 + 18 * WORD_MAX,
    /* Slots of words kept, from few, for who only asks, to as many as pay; half
     * of them are used at most. */
    BITS_MIN = 10,
    BITS_MAX = 19,
    SLOT_BYTES = 48, /* kept for each slot: 96 for each word */
    KEPT_UNIT = 8,   /* bytes: each begins at a multiple */
    TEXT_BYTES = 512 << 20
};

typedef struct affix {
    dp_str form;
    size_t least; /* letters that must stay */
} affix;

typedef struct speech {
    dp_str tag;
    struct sb_stemmer *stemmer; /* NULL: none */
    DP_VEC(affix) prefixes;
    DP_VEC(affix) suffixes;
} speech;

/* A word once made: its bytes, its form's, its stem's; of which language. */
typedef struct made {
    uint64_t pair;             /* hash of stem and form; 0: they are one */
    uint16_t word, form, stem; /* lengths */
    uint16_t language;
    char bytes[];
} made;

/* Where it is found: two cache lines for a word that is not at hand. */
typedef struct slot {
    uint32_t hash, at; /* at: in units of KEPT_UNIT, from 1; 0: free */
} slot;

struct dp_terms {
    dp_arena *arena;   /* tables */
    dp_arena *scratch; /* of the word that is made */
    slot *slots;       /* 1 << bits */
    char *kept;        /* words once made, SLOT_BYTES << bits */
    unsigned bits;
    size_t kept_n, kept_used;
    dp_arena *forms_arena, *stems_arena;
    speech *languages; /* the last one, without tag, is of all others */
    size_t n;
    dp_buf forms, stems; /* of the text that is made */
    char version[24];
};

/* -- Opening -----------------------------------------------------------------
 */

static size_t letters_of(dp_str cell, bool *wrong)
{
    uint32_t n = 0;

    if (!dp_str_number(cell, &n) || n == 0)
        *wrong = true;
    return n;
}

static dp_status read_row(dp_ctx *ctx, dp_terms *words, speech *s,
                          const dp_table *table, size_t row)
{
    dp_str kind = dp_table_cell(table, row, 0);
    affix a = { .form = dp_table_cell(table, row, 1) };
    bool wrong = a.form.n == 0, room = true;

    if (dp_str_eq(kind, DP_S("stemmer"))) {
        char *name = dp_str_z(words->arena, a.form);
        s->stemmer = name ? sb_stemmer_new(name, "UTF_8") : NULL;
        wrong = wrong || !s->stemmer;
    } else if (dp_str_eq(kind, DP_S("prefix"))) {
        a.least = letters_of(dp_table_cell(table, row, 2), &wrong);
        room = dp_vec_push(words->arena, &s->prefixes, a);
    } else if (dp_str_eq(kind, DP_S("suffix"))) {
        a.least = letters_of(dp_table_cell(table, row, 2), &wrong);
        room = dp_vec_push(words->arena, &s->suffixes, a);
    } else {
        wrong = true;
    }
    if (!room)
        return dp_no_memory(ctx, "the words of the index");
    if (wrong)
        return dp_fail(ctx, DP_BAD_DATA,
                       "lang/%.*s/search.tsv: row '%.*s %.*s' is wrong",
                       DP_F(s->tag), DP_F(kind), DP_F(a.form));
    return DP_OK;
}

static dp_status read_language(dp_ctx *ctx, dp_terms *words, dp_str tag,
                               uint32_t *hash)
{
    speech *s = &words->languages[words->n];
    dp_str name = dp_str_printf(words->arena, "%.*s/search.tsv", DP_F(tag));
    dp_table table;
    dp_status status = DP_OK;

    if (!name.p)
        return dp_no_memory(ctx, "the words of the index");
    if (!dp_table_open(ctx->data, tag, DP_S("search"), &table))
        return DP_OK;
    words->n++;
    s->tag = tag;
    *hash = *hash * 31 + dp_str_hash(dp_data_section(ctx->data, name));
    for (size_t i = 0; i < dp_table_rows(&table) && status == DP_OK; i++)
        status = read_row(ctx, words, s, &table, i);
    return status;
}

static dp_status read_languages(dp_ctx *ctx, dp_terms *words)
{
    dp_str tags[LANGUAGES_MAX];
    size_t n = 0;
    uint32_t hash = 0;
    dp_status status = DP_OK;

    if (ctx->data)
        n = dp_data_languages(ctx->data, tags, LANGUAGES_MAX);
    words->languages = DP_NEWS(words->arena, n + 1, speech);
    if (!words->languages)
        return dp_no_memory(ctx, "the words of the index");
    for (size_t i = 0; i < n && status == DP_OK; i++)
        status = read_language(ctx, words, tags[i], &hash);
    snprintf(words->version, sizeof words->version, "%d-%08x", WORDS_VERSION,
             hash);
    return status;
}

/* Room for words once made. What was kept is found on; where memory is out all
 * is as before. */
static bool make_room(dp_terms *words, unsigned bits)
{
    uint32_t mask = (1u << bits) - 1;
    slot *slots = calloc((size_t)1 << bits, sizeof *slots);
    char *kept = realloc(words->kept, (size_t)SLOT_BYTES << bits);

    if (kept)
        words->kept = kept;
    if (!slots || !kept) {
        free(slots);
        return false;
    }
    for (size_t i = 0; words->bits && i < (size_t)1 << words->bits; i++) {
        const slot *s = &words->slots[i];
        uint32_t to = s->hash & mask;
        if (!s->at)
            continue;
        while (slots[to].at)
            to = (to + 1) & mask;
        slots[to] = *s;
    }
    free(words->slots);
    words->slots = slots;
    words->bits = bits;
    return true;
}

dp_status dp_terms_open(dp_ctx *ctx, dp_terms **out)
{
    dp_terms *words = calloc(1, sizeof *words);
    dp_status status = DP_OK;

    if (!words)
        return dp_no_memory(ctx, "the words of the index");
    words->arena = dp_arena_new(4 << 20);
    words->scratch = dp_arena_new(1 << 20);
    words->forms_arena = dp_arena_new(TEXT_BYTES);
    words->stems_arena = dp_arena_new(TEXT_BYTES);
    if (!words->arena || !words->scratch || !words->forms_arena ||
        !words->stems_arena || !make_room(words, BITS_MIN))
        status = dp_no_memory(ctx, "the words of the index");
    words->forms = dp_buf_new(words->forms_arena, TEXT_BYTES / 2);
    words->stems = dp_buf_new(words->stems_arena, TEXT_BYTES / 2);
    if (status == DP_OK)
        status = read_languages(ctx, words);
    if (status != DP_OK) {
        dp_terms_close(words);
        return status;
    }
    *out = words;
    return DP_OK;
}

void dp_terms_close(dp_terms *words)
{
    if (!words)
        return;
    for (size_t i = 0; i < words->n; i++)
        sb_stemmer_delete(words->languages[i].stemmer);
    dp_arena_close(words->arena);
    dp_arena_close(words->scratch);
    free(words->slots);
    free(words->kept);
    dp_arena_close(words->forms_arena);
    dp_arena_close(words->stems_arena);
    free(words);
}

dp_str dp_terms_version(const dp_terms *words)
{
    return dp_str_of(words->version);
}

size_t dp_terms_languages(const dp_terms *words)
{
    return words->n;
}

dp_str dp_terms_language(const dp_terms *words, size_t i)
{
    return words->languages[i].tag;
}

/* -- Cutting -----------------------------------------------------------------
 */

static bool is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2019 || cp == 0x02BC;
}

static bool is_word(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') ||
               (cp >= '0' && cp <= '9');
    return dp_is_letter(cp) || dp_is_digit(cp) || dp_is_mark(cp) ||
           cp == 0x0640;
}

bool dp_terms_next(dp_str text, size_t *at, dp_span *out)
{
    size_t begin = *at, i = *at, end;

    for (; i < text.n; begin = i)
        if (is_word(dp_utf8_next(text, &i)))
            break;
    if (begin >= text.n)
        return false;
    for (end = i; i < text.n;) {
        bool first = i == end;
        uint32_t cp = dp_utf8_next(text, &i);
        if (is_word(cp))
            end = i;
        else if (!first || !is_apostrophe(cp))
            break;
    }
    *at = end;
    *out = (dp_span){ (uint32_t)begin, (uint32_t)end };
    return true;
}

/* Lower case, apostrophes plain, signs that spelling may leave out gone. */
static size_t lower(dp_str word, char *out)
{
    size_t n = 0;

    for (size_t at = 0; at < word.n && n < WORD_MAX - 4;) {
        uint32_t cp = dp_utf8_next(word, &at);
        if (dp_is_mark(cp) || cp == 0x0640)
            continue;
        cp = is_apostrophe(cp) ? '\'' : (uint32_t)u_tolower((UChar32)cp);
        n += dp_utf8_put(cp, out + n);
    }
    return n;
}

/* How long the longest prefix is that leaves enough: one letter, where the word
 * goes on. */
static size_t prefix_of(const speech *s, dp_str word, bool goes_on)
{
    size_t letters = dp_utf8_count(word), best = 0;

    for (size_t i = 0; i < s->prefixes.n; i++) {
        dp_str form = s->prefixes.at[i].form;
        size_t least = goes_on ? 1 : s->prefixes.at[i].least;
        if (form.n > best && dp_str_starts(word, form) &&
            letters - dp_utf8_count(form) >= least)
            best = form.n;
    }
    return best;
}

/* Cut off the longest prefix and suffix that leave enough. */
static dp_str cut_affixes(const speech *s, dp_str word)
{
    size_t letters, best = 0;

    word = dp_str_sub(word, prefix_of(s, word, false), word.n);
    letters = dp_utf8_count(word);
    for (size_t i = 0; i < s->suffixes.n; i++) {
        dp_str form = s->suffixes.at[i].form;
        if (form.n > best && dp_str_ends(word, form) &&
            letters - dp_utf8_count(form) >= s->suffixes.at[i].least)
            best = form.n;
    }
    return dp_str_sub(word, 0, word.n - best);
}

/* -- Making ------------------------------------------------------------------
 */

static dp_str fold(dp_arena *arena, dp_str word)
{
    char folded[FOLDED_MAX];
    size_t n = dp_fold_into(word, folded, sizeof folded), kept = 0;

    if (n == DP_NOT_FOUND)
        return DP_NULL;
    /* What parts words and stems in the index is no letter. */
    for (size_t i = 0; i < n; i++)
        if (folded[i] != ' ' && folded[i] != '|' && folded[i] != '\'')
            folded[kept++] = folded[i];
    return dp_str_dup(arena, (dp_str){ folded, kept });
}

static bool make(dp_terms *words, const speech *s, dp_str word, dp_term *out)
{
    char lowered[WORD_MAX];
    dp_str plain = { lowered, lower(word, lowered) };

    plain = cut_affixes(s, plain);
    out->form = fold(words->scratch, plain);
    out->stem = out->form;
    if (out->form.p && s->stemmer) {
        const sb_symbol *stem = sb_stemmer_stem(
            s->stemmer, (const sb_symbol *)plain.p, (int)plain.n);
        if (stem)
            out->stem = fold(words->scratch,
                             (dp_str){ (const char *)stem,
                                       (size_t)sb_stemmer_length(s->stemmer) });
    }
    if (out->stem.p && out->stem.n == 0)
        out->stem = out->form;
    return out->form.p && out->stem.p;
}

static speech *speech_of(dp_terms *words, dp_str language)
{
    for (size_t i = 0; i < words->n; i++) {
        dp_str tag = words->languages[i].tag;
        if (dp_str_starts(language, tag) &&
            (language.n == tag.n || language.p[tag.n] == '-'))
            return &words->languages[i];
    }
    return &words->languages[words->n];
}

static uint32_t hash_of(dp_str word, size_t language)
{
    uint64_t h = language * 0xBF58476D1CE4E5B9u + word.n;

    for (size_t i = 0; i < word.n; i += 8) {
        uint64_t eight = 0;
        size_t left = word.n - i;
        memcpy(&eight, word.p + i, left < 8 ? left : 8);
        h = (h ^ eight) * 0x9E3779B97F4A7C15u;
        h ^= h >> 29;
    }
    return (uint32_t)(h * 0xBF58476D1CE4E5B9u >> 32);
}

static const made *made_at(const dp_terms *words, const slot *s)
{
    return (const made *)(words->kept + (size_t)(s->at - 1) * KEPT_UNIT);
}

/* Where a word stands, or may. */
static slot *slot_of(const dp_terms *words, dp_str word, uint32_t hash,
                     size_t language)
{
    uint32_t mask = (1u << words->bits) - 1;
    slot *s = &words->slots[hash & mask];

    for (uint32_t i = hash; s->at; s = &words->slots[++i & mask]) {
        const made *m;
        if (s->hash != hash)
            continue;
        m = made_at(words, s);
        if (m->word == word.n && m->language == language &&
            memcmp(m->bytes, word.p, word.n) == 0)
            return s;
    }
    s->hash = hash;
    return s;
}

static bool is_full(const dp_terms *words, size_t size)
{
    return words->kept_n >= (size_t)1 << (words->bits - 1) ||
           words->kept_used + size > (size_t)SLOT_BYTES << words->bits;
}

static void forget_kept(dp_terms *words)
{
    memset(words->slots, 0, sizeof *words->slots << words->bits);
    words->kept_n = words->kept_used = 0;
}

static uint64_t pair_of(const dp_term *term)
{
    uint64_t hash =
        dp_hash(term->stem) * 0xBF58476D1CE4E5B9u ^ dp_hash(term->form);

    if (dp_str_eq(term->stem, term->form))
        return 0;
    return hash ? hash : 1;
}

static const made *keep(dp_terms *words, slot *s, dp_str word, size_t language,
                        const dp_term *term)
{
    made *m = (made *)(words->kept + words->kept_used);

    *m = (made){ pair_of(term), (uint16_t)word.n, (uint16_t)term->form.n,
                 (uint16_t)term->stem.n, (uint16_t)language };
    memcpy(m->bytes, word.p, word.n);
    memcpy(m->bytes + word.n, term->form.p, term->form.n);
    memcpy(m->bytes + word.n + term->form.n, term->stem.p, term->stem.n);
    s->at = (uint32_t)(words->kept_used / KEPT_UNIT) + 1;
    words->kept_used +=
        (sizeof *m + word.n + term->form.n + term->stem.n + KEPT_UNIT - 1) &
        ~(size_t)(KEPT_UNIT - 1);
    words->kept_n++;
    return m;
}

/* Make a word that is not kept; NULL when memory is out. */
static const made *make_new(dp_terms *words, slot *s, dp_str word,
                            size_t language)
{
    dp_term term;
    uint32_t hash = s->hash;
    size_t size;

    dp_arena_reset(words->scratch);
    if (!make(words, &words->languages[language], word, &term))
        return NULL;
    size = sizeof(made) + word.n + term.form.n + term.stem.n + KEPT_UNIT;
    if (is_full(words, size)) {
        if (words->bits == BITS_MAX || !make_room(words, words->bits + 1))
            forget_kept(words);
        s = slot_of(words, word, hash, language);
    }
    return keep(words, s, word, language, &term);
}

static const made *made_of(dp_terms *words, dp_str word, uint32_t hash,
                           size_t language)
{
    slot *s = slot_of(words, word, hash, language);

    return s->at ? made_at(words, s) : make_new(words, s, word, language);
}

static dp_term term_of(const made *m)
{
    return (dp_term){ { m->bytes + m->word, m->form },
                      { m->bytes + m->word + m->form, m->stem } };
}

bool dp_terms_of(dp_terms *words, dp_str word, dp_str language, dp_term *out)
{
    size_t n = (size_t)(speech_of(words, language) - words->languages);
    const made *m;

    word = dp_str_sub(word, 0, WORD_MAX * 2);
    m = made_of(words, word, hash_of(word, n), n);
    if (m)
        *out = term_of(m);
    return m && m->form > 0;
}

bool dp_terms_begin(dp_terms *words, dp_str begin, dp_str language, dp_str *out)
{
    const speech *s = speech_of(words, language);
    char lowered[WORD_MAX];
    dp_str plain = { lowered, lower(begin, lowered) };

    dp_arena_reset(words->scratch);
    plain = dp_str_sub(plain, prefix_of(s, plain, true), plain.n);
    *out = fold(words->scratch, plain);
    return out->n > 0;
}

/* -- A text ------------------------------------------------------------------
 *
 * What is kept of words is larger than what the processor has at hand: some
 * words ahead, a word's slot is sent for, and then what the slot leads to.
 */

enum { AHEAD = 16, HALF = AHEAD / 2 };

typedef struct coming {
    dp_str word;
    uint32_t hash;
} coming;

typedef struct text_walk {
    const dp_terms *words;
    dp_str text;
    size_t at, language;
    coming ring[AHEAD];
    size_t cut, given; /* words */
    bool over;
} text_walk;

static void send_for_kept(const dp_terms *words, const coming *word)
{
    const slot *s = &words->slots[word->hash & ((1u << words->bits) - 1)];

    if (s->at && s->hash == word->hash)
        __builtin_prefetch(made_at(words, s));
}

static void cut_ahead(text_walk *w)
{
    coming *one = &w->ring[w->cut % AHEAD];
    dp_span span;

    if (!dp_terms_next(w->text, &w->at, &span)) {
        w->over = true;
        return;
    }
    one->word = dp_str_sub(w->text, span.begin, span.end);
    one->word = dp_str_sub(one->word, 0, WORD_MAX * 2);
    one->hash = hash_of(one->word, w->language);
    __builtin_prefetch(
        &w->words->slots[one->hash & ((1u << w->words->bits) - 1)]);
    w->cut++;
    if (w->cut - w->given > HALF)
        send_for_kept(w->words, &w->ring[(w->cut - 1 - HALF) % AHEAD]);
}

static bool next_word(text_walk *w, coming *out)
{
    while (!w->over && w->cut - w->given < AHEAD)
        cut_ahead(w);
    if (w->given == w->cut)
        return false;
    *out = w->ring[w->given++ % AHEAD];
    return true;
}

/* A copy in `arena`; what was made of the text before goes with the next. */
static bool copy_out(dp_arena *arena, const dp_buf *buf, dp_str *out)
{
    *out = dp_str_dup(arena, (dp_str){ buf->p ? buf->p : "", buf->n });
    return out->p != NULL;
}

/* A pair is its hash, its length, and its bytes. */
static void put_pair(dp_buf *buf, uint64_t hash, dp_term term)
{
    uint16_t n = (uint16_t)(term.stem.n + 1 + term.form.n);

    dp_buf_add(buf, (dp_str){ (char *)&hash, sizeof hash });
    dp_buf_add(buf, (dp_str){ (char *)&n, sizeof n });
    dp_buf_add(buf, term.stem);
    dp_buf_char(buf, '|');
    dp_buf_add(buf, term.form);
}

bool dp_terms_pair(dp_str *pairs, dp_pair *out)
{
    enum { HEAD = sizeof(uint64_t) + sizeof(uint16_t) };
    uint16_t n;

    if (pairs->n < HEAD)
        return false;
    memcpy(&out->hash, pairs->p, sizeof out->hash);
    memcpy(&n, pairs->p + sizeof out->hash, sizeof n);
    out->bytes = dp_str_sub(*pairs, HEAD, HEAD + (size_t)n);
    *pairs = dp_str_sub(*pairs, HEAD + (size_t)n, pairs->n);
    return true;
}

dp_status dp_terms_make(dp_ctx *ctx, dp_arena *arena, dp_terms *words,
                        dp_str text, dp_str language, dp_str *out,
                        dp_str *pairs)
{
    dp_buf *forms = &words->forms, *stems = &words->stems;
    text_walk walk = { .words = words, .text = text };
    coming next;

    walk.language = (size_t)(speech_of(words, language) - words->languages);
    forms->n = stems->n = 0;
    while (next_word(&walk, &next)) {
        const made *m = made_of(words, next.word, next.hash, walk.language);
        dp_term term;
        if (!m || m->form == 0)
            continue;
        term = term_of(m);
        dp_buf_char(forms, ' ');
        dp_buf_add(forms, term.form);
        if (m->pair)
            put_pair(stems, m->pair, term);
    }
    if (stems->failed || forms->failed || !copy_out(arena, forms, out) ||
        !copy_out(arena, stems, pairs)) {
        stems->failed = forms->failed = false;
        return dp_no_memory(ctx, "the words of an article");
    }
    return DP_OK;
}
