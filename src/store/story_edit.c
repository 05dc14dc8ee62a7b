/* What editors say of stories, over what was grouped. An article that stands
 * apart is a knot of its own, with its copies; all others of a cluster are one
 * knot; "belongs together" ties two knots, and knots tied are one story, called
 * by its earliest article. Grouping anew changes clusters and never what was
 * said. */
#include "store/match.h"
#include "store/story.h"

#include "core/banned.h"

typedef struct knot {
    int64_t number; /* of the article that stands apart, or of the cluster */
    bool apart;
} knot;

typedef struct tie {
    knot a, b;
} tie;

typedef struct editor {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    DP_VEC(knot) knots;
    DP_VEC(tie) ties;
    size_t *up;
} editor;

static sqlite3_stmt *prepare(editor *e, dp_status *status, const char *sql)
{
    sqlite3_stmt *s = NULL;

    if (*status == DP_OK &&
        sqlite3_prepare_v2(e->store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        *status = dp_db_failed(e->ctx, &e->store->db, "read stories");
    return s;
}

static bool step(editor *e, dp_status *status, sqlite3_stmt *s)
{
    dp_status done;

    if (*status != DP_OK || !s)
        return false;
    done = dp_db_step(e->ctx, &e->store->db, s, "read stories");
    if (done != DP_OK && done != DP_END)
        *status = done;
    return done == DP_OK;
}

/* Articles that stand apart, by number; `x` is one. */
#define APART                                                                 \
    "EXISTS (SELECT 1 FROM article x JOIN story_said d ON d.article = x.id"  \
    " AND d.other = x'' WHERE x.n = m.article OR x.n = m.copy_of)"

/* -- Knots and ties ----------------------------------------------------------
 */

static int knot_cmp(const void *a, const void *b)
{
    const knot *x = a, *y = b;

    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return (int)x->apart - (int)y->apart;
}

static dp_status add_knot(editor *e, knot k)
{
    return dp_vec_push(e->arena, &e->knots, k)
               ? DP_OK
               : dp_no_memory(e->ctx, "stories");
}

/* The clusters that lost an article, and the articles themselves. */
static dp_status read_apart(editor *e)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = prepare(e, &status,
                              "SELECT x.n, m.cluster FROM story_said d"
                              " JOIN article x ON x.id = d.article"
                              " JOIN story_member m ON m.article = x.n"
                              " WHERE d.other = x''");

    while (step(e, &status, s)) {
        status = add_knot(e, (knot){ sqlite3_column_int64(s, 0), true });
        if (status == DP_OK)
            status = add_knot(e, (knot){ sqlite3_column_int64(s, 1), false });
    }
    sqlite3_finalize(s);
    return status;
}

static dp_status read_ties(editor *e)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = prepare(
        e, &status,
        "SELECT a.n, b.n, m.cluster, o.cluster, EXISTS (SELECT 1 FROM"
        " story_said p WHERE p.article = d.article AND p.other = x''), EXISTS"
        " (SELECT 1 FROM story_said p WHERE p.article = d.other AND p.other ="
        " x'') FROM story_said d JOIN article a ON a.id = d.article"
        " JOIN article b ON b.id = d.other"
        " JOIN story_member m ON m.article = a.n"
        " JOIN story_member o ON o.article = b.n WHERE d.other <> x''");

    while (step(e, &status, s)) {
        bool a = sqlite3_column_int(s, 4), b = sqlite3_column_int(s, 5);
        tie t = { { sqlite3_column_int64(s, a ? 0 : 2), a },
                  { sqlite3_column_int64(s, b ? 1 : 3), b } };
        status = add_knot(e, t.a);
        if (status == DP_OK)
            status = add_knot(e, t.b);
        if (status == DP_OK && !dp_vec_push(e->arena, &e->ties, t))
            status = dp_no_memory(e->ctx, "stories");
    }
    sqlite3_finalize(s);
    return status;
}

static size_t place_of(const editor *e, knot k)
{
    const knot *at = bsearch(&k, e->knots.at, e->knots.n, sizeof k, knot_cmp);

    return (size_t)(at - e->knots.at);
}

static size_t root_of(editor *e, size_t i)
{
    while (e->up[i] != i)
        i = e->up[i] = e->up[e->up[i]];
    return i;
}

static dp_status tie_all(editor *e)
{
    size_t n = 0;

    if (e->knots.n > 1)
        qsort(e->knots.at, e->knots.n, sizeof *e->knots.at, knot_cmp);
    for (size_t i = 0; i < e->knots.n; i++)
        if (n == 0 || knot_cmp(&e->knots.at[n - 1], &e->knots.at[i]) != 0)
            e->knots.at[n++] = e->knots.at[i];
    e->knots.n = n;
    e->up = DP_NEWS(e->arena, n + 1, size_t);
    if (!e->up)
        return dp_no_memory(e->ctx, "stories");
    for (size_t i = 0; i < n; i++)
        e->up[i] = i;
    for (size_t i = 0; i < e->ties.n; i++) {
        size_t a = root_of(e, place_of(e, e->ties.at[i].a));
        size_t b = root_of(e, place_of(e, e->ties.at[i].b));
        e->up[a > b ? a : b] = a > b ? b : a;
    }
    return DP_OK;
}

/* -- Stories of knots --------------------------------------------------------
 */

/* The earliest article of a knot; INT64_MAX where it has none. */
static dp_status earliest(editor *e, knot k, int64_t *out)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s =
        prepare(e, &status,
                k.apart ? "SELECT min(article) FROM story_member m"
                          " WHERE article = ?1 OR copy_of = ?1"
                        : "SELECT min(article) FROM story_member m"
                          " WHERE cluster = ?1 AND NOT " APART);

    *out = INT64_MAX;
    if (s)
        sqlite3_bind_int64(s, 1, k.number);
    if (step(e, &status, s) && sqlite3_column_type(s, 0) != SQLITE_NULL)
        *out = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return status;
}

static dp_status move(editor *e, knot k, int64_t story)
{
    dp_status status = DP_OK;
    sqlite3_stmt *s = prepare(
        e, &status,
        k.apart ? "UPDATE story_member SET story = ?2"
                  " WHERE article = ?1 OR copy_of = ?1"
                : "UPDATE story_member AS m SET story = ?2"
                  " WHERE cluster = ?1 AND NOT " APART);

    if (s) {
        sqlite3_bind_int64(s, 1, k.number);
        sqlite3_bind_int64(s, 2, story);
        status = dp_db_do(e->ctx, &e->store->db, s, "write stories");
    }
    sqlite3_finalize(s);
    return status;
}

static dp_status move_all(editor *e)
{
    int64_t *first = DP_NEWS(e->arena, e->knots.n + 1, int64_t), number;
    dp_status status = DP_OK;

    if (!first)
        return dp_no_memory(e->ctx, "stories");
    for (size_t i = 0; i < e->knots.n; i++)
        first[i] = INT64_MAX;
    for (size_t i = 0; i < e->knots.n && status == DP_OK; i++) {
        size_t root = root_of(e, i);
        status = earliest(e, e->knots.at[i], &number);
        if (number < first[root])
            first[root] = number;
    }
    for (size_t i = 0; i < e->knots.n && status == DP_OK; i++)
        if (first[root_of(e, i)] != INT64_MAX)
            status = move(e, e->knots.at[i], first[root_of(e, i)]);
    return status;
}

dp_status dp_story_said_again(dp_ctx *ctx, dp_arena *arena, dp_store *store)
{
    editor e = { .ctx = ctx, .arena = arena, .store = store };
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = dp_db_run(ctx, &store->db,
                           "UPDATE story_member SET story = cluster"
                           " WHERE story <> cluster");
    if (status == DP_OK)
        status = read_apart(&e);
    if (status == DP_OK)
        status = read_ties(&e);
    if (status == DP_OK)
        status = tie_all(&e);
    return status == DP_OK ? move_all(&e) : status;
}

/* -- Saying ------------------------------------------------------------------
 */

static dp_status must_be_there(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                               dp_str id)
{
    dp_str record = DP_NULL;
    dp_status status = dp_store_record(ctx, arena, store, id, &record);

    if (status == DP_OK && !record.p)
        return dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                       DP_F(id));
    return status;
}

/* `b` null: of one article alone. */
static dp_status say(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const char *sql, dp_str a, dp_str b)
{
    dp_str first = dp_id_pack(arena, a), second = DP_NULL;
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (b.p)
        second = dp_id_pack(arena, b);
    if (!first.p || (b.p && !second.p))
        return dp_no_memory(ctx, "stories");
    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "write stories");
    dp_bind_blob(s, 1, first);
    dp_bind_blob(s, 2, second);
    status = dp_db_do(ctx, &store->db, s, "write stories");
    sqlite3_finalize(s);
    return status;
}

static const char unsay[] =
    "DELETE FROM story_said WHERE article = ?1 OR other = coalesce(?2, ?1)";
static const char insert[] =
    "INSERT OR REPLACE INTO story_said (article, other, at) VALUES (?1, ?2,"
    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))";

static dp_status commit(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_status status)
{
    if (status == DP_OK)
        status = dp_story_said_again(ctx, arena, store);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    return status;
}

dp_status dp_story_apart(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article)
{
    dp_status status = must_be_there(ctx, arena, store, article);

    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = say(ctx, arena, store, unsay, article, DP_NULL);
    if (status == DP_OK)
        status = say(ctx, arena, store, insert, article, DP_S(""));
    return commit(ctx, arena, store, status);
}

dp_status dp_story_together(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str article, dp_str other)
{
    dp_status status = must_be_there(ctx, arena, store, article);

    if (status == DP_OK)
        status = must_be_there(ctx, arena, store, other);
    if (status == DP_OK && dp_str_eq(article, other))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is one article", DP_F(article));
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = say(ctx, arena, store, insert, article, other);
    return commit(ctx, arena, store, status);
}

dp_status dp_story_unsay(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article)
{
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = say(ctx, arena, store, unsay, article, DP_NULL);
    return commit(ctx, arena, store, status);
}

dp_status dp_story_said(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str article, dp_story_words *out)
{
    editor e = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_story_word) all = { 0 };
    dp_status status = DP_OK;
    sqlite3_stmt *s = NULL;

    *out = (dp_story_words){ 0 };
    if (!dp_story_tables(store))
        return DP_OK;
    s = prepare(&e, &status,
                "SELECT id(article), id(nullif(other, x'')), at FROM story_said"
                " WHERE ?1 IS NULL OR article = ?1 OR other = ?1"
                " ORDER BY at DESC, article, other");
    if (s)
        dp_bind_blob(s, 1,
                     article.p ? dp_id_pack(arena, article) : article);
    while (step(&e, &status, s)) {
        dp_story_word one = { dp_column_str(arena, s, 0),
                              dp_column_str(arena, s, 1),
                              dp_column_str(arena, s, 2) };
        if (one.other.n == 0)
            one.other = DP_NULL;
        if (!dp_vec_push(arena, &all, one))
            status = dp_no_memory(ctx, "stories");
    }
    sqlite3_finalize(s);
    *out = (dp_story_words){ all.at, all.n };
    return status;
}
