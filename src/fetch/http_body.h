/* What the header of an answer says of its body, and the body without what HTTP
 * did to it. */
#ifndef DP_FETCH_HTTP_BODY_H
#define DP_FETCH_HTTP_BODY_H

#include "fetch/source.h"

typedef struct dp_http_head {
    unsigned code;  /* 200; 0 where the answer is none of HTTP */
    dp_str type;    /* media type */
    dp_str charset; /* null where it names none */
    dp_str codings; /* of the content, in the order they were put on */
    bool chunked;
} dp_http_head;

/* Read the header, as views into it. */
void dp_http_head_read(dp_str header, dp_http_head *out);

/* Type and charset of a header field Content-Type, as views. */
void dp_http_type_read(dp_str value, dp_http_head *out);

/* Undo chunks and codings of what source->hold holds, at most DP_PAGE_MAX bytes
 * of it; `*out` is a view of one of the source's holds. A body that ends early
 * is taken as far as it goes where `cut_is_known`.
 *
 * DP_BAD_DATA, DP_NO_MEMORY: said of `input`. */
dp_status dp_http_body_undo(dp_ctx *ctx, dp_source *source,
                            const dp_http_head *head, dp_str input,
                            bool cut_is_known, dp_str *out);

#endif
