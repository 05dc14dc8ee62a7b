/* Choosing by density: the deepest box that holds most of the running text,
 * and in it what is running text, or stands between pieces of it. */
#include "page/inside.h"

#include "page/running.h"

#include "core/banned.h"

/* Running text: sentences, few links, none of it page machinery. */
bool dp_block_runs(const dp_block *block)
{
    const dp_counts *c = &block->counts;

    if (block->flags & (IN_NAV | IN_FOOTER | IN_ASIDE | IN_FORM | IN_BUTTON |
                        IN_HIDDEN | IN_CAPTION | IN_DIALOG))
        return false;
    return c->chars >= 60 && c->stops > 0 && c->link_chars * 3 < c->chars;
}

static bool is_heading(unsigned tag)
{
    return tag >= DP_TAG_H2 && tag <= DP_TAG_H6;
}

/* Without weights: the densest box. */
static dp_status choose_dense(dp_ctx *ctx, dp_arena *arena,
                              const dp_blocks *blocks, bool *keep)
{
    uint64_t *sum = dp_arena_zero(arena, blocks->n + 1, sizeof *sum);
    uint32_t best = 0, last = NO_BLOCK;

    if (!sum)
        return dp_no_memory(ctx, "the weights of a page");
    for (uint32_t i = 0; i < blocks->n; i++)
        sum[i + 1] =
            sum[i] +
            (dp_block_runs(&blocks->at[i]) ? blocks->at[i].counts.chars : 0);
    for (uint32_t b = 0; b < blocks->boxes_n; b++) {
        const dp_box *box = &blocks->boxes[b];
        if ((sum[box->last] - sum[box->first]) * 10 >= sum[blocks->n] * 6)
            best = b;
    }
    for (uint32_t i = 0; i < blocks->n; i++)
        keep[i] = false;
    if (blocks->boxes_n == 0)
        return DP_OK;
    for (uint32_t i = blocks->boxes[best].first; i < blocks->boxes[best].last;
         i++) {
        if (!dp_block_runs(&blocks->at[i]))
            continue;
        keep[i] = true;
        if (last != NO_BLOCK && i - last == 2 &&
            is_heading(blocks->at[i - 1].tag))
            keep[i - 1] = true;
        last = i;
    }
    return DP_OK;
}

void dp_page_bounds(dp_reading *r)
{
    r->first = r->last = 0;
    for (uint32_t i = 0; i < r->blocks.n; i++) {
        if (!r->keep[i])
            continue;
        if (r->last == 0)
            r->first = i;
        r->last = i + 1;
    }
}

dp_status dp_page_choose(dp_reading *r)
{
    dp_hints hints;
    dp_status status;

    r->keep = DP_NEWS(r->arena, r->blocks.n + 1, bool);
    r->bylines = DP_NEWS(r->arena, r->blocks.n + 1, dp_byline_memo);
    if (!r->keep || !r->bylines)
        return dp_no_memory(r->ctx, "the blocks of a page");
    dp_page_hints(r->ctx, r->arena, &r->said, &hints);
    status =
        dp_page_weigh(r->ctx, r->arena, &r->blocks, &hints, &r->vectors, &r->p);
    if (status == DP_OK && !r->p)
        status = choose_dense(r->ctx, r->arena, &r->blocks, r->keep);
    if (status != DP_OK)
        return status;
    for (uint32_t i = 0; r->p && i < r->blocks.n; i++)
        r->keep[i] = r->p[i] >= 0.5f;
    dp_page_bounds(r);
    return DP_OK;
}

bool dp_reading_byline(const dp_reading *r, uint32_t block, dp_byline *out)
{
    dp_byline_memo *memo = &r->bylines[block];

    if (!memo->known)
        memo->known =
            dp_byline_read(r->ctx->page->bylines, r->blocks.at[block].text,
                           r->month_first, &memo->byline)
                ? 2
                : 1;
    if (memo->known != 2)
        return false;
    dp_byline_resolve(&memo->byline, r->page->fetched);
    *out = memo->byline;
    return true;
}
