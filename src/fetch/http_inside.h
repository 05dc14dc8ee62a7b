/* What the parts of the fetcher share. Private to src/fetch. */
#ifndef DP_FETCH_HTTP_INSIDE_H
#define DP_FETCH_HTTP_INSIDE_H

#include "fetch/curl.h"
#include "fetch/hold.h"
#include "fetch/http.h"

typedef struct transfer transfer;

/* A host and those who wait for it. */
typedef struct host {
    struct host *next;                      /* in its bucket */
    struct host *ready_next, *ready_before; /* among those with some waiting */
    bool listed;
    char *name;
    transfer *first, *last; /* waiting, in order */
    size_t active;
    uint32_t delay_ms;
    /* Unix milliseconds: the pause between two requests, and until when it
     * asked to be left alone. */
    int64_t not_before, alone;
} host;

struct transfer {
    transfer *next;                          /* in a queue */
    transfer *running_next, *running_before; /* among those that run */
    host *host;
    struct dp_http *http;
    CURL *easy;
    struct curl_slist *headers;
    uint64_t tag;
    char *url; /* being asked; the first is `asked` */
    char *asked, *moved;
    char *etag, *last_modified, *accept;
    bool for_good; /* all redirects so far were */
    bool at_once, plain, cut;
    bool was_cut;
    unsigned redirects, most;
    size_t max_bytes;
    dp_hold header, body;
    dp_status status; /* set by a callback that stops the transfer */
    char reason[256];
    unsigned code;
};

enum { HOST_BUCKETS = 4096 };

struct dp_http {
    dp_http_options options;
    dp_arena *kept; /* the options' strings */
    struct curl_slist *resolve;
    CURLM *multi;
    int epoll;
    int64_t timer; /* when libcurl wants to be called; -1: never */
    host *buckets[HOST_BUCKETS];
    host ready;   /* the ring of hosts with some waiting */
    CURL **spare; /* handles for the next transfers */
    size_t spares;
    transfer *done, *done_last; /* ended, not yet given */
    transfer *given;
    transfer *running;
    size_t waiting, active, ended;
    size_t held; /* bytes of bodies */
    char agent[256];
};

int64_t dp_http_now(void);

/* -- Queues (http_queue.c) -- */

host *dp_http_host(dp_http *http, dp_str name);

/* Put at the end, or in front, of its host's queue. */
void dp_http_wait(dp_http *http, transfer *t, bool in_front);

/* The next that may start now, taken from its queue; NULL: none. `*at` is when
 * there may be one, -1: nobody waits. */
transfer *dp_http_due(dp_http *http, int64_t now, int64_t *at);

/* Take all that wait for it from its queue, as a list. */
transfer *dp_http_host_drop(dp_http *http, host *h);

/* A transfer to its host has ended. */
void dp_http_host_done(host *h, int64_t now, const transfer *t);
void dp_http_free_hosts(dp_http *http);

/* -- Transfers (http_transfer.c) -- */

transfer *dp_transfer_new(dp_http *http, const dp_http_request *request);
void dp_transfer_free(dp_http *http, transfer *t);

/* Make its handle ready. False: no memory. */
bool dp_transfer_begin(dp_http *http, transfer *t);

/* What became of it. True: a redirect, and t->url is the next address. */
bool dp_transfer_end(dp_ctx *ctx, dp_http *http, transfer *t, CURLcode code);

/* The host of an address of http or https that may be asked; null, and the
 * reason in t->reason, where it may not. In the transfer's own memory. */
bool dp_transfer_host(dp_ctx *ctx, dp_http *http, transfer *t, host **out);

void dp_transfer_answer(dp_ctx *ctx, dp_http *http, transfer *t,
                        dp_http_answer *out);

#endif
