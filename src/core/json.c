/* JSON through jansson; and straight into bytes, where a tree would cost more
 * than what it holds. */
#include "core/json.h"

#include "core/arena.h"
#include "core/ctx.h"
#include "core/unicode.h"
#include "core/str.h"

#include "core/banned.h"

dp_status dp_json_parse(dp_ctx *ctx, dp_str text, json_t **out)
{
    json_error_t error;
    json_t *value =
        json_loadb(text.p ? text.p : "", text.n,
                   JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);

    if (!value)
        return dp_fail(ctx, DP_BAD_DATA, "no JSON: %s at byte %d", error.text,
                       error.position);
    *out = value;
    return DP_OK;
}

dp_str dp_json_str(const json_t *object, const char *key, bool *wrong)
{
    const json_t *value = json_object_get(object, key);

    if (!value || json_is_null(value))
        return DP_NULL;
    if (!json_is_string(value)) {
        if (wrong)
            *wrong = true;
        return DP_NULL;
    }
    return (dp_str){ json_string_value(value), json_string_length(value) };
}

json_t *dp_json_of(dp_str s)
{
    json_t *value;
    char *fixed;
    size_t n = 0;

    if (!s.p)
        return json_null();
    value = json_stringn(s.p, s.n);
    if (value || dp_utf8_invalid(s) == DP_NOT_FOUND)
        return value;
    fixed = malloc(s.n * 3 + 4);
    if (!fixed)
        return NULL;
    for (size_t i = 0; i < s.n;)
        n += dp_utf8_put(dp_utf8_next(s, &i), fixed + n);
    value = json_stringn(fixed, n);
    free(fixed);
    return value;
}

dp_str dp_json_print(dp_arena *arena, const json_t *value)
{
    size_t n = json_dumpb(value, NULL, 0, JSON_COMPACT | JSON_ENCODE_ANY);
    char *p = dp_arena_alloc(arena, n + 1);

    if (!p || n == 0)
        return DP_NULL;
    json_dumpb(value, p, n, JSON_COMPACT | JSON_ENCODE_ANY);
    return (dp_str){ p, n };
}

/* -- Writing without a tree ------------------------------------------------ */

/* A comma, unless this is the first in its bracket or stands behind its key. */
static void part(dp_buf *buf)
{
    char last = buf->n ? buf->p[buf->n - 1] : '[';

    if (last != '{' && last != '[' && last != ':')
        dp_buf_char(buf, ',');
}

void dp_json_open(dp_buf *buf, char bracket)
{
    part(buf);
    dp_buf_char(buf, bracket);
}

void dp_json_shut(dp_buf *buf, char bracket)
{
    dp_buf_char(buf, bracket);
}

void dp_json_key(dp_buf *buf, dp_str key)
{
    part(buf);
    dp_buf_char(buf, '"');
    dp_buf_add(buf, key);
    dp_buf_add(buf, DP_S("\":"));
}

void dp_json_put_word(dp_buf *buf, dp_str word)
{
    part(buf);
    dp_buf_add(buf, word);
}

void dp_json_put_number(dp_buf *buf, uint64_t value)
{
    char digits[20];
    size_t n = sizeof digits;

    do
        digits[--n] = (char)('0' + value % 10);
    while (value /= 10);
    part(buf);
    dp_buf_add(buf, (dp_str){ digits + n, sizeof digits - n });
}

/* RFC 8259, section 7: what may not stand in a string as it is. */
static void put_escape(dp_buf *buf, char c)
{
    static const char named[] = "\bb\tt\nn\ff\rr\"\"\\\\";

    for (size_t i = 0; i + 1 < sizeof named; i += 2)
        if (named[i] == c) {
            dp_buf_char(buf, '\\');
            dp_buf_char(buf, named[i + 1]);
            return;
        }
    dp_buf_printf(buf, "\\u%04X", (unsigned char)c);
}

#define EACH_BYTE(x) (UINT64_C(0x0101010101010101) * (x))

/* The high bit of each byte that is below `n`, which is at most 128 (Anderson,
 * Bit Twiddling Hacks); bytes above 127 have none. The lowest bit set is right,
 * and that none is set. */
static inline uint64_t bytes_below(uint64_t eight, unsigned n)
{
    return (eight - EACH_BYTE(n)) & ~eight & EACH_BYTE(0x80);
}

/* May eight bytes stand in a string as they are? */
static bool are_plain(const char *p)
{
    uint64_t eight;

    memcpy(&eight, p, sizeof eight);
    return !(bytes_below(eight, 0x20) | bytes_below(eight ^ EACH_BYTE('"'), 1) |
             bytes_below(eight ^ EACH_BYTE('\\'), 1));
}

static void put_escaped(dp_buf *buf, dp_str s)
{
    size_t from = 0;

    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (s.n - i >= 8 && are_plain(s.p + i)) {
            i += 7;
            continue;
        }
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        dp_buf_add(buf, dp_str_sub(s, from, i));
        put_escape(buf, s.p[i]);
        from = i + 1;
    }
    dp_buf_add(buf, dp_str_sub(s, from, s.n));
}

void dp_json_put(dp_buf *buf, dp_str value)
{
    size_t bad, from = 0;

    if (!value.p) {
        dp_json_put_word(buf, DP_S("null"));
        return;
    }
    part(buf);
    dp_buf_char(buf, '"');
    while ((bad = dp_utf8_invalid(dp_str_sub(value, from, value.n))) !=
           DP_NOT_FOUND) {
        char utf8[4];
        size_t next = from += bad;
        put_escaped(buf, dp_str_sub(value, from - bad, from));
        dp_buf_add(buf, (dp_str){ utf8, dp_utf8_put(dp_utf8_next(value, &next),
                                                    utf8) });
        from = next;
    }
    put_escaped(buf, dp_str_sub(value, from, value.n));
    dp_buf_char(buf, '"');
}
