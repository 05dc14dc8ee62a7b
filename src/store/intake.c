/* Many records, one after the other. What can be made of a record without the
 * store (parsed, its words, packed) is made by a second thread, a batch ahead
 * of the one that writes: so a transaction holds the lock for writing alone,
 * and two processors share the work.
 *
 * There are two batches. One is filled or written, by the caller; the other is
 * prepared meanwhile. They change places in `turn`. The thread touches its
 * batch, its own terms and packing, and the compiled knowledge, which nobody
 * writes; never the store. Where no thread can be had the caller does its work.
 */
#include "core/thread.h"
#include "record/record.h"
#include "store/inside.h"
#include "text/text.h"

#include "core/banned.h"

enum {
    BATCH_ITEMS = 128, /* written in about a tenth of a second; the first have
                          fewer, so that the first answer does not wait */
    BATCH_BYTES = 4 << 20,
    BATCH_MEMORY = 1 << 30
};

typedef struct item {
    dp_str line, input;
    dp_article article;
    dp_prepared made;
    dp_status status;
    dp_str reason; /* why it is no record */
} item;

typedef struct batch {
    dp_arena *arena;
    DP_VEC(item) items;
    size_t bytes;
} batch;

struct dp_intake {
    dp_store *store;
    dp_taken_note *note;
    void *self;
    batch batches[2];
    size_t filling;
    size_t most;    /* articles of the batch that is filled */
    bool under_way; /* the other one is being prepared, or is */
    /* The thread's. */
    struct dp_ctx own; /* for sentences and texts; the knowledge is shared */
    dp_terms *terms;
    dp_packing *packing;
    dp_about_make *about; /* NULL: what it is about is made when it is wanted */
    void *about_self;
    pthread_t thread;
    bool threaded;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    batch *job; /* NULL: it has none */
    bool over;
};

/* -- Preparing ---------------------------------------------------------------
 */

static void refuse(dp_intake *in, batch *b, item *one, dp_status status)
{
    one->status = status;
    one->reason = dp_str_dup(b->arena, dp_str_of(in->own.message));
}

static void prepare(dp_intake *in, batch *b, item *one)
{
    dp_kept kept = { .article = &one->article, .record = one->line };
    dp_status status =
        dp_record_parse(&in->own, b->arena, one->line, &one->article);

    if (status == DP_OK && !one->article.id.n)
        status = dp_fail(&in->own, DP_BAD_DATA, "the record has no id");
    if (status == DP_OK)
        status = dp_prepare(&in->own, b->arena, in->terms, in->packing, &kept,
                            &one->made);
    if (status == DP_OK && in->about)
        status = in->about(in->about_self, &in->own, b->arena, &one->article,
                           &one->made.about);
    if (status != DP_OK)
        refuse(in, b, one, status);
}

static void prepare_all(dp_intake *in, batch *b)
{
    for (size_t i = 0; i < b->items.n; i++)
        prepare(in, b, &b->items.at[i]);
}

static void *work(void *self)
{
    dp_intake *in = self;

    pthread_mutex_lock(&in->lock);
    while (!in->over) {
        batch *job = in->job;
        if (!job) {
            pthread_cond_wait(&in->changed, &in->lock);
            continue;
        }
        pthread_mutex_unlock(&in->lock);
        prepare_all(in, job);
        pthread_mutex_lock(&in->lock);
        in->job = NULL;
        pthread_cond_broadcast(&in->changed);
    }
    pthread_mutex_unlock(&in->lock);
    return NULL;
}

static void start(dp_intake *in, batch *b)
{
    if (!in->threaded) {
        prepare_all(in, b);
        return;
    }
    pthread_mutex_lock(&in->lock);
    in->job = b;
    pthread_cond_broadcast(&in->changed);
    pthread_mutex_unlock(&in->lock);
}

static void await(dp_intake *in)
{
    if (!in->threaded)
        return;
    pthread_mutex_lock(&in->lock);
    while (in->job)
        pthread_cond_wait(&in->changed, &in->lock);
    pthread_mutex_unlock(&in->lock);
}

/* -- Writing -----------------------------------------------------------------
 */

static void empty(batch *b)
{
    dp_arena_reset(b->arena);
    memset(&b->items, 0, sizeof b->items);
    b->bytes = 0;
}

static dp_status tell(dp_ctx *ctx, dp_intake *in, const item *one,
                      dp_added added)
{
    dp_taken taken = { .input = one->input,
                       .article = one->status == DP_OK ? &one->article : NULL,
                       .added = added,
                       .status = one->status,
                       .reason = one->reason };

    if (one->status == DP_NO_MEMORY)
        return dp_no_memory(ctx, "an article");
    return in->note(in->self, &taken);
}

static dp_status write_one(dp_ctx *ctx, dp_intake *in, const item *one,
                           dp_added *added)
{
    const dp_kept kept = { .article = &one->article,
                           .record = one->line,
                           .seen = one->article.fetched };

    return dp_store_add_prepared(ctx, in->store, &kept, &one->made, added);
}

/* Those that were told of, in again: in one transaction, however long it takes,
 * since a commit in between would be taken for that of all of them. */
static dp_status write_again(dp_ctx *ctx, dp_intake *in, const item *items,
                             size_t n)
{
    dp_added added;
    dp_status status = dp_store_begin(ctx, in->store);

    if (status == DP_OK)
        in->store->begun_at = INT64_MAX;
    for (size_t i = 0; i < n && status == DP_OK; i++)
        if (items[i].status == DP_OK)
            status = write_one(ctx, in, &items[i], &added);
    return status == DP_OK ? dp_store_commit(ctx, in->store) : status;
}

/* One failed, and half of it may stand: the `n` before it that the store is not
 * sure of go in again, by themselves. Where the transaction failed, they are
 * lost. */
static dp_status give_up(dp_ctx *ctx, dp_intake *in, const item *items,
                         size_t n, dp_status why)
{
    dp_store *store = in->store;
    bool stands = store->begun_at && !sqlite3_get_autocommit(store->db.sqlite);
    dp_status status = DP_OK;

    if (store->begun_at)
        dp_store_undo(store);
    if (stands)
        status = write_again(ctx, in, items, n);
    if (store->begun_at)
        dp_store_undo(store);
    return status == DP_OK ? why : status;
}

static dp_status write_all(dp_ctx *ctx, dp_intake *in, const batch *b)
{
    const item *items = b->items.at;
    size_t sure = 0; /* those before it are committed */
    dp_status status = DP_OK;

    for (size_t i = 0; i < b->items.n && status == DP_OK; i++) {
        int64_t commits = in->store->commits;
        dp_added added = DP_ADDED_NEW;
        if (items[i].status == DP_OK)
            status = write_one(ctx, in, &items[i], &added);
        if (in->store->commits != commits)
            sure = i;
        status = status == DP_OK
                     ? tell(ctx, in, &items[i], added)
                     : give_up(ctx, in, &items[sure], i - sure, status);
    }
    return status;
}

/* The batch's memory goes, and what the transaction needs of it. */
static dp_status write(dp_ctx *ctx, dp_intake *in, batch *b)
{
    dp_status status = write_all(ctx, in, b);

    if (status == DP_OK)
        status = dp_store_commit(ctx, in->store);
    else
        dp_store_return(in->store);
    empty(b);
    return status;
}

/* What is prepared is written, what was filled is prepared. */
static dp_status turn(dp_ctx *ctx, dp_intake *in)
{
    batch *full = &in->batches[in->filling],
          *ready = &in->batches[!in->filling];
    bool any = in->under_way;
    dp_status status;

    await(in);
    status = dp_packing_follow(ctx, in->store, in->packing);
    if (status != DP_OK)
        return status;
    in->under_way = full->items.n > 0;
    if (in->under_way)
        start(in, full);
    in->filling = !in->filling;
    if (in->most < BATCH_ITEMS)
        in->most *= 2;
    return any ? write(ctx, in, ready) : DP_OK;
}

/* -- For others --------------------------------------------------------------
 */

dp_status dp_intake_line(dp_ctx *ctx, dp_intake *in, dp_str line, dp_str input)
{
    batch *b = &in->batches[in->filling];
    item one = { .line = dp_str_dup(b->arena, line),
                 .input = dp_str_dup(b->arena, input) };

    if (!one.line.p || !one.input.p || !dp_vec_push(b->arena, &b->items, one))
        return dp_no_memory(ctx, "records");
    b->bytes += line.n;
    return b->items.n >= in->most || b->bytes >= BATCH_BYTES ? turn(ctx, in)
                                                             : DP_OK;
}

void dp_intake_about(dp_intake *in, dp_about_make *make, void *self)
{
    in->about = make;
    in->about_self = self;
}

dp_status dp_intake_flush(dp_ctx *ctx, dp_intake *in)
{
    dp_status status = turn(ctx, in);

    return status == DP_OK ? turn(ctx, in) : status;
}

dp_status dp_intake_open(dp_ctx *ctx, dp_store *store, dp_taken_note *note,
                         void *self, dp_intake **out)
{
    dp_intake *in = calloc(1, sizeof *in);
    dp_status status;

    if (!in)
        return dp_no_memory(ctx, "records");
    pthread_mutex_init(&in->lock, NULL);
    pthread_cond_init(&in->changed, NULL);
    in->most = 1;
    in->store = store;
    in->note = note;
    in->self = self;
    in->own = *ctx;
    in->own.text = NULL;
    in->packing = dp_packing_open();
    in->batches[0].arena = dp_arena_new(BATCH_MEMORY);
    in->batches[1].arena = dp_arena_new(BATCH_MEMORY);
    status = in->packing && in->batches[0].arena && in->batches[1].arena
                 ? dp_terms_open(ctx, &in->terms)
                 : dp_no_memory(ctx, "records");
    if (status == DP_OK)
        status = dp_text_open(&in->own);
    if (status == DP_OK)
        in->threaded = dp_thread_start(&in->thread, work, in) == 0;
    if (status != DP_OK) {
        dp_intake_close(in);
        return status;
    }
    *out = in;
    return DP_OK;
}

void dp_intake_close(dp_intake *in)
{
    if (!in)
        return;
    if (in->threaded) {
        pthread_mutex_lock(&in->lock);
        in->over = true;
        pthread_cond_broadcast(&in->changed);
        pthread_mutex_unlock(&in->lock);
        pthread_join(in->thread, NULL);
    }
    pthread_mutex_destroy(&in->lock);
    pthread_cond_destroy(&in->changed);
    dp_terms_close(in->terms);
    dp_text_close(&in->own);
    dp_packing_close(in->packing);
    dp_arena_close(in->batches[0].arena);
    dp_arena_close(in->batches[1].arena);
    free(in);
}
