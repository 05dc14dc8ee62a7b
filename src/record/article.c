/* From a page to an article: the stages, one after the other, as far as the
 * context asks. */
#include <time.h>

#include "core/core.h"
#include "events/events.h"
#include "fetch/feed.h"
#include "marks/marks.h"
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

/* The day of reading: told to the context, else the day the page was fetched,
 * else today. */
static dp_day day_of_reading(const dp_ctx *ctx, const dp_article *article)
{
    dp_edtf value;
    dp_time moment;

    /* A day alone is one already, whatever the zone. */
    if (dp_edtf_parse(dp_str_of(ctx->now), &value) ||
        (article->fetched.n == 10 && dp_edtf_parse(article->fetched, &value)))
        return dp_day_of(value.first.year, value.first.month, value.first.day);
    moment = dp_time_parse(ctx, article->fetched);
    if (moment == DP_NO_TIME)
        moment = (dp_time)time(NULL);
    return dp_zone_day(ctx->zone, moment);
}

/* "fr" of "fr-MA": what the folders of lang/ are named for. */
static dp_str primary(dp_str tag)
{
    return dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));
}

static dp_status find_dates(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                            dp_article *article)
{
    dp_dates_from from = { .published = article->published,
                           .now = day_of_reading(ctx, article) };
    dp_dates dates;
    dp_status status = DP_OK;

    if (!article->published.p)
        status = dp_published_work_out(ctx, arena, text, &from);
    if (status == DP_OK && from.worked_out) {
        article->published_basis = DP_BASIS_TEXT;
        article->published = from.published;
    }
    if (status == DP_OK)
        status = dp_dates_find(ctx, arena, text, &from, &dates);
    if (status != DP_OK)
        return status;
    article->dates.at = dates.at;
    article->dates.n = dates.n;
    return DP_OK;
}

static dp_status find_names(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                            dp_article *article)
{
    dp_names names;
    dp_str home = DP_NULL;
    dp_status status = dp_names_home(ctx, arena, article->outlet, article->url,
                                     article->language, &home);

    if (status == DP_OK)
        status =
            dp_names_find(ctx, arena, text, article->published, home, &names);
    if (status != DP_OK)
        return status;
    article->names.at = names.at;
    article->names.n = names.n;
    return DP_OK;
}

static dp_status find_quotes(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                             dp_article *article)
{
    dp_quotes quotes;
    dp_status status = dp_quotes_find(ctx, arena, text, article->names.at,
                                      article->names.n, &quotes);

    if (status != DP_OK)
        return status;
    article->quotes.at = quotes.at;
    article->quotes.n = quotes.n;
    return DP_OK;
}

static dp_status find_events(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                             dp_article *article)
{
    dp_events events;
    dp_status status = dp_events_find(ctx, arena, text, article, &events);

    if (status != DP_OK)
        return status;
    article->events.at = events.at;
    article->events.n = events.n;
    return DP_OK;
}

static dp_status find_marks(dp_ctx *ctx, dp_arena *arena, dp_article *article)
{
    dp_text text;
    dp_status status = dp_text_make(ctx, arena, article->text,
                                    primary(article->language), &text);

    if (status == DP_OK)
        status = find_dates(ctx, arena, &text, article);
    if (ctx->until == DP_UNTIL_DATES)
        return status;
    if (status == DP_OK)
        status = find_names(ctx, arena, &text, article);
    if (status == DP_OK)
        status = find_quotes(ctx, arena, &text, article);
    if (status == DP_OK && ctx->until == DP_UNTIL_EVENTS)
        status = find_events(ctx, arena, &text, article);
    return status;
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
    if (ctx->until != DP_UNTIL_PAGE && ctx->until != DP_UNTIL_TEXT)
        status = find_marks(ctx, arena, &article);
    if (status != DP_OK)
        return status;
    *out = article;
    return DP_OK;
}
