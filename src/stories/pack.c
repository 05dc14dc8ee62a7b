/* What an article is about, as bytes: what is kept of it so that its day can be
 * grouped again without reading it. Numbers are little-endian:
 *
 *     version, language, dateline, length, whether all shingles are there,
 *     words (hash, tf), links (hash, tf), shingles (hash)
 *
 * A list is its length (two bytes), and where that is not 0 a number of bits
 * (one byte) and a row of bits, the lowest first, filled up to a whole byte.
 * Hashes, without the bits that are clear, ascend: of each what it is more than
 * one behind the hash before it,
 * in Rice's code, the upper part as so many ones and a zero, then as many bits
 * as the list says; they are what the numbers have by chance alone. Then each
 * tf: four bits, its place among those that are met most, or 15 and the tf. */
#include "stories/inside.h"

#include "core/banned.h"

enum { VERSION = 3, COMMON = 15, HEAD_BITS = 4 };

static const uint8_t common[COMMON] = { 14, 20, 28, 34, 40, 48, 53, 56,
                                        61, 65, 68, 70, 75, 80, 85 };

/* The place of a tf; COMMON: it has none. */
static uint32_t place_of(uint8_t tf)
{
    uint32_t i = 0;

    while (i < COMMON && common[i] != tf)
        i++;
    return i;
}

/* Such that the upper part of what `n` hashes up to `last` differ by is 1 or
 * so.
 */
static unsigned low_bits(uint32_t last, size_t n)
{
    unsigned bits = 0;

    while (bits < 31 && last / n >> (bits + 1))
        bits++;
    return bits;
}

/* -- Out ---------------------------------------------------------------------
 */

static void put_u32(dp_buf *buf, uint32_t n)
{
    for (int i = 0; i < 4; i++)
        dp_buf_char(buf, (char)(n >> 8 * i & 0xFF));
}

static void put_u16(dp_buf *buf, uint32_t n)
{
    dp_buf_char(buf, (char)(n & 0xFF));
    dp_buf_char(buf, (char)(n >> 8 & 0xFF));
}

typedef struct bit_writer {
    dp_buf *buf;
    uint64_t bits;
    unsigned n;
} bit_writer;

static void put_bits(bit_writer *w, uint32_t value, unsigned n)
{
    w->bits |= (uint64_t)value << w->n;
    for (w->n += n; w->n >= 8; w->n -= 8, w->bits >>= 8)
        dp_buf_char(w->buf, (char)(w->bits & 0xFF));
}

static void fill_up(bit_writer *w)
{
    if (w->n)
        put_bits(w, 0, 8 - w->n);
}

static void put_hash(bit_writer *w, uint32_t more, unsigned low)
{
    for (uint32_t upper = more >> low; upper; upper--)
        put_bits(w, 1, 1);
    put_bits(w, 0, 1);
    put_bits(w, more & ((1u << low) - 1), low);
}

/* Begins a list: the bits of its hashes. */
static unsigned put_length(bit_writer *w, uint32_t last, size_t n)
{
    unsigned low = n ? low_bits(last >> TERM_CLEAR, n) : 0;

    put_u16(w->buf, (uint32_t)n);
    if (n)
        dp_buf_char(w->buf, (char)low);
    return low;
}

/* `*from`: the least that the hash may be; then what the next one may. */
static void put_next(bit_writer *w, uint32_t hash, uint32_t *from, unsigned low)
{
    hash >>= TERM_CLEAR;
    put_hash(w, hash - *from, low);
    *from = hash + 1;
}

static void put_terms(dp_buf *buf, const story_term *terms, size_t n)
{
    bit_writer w = { .buf = buf };
    unsigned low = put_length(&w, n ? terms[n - 1].hash : 0, n);
    uint32_t from = 0;

    for (size_t i = 0; i < n; i++)
        put_next(&w, terms[i].hash, &from, low);
    for (size_t i = 0; i < n; i++) {
        uint32_t place = place_of(terms[i].tf);
        put_bits(&w, place, HEAD_BITS);
        if (place == COMMON)
            put_bits(&w, terms[i].tf, 8);
    }
    fill_up(&w);
}

static void put_shingles(dp_buf *buf, const uint32_t *hashes, size_t n)
{
    bit_writer w = { .buf = buf };
    unsigned low = put_length(&w, n ? hashes[n - 1] : 0, n);
    uint32_t from = 0;

    for (size_t i = 0; i < n; i++)
        put_next(&w, hashes[i], &from, low);
    fill_up(&w);
}

dp_str item_pack(dp_arena *arena, const story_item *item)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    dp_buf_char(&buf, VERSION);
    put_u32(&buf, item->language);
    put_u32(&buf, (uint32_t)item->dateline);
    put_u32(&buf, item->length);
    dp_buf_char(&buf, item->all_shingles);
    put_terms(&buf, item->words, item->words_n);
    put_terms(&buf, item->links, item->links_n);
    put_shingles(&buf, item->shingles, item->shingles_n);
    return dp_buf_str(&buf);
}

/* -- In ----------------------------------------------------------------------
 */

/* Reads behind the end give 0 and are told. */
typedef struct unpacker {
    dp_str bytes;
    size_t at;
    bool wrong;
    uint64_t bits; /* of the list that is read */
    unsigned n, low;
} unpacker;

static uint32_t get(unpacker *u, size_t size)
{
    uint32_t n = 0;

    if (u->bytes.n - u->at < size) {
        u->wrong = true;
        return 0;
    }
    for (size_t i = 0; i < size; i++)
        n |= (uint32_t)(uint8_t)u->bytes.p[u->at + i] << 8 * i;
    u->at += size;
    return n;
}

/* Up to 56 bits, whole bytes. */
static void fill(unpacker *u)
{
    for (; u->n <= 48 && u->at < u->bytes.n; u->n += 8)
        u->bits |= (uint64_t)(uint8_t)u->bytes.p[u->at++] << u->n;
}

static uint32_t get_bits(unpacker *u, unsigned n)
{
    uint32_t value;

    if (u->n < n)
        fill(u);
    if (u->n < n) {
        u->wrong = true;
        return 0;
    }
    value = (uint32_t)(u->bits & (((uint64_t)1 << n) - 1));
    u->bits >>= n;
    u->n -= n;
    return value;
}

/* So many ones, and the zero behind them. More than `most` are too many. */
static uint64_t get_ones(unpacker *u, uint64_t most)
{
    uint64_t sum = 0;

    while (!u->wrong && sum <= most) {
        unsigned ones;
        if (u->n == 0)
            fill(u);
        if (u->n == 0)
            break;
        /* Behind the last bit are zeros. */
        ones = (unsigned)__builtin_ctzll(~u->bits);
        sum += ones;
        if (ones < u->n) {
            u->bits >>= ones + 1;
            u->n -= ones + 1;
            return sum;
        }
        u->bits = 0;
        u->n = 0;
    }
    u->wrong = true;
    return 0;
}

/* What fills up a list is 0; whole bytes are of what follows. */
static void end_list(unpacker *u)
{
    u->at -= u->n / 8;
    if (u->bits & ((1u << u->n % 8) - 1))
        u->wrong = true;
    u->bits = 0;
    u->n = 0;
}

/* A list's length; more than `most`, or than there can be, is wrong. */
static uint16_t get_length(unpacker *u, size_t most)
{
    uint32_t n = get(u, 2);

    u->low = n ? get(u, 1) : 0;
    /* Each has a bit at least. */
    if (n > most || (u->bytes.n - u->at) * 8 < n || u->low > 31) {
        u->wrong = true;
        return 0;
    }
    return (uint16_t)n;
}

/* The next hash; `*from`: the least that it may be, then that the next may. */
static uint32_t get_next(unpacker *u, uint32_t *from)
{
    enum { MOST = UINT32_MAX >> TERM_CLEAR };
    uint64_t hash = *from;

    hash += get_ones(u, MOST >> u->low) << u->low;
    hash += get_bits(u, u->low);
    if (hash > MOST) {
        u->wrong = true;
        return 0;
    }
    *from = (uint32_t)hash + 1;
    return (uint32_t)hash << TERM_CLEAR;
}

static uint8_t get_tf(unpacker *u)
{
    uint32_t place = get_bits(u, HEAD_BITS);
    uint8_t tf;

    if (place < COMMON)
        return common[place];
    tf = (uint8_t)get_bits(u, 8);
    if (place_of(tf) < COMMON)
        u->wrong = true;
    return tf;
}

static bool is_low(const unpacker *u, uint32_t last, size_t n)
{
    return low_bits(last >> TERM_CLEAR, n) == u->low;
}

static bool get_terms(unpacker *u, dp_arena *arena, size_t most,
                      story_term **out, uint16_t *n)
{
    uint32_t from = 0;

    *n = get_length(u, most);
    *out = DP_NEWS(arena, *n + 1u, story_term);
    if (!*out)
        return false;
    for (size_t i = 0; i < *n && !u->wrong; i++)
        (*out)[i].hash = get_next(u, &from);
    for (size_t i = 0; i < *n && !u->wrong; i++)
        (*out)[i].tf = get_tf(u);
    if (*n && !is_low(u, (*out)[*n - 1].hash, *n))
        u->wrong = true;
    end_list(u);
    return true;
}

static bool get_shingles(unpacker *u, dp_arena *arena, story_item *out)
{
    uint32_t from = 0;

    out->shingles_n = get_length(u, SHINGLES_MAX);
    out->shingles = DP_NEWS(arena, out->shingles_n + 1u, uint32_t);
    if (!out->shingles)
        return false;
    for (size_t i = 0; i < out->shingles_n && !u->wrong; i++)
        out->shingles[i] = get_next(u, &from);
    if (out->shingles_n &&
        !is_low(u, out->shingles[out->shingles_n - 1], out->shingles_n))
        u->wrong = true;
    end_list(u);
    return true;
}

dp_status item_unpack(dp_ctx *ctx, story_day *day, dp_str bytes,
                      story_item *out)
{
    unpacker u = { .bytes = bytes };
    uint32_t version = get(&u, 1), all;

    if (version != VERSION)
        return dp_fail(ctx, DP_BAD_DATA, "an article's terms are damaged");
    out->language = get(&u, 4);
    out->dateline = (dp_day)get(&u, 4);
    out->length = get(&u, 4);
    all = get(&u, 1);
    out->all_shingles = all == 1;
    if (!get_terms(&u, day->raw, WORDS_MAX, &out->words, &out->words_n) ||
        !get_terms(&u, day->raw, LINKS_MAX, &out->links, &out->links_n) ||
        !get_shingles(&u, day->arena, out))
        return dp_no_memory(ctx, "an article's terms");
    if (u.wrong || all > 1 || u.at != bytes.n)
        return dp_fail(ctx, DP_BAD_DATA, "an article's terms are damaged");
    return DP_OK;
}
