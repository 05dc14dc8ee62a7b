/* Workers that do what no worker should: each fails its own task with a reason,
 * and its neighbours answer as if it had not been there. */
#include "test.h"

#include "pool/pool.h"
#include "pool/slots.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* -- Jobs ------------------------------------------------------------------ */

static dp_status echo(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      dp_str *answer)
{
    *answer = call->bytes;
    return DP_OK;
}

static dp_status refuse(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                        dp_str *answer)
{
    return dp_fail(ctx, DP_BAD_DATA, "no '%.*s' here", DP_F(call->bytes));
}

static dp_status abort_now(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                           dp_str *answer)
{
    abort();
    return DP_OK;
}

static dp_status crash(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                       dp_str *answer)
{
    raise(SIGKILL);
    return DP_OK;
}

static dp_status loop(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      dp_str *answer)
{
    for (volatile unsigned n = 0; n < UINT32_MAX; n += n % 2)
        ;
    return DP_OK;
}

static dp_status sleep_long(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                            dp_str *answer)
{
    for (;;)
        sleep(100);
    return DP_OK;
}

/* Without a look at what malloc returns, as some libraries do it. */
static dp_status hoard(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                       dp_str *answer)
{
    for (;;) {
        char *volatile p = malloc(1 << 20);
        memset(p, 1, 1 << 20);
    }
    return DP_OK;
}

/* The same from the arena, which has its own ceiling. */
static dp_status hoard_politely(dp_ctx *ctx, dp_arena *arena,
                                dp_pool_call *call, dp_str *answer)
{
    while (dp_arena_alloc(arena, 1 << 20))
        ;
    return dp_no_memory(ctx, "a hoard");
}

static size_t deeper(size_t depth)
{
    volatile char frame[4096] = { (char)depth };

    return depth == 0 ? 0 : deeper(depth - 1) + (size_t)frame[17];
}

static dp_status recurse(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                         dp_str *answer)
{
    return deeper(SIZE_MAX) == 1 ? DP_OK : DP_END;
}

/* What must not succeed: where it does, the task does. */
static dp_status open_file(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                           dp_str *answer)
{
    char path[64];

    snprintf(path, sizeof path, "%.*s", DP_F(call->bytes));
    if (open(path, O_RDONLY) >= 0 || opendir(path))
        return DP_OK;
    return dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status make_file(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                           dp_str *answer)
{
    if (open("/tmp/depeche-of-a-worker", O_WRONLY | O_CREAT, 0600) >= 0)
        return DP_OK;
    return dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status open_socket(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                             dp_str *answer)
{
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
        return DP_OK;
    return dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status do_fork(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                         dp_str *answer)
{
    pid_t pid = fork();

    if (pid == 0)
        _exit(0);
    return pid > 0 ? DP_OK : dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status run_program(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                             dp_str *answer)
{
    char *const argv[] = { (char *)"true", NULL };

    execv("/bin/true", argv);
    return dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status kill_parent(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                             dp_str *answer)
{
    return kill(getppid(), SIGKILL) == 0
               ? DP_OK
               : dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

static dp_status write_code(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                            dp_str *answer)
{
    void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return p != MAP_FAILED ? DP_OK : dp_fail(ctx, DP_NOT_ALLOWED, "refused");
}

/* Bytes that are no frame, or one that is a lie. */
static dp_status garble(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                        dp_str *answer)
{
    dp_frame lie = { .kind = DP_FRAME_DONE, .n = UINT64_MAX - 8 };

    if (call->bytes.n > 0)
        send(DP_POOL_FD, call->bytes.p, call->bytes.n, MSG_NOSIGNAL);
    else
        send(DP_POOL_FD, &lie, sizeof lie, MSG_NOSIGNAL);
    return DP_OK;
}

/* Its own answer, and then one nobody asked for. */
static dp_status answer_twice(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                              dp_str *answer)
{
    dp_frame twice[2] = { { .kind = DP_FRAME_DONE },
                          { .kind = DP_FRAME_DONE } };

    send(DP_POOL_FD, twice, sizeof twice, MSG_NOSIGNAL);
    for (;;)
        sleep(100);
    return DP_OK;
}

static dp_status hang_up(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                         dp_str *answer)
{
    close(DP_POOL_FD);
    for (;;)
        sleep(100);
    return DP_OK;
}

/* The lines of a descriptor, one an item. */
static dp_status lines(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                       dp_str *answer)
{
    char c, line[256];
    size_t n = 0;
    dp_status status = DP_OK;

    while (status == DP_OK && read(call->fd, &c, 1) == 1) {
        line[n++] = c;
        if (c != '\n')
            continue;
        if (line[0] == '!')
            abort();
        status = dp_pool_emit(ctx, call, (dp_str){ line, n });
        n = 0;
    }
    return status;
}

static dp_status too_much(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                          dp_str *answer)
{
    *answer = (dp_str){ dp_arena_zero(arena, 1, 2 << 20), 2 << 20 };
    return DP_OK;
}

static dp_status who(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                     dp_str *answer)
{
    *answer = dp_str_printf(arena, "%d %s", (int)getpid(), ctx->now);
    return DP_OK;
}

/* Harm that shows later: the task after this one dies. */
static bool harmed;
static dp_status harm(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      dp_str *answer)
{
    if (harmed)
        abort();
    harmed = dp_str_eq(call->bytes, DP_S("harm"));
    *answer = call->bytes;
    return DP_OK;
}

/* Does as it is told, so that tasks of all kinds are of one job. */
static dp_status obey(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      dp_str *answer)
{
    if (dp_str_eq(call->bytes, DP_S("abort")))
        return abort_now(ctx, arena, call, answer);
    if (dp_str_eq(call->bytes, DP_S("loop")))
        return loop(ctx, arena, call, answer);
    if (dp_str_eq(call->bytes, DP_S("sleep")))
        return sleep_long(ctx, arena, call, answer);
    if (dp_str_eq(call->bytes, DP_S("twice")))
        return answer_twice(ctx, arena, call, answer);
    if (dp_str_eq(call->bytes, DP_S("item")))
        return dp_pool_emit(ctx, call, call->bytes);
    if (dp_str_eq(call->bytes, DP_S("toil")))
        for (clock_t begin = clock(); clock() < begin + 3 * CLOCKS_PER_SEC / 2;)
            ;
    if (dp_str_eq(call->bytes, DP_S("refuse")))
        return refuse(ctx, arena, call, answer);
    return echo(ctx, arena, call, answer);
}

enum {
    ECHO,
    REFUSE,
    ABORT,
    CRASH,
    LOOP,
    SLEEP,
    HOARD,
    HOARD_POLITELY,
    RECURSE,
    OPEN,
    MAKE,
    SOCKET,
    FORK,
    EXEC,
    KILL,
    CODE,
    GARBLE,
    TWICE,
    HANG_UP,
    LINES,
    TOO_MUCH,
    WHO,
    HARM,
    OBEY,
    JOBS
};

static const dp_pool_job jobs[JOBS] = {
    [ECHO] = { "echo", echo },
    [REFUSE] = { "refuse", refuse },
    [ABORT] = { "abort", abort_now },
    [CRASH] = { "crash", crash },
    [LOOP] = { "loop", loop },
    [SLEEP] = { "sleep", sleep_long },
    [HOARD] = { "hoard", hoard },
    [HOARD_POLITELY] = { "hoard politely", hoard_politely },
    [RECURSE] = { "recurse", recurse },
    [OPEN] = { "open", open_file },
    [MAKE] = { "make", make_file },
    [SOCKET] = { "socket", open_socket },
    [FORK] = { "fork", do_fork },
    [EXEC] = { "exec", run_program },
    [KILL] = { "kill", kill_parent },
    [CODE] = { "code", write_code },
    [GARBLE] = { "garble", garble },
    [TWICE] = { "twice", answer_twice },
    [HANG_UP] = { "hang up", hang_up },
    [LINES] = { "lines", lines },
    [TOO_MUCH] = { "too much", too_much },
    [WHO] = { "who", who },
    [HARM] = { "harm", harm },
    [OBEY] = { "obey", obey },
};

/* -- Helpers --------------------------------------------------------------- */

static struct dp_ctx ctx;

/* Machines that test are busy: a wall clock runs short only where a test is
 * about it. */
enum { AMPLE = 120 };

static dp_pool *pool_with(size_t workers, unsigned wall_seconds)
{
    dp_pool_options options = { .workers = workers,
                                .cpu_seconds = 1,
                                .wall_seconds = wall_seconds,
                                .memory = 64 << 20,
                                .arena = 16 << 20,
                                .message = 1 << 20 };
    dp_pool *pool = NULL;

    assert_int_equal(dp_pool_open(&ctx, jobs, JOBS, &options, &pool), DP_OK);
    return pool;
}

static dp_pool *pool_of(size_t workers)
{
    return pool_with(workers, AMPLE);
}

static void submit(dp_pool *pool, size_t job, const char *bytes, uint64_t tag)
{
    dp_pool_task task = {
        .job = job, .bytes = dp_str_of(bytes), .fd = -1, .tag = tag
    };

    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
}

static dp_pool_event wait_for(dp_pool *pool)
{
    dp_pool_event event = { 0 };

    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_OK);
    return event;
}

static void assert_echo(dp_pool *pool, uint64_t tag)
{
    dp_pool_event event;

    submit(pool, ECHO, "neighbour", tag);
    event = wait_for(pool);
    assert_int_equal(event.tag, tag);
    assert_int_equal(event.kind, DP_POOL_DONE);
    assert_str(((dp_str){ event.bytes, event.n }), "neighbour");
    free(event.bytes);
}

/* One bad task between two good ones, on the same worker. `reason` is part of
 * the sentence; NULL: any. */
static dp_status fails_within(unsigned wall_seconds, size_t job,
                              const char *bytes, const char *reason)
{
    dp_pool *pool = pool_with(1, wall_seconds);
    dp_pool_event event;
    dp_status status;

    assert_echo(pool, 1);
    submit(pool, job, bytes, 2);
    event = wait_for(pool);
    assert_int_equal(event.tag, 2);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_null(event.bytes);
    if (reason && !strstr(event.reason, reason))
        fail_msg("'%s' is not in '%s'", reason, event.reason);
    status = event.status;
    assert_echo(pool, 3);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    dp_pool_close(pool);
    return status;
}

static dp_status fails(size_t job, const char *bytes, const char *reason)
{
    return fails_within(AMPLE, job, bytes, reason);
}

static size_t open_descriptors(void)
{
    DIR *dir = opendir("/proc/self/fd");
    size_t n = 0;

    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n;
}

/* -- Tests ----------------------------------------------------------------- */

static void answers(void **state)
{
    dp_pool *pool = pool_of(2);
    char *large = malloc(1 << 20);
    dp_pool_task task = { .bytes = { large, 1 << 20 }, .fd = -1, .tag = 9 };
    dp_pool_event event;

    memset(large, 'x', 1 << 20);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    assert_int_equal(dp_pool_free(pool), 2);
    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    assert_int_equal(dp_pool_free(pool), 1);
    event = wait_for(pool);
    assert_int_equal(event.tag, 9);
    assert_int_equal(event.n, 1 << 20);
    assert_memory_equal(event.bytes, large, 1 << 20);
    free(event.bytes);
    task.bytes.n++;
    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_BAD_DATA);
    free(large);
    submit(pool, ECHO, "", 4);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    assert_int_equal(event.n, 0);
    dp_pool_close(pool);
}

static void says_when_it_is_busy(void **state)
{
    dp_pool *pool = pool_of(1);
    dp_pool_task task = { .job = SLEEP, .fd = -1 };
    dp_pool_event event;

    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    assert_int_equal(dp_pool_free(pool), 0);
    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_BUSY);
    dp_pool_drop(pool, 0);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    assert_int_equal(dp_pool_free(pool), 1);
    assert_echo(pool, 5);
    dp_pool_close(pool);
}

static void fails_with_the_reason_of_the_job(void **state)
{
    assert_int_equal(fails(REFUSE, "cake", "no 'cake' here"), DP_BAD_DATA);
    assert_int_equal(fails(TOO_MUCH, "", "more than 1048576 bytes"),
                     DP_BAD_DATA);
    assert_int_equal(fails(HOARD_POLITELY, "", "no memory for a hoard"),
                     DP_NO_MEMORY);
}

static void survives_crashes(void **state)
{
    assert_int_equal(fails(ABORT, "", "Aborted"), DP_INTERNAL);
    assert_int_equal(fails(CRASH, "", NULL), DP_INTERNAL);
    fails(RECURSE, "", NULL);
}

static void ends_loops_and_sleepers(void **state)
{
    assert_int_equal(fails(LOOP, "", "more than 1 s of processor time"),
                     DP_BAD_DATA);
    assert_int_equal(fails_within(1, SLEEP, "", "longer than 1 s"),
                     DP_BAD_DATA);
}

static void bounds_memory(void **state)
{
    if (DP_POOL_ASAN)
        skip();
    assert_int_equal(fails(HOARD, "", "more than 64 MiB of memory"),
                     DP_NO_MEMORY);
}

/* In sanitizer builds some calls are refused instead of ending the worker. */
static const char *stopped_at(const char *call)
{
    return DP_POOL_ASAN ? NULL : call;
}

static void has_no_file_system(void **state)
{
    fails(OPEN, "/etc/passwd", stopped_at("open"));
    fails(OPEN, "/", stopped_at("open"));
    fails(OPEN, "/proc/self/mem", stopped_at("open"));
    fails(MAKE, "", stopped_at("open"));
    assert_int_not_equal(access("/tmp/depeche-of-a-worker", F_OK), 0);
}

static void has_no_network_and_no_children(void **state)
{
    fails(SOCKET, "", "socket");
    fails(FORK, "", stopped_at("clone"));
    fails(EXEC, "", "execve");
    fails(KILL, "", NULL);
    if (!DP_POOL_ASAN)
        fails(CODE, "", "mmap");
}

static void doubts_what_workers_say(void **state)
{
    fails(GARBLE, "", "broken message");
    fails(GARBLE, "0123456789abcdef0123456789abcdef", "broken message");
    fails(GARBLE, "\3", NULL);
    fails(HANG_UP, "", NULL);
}

/* What a worker says out of turn ends it, and fails nobody. */
static void ignores_answers_nobody_asked_for(void **state)
{
    dp_pool *pool = pool_of(1);
    dp_pool_event event;

    submit(pool, TWICE, "", 1);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    assert_echo(pool, 2);
    assert_echo(pool, 3);
    dp_pool_close(pool);
}

static void says_when_another_may_be_at_fault(void **state)
{
    dp_pool *pool = pool_of(1);
    dp_pool_event event;

    submit(pool, HARM, "harm", 1);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    free(event.bytes);
    submit(pool, HARM, "innocent", 2);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_true(event.again);
    submit(pool, HARM, "innocent", 2);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    free(event.bytes);
    submit(pool, ABORT, "", 3);
    event = wait_for(pool);
    assert_true(event.again);
    submit(pool, ABORT, "", 3);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_false(event.again);
    dp_pool_close(pool);
}

/* Half of the workers misbehave in every way at once; each echo comes back. */
static void keeps_neighbours_unharmed(void **state)
{
    static const size_t bad[] = { ABORT, CRASH, GARBLE, SOCKET, EXEC,
                                  LOOP,  FORK,  REFUSE, OPEN,   HANG_UP };
    enum { TASKS = 30 };
    dp_pool *pool = pool_with(4, 20);
    size_t sent = 0, seen = 0;
    bool done[TASKS] = { false };

    while (seen < TASKS) {
        dp_pool_event event;
        while (sent < TASKS && dp_pool_free(pool) > 0) {
            bool good = sent % 3 != 0;
            submit(pool, good ? ECHO : bad[sent / 3 % 10], "/etc/hosts", sent);
            sent++;
        }
        event = wait_for(pool);
        assert_true(event.tag < TASKS);
        if (event.tag % 3 != 0 && event.kind == DP_POOL_FAILED) {
            assert_true(event.again);
            submit(pool, ECHO, "/etc/hosts", event.tag);
            continue;
        }
        assert_false(done[event.tag]);
        done[event.tag] = true;
        assert_int_equal(event.kind,
                         event.tag % 3 ? DP_POOL_DONE : DP_POOL_FAILED);
        if (event.kind == DP_POOL_DONE)
            assert_str(((dp_str){ event.bytes, event.n }), "/etc/hosts");
        free(event.bytes);
        seen++;
    }
    dp_pool_close(pool);
}

/* The news of a death may be read while another worker is being started, and
 * nothing else need happen then: the task that died is told all the same. */
static void tells_a_death_learned_in_passing(void **state)
{
    dp_pool *pool = pool_with(2, 20);
    dp_pool_event event = { 0 };
    struct pollfd news = { .events = POLLIN };

    submit(pool, HANG_UP, "", 1);
    while (!pool->slots[0].at_end)
        assert_int_equal(dp_pool_poll(&ctx, pool, 10, -1, &event), DP_BUSY);
    assert_false(pool->slots[0].told);
    news.fd = pool->control;
    while (poll(&news, 1, -1) != 1)
        ;
    submit(pool, SLEEP, "", 2);
    assert_true(pool->slots[0].told);
    event = wait_for(pool);
    assert_int_equal(event.tag, 1);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    /* And not because the other one's time was over. */
    assert_int_equal(pool->slots[1].state, BUSY);
    dp_pool_close(pool);
}

/* An answer that came in time counts, however late it is looked for. */
static void takes_late_what_came_in_time(void **state)
{
    dp_pool *pool = pool_with(1, 1);
    dp_pool_event event;
    struct pollfd answer = { .events = POLLIN };

    submit(pool, ECHO, "in time", 1);
    answer.fd = pool->slots[0].fd;
    while (poll(&answer, 1, -1) != 1)
        ;
    pool->slots[0].deadline = dp_now_ms() - 1;
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    free(event.bytes);
    dp_pool_close(pool);
}

/* -- One task behind another ----------------------------------------------- */

static dp_status submit_behind(dp_pool *pool, dp_str bytes, uint64_t tag)
{
    dp_pool_task task = {
        .job = OBEY, .bytes = bytes, .fd = -1, .behind = true, .tag = tag
    };

    return dp_pool_submit(&ctx, pool, &task);
}

/* A pool of one worker with two tasks, 1 and 2. */
static dp_pool *pool_of_two(unsigned wall_seconds, const char *first,
                            const char *second)
{
    dp_pool *pool = pool_with(1, wall_seconds);

    submit(pool, OBEY, first, 1);
    assert_int_equal(submit_behind(pool, dp_str_of(second), 2), DP_OK);
    return pool;
}

static void assert_done(dp_pool *pool, uint64_t tag, const char *bytes)
{
    dp_pool_event event = wait_for(pool);

    assert_int_equal(event.tag, tag);
    assert_int_equal(event.kind, DP_POOL_DONE);
    assert_str(((dp_str){ event.bytes ? event.bytes : "", event.n }), bytes);
    free(event.bytes);
}

static void assert_kind(dp_pool *pool, uint64_t tag, dp_pool_kind kind)
{
    dp_pool_event event = wait_for(pool);

    assert_int_equal(event.tag, tag);
    assert_int_equal(event.kind, kind);
    assert_null(event.bytes);
}

static void assert_no_more(dp_pool *pool)
{
    dp_pool_event event;

    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    dp_pool_close(pool);
}

static void goes_on_with_what_stands_behind(void **state)
{
    dp_pool *pool = pool_of_two(AMPLE, "a", "b");

    assert_int_equal(submit_behind(pool, DP_S("c"), 3), DP_BUSY);
    assert_int_equal(dp_pool_free(pool), 0);
    assert_done(pool, 1, "a");
    assert_int_equal(submit_behind(pool, DP_S("c"), 3), DP_OK);
    assert_done(pool, 2, "b");
    assert_done(pool, 3, "c");
    assert_int_equal(dp_pool_free(pool), 1);
    assert_int_equal(submit_behind(pool, DP_S("d"), 4), DP_BUSY);
    submit(pool, OBEY, "refuse", 5);
    assert_int_equal(submit_behind(pool, DP_S("f"), 6), DP_OK);
    assert_kind(pool, 5, DP_POOL_FAILED);
    assert_done(pool, 6, "f");
    submit(pool, ECHO, "of another job", 7);
    assert_int_equal(submit_behind(pool, DP_S("h"), 8), DP_BUSY);
    assert_done(pool, 7, "of another job");
    assert_no_more(pool);
}

/* More than the socket takes at once. */
static void sends_large_ones_behind(void **state)
{
    dp_pool *pool = pool_of(1);
    char *large = malloc(1 << 20);

    memset(large, 'x', (1 << 20) - 1);
    large[(1 << 20) - 1] = 0;
    submit(pool, OBEY, "a", 1);
    assert_int_equal(submit_behind(pool, dp_str_of(large), 2), DP_OK);
    assert_done(pool, 1, "a");
    assert_done(pool, 2, large);
    free(large);
    assert_no_more(pool);
}

/* Whatever the first dies of, the one behind was not begun, and does not
 * suffer for it. */
static void gives_back_what_stood_behind(void **state)
{
    static const char *const bad[] = { "abort", "loop", "sleep", "item" };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        dp_pool *pool =
            pool_of_two(strcmp(bad[i], "sleep") ? AMPLE : 1, bad[i], "b");
        assert_kind(pool, 2, DP_POOL_BACK);
        assert_kind(pool, 1, DP_POOL_FAILED);
        submit(pool, OBEY, "b", 2);
        assert_done(pool, 2, "b");
        assert_no_more(pool);
    }
}

static void blames_the_one_behind(void **state)
{
    static const char *const bad[] = { "abort", "loop", "sleep" };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        bool sleeps = strcmp(bad[i], "sleep") == 0;
        dp_pool *pool = pool_of_two(sleeps ? 1 : AMPLE, "a", bad[i]);
        assert_done(pool, 1, "a");
        assert_kind(pool, 2, DP_POOL_FAILED);
        assert_no_more(pool);
    }
}

/* A second answer to the first task is none to the one behind. */
static void takes_no_answer_for_another(void **state)
{
    dp_pool *pool = pool_of_two(AMPLE, "twice", "b");
    dp_pool_event event;

    assert_done(pool, 1, "");
    event = wait_for(pool);
    assert_int_equal(event.tag, 2);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_true(event.again);
    assert_no_more(pool);
}

static void drops_one_of_two(void **state)
{
    dp_pool *pool = pool_of_two(AMPLE, "sleep", "b");
    dp_pool_event event;

    dp_pool_drop(pool, 1);
    assert_kind(pool, 2, DP_POOL_BACK);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    submit(pool, OBEY, "a", 1);
    assert_int_equal(submit_behind(pool, DP_S("sleep"), 2), DP_OK);
    dp_pool_drop(pool, 2);
    assert_done(pool, 1, "a");
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    submit(pool, OBEY, "sleep", 3);
    assert_int_equal(submit_behind(pool, DP_S("b"), 4), DP_OK);
    dp_pool_drop(pool, 3);
    dp_pool_drop(pool, 4);
    assert_no_more(pool);
}

/* Where nobody looks at the first answer, its limit on processor time ends the
 * second task, which has a second chance then. */
static void knows_whose_time_was_up(void **state)
{
    dp_pool *pool = pool_of_two(AMPLE, "toil", "toil");
    struct pollfd news = { .fd = pool->control, .events = POLLIN };
    dp_pool_event event;

    while (poll(&news, 1, -1) != 1)
        ;
    assert_done(pool, 1, "toil");
    event = wait_for(pool);
    assert_int_equal(event.tag, 2);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_non_null(strstr(event.reason, "processor time"));
    assert_true(event.again);
    assert_no_more(pool);
}

/* A pipe with `text`, its writing end closed. */
static int pipe_of(const char *text)
{
    int ends[2];

    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], text, strlen(text)), strlen(text));
    close(ends[1]);
    return ends[0];
}

static void hands_over_items_one_by_one(void **state)
{
    dp_pool *pool = pool_of(2);
    int fd = pipe_of("one\ntwo\n");
    dp_pool_task task = { .job = LINES, .fd = fd, .tag = 7 };
    dp_pool_event event;

    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    close(fd);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_ITEM);
    assert_str(((dp_str){ event.bytes, event.n }), "one\n");
    free(event.bytes);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    assert_echo(pool, 8);
    dp_pool_go_on(pool, 7);
    event = wait_for(pool);
    assert_str(((dp_str){ event.bytes, event.n }), "two\n");
    free(event.bytes);
    dp_pool_go_on(pool, 7);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_DONE);
    free(event.bytes);
    dp_pool_go_on(pool, 7);
    assert_int_equal(dp_pool_wait(&ctx, pool, &event), DP_END);
    dp_pool_close(pool);
}

static void fails_in_the_middle_of_items(void **state)
{
    dp_pool *pool = pool_of(1);
    int fd = pipe_of("one\n!\ntwo\n");
    dp_pool_task task = { .job = LINES, .fd = fd, .tag = 7 };
    dp_pool_event event;

    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    close(fd);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_ITEM);
    free(event.bytes);
    dp_pool_go_on(pool, 7);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_false(event.again);
    assert_echo(pool, 8);
    dp_pool_close(pool);
}

/* Waiting for a pipe is no hanging, where the task says so; else it is. */
static void is_patient_when_told(void **state)
{
    dp_pool *pool = pool_with(1, 1);
    dp_pool_task task = { .job = LINES, .tag = 7 };
    dp_pool_event event;
    int ends[2];

    assert_int_equal(pipe(ends), 0);
    task.fd = ends[0];
    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_FAILED);
    assert_non_null(strstr(event.reason, "longer than"));
    task.patient = true;
    assert_int_equal(dp_pool_submit(&ctx, pool, &task), DP_OK);
    if (fork() == 0) {
        sleep(2);
        _exit(write(ends[1], "late\n", 5) != 5);
    }
    close(ends[1]);
    close(ends[0]);
    event = wait_for(pool);
    assert_int_equal(event.kind, DP_POOL_ITEM);
    free(event.bytes);
    wait(NULL);
    dp_pool_close(pool);
}

static void leaves_nothing_behind(void **state)
{
    size_t before = open_descriptors();

    strcpy(ctx.now, "2025-01-02");
    for (size_t i = 0; i < 3; i++) {
        dp_pool *pool = pool_of(2);
        dp_pool_event event;
        int pid = 0;
        submit(pool, WHO, "", 1);
        event = wait_for(pool);
        assert_non_null(event.bytes);
        assert_int_equal(sscanf(event.bytes, "%d", &pid), 1);
        /* The context is the one the pool was opened with. */
        assert_memory_equal(event.bytes + event.n - 10, "2025-01-02", 10);
        free(event.bytes);
        submit(pool, LOOP, "", 2);
        submit(pool, ABORT, "", 3);
        dp_pool_close(pool);
        assert_int_equal(kill(pid, 0), -1);
        assert_int_equal(errno, ESRCH);
    }
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
    assert_int_equal(open_descriptors(), before);
    dp_pool_close(NULL);
}

/* The program may be killed at any time; its workers then end too. */
static void ends_with_the_program(void **state)
{
    int ends[2], pid = 0;
    pid_t program;

    assert_int_equal(pipe(ends), 0);
    program = fork();
    if (program == 0) {
        dp_pool *pool = pool_of(1);
        dp_pool_event event;
        submit(pool, WHO, "", 1);
        event = wait_for(pool);
        submit(pool, LOOP, "", 2);
        if (write(ends[1], event.bytes, event.n) < 0)
            _exit(1);
        raise(SIGKILL);
    }
    close(ends[1]);
    waitpid(program, NULL, 0);
    {
        char text[64] = "";
        assert_true(read(ends[0], text, sizeof text - 1) > 0);
        assert_int_equal(sscanf(text, "%d", &pid), 1);
    }
    close(ends[0]);
    for (int i = 0; i < 6000 && kill(pid, 0) == 0; i++)
        usleep(10000);
    assert_int_equal(kill(pid, 0), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers),
        cmocka_unit_test(says_when_it_is_busy),
        cmocka_unit_test(fails_with_the_reason_of_the_job),
        cmocka_unit_test(survives_crashes),
        cmocka_unit_test(ends_loops_and_sleepers),
        cmocka_unit_test(bounds_memory),
        cmocka_unit_test(has_no_file_system),
        cmocka_unit_test(has_no_network_and_no_children),
        cmocka_unit_test(doubts_what_workers_say),
        cmocka_unit_test(ignores_answers_nobody_asked_for),
        cmocka_unit_test(says_when_another_may_be_at_fault),
        cmocka_unit_test(keeps_neighbours_unharmed),
        cmocka_unit_test(tells_a_death_learned_in_passing),
        cmocka_unit_test(takes_late_what_came_in_time),
        cmocka_unit_test(goes_on_with_what_stands_behind),
        cmocka_unit_test(sends_large_ones_behind),
        cmocka_unit_test(gives_back_what_stood_behind),
        cmocka_unit_test(blames_the_one_behind),
        cmocka_unit_test(takes_no_answer_for_another),
        cmocka_unit_test(drops_one_of_two),
        cmocka_unit_test(knows_whose_time_was_up),
        cmocka_unit_test(hands_over_items_one_by_one),
        cmocka_unit_test(fails_in_the_middle_of_items),
        cmocka_unit_test(is_patient_when_told),
        cmocka_unit_test(leaves_nothing_behind),
        cmocka_unit_test(ends_with_the_program),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
