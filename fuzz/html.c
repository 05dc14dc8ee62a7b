/* Any bytes as HTML: the flat document is a tree in order, and every text and
 * attribute can be read. */
#include "pages.h"

static void check_node(const dp_html_doc *doc, uint32_t i)
{
    const dp_html_node *node = &doc->at[i];
    dp_str name, value;

    check(node->end > i && node->end <= doc->n);
    check(i == 0 ? node->parent == 0 : node->parent < i);
    if (i > 0) {
        check(doc->at[node->parent].end >= node->end);
        check(doc->at[node->parent].depth + 1 == node->depth);
    }
    check(dp_html_text(node).p != NULL);
    check(dp_html_name(node).p != NULL);
    for (const void *at = dp_html_attrs(node); at;) {
        at = dp_html_attr_next(at, &name, &value);
        check(name.p && value.p);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_ctx *ctx = fuzz_ctx();
    dp_str clean, text;
    dp_html_doc doc;

    if (!arena)
        arena = dp_arena_new((size_t)256 << 20);
    if (dp_utf8_clean(ctx, arena, (dp_str){ (const char *)data, size },
                      &clean) == DP_OK &&
        dp_html_parse(ctx, arena, ctx->html, clean, &doc) == DP_OK) {
        for (uint32_t i = 0; i < doc.n; i++)
            check_node(&doc, i);
        if (doc.n > 0) {
            check(dp_html_plain(ctx, arena, &doc, 0, &text) == DP_OK);
            check(dp_str_find(text, DP_S("\n\n"), 0) == DP_NOT_FOUND);
        }
    }
    dp_arena_reset(arena);
    return 0;
}
