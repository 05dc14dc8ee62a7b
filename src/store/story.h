/* Stories of the store: what several articles tell, told once.
 *
 * Which articles are grouped is found by src/stories (stories/keep.h groups
 * what came since); here is what is kept of it, how it is read, and what
 * editors say of it, which stays whatever is grouped anew.
 *
 *     dp_story_search search = { .first = day, .last = day, .language = "fr" };
 *     dp_story_list list;
 *
 *     if (dp_store_stories(ctx, arena, store, &search, &list) == DP_OK)
 *         for (size_t i = 0; i < list.n; i++)
 *             show(&list.at[i]);
 */
#ifndef DP_STORE_STORY_H
#define DP_STORE_STORY_H

#include "core/core.h"
#include "store/shown.h"
#include "store/store.h"

/* -- Reading ----------------------------------------------------------------
 */

/* How many articles of a story have something: an outlet, a language. */
typedef struct dp_story_share {
    dp_str name;
    size_t articles;
} dp_story_share;

typedef struct dp_story_shares {
    dp_story_share *at;
    size_t n;
} dp_story_shares;

/* A story as a list shows it. Counts are of the whole story, whatever span of
 * days was asked for. */
typedef struct dp_story {
    dp_str id;     /* of its first article; any id of its articles finds it */
    dp_str title;  /* its most central headline, in the wanted language where it
                      has one, else in the one it is told in most */
    dp_str title_of, language; /* the article that has it, and its language */
    dp_str title_outlet;       /* whose article that is; null: not told */
    dp_str first_published, first_outlet; /* when it was first seen, by whom;
                                             outlet null: not told */
    dp_str last_published;
    dp_day first_day, last_day;
    size_t articles, copies;       /* articles, copies among them */
    size_t in_span;                /* articles of the days asked for */
    dp_story_shares outlets, languages; /* the most articles first */
    bool growing;  /* more articles in its last day than in the day before, and
                      the last one came within a day of the span's end */
    double weight; /* by which stories are sorted: outlets, own texts, freshness
                    */
} dp_story;

typedef struct dp_story_list {
    dp_story *at;
    size_t n;
    bool more; /* there are others behind the last */
    size_t total, articles; /* stories that were found, and articles of the days
                               asked for */
} dp_story_list;

/* What is asked. Null and 0: not asked. */
typedef struct dp_story_search {
    dp_day first, last; /* stories with an article of these days; DP_DAY_MIN and
                           DP_DAY_MAX: all days (with a limit of days, see
                           dp_store_stories) */
    dp_str language;    /* of the reader, for headlines */
    const dp_search *match; /* stories with an article that this finds; its days
                               do not count */
    size_t least;  /* with that many articles; 0: 1 */
    size_t limit;  /* at most so many stories; 0: 50 */
    size_t behind; /* those behind so many */
} dp_story_search;

/* Stories of a span of days, the weightiest first. Costs what the articles of
 * the span and their stories cost; of a span wider than 62 days, the last 62
 * that have articles. DP_USAGE: `match` is no query. */
dp_status dp_store_stories(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_story_search *search, dp_story_list *out);

/* Why an article is in its story. */
typedef enum dp_story_why {
    DP_STORY_FIRST, /* it began it */
    DP_STORY_NEAR,  /* it is near to an earlier one */
    DP_STORY_COPY,  /* it has the text of an earlier one */
    DP_STORY_EDITOR /* an editor put it there */
} dp_story_why;

typedef struct dp_story_article {
    dp_str id, url, outlet, title, published, language, agency, lead;
    dp_day day;      /* by which it is sorted */
    dp_str copy_of;  /* id of the original in this story; null */
    size_t original; /* its place in the list; itself: no copy */
    size_t copies;   /* articles that are copies of this one */
    unsigned kept;   /* of a copy: hundredths of the text that are the same */
    bool cut;        /* of a copy: it is the shorter */
    dp_story_why why;
    dp_str near;     /* id of the article it is near to; null */
    unsigned score;  /* how near, in hundredths */
} dp_story_article;

typedef struct dp_story_whole {
    dp_story story;
    dp_story_article *at; /* first to last; copies stand where they came */
    size_t n;
} dp_story_whole;

/* The story of an article, by id or address, with all its articles.
 * DP_NO_INPUT: there is no such article. */
dp_status dp_store_story(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id_or_url, dp_str language,
                         dp_story_whole *out);

/* The same without its articles, of which no record is read. */
dp_status dp_store_story_head(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id_or_url, dp_str language,
                              dp_story *out);

/* Who tells the story of an article, each outlet once with its first article
 * that is no copy, the first first: lines without address, lead and image, but
 * of what has no title. */
dp_status dp_store_story_tellers(dp_ctx *ctx, dp_arena *arena,
                                 dp_store *store, dp_str id, size_t limit,
                                 dp_lines *out);

/* The story of an article, in short: its id, how many articles it has, and of
 * which of them this one is a copy (null: none). */
typedef struct dp_story_of {
    dp_str story, copy_of;
    size_t articles;
} dp_story_of;

dp_status dp_store_story_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_story_of *out);

/* -- What editors say -------------------------------------------------------
 */

/* "Does not belong": the article leaves its story and stands alone. What was
 * said of it before is taken back. DP_NO_INPUT: there is no such article. */
dp_status dp_story_apart(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article);

/* "Belongs together": the story of one and the story of the other become one;
 * an article that stands apart comes alone. DP_NO_INPUT, DP_USAGE (it is one
 * article). */
dp_status dp_story_together(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str article, dp_str other);

/* Take back all that was said of an article. */
dp_status dp_story_unsay(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article);

/* What was said of an article. */
typedef struct dp_story_word {
    dp_str article; /* its id */
    dp_str other;   /* the article it belongs with; null: it stands apart */
    dp_str at;      /* when, RFC 3339 */
} dp_story_word;

typedef struct dp_story_words {
    dp_story_word *at;
    size_t n;
} dp_story_words;

/* What was said of an article, on either side; null: of all. The latest
 * first. */
dp_status dp_story_said(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str article, dp_story_words *out);

/* -- For who groups (stories/keep.c) ----------------------------------------
 */

/* A day that has articles. `turn` 0: it was grouped and nothing came since. */
typedef struct dp_story_day {
    dp_day day;
    size_t articles;
    int64_t turn;
    dp_str counts; /* to be kept with it; null: not made */
} dp_story_day;

typedef struct dp_story_days {
    dp_story_day *at;
    size_t n;
    size_t waiting; /* days whose turn is not 0 */
} dp_story_days;

/* When something was asked last; all 0: never. */
typedef struct dp_alone {
    bool asked;
    int64_t generation, commits;
    uint64_t undone;
} dp_alone;

/* Whether nobody but this handle wrote since it was asked with the same
 * `since`, and it gave up nothing: what is remembered of the store holds
 * still. */
dp_status dp_store_alone(dp_ctx *ctx, dp_store *store, dp_alone *since,
                         bool *out);

/* All days, in the calendar's order. */
dp_status dp_story_days_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_story_days *out);

/* Whether any day waits to be grouped. */
dp_status dp_story_waits(dp_ctx *ctx, dp_store *store, bool *out);

/* An article's place, by numbers; DP_STORY_NONE: none. */
typedef struct dp_story_place {
    int64_t article, cluster, copy_of, near;
    unsigned score, kept;
    bool cut;
} dp_story_place;

#define DP_STORY_NONE INT64_MIN

typedef struct dp_story_row {
    int64_t number;
    int32_t second;   /* of its day */
    dp_str id, terms; /* terms null: not kept, or with those of the day; empty:
                         not kept */
    bool placed;
    dp_story_place place;
} dp_story_row;

typedef struct dp_story_rows {
    dp_story_row *at;
    size_t n;
} dp_story_rows;

/* The articles of a day, with their terms where those are wanted. */
dp_status dp_story_rows_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_day day, bool terms, dp_story_rows *out);

/* Keep what an article is about, where it is of the newest days: a window of 14,
 * and of what comes up to a week late. What is older is read again. */
enum { DP_STORY_TERMS_DAYS = 22 };
dp_status dp_story_terms_put(dp_ctx *ctx, dp_store *store, int64_t article,
                             dp_str terms);

/* Open a transaction where none is, so that what is read holds until something
 * is written of it. */
dp_status dp_story_begin(dp_ctx *ctx, dp_store *store);

/* The terms of articles of a day that have none of their own, as they were put;
 * null: there are none. Putting them is in place of all that the articles of the
 * day had, in a transaction that stays open. */
dp_status dp_story_day_terms_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_day day, dp_str *out);
dp_status dp_story_day_terms_put(dp_ctx *ctx, dp_store *store, dp_day day,
                                 dp_str terms);

/* How many articles of a day have terms of their own. */
dp_status dp_story_terms_count(dp_ctx *ctx, dp_store *store, dp_day day,
                               int64_t *out);

/* Let go of the terms of articles before `day`, and of the counts of days that no
 * day from there on is weighed with. */
dp_status dp_story_terms_trim(dp_ctx *ctx, dp_store *store, dp_day day);

/* Write the places of all articles of a day, those that differ, and that it
 * does not wait any more if its turn is still `turn`. */
dp_status dp_story_day_put(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_story_day *day,
                           const dp_story_place *places, size_t n);

/* How often terms stand in a day, as dp_story_day_put kept it, as long as it
 * does not wait; null: not kept. In a transaction of its own: keep it where
 * nothing is kept. */
dp_status dp_story_counts_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_day day, dp_str *out);
dp_status dp_story_counts_put(dp_ctx *ctx, dp_store *store, dp_day day,
                              dp_str counts);

/* Bring what editors said over what was grouped. */
dp_status dp_story_said_again(dp_ctx *ctx, dp_arena *arena, dp_store *store);

/* Have all days wait: everything is to be grouped anew. */
dp_status dp_story_all_anew(dp_ctx *ctx, dp_store *store);

#endif
