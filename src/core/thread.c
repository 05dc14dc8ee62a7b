/* A new thread has the signals of whoever starts it. */
#include "core/thread.h"

#include <signal.h>

#include "core/banned.h"

int dp_thread_start(pthread_t *out, void *(*run)(void *), void *self)
{
    sigset_t all, before;
    int error;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    error = pthread_create(out, NULL, run, self);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error;
}
