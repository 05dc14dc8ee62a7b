/* The article out of its page: which of the bytes a reader would call the
 * article, and what the page says of it. docs/extraction.md tells how. */
#ifndef DP_PAGE_PAGE_H
#define DP_PAGE_PAGE_H

#include "core/core.h"

/* What the stage opens once: word lists and weights. Wants ctx->data and
 * ctx->html; kept as ctx->page. DP_BAD_DATA: a table is wrong. */
typedef struct dp_page_tools dp_page_tools;

dp_status dp_page_open(dp_ctx *ctx, dp_page_tools **out);

/* Accepts NULL. */
void dp_page_close(dp_page_tools *tools);

/* Read a page into an article: id, addresses, title, outlet, authors, agency,
 * published, language as declared, partial, text, images; the rest of `*out`
 * is empty. What the caller knows (page->title ...) goes before the page.
 *
 * Everything lives in `arena`, or in what `page` points at. A page without an
 * article gives an empty text; what it does not say is null.
 *
 * DP_BAD_DATA: the bytes are no page. DP_NO_MEMORY: the arena is at its
 * ceiling. `*out` is then untouched. */
dp_status dp_page_read(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_article *out);

#endif
