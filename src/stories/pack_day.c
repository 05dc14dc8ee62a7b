/* What the articles of a day are about, term by term: a day that is over takes
 * half of what its articles do by themselves, since most terms stand in many of
 * them.
 *
 *     version, how many articles
 *     of each: how far its number is behind the one before, language, dateline,
 *         length, whether all shingles are there, how many words, links,
 *         shingles
 *     words, links: how many different ones (32 bits), then of each how much
 *         more its hash is than one behind the hash before, how many articles
 *         have it, and of each of these how far it is behind the one before,
 *         and the tf
 *     of each article: how many bits of its shingles are written as they are
 *         (5), the shingles
 *
 * Of the bits core/bits.h and pack.c tell. */
#include "core/bits.h"
#include "stories/bytes.h"
#include "stories/inside.h"

#include "core/banned.h"

enum {
    VERSION = 1,
    HASHES = 1 << 24,
    COUNT_BITS = 32,
    LOW_BITS = 5,
    DIGITS = 12,       /* bits by which postings are sorted at once */
    ARTICLE_BYTES = 8, /* of each, at least */
    BYTES_MOST = 1 << 30
};

_Static_assert(HASHES == 1 << (32 - TERM_CLEAR), "hashes are whole");

struct dp_day_terms {
    struct numbered {
        int64_t key;
        story_item item;
    } * at; /* by key */
    size_t n;
};

static dp_status damaged(dp_ctx *ctx)
{
    return dp_fail(ctx, DP_BAD_DATA, "the terms of a day are damaged");
}

static story_term *terms_of(const story_item *item, bool of_links, size_t *n)
{
    *n = of_links ? item->links_n : item->words_n;
    return of_links ? item->links : item->words;
}

/* -- Out ---------------------------------------------------------------------
 */

/* An article that has a term: hash, which article, tf, from the highest bit on.
 */
enum { TF_BITS = 8, ARTICLE_BITS = 32, HASH_AT = TF_BITS + ARTICLE_BITS };

typedef struct postings {
    uint64_t *at, *room;
    size_t n;
} postings;

static void sort_by(const postings *p, unsigned shift)
{
    enum { SLOTS = 1 << DIGITS };
    size_t begin[SLOTS + 1] = { 0 };

    for (size_t i = 0; i < p->n; i++)
        begin[(p->at[i] >> shift & (SLOTS - 1)) + 1]++;
    for (size_t i = 0; i < SLOTS; i++)
        begin[i + 1] += begin[i];
    for (size_t i = 0; i < p->n; i++)
        p->room[begin[p->at[i] >> shift & (SLOTS - 1)]++] = p->at[i];
    memcpy(p->at, p->room, p->n * sizeof *p->at);
}

static bool gather(const dp_day_terms *day, bool of_links, postings *out)
{
    size_t all = 0, n;

    for (size_t i = 0; i < day->n; i++) {
        terms_of(&day->at[i].item, of_links, &n);
        all += n;
    }
    *out = (postings){ .at = malloc((2 * all + 1) * sizeof *out->at) };
    if (!out->at)
        return false;
    out->room = out->at + all;
    for (size_t i = 0; i < day->n; i++) {
        const story_term *terms = terms_of(&day->at[i].item, of_links, &n);
        for (size_t k = 0; k < n; k++)
            out->at[out->n++] = (uint64_t)(terms[k].hash >> TERM_CLEAR)
                                    << HASH_AT |
                                (uint64_t)i << TF_BITS | terms[k].tf;
    }
    sort_by(out, HASH_AT);
    sort_by(out, HASH_AT + DIGITS);
    return true;
}

/* Where the postings of a term end that begin at `i`. */
static size_t end_of(const postings *p, size_t i)
{
    uint64_t hash = p->at[i] >> HASH_AT;

    while (i < p->n && p->at[i] >> HASH_AT == hash)
        i++;
    return i;
}

static void put_term(dp_bit_writer *w, const postings *p, size_t begin,
                     size_t end, size_t articles, bool of_links)
{
    unsigned low = dp_rice_low(articles, end - begin);
    uint32_t from = 0;

    dp_bits_put_gamma(w, (uint32_t)(end - begin));
    for (size_t i = begin; i < end; i++) {
        dp_bits_put_next(w, (uint32_t)(p->at[i] >> TF_BITS), &from, low);
        tf_put(w, of_links, (uint8_t)p->at[i]);
    }
}

static bool put_terms(dp_bit_writer *w, const dp_day_terms *day, bool of_links)
{
    postings p;
    size_t different = 0;
    uint32_t from = 0;
    unsigned low;

    if (!gather(day, of_links, &p))
        return false;
    for (size_t i = 0; i < p.n; i = end_of(&p, i))
        different++;
    low = dp_rice_low(HASHES, different);
    dp_bits_put(w, different, COUNT_BITS);
    for (size_t i = 0, end; i < p.n; i = end) {
        end = end_of(&p, i);
        dp_bits_put_next(w, (uint32_t)(p.at[i] >> HASH_AT), &from, low);
        put_term(w, &p, i, end, day->n, of_links);
    }
    free(p.at);
    return true;
}

static void put_head(dp_buf *buf, const dp_day_terms *day)
{
    int64_t last = 0;

    dp_put_number(buf, VERSION);
    dp_put_number(buf, day->n);
    for (size_t i = 0; i < day->n; i++) {
        const story_item *item = &day->at[i].item;
        dp_put_signed(buf, day->at[i].key - last);
        dp_put_fixed(buf, item->language, 4);
        dp_put_signed(buf, item->dateline);
        dp_put_number(buf, item->length);
        dp_put_number(buf, item->all_shingles);
        dp_put_number(buf, item->words_n);
        dp_put_number(buf, item->links_n);
        dp_put_number(buf, item->shingles_n);
        last = day->at[i].key;
    }
}

static void put_shingles(dp_bit_writer *w, const story_item *item)
{
    size_t n = item->shingles_n;
    unsigned low = dp_rice_low(n ? item->shingles[n - 1] >> TERM_CLEAR : 0, n);
    uint32_t from = 0;

    dp_bits_put(w, low, LOW_BITS);
    for (size_t i = 0; i < n; i++)
        dp_bits_put_next(w, item->shingles[i] >> TERM_CLEAR, &from, low);
}

static dp_status pack(dp_ctx *ctx, dp_arena *arena, const dp_day_terms *day,
                      dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, BYTES_MOST);
    dp_bit_writer w = { .buf = &buf };
    bool whole;

    put_head(&buf, day);
    whole = put_terms(&w, day, false) && put_terms(&w, day, true);
    for (size_t i = 0; i < day->n; i++)
        put_shingles(&w, &day->at[i].item);
    dp_bits_end(&w);
    *out = dp_buf_str(&buf);
    return whole && out->p ? DP_OK : dp_no_memory(ctx, "the terms of a day");
}

/* -- In ----------------------------------------------------------------------
 */

static uint16_t take_few(dp_bytes *bytes, uint64_t most)
{
    uint64_t n = dp_take_number(bytes);

    if (n > most)
        bytes->failed = true;
    return (uint16_t)n;
}

static bool take_item(dp_arena *arena, dp_bytes *bytes, story_item *item)
{
    item->language = dp_take_fixed(bytes, 4);
    item->dateline = (dp_day)dp_take_signed(bytes);
    item->length = (uint32_t)dp_take_number(bytes);
    item->all_shingles = take_few(bytes, 1);
    item->words_n = take_few(bytes, WORDS_MAX);
    item->links_n = take_few(bytes, LINKS_MAX);
    item->shingles_n = take_few(bytes, SHINGLES_MAX);
    if (bytes->failed)
        return true;
    item->words = DP_NEWS(arena, item->words_n + 1u, story_term);
    item->links = DP_NEWS(arena, item->links_n + 1u, story_term);
    item->shingles = DP_NEWS(arena, item->shingles_n + 1u, uint32_t);
    return item->words && item->links && item->shingles;
}

/* What an article has of a kind, as it comes. */
typedef struct filling {
    story_term *next, *end;
} filling;

static void fill(filling *f, dp_bit_reader *in, uint32_t hash, bool of_links)
{
    if (f->next == f->end) {
        in->failed = true;
        return;
    }
    f->next->hash = hash << TERM_CLEAR;
    f->next++->tf = tf_take(in, of_links);
}

static void take_postings(dp_bit_reader *in, filling *all, size_t articles,
                          uint32_t hash, bool of_links)
{
    uint32_t n = dp_bits_take_gamma(in);
    unsigned low = dp_rice_low(articles, n);
    uint32_t from = 0;

    if (n == 0 || n > articles)
        in->failed = true;
    for (uint32_t i = 0; i < n && !in->failed; i++) {
        uint32_t article =
            dp_bits_take_next(in, &from, low, (uint32_t)articles - 1);
        if (!in->failed)
            fill(&all[article], in, hash, of_links);
    }
}

static void take_terms(dp_bit_reader *in, filling *all, const dp_day_terms *day,
                       bool of_links)
{
    uint64_t n = dp_bits_take(in, COUNT_BITS);
    unsigned low = dp_rice_low(HASHES, n);
    uint32_t from = 0;

    for (size_t i = 0; i < day->n; i++) {
        size_t terms;
        all[i].next = terms_of(&day->at[i].item, of_links, &terms);
        all[i].end = all[i].next + terms;
    }
    for (uint64_t i = 0; i < n && !in->failed; i++) {
        uint32_t hash = dp_bits_take_next(in, &from, low, HASHES - 1);
        if (!in->failed)
            take_postings(in, all, day->n, hash, of_links);
    }
    for (size_t i = 0; i < day->n; i++)
        if (all[i].next != all[i].end)
            in->failed = true;
}

static void take_shingles(dp_bit_reader *in, story_item *item)
{
    unsigned low = (unsigned)dp_bits_take(in, LOW_BITS);
    uint32_t from = 0;

    for (size_t i = 0; i < item->shingles_n && !in->failed; i++)
        item->shingles[i] = dp_bits_take_next(in, &from, low, HASHES - 1)
                            << TERM_CLEAR;
}

static bool take_all(dp_arena *arena, dp_bit_reader *in, dp_day_terms *day)
{
    filling *all = DP_NEWS(arena, day->n + 1, filling);

    if (!all)
        return false;
    take_terms(in, all, day, false);
    take_terms(in, all, day, true);
    for (size_t i = 0; i < day->n; i++)
        take_shingles(in, &day->at[i].item);
    dp_bits_take_end(in);
    return true;
}

static bool take_head(dp_arena *arena, dp_bytes *bytes, dp_day_terms *day)
{
    int64_t key = 0;

    for (size_t i = 0; i < day->n && !bytes->failed; i++) {
        int64_t more = dp_take_signed(bytes);
        if (__builtin_add_overflow(key, more, &key) || (i && more <= 0))
            bytes->failed = true;
        day->at[i].key = key;
        if (!take_item(arena, bytes, &day->at[i].item))
            return false;
    }
    return true;
}

dp_status dp_day_terms_open(dp_ctx *ctx, dp_arena *arena, dp_str packed,
                            dp_day_terms **out)
{
    dp_bytes bytes = { .s = packed };
    bool known = dp_take_number(&bytes) == VERSION;
    uint64_t n = dp_take_number(&bytes);
    dp_day_terms *day = DP_NEW(arena, dp_day_terms);
    dp_bit_reader in = { .bytes = packed };

    if (!known || bytes.failed || n > packed.n / ARTICLE_BYTES)
        return damaged(ctx);
    if (day)
        *day = (dp_day_terms){ DP_NEWS(arena, n + 1, struct numbered), n };
    if (!day || !day->at || !take_head(arena, &bytes, day))
        return dp_no_memory(ctx, "the terms of a day");
    if (bytes.failed)
        return damaged(ctx);
    in.at = bytes.at;
    if (!take_all(arena, &in, day))
        return dp_no_memory(ctx, "the terms of a day");
    if (in.failed || in.at != packed.n)
        return damaged(ctx);
    *out = day;
    return DP_OK;
}

const story_item *day_terms_item(const dp_day_terms *day, int64_t key)
{
    size_t low = 0, high = day ? day->n : 0;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (day->at[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return day && low < day->n && day->at[low].key == key ? &day->at[low].item
                                                          : NULL;
}

bool dp_day_terms_has(const dp_day_terms *day, int64_t key)
{
    return day_terms_item(day, key) != NULL;
}

/* -- Both --------------------------------------------------------------------
 */

dp_status dp_day_terms_pack(dp_ctx *ctx, dp_arena *arena,
                            const dp_article_terms *all, size_t n,
                            const dp_day_terms *before, dp_str *out)
{
    story_day nowhere = { .arena = arena, .raw = arena };
    dp_day_terms day = { .at = DP_NEWS(arena, n + 1, struct numbered) };
    dp_status status = DP_OK;

    if (!day.at)
        return dp_no_memory(ctx, "the terms of a day");
    for (size_t i = 0; i < n && status == DP_OK; i++) {
        struct numbered *one = &day.at[day.n];
        const story_item *known = day_terms_item(before, all[i].key);
        one->key = all[i].key;
        if (all[i].bytes.n)
            status = item_unpack(ctx, &nowhere, all[i].bytes, &one->item);
        else if (!all[i].bytes.p && known)
            one->item = *known;
        else
            continue;
        day.n++;
    }
    return status == DP_OK ? pack(ctx, arena, &day, out) : status;
}
