/* The full-text index: words of an article in and out. It keeps no text, so
 * that an article's words are taken out by making them once more from the
 * record they came from: the same words, since the index and the program agree
 * on the version of what makes them (open.c). What a transaction changes waits
 * until its end (queue.c). */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

dp_status dp_words_make(dp_ctx *ctx, dp_arena *arena, dp_terms *terms,
                        const dp_article *article, dp_words *out)
{
    dp_status status =
        dp_terms_make(ctx, arena, terms, article->text, article->language,
                      &out->body, &out->stems[0]);

    return status == DP_OK
               ? dp_terms_make(ctx, arena, terms, article->title,
                               article->language, &out->title, &out->stems[1])
               : status;
}

/* What was made already is copied: it may go before the transaction does. The
 * marks stand at the first place of the body, all at one: in a column of their
 * own each took two bytes more. */
static dp_status take_words(dp_ctx *ctx, dp_store *store,
                            const dp_article *article, const dp_words *words,
                            dp_str marks, dp_change *out)
{
    dp_arena *arena = store->queue.arena;
    dp_str filed = DP_NULL, notes = DP_NULL, stems = DP_NULL;
    dp_words made;
    dp_status status = dp_filed_marks(ctx, arena, store, article->id, &filed);

    if (words)
        made = *words;
    else if (status == DP_OK)
        status = dp_words_make(ctx, arena, store->terms, article, &made);
    if (status == DP_OK)
        status = dp_notes_terms(ctx, arena, store, article->id, &notes, &stems);
    if (status != DP_OK)
        return status;
    out->body = dp_str_concat(
        arena, (dp_str[]){ marks, filed, made.body, notes }, 4);
    out->title = dp_str_concat(arena, &made.title, 1);
    if (!out->body.p || !out->title.p)
        return dp_no_memory(ctx, "the index");
    for (size_t i = 0; i < 2 && status == DP_OK && !out->out; i++)
        status = dp_stems_keep(ctx, store, made.stems[i]);
    return status == DP_OK && !out->out ? dp_stems_keep(ctx, store, stems)
                                        : status;
}

static dp_status run(dp_ctx *ctx, dp_store *store, const dp_change *change)
{
    sqlite3_stmt *s =
        change->out
            ? dp_db_statement(&store->db, ST_WORDS_DELETE,
                              "INSERT INTO words (words, rowid, body, title)"
                              " VALUES ('delete', ?1, ?2, ?3)")
            : dp_db_statement(&store->db, ST_WORDS_INSERT,
                              "INSERT INTO words (rowid, body, title)"
                              " VALUES (?1, ?2, ?3)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "index an article");
    sqlite3_bind_int64(s, 1, change->number);
    dp_bind_str(s, 2, change->body);
    dp_bind_str(s, 3, change->title);
    return dp_db_do(ctx, &store->db, s, "index an article");
}

static dp_status put(dp_ctx *ctx, dp_store *store, int64_t number,
                     const dp_article *article, const dp_words *words,
                     dp_str marks, bool out)
{
    dp_change change = { .number = number, .out = out };
    dp_status status = dp_queue_ready(ctx, store, &store->queue, run);

    if (status == DP_OK)
        status = take_words(ctx, store, article, words, marks, &change);
    return status == DP_OK ? dp_queue_add(ctx, &store->queue, change) : status;
}

dp_status dp_index_insert(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, const dp_words *words,
                          dp_str marks)
{
    return put(ctx, store, number, article, words, marks, false);
}

dp_status dp_index_delete(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, dp_str marks)
{
    return put(ctx, store, number, article, NULL, marks, true);
}

dp_status dp_index_flush(dp_ctx *ctx, dp_store *store)
{
    return dp_queue_flush(ctx, store, &store->queue, run);
}
