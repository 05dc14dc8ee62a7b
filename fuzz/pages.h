/* Reads bytes through the page stage and holds what comes out to what page.h
 * says of it. */
#ifndef DP_FUZZ_PAGES_H
#define DP_FUZZ_PAGES_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "data/data.h"
#include "html/html.h"
#include "page/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void check(bool holds)
{
    if (!holds)
        abort();
}

/* Every byte can be read, and what is text is UTF-8. */
static inline void check_text(dp_str s)
{
    check(s.p || s.n == 0);
    check(dp_utf8_invalid(s) == DP_NOT_FOUND);
}

static inline dp_ctx *fuzz_ctx(void)
{
    static struct dp_ctx ctx;

    if (!ctx.page) {
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
        check(dp_html_open(&ctx, &ctx.html) == DP_OK);
        check(dp_page_open(&ctx, &ctx.page) == DP_OK);
    }
    return &ctx;
}

static inline void check_article(const dp_article *article)
{
    dp_edtf value;

    check_text(article->text);
    check_text(article->title);
    check_text(article->outlet);
    check_text(article->agency);
    check(article->id.n == 39);
    check(dp_str_find(article->text, DP_S("\n\n\n"), 0) == DP_NOT_FOUND);
    if (article->published.p)
        check(dp_edtf_parse(article->published, &value));
    for (size_t i = 0; i < article->authors.n; i++)
        check_text(article->authors.at[i]);
    for (size_t i = 0; i < article->images.n; i++) {
        check(article->images.at[i].url.n > 0);
        check_text(article->images.at[i].alt);
        check_text(article->images.at[i].caption);
    }
}

static inline void fuzz_page(const uint8_t *data, size_t size, dp_form form)
{
    static dp_arena *arena;
    dp_ctx *ctx = fuzz_ctx();
    dp_page page = { .bytes = { (const char *)data, size },
                     .form = form,
                     .input = DP_S("fuzz"),
                     .url = DP_S("https://news.example/2023/02/09/a.html") };
    dp_article article = { .partial = 7 };
    dp_status status;

    if (!arena)
        arena = dp_arena_new((size_t)256 << 20);
    status = dp_page_read(ctx, arena, &page, &article);
    if (status == DP_OK)
        check_article(&article);
    else
        check(article.partial == 7);
    dp_arena_reset(arena);
}

#endif
