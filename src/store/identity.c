/* Who is one: groups of ids, each with the id that stands for all of it (table
 * `same`). Two are together where they are alike (identity_alike.c) or an
 * editor joined them. Where a group has two who cannot be one (two people known
 * to the world's tables, people of two states, two whom an editor set apart),
 * what ties them to others there must be stronger, step by step, until it falls
 * apart.
 *
 * Groups are made of what the store has, whatever came first. Those of whom
 * something changed are looked at, with all who hang on them, and no others.
 * The articles of those for whom another id stands now are due: their
 * happenings are settled again. */
#include "store/identity.h"

#include "core/banned.h"

enum {
    TOUCHED_MEMORY = 256 << 20,
    WORK_MEMORY = 512 << 20,
    NO_NODE = UINT32_MAX
};

/* What is asked of somebody's ties where a group cannot be one: */
enum {
    SURE = 1, /* an office that both hold, */
    SINGLE,   /* and both act for one state, */
    ALONE     /* and there are none but an editor's */
};

typedef struct node {
    dp_str id, was; /* was: the id that stood for it */
    int64_t n;      /* 0: no article ever named it */
    dp_somebody who;
    bool latin;  /* some full name is written in Latin letters */
    bool chosen; /* an editor joined others with it */
    bool joined; /* and it with another */
    int asks;
    uint32_t up; /* towards the first of its group */
} node;

typedef struct tie {
    uint32_t a, b;
    int how; /* DP_ONE_BY_...; 0: an editor's */
} tie;

typedef DP_VEC(tie) ties;

typedef struct grouper {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    DP_VEC(node) nodes;
    dp_map by_id;
    ties ties;
    ties apart; /* `a` is not `b` */
    dp_status status;
} grouper;

static void failed(grouper *g, dp_status status)
{
    if (g->status == DP_OK)
        g->status = status;
}

static sqlite3_stmt *ask(grouper *g, enum dp_statement n, const char *sql,
                         dp_str id)
{
    sqlite3_stmt *s =
        g->status == DP_OK ? dp_db_statement(&g->store->db, n, sql) : NULL;

    if (s)
        dp_bind_str(s, 1, id);
    else
        failed(g, dp_db_failed(g->ctx, &g->store->db, "tell who is who"));
    return s;
}

static bool row(grouper *g, sqlite3_stmt *s)
{
    dp_status status = g->status;

    if (s && status == DP_OK)
        status = dp_db_step(g->ctx, &g->store->db, s, "tell who is who");
    if (status != DP_OK && status != DP_END)
        failed(g, status);
    return s && status == DP_OK;
}

/* -- Nodes and ties ----------------------------------------------------------
 */

static uint32_t node_of(grouper *g, dp_str id)
{
    bool fresh = false;
    dp_str key = dp_str_dup(g->arena, id);
    uint32_t *slot =
        key.p ? dp_map_put(g->arena, &g->by_id, key, &fresh) : NULL;
    node made = { .id = key, .was = key };

    if (slot && fresh) {
        *slot = made.up = (uint32_t)g->nodes.n;
        if (!dp_vec_push(g->arena, &g->nodes, made))
            slot = NULL;
    }
    if (!slot)
        failed(g, dp_no_memory(g->ctx, "who is who"));
    return slot ? *slot : NO_NODE;
}

/* Which of the statements about an id's neighbours, and where ties go. */
typedef struct near {
    enum dp_statement n;
    const char *sql; /* the other id, and how */
    bool turned;     /* the tie is the other's */
} near;

static void meet(grouper *g, uint32_t of, near what, ties *list)
{
    sqlite3_stmt *s = ask(g, what.n, what.sql, g->nodes.at[of].id);

    while (row(g, s)) {
        dp_str id = dp_column_str(g->arena, s, 0);
        uint32_t other = id.p ? node_of(g, id) : NO_NODE;
        tie one = { what.turned ? other : of, what.turned ? of : other,
                    sqlite3_column_int(s, 1) };
        if (other != NO_NODE && list && !dp_vec_push(g->arena, list, one))
            failed(g, dp_no_memory(g->ctx, "who is who"));
    }
}

/* What is known of a node; where it is alone no more is asked. */
static void describe(grouper *g, uint32_t at)
{
    node *one = &g->nodes.at[at];
    sqlite3_stmt *s =
        ask(g, ST_ENTITY_BY_ID, "SELECT n FROM entity WHERE id = ?1", one->id);

    if (row(g, s)) {
        one->n = sqlite3_column_int64(s, 0);
        sqlite3_reset(s);
    }
    s = ask(g, ST_SAME_OF, "SELECT whom FROM same WHERE id = ?1", one->id);
    if (row(g, s)) {
        one->was = dp_column_str(g->arena, s, 0);
        sqlite3_reset(s);
    }
    if (!one->n || !g->store->people || g->status != DP_OK)
        return;
    failed(g, dp_somebody_get(g->ctx, g->arena, g->store, one->n, &one->who));
    for (size_t i = 0; i < one->who.names.n; i++)
        one->latin = one->latin || dp_is_latin(one->who.names.at[i]);
}

/* Everybody who hangs on the nodes there are, by whatever ties. */
static void collect(grouper *g)
{
    static const near alike = { ST_ALIKE_OF,
                                "SELECT o.id, a.how FROM entity e JOIN alike a"
                                " ON a.one = e.n JOIN entity o ON o.n = a.other"
                                " WHERE e.id = ?1 AND a.one < a.other",
                                false };
    static const near alike_too = {
        ST_ALIKE_TO,
        "SELECT o.id, 0 FROM entity e JOIN alike a ON a.one = e.n JOIN entity"
        " o ON o.n = a.other WHERE e.id = ?1 AND a.one > a.other",
        false
    };
    static const near joined = { ST_JOINED_TO,
                                 "SELECT whom, 0 FROM joined WHERE id = ?1",
                                 false };
    static const near joins = { ST_JOINED_OF,
                                "SELECT id, 0 FROM joined WHERE whom = ?1",
                                true };
    static const near apart = { ST_APART_OF,
                                "SELECT other, 0 FROM apart WHERE id = ?1",
                                false };
    static const near was = { ST_SAME_AS,
                              "SELECT whom, 0 FROM same WHERE id = ?1 UNION ALL"
                              " SELECT id, 0 FROM same WHERE whom = ?1",
                              false };

    for (uint32_t i = 0; i < g->nodes.n && g->status == DP_OK; i++) {
        size_t before;
        meet(g, i, alike, &g->ties);
        meet(g, i, alike_too, NULL);
        before = g->ties.n;
        meet(g, i, joined, &g->ties);
        g->nodes.at[i].joined = g->ties.n > before;
        meet(g, i, joins, NULL);
        meet(g, i, was, NULL);
        meet(g, i, apart, &g->apart);
        describe(g, i);
    }
    for (size_t i = 0; i < g->ties.n; i++)
        if (!g->ties.at[i].how)
            g->nodes.at[g->ties.at[i].b].chosen = true;
}

/* -- Groups ------------------------------------------------------------------
 */

static uint32_t first_of(grouper *g, uint32_t i)
{
    while (g->nodes.at[i].up != i)
        i = g->nodes.at[i].up = g->nodes.at[g->nodes.at[i].up].up;
    return i;
}

static size_t states_of(const dp_somebody *who)
{
    size_t n = 0;

    for (size_t i = 0; i < who->offices_n; i++) {
        bool there = !who->offices[i].state.n;
        for (size_t j = 0; j < i && !there; j++)
            there = dp_str_eq(who->offices[i].state, who->offices[j].state);
        n += !there;
    }
    return n;
}

static bool holds(const grouper *g, tie one)
{
    const node *a = &g->nodes.at[one.a], *b = &g->nodes.at[one.b];
    int asks = a->asks > b->asks ? a->asks : b->asks;

    if (asks >= ALONE)
        return one.how == 0;
    if (asks >= SURE && one.how && one.how < DP_ONE_BY_OFFICE)
        return false;
    return asks < SINGLE || one.how == 0 ||
           (states_of(&a->who) == 1 && states_of(&b->who) == 1);
}

static void tie_all(grouper *g)
{
    for (uint32_t i = 0; i < g->nodes.n; i++)
        g->nodes.at[i].up = i;
    for (size_t i = 0; i < g->ties.n; i++)
        if (holds(g, g->ties.at[i])) {
            uint32_t a = first_of(g, g->ties.at[i].a),
                     b = first_of(g, g->ties.at[i].b);
            g->nodes.at[a > b ? a : b].up = a > b ? b : a;
        }
}

/* Two whom only an editor could make one. */
static bool are_two(const node *a, const node *b)
{
    return (a->who.known && b->who.known) || dp_states_differ(&a->who, &b->who);
}

/* Ask more of the ties of those who cannot be where they are; false: all is
 * well, or nothing that could be asked would help. */
static bool ask_more(grouper *g)
{
    bool *more = DP_NEWS(g->arena, g->nodes.n, bool), any = false;

    if (!more) {
        failed(g, dp_no_memory(g->ctx, "who is who"));
        return false;
    }
    for (uint32_t i = 0; i < g->nodes.n; i++)
        for (uint32_t j = 0; j < i; j++)
            if (first_of(g, i) == first_of(g, j) &&
                are_two(&g->nodes.at[i], &g->nodes.at[j]))
                more[i] = more[j] = true;
    for (uint32_t i = 0; i < g->nodes.n; i++)
        if (more[i] && g->nodes.at[i].asks < ALONE) {
            g->nodes.at[i].asks++;
            any = true;
        }
    for (size_t i = 0; i < g->apart.n; i++) {
        tie one = g->apart.at[i];
        if (first_of(g, one.a) != first_of(g, one.b) ||
            g->nodes.at[one.a].asks == ALONE)
            continue;
        g->nodes.at[one.a].asks = ALONE;
        any = true;
    }
    return any;
}

/* -- The id that stands for all ----------------------------------------------
 */

/* Whom an editor chose; then whom articles name, whom the world knows, whose
 * name is Latin, as most programs can write it; then by the letters of the id.
 */
static bool is_better(const node *a, const node *b)
{
    bool x[] = { a->chosen && !a->joined, a->who.alive, a->who.known,
                 a->latin };
    bool y[] = { b->chosen && !b->joined, b->who.alive, b->who.known,
                 b->latin };

    for (size_t i = 0; i < sizeof x / sizeof *x; i++)
        if (x[i] != y[i])
            return x[i];
    return dp_str_cmp(a->id, b->id) < 0;
}

/* Their happenings know them by the id that stood for them. */
static void make_due(grouper *g, const node *one)
{
    dp_buf buf = dp_buf_new(g->arena, 1 << 10);
    dp_str list = dp_str_printf(g->arena, "[%lld]", (long long)one->n);
    dp_numbers all = { 0 };
    sqlite3_stmt *s;

    dp_marks_any(&buf, 'e', list);
    dp_buf_add(&buf, DP_S(" OR "));
    dp_marks_any(&buf, 'd', list);
    s = ask(g, ST_ARTICLES_NAMING,
            "SELECT rowid FROM words WHERE words MATCH ?1", dp_buf_str(&buf));
    while (row(g, s))
        if (!dp_vec_push(g->arena, &all, sqlite3_column_int64(s, 0)))
            failed(g, dp_no_memory(g->ctx, "who is who"));
    for (size_t i = 0; i < all.n && g->status == DP_OK; i++) {
        failed(g, dp_happenings_drop(g->ctx, g->store, all.at[i]));
        if (g->status == DP_OK)
            failed(g, dp_happenings_due(g->ctx, g->store, all.at[i]));
    }
}

static void write_node(grouper *g, const node *one, dp_str whom)
{
    bool itself = dp_str_eq(one->id, whom);
    sqlite3_stmt *s;

    if (dp_str_eq(one->was, whom))
        return;
    s = ask(g, itself ? ST_SAME_REMOVE : ST_SAME_PUT,
            itself ? "DELETE FROM same WHERE id = ?1"
                   : "INSERT OR REPLACE INTO same (id, whom) VALUES (?1, ?2)",
            one->id);
    if (s && !itself)
        dp_bind_str(s, 2, whom);
    if (s)
        failed(g, dp_db_do(g->ctx, &g->store->db, s, "tell who is who"));
    if (one->n && g->status == DP_OK)
        make_due(g, one);
}

static void write_all(grouper *g)
{
    uint32_t *best = DP_NEWS(g->arena, g->nodes.n, uint32_t);

    if (!best) {
        failed(g, dp_no_memory(g->ctx, "who is who"));
        return;
    }
    for (uint32_t i = 0; i < g->nodes.n; i++)
        best[i] = i;
    for (uint32_t i = 0; i < g->nodes.n; i++) {
        uint32_t first = first_of(g, i);
        if (is_better(&g->nodes.at[i], &g->nodes.at[best[first]]))
            best[first] = i;
    }
    for (uint32_t i = 0; i < g->nodes.n && g->status == DP_OK; i++)
        write_node(g, &g->nodes.at[i], g->nodes.at[best[first_of(g, i)]].id);
}

/* Those who hang on one id, settled; they are noted as seen. */
static dp_status group(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                       dp_arena *kept, dp_map *seen)
{
    grouper g = { .ctx = ctx, .arena = arena, .store = store };

    node_of(&g, id);
    collect(&g);
    if (g.nodes.n > 1) {
        do
            tie_all(&g);
        while (g.status == DP_OK && ask_more(&g));
        write_all(&g);
    }
    for (size_t i = 0; i < g.nodes.n && g.status == DP_OK; i++) {
        dp_str key = dp_str_dup(kept, g.nodes.at[i].id);
        if (!key.p || !dp_map_put(kept, seen, key, NULL))
            failed(&g, dp_no_memory(ctx, "who is who"));
    }
    return g.status;
}

/* -- Who was touched ---------------------------------------------------------
 */

static dp_touched *touched_of(dp_store *store)
{
    dp_touched *t = &store->touched;

    if (!t->arena)
        t->arena = dp_arena_new(TOUCHED_MEMORY);
    return t->arena ? t : NULL;
}

/* The place of a number among those that were touched, made where it is new;
 * NULL when memory is out. */
static uint32_t *touch(dp_touched *t, int64_t entity)
{
    dp_str key =
        dp_str_dup(t->arena, (dp_str){ (char *)&entity, sizeof entity });
    bool fresh = false;
    uint32_t *slot = key.p ? dp_map_put(t->arena, &t->seen, key, &fresh) : NULL;

    if (slot && fresh && !dp_vec_push(t->arena, &t->numbers, entity))
        return NULL;
    return slot;
}

dp_status dp_identity_touch(dp_ctx *ctx, dp_store *store, int64_t entity)
{
    dp_touched *t = touched_of(store);

    return t && touch(t, entity) ? DP_OK : dp_no_memory(ctx, "who is who");
}

dp_status dp_identity_renamed(dp_ctx *ctx, dp_store *store, int64_t entity)
{
    dp_touched *t = touched_of(store);
    uint32_t *slot = t ? touch(t, entity) : NULL;

    if (!slot || (!*slot && !dp_vec_push(t->arena, &t->renamed, entity)))
        return dp_no_memory(ctx, "who is who");
    *slot = 1;
    return DP_OK;
}

dp_status dp_identity_touch_id(dp_ctx *ctx, dp_store *store, dp_str id)
{
    dp_touched *t = touched_of(store);
    dp_str own = t ? dp_str_dup(t->arena, id) : DP_NULL;

    return own.p && dp_vec_push(t->arena, &t->ids, own)
               ? DP_OK
               : dp_no_memory(ctx, "who is who");
}

void dp_identity_drop(dp_store *store)
{
    dp_arena *arena = store->touched.arena;

    if (arena)
        dp_arena_reset(arena);
    store->touched = (dp_touched){ .arena = arena };
}

static dp_status id_of_number(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              int64_t n, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_ID_OF,
                                      "SELECT id FROM entity WHERE n = ?1");
    dp_status status;

    *out = DP_NULL;
    if (!s)
        return dp_db_failed(ctx, &store->db, "tell who is who");
    sqlite3_bind_int64(s, 1, n);
    status = dp_db_step(ctx, &store->db, s, "tell who is who");
    if (status == DP_OK)
        *out = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* With an arena for what is kept till the end, and one for each of them. */
static dp_status settle(dp_ctx *ctx, dp_store *store, dp_arena *kept,
                        dp_arena *arena)
{
    dp_touched *t = &store->touched;
    dp_numbers changed = { 0 };
    dp_map seen = { 0 };
    dp_status status = dp_store_people(ctx, store);

    /* Who stands in which article is asked of the index. */
    if (status == DP_OK)
        status = dp_index_flush(ctx, store);
    /* Names first: with whom somebody stands is asked by all of theirs. A name
     * that becomes too common has others looked at, behind these. */
    for (size_t i = 0; i < t->renamed.n && store->people && status == DP_OK;
         i++) {
        int64_t n = t->renamed.at[i];
        uint32_t *slot = dp_map_get(&t->seen, (dp_str){ (char *)&n, sizeof n });
        if (slot)
            *slot = 0;
        status = dp_namesakes_find(ctx, arena, store, n);
        dp_arena_reset(arena);
    }
    for (size_t i = 0; i < t->numbers.n && store->people && status == DP_OK;
         i++) {
        status =
            dp_alike_find(ctx, arena, store, t->numbers.at[i], kept, &changed);
        dp_arena_reset(arena);
    }
    for (size_t i = 0; i < changed.n && status == DP_OK; i++) {
        dp_str id;
        status = id_of_number(ctx, arena, store, changed.at[i], &id);
        if (status == DP_OK && id.p && !dp_map_get(&seen, id))
            status = group(ctx, arena, store, id, kept, &seen);
        dp_arena_reset(arena);
    }
    for (size_t i = 0; i < t->ids.n && status == DP_OK; i++) {
        if (!dp_map_get(&seen, t->ids.at[i]))
            status = group(ctx, arena, store, t->ids.at[i], kept, &seen);
        dp_arena_reset(arena);
    }
    return status;
}

dp_status dp_identity_settle(dp_ctx *ctx, dp_store *store)
{
    dp_arena *kept, *arena;
    dp_status status;

    if (!store->touched.numbers.n && !store->touched.ids.n)
        return DP_OK;
    kept = dp_arena_new(WORK_MEMORY);
    arena = dp_arena_new(WORK_MEMORY);
    status = kept && arena ? settle(ctx, store, kept, arena)
                           : dp_no_memory(ctx, "who is who");
    dp_arena_close(kept);
    dp_arena_close(arena);
    if (status == DP_OK)
        dp_identity_drop(store);
    return status;
}

dp_status dp_identity_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_SAME_GET,
                                      "SELECT whom FROM same WHERE id = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "read who is who");
    dp_bind_str(s, 1, id);
    status = dp_db_step(ctx, &store->db, s, "read who is who");
    *out = status == DP_OK ? dp_column_str(arena, s, 0) : id;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}
