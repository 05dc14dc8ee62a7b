/* Threads beside the one that waits for signals. */
#ifndef DP_CORE_THREAD_H
#define DP_CORE_THREAD_H

#include <pthread.h>

/* pthread_create of a thread that gets no signals. 0, else an errno. */
int dp_thread_start(pthread_t *out, void *(*run)(void *), void *self);

#endif
