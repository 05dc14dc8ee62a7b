/* Who stands in the same articles as somebody: the lists of whom the newest
 * articles name (derive.c), added up. */
#include "store/match.h"

#include "core/banned.h"

enum { LOOKED_AT = 2000, SHOWN = 20, SHOWN_MAX = 200 };

/* Those who are one, under the id that stands for them. */
typedef struct tally {
    dp_str id;
    int64_t entity, articles; /* entity: the first of them that was met */
    int64_t last;             /* article in which one of them was counted */
} tally;

typedef struct tallies {
    dp_map of;  /* number as bytes: index */
    dp_map ids; /* index */
    DP_VEC(tally) all;
} tallies;

static dp_status id_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       int64_t entity, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_ENTITY_ID,
                        "SELECT ifnull(j.whom, e.id) FROM entity e LEFT JOIN"
                        " same j ON j.id = e.id WHERE e.n = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "look somebody up");
    sqlite3_bind_int64(s, 1, entity);
    status = dp_db_step(ctx, &store->db, s, "look somebody up");
    *out = status == DP_OK ? dp_column_str(arena, s, 0) : DP_S("");
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* The tally of an entity, made where it or its like were not met yet. */
static dp_status find_tally(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            tallies *t, int64_t entity, tally **out)
{
    dp_str key = { (char *)&entity, sizeof entity }, id;
    uint32_t *slot = dp_map_get(&t->of, key), *by_id, at;
    bool fresh = false;
    dp_status status;

    if (slot) {
        *out = &t->all.at[*slot];
        return DP_OK;
    }
    status = id_of(ctx, arena, store, entity, &id);
    if (status != DP_OK)
        return status;
    by_id = dp_map_put(arena, &t->ids, id, &fresh);
    if (!by_id)
        return dp_no_memory(ctx, "who stands beside somebody");
    if (fresh) {
        *by_id = (uint32_t)t->all.n;
        if (!dp_vec_push(arena, &t->all, ((tally){ id, entity, 0, 0 })))
            return dp_no_memory(ctx, "who stands beside somebody");
    }
    at = *by_id;
    key = dp_str_dup(arena, key);
    slot = key.p ? dp_map_put(arena, &t->of, key, NULL) : NULL;
    if (!slot)
        return dp_no_memory(ctx, "who stands beside somebody");
    *slot = at;
    *out = &t->all.at[at];
    return DP_OK;
}

/* Everybody whom an article names counts once, however often and in however
 * many spellings. */
static dp_status count(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       tallies *t, int64_t article, dp_str packed)
{
    int64_t entity;
    dp_status status = DP_OK;

    for (size_t at = 0;
         status == DP_OK && dp_number_unpack(packed, &at, &entity);) {
        tally *one = NULL;
        status = find_tally(ctx, arena, store, t, entity, &one);
        if (status == DP_OK && one->last != article) {
            one->last = article;
            one->articles++;
        }
    }
    return status;
}

static dp_status add_up(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str numbers, tallies *out)
{
    dp_buf marks = dp_buf_new(arena, 1 << 20);
    sqlite3_stmt *s = NULL;
    dp_status status;

    dp_marks_any(&marks, 'e', numbers);
    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT m.entities, m.article FROM words JOIN"
                           " mention m ON m.article = words.rowid WHERE words"
                           " MATCH ?1 ORDER BY words.rowid DESC LIMIT ?2",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "look somebody up");
    dp_bind_str(s, 1, dp_buf_str(&marks));
    sqlite3_bind_int(s, 2, LOOKED_AT);
    while ((status = dp_db_step(ctx, &store->db, s, "look somebody up")) ==
           DP_OK) {
        dp_str packed = dp_column_blob(s, 0);
        status = count(ctx, arena, store, out, sqlite3_column_int64(s, 1),
                       packed);
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static int by_articles(const void *a, const void *b)
{
    const tally *x = a, *y = b;

    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return dp_str_cmp(x->id, y->id);
}

static dp_status show(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const tally *t, dp_besides *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_ENTITY_SHOWN,
        "SELECT e.kind, ifnull((SELECT form FROM spelling WHERE entity = e.n"
        " ORDER BY met DESC LIMIT 1), e.name) FROM entity e WHERE e.n = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "look somebody up");
    sqlite3_bind_int64(s, 1, t->entity);
    status = dp_db_step(ctx, &store->db, s, "look somebody up");
    if (status == DP_OK)
        out->at[out->n++] = (dp_beside){ .id = t->id,
                                         .kind = dp_column_str(arena, s, 0),
                                         .name = dp_column_str(arena, s, 1),
                                         .articles = t->articles };
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_beside(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, size_t limit, dp_besides *out)
{
    dp_str numbers = DP_NULL, asked = id;
    tallies t = { 0 };
    dp_status status = dp_entities_with_id(ctx, arena, store, id, &numbers);

    *out = (dp_besides){ 0 };
    if (status == DP_OK && numbers.p)
        status = add_up(ctx, arena, store, numbers, &t);
    if (status == DP_OK)
        status = dp_identity_of(ctx, arena, store, id, &asked);
    if (t.all.n > 1)
        qsort(t.all.at, t.all.n, sizeof *t.all.at, by_articles);
    limit = limit ? limit : SHOWN;
    limit = limit > SHOWN_MAX ? SHOWN_MAX : limit;
    out->at = DP_NEWS(arena, limit, dp_beside);
    if (status == DP_OK && !out->at)
        return dp_no_memory(ctx, "who stands beside somebody");
    for (size_t i = 0; i < t.all.n && out->n < limit && status == DP_OK; i++)
        if (!dp_str_eq(t.all.at[i].id, asked))
            status = show(ctx, arena, store, &t.all.at[i], out);
    return status;
}
