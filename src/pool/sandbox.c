/* The walls of a worker.
 *
 * - seccomp: of the system calls only those that computing and answering need.
 *   Memory may be taken but not made executable; the only descriptor that may
 *   be written to is the worker's own socket, so that an input which is a
 *   terminal is safe from it. Anything else ends the worker, through the signal
 *   whose handler says which call it was (worker.c).
 * - landlock, where the kernel has it: no path of the file system, no TCP port,
 *   no signal and no abstract socket outside. The filter forbids all that
 *   already; this is a second wall behind a hole in the first.
 * - limits: no core file, no bytes to any file, few descriptors, a stack of the
 *   usual size, and RLIMIT_DATA over what the worker inherits.
 *
 * Builds with AddressSanitizer have the same filter with some windows: the
 * sanitizer's own calls pass, and what it does to print a report (opening its
 * maps and symbols) is refused instead of ending the worker before the report.
 */
#include "pool/private.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/banned.h"

struct dp_walls {
    struct sock_fprog filter;
};

/* The filter is made before there is a worker, and lets one signal itself, as
 * abort() does. This stands in it for the pid to come. */
#define PID_TO_COME 0x5eaf00d5u

/* -- The filter --------------------------------------------------------------
 */

/* Calls that pass whatever their arguments are: memory, clocks, the descriptors
 * a worker was given, and its end. */
static const int passing[] = {
    SCMP_SYS(brk),           SCMP_SYS(munmap),
    SCMP_SYS(mremap),        SCMP_SYS(madvise),
    SCMP_SYS(futex),         SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),     SCMP_SYS(sysinfo),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),  SCMP_SYS(time),
    SCMP_SYS(nanosleep),     SCMP_SYS(clock_nanosleep),
    SCMP_SYS(read),          SCMP_SYS(readv),
    SCMP_SYS(pread64),       SCMP_SYS(lseek),
    SCMP_SYS(fstat),         SCMP_SYS(close),
    SCMP_SYS(recvfrom),      SCMP_SYS(recvmsg),
    SCMP_SYS(poll),          SCMP_SYS(ppoll),
    SCMP_SYS(getpid),        SCMP_SYS(gettid),
    SCMP_SYS(getrusage),     SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),  SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),          SCMP_SYS(exit_group),
};

#if DP_POOL_ASAN
static const int sanitizer_passing[] = {
    SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigaction),    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),    SCMP_SYS(set_robust_list),
};
static const int sanitizer_refused[] = {
    SCMP_SYS(open),    SCMP_SYS(openat),     SCMP_SYS(readlink),
    SCMP_SYS(stat),    SCMP_SYS(newfstatat), SCMP_SYS(readlinkat),
    SCMP_SYS(access),  SCMP_SYS(faccessat),  SCMP_SYS(getcwd),
    SCMP_SYS(ioctl),   SCMP_SYS(prctl),      SCMP_SYS(prlimit64),
    SCMP_SYS(dup),     SCMP_SYS(dup2),       SCMP_SYS(fcntl),
    SCMP_SYS(getppid), SCMP_SYS(clone),      SCMP_SYS(pipe),
    SCMP_SYS(pipe2),   SCMP_SYS(getuid),     SCMP_SYS(geteuid),
    SCMP_SYS(getgid),  SCMP_SYS(getegid),    SCMP_SYS(sched_getaffinity),
};
#endif

static int allow_all(scmp_filter_ctx filter, const int *calls, size_t n)
{
    int error = 0;

    for (size_t i = 0; i < n && !error; i++)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0);
    return error;
}

/* Calls that pass with some arguments only. */
static int allow_some(scmp_filter_ctx filter)
{
    const int writing[] = { SCMP_SYS(sendto), SCMP_SYS(sendmsg) };
    const scmp_datum_t executable = PROT_EXEC;
    int error = 0;

    for (size_t i = 0; i < 2 && !error; i++)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, writing[i], 1,
                                 SCMP_A0(SCMP_CMP_EQ, DP_POOL_FD));
    /* abort() */
    if (!error)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                 SCMP_A0(SCMP_CMP_EQ, PID_TO_COME));
    /* fstat() of newer C libraries */
    if (!error)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat),
                                 1, SCMP_A3(SCMP_CMP_EQ, AT_EMPTY_PATH));
    if (!error && !DP_POOL_ASAN)
        error = seccomp_rule_add(
            filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2,
            SCMP_A2(SCMP_CMP_MASKED_EQ, executable, 0),
            SCMP_A3(SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS));
    if (!error && !DP_POOL_ASAN)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                                 SCMP_A2(SCMP_CMP_MASKED_EQ, executable, 0));
    return error;
}

static int add_rules(scmp_filter_ctx filter)
{
    int error = allow_all(filter, passing, sizeof passing / sizeof *passing);

    if (!error)
        error = allow_some(filter);
#if DP_POOL_ASAN
    if (!error)
        error = allow_all(filter, sanitizer_passing,
                          sizeof sanitizer_passing / sizeof(int));
    for (size_t i = 0; i < sizeof sanitizer_refused / sizeof(int) && !error;
         i++)
        if (sanitizer_refused[i] != SCMP_SYS(newfstatat))
            error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES),
                                     sanitizer_refused[i], 0);
    if (!error)
        error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                                 SCMP_A0(SCMP_CMP_EQ, 2));
#endif
    return error;
}

/* The filter as the kernel takes it; libseccomp writes it to a descriptor. */
static int export_filter(scmp_filter_ctx filter, struct sock_fprog *out)
{
    int fd = memfd_create("depeche-filter", MFD_CLOEXEC);
    struct sock_filter *code = NULL;
    struct stat about;
    int error = fd < 0 ? -errno : seccomp_export_bpf(filter, fd);

    if (!error && fstat(fd, &about) != 0)
        error = -errno;
    if (!error) {
        code = malloc((size_t)about.st_size);
        if (!code)
            error = -ENOMEM;
        else if (pread(fd, code, (size_t)about.st_size, 0) != about.st_size)
            error = -EIO;
    }
    if (fd >= 0)
        close(fd);
    if (error) {
        free(code);
        return error;
    }
    out->filter = code;
    out->len = (unsigned short)((size_t)about.st_size / sizeof *code);
    return 0;
}

dp_status dp_walls_make(dp_ctx *ctx, struct dp_walls **out)
{
    struct dp_walls *walls = calloc(1, sizeof *walls);
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_TRAP);
    int error = walls && filter ? 0 : -ENOMEM;

    /* Sorted into a tree: the kernel walks few steps for each call. */
    if (!error)
        error = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    if (!error)
        error = add_rules(filter);
    if (!error)
        error = export_filter(filter, &walls->filter);
    seccomp_release(filter);
    if (error) {
        dp_walls_free(walls);
        return dp_fail(ctx, DP_UNAVAILABLE,
                       "cannot make the walls of a worker: %s",
                       strerror(-error));
    }
    *out = walls;
    return DP_OK;
}

void dp_walls_free(struct dp_walls *walls)
{
    if (!walls)
        return;
    free(walls->filter.filter);
    free(walls);
}

/* The worker's copy of the filter gets the worker's pid. */
static bool set_pid(const struct sock_fprog *filter)
{
    size_t found = 0;

    for (size_t i = 0; i < filter->len; i++) {
        struct sock_filter *step = &filter->filter[i];
        if (BPF_CLASS(step->code) == BPF_JMP && step->k == PID_TO_COME) {
            step->k = (uint32_t)getpid();
            found++;
        }
    }
    return found > 0;
}

/* -- Landlock ----------------------------------------------------------------
 */

/* What newer kernels can withhold, and the headers we build with may not know:
 * linux/landlock.h of Linux 6.12. */
typedef struct ruleset {
    uint64_t files;  /* version 1, with more bits in 2, 3 and 5 */
    uint64_t net;    /* version 4 */
    uint64_t scoped; /* version 6 */
} ruleset;

/* Withhold everything the kernel can withhold, by a ruleset without a rule. A
 * kernel without landlock, or one started without it, has the filter alone. */
static int wall_off(void)
{
    static const uint64_t file_bits[] = { 0, 13, 14, 15, 15, 16 };
    ruleset rules = { 0 };
    size_t size = sizeof rules.files;
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0,
                           LANDLOCK_CREATE_RULESET_VERSION);
    int fd, error;

    if (version < 1)
        return 0;
    rules.files = (UINT64_C(1) << file_bits[version < 5 ? version : 5]) - 1;
    if (version >= 4) {
        rules.net = 3;
        size = offsetof(ruleset, scoped);
    }
    if (version >= 6) {
        rules.scoped = 3;
        size = sizeof rules;
    }
    fd = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (fd < 0)
        return errno;
    error = syscall(SYS_landlock_restrict_self, fd, 0) == 0 ? 0 : errno;
    close(fd);
    return error;
}

/* -- Limits ------------------------------------------------------------------
 */

/* Memory that counts against RLIMIT_DATA now; 0 where it cannot be told. */
static size_t data_now(void)
{
    char text[256] = "";
    unsigned long pages[6] = { 0 };
    FILE *file = fopen("/proc/self/statm", "r");

    if (!file)
        return 0;
    if (!fgets(text, sizeof text, file) ||
        sscanf(text, "%lu %lu %lu %lu %lu %lu", &pages[0], &pages[1], &pages[2],
               &pages[3], &pages[4], &pages[5]) != 6)
        pages[5] = 0;
    fclose(file);
    return (size_t)pages[5] * (size_t)sysconf(_SC_PAGESIZE);
}

/* Lower the limit of `what` to `most`; lower ones stay. */
static bool limit(int what, rlim_t most)
{
    struct rlimit have;

    if (getrlimit(what, &have) != 0)
        return false;
    if (have.rlim_cur > most)
        have.rlim_cur = most;
    if (have.rlim_max > most)
        have.rlim_max = most;
    return setrlimit(what, &have) == 0;
}

static int set_limits(size_t memory)
{
    enum { STACK = 8 << 20, DESCRIPTORS = 16 };

    if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_FSIZE, 0) ||
        !limit(RLIMIT_NOFILE, DESCRIPTORS) || !limit(RLIMIT_STACK, STACK))
        return errno;
    if (!DP_POOL_ASAN && !limit(RLIMIT_DATA, data_now() + memory))
        return errno;
    return 0;
}

int dp_walls_mother(struct dp_walls *walls, size_t memory)
{
    int error = set_limits(memory);

    (void)walls;
    /* Nothing of the same user may look into a worker; a sanitizer must. */
    if (!error && !DP_POOL_ASAN && prctl(PR_SET_DUMPABLE, 0) != 0)
        error = errno;
    if (!error && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        error = errno;
    if (!error)
        error = wall_off();
    return error;
}

int dp_walls_worker(const struct dp_walls *walls)
{
    if (!set_pid(&walls->filter))
        return EINVAL;
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &walls->filter) != 0)
        return errno;
    return 0;
}
