/* What is compared of a telling, in some bytes: hashes that are there, and what
 * most tellings have none of behind a byte that says so. */
#include "stories/telling.h"

#include "core/banned.h"

enum { FACTS_VERSION = 8 /* of what is packed, and of the keys */ };

/* Bytes of hashes. */
enum { WORD = 2, ID = FACTS_ID_BITS / 8, DATE = 4 };

/* Most of what is told took place in these years: two bytes. */
enum { DAYS_FROM = 20000 /* 2024-10-04 */ };

/* Hashes, of which many are none: a byte of those that are there, and of what
 * else `there` says, then these. */
static void put_some(dp_buf *buf, const uint32_t *hashes, const uint8_t *sizes,
                     size_t n, uint32_t there)
{
    for (size_t i = 0; i < n; i++)
        there |= (uint32_t)(hashes[i] != 0) << i;
    dp_put_fixed(buf, there, 1);
    for (size_t i = 0; i < n; i++)
        if (hashes[i])
            dp_put_fixed(buf, hashes[i], sizes[i]);
}

/* The same, with two letters of a state before them. */
enum { HAS_STATE = 8, IS_STATE = 16 };
static const uint8_t sizes_of_actor[] = { ID, WORD, WORD };

static void put_actors(dp_buf *buf, const facts_actor *actors, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++) {
        const uint32_t hashes[] = { actors[i].id, actors[i].last,
                                    actors[i].role };
        put_some(buf, hashes, sizes_of_actor, 3,
                 (actors[i].state ? HAS_STATE : 0) |
                     (actors[i].is_state ? IS_STATE : 0));
        if (actors[i].state)
            dp_put_fixed(buf, actors[i].state, 2);
    }
}

static void put_hashes(dp_buf *buf, const uint32_t *hashes, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++)
        dp_put_fixed(buf, hashes[i], ID);
}

static void put_sketch(dp_buf *buf, const uint16_t *hashes, size_t n)
{
    dp_put_number(buf, n);
    for (size_t i = 0; i < n; i++)
        dp_put_fixed(buf, hashes[i], 2);
}

/* What most tellings have none of. */
enum {
    HAS_WITH = 1,
    HAS_PLACE = 2,
    HAS_BODY = 4,
    HAS_WORDS = 8,
    HAS_LINKS = 16,
    HAS_END = 32,
    IS_PLAIN_DAY = 64 /* of the hashes that are there */
};

static void put_rest(dp_buf *buf, const telling_facts *f)
{
    uint64_t place = (uint64_t)f->place_state << 1 | f->place_known;

    dp_put_fixed(buf,
                 (f->with_n ? HAS_WITH : 0u) | (place ? HAS_PLACE : 0u) |
                     (f->body_n ? HAS_BODY : 0u) |
                     (f->words_n ? HAS_WORDS : 0u) |
                     (f->links_n ? HAS_LINKS : 0u),
                 1);
    if (f->with_n)
        put_actors(buf, f->with, f->with_n);
    if (place)
        dp_put_number(buf, place);
    if (f->body_n)
        put_hashes(buf, f->body, f->body_n);
    if (f->words_n)
        put_sketch(buf, f->words, f->words_n);
    if (f->links_n)
        put_sketch(buf, f->links, f->links_n);
}

static const uint8_t sizes[] = { WORD, WORD, WORD, ID, DATE, ID };

dp_str facts_pack(dp_arena *arena, const telling_facts *f)
{
    bool plain = f->when == WHEN_DAY && f->date == facts_day_hash(f->first);
    const uint32_t hashes[] = { f->kind,  f->position,         f->language,
                                f->place, plain ? 0 : f->date, f->body_id };
    dp_buf buf = dp_buf_new(arena, 1 << 14);

    dp_put_number(&buf, FACTS_VERSION);
    put_some(&buf, hashes, sizes, 6, plain ? IS_PLAIN_DAY : 0);
    dp_put_number(&buf, (uint64_t)f->status << 4 | f->when);
    dp_put_signed(&buf, (int64_t)f->first - DAYS_FROM);
    dp_put_signed(&buf, (int64_t)f->last - f->first);
    dp_put_signed(&buf, (int64_t)f->published - f->first);
    dp_put_number(&buf, f->event);
    put_actors(&buf, f->actors, f->actors_n);
    put_rest(&buf, f);
    return dp_buf_str(&buf);
}

/* What else was said of what is there. */
static uint32_t take_some(dp_bytes *bytes, uint32_t *out,
                          const uint8_t *sizes_of, size_t n)
{
    uint32_t there = dp_take_fixed(bytes, 1);

    for (size_t i = 0; i < n; i++)
        out[i] = there >> i & 1 ? dp_take_fixed(bytes, sizes_of[i]) : 0;
    return there >> n << n;
}

/* How many follow; more than `most` were not packed. */
static size_t take_few(dp_bytes *bytes, size_t most)
{
    size_t n = dp_take_count(bytes);

    if (n <= most)
        return n;
    bytes->failed = true;
    return 0;
}

static uint8_t take_actors(dp_bytes *bytes, facts_actor *out)
{
    size_t n = take_few(bytes, FACTS_ACTORS_MAX);

    for (size_t i = 0; i < n; i++) {
        uint32_t hashes[3], more = take_some(bytes, hashes, sizes_of_actor, 3);
        out[i].id = hashes[0];
        out[i].last = (uint16_t)hashes[1];
        out[i].role = (uint16_t)hashes[2];
        out[i].state = more & HAS_STATE ? (uint16_t)dp_take_fixed(bytes, 2) : 0;
        out[i].is_state = more & IS_STATE;
        if (more & ~(uint32_t)(HAS_STATE | IS_STATE))
            bytes->failed = true;
    }
    return (uint8_t)n;
}

static uint8_t take_hashes(dp_bytes *bytes, uint32_t *out, size_t most)
{
    size_t n = take_few(bytes, most);

    for (size_t i = 0; i < n; i++)
        out[i] = dp_take_fixed(bytes, ID);
    return (uint8_t)n;
}

static uint8_t take_sketch(dp_bytes *bytes, uint16_t *out, size_t most)
{
    size_t n = take_few(bytes, most);

    for (size_t i = 0; i < n; i++)
        out[i] = (uint16_t)dp_take_fixed(bytes, 2);
    return (uint8_t)n;
}

/* By the days from another one to it. */
static dp_day take_day(dp_bytes *bytes, dp_day from)
{
    int64_t days = dp_take_signed(bytes), day;

    if (__builtin_add_overflow(days, from, &day) || day < DP_DAY_MIN ||
        day > DP_DAY_MAX)
        bytes->failed = true;
    return bytes->failed ? 0 : (dp_day)day;
}

static void take_rest(dp_bytes *bytes, telling_facts *f)
{
    uint32_t has = dp_take_fixed(bytes, 1);
    uint64_t place = 0;

    if (has >= HAS_END)
        bytes->failed = true;
    f->with_n = f->body_n = f->words_n = f->links_n = 0;
    if (has & HAS_WITH)
        f->with_n = take_actors(bytes, f->with);
    if (has & HAS_PLACE)
        place = dp_take_number(bytes);
    f->place_state = (uint16_t)(place >> 1);
    f->place_known = place & 1;
    if (has & HAS_BODY)
        f->body_n = take_hashes(bytes, f->body, FACTS_BODY_MAX);
    if (has & HAS_WORDS)
        f->words_n = take_sketch(bytes, f->words, FACTS_WORDS_MAX);
    if (has & HAS_LINKS)
        f->links_n = take_sketch(bytes, f->links, FACTS_LINKS_MAX);
}

dp_status facts_unpack(dp_ctx *ctx, dp_str packed, telling_facts *f)
{
    dp_bytes bytes = { .s = packed };
    uint32_t hashes[6], more;
    uint64_t two;

    if (dp_take_number(&bytes) != FACTS_VERSION)
        bytes.failed = true;
    more = take_some(&bytes, hashes, sizes, 6);
    if (more & ~(uint32_t)IS_PLAIN_DAY)
        bytes.failed = true;
    f->kind = (uint16_t)hashes[0];
    f->position = (uint16_t)hashes[1];
    f->language = (uint16_t)hashes[2];
    f->place = hashes[3];
    f->body_id = hashes[5];
    two = dp_take_number(&bytes);
    f->status = two >> 4 & 15;
    f->when = two & 15;
    f->first = take_day(&bytes, DAYS_FROM);
    f->date = more & IS_PLAIN_DAY ? facts_day_hash(f->first) : hashes[4];
    f->last = take_day(&bytes, f->first);
    f->published = take_day(&bytes, f->first);
    f->number = 0;
    f->article = DP_NULL;
    f->event = (uint32_t)dp_take_number(&bytes);
    f->actors_n = take_actors(&bytes, f->actors);
    take_rest(&bytes, f);
    if (bytes.failed)
        return dp_happening_damaged(ctx);
    return DP_OK;
}
