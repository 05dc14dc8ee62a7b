/* The parts of the page stage, as they see each other. */
#ifndef DP_PAGE_INSIDE_H
#define DP_PAGE_INSIDE_H

#include "page/block.h"
#include "page/byline.h"
#include "page/feature.h"
#include "page/page.h"
#include "page/said.h"
#include "page/trees.h"
#include "page/words.h"

struct dp_page_tools {
    dp_arena *arena; /* of the trees */
    dp_words *words;
    dp_written *written;
    dp_bylines *bylines;
    /* Of pages, of pages saved as text; NULL: no weights. */
    dp_trees *first, *second, *line_first, *line_second;
};

/* Found from the bytes: DP_FORM_HTML or DP_FORM_PAGE. */
dp_form dp_page_form(dp_str utf8);

/* Read markup; fills what it finds into `out`. */
dp_status dp_page_html(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out);

/* Read a page saved as text. */
dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out);

/* What helps to find the article in the page. */
void dp_page_hints(dp_ctx *ctx, dp_arena *arena, const dp_said *said,
                   dp_hints *out);

/* Vectors and probabilities of all blocks; with weights, both stages. `*p` is
 * null without weights. */
dp_status dp_page_weigh(dp_ctx *ctx, dp_arena *arena, const dp_blocks *blocks,
                        const dp_hints *hints, dp_vector **vectors, float **p);

/* Which blocks are the article: `(*keep)[i]`, in `arena`. */
dp_status dp_page_choose(dp_ctx *ctx, dp_arena *arena, const dp_blocks *blocks,
                         const dp_said *said, bool **keep);

/* Metadata of a parsed page. */
dp_status dp_page_meta(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       const dp_blocks *blocks, const dp_said *said,
                       dp_article *out);

#endif
