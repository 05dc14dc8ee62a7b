/* Word pairs, hashed into an open table. Words are runs of letters, digits and
 * bytes outside ASCII, ASCII case apart; a false hit once in four thousand
 * million does not matter here. */
#include "page/overlap.h"

#include "core/banned.h"

enum { MAX_PAIRS = 1 << 18 /* a book; more is no article */ };

typedef struct words {
    dp_str text;
    size_t at;
} words;

/* The hash of the next word; 0 behind the last. General punctuation (U+2000 to
 * U+206F) parts words as ASCII punctuation does. */
static uint32_t next_word(words *w)
{
    const unsigned char *p = (const unsigned char *)w->text.p;
    size_t n = w->text.n, i = w->at;
    uint32_t h = 2166136261u;
    bool any = false;

    for (; i < n; i++) {
        unsigned char c = p[i];
        bool letter = c >= 0x80 || (c >= '0' && c <= '9') ||
                      (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == 0xE2 && i + 2 < n && p[i + 1] == 0x80) {
            letter = false;
            i += 2;
        } else if (c == 0xC2 && i + 1 < n && p[i + 1] <= 0xBF) {
            letter = false;
            i += 1;
        }
        if (!letter && any)
            break;
        if (!letter)
            continue;
        any = true;
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + 32);
        h = (h ^ c) * 16777619u;
    }
    w->at = i;
    return any ? (h ? h : 1) : 0;
}

static uint32_t mix(uint32_t a, uint32_t b)
{
    uint64_t h = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u;

    h ^= h >> 32;
    return (uint32_t)h ? (uint32_t)h : 1;
}

/* The next pair; 0 behind the last. `*before` is the word before, 0 at first.
 */
static uint32_t next_pair(words *w, uint32_t *before)
{
    uint32_t word = next_word(w);

    if (word && !*before) {
        uint32_t second = next_word(w);
        uint32_t pair = mix(word, second);
        *before = second ? second : word;
        return pair;
    }
    if (!word)
        return 0;
    {
        uint32_t pair = mix(*before, word);
        *before = word;
        return pair;
    }
}

static bool set_put(dp_pairs *pairs, uint32_t pair)
{
    uint32_t i = pair & pairs->mask;

    while (pairs->slots[i] && pairs->slots[i] != pair)
        i = (i + 1) & pairs->mask;
    if (pairs->slots[i])
        return false;
    pairs->slots[i] = pair;
    return true;
}

static bool set_has(const dp_pairs *pairs, uint32_t pair)
{
    uint32_t i = pair & pairs->mask;

    while (pairs->slots[i] && pairs->slots[i] != pair)
        i = (i + 1) & pairs->mask;
    return pairs->slots[i] != 0;
}

dp_status dp_pairs_of(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_pairs *out)
{
    dp_pairs pairs = { 0 };
    words w = { .text = text };
    uint32_t before = 0, pair, size = 16;

    if (text.n == 0) {
        *out = pairs;
        return DP_OK;
    }
    /* A pair takes two bytes at the least; at most half full. */
    while (size < text.n && size < MAX_PAIRS * 2)
        size *= 2;
    pairs.slots = DP_NEWS(arena, size, uint32_t);
    pairs.mask = size - 1;
    if (!pairs.slots)
        return dp_no_memory(ctx, "the words of a page");
    while (pairs.n < size / 2 && (pair = next_pair(&w, &before)) != 0)
        pairs.n += set_put(&pairs, pair);
    *out = pairs;
    return DP_OK;
}

float dp_pairs_share(const dp_pairs *pairs, dp_str text, uint32_t *seen)
{
    words w = { .text = text };
    uint32_t before = 0, pair, all = 0, found = 0;

    if (seen)
        *seen = 0;
    if (pairs->n == 0)
        return -1;
    while ((pair = next_pair(&w, &before)) != 0) {
        all++;
        found += set_has(pairs, pair);
    }
    if (seen)
        *seen = found;
    return all ? (float)found / (float)all : 0;
}

uint32_t dp_words_hash(dp_str text)
{
    words w = { .text = text };
    uint32_t h = 0, word;

    while ((word = next_word(&w)) != 0)
        h = mix(h, word);
    return h;
}
