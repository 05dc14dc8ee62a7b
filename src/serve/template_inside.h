/* What template_make.c makes and template_show.c shows. */
#ifndef DP_SERVE_TEMPLATE_INSIDE_H
#define DP_SERVE_TEMPLATE_INSIDE_H

#include "serve/template.h"

typedef enum dp_node_kind {
    NODE_MARKUP,
    NODE_VALUE,
    NODE_URL,
    NODE_RAW,
    NODE_WORD,       /* {{t key [n]}} */
    NODE_WORD_VALUE, /* {{w prefix name}} */
    NODE_INCLUDE,
    /* blocks */
    NODE_IF,
    NODE_UNLESS,
    NODE_EACH,
    NODE_WITH,
    NODE_PHRASE,
    NODE_SLOT
} dp_node_kind;

/* Nodes stand in the order of the text. The body of a block is what stands
 * between it and `other`; its {{else}} part what stands between `other` and
 * `end`. Of a node that is no block both are the node behind it. */
typedef struct dp_node {
    dp_node_kind kind;
    dp_str text;  /* the markup; the name, or the key of a word */
    dp_str extra; /* the number's name; the prefix; what an if compares with */
    size_t other, end;
} dp_node;

struct dp_template {
    dp_str name;
    dp_node *nodes;
    size_t n;
};

#endif
