/* What a reader shows of the store: lists of articles, counts over time, the
 * versions and copies of an article, who stands beside whom, what there is of
 * each outlet. Read only; all in the caller's arena.
 */
#ifndef DP_STORE_SHOWN_H
#define DP_STORE_SHOWN_H

#include "store/store.h"

/* A number that is another one whenever others have changed the store since it
 * was asked for on this handle, whatever they changed: what is followed, who is
 * logged in and what they read too. dp_store_generation is one for all
 * processes, of articles, what is made of them and what editors said. */
dp_status dp_store_version(dp_ctx *ctx, dp_store *store, uint64_t *out);

/* Keep at most so many bytes of the file in memory: for who opens it more than
 * once. */
dp_status dp_store_share(dp_ctx *ctx, dp_store *store, size_t bytes);

/* -- Lists ------------------------------------------------------------------
 */

/* A line of a list. */
typedef struct dp_line {
    int64_t place; /* in time: larger is newer */
    dp_day day;    /* of that place */
    dp_str id, url, outlet, title, published, language, lead, image, copy_of;
    int64_t revisions;
} dp_line;

typedef struct dp_lines {
    dp_line *at;
    size_t n;
    bool more; /* there are others behind the last */
} dp_lines;

/* Null, 0: not asked. */
typedef struct dp_latest {
    dp_str lang, outlet; /* outlet: its whole name */
    int64_t before;      /* a place: only what is older */
    dp_str since; /* RFC 3339: only what we got then or later, of what appeared
                     at most a month before */
    size_t limit;
    bool brief; /* without address, lead and image, which only records have,
                   but of what has no title: cheaper by far */
    dp_str dossier;
    const dp_search *search; /* whatever else is asked, words too */
} dp_latest;

/* The latest articles, newest first. DP_USAGE: as dp_store_search.
 *
 *     dp_latest asked = { .limit = 50 };
 *
 *     dp_store_latest(ctx, arena, store, &asked, &lines);
 *     asked.before = lines.at[lines.n - 1].place; // the next page
 */
dp_status dp_store_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_latest *asked, dp_lines *out);

/* Lines of these articles, in their order; of those that are there. */
dp_status dp_store_lines(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_strs ids, dp_lines *out);

/* -- Counts over time -------------------------------------------------------
 */

typedef struct dp_count {
    dp_day first; /* of the month, or the day itself */
    int64_t articles;
} dp_count;

typedef struct dp_counts {
    dp_count *at; /* newest first; none without articles */
    size_t n;
    int64_t articles; /* all together */
    bool more;        /* there are older ones, of the last month too: the newest
                         500,000 were counted, of words with many forms 50,000
                         at least, or none */
} dp_counts;

/* How many articles a search finds, month by month, or day by day. One that
 * asks for nothing counts all. DP_USAGE: as dp_store_search. */
dp_status dp_store_months(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_counts *out);
/* dp_store_search and the months of the same search, in one walk. Where nearly
 * every article of a large store has a word that begins as is asked, none is
 * counted. */
dp_status dp_store_search_months(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 const dp_search *search, dp_hits *out,
                                 dp_counts *months);
dp_status dp_store_days(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_search *search, dp_counts *out);

/* -- Versions and copies ----------------------------------------------------
 */

typedef struct dp_revision {
    int64_t number; /* from 1 */
    dp_str seen, title;
    bool page; /* the page is kept */
} dp_revision;

typedef struct dp_revisions {
    dp_revision *at; /* oldest first */
    size_t n;
} dp_revisions;

/* All versions of an article; none where it is not there. */
dp_status dp_store_revisions(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str id, dp_revisions *out);

/* The record of one of them; null in `*out` where there is none. */
dp_status dp_store_revision(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, int64_t number, dp_str *out);

/* The other articles with the same text, the first of them first. */
dp_status dp_store_copies(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, dp_lines *out);

/* -- Who --------------------------------------------------------------------
 */

/* What dp_store_who tells, of one entity by its id, with at most `limit` events
 * and quotes (0: 20). DP_END: there is none. */
dp_status dp_store_entity(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, size_t limit, dp_who *out);

/* Who stands in the same articles. */
typedef struct dp_beside {
    dp_str id, kind, name;
    int64_t articles; /* of the newest 2,000 that name the one asked for */
} dp_beside;

typedef struct dp_besides {
    dp_beside *at; /* most articles first */
    size_t n;
} dp_besides;

dp_status dp_store_beside(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, size_t limit, dp_besides *out);

/* -- Outlets ----------------------------------------------------------------
 */

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

/* The states that articles name, "state/MR", those of most articles first. */
dp_status dp_store_states(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_strs *out);

#endif
