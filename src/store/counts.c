/* How many articles a search finds, month by month or day by day: the whole
 * walk, of which only the numbers are looked at. */
#include "store/match.h"
#include "store/shown.h"

#include "core/banned.h"

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

bool dp_tally_full(dp_tally *tally)
{
    tally->out->more = tally->out->articles == DP_COUNTED_MAX;
    return tally->out->more;
}

bool dp_tally_add(dp_tally *tally, int64_t number)
{
    dp_day day = dp_order_day(number);

    if (day < tally->from) {
        dp_count one = { .first = tally->months ? month_of(day) : day };
        tally->from = one.first;
        if (!dp_vec_push(tally->arena, &tally->all, one))
            return false;
        tally->out->at = tally->all.at;
        tally->out->n = tally->all.n;
    }
    tally->all.at[tally->all.n - 1].articles++;
    tally->out->articles++;
    return true;
}

static dp_status count(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       const dp_match *match, bool months, dp_counts *out)
{
    sqlite3_stmt *walk = NULL;
    dp_tally tally = dp_tally_of(arena, months, out);
    dp_status status =
        dp_match_walk(ctx, arena, store, match, "rowid", " ORDER BY rowid DESC",
                      DP_COUNTED_MAX + 1, &walk);

    if (status != DP_OK)
        return status;
    while ((status = dp_db_step(ctx, &store->db, walk, "count articles")) ==
           DP_OK) {
        if (dp_tally_full(&tally))
            break;
        if (!dp_tally_add(&tally, sqlite3_column_int64(walk, 0))) {
            status = dp_no_memory(ctx, "counts");
            break;
        }
    }
    sqlite3_finalize(walk);
    return status == DP_END ? DP_OK : status;
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
