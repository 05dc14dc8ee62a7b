/* A page saved as text. */
#include "page/inside.h"

#include "core/banned.h"

dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out)
{
    out->text = dp_str_trim(utf8);
    return DP_OK;
}
