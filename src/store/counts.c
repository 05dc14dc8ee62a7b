/* How many articles a search finds, month by month or day by day: the whole
 * walk, of which only the numbers are looked at. */
#include "store/match.h"
#include "store/shown.h"

#include "core/banned.h"

enum { COUNTED = 500000 };

static dp_day month_of(dp_day day)
{
    int32_t year;
    unsigned month, of_month;

    dp_day_split(day, &year, &month, &of_month);
    return day - (dp_day)of_month + 1;
}

static dp_status count(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       const dp_match *match, bool months, dp_counts *out)
{
    sqlite3_stmt *walk = NULL;
    DP_VEC(dp_count) all = { 0 };
    dp_day from = DP_DAY_MAX; /* the first day of the last count */
    dp_status status = dp_match_walk(ctx, arena, store, match, "rowid", " ORDER"
                                     " BY rowid DESC", COUNTED + 1, &walk);

    if (status != DP_OK)
        return status;
    while ((status = dp_db_step(ctx, &store->db, walk, "count articles")) ==
           DP_OK) {
        dp_day day = dp_order_day(sqlite3_column_int64(walk, 0));
        if (out->articles == COUNTED) {
            out->more = true;
            status = DP_END;
            break;
        }
        if (day < from) {
            dp_count one = { .first = months ? month_of(day) : day };
            from = one.first;
            if (!dp_vec_push(arena, &all, one)) {
                status = dp_no_memory(ctx, "counts");
                break;
            }
        }
        all.at[all.n - 1].articles++;
        out->articles++;
    }
    sqlite3_finalize(walk);
    out->at = all.at;
    out->n = all.n;
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
