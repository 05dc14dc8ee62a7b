/* What makes happenings of tellings (happening.c), and writes what came of it
 * (happening_write.c), works with. All of it lives as long as the batch. */
#ifndef DP_STORIES_SETTLE_H
#define DP_STORIES_SETTLE_H

#include "stories/telling.h"

typedef struct node {
    dp_telling_row row;
    telling_facts facts;
    telling_pack pack; /* id null: not loaded */
    bool fresh;        /* of an article of this batch */
    bool look;         /* it is to look for whom it looks up to */
    bool changed;      /* its row is to be written */
    bool here;         /* it is of a happening that is made again */
    bool cut;          /* another of its article is with its parent */
    uint32_t group;
} node;

typedef DP_VEC(node *) nodes;

/* A happening that is made again. */
typedef struct touched {
    int64_t n;
    telling_packs packs; /* as it was */
    size_t alive;        /* of its tellings */
} touched;

/* A telling that somebody may agree with, as the store has it. */
typedef struct found {
    dp_telling_row row; /* n 0: it is gone */
    telling_facts facts;
} found;

typedef struct settler {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    DP_VEC(found *) found;
    dp_map found_by; /* number: index into `found`, plus 1 */
    nodes all;
    dp_map by_number; /* of 8 bytes: index into `all`, plus 1 */
    dp_map articles;  /* the same, into `ids` */
    DP_VEC(dp_str) ids;
    DP_VEC(touched) happenings;
    dp_map seen; /* happenings, by number */
    nodes here;
} settler;

/* Each the tellings of one happening. */
typedef DP_VEC(nodes) groups;

/* A number as a key of the maps here; null when memory is out. */
dp_str settler_key(settler *s, int64_t n);

/* The telling of that number, where it was met; else NULL. */
node *settler_node(settler *s, int64_t n);

/* Write the groups in place of the happenings that were touched, and each
 * telling that has another row. */
dp_status settler_write(settler *s, groups *made);

/* The keys of a happening, made again of its pack. */
dp_status settler_keys(dp_ctx *ctx, dp_arena *arena, dp_str pack, dp_keys *out);

#endif
