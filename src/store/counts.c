/* How many articles a search finds, month by month or day by day: the whole
 * walk, of which only the numbers are looked at; of what many articles have,
 * the newest, and then whole months at once. */
#include "store/match.h"
#include "store/shown.h"

#include "core/banned.h"

enum {
    STEPS = 20000, /* articles that are walked one by one */
    DENSE = 4000,  /* of a month, for it to be counted at once */
    /* Counted at least, of words that have many forms: each form is a walk. */
    LEAST = 50000
};

static dp_day month_of(dp_day day)
{
    int32_t year;
    unsigned month, of_month;

    dp_day_split(day, &year, &month, &of_month);
    return day - (dp_day)of_month + 1;
}

dp_tally dp_tally_of(dp_arena *arena, bool months, dp_counts *out)
{
    *out = (dp_counts){ 0 };
    return (dp_tally){
        .arena = arena, .out = out, .months = months, .from = DP_DAY_MAX
    };
}

static bool add(dp_tally *tally, dp_day day, int64_t articles)
{
    if (day < tally->from) {
        dp_count one = { .first = tally->months ? month_of(day) : day };
        tally->from = one.first;
        if (!dp_vec_push(tally->arena, &tally->all, one))
            return false;
        tally->out->at = tally->all.at;
        tally->out->n = tally->all.n;
    }
    tally->all.at[tally->all.n - 1].articles += articles;
    tally->out->articles += articles;
    return true;
}

bool dp_tally_add(dp_tally *tally, int64_t number)
{
    return add(tally, dp_order_day(number), 1);
}

/* How many are counted, so that the work stays the same. */
static int64_t most_of(const dp_tally *tally, const dp_match *match)
{
    int64_t marks = 0, most;

    for (size_t i = 0; i < match->words.n; i++)
        marks += match->words.p[i] == '"';
    most = marks > 2 ? DP_COUNTED_MAX * 2 / marks : DP_COUNTED_MAX;
    return tally->months && most < DP_COUNTED_MAX
               ? (most > LEAST ? most : LEAST)
               : DP_COUNTED_MAX;
}

/* Whether months are full enough to be counted one by one. What FTS5 joins
 * before it walks it would join for each. */
static bool is_dense(const dp_tally *tally, const dp_match *match)
{
    return tally->months && !match->joins && tally->out->articles == STEPS &&
           tally->all.n <= STEPS / DENSE;
}

/* One by one, up to all that may be counted, or to what is dense: DP_END. */
static dp_status step(dp_ctx *ctx, dp_store *store, sqlite3_stmt *walk,
                      const dp_match *match, dp_tally *tally, size_t most,
                      dp_numbers *first)
{
    dp_status status;

    while ((status = dp_db_step(ctx, &store->db, walk, "count articles")) ==
           DP_OK) {
        int64_t number = sqlite3_column_int64(walk, 0);
        tally->out->more = tally->out->articles >= tally->most;
        if (tally->out->more)
            return DP_OK;
        tally->last = number;
        if (!dp_tally_add(tally, number) ||
            (first->n < most && !dp_vec_push(tally->arena, first, number)))
            return dp_no_memory(ctx, "counts");
        if (is_dense(tally, match))
            return DP_END;
    }
    return status == DP_END ? DP_OK : status;
}

/* The first number that a walk gives; 0: none. */
static dp_status first_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, const char *what,
                          const char *order, int64_t *out)
{
    sqlite3_stmt *walk = NULL;
    dp_status status =
        dp_match_walk(ctx, arena, store, match, what, order, 1, &walk);

    *out = 0;
    if (status == DP_OK)
        status = dp_db_step(ctx, &store->db, walk, "count articles");
    if (status == DP_OK)
        *out = sqlite3_column_int64(walk, 0);
    sqlite3_finalize(walk);
    return status == DP_END ? DP_OK : status;
}

/* Month by month, of what is older than the last: a count is a third of the
 * work that its articles are one by one. */
static dp_status count_months(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_match match, dp_tally *tally)
{
    dp_status status;

    for (match.last = tally->last - 1;;) {
        dp_match month = match;
        int64_t number, articles;
        status = first_of(ctx, arena, store, &match, "rowid",
                          " ORDER BY rowid DESC", &number);
        if (status != DP_OK || number == 0)
            return status;
        tally->out->more = tally->out->articles >= tally->most;
        if (tally->out->more)
            return DP_OK;
        month.first = dp_order_first(month_of(dp_order_day(number)));
        if (month.first < match.first)
            month.first = match.first;
        month.last = number;
        status = first_of(ctx, arena, store, &month, "count(*)", "", &articles);
        if (status != DP_OK)
            return status;
        if (!add(tally, dp_order_day(number), articles))
            return dp_no_memory(ctx, "counts");
        match.last = month.first - 1;
    }
}

dp_status dp_tally_walk(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, dp_tally *tally, size_t most,
                        dp_numbers *first)
{
    sqlite3_stmt *walk = NULL;
    dp_status status =
        dp_match_walk(ctx, arena, store, match, "rowid", " ORDER BY rowid DESC",
                      DP_COUNTED_MAX + 1, &walk);

    tally->most = most_of(tally, match);
    if (status == DP_OK)
        status = step(ctx, store, walk, match, tally, most, first);
    sqlite3_finalize(walk);
    return status == DP_END ? count_months(ctx, arena, store, *match, tally)
                            : status;
}

static dp_status count(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       const dp_match *match, bool months, dp_counts *out)
{
    dp_tally tally = dp_tally_of(arena, months, out);
    dp_numbers none = { 0 };

    return dp_tally_walk(ctx, arena, store, match, &tally, 0, &none);
}

static dp_status count_found(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const dp_search *search, bool months,
                             dp_counts *out)
{
    dp_match match;
    dp_status status = dp_search_match(ctx, arena, store, search, &match);

    *out = (dp_counts){ 0 };
    if (status == DP_OK && store->begun_at)
        status = dp_index_flush(ctx, store);
    return status == DP_OK ? count(ctx, arena, store, &match, months, out)
                           : status;
}

dp_status dp_store_months(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_counts *out)
{
    return count_found(ctx, arena, store, search, true, out);
}

dp_status dp_store_days(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_search *search, dp_counts *out)
{
    return count_found(ctx, arena, store, search, false, out);
}
