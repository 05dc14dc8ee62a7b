/* From a page to an article: the stages, one after the other, as far as the
 * context asks. */
#include "core/core.h"
#include "page/page.h"
#include "text/language.h"

#include "core/banned.h"

/* Below this the text does not tell its language, and the page is believed. */
static const double sure = 0.5;

/* The language of the article: the caller's word, else what the text tells,
 * else what the page declares. Pages often declare the language of the site. */
static void find_language(dp_ctx *ctx, const dp_page *page, dp_article *article)
{
    dp_guess guess;

    if (page->language.p)
        return;
    guess = dp_language_guess(ctx->language, article->text, article->language);
    if (guess.tag.p && (guess.confidence >= sure || !article->language.p))
        article->language = guess.tag;
}

dp_status dp_article_read(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                          dp_article *out)
{
    dp_article article = { 0 };
    dp_status status = dp_page_read(ctx, arena, page, &article);

    if (status != DP_OK)
        return status;
    article.until = ctx->until;
    if (ctx->until != DP_UNTIL_PAGE)
        find_language(ctx, page, &article);
    *out = article;
    return DP_OK;
}
