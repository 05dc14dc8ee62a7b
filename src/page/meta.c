/* What a page says of itself. */
#include "page/inside.h"

#include "core/banned.h"

dp_status dp_page_meta(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       const dp_blocks *blocks, const dp_said *said,
                       dp_article *out)
{
    dp_str published = dp_said_best(said, SAID_published, NULL);
    dp_edtf value;

    out->title = dp_said_best(said, SAID_title, NULL);
    if (!out->title.p && said->head_title.n)
        out->title = dp_str_trim(said->head_title);
    out->title = dp_str_dup(arena, out->title);
    out->outlet = dp_str_dup(arena, dp_said_best(said, SAID_outlet, NULL));
    out->language = dp_str_dup(arena, said->html_language);
    if (dp_edtf_parse(published, &value)) {
        out->published = dp_str_dup(arena, published);
        out->published_basis = DP_BASIS_METADATA;
    }
    return DP_OK;
}
