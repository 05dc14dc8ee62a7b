/* What an article is about, as bytes: what is kept of it so that its day can be
 * grouped again without reading it. Numbers are little-endian:
 *
 *     version, language, dateline, length, whether all shingles are there,
 *     words (hash, tf), links (hash, tf), shingles (hash)
 *
 * A list is its length (two bytes), and where that is not 0 a number of bits
 * (one byte) and a row of bits (core/bits.h), filled up to a whole byte.
 * Hashes, without the bits that are clear, ascend: of each what it is more than
 * one behind the hash before it,
 * in Rice's code, with as many lower bits as the list says; they are what the
 * numbers have by chance alone. Then each tf: its place among those that are
 * met most, in Rice's code too, or behind the last of these, the tf. */
#include "core/bits.h"
#include "stories/inside.h"

#include "core/banned.h"

enum { VERSION = 4, COMMON = 15 };

/* What tfs are met, the most first, and how many bits of a place are written as
 * they are: a word is mostly said once, in the first lines or behind them; of
 * links there are more kinds. */
typedef struct tfs {
    uint8_t at[COMMON];
    unsigned low;
} tfs;

static const tfs of_words_tfs = {
    { 28, 40, 61, 68, 53, 75, 80, 70, 84, 92, 89, 95, 85, 102, 56 }, 0
};
static const tfs of_links_tfs = {
    { 20, 40, 14, 28, 8, 6, 68, 34, 56, 61, 53, 84, 95, 65, 16 }, 1
};

/* The place of a tf; COMMON: it has none. */
static uint32_t place_of(const tfs *known, uint8_t tf)
{
    uint32_t i = 0;

    while (i < COMMON && known->at[i] != tf)
        i++;
    return i;
}

void tf_put(dp_bit_writer *w, bool of_links, uint8_t tf)
{
    const tfs *known = of_links ? &of_links_tfs : &of_words_tfs;
    uint32_t place = place_of(known, tf);

    dp_bits_put_rice(w, place, known->low);
    if (place == COMMON)
        dp_bits_put(w, tf, 8);
}

uint8_t tf_take(dp_bit_reader *in, bool of_links)
{
    const tfs *known = of_links ? &of_links_tfs : &of_words_tfs;
    uint64_t place = dp_bits_take_rice(in, known->low, COMMON);
    uint8_t tf;

    if (place < COMMON)
        return known->at[place];
    tf = (uint8_t)dp_bits_take(in, 8);
    if (place_of(known, tf) < COMMON)
        in->failed = true;
    return tf;
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

/* Begins a list: the bits of its hashes. */
static unsigned put_length(dp_bit_writer *w, uint32_t last, size_t n)
{
    unsigned low = dp_rice_low(last >> TERM_CLEAR, n);

    put_u16(w->buf, (uint32_t)n);
    if (n)
        dp_buf_char(w->buf, (char)low);
    return low;
}

static void put_terms(dp_buf *buf, const story_term *terms, size_t n,
                      bool of_links)
{
    dp_bit_writer w = { .buf = buf };
    unsigned low = put_length(&w, n ? terms[n - 1].hash : 0, n);
    uint32_t from = 0;

    for (size_t i = 0; i < n; i++)
        dp_bits_put_next(&w, terms[i].hash >> TERM_CLEAR, &from, low);
    for (size_t i = 0; i < n; i++)
        tf_put(&w, of_links, terms[i].tf);
    dp_bits_end(&w);
}

static void put_shingles(dp_buf *buf, const uint32_t *hashes, size_t n)
{
    dp_bit_writer w = { .buf = buf };
    unsigned low = put_length(&w, n ? hashes[n - 1] : 0, n);
    uint32_t from = 0;

    for (size_t i = 0; i < n; i++)
        dp_bits_put_next(&w, hashes[i] >> TERM_CLEAR, &from, low);
    dp_bits_end(&w);
}

dp_str item_pack(dp_arena *arena, const story_item *item)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    dp_buf_char(&buf, VERSION);
    put_u32(&buf, item->language);
    put_u32(&buf, (uint32_t)item->dateline);
    put_u32(&buf, item->length);
    dp_buf_char(&buf, item->all_shingles);
    put_terms(&buf, item->words, item->words_n, false);
    put_terms(&buf, item->links, item->links_n, true);
    put_shingles(&buf, item->shingles, item->shingles_n);
    return dp_buf_str(&buf);
}

/* -- In ----------------------------------------------------------------------
 */

/* Reads behind the end give 0 and are told. */
typedef struct unpacker {
    dp_bit_reader in;
    unsigned low; /* of the list that is read */
} unpacker;

/* Between lists. */
static uint32_t get(unpacker *u, size_t size)
{
    dp_bit_reader *in = &u->in;
    uint32_t n = 0;

    if (in->bytes.n - in->at < size) {
        in->failed = true;
        return 0;
    }
    for (size_t i = 0; i < size; i++)
        n |= (uint32_t)(uint8_t)in->bytes.p[in->at + i] << 8 * i;
    in->at += size;
    return n;
}

/* A list's length; more than `most`, or than there can be, is wrong. */
static uint16_t get_length(unpacker *u, size_t most)
{
    uint32_t n = get(u, 2);

    u->low = n ? get(u, 1) : 0;
    /* Each has a bit at least. */
    if (n > most || (u->in.bytes.n - u->in.at) * 8 < n || u->low > 31) {
        u->in.failed = true;
        return 0;
    }
    return (uint16_t)n;
}

static uint32_t get_hash(unpacker *u, uint32_t *from)
{
    return dp_bits_take_next(&u->in, from, u->low, UINT32_MAX >> TERM_CLEAR)
           << TERM_CLEAR;
}

static bool is_low(const unpacker *u, uint32_t last, size_t n)
{
    return dp_rice_low(last >> TERM_CLEAR, n) == u->low;
}

static bool get_terms(unpacker *u, dp_arena *arena, size_t most, bool of_links,
                      story_term **out, uint16_t *n)
{
    uint32_t from = 0;

    *n = get_length(u, most);
    *out = DP_NEWS(arena, *n + 1u, story_term);
    if (!*out)
        return false;
    for (size_t i = 0; i < *n && !u->in.failed; i++)
        (*out)[i].hash = get_hash(u, &from);
    for (size_t i = 0; i < *n && !u->in.failed; i++)
        (*out)[i].tf = tf_take(&u->in, of_links);
    if (*n && !is_low(u, (*out)[*n - 1].hash, *n))
        u->in.failed = true;
    dp_bits_take_end(&u->in);
    return true;
}

static bool get_shingles(unpacker *u, dp_arena *arena, story_item *out)
{
    uint32_t from = 0;

    out->shingles_n = get_length(u, SHINGLES_MAX);
    out->shingles = DP_NEWS(arena, out->shingles_n + 1u, uint32_t);
    if (!out->shingles)
        return false;
    for (size_t i = 0; i < out->shingles_n && !u->in.failed; i++)
        out->shingles[i] = get_hash(u, &from);
    if (out->shingles_n &&
        !is_low(u, out->shingles[out->shingles_n - 1], out->shingles_n))
        u->in.failed = true;
    dp_bits_take_end(&u->in);
    return true;
}

dp_status item_unpack(dp_ctx *ctx, story_day *day, dp_str bytes,
                      story_item *out)
{
    unpacker u = { .in = { .bytes = bytes } };
    uint32_t version = get(&u, 1), all;

    if (version != VERSION)
        return dp_fail(ctx, DP_BAD_DATA, "an article's terms are damaged");
    out->language = get(&u, 4);
    out->dateline = (dp_day)get(&u, 4);
    out->length = get(&u, 4);
    all = get(&u, 1);
    out->all_shingles = all == 1;
    if (!get_terms(&u, day->raw, WORDS_MAX, false, &out->words,
                   &out->words_n) ||
        !get_terms(&u, day->raw, LINKS_MAX, true, &out->links, &out->links_n) ||
        !get_shingles(&u, day->arena, out))
        return dp_no_memory(ctx, "an article's terms");
    if (u.in.failed || all > 1 || u.in.at != bytes.n)
        return dp_fail(ctx, DP_BAD_DATA, "an article's terms are damaged");
    return DP_OK;
}
