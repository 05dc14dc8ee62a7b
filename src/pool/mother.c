/* The mother of the workers: a process with one thread that was forked before
 * the program had others, forks a worker for each order, and says when one has
 * died. She never touches a foreign byte.
 *
 * A death is told first and buried when the program says so. Until then the pid
 * cannot go to another process, so that the program may signal and limit a
 * worker by its pid without a doubt who that is. */
#include "pool/private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/banned.h"

enum { DEATHS_FD = DP_POOL_FD + 1 };

typedef struct child {
    pid_t pid; /* 0: none */
    bool told;
} child;

typedef struct mother {
    const dp_pool_setting *setting;
    child *children; /* one for each slot of the program */
} mother;

static void tell(dp_order_kind kind, size_t slot, int value, uint64_t peak)
{
    dp_order order = {
        .kind = kind, .slot = (uint32_t)slot, .value = value, .peak = peak
    };
    struct iovec part = { &order, sizeof order };

    dp_wire_send_fd(DP_POOL_FD, &part, 1, -1, 0);
}

/* -- Signals and descriptors -------------------------------------------------
 */

/* Of the program's handlers none may run here. Those of a sanitizer stay. What
 * a terminal or a service manager sends to all is for the program alone to
 * answer: we end when it hangs up. */
static void reset_signals(void)
{
    static const int ignored[] = { SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGPIPE };
    sigset_t mask;

    for (int number = 1; number < NSIG; number++) {
        bool crash = number == SIGSEGV || number == SIGBUS ||
                     number == SIGFPE || number == SIGILL || number == SIGABRT;
        if (!(DP_POOL_ASAN && crash))
            signal(number, SIG_DFL);
    }
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++)
        signal(ignored[i], SIG_IGN);
    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    sigprocmask(SIG_SETMASK, &mask, NULL);
}

/* `socket` to DP_POOL_FD, the null device to 0, 1 and 2 (a sanitizer keeps 2
 * for its report), and nothing else: no descriptor of the program, such as the
 * pipe it writes to, may stay open here. */
static bool take_descriptors(int socket)
{
    int null = open("/dev/null", O_RDWR);
    bool done;

    socket = fcntl(socket, F_DUPFD, DEATHS_FD + 1);
    null = fcntl(null, F_DUPFD, DEATHS_FD + 1);
    done = null >= 0 && dup2(null, 0) == 0 && dup2(null, 1) == 1 &&
           (DP_POOL_ASAN || dup2(null, 2) == 2) &&
           dup2(socket, DP_POOL_FD) == DP_POOL_FD;
    return done && close_range(DP_POOL_FD + 1, ~0U, 0) == 0;
}

static bool watch_deaths(void)
{
    sigset_t mask;
    int fd;

    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    fd = signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC);
    return fd == DEATHS_FD;
}

/* -- Births and deaths -------------------------------------------------------
 */

_Noreturn static void be_born(mother *self, pid_t parent, int socket)
{
    sigset_t none;

    /* End with the mother, also if she is gone already. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
        _exit(DP_UNAVAILABLE);
    if (dup2(socket, DP_POOL_FD) != DP_POOL_FD ||
        close_range(DP_POOL_FD + 1, ~0U, 0) != 0)
        _exit(DP_UNAVAILABLE);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    dp_worker_live(self->setting);
}

static void bear(mother *self, size_t slot, int socket)
{
    pid_t parent = getpid();
    pid_t pid = fork();

    if (pid == 0)
        be_born(self, parent, socket);
    close(socket);
    if (pid < 0) {
        tell(DP_ORDER_NOT_FORKED, slot, errno, 0);
        return;
    }
    self->children[slot] = (child){ .pid = pid };
    tell(DP_ORDER_FORKED, slot, pid, 0);
}

static void bury(mother *self, size_t slot)
{
    child *dead = &self->children[slot];

    if (dead->pid == 0)
        return;
    while (waitpid(dead->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    *dead = (child){ 0 };
}

/* As waitpid would have it; siginfo_t has the parts. */
static int wait_status(const siginfo_t *info)
{
    return info->si_code == CLD_EXITED ? (info->si_status & 0xFF) << 8
                                       : info->si_status & 0x7F;
}

static void tell_deaths(mother *self)
{
    struct signalfd_siginfo drained[8];

    while (read(DEATHS_FD, drained, sizeof drained) > 0)
        ;
    for (size_t i = 0; i < self->setting->options.workers; i++) {
        child *one = &self->children[i];
        siginfo_t info = { 0 };
        struct rusage used = { 0 };
        if (one->pid == 0 || one->told)
            continue;
        /* The system call, because the C library's leaves out the usage. */
        if (syscall(SYS_waitid, P_PID, one->pid, &info,
                    WEXITED | WNOHANG | WNOWAIT, &used) != 0 ||
            info.si_pid != one->pid)
            continue;
        one->told = true;
        tell(DP_ORDER_DIED, i, wait_status(&info),
             (uint64_t)used.ru_maxrss << 10);
    }
}

/* One order of the program; false when it has hung up. */
static bool obey(mother *self)
{
    dp_order order;
    int socket;
    ssize_t got = dp_wire_receive_fd(DP_POOL_FD, &order, sizeof order, &socket);

    if (got != sizeof order || order.slot >= self->setting->options.workers)
        return false;
    if (order.kind == DP_ORDER_FORK && socket >= 0)
        bear(self, order.slot, socket);
    else if (order.kind == DP_ORDER_BURY)
        bury(self, order.slot);
    return true;
}

static void live(mother *self)
{
    struct pollfd fds[2] = { { .fd = DP_POOL_FD, .events = POLLIN },
                             { .fd = DEATHS_FD, .events = POLLIN } };

    for (;;) {
        if (poll(fds, 2, -1) < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        if (fds[1].revents)
            tell_deaths(self);
        if (fds[0].revents && !obey(self))
            return;
    }
}

_Noreturn void dp_mother_live(const dp_pool_setting *setting, int control)
{
    mother self = { .setting = setting };
    int error = 0;

    reset_signals();
    prctl(PR_SET_NAME, "depeche-pool");
    self.children = calloc(setting->options.workers, sizeof *self.children);
    if (!take_descriptors(control))
        _exit(DP_UNAVAILABLE);
    if (!self.children || !watch_deaths())
        error = errno;
    if (!error && setting->options.warm)
        setting->options.warm(setting->ctx);
    if (!error)
        error = dp_walls_mother(setting->walls, setting->options.memory);
    tell(DP_ORDER_READY, 0, error, 0);
    if (!error)
        live(&self);
    for (size_t i = 0; i < setting->options.workers && self.children; i++)
        if (self.children[i].pid)
            kill(self.children[i].pid, SIGKILL);
    for (size_t i = 0; i < setting->options.workers && self.children; i++)
        bury(&self, i);
    _exit(0);
}
