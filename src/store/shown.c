/* Lists for a reader: articles newest first, outlets. Places in time
 * are numbers of articles (order.c): the index is walked from its end, and
 * nothing is sorted. */
#include "store/shown.h"

#include "record/record.h"
#include "store/match.h"

#include "core/banned.h"

enum {
    LIMIT = 50,
    LIMIT_MAX = 1000,
    DAYS = 30,
    LEAD_BYTES = 400,
    LATE_DAYS = 31 /* between publication and the day we got it */
};

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

dp_status dp_store_share(dp_ctx *ctx, dp_store *store, size_t bytes)
{
    char sql[64];

    snprintf(sql, sizeof sql, "PRAGMA cache_size = -%zu", bytes / 1024);
    return dp_db_run(ctx, &store->db, sql);
}

/* -- Lines -------------------------------------------------------------------
 */

/* The first words of the text, cut at a blank. */
static dp_str lead_of(dp_str text)
{
    size_t n = dp_str_find(text, DP_S("\n\n"), 0);

    if (n == DP_NOT_FOUND)
        n = text.n;
    if (n <= LEAD_BYTES)
        return dp_str_sub(text, 0, n);
    n = LEAD_BYTES;
    while (n > 0 && text.p[n] != ' ')
        n--;
    return dp_str_sub(text, 0, n);
}

dp_status dp_line_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     int64_t number, dp_line *out)
{
    dp_article article;
    dp_status status = dp_head_at(ctx, arena, store, number, &article, out);

    if (status != DP_OK)
        return status;
    out->lead = lead_of(article.text);
    out->image = article.images.n ? article.images.at[0].url : DP_NULL;
    return DP_OK;
}

/* The row of an article and the head of its record. DP_END: there is none. */
dp_status dp_head_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     int64_t number, dp_article *article, dp_line *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_HIT,
        "SELECT a.id, a.copy_of, a.revisions, r.record, r.base FROM article a"
        " JOIN revision r ON r.n = a.newest WHERE a.n = ?1");
    dp_str record;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "show an article");
    sqlite3_bind_int64(s, 1, number);
    status = dp_db_step(ctx, &store->db, s, "show an article");
    if (status != DP_OK)
        return status;
    *out = (dp_line){ .place = number,
                      .day = dp_order_day(number),
                      .id = dp_column_id(arena, s, 0),
                      .copy_of = dp_column_id(arena, s, 1),
                      .revisions = sqlite3_column_int64(s, 2) };
    status = dp_record_unpack(ctx, arena, store, s, 3, &record);
    sqlite3_reset(s);
    if (status == DP_OK)
        status = dp_record_parse_head(ctx, arena, record, article);
    if (status != DP_OK)
        return status;
    out->url = article->url;
    out->outlet = article->outlet.n ? article->outlet : DP_NULL;
    out->title = article->title;
    out->published = article->published;
    out->language = article->language;
    return DP_OK;
}

/* -- The latest --------------------------------------------------------------
 */

static dp_search asked_for(const dp_latest *asked)
{
    dp_search search = asked->search ? *asked->search : (dp_search){ 0 };

    if (asked->lang.p)
        search.lang = asked->lang;
    if (asked->outlet.p)
        search.outlet_is = asked->outlet;
    if (asked->dossier.p)
        search.dossier = asked->dossier;
    return search;
}

/* What was got before `since` is passed over; what appeared long before it is
 * not looked at. */
static void narrow(dp_arena *arena, const dp_latest *asked, dp_match *match)
{
    dp_edtf edtf;
    dp_day first, last;
    dp_str day = dp_str_sub(asked->since, 0, 10);
    dp_str where = match->where;

    if (asked->before && asked->before - 1 < match->last)
        match->last = asked->before - 1;
    if (!asked->since.p)
        return;
    if (dp_edtf_parse(day, &edtf) && dp_edtf_bounds(&edtf, &first, &last) &&
        first > LATE_DAYS && dp_order_first(first - LATE_DAYS) > match->first)
        match->first = dp_order_first(first - LATE_DAYS);
    match->values[match->values_n++] = asked->since;
    match->where = dp_str_printf(
        arena,
        "%.*s AND (SELECT min(seen) FROM revision WHERE article ="
        " words.rowid) >= ?%zu",
        (int)where.n, where.p, match->values_n - 1 + DP_MATCH_FIRST);
}

/* What has no title is known by its first words, which its record has. */
static dp_status brief_line(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            int64_t number, dp_line *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_LINE_BRIEF,
        "SELECT a.id, a.copy_of, a.revisions, a.title, a.published, a.language,"
        " o.name FROM article a LEFT JOIN outlet o ON o.n = a.outlet"
        " WHERE a.n = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "show an article");
    sqlite3_bind_int64(s, 1, number);
    status = dp_db_step(ctx, &store->db, s, "show an article");
    if (status != DP_OK)
        return status;
    *out = (dp_line){ .place = number,
                      .day = dp_order_day(number),
                      .id = dp_column_id(arena, s, 0),
                      .copy_of = dp_column_id(arena, s, 1),
                      .revisions = sqlite3_column_int64(s, 2),
                      .title = dp_column_str(arena, s, 3),
                      .published = dp_column_str(arena, s, 4),
                      .language = dp_column_str(arena, s, 5),
                      .outlet = dp_column_str(arena, s, 6) };
    sqlite3_reset(s);
    return out->title.n ? DP_OK : dp_line_at(ctx, arena, store, number, out);
}

static dp_status read_lines(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_match *match, size_t limit, bool brief,
                            dp_lines *out)
{
    dp_numbers numbers = { 0 };
    dp_status status =
        dp_match_newest(ctx, arena, store, match, limit + 1, &numbers);

    if (status != DP_OK)
        return status;
    out->more = numbers.n > limit;
    numbers.n = out->more ? limit : numbers.n;
    out->at = DP_NEWS(arena, numbers.n + 1, dp_line);
    if (!out->at)
        return dp_no_memory(ctx, "a list");
    for (; out->n < numbers.n && status == DP_OK; out->n++)
        status = (brief ? brief_line : dp_line_at)(
            ctx, arena, store, numbers.at[out->n], &out->at[out->n]);
    return status;
}

dp_status dp_store_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_latest *asked, dp_lines *out)
{
    dp_search search = asked_for(asked);
    size_t limit = asked->limit ? asked->limit : LIMIT;
    dp_match match;
    dp_status status;
    bool own;

    *out = (dp_lines){ 0 };
    status = dp_store_look(ctx, store, &own);
    if (status == DP_OK && store->begun_at)
        status = dp_index_flush(ctx, store);
    if (status != DP_OK)
        return status;
    status = dp_search_match(ctx, arena, store, &search, &match);
    if (status == DP_OK) {
        narrow(arena, asked, &match);
        status = read_lines(ctx, arena, store, &match,
                            limit > LIMIT_MAX ? LIMIT_MAX : limit, asked->brief,
                            out);
    }
    dp_store_looked(store, own);
    return status;
}

dp_status dp_store_lines(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_strs ids, dp_lines *out)
{
    DP_VEC(dp_line) all = { 0 };
    dp_status status = DP_OK;

    *out = (dp_lines){ 0 };
    for (size_t i = 0; i < ids.n && status == DP_OK; i++) {
        dp_line line;
        int64_t number = 0;
        status = dp_number_of_id(ctx, arena, store, ids.at[i], &number);
        if (status == DP_OK)
            status = dp_line_at(ctx, arena, store, number, &line);
        if (status == DP_OK && !dp_vec_push(arena, &all, line))
            status = dp_no_memory(ctx, "a list");
        if (status == DP_END)
            status = DP_OK;
    }
    out->at = all.at;
    out->n = all.n;
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

/* The curve: articles of each outlet and day, of the last thirty days. Both
 * lists go by the outlets' numbers. */
static dp_status read_days(dp_ctx *ctx, dp_store *store, dp_day today,
                           const int64_t *numbers, dp_outlets_shown *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_OUTLET_DAYS,
        "SELECT outlet, n / ?3, count(*) FROM article WHERE n >= ?1 AND n < ?2"
        " AND outlet IS NOT NULL GROUP BY 1, 2 ORDER BY 1");
    size_t i = 0;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "count articles");
    sqlite3_bind_int64(s, 1, dp_order_first(today - DAYS + 1));
    sqlite3_bind_int64(s, 2, dp_order_first(today + 1));
    sqlite3_bind_int64(s, 3, dp_order_first(1));
    while ((status = dp_db_step(ctx, &store->db, s, "count articles")) ==
           DP_OK) {
        while (i < out->n && numbers[i] < sqlite3_column_int64(s, 0))
            i++;
        if (i < out->n && numbers[i] == sqlite3_column_int64(s, 0))
            count_days(&out->at[i], today, (dp_day)sqlite3_column_int64(s, 1),
                       sqlite3_column_int64(s, 2));
    }
    return status == DP_END ? DP_OK : status;
}

/* The newest article of an outlet, found by its mark. */
static dp_status find_newest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             int64_t outlet, dp_outlet_shown *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_OUTLET_NEWEST,
        "SELECT n, language FROM article WHERE n = (SELECT rowid FROM words"
        " WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT 1)");
    dp_str mark = dp_str_printf(arena, "\"|o:%lld\"", (long long)outlet);
    dp_status status;

    if (!s || !mark.p)
        return dp_db_failed(ctx, &store->db, "list outlets");
    dp_bind_str(s, 1, mark);
    status = dp_db_step(ctx, &store->db, s, "list outlets");
    if (status == DP_OK) {
        out->newest = sqlite3_column_int64(s, 0);
        out->last = dp_order_day(out->newest);
        out->language = dp_column_str(arena, s, 1);
    }
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

static int by_name(const void *a, const void *b)
{
    const dp_outlet_shown *x = a, *y = b;

    return dp_str_cmp(x->name, y->name);
}

dp_status dp_store_outlets(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_day today, dp_outlets_shown *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_OUTLETS,
                                      "SELECT n, name, articles FROM outlet"
                                      " WHERE articles > 0 ORDER BY n");
    DP_VEC(dp_outlet_shown) all = { 0 };
    DP_VEC(int64_t) numbers = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "list outlets");
    while ((status = dp_db_step(ctx, &store->db, s, "list outlets")) == DP_OK) {
        dp_outlet_shown one = { .name = dp_column_str(arena, s, 1),
                                .articles = sqlite3_column_int64(s, 2) };
        if (!dp_vec_push(arena, &all, one) ||
            !dp_vec_push(arena, &numbers, sqlite3_column_int64(s, 0)))
            return dp_no_memory(ctx, "outlets");
    }
    *out = (dp_outlets_shown){ all.at, all.n };
    status = status == DP_END ? DP_OK : status;
    for (size_t i = 0; i < all.n && status == DP_OK; i++)
        status = find_newest(ctx, arena, store, numbers.at[i], &all.at[i]);
    if (status == DP_OK)
        status = read_days(ctx, store, today, numbers.at, out);
    if (all.n > 1)
        qsort(all.at, all.n, sizeof *all.at, by_name);
    return status;
}
