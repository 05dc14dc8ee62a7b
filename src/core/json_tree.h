/* JSON as a tree in an arena, read through yajl. For what is read by the
 * thousand a second, for which jansson (json.h) takes seven times as long.
 *
 * A node's members and items follow one another by `next`:
 *
 *     for (item = list->first; item; item = item->next)
 */
#ifndef DP_CORE_JSON_TREE_H
#define DP_CORE_JSON_TREE_H

#include "core/core.h"

typedef enum dp_json_kind {
    DP_JSON_NULL,
    DP_JSON_FALSE,
    DP_JSON_TRUE,
    DP_JSON_INTEGER, /* that has no point and no exponent */
    DP_JSON_REAL,
    DP_JSON_STRING,
    DP_JSON_ARRAY,
    DP_JSON_OBJECT
} dp_json_kind;

typedef struct dp_json_node {
    dp_json_kind kind;
    uint32_t n; /* members or items */
    dp_str key; /* of a member */
    dp_str string;
    int64_t integer;
    const struct dp_json_node *first, *next;
} dp_json_node;

/* Read one JSON text: its strings live in `arena`, its nodes, which take several
 * times as much, in `nodes`. Wrong are what RFC 8259 calls so, a NUL inside a
 * string, a lone surrogate, a number of more than 64 bits, and a key that its
 * object has already; too much are 512 brackets in one another, 1,024 members of
 * an object and four million values. DP_BAD_DATA, with what is wrong and at
 * which byte; DP_NO_MEMORY. */
dp_status dp_json_read(dp_ctx *ctx, dp_arena *arena, dp_arena *nodes,
                       dp_str text, const dp_json_node **out);

/* Member `key` of an object; NULL where it has none, or is no object. */
const dp_json_node *dp_json_member(const dp_json_node *object, const char *key);

/* Whether it is there, and of this kind. */
bool dp_json_is(const dp_json_node *node, dp_json_kind kind);

#endif
