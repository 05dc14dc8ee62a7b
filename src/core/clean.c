/* Cleaning text, fast where there is nothing to do: bytes are looked at
 * sixteen at a time while they are plain ASCII, and whether a text is in NFC is
 * told from its code points, without the UTF-16 that ICU's normaliser works on.
 */
#include "core/unicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "core/arena.h"
#include "core/ctx.h"
#include "core/str.h"

#include "core/banned.h"

enum { REPLACEMENT = 0xFFFD };

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

static uint64_t word_at(const char *p)
{
    uint64_t word;

    memcpy(&word, p, sizeof word);
    return word;
}

/* Sixteen bytes that may all stay: ASCII, and of the control characters only
 * tab and line feed. Compilers make a few instructions of it. */
static bool is_plain_row(const char *p)
{
    typedef uint8_t row __attribute__((vector_size(16)));
    typedef uint64_t halves __attribute__((vector_size(16)));
    row bytes;
    halves odd;

    memcpy(&bytes, p, sizeof bytes);
    odd = (halves)(((bytes < 0x20) & (bytes != '\t') & (bytes != '\n')) |
                   (bytes >= 0x7F));
    return (odd[0] | odd[1]) == 0;
}

/* The code point at `*at`; false where the bytes are no UTF-8. */
static bool next_valid(dp_str s, size_t *at, uint32_t *cp)
{
    size_t begin = *at;

    *cp = dp_utf8_next(s, at);
    return *cp != REPLACEMENT ||
           dp_str_eq(dp_str_sub(s, begin, *at), DP_S("\xEF\xBF\xBD"));
}

/* What may stand in a clean text: tab, line feed, and no other control. */
static bool is_clean(uint32_t cp)
{
    if (cp < 0x20)
        return cp == '\t' || cp == '\n';
    return cp < 0x7F || cp > 0x9F;
}

/* Position of the first character at or after `at` that cannot stay as it is,
 * or the length. */
static size_t odd_at(dp_str s, size_t at)
{
    while (at < s.n) {
        size_t end;
        while (s.n - at >= 16 && is_plain_row(s.p + at))
            at += 16;
        for (end = s.n - at > 16 ? at + 16 : s.n; at < end;) {
            size_t begin = at;
            uint32_t cp = (unsigned char)s.p[at];
            if (cp < 0x80)
                at++;
            else if (!next_valid(s, &at, &cp))
                return begin;
            if (!is_clean(cp))
                return begin;
        }
    }
    return s.n;
}

/* What stands for the odd character at `*at`, which moves behind it: at most
 * three bytes. */
static size_t put_odd(dp_str s, size_t *at, char out[4])
{
    uint32_t cp;
    bool valid = next_valid(s, at, &cp);

    if (cp == '\r')
        return *at < s.n && s.p[*at] == '\n' ? 0 : dp_utf8_put('\n', out);
    if (!valid || cp == 0)
        return dp_utf8_put(REPLACEMENT, out);
    return 0;
}

/* Write `s` cleaned to `out`, or only count where `out` is NULL. */
static size_t clean_into(dp_str s, char *out)
{
    size_t n = 0, at = 0;

    for (;;) {
        size_t odd = odd_at(s, at), put;
        char buf[4];
        if (out)
            memcpy(out + n, s.p + at, odd - at);
        n += odd - at;
        at = odd;
        if (at == s.n)
            return n;
        put = put_odd(s, &at, buf);
        if (out)
            memcpy(out + n, buf, put);
        n += put;
    }
}

static dp_status clean_copy(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out)
{
    size_t n = clean_into(s, NULL);
    char *p = dp_arena_alloc(arena, n);

    if (!p)
        return dp_no_memory(ctx, "a text");
    clean_into(s, p);
    *out = (dp_str){ p, n };
    return DP_OK;
}

/* -- Normal form ------------------------------------------------------------
 */

/* Letters and signs of the scripts most read, which neither compose with what
 * stands before them nor decompose, nor are marks. tests/core/clean.c holds
 * this against ICU. */
static bool is_inert(uint32_t cp)
{
    return cp < 0x300 || (cp >= 0x388 && cp <= 0x482) ||
           (cp >= 0x620 && cp <= 0x64A) || (cp >= 0x660 && cp <= 0x66F) ||
           (cp >= 0x671 && cp <= 0x6D5) || (cp >= 0x2010 && cp <= 0x205E) ||
           (cp >= 0x20A0 && cp <= 0x20CF) || (cp >= 0x4E00 && cp <= 0x9FFF) ||
           (cp >= 0xAC00 && cp <= 0xD7A3);
}

/* UAX 15, section 9, over the code points that are not inert. A "maybe" is a
 * no: ICU then settles it. */
static bool is_nfc(dp_str s)
{
    uint8_t last = 0;

    for (size_t i = 0; i < s.n;) {
        uint32_t cp;
        uint8_t class;
        if (s.n - i >= 8 && (word_at(s.p + i) & EACH(0x80)) == 0) {
            i += 8;
            last = 0;
            continue;
        }
        cp = dp_utf8_next(s, &i);
        if (is_inert(cp)) {
            last = 0;
            continue;
        }
        class = u_getCombiningClass((UChar32)cp);
        if ((class && last > class) ||
            u_getIntPropertyValue((UChar32)cp, UCHAR_NFC_QUICK_CHECK) !=
                UNORM_YES)
            return false;
        last = class;
    }
    return true;
}

dp_status dp_utf8_nfc(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    UChar *wide, *composed;
    int32_t wide_n = 0, composed_n, out_n = 0;
    char *p;

    if (is_nfc(s)) {
        *out = s;
        return DP_OK;
    }
    if (s.n > INT32_MAX / 8)
        return dp_fail(ctx, DP_BAD_DATA, "text of %zu bytes is too long", s.n);
    wide = dp_arena_alloc(arena, (s.n + 1) * sizeof *wide);
    if (!wide)
        return dp_no_memory(ctx, "a text");
    u_strFromUTF8(wide, (int32_t)s.n + 1, &wide_n, s.p, (int32_t)s.n, &error);
    if (U_SUCCESS(error) &&
        unorm2_quickCheck(nfc, wide, wide_n, &error) == UNORM_YES) {
        *out = s;
        return DP_OK;
    }
    /* No code point grows more than threefold in NFC (UAX 15, section 9). */
    composed = dp_arena_alloc(arena, ((size_t)wide_n * 3 + 1) * sizeof *wide);
    p = dp_arena_alloc(arena, (size_t)wide_n * 9 + 1);
    if (!composed || !p)
        return dp_no_memory(ctx, "a text");
    composed_n =
        unorm2_normalize(nfc, wide, wide_n, composed, wide_n * 3 + 1, &error);
    u_strToUTF8(p, wide_n * 9 + 1, &out_n, composed, composed_n, &error);
    if (U_FAILURE(error))
        return dp_fail(ctx, DP_INTERNAL, "cannot normalise a text: %s",
                       u_errorName(error));
    *out = (dp_str){ p, (size_t)out_n };
    return DP_OK;
}

dp_status dp_utf8_clean(dp_ctx *ctx, dp_arena *arena, dp_str s, dp_str *out)
{
    dp_str clean = s;
    dp_status status = DP_OK;

    if (odd_at(s, 0) < s.n)
        status = clean_copy(ctx, arena, s, &clean);
    if (status == DP_OK)
        status = dp_utf8_nfc(ctx, arena, clean, out);
    return status;
}
