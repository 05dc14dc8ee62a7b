/* What the files of the pool share: the messages, and the walls. */
#ifndef DP_POOL_PRIVATE_H
#define DP_POOL_PRIVATE_H

#include "pool/pool.h"

#include <sys/types.h>
#include <sys/uio.h>

#if defined(__SANITIZE_ADDRESS__)
#define DP_POOL_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DP_POOL_ASAN 1
#endif
#endif
#ifndef DP_POOL_ASAN
#define DP_POOL_ASAN 0
#endif

/* -- Between program and worker: a stream of frames (wire.c) --------------- */

typedef enum dp_frame_kind {
    /* to the worker */
    DP_FRAME_TASK = 1, /* value: index of the job */
    DP_FRAME_GO_ON,
    /* from the worker */
    DP_FRAME_ITEM,
    DP_FRAME_DONE,     /* value: how many tasks this worker did before */
    DP_FRAME_FAILED,   /* value: status; payload: the sentence */
    DP_FRAME_FORBIDDEN /* value: number of a system call; last words */
} dp_frame_kind;

typedef struct dp_frame {
    uint32_t kind, value;
    uint64_t n; /* of the payload behind */
} dp_frame;

/* Where the one socket of a worker, and of the mother, stands. */
enum { DP_POOL_FD = 3 };

/* Send all; false when the other side is gone. Blocks. */
bool dp_wire_send(int fd, const dp_frame *frame, const char *bytes);

/* Receive exactly `n` bytes; false at the end of the stream. Blocks. */
bool dp_wire_receive(int fd, void *bytes, size_t n);

/* One message with at most one descriptor. Returns the bytes sent or received,
 * 0 at the end, -1 with errno; `*got`, unless NULL, is -1 where none came.
 * Interrupted calls are taken up again. */
ssize_t dp_wire_send_fd(int sock, struct iovec *parts, size_t n, int fd,
                        int flags);
ssize_t dp_wire_receive_fd(int sock, void *bytes, size_t n, int *got);

/* -- Between program and mother: one packet each --------------------------- */

typedef enum dp_order_kind {
    DP_ORDER_FORK = 1,   /* with the worker's end of a socket */
    DP_ORDER_BURY,       /* the program knows of the death: free the pid */
    DP_ORDER_FORKED,     /* value: pid */
    DP_ORDER_NOT_FORKED, /* value: errno */
    DP_ORDER_DIED,       /* value: wait status as waitpid has it */
    DP_ORDER_READY       /* value: errno of the walls, 0 */
} dp_order_kind;

typedef struct dp_order {
    uint32_t kind, slot;
    int32_t value;
    uint32_t padding;
    uint64_t peak; /* of a death: the largest resident memory, in bytes */
} dp_order;

typedef struct dp_pool_setting {
    dp_ctx *ctx;
    dp_pool_job *jobs;
    size_t n;
    dp_pool_options options; /* no zeros left */
    struct dp_walls *walls;
} dp_pool_setting;

/* The mother's life, from the fork on; `control` is her socket. */
_Noreturn void dp_mother_live(const dp_pool_setting *setting, int control);

/* A worker's life; its socket stands at DP_POOL_FD. */
_Noreturn void dp_worker_live(const dp_pool_setting *setting);

/* -- Walls (sandbox.c) ------------------------------------------------------
 */

/* Work out the walls, once, in the program: the filter takes milliseconds to
 * make and is the same for all. */
dp_status dp_walls_make(dp_ctx *ctx, struct dp_walls **out);
void dp_walls_free(struct dp_walls *walls);

/* Walls that mother and workers share (no new privileges, no file system, no
 * core files), and those of a worker alone. 0, or the errno of what failed. */
int dp_walls_mother(struct dp_walls *walls, size_t memory);
int dp_walls_worker(const struct dp_walls *walls);

#endif
