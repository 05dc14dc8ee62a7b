/* Which blocks are the article. */
#ifndef DP_PAGE_CHOOSE_H
#define DP_PAGE_CHOOSE_H

#include "page/block.h"

/* Set `keep[i]` for each block of the article; `keep` has room for all. */
dp_status dp_blocks_choose(dp_ctx *ctx, dp_arena *arena,
                           const dp_blocks *blocks, bool *keep);

#endif
