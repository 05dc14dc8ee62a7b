/* The versions of an article and its copies. */
#include "record/record.h"
#include "store/match.h"
#include "store/shown.h"

#include "core/banned.h"

static sqlite3_stmt *prepare(dp_store *store, dp_arena *arena, const char *sql,
                             dp_str id)
{
    sqlite3_stmt *s = NULL;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return NULL;
    dp_bind_blob(s, 1, dp_id_pack(arena, id));
    return s;
}

/* The title of a version; the records of others are done with by then. */
static dp_status read_title(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            sqlite3_stmt *s, dp_str *out)
{
    dp_arena *scratch = dp_arena_new((size_t)1 << 30);
    dp_str record;
    dp_article article;
    dp_status status =
        scratch ? dp_record_unpack(ctx, scratch, store, s, 3, &record)
                : dp_no_memory(ctx, "a version");

    if (status == DP_OK)
        status = dp_record_parse_head(ctx, scratch, record, &article);
    if (status == DP_OK)
        *out = dp_str_dup(arena, article.title);
    dp_arena_close(scratch);
    return status;
}

dp_status dp_store_revisions(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str id, dp_revisions *out)
{
    sqlite3_stmt *s =
        prepare(store, arena,
                "SELECT number, seen, page IS NOT NULL, record, base FROM revision"
                " WHERE article = (SELECT n FROM article WHERE id = ?1)"
                " ORDER BY number",
                id);
    DP_VEC(dp_revision) all = { 0 };
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "list versions");
    while ((status = dp_db_step(ctx, &store->db, s, "list versions")) ==
           DP_OK) {
        dp_revision one = { .number = sqlite3_column_int64(s, 0),
                            .seen = dp_column_str(arena, s, 1),
                            .page = sqlite3_column_int(s, 2) };
        status = read_title(ctx, arena, store, s, &one.title);
        if (status == DP_OK && !dp_vec_push(arena, &all, one))
            status = dp_no_memory(ctx, "versions");
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_revision(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, int64_t number, dp_str *out)
{
    sqlite3_stmt *s =
        prepare(store, arena,
                "SELECT record, base FROM revision WHERE article ="
                " (SELECT n FROM article WHERE id = ?1) AND number = ?2",
                id);
    dp_status status;

    *out = DP_NULL;
    if (!s)
        return dp_db_failed(ctx, &store->db, "find a version");
    sqlite3_bind_int64(s, 2, number);
    status = dp_db_step(ctx, &store->db, s, "find a version");
    if (status == DP_OK)
        status = dp_record_unpack(ctx, arena, store, s, 0, out);
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_store_copies(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, dp_lines *out)
{
    sqlite3_stmt *s =
        prepare(store, arena,
                /* The print of no text at all says nothing. */
                "SELECT c.n FROM article a JOIN article c ON"
                " substr(c.print, 1, 6) = substr(a.print, 1, 6) AND"
                " c.print = a.print AND c.n <> a.n WHERE a.id = ?1"
                " AND a.print <> x'e3b0c44298fc1c149afbf4c8996fb924'"
                " ORDER BY c.n LIMIT 1000",
                id);
    DP_VEC(dp_line) all = { 0 };
    dp_status status;

    *out = (dp_lines){ 0 };
    if (!s)
        return dp_db_failed(ctx, &store->db, "list copies");
    while ((status = dp_db_step(ctx, &store->db, s, "list copies")) == DP_OK) {
        dp_line line;
        status =
            dp_line_at(ctx, arena, store, sqlite3_column_int64(s, 0), &line);
        if (status == DP_OK && !dp_vec_push(arena, &all, line))
            status = dp_no_memory(ctx, "copies");
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
    return status == DP_END ? DP_OK : status;
}
