/* A password on trial: compared, and another one hashed, in a thread of its
 * own, since that takes a tenth of a second of a core and 64 MiB on purpose.
 *
 * The threads that answer hand a trial over and go on with others; the request
 * it belongs to sleeps until then (http.c). One at a time is tried, and few
 * wait: whoever comes when all places are taken is sent away, so that a flood
 * of logins costs one thread and no more.
 */
#ifndef DP_SERVE_TRIAL_H
#define DP_SERVE_TRIAL_H

#include "store/account.h"

typedef struct dp_court dp_court;

typedef enum dp_outcome {
    DP_TRIAL_WAITS, /* to be tried */
    DP_TRIAL_RIGHT,
    DP_TRIAL_WRONG,  /* or there is no such account: nobody is told which */
    DP_TRIAL_OFTEN,  /* too often, of late; see `wait` */
    DP_TRIAL_CROWDED /* too many wait */
} dp_outcome;

typedef struct dp_trial {
    struct dp_trial *next;
    dp_outcome outcome;
    uint32_t wait; /* seconds */
    int64_t account;
    char name[DP_ACCOUNT_NAME_MAX + 1];
    char hash[DP_PASSWORD_HASH]; /* ""; of nobody, and tried all the same */
    char password[DP_PASSWORD_MAX + 1];
    char wanted[DP_PASSWORD_MAX + 1]; /* to be hashed where the trial is right;
                                         "": none */
    bool trusted;                /* only `wanted` is hashed, nothing compared */
    char made[DP_PASSWORD_HASH]; /* its hash */
    void (*done)(void *self);    /* called once, from the court's thread */
    void *self;
} dp_trial;

/* NULL: no memory, or no thread. */
dp_court *dp_court_open(void);

/* End what waits as crowded, then the thread: whoever still asks is sent away.
 * Accepts NULL. */
void dp_court_end(dp_court *court);

/* End it and free it: nobody asks any more. Accepts NULL. */
void dp_court_close(dp_court *court);

/* Try one; `done` will be called. False: too many wait, and it is not. The
 * trial must stay until then. */
bool dp_court_try(dp_court *court, dp_trial *trial);

/* Forget all that is secret in it, and free it. Accepts NULL. */
void dp_trial_free(dp_trial *trial);

#endif
