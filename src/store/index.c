/* The full-text index: words of an article in and out. It keeps no text, so
 * that an article's words are taken out by making them once more from the
 * record they came from: the same words, since the index and the program agree
 * on the version of what makes them (open.c). */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

static dp_status change(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                        sqlite3_stmt *s, int64_t number,
                        const dp_article *article)
{
    dp_str title = DP_NULL, body = DP_NULL;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "index an article");
    status = dp_terms_make(ctx, arena, store->terms, article->title,
                           article->language, &title);
    if (status == DP_OK)
        status = dp_terms_make(ctx, arena, store->terms, article->text,
                               article->language, &body);
    if (status != DP_OK)
        return status;
    sqlite3_bind_int64(s, 1, number);
    dp_bind_str(s, 2, title);
    dp_bind_str(s, 3, body);
    return dp_db_do(ctx, &store->db, s, "index an article");
}

dp_status dp_index_insert(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_WORDS_INSERT,
        "INSERT INTO words (rowid, title, body) VALUES (?1, ?2, ?3)");

    return change(ctx, store, arena, s, number, article);
}

dp_status dp_index_delete(dp_ctx *ctx, dp_store *store, dp_arena *arena,
                          int64_t number, const dp_article *article)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_WORDS_DELETE,
                        "INSERT INTO words (words, rowid, title, body)"
                        " VALUES ('delete', ?1, ?2, ?3)");

    return change(ctx, store, arena, s, number, article);
}
