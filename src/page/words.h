/* What the words of furniture say: phrases in texts, and the words of class
 * and id attributes. */
#ifndef DP_PAGE_WORDS_H
#define DP_PAGE_WORDS_H

#include "data/data.h"

/* The kinds of lang/XX/page.tsv, in one order for tables, features, weights.
 */
/* clang-format off */
#define DP_PAGE_KINDS(X)                                                      \
    X(share) X(follow) X(related) X(read) X(newsletter) X(cookie) X(paywall)  \
    X(login) X(moderation) X(comment) X(source) X(credit) X(byline)           \
    X(published) X(updated) X(author) X(rights) X(ad) X(nav) X(tags)          \
    X(contact) X(reading) X(app) X(note) X(support)
/* clang-format on */

#define DP_PAGE_KIND_ENUM(name) KIND_##name,
enum dp_page_kind { DP_PAGE_KINDS(DP_PAGE_KIND_ENUM) KIND_COUNT };
#undef DP_PAGE_KIND_ENUM

#define KIND_BIT(name) (1u << KIND_##name)

typedef struct dp_words dp_words;

/* Malloced; closed with the tools. DP_BAD_DATA: a kind nobody knows. */
dp_status dp_words_open(dp_ctx *ctx, const dp_data *data, dp_words **out);
void dp_words_close(dp_words *words);

/* The kinds of furniture that a text has the words of, as KIND_BITs. Phrases
 * inside the text count only in short ones. */
uint32_t dp_words_kinds(const dp_words *words, dp_str text);

/* The least and greatest weight among the words of a class or id attribute,
 * widening what `*low` and `*high` hold. */
void dp_words_class(const dp_words *words, dp_str names, float *low,
                    float *high);

/* Call `each` for every word of a class attribute: the names in lower case,
 * whole and in pieces ("td-post-content": itself, "td", "post", "content"),
 * without digits. */
typedef void dp_class_word(void *self, dp_str word);
void dp_class_words(dp_str names, dp_class_word *each, void *self);

#endif
