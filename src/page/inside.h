/* The parts of the page stage, as they see each other. */
#ifndef DP_PAGE_INSIDE_H
#define DP_PAGE_INSIDE_H

#include "page/block.h"
#include "page/page.h"

struct dp_page_tools {
    int unused;
};

/* Found from the bytes: DP_FORM_HTML, DP_FORM_PAGE or DP_FORM_TEXT. */
dp_form dp_page_form(dp_str utf8);

/* Read markup; fills what it finds into `out`. */
dp_status dp_page_html(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out);

/* Read a page saved as text. */
dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out);

/* Metadata of a parsed page. */
dp_status dp_page_meta(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       const dp_blocks *blocks, dp_article *out);

#endif
