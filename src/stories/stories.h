/* Stories: articles that tell one event, and articles that are one text.
 *
 *     status = dp_stories_open(ctx, NULL, &stories);
 *     while (... another article ...)
 *         status = dp_stories_add(ctx, stories, &article, id);
 *     status = dp_stories_settle(ctx, stories);
 *     for (size_t i = 0; i < dp_stories_count(stories); i++) {
 *         dp_place place = dp_stories_place(stories, i);
 *         ...
 *     }
 *     dp_stories_close(stories);
 *
 * What is grouped depends on which articles are there and not on when they
 * came: settling after each article, or once behind all of them, in any order,
 * gives the same. docs/stories.md has the method.
 */
#ifndef DP_STORIES_STORIES_H
#define DP_STORIES_STORIES_H

#include "core/core.h"
#include "core/edtf.h"

typedef struct dp_stories dp_stories;

/* What is 0 has its default. */
typedef struct dp_stories_options {
    unsigned
        window;    /* days within which two articles may be of one story; 14 */
    size_t memory; /* ceiling for one day's articles, in bytes; 1 GiB */
} dp_stories_options;

/* Where an article stands. Strings are the handle's, until it is closed or the
 * article forgotten. */
typedef struct dp_place {
    dp_str id;      /* as it was added */
    dp_str story;   /* the id of the story's first article */
    dp_str copy_of; /* the id of the earliest article of this text; null */
    unsigned kept;  /* of a copy: how much of the shorter text is the same, in
                       hundredths */
    bool cut;       /* of a copy: it is the shorter by a tenth and more */
} dp_place;

/* Reads knowledge of `ctx`, which must outlive the handle; `options` may be
 * NULL. DP_NO_MEMORY, DP_BAD_DATA. */
dp_status dp_stories_open(dp_ctx *ctx, const dp_stories_options *options,
                          dp_stories **out);

/* Accepts NULL. */
void dp_stories_close(dp_stories *stories);

/* Take in an article; nothing of it is needed afterwards. `id` names it and
 * must be its own (the record's id, or what a row is called). An article whose
 * publication nobody told, or that was only worked out from its text, is
 * compared with others of that kind alone.
 *
 * DP_NO_MEMORY: the article was not added. */
dp_status dp_stories_add(dp_ctx *ctx, dp_stories *stories,
                         const dp_article *article, dp_str id);

/* Group what was added since: days that got articles, and those within the
 * window behind them, are gone through anew, no others.
 *
 * DP_NO_MEMORY: places are not to be trusted; settling again may succeed. */
dp_status dp_stories_settle(dp_ctx *ctx, dp_stories *stories);

/* Articles there are, and where the `i`th of them (in the order they were
 * added) stands, as of the last settling. */
size_t dp_stories_count(const dp_stories *stories);
dp_place dp_stories_place(const dp_stories *stories, size_t i);

/* Let go of what was published before `day`: nothing later is compared with it
 * any more. Articles behind move up; those that stay keep their places. */
dp_status dp_stories_forget(dp_ctx *ctx, dp_stories *stories, dp_day day);

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
