/* Texts of a context: which index goes with a language, and where things
 * stand. */
#include "text/cut.h"

#include "core/banned.h"

struct dp_text_tools {
    dp_chars chars;
    dp_kept_words words;
};

dp_status dp_text_open(dp_ctx *ctx)
{
    /* Cleared pages are given as they are touched. */
    ctx->text = calloc(1, sizeof *ctx->text);
    return ctx->text ? DP_OK : dp_no_memory(ctx, "text");
}

void dp_text_close(dp_ctx *ctx)
{
    free(ctx->text);
    ctx->text = NULL;
}

const dp_lexicon *dp_lexicon_of(const dp_data *data, dp_str language)
{
    if (!data || !language.n || language.n > 8)
        return NULL;
    return dp_lexicon_at(
        dp_data_section_of(data, language, DP_S("words"), DP_NULL));
}

dp_status dp_text_make(dp_ctx *ctx, dp_arena *arena, dp_str text,
                       dp_str language, dp_text *out)
{
    dp_text made;
    dp_status status =
        dp_text_cut(ctx, arena, &ctx->text->chars, &ctx->text->words,
                    dp_lexicon_of(ctx->data, language), text, &made);

    if (status != DP_OK)
        return status;
    made.language = language;
    *out = made;
    return DP_OK;
}
