/* Notes beside articles. Their words stand in the index behind those of the
 * article (index.c), so that whoever writes or takes away a note takes the
 * article's words out of the index first and puts them in again behind. */
#include "store/note.h"

#include <sodium.h>

#include "store/inside.h"
#include "store/tables.h"

#include "core/banned.h"

enum { ID_BYTES = 8 };

#define COLUMNS "id, id(article), who, nullif(language, ''), at, text"

/* -- Tables ------------------------------------------------------------------
 */

static bool tables_there(dp_store *store)
{
    return dp_db_has(&store->db, "note_article_gone");
}

dp_status dp_notes_prepare(dp_ctx *ctx, dp_store *store)
{
    return tables_there(store) ? DP_OK
                               : dp_db_run(ctx, &store->db, dp_tables_notes);
}

/* -- Reading -----------------------------------------------------------------
 */

static dp_note note_at(dp_arena *arena, sqlite3_stmt *s)
{
    return (dp_note){ .id = dp_column_str(arena, s, 0),
                      .article = dp_column_str(arena, s, 1),
                      .who = dp_column_str(arena, s, 2),
                      .language = dp_column_str(arena, s, 3),
                      .at = dp_column_str(arena, s, 4),
                      .text = dp_column_str(arena, s, 5) };
}

static dp_status take_all(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          sqlite3_stmt *s, dp_notes *out)
{
    DP_VEC(dp_note) all = { 0 };
    dp_status status;

    while ((status = dp_db_step(ctx, &store->db, s, "read notes")) == DP_OK)
        if (!dp_vec_push(arena, &all, note_at(arena, s))) {
            sqlite3_reset(s);
            return dp_no_memory(ctx, "notes");
        }
    *out = (dp_notes){ all.at, all.n };
    return status == DP_END ? DP_OK : status;
}

static dp_status read_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_notes *out)
{
    dp_str packed = dp_id_pack(arena, article);
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_NOTES_OF,
                        "SELECT " COLUMNS " FROM note WHERE article = ?1"
                        " ORDER BY at, id");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read notes");
    if (!packed.p)
        return dp_no_memory(ctx, "notes");
    dp_bind_blob(s, 1, packed);
    return take_all(ctx, arena, store, s, out);
}

/* A store that is only read may be of before notes. */
dp_status dp_notes_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_str article, dp_notes *out)
{
    dp_str id = article;
    dp_status status = DP_OK;

    *out = (dp_notes){ 0 };
    if (!tables_there(store))
        return DP_OK;
    if (dp_str_find(article, DP_S("://"), 0) != DP_NOT_FOUND)
        status = dp_store_find(ctx, arena, store, article, &id);
    return status == DP_OK && id.p ? read_of(ctx, arena, store, id, out)
                                   : status;
}

dp_status dp_notes_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_notes *out)
{
    sqlite3_stmt *s;

    *out = (dp_notes){ 0 };
    if (!tables_there(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_NOTES_LATEST,
                        "SELECT " COLUMNS " FROM note ORDER BY at DESC, id"
                        " LIMIT ?1");
    if (!s)
        return dp_db_failed(ctx, &store->db, "read notes");
    sqlite3_bind_int64(s, 1, (int64_t)limit);
    return take_all(ctx, arena, store, s, out);
}

dp_status dp_note_get(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                      dp_note *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status = DP_END;

    if (tables_there(store)) {
        s = dp_db_statement(&store->db, ST_NOTE_GET,
                            "SELECT " COLUMNS " FROM note WHERE id = ?1");
        if (!s)
            return dp_db_failed(ctx, &store->db, "read notes");
        dp_bind_str(s, 1, id);
        status = dp_db_step(ctx, &store->db, s, "read notes");
    }
    if (status == DP_END)
        return dp_fail(ctx, DP_NO_INPUT, "there is no note '%.*s'", DP_F(id));
    if (status == DP_OK) {
        *out = note_at(arena, s);
        sqlite3_reset(s);
    }
    return status;
}

/* -- For the index -----------------------------------------------------------
 */

dp_status dp_notes_terms(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str article, dp_str *out, dp_str *stems)
{
    dp_buf buf = dp_buf_new(arena, 64 << 20);
    dp_buf pairs = dp_buf_new(arena, 64 << 20);
    dp_notes notes = { 0 };
    dp_status status = read_of(ctx, arena, store, article, &notes);

    *out = *stems = DP_NULL;
    for (size_t i = 0; i < notes.n && status == DP_OK; i++) {
        dp_str words = DP_NULL, some = DP_NULL;
        status = dp_terms_make(ctx, arena, store->terms, notes.at[i].text,
                               notes.at[i].language, &words, &some);
        /* No phrase reaches from one text into the next. */
        dp_buf_add(&buf, DP_S(" |n: "));
        dp_buf_add(&buf, words);
        dp_buf_add(&pairs, some);
    }
    if (status == DP_OK && (buf.failed || pairs.failed))
        return dp_no_memory(ctx, "notes");
    if (status == DP_OK && buf.n)
        *out = dp_buf_str(&buf);
    if (status == DP_OK && pairs.n)
        *stems = dp_buf_str(&pairs);
    return status;
}

/* -- Writing -----------------------------------------------------------------
 */

static dp_status run(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const char *sql, const dp_note *note)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "write a note");
    dp_bind_str(s, 1, note->id);
    dp_bind_blob(s, 2, dp_id_pack(arena, note->article));
    dp_bind_str(s, 3, note->who);
    dp_bind_str(s, 4, note->language.p ? note->language : DP_S(""));
    dp_bind_str(s, 5, note->at);
    dp_bind_str(s, 6, note->text);
    status = dp_db_do(ctx, &store->db, s, "write a note");
    sqlite3_finalize(s);
    return status;
}

static const char insert[] =
    "INSERT INTO note (id, article, who, language, at, text) VALUES (?1, ?2,"
    " ?3, ?4, coalesce(?5, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?6)"
    " ON CONFLICT DO UPDATE SET text = excluded.text";

/* With the article's words out of the index before, and in again behind; one
 * that is not there yet has none. */
static dp_status write(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       const char *sql, const dp_note *note)
{
    dp_status status = dp_derive_words_of(ctx, store, note->article, true);
    bool there = status != DP_END;

    if (status == DP_OK || status == DP_END)
        status = run(ctx, arena, store, sql, note);
    if (status == DP_OK && there)
        status = dp_derive_words_of(ctx, store, note->article, false);
    return status;
}

static dp_status write_whole(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const char *sql, const dp_note *note)
{
    dp_status status = dp_store_begin(ctx, store);

    if (status == DP_OK)
        status = write(ctx, arena, store, sql, note);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    if (store->begun_at)
        dp_store_undo(store);
    return status;
}

dp_status dp_words_clean(dp_ctx *ctx, dp_arena *arena, const char *what,
                         size_t most, dp_str *text)
{
    dp_status status = dp_utf8_clean(ctx, arena, *text, text);

    if (status != DP_OK)
        return status;
    *text = dp_str_trim(*text);
    return text->n <= most
               ? DP_OK
               : dp_fail(ctx, DP_USAGE, "%s has at most %zu bytes", what, most);
}

static dp_status clean(dp_ctx *ctx, dp_arena *arena, dp_str *text)
{
    dp_status status = dp_words_clean(ctx, arena, "a note", DP_NOTE_MAX, text);

    if (status == DP_OK && text->n == 0)
        return dp_fail(ctx, DP_USAGE, "the note says nothing");
    return status;
}

dp_str dp_random_id(dp_arena *arena)
{
    unsigned char bytes[ID_BYTES];
    char text[2 * ID_BYTES + 1];

    randombytes_buf(bytes, sizeof bytes);
    sodium_bin2hex(text, sizeof text, bytes, sizeof bytes);
    return dp_str_dup(arena, dp_str_of(text));
}

dp_status dp_note_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const dp_note *note, dp_str *id)
{
    dp_note made = *note;
    dp_status status = clean(ctx, arena, &made.text);

    if (status == DP_OK)
        status = dp_store_find(ctx, arena, store, note->article, &made.article);
    if (status == DP_OK && !made.article.p)
        return dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                       DP_F(note->article));
    if (status != DP_OK)
        return status;
    made.id = dp_random_id(arena);
    if (!made.id.p)
        return dp_no_memory(ctx, "a note");
    status = write_whole(ctx, arena, store, insert, &made);
    if (status == DP_OK && id)
        *id = made.id;
    return status;
}

dp_status dp_note_change(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, dp_str text)
{
    dp_note note;
    dp_status status = clean(ctx, arena, &text);

    if (status == DP_OK)
        status = dp_note_get(ctx, arena, store, id, &note);
    if (status != DP_OK)
        return status;
    note.text = text;
    return write_whole(ctx, arena, store,
                       "UPDATE note SET text = ?6 WHERE id = ?1", &note);
}

dp_status dp_note_remove(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id)
{
    dp_note note;
    dp_status status = dp_note_get(ctx, arena, store, id, &note);

    return status == DP_OK
               ? write_whole(ctx, arena, store,
                             "DELETE FROM note WHERE id = ?1", &note)
               : status;
}

/* -- From elsewhere ----------------------------------------------------------
 */

dp_status dp_note_import(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_note *note)
{
    dp_note made = *note;
    dp_status status = clean(ctx, arena, &made.text);

    if (status == DP_OK && (!note->id.n || !note->article.n || !note->at.n))
        return dp_move_no_line(ctx);
    if (status == DP_OK)
        status = dp_store_begin(ctx, store);
    return status == DP_OK ? write(ctx, arena, store, insert, &made) : status;
}
