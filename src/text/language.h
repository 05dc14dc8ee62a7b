/* The language of a text: of an article, or of one short line.
 *
 * A script that belongs to one language tells it; else n-grams and common words
 * decide (models/language, docs/language.md). What says nothing (figures,
 * acronyms, addresses) has no language: the tag is null.
 *
 *     dp_language *language;
 *     status = dp_language_open(ctx, DP_NULL, &language);
 *     ...
 *     dp_guess guess = dp_language_guess(language, text, DP_NULL);
 *     if (guess.tag.p && guess.confidence > 0.9) ...
 */
#ifndef DP_TEXT_LANGUAGE_H
#define DP_TEXT_LANGUAGE_H

#include "core/core.h"

typedef struct dp_language dp_language;

typedef struct dp_guess {
    dp_str tag;        /* BCP 47: "fr"; null where nothing tells. Lives as long
                          as the handle. */
    double confidence; /* that the tag is right: 0 (null) to 1 */
} dp_guess;

/* Open a packed table (tools/language.py pack), which must outlive the handle;
 * null is the one that was built in. Nothing of it is copied or parsed.
 *
 * DP_BAD_DATA: no such table. DP_NO_MEMORY.
 */
dp_status dp_language_open(dp_ctx *ctx, dp_str table, dp_language **out);

/* Accepts NULL. */
void dp_language_close(dp_language *language);

/* The language of `text`, any bytes, of which at most some four thousand are
 * looked at: begin, middle and the third quarter. Proper names count less, so
 * one line of a ticker may be asked as well as an article; a ticker of several
 * languages is asked line by line.
 *
 * `likely` is the language expected from elsewhere (that of the page, for a
 * line of it); null, or one we do not know, for none. It settles what would
 * else be a draw and does not stand against a plain word.
 */
dp_guess dp_language_guess(const dp_language *language, dp_str text,
                           dp_str likely);

#endif
