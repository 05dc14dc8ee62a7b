/* yajl says what it reads; here it becomes a tree. Its own check of UTF-8
 * passes some that is none, and half a surrogate pair is a question mark to it:
 * both are looked at before. */
#include "core/json_tree.h"

#include <errno.h>
#include <yajl/yajl_parse.h>

#include "core/arena.h"
#include "core/ctx.h"
#include "core/json.h"
#include "core/str.h"
#include "core/unicode.h"

#include "core/banned.h"

enum { DEPTH_MOST = 512, MEMBERS_MOST = 1024, NODES_MOST = 4 << 20 };

/* An array or object whose end has not come. */
typedef struct level {
    dp_json_node *node;
    const dp_json_node **last; /* where the next member goes */
    uint64_t keys;             /* bits of those that it has */
} level;

typedef struct reader {
    dp_arena *strings, *nodes;
    dp_json_node *root;
    uint32_t n; /* nodes */
    dp_str key; /* of the member that comes */
    const char *wrong;
    bool no_memory;
    unsigned depth;
    level levels[DEPTH_MOST];
} reader;

static bool wrong(reader *r, const char *what)
{
    r->wrong = what;
    return false;
}

/* A node at its place in the tree. */
static dp_json_node *add(reader *r, dp_json_kind kind)
{
    level *in = r->depth ? &r->levels[r->depth - 1] : NULL;
    dp_json_node *node;

    if (r->n++ == NODES_MOST) {
        wrong(r, "too many values");
        return NULL;
    }
    node = dp_arena_alloc(r->nodes, sizeof *node);
    if (!node) {
        r->no_memory = true;
        return NULL;
    }
    *node = (dp_json_node){ .kind = kind, .key = r->key };
    r->key = DP_NULL;
    if (in) {
        *in->last = node;
        in->last = &node->next;
        in->node->n++;
    } else {
        r->root = node;
    }
    return node;
}

static bool keep(reader *r, const unsigned char *p, size_t n, dp_str *out)
{
    *out = dp_str_dup(r->strings, (dp_str){ (const char *)p, n });
    r->no_memory = r->no_memory || !out->p;
    return out->p != NULL;
}

static const dp_json_node *find(const dp_json_node *object, dp_str key)
{
    const dp_json_node *one = object->first;

    while (one && !dp_str_eq(one->key, key))
        one = one->next;
    return one;
}

/* Keys of another length, begin or end are others. */
static uint64_t bit_of(dp_str key)
{
    unsigned sum = (unsigned)key.n * 31;

    if (key.n)
        sum += (unsigned char)key.p[0] * 7u + (unsigned char)key.p[key.n - 1];
    return UINT64_C(1) << sum % 64;
}

/* -- What yajl calls ---------------------------------------------------------
 */

static int on_null(void *to)
{
    return add(to, DP_JSON_NULL) != NULL;
}

static int on_boolean(void *to, int value)
{
    return add(to, value ? DP_JSON_TRUE : DP_JSON_FALSE) != NULL;
}

static int on_number(void *to, const char *p, size_t n)
{
    enum { LONGEST = 20 };
    dp_json_node *node;
    char copy[LONGEST + 1];

    for (size_t i = 0; i < n; i++)
        if (p[i] == '.' || p[i] == 'e' || p[i] == 'E')
            return add(to, DP_JSON_REAL) != NULL;
    if (n > LONGEST)
        return wrong(to, "a number that is too big");
    node = add(to, DP_JSON_INTEGER);
    if (!node)
        return false;
    memcpy(copy, p, n);
    copy[n] = '\0';
    errno = 0;
    node->integer = strtoll(copy, NULL, 10);
    return errno == 0 || wrong(to, "a number that is too big");
}

static int on_string(void *to, const unsigned char *p, size_t n)
{
    dp_json_node *node = add(to, DP_JSON_STRING);

    return node && keep(to, p, n, &node->string);
}

static int on_key(void *to, const unsigned char *p, size_t n)
{
    reader *r = to;
    level *in = &r->levels[r->depth - 1];
    uint64_t bit;

    if (!keep(r, p, n, &r->key))
        return false;
    bit = bit_of(r->key);
    if ((in->keys & bit) && find(in->node, r->key))
        return wrong(r, "a key that was there already");
    if (in->node->n == MEMBERS_MOST)
        return wrong(r, "too many members");
    in->keys |= bit;
    return true;
}

static int begin(reader *r, dp_json_kind kind)
{
    dp_json_node *node;

    if (r->depth == DEPTH_MOST)
        return wrong(r, "too many brackets in one another");
    node = add(r, kind);
    if (!node)
        return false;
    r->levels[r->depth++] = (level){ node, &node->first, 0 };
    return true;
}

static int on_object(void *to)
{
    return begin(to, DP_JSON_OBJECT);
}

static int on_array(void *to)
{
    return begin(to, DP_JSON_ARRAY);
}

static int on_end(void *to)
{
    reader *r = to;

    r->depth--;
    return true;
}

static const yajl_callbacks calls = {
    on_null,   on_boolean, NULL,   NULL,     on_number, on_string,
    on_object, on_key,     on_end, on_array, on_end,
};

/* -- For others --------------------------------------------------------------
 */

static dp_status failed(dp_ctx *ctx, const char *what, size_t at)
{
    return dp_fail(ctx, DP_BAD_DATA, "no JSON: %s at byte %zu", what, at);
}

/* What yajl would not find. */
static dp_status look_before(dp_ctx *ctx, dp_str text)
{
    size_t invalid = dp_utf8_invalid(text);
    dp_status status = DP_OK;
    json_t *tree = NULL;

    if (invalid != DP_NOT_FOUND)
        return failed(ctx, "it is not UTF-8", invalid);
    if (dp_str_find(text, DP_S("\\u"), 0) != DP_NOT_FOUND)
        status = dp_json_parse(ctx, text, &tree);
    json_decref(tree);
    return status;
}

static dp_status said_by_yajl(dp_ctx *ctx, yajl_handle yajl)
{
    unsigned char *says = yajl_get_error(yajl, 0, NULL, 0);
    dp_str what = dp_str_of(says ? (const char *)says : "it is not whole");
    dp_status status = dp_fail(ctx, DP_BAD_DATA, "no JSON: %.*s at byte %zu",
                               (int)dp_str_trim(what).n, what.p,
                               yajl_get_bytes_consumed(yajl));

    yajl_free_error(yajl, says);
    return status;
}

static dp_status read_all(dp_ctx *ctx, reader *r, dp_str text)
{
    yajl_handle yajl = yajl_alloc(&calls, NULL, r);
    dp_status status = DP_OK;
    yajl_status says;

    if (!yajl)
        return dp_no_memory(ctx, "JSON");
    yajl_config(yajl, yajl_dont_validate_strings, 1);
    says = yajl_parse(yajl, (const unsigned char *)text.p, text.n);
    if (says == yajl_status_ok)
        says = yajl_complete_parse(yajl);
    if (r->no_memory)
        status = dp_no_memory(ctx, "JSON");
    else if (r->wrong)
        status = failed(ctx, r->wrong, yajl_get_bytes_consumed(yajl));
    else if (says != yajl_status_ok)
        status = said_by_yajl(ctx, yajl);
    yajl_free(yajl);
    return status;
}

dp_status dp_json_read(dp_ctx *ctx, dp_arena *arena, dp_arena *nodes,
                       dp_str text, const dp_json_node **out)
{
    reader r = { .strings = arena, .nodes = nodes };
    dp_status status = look_before(ctx, text);

    if (status == DP_OK)
        status = read_all(ctx, &r, text);
    if (status == DP_OK)
        *out = r.root;
    return status;
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
