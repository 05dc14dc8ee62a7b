/* How workers died, in words. */
#include "pool/slots.h"

#include <seccomp.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/wait.h>

#include "core/banned.h"

__attribute__((format(printf, 3, 4))) static dp_status
because(dp_pool *pool, dp_status status, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(pool->reason, sizeof pool->reason, format, args);
    va_end(args);
    return status;
}

/* A crash of a worker that had nearly all it may have is one for want of
 * memory: libraries do not all look at what malloc returns. */
static bool was_full(const dp_pool *pool, const dp_slot *s)
{
    return !DP_POOL_ASAN && s->peak >= pool->setting.options.memory / 10 * 9;
}

static dp_status why_signal(dp_pool *pool, const dp_slot *s, int number)
{
    const dp_pool_options *own = &pool->setting.options;

    if (number == SIGXCPU)
        return because(pool, DP_BAD_DATA,
                       "took more than %u s of processor time",
                       own->cpu_seconds);
    if ((number == SIGSEGV || number == SIGABRT || number == SIGBUS) &&
        was_full(pool, s))
        return because(pool, DP_NO_MEMORY, "needed more than %zu MiB of memory",
                       own->memory >> 20);
    if (number == SIGKILL)
        return because(pool, DP_INTERNAL,
                       "worker was killed, perhaps for want of memory");
    return because(pool, DP_INTERNAL, "worker crashed: %s", strsignal(number));
}

static dp_status why_forbidden(dp_pool *pool, const dp_slot *s)
{
    char *name =
        s->forbidden < 0
            ? NULL
            : seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, s->forbidden);

    because(pool, DP_INTERNAL,
            "worker was stopped at a system call it may not make%s%s",
            name ? ": " : "", name ? name : "");
    free(name);
    return DP_INTERNAL;
}

dp_status dp_slot_why(dp_pool *pool, const dp_slot *s)
{
    bool exited = WIFEXITED(s->status);
    int code = WEXITSTATUS(s->status);

    if (s->cause == TOO_LONG)
        return because(pool, DP_BAD_DATA, "took longer than %u s",
                       pool->setting.options.wall_seconds);
    if (s->cause == GARBLED)
        return because(pool, DP_INTERNAL, "worker sent a broken message");
    if (s->cause == NO_ROOM)
        return because(pool, DP_NO_MEMORY, "no memory for an answer");
    if (s->forbidden >= 0 || (exited && code == 128 + SIGSYS))
        return why_forbidden(pool, s);
    if (exited && code == DP_UNAVAILABLE)
        return because(pool, DP_UNAVAILABLE,
                       "the system gives workers no walls");
    if (exited)
        return because(pool, DP_INTERNAL, "worker ended with exit code %d",
                       code);
    return why_signal(pool, s, WTERMSIG(s->status));
}
