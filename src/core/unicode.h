/* UTF-8 and what depends on letters: code points, normal form, folding.
 *
 * Everything inside depeche is valid UTF-8 in NFC once it has come through
 * dp_utf8_clean; the other functions accept any bytes all the same and treat
 * each byte that is no UTF-8 as U+FFFD.
 */
#ifndef DP_CORE_UNICODE_H
#define DP_CORE_UNICODE_H

#include "depeche.h"

/* dp_utf8_next where it is no ASCII. */
uint32_t dp_utf8_next_wide(dp_str s, size_t *at);

/* The code point at `*at`, which moves behind it; U+FFFD for a byte that is no
 * UTF-8. `*at` must be below s.n. */
static inline uint32_t dp_utf8_next(dp_str s, size_t *at)
{
    if ((unsigned char)s.p[*at] < 0x80)
        return (unsigned char)s.p[(*at)++];
    return dp_utf8_next_wide(s, at);
}

/* The code point before `*at`, which moves to its first byte. */
uint32_t dp_utf8_prev(dp_str s, size_t *at);

/* Write one code point; returns the bytes written, 1 to 4. */
size_t dp_utf8_put(uint32_t cp, char out[4]);

/* Position of the first byte that is no UTF-8, or DP_NOT_FOUND. */
size_t dp_utf8_invalid(dp_str s);

/* Number of code points. */
size_t dp_utf8_count(dp_str s);

/* Make valid UTF-8 in NFC, line ends as LF, of any bytes: what is no UTF-8 and
 * NUL become U+FFFD, other control characters than tab and line feed go. A view
 * of `s` itself where nothing is to do. DP_NO_MEMORY. */
dp_status dp_utf8_clean(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out);

/* NFC of valid UTF-8 and nothing else; a view of `s` where it is so already. */
dp_status dp_utf8_nfc(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out);

/* Fold for comparison: full case folding, marks gone (é is e), compatibility
 * forms plain, ligatures spelt out (œ is oe, ß is ss), typographic apostrophes
 * and hyphens plain; Arabic alef with hamza or madda is alef, taa marbuta haa,
 * alef maqsura yaa, tatweel and vowel signs gone; Arabic-Indic digits are
 * ASCII. The result lives in `arena`. DP_NO_MEMORY. */
dp_status dp_fold(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out);

/* The same into a caller's buffer: returns the length, or DP_NOT_FOUND when it
 * does not fit in `cap`. A folded word is never longer than 3 times the word
 * plus 18 bytes for each code point that expands. */
size_t dp_fold_into(dp_str s, char *out, size_t cap);

bool dp_is_letter(uint32_t cp);
bool dp_is_upper(uint32_t cp);
bool dp_is_lower(uint32_t cp);
bool dp_is_digit(uint32_t cp);               /* decimal digits of any script */
bool dp_is_mark(uint32_t cp);                /* combining marks */
bool dp_is_punct(uint32_t cp);

/* White_Space, and zero-width space. */
bool dp_is_space_wide(uint32_t cp);
static inline bool dp_is_space(uint32_t cp)
{
    return cp < 0x80 ? cp == ' ' || (cp >= 9 && cp <= 13)
                     : dp_is_space_wide(cp);
}

#endif
