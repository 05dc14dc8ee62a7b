/* Stories, from the outside: articles are kept by the day they were published
 * on; settling goes through the days that something new concerns, in the order
 * of the calendar, and then groups what is linked.
 *
 * How rare terms are on a day is counted in its window, or somewhat more where
 * the press is thin, and links lead back into its window. So an article
 * concerns the days that count it, and those that link to them, and no others:
 * going through these gives what going through everything would. */
#include "stories/inside.h"

#include "core/banned.h"

/* Articles that tell how rare a term is; days hold more in a large press. */
enum { WINDOW = 14, ENOUGH = 1000, SECONDS = 86400 };

struct dp_stories {
    dp_stories_options options;
    term_reader reader;
    dp_arena *scratch;
    dp_arena *own;
    DP_VEC(story_day *) days;   /* by day */
    DP_VEC(story_item *) items; /* in the order they were added */
    story_finder finder;
    uint32_t groups; /* numbers that groups had at the last settling */
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

static void day_free(story_day *day)
{
    dp_arena_close(day->made);
    dp_arena_close(day->arena); /* the day is in it */
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
    stories->scratch = dp_arena_new((size_t)1 << 28);
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
    finder_free(&stories->finder);
    reader_close(&stories->reader);
    dp_arena_close(stories->scratch);
    dp_arena_close(stories->own);
    free(stories);
}

/* -- Adding ------------------------------------------------------------------
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

static story_day *day_new(const dp_stories *stories, dp_day number)
{
    dp_arena *arena = dp_arena_new(stories->options.memory);
    story_day *made = arena ? DP_NEW(arena, story_day) : NULL;

    if (!made) {
        dp_arena_close(arena);
        return NULL;
    }
    *made = (story_day){ .day = number, .arena = arena };
    made->made = dp_arena_new(stories->options.memory);
    if (!made->made) {
        dp_arena_close(arena);
        return NULL;
    }
    return made;
}

static story_day *day_of(dp_stories *stories, dp_day number)
{
    size_t at = place_of(stories, number);
    story_day *made;

    if (at < stories->days.n && stories->days.at[at]->day == number)
        return stories->days.at[at];
    made = day_new(stories, number);
    if (made && !dp_vec_push(stories->own, &stories->days, made)) {
        day_free(made);
        return NULL;
    }
    if (made) {
        memmove(&stories->days.at[at + 1], &stories->days.at[at],
                (stories->days.n - at - 1) * sizeof *stories->days.at);
        stories->days.at[at] = made;
    }
    return made;
}

/* When it was published, in UTC; NO_DAY where nobody told. */
static void set_time(const dp_article *article, story_item *out)
{
    dp_edtf value;
    const dp_edtf_date *date = &value.first;
    int64_t second = 0;

    out->day = NO_DAY;
    if (article->published_basis == DP_BASIS_TEXT ||
        !dp_edtf_parse(article->published, &value) || value.interval ||
        date->year_digits_unknown || date->day == 0)
        return;
    out->day = dp_day_of(date->year, date->month, date->day);
    if (date->hour >= 0)
        second = date->hour * 3600 +
                 (date->minute > 0 ? date->minute : 0) * 60 +
                 (date->second > 0 ? date->second : 0);
    if (date->hour >= 0 && date->zone != DP_EDTF_NO_ZONE)
        second -= date->zone * 60;
    if (second < 0) {
        second += SECONDS;
        out->day--;
    } else if (second >= SECONDS) {
        second -= SECONDS;
        out->day++;
    }
    out->second = (int32_t)second;
}

dp_status dp_stories_add(dp_ctx *ctx, dp_stories *stories,
                         const dp_article *article, dp_str id)
{
    story_item head = { 0 }, *made;
    story_day *day;
    dp_status status;

    set_time(article, &head);
    day = day_of(stories, head.day);
    made = day ? DP_NEW(day->arena, story_item) : NULL;
    if (!made)
        return dp_no_memory(ctx, "an article's story");
    *made = head;
    made->number = (uint32_t)stories->items.n;
    made->group = UINT32_MAX;
    made->id = dp_str_dup(day->arena, id);
    dp_arena_reset(stories->scratch);
    status = made->id.p ? reader_terms(ctx, stories->scratch, day->arena,
                                       &stories->reader, article, made)
                        : dp_no_memory(ctx, "an article's story");
    if (status != DP_OK)
        return status;
    if (!dp_vec_reserve(day->arena, &day->items, 1) ||
        !dp_vec_reserve(stories->own, &stories->items, 1))
        return dp_no_memory(ctx, "an article's story");
    day->items.at[day->items.n++] = made;
    stories->items.at[stories->items.n++] = made;
    made->story = made;
    day->fresh = true;
    return DP_OK;
}

/* -- Settling ----------------------------------------------------------------
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
        articles += days[d]->items.n;
    while (articles < ENOUGH && days[i]->day != NO_DAY) {
        bool before = *begin > lowest, behind = *end < stories->days.n;
        if (!before && !behind)
            return;
        if (before && behind)
            before = (int64_t)days[i]->day - days[*begin - 1]->day <=
                     (int64_t)days[*end]->day - days[i]->day;
        articles += before ? days[--*begin]->items.n : days[(*end)++]->items.n;
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
        range_of(stories, i, &begin, &end);
        stories->days.at[i]->reweighed = sums[end] > sums[begin];
    }
    sum_up(stories, true, sums);
    for (size_t i = 0; i < stories->days.n; i++)
        if (sums[i + 1] > sums[window_of(stories, i)])
            stories->days.at[i]->dirty = true;
    free(sums);
    return DP_OK;
}

/* Articles of those days are to be grouped anew, and with them whatever they
 * were grouped with. */
static dp_status mark_items(dp_ctx *ctx, dp_stories *stories)
{
    bool *groups = calloc(stories->groups + 1u, sizeof *groups);

    if (!groups)
        return dp_no_memory(ctx, "stories");
    for (size_t d = 0; d < stories->days.n; d++)
        for (size_t i = 0; i < stories->days.at[d]->items.n; i++) {
            story_item *item = stories->days.at[d]->items.at[i];
            item->dirty = stories->days.at[d]->dirty;
            if (item->dirty && item->group < stories->groups)
                groups[item->group] = true;
        }
    for (size_t i = 0; i < stories->items.n; i++) {
        story_item *item = stories->items.at[i];
        if (item->group < stories->groups && groups[item->group])
            item->dirty = true;
    }
    free(groups);
    return DP_OK;
}

static int by_order(const void *a, const void *b)
{
    return item_cmp(*(story_item *const *)a, *(story_item *const *)b);
}

static dp_status count_days(dp_ctx *ctx, dp_stories *stories)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < stories->days.n && status == DP_OK; i++) {
        story_day *day = stories->days.at[i];
        if (!day->dirty)
            continue;
        qsort(day->items.at, day->items.n, sizeof *day->items.at, by_order);
        dp_arena_reset(day->made);
        for (size_t k = 0; k < day->items.n; k++)
            day->items.at[k]->edges_n = 0;
        status = day_count(ctx, day);
    }
    return status;
}

/* Days `begin` to `end` are counted in `rarity`. */
typedef struct count_window {
    story_rarity rarity;
    size_t begin, end;
} count_window;

static dp_status count_range(dp_ctx *ctx, const dp_stories *stories,
                             count_window *c, size_t begin, size_t end)
{
    story_day *const *days = stories->days.at;
    dp_status status = DP_OK;

    if (begin >= c->end || end <= c->begin) {
        rarity_free(&c->rarity);
        c->begin = c->end = begin;
    }
    while (c->begin > begin && status == DP_OK)
        status = rarity_add(ctx, &c->rarity, days[--c->begin]);
    while (c->end < end && status == DP_OK)
        status = rarity_add(ctx, &c->rarity, days[c->end++]);
    while (c->begin < begin)
        rarity_sub(&c->rarity, days[c->begin++]);
    while (c->end > end)
        rarity_sub(&c->rarity, days[--c->end]);
    return status;
}

static dp_status link_one(dp_ctx *ctx, dp_stories *stories, count_window *c,
                          size_t i)
{
    story_day *day = stories->days.at[i];
    size_t first = window_of(stories, i), begin, end;
    dp_status status;

    range_of(stories, i, &begin, &end);
    status = count_range(ctx, stories, c, begin, end);
    if (status != DP_OK)
        return status;
    day_weigh(&c->rarity, day);
    status = day_index(ctx, day);
    if (status == DP_OK)
        status = day_link(ctx, &stories->finder, day, stories->days.at + first,
                          i + 1 - first);
    return status;
}

/* Weigh, index and link the days to go through, in the calendar's order. */
static dp_status link_days(dp_ctx *ctx, dp_stories *stories)
{
    count_window counted = { 0 };
    dp_status status = DP_OK;

    for (size_t i = 0; i < stories->days.n && status == DP_OK; i++)
        if (stories->days.at[i]->dirty)
            status = link_one(ctx, stories, &counted, i);
    rarity_free(&counted.rarity);
    return status;
}

static dp_status group_items(dp_ctx *ctx, dp_stories *stories)
{
    story_item **all = malloc((stories->items.n + 1) * sizeof *all);
    dp_status status;
    size_t n = 0;

    if (!all)
        return dp_no_memory(ctx, "stories");
    for (size_t d = 0; d < stories->days.n; d++)
        for (size_t i = 0; i < stories->days.at[d]->items.n; i++)
            all[n++] = stories->days.at[d]->items.at[i];
    status = group_all(ctx, all, n);
    stories->groups = (uint32_t)n;
    free(all);
    return status;
}

dp_status dp_stories_settle(dp_ctx *ctx, dp_stories *stories)
{
    dp_status status;

    status = spread(ctx, stories);
    if (status == DP_OK)
        status = mark_items(ctx, stories);
    if (status == DP_OK)
        status = count_days(ctx, stories);
    if (status == DP_OK)
        status = link_days(ctx, stories);
    if (status == DP_OK)
        status = group_items(ctx, stories);
    for (size_t i = 0; i < stories->days.n && status == DP_OK; i++)
        stories->days.at[i]->dirty = stories->days.at[i]->fresh = false;
    return status;
}

/* -- Places ------------------------------------------------------------------
 */

size_t dp_stories_count(const dp_stories *stories)
{
    return stories->items.n;
}

/* A copy of a copy is one of the first. */
static dp_str first_text(const story_item *item)
{
    if (!item->copy_of)
        return item->copy_heir;
    while (item->copy_of)
        item = item->copy_of;
    return item->copy_heir.p ? item->copy_heir : item->id;
}

dp_place dp_stories_place(const dp_stories *stories, size_t i)
{
    const story_item *item = stories->items.at[i];
    dp_place place = { .id = item->id, .copy_of = first_text(item) };

    place.story = item->story->heir.p ? item->story->heir : item->story->id;
    if (place.copy_of.p) {
        place.kept = item->kept;
        place.cut = item->cut;
    }
    return place;
}

/* -- Forgetting --------------------------------------------------------------
 */

/* An article keeps by name what it holds of those that go. */
static dp_status let_go(dp_ctx *ctx, dp_arena *keep, story_item *item,
                        dp_day before)
{
    dp_str first = first_text(item);
    size_t n = 0;

    if (item->story->day < before && item->story->day != NO_DAY) {
        item->heir = dp_str_dup(keep, item->story->heir.p ? item->story->heir
                                                          : item->story->id);
        if (!item->heir.p)
            return dp_no_memory(ctx, "an article's story");
        item->story = item;
    }
    if (item->copy_of && item->copy_of->day < before &&
        item->copy_of->day != NO_DAY) {
        item->copy_heir = dp_str_dup(keep, first);
        if (!item->copy_heir.p)
            return dp_no_memory(ctx, "an article's story");
        item->copy_of = NULL;
    }
    for (size_t i = 0; i < item->edges_n; i++)
        if (item->edges[i].to->day >= before)
            item->edges[n++] = item->edges[i];
    item->edges_n = (uint16_t)n;
    return DP_OK;
}

/* In two rounds: names are taken while all are there. */
dp_status dp_stories_forget(dp_ctx *ctx, dp_stories *stories, dp_day before)
{
    size_t first = place_of(stories, NO_DAY + 1), n = 0;
    size_t end = place_of(stories, before);
    dp_status status = DP_OK;

    for (size_t d = end; d < stories->days.n; d++)
        for (size_t i = 0; i < stories->days.at[d]->items.n; i++) {
            status = let_go(ctx, stories->days.at[d]->arena,
                            stories->days.at[d]->items.at[i], before);
            if (status != DP_OK)
                return status;
        }
    if (end <= first)
        return DP_OK;
    for (size_t i = 0; i < stories->items.n; i++) {
        story_item *item = stories->items.at[i];
        if (item->day != NO_DAY && item->day < before)
            continue;
        item->number = (uint32_t)n;
        stories->items.at[n++] = item;
    }
    stories->items.n = n;
    for (size_t d = first; d < end; d++)
        day_free(stories->days.at[d]);
    memmove(&stories->days.at[first], &stories->days.at[end],
            (stories->days.n - end) * sizeof *stories->days.at);
    stories->days.n -= end - first;
    return DP_OK;
}
