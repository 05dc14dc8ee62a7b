/* What bench/store.sh measures of the store from inside: records taken, and
 * searches asked, in one process.
 *
 *     bench-store feed STORE RECORDS    as `depeche add` does, with stories and
 *                                       happenings
 *     bench-store text STORE RECORDS    without them
 *     bench-store ask STORE QUERIES [fitness|months]
 *
 * With `months` what is found is counted month by month, as the reader does. A
 * line of QUERIES is a kind of search, a tab, and the search. Times of
 * feeding are of the processor, those of searches of the clock and, for all
 * together, of the processor too.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "record/record.h"
#include "store/shown.h"
#include "store/store.h"
#include "stories/happenings.h"
#include "stories/keep.h"

enum { SEARCHES = 4096 };

static double seconds(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int failed(dp_ctx *ctx)
{
    fprintf(stderr, "bench-store: %s\n", dp_message(ctx));
    return 1;
}

static dp_status note(void *self, const dp_taken *taken)
{
    dp_ctx *ctx = self;

    return taken->article ? DP_OK
                          : dp_fail(ctx, taken->status, "%.*s",
                                    (int)taken->reason.n, taken->reason.p);
}

/* `keeper` NULL: none. */
static dp_status feed_lines(dp_ctx *ctx, dp_intake *into, dp_keeper *keeper,
                            FILE *file, size_t *n)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t length;
    dp_status status = DP_OK;

    while (status == DP_OK && (length = getline(&line, &cap, file)) > 0) {
        status = dp_intake_line(ctx, into, (dp_str){ line, (size_t)length - 1 },
                                DP_S("press"));
        if (status == DP_OK && keeper)
            status = dp_keeper_note(ctx, keeper, 1);
        ++*n;
    }
    free(line);
    if (status == DP_OK)
        status = dp_intake_flush(ctx, into);
    return status == DP_OK && keeper ? dp_keeper_group(ctx, keeper) : status;
}

static int feed(dp_ctx *ctx, dp_store *store, const char *path, bool all)
{
    FILE *file = fopen(path, "r");
    dp_intake *into = NULL;
    dp_keeper *keeper = NULL;
    size_t n = 0;
    double begin, end, wall = seconds(CLOCK_MONOTONIC);
    double own = seconds(CLOCK_THREAD_CPUTIME_ID);
    dp_status status;

    if (!file)
        return 66;
    begin = seconds(CLOCK_PROCESS_CPUTIME_ID);
    status = dp_intake_open(ctx, store, note, ctx, &into);
    if (all)
        dp_happenings_attach(store);
    if (status == DP_OK && all)
        status = dp_keeper_open(ctx, store, &keeper);
    if (status == DP_OK && all)
        status = dp_keeper_feed(ctx, keeper, into);
    if (status == DP_OK)
        status = feed_lines(ctx, into, keeper, file, &n);
    end = seconds(CLOCK_PROCESS_CPUTIME_ID);
    own = seconds(CLOCK_THREAD_CPUTIME_ID) - own;
    wall = seconds(CLOCK_MONOTONIC) - wall;
    fclose(file);
    dp_intake_close(into);
    dp_keeper_close(keeper);
    if (status != DP_OK)
        return failed(ctx);
    printf("  add              %7.0f a second of processor time, %.0f by the "
           "clock\n",
           (double)n / (end - begin), (double)n / wall);
    printf("  thread that writes  %.0f us an article\n", 1e6 * own / (double)n);
    return 0;
}

static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static void tell(const char *what, double *times, size_t n)
{
    qsort(times, n, sizeof *times, by_size);
    if (n)
        printf("  %-16s %7.2f ms median, %.1f ms 99th percentile of %zu\n",
               what, 1000 * times[n / 2], 1000 * times[n * 99 / 100], n);
}

/* Peak resident memory, in KiB. */
static long peak(void)
{
    FILE *file = fopen("/proc/self/status", "r");
    char line[256];
    long kib = 0;

    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "VmHWM: %ld", &kib) == 1)
            break;
    if (file)
        fclose(file);
    return kib;
}

static int ask(dp_ctx *ctx, dp_store *store, const char *path, const char *how,
               double opened)
{
    static double all[SEARCHES], of_kind[SEARCHES], cpu[SEARCHES];
    FILE *file = fopen(path, "r");
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    char line[512], kind[32] = "";
    size_t n = 0, of = 0, hits = 0;

    if (!file || !arena)
        return 66;
    while (fgets(line, sizeof line, file) && n < SEARCHES) {
        char *tab = strchr(line, '\t');
        dp_search search = { .fitness = strcmp(how, "fitness") == 0 };
        dp_counts months;
        dp_hits found;
        dp_status status;
        double begin = seconds(CLOCK_MONOTONIC), took;
        double used = seconds(CLOCK_PROCESS_CPUTIME_ID);
        if (!tab)
            continue;
        *tab = '\0';
        search.words = (dp_str){ tab + 1, strcspn(tab + 1, "\n") };
        status = strcmp(how, "months") == 0
                     ? dp_store_search_months(ctx, arena, store, &search,
                                              &found, &months)
                     : dp_store_search(ctx, arena, store, &search, &found);
        if (status != DP_OK)
            return failed(ctx);
        took = seconds(CLOCK_MONOTONIC) - begin;
        if (n == 0)
            printf("  open, first hit  %7.2f ms\n",
                   1000 * (seconds(CLOCK_MONOTONIC) - opened));
        if (strncmp(kind, line, sizeof kind - 1) != 0) {
            tell(kind, of_kind, of);
            of = 0;
            snprintf(kind, sizeof kind, "%.31s", line);
        }
        hits += found.n;
        cpu[n] = seconds(CLOCK_PROCESS_CPUTIME_ID) - used;
        all[n++] = of_kind[of++] = took;
        if (getenv("BENCH_EACH"))
            printf("%8.2f %s\t%.*s\t%zu\n", 1000 * cpu[n - 1], kind,
                   (int)search.words.n, search.words.p, found.n);
        dp_arena_reset(arena);
    }
    tell(kind, of_kind, of);
    tell("all searches", all, n);
    tell("of processor", cpu, n);
    printf("  hits shown       %7zu; memory %ld MB\n", hits, peak() / 1024);
    fclose(file);
    dp_arena_close(arena);
    return 0;
}

int main(int argc, char **argv)
{
    dp_ctx *ctx = NULL;
    dp_store *store = NULL;
    double begin = seconds(CLOCK_MONOTONIC);
    bool all = argc == 4 && strcmp(argv[1], "feed") == 0;
    bool feeds = all || (argc == 4 && strcmp(argv[1], "text") == 0);
    bool asks = (argc == 4 || argc == 5) && strcmp(argv[1], "ask") == 0;
    int code = 64;

    if ((feeds || asks) &&
        (dp_open(NULL, &ctx) != DP_OK ||
         dp_store_open(ctx, argv[2], feeds ? DP_STORE_WRITE : DP_STORE_READ,
                       &store) != DP_OK))
        return failed(ctx);
    if (feeds)
        code = feed(ctx, store, argv[3], all);
    else if (asks)
        code = ask(ctx, store, argv[3], argc == 5 ? argv[4] : "", begin);
    dp_store_close(store);
    dp_close(ctx);
    return code;
}
