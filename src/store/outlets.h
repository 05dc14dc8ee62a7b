/* Outlets: what is followed, how each fares, what of it waits to be fetched.
 *
 * In the same file as the store, over a connection of its own: following goes
 * on while others read and write articles. What is written here is written
 * behind the articles it speaks of (dp_store_commit first, then
 * dp_outlets_settle), so that whoever is killed between the two fetches an
 * article again, which the store knows already, and never loses one.
 */
#ifndef DP_STORE_OUTLETS_H
#define DP_STORE_OUTLETS_H

#include "core/core.h"

typedef struct dp_outlets dp_outlets;

typedef enum dp_outlet_kind {
    DP_OUTLET_FEED = 0,
    DP_OUTLET_SITEMAP,
    DP_OUTLET_PAGE /* a page that lists headlines */
} dp_outlet_kind;

typedef enum dp_outlet_state {
    DP_OUTLET_ON = 0,
    DP_OUTLET_GONE, /* it said so itself (410) */
    DP_OUTLET_LOST  /* it failed too often */
} dp_outlet_state;

/* Times are Unix seconds; 0: never. */
typedef struct dp_outlet {
    int64_t n;
    dp_str url, title, folder;
    dp_outlet_kind kind;
    dp_outlet_state state;
    dp_str etag, last_modified;
    int64_t added, tried, succeeded, brought; /* brought: something new */
    int64_t due;
    uint32_t interval; /* seconds between two polls */
    uint32_t streak;   /* failures since the last success */
    double failures;   /* the same, temporary ones counted as a quarter */
    dp_str trouble;    /* of the last poll, in words; null: none */
    uint32_t waiting, kept, given_up; /* its entries */
    uint32_t month;                   /* entries of the last 30 days */
} dp_outlet;

/* Open the outlets in the store's file, made where there are none.
 * DP_CANNOT_WRITE, DP_BAD_DATA, DP_BUSY, DP_NO_MEMORY. */
dp_status dp_outlets_open(dp_ctx *ctx, const char *path, dp_outlets **out);

/* Accepts NULL. */
void dp_outlets_close(dp_outlets *outlets);

/* Follow an address; one that was gone or lost is followed anew. `title` and
 * `folder` may be null. DP_END: it is followed already. */
dp_status dp_outlets_add(dp_ctx *ctx, dp_outlets *outlets, dp_outlet_kind kind,
                         dp_str url, dp_str title, dp_str folder, int64_t now);

/* Give what is followed a name, and a folder to stand in; null: none. What its
 * feed says of its name comes behind a name that it has. DP_NO_INPUT: it is not
 * followed. */
dp_status dp_outlets_call(dp_ctx *ctx, dp_outlets *outlets, dp_str url,
                          dp_str title, dp_str folder);

/* Follow it no more; what was kept stays. DP_NO_INPUT: it was not followed. */
dp_status dp_outlets_remove(dp_ctx *ctx, dp_outlets *outlets, dp_str url);

/* All of them by title, or those due at `due` by that time, at most `most`
 * (`due` 0: all). In `arena`. */
typedef struct dp_outlet_list {
    dp_outlet *at;
    size_t n;
} dp_outlet_list;

dp_status dp_outlets_list(dp_ctx *ctx, dp_arena *arena, dp_outlets *outlets,
                          int64_t now, int64_t due, size_t most,
                          dp_outlet_list *out);

/* When the next outlet or entry is due; INT64_MAX: none. */
dp_status dp_outlets_next(dp_ctx *ctx, dp_outlets *outlets, int64_t *out);

/* One transaction around several of the calls below. */
dp_status dp_outlets_begin(dp_ctx *ctx, dp_outlets *outlets);
dp_status dp_outlets_end(dp_ctx *ctx, dp_outlets *outlets);

/* -- Polls ------------------------------------------------------------------
 */

typedef enum dp_pending_state {
    DP_PENDING_WAITING = 0,
    DP_PENDING_KEPT,
    DP_PENDING_GIVEN_UP
} dp_pending_state;

/* An entry of an outlet, on its way to become an article. */
typedef struct dp_pending {
    int64_t n;      /* its number; 0: new */
    int64_t outlet; /* of which */
    dp_str key;     /* by which it is known again: its id, else its address */
    dp_str url, title, published, language;
    dp_str text; /* of the feed, where it gives one; null */
    dp_str outlet_title, outlet_url;
    dp_pending_state state;
    uint32_t tries;
    int64_t due;
    dp_str trouble;
} dp_pending;

typedef struct dp_pendings {
    dp_pending *at;
    size_t n;
} dp_pendings;

/* Write those of `entries` that are not known yet; `*fresh`: how many. */
dp_status dp_outlets_bring(dp_ctx *ctx, dp_outlets *outlets, int64_t outlet,
                           const dp_pendings *entries, int64_t now,
                           size_t *fresh);

/* Write an outlet's row after a poll. An address that is another outlet's
 * already makes this one gone. */
dp_status dp_outlets_update(dp_ctx *ctx, dp_outlets *outlets,
                            const dp_outlet *outlet);

/* Entries that wait and are due, the oldest first. */
dp_status dp_outlets_pending(dp_ctx *ctx, dp_arena *arena, dp_outlets *outlets,
                             int64_t now, size_t most, dp_pendings *out);

/* Write what became of entries: state, tries, due, trouble. */
dp_status dp_outlets_settle(dp_ctx *ctx, dp_outlets *outlets,
                            const dp_pendings *entries);

/* -- robots.txt of a host ----------------------------------------------------
 */

typedef struct dp_host_rules {
    dp_str text;   /* "" where all is open */
    bool closed;   /* the server failed: all is closed */
    int64_t until; /* when to ask again */
} dp_host_rules;

/* DP_END: not known, or too old. */
dp_status dp_outlets_rules(dp_ctx *ctx, dp_arena *arena, dp_outlets *outlets,
                           dp_str host, int64_t now, dp_host_rules *out);
dp_status dp_outlets_keep_rules(dp_ctx *ctx, dp_outlets *outlets, dp_str host,
                                const dp_host_rules *rules);

#endif
