/* Words that were cut before. What stands behind a word may change how it is
 * cut: a full stop, an apostrophe. Where a space or a comma does, a word is the
 * same tokens everywhere; and where a full stop and a space do, unless the
 * stop is the word's own. */
#include "text/cut.h"

#include "core/banned.h"

/* Flags that say where a token stands, not what it is. */
enum { WHERE = DP_TOKEN_SPACE | DP_TOKEN_LINE | DP_TOKEN_PARAGRAPH };

uint8_t dp_words_of(dp_kept_words *words, const dp_lexicon *lexicon)
{
    if (!words || !lexicon)
        return 0;
    for (uint8_t i = 0; i < LEXICONS_KEPT; i++) {
        if (!words->lexicons[i])
            words->lexicons[i] = lexicon;
        if (words->lexicons[i] == lexicon)
            return (uint8_t)(i + 1);
    }
    memset(words, 0, sizeof *words);
    words->lexicons[0] = lexicon;
    return 1;
}

/* The place of a word; SIZE_MAX: it is not kept. */
static size_t place_of(const dp_cutter *c, dp_str word)
{
    uint64_t h = (uint64_t)word.n << 8 | c->kept, eight;
    size_t i = 0;

    if (!c->kept || word.n == 0 || word.n > sizeof c->words->at[0].bytes)
        return SIZE_MAX;
    for (; i + 8 <= word.n; i += 8) {
        memcpy(&eight, word.p + i, 8);
        h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (eight = 0; i < word.n; i++)
        eight = eight << 8 | (unsigned char)word.p[i];
    h = (h ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return h >> 32 & (WORDS_KEPT - 1);
}

/* The end of the text, a space or a line's end. */
static bool is_blank(const dp_cutter *c, size_t at)
{
    return at >= c->text.n || c->text.p[at] == ' ' || c->text.p[at] == '\n';
}

static bool stands_alone(const dp_cutter *c, size_t end)
{
    return is_blank(c, end) || strchr(",;:!?)\"]", c->text.p[end]);
}

static bool is_stopped(const dp_cutter *c, size_t end)
{
    return end < c->text.n && c->text.p[end] == '.' && is_blank(c, end + 1);
}

static bool is_kept(const dp_cutter *c, const dp_kept_word *kept, dp_str word)
{
    return kept->n == word.n && kept->lexicon == c->kept &&
           memcmp(kept->bytes, word.p, word.n) == 0;
}

static void put_again(dp_cutter *c, const dp_kept_token *from, uint32_t begin)
{
    dp_token t = { .span = { begin, begin + from->n },
                   .word = from->word,
                   .plain = from->plain,
                   .base = from->base,
                   .number = DP_NO_NUMBER,
                   .hash = from->hash,
                   .begins = from->begins,
                   .classes = from->classes,
                   .flags = (uint16_t)(from->flags | c->pending),
                   .shape = from->shape };

    c->pending = 0;
    if (!dp_vec_push(c->arena, &c->tokens, t))
        c->failed = true;
}

bool dp_cut_again(dp_cutter *c, size_t begin, size_t end)
{
    dp_str word = dp_str_sub(c->text, begin, end);
    size_t place = place_of(c, word);
    const dp_kept_word *kept;

    if (place == SIZE_MAX)
        return false;
    kept = &c->words->at[place];
    if (!is_kept(c, kept, word) ||
        !(stands_alone(c, end) || (kept->stops && is_stopped(c, end))))
        return false;
    put_again(c, &kept->first, (uint32_t)begin);
    if (kept->two)
        put_again(c, &c->words->second[place], (uint32_t)begin + kept->first.n);
    return true;
}

/* Would a full stop behind the word, and a blank, be no part of it? */
static bool is_no_abbreviation(dp_cutter *c, dp_span last)
{
    static const char stop = '.';
    uint32_t word, hash;
    dp_key key;

    dp_key_make(c, DP_NULL, last.begin, last.end, &key);
    if (!key.fits || key.uppers + key.lowers == 1)
        return false;
    hash = (key.fold_hash ^ (unsigned char)stop) * WORD_HASH_PRIME;
    key.fold[key.fold_n] = stop;
    word =
        dp_lexicon_find(c->lexicon, (dp_str){ key.fold, key.fold_n + 1 }, hash);
    return !(lex_word_of(c->lexicon, word)->flags & WORD_ABBR);
}

/* Do the tokens from `first` on lie side by side from `begin` to `end`? */
static bool are_tokens_of(const dp_cutter *c, size_t first, size_t begin,
                          size_t end)
{
    for (size_t i = first; i < c->tokens.n; i++) {
        if (c->tokens.at[i].span.begin != begin)
            return false;
        begin = c->tokens.at[i].span.end;
    }
    return begin == end;
}

static dp_kept_token to_keep(const dp_token *t)
{
    return (dp_kept_token){
        .word = t->word,
        .plain = t->plain,
        .base = t->base,
        .hash = t->hash,
        .begins = t->begins,
        .classes = t->classes,
        .flags = (uint16_t)(t->flags & ~WHERE),
        .shape = t->shape,
        .n = (uint8_t)(t->span.end - t->span.begin),
    };
}

void dp_cut_keep(dp_cutter *c, size_t begin, size_t end, size_t tokens)
{
    dp_str word = dp_str_sub(c->text, begin, end);
    const dp_token *t = c->tokens.at + tokens;
    size_t n = c->tokens.n - tokens, place = place_of(c, word);
    dp_kept_word *kept;

    if (place == SIZE_MAX || !stands_alone(c, end) || c->failed || n == 0 ||
        n > 2 || !are_tokens_of(c, tokens, begin, end))
        return;
    kept = &c->words->at[place];
    *kept = (dp_kept_word){ .lexicon = c->kept,
                            .n = (uint8_t)word.n,
                            .two = n == 2,
                            .stops = is_no_abbreviation(c, t[n - 1].span),
                            .first = to_keep(t) };
    memcpy(kept->bytes, word.p, word.n);
    if (n == 2)
        c->words->second[place] = to_keep(t + 1);
}
