/* What editors say of who is who. That two ids are one, or are not, is settled
 * with what is alike (identity.c). That an id is another one in an article
 * changes the marks of that article; it is kept by the article's
 * id, so that later readings and imports obey. */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

static dp_status run(dp_ctx *ctx, dp_store *store, const char *sql, dp_str a,
                     dp_str b, dp_str article)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "write who is who");
    dp_bind_str(s, 1, a);
    dp_bind_str(s, 2, b);
    dp_bind_blob(s, 3, article);
    status = dp_db_do(ctx, &store->db, s, "write who is who");
    sqlite3_finalize(s);
    return status;
}

/* -- Joining -----------------------------------------------------------------
 */

/* Whom an id is joined with; itself where with nobody. */
static dp_status whom_of(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                         dp_str id, dp_str *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT whom FROM joined WHERE id = ?1", -1, &s,
                           NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "read who is who");
    dp_bind_str(s, 1, id);
    status = dp_db_step(ctx, &store->db, s, "read who is who");
    *out = status == DP_OK ? dp_column_str(arena, s, 0) : id;
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* All lead to the last one at once: nobody follows two steps. What was said
 * stays beside it, so that whatever is taken back, the others are as they were
 * said. */
static dp_status lead(dp_ctx *ctx, dp_store *store)
{
    return run(ctx, store,
               "WITH RECURSIVE up (id, at) AS (SELECT id, said FROM joined"
               " UNION SELECT up.id, j.said FROM up JOIN joined j"
               " ON j.id = up.at)"
               " UPDATE joined SET whom = (SELECT at FROM up WHERE up.id ="
               " joined.id AND at NOT IN (SELECT id FROM joined))",
               DP_NULL, DP_NULL, DP_NULL);
}

static dp_status join(dp_ctx *ctx, dp_store *store, dp_arena *arena, dp_str id,
                      dp_str whom)
{
    dp_str last = DP_NULL;
    dp_status status = whom_of(ctx, store, arena, whom, &last);

    if (status == DP_OK && dp_str_eq(last, id))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is '%.*s' already", DP_F(whom),
                       DP_F(id));
    if (status == DP_OK)
        status = run(ctx, store,
                     "DELETE FROM apart WHERE (id = ?1 AND other = ?2) OR"
                     " (id = ?2 AND other = ?1)",
                     id, whom, DP_NULL);
    return status == DP_OK
               ? run(ctx, store,
                     "INSERT INTO joined (id, whom, said) VALUES (?1, ?2, ?2)"
                     " ON CONFLICT DO UPDATE SET whom = excluded.whom,"
                     " said = excluded.said",
                     id, whom, DP_NULL)
               : status;
}

dp_status dp_store_join(dp_ctx *ctx, dp_store *store, dp_str id, dp_str whom)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_status status =
        arena ? dp_store_begin(ctx, store) : dp_no_memory(ctx, "an entity");

    if (status == DP_OK)
        status = whom.p ? join(ctx, store, arena, id, whom)
                        : run(ctx, store, "DELETE FROM joined WHERE id = ?1",
                              id, DP_NULL, DP_NULL);
    if (status == DP_OK && whom.p)
        status = dp_identity_touch_id(ctx, store, whom);
    if (status == DP_OK)
        status = dp_identity_touch_id(ctx, store, id);
    dp_arena_close(arena);
    if (status == DP_OK)
        status = lead(ctx, store);
    return status == DP_OK ? dp_store_commit(ctx, store) : status;
}

/* Whoever says that one is not another takes back that it is. */
dp_status dp_store_set_apart(dp_ctx *ctx, dp_store *store, dp_str id,
                             dp_str other, bool apart)
{
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK && dp_str_eq(id, other))
        return dp_fail(ctx, DP_USAGE, "'%.*s' is itself", DP_F(id));
    if (status == DP_OK && apart)
        status = run(ctx, store,
                     "DELETE FROM joined WHERE (id = ?1 AND said = ?2) OR"
                     " (id = ?2 AND said = ?1)",
                     id, other, DP_NULL);
    if (status == DP_OK && apart)
        status = lead(ctx, store);
    if (status == DP_OK)
        status = run(ctx, store,
                     apart ? "INSERT OR IGNORE INTO apart (id, other) VALUES"
                             " (?1, ?2)"
                           : "DELETE FROM apart WHERE (id = ?1 AND other = ?2)"
                             " OR (id = ?2 AND other = ?1)",
                     id, other, DP_NULL);
    if (status == DP_OK)
        status = dp_identity_touch_id(ctx, store, id);
    if (status == DP_OK)
        status = dp_identity_touch_id(ctx, store, other);
    return status == DP_OK ? dp_store_commit(ctx, store) : status;
}

/* -- Parting -----------------------------------------------------------------
 */

static dp_status write_parted(dp_ctx *ctx, dp_store *store, dp_str article,
                              dp_str id, dp_str other)
{
    return run(ctx, store,
               other.p ? "INSERT INTO parted (article, id, other)"
                         " VALUES (?3, ?1, ?2) ON CONFLICT DO UPDATE SET"
                         " other = excluded.other"
                       : "DELETE FROM parted WHERE article = ?3 AND id = ?1",
               id, other, article);
}

dp_status dp_parted_write(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str article, dp_str id, dp_str other)
{
    dp_status status = dp_store_begin(ctx, store);

    return status == DP_OK
               ? write_parted(ctx, store, dp_id_pack(arena, article), id, other)
               : status;
}

dp_status dp_store_part(dp_ctx *ctx, dp_store *store, dp_str article, dp_str id,
                        dp_str other)
{
    dp_arena *arena = dp_arena_new(512 << 20);
    dp_article read;
    int64_t number = 0;
    dp_status status =
        arena ? dp_store_begin(ctx, store) : dp_no_memory(ctx, "an article");

    if (status == DP_OK)
        status = dp_number_of_id(ctx, arena, store, article, &number);
    if (status == DP_END)
        status = dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                         DP_F(article));
    if (status == DP_OK)
        status = dp_store_article_at(ctx, store, arena, number, &read, NULL);
    if (status == DP_OK)
        status = dp_derive_clear(ctx, store, arena, number, &read);
    if (status == DP_OK)
        status = write_parted(ctx, store, dp_id_pack(arena, article), id,
                              other);
    if (status == DP_OK)
        status = dp_derive(ctx, store, arena, number, &read, NULL);
    dp_arena_close(arena);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    if (store->begun_at && status != DP_NO_INPUT)
        dp_store_undo(store);
    return status;
}

/* -- Obeying -----------------------------------------------------------------
 */

static void change(dp_str *at, dp_str id, dp_str other)
{
    if (dp_str_eq(*at, id))
        *at = other;
}

static void change_actors(dp_actors actors, dp_str id, dp_str other)
{
    for (size_t i = 0; i < actors.n; i++)
        change(&actors.at[i].id, id, other);
}

static void change_all(dp_article *article, dp_str id, dp_str other)
{
    for (size_t i = 0; i < article->names.n; i++)
        change(&article->names.at[i].id, id, other);
    for (size_t i = 0; i < article->quotes.n; i++)
        change(&article->quotes.at[i].speaker_id, id, other);
    for (size_t i = 0; i < article->events.n; i++) {
        change_actors(article->events.at[i].actors, id, other);
        change_actors(article->events.at[i].with, id, other);
    }
}

static void *copy(dp_arena *arena, const void *at, size_t n, size_t size,
                  bool *failed)
{
    void *room = dp_arena_zero(arena, n, size);

    if (n && !room)
        *failed = true;
    if (n && room)
        memcpy(room, at, n * size);
    return n ? room : NULL;
}

/* The lists that are changed, as copies: the caller's stay. */
static bool own_lists(dp_arena *arena, dp_article *article)
{
    bool failed = false;

    article->names.at = copy(arena, article->names.at, article->names.n,
                             sizeof(dp_name), &failed);
    article->quotes.at = copy(arena, article->quotes.at, article->quotes.n,
                              sizeof(dp_quote), &failed);
    article->events.at = copy(arena, article->events.at, article->events.n,
                              sizeof(dp_event), &failed);
    for (size_t i = 0; i < article->events.n && !failed; i++) {
        dp_event *event = &article->events.at[i];
        event->actors.at = copy(arena, event->actors.at, event->actors.n,
                                sizeof(dp_actor), &failed);
        event->with.at = copy(arena, event->with.at, event->with.n,
                              sizeof(dp_actor), &failed);
    }
    return !failed;
}

/* -- Whose id stands for all -------------------------------------------------
 */

typedef struct replaced {
    dp_str id, other;
} replaced;

typedef struct replacer {
    dp_ctx *ctx;
    dp_store *store;
    dp_arena *arena;
    dp_map seen;
    DP_VEC(replaced) all;
    dp_status status;
} replacer;

static void look_up(replacer *r, dp_str id)
{
    bool fresh = false;
    dp_str other = id;

    if (!id.p || r->status != DP_OK)
        return;
    if (!dp_map_put(r->arena, &r->seen, id, &fresh))
        r->status = dp_no_memory(r->ctx, "a record");
    else if (fresh)
        r->status = dp_identity_of(r->ctx, r->arena, r->store, id, &other);
    if (r->status == DP_OK && !dp_str_eq(other, id) &&
        !dp_vec_push(r->arena, &r->all, ((replaced){ id, other })))
        r->status = dp_no_memory(r->ctx, "a record");
}

static void look_up_actors(replacer *r, dp_actors actors)
{
    for (size_t i = 0; i < actors.n; i++)
        look_up(r, actors.at[i].id);
}

static void look_up_all(replacer *r, const dp_article *article)
{
    for (size_t i = 0; i < article->names.n; i++)
        look_up(r, article->names.at[i].id);
    for (size_t i = 0; i < article->quotes.n; i++)
        look_up(r, article->quotes.at[i].speaker_id);
    for (size_t i = 0; i < article->events.n; i++) {
        look_up_actors(r, article->events.at[i].actors);
        look_up_actors(r, article->events.at[i].with);
    }
}

dp_status dp_apply_identity(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                            dp_article *article)
{
    replacer r = { .ctx = ctx, .store = store, .arena = arena };

    r.status = dp_apply_parted(ctx, store, arena, article);
    if (r.status == DP_OK)
        look_up_all(&r, article);
    if (r.status != DP_OK || !r.all.n)
        return r.status;
    if (!own_lists(arena, article))
        return dp_no_memory(ctx, "a record");
    for (size_t i = 0; i < r.all.n; i++)
        change_all(article, r.all.at[i].id, r.all.at[i].other);
    return DP_OK;
}

dp_status dp_apply_parted(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          dp_article *article)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_PARTED,
                        "SELECT id, other FROM parted WHERE article = ?1");
    dp_str id = dp_id_pack(arena, article->id);
    bool own = false;
    dp_status status;

    if (!s || !id.p)
        return dp_db_failed(ctx, &store->db, "read who is who");
    dp_bind_blob(s, 1, id);
    while ((status = dp_db_step(ctx, &store->db, s, "read who is who")) ==
           DP_OK) {
        if (!own && !own_lists(arena, article)) {
            sqlite3_reset(s);
            return dp_no_memory(ctx, "a record");
        }
        own = true;
        change_all(article, dp_column_str(arena, s, 0),
                   dp_column_str(arena, s, 1));
    }
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_obey(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_article *article)
{
    return dp_apply_parted(ctx, store, arena, article);
}

/* -- What was said -----------------------------------------------------------
 */

dp_status dp_store_said(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str about, dp_said_whos *out)
{
    DP_VEC(dp_said_who) all = { 0 };
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(
            store->db.sqlite,
            "SELECT id, said, NULL, 0 FROM joined WHERE ?1 IS NULL OR whom = ?1"
            " OR whom = (SELECT whom FROM joined WHERE id = ?1) UNION ALL"
            " SELECT id, other, NULL, 1 FROM apart WHERE ?1 IS NULL OR"
            " id = ?1 OR other = ?1 UNION ALL"
            " SELECT id, other, id(article), 0 FROM parted WHERE ?1 IS NULL OR"
            " id = ?1 OR other = ?1 OR id(article) = ?1 ORDER BY 3, 4, 1, 2",
            -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "read who is who");
    dp_bind_str(s, 1, about);
    while ((status = dp_db_step(ctx, &store->db, s, "read who is who")) ==
           DP_OK) {
        dp_said_who one = { dp_column_str(arena, s, 0),
                            dp_column_str(arena, s, 1),
                            dp_column_str(arena, s, 2),
                            sqlite3_column_int(s, 3) != 0 };
        if (!dp_vec_push(arena, &all, one)) {
            status = dp_no_memory(ctx, "who is who");
            break;
        }
    }
    sqlite3_finalize(s);
    *out = (dp_said_whos){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}

/* Whether anything names an id. */
static dp_status is_known(dp_ctx *ctx, dp_store *store, dp_str id, bool *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT 1 FROM entity WHERE id = ?1 UNION ALL SELECT"
                           " 1 FROM parted WHERE other = ?1 LIMIT 1",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "read who is who");
    dp_bind_str(s, 1, id);
    status = dp_db_step(ctx, &store->db, s, "read who is who");
    *out = status == DP_OK;
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_another(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, dp_str *out)
{
    enum { MOST = 1000 };
    bool known = true;
    dp_status status = DP_OK;

    for (int i = 2; i < MOST && known && status == DP_OK; i++) {
        *out = dp_str_printf(arena, "%.*s-%d", DP_F(id), i);
        status = out->p ? is_known(ctx, store, *out, &known)
                        : dp_no_memory(ctx, "an id");
    }
    return status;
}
