/* What a reader can choose from: languages, and states that are told of; the
 * most frequent first. Both have marks in the index. How many articles have one
 * is counted among the newest alone, so that it takes no longer in a large
 * store; what stands in older ones only comes behind. */
#include "store/match.h"
#include "store/shown.h"

#include "core/banned.h"

typedef struct offer {
    dp_str name;
    int64_t articles;
} offer;

typedef DP_VEC(offer) offers;

typedef struct chooser {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    int64_t from; /* the first of the newest articles */
    offers all;
} chooser;

static dp_status chooser_open(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              chooser *out)
{
    *out = (chooser){ ctx, arena, store, INT64_MIN, { 0 } };
    return dp_newest_from(ctx, store, INT64_MAX, &out->from);
}

/* How many have a mark, from number `from` on. */
static dp_status count(chooser *c, dp_str mark, int64_t from, int64_t most,
                       int64_t *out)
{
    return dp_count_of(c->ctx, c->store, mark, from, INT64_MAX, most, out);
}

/* Terms stay in the index when nothing has them any more. */
static dp_status take(chooser *c, dp_str name, dp_str mark)
{
    offer one = { .name = name };
    int64_t any = 0;
    dp_status status;

    if (!name.p || !mark.p)
        return dp_no_memory(c->ctx, "a list");
    status = count(c, mark, c->from, INT64_MAX, &one.articles);
    if (status == DP_OK && one.articles == 0)
        status = count(c, mark, INT64_MIN, 1, &any);
    if (status != DP_OK || one.articles + any == 0)
        return status;
    return dp_vec_push(c->arena, &c->all, one) ? DP_OK
                                               : dp_no_memory(c->ctx, "a list");
}

static int by_articles(const void *a, const void *b)
{
    const offer *x = a, *y = b;

    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return dp_str_cmp(x->name, y->name);
}

static dp_status give(chooser *c, size_t limit, dp_strs *out)
{
    if (c->all.n > 1)
        qsort(c->all.at, c->all.n, sizeof *c->all.at, by_articles);
    *out = (dp_strs){ DP_NEWS(c->arena, c->all.n + 1, dp_str), 0 };
    if (!out->at)
        return dp_no_memory(c->ctx, "a list");
    for (; out->n < c->all.n && out->n < limit; out->n++)
        out->at[out->n] = c->all.at[out->n].name;
    return DP_OK;
}

/* The next term at or behind `from` that is a language's mark; null: none. A
 * table of terms with their counts would read all places of each. */
static dp_status next_language(chooser *c, dp_str from, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &c->store->db, ST_LANGUAGES,
        "SELECT term FROM temp.places WHERE term >= ?1 AND term < '|l;'"
        " LIMIT 1");
    dp_status status;

    if (!s)
        return dp_db_failed(c->ctx, &c->store->db, "list languages");
    dp_bind_str(s, 1, from);
    status = dp_db_step(c->ctx, &c->store->db, s, "list languages");
    *out = status == DP_OK ? dp_column_str(c->arena, s, 0) : DP_NULL;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* By their marks in the index: "|l:fr". */
dp_status dp_store_languages(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_strs *out)
{
    chooser c;
    dp_str from = DP_S("|l:"), mark;
    dp_status status = chooser_open(ctx, arena, store, &c);

    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db,
                           "CREATE VIRTUAL TABLE IF NOT EXISTS temp.places"
                           " USING fts5vocab(main, words, instance)");
    while (status == DP_OK &&
           (status = next_language(&c, from, &mark)) == DP_OK && mark.p) {
        status = take(&c, dp_str_sub(mark, DP_S("|l:").n, mark.n),
                      dp_str_printf(arena, "\"%.*s\"", DP_F(mark)));
        from = dp_str_printf(arena, "%.*s\x01", DP_F(mark));
    }
    return status == DP_OK ? give(&c, SIZE_MAX, out) : status;
}

/* By theirs: "|e:12". */
dp_status dp_store_states(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_strs *out)
{
    chooser c;
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_STATES,
        "SELECT id, n FROM entity WHERE id >= 'state/' AND id < 'state0'");
    dp_status status = s ? chooser_open(ctx, arena, store, &c)
                         : dp_db_failed(ctx, &store->db, "list states");

    while (status == DP_OK &&
           (status = dp_db_step(ctx, &store->db, s, "list states")) == DP_OK)
        status = take(&c, dp_column_str(arena, s, 0),
                      dp_str_printf(arena, "\"|e:%lld\"",
                                    (long long)sqlite3_column_int64(s, 1)));
    if (s)
        sqlite3_reset(s);
    return status == DP_END ? give(&c, limit, out) : status;
}
