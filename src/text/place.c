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
    size_t low = 0, n = text->tokens.n;

    while (n) { /* no branch to be guessed wrongly */
        size_t half = n / 2;
        bool behind = text->tokens.at[low + half].span.end <= at;
        low += behind ? half + 1 : 0;
        n = behind ? n - half - 1 : half;
    }
    return low;
}

size_t dp_text_sentence_of(const dp_text *text, size_t token)
{
    size_t low = 0, n = text->sentences.n;

    while (n) { /* as above */
        size_t half = n / 2;
        bool behind = text->sentences.at[low + half].end <= token;
        low += behind ? half + 1 : 0;
        n = behind ? n - half - 1 : half;
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
