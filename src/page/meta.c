/* What a page says of itself. */
#include "page/inside.h"

#include "core/banned.h"

static dp_str meta_key(const dp_html_node *node)
{
    dp_str key = dp_html_attr(node, DP_S("property"));

    return key.p ? key : dp_html_attr(node, DP_S("name"));
}

dp_status dp_page_meta(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       const dp_blocks *blocks, dp_article *out)
{
    const dp_html_doc *doc = blocks->doc;

    if (doc->n > 0)
        out->language =
            dp_str_dup(arena, dp_html_attr(&doc->at[0], DP_S("lang")));
    for (uint32_t i = 0; i < doc->n; i++) {
        const dp_html_node *node = &doc->at[i];
        dp_str key, content;
        if (node->tag == DP_TAG_TITLE && !out->title.p) {
            dp_status status = dp_html_plain(ctx, arena, doc, i, &out->title);
            if (status != DP_OK)
                return status;
        }
        if (node->tag != DP_TAG_META)
            continue;
        key = meta_key(node);
        content = dp_str_trim(dp_html_attr(node, DP_S("content")));
        if (content.n == 0)
            continue;
        if (dp_str_eq(key, DP_S("og:title")))
            out->title = dp_str_dup(arena, content);
        else if (dp_str_eq(key, DP_S("og:site_name")))
            out->outlet = dp_str_dup(arena, content);
        else if (dp_str_eq(key, DP_S("article:published_time"))) {
            dp_edtf value;
            if (dp_edtf_parse(content, &value)) {
                out->published = dp_str_dup(arena, content);
                out->published_basis = DP_BASIS_METADATA;
            }
        }
    }
    return DP_OK;
}
