/* The inputs of a reader, one after the other: files, the files of directories,
 * the standard input. */
#ifndef DP_RECORD_INPUTS_H
#define DP_RECORD_INPUTS_H

#include "core/core.h"

typedef struct dp_inputs dp_inputs;

typedef struct dp_input {
    char *path;   /* malloced, the caller's to free; also on a failure */
    int fd;       /* the caller's to close */
    bool regular; /* a file with a beginning and an end */
    bool address; /* one to be fetched: nothing is open */
} dp_input;

dp_inputs *dp_inputs_new(void); /* NULL: no memory */
void dp_inputs_free(dp_inputs *inputs);

/* From now on, addresses of http and https among what is added are told as
 * such, and not looked for as files. */
void dp_inputs_tell_addresses(dp_inputs *inputs);

/* Files for which `ours` is true are not opened: in a directory they are passed
 * over. */
typedef bool dp_inputs_ours(void *self, const char *path);
void dp_inputs_leave(dp_inputs *inputs, dp_inputs_ours *ours, void *self);

bool dp_inputs_add(dp_inputs *inputs, const char *path); /* false: no memory */

/* Open the next.
 *
 * DP_END: there is none. DP_NO_INPUT, DP_NOT_ALLOWED, DP_UNAVAILABLE, DP_IO: it
 * cannot be opened; the reason is the message, `out->path` says which, and the
 * next call goes on. DP_NO_MEMORY with path NULL: there is no going on. */
dp_status dp_inputs_next(dp_ctx *ctx, dp_inputs *inputs, dp_input *out);

#endif
