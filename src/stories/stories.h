/* Stories: articles that tell one event, and articles that are one text.
 *
 *     status = dp_stories_open(ctx, NULL, &stories);
 *     while (... another article ...)
 *         status = dp_stories_add(ctx, stories, &article, id, key++);
 *     status = dp_stories_settle(ctx, stories);
 *     status = dp_stories_each(stories, print_place, self);
 *     dp_stories_close(stories);
 *
 * What is grouped depends on which articles are there and not on when they
 * came: settling after each article, or once behind all of them, in any order,
 * gives the same. docs/stories.md has the method; stories/keep.h does it for
 * the articles of a store.
 */
#ifndef DP_STORIES_STORIES_H
#define DP_STORIES_STORIES_H

#include "core/core.h"
#include "core/edtf.h"

typedef struct dp_stories dp_stories;

/* Articles that are kept somewhere else, by day. */
typedef struct dp_stories_source {
    /* Take in the articles of `day` by dp_stories_restore; NULL: all that there
     * is was added. */
    dp_status (*load)(void *self, dp_ctx *ctx, dp_stories *stories, dp_day day);
    /* The articles of `day` have their places (dp_stories_each_of); NULL. */
    dp_status (*settled)(void *self, dp_ctx *ctx, dp_stories *stories,
                         dp_day day);
    /* What was told of a day by `counted` or behind `settled`
     * (dp_stories_counts), where that holds still; null: it does not. NULL. */
    dp_status (*counts)(void *self, dp_ctx *ctx, dp_arena *arena, dp_day day,
                        dp_str *out);
    /* The terms of a day that has its places were counted; NULL. */
    dp_status (*counted)(void *self, dp_ctx *ctx, dp_stories *stories,
                         dp_day day);
    void *self;
} dp_stories_source;

/* In how many articles of a day each term stands, packed in `arena`; null: it
 * was not counted. Whoever keeps it need not load the day to weigh others. */
dp_status dp_stories_counts(dp_ctx *ctx, dp_arena *arena,
                            const dp_stories *stories, dp_day day, dp_str *out);

/* What is 0 has its default. */
typedef struct dp_stories_options {
    unsigned
        window;    /* days within which two articles may be of one story; 14 */
    size_t memory; /* ceiling for one day's articles, in bytes; 1 GiB */
    dp_stories_source source;
} dp_stories_options;

/* Reads knowledge of `ctx`, which must outlive the handle; `options` may be
 * NULL. DP_NO_MEMORY, DP_BAD_DATA. */
dp_status dp_stories_open(dp_ctx *ctx, const dp_stories_options *options,
                          dp_stories **out);

/* Accepts NULL. */
void dp_stories_close(dp_stories *stories);

/* Take in an article; nothing of it is needed afterwards. `key` is its own and
 * names it in places; `id`, its own too, says which of two that appeared at
 * once is the first. An article whose publication nobody told, or that was only
 * worked out from its text, is compared with others of that kind alone.
 *
 * DP_NO_MEMORY: the article was not added. */
dp_status dp_stories_add(dp_ctx *ctx, dp_stories *stories,
                         const dp_article *article, dp_str id, int64_t key);

/* Group what was added since: days that got articles, those within the window
 * behind them, and those where stories change by it, are gone through anew, no
 * others.
 *
 * DP_NO_MEMORY: places are not to be trusted; settling again may succeed. */
dp_status dp_stories_settle(dp_ctx *ctx, dp_stories *stories);

/* Where an article stands, as of the last settling; by keys. */
typedef struct dp_place {
    int64_t key;
    int64_t story;   /* the story's first article */
    int64_t copy_of; /* the earliest article of this text; DP_NO_PLACE */
    int64_t near;    /* the earlier article of the story it is nearest to: why
                        it is there; DP_NO_PLACE of the first */
    float nearness;  /* of the two, 0 to 1 */
    unsigned kept;   /* of a copy: how much of the shorter text is the same, in
                        hundredths */
    bool cut;        /* of a copy: it is the shorter by a tenth and more */
} dp_place;

#define DP_NO_PLACE INT64_MIN

typedef dp_status dp_stories_place(void *self, dp_place place);

/* Tell the place of each article, or of those of a day, in the order of
 * publication; what is not DP_OK ends it. */
dp_status dp_stories_each(const dp_stories *stories, dp_stories_place *each,
                          void *self);
dp_status dp_stories_each_of(const dp_stories *stories, dp_day day,
                             dp_stories_place *each, void *self);

/* Articles that are held. */
size_t dp_stories_count(const dp_stories *stories);

/* Nothing published before `day` will be added any more: let go of what is
 * needed for that alone. */
void dp_stories_seal(dp_stories *stories, dp_day day);

/* Let go of what was published before `day`: nothing later is compared with it
 * any more. Settled places keep. */
void dp_stories_forget(dp_stories *stories, dp_day day);

/* -- For a source -----------------------------------------------------------
 */

/* Say that there is a day of so many articles; `fresh`: they are to be grouped
 * at the next settling, all others keep their places unless that concerns them.
 * DP_NO_MEMORY. */
dp_status dp_stories_day(dp_ctx *ctx, dp_stories *stories, dp_day day,
                         size_t articles, bool fresh);

/* What an article is about, as bytes to be kept; in `arena`. DP_NO_MEMORY. */
dp_status dp_stories_terms(dp_ctx *ctx, dp_arena *arena, dp_stories *stories,
                           const dp_article *article, dp_str *out);

/* The same of many articles of a day, in half of the bytes. `key` is what is
 * told them apart by: they come in its order. Whose bytes are null are taken
 * from `before`, what was packed of the day already (NULL: nothing); who is not
 * in it, or whose bytes are empty, is left out. In `arena`. DP_BAD_DATA: bytes
 * are damaged. DP_NO_MEMORY. */
typedef struct dp_article_terms {
    int64_t key;
    dp_str bytes;
} dp_article_terms;

typedef struct dp_day_terms dp_day_terms;

dp_status dp_day_terms_pack(dp_ctx *ctx, dp_arena *arena,
                            const dp_article_terms *all, size_t n,
                            const dp_day_terms *before, dp_str *out);
/* DP_BAD_DATA. DP_NO_MEMORY. */
dp_status dp_day_terms_open(dp_ctx *ctx, dp_arena *arena, dp_str packed,
                            dp_day_terms **out);
bool dp_day_terms_has(const dp_day_terms *day, int64_t key);

/* Take in an article of a day that is being loaded: `second` of the day, terms
 * as dp_stories_terms made them, or null where `packed` has them by the key of
 * its place, and where it stood (story DP_NO_PLACE: nowhere). DP_BAD_DATA: they
 * are damaged. DP_NO_MEMORY. */
dp_status dp_stories_restore(dp_ctx *ctx, dp_stories *stories, dp_day day,
                             int32_t second, dp_str id, dp_str terms,
                             const dp_day_terms *packed, const dp_place *place);

/* -- What a copy changed -----------------------------------------------------
 */

typedef struct dp_changes {
    dp_span *gone; /* of the first text: what the copy has not */
    size_t gone_n;
    dp_span *added; /* of the copy: what the first has not */
    size_t added_n;
} dp_changes;

/* Compare an article's text with that of its copy, word by word: runs of words
 * that stand in one alone. Case, accents and punctuation do not count.
 * DP_NO_MEMORY. */
dp_status dp_copy_changes(dp_ctx *ctx, dp_arena *arena, dp_str first,
                          dp_str copy, dp_changes *out);

#endif
