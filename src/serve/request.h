/* A request as pages see it: read from what a stranger sent.
 *
 * All text is valid UTF-8 without control characters, percent-encoding gone;
 * what is not is no request (DP_BAD_DATA). Nothing here becomes the name of a
 * file.
 */
#ifndef DP_SERVE_REQUEST_H
#define DP_SERVE_REQUEST_H

#include "serve/caller.h"

enum {
    DP_TARGET_MAX = 4096, /* bytes of path and query; a search is a few
                             hundred */
    DP_BODY_MAX = 262144, /* bytes of a form; ours are a few hundred, those of
                             programs that name a thousand articles 80,000 */
    DP_SEGMENTS_MAX = 12,
    DP_PAIRS_MAX = 4096
};

typedef struct dp_pair {
    dp_str name, value;
} dp_pair;

typedef struct dp_pairs {
    dp_pair *at;
    size_t n;
} dp_pairs;

typedef struct dp_request {
    bool post;   /* else it is a GET, or a HEAD */
    bool waited; /* it was put aside until something was there, or was not */
    dp_str target;
    dp_str path; /* "/article/12": decoded */
    dp_str segments[DP_SEGMENTS_MAX];
    size_t segments_n; /* of "/": 0 */
    dp_pairs query, form, cookies;
    /* headers as they came; null: not given */
    dp_str host, accept, accept_language, accept_encoding, none_match, origin,
        fetch_site, body_type, authorization;
    dp_caller caller;
    const struct dp_trial *trial; /* of its password; NULL: none is needed */
} dp_request;

/* Read the target of a request line into `target`, `path`, `segments` and
 * `query`. DP_BAD_DATA: it begins with no slash, has an empty segment or one of
 * dots, or what is not text; too much of anything. */
dp_status dp_request_target(dp_ctx *ctx, dp_arena *arena, dp_str target,
                            dp_request *out);

/* Read "a=b&c=d": a query, or the body of a form. DP_BAD_DATA as above; line
 * ends are text in a form. */
dp_status dp_pairs_read(dp_ctx *ctx, dp_arena *arena, dp_str text,
                        dp_pairs *out);

/* Read a Cookie header. What is none is passed over. DP_NO_MEMORY. */
dp_status dp_cookies_read(dp_ctx *ctx, dp_arena *arena, dp_str header,
                          dp_pairs *out);

/* The first value of a name; null: there is none. */
dp_str dp_pair_get(const dp_pairs *pairs, const char *name);

/* -- What a browser would rather have ---------------------------------------
 */

/* Of `n` offers the one that an Accept-Language header likes best; the first
 * where it likes none, or is not given. "fr-CA" likes "fr". */
size_t dp_accept_language(dp_str header, const dp_str *offers, size_t n);

/* Whether an Accept-Encoding header takes `coding`. */
bool dp_accept_coding(dp_str header, dp_str coding);

/* Whether an If-None-Match header has `tag`, quotes and all. */
bool dp_none_match(dp_str header, dp_str tag);

/* -- Links ------------------------------------------------------------------
 */

/* Builds a path of ours with a query, percent-encoded.
 *
 *     dp_link link = dp_link_new(arena, "/search");
 *     dp_link_query(&link, "q", words);
 *     dp_view_text(view, "link", dp_link_str(&link));
 */
typedef struct dp_link {
    dp_buf buf;
    bool query;
} dp_link;

dp_link dp_link_new(dp_arena *arena, const char *path);
void dp_link_segment(dp_link *link, dp_str segment); /* "/" and segment */
void dp_link_query(dp_link *link, const char *name, dp_str value);
dp_str dp_link_str(const dp_link *link); /* null: out of memory */

#endif
