/* Words of the index. A text becomes ` form form form`: all its forms, and a
 * pair `stem|form` for each whose stem is another word. A form is folded and has
 * lost what its language hangs on (elision, article, possessive), a stem
 * is Snowball's, folded. lang/XX/search.tsv says which stemmer and what hangs on.
 */
#ifndef DP_STORE_TERMS_H
#define DP_STORE_TERMS_H

#include "core/core.h"

typedef struct dp_terms dp_terms;

/* Languages that have a search.tsv are known; a context without knowledge has
 * none. DP_BAD_DATA: a table is wrong. DP_NO_MEMORY. */
dp_status dp_terms_open(dp_ctx *ctx, dp_terms **out);

/* Accepts NULL. */
void dp_terms_close(dp_terms *words);

/* What the words depend on, this code and the tables, as a short text: an index
 * fed by another version has to be made again. Lives as long as the handle. */
dp_str dp_terms_version(const dp_terms *words);

/* The next word of a text at or behind `*at`, which moves behind it: letters,
 * figures, marks, and apostrophes between them. False: none is left. */
bool dp_terms_next(dp_str text, size_t *at, dp_span *out);

/* Form and stem of one word, valid until the next call. An unknown language
 * stems nothing. False: nothing of the word is left, or memory is out. */
typedef struct dp_term {
    dp_str form, stem;
} dp_term;
bool dp_terms_of(dp_terms *words, dp_str word, dp_str language, dp_term *out);

/* The form that words have which begin so: what a language hangs on is cut,
 * however little is left of a word that is not typed to its end. Lives until
 * the next call. False: nothing is left. */
bool dp_terms_begin(dp_terms *words, dp_str begin, dp_str language,
                    dp_str *out);

/* All words of a text, for the index, and pairs of stem and form; in `arena`.
 * DP_NO_MEMORY. */
dp_status dp_terms_make(dp_ctx *ctx, dp_arena *arena, dp_terms *words,
                        dp_str text, dp_str language, dp_str *forms,
                        dp_str *pairs);

/* The next of the pairs, which loses it; what was made of several texts may
 * stand one behind the other. False: none is left. */
typedef struct dp_pair {
    dp_str bytes;  /* "stem|form" */
    uint64_t hash; /* of both, never 0 */
} dp_pair;
bool dp_terms_pair(dp_str *pairs, dp_pair *out);

/* The languages there are. */
size_t dp_terms_languages(const dp_terms *words);
dp_str dp_terms_language(const dp_terms *words, size_t i);

#endif
