/* Words of the index. A word is cut from the text, lowered, rid of vowel signs
 * and tatweel; the longest prefix and suffix of its language's search.tsv go
 * where enough letters stay; what is left is folded (the form) and, before
 * that, stemmed (the stem): Snowball wants the accents. Words come by Zipf's
 * law, so that what was once made is kept by word and language. */
#include <libstemmer.h>
#include <unicode/uchar.h>

#include "data/data.h"
#include "store/terms.h"

#include "core/banned.h"

enum {
    WORDS_VERSION = 2,  /* of this file; a change of its words raises it */
    LANGUAGES_MAX = 16, /* that have a search.tsv */
    WORD_MAX = 96,      /* bytes of a word that count; longer ones are cut */
    FOLDED_MAX = WORD_MAX * 3 + 18 * WORD_MAX,
    KEPT_MAX = 200000, /* words kept, about 16 MiB */
    KEPT_BYTES = 64 << 20,
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
    dp_map kept; /* word -> index into `made` */
} speech;

struct dp_terms {
    dp_arena *arena;      /* tables */
    dp_arena *kept_arena; /* words once made */
    dp_arena *forms_arena, *stems_arena;
    speech *languages;    /* the last one, without tag, is of all others */
    size_t n;
    DP_VEC(dp_term) made;
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

dp_status dp_terms_open(dp_ctx *ctx, dp_terms **out)
{
    dp_terms *words = calloc(1, sizeof *words);
    dp_status status = DP_OK;

    if (!words)
        return dp_no_memory(ctx, "the words of the index");
    words->arena = dp_arena_new(4 << 20);
    words->kept_arena = dp_arena_new(KEPT_BYTES);
    words->forms_arena = dp_arena_new(TEXT_BYTES);
    words->stems_arena = dp_arena_new(TEXT_BYTES);
    if (!words->arena || !words->kept_arena || !words->forms_arena ||
        !words->stems_arena)
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
    dp_arena_close(words->kept_arena);
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

/* Cut off the longest prefix and suffix that leave enough. */
static dp_str cut_affixes(const speech *s, dp_str word)
{
    size_t letters = dp_utf8_count(word), best = 0;

    for (size_t i = 0; i < s->prefixes.n; i++) {
        dp_str form = s->prefixes.at[i].form;
        if (form.n > best && dp_str_starts(word, form) &&
            letters - dp_utf8_count(form) >= s->prefixes.at[i].least)
            best = form.n;
    }
    word = dp_str_sub(word, best, word.n);
    letters = dp_utf8_count(word);
    best = 0;
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
    out->form = fold(words->kept_arena, plain);
    out->stem = out->form;
    if (out->form.p && s->stemmer) {
        const sb_symbol *stem = sb_stemmer_stem(
            s->stemmer, (const sb_symbol *)plain.p, (int)plain.n);
        if (stem)
            out->stem = fold(words->kept_arena,
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

static void forget_kept(dp_terms *words)
{
    for (size_t i = 0; i <= words->n; i++)
        words->languages[i].kept = (dp_map){ 0 };
    memset(&words->made, 0, sizeof words->made);
    dp_arena_reset(words->kept_arena);
}

static bool keep(dp_terms *words, speech *s, dp_str word, dp_term *out)
{
    dp_str key = dp_str_dup(words->kept_arena, word);
    uint32_t *slot;

    if (!key.p || !make(words, s, key, out) ||
        !dp_vec_push(words->kept_arena, &words->made, *out))
        return false;
    slot = dp_map_put(words->kept_arena, &s->kept, key, NULL);
    if (slot)
        *slot = (uint32_t)words->made.n - 1;
    return slot != NULL;
}

bool dp_terms_of(dp_terms *words, dp_str word, dp_str language, dp_term *out)
{
    speech *s = speech_of(words, language);
    uint32_t *slot;

    word = dp_str_sub(word, 0, WORD_MAX * 2);
    slot = dp_map_get(&s->kept, word);
    if (slot) {
        *out = words->made.at[*slot];
        return out->form.n > 0;
    }
    if (words->made.n >= KEPT_MAX)
        forget_kept(words);
    if (!keep(words, s, word, out)) {
        forget_kept(words); /* the arena was full */
        if (!keep(words, s, word, out))
            return false;
    }
    return out->form.n > 0;
}

/* Stems that differ from their forms go before all forms, each as often as it
 * is met: the tokenizer puts them at the text's first place, where they cost a
 * byte. No query asks where a stem stands. */
dp_status dp_terms_make(dp_ctx *ctx, dp_arena *arena, dp_terms *words,
                        dp_str text, dp_str language, dp_str *out)
{
    dp_buf *forms = &words->forms, *stems = &words->stems;
    dp_span span;
    char *p;

    forms->n = stems->n = 0;
    for (size_t at = 0; dp_terms_next(text, &at, &span);) {
        dp_term word;
        if (!dp_terms_of(words, dp_str_sub(text, span.begin, span.end),
                         language, &word))
            continue;
        dp_buf_char(forms, ' ');
        dp_buf_add(forms, word.form);
        if (!dp_str_eq(word.form, word.stem)) {
            dp_buf_char(stems, '|');
            dp_buf_add(stems, word.stem);
        }
    }
    p = dp_arena_alloc(arena, stems->n + forms->n);
    if (!p || stems->failed || forms->failed) {
        stems->failed = forms->failed = false;
        return dp_no_memory(ctx, "the words of an article");
    }
    memcpy(p, stems->p ? stems->p : "", stems->n);
    memcpy(p + stems->n, forms->p ? forms->p : "", forms->n);
    *out = (dp_str){ p, stems->n + forms->n };
    return DP_OK;
}
