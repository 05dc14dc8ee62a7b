/* The full-text index: words of an article in and out. It keeps no text, so
 * that an article's words are taken out by making them once more from the
 * record they came from: the same words, since the index and the program agree
 * on the version of what makes them (open.c).
 *
 * FTS5 begins a new segment whenever a row comes with a smaller number than the
 * one before it, and articles come in any order: what a transaction changes
 * waits in memory until its end, and goes in by number. */
#include "record/record.h"
#include "store/inside.h"

#include "core/banned.h"

enum { QUEUE_BYTES = 256 << 20, QUEUE_FULL = 32 << 20 };

static dp_status make_change(dp_ctx *ctx, dp_store *store, int64_t number,
                             const dp_article *article, dp_str marks,
                             dp_change *out)
{
    dp_index_queue *queue = &store->queue;
    dp_str notes = DP_NULL, filed = DP_NULL;
    dp_status status;

    if (!queue->arena)
        queue->arena = dp_arena_new(QUEUE_BYTES);
    if (!queue->arena)
        return dp_no_memory(ctx, "the index");
    *out = (dp_change){ .number = number, .order = queue->changes.n };
    status = dp_terms_make(ctx, queue->arena, store->terms, article->text,
                           article->language, &out->body);
    if (status == DP_OK)
        status = dp_terms_make(ctx, queue->arena, store->terms, article->title,
                               article->language, &out->title);
    if (status == DP_OK)
        status = dp_notes_terms(ctx, queue->arena, store, article->id, &notes);
    if (status == DP_OK && notes.n) {
        out->body =
            dp_str_printf(queue->arena, "%.*s%.*s", (int)out->body.n,
                          out->body.p ? out->body.p : "", (int)notes.n,
                          notes.p);
        if (!out->body.p)
            status = dp_no_memory(ctx, "the index");
    }
    if (status == DP_OK)
        status = dp_filed_marks(ctx, queue->arena, store, article->id, &filed);
    out->marks = filed.n ? dp_str_printf(queue->arena, "%.*s%.*s",
                                         (int)marks.n, marks.p, (int)filed.n,
                                         filed.p)
                         : dp_str_dup(queue->arena, marks);
    if (status == DP_OK && !out->marks.p)
        status = dp_no_memory(ctx, "the index");
    return status;
}

static dp_status put(dp_ctx *ctx, dp_store *store, int64_t number,
                     const dp_article *article, dp_str marks, bool out)
{
    dp_change change;
    dp_status status = DP_OK;

    if (store->queue.arena && dp_arena_used(store->queue.arena) > QUEUE_FULL)
        status = dp_index_flush(ctx, store);
    if (status == DP_OK)
        status = make_change(ctx, store, number, article, marks, &change);
    if (status != DP_OK)
        return status;
    change.out = out;
    return dp_vec_push(store->queue.arena, &store->queue.changes, change)
               ? DP_OK
               : dp_no_memory(ctx, "the index");
}

dp_status dp_index_insert(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, dp_str marks)
{
    return put(ctx, store, number, article, marks, false);
}

dp_status dp_index_delete(dp_ctx *ctx, dp_store *store, int64_t number,
                          const dp_article *article, dp_str marks)
{
    return put(ctx, store, number, article, marks, true);
}

static dp_status run(dp_ctx *ctx, dp_store *store, const dp_change *change)
{
    sqlite3_stmt *s =
        change->out
            ? dp_db_statement(&store->db, ST_WORDS_DELETE,
                              "INSERT INTO words (words, rowid, body, title,"
                              " marks) VALUES ('delete', ?1, ?2, ?3, ?4)")
            : dp_db_statement(&store->db, ST_WORDS_INSERT,
                              "INSERT INTO words (rowid, body, title, marks)"
                              " VALUES (?1, ?2, ?3, ?4)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "index an article");
    sqlite3_bind_int64(s, 1, change->number);
    dp_bind_str(s, 2, change->body);
    dp_bind_str(s, 3, change->title);
    dp_bind_str(s, 4, change->marks);
    return dp_db_do(ctx, &store->db, s, "index an article");
}

static int by_number(const void *a, const void *b)
{
    const dp_change *x = a, *y = b;

    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

dp_status dp_index_flush(dp_ctx *ctx, dp_store *store)
{
    dp_index_queue *queue = &store->queue;
    dp_status status = DP_OK;

    if (queue->changes.n > 1)
        qsort(queue->changes.at, queue->changes.n, sizeof *queue->changes.at,
              by_number);
    for (size_t i = 0; i < queue->changes.n && status == DP_OK; i++)
        status = run(ctx, store, &queue->changes.at[i]);
    dp_index_drop(store, 0);
    return status;
}

void dp_index_drop(dp_store *store, size_t kept)
{
    store->queue.changes.n = kept;
    if (kept == 0 && store->queue.arena) {
        dp_arena_reset(store->queue.arena);
        memset(&store->queue.changes, 0, sizeof store->queue.changes);
    }
}
