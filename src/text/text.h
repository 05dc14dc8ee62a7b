/* Text: paragraphs, sentences and tokens of an article, and the words of its
 * language.
 *
 *     dp_text text;
 *
 *     status = dp_text_make(ctx, arena, article, DP_S("fr"), &text);
 *     for (size_t i = 0; i < text.tokens.n; i++)
 *         use(dp_text_at(&text, text.tokens.at[i].span));
 *
 * All offsets are bytes into `text.text`, on borders of code points and inside
 * the text. What a language knows (lexicons, verbs, clitics, abbreviations) is
 * compiled into one index, read where it lies; docs/patterns.md tells how the
 * tables look. A language we have no folder for has tokens and sentences and
 * no known words.
 */
#ifndef DP_TEXT_TEXT_H
#define DP_TEXT_TEXT_H

#include "core/core.h"
#include "data/data.h"

typedef enum dp_shape {
    DP_SHAPE_OTHER = 0, /* symbols, marks without a letter */
    DP_SHAPE_LOWER,     /* diplomate, franco-marocain, l' */
    DP_SHAPE_CAP,       /* Lavrov, Jean-Yves, McDonald, L' */
    DP_SHAPE_UPPER,     /* ONU, PARIS, U.N. */
    DP_SHAPE_INITIAL,   /* J. or J: one capital */
    DP_SHAPE_UNCASED,   /* letters without case: Arabic, Hebrew, Han */
    DP_SHAPE_NUMBER,    /* 15, ١٥ */
    DP_SHAPE_ALNUM,     /* U17, G20, F-16 */
    DP_SHAPE_PUNCT
} dp_shape;

typedef enum dp_token_flag {
    DP_TOKEN_SENTENCE = 1 << 0,  /* first of its sentence */
    DP_TOKEN_PARAGRAPH = 1 << 1, /* first of its paragraph */
    DP_TOKEN_LINE = 1 << 2,      /* first of its line */
    DP_TOKEN_SPACE = 1 << 3,     /* white space, or nothing, before it */
    DP_TOKEN_CAPITAL = 1 << 4,   /* begins with a capital */
    DP_TOKEN_ALL_CAPS = 1 << 5,  /* has capitals and no small letter */
    DP_TOKEN_CLITIC = 1 << 6,    /* split off a word: l', -il, و */
    DP_TOKEN_SPLIT = 1 << 7,     /* what a clitic was split off from */
    DP_TOKEN_ARTICLE = 1 << 8,   /* known by the form without its article */
    DP_TOKEN_STOP = 1 << 9,      /* a mark that may end a sentence */
    DP_TOKEN_COMMA = 1 << 14,    /* a comma of any script */
    DP_TOKEN_CLAUSE = 1 << 15    /* a colon or semicolon of any script */
} dp_token_flag;

#define DP_NO_NUMBER UINT32_MAX

enum { DP_TEXT_NEAR = 16 };

/* Words are numbered in the index of the language; 0 is a word that neither a
 * lexicon, a verb nor a pattern has. */
typedef struct dp_token {
    dp_span span;
    uint32_t number; /* of digits of any script, else DP_NO_NUMBER */
    uint32_t word;   /* as written, but for case: "naïve" */
    uint32_t plain;  /* folded: "naive" */
    uint32_t base; /* folded, without the article: of المغرب that of مغرب */
    uint32_t hash;    /* of the folded form; equal words have equal hashes */
    uint32_t classes; /* dp_class_bit of its entries */
    uint32_t phrase;  /* what phrases ask of it; inside src/text */
    /* Bits of pattern files: a pattern may begin here where what comes next, as
     * a mark, may stand behind a pattern's first; may begin here, by this token
     * and the next; may have this one behind its first. */
    uint16_t begins, starts, follows;
    uint16_t flags;
    uint8_t shape;
    uint8_t digits; /* how many digits a number has; 255: that or more */
} dp_token;

/* What goes on longer (menus, tables, pages without a full stop) is several
 * sentences: what looks at all of a sentence for each part of it stays bounded.
 */
enum { DP_LONGEST_SENTENCE = 512 /* tokens */ };

typedef struct dp_sentence {
    dp_span span;
    uint32_t begin, end; /* tokens */
    uint32_t paragraph;
} dp_sentence;

typedef struct dp_paragraph {
    dp_span span;
    uint32_t begin, end; /* sentences */
} dp_paragraph;

/* A lexicon form of several words, found in the text. */
typedef struct dp_phrase {
    uint32_t begin, end; /* tokens */
    uint32_t word;       /* phrases are numbered with the words */
} dp_phrase;

typedef struct dp_lexicon dp_lexicon; /* a language's index */

typedef struct dp_text {
    dp_str text;
    dp_str language;
    const dp_lexicon *lexicon; /* NULL: a language we do not know */
    struct {
        dp_token *at;
        size_t n;
        const uint32_t *near; /* dp_text_token_at of each DP_TEXT_NEAR-th byte;
                                 NULL: not known */
    } tokens;
    struct {
        dp_sentence *at;
        size_t n;
        const uint32_t *of; /* the sentence of each token; NULL: not known */
    } sentences;
    struct {
        dp_paragraph *at;
        size_t n;
    } paragraphs;
    struct {
        dp_phrase *at; /* by begin, then the longest first */
        size_t n;
    } phrases;
} dp_text;

/* Open what texts need into ctx->text; ctx->data must be open. */
dp_status dp_text_open(dp_ctx *ctx);

/* Accepts a context where nothing was opened. */
void dp_text_close(dp_ctx *ctx);

/* An arena for what is needed while something is looked for in a text, and not
 * when it was found: the same memory each time, so that it is near. Empty, and
 * emptied by the next call. `arena`, where nothing was opened. */
dp_arena *dp_text_scratch(dp_ctx *ctx, dp_arena *arena);

/* Cut `text` into paragraphs, sentences and tokens by the rules of `language`
 * (null: none known). Any bytes are accepted; a byte that is no UTF-8 is a
 * token of its own. Everything made lives in `arena`, and points into `text`.
 *
 * DP_NO_MEMORY; DP_BAD_DATA: a text of 1 GiB or more.
 */
dp_status dp_text_make(dp_ctx *ctx, dp_arena *arena, dp_str text,
                       dp_str language, dp_text *out);

static inline dp_str dp_text_at(const dp_text *text, dp_span span)
{
    return (dp_str){ text->text.p + span.begin, span.end - span.begin };
}

/* The bytes from token `begin` to before token `end`; of none, an empty span.
 */
dp_span dp_text_span(const dp_text *text, size_t begin, size_t end);

/* The token that holds byte `at`, or the first one behind it; tokens.n when
 * there is none. */
size_t dp_text_token_at(const dp_text *text, size_t at);

/* The sentence of a token. */
size_t dp_text_sentence_of(const dp_text *text, size_t token);

/* -- What the lexicons say of a word ----------------------------------------
 */

typedef struct dp_entry {
    dp_str class;      /* "month" */
    dp_str value;      /* "2" */
    dp_str attributes; /* "gender=f number=p" */
    dp_str exact;      /* the form that must stand so; null: any case */
} dp_entry;

typedef struct dp_verb {
    dp_str lemma;
    dp_str feature; /* "past.3s" */
    dp_str classes; /* "say confirm" */
} dp_verb;

/* Of most words it is plain by their bits that they are of no class that is
 * asked for. */
static inline uint32_t dp_class_bit(dp_str class)
{
    uint32_t mixed = (uint32_t) class.n;

    if (class.n)
        mixed += 5 * (unsigned char)class.p[0] +
                 9 * (unsigned char)class.p[class.n - 1];
    return 1u << mixed % 32;
}

/* The same without a look at the bits. */
size_t dp_token_entries_read(const dp_text *text, size_t token, dp_str class,
                             dp_entry *out, size_t cap);

/* Entries of a token, or of a phrase, of class `class` (null: any): at most
 * `cap` of them; returns how many were written. Forms that must stand exactly
 * so are left out where they do not. */
static inline size_t dp_token_entries(const dp_text *text, size_t token,
                                      dp_str class, dp_entry *out, size_t cap)
{
    uint32_t asked = class.p ? dp_class_bit(class) : UINT32_MAX;

    return text->tokens.at[token].classes & asked
               ? dp_token_entries_read(text, token, class, out, cap)
               : 0;
}

size_t dp_phrase_entries(const dp_text *text, const dp_phrase *phrase,
                         dp_str class, dp_entry *out, size_t cap);

/* What verb forms a token may be. */
size_t dp_token_verbs(const dp_text *text, size_t token, dp_verb *out,
                      size_t cap);

/* The value of `key` in attributes, or null: ("gender=f number=p", "number")
 * is "p". */
dp_str dp_attribute(dp_str attributes, dp_str key);

/* The folded form of a token, in `arena`; null when memory is out. */
dp_str dp_token_folded(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                       size_t token);

#endif
