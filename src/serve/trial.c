/* The thread that compares and hashes passwords, and those who wait for it. */
#include "serve/trial.h"

#include <sodium.h>

#include "core/thread.h"

#include "core/banned.h"

enum { WAITING_MAX = 24 }; /* some two seconds' work */

struct dp_court {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    dp_trial *first, **end;
    size_t waiting;
    bool ending;
    char nobody[DP_PASSWORD_HASH]; /* the hash of a password that nobody has */
};

/* A name that nobody has takes as long as one with a wrong password. */
static void try_one(dp_court *court, dp_trial *trial)
{
    dp_str password = dp_str_of(trial->password);
    dp_str wanted = dp_str_of(trial->wanted);
    bool known = trial->hash[0] != '\0', right = trial->trusted;

    if (!right) {
        right = dp_password_is(dp_str_of(known ? trial->hash : court->nobody),
                               password);
        right = right && known;
    }
    if (right && wanted.n &&
        dp_password_hash(NULL, wanted, trial->made) != DP_OK)
        trial->outcome = DP_TRIAL_CROWDED;
    else
        trial->outcome = right ? DP_TRIAL_RIGHT : DP_TRIAL_WRONG;
}

static dp_trial *next_of(dp_court *court)
{
    dp_trial *trial;

    pthread_mutex_lock(&court->lock);
    while (!court->first && !court->ending)
        pthread_cond_wait(&court->changed, &court->lock);
    trial = court->first;
    if (trial) {
        court->first = trial->next;
        if (!court->first)
            court->end = &court->first;
    }
    pthread_mutex_unlock(&court->lock);
    return trial;
}

static void *sit(void *self)
{
    dp_court *court = self;
    dp_trial *trial;

    while ((trial = next_of(court))) {
        bool ending;
        pthread_mutex_lock(&court->lock);
        ending = court->ending;
        pthread_mutex_unlock(&court->lock);
        if (ending)
            trial->outcome = DP_TRIAL_CROWDED;
        else
            try_one(court, trial);
        pthread_mutex_lock(&court->lock);
        court->waiting--;
        pthread_mutex_unlock(&court->lock);
        /* Not looked at again: who is told may free it. */
        trial->done(trial->self);
    }
    return NULL;
}

/* Of a password that is forgotten at once. */
static dp_status make_nobody(dp_court *court)
{
    char password[33];

    for (size_t i = 0; i < sizeof password - 1; i++)
        password[i] = (char)('!' + randombytes_uniform(94));
    password[32] = '\0';
    return dp_password_hash(NULL, dp_str_of(password), court->nobody);
}

dp_court *dp_court_open(void)
{
    dp_court *court = calloc(1, sizeof *court);

    if (!court || make_nobody(court) != DP_OK) {
        free(court);
        return NULL;
    }
    pthread_mutex_init(&court->lock, NULL);
    pthread_cond_init(&court->changed, NULL);
    court->end = &court->first;
    if (dp_thread_start(&court->thread, sit, court) != 0) {
        pthread_cond_destroy(&court->changed);
        pthread_mutex_destroy(&court->lock);
        free(court);
        return NULL;
    }
    return court;
}

void dp_court_end(dp_court *court)
{
    bool ended;

    if (!court)
        return;
    pthread_mutex_lock(&court->lock);
    ended = court->ending;
    court->ending = true;
    pthread_cond_signal(&court->changed);
    pthread_mutex_unlock(&court->lock);
    if (!ended)
        pthread_join(court->thread, NULL);
}

void dp_court_close(dp_court *court)
{
    if (!court)
        return;
    dp_court_end(court);
    pthread_cond_destroy(&court->changed);
    pthread_mutex_destroy(&court->lock);
    free(court);
}

bool dp_court_try(dp_court *court, dp_trial *trial)
{
    bool room;

    pthread_mutex_lock(&court->lock);
    room = !court->ending && court->waiting < WAITING_MAX;
    if (room) {
        trial->next = NULL;
        *court->end = trial;
        court->end = &trial->next;
        court->waiting++;
        pthread_cond_signal(&court->changed);
    }
    pthread_mutex_unlock(&court->lock);
    return room;
}

void dp_trial_free(dp_trial *trial)
{
    if (!trial)
        return;
    sodium_memzero(trial, sizeof *trial);
    free(trial);
}
