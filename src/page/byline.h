/* Bylines: lines like "Published in The Opinion on 09 - 02 - 2023". */
#ifndef DP_PAGE_BYLINE_H
#define DP_PAGE_BYLINE_H

#include "page/written.h"

typedef enum dp_byline_kind {
    DP_BYLINE_AUTHOR,
    DP_BYLINE_PUBLISHED,
    DP_BYLINE_UPDATED
} dp_byline_kind;

/* What a line says; views into it, null where it does not say. */
typedef struct dp_byline {
    dp_byline_kind kind;
    dp_str outlet, author;
    bool dated;
    dp_edtf_date date;
    bool relative; /* "3 hours ago": counted from when the page was read */
    uint32_t minutes;
} dp_byline;

typedef struct dp_bylines dp_bylines;

/* The templates of lang/XX/bylines.tsv, in `arena`. DP_NO_MEMORY,
 * DP_BAD_DATA. */
dp_status dp_bylines_open(dp_ctx *ctx, dp_arena *arena, const dp_data *data,
                          const dp_written *written, dp_bylines **out);

/* Whether `line` is a byline; the longest template that fits says what it
 * says. Only short lines are looked at. */
bool dp_byline_read(const dp_bylines *bylines, dp_str line, bool month_first,
                    dp_byline *out);

/* Date a byline that counts from the reading ("2 days ago"), where `fetched`
 * says when that was: RFC 3339, or null. */
void dp_byline_resolve(dp_byline *byline, dp_str fetched);

#endif
