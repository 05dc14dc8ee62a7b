/* Words that were cut before. What stands behind a word may change how it is
 * cut: a full stop, an apostrophe. Where a space or a comma does, a word is the
 * same token everywhere. */
#include "text/cut.h"

#include "core/banned.h"

/* Flags that say where a token stands, not what it is. */
enum { WHERE = DP_TOKEN_SPACE | DP_TOKEN_LINE | DP_TOKEN_PARAGRAPH };

dp_kept_word *dp_word_place(dp_kept_words *words, dp_str word)
{
    uint64_t h = word.n, eight;
    size_t i = 0;

    if (!words || word.n == 0 || word.n > sizeof words->at[0].bytes)
        return NULL;
    for (; i + 8 <= word.n; i += 8) {
        memcpy(&eight, word.p + i, 8);
        h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (eight = 0; i < word.n; i++)
        eight = eight << 8 | (unsigned char)word.p[i];
    h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return &words->at[h >> 32 & (WORDS_KEPT - 1)];
}

static bool stands_alone(const dp_cutter *c, size_t end)
{
    return end < c->text.n && (c->text.p[end] == ' ' || c->text.p[end] == ',' ||
                               c->text.p[end] == '\n');
}

static bool is_kept(const dp_cutter *c, const dp_kept_word *kept, dp_str word)
{
    return kept->n == word.n && kept->lexicon == c->lexicon &&
           memcmp(kept->bytes, word.p, word.n) == 0;
}

bool dp_cut_again(dp_cutter *c, size_t begin, size_t end)
{
    dp_str word = dp_str_sub(c->text, begin, end);
    const dp_kept_word *kept = dp_word_place(c->words, word);
    dp_token t;

    if (!kept || !stands_alone(c, end) || !is_kept(c, kept, word))
        return false;
    t = (dp_token){ .span = { (uint32_t)begin, (uint32_t)end },
                    .word = kept->word,
                    .plain = kept->plain,
                    .base = kept->base,
                    .number = DP_NO_NUMBER,
                    .hash = kept->hash,
                    .flags = (uint16_t)(kept->flags | c->pending),
                    .shape = kept->shape };
    c->pending = 0;
    if (!dp_vec_push(c->arena, &c->tokens, t))
        c->failed = true;
    return true;
}

void dp_cut_keep(dp_cutter *c, size_t begin, size_t end, size_t tokens)
{
    dp_str word = dp_str_sub(c->text, begin, end);
    dp_kept_word *kept = dp_word_place(c->words, word);
    const dp_token *t;

    if (!kept || !stands_alone(c, end) || c->failed ||
        c->tokens.n != tokens + 1)
        return;
    t = &c->tokens.at[tokens];
    if (t->span.begin != begin || t->span.end != end)
        return;
    *kept = (dp_kept_word){ .lexicon = c->lexicon,
                            .word = t->word,
                            .plain = t->plain,
                            .base = t->base,
                            .hash = t->hash,
                            .flags = (uint16_t)(t->flags & ~WHERE),
                            .shape = t->shape,
                            .n = (uint8_t)word.n };
    memcpy(kept->bytes, word.p, word.n);
}
