/* Texts of a context: which index goes with a language, and where things
 * stand. */
#include "text/cut.h"

#include "core/banned.h"

/* What an article has at most, all of it one sentence. */
static const size_t scratch_max = (size_t)512 << 20;

typedef struct dp_text_tools {
    dp_chars chars;
    dp_kept_words *words;
    void *room; /* that the words lie in */
    dp_arena *scratch;
} dp_text_tools;

dp_status dp_text_open(dp_ctx *ctx)
{
    enum { LINE = _Alignof(dp_kept_words) };
    dp_text_tools *tools = calloc(1, sizeof *tools);

    ctx->text = tools;
    /* Cleared pages are given as they are touched. */
    if (tools)
        tools->room = calloc(1, sizeof *tools->words + LINE);
    if (tools)
        tools->scratch = dp_arena_new(scratch_max);
    if (!tools || !tools->room || !tools->scratch)
        return dp_no_memory(ctx, "text");
    tools->words =
        (void *)(((uintptr_t)tools->room + LINE - 1) & ~(uintptr_t)(LINE - 1));
    return DP_OK;
}

void dp_text_close(dp_ctx *ctx)
{
    if (ctx->text) {
        dp_arena_close(ctx->text->scratch);
        free(ctx->text->room);
    }
    free(ctx->text);
    ctx->text = NULL;
}

dp_arena *dp_text_scratch(dp_ctx *ctx, dp_arena *arena)
{
    if (!ctx || !ctx->text)
        return arena;
    dp_arena_reset(ctx->text->scratch);
    return ctx->text->scratch;
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
        dp_text_cut(ctx, arena, &ctx->text->chars, ctx->text->words,
                    dp_lexicon_of(ctx->data, language), text, &made);

    if (status != DP_OK)
        return status;
    made.language = language;
    *out = made;
    return DP_OK;
}
