/* Lists for the reader. Places in time are numbers of articles (order.c), so
 * that the newest are found from the end of the table without sorting. */
#include "store/shown.h"

#include "store/inside.h"

#include "core/banned.h"

enum { LIMIT = 50, LIMIT_MAX = 1000, DAYS = 30 };

dp_status dp_store_version(dp_ctx *ctx, dp_store *store, uint64_t *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_VERSION, "PRAGMA data_version");
    dp_status status = s ? dp_db_step(ctx, &store->db, s, "look for changes")
                         : dp_db_failed(ctx, &store->db, "look for changes");

    if (status != DP_OK)
        return status;
    *out = (uint64_t)sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return DP_OK;
}

/* -- The latest --------------------------------------------------------------
 */

static dp_str latest_sql(dp_arena *arena, const dp_latest *asked)
{
    return dp_str_printf(
        arena,
        "SELECT a.n, a.id, o.name, a.title, a.published, a.language, a.lead,"
        " a.image, a.copy_of, a.revisions FROM article a"
        " LEFT JOIN outlet o ON o.n = a.outlet WHERE a.n < ?1%s%s%s"
        " ORDER BY a.n DESC LIMIT ?2",
        asked->lang.p ? " AND a.language = ?3" : "",
        asked->outlet.p
            ? " AND a.outlet = (SELECT n FROM outlet WHERE name = ?4)"
            : "",
        asked->since.p ? " AND coalesce(a.fetched, (SELECT min(seen) FROM"
                         " revision WHERE article = a.id)) >= ?5"
                       : "");
}

static dp_line line_of(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_line){ .place = sqlite3_column_int64(s, 0),
                      .id = dp_column_str(arena, s, 1),
                      .outlet = dp_column_str(arena, s, 2),
                      .title = dp_column_str(arena, s, 3),
                      .published = dp_column_str(arena, s, 4),
                      .language = dp_column_str(arena, s, 5),
                      .lead = dp_column_str(arena, s, 6),
                      .image = dp_column_str(arena, s, 7),
                      .copy_of = dp_column_str(arena, s, 8),
                      .revisions = sqlite3_column_int64(s, 9) };
}

static dp_status read_lines(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            sqlite3_stmt *s, size_t limit, dp_lines *out)
{
    DP_VEC(dp_line) all = { 0 };
    dp_status status;

    while ((status = dp_db_step(ctx, &store->db, s, "list articles")) ==
           DP_OK) {
        if (all.n == limit) {
            out->more = true;
            sqlite3_reset(s);
            status = DP_END;
            break;
        }
        if (!dp_vec_push(arena, &all, line_of(arena, s)))
            return dp_no_memory(ctx, "a list");
    }
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_latest *asked, dp_lines *out)
{
    size_t limit = asked->limit ? asked->limit : LIMIT;
    dp_str sql = latest_sql(arena, asked);
    sqlite3_stmt *s = NULL;
    dp_status status;

    *out = (dp_lines){ 0 };
    if (!sql.p)
        return dp_no_memory(ctx, "a list");
    if (sqlite3_prepare_v2(store->db.sqlite, sql.p, (int)sql.n, &s, NULL) !=
        SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "list articles");
    if (limit > LIMIT_MAX)
        limit = LIMIT_MAX;
    sqlite3_bind_int64(s, 1, asked->before ? asked->before : INT64_MAX);
    sqlite3_bind_int64(s, 2, (int64_t)limit + 1);
    if (asked->lang.p)
        dp_bind_str(s, 3, asked->lang);
    if (asked->outlet.p)
        dp_bind_str(s, 4, asked->outlet);
    if (asked->since.p)
        dp_bind_str(s, 5, asked->since);
    status = read_lines(ctx, arena, store, s, limit, out);
    sqlite3_finalize(s);
    return status;
}

/* -- Outlets -----------------------------------------------------------------
 */

static void count_days(dp_outlet_shown *outlet, dp_day today, dp_day day,
                       int64_t n)
{
    dp_day ago = today - day;

    if (ago < 0 || ago >= DAYS)
        return;
    outlet->days[DAYS - 1 - ago] = (uint16_t)(n > UINT16_MAX ? UINT16_MAX : n);
    outlet->month += (uint32_t)n;
}

/* The curve: articles of each outlet and day, of the last thirty days. */
static dp_status read_days(dp_ctx *ctx, dp_store *store, dp_day today,
                           const int64_t *numbers, dp_outlets_shown *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_OUTLET_DAYS,
        "SELECT outlet, n >> 20, count(*) FROM article"
        " WHERE n >= ?1 AND outlet IS NOT NULL GROUP BY 1, 2 ORDER BY 1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "count articles");
    sqlite3_bind_int64(s, 1, (int64_t)(today - DAYS + 1) * (1 << 20));
    while ((status = dp_db_step(ctx, &store->db, s, "count articles")) == DP_OK)
        for (size_t i = 0; i < out->n; i++)
            if (numbers[i] == sqlite3_column_int64(s, 0))
                count_days(&out->at[i], today,
                           (dp_day)sqlite3_column_int64(s, 1),
                           sqlite3_column_int64(s, 2));
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_outlets(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_day today, dp_outlets_shown *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_OUTLETS,
        "SELECT o.n, o.name, t.times, t.newest, (SELECT language FROM article"
        " WHERE n = t.newest) FROM outlet o JOIN (SELECT outlet, count(*) AS"
        " times, max(n) AS newest FROM article GROUP BY outlet) t"
        " ON t.outlet = o.n ORDER BY o.name");
    DP_VEC(dp_outlet_shown) all = { 0 };
    DP_VEC(int64_t) numbers = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "list outlets");
    while ((status = dp_db_step(ctx, &store->db, s, "list outlets")) == DP_OK) {
        dp_outlet_shown one = { .name = dp_column_str(arena, s, 1),
                                .articles = sqlite3_column_int64(s, 2),
                                .newest = sqlite3_column_int64(s, 3),
                                .language = dp_column_str(arena, s, 4) };
        one.last = dp_order_day(one.newest);
        if (!dp_vec_push(arena, &all, one) ||
            !dp_vec_push(arena, &numbers, sqlite3_column_int64(s, 0)))
            return dp_no_memory(ctx, "outlets");
    }
    *out = (dp_outlets_shown){ all.at, all.n };
    return status == DP_END ? read_days(ctx, store, today, numbers.at, out)
                            : status;
}

dp_status dp_store_languages(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_strs *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_LANGUAGES,
        "SELECT language FROM article WHERE language IS NOT NULL"
        " GROUP BY language ORDER BY count(*) DESC, language");
    DP_VEC(dp_str) all = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "list languages");
    while ((status = dp_db_step(ctx, &store->db, s, "list languages")) == DP_OK)
        if (!dp_vec_push(arena, &all, dp_column_str(arena, s, 0)))
            return dp_no_memory(ctx, "languages");
    *out = (dp_strs){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}
