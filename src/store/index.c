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

/* Both in memory of `arena`, one behind the other; null when it is out. */
static dp_str join(dp_arena *arena, dp_str a, dp_str b)
{
    char *room = dp_arena_alloc(arena, a.n + b.n + 1);

    if (!room)
        return DP_NULL;
    memcpy(room, a.p ? a.p : "", a.n);
    memcpy(room + a.n, b.p ? b.p : "", b.n);
    return (dp_str){ room, a.n + b.n };
}

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

/* What was made already is copied: it may go before the transaction does. */
static dp_status take_words(dp_ctx *ctx, dp_store *store,
                            const dp_article *article, const dp_words *words,
                            dp_change *out)
{
    dp_arena *arena = store->queue.arena;
    dp_str notes = DP_NULL, stems = DP_NULL;
    dp_words made;
    dp_status status = DP_OK;

    if (words)
        made = *words;
    else
        status = dp_words_make(ctx, arena, store->terms, article, &made);
    if (status == DP_OK)
        status = dp_notes_terms(ctx, arena, store, article->id, &notes, &stems);
    if (status != DP_OK)
        return status;
    out->body = join(arena, made.body, notes);
    out->title = join(arena, made.title, DP_NULL);
    if (!out->body.p || !out->title.p)
        return dp_no_memory(ctx, "the index");
    for (size_t i = 0; i < 2 && status == DP_OK && !out->out; i++)
        status = dp_stems_keep(ctx, store, made.stems[i]);
    return status == DP_OK && !out->out ? dp_stems_keep(ctx, store, stems)
                                        : status;
}

static dp_status take_marks(dp_ctx *ctx, dp_store *store,
                            const dp_article *article, dp_str marks,
                            dp_change *out)
{
    dp_arena *arena = store->queue.arena;
    dp_str filed = DP_NULL;
    dp_status status = dp_filed_marks(ctx, arena, store, article->id, &filed);

    if (status != DP_OK)
        return status;
    out->marks = join(arena, marks, filed);
    return out->marks.p ? DP_OK : dp_no_memory(ctx, "the index");
}

static dp_status put(dp_ctx *ctx, dp_store *store, int64_t number,
                     const dp_article *article, const dp_words *words,
                     dp_str marks, bool out)
{
    dp_index_queue *queue = &store->queue;
    dp_change change = { .number = number, .out = out };
    dp_status status = DP_OK;

    if (!queue->arena)
        queue->arena = dp_arena_new(QUEUE_BYTES);
    if (!queue->arena)
        return dp_no_memory(ctx, "the index");
    if (dp_arena_used(queue->arena) > QUEUE_FULL)
        status = dp_index_flush(ctx, store);
    if (status == DP_OK)
        status = take_words(ctx, store, article, words, &change);
    if (status == DP_OK)
        status = take_marks(ctx, store, article, marks, &change);
    if (status != DP_OK)
        return status;
    change.order = queue->changes.n;
    return dp_vec_push(queue->arena, &queue->changes, change)
               ? DP_OK
               : dp_no_memory(ctx, "the index");
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

void dp_changes_sort(dp_index_queue *queue)
{
    if (queue->changes.n > 1)
        qsort(queue->changes.at, queue->changes.n, sizeof *queue->changes.at,
              by_number);
}

dp_status dp_index_flush(dp_ctx *ctx, dp_store *store)
{
    dp_index_queue *queue = &store->queue;
    dp_status status = DP_OK;

    dp_changes_sort(queue);
    for (size_t i = 0; i < queue->changes.n && status == DP_OK; i++)
        status = run(ctx, store, &queue->changes.at[i]);
    dp_index_drop(store, 0);
    return status;
}

void dp_index_drop(dp_store *store, size_t kept)
{
    dp_queue_drop(&store->queue, kept);
}

void dp_queue_drop(dp_index_queue *queue, size_t kept)
{
    queue->changes.n = kept;
    if (kept == 0 && queue->arena) {
        dp_arena_reset(queue->arena);
        memset(&queue->changes, 0, sizeof queue->changes);
    }
}
