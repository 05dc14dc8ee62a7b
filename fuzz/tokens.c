/* Any bytes as a text, in a language that the first byte chooses: tokens lie in
 * order, inside the text, on borders of code points; sentences and paragraphs
 * hold all of them. */
#include <stdint.h>
#include <stdlib.h>

#include "match/match.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
    if (!holds)
        abort();
}

static void check_tokens(const dp_text *text)
{
    size_t border = 0;
    uint32_t end = 0;

    for (size_t i = 0; i < text->tokens.n; i++) {
        const dp_token *t = &text->tokens.at[i];
        check(t->span.begin >= end && t->span.begin < t->span.end);
        check(t->span.end <= text->text.n);
        while (border < t->span.begin)
            dp_utf8_next(text->text, &border);
        check(border == t->span.begin);
        while (border < t->span.end)
            dp_utf8_next(text->text, &border);
        check(border == t->span.end);
        end = t->span.end;
        check(dp_text_token_at(text, t->span.begin) == i);
    }
}

static void check_sentences(const dp_text *text)
{
    uint32_t token = 0, sentence = 0;

    for (size_t i = 0; i < text->sentences.n; i++) {
        check(text->sentences.at[i].begin == token);
        token = text->sentences.at[i].end;
    }
    check(token == text->tokens.n);
    for (size_t i = 0; i < text->paragraphs.n; i++) {
        check(text->paragraphs.at[i].begin == sentence);
        sentence = text->paragraphs.at[i].end;
    }
    check(sentence == text->sentences.n);
    for (size_t i = 0; i < text->phrases.n; i++) {
        const dp_phrase *p = &text->phrases.at[i];
        dp_entry entries[4];
        check(p->begin < p->end && p->end <= text->tokens.n);
        dp_phrase_entries(text, p, DP_NULL, entries, 4);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = { "fr", "en", "es", "ar", "zz" };
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_text text;

    if (!arena) {
        arena = dp_arena_new(256 << 20);
        check(arena && dp_knowledge_open(&ctx, NULL, &ctx.data) == DP_OK &&
              dp_text_open(&ctx) == DP_OK);
    }
    if (size == 0)
        return 0;
    dp_arena_reset(arena);
    check(dp_text_make(&ctx, arena,
                       (dp_str){ (const char *)data + 1, size - 1 },
                       dp_str_of(languages[data[0] % 5]), &text) == DP_OK);
    check_tokens(&text);
    check_sentences(&text);
    for (size_t i = 0; i < text.tokens.n; i++) {
        dp_entry entries[4];
        dp_verb verbs[4];
        dp_token_entries(&text, i, DP_NULL, entries, 4);
        dp_token_verbs(&text, i, verbs, 4);
    }
    return 0;
}
