/* Search. Newest first is the order of the index itself: numbers of articles
 * are places in time, and the walk ends with the page that was asked for. By
 * fitness, the newest 2,000 are ranked by bm25, the title weighing four times,
 * halved towards zero as an article grows older than the newest hit. */
#include <math.h>

#include "record/record.h"
#include "store/match.h"

#include "core/banned.h"

enum { LIMIT = 20, LIMIT_MAX = 10000, RANKED = 2000 };

static const double half_life = 90; /* days in which recency halves */

typedef struct ranked {
    int64_t number;
    double fitness;
} ranked;

typedef DP_VEC(ranked) numbers;

typedef struct searcher {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    const dp_search *search;
    dp_query query;
    dp_match match;
    size_t limit;
} searcher;

/* -- What is asked -----------------------------------------------------------
 */

static dp_status add_options(dp_ctx *ctx, dp_arena *arena,
                             const dp_search *search, dp_query *out)
{
    const struct {
        dp_item_kind kind;
        dp_str value;
    } options[] = {
        { DP_ITEM_LANG, search->lang },   { DP_ITEM_OUTLET, search->outlet },
        { DP_ITEM_ABOUT, search->about }, { DP_ITEM_KIND, search->kind },
        { DP_ITEM_DAYS, search->days },   { DP_ITEM_BETWEEN, search->between },
    };
    dp_status status = DP_OK;

    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (options[i].value.p && status == DP_OK)
            status = dp_query_add(ctx, arena, options[i].kind, options[i].value,
                                  out);
    return status;
}

dp_status dp_search_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_query *out)
{
    dp_str dossier = DP_NULL;
    dp_status status = DP_OK;

    if (search->dossier.p)
        status = dp_dossier_query(ctx, arena, store, search->dossier, &dossier);
    if (status == DP_OK && dossier.p)
        status = dp_query_parse(ctx, arena, dossier, out);
    if (status == DP_OK && search->words.p)
        status = dp_query_parse(ctx, arena, search->words, out);
    return status == DP_OK ? add_options(ctx, arena, search, out) : status;
}

static dp_status read_query(searcher *s)
{
    dp_status status =
        dp_search_query(s->ctx, s->arena, s->store, s->search, &s->query);

    if (status == DP_OK && s->query.n == 0)
        return dp_fail(s->ctx, DP_USAGE, "nothing is asked for");
    return status;
}

/* -- Walking -----------------------------------------------------------------
 */

static sqlite3_stmt *prepare_walk(searcher *s)
{
    dp_str sql = dp_str_printf(
        s->arena,
        "SELECT rowid, %s FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2"
        " AND ?3 %.*s ORDER BY rowid DESC LIMIT ?4",
        s->search->fitness ? "bm25(words, 1.0, 4.0, 0.0)" : "0.0",
        (int)s->match.where.n, s->match.where.p);
    sqlite3_stmt *statement = NULL;

    if (sql.p)
        sqlite3_prepare_v2(s->store->db.sqlite, sql.p, (int)sql.n, &statement,
                           NULL);
    return statement;
}

static dp_status walk(searcher *s, size_t most, numbers *out)
{
    sqlite3_stmt *statement = prepare_walk(s);
    dp_status status;

    if (!statement)
        return dp_db_failed(s->ctx, &s->store->db, "search");
    dp_bind_str(statement, 1, s->match.words);
    sqlite3_bind_int64(statement, 2, s->match.first);
    sqlite3_bind_int64(statement, 3, s->match.last);
    sqlite3_bind_int64(statement, 4, (int64_t)most);
    for (size_t i = 0; i < s->match.values_n; i++)
        dp_bind_str(statement, (int)i + DP_MATCH_FIRST, s->match.values[i]);
    while ((status = dp_db_step(s->ctx, &s->store->db, statement, "search")) ==
           DP_OK) {
        ranked r = { sqlite3_column_int64(statement, 0),
                     -sqlite3_column_double(statement, 1) };
        if (!dp_vec_push(s->arena, out, r)) {
            status = dp_no_memory(s->ctx, "the search");
            break;
        }
    }
    sqlite3_finalize(statement);
    return status == DP_END ? DP_OK : status;
}

static int by_fitness(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    if (x->fitness != y->fitness)
        return x->fitness > y->fitness ? -1 : 1;
    return x->number > y->number ? -1 : x->number < y->number;
}

static void rank(numbers *hits)
{
    for (size_t i = 0; i < hits->n; i++) {
        double age = (double)(dp_order_day(hits->at[0].number) -
                              dp_order_day(hits->at[i].number));
        if (i > 0)
            hits->at[i].fitness *= 0.5 + 0.5 * exp2(-age / half_life);
    }
    if (hits->n > 1)
        qsort(hits->at, hits->n, sizeof *hits->at, by_fitness);
}

/* -- Showing -----------------------------------------------------------------
 */

static dp_status read_hit(searcher *s, int64_t number, dp_hit *hit)
{
    sqlite3_stmt *find = dp_db_statement(
        &s->store->db, ST_HIT,
        "SELECT id, copy_of, revisions FROM article WHERE n = ?1");
    dp_status status;
    dp_article article;

    if (!find)
        return dp_db_failed(s->ctx, &s->store->db, "show an article");
    sqlite3_bind_int64(find, 1, number);
    status = dp_db_step(s->ctx, &s->store->db, find, "show an article");
    if (status != DP_OK)
        return status;
    *hit = (dp_hit){ .id = dp_column_id(s->arena, find, 0),
                     .copy_of = dp_column_id(s->arena, find, 1),
                     .revisions = sqlite3_column_int64(find, 2) };
    sqlite3_reset(find);
    status = dp_store_article_at(s->ctx, s->store, s->arena, number, &article,
                                 NULL);
    if (status != DP_OK)
        return status;
    hit->url = article.url;
    hit->outlet = article.outlet.n ? article.outlet : DP_NULL;
    hit->title = article.title;
    hit->published = article.published;
    hit->language = article.language;
    return dp_snippet_make(s->ctx, s->arena, s->store, &s->match, &article,
                           hit);
}

/* One snapshot for all that is read, whoever writes meanwhile. */
static dp_status find(searcher *s, dp_hits *out)
{
    numbers hits = { 0 };
    size_t most = s->search->fitness ? RANKED + 1 : s->limit + 1;
    dp_status status = walk(s, most, &hits);

    if (status != DP_OK)
        return status;
    if (s->search->fitness) {
        out->only = hits.n > RANKED;
        hits.n = hits.n > RANKED ? RANKED : hits.n;
        rank(&hits);
    }
    out->more = hits.n > s->limit;
    hits.n = out->more ? s->limit : hits.n;
    out->at = DP_NEWS(s->arena, hits.n + 1, dp_hit);
    if (!out->at)
        return dp_no_memory(s->ctx, "the search");
    for (; out->n < hits.n && status == DP_OK; out->n++)
        status = read_hit(s, hits.at[out->n].number, &out->at[out->n]);
    return status;
}

dp_status dp_store_search(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_hits *out)
{
    searcher s = { .ctx = ctx,
                   .arena = arena,
                   .store = store,
                   .search = search,
                   .limit = search->limit ? search->limit : LIMIT };
    dp_status status;
    bool own = store->begun_at == 0;

    if (s.limit > LIMIT_MAX)
        s.limit = LIMIT_MAX;
    *out = (dp_hits){ 0 };
    status = own ? dp_db_run(ctx, &store->db, "BEGIN")
                 : dp_index_flush(ctx, store);
    if (status != DP_OK)
        return status;
    status = read_query(&s);
    if (status == DP_OK)
        status = dp_match_make(ctx, arena, store, &s.query, &s.match);
    if (status == DP_OK)
        status = find(&s, out);
    out->nobody = s.match.nobody;
    if (status == DP_OK && out->n == 0)
        status = dp_suggest(ctx, arena, store, &s.query, &out->meant);
    if (own)
        sqlite3_exec(store->db.sqlite, "COMMIT", NULL, NULL, NULL);
    return status;
}
