/* When a store's stories are grouped: so many that come at once as they come,
 * in a thread beside (grouping.c), else at the end. */
#include "stories/keep.h"

#include "store/story.h"
#include "stories/grouping.h"
#include "stories/stories.h"

#include "core/banned.h"

enum {
    GROUP_LEAST = 8192 /* articles that are worth grouping before the end */
};

typedef struct dp_keeper {
    grouping *grouping;
    dp_stories *apart; /* makes terms, in another thread; NULL: not asked */
    size_t ungrouped;  /* articles that were noted, */
    size_t enough;     /* and so many that it is worth a look */
} keeper;

/* -- What it is worth --------------------------------------------------------
 */

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

static void begin_anew(keeper *k)
{
    k->ungrouped = 0;
    k->enough = GROUP_LEAST;
}

dp_status dp_keeper_group_worth(dp_ctx *ctx, dp_keeper *k, size_t most)
{
    const dp_story_days *days = grouping_days(k->grouping);
    dp_status status = grouping_write(ctx, k->grouping, true);

    if (status == DP_OK)
        status = grouping_look(ctx, k->grouping);
    if (status != DP_OK || days->waiting == 0 || !worth(days, most))
        return status;
    begin_anew(k);
    return grouping_run(ctx, k->grouping);
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
    const dp_story_days *days = grouping_days(k->grouping);
    dp_status status = grouping_write(ctx, k->grouping, false);
    size_t waiting = 0;

    k->ungrouped += articles;
    if (status != DP_OK || k->ungrouped < k->enough ||
        grouping_is_under_way(k->grouping))
        return status;
    status = grouping_look(ctx, k->grouping);
    for (size_t i = 0; i < days->n; i++)
        waiting += days->at[i].turn ? days->at[i].articles : 0;
    if (status != DP_OK)
        return status;
    /* Where they come in no order, days are gone through again and again: the
     * less often the more of them there are. */
    if (waiting == 0 || waiting > k->ungrouped * 3 / 2) {
        wait_for_more(k, waiting);
        return DP_OK;
    }
    begin_anew(k);
    return grouping_start(ctx, k->grouping);
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
    k->enough = GROUP_LEAST;
    k->grouping = grouping_open(store);
    if (!k->grouping) {
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
    grouping_close(k->grouping);
    dp_stories_close(k->apart);
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
