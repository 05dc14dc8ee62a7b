/* Stories as they are kept: days that wait, places, terms; written by who
 * groups. The tables are made in any store that is written. */
#include "store/story.h"

#include <assert.h>

#include "store/inside.h"
#include "store/tables.h"

#include "core/banned.h"

/* -- Tables ------------------------------------------------------------------
 */

bool dp_story_tables(dp_store *store)
{
    if (!store->has_stories)
        store->has_stories = dp_db_has(&store->db, "story_article_gone");
    return store->has_stories;
}

/* A store of before stories has articles already: they wait. */
dp_status dp_story_make_tables(dp_ctx *ctx, dp_store *store)
{
    dp_status status;

    assert(dp_order_first(1) - dp_order_first(0) == 1 << 16);
    if (dp_story_tables(store))
        return DP_OK;
    status = dp_db_run(ctx, &store->db, "BEGIN IMMEDIATE");
    if (status != DP_OK)
        return status;
    status = dp_db_run(ctx, &store->db, dp_tables_story);
    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db,
                           "INSERT OR IGNORE INTO story_waiting (day, turn)"
                           " SELECT DISTINCT n >> 16, 1 FROM article");
    return dp_db_end(ctx, &store->db, status);
}

/* -- Days --------------------------------------------------------------------
 */

/* No trigger: with one SQLite keeps copies of the pages that a row of an
 * article changes, and articles that come together are of few days. */
dp_status dp_story_came(dp_ctx *ctx, dp_store *store, int64_t article)
{
    dp_day day = dp_order_day(article);
    dp_status status = DP_OK;

    if (store->came.day != day)
        status = dp_story_waits_flush(ctx, store);
    store->came.day = day;
    store->came.articles++;
    return status;
}

dp_status dp_story_waits_flush(dp_ctx *ctx, dp_store *store)
{
    sqlite3_stmt *s;

    if (!store->came.articles)
        return DP_OK;
    s = dp_db_statement(&store->db, ST_STORY_CAME,
                        "INSERT INTO story_waiting (day, turn) VALUES (?1, ?2)"
                        " ON CONFLICT DO UPDATE SET turn = turn + ?2");
    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, store->came.day);
    sqlite3_bind_int64(s, 2, store->came.articles);
    dp_story_waits_drop(store);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

void dp_story_waits_drop(dp_store *store)
{
    store->came.articles = 0;
}

dp_status dp_story_waits(dp_ctx *ctx, dp_store *store, bool *out)
{
    sqlite3_stmt *s;
    dp_status status;

    *out = store->came.articles > 0;
    if (*out || !dp_story_tables(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_STORY_WAITS,
                        "SELECT 1 FROM story_waiting LIMIT 1");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read stories");
    status = dp_db_step(ctx, &store->db, s, "read stories");
    *out = status == DP_OK;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_story_days_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_story_days *out)
{
    sqlite3_stmt *s = NULL;
    DP_VEC(dp_story_day) days = { 0 };
    dp_status status;

    *out = (dp_story_days){ 0 };
    status = dp_story_waits_flush(ctx, store);
    if (status != DP_OK)
        return status;
    if (sqlite3_prepare_v2(
            store->db.sqlite,
            "SELECT d.day, d.articles, 0 FROM story_day d WHERE NOT EXISTS"
            " (SELECT 1 FROM story_waiting w WHERE w.day = d.day)"
            " UNION ALL SELECT w.day, (SELECT count(*) FROM article WHERE"
            " n BETWEEN w.day << 16 AND (w.day << 16) + 0xFFFF), w.turn"
            " FROM story_waiting w ORDER BY 1",
            -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "read stories");
    while ((status = dp_db_step(ctx, &store->db, s, "read stories")) == DP_OK) {
        dp_story_day day = { (dp_day)sqlite3_column_int(s, 0),
                             (size_t)sqlite3_column_int64(s, 1),
                             sqlite3_column_int64(s, 2) };
        out->waiting += day.turn != 0;
        if (!dp_vec_push(arena, &days, day)) {
            status = dp_no_memory(ctx, "days");
            break;
        }
    }
    sqlite3_finalize(s);
    out->at = days.at;
    out->n = days.n;
    return status == DP_END ? DP_OK : status;
}

/* -- Articles of a day -------------------------------------------------------
 */

static int64_t number_or_none(sqlite3_stmt *s, int place)
{
    return sqlite3_column_type(s, place) == SQLITE_NULL
               ? DP_STORY_NONE
               : sqlite3_column_int64(s, place);
}

/* As the page tells it; 0 where it tells the day alone; where it tells nothing,
 * or a day that cannot be, as the number has it. */
static int32_t second_of(dp_str published, int64_t number)
{
    dp_edtf value;
    const dp_edtf_date *date = &value.first;
    dp_day day = dp_order_day(number);

    if (published.p && dp_edtf_parse(published, &value) && !value.interval &&
        date->day != 0 && dp_day_of(date->year, date->month, date->day) == day)
        return date->hour < 0 ? 0
                              : date->hour * 3600 +
                                    (date->minute > 0 ? date->minute : 0) * 60 +
                                    (date->second > 0 ? date->second : 0);
    return dp_order_second(number);
}

static dp_story_row row_of(dp_arena *arena, sqlite3_stmt *s)
{
    dp_story_row row = { .number = sqlite3_column_int64(s, 0),
                         .id = dp_column_id(arena, s, 1),
                         .terms = dp_column_str(arena, s, 3) };

    row.second = second_of(dp_column_str(arena, s, 2), row.number);
    row.placed = sqlite3_column_type(s, 4) != SQLITE_NULL;
    row.place = (dp_story_place){
        .article = row.number,
        .cluster = number_or_none(s, 4),
        .copy_of = number_or_none(s, 5),
        .near = number_or_none(s, 6),
        .score = (unsigned)sqlite3_column_int(s, 7),
        .kept = (unsigned)sqlite3_column_int(s, 8),
        .cut = sqlite3_column_int(s, 9) != 0,
    };
    return row;
}

static void bind_day(sqlite3_stmt *s, dp_day day)
{
    sqlite3_bind_int64(s, 1, dp_order_first(day));
    sqlite3_bind_int64(s, 2, dp_order_first(day + 1) - 1);
}

dp_status dp_story_rows_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_day day, bool terms, dp_story_rows *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_STORY_ROWS,
        "SELECT a.n, a.id, a.published, CASE WHEN ?3 THEN t.terms END,"
        " m.cluster, m.copy_of, m.near, m.score, m.kept, m.cut FROM article a"
        " LEFT JOIN story_terms t ON t.article = a.n"
        " LEFT JOIN story_member m ON m.article = a.n"
        " WHERE a.n BETWEEN ?1 AND ?2 ORDER BY a.n");
    DP_VEC(dp_story_row) rows = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "read stories");
    bind_day(s, day);
    sqlite3_bind_int(s, 3, terms);
    while ((status = dp_db_step(ctx, &store->db, s, "read stories")) == DP_OK)
        if (!dp_vec_push(arena, &rows, row_of(arena, s))) {
            sqlite3_reset(s);
            return dp_no_memory(ctx, "the articles of a day");
        }
    out->at = rows.at;
    out->n = rows.n;
    return status == DP_END ? DP_OK : status;
}

/* -- Terms -------------------------------------------------------------------
 */

/* In numbers of articles: of older ones no terms are kept. */
static int64_t terms_reach(void)
{
    return dp_order_first(DP_STORY_TERMS_DAYS) - dp_order_first(0);
}

/* One row by itself: for an INSERT with a SELECT SQLite keeps copies of the
 * pages that it changes. */
dp_status dp_story_terms_write(dp_ctx *ctx, dp_store *store, int64_t article,
                               dp_str terms)
{
    sqlite3_stmt *s;
    int64_t newest = 0;
    dp_status status =
        dp_db_number(ctx, &store->db,
                     dp_db_statement(&store->db, ST_STORY_NEWEST,
                                     "SELECT max(n) FROM article"),
                     "write stories", &newest);

    if (status != DP_OK || article < newest - terms_reach())
        return status;
    s = dp_db_statement(&store->db, ST_STORY_TERMS_WRITE,
                        "INSERT OR REPLACE INTO story_terms (article, terms)"
                        " VALUES (?1, ?2)");
    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, article);
    dp_bind_blob(s, 2, terms);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

/* The article may have gone meanwhile. */
dp_status dp_story_terms_put(dp_ctx *ctx, dp_store *store, int64_t article,
                             dp_str terms)
{
    dp_status status = dp_store_begin(ctx, store);
    sqlite3_stmt *s;

    if (status != DP_OK)
        return status;
    s = dp_db_statement(
        &store->db, ST_STORY_TERMS_PUT,
        "INSERT OR REPLACE INTO story_terms (article, terms)"
        " SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM article WHERE n = ?1)"
        " AND ?1 >= (SELECT max(n) FROM article) - ?3");
    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, article);
    dp_bind_blob(s, 2, terms);
    sqlite3_bind_int64(s, 3, terms_reach());
    return dp_db_do(ctx, &store->db, s, "write stories");
}

dp_status dp_story_begin(dp_ctx *ctx, dp_store *store)
{
    return dp_store_begin(ctx, store);
}

/* The one column of the one row that a day has; null: it has none. */
static dp_status get_of_day(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            sqlite3_stmt *s, dp_day day, dp_str *out)
{
    dp_status status;

    *out = DP_NULL;
    if (!s)
        return dp_db_failed(ctx, &store->db, "read stories");
    sqlite3_bind_int64(s, 1, day);
    status = dp_db_step(ctx, &store->db, s, "read stories");
    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    *out = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return out->p ? DP_OK : dp_no_memory(ctx, "the terms of a day");
}

dp_status dp_story_day_terms_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_day day, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_STORY_DAY_TERMS_GET,
                        "SELECT terms FROM story_day_terms WHERE day = ?1");

    return get_of_day(ctx, arena, store, s, day, out);
}

dp_status dp_story_terms_count(dp_ctx *ctx, dp_store *store, dp_day day,
                               int64_t *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_STORY_TERMS_COUNT,
        "SELECT count(*) FROM story_terms WHERE article BETWEEN ?1 AND ?2");

    if (!s)
        return dp_db_failed(ctx, &store->db, "read stories");
    bind_day(s, day);
    return dp_db_number(ctx, &store->db, s, "read stories", out);
}

dp_status dp_story_day_terms_put(dp_ctx *ctx, dp_store *store, dp_day day,
                                 dp_str terms)
{
    dp_status status = dp_store_begin(ctx, store);
    sqlite3_stmt *put, *clear;

    if (status != DP_OK)
        return status;
    put = dp_db_statement(&store->db, ST_STORY_DAY_TERMS_PUT,
                          "INSERT OR REPLACE INTO story_day_terms (day, terms)"
                          " VALUES (?1, ?2)");
    clear = dp_db_statement(
        &store->db, ST_STORY_DAY_TERMS_CLEAR,
        "DELETE FROM story_terms WHERE article BETWEEN ?1 AND ?2");
    if (!put || !clear)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(put, 1, day);
    dp_bind_blob(put, 2, terms);
    status = dp_db_do(ctx, &store->db, put, "write stories");
    bind_day(clear, day);
    return status == DP_OK ? dp_db_do(ctx, &store->db, clear, "write stories")
                           : status;
}

enum { COUNTED_BEFORE = 14 /* days that a day is weighed with */ };

static dp_status run_before(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s,
                            int64_t first)
{
    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, first);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

dp_status dp_story_terms_trim(dp_ctx *ctx, dp_store *store, dp_day day)
{
    dp_db *db = &store->db;
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = run_before(
            ctx, store,
            dp_db_statement(db, ST_STORY_TERMS_TRIM,
                            "DELETE FROM story_terms WHERE article < ?1"),
            dp_order_first(day));
    if (status == DP_OK)
        status = run_before(
            ctx, store,
            dp_db_statement(db, ST_STORY_DAY_TERMS_TRIM,
                            "DELETE FROM story_day_terms WHERE day < ?1"),
            day);
    if (status == DP_OK)
        status = run_before(
            ctx, store,
            dp_db_statement(db, ST_STORY_COUNTS_TRIM,
                            "DELETE FROM story_count WHERE day < ?1"),
            (int64_t)day - COUNTED_BEFORE);
    return status;
}

/* -- Places ------------------------------------------------------------------
 */

static void bind_or_null(sqlite3_stmt *s, int place, int64_t number)
{
    if (number != DP_STORY_NONE)
        sqlite3_bind_int64(s, place, number);
}

/* One row by a plain statement, as above. */
static dp_status put_place(dp_ctx *ctx, dp_store *store,
                           const dp_story_place *place, bool anew)
{
    sqlite3_stmt *s =
        anew
            ? dp_db_statement(
                  &store->db, ST_STORY_PLACE_UPDATE,
                  "UPDATE story_member SET cluster = ?2, story = ?2,"
                  " copy_of = ?3, near = ?4, score = ?5, kept = ?6, cut = ?7"
                  " WHERE article = ?1")
            : dp_db_statement(
                  &store->db, ST_STORY_PLACE_PUT,
                  "INSERT INTO story_member (article, cluster, story, copy_of,"
                  " near, score, kept, cut) VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6,"
                  " ?7)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, place->article);
    sqlite3_bind_int64(s, 2, place->cluster);
    bind_or_null(s, 3, place->copy_of);
    bind_or_null(s, 4, place->near);
    sqlite3_bind_int64(s, 5, place->score);
    sqlite3_bind_int64(s, 6, place->kept);
    sqlite3_bind_int64(s, 7, place->cut);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

static bool same_place(const dp_story_place *a, const dp_story_place *b)
{
    return a->cluster == b->cluster && a->copy_of == b->copy_of &&
           a->near == b->near && a->score == b->score && a->kept == b->kept &&
           a->cut == b->cut;
}

static int place_cmp(const void *a, const void *b)
{
    int64_t x = ((const dp_story_place *)a)->article,
            y = ((const dp_story_place *)b)->article;

    return x < y ? -1 : x > y;
}

/* An article that went meanwhile gets no place. */
static dp_status put_places(dp_ctx *ctx, dp_store *store,
                            const dp_story_rows *rows,
                            const dp_story_place *places, size_t n)
{
    dp_status status = DP_OK;
    size_t at = 0;

    for (size_t i = 0; i < n && status == DP_OK; i++) {
        const dp_story_row *row;
        while (at < rows->n && rows->at[at].number < places[i].article)
            at++;
        row = at < rows->n && rows->at[at].number == places[i].article
                  ? &rows->at[at]
                  : NULL;
        if (row && !(row->placed && same_place(&row->place, &places[i])))
            status = put_place(ctx, store, &places[i], row->placed);
    }
    return status;
}

/* -- Counts ------------------------------------------------------------------
 */

dp_status dp_story_counts_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_day day, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_STORY_COUNTS_GET,
        "SELECT counts FROM story_count WHERE day = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM story_waiting WHERE day = ?1)");

    return get_of_day(ctx, arena, store, s, day, out);
}

/* Others may have grouped the day since, with more articles. */
dp_status dp_story_counts_put(dp_ctx *ctx, dp_store *store, dp_day day,
                              dp_str counts)
{
    dp_status status = dp_store_begin(ctx, store);
    sqlite3_stmt *s;

    if (status != DP_OK)
        return status;
    s = dp_db_statement(
        &store->db, ST_STORY_COUNTS_NEW,
        "INSERT OR IGNORE INTO story_count (day, counts) SELECT ?1, ?2 WHERE"
        " NOT EXISTS (SELECT 1 FROM story_waiting WHERE day = ?1)");
    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, day);
    dp_bind_blob(s, 2, counts);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

/* The day waits no more: what was kept of it before is gone. */
static dp_status put_counts(dp_ctx *ctx, dp_store *store,
                            const dp_story_day *day)
{
    sqlite3_stmt *s =
        day->counts.p
            ? dp_db_statement(&store->db, ST_STORY_COUNTS_PUT,
                              "INSERT OR REPLACE INTO story_count (day, counts)"
                              " VALUES (?1, ?2)")
            : dp_db_statement(&store->db, ST_STORY_COUNTS_DROP,
                              "DELETE FROM story_count WHERE day = ?1");

    if (!s)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(s, 1, day->day);
    if (day->counts.p)
        dp_bind_blob(s, 2, day->counts);
    return dp_db_do(ctx, &store->db, s, "write stories");
}

static dp_status put_day(dp_ctx *ctx, dp_store *store, const dp_story_day *day,
                         size_t n)
{
    sqlite3_stmt *size = dp_db_statement(
        &store->db, ST_STORY_DAY_PUT,
        "INSERT INTO story_day (day, articles) VALUES (?1, ?2)"
        " ON CONFLICT DO UPDATE SET articles = excluded.articles");
    sqlite3_stmt *done = dp_db_statement(
        &store->db, ST_STORY_DAY_DONE,
        "DELETE FROM story_waiting WHERE day = ?1 AND turn = ?2");
    dp_status status = dp_story_waits_flush(ctx, store);

    if (status != DP_OK)
        return status;
    if (!size || !done)
        return dp_db_failed(ctx, &store->db, "write stories");
    sqlite3_bind_int64(size, 1, day->day);
    sqlite3_bind_int64(size, 2, (int64_t)n);
    sqlite3_bind_int64(done, 1, day->day);
    sqlite3_bind_int64(done, 2, day->turn);
    status = dp_db_do(ctx, &store->db, size, "write stories");
    if (status == DP_OK)
        status = dp_db_do(ctx, &store->db, done, "write stories");
    return status == DP_OK && day->turn && sqlite3_changes(store->db.sqlite) > 0
               ? put_counts(ctx, store, day)
               : status;
}

dp_status dp_story_day_put(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_story_day *day,
                           const dp_story_place *places, size_t n)
{
    dp_story_place *sorted = DP_NEWS(arena, n + 1, dp_story_place);
    dp_story_rows rows = { 0 };
    dp_status status = dp_store_begin(ctx, store);

    if (!sorted)
        return dp_no_memory(ctx, "stories");
    if (status == DP_OK)
        status = dp_story_rows_get(ctx, arena, store, day->day, false, &rows);
    if (status != DP_OK)
        return status;
    if (n > 0) {
        memcpy(sorted, places, n * sizeof *sorted);
        qsort(sorted, n, sizeof *sorted, place_cmp);
    }
    status = put_places(ctx, store, &rows, sorted, n);
    if (status == DP_OK)
        status = put_day(ctx, store, day, n);
    return status;
}

dp_status dp_story_all_anew(dp_ctx *ctx, dp_store *store)
{
    if (!dp_story_tables(store))
        return DP_OK;
    return dp_db_run(ctx, &store->db,
                     "DELETE FROM story_member; DELETE FROM story_terms;"
                     "DELETE FROM story_day_terms;"
                     "DELETE FROM story_day; DELETE FROM story_waiting;"
                     "DELETE FROM story_count;"
                     "INSERT INTO story_waiting (day, turn)"
                     " SELECT DISTINCT n >> 16, 1 FROM article");
}
