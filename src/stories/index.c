/* A day's articles by their heaviest terms. The upper bits of a term's hash say
 * in which bucket its postings stand; what is left of the hash and the place of
 * the article are a posting, of four bytes. */
#include "stories/inside.h"

#include "core/banned.h"

enum { BUCKET_BITS_MIN = 4, BUCKET_BITS_MAX = 18, POSTINGS_A_BUCKET = 4 };

/* -- Keys --------------------------------------------------------------------
 */

/* Weight first; of equals the lower hash. */
static uint32_t rank_of(story_weighed term)
{
    return weight_of(term) << HASH_BITS | (hash_of(~term) & (UINT32_MAX >>
                                                             WEIGHT_BITS));
}

static void sift_down(uint32_t *heap, size_t n, size_t i)
{
    size_t child;

    while ((child = 2 * i + 1) < n) {
        uint32_t swap;
        if (child + 1 < n && heap[child + 1] < heap[child])
            child++;
        if (heap[child] >= heap[i])
            return;
        swap = heap[i];
        heap[i] = heap[child];
        heap[child] = swap;
        i = child;
    }
}

/* The `most` of highest rank, as a heap with the lowest on top. */
static size_t heaviest(const story_weighed *terms, size_t n, size_t most,
                       uint32_t *heap)
{
    size_t used = n < most ? n : most;

    for (size_t i = 0; i < used; i++)
        heap[i] = rank_of(terms[i]);
    for (size_t i = used / 2; i-- > 0;)
        sift_down(heap, used, i);
    for (size_t i = used; i < n; i++) {
        uint32_t rank = rank_of(terms[i]);
        if (rank <= heap[0])
            continue;
        heap[0] = rank;
        sift_down(heap, used, 0);
    }
    return used;
}

static int by_rank(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x > y ? -1 : x < y;
}

/* A third of them words: across languages there are links alone. */
size_t keys_of(const story_item *item, story_weighed out[KEYS_MAX])
{
    size_t n = heaviest(item->said, item->said_n, KEYS_MAX / 3, out);

    n += heaviest(item->linked, item->linked_n, KEYS_MAX - KEYS_MAX / 3, out + n);
    qsort(out, n, sizeof *out, by_rank);
    for (size_t i = 0; i < n; i++) {
        uint32_t weight = out[i] >> HASH_BITS;
        out[i] = ~out[i] << WEIGHT_BITS | weight;
    }
    return n;
}

/* -- Index -------------------------------------------------------------------
 */

static unsigned bits_of(size_t n)
{
    unsigned bits = 0;

    while (n >> bits)
        bits++;
    return bits;
}

static void shape(story_index *index, size_t items, size_t postings)
{
    unsigned bits = bits_of(postings / POSTINGS_A_BUCKET);

    index->item_bits = bits_of(items);
    /* What is left of the hash must stand beside the item. */
    if (bits + WEIGHT_BITS < index->item_bits)
        bits = index->item_bits - WEIGHT_BITS;
    bits = bits < BUCKET_BITS_MIN   ? BUCKET_BITS_MIN
           : bits > BUCKET_BITS_MAX ? BUCKET_BITS_MAX
                                    : bits;
    index->shift = HASH_BITS - bits;
}

static uint32_t posting_of(const story_index *index, uint32_t hash, size_t item)
{
    return (hash & ((1u << index->shift) - 1)) << index->item_bits |
           (uint32_t)item;
}

static int u32_cmp(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

/* Most buckets hold a handful; equal ones stand together when they are sorted. */
static void sort_bucket(uint32_t *at, size_t n)
{
    enum { FEW = 16 };

    if (n > FEW) {
        qsort(at, n, sizeof *at, u32_cmp);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        uint32_t value = at[i];
        size_t k = i;
        for (; k > 0 && at[k - 1] > value; k--)
            at[k] = at[k - 1];
        at[k] = value;
    }
}

/* The keys of all articles one behind the other; `ends[i]`: where those of the
 * i-th end. */
static size_t all_keys(const story_day *day, story_weighed *keys, size_t *ends)
{
    size_t n = 0;

    for (size_t i = 0; i < day->items.n; i++) {
        n += keys_of(day->items.at[i], keys + n);
        ends[i] = n;
    }
    return n;
}

static size_t buckets_of(const story_index *index)
{
    return (size_t)1 << (HASH_BITS - index->shift);
}

/* From how many there are to where they begin. */
static void sum_up(story_index *index)
{
    for (size_t b = 0; b < buckets_of(index); b++)
        index->bucket[b + 1] += index->bucket[b];
}

/* Filling moved each begin to its end: the begin of the next. */
static void close_up(story_index *index)
{
    size_t buckets = buckets_of(index);

    memmove(index->bucket + 1, index->bucket, buckets * sizeof *index->bucket);
    index->bucket[0] = 0;
    for (size_t b = 0; b < buckets; b++)
        sort_bucket(index->postings + index->bucket[b],
                    index->bucket[b + 1] - index->bucket[b]);
}

static dp_status make_room(dp_ctx *ctx, dp_arena *arena, story_index *index,
                           size_t postings)
{
    index->bucket = DP_NEWS(arena, buckets_of(index) + 1, uint32_t);
    index->postings =
        dp_arena_alloc(arena, (postings + 1) * sizeof *index->postings);
    return index->bucket && index->postings
               ? DP_OK
               : dp_no_memory(ctx, "the index of a day");
}

static void fill(story_day *day, const story_weighed *keys, const size_t *ends)
{
    story_index *index = &day->index;
    size_t k = 0;

    for (size_t i = 0; i < day->items.n; i++)
        for (; k < ends[i]; k++)
            index->bucket[(hash_of(keys[k]) >> index->shift) + 1]++;
    sum_up(index);
    k = 0;
    for (size_t i = 0; i < day->items.n; i++)
        for (; k < ends[i]; k++) {
            uint32_t hash = hash_of(keys[k]);
            index->postings[index->bucket[hash >> index->shift]++] =
                posting_of(index, hash, i);
        }
    close_up(index);
}

dp_status day_index(dp_ctx *ctx, story_day *day)
{
    story_index *index = &day->index;
    story_weighed *keys = malloc((day->items.n + 1) * KEYS_MAX * sizeof *keys);
    size_t *ends = malloc((day->items.n + 1) * sizeof *ends), n;
    dp_status status;

    if (!keys || !ends) {
        free(keys);
        free(ends);
        return dp_no_memory(ctx, "the index of a day");
    }
    n = all_keys(day, keys, ends);
    shape(index, day->items.n, n);
    status = make_room(ctx, day->made, index, n);
    if (status == DP_OK)
        fill(day, keys, ends);
    free(keys);
    free(ends);
    return status;
}

/* -- Several days ------------------------------------------------------------
 */

/* Each posting of those that stand for their stories, as a hash and a number.
 */
typedef void each_posting(story_index *out, uint32_t hash, uint32_t number);

static void walk(const story_day *day, uint32_t base, each_posting *each,
                 story_index *out)
{
    const story_index *index = &day->index;

    for (uint32_t b = 0; b < buckets_of(index); b++)
        for (uint32_t i = index->bucket[b]; i < index->bucket[b + 1]; i++) {
            uint32_t posting = index->postings[i];
            uint32_t item = index_item(index, posting);
            if (day->items.at[item]->stands_for)
                each(out, b << index->shift | posting >> index->item_bits,
                     base + item);
        }
}

static void count_posting(story_index *out, uint32_t hash, uint32_t number)
{
    out->bucket[(hash >> out->shift) + 1]++;
}

static void put_posting(story_index *out, uint32_t hash, uint32_t number)
{
    out->postings[out->bucket[hash >> out->shift]++] =
        posting_of(out, hash, number);
}

dp_status index_merge(dp_ctx *ctx, dp_arena *arena, story_day *const *days,
                      const uint32_t *base, size_t n, story_index *out)
{
    size_t postings = 0, items = 0;
    dp_status status;

    for (size_t d = 0; d < n; d++) {
        items += days[d]->items.n;
        if (days[d]->items.n)
            postings += days[d]->index.bucket[buckets_of(&days[d]->index)];
    }
    shape(out, items, postings);
    status = make_room(ctx, arena, out, postings);
    if (status != DP_OK)
        return status;
    for (size_t d = 0; d < n; d++)
        if (days[d]->items.n)
            walk(days[d], base[d], count_posting, out);
    sum_up(out);
    for (size_t d = 0; d < n; d++)
        if (days[d]->items.n)
            walk(days[d], base[d], put_posting, out);
    close_up(out);
    return DP_OK;
}

size_t index_find(const story_index *index, uint32_t hash,
                  const uint32_t **first)
{
    uint32_t wanted = posting_of(index, hash, 0) >> index->item_bits;
    uint32_t at = index->bucket[hash >> index->shift],
             end = index->bucket[(hash >> index->shift) + 1], n = 0;

    while (at < end && index->postings[at] >> index->item_bits < wanted)
        at++;
    *first = &index->postings[at];
    while (at + n < end && index->postings[at + n] >> index->item_bits == wanted)
        n++;
    return n;
}
