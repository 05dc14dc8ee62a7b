/* The articles of a store, grouped: what came since the last time gets its
 * story, and with it those whose story changes by it.
 *
 *     status = dp_store_commit(ctx, store);
 *     if (status == DP_OK)
 *         status = dp_stories_keep(ctx, store);
 *
 * What it costs goes by the articles of the days that got some and of the
 * window around them, whatever the size of the archive. Stories are read
 * through store/story.h.
 */
#ifndef DP_STORIES_KEEP_H
#define DP_STORIES_KEEP_H

#include "store/store.h"

/* Group all that waits; nothing to do is success. The store is one that may be
 * written. Others may write meanwhile: what they add waits for the next time.
 *
 * DP_BUSY, DP_CANNOT_WRITE, DP_NO_MEMORY: days that were done stay done. */
dp_status dp_stories_keep(dp_ctx *ctx, dp_store *store);

/* -- Taking in many ----------------------------------------------------------
 *
 *     status = dp_keeper_open(ctx, store, &keeper);
 *     if (status == DP_OK)
 *         status = dp_keeper_feed(ctx, keeper, intake);
 *     while (status == DP_OK && next_line(&line)) {
 *         status = dp_intake_line(ctx, intake, line, input);
 *         if (status == DP_OK)
 *             status = dp_keeper_note(ctx, keeper, 1);
 *     }
 *     status = dp_keeper_group(ctx, keeper);
 *     dp_intake_close(intake);
 *     dp_keeper_close(keeper);
 */

/* Groups what comes, and remembers the last days as long as nobody else writes. */
typedef struct dp_keeper dp_keeper;

dp_status dp_keeper_open(dp_ctx *ctx, dp_store *store, dp_keeper **out);

/* Accepts NULL. After the intake that it feeds. */
void dp_keeper_close(dp_keeper *keeper);

/* Have what articles are about made with their records. */
dp_status dp_keeper_feed(dp_ctx *ctx, dp_keeper *keeper, dp_intake *intake);

/* So many articles more were given: group where there are enough for it to pay.
 * All that comes to the store meanwhile waits for the next time. */
dp_status dp_keeper_note(dp_ctx *ctx, dp_keeper *keeper, size_t articles);

/* Group all that waits: dp_stories_keep. */
dp_status dp_keeper_group(dp_ctx *ctx, dp_keeper *keeper);

/* The same where it is worth it: where no more than `most` articles are gone
 * through, or no more than a hundred for each that waits. Else they wait for
 * more of them, or for dp_stories_keep: one article more in a window of 200,000
 * changes next to nothing, and costs as much as a thousand. */
dp_status dp_keeper_group_worth(dp_ctx *ctx, dp_keeper *keeper, size_t most);

enum { DP_KEEPER_MOST = 20000 }; /* `most`, for commands that add */

#endif
