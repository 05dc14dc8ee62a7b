/* Word pairs, hashed into an open table. Words are runs of letters, digits and
 * bytes outside ASCII, ASCII case apart; a false hit once in four thousand
 * million does not matter here. */
#include "page/overlap.h"

#include "core/banned.h"

enum {
    MAX_PAIRS = 1 << 18, /* a book; more is no article */
    PART = 512           /* words hashed at a time, where they are not kept */
};

/* 0 parts words; else what is hashed: letters without case, digits, and bytes
 * of other scripts. */
static const unsigned char letter_of[256] = {
    ['0'] = '0',      ['1'] = '1',      ['2'] = '2',      ['3'] = '3',
    ['4'] = '4',      ['5'] = '5',      ['6'] = '6',      ['7'] = '7',
    ['8'] = '8',      ['9'] = '9',
#define LETTER(upper, lower) [upper] = lower, [lower] = lower
    LETTER('A', 'a'), LETTER('B', 'b'), LETTER('C', 'c'), LETTER('D', 'd'),
    LETTER('E', 'e'), LETTER('F', 'f'), LETTER('G', 'g'), LETTER('H', 'h'),
    LETTER('I', 'i'), LETTER('J', 'j'), LETTER('K', 'k'), LETTER('L', 'l'),
    LETTER('M', 'm'), LETTER('N', 'n'), LETTER('O', 'o'), LETTER('P', 'p'),
    LETTER('Q', 'q'), LETTER('R', 'r'), LETTER('S', 's'), LETTER('T', 't'),
    LETTER('U', 'u'), LETTER('V', 'v'), LETTER('W', 'w'), LETTER('X', 'x'),
    LETTER('Y', 'y'), LETTER('Z', 'z'),
#undef LETTER
};

/* Where the next word begins and its hash; 0 behind the last. General
 * punctuation (U+2000 to U+203F) and the Latin-1 signs part words too. */
static uint32_t next_word(dp_str text, size_t *at)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t n = text.n, i = *at;
    uint32_t h = 2166136261u;
    bool any = false;

    for (; i < n; i++) {
        unsigned char c = letter_of[p[i]];
        if (p[i] >= 0x80) {
            c = p[i];
            if (c == 0xE2 && i + 2 < n && p[i + 1] == 0x80) {
                i += 2;
                c = 0;
            } else if (c == 0xC2 && i + 1 < n) {
                i += 1;
                c = 0;
            }
        }
        if (!c) {
            if (any)
                break;
            continue;
        }
        any = true;
        h = (h ^ c) * 16777619u;
    }
    *at = i;
    return any ? (h ? h : 1) : 0;
}

void dp_hashes_of(dp_str text, uint32_t most, dp_hashes *out)
{
    size_t at = 0;
    uint32_t word;

    out->n = 0;
    while (out->n < most && (word = next_word(text, &at)) != 0)
        out->at[out->n++] = word;
}

static uint32_t mix(uint32_t a, uint32_t b)
{
    uint64_t h = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u;

    h ^= h >> 32;
    return (uint32_t)h ? (uint32_t)h : 1;
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
    uint32_t size = 16, before = 0, word;
    size_t at = 0;

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
    while (pairs.n < size / 2 && (word = next_word(text, &at)) != 0) {
        if (before)
            pairs.n += set_put(&pairs, mix(before, word));
        before = word;
    }
    if (pairs.n == 0 && before)
        pairs.n += set_put(&pairs, mix(before, 0));
    *out = pairs;
    return DP_OK;
}

float dp_pairs_in(const dp_pairs *pairs, const dp_hashes *words, uint32_t *seen)
{
    uint32_t found = 0, all = words->n > 1 ? words->n - 1 : words->n;

    if (seen)
        *seen = 0;
    if (pairs->n == 0)
        return -1;
    if (words->n == 1)
        found = set_has(pairs, mix(words->at[0], 0));
    for (uint32_t i = 1; i < words->n; i++)
        found += set_has(pairs, mix(words->at[i - 1], words->at[i]));
    if (seen)
        *seen = found;
    return all ? (float)found / (float)all : 0;
}

float dp_pairs_share(const dp_pairs *pairs, dp_str text, uint32_t *seen)
{
    uint32_t part[PART];
    dp_hashes words = { .at = part };
    size_t at = 0;
    uint32_t word;

    while (words.n < PART && (word = next_word(text, &at)) != 0)
        part[words.n++] = word;
    return dp_pairs_in(pairs, &words, seen);
}

uint32_t dp_hashes_sum(const dp_hashes *words)
{
    uint32_t h = 0;

    for (uint32_t i = 0; i < words->n; i++)
        h = mix(h, words->at[i]);
    return h;
}

uint32_t dp_words_hash(dp_str text)
{
    uint32_t h = 0, word;
    size_t at = 0;

    while ((word = next_word(text, &at)) != 0)
        h = mix(h, word);
    return h;
}
