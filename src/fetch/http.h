/* The one fetcher: feeds, pages, pictures, robots.txt, sitemaps.
 *
 * Many transfers at once in one thread (libcurl multi over epoll). It gives the
 * bytes as they came: unpacking and parsing are a worker's. It is polite and
 * careful by itself: one connection a host, a pause between two requests to a
 * host, Retry-After obeyed; only http and https; each address checked at the
 * moment of connecting, so that neither a name that changes its mind nor a
 * redirect leads into a private network; limits on size, time and redirects.
 *
 *     status = dp_http_open(ctx, &options, &http);
 *     status = dp_http_add(ctx, http, &(dp_http_request){ .url = url });
 *     while ((status = dp_http_next(ctx, http, -1, &answer)) == DP_OK)
 *         use(answer);
 *     dp_http_close(http);
 *
 * docs/following.md has the rules and the figures.
 */
#ifndef DP_FETCH_HTTP_H
#define DP_FETCH_HTTP_H

#include "core/core.h"
#include "fetch/feed.h"

typedef struct dp_http dp_http;

/* Which private addresses may be connected to: "ADDR", "ADDR:PORT",
 * "[ADDR6]:PORT", and "ADDR/BITS" for a network. */
bool dp_address_rule_ok(dp_str rule);

/* Whether an address and port may be connected to. `rules` may be NULL. */
struct sockaddr;
bool dp_address_allowed(const struct sockaddr *address, const dp_str *rules,
                        size_t n);

/* What is 0 or null has its default. */
typedef struct dp_http_options {
    dp_str contact;        /* an address in the User-Agent, where to complain */
    dp_strs allow_private; /* rules as above */
    dp_strs resolve;       /* HOST:PORT:ADDR[,ADDR]...: names for tests */
    dp_str proxy;          /* the owner's own: not checked; null: none */
    dp_str ca_file;        /* certificates to trust in place of the system's */
    size_t at_once;        /* transfers; 1,000 */
    size_t per_host;       /* connections to a host; 1 */
    uint32_t delay_ms;     /* between two requests to a host; 0: none */
    uint32_t connect_ms;   /* 30,000 */
    uint32_t total_ms;     /* for one answer; 120,000 */
    uint32_t stall_ms;     /* without 30 bytes a second; 30,000 */
    size_t max_bytes;      /* of a body as it comes; DP_FEED_MAX */
    size_t max_held;       /* of all bodies together; 256 MiB */
    unsigned redirects;    /* 10 */
} dp_http_options;

typedef struct dp_http_request {
    dp_str url;
    dp_str etag, last_modified; /* of the copy we have, as they came */
    dp_str accept;              /* media types; null: anything */
    size_t max_bytes;           /* 0: as the options have it */
    unsigned redirects;         /* 0: as the options have it */
    bool at_once;               /* does not wait for the host's pause, and the
                                   next does not wait for it: robots.txt */
    bool plain;                 /* ask for no content coding: robots.txt */
    bool cut;     /* what is longer than max_bytes is cut, not refused */
    uint64_t tag; /* the caller's name for it */
} dp_http_request;

typedef struct dp_http_answer {
    uint64_t tag;
    /* DP_OK: an answer of HTTP, whatever its code. DP_NOT_ALLOWED: the address
     * is private, or of another kind than http. DP_UNAVAILABLE: no connection,
     * no such name, no valid certificate, too slow. DP_BAD_DATA: too long,
     * redirects without end. DP_IO: the connection broke. DP_BUSY: too much is
     * held just now. */
    dp_status status;
    dp_str reason; /* of a failure: a sentence */
    unsigned code;
    dp_str url;   /* where the answer came from */
    dp_str moved; /* where the address asked for lives now, said for good (301,
                     308); null: where it did */
    unsigned redirects;
    dp_str type, charset, codings;
    dp_str etag, last_modified;
    int64_t retry_after; /* seconds; -1: not said */
    int64_t max_age;     /* of Cache-Control, in seconds; -1 */
    dp_time date;        /* the server's clock */
    dp_str body;         /* as it came, packed */
} dp_http_answer;

/* DP_USAGE: a rule or a resolve entry is wrong. DP_UNAVAILABLE, DP_NO_MEMORY.
 */
dp_status dp_http_open(dp_ctx *ctx, const dp_http_options *options,
                       dp_http **out);

/* Accepts NULL. Gives up what is under way. */
void dp_http_close(dp_http *http);

/* Put a request behind those waiting for its host. Copies all.
 * DP_NOT_ALLOWED: no address of http or https. DP_NO_MEMORY. */
dp_status dp_http_add(dp_ctx *ctx, dp_http *http,
                      const dp_http_request *request);

/* The next answer, in whatever order they come; `*out` lives until the next
 * call. Waits `wait_ms` at most; -1: as long as something is under way.
 *
 * DP_END: nothing is under way. DP_BUSY: the time is over. */
dp_status dp_http_next(dp_ctx *ctx, dp_http *http, int wait_ms,
                       dp_http_answer *out);

/* Requests that wait or are under way. */
size_t dp_http_pending(const dp_http *http);

/* A descriptor that becomes readable when dp_http_next has something to do. */
int dp_http_descriptor(const dp_http *http);

/* The pause between two requests to a host, where it asks for more than ours
 * (Crawl-delay); until when it wants to be left alone, in Unix milliseconds. */
void dp_http_slow_down(dp_http *http, dp_str host, uint32_t delay_ms);
void dp_http_leave_alone(dp_http *http, dp_str host, int64_t until_ms);

/* "depeche/0.0.1 (+https://contact.example/)". */
dp_str dp_http_agent(dp_arena *arena, dp_str contact);

#endif
