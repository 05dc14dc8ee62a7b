/* How much a term weighs: how much the article says it, by how rare it is among
 * the articles of the window (for words: those of the article's language). The
 * rarity counts more than in plain TF-IDF, to the power of 1.6:
 * what tells two events of one kind apart are the rare terms. */
#include <math.h>

#include "core/bits.h"
#include "stories/bytes.h"
#include "stories/inside.h"

#include "core/banned.h"

static const float power = 1.6f;

/* -- Counting a day ----------------------------------------------------------
 */

static int u32_cmp(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

/* By the lower, the middle and the upper bits in turn. */
void sort_u32(uint32_t *at, uint32_t *room, size_t n)
{
    enum { BITS = 11, SLOTS = 1 << BITS };

    for (unsigned shift = 0; shift < 32; shift += BITS) {
        size_t begin[SLOTS + 1] = { 0 };
        uint32_t *swap = at;
        for (size_t i = 0; i < n; i++)
            begin[(at[i] >> shift & (SLOTS - 1)) + 1]++;
        for (size_t i = 0; i < SLOTS; i++)
            begin[i + 1] += begin[i];
        for (size_t i = 0; i < n; i++)
            room[begin[at[i] >> shift & (SLOTS - 1)]++] = at[i];
        at = room;
        room = swap;
    }
    /* Three turns: what is sorted stands in the room. */
    memcpy(room, at, n * sizeof *at);
}

static size_t gather(const story_day *day, uint32_t *out)
{
    size_t n = 0;

    for (size_t i = 0; i < day->items.n; i++) {
        const story_item *item = day->items.at[i];
        for (size_t k = 0; k < item->words_n; k++)
            out[n++] = item->words[k].hash;
        for (size_t k = 0; k < item->links_n; k++)
            out[n++] = item->links[k].hash;
        out[n++] = item->language; /* how many articles it has */
    }
    return n;
}

static size_t terms_of(const story_day *day)
{
    size_t n = 0;

    for (size_t i = 0; i < day->items.n; i++)
        n += day->items.at[i]->words_n + day->items.at[i]->links_n + 1u;
    return n;
}

dp_status day_count(dp_ctx *ctx, story_day *day)
{
    size_t n = terms_of(day), distinct = 0;
    uint32_t *all = malloc((2 * n + 1) * sizeof *all);

    if (!all)
        return dp_no_memory(ctx, "the terms of a day");
    n = gather(day, all);
    sort_u32(all, all + n, n);
    for (size_t i = 0; i < n; i++)
        distinct += i == 0 || all[i] != all[i - 1];
    day->counts_n = 0;
    day->counted_of = day->items.n;
    day->counts = DP_NEWS(day->counted, distinct + 1, story_day_count);
    for (size_t i = 0; day->counts && i < n; i++) {
        if (i == 0 || all[i] != all[i - 1])
            day->counts[day->counts_n++].hash = all[i];
        if (day->counts[day->counts_n - 1].n < FREQUENT)
            day->counts[day->counts_n - 1].n++;
    }
    free(all);
    return day->counts ? DP_OK : dp_no_memory(ctx, "the terms of a day");
}

/* Nearly all hashes end in clear bits. The others, which are of languages,
 * stand first; then the upper bits of each by how much they are more than those
 * before, in Rice's code, and behind them how many (dp_bits_put_gamma). Most
 * stand in one article. */
enum { COUNTS_VERSION = 2 };

static bool is_clear(uint32_t hash)
{
    return (hash & ((1u << TERM_CLEAR) - 1)) == 0;
}

static size_t put_odd(dp_buf *buf, const story_day *day)
{
    size_t odd = 0;

    for (size_t i = 0; i < day->counts_n; i++)
        odd += !is_clear(day->counts[i].hash);
    dp_put_number(buf, odd);
    for (size_t i = 0; i < day->counts_n; i++)
        if (!is_clear(day->counts[i].hash)) {
            dp_put_fixed(buf, day->counts[i].hash, 4);
            dp_put_number(buf, day->counts[i].n);
        }
    return odd;
}

dp_str counts_pack(dp_arena *arena, const story_day *day)
{
    dp_buf buf = dp_buf_new(arena, SIZE_MAX / 2);
    dp_bit_writer w = { .buf = &buf };
    uint32_t last = 0;
    size_t n;
    unsigned low;

    dp_put_number(&buf, COUNTS_VERSION);
    dp_put_number(&buf, day->counted_of);
    dp_put_number(&buf, day->counts_n);
    n = day->counts_n - put_odd(&buf, day);
    low = dp_rice_low(UINT32_MAX >> TERM_CLEAR, n);
    dp_buf_char(&buf, (char)low);
    for (size_t i = 0; i < day->counts_n; i++) {
        uint32_t hash = day->counts[i].hash >> TERM_CLEAR;
        if (!is_clear(day->counts[i].hash))
            continue;
        dp_bits_put_rice(&w, hash - last, low);
        dp_bits_put_gamma(&w, day->counts[i].n);
        last = hash;
    }
    dp_bits_end(&w);
    return buf.failed ? DP_NULL : dp_buf_str(&buf);
}

static bool take_odd(dp_bytes *bytes, story_day_count *out, size_t n)
{
    for (size_t i = 0; i < n && !bytes->failed; i++) {
        out[i].hash = dp_take_fixed(bytes, 4);
        out[i].n = (uint16_t)dp_take_number(bytes);
        if (is_clear(out[i].hash) || (i && out[i].hash <= out[i - 1].hash))
            bytes->failed = true;
    }
    return !bytes->failed;
}

/* `odd` stand behind the room of all; each goes where its hash does. */
static bool take_counts(dp_bit_reader *in, unsigned low, story_day *day,
                        size_t odd)
{
    const story_day_count *next = day->counts + day->counts_n,
                          *end = next + odd;
    story_day_count *out = day->counts;
    uint64_t hash = 0;

    for (size_t i = odd; i < day->counts_n && !in->failed; i++) {
        story_day_count one;
        uint32_t n;
        hash += dp_bits_take_rice(in, low, UINT32_MAX >> TERM_CLEAR);
        if (hash > UINT32_MAX >> TERM_CLEAR)
            return false;
        one.hash = (uint32_t)hash << TERM_CLEAR;
        n = dp_bits_take_gamma(in);
        one.n = (uint16_t)n;
        if (n > FREQUENT)
            return false;
        while (next < end && next->hash < one.hash)
            *out++ = *next++;
        *out++ = one;
    }
    while (next < end)
        *out++ = *next++;
    dp_bits_take_end(in);
    return !in->failed && in->at == in->bytes.n;
}

bool counts_unpack(story_day *day, dp_str packed)
{
    dp_bytes bytes = { .s = packed };
    bool known = dp_take_number(&bytes) == COUNTS_VERSION;
    size_t of = (size_t)dp_take_number(&bytes);
    uint64_t n = dp_take_number(&bytes), odd = dp_take_number(&bytes);
    dp_bit_reader in = { .bytes = packed };
    unsigned low;

    /* Each has a bit at least. */
    if (!known || bytes.failed || odd > n || n > 8 * (uint64_t)packed.n)
        return false;
    day->counts =
        dp_arena_alloc(day->counted, (n + odd + 1) * sizeof *day->counts);
    if (!day->counts || !take_odd(&bytes, day->counts + n, odd))
        return false;
    low = dp_take_fixed(&bytes, 1);
    if (bytes.failed || low > 31)
        return false;
    day->counts_n = n;
    day->counted_of = of;
    in.at = bytes.at;
    return take_counts(&in, low, day, odd);
}

/* -- The window --------------------------------------------------------------
 */

/* The slot of `hash`, or a free one; hash 0 marks those. By the upper bits: the
 * lowest are clear, and terms come in the order of their hashes. */
static story_count *slot_of(const story_rarity *rarity, uint32_t hash)
{
    size_t i = hash >> rarity->shift;

    while (rarity->slots[i].hash != 0 && rarity->slots[i].hash != hash)
        i = (i + 1) & (rarity->cap - 1);
    return &rarity->slots[i];
}

static bool grow(story_rarity *rarity, size_t more)
{
    struct story_rarity old = *rarity;
    size_t cap = old.cap ? old.cap : 1 << 12;

    while (cap < 2 * (old.used + more))
        cap *= 2;
    if (cap == old.cap)
        return true;
    rarity->slots = calloc(cap, sizeof *rarity->slots);
    if (!rarity->slots) {
        *rarity = old;
        return false;
    }
    rarity->cap = cap;
    rarity->shift = 32 - (unsigned)__builtin_ctzll(cap);
    rarity->used = 0;
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].n > 0) {
            *slot_of(rarity, old.slots[i].hash) = old.slots[i];
            rarity->used++;
        }
    free(old.slots);
    return true;
}

dp_status rarity_add(dp_ctx *ctx, story_rarity *rarity, const story_day *day)
{
    if (!grow(rarity, day->counts_n))
        return dp_no_memory(ctx, "the terms of a window");
    for (size_t i = 0; i < day->counts_n; i++) {
        story_count *slot = slot_of(rarity, day->counts[i].hash | 1);
        if (slot->hash == 0)
            rarity->used++;
        slot->hash = day->counts[i].hash | 1;
        slot->n += day->counts[i].n;
    }
    rarity->articles += (uint32_t)day->counted_of;
    return DP_OK;
}

void rarity_sub(story_rarity *rarity, const story_day *day)
{
    for (size_t i = 0; i < day->counts_n; i++)
        slot_of(rarity, day->counts[i].hash | 1)->n -= day->counts[i].n;
    rarity->articles -= (uint32_t)day->counted_of;
}

void rarity_free(story_rarity *rarity)
{
    free(rarity->slots);
    *rarity = (struct story_rarity){ 0 };
}

/* -- Weights -----------------------------------------------------------------
 */

static uint32_t count_of(const story_rarity *rarity, uint32_t hash)
{
    uint32_t n = slot_of(rarity, hash | 1)->n;

    return n > 0 ? n : 1;
}

static int by_weight(const void *a, const void *b)
{
    uint32_t x = weight_of(*(const story_weighed *)a),
             y = weight_of(*(const story_weighed *)b);

    if (x != y)
        return x > y ? -1 : 1;
    return u32_cmp(a, b);
}

/* How rare terms are, by how many articles have them, of how many: few numbers
 * come again and again, and powers are dear. */
enum { RARE_BITS = 11 };

typedef struct rare_memo {
    struct {
        uint32_t of, n;
        float rare;
    } at[1 << RARE_BITS];
} rare_memo;

static float rare_of(rare_memo *memo, uint32_t of, uint32_t n)
{
    size_t i = (n + of * 0x9E3779B1u) & ((1u << RARE_BITS) - 1);

    if (memo->at[i].of != of || memo->at[i].n != n) {
        memo->at[i].of = of;
        memo->at[i].n = n;
        memo->at[i].rare = powf(logf(1 + (float)of / (float)n), power);
    }
    return memo->at[i].rare;
}

/* The heaviest `most` of the terms, by hash, in `out`; returns how many. */
static uint16_t weigh(const story_rarity *rarity, rare_memo *memo,
                      const story_term *terms, size_t n, uint32_t of,
                      size_t most, story_weighed *out)
{
    float raw[WORDS_MAX > LINKS_MAX ? WORDS_MAX : LINKS_MAX], sum = 0, norm;
    size_t used = 0;

    for (size_t i = 0; i < n; i++) {
        raw[i] = (float)terms[i].tf / TF_STEPS *
                 rare_of(memo, of, count_of(rarity, terms[i].hash));
        sum += raw[i] * raw[i];
    }
    norm = sum > 0 ? WEIGHT_STEPS / sqrtf(sum) : 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t weight = (uint32_t)(raw[i] * norm + 0.5f);
        if (weight >= WEIGHT_LEAST)
            out[used++] = (terms[i].hash & ~(uint32_t)WEIGHT_STEPS) | weight;
    }
    if (used > most) {
        qsort(out, used, sizeof *out, by_weight);
        used = most;
        qsort(out, used, sizeof *out, u32_cmp);
    }
    return (uint16_t)used;
}

static story_weighed *keep_terms(story_day *day, const story_weighed *terms,
                                 size_t n)
{
    story_weighed *kept = dp_arena_alloc(day->made, (n + 1) * sizeof *kept);

    if (kept)
        memcpy(kept, terms, n * sizeof *kept);
    return kept;
}

dp_status day_weigh(dp_ctx *ctx, const story_rarity *rarity, story_day *day)
{
    story_weighed room[WORDS_MAX + LINKS_MAX];
    rare_memo memo = { 0 };

    for (size_t i = 0; i < day->items.n; i++) {
        story_item *item = day->items.at[i];
        item->said_n = weigh(rarity, &memo, item->words, item->words_n,
                             count_of(rarity, item->language), SAID_MAX, room);
        item->linked_n = weigh(rarity, &memo, item->links, item->links_n,
                               rarity->articles, LINKED_MAX, room + WORDS_MAX);
        item->said = keep_terms(day, room, item->said_n);
        item->linked = keep_terms(day, room + WORDS_MAX, item->linked_n);
        if (!item->said || !item->linked)
            return dp_no_memory(ctx, "the terms of a day");
    }
    return DP_OK;
}
