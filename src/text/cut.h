/* What the parts of text share. Private. */
#ifndef DP_TEXT_CUT_H
#define DP_TEXT_CUT_H

#include "text/chars.h"
#include "text/lexicon.h"

/* Flags of tokens that only these files look at; between those of text.h. */
enum {
    TOKEN_CLOSE = 1 << 10, /* closes quotation marks or brackets */
    TOKEN_OPEN = 1 << 11,
    TOKEN_PHRASE = 1 << 12, /* phrases begin with it */
    TOKEN_MAYBE = 1 << 13   /* abbreviation that may end a sentence */
};

/* dp_token.phrase: phrases go on with it; the rest is lex_word.state of its
 * folded form. */
#define PHRASE_INSIDE (1u << 31)

/* -- Words cut before --------------------------------------------------------
 *
 * Most words of a text stood in the texts before it: the tokens of one that is
 * cut into no more than two are kept, in a table of fixed size where the newest
 * word of a set takes the place of its oldest. Marks and figures are kept, too.
 * Words lie in the order they came in, so that few words touch few pages; sets
 * say where.
 */

/* Its fields stand in the order of dp_token's, so that they are copied
 * together.
 */
typedef struct dp_kept_token {
    uint32_t word, plain, base, hash, classes, phrase;
    lex_starts starts;
    uint16_t flags;
    uint8_t shape;
    uint8_t n; /* bytes */
} dp_kept_token;

/* A cache line: what is not near is what a word costs. */
typedef struct dp_kept_word {
    uint8_t lexicon; /* that knows it: among dp_kept_words.lexicons, from 1 */
    uint8_t n;       /* 0: none */
    bool two;        /* tokens; the second is kept beside */
    bool stops;      /* a full stop behind it, and no letter, is not its own */
    char bytes[24];  /* as written, zeros behind; longer ones are not kept */
    dp_kept_token first;
} dp_kept_word;

_Static_assert(sizeof(dp_kept_word) == 64, "a cache line");

enum {
    KEPT_WAYS = 4,
    KEPT_SETS = 1 << 13,
    WORDS_KEPT = KEPT_SETS * KEPT_WAYS,
    LEXICONS_KEPT = 16
};

/* The newest first. Sets are small enough to be near: of the words of one only
 * that is asked for whose tag is right. */
typedef struct dp_kept_set {
    uint8_t tags[KEPT_WAYS]; /* eight bits of the hash; 0: no word yet */
    uint16_t at[KEPT_WAYS];
} dp_kept_set;

typedef struct dp_kept_words {
    _Alignas(64) dp_kept_word at[WORDS_KEPT];
    dp_kept_token second[WORDS_KEPT];
    dp_kept_set sets[KEPT_SETS];
    uint32_t used; /* of `at` */
    const dp_lexicon *lexicons[LEXICONS_KEPT];
} dp_kept_words;

/* The number that words of `lexicon` are kept under; 0: they are not. Where too
 * many lexicons came and went all is forgotten. */
uint8_t dp_words_of(dp_kept_words *words, const dp_lexicon *lexicon);

/* A word of letters that is still to be cut. */
typedef struct dp_coming {
    uint32_t begin, end;
    uint32_t set; /* dp_cut_set */
    bool joined;  /* it has an apostrophe or a hyphen inside */
    const dp_kept_word *kept; /* dp_cut_fetch */
} dp_coming;

#define NOT_KEPT UINT32_MAX

/* Words whose ends are found, and what is kept of them asked for, before the
 * first of them is cut: memory answers while the others are looked for. */
enum { COMING_MAX = 32 };

typedef struct dp_cutter {
    dp_chars *chars;
    dp_kept_words *words; /* or NULL */
    dp_arena *arena;
    const dp_lexicon *lexicon; /* or NULL */
    dp_str text;
    DP_VEC(dp_token) tokens;
    uint16_t pending; /* flags for the next token */
    uint32_t rules;   /* bits of the kinds of rules that the lexicon has */
    uint8_t kept;     /* dp_words_of the lexicon */
    bool failed;
    uint32_t coming_at, coming_n;
    dp_coming coming[COMING_MAX];
} dp_cutter;

/* A word made ready to be looked up. */
typedef struct dp_key {
    char fold[WORD_MAX + 16], lower[WORD_MAX + 16];
    uint32_t fold_n, lower_n, fold_hash, lower_hash;
    bool same; /* fold and lower are */
    dp_str
        written; /* as the text has it; null where something was put before */
    bool fits;   /* not longer than WORD_MAX */
    bool capital;
    uint32_t uppers, lowers, uncased, digits;
} dp_key;

/* The key of text[begin..end), with `put` (folded) before it. */
void dp_key_make(dp_cutter *c, dp_str put, size_t begin, size_t end,
                 dp_key *out);

/* The word of the folded key, or 0. */
uint32_t dp_key_plain(const dp_cutter *c, const dp_key *key);

/* Whether the word begins with the article `form`, as it is written, and has
 * more: the article of الباريسي is none in ألباريس, though both fold alike. */
bool dp_key_has_article(const dp_key *key, dp_str form);

/* Append a token; sets `failed` when memory is out. */
void dp_cut_put(dp_cutter *c, size_t begin, size_t end, const dp_key *key,
                uint32_t flags);

/* The same, of a shape that the key does not tell. */
void dp_cut_put_as(dp_cutter *c, size_t begin, size_t end, const dp_key *key,
                   uint32_t flags, dp_shape shape);

/* The set that keeps text[begin..end), with the tag it has there, or NOT_KEPT.
 * The set is on its way to be near. */
uint32_t dp_cut_set(const dp_cutter *c, size_t begin, size_t end);

/* Ask for what the set keeps first under the tag: the word, as a rule. NULL:
 * nothing. */
const dp_kept_word *dp_cut_fetch(const dp_cutter *c, uint32_t set);

/* Append the tokens of a word that was cut before and is cut so wherever it
 * stands so; false: cut it. */
bool dp_cut_again(dp_cutter *c, const dp_coming *word);

/* Keep text[begin..end) when what was appended since there were `tokens` of
 * them are one or two tokens of it. */
void dp_cut_keep(dp_cutter *c, size_t begin, size_t end, uint32_t set,
                 size_t tokens);

/* The same of a mark or a number, a single token whatever stands behind. */
bool dp_mark_again(dp_cutter *c, size_t begin, size_t end, uint32_t set);
void dp_mark_keep(dp_cutter *c, size_t begin, size_t end, uint32_t set);

/* Is text[begin..end) nothing but proclitics, which are written with the next
 * word? */
bool dp_cut_only_proclitics(dp_cutter *c, size_t begin, size_t end);

/* Append the tokens of a word: clitics split off. `joined`: it has an
 * apostrophe or a hyphen inside. Returns the end, which may take a full stop
 * in. */
size_t dp_cut_word(dp_cutter *c, size_t begin, size_t end, bool joined,
                   bool after_digit);

/* Cut `out->tokens` into sentences and paragraphs; find phrases. */
bool dp_cut_sentences(dp_cutter *c, dp_text *out);
bool dp_cut_phrases(dp_cutter *c, dp_text *out);

/* Where patterns may begin, by what stands side by side in a sentence. Until
 * then dp_token.starts is what lex_starts.alone is. */
void dp_cut_starts(const dp_lexicon *lexicon, dp_text *out);

/* Note where in the text tokens and sentences are, so that they are found at
 * one look. */
bool dp_text_index(dp_arena *arena, dp_text *text);

#endif
