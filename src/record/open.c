/* Opening a context: each stage opens what it needs once, in the order of the
 * data, and is closed in reverse. */
#include <errno.h>

#include "core/core.h"
#include "data/data.h"
#include "fetch/fetch.h"
#include "html/html.h"
#include "marks/marks.h"
#include "match/match.h"
#include "page/page.h"
#include "text/language.h"

#include "core/banned.h"

static dp_status set_now(dp_ctx *ctx, const char *now)
{
    dp_edtf value;
    dp_str day = dp_str_of(now);

    if (!now)
        return DP_OK;
    if (!dp_edtf_parse(day, &value) || value.interval || !value.first.day ||
        value.first.year_digits_unknown || day.n != 10)
        return dp_fail(ctx, DP_USAGE, "'%s' is no day (YYYY-MM-DD)", now);
    memcpy(ctx->now, day.p, day.n);
    return DP_OK;
}

static dp_status open_stages(dp_ctx *ctx, const dp_options *options)
{
    dp_status status = dp_knowledge_open(ctx, options->data_dir, &ctx->data);

    if (status == DP_OK)
        status = dp_html_open(ctx, &ctx->html);
    if (status == DP_OK)
        status = dp_charset_warm(ctx);
    if (status == DP_OK)
        status = dp_page_open(ctx, &ctx->page);
    if (status == DP_OK)
        status = dp_language_open(ctx, DP_NULL, &ctx->language);
    if (status == DP_OK)
        status = dp_text_open(ctx);
    if (status == DP_OK &&
        (options->until == DP_UNTIL_EVENTS || options->until == DP_UNTIL_MARKS))
        status = dp_names_open(ctx, options->model_dir);
    return status;
}

dp_status dp_open(const dp_options *options, dp_ctx **out)
{
    static const dp_options defaults = { 0 };
    dp_ctx *ctx = calloc(1, sizeof *ctx);
    dp_status status;

    *out = ctx;
    if (!ctx)
        return DP_NO_MEMORY;
    if (!options)
        options = &defaults;
    ctx->until = options->until;
    status = set_now(ctx, options->now);
    if (status == DP_OK)
        status = dp_zone_open(ctx, options->time_zone, &ctx->zone);
    if (status == DP_OK)
        status = open_stages(ctx, options);
    return status;
}

void dp_close(dp_ctx *ctx)
{
    if (!ctx)
        return;
    dp_names_close(ctx);
    dp_text_close(ctx);
    dp_language_close(ctx->language);
    dp_page_close(ctx->page);
    dp_fetch_close(ctx);
    dp_html_close(ctx->html);
    dp_data_close(ctx->data);
    dp_zone_close(ctx->zone);
    free(ctx);
}
