/* What an article is about, as bytes: what is kept of it so that its day can be
 * grouped again without reading it. Numbers are little-endian; each list is its
 * length (two bytes) and its hashes in ascending order.
 *
 *     version, language, dateline, length, whether all shingles are there,
 *     words (hash, tf), links (hash, tf), shingles (hash)
 */
#include "stories/inside.h"

#include "core/banned.h"

enum { VERSION = 1 };

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

static void put_terms(dp_buf *buf, const story_term *terms, size_t n)
{
    put_u16(buf, (uint32_t)n);
    for (size_t i = 0; i < n; i++) {
        put_u32(buf, terms[i].hash);
        dp_buf_char(buf, (char)terms[i].tf);
    }
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
    put_u16(&buf, item->shingles_n);
    for (size_t i = 0; i < item->shingles_n; i++)
        put_u32(&buf, item->shingles[i]);
    return dp_buf_str(&buf);
}

/* -- In ----------------------------------------------------------------------
 */

/* Reads behind the end give 0 and are told. */
typedef struct unpacker {
    dp_str bytes;
    size_t at;
    bool over;
} unpacker;

static uint32_t get(unpacker *u, size_t size)
{
    uint32_t n = 0;

    if (u->bytes.n - u->at < size) {
        u->over = true;
        return 0;
    }
    for (size_t i = 0; i < size; i++)
        n |= (uint32_t)(uint8_t)u->bytes.p[u->at + i] << 8 * i;
    u->at += size;
    return n;
}

/* A list's length; more than `most`, or than there are bytes, is wrong. */
static uint16_t get_length(unpacker *u, size_t most, size_t size)
{
    uint32_t n = get(u, 2);

    if (n > most || (u->bytes.n - u->at) / size < n) {
        u->over = true;
        return 0;
    }
    return (uint16_t)n;
}

static bool get_terms(unpacker *u, dp_arena *arena, size_t most,
                      story_term **out, uint16_t *n)
{
    *n = get_length(u, most, 5);
    *out = DP_NEWS(arena, *n + 1u, story_term);
    if (!*out)
        return false;
    for (size_t i = 0; i < *n; i++) {
        (*out)[i].hash = get(u, 4);
        (*out)[i].tf = (uint8_t)get(u, 1);
        if (i > 0 && (*out)[i].hash <= (*out)[i - 1].hash)
            u->over = true;
    }
    return true;
}

static bool get_shingles(unpacker *u, dp_arena *arena, story_item *out)
{
    out->shingles_n = get_length(u, SHINGLES_MAX, 4);
    out->shingles = DP_NEWS(arena, out->shingles_n + 1u, uint32_t);
    if (!out->shingles)
        return false;
    for (size_t i = 0; i < out->shingles_n; i++) {
        out->shingles[i] = get(u, 4);
        if (i > 0 && out->shingles[i] <= out->shingles[i - 1])
            u->over = true;
    }
    return true;
}

dp_status item_unpack(dp_ctx *ctx, story_day *day, dp_str bytes,
                      story_item *out)
{
    unpacker u = { bytes, 0, false };
    uint32_t version = get(&u, 1);

    out->language = get(&u, 4);
    out->dateline = (dp_day)get(&u, 4);
    out->length = get(&u, 4);
    out->all_shingles = get(&u, 1) != 0;
    if (!get_terms(&u, day->raw, WORDS_MAX, &out->words, &out->words_n) ||
        !get_terms(&u, day->raw, LINKS_MAX, &out->links, &out->links_n) ||
        !get_shingles(&u, day->arena, out))
        return dp_no_memory(ctx, "an article's terms");
    if (version != VERSION || u.over || u.at != bytes.n)
        return dp_fail(ctx, DP_BAD_DATA, "an article's terms are damaged");
    return DP_OK;
}
