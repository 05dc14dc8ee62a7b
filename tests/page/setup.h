/* A context with what the page stage wants, for its tests. */
#ifndef DP_TESTS_SETUP_H
#define DP_TESTS_SETUP_H

#include "test.h"

#include "data/data.h"
#include "fetch/fetch.h"
#include "html/html.h"
#include "page/inside.h"

static struct dp_ctx ctx;
static dp_arena *arena;

static inline int page_setup(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    return dp_data_open(&ctx, NULL, &ctx.data) != DP_OK ||
           dp_html_open(&ctx, &ctx.html) != DP_OK ||
           dp_page_open(&ctx, &ctx.page) != DP_OK;
}

static inline int page_teardown(void **state)
{
    dp_page_close(ctx.page);
    dp_html_close(ctx.html);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    return 0;
}

static inline dp_article page_read(dp_str bytes, dp_form form)
{
    dp_page page = { .bytes = bytes, .form = form };
    dp_article article = { 0 };

    assert_int_equal(dp_page_read(&ctx, arena, &page, &article), DP_OK);
    return article;
}

#endif
