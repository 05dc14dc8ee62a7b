/* Where things stand in a text. */
#include "text/text.h"

#include "core/banned.h"

dp_span dp_text_span(const dp_text *text, size_t begin, size_t end)
{
    dp_span span = { 0, 0 };

    if (begin < text->tokens.n)
        span.begin = text->tokens.at[begin].span.begin;
    else if (text->tokens.n)
        span.begin = text->tokens.at[text->tokens.n - 1].span.end;
    span.end = end > begin && end <= text->tokens.n
                   ? text->tokens.at[end - 1].span.end
                   : span.begin;
    return span;
}

size_t dp_text_token_at(const dp_text *text, size_t at)
{
    size_t low = 0, high = text->tokens.n;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (text->tokens.at[mid].span.end > at)
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

size_t dp_text_sentence_of(const dp_text *text, size_t token)
{
    size_t low = 0, high = text->sentences.n;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (text->sentences.at[mid].end > token)
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

dp_str dp_token_folded(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                       size_t token)
{
    dp_str out = DP_NULL;

    if (dp_fold(ctx, arena, dp_text_at(text, text->tokens.at[token].span),
                &out) != DP_OK)
        return DP_NULL;
    return out;
}
