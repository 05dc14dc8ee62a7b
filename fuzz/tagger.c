/* A model of names and words for it, both foreign: two bytes of how long the
 * words are, the words, the model. It is refused, or what it finds lies within
 * the text. */
#include "core/core.h"
#include "marks/tagger.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST = 1024 };

#define check(what)  \
    do {             \
        if (!(what)) \
            abort(); \
    } while (0)

static dp_text text_of(dp_arena *arena, dp_str words)
{
    dp_text text = { .text = words };
    uint32_t begin = 0;

    text.tokens.at = DP_NEWS(arena, MOST, dp_token);
    text.sentences.at = DP_NEWS(arena, MOST, dp_sentence);
    check(text.tokens.at && text.sentences.at);
    for (uint32_t i = 0; i <= words.n && text.tokens.n < MOST; i++) {
        bool last = i == words.n || words.p[i] == '\n';
        dp_token *token = &text.tokens.at[text.tokens.n];
        if (!last && words.p[i] != ' ' && words.p[i] != '_')
            continue;
        /* '_' stands for a border without a blank, behind a proclitic. */
        token->span = (dp_span){ begin, i };
        token->flags = i < words.n && words.p[i] == '_' ? DP_TOKEN_CLITIC : 0;
        if (begin && words.p[begin - 1] != '_')
            token->flags |= DP_TOKEN_SPACE;
        text.tokens.n += i > begin;
        begin = i + 1;
        if (last && text.sentences.n < MOST) {
            dp_sentence *s = &text.sentences.at[text.sentences.n++];
            s->begin = text.sentences.n > 1 ? s[-1].end : 0;
            s->end = (uint32_t)text.tokens.n;
        }
    }
    return text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dp_arena *arena;
    dp_tagger *tagger = NULL;
    dp_tagger_tags tags;
    dp_text text;
    size_t n;

    if (size < 2)
        return 0;
    n = (size_t)(data[0] | data[1] << 8);
    if (n > size - 2)
        n = size - 2;
    if (dp_tagger_wrap(NULL,
                       (dp_str){ (const char *)data + 2 + n, size - 2 - n },
                       &tagger) != DP_OK)
        return 0;
    arena = dp_arena_new((size_t)4 << 20);
    check(arena);
    text = text_of(arena, (dp_str){ (const char *)data + 2, n });
    check(dp_tagger_run(NULL, arena, tagger, &text, &tags) == DP_OK);
    check(tags.tokens.n == text.tokens.n);
    for (size_t i = 0; i < tags.spans.n; i++) {
        const dp_tagger_span *s = &tags.spans.at[i];
        check(s->begin < s->end && s->end <= text.tokens.n);
        check(!i || s[-1].end <= s->begin);
        check(s->kind && s->kind < DP_TAGGER_KINDS);
    }
    dp_tagger_close(tagger);
    dp_arena_close(arena);
    return 0;
}
