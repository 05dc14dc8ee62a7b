/* A worker: takes a task, does it, answers, takes the next, until the program
 * hangs up. Runs on the one thread it was forked with. */
#include "pool/private.h"

#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "core/banned.h"

/* The buffer for tasks is kept between them up to this size: most pages fit. */
enum { KEEP = 1 << 20 };

/* Blocks of this size come from the system one by one and go back to it at
 * once, so that a large page leaves no hole in the heap; malloc would else move
 * the bound up with the largest block freed. */
enum { LARGE_BLOCK = 4 << 20 };

/* What is free at the end of the heap is kept up to this size: a page takes
 * some megabytes, and the next one is to find them as they are. */
enum { KEEP_HEAP = 16 << 20 };

typedef struct worker {
    const dp_pool_setting *setting;
    dp_arena *arena;
    char *bytes;
    size_t cap;
    uint32_t served; /* tasks */
    dp_pool_call call;
} worker;

/* A message is on its way: last words would stand in the middle of it. */
static volatile sig_atomic_t speaking;

/* The filter refused a system call: say which, and die of the signal. */
static void forbidden(int number, siginfo_t *info, void *frame)
{
    dp_frame words = { .kind = DP_FRAME_FORBIDDEN,
                       .value = (uint32_t)info->si_syscall };

    (void)frame;
    if (!speaking)
        dp_wire_send(DP_POOL_FD, &words, NULL);
    _exit(128 + number);
}

static bool say(dp_frame_kind kind, uint32_t value, dp_str bytes)
{
    dp_frame frame = { .kind = kind, .value = value, .n = bytes.n };
    bool sent;

    speaking = 1;
    sent = dp_wire_send(DP_POOL_FD, &frame, bytes.p);
    speaking = 0;
    return sent;
}

dp_status dp_pool_emit(dp_ctx *ctx, dp_pool_call *call, dp_str item)
{
    const worker *self =
        (const worker *)((const char *)call - offsetof(worker, call));
    dp_frame frame;

    if (call->deaf)
        return DP_END;
    if (item.n > self->setting->options.message)
        return dp_fail(ctx, DP_BAD_DATA, "more than %zu bytes at once",
                       self->setting->options.message);
    if (!say(DP_FRAME_ITEM, 0, item) ||
        !dp_wire_receive(DP_POOL_FD, &frame, sizeof frame) ||
        frame.kind != DP_FRAME_GO_ON) {
        call->deaf = true;
        return DP_END;
    }
    return DP_OK;
}

static bool room_for(worker *self, size_t n)
{
    char *bytes;

    if (self->cap > KEEP && n <= KEEP) {
        free(self->bytes);
        self->bytes = NULL;
        self->cap = 0;
    }
    if (n <= self->cap)
        return true;
    free(self->bytes);
    bytes = malloc(n);
    self->bytes = bytes;
    self->cap = bytes ? n : 0;
    return bytes != NULL;
}

/* The next task; false when there is none and never will be. */
static bool hear(worker *self, dp_frame *frame)
{
    char *at = (char *)frame;
    ssize_t got =
        dp_wire_receive_fd(DP_POOL_FD, at, sizeof *frame, &self->call.fd);

    if (got <= 0 ||
        !dp_wire_receive(DP_POOL_FD, at + got, sizeof *frame - (size_t)got))
        return false;
    if (frame->kind != DP_FRAME_TASK || !room_for(self, frame->n))
        return false;
    self->call.bytes = (dp_str){ self->bytes, frame->n };
    self->call.deaf = false;
    return dp_wire_receive(DP_POOL_FD, self->bytes, frame->n);
}

static bool answer(worker *self, dp_status status, dp_str bytes)
{
    dp_ctx *ctx = self->setting->ctx;

    if (status == DP_OK && bytes.n > self->setting->options.message)
        status = dp_fail(ctx, DP_BAD_DATA, "an answer of more than %zu bytes",
                         self->setting->options.message);
    if (status == DP_OK)
        return say(DP_FRAME_DONE, self->served, bytes);
    return say(DP_FRAME_FAILED, status, dp_str_of(dp_message(ctx)));
}

/* One task; false when the program has hung up. */
static bool serve(worker *self)
{
    const dp_pool_setting *setting = self->setting;
    dp_frame frame;
    dp_str bytes = DP_NULL;
    dp_status status;
    bool on;

    if (!hear(self, &frame) || frame.value >= setting->n)
        return false;
    if (setting->ctx)
        setting->ctx->message[0] = 0;
    status = setting->jobs[frame.value].work(setting->ctx, self->arena,
                                             &self->call, &bytes);
    if (self->call.fd >= 0)
        close(self->call.fd);
    on = !self->call.deaf && answer(self, status, bytes);
    self->served++;
    dp_arena_reset(self->arena);
    return on;
}

_Noreturn void dp_worker_live(const dp_pool_setting *setting)
{
    worker self = { .setting = setting };
    struct sigaction action = { .sa_sigaction = forbidden,
                                .sa_flags = SA_SIGINFO };

    prctl(PR_SET_NAME, "depeche-worker");
    mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK);
    mallopt(M_TRIM_THRESHOLD, KEEP_HEAP);
    self.arena = dp_arena_new(setting->options.arena);
    if (!self.arena || sigaction(SIGSYS, &action, NULL) != 0 ||
        dp_walls_worker(setting->walls) != 0)
        _exit(DP_UNAVAILABLE);
    while (serve(&self))
        ;
    _exit(0);
}
