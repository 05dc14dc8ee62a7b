/* Counting answers, and how long each took. */
#include "serve/figures.h"

#include "core/banned.h"

static uint64_t since(const struct timespec *begun)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)((now.tv_sec - begun->tv_sec) * 1000000000 +
                      (now.tv_nsec - begun->tv_nsec));
}

void dp_figures_answer(dp_figures *figures, unsigned status,
                       const struct timespec *begun)
{
    static const unsigned ends[] = { DP_FIGURES_TIMES };
    uint64_t took = since(begun);
    size_t place = 0;

    while (place < DP_FIGURES_TIMES_N && took > (uint64_t)ends[place] * 1000000)
        place++;
    atomic_fetch_add(&figures->times[place], 1);
    atomic_fetch_add(&figures->nanoseconds, took);
    if (status < 600)
        atomic_fetch_add(&figures->answers[status / 100], 1);
}
