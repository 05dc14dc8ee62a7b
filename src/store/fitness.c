/* How well an article fits what is asked for: bm25 (Robertson and Zaragoza),
 * the title weighing four times, marks nothing. SQLite's own counts all
 * articles that have a term before it weighs the first one, which takes as long
 * as the archive is large; here how rare a term is comes from the newest 20,000
 * articles of the walk. */
#include <math.h>

#include "store/match.h"

#include "core/banned.h"

enum { TERMS_MAX = 1024, BODY = 0, TITLE = 1 };

static const double k1 = 1.2, b = 0.75, least = 1e-6;

/* -- Weights -----------------------------------------------------------------
 */

/* An expression, term by term. */
typedef struct terms {
    dp_str words;
    size_t at;
    int depth, title; /* brackets that are open; those of the title's */
} terms;

/* What stands between terms. */
static void pass(terms *t)
{
    if (dp_str_starts(dp_str_sub(t->words, t->at, t->words.n),
                      DP_S("title : ")))
        t->title = t->depth + 1;
    t->depth += (t->words.p[t->at] == '(') - (t->words.p[t->at] == ')');
    if (t->depth < t->title && t->words.p[t->at] == ')')
        t->title = 0;
    t->at++;
}

/* The next one in its marks, with the star of a begin. */
static bool next_term(terms *t, dp_str *out)
{
    size_t begin, end;

    while (t->at < t->words.n && t->words.p[t->at] != '"')
        pass(t);
    begin = t->at;
    end = dp_str_find_char(t->words, '"', begin + 1);
    if (begin >= t->words.n || end == DP_NOT_FOUND)
        return false;
    t->at = end + 1;
    if (dp_str_starts(dp_str_sub(t->words, t->at, t->words.n), DP_S(" *")))
        t->at += 2;
    *out = dp_str_sub(t->words, begin, t->at);
    return true;
}

static double rarity(int64_t all, int64_t with)
{
    double idf = log(((double)(all - with) + 0.5) / ((double)with + 0.5));

    return idf > least ? idf : least;
}

dp_status dp_fitness_weights(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str words, int64_t last, dp_str *out)
{
    DP_VEC(double) weights = { 0 };
    int64_t from, all = 0;
    terms t = { .words = words };
    dp_str term;
    dp_status status = dp_newest_from(ctx, store, last, &from);

    if (status == DP_OK)
        status = dp_count_of(ctx, store, DP_S("\"|a:\""), from, last, INT64_MAX,
                             &all);
    while (status == DP_OK && next_term(&t, &term)) {
        int64_t with = 0;
        bool mark = dp_str_starts(term, DP_S("\"|"));
        if (t.title)
            term = dp_str_printf(arena, "title : %.*s", DP_F(term));
        if (!mark && weights.n < TERMS_MAX)
            status =
                dp_count_of(ctx, store, term, from, last, INT64_MAX, &with);
        if (status == DP_OK &&
            !dp_vec_push(arena, &weights, mark ? 0 : rarity(all, with)))
            status = dp_no_memory(ctx, "the search");
    }
    *out = (dp_str){ (const char *)weights.at, weights.n * sizeof(double) };
    return status;
}

/* -- A row -------------------------------------------------------------------
 */

typedef struct row {
    const Fts5ExtensionApi *api;
    Fts5Context *fts;
    const char *weights;
    int weights_n;
    double length; /* of the article, to that of all in the mean */
} row;

static int measure(row *r)
{
    sqlite3_int64 articles = 0, words = 0;
    int own = 0, code = r->api->xRowCount(r->fts, &articles);

    if (code == SQLITE_OK)
        code = r->api->xColumnTotalSize(r->fts, -1, &words);
    if (code == SQLITE_OK)
        code = r->api->xColumnSize(r->fts, -1, &own);
    r->length = words > 0 && own > 0
                    ? (double)own * (double)articles / (double)words
                    : 1;
    return code;
}

/* Where the terms stand comes by place, not by term. */
static int add_places(row *r, double *often)
{
    int n = 0, code = r->api->xInstCount(r->fts, &n);

    for (int i = 0; i < n && code == SQLITE_OK; i++) {
        int term, column, place;
        code = r->api->xInst(r->fts, i, &term, &column, &place);
        if (code == SQLITE_OK && term < r->weights_n)
            often[term] += column == BODY ? 1 : column == TITLE ? 4 : 0;
    }
    return code;
}

static double weight_at(const row *r, int i)
{
    double weight;

    memcpy(&weight, r->weights + (size_t)i * sizeof weight, sizeof weight);
    return weight;
}

static void weigh(const Fts5ExtensionApi *api, Fts5Context *fts,
                  sqlite3_context *sql, int n, sqlite3_value **values)
{
    row r = { .api = api, .fts = fts };
    double *often, sum = 0;
    int code = SQLITE_OK;

    if (n == 1) {
        r.weights = sqlite3_value_blob(values[0]);
        r.weights_n = sqlite3_value_bytes(values[0]) / (int)sizeof(double);
    }
    often =
        sqlite3_malloc64(((sqlite3_uint64)r.weights_n + 1) * sizeof(double));
    if (!often) {
        sqlite3_result_error_nomem(sql);
        return;
    }
    memset(often, 0, ((size_t)r.weights_n + 1) * sizeof(double));
    code = measure(&r);
    if (code == SQLITE_OK)
        code = add_places(&r, often);
    for (int i = 0; i < r.weights_n; i++)
        sum += weight_at(&r, i) * often[i] * (k1 + 1) /
               (often[i] + k1 * (1 - b + b * r.length));
    sqlite3_free(often);
    if (code == SQLITE_OK)
        sqlite3_result_double(sql, sum);
    else
        sqlite3_result_error_code(sql, code);
}

dp_status dp_fitness_register(dp_ctx *ctx, dp_db *db)
{
    fts5_api *api = dp_fts5_of(db->sqlite);

    if (!api ||
        api->xCreateFunction(api, "fitness", NULL, weigh, NULL) != SQLITE_OK)
        return dp_fail(ctx, DP_INTERNAL, "this SQLite has no full text (FTS5)");
    return DP_OK;
}
