/* One time of grouping. Days of a store are the source that
 * src/stories/stories.c loads from and tells of; the order of articles is
 * theirs. What articles are about is kept for the newest days alone: a late one
 * has others read again.
 *
 * Who groups in a thread reads what was committed, while others are added. They
 * change the turn of their day: it goes on waiting, and is grouped again. */
#include "stories/grouping.h"

#include "core/thread.h"
#include "record/record.h"
#include "stories/stories.h"
#include "text/text.h"

#include "core/banned.h"

enum {
    HANDED_MOST = 1 << 18 /* places and terms that wait to be written */
};

/* What is to be written. */
typedef struct handed {
    struct handed *next;
    enum { A_DAY, COUNTS, TERMS } what;
    dp_story_day day;
    dp_story_place *places; /* of a day */
    size_t n;
    int64_t article;
    dp_str bytes; /* what the article is about; counts of the day */
} handed;

struct grouping {
    dp_store *store; /* who writes */
    dp_store *reads; /* the same, or the thread's own */
    dp_arena *arena; /* of a day, loaded or told */
    dp_arena *own;   /* of a time of grouping */
    dp_story_days days;
    DP_VEC(dp_story_place) places;
    dp_stories *stories; /* days that were loaded stay; NULL: none */
    dp_alone since;      /* when they were */
    /* In a thread: */
    bool under_way;
    pthread_t thread;
    struct dp_ctx
        ctx;          /* for its sentences and texts; the knowledge is shared */
    dp_store *beside; /* its handle; NULL: not opened yet */
    dp_arena *writing; /* of who writes meanwhile */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    handed *first, **last;
    size_t waiting; /* places, and all else by itself */
    bool over, given_up;
    dp_status status;
};

/* -- Handing over ------------------------------------------------------------
 */

static void handed_free(handed *h)
{
    if (!h)
        return;
    free(h->places);
    free((char *)h->bytes.p);
    free(h);
}

/* Takes `h`, which may be half made. There is an end to what waits. */
static dp_status hand_over(grouping *g, dp_ctx *ctx, handed *h, bool whole)
{
    dp_status status = whole ? DP_OK : dp_no_memory(ctx, "stories");

    pthread_mutex_lock(&g->lock);
    while (!g->given_up && g->waiting > HANDED_MOST)
        pthread_cond_wait(&g->changed, &g->lock);
    if (g->given_up)
        status = DP_END;
    if (status == DP_OK) {
        *g->last = h;
        g->last = &h->next;
        g->waiting += h->n + 1;
    }
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
    if (status != DP_OK)
        handed_free(h);
    return status;
}

/* The bytes of `h`, copied; false: no memory. */
static bool own_bytes(handed *h, dp_str bytes)
{
    char *copy = bytes.p ? malloc(bytes.n + 1) : NULL;

    if (copy) {
        memcpy(copy, bytes.p, bytes.n);
        h->bytes = (dp_str){ copy, bytes.n };
    }
    return copy || !bytes.p;
}

static dp_status hand_day(grouping *g, dp_ctx *ctx, const dp_story_day *day)
{
    handed *h = calloc(1, sizeof *h);
    bool whole = h && own_bytes(h, day->counts);

    if (whole) {
        h->day = *day;
        h->day.counts = h->bytes;
        h->n = g->places.n;
        h->places = malloc((h->n + 1) * sizeof *h->places);
        whole = h->places != NULL;
    }
    if (whole && h->n)
        memcpy(h->places, g->places.at, h->n * sizeof *h->places);
    return hand_over(g, ctx, h, whole);
}

static dp_status hand_counts(grouping *g, dp_ctx *ctx, dp_day day,
                             dp_str counts)
{
    handed *h = calloc(1, sizeof *h);

    if (h) {
        h->what = COUNTS;
        h->day.day = day;
    }
    return hand_over(g, ctx, h, h && own_bytes(h, counts));
}

static dp_status hand_terms(grouping *g, dp_ctx *ctx, int64_t article,
                            dp_str terms)
{
    handed *h = calloc(1, sizeof *h);

    if (h) {
        h->what = TERMS;
        h->article = article;
    }
    return hand_over(g, ctx, h, h && own_bytes(h, terms));
}

/* -- Loading -----------------------------------------------------------------
 */

static dp_status keep_terms(grouping *g, dp_ctx *ctx, int64_t article,
                            dp_str terms)
{
    return g->under_way ? hand_terms(g, ctx, article, terms)
                        : dp_story_terms_put(ctx, g->store, article, terms);
}

static dp_status read_terms(grouping *g, dp_ctx *ctx, dp_stories *stories,
                            const dp_story_row *row, dp_str *out)
{
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_article article;
    dp_str record = DP_NULL;
    dp_status status;

    if (!arena)
        return dp_no_memory(ctx, "an article");
    status = dp_store_record(ctx, arena, g->reads, row->id, &record);
    if (status == DP_OK && record.p)
        status = dp_record_parse(ctx, arena, record, &article);
    else if (status == DP_OK)
        article = (dp_article){ .id = row->id }; /* it went meanwhile */
    if (status == DP_OK)
        status = dp_stories_terms(ctx, arena, stories, &article, out);
    if (status == DP_OK)
        *out = dp_str_dup(g->arena, *out);
    dp_arena_close(arena);
    if (status == DP_OK && !out->p)
        return dp_no_memory(ctx, "an article's terms");
    return status == DP_OK ? keep_terms(g, ctx, row->number, *out) : status;
}

static dp_status restore(grouping *g, dp_ctx *ctx, dp_stories *stories,
                         dp_day day, const dp_day_terms *packed,
                         const dp_story_row *row)
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
    if (!terms.n && (terms.p || !dp_day_terms_has(packed, row->number)))
        status = read_terms(g, ctx, stories, row, &terms);
    if (status == DP_OK)
        status = dp_stories_restore(ctx, stories, day, row->second, row->id,
                                    terms, packed, &place);
    return status;
}

/* The articles of a day, and the terms that it has for those without their own;
 * `*packed` NULL: none. */
static dp_status get_rows(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_day day, dp_story_rows *rows,
                          dp_day_terms **packed)
{
    dp_str bytes;
    dp_status status = dp_story_rows_get(ctx, arena, store, day, true, rows);

    *packed = NULL;
    if (status == DP_OK)
        status = dp_story_day_terms_get(ctx, arena, store, day, &bytes);
    return status == DP_OK && bytes.p
               ? dp_day_terms_open(ctx, arena, bytes, packed)
               : status;
}

static dp_status load(void *self, dp_ctx *ctx, dp_stories *stories, dp_day day)
{
    grouping *g = self;
    dp_story_rows rows;
    dp_day_terms *packed;
    dp_status status;

    dp_arena_reset(g->arena);
    status = get_rows(ctx, g->arena, g->reads, day, &rows, &packed);
    for (size_t i = 0; i < rows.n && status == DP_OK; i++)
        status = restore(g, ctx, stories, day, packed, &rows.at[i]);
    return status;
}

/* -- Packing -----------------------------------------------------------------
 *
 * A day that is over takes half of what its articles do by themselves. What
 * comes late stands by itself until there is much of it.
 */

enum { OVER = 2 /* days before the newest */, ALONE_LEAST = 8, PARTS = 8 };

static dp_status pack_day(dp_ctx *ctx, grouping *g, dp_day day)
{
    dp_story_rows rows;
    dp_day_terms *packed;
    dp_article_terms *all;
    dp_str bytes = DP_NULL;
    dp_status status = dp_story_begin(ctx, g->store);

    dp_arena_reset(g->arena);
    if (status == DP_OK)
        status = get_rows(ctx, g->arena, g->store, day, &rows, &packed);
    if (status != DP_OK)
        return status;
    all = DP_NEWS(g->arena, rows.n + 1, dp_article_terms);
    if (!all)
        return dp_no_memory(ctx, "the terms of a day");
    for (size_t i = 0; i < rows.n; i++)
        all[i] = (dp_article_terms){ rows.at[i].number, rows.at[i].terms };
    status = dp_day_terms_pack(ctx, g->arena, all, rows.n, packed, &bytes);
    return status == DP_OK ? dp_story_day_terms_put(ctx, g->store, day, bytes)
                           : status;
}

/* Each in a transaction of its own. */
static dp_status pack_days(dp_ctx *ctx, grouping *g)
{
    int64_t newest = g->days.at[g->days.n - 1].day;
    dp_status status = DP_OK;

    for (size_t i = 0; i < g->days.n && status == DP_OK; i++) {
        const dp_story_day *day = &g->days.at[i];
        int64_t alone = 0;
        if (day->day > newest - OVER || day->day < newest - DP_STORY_TERMS_DAYS)
            continue;
        status = dp_story_terms_count(ctx, g->store, day->day, &alone);
        if (status != DP_OK || alone < ALONE_LEAST ||
            alone < (int64_t)day->articles / PARTS)
            continue;
        status = pack_day(ctx, g, day->day);
        if (status == DP_OK)
            status = dp_store_commit(ctx, g->store);
    }
    return status;
}

static dp_status counts(void *self, dp_ctx *ctx, dp_arena *arena, dp_day day,
                        dp_str *out)
{
    grouping *g = self;

    return dp_story_counts_get(ctx, arena, g->reads, day, out);
}

static dp_status counted(void *self, dp_ctx *ctx, dp_stories *stories,
                         dp_day day)
{
    grouping *g = self;
    dp_str packed;
    dp_status status;

    dp_arena_reset(g->arena);
    status = dp_stories_counts(ctx, g->arena, stories, day, &packed);
    if (status != DP_OK || !packed.p)
        return status;
    return g->under_way ? hand_counts(g, ctx, day, packed)
                        : dp_story_counts_put(ctx, g->store, day, packed);
}

/* -- Telling -----------------------------------------------------------------
 */

_Static_assert(DP_STORY_NONE == DP_NO_PLACE, "places are told as they are");

static dp_status note(void *self, dp_place place)
{
    grouping *g = self;
    dp_story_place made = {
        .article = place.key,
        .cluster = place.story,
        .copy_of = place.copy_of,
        .near = place.near,
        .score = (unsigned)(place.nearness * 100 + 0.5f),
        .kept = place.kept,
        .cut = place.cut,
    };

    return dp_vec_push(g->own, &g->places, made) ? DP_OK : DP_NO_MEMORY;
}

static const dp_story_day *day_of(const grouping *g, dp_day day)
{
    size_t low = 0, high = g->days.n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (g->days.at[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return &g->days.at[low];
}

static dp_status settled(void *self, dp_ctx *ctx, dp_stories *stories,
                         dp_day day)
{
    grouping *g = self;
    dp_story_day of = *day_of(g, day);
    dp_status status = DP_OK;

    g->places.n = 0;
    if (dp_stories_each_of(stories, day, note, g) != DP_OK)
        return dp_no_memory(ctx, "stories");
    dp_arena_reset(g->arena);
    if (of.turn)
        status = dp_stories_counts(ctx, g->arena, stories, day, &of.counts);
    if (status != DP_OK)
        return status;
    return g->under_way ? hand_day(g, ctx, &of)
                        : dp_story_day_put(ctx, g->arena, g->store, &of,
                                           g->places.at, g->places.n);
}

/* -- Beginning and end of a time ---------------------------------------------
 */

static void let_go(grouping *g)
{
    dp_stories_close(g->stories);
    g->stories = NULL;
}

/* Days that others may have grouped meanwhile are loaded anew. */
static dp_status open_days(dp_ctx *ctx, grouping *g)
{
    dp_stories_options options = { .source = { load, settled, counts, counted,
                                               g } };
    bool alone = false;
    dp_status status = dp_store_alone(ctx, g->store, &g->since, &alone);

    if (!alone)
        let_go(g);
    if (status == DP_OK && !g->stories)
        status = dp_stories_open(ctx, &options, &g->stories);
    for (size_t i = 0; i < g->days.n && status == DP_OK; i++)
        status =
            dp_stories_day(ctx, g->stories, g->days.at[i].day,
                           g->days.at[i].articles, g->days.at[i].turn != 0);
    return status;
}

static dp_status finish(dp_ctx *ctx, grouping *g, dp_status status)
{
    dp_day newest = g->days.at[g->days.n - 1].day;

    if (status == DP_OK)
        status =
            dp_story_terms_trim(ctx, g->store, newest - DP_STORY_TERMS_DAYS);
    if (status == DP_OK)
        status = dp_story_said_again(ctx, g->own, g->store);
    if (status == DP_OK)
        status = dp_store_commit(ctx, g->store);
    if (status == DP_OK)
        status = pack_days(ctx, g);
    if (status != DP_OK)
        let_go(g);
    return status;
}

dp_status grouping_look(dp_ctx *ctx, grouping *g)
{
    dp_arena_reset(g->own);
    memset(&g->places, 0, sizeof g->places);
    return dp_story_days_get(ctx, g->own, g->store, &g->days);
}

const dp_story_days *grouping_days(const grouping *g)
{
    return &g->days;
}

dp_status grouping_run(dp_ctx *ctx, grouping *g)
{
    dp_status status = open_days(ctx, g);

    g->reads = g->store;
    if (status == DP_OK)
        status = dp_stories_settle(ctx, g->stories);
    return finish(ctx, g, status);
}

/* -- In a thread -------------------------------------------------------------
 */

static void *work(void *self)
{
    grouping *g = self;
    dp_status status = dp_stories_settle(&g->ctx, g->stories);

    pthread_mutex_lock(&g->lock);
    g->status = status;
    g->over = true;
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
    return NULL;
}

/* What the thread has for itself, made once. */
static dp_status open_own(dp_ctx *ctx, grouping *g)
{
    struct dp_text_tools *text = g->ctx.text;
    dp_status status = DP_OK;

    g->ctx = *ctx;
    g->ctx.text = text;
    if (!text)
        status = dp_text_open(&g->ctx);
    if (status != DP_OK)
        dp_text_close(&g->ctx);
    if (status == DP_OK && !g->beside)
        status = dp_store_open_beside(ctx, g->store, &g->beside);
    return status;
}

/* Its handle sees what was committed: what waits is looked for behind that. */
dp_status grouping_start(dp_ctx *ctx, grouping *g)
{
    dp_status status = dp_store_commit(ctx, g->store);

    if (status == DP_OK)
        status = grouping_look(ctx, g);
    if (status != DP_OK || g->days.waiting == 0)
        return status;
    if (open_own(ctx, g) != DP_OK)
        return grouping_run(ctx, g);
    status = open_days(ctx, g);
    if (status != DP_OK)
        return finish(ctx, g, status);
    g->reads = g->beside;
    g->over = g->given_up = false;
    g->under_way = true; /* the thread asks, too */
    if (dp_thread_start(&g->thread, work, g) == 0)
        return DP_OK;
    g->under_way = false;
    return grouping_run(ctx, g);
}

bool grouping_is_under_way(const grouping *g)
{
    return g->under_way;
}

/* All that is there; `wait`: not nothing, but where it is over. */
static handed *take_handed(grouping *g, bool wait, bool *over)
{
    handed *all;

    pthread_mutex_lock(&g->lock);
    while (wait && !g->first && !g->over)
        pthread_cond_wait(&g->changed, &g->lock);
    all = g->first;
    *over = g->over;
    g->first = NULL;
    g->last = &g->first;
    g->waiting = 0;
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
    return all;
}

static dp_status write_one(dp_ctx *ctx, grouping *g, const handed *h)
{
    dp_arena_reset(g->writing);
    switch (h->what) {
    case COUNTS:
        return dp_story_counts_put(ctx, g->store, h->day.day, h->bytes);
    case TERMS:
        return dp_story_terms_put(ctx, g->store, h->article, h->bytes);
    default:
        return dp_story_day_put(ctx, g->writing, g->store, &h->day, h->places,
                                h->n);
    }
}

/* What is not written is dropped: its days go on waiting. */
static dp_status write_all(dp_ctx *ctx, grouping *g, handed *all,
                           dp_status status)
{
    while (all) {
        handed *h = all;
        all = h->next;
        if (status == DP_OK)
            status = write_one(ctx, g, h);
        handed_free(h);
    }
    return status;
}

static void give_up(grouping *g)
{
    bool over;

    if (!g->under_way)
        return;
    pthread_mutex_lock(&g->lock);
    g->given_up = true;
    pthread_cond_broadcast(&g->changed);
    pthread_mutex_unlock(&g->lock);
    pthread_join(g->thread, NULL);
    write_all(NULL, g, take_handed(g, false, &over), DP_END);
    g->under_way = false;
    let_go(g);
}

static dp_status join(dp_ctx *ctx, grouping *g)
{
    pthread_join(g->thread, NULL);
    g->under_way = false;
    if (g->status != DP_OK)
        dp_fail(ctx, g->status, "%s", g->ctx.message);
    return finish(ctx, g, g->status);
}

dp_status grouping_write(dp_ctx *ctx, grouping *g, bool wait)
{
    bool over = false;
    dp_status status = DP_OK;

    while (g->under_way && status == DP_OK) {
        status = write_all(ctx, g, take_handed(g, wait, &over), DP_OK);
        if (status != DP_OK)
            give_up(g);
        else if (over)
            status = join(ctx, g);
        else if (!wait)
            break;
    }
    return status;
}

/* -- Opening and closing -----------------------------------------------------
 */

grouping *grouping_open(dp_store *store)
{
    grouping *g = calloc(1, sizeof *g);

    if (!g)
        return NULL;
    g->store = g->reads = store;
    g->last = &g->first;
    pthread_mutex_init(&g->lock, NULL);
    pthread_cond_init(&g->changed, NULL);
    g->arena = dp_arena_new(SIZE_MAX / 2);
    g->own = dp_arena_new(SIZE_MAX / 2);
    g->writing = dp_arena_new(SIZE_MAX / 2);
    if (g->arena && g->own && g->writing)
        return g;
    grouping_close(g);
    return NULL;
}

void grouping_close(grouping *g)
{
    if (!g)
        return;
    give_up(g);
    let_go(g);
    dp_store_close(g->beside);
    dp_text_close(&g->ctx);
    pthread_mutex_destroy(&g->lock);
    pthread_cond_destroy(&g->changed);
    dp_arena_close(g->arena);
    dp_arena_close(g->own);
    dp_arena_close(g->writing);
    free(g);
}
