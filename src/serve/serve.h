/* The reader: an HTTP server over one store.
 *
 *     status = dp_server_open(ctx, &options, &server);
 *     if (status == DP_OK) {
 *         printf("%s\n", dp_server_address(server));
 *         ... wait for a signal ...
 *     }
 *     dp_server_close(server);
 *
 * It answers in threads of its own, as many as `threads` says, each with a
 * context and a connection to the store; answers are kept for others until the
 * store changes. Requests are read by libmicrohttpd.
 */
#ifndef DP_SERVE_SERVE_H
#define DP_SERVE_SERVE_H

#include "core/core.h"

typedef struct dp_server dp_server;

typedef struct dp_serve_options {
    const char *store;    /* path of an existing one */
    const char *listen;   /* ADDR:PORT, port 0 for any; else a socket's path */
    const char *base_url; /* under which it is seen; NULL: where it listens */
    const char *web;      /* folder to read web/ from; NULL: the binary */
    const char *metrics_token; /* for /metrics; NULL, "": there is none */
    const char *reader_password; /* whoever reads is asked for it; NULL, "":
                                    nobody is */
    const char *trust_proxy; /* addresses, parted by commas; NULL: nobody's */
    const char *data, *now, *time_zone;
    /* How pictures of articles are got, and where they are kept
     * (follow/images.h); NULL: none are shown. */
    const struct dp_images_options *pictures;
    bool open;      /* everybody may read, from other machines too */
    bool panorama;  /* reviews may have whole texts */
    size_t report_threshold; /* reports that hide a picture; 0: 3 */
    size_t threads; /* 0: 2 */
    /* Called with a sentence for the owner, from any thread; NULL: nobody. */
    void (*complain)(const char *sentence);
} dp_serve_options;

/* Listen and answer. The strings of `options` must outlive the server.
 *
 * DP_UNAVAILABLE: the address is taken, or not ours. DP_NOT_ALLOWED: it is not
 * of this machine alone, and neither `open` nor a password says who may read. DP_SETTINGS:
 * no address at all. Else as dp_store_open.
 */
dp_status dp_server_open(dp_ctx *ctx, const dp_serve_options *options,
                         dp_server **out);

/* "http://127.0.0.1:8080/", or the path of the socket. */
const char *dp_server_address(const dp_server *server);

/* Take no more connections, give requests under way five seconds to end, close.
 * Accepts NULL. */
void dp_server_close(dp_server *server);

#endif
