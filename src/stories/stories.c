/* Stories, from the outside: articles are kept by the day they were published
 * on; settling goes through the days that something new concerns, in the order
 * of the calendar.
 *
 * How rare terms are on a day is counted in its window, or somewhat more where
 * the press is thin; links lead back into its window; and its articles join the
 * stories of the days before it. So an article concerns the days that count it,
 * those that link to them, and from there on as long as stories change.
 *
 * Days that are somewhere else (a store) are loaded when they are needed, and
 * let go of when the days to come do not need them. */
#include "stories/inside.h"

#include "core/banned.h"

/* Articles that tell how rare a term is; days hold more in a large press. */
enum { WINDOW = 14, ENOUGH = 1000 };

struct dp_stories {
    dp_stories_options options;
    term_reader reader;
    dp_arena *scratch;
    dp_arena *own;
    DP_VEC(story_day *) days; /* by day */
    story_finder finder;
    story_rarity rarity; /* counted: days `from` up to `to` */
    dp_day from, to;
    bool counting;
    size_t count;
};

int item_cmp(const story_item *a, const story_item *b)
{
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    if (a->second != b->second)
        return a->second < b->second ? -1 : 1;
    return dp_str_cmp(a->id, b->id);
}

/* -- Opening and closing -----------------------------------------------------
 */

static void arenas_close(story_day *day)
{
    dp_arena_close(day->made);
    dp_arena_close(day->counted);
    dp_arena_close(day->raw);
    dp_arena_close(day->arena);
}

static void day_free(story_day *day)
{
    arenas_close(day);
    free(day);
}

dp_status dp_stories_open(dp_ctx *ctx, const dp_stories_options *options,
                          dp_stories **out)
{
    dp_stories *stories = calloc(1, sizeof *stories);
    dp_status status;

    if (!stories)
        return dp_no_memory(ctx, "stories");
    if (options)
        stories->options = *options;
    if (stories->options.window == 0)
        stories->options.window = WINDOW;
    if (stories->options.memory == 0)
        stories->options.memory = (size_t)1 << 30;
    status = reader_open(ctx, &stories->reader);
    stories->scratch = dp_arena_new((size_t)1 << 32);
    stories->own = dp_arena_new(SIZE_MAX / 2);
    if (status == DP_OK && (!stories->scratch || !stories->own))
        status = dp_no_memory(ctx, "stories");
    if (status != DP_OK) {
        dp_stories_close(stories);
        return status;
    }
    *out = stories;
    return DP_OK;
}

void dp_stories_close(dp_stories *stories)
{
    if (!stories)
        return;
    for (size_t i = 0; i < stories->days.n; i++)
        day_free(stories->days.at[i]);
    rarity_free(&stories->rarity);
    finder_free(&stories->finder);
    reader_close(&stories->reader);
    dp_arena_close(stories->scratch);
    dp_arena_close(stories->own);
    free(stories);
}

/* -- Days --------------------------------------------------------------------
 */

/* The place of a day among the days, or where it would stand. */
static size_t place_of(const dp_stories *stories, dp_day day)
{
    size_t low = 0, high = stories->days.n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (stories->days.at[middle]->day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The day, made where it is new; NULL when memory is out. */
static story_day *day_of(dp_stories *stories, dp_day number)
{
    size_t at = place_of(stories, number);
    story_day *made;

    if (at < stories->days.n && stories->days.at[at]->day == number)
        return stories->days.at[at];
    made = calloc(1, sizeof *made);
    if (!made || !dp_vec_push(stories->own, &stories->days, made)) {
        free(made);
        return NULL;
    }
    made->day = number;
    memmove(&stories->days.at[at + 1], &stories->days.at[at],
            (stories->days.n - at - 1) * sizeof *stories->days.at);
    stories->days.at[at] = made;
    return made;
}

static bool open_day(const dp_stories *stories, story_day *day)
{
    size_t memory = stories->options.memory;

    if (day->arena)
        return true;
    day->arena = dp_arena_new(memory);
    day->raw = dp_arena_new(memory);
    day->counted = dp_arena_new(memory);
    day->made = dp_arena_new(memory);
    if (day->arena && day->raw && day->counted && day->made)
        return true;
    arenas_close(day);
    day->arena = day->raw = day->counted = day->made = NULL;
    return false;
}

static void unload(dp_stories *stories, story_day *day)
{
    stories->count -= day->items.n;
    arenas_close(day);
    *day = (story_day){ .day = day->day,
                        .size = day->size,
                        .fresh = day->fresh,
                        .dirty = day->dirty,
                        .changed = day->changed };
}

/* The day's terms are here, so that it can be weighed anew. */
static bool whole(const story_day *day)
{
    return day->loaded && day->raw;
}

static dp_status load(dp_ctx *ctx, dp_stories *stories, story_day *day)
{
    const dp_stories_source *source = &stories->options.source;
    dp_status status;

    if (whole(day) || !source->load)
        return DP_OK;
    unload(stories, day);
    if (!open_day(stories, day))
        return dp_no_memory(ctx, "a day of stories");
    status = source->load(source->self, ctx, stories, day->day);
    day->size = day->items.n;
    day->loaded = status == DP_OK;
    return status;
}

/* -- Adding ------------------------------------------------------------------
 */

/* When it was published, by the clock of its place; NO_DAY where nobody told.
 */
static void set_time(const dp_article *article, dp_day *day, int32_t *second)
{
    dp_edtf value;
    const dp_edtf_date *date = &value.first;

    *day = NO_DAY;
    *second = 0;
    if (article->published_basis == DP_BASIS_TEXT ||
        !dp_edtf_parse(article->published, &value) || value.interval ||
        date->year_digits_unknown || date->day == 0)
        return;
    *day = dp_day_of(date->year, date->month, date->day);
    if (date->hour >= 0)
        *second = date->hour * 3600 +
                  (date->minute > 0 ? date->minute : 0) * 60 +
                  (date->second > 0 ? date->second : 0);
}

/* A new article of a day, empty. */
static dp_status new_item(dp_ctx *ctx, dp_stories *stories, story_day *day,
                          dp_str id, int64_t key, story_item **out)
{
    story_item *made;

    if (!open_day(stories, day) || !dp_vec_reserve(day->arena, &day->items, 1))
        return dp_no_memory(ctx, "an article's story");
    made = DP_NEW(day->arena, story_item);
    if (!made)
        return dp_no_memory(ctx, "an article's story");
    made->id = dp_str_dup(day->arena, id);
    made->day = day->day;
    made->key = key;
    made->story = made->copy_of = made->near = NO_KEY;
    *out = made;
    return made->id.p ? DP_OK : dp_no_memory(ctx, "an article's story");
}

static void add_item(dp_stories *stories, story_day *day, story_item *item)
{
    day->items.at[day->items.n++] = item;
    day->has_counts = day->ready = false;
    stories->count++;
}

dp_status dp_stories_add(dp_ctx *ctx, dp_stories *stories,
                         const dp_article *article, dp_str id, int64_t key)
{
    dp_day number;
    int32_t second;
    story_day *day;
    story_item *made = NULL;
    dp_status status;

    set_time(article, &number, &second);
    day = day_of(stories, number);
    if (!day)
        return dp_no_memory(ctx, "an article's story");
    status = new_item(ctx, stories, day, id, key, &made);
    if (status != DP_OK)
        return status;
    made->second = second;
    dp_arena_reset(stories->scratch);
    status = reader_terms(ctx, stories->scratch, day, &stories->reader, article,
                          made);
    if (status != DP_OK)
        return status;
    add_item(stories, day, made);
    day->size = day->items.n;
    day->loaded = day->fresh = true;
    return DP_OK;
}

dp_status dp_stories_day(dp_ctx *ctx, dp_stories *stories, dp_day number,
                         size_t articles, bool fresh)
{
    story_day *day = day_of(stories, number);

    if (!day)
        return dp_no_memory(ctx, "a day of stories");
    if (fresh && day->loaded)
        unload(stories, day);
    day->size = articles;
    day->fresh |= fresh;
    return DP_OK;
}

dp_status dp_stories_terms(dp_ctx *ctx, dp_arena *arena, dp_stories *stories,
                           const dp_article *article, dp_str *out)
{
    story_day nowhere = { .arena = arena, .raw = arena };
    story_item item = { 0 };
    dp_status status;

    dp_arena_reset(stories->scratch);
    status = reader_terms(ctx, stories->scratch, &nowhere, &stories->reader,
                          article, &item);
    if (status == DP_OK)
        *out = item_pack(arena, &item);
    return status != DP_OK || out->p ? status
                                     : dp_no_memory(ctx, "an article's terms");
}

/* The terms of `known`, which goes, in the arenas of the day. */
static bool copy_terms(story_day *day, const story_item *known, story_item *out)
{
    size_t words = known->words_n * sizeof *out->words,
           links = known->links_n * sizeof *out->links,
           shingles = known->shingles_n * sizeof *out->shingles;

    out->language = known->language;
    out->dateline = known->dateline;
    out->length = known->length;
    out->all_shingles = known->all_shingles;
    out->words_n = known->words_n;
    out->links_n = known->links_n;
    out->shingles_n = known->shingles_n;
    out->words = dp_arena_alloc(day->raw, words + 1);
    out->links = dp_arena_alloc(day->raw, links + 1);
    out->shingles = dp_arena_alloc(day->arena, shingles + 1);
    if (!out->words || !out->links || !out->shingles)
        return false;
    memcpy(out->words, known->words, words);
    memcpy(out->links, known->links, links);
    memcpy(out->shingles, known->shingles, shingles);
    return true;
}

dp_status dp_stories_restore(dp_ctx *ctx, dp_stories *stories, dp_day number,
                             int32_t second, dp_str id, dp_str terms,
                             const dp_day_terms *packed, const dp_place *place)
{
    const story_item *known =
        terms.p ? NULL : day_terms_item(packed, place->key);
    story_day *day = day_of(stories, number);
    story_item *made = NULL;
    dp_status status;

    if (!day)
        return dp_no_memory(ctx, "an article's story");
    status = new_item(ctx, stories, day, id, place->key, &made);
    if (status == DP_OK && known && !copy_terms(day, known, made))
        status = dp_no_memory(ctx, "an article's terms");
    if (status == DP_OK && !known)
        status = item_unpack(ctx, day, terms, made);
    if (status != DP_OK)
        return status;
    made->second = second;
    made->story = place->story;
    made->copy_of = place->copy_of;
    made->near = place->near;
    made->nearness = place->nearness;
    made->kept = (uint8_t)place->kept;
    made->cut = place->cut;
    add_item(stories, day, made);
    return DP_OK;
}

/* -- What days concern one another -------------------------------------------
 */

/* The first day of the window of the `i`th day. */
static size_t window_of(const dp_stories *stories, size_t i)
{
    const story_day *of = stories->days.at[i];

    if (of->day == NO_DAY)
        return i;
    while (i > 0 && stories->days.at[i - 1]->day != NO_DAY &&
           (int64_t)of->day - stories->days.at[i - 1]->day <=
               stories->options.window)
        i--;
    return i;
}

/* The days in which it is counted how rare the terms of the `i`th are: its
 * window, and where that holds few articles the nearest days around it. */
static void range_of(const dp_stories *stories, size_t i, size_t *begin,
                     size_t *end)
{
    story_day *const *days = stories->days.at;
    size_t articles = 0, lowest = place_of(stories, NO_DAY + 1);

    *begin = window_of(stories, i);
    *end = i + 1;
    for (size_t d = *begin; d < *end; d++)
        articles += days[d]->size;
    while (articles < ENOUGH && days[i]->day != NO_DAY) {
        bool before = *begin > lowest, behind = *end < stories->days.n;
        if (!before && !behind)
            return;
        if (before && behind)
            before = (int64_t)days[i]->day - days[*begin - 1]->day <=
                     (int64_t)days[*end]->day - days[i]->day;
        articles += before ? days[--*begin]->size : days[(*end)++]->size;
    }
}

/* `sums[i]`: how many of the first i days are marked. */
static void sum_up(const dp_stories *stories, bool reweighed, uint32_t *sums)
{
    sums[0] = 0;
    for (size_t i = 0; i < stories->days.n; i++)
        sums[i + 1] = sums[i] + (reweighed ? stories->days.at[i]->reweighed
                                           : stories->days.at[i]->fresh);
}

/* Terms weigh anew where something new is counted with them, and links lead
 * elsewhere where something within the window weighs anew. */
static dp_status spread(dp_ctx *ctx, dp_stories *stories)
{
    uint32_t *sums = malloc((stories->days.n + 1) * sizeof *sums);
    size_t begin, end;

    if (!sums)
        return dp_no_memory(ctx, "stories");
    sum_up(stories, false, sums);
    for (size_t i = 0; i < stories->days.n; i++) {
        story_day *day = stories->days.at[i];
        range_of(stories, i, &begin, &end);
        day->reweighed = sums[end] > sums[begin];
        /* A sealed day keeps its weights. */
        if (day->reweighed && (day->raw || stories->options.source.load))
            day->ready = false;
        if (day->fresh)
            day->has_counts = false;
    }
    sum_up(stories, true, sums);
    for (size_t i = 0; i < stories->days.n; i++)
        if (sums[i + 1] > sums[window_of(stories, i)])
            stories->days.at[i]->dirty = true;
    free(sums);
    return DP_OK;
}

/* -- Settling ----------------------------------------------------------------
 */

static int by_order(const void *a, const void *b)
{
    return item_cmp(*(story_item *const *)a, *(story_item *const *)b);
}

static void put_in_order(story_day *day)
{
    if (day->items.n > 1)
        qsort(day->items.at, day->items.n, sizeof *day->items.at, by_order);
}

/* Take what was kept of the day. */
static dp_status take_counts(dp_ctx *ctx, dp_stories *stories, story_day *day)
{
    const dp_stories_source *source = &stories->options.source;
    dp_str packed = DP_NULL;
    dp_status status;

    if (!source->counts || day->fresh)
        return DP_OK;
    if (!open_day(stories, day))
        return dp_no_memory(ctx, "a day of stories");
    dp_arena_reset(day->counted);
    status = source->counts(source->self, ctx, day->counted, day->day, &packed);
    day->has_counts = status == DP_OK && packed.p && counts_unpack(day, packed);
    return status;
}

static dp_status count(dp_ctx *ctx, dp_stories *stories, story_day *day)
{
    const dp_stories_source *source = &stories->options.source;
    dp_status status;

    dp_arena_reset(day->counted);
    status = day_count(ctx, day);
    day->has_counts = status == DP_OK;
    return status == DP_OK && source->counted && !day->fresh
               ? source->counted(source->self, ctx, stories, day->day)
               : status;
}

static dp_status ensure_counted(dp_ctx *ctx, dp_stories *stories,
                                story_day *day)
{
    dp_status status;

    if (day->has_counts)
        return DP_OK;
    if (whole(day))
        put_in_order(day);
    status = take_counts(ctx, stories, day);
    if (status != DP_OK || day->has_counts)
        return status;
    if (!whole(day)) {
        status = load(ctx, stories, day);
        put_in_order(day);
    }
    return status == DP_OK && day->items.n > 0 ? count(ctx, stories, day)
                                               : status;
}

dp_status dp_stories_counts(dp_ctx *ctx, dp_arena *arena,
                            const dp_stories *stories, dp_day number,
                            dp_str *out)
{
    size_t d = place_of(stories, number);

    *out = DP_NULL;
    if (d == stories->days.n || stories->days.at[d]->day != number ||
        !stories->days.at[d]->has_counts)
        return DP_OK;
    *out = counts_pack(arena, stories->days.at[d]);
    return out->p ? DP_OK : dp_no_memory(ctx, "the terms of a day");
}

static dp_status ensure_range(dp_ctx *ctx, dp_stories *stories, size_t begin,
                              size_t end)
{
    dp_status status = DP_OK;

    for (size_t d = begin; d < end && status == DP_OK; d++)
        status = ensure_counted(ctx, stories, stories->days.at[d]);
    return status;
}

/* Days are counted in the rarity from `from` up to `to`, exclusive; they move
 * along with the day that is weighed. */
static dp_status count_range(dp_ctx *ctx, dp_stories *stories, size_t begin,
                             size_t end)
{
    story_day *const *days = stories->days.at;
    size_t at, last;
    dp_status status = ensure_range(ctx, stories, begin, end);

    if (status != DP_OK)
        return status;
    at = place_of(stories, stories->from);
    last = place_of(stories, stories->to);
    if (!stories->counting || begin >= last || end <= at) {
        rarity_free(&stories->rarity);
        at = last = begin;
        stories->counting = true;
    }
    while (at > begin && status == DP_OK)
        status = rarity_add(ctx, &stories->rarity, days[--at]);
    while (last < end && status == DP_OK)
        status = rarity_add(ctx, &stories->rarity, days[last++]);
    while (at < begin)
        rarity_sub(&stories->rarity, days[at++]);
    while (last > end)
        rarity_sub(&stories->rarity, days[--last]);
    stories->from = days[begin]->day;
    stories->to = days[end - 1]->day + 1;
    return status;
}

/* Weigh and index the `i`th day, where that is not done. */
static dp_status ensure_ready(dp_ctx *ctx, dp_stories *stories, size_t i)
{
    story_day *day = stories->days.at[i];
    size_t begin, end;
    dp_status status;

    if (day->ready)
        return DP_OK;
    range_of(stories, i, &begin, &end);
    status = load(ctx, stories, day);
    if (status == DP_OK)
        status = count_range(ctx, stories, begin, end);
    if (status != DP_OK || day->items.n == 0)
        return status;
    dp_arena_reset(day->made);
    status = day_weigh(ctx, &stories->rarity, day);
    if (status == DP_OK)
        status = day_index(ctx, day);
    day->ready = status == DP_OK;
    return status;
}

static dp_status settle_day(dp_ctx *ctx, dp_stories *stories, size_t i)
{
    story_day *day = stories->days.at[i];
    story_day *const *window;
    size_t first = window_of(stories, i), n = i + 1 - first;
    dp_status status = DP_OK;

    for (size_t d = first; d <= i && status == DP_OK; d++)
        status = ensure_ready(ctx, stories, d);
    if (status != DP_OK)
        return status;
    window = stories->days.at + first;
    dp_arena_reset(stories->scratch);
    status = stand_for(ctx, stories->scratch, window, n - 1);
    if (status == DP_OK)
        status =
            day_link(ctx, stories->scratch, &stories->finder, day, window, n);
    if (status == DP_OK)
        status = day_group(ctx, stories->scratch, day, window, n);
    for (size_t k = 0; k < day->items.n; k++)
        day->items.at[k]->edges_n = 0;
    if (status == DP_OK && stories->options.source.settled)
        status = stories->options.source.settled(stories->options.source.self,
                                                 ctx, stories, day->day);
    return status;
}

/* Days whose articles can be had again go when neither the `i`th nor a later
 * one needs them. */
static void let_go_behind(dp_stories *stories, size_t i)
{
    size_t begin, end;

    if (!stories->options.source.load)
        return;
    range_of(stories, window_of(stories, i), &begin, &end);
    for (size_t d = 0; d < begin; d++)
        if (stories->days.at[d]->arena)
            unload(stories, stories->days.at[d]);
}

static bool concerned(const dp_stories *stories, size_t i)
{
    if (stories->days.at[i]->dirty)
        return true;
    for (size_t d = window_of(stories, i); d < i; d++)
        if (stories->days.at[d]->changed)
            return true;
    return false;
}

dp_status dp_stories_settle(dp_ctx *ctx, dp_stories *stories)
{
    dp_status status = spread(ctx, stories);

    /* What is counted may be of yesterday. */
    rarity_free(&stories->rarity);
    stories->counting = false;
    for (size_t i = 0; i < stories->days.n && status == DP_OK; i++) {
        if (!concerned(stories, i))
            continue;
        let_go_behind(stories, i);
        status = settle_day(ctx, stories, i);
    }
    for (size_t i = 0; i < stories->days.n && status == DP_OK; i++) {
        story_day *day = stories->days.at[i];
        day->dirty = day->fresh = day->changed = false;
    }
    return status;
}

/* -- Places ------------------------------------------------------------------
 */

size_t dp_stories_count(const dp_stories *stories)
{
    return stories->count;
}

static dp_place place(const story_item *item)
{
    return (dp_place){ .key = item->key,
                       .story = item->story,
                       .copy_of = item->copy_of,
                       .near = item->near,
                       .nearness = item->nearness,
                       .kept = item->copy_of != NO_KEY ? item->kept : 0,
                       .cut = item->copy_of != NO_KEY && item->cut };
}

dp_status dp_stories_each(const dp_stories *stories, dp_stories_place *each,
                          void *self)
{
    dp_status status = DP_OK;

    for (size_t d = 0; d < stories->days.n && status == DP_OK; d++)
        status =
            dp_stories_each_of(stories, stories->days.at[d]->day, each, self);
    return status;
}

dp_status dp_stories_each_of(const dp_stories *stories, dp_day number,
                             dp_stories_place *each, void *self)
{
    size_t d = place_of(stories, number);
    dp_status status = DP_OK;
    const story_day *day;

    if (d == stories->days.n || stories->days.at[d]->day != number)
        return DP_OK;
    day = stories->days.at[d];
    for (size_t i = 0; i < day->items.n && status == DP_OK; i++)
        status = each(self, place(day->items.at[i]));
    return status;
}

/* -- Forgetting --------------------------------------------------------------
 */

void dp_stories_seal(dp_stories *stories, dp_day before)
{
    size_t first = place_of(stories, NO_DAY + 1);

    for (size_t d = first; d < place_of(stories, before); d++) {
        story_day *day = stories->days.at[d];
        if (!day->ready || !day->raw)
            continue;
        dp_arena_close(day->raw);
        day->raw = NULL;
        for (size_t i = 0; i < day->items.n; i++)
            day->items.at[i]->words = day->items.at[i]->links = NULL;
    }
}

void dp_stories_forget(dp_stories *stories, dp_day before)
{
    size_t first = place_of(stories, NO_DAY + 1);
    size_t end = place_of(stories, before);

    if (end <= first)
        return;
    for (size_t d = first; d < end; d++) {
        stories->count -= stories->days.at[d]->items.n;
        day_free(stories->days.at[d]);
    }
    memmove(&stories->days.at[first], &stories->days.at[end],
            (stories->days.n - end) * sizeof *stories->days.at);
    stories->days.n -= end - first;
}
