/* Queries: the one grammar of search, turned into what the index and the
 * tables are asked.
 *
 *     words "exact words" prefix* -word  a OR b  title:word outlet:NAME
 *     lang:fr about:NAME kind:visit between:MA,RU has:note
 *     2024-02..2024-04
 *
 * Items are parted by blanks; all have to hold; OR joins its neighbours; "-"
 * denies the item behind it; a value with blanks stands in quotation marks.
 */
#ifndef DP_STORE_QUERY_H
#define DP_STORE_QUERY_H

#include "core/core.h"

typedef enum dp_item_kind {
    DP_ITEM_WORDS,  /* plain words */
    DP_ITEM_EXACT,  /* words as they stand, one behind the other */
    DP_ITEM_PREFIX, /* a word's begin */
    DP_ITEM_OUTLET,
    DP_ITEM_LANG,
    DP_ITEM_ABOUT,
    DP_ITEM_KIND,
    DP_ITEM_BETWEEN,
    DP_ITEM_HAS,   /* a note */
    DP_ITEM_FILED, /* in the dossier of this number; nobody writes it */
    DP_ITEM_DAYS
} dp_item_kind;

typedef struct dp_item {
    dp_item_kind kind;
    dp_str value;
    bool denied, title; /* words of the title alone */
    bool joined;        /* by OR with the item before it */
    dp_str states[2];   /* of between */
    dp_day first, last; /* of days */
} dp_item;

typedef struct dp_query {
    dp_item *at;
    size_t n, cap;
} dp_query;

/* Append what `text` says; views into `text`, or in `arena`. DP_USAGE: it is no
 * query; the message says why. */
dp_status dp_query_parse(dp_ctx *ctx, dp_arena *arena, dp_str text,
                         dp_query *out);

/* Append one item as an option gives it: the same as field:"value". */
dp_status dp_query_add(dp_ctx *ctx, dp_arena *arena, dp_item_kind kind,
                       dp_str value, dp_query *out);

#endif
