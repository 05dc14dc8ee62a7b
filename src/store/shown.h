/* What the reader shows: lists of articles, what there is of each outlet. Read
 * only; all in the caller's arena.
 */
#ifndef DP_STORE_SHOWN_H
#define DP_STORE_SHOWN_H

#include "store/store.h"

/* A number that is another one whenever others have changed the store since it
 * was asked for on this handle. */
dp_status dp_store_version(dp_ctx *ctx, dp_store *store, uint64_t *out);

/* A line of a list. */
typedef struct dp_line {
    int64_t place; /* in time: larger is newer */
    dp_str id, outlet, title, published, language, lead, image, copy_of;
    int64_t revisions;
} dp_line;

typedef struct dp_lines {
    dp_line *at;
    size_t n;
    bool more; /* there are others behind the last */
} dp_lines;

/* Null, 0: not asked. */
typedef struct dp_latest {
    dp_str lang, outlet;
    int64_t before; /* a place: only what is older */
    dp_str since;   /* RFC 3339: only what we got then or later */
    size_t limit;
} dp_latest;

/* The latest articles, newest first. */
dp_status dp_store_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_latest *asked, dp_lines *out);

/* What there is of an outlet. */
typedef struct dp_outlet_shown {
    dp_str name, language; /* language: of its newest article */
    int64_t articles, newest;
    dp_day last;       /* day of the newest */
    uint16_t days[30]; /* articles of the last thirty days, `today` last */
    uint32_t month;    /* all of those */
} dp_outlet_shown;

typedef struct dp_outlets_shown {
    dp_outlet_shown *at;
    size_t n;
} dp_outlets_shown;

/* All outlets that articles name, by name. */
dp_status dp_store_outlets(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_day today, dp_outlets_shown *out);

/* The languages of the articles, the commonest first. */
dp_status dp_store_languages(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_strs *out);

#endif
