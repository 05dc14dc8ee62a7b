/* Asks a store for the timeline of a pair of states, again and again, in one
 * process: processor time of the fastest and of the middle run.
 *
 *     bench-timeline STORE MA,RU [RUNS]
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "stories/happenings.h"

static double milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

int main(int argc, char **argv)
{
    size_t runs = argc > 3 ? strtoul(argv[3], NULL, 10) : 15;
    double *times = calloc(runs + 1, sizeof *times);
    dp_arena *arena = dp_arena_new((size_t)4 << 30);
    dp_ctx *ctx = NULL;
    dp_store *store = NULL;
    size_t n = 0;

    if (argc < 3 || !runs || !times || !arena)
        return 64;
    if (dp_open(NULL, &ctx) != DP_OK ||
        dp_store_open(ctx, argv[1], DP_STORE_READ, &store) != DP_OK)
        return 70;
    for (size_t i = 0; i < runs; i++) {
        dp_timeline_query query = { .between = dp_str_of(argv[2]) };
        dp_timeline timeline = { 0 };
        double begin = milliseconds();
        if (dp_timeline_get(ctx, arena, store, &query, &timeline) != DP_OK)
            return 70;
        times[i] = milliseconds() - begin;
        n = timeline.n;
        dp_arena_reset(arena);
    }
    qsort(times, runs, sizeof *times, by_value);
    printf("  between %s: %zu happenings, %.1f ms (best of %zu %.1f)\n", argv[2],
           n, times[runs / 2], runs, times[0]);
    dp_store_close(store);
    dp_arena_close(arena);
    dp_close(ctx);
    free(times);
    return 0;
}
