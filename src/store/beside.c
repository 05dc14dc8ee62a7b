/* Who stands in the same articles as somebody: the lists of whom the newest
 * articles name (derive.c), added up. */
#include "store/match.h"

#include "core/banned.h"

enum { LOOKED_AT = 2000, SHOWN = 20, SHOWN_MAX = 200 };

typedef struct tally {
    int64_t entity, articles;
} tally;

typedef struct tallies {
    dp_map of; /* number as bytes -> index */
    DP_VEC(tally) all;
} tallies;

static bool add(dp_arena *arena, tallies *t, int64_t entity)
{
    char bytes[sizeof entity];
    dp_str key = { bytes, sizeof bytes };
    uint32_t *slot;

    memcpy(bytes, &entity, sizeof bytes);
    slot = dp_map_get(&t->of, key);
    if (slot) {
        t->all.at[*slot].articles++;
        return true;
    }
    key = dp_str_dup(arena, key);
    slot = key.p ? dp_map_put(arena, &t->of, key, NULL) : NULL;
    if (!slot || !dp_vec_push(arena, &t->all, ((tally){ entity, 1 })))
        return false;
    *slot = (uint32_t)t->all.n - 1;
    return true;
}

static dp_status add_up(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str numbers, tallies *out)
{
    dp_buf marks = dp_buf_new(arena, 1 << 20);
    sqlite3_stmt *s = NULL;
    dp_status status;

    dp_marks_any(&marks, 'e', numbers);
    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT m.entities FROM words JOIN mention m ON"
                           " m.article = words.rowid WHERE words MATCH ?1"
                           " ORDER BY words.rowid DESC LIMIT ?2",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "look somebody up");
    dp_bind_str(s, 1, dp_buf_str(&marks));
    sqlite3_bind_int(s, 2, LOOKED_AT);
    while ((status = dp_db_step(ctx, &store->db, s, "look somebody up")) ==
           DP_OK) {
        dp_str packed = { sqlite3_column_blob(s, 0),
                          (size_t)sqlite3_column_bytes(s, 0) };
        int64_t entity;
        bool room = true;
        for (size_t at = 0; room && dp_number_unpack(packed, &at, &entity);)
            room = add(arena, out, entity);
        if (!room) {
            status = dp_no_memory(ctx, "who stands beside somebody");
            break;
        }
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static int by_articles(const void *a, const void *b)
{
    const tally *x = a, *y = b;

    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return x->entity < y->entity ? -1 : x->entity > y->entity;
}

/* One row for those who are one: the first of them has the most articles. */
static bool is_shown(const dp_beside *all, size_t n, dp_str id)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(all[i].id, id))
            return true;
    return false;
}

static dp_status show(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const tally *t, dp_str asked, dp_besides *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_ENTITY_SHOWN,
        "SELECT ifnull(j.whom, e.id), e.kind, ifnull((SELECT form FROM"
        " spelling WHERE entity = e.n ORDER BY met DESC LIMIT 1), e.name)"
        " FROM entity e LEFT JOIN same j ON j.id = e.id WHERE e.n = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "look somebody up");
    sqlite3_bind_int64(s, 1, t->entity);
    status = dp_db_step(ctx, &store->db, s, "look somebody up");
    if (status == DP_OK) {
        dp_beside one = { .id = dp_column_str(arena, s, 0),
                          .kind = dp_column_str(arena, s, 1),
                          .name = dp_column_str(arena, s, 2),
                          .articles = t->articles };
        if (!dp_str_eq(one.id, asked) && !is_shown(out->at, out->n, one.id))
            out->at[out->n++] = one;
    }
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
        status = show(ctx, arena, store, &t.all.at[i], asked, out);
    return status;
}
