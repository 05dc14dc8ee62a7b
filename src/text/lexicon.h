/* The index of a language's words: how it is read, and how it is made. Private
 * to text and match.
 *
 * A section "XX/words" is one run of bytes: a head, then arrays that the head
 * has the offsets of. Words are numbered from 1. Single words and phrases share
 * the numbering, so that whatever is known of a word can be known of a phrase.
 */
#ifndef DP_TEXT_LEXICON_H
#define DP_TEXT_LEXICON_H

#include "text/text.h"

/* Folded bytes of the longest word that is looked up; names of chemicals and
 * of Welsh villages are shorter. */
enum { WORD_MAX = 120 };

/* A string of the index: offset of two bytes of length, then the bytes. 0 is
 * the empty string. */
typedef uint32_t lex_str;

/* Where patterns may begin: bits of the language's pattern files. */
typedef struct lex_starts {
    uint16_t begins;  /* a pattern may begin with the word where one that
                         `follows` stands behind it */
    uint16_t alone;   /* … whatever stands behind it */
    uint16_t follows; /* a pattern may have the word right behind its first */
} lex_starts;

typedef struct lex_head {
    uint32_t size;
    uint32_t words, mask, slots; /* hash table: mask + 1 slots of word ids */
    uint32_t word;               /* words + 2 records: word 0 and a sentinel */
    uint32_t entries, entry;
    uint32_t verbs, verb;
    uint32_t lemmas, lemma;
    uint32_t features, feature; /* lex_str each */
    uint32_t states, final;     /* of the trie of phrases: word ids */
    uint32_t trie_mask, trie;   /* hash table of steps */
    uint32_t rules_n, rules;    /* clitics */
    uint32_t text;              /* pool of strings */
    lex_starts shapes[DP_SHAPE_PUNCT + 1]; /* of every token of a shape */
} lex_head;

enum {
    WORD_PHRASE = 1,       /* several words */
    WORD_WHOLE = 2,        /* clitics leave it alone */
    WORD_ABBR_NEVER = 4,   /* keeps its full stop; never ends a sentence */
    WORD_ABBR_MAYBE = 8,   /* … may end one */
    WORD_ABBR_NUMBER = 16, /* … only before a number */
    WORD_ABBR = 4 | 8 | 16,
    WORD_INSIDE = 32 /* phrases go on with it */
};

/* Half a cache line, so that what is asked of a word costs one miss. */
typedef struct lex_word {
    uint32_t hash;
    lex_str text;
    uint32_t entry, verb; /* first of its own; they end where the next begin */
    uint32_t state;       /* of the trie, when phrases begin so; else 0 */
    uint32_t classes;     /* dp_class_bit of its entries */
    uint16_t flags;
    lex_starts starts;
} lex_word;

typedef struct lex_entry {
    lex_str class, value, attributes, exact;
} lex_entry;

typedef struct lex_verb {
    uint16_t lemma;
    uint16_t feature; /* the top bit: only of a token that begins with a
                         capital, whose accent was left out */
} lex_verb;

enum { VERB_CAPITAL = 0x8000, FEATURES_MAX = 0x7FFF, LEMMAS_MAX = 0xFFFF };

typedef struct lex_lemma {
    lex_str text, classes;
} lex_lemma;

typedef struct lex_step {
    uint32_t state, word, next; /* next 0: free slot */
} lex_step;

enum { RULE_PREFIX = 1, RULE_SUFFIX, RULE_PROCLITIC, RULE_ARTICLE };

typedef struct lex_rule {
    uint32_t kind;
    lex_str form, put;
    uint32_t letters; /* code points of the form */
    uint32_t edge;    /* its first byte, of a suffix its last */
} lex_rule;

/* -- Reading ----------------------------------------------------------------
 */

struct dp_lexicon {
    lex_head head;
};

/* The index in `bytes`, or NULL when they are none. */
const dp_lexicon *dp_lexicon_at(dp_str bytes);

/* That of a language; NULL where it has none. */
const dp_lexicon *dp_lexicon_of(const dp_data *data, dp_str language);

static inline const void *lex_array(const dp_lexicon *lexicon, uint32_t offset)
{
    return (const char *)lexicon + offset;
}

static inline const lex_word *lex_word_of(const dp_lexicon *lexicon,
                                          uint32_t word)
{
    return (const lex_word *)lex_array(lexicon, lexicon->head.word) + word;
}

dp_str dp_lexicon_str(const dp_lexicon *lexicon, lex_str s);

/* The hash of a word's bytes: FNV-1a, so that the tokenizer can make it while
 * it reads. */
enum { WORD_HASH_BASIS = (int)0x811C9DC5u, WORD_HASH_PRIME = 0x01000193 };

/* The word with these bytes, or 0. */
uint32_t dp_lexicon_find(const dp_lexicon *lexicon, dp_str bytes,
                         uint32_t hash);

/* True when a lexicon or a verb has the word, not only a pattern. */
bool dp_lexicon_knows(const dp_lexicon *lexicon, uint32_t word);

/* Ask for what dp_lexicon_step will look at. */
void dp_lexicon_fetch(const dp_lexicon *lexicon, uint32_t state, uint32_t word);

/* The trie's state after one more word, or 0. */
uint32_t dp_lexicon_step(const dp_lexicon *lexicon, uint32_t state,
                         uint32_t word);

static inline uint32_t lex_step_hash(uint32_t state, uint32_t word)
{
    uint32_t h = (state * 0x9E3779B1u) ^ (word * 0x85EBCA6Bu);

    return h ^ (h >> 15);
}

/* True when `surface` is `exact` but for white space, apostrophes and hyphens
 * of another make, and capitals that begin its later words: "Security Council"
 * is "Security council". */
bool dp_lexicon_exact(dp_str exact, dp_str surface);

/* True when `word` of the blank-parted `list` is there. */
bool dp_list_has(dp_str list, dp_str word);

/* -- Making -----------------------------------------------------------------
 */

typedef struct dp_lexicon_maker dp_lexicon_maker;

/* What the maker is told lives in `arena`. NULL: no memory. */
dp_lexicon_maker *dp_lexicon_maker_new(dp_arena *arena);

/* The number of a word, made where it is new; 0: no memory. */
uint32_t dp_lexicon_put_word(dp_lexicon_maker *maker, dp_str bytes,
                             uint32_t flags);
bool dp_lexicon_put_rule(dp_lexicon_maker *maker, uint32_t kind, dp_str form,
                         dp_str put);
/* `words` are the words of the form, n of them. */
bool dp_lexicon_put_entry(dp_lexicon_maker *maker, const uint32_t *words,
                          size_t n, const dp_entry *entry);
bool dp_lexicon_put_verb(dp_lexicon_maker *maker, uint32_t word, uint32_t lemma,
                         uint32_t feature, bool capital);
/* 1-based numbers; 0: too many, or no memory. */
uint32_t dp_lexicon_put_lemma(dp_lexicon_maker *maker, dp_str lemma,
                              dp_str classes);
uint32_t dp_lexicon_put_feature(dp_lexicon_maker *maker, dp_str feature);

/* The index as it is now, in the arena; null: no memory. May be called again
 * after more was put; numbers stay. */
dp_str dp_lexicon_finish(dp_lexicon_maker *maker);

/* -- Files ------------------------------------------------------------------
 */

typedef struct dp_source {
    dp_str name; /* "fr/dates.lex" */
    dp_str path; /* for messages */
    dp_str bytes;
} dp_source;

/* Told of each mistake; what it returns ends the work, unless DP_OK. */
typedef dp_status dp_lexicon_mistake(dp_ctx *ctx, void *self,
                                     const dp_source *source, uint32_t line,
                                     uint32_t column, const char *what);

/* Read all lexicons, verbs, clitics and abbreviations among `sources` into
 * `maker`. DP_NO_MEMORY, or what `mistake` returned. */
dp_status dp_lexicon_read(dp_ctx *ctx, dp_arena *arena,
                          const dp_source *sources, size_t n,
                          dp_lexicon_mistake *mistake, void *self,
                          dp_lexicon_maker *maker);

/* The lower-case form whose first letter has lost its accent ("etait"), which
 * a capital stands for; 0 bytes: the first letter has none. `out` has room for
 * WORD_MAX bytes. */
struct dp_chars;

size_t dp_word_capital(struct dp_chars *chars, dp_str form, char out[WORD_MAX]);

/* Cut `text` into tokens with an index that need not be ctx's: what the
 * compilers use. `words` (may be NULL) keeps words for later texts: not where
 * an index comes and goes. */
struct dp_kept_words;

dp_status dp_text_cut(dp_ctx *ctx, dp_arena *arena, struct dp_chars *chars,
                      struct dp_kept_words *words, const dp_lexicon *lexicon,
                      dp_str text, dp_text *out);

#endif
