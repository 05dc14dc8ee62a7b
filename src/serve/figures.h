/* What the server counts of itself since it began, for /metrics. Added to by
 * all threads. */
#ifndef DP_SERVE_FIGURES_H
#define DP_SERVE_FIGURES_H

#include <stdatomic.h>
#include <stdint.h>
#include <time.h>

#include "serve/trial.h"

/* Upper ends of the times that answers are counted by, in milliseconds; what
 * took longer is counted behind them. */
#define DP_FIGURES_TIMES 1, 5, 25, 100, 250, 1000, 2500, 10000
enum { DP_FIGURES_TIMES_N = 8 };

typedef struct dp_figures {
    atomic_uint_fast64_t answers[6]; /* by the first figure of the status */
    atomic_uint_fast64_t kept;       /* answers that had been kept */
    atomic_uint_fast64_t times[DP_FIGURES_TIMES_N + 1];
    atomic_uint_fast64_t nanoseconds;                  /* all answers took */
    atomic_uint_fast64_t logins[DP_TRIAL_CROWDED + 1]; /* by their outcome */
    atomic_uint_fast64_t reports, reports_refused;
} dp_figures;

/* An answer with this status was made, since `begun` of the monotonic clock. */
void dp_figures_answer(dp_figures *figures, unsigned status,
                       const struct timespec *begun);

#endif
