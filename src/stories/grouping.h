/* One time of grouping: the days of a store that wait, with those they concern,
 * are loaded, grouped and written. For stories/keep.c.
 *
 * Grouping is reckoning for the most part. While others are written it goes on
 * in a thread of its own, which reads by a handle of its own; what it makes is
 * handed over, and who writes writes it.
 *
 *     status = grouping_look(ctx, g);
 *     if (status == DP_OK && grouping_days(g)->waiting > 0)
 *         status = grouping_start(ctx, g);
 *     while (status == DP_OK && grouping_is_under_way(g))
 *         status = grouping_write(ctx, g, false);
 */
#ifndef DP_STORIES_GROUPING_H
#define DP_STORIES_GROUPING_H

#include "store/story.h"

typedef struct grouping grouping;

/* NULL: no memory. */
grouping *grouping_open(dp_store *store);

/* Accepts NULL. What is under way is given up. */
void grouping_close(grouping *g);

/* What waits; they stay until the next look. None is under way. */
dp_status grouping_look(dp_ctx *ctx, grouping *g);
const dp_story_days *grouping_days(const grouping *g);

/* Group what waits, here and now. */
dp_status grouping_run(dp_ctx *ctx, grouping *g);

/* The same, in a thread; here and now where none can be had, or the store is
 * one of memory. */
dp_status grouping_start(dp_ctx *ctx, grouping *g);
bool grouping_is_under_way(const grouping *g);

/* Write what was handed over; `wait`: until all is. */
dp_status grouping_write(dp_ctx *ctx, grouping *g, bool wait);

#endif
