/* Following outlets: what is due is polled, what is new is fetched and read.
 *
 *     status = dp_follow_open(ctx, outlets, &options, &follow);
 *     status = dp_follow_run(ctx, follow);            once: all that is due
 *     status = dp_follow_watch(ctx, follow, &stop);   until told to stop
 *     dp_follow_close(follow);
 *
 * One thread: transfers by fetch/http.h, everything foreign parsed by workers,
 * what is known written by store/outlets.h. What is only in memory can be lost
 * at any moment: it is fetched again.
 *
 * docs/following.md has the manners and the figures.
 */
#ifndef DP_FOLLOW_FOLLOW_H
#define DP_FOLLOW_FOLLOW_H

#include <signal.h>

#include "fetch/http.h"
#include "pool/pool.h"
#include "store/outlets.h"

typedef struct dp_follow dp_follow;

/* A record, a line with its line end, and the page it was read from: as it
 * came, unpacked, in the charset its header told. The page is null where the
 * text is the feed's. */
typedef struct dp_follow_article {
    dp_str record, page, charset;
} dp_follow_article;

/* Where records go; `commit` makes sure of all taken so far, before they count
 * as kept. */
typedef struct dp_follow_sink {
    dp_status (*keep)(void *self, dp_ctx *ctx, const dp_follow_article *kept);
    dp_status (*commit)(void *self, dp_ctx *ctx);
    void *self;
} dp_follow_sink;

typedef enum dp_follow_news {
    DP_FOLLOW_POLLED, /* an outlet: `count` new entries */
    DP_FOLLOW_SAME,   /* an outlet: nothing new */
    DP_FOLLOW_KEPT,   /* an article */
    DP_FOLLOW_TROUBLE /* an outlet or article: `words` */
} dp_follow_news;

typedef struct dp_follow_options {
    dp_http_options http;
    dp_follow_sink sink;
    size_t workers;      /* 2 */
    bool feeds_only;     /* no pages: what waits goes on waiting */
    bool all;            /* once, also outlets that are not due */
    uint32_t page_tries; /* before an article is given up; 4 */
    /* Told as things happen; may be NULL. `url` is the outlet's or article's.
     */
    void (*tell)(void *self, dp_follow_news news, dp_str url, size_t count,
                 dp_str words);
    void *self;
} dp_follow_options;

/* Forks workers: before the program starts threads. */
dp_status dp_follow_open(dp_ctx *ctx, dp_outlets *outlets,
                         const dp_follow_options *options, dp_follow **out);

/* Accepts NULL. */
void dp_follow_close(dp_follow *follow);

/* All that is due now, once. */
dp_status dp_follow_run(dp_ctx *ctx, dp_follow *follow);

/* What is due, when it is due, until `*stop`. */
dp_status dp_follow_watch(dp_ctx *ctx, dp_follow *follow,
                          volatile sig_atomic_t *stop);

/* -- Discovery ---------------------------------------------------------------
 */

typedef struct dp_offered {
    dp_str url, title;
    dp_outlet_kind kind;
} dp_offered;

typedef struct dp_offers {
    dp_offered *at;
    size_t n;
} dp_offers;

/* What a site offers to those who follow it: `url` itself where it is a feed or
 * a sitemap, the feeds its page names, else those at the usual addresses, else
 * the news sitemaps that its robots.txt names. Best first; none is success. */
dp_status dp_follow_discover(dp_ctx *ctx, dp_arena *arena, dp_follow *follow,
                             dp_str url, dp_offers *out);

/* -- When (rhythm.c) ----------------------------------------------------------
 */

/* The figures, in seconds. */
enum {
    DP_FOLLOW_SOONEST = 600,
    DP_FOLLOW_USUAL = 3600,
    DP_FOLLOW_LATEST = 86400,
    DP_FOLLOW_LOST_AFTER = 30 /* failures, temporary ones a quarter each */
};

/* The interval for a feed that had `fresh` new entries, whose entries were
 * published at `times` (in any order); `before` is the interval so far, 0: the
 * first poll. */
uint32_t dp_rhythm(uint32_t before, const int64_t *times, size_t n,
                   size_t fresh, int64_t now);

/* How long to wait after `streak` failures in a row. */
uint32_t dp_backoff(uint32_t interval, uint32_t streak);

/* `seconds` and up to a tenth more, so that outlets do not come in step;
 * `seed` is any number that differs from one to the next. */
uint32_t dp_jitter(uint32_t seconds, uint64_t seed);

#endif
