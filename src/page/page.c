/* Reading a page: its form, then the reader of that form, then what the caller
 * knows better. */
#include "page/page.h"

#include "fetch/fetch.h"
#include "page/inside.h"

#include "core/banned.h"

static dp_status open_trees(dp_ctx *ctx, dp_page_tools *tools)
{
    const struct {
        dp_str name;
        dp_trees **trees;
    } models[] = {
        { DP_S("first"), &tools->first },
        { DP_S("second"), &tools->second },
        { DP_S("line-first"), &tools->line_first },
        { DP_S("line-second"), &tools->line_second },
    };
    dp_status status = DP_OK;

    for (size_t i = 0; i < 4 && status == DP_OK; i++)
        status = dp_trees_open(ctx, tools->arena, ctx->data, models[i].name,
                               dp_feature_name, F_COUNT, models[i].trees);
    return status;
}

dp_status dp_page_open(dp_ctx *ctx, dp_page_tools **out)
{
    dp_page_tools *tools = calloc(1, sizeof *tools);
    dp_status status;

    if (!tools)
        return dp_no_memory(ctx, "the page stage");
    tools->arena = dp_arena_new(16 << 20);
    if (!tools->arena) {
        free(tools);
        return dp_no_memory(ctx, "the page stage");
    }
    status = dp_words_open(ctx, ctx->data, &tools->words);
    if (status == DP_OK)
        status = open_trees(ctx, tools);
    if (status == DP_OK)
        status = dp_written_open(ctx, tools->arena, ctx->data, &tools->written);
    if (status == DP_OK)
        status = dp_bylines_open(ctx, tools->arena, ctx->data, tools->written,
                                 &tools->bylines);
    if (status != DP_OK) {
        dp_page_close(tools);
        return status;
    }
    *out = tools;
    return DP_OK;
}

void dp_page_close(dp_page_tools *tools)
{
    if (!tools)
        return;
    dp_words_close(tools->words);
    dp_arena_close(tools->arena);
    free(tools);
}

/* The chosen blocks, one blank line apart. */
static dp_status join_text(dp_ctx *ctx, dp_arena *arena,
                           const dp_blocks *blocks, const bool *keep,
                           dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, SIZE_MAX / 4);
    dp_str joined;

    for (uint32_t i = 0; i < blocks->n; i++) {
        if (!keep[i])
            continue;
        if (buf.n > 0)
            dp_buf_add(&buf, DP_S("\n\n"));
        dp_buf_add(&buf, blocks->at[i].text);
    }
    joined = dp_buf_str(&buf);
    if (!joined.p)
        return dp_no_memory(ctx, "the text of an article");
    return dp_utf8_clean(ctx, arena, joined, out);
}

dp_status dp_page_html(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out)
{
    dp_html_doc doc;
    dp_blocks blocks;
    dp_said said;
    bool *keep = NULL;
    dp_status status = dp_html_parse(ctx, arena, ctx->html, utf8, &doc);

    if (status == DP_OK)
        status = dp_said_gather(ctx, arena, ctx->data, &doc, &said);
    if (status == DP_OK)
        status = dp_blocks_cut(ctx, arena, &doc, &blocks);
    if (status == DP_OK)
        status = dp_page_choose(ctx, arena, &blocks, &said, &keep);
    if (status == DP_OK)
        status = join_text(ctx, arena, &blocks, keep, &out->text);
    if (status == DP_OK)
        status = dp_page_meta(ctx, arena, page, &blocks, &said, out);
    return status;
}

/* What the caller knows goes before what the page says. */
static void take_callers(const dp_page *page, dp_article *out)
{
    if (page->title.p)
        out->title = page->title;
    if (page->outlet.p)
        out->outlet = page->outlet;
    if (page->language.p)
        out->language = page->language;
    if (page->published.p) {
        out->published = page->published;
        out->published_basis = DP_BASIS_OPTION;
    }
}

dp_status dp_page_read(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_article *out)
{
    dp_article article = {
        .input = page->input,
        .url = page->url,
        .fetched = page->fetched,
        .partial = -1,
        .until = DP_UNTIL_PAGE,
    };
    dp_form form = page->form;
    dp_str utf8;
    dp_status status = dp_charset_decode(ctx, arena, page, &utf8, NULL);

    if (status != DP_OK)
        return status;
    if (form == DP_FORM_AUTO)
        form = dp_page_form(utf8);
    if (form == DP_FORM_HTML)
        status = dp_page_html(ctx, arena, page, utf8, &article);
    else if (form == DP_FORM_PAGE)
        status = dp_page_dump(ctx, arena, page, utf8, &article);
    else
        article.text = utf8;
    if (status != DP_OK)
        return status;
    take_callers(page, &article);
    *out = article;
    return DP_OK;
}
