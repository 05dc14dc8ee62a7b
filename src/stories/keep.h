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

#endif
