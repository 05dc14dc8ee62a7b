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

static dp_status open_agencies(dp_ctx *ctx, dp_page_tools *tools)
{
    dp_table_open(ctx->data, DP_NULL, DP_S("page-joins"), &tools->joins);
    dp_table_open(ctx->data, DP_NULL, DP_S("page-members"), &tools->members);
    dp_table_open(ctx->data, DP_NULL, DP_S("agencies"), &tools->agency_names);
    for (size_t row = 0; row < dp_table_rows(&tools->agency_names); row++) {
        dp_str rest = dp_table_cell(&tools->agency_names, row, 1), form;
        while (dp_str_next(&rest, '|', &form)) {
            dp_status status = DP_OK;
            uint32_t *slot;
            if (!dp_str_starts(form, DP_S("=")))
                status = dp_fold(ctx, tools->arena, form, &form);
            if (status != DP_OK)
                return status;
            slot = dp_map_put(tools->arena, &tools->agencies, form, NULL);
            if (!slot)
                return dp_no_memory(ctx, "the agencies");
            *slot = (uint32_t)row + 1;
        }
    }
    return DP_OK;
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
        status = open_agencies(ctx, tools);
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

/* Each needs what those before it found. */
static dp_status read_meta(dp_reading *r)
{
    static dp_status (*const steps[])(dp_reading *) = {
        dp_meta_date,
        dp_meta_author,
        dp_meta_image,
    };
    dp_status status = DP_OK;

    r->out->language = dp_meta_language(r->arena, &r->said);
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DP_OK; i++)
        status = steps[i](r);
    if (status == DP_OK)
        dp_meta_partial(r);
    return status;
}

/* The article's text, title and bylines apart. */
static dp_status read_text(dp_reading *r)
{
    dp_status status = dp_page_choose(r);

    if (status == DP_OK)
        status = dp_meta_address(r);
    if (status == DP_OK)
        status = dp_meta_title(r);
    if (status != DP_OK)
        return status;
    dp_page_trim(r);
    return join_text(r->ctx, r->arena, &r->blocks, r->keep, &r->out->text);
}

dp_status dp_page_html(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_str *link, dp_article *out)
{
    dp_reading r = {
        .ctx = ctx, .arena = arena, .page = page, .title = NO_BLOCK, .out = out
    };
    dp_status status = dp_html_parse(ctx, arena, ctx->html, utf8, &r.doc);

    if (status == DP_OK)
        status = dp_said_gather(ctx, arena, ctx->data, &r.doc, &r.said);
    if (status == DP_OK)
        status = dp_blocks_cut(ctx, arena, &r.doc, &r.blocks);
    if (status == DP_OK)
        r.month_first =
            dp_written_month_first(ctx->page->written, r.said.html_language);
    if (status == DP_OK)
        status = read_text(&r);
    if (status == DP_OK)
        status = read_meta(&r);
    if (status == DP_OK)
        *link = dp_said_best(&r.said, SAID_canonical, NULL);
    return status;
}

/* The address of the article, in its canonical form: the page's own link where
 * it stays on the host, else where it was fetched from; null: none. */
static dp_status canonical_of(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                              dp_str link, dp_str *out)
{
    dp_str url = DP_NULL;
    dp_status status;

    *out = DP_NULL;
    if (page->url.n == 0)
        return DP_OK;
    if (link.n > 0) {
        status = dp_url_resolve(ctx, arena, page->url, link, &url);
        if (status != DP_OK)
            return status;
        if (url.p && dp_url_same_host(ctx, arena, page->url, url))
            status = dp_url_canonical(ctx, arena, url, out);
        if (status != DP_OK || out->p)
            return status;
    }
    return dp_url_canonical(ctx, arena, page->url, out);
}

/* Over the canonical address; where there is none, over the bytes given. */
static dp_status make_id(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                         dp_str link, dp_article *out)
{
    dp_str canonical;
    dp_status status = canonical_of(ctx, arena, page, link, &canonical);

    if (status != DP_OK)
        return status;
    out->id = dp_id_of(arena, canonical.p ? canonical : page->bytes);
    return out->id.p ? DP_OK : dp_no_memory(ctx, "the id of an article");
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
    } else if (!out->published.p && page->feed_published.p) {
        out->published = page->feed_published;
        out->published_basis = DP_BASIS_FEED;
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
    dp_str link = DP_NULL;
    dp_status status = dp_charset_decode(ctx, arena, page, &utf8, NULL);

    if (status != DP_OK)
        return status;
    if (form == DP_FORM_AUTO)
        form = dp_page_form(utf8);
    if (form == DP_FORM_HTML)
        status = dp_page_html(ctx, arena, page, utf8, &link, &article);
    else if (form == DP_FORM_PAGE)
        status = dp_page_dump(ctx, arena, page, utf8, &article);
    else
        article.text = utf8;
    if (status == DP_OK)
        status = make_id(ctx, arena, page, link, &article);
    if (status != DP_OK)
        return status;
    take_callers(page, &article);
    *out = article;
    return DP_OK;
}
