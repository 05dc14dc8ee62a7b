/* Workers: processes that do the work on foreign bytes.
 *
 * A worker has no network, no file system, bounded memory and bounded time
 * (pool/sandbox.c has the walls). What it does is a table of jobs; the pool
 * knows nothing of pages. One that crashes, hangs or outgrows its limits fails
 * the task it was at, and no other; another takes its place.
 *
 *     static const dp_pool_job jobs[] = { { "read", read_work } };
 *
 *     status = dp_pool_open(ctx, jobs, 1, NULL, &pool);
 *     ...
 *     while (dp_pool_free(pool) > 0 && more)
 *         status = dp_pool_submit(ctx, pool, &(dp_pool_task){
 *             .job = 0, .bytes = page, .fd = -1, .tag = n++ });
 *     status = dp_pool_wait(ctx, pool, &event);
 *     if (status == DP_OK && event.kind == DP_POOL_DONE)
 *         use(event.tag, event.bytes);
 *     free(event.bytes);
 *
 * How it is made. `dp_pool_open` forks a mother process, which must happen
 * before the program starts threads; the mother has all that the context had
 * opened, and forks workers as they are asked for, so that the tables are
 * shared. Tasks and answers go straight between program and worker, over a
 * socket of their own; the mother only forks and buries.
 *
 * A pool belongs to one thread at a time. A program with threads keeps it
 * behind a lock, or opens one for each before it starts them.
 */
#ifndef DP_POOL_POOL_H
#define DP_POOL_POOL_H

#include "core/core.h"

typedef struct dp_pool dp_pool;

/* -- In the worker --------------------------------------------------------- */

/* The task a worker is at. */
typedef struct dp_pool_call {
    dp_str bytes; /* as submitted; valid until the work returns */
    int fd;       /* as submitted, closed after the work; -1: none */
    bool deaf;    /* the program no longer listens */
} dp_pool_call;

/* Do one task, in the worker.
 *
 * `ctx` is the worker's copy of the context the pool was opened with; `arena`
 * is empty, and emptied afterwards. `*answer`, null before, goes back with
 * DP_OK. Any other status is a failure, whose reason is dp_message(ctx).
 */
typedef dp_status dp_pool_work(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                               dp_str *answer);

/* Hand over one of several answers and wait until the program wants the next
 * (dp_pool_go_on). The limits on time count from then anew.
 *
 * DP_BAD_DATA: the item is larger than a message may be, and was not sent.
 * DP_END: the program no longer listens; the work should return.
 */
dp_status dp_pool_emit(dp_ctx *ctx, dp_pool_call *call, dp_str item);

/* -- In the program -------------------------------------------------------- */

typedef struct dp_pool_job {
    const char *name; /* for messages */
    dp_pool_work *work;
} dp_pool_job;

/* What is 0 has its default. */
typedef struct dp_pool_options {
    size_t workers;        /* at most so many processes; 1 */
    unsigned cpu_seconds;  /* of processor time for one answer; 10 */
    unsigned wall_seconds; /* for one answer, waiting included; 30 */
    size_t memory;         /* of a worker, over what it was born with; 512 MiB.
                              Not held in builds with AddressSanitizer, whose
                              own memory would count */
    size_t arena;          /* ceiling of the arena of a task; 256 MiB */
    size_t message;        /* largest task or answer, in bytes; 64 MiB */
    /* Called in the mother, before there are walls: use here what libraries
     * open only when it is first used. */
    void (*warm)(dp_ctx *ctx);
} dp_pool_options;

/* Open a pool. `jobs` is copied; `options` may be NULL. Workers are forked when
 * there is work for them.
 *
 * DP_UNAVAILABLE: the system has no such walls, or no process to give.
 */
dp_status dp_pool_open(dp_ctx *ctx, const dp_pool_job *jobs, size_t n,
                       const dp_pool_options *options, dp_pool **out);

/* End all workers, whatever they are at. Accepts NULL. */
void dp_pool_close(dp_pool *pool);

typedef struct dp_pool_task {
    size_t job;   /* index into the table */
    dp_str bytes; /* must stay until the task is done or has failed */
    int fd; /* handed to the worker too, may be closed afterwards; -1: no */
    bool patient; /* no wall clock: `fd` is a pipe or a terminal, and whoever
                     writes to it takes the time they take */
    bool behind;  /* for a worker that is at a task of the same job, which hands
                     over no items: it goes on with this one without a pause.
                     Has no `fd` */
    uint64_t tag; /* the caller's name for it */
} dp_pool_task;

/* How many workers are without a task. */
size_t dp_pool_free(const dp_pool *pool);

/* Give a task to a worker.
 *
 * DP_BUSY: all workers have one; of a task that is to stand behind another: no
 * worker is at one, or there is one behind it. DP_BAD_DATA: larger than a
 * message may be. DP_UNAVAILABLE: no worker could be started.
 */
dp_status dp_pool_submit(dp_ctx *ctx, dp_pool *pool, const dp_pool_task *task);

typedef enum dp_pool_kind {
    DP_POOL_ITEM, /* one of several answers; the worker waits for go_on */
    DP_POOL_DONE, /* the last answer */
    DP_POOL_FAILED,
    DP_POOL_BACK /* stood behind a task whose worker is gone, and was not begun:
                    submit it anew */
} dp_pool_kind;

typedef struct dp_pool_event {
    dp_pool_kind kind;
    uint64_t tag;
    char *bytes; /* the answer, for the caller to free; NULL: none */
    size_t n;
    /* Of a failure: why, and a sentence, valid until the next call. */
    dp_status status;
    const char *reason;
    /* The worker died of it, but had done other tasks before: one of those may
     * have harmed it, or used up its time, and the task deserves a second
     * chance. */
    bool again;
} dp_pool_event;

/* Wait for the next thing that happens.
 *
 * What a worker sends is foreign as the bytes it read: length and status are
 * held to their limits here, the content is for the caller to doubt.
 *
 * DP_END: no worker is at anything, or only at items waiting for go_on.
 * DP_INTERNAL: the mother is gone; the pool is of no more use.
 */
dp_status dp_pool_wait(dp_ctx *ctx, dp_pool *pool, dp_pool_event *out);

/* The same, for a program that waits for other things too: at most `wait_ms`,
 * and no longer than until `fd` can be read (-1: none).
 *
 * DP_BUSY: the time is over, or there is something at `fd`. Where no worker is
 * at anything it waits for the rest all the same. */
dp_status dp_pool_poll(dp_ctx *ctx, dp_pool *pool, int wait_ms, int fd,
                       dp_pool_event *out);

/* Ask for the item after the one that came for `tag`. Of a task that has none
 * waiting, nothing. */
void dp_pool_go_on(dp_pool *pool, uint64_t tag);

/* Give up a task: its worker is ended, no event comes. Of a tag that is not
 * there, nothing. */
void dp_pool_drop(dp_pool *pool, uint64_t tag);

#endif
