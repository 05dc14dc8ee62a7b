/* Words that are shown, in the reader's language: those of the reader in a
 * browser (lang/XX/reader.tsv), those of a press review (brief.tsv).
 *
 * A row is a key, and what it reads. Where a number stands in a phrase there is
 * a row for each form the language has of it, the key with its CLDR name behind
 * a full stop: "articles.one", "articles.other".
 */
#ifndef DP_WORDING_WORDING_H
#define DP_WORDING_WORDING_H

#include "data/data.h"

typedef struct dp_wording dp_wording;

/* The words of a file, "reader". DP_BAD_DATA: the language has no such file, or
 * Unicode no rules for its numbers. Reads `data`, which must outlive the words.
 */
dp_status dp_wording_open(dp_ctx *ctx, const dp_data *data, dp_str language,
                          const char *file, dp_wording **out);

/* Accepts NULL. */
void dp_wording_close(dp_wording *words);

/* "fr"; whether it is written from right to left. */
dp_str dp_wording_language(const dp_wording *words);
bool dp_wording_rtl(const dp_wording *words);

/* What a key reads; the key itself where it has no row. */
dp_str dp_wording_of(const dp_wording *words, dp_str key);

/* The same, null where it has no row. */
dp_str dp_wording_find(const dp_wording *words, dp_str key);

/* The form for `n` things. */
dp_str dp_wording_for(const dp_wording *words, dp_str key, int64_t n);

/* A word with its {holes} filled one after the other with `fills`, in `arena`;
 * null when memory is out. For text that is no part of a template. */
dp_str dp_wording_fill(dp_arena *arena, dp_str word, const dp_str *fills,
                       size_t n);

/* The languages of `data` that have a file of that name. */
size_t dp_wording_languages(const dp_data *data, const char *file, dp_str *out,
                            size_t cap);

#endif
