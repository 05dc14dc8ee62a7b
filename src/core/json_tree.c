/* The reader: one copy of the text, in which strings lose their escapes where
 * they stand, and a node for each value. */
#include "core/json_tree.h"

#include "core/arena.h"
#include "core/ctx.h"
#include "core/str.h"
#include "core/unicode.h"

#include "core/banned.h"

enum { DEPTH_MOST = 512, MEMBERS_MOST = 1024, NODES_MOST = 4 << 20 };

typedef struct reader {
    dp_arena *nodes;
    char *at, *end; /* of the copy, behind which stands a NUL */
    unsigned depth;
    uint32_t n; /* nodes */
    const char *wrong; /* NULL: nothing yet */
    bool no_memory;
} reader;

static bool wrong(reader *r, const char *what)
{
    if (!r->wrong)
        r->wrong = what;
    return false;
}

static void pass_blanks(reader *r)
{
    while (*r->at == ' ' || *r->at == '\n' || *r->at == '\r' || *r->at == '\t')
        r->at++;
}

/* What stands next, of signs: passed over if it is this one. */
static bool take(reader *r, char sign)
{
    pass_blanks(r);
    if (*r->at != sign)
        return false;
    r->at++;
    return true;
}

static dp_json_node *new_node(reader *r)
{
    dp_json_node *node = NULL;

    if (r->n++ == NODES_MOST) {
        wrong(r, "too many values");
        return NULL;
    }
    node = dp_arena_alloc(r->nodes, sizeof *node);
    if (node)
        *node = (dp_json_node){ 0 };
    else
        r->no_memory = true;
    return node;
}

/* -- Strings -----------------------------------------------------------------
 */

static int hex_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four figures behind "\u"; -1: they are none. */
static int32_t take_unit(reader *r)
{
    int32_t unit = 0;

    for (int i = 0; i < 4; i++) {
        int digit = hex_of(*r->at); /* the NUL at the end is none */
        if (digit < 0)
            return -1;
        unit = unit << 4 | digit;
        r->at++;
    }
    return unit;
}

static bool is_half(int32_t unit, int32_t first)
{
    return unit >= first && unit < first + 0x400;
}

/* A code point, of which one half may stand behind the other. */
static bool take_point(reader *r, uint32_t *out)
{
    int32_t unit = take_unit(r), low = 0;

    if (unit < 0)
        return wrong(r, "no four figures behind \\u");
    if (is_half(unit, 0xD800) && r->at[0] == '\\' && r->at[1] == 'u') {
        r->at += 2;
        low = take_unit(r);
        if (!is_half(low, 0xDC00))
            return wrong(r, "half a character");
        *out = 0x10000 + ((uint32_t)(unit - 0xD800) << 10) +
               (uint32_t)(low - 0xDC00);
        return true;
    }
    if (is_half(unit, 0xD800) || is_half(unit, 0xDC00))
        return wrong(r, "half a character");
    *out = (uint32_t)unit;
    return unit > 0 || wrong(r, "a NUL in a string");
}

/* Behind the backslash; what it stands for is never longer. */
static bool take_escape(reader *r, char **to)
{
    static const char signs[] = "\"\\/bfnrt", means[] = "\"\\/\b\f\n\r\t";
    char sign = *r->at++;
    const char *found = sign ? strchr(signs, sign) : NULL;
    uint32_t point;

    if (found) {
        *(*to)++ = means[found - signs];
        return true;
    }
    if (sign != 'u')
        return wrong(r, "no such escape");
    if (!take_point(r, &point))
        return false;
    *to += dp_utf8_put(point, *to);
    return true;
}

/* The first sign that does not stand for itself. */
static char *end_of_plain(char *p)
{
    while ((unsigned char)*p >= 0x20 && *p != '"' && *p != '\\')
        p++;
    return p;
}

/* Behind the quotation mark; the one at its end becomes a NUL, or a byte before
 * it does. */
static bool take_string(reader *r, dp_str *out)
{
    char *begin = r->at, *to;

    to = r->at = end_of_plain(r->at);
    while (*r->at == '\\') {
        char *plain;
        r->at++;
        if (!take_escape(r, &to))
            return false;
        plain = r->at;
        r->at = end_of_plain(plain);
        memmove(to, plain, (size_t)(r->at - plain));
        to += r->at - plain;
    }
    if (*r->at != '"')
        return wrong(r, r->at == r->end ? "a string without an end"
                                        : "a control character in a string");
    r->at++;
    *to = '\0';
    *out = (dp_str){ begin, (size_t)(to - begin) };
    return true;
}

/* -- Numbers and words -------------------------------------------------------
 */

static bool take_figures(reader *r)
{
    char *begin = r->at;

    while (*r->at >= '0' && *r->at <= '9')
        r->at++;
    return r->at > begin || wrong(r, "no number");
}

static bool integer_of(reader *r, const char *begin, int64_t *out)
{
    bool below = *begin == '-';

    *out = 0;
    for (const char *p = begin + below; p < r->at; p++)
        if (__builtin_mul_overflow(*out, 10, out) ||
            (below ? __builtin_sub_overflow(*out, *p - '0', out)
                   : __builtin_add_overflow(*out, *p - '0', out)))
            return wrong(r, "a number that is too big");
    return true;
}

static bool take_number(reader *r, dp_json_node *node)
{
    char *begin = r->at, *figures;

    node->kind = DP_JSON_INTEGER;
    if (*r->at == '-')
        r->at++;
    figures = r->at;
    if (!take_figures(r))
        return false;
    if (*figures == '0' && r->at > figures + 1)
        return wrong(r, "a number that begins with 0");
    if (*r->at == '.') {
        node->kind = DP_JSON_REAL;
        r->at++;
        if (!take_figures(r))
            return false;
    }
    if (*r->at == 'e' || *r->at == 'E') {
        node->kind = DP_JSON_REAL;
        r->at++;
        if (*r->at == '+' || *r->at == '-')
            r->at++;
        if (!take_figures(r))
            return false;
    }
    return node->kind == DP_JSON_REAL || integer_of(r, begin, &node->integer);
}

static bool take_word(reader *r, dp_json_node *node)
{
    static const struct {
        dp_str word;
        dp_json_kind kind;
    } words[] = { { { "null", 4 }, DP_JSON_NULL },
                  { { "false", 5 }, DP_JSON_FALSE },
                  { { "true", 4 }, DP_JSON_TRUE } };
    dp_str rest = { r->at, (size_t)(r->end - r->at) };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (dp_str_starts(rest, words[i].word)) {
            node->kind = words[i].kind;
            r->at += words[i].word.n;
            return true;
        }
    return wrong(r, r->at == r->end ? "it ends too early" : "no value");
}

/* -- What has others in it ---------------------------------------------------
 */

static bool take_value(reader *r, dp_json_node *node);

/* Keys seen in an object: those of another length, begin or end are others. */
static uint64_t bit_of(dp_str key)
{
    unsigned sum = (unsigned)key.n * 31;

    if (key.n)
        sum += (unsigned char)key.p[0] * 7u + (unsigned char)key.p[key.n - 1];
    return UINT64_C(1) << sum % 64;
}

static const dp_json_node *find(const dp_json_node *object, dp_str key)
{
    const dp_json_node *one = object->first;

    while (one && !dp_str_eq(one->key, key))
        one = one->next;
    return one;
}

static bool take_key(reader *r, const dp_json_node *object, uint64_t *seen,
                     dp_json_node *member)
{
    uint64_t bit;

    if (!take(r, '"'))
        return wrong(r, "no key");
    if (!take_string(r, &member->key))
        return false;
    bit = bit_of(member->key);
    if ((*seen & bit) && find(object, member->key))
        return wrong(r, "a key that was there already");
    if (object->n == MEMBERS_MOST)
        return wrong(r, "too many members");
    *seen |= bit;
    return take(r, ':') || wrong(r, "no colon behind a key");
}

static bool take_all(reader *r, dp_json_node *node, char shut)
{
    const dp_json_node **last = &node->first;
    uint64_t seen = 0;

    if (take(r, shut))
        return true;
    do {
        dp_json_node *one = new_node(r);
        if (!one || (node->kind == DP_JSON_OBJECT &&
                     !take_key(r, node, &seen, one)) ||
            !take_value(r, one))
            return false;
        *last = one;
        last = (const dp_json_node **)&one->next;
        node->n++;
    } while (take(r, ','));
    return take(r, shut) || wrong(r, "no comma and no end of a list");
}

static bool take_within(reader *r, dp_json_node *node, dp_json_kind kind)
{
    bool fine;

    node->kind = kind;
    if (r->depth == DEPTH_MOST)
        return wrong(r, "too many brackets in one another");
    r->depth++;
    fine = take_all(r, node, kind == DP_JSON_OBJECT ? '}' : ']');
    r->depth--;
    return fine;
}

static bool take_value(reader *r, dp_json_node *node)
{
    if (take(r, '"')) {
        node->kind = DP_JSON_STRING;
        return take_string(r, &node->string);
    }
    if (take(r, '{'))
        return take_within(r, node, DP_JSON_OBJECT);
    if (take(r, '['))
        return take_within(r, node, DP_JSON_ARRAY);
    return *r->at == '-' || (*r->at >= '0' && *r->at <= '9')
               ? take_number(r, node)
               : take_word(r, node);
}

/* -- For others --------------------------------------------------------------
 */

static dp_status failed(dp_ctx *ctx, const char *what, size_t at)
{
    return dp_fail(ctx, DP_BAD_DATA, "no JSON: %s at byte %zu", what, at);
}

dp_status dp_json_read(dp_ctx *ctx, dp_arena *arena, dp_arena *nodes,
                       dp_str text, const dp_json_node **out)
{
    size_t invalid = dp_utf8_invalid(text);
    char *copy = dp_arena_alloc(arena, text.n + 1);
    reader r = { .nodes = nodes, .at = copy, .end = copy + text.n };
    dp_json_node *root;

    if (invalid != DP_NOT_FOUND)
        return failed(ctx, "it is not UTF-8", invalid);
    if (!copy)
        return dp_no_memory(ctx, "JSON");
    memcpy(copy, text.p ? text.p : "", text.n);
    copy[text.n] = '\0';
    root = new_node(&r);
    if (root && take_value(&r, root)) {
        pass_blanks(&r);
        if (r.at != r.end)
            wrong(&r, "more behind its end");
    }
    if (r.no_memory)
        return dp_no_memory(ctx, "JSON");
    if (r.wrong)
        return failed(ctx, r.wrong, (size_t)(r.at - copy));
    *out = root;
    return DP_OK;
}

const dp_json_node *dp_json_member(const dp_json_node *object, const char *key)
{
    return dp_json_is(object, DP_JSON_OBJECT) ? find(object, dp_str_of(key))
                                              : NULL;
}

bool dp_json_is(const dp_json_node *node, dp_json_kind kind)
{
    return node && node->kind == kind;
}
