/* Two models, one after the other: the first looks at a block alone and at
 * what stands around it, the second also at what the first made of its
 * neighbours and boxes. */
#include "page/inside.h"

#include "core/banned.h"

/* What the first model gives less has no second look. */
#define SETTLED 0.03f

void dp_page_hints(dp_ctx *ctx, dp_arena *arena, const dp_said *said,
                   dp_hints *out)
{
    out->title = dp_said_best(said, SAID_title, NULL);
    if (out->title.n == 0)
        out->title = said->head_title;
    out->description = dp_said_best(said, SAID_description, NULL);
    out->body = dp_said_best(said, SAID_body, NULL);
}

dp_status dp_page_weigh(dp_ctx *ctx, dp_arena *arena, const dp_blocks *blocks,
                        const dp_hints *hints, dp_vector **vectors, float **p)
{
    const dp_page_tools *tools = ctx->page;
    bool lines = blocks->doc->n == 0;
    const dp_trees *first = lines ? tools->line_first : tools->first;
    const dp_trees *second = lines ? tools->line_second : tools->second;
    dp_status status =
        dp_features(ctx, arena, tools->words, blocks, hints, vectors);

    *p = NULL;
    if (status != DP_OK || !first)
        return status;
    *p = DP_NEWS(arena, blocks->n + 1, float);
    if (!*p)
        return dp_no_memory(ctx, "the weights of a page");
    dp_trees_say(first, (*vectors)->at, F_COUNT, blocks->n, 0, *p);
    status = dp_features_again(ctx, arena, blocks, *p, *vectors);
    if (status != DP_OK || !second)
        return status;
    dp_trees_say(second, (*vectors)->at, F_COUNT, blocks->n, SETTLED, *p);
    return DP_OK;
}
