/* The program's side of the pool: slots, each with a worker or none.
 *
 * A slot goes EMPTY -> IDLE -> BUSY -> (HELD -> BUSY ...) -> IDLE. Whatever
 * ends a worker, its slot becomes DYING, and EMPTY again when its socket is at
 * its end and the mother has told how it died: only then is all it said read,
 * and the reason known.
 *
 * Behind the task of a BUSY slot one more may stand, which the worker finds in
 * its socket when it has answered the first: it need not sleep in between, nor
 * be woken. It is the slot's task, and its clocks start, when the answer to the
 * first is here. */
#ifndef DP_POOL_SLOTS_H
#define DP_POOL_SLOTS_H

#include "pool/private.h"

#include <poll.h>
#include <sys/resource.h>

typedef enum dp_slot_state { EMPTY, IDLE, BUSY, HELD, DYING } dp_slot_state;

/* Why the program ended a worker; what the kernel ended it for is in the wait
 * status. */
typedef enum dp_slot_cause {
    BY_ITSELF,
    TOO_LONG,
    GARBLED,
    NO_ROOM, /* for what it wanted to answer */
    DROPPED
} dp_slot_cause;

typedef struct dp_slot {
    dp_slot_state state;
    pid_t pid;
    int fd;
    bool at_end, told; /* the socket is at its end; the mother told the death */
    dp_slot_cause cause;
    int status;    /* as waitpid has it */
    uint64_t peak; /* resident, in bytes */
    int forbidden; /* the system call it said it died of; -1: none */
    size_t served; /* tasks done before this one */
    size_t job;    /* of the task, or of the last one */
    /* The task. */
    bool has_task, patient;
    uint64_t tag;
    int task_fd; /* our copy, until it is sent; -1 */
    dp_frame out;
    const char *out_bytes;
    size_t sent;
    int64_t deadline; /* ms; INT64_MAX: none */
    rlim_t cpu_limit; /* seconds of processor time, from its birth on */
    bool late;        /* that was used up when the task became the slot's */
    bool has_next, next_dropped;
    uint64_t next_tag; /* of the task behind */
    /* The frame that is coming in. */
    dp_frame in;
    size_t got;
    char *in_bytes;
} dp_slot;

struct dp_pool {
    dp_pool_setting setting;
    pid_t mother;
    int control;
    bool orphaned; /* the mother is gone */
    int error;     /* errno of the walls */
    rlim_t cpu_most;
    dp_slot *slots;
    struct pollfd *polls;
    size_t n, next; /* slots; where to look first, so that none is favoured */
    char reason[DP_MESSAGE_SIZE];
};

/* An empty slot. */
#define DP_SLOT_EMPTY ((dp_slot){ .fd = -1, .task_fd = -1, .forbidden = -1 })

int64_t dp_now_ms(void);

/* Tell the mother; false when she is gone. */
bool dp_pool_order(dp_pool *pool, dp_order_kind kind, const dp_slot *slot,
                   int fd);

/* The next news from the mother, noted in its slot; waits. False when she is
 * gone. */
bool dp_pool_news(dp_pool *pool, dp_order *news);

/* Limits on time for the slot's task, from now on. */
void dp_slot_start_clocks(const dp_pool *pool, dp_slot *slot);

/* Send what can be sent without waiting. */
void dp_slot_push(dp_slot *slot);

/* End a worker; its death will be told. */
void dp_slot_kill(dp_slot *slot, dp_slot_cause cause);

/* Close and free what the slot has. */
void dp_slot_clear(dp_slot *slot);

/* Why the worker of a dying slot died: the sentence goes to pool->reason. */
dp_status dp_slot_why(dp_pool *pool, const dp_slot *slot);

#endif
