/* The socket a server listens on. */
#ifndef DP_SERVE_LISTEN_H
#define DP_SERVE_LISTEN_H

#include "core/core.h"

typedef struct dp_listener {
    int fd;
    bool local;        /* only this machine can reach it */
    bool is_path;      /* a Unix socket; to be removed when closed */
    char address[256]; /* "127.0.0.1:8080", "[::1]:8080", or a path */
    char host[128];    /* "127.0.0.1", "[::1]"; "" of a path */
} dp_listener;

/* Bind and listen at `place`: ADDR:PORT, [ADDR]:PORT, localhost:PORT, or a path
 * with a slash in it. A socket left over by nobody is replaced.
 * DP_SETTINGS: no address. DP_UNAVAILABLE: taken, or not ours. */
dp_status dp_listen(dp_ctx *ctx, const char *place, dp_listener *out);

void dp_listen_end(dp_listener *listener);

#endif
