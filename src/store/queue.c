/* Changes of a table of FTS5, which begins a new segment whenever a row comes
 * with a smaller number than the one before it, while rows come in any order:
 * what a transaction changes waits in memory until its end, and goes in by
 * number. */
#include "store/inside.h"

#include "core/banned.h"

enum { QUEUE_BYTES = 256 << 20, QUEUE_FULL = 32 << 20 };

bool dp_queue_is_full(const dp_index_queue *queue)
{
    return queue->arena && dp_arena_used(queue->arena) > QUEUE_FULL;
}

dp_status dp_queue_ready(dp_ctx *ctx, dp_store *store, dp_index_queue *queue,
                         dp_change_run *run)
{
    if (!queue->arena)
        queue->arena = dp_arena_new(QUEUE_BYTES);
    if (!queue->arena)
        return dp_no_memory(ctx, "the index");
    return !queue->held && dp_queue_is_full(queue)
               ? dp_queue_flush(ctx, store, queue, run)
               : DP_OK;
}

dp_status dp_queue_add(dp_ctx *ctx, dp_index_queue *queue, dp_change change)
{
    change.order = queue->changes.n;
    return dp_vec_push(queue->arena, &queue->changes, change)
               ? DP_OK
               : dp_no_memory(ctx, "the index");
}

static int by_number(const void *a, const void *b)
{
    const dp_change *x = a, *y = b;

    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

dp_status dp_queue_flush(dp_ctx *ctx, dp_store *store, dp_index_queue *queue,
                         dp_change_run *run)
{
    dp_status status = DP_OK;

    if (queue->changes.n > 1)
        qsort(queue->changes.at, queue->changes.n, sizeof *queue->changes.at,
              by_number);
    for (size_t i = 0; i < queue->changes.n && status == DP_OK; i++)
        status = run(ctx, store, &queue->changes.at[i]);
    dp_queue_drop(queue, 0);
    return status;
}

void dp_queue_drop(dp_index_queue *queue, size_t kept)
{
    queue->changes.n = kept;
    if (kept == 0 && queue->arena) {
        dp_arena_reset(queue->arena);
        memset(&queue->changes, 0, sizeof queue->changes);
    }
}
