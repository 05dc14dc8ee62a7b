/* Where things stand in a text. */
#include "text/cut.h"

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

static uint32_t *near_bytes(dp_arena *arena, const dp_text *text)
{
    size_t n = text->text.n / DP_TEXT_NEAR + 1, i = 0;
    uint32_t *near = dp_arena_alloc(arena, (n + 1) * sizeof *near);

    for (uint32_t token = 0; near && token < text->tokens.n; token++) {
        uint32_t end = text->tokens.at[token].span.end;
        /* A token begins the next stretch, or none: not to be foretold. */
        near[i] = token;
        i += i * DP_TEXT_NEAR < end;
        while (i * DP_TEXT_NEAR < end)
            near[i++] = token;
    }
    for (; near && i < n; i++)
        near[i] = (uint32_t)text->tokens.n;
    return near;
}

static uint32_t *sentences_of(dp_arena *arena, const dp_text *text)
{
    uint32_t *of = dp_arena_alloc(arena, (text->tokens.n + 1) * sizeof *of);
    size_t token = 0;

    for (size_t i = 0; of && i < text->sentences.n; i++)
        for (; token < text->sentences.at[i].end; token++)
            of[token] = (uint32_t)i;
    for (; of && token <= text->tokens.n; token++)
        of[token] = (uint32_t)text->sentences.n;
    return of;
}

bool dp_text_index(dp_arena *arena, dp_text *text)
{
    text->tokens.near = near_bytes(arena, text);
    text->sentences.of = sentences_of(arena, text);
    return text->tokens.near && text->sentences.of;
}

static size_t token_seek(const dp_text *text, size_t at)
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

size_t dp_text_token_at(const dp_text *text, size_t at)
{
    size_t token;

    if (!text->tokens.near)
        return token_seek(text, at);
    if (at >= text->text.n)
        return text->tokens.n;
    token = text->tokens.near[at / DP_TEXT_NEAR];
    while (token < text->tokens.n && text->tokens.at[token].span.end <= at)
        token++;
    return token;
}

size_t dp_text_sentence_of(const dp_text *text, size_t token)
{
    size_t low = 0, n = text->sentences.n;

    if (text->sentences.of && token < text->tokens.n)
        return text->sentences.of[token];
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
