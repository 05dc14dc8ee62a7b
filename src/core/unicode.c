/* UTF-8 by ICU's macros, which cost no call; letters by ICU's properties.
 *
 * Folding takes ASCII and Arabic through small switches, because they are most
 * of what is read, and everything else through ICU, one code point at a time,
 * so that it needs no state and no memory. */
#include "core/unicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "core/arena.h"
#include "core/ctx.h"
#include "core/str.h"

#include "core/banned.h"

enum { REPLACEMENT = 0xFFFD };

uint32_t dp_utf8_next_wide(dp_str s, size_t *at)
{
    const uint8_t *p = (const uint8_t *)s.p;
    size_t i = *at;
    UChar32 c;

    U8_NEXT_OR_FFFD(p, i, s.n, c);
    *at = i;
    return (uint32_t)c;
}

uint32_t dp_utf8_prev(dp_str s, size_t *at)
{
    const uint8_t *p = (const uint8_t *)s.p;
    size_t i = *at;
    UChar32 c;

    /* U8_PREV wants signed offsets; texts are far below 2 GiB. */
    int32_t j = (int32_t)i;
    U8_PREV_OR_FFFD(p, 0, j, c);
    *at = (size_t)j;
    return (uint32_t)c;
}

size_t dp_utf8_put(uint32_t cp, char out[4])
{
    size_t n = 0;
    uint8_t *p = (uint8_t *)out;

    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
        cp = REPLACEMENT;
    U8_APPEND_UNSAFE(p, n, cp);
    return n;
}

static bool is_ascii_word(const char *p)
{
    uint64_t word;

    memcpy(&word, p, sizeof word);
    return (word & 0x8080808080808080u) == 0;
}

size_t dp_utf8_invalid(dp_str s)
{
    const uint8_t *p = (const uint8_t *)s.p;
    size_t i = 0;

    while (i < s.n) {
        size_t begin = i;
        UChar32 c;
        if (s.n - i >= 8 && is_ascii_word(s.p + i)) {
            i += 8;
            continue;
        }
        U8_NEXT(p, i, s.n, c);
        if (c < 0)
            return begin;
    }
    return DP_NOT_FOUND;
}

size_t dp_utf8_count(dp_str s)
{
    size_t n = 0, i = 0;

    while (i < s.n) {
        dp_utf8_next(s, &i);
        n++;
    }
    return n;
}

/* -- Folding ----------------------------------------------------------------
 */

/* Arabic letters that press and readers write one for the other. */
static uint32_t fold_arabic(uint32_t cp)
{
    switch (cp) {
    case 0x0622: /* alef with madda, hamza above, hamza below, wasla */
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0629: /* taa marbuta */
        return 0x0647;
    case 0x0649: /* alef maqsura, Farsi yeh */
    case 0x06CC:
        return 0x064A;
    case 0x06A9: /* keheh */
        return 0x0643;
    case 0x0640: /* tatweel */
        return 0;
    default:
        break;
    }
    if (cp >= 0x064B && cp <= 0x065F)
        return 0; /* vowel signs */
    if (cp >= 0x0660 && cp <= 0x0669)
        return cp - 0x0660 + '0';
    if (cp >= 0x06F0 && cp <= 0x06F9)
        return cp - 0x06F0 + '0';
    return cp;
}

/* Letters whose plain spelling is two others and which do not decompose. */
static const char *fold_ligature(uint32_t cp)
{
    switch (cp) {
    case 0xE6:
    case 0xC6:
        return "ae";
    case 0x153:
    case 0x152:
        return "oe";
    case 0xDF:
        return "ss";
    case 0xF8:
    case 0xD8:
        return "o";
    case 0x142:
    case 0x141:
        return "l";
    case 0x111:
    case 0x110:
        return "d";
    case 0x131:
        return "i";
    case 0x2018: /* apostrophes */
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0xFF07:
        return "'";
    case 0x2010: /* hyphens and dashes that join words */
    case 0x2011:
        return "-";
    case 0xA0: /* spaces that do not break */
    case 0x202F:
    case 0x2009:
        return " ";
    case 0xAD: /* soft hyphen, zero-width and direction marks */
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
        return "";
    default:
        return NULL;
    }
}

/* One code point that needs ICU: decompose, fold case, drop marks. */
static size_t fold_wide(uint32_t cp, char out[64])
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&error);
    UChar parts[32];
    UChar one[2];
    int32_t one_n = 0, parts_n;
    size_t n = 0;

    U16_APPEND_UNSAFE(one, one_n, (UChar32)cp);
    parts_n = unorm2_normalize(nfkd, one, one_n, parts, 32, &error);
    if (U_FAILURE(error))
        return dp_utf8_put(cp, out);
    for (int32_t i = 0; i < parts_n && n + 4 <= 64;) {
        UChar32 c;
        U16_NEXT(parts, i, parts_n, c);
        c = u_foldCase(c, U_FOLD_CASE_DEFAULT);
        c = (UChar32)fold_arabic((uint32_t)c);
        if (c == 0 || U_GET_GC_MASK(c) & U_GC_MN_MASK)
            continue;
        n += dp_utf8_put((uint32_t)c, out + n);
    }
    return n;
}

static char fold_ascii(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* The letters of Latin-1 that are one with a mark, U+00C0 to U+00FF, as ICU
 * would have them; 0: another. They are most of what has a mark. */
static char fold_latin(uint32_t cp)
{
    static const char plain[] = "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0\0"
                                "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y";

    return cp >= 0xC0 && cp <= 0xFF ? plain[cp - 0xC0] : 0;
}

/* Fold one code point that is not ASCII into at most 64 bytes. */
static size_t fold_one(uint32_t cp, char out[64])
{
    const char *ligature;

    out[0] = fold_latin(cp);
    if (out[0])
        return 1;
    ligature = fold_ligature(cp);
    if (ligature) {
        size_t n = strlen(ligature);
        memcpy(out, ligature, n);
        return n;
    }
    if (cp >= 0x0620 && cp <= 0x06FF) {
        cp = fold_arabic(cp);
        return cp == 0     ? 0
               : cp < 0x80 ? (out[0] = (char)cp, 1)
                           : dp_utf8_put(cp, out);
    }
    return fold_wide(cp, out);
}

size_t dp_fold_into(dp_str s, char *out, size_t cap)
{
    size_t n = 0;
    char one[64];

    for (size_t i = 0; i < s.n;) {
        size_t k;
        if ((unsigned char)s.p[i] < 0x80) {
            if (n == cap)
                return DP_NOT_FOUND;
            out[n++] = fold_ascii(s.p[i++]);
            continue;
        }
        k = fold_one(dp_utf8_next(s, &i), one);
        if (k > cap - n)
            return DP_NOT_FOUND;
        memcpy(out + n, one, k);
        n += k;
    }
    return n;
}

dp_status dp_fold(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out)
{
    size_t cap = s.n + 64;

    for (;;) {
        char *p = dp_arena_alloc(arena, cap);
        size_t n;
        if (!p)
            return dp_no_memory(ctx, "a folded text");
        n = dp_fold_into(s, p, cap);
        if (n != DP_NOT_FOUND) {
            *out = (dp_str){ p, n };
            return DP_OK;
        }
        cap *= 2;
    }
}

bool dp_is_letter(uint32_t cp)
{
    return cp < 0x80 ? (cp | 32) >= 'a' && (cp | 32) <= 'z'
                     : u_isalpha((UChar32)cp);
}

bool dp_is_upper(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z'
                     : u_isupper((UChar32)cp) || u_istitle((UChar32)cp);
}

bool dp_is_lower(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : u_islower((UChar32)cp);
}

bool dp_is_digit(uint32_t cp)
{
    return cp < 0x80 ? cp >= '0' && cp <= '9' : u_isdigit((UChar32)cp);
}

bool dp_is_mark(uint32_t cp)
{
    return cp >= 0x300 && (U_GET_GC_MASK((UChar32)cp) & U_GC_M_MASK);
}

bool dp_is_space_wide(uint32_t cp)
{
    return cp == 0x200B || u_isUWhiteSpace((UChar32)cp);
}

bool dp_is_punct(uint32_t cp)
{
    return u_ispunct((UChar32)cp);
}
