/* The program's side of the pool: open, submit, close. Sockets do not block
 * here; a worker that stops reading or writing holds up nobody and meets its
 * wall clock. What workers say is heard in listen.c. */
#include "pool/slots.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/banned.h"

int64_t dp_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static const dp_pool_options *options_of(const dp_pool *pool)
{
    return &pool->setting.options;
}

/* -- Orders and news ---------------------------------------------------------
 */

static dp_slot *slot_of(dp_pool *pool, uint64_t tag)
{
    for (size_t i = 0; i < pool->n; i++)
        if (pool->slots[i].has_task && pool->slots[i].tag == tag)
            return &pool->slots[i];
    return NULL;
}

static dp_slot *slot_before(dp_pool *pool, uint64_t tag)
{
    for (size_t i = 0; i < pool->n; i++)
        if (pool->slots[i].has_next && pool->slots[i].next_tag == tag)
            return &pool->slots[i];
    return NULL;
}

bool dp_pool_order(dp_pool *pool, dp_order_kind kind, const dp_slot *s, int fd)
{
    dp_order order = { .kind = kind, .slot = (uint32_t)(s - pool->slots) };

    struct iovec part = { &order, sizeof order };

    return dp_wire_send_fd(pool->control, &part, 1, fd, 0) == sizeof order;
}

static void note_death(dp_slot *s, const dp_order *news)
{
    if (s->state == EMPTY)
        return;
    s->told = true;
    s->status = news->value;
    s->peak = news->peak;
    if (s->state == IDLE)
        s->state = DYING;
}

bool dp_pool_news(dp_pool *pool, dp_order *news)
{
    ssize_t got = dp_wire_receive_fd(pool->control, news, sizeof *news, NULL);

    if (got != sizeof *news || news->slot >= pool->n) {
        pool->orphaned = true;
        return false;
    }
    if (news->kind == DP_ORDER_DIED)
        note_death(&pool->slots[news->slot], news);
    else if (news->kind == DP_ORDER_READY)
        pool->error = news->value;
    return true;
}

void dp_slot_clear(dp_slot *s)
{
    if (s->fd >= 0)
        close(s->fd);
    if (s->task_fd >= 0)
        close(s->task_fd);
    free(s->in_bytes);
    *s = DP_SLOT_EMPTY;
}

void dp_slot_kill(dp_slot *s, dp_slot_cause cause)
{
    if (s->state == EMPTY)
        return;
    if (s->cause == BY_ITSELF)
        s->cause = cause;
    if (!s->told)
        kill(s->pid, SIGKILL);
    s->state = DYING;
}

/* Ask the mother for a worker and wait for its pid. */
static dp_status ask_for_worker(dp_ctx *ctx, dp_pool *pool, dp_slot *s,
                                int socket)
{
    dp_order news = { 0 };
    bool answered = false;

    if (!dp_pool_order(pool, DP_ORDER_FORK, s, socket))
        pool->orphaned = true;
    while (!pool->orphaned && !answered && dp_pool_news(pool, &news))
        answered =
            news.slot == (uint32_t)(s - pool->slots) &&
            (news.kind == DP_ORDER_FORKED || news.kind == DP_ORDER_NOT_FORKED);
    if (pool->error)
        return dp_fail(ctx, DP_UNAVAILABLE,
                       "the system gives workers no walls: %s",
                       strerror(pool->error));
    if (!answered)
        return dp_fail(ctx, DP_UNAVAILABLE,
                       "the process that starts workers is gone");
    if (news.kind == DP_ORDER_NOT_FORKED)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot start a worker: %s",
                       strerror(news.value));
    s->pid = news.value;
    return DP_OK;
}

static dp_status fork_worker(dp_ctx *ctx, dp_pool *pool, dp_slot *s)
{
    int ends[2];
    dp_status status;

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot reach a worker: %s",
                       strerror(errno));
    status = ask_for_worker(ctx, pool, s, ends[1]);
    close(ends[1]);
    if (status != DP_OK) {
        close(ends[0]);
        return status;
    }
    s->fd = ends[0];
    s->state = IDLE;
    return DP_OK;
}

/* -- Opening and closing -----------------------------------------------------
 */

static void take_options(dp_pool_setting *setting,
                         const dp_pool_options *options)
{
    dp_pool_options *own = &setting->options;

    if (options)
        *own = *options;
    if (!own->workers)
        own->workers = 1;
    if (!own->cpu_seconds)
        own->cpu_seconds = 10;
    if (!own->wall_seconds)
        own->wall_seconds = 30;
    if (!own->memory)
        own->memory = (size_t)512 << 20;
    if (!own->arena)
        own->arena = (size_t)256 << 20;
    if (!own->message)
        own->message = (size_t)64 << 20;
}

static dp_status make_parts(dp_ctx *ctx, dp_pool *pool, const dp_pool_job *jobs,
                            size_t n)
{
    size_t workers = options_of(pool)->workers;

    pool->setting.ctx = ctx;
    pool->setting.n = n;
    pool->setting.jobs = calloc(n ? n : 1, sizeof *jobs);
    pool->slots = calloc(workers, sizeof *pool->slots);
    pool->polls = calloc(workers + 2, sizeof *pool->polls);
    if (!pool->setting.jobs || !pool->slots || !pool->polls)
        return dp_no_memory(ctx, "a pool of workers");
    memcpy(pool->setting.jobs, jobs, n * sizeof *jobs);
    pool->n = workers;
    for (size_t i = 0; i < workers; i++)
        pool->slots[i] = DP_SLOT_EMPTY;
    return dp_walls_make(ctx, &pool->setting.walls);
}

static dp_status fork_mother(dp_ctx *ctx, dp_pool *pool)
{
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot start workers: %s",
                       strerror(errno));
    pool->mother = fork();
    if (pool->mother == 0)
        dp_mother_live(&pool->setting, ends[1]);
    close(ends[1]);
    pool->control = ends[0];
    if (pool->mother < 0)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot start workers: %s",
                       strerror(errno));
    return DP_OK;
}

dp_status dp_pool_open(dp_ctx *ctx, const dp_pool_job *jobs, size_t n,
                       const dp_pool_options *options, dp_pool **out)
{
    dp_pool *pool = calloc(1, sizeof *pool);
    struct rlimit cpu = { .rlim_max = RLIM_INFINITY };
    dp_status status;

    if (!pool)
        return dp_no_memory(ctx, "a pool of workers");
    pool->control = -1;
    pool->mother = -1;
    getrlimit(RLIMIT_CPU, &cpu);
    pool->cpu_most = cpu.rlim_max;
    take_options(&pool->setting, options);
    status = make_parts(ctx, pool, jobs, n);
    if (status == DP_OK)
        status = fork_mother(ctx, pool);
    if (status != DP_OK) {
        dp_pool_close(pool);
        return status;
    }
    *out = pool;
    return DP_OK;
}

void dp_pool_close(dp_pool *pool)
{
    if (!pool)
        return;
    for (size_t i = 0; i < pool->n; i++)
        dp_slot_clear(&pool->slots[i]);
    if (pool->control >= 0)
        close(pool->control);
    while (pool->mother > 0 && waitpid(pool->mother, NULL, 0) < 0 &&
           errno == EINTR)
        ;
    dp_walls_free(pool->setting.walls);
    free(pool->setting.jobs);
    free(pool->slots);
    free(pool->polls);
    free(pool);
}

/* -- Tasks -------------------------------------------------------------------
 */

/* Limits on time, from now on: the kernel counts what a worker ever used. */
void dp_slot_start_clocks(const dp_pool *pool, dp_slot *s)
{
    const dp_pool_options *own = options_of(pool);
    struct timespec used = { 0 };
    struct rlimit cpu = { .rlim_max = pool->cpu_most };
    clockid_t clock;

    if (clock_getcpuclockid(s->pid, &clock) == 0)
        clock_gettime(clock, &used);
    /* The limit is held against ticks, which may be ahead of the clock. */
    s->late = s->cpu_limit && (rlim_t)used.tv_sec + 1 >= s->cpu_limit;
    cpu.rlim_cur = (rlim_t)used.tv_sec + own->cpu_seconds + 1;
    if (cpu.rlim_cur > cpu.rlim_max)
        cpu.rlim_cur = cpu.rlim_max;
    s->cpu_limit = cpu.rlim_cur;
    prlimit(s->pid, RLIMIT_CPU, &cpu, NULL);
    s->deadline = s->patient ? INT64_MAX
                             : dp_now_ms() + (int64_t)own->wall_seconds * 1000;
}

/* A worker that is gone is noticed when we read. */
void dp_slot_push(dp_slot *s)
{
    size_t head = sizeof s->out;

    while (s->sent < head + s->out.n) {
        struct iovec parts[2] = { { 0 } };
        size_t body = s->sent < head ? 0 : s->sent - head;
        ssize_t n;
        if (s->sent < head)
            parts[0] =
                (struct iovec){ (char *)&s->out + s->sent, head - s->sent };
        if (s->out.n > 0)
            parts[1] =
                (struct iovec){ (char *)s->out_bytes + body, s->out.n - body };
        n = dp_wire_send_fd(s->fd, parts, 2, s->task_fd, MSG_DONTWAIT);
        if (n <= 0)
            return;
        s->sent += (size_t)n;
        if (s->task_fd >= 0)
            close(s->task_fd);
        s->task_fd = -1;
    }
}

static void send_frame(dp_slot *s, dp_frame frame, const char *bytes)
{
    s->out = frame;
    s->out_bytes = bytes;
    s->sent = 0;
    dp_slot_push(s);
}

static void give(dp_pool *pool, dp_slot *s, dp_frame frame, const char *bytes)
{
    s->state = BUSY;
    dp_slot_start_clocks(pool, s);
    send_frame(s, frame, bytes);
}

size_t dp_pool_free(const dp_pool *pool)
{
    size_t n = 0;

    for (size_t i = 0; i < pool->n; i++)
        n += pool->slots[i].state == EMPTY || pool->slots[i].state == IDLE;
    return n;
}

/* An idle worker has nothing to say. What it says all the same would pass for
 * the answer to the next task; and one that died is better known before. */
static bool is_quiet(dp_slot *s)
{
    char c;
    ssize_t n = recv(s->fd, &c, 1, MSG_PEEK | MSG_DONTWAIT);

    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    return false;
}

/* End a worker that has no task, without waiting for the news: of an empty
 * slot they are ignored, and a later worker of the slot is not forked before
 * this one is buried. */
static void replace(dp_pool *pool, dp_slot *s)
{
    kill(s->pid, SIGKILL);
    dp_pool_order(pool, DP_ORDER_BURY, s, -1);
    dp_slot_clear(s);
}

/* An idle worker, else a new one. Of idle ones, one that did such a job last:
 * what it takes is near. */
static dp_status find_worker(dp_ctx *ctx, dp_pool *pool, size_t job,
                             dp_slot **out)
{
    dp_slot *idle = NULL, *empty = NULL;

    for (size_t i = 0; i < pool->n && !(idle && idle->job == job); i++) {
        dp_slot *s = &pool->slots[i];
        if (s->state == IDLE && !is_quiet(s))
            replace(pool, s);
        if (s->state == IDLE && (!idle || s->job == job))
            idle = s;
        if (s->state == EMPTY && !empty)
            empty = s;
    }
    if (!idle && !empty)
        return dp_fail(ctx, DP_BUSY, "all workers are busy");
    *out = idle ? idle : empty;
    return idle ? DP_OK : fork_worker(ctx, pool, empty);
}

/* Put a task behind that of a worker, once all of that is sent. */
static dp_status submit_behind(dp_ctx *ctx, dp_pool *pool,
                               const dp_pool_task *task, dp_frame frame)
{
    assert(task->fd < 0 && !task->patient);
    for (size_t i = 0; i < pool->n; i++) {
        dp_slot *s = &pool->slots[i];
        if (s->state != BUSY || s->told || s->job != task->job || s->has_next ||
            s->sent < sizeof s->out + s->out.n)
            continue;
        s->has_next = true;
        s->next_dropped = false;
        s->next_tag = task->tag;
        send_frame(s, frame, task->bytes.p);
        return DP_OK;
    }
    return dp_fail(ctx, DP_BUSY, "no worker is at such a task");
}

dp_status dp_pool_submit(dp_ctx *ctx, dp_pool *pool, const dp_pool_task *task)
{
    dp_frame frame = { .kind = DP_FRAME_TASK,
                       .value = (uint32_t)task->job,
                       .n = task->bytes.n };
    dp_slot *s = NULL;
    dp_status status;
    int fd = -1;

    assert(task->job < pool->setting.n);
    if (task->bytes.n > options_of(pool)->message)
        return dp_fail(ctx, DP_BAD_DATA, "more than %zu bytes at once",
                       options_of(pool)->message);
    if (task->behind)
        return submit_behind(ctx, pool, task, frame);
    status = find_worker(ctx, pool, task->job, &s);
    if (status != DP_OK)
        return status;
    if (task->fd >= 0) {
        fd = fcntl(task->fd, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            return dp_fail(ctx, DP_UNAVAILABLE, "cannot hand over an input: %s",
                           strerror(errno));
    }
    s->has_task = true;
    s->job = task->job;
    s->tag = task->tag;
    s->patient = task->patient;
    s->task_fd = fd;
    give(pool, s, frame, task->bytes.p);
    return DP_OK;
}

void dp_pool_go_on(dp_pool *pool, uint64_t tag)
{
    dp_slot *s = slot_of(pool, tag);

    if (s && s->state == HELD)
        give(pool, s, (dp_frame){ .kind = DP_FRAME_GO_ON }, NULL);
}

void dp_pool_drop(dp_pool *pool, uint64_t tag)
{
    dp_slot *s = slot_of(pool, tag), *before = slot_before(pool, tag);

    if (before)
        before->next_dropped = true;
    if (!s)
        return;
    s->has_task = false;
    dp_slot_kill(s, DROPPED); /* and nothing more is sent of its bytes */
}
