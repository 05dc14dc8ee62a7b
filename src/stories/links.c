/* Which articles are near one another. An article asks the indices of its window for those that
 * share such terms with it, the rarest first and within a budget, so that what
 * it costs does not grow with the archive. The likeliest are compared in full.
 *
 * The nearness of two articles is the cosine of their words and links, or of
 * links alone across languages, by how far they are apart in time. */
#include <math.h>

#include "stories/inside.h"

#include "core/banned.h"

enum {
    BUDGET = 4000,  /* postings that one article may look at */
    CLOSE = 64      /* articles that one article is compared with in full */
};

/* What the keys that two share must weigh, squared, for them to be compared. */
static const float promising = 0.001f * WEIGHT_STEPS * WEIGHT_STEPS;

/* Nearness below which a link says nothing. */
static const float least = 0.03f;

/* Copies are much nearer than this, also when most of one was cut off. */
static const float copy_least = 0.2f;

/* Of nearness within a language, what the words say. */
static const float of_words = 0.8f;

/* Two articles of one day are of one story for a third of what two need of
 * which nobody says when they appeared; e-fold days of both, of the latter by
 * their datelines and not below three quarters. */
static const float same_day = 3, days_fold = 10, lines_fold = 60,
                   lines_least = 0.75f;

typedef struct found_item {
    uint32_t stamp;
    float score;
} found_item;

void finder_free(story_finder *finder)
{
    free(finder->found);
    free(finder->touched);
    *finder = (struct story_finder){ 0 };
}

/* -- Nearness ----------------------------------------------------------------
 */

/* The terms of the article that asks, where they are found at once: what is
 * compared with it is only gone through. Nearly all slots are free. */
enum { ASKED = 4096 };

typedef struct asked_terms {
    story_weighed said[ASKED], linked[ASKED];
} asked_terms;

static uint32_t slot_of(story_weighed term)
{
    return hash_of(term) & (ASKED - 1);
}

static void ask_terms(story_weighed *slots, const story_weighed *terms,
                      size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t at = slot_of(terms[i]);
        while (slots[at])
            at = (at + 1) & (ASKED - 1);
        slots[at] = terms[i];
    }
}

static void ask(asked_terms *asked, const story_item *of)
{
    memset(asked, 0, sizeof *asked);
    ask_terms(asked->said, of->said, of->said_n);
    ask_terms(asked->linked, of->linked, of->linked_n);
}

static float cosine(const story_weighed *slots, const story_weighed *terms,
                    size_t n)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < n; i++) {
        uint32_t at = slot_of(terms[i]);
        while (slots[at]) {
            if (hash_of(slots[at]) == hash_of(terms[i])) {
                sum += weight_of(slots[at]) * weight_of(terms[i]);
                break;
            }
            at = (at + 1) & (ASKED - 1);
        }
    }
    return (float)((double)sum / ((double)WEIGHT_STEPS * WEIGHT_STEPS));
}

static float apart_in_time(const story_item *a, const story_item *b)
{
    float days, fold;

    if (a->day != NO_DAY) {
        days = fabsf((float)(a->day - b->day) +
                     (float)(a->second - b->second) / 86400);
        return same_day * expf(-days / days_fold);
    }
    if (a->dateline == NO_DAY || b->dateline == NO_DAY)
        return 1;
    days = fabsf((float)a->dateline - (float)b->dateline);
    fold = expf(-days / lines_fold);
    return fold > lines_least ? fold : lines_least;
}

/* `asked` has the terms of `a`. */
static float nearness(const asked_terms *asked, const story_item *a,
                      const story_item *b)
{
    float near = cosine(asked->linked, b->linked, b->linked_n);

    if (a->language == b->language)
        near = of_words * cosine(asked->said, b->said, b->said_n) +
               (1 - of_words) * near;
    near *= apart_in_time(a, b);
    return near > 1 ? 1 : near;
}

/* -- Candidates --------------------------------------------------------------
 */

/* The window, the day itself last; `base` numbers its articles through. */
typedef struct find_window {
    story_day *const *days;
    const uint32_t *base;
    size_t n;
    const story_index *own, *earlier; /* of the day, of those before it */
    uint32_t before; /* the place in its day of the article that asks */
} find_window;

static void touch(story_finder *finder, uint32_t number, float weight,
                  size_t *n)
{
    found_item *found = &finder->found[number];

    if (found->stamp != finder->stamp) {
        found->stamp = finder->stamp;
        found->score = 0;
        finder->touched[(*n)++] = number;
    }
    found->score += weight;
}

static size_t find(story_finder *finder, const find_window *window,
                   const story_item *of)
{
    const uint32_t *own, *earlier;
    story_weighed keys[KEYS_MAX];
    size_t n = keys_of(of, keys), spent = 0, touched = 0, own_n, earlier_n;

    finder->stamp++;
    for (size_t k = 0; k < n; k++) {
        uint32_t hash = hash_of(keys[k]);
        float weight = (float)weight_of(keys[k]) * (float)weight_of(keys[k]);
        own_n = index_find(window->own, hash, &own);
        earlier_n = index_find(window->earlier, hash, &earlier);
        if (spent + own_n + earlier_n > BUDGET)
            continue;
        spent += own_n + earlier_n;
        for (size_t i = 0; i < own_n; i++) {
            uint32_t item = index_item(window->own, own[i]);
            if (item < window->before)
                touch(finder, window->base[window->n - 1] + item, weight,
                      &touched);
        }
        for (size_t i = 0; i < earlier_n; i++)
            touch(finder, index_item(window->earlier, earlier[i]), weight,
                  &touched);
    }
    return touched;
}

/* Whether number `a` is a worse candidate than `b`. */
static bool worse(const story_finder *finder, uint32_t a, uint32_t b)
{
    float x = finder->found[a].score, y = finder->found[b].score;

    return x != y ? x < y : a > b;
}

static void sift_down(const story_finder *finder, uint32_t *heap, size_t n)
{
    size_t i = 0, child;

    while ((child = 2 * i + 1) < n) {
        uint32_t swap;
        if (child + 1 < n && worse(finder, heap[child + 1], heap[child]))
            child++;
        if (!worse(finder, heap[child], heap[i]))
            return;
        swap = heap[i];
        heap[i] = heap[child];
        heap[child] = swap;
        i = child;
    }
}

static void sift_up(const story_finder *finder, uint32_t *heap, size_t i)
{
    while (i > 0 && worse(finder, heap[i], heap[(i - 1) / 2])) {
        uint32_t swap = heap[i];
        heap[i] = heap[(i - 1) / 2];
        heap[(i - 1) / 2] = swap;
        i = (i - 1) / 2;
    }
}

/* The best CLOSE of the promising ones among those touched, in no order. */
static size_t choose(const story_finder *finder, size_t touched,
                     uint32_t best[CLOSE])
{
    size_t n = 0;

    for (size_t i = 0; i < touched; i++) {
        uint32_t number = finder->touched[i];
        if (finder->found[number].score < promising)
            continue;
        if (n < CLOSE) {
            best[n] = number;
            sift_up(finder, best, n++);
        } else if (worse(finder, best[0], number)) {
            best[0] = number;
            sift_down(finder, best, n);
        }
    }
    return n;
}

/* -- Links -------------------------------------------------------------------
 */

static story_item *item_numbered(const find_window *window, uint32_t number)
{
    size_t d = window->n - 1;

    while (window->base[d] > number)
        d--;
    return window->days[d]->items.at[number - window->base[d]];
}

static int edge_cmp(const void *a, const void *b)
{
    const story_edge *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return item_cmp(x->to, y->to);
}

/* Of several earlier ones with this text the first, or what that one is a copy
 * of, which is settled already. */
static void note_copy(story_item *of, const story_item *other,
                      const story_item **first, unsigned kept)
{
    if (*first && item_cmp(*first, other) <= 0)
        return;
    *first = other;
    of->copy_of = other->copy_of != NO_KEY ? other->copy_of : other->key;
    of->kept = (uint8_t)kept;
    of->cut = of->length * 10 <= other->length * 9;
}

/* The articles of a window lie far apart in memory: what is compared next is
 * asked for in time. */
enum { AHEAD = 3 };

static void fetch_terms(const story_item *item)
{
    __builtin_prefetch(item->said);
    __builtin_prefetch(item->said + 16);
    __builtin_prefetch(item->linked);
    __builtin_prefetch(item->linked + 16);
}

static dp_status link_item(dp_ctx *ctx, dp_arena *arena, story_finder *finder,
                           const find_window *window, story_item *of)
{
    uint32_t best[CLOSE];
    story_item *others[CLOSE];
    story_edge edges[CLOSE];
    size_t n = choose(finder, find(finder, window, of), best), m = 0;
    const story_item *first = NULL;
    asked_terms asked;
    unsigned kept;

    ask(&asked, of);
    of->copy_of = NO_KEY;
    for (size_t i = 0; i < n; i++) {
        others[i] = item_numbered(window, best[i]);
        __builtin_prefetch(others[i]);
        __builtin_prefetch((const char *)others[i] + 64);
    }
    for (size_t i = 0; i < n; i++) {
        story_item *other = others[i];
        float near;
        if (i + AHEAD < n)
            fetch_terms(others[i + AHEAD]);
        near = nearness(&asked, of, other);
        if (near >= copy_least && of->language == other->language &&
            copies_are(of, other, &kept)) {
            note_copy(of, other, &first, kept);
            near = 1;
        }
        if (near >= least)
            edges[m++] = (story_edge){ other, near };
    }
    qsort(edges, m, sizeof *edges, edge_cmp);
    of->edges_n = (uint16_t)(m < EDGES_MAX ? m : EDGES_MAX);
    of->edges = dp_arena_alloc(arena, (of->edges_n + 1u) * sizeof *edges);
    if (!of->edges) {
        of->edges_n = 0;
        return dp_no_memory(ctx, "the links of an article");
    }
    memcpy(of->edges, edges, of->edges_n * sizeof *edges);
    return DP_OK;
}

static dp_status make_room(dp_ctx *ctx, story_finder *finder, size_t n)
{
    if (n <= finder->cap)
        return DP_OK;
    finder_free(finder);
    n += n / 2;
    finder->found = calloc(n, sizeof *finder->found);
    finder->touched = malloc(n * sizeof *finder->touched);
    if (!finder->found || !finder->touched) {
        finder_free(finder);
        return dp_no_memory(ctx, "the articles of a window");
    }
    finder->cap = n;
    return DP_OK;
}

dp_status day_link(dp_ctx *ctx, dp_arena *arena, story_finder *finder,
                   story_day *of, story_day *const *days, size_t n)
{
    uint32_t *base = DP_NEWS(arena, n + 1, uint32_t);
    story_index earlier = { 0 };
    find_window window = { .days = days, .base = base, .n = n };
    size_t total = 0;
    dp_status status;

    if (!base)
        return dp_no_memory(ctx, "the days of a window");
    for (size_t i = 0; i < n; i++) {
        base[i] = (uint32_t)total;
        total += days[i]->items.n;
    }
    window.own = &of->index;
    window.earlier = &earlier;
    status = make_room(ctx, finder, total + 1);
    if (status == DP_OK && of->items.n > 0)
        status = index_merge(ctx, arena, days, base, n - 1, &earlier);
    for (size_t i = 0; i < of->items.n && status == DP_OK; i++) {
        window.before = (uint32_t)i;
        status = link_item(ctx, arena, finder, &window, of->items.at[i]);
    }
    return status;
}
