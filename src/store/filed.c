/* Articles filed in a dossier. An article's marks in the index name the
 * dossiers it is filed in ("|i:3"), so that a dossier's search asks for what it
 * finds or has that mark; whoever files takes the article's words out of the
 * index first and puts them in again behind, as notes are written (note.c). */
#include "store/match.h"
#include "store/tables.h"

#include "core/banned.h"

/* -- Tables ------------------------------------------------------------------
 */

/* A store that is only read may be of before. */
static bool tables_there(dp_store *store)
{
    return dp_db_has(&store->db, "filed_article_gone");
}

dp_status dp_filed_prepare(dp_ctx *ctx, dp_store *store)
{
    return tables_there(store) ? DP_OK
                               : dp_db_run(ctx, &store->db, dp_tables_filed);
}

/* -- Reading -----------------------------------------------------------------
 */

dp_status dp_dossier_filed(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name, dp_strs *out)
{
    sqlite3_stmt *s;

    *out = (dp_strs){ 0 };
    if (!tables_there(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_FILED_IN,
                        "SELECT id(f.article) FROM dossier d JOIN filed f ON"
                        " f.dossier = d.n WHERE d.name = ?1"
                        " ORDER BY f.at DESC, f.article");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read a dossier");
    dp_bind_str(s, 1, name);
    return dp_db_strs(ctx, arena, &store->db, s, "read a dossier", out);
}

dp_status dp_dossiers_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_strs *out)
{
    sqlite3_stmt *s;

    *out = (dp_strs){ 0 };
    if (!tables_there(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_FILED_OF,
                        "SELECT d.name FROM filed f JOIN dossier d ON d.n ="
                        " f.dossier WHERE f.article = ?1 ORDER BY d.name");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read dossiers");
    dp_bind_blob(s, 1, dp_id_pack(arena, article));
    return dp_db_strs(ctx, arena, &store->db, s, "read a dossier", out);
}

/* -- For the index, and for searches -----------------------------------------
 */

dp_status dp_filed_marks(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_str *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_FILED_MARKS,
                        "SELECT group_concat(' |i:' || dossier, '') FROM"
                        " (SELECT dossier FROM filed WHERE article = ?1"
                        " ORDER BY dossier)");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "read dossiers");
    dp_bind_blob(s, 1, dp_id_pack(arena, article));
    status = dp_db_step(ctx, &store->db, s, "read dossiers");
    if (status == DP_OK)
        *out = dp_column_str(arena, s, 0);
    sqlite3_reset(s);
    return status;
}

dp_status dp_filed_any(dp_ctx *ctx, dp_store *store, int64_t dossier, bool *out)
{
    sqlite3_stmt *s;
    dp_status status;

    *out = false;
    if (!tables_there(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_FILED_ANY,
                        "SELECT EXISTS (SELECT 1 FROM filed WHERE dossier ="
                        " ?1)");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read a dossier");
    sqlite3_bind_int64(s, 1, dossier);
    status = dp_db_step(ctx, &store->db, s, "read a dossier");
    *out = status == DP_OK && sqlite3_column_int(s, 0);
    sqlite3_reset(s);
    return status;
}

/* Each group of the search may hold, or the article is filed. */
dp_status dp_filed_ask(dp_ctx *ctx, dp_arena *arena, dp_str mark,
                       const dp_query *search, dp_query *out)
{
    dp_item filed = { .kind = DP_ITEM_FILED, .value = mark };
    bool held = true;

    if (search->n == 0)
        return dp_vec_push(arena, out, filed) ? DP_OK
                                              : dp_no_memory(ctx, "a dossier");
    filed.joined = true;
    for (size_t i = 0; i < search->n && held; i++) {
        bool ends = i + 1 == search->n || !search->at[i + 1].joined;
        held = dp_vec_push(arena, out, search->at[i]) &&
               (!ends || dp_vec_push(arena, out, filed));
    }
    return held ? DP_OK : dp_no_memory(ctx, "a dossier");
}

/* -- Filing ------------------------------------------------------------------
 */

static const char file_in[] =
    "INSERT INTO filed (dossier, article, at) VALUES (?1, ?2, coalesce(?3,"
    " strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))) ON CONFLICT DO NOTHING";
static const char take_out[] =
    "DELETE FROM filed WHERE dossier = ?1 AND article = ?2";

static dp_status run(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const char *sql, int64_t dossier, dp_str article,
                     dp_str at)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "file an article");
    sqlite3_bind_int64(s, 1, dossier);
    dp_bind_blob(s, 2, dp_id_pack(arena, article));
    if (sqlite3_bind_parameter_count(s) > 2)
        dp_bind_str(s, 3, at);
    status = dp_db_do(ctx, &store->db, s, "file an article");
    sqlite3_finalize(s);
    return status;
}

/* In a transaction. An article that is not there yet has no words to move. */
static dp_status write(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       const char *sql, int64_t dossier, dp_str article,
                       dp_str at)
{
    dp_status status = dp_derive_words_of(ctx, store, article, true);
    bool there = status != DP_END;

    if (status == DP_OK || status == DP_END)
        status = run(ctx, arena, store, sql, dossier, article, at);
    if (status == DP_OK && there)
        status = dp_derive_words_of(ctx, store, article, false);
    return status;
}

static dp_status write_whole(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const char *sql, dp_str name, dp_str article)
{
    dp_dossier_rule rule;
    dp_str id = DP_NULL;
    dp_status status = dp_dossier_get(ctx, arena, store, name, &rule);

    if (status == DP_OK)
        status = dp_store_find(ctx, arena, store, article, &id);
    if (status == DP_OK && !id.p)
        return dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                       DP_F(article));
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = write(ctx, arena, store, sql, rule.number, id, DP_NULL);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    if (store->begun_at)
        dp_store_undo(store);
    return status;
}

dp_status dp_dossier_file(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_str article)
{
    return write_whole(ctx, arena, store, file_in, name, article);
}

dp_status dp_dossier_unfile(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str article)
{
    return write_whole(ctx, arena, store, take_out, name, article);
}

dp_status dp_filed_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_str article, dp_str at)
{
    dp_dossier_rule rule;
    dp_status status;

    if (!name.n || !article.n || !at.n)
        return dp_move_no_line(ctx);
    status = dp_dossier_get(ctx, arena, store, name, &rule);
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    return status == DP_OK
               ? write(ctx, arena, store, file_in, rule.number, article, at)
               : status;
}

dp_status dp_filed_clear(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, int64_t dossier)
{
    dp_strs all;
    dp_status status = dp_dossier_filed(ctx, arena, store, name, &all);

    for (size_t i = 0; i < all.n && status == DP_OK; i++)
        status =
            write(ctx, arena, store, take_out, dossier, all.at[i], DP_NULL);
    return status;
}
