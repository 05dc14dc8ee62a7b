/* Stories of a store. Its days are the source that src/stories/stories.c loads
 * from and tells of; the order of articles is theirs. What articles are about
 * is kept for the newest days alone: a late one has others read again. So many
 * that come at once are grouped as they come. */
#include "stories/keep.h"

#include "record/record.h"
#include "store/story.h"
#include "stories/stories.h"

#include "core/banned.h"

enum {
    GROUP_LEAST = 8192 /* articles that are worth grouping before the end */
};

typedef struct dp_keeper {
    dp_store *store;
    dp_arena *arena; /* of a day, loaded or told */
    dp_arena *own;   /* of a time of grouping */
    dp_story_days days;
    DP_VEC(dp_story_place) places;
    dp_stories *stories; /* days that were loaded stay; NULL: none */
    dp_alone since;      /* when they were */
    dp_stories *apart;   /* makes terms, in another thread; NULL: not asked */
    size_t ungrouped;    /* articles that were noted, */
    size_t enough;       /* and so many that it is worth a look */
} keeper;

/* -- Loading -----------------------------------------------------------------
 */

static dp_status read_terms(keeper *k, dp_ctx *ctx, dp_stories *stories,
                            const dp_story_row *row, dp_str *out)
{
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_article article;
    dp_str record = DP_NULL;
    dp_status status;

    if (!arena)
        return dp_no_memory(ctx, "an article");
    status = dp_store_record(ctx, arena, k->store, row->id, &record);
    if (status == DP_OK && record.p)
        status = dp_record_parse(ctx, arena, record, &article);
    else if (status == DP_OK)
        article = (dp_article){ .id = row->id }; /* it went meanwhile */
    if (status == DP_OK)
        status = dp_stories_terms(ctx, arena, stories, &article, out);
    if (status == DP_OK)
        *out = dp_str_dup(k->arena, *out);
    dp_arena_close(arena);
    if (status == DP_OK && !out->p)
        return dp_no_memory(ctx, "an article's terms");
    return status == DP_OK
               ? dp_story_terms_put(ctx, k->store, row->number, *out)
               : status;
}

static dp_status restore(keeper *k, dp_ctx *ctx, dp_stories *stories,
                         dp_day day, const dp_story_row *row)
{
    dp_place place = { .key = row->number,
                       .story = DP_NO_PLACE,
                       .copy_of = DP_NO_PLACE,
                       .near = DP_NO_PLACE };
    dp_str terms = row->terms;
    dp_status status = DP_OK;

    if (row->placed) {
        place.story = row->place.cluster;
        place.copy_of = row->place.copy_of;
        place.near = row->place.near;
        place.nearness = (float)row->place.score / 100;
        place.kept = row->place.kept;
        place.cut = row->place.cut;
    }
    if (!terms.p)
        status = read_terms(k, ctx, stories, row, &terms);
    if (status == DP_OK)
        status = dp_stories_restore(ctx, stories, day, row->second, row->id,
                                    terms, &place);
    return status;
}

static dp_status load(void *self, dp_ctx *ctx, dp_stories *stories, dp_day day)
{
    keeper *k = self;
    dp_story_rows rows;
    dp_status status;

    dp_arena_reset(k->arena);
    status = dp_story_rows_get(ctx, k->arena, k->store, day, true, &rows);
    for (size_t i = 0; i < rows.n && status == DP_OK; i++)
        status = restore(k, ctx, stories, day, &rows.at[i]);
    return status;
}

/* -- Telling -----------------------------------------------------------------
 */

_Static_assert(DP_STORY_NONE == DP_NO_PLACE, "places are told as they are");

static dp_status note(void *self, dp_place place)
{
    keeper *k = self;
    dp_story_place made = {
        .article = place.key,
        .cluster = place.story,
        .copy_of = place.copy_of,
        .near = place.near,
        .score = (unsigned)(place.nearness * 100 + 0.5f),
        .kept = place.kept,
        .cut = place.cut,
    };

    return dp_vec_push(k->own, &k->places, made) ? DP_OK : DP_NO_MEMORY;
}

static const dp_story_day *day_of(const keeper *k, dp_day day)
{
    size_t low = 0, high = k->days.n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (k->days.at[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return &k->days.at[low];
}

static dp_status settled(void *self, dp_ctx *ctx, dp_stories *stories,
                         dp_day day)
{
    keeper *k = self;
    dp_status status;

    k->places.n = 0;
    status = dp_stories_each_of(stories, day, note, k);
    if (status != DP_OK)
        return dp_no_memory(ctx, "stories");
    dp_arena_reset(k->arena);
    return dp_story_day_put(ctx, k->arena, k->store, day_of(k, day),
                            k->places.at, k->places.n);
}

/* -- Both --------------------------------------------------------------------
 */

static void let_go(keeper *k)
{
    dp_stories_close(k->stories);
    k->stories = NULL;
}

/* Days that others may have grouped meanwhile are loaded anew. */
static dp_status open_days(dp_ctx *ctx, keeper *k)
{
    dp_stories_options options = { .source = { load, settled, k } };
    bool alone = false;
    dp_status status = dp_store_alone(ctx, k->store, &k->since, &alone);

    if (!alone)
        let_go(k);
    if (status == DP_OK && !k->stories)
        status = dp_stories_open(ctx, &options, &k->stories);
    return status;
}

static dp_status group(dp_ctx *ctx, keeper *k)
{
    dp_day newest = k->days.at[k->days.n - 1].day;
    dp_status status = open_days(ctx, k);

    for (size_t i = 0; i < k->days.n && status == DP_OK; i++)
        status =
            dp_stories_day(ctx, k->stories, k->days.at[i].day,
                           k->days.at[i].articles, k->days.at[i].turn != 0);
    if (status == DP_OK)
        status = dp_stories_settle(ctx, k->stories);
    if (status == DP_OK)
        status =
            dp_story_terms_trim(ctx, k->store, newest - DP_STORY_TERMS_DAYS);
    if (status == DP_OK)
        status = dp_story_said_again(ctx, k->own, k->store);
    if (status == DP_OK)
        status = dp_store_commit(ctx, k->store);
    if (status != DP_OK)
        let_go(k);
    k->ungrouped = 0;
    k->enough = GROUP_LEAST;
    return status;
}

/* What waits. */
static dp_status look(dp_ctx *ctx, keeper *k)
{
    dp_arena_reset(k->own);
    memset(&k->places, 0, sizeof k->places);
    return dp_story_days_get(ctx, k->own, k->store, &k->days);
}

/* Articles of the days that are read when those that wait are grouped: their
 * windows, and the windows in which these are weighed. */
static size_t gone_through(const dp_story_days *days)
{
    enum { AROUND = 28 };
    size_t sum = 0, near = 0;

    for (size_t i = 0; i < days->n; i++) {
        /* The first that waits and is not too long before the i-th. */
        while (near < days->n &&
               (days->at[near].turn == 0 ||
                (int64_t)days->at[near].day + AROUND < days->at[i].day))
            near++;
        if (near < days->n &&
            (int64_t)days->at[near].day - AROUND <= days->at[i].day)
            sum += days->at[i].articles;
    }
    return sum;
}

static bool worth(const dp_story_days *days, size_t most)
{
    enum { A_NEW_ONE = 100 };
    size_t fresh = 0, through = gone_through(days);

    for (size_t i = 0; i < days->n; i++)
        fresh += (size_t)days->at[i].turn;
    return through <= most || through / A_NEW_ONE <= fresh;
}

dp_status dp_keeper_group_worth(dp_ctx *ctx, dp_keeper *k, size_t most)
{
    dp_status status = look(ctx, k);

    return status == DP_OK && k->days.waiting > 0 && worth(&k->days, most)
               ? group(ctx, k)
               : status;
}

dp_status dp_keeper_group(dp_ctx *ctx, dp_keeper *k)
{
    return dp_keeper_group_worth(ctx, k, SIZE_MAX);
}

/* Those that wait do not get fewer meanwhile. */
static void wait_for_more(keeper *k, size_t waiting)
{
    if (waiting == 0)
        k->ungrouped = 0;
    k->enough = waiting ? waiting * 2 / 3 : GROUP_LEAST;
    if (k->enough <= k->ungrouped)
        k->enough = k->ungrouped + 1;
}

dp_status dp_keeper_note(dp_ctx *ctx, dp_keeper *k, size_t articles)
{
    size_t waiting = 0;
    dp_status status;

    k->ungrouped += articles;
    if (k->ungrouped < k->enough)
        return DP_OK;
    status = look(ctx, k);
    for (size_t i = 0; i < k->days.n; i++)
        waiting += k->days.at[i].turn ? k->days.at[i].articles : 0;
    if (status != DP_OK)
        return status;
    /* Where they come in no order, days are gone through again and again: the
     * less often the more of them there are. */
    if (waiting > 0 && waiting <= k->ungrouped * 3 / 2)
        return group(ctx, k);
    wait_for_more(k, waiting);
    return DP_OK;
}

/* -- Terms, with the records -------------------------------------------------
 */

static dp_status about(void *self, dp_ctx *ctx, dp_arena *arena,
                       const dp_article *article, dp_str *out)
{
    return dp_stories_terms(ctx, arena, self, article, out);
}

dp_status dp_keeper_feed(dp_ctx *ctx, dp_keeper *k, dp_intake *intake)
{
    dp_status status = k->apart ? DP_OK : dp_stories_open(ctx, NULL, &k->apart);

    if (status == DP_OK)
        dp_intake_about(intake, about, k->apart);
    return status;
}

/* -- Beginning and end -------------------------------------------------------
 */

dp_status dp_keeper_open(dp_ctx *ctx, dp_store *store, dp_keeper **out)
{
    keeper *k = calloc(1, sizeof *k);

    if (!k)
        return dp_no_memory(ctx, "stories");
    k->store = store;
    k->enough = GROUP_LEAST;
    k->arena = dp_arena_new(SIZE_MAX / 2);
    k->own = dp_arena_new(SIZE_MAX / 2);
    if (!k->arena || !k->own) {
        dp_keeper_close(k);
        return dp_no_memory(ctx, "stories");
    }
    *out = k;
    return DP_OK;
}

void dp_keeper_close(dp_keeper *k)
{
    if (!k)
        return;
    let_go(k);
    dp_stories_close(k->apart);
    dp_arena_close(k->arena);
    dp_arena_close(k->own);
    free(k);
}

dp_status dp_stories_keep(dp_ctx *ctx, dp_store *store)
{
    dp_keeper *k = NULL;
    dp_status status = dp_keeper_open(ctx, store, &k);

    if (status == DP_OK)
        status = dp_keeper_group(ctx, k);
    dp_keeper_close(k);
    return status;
}
