/* libmicrohttpd, loaded when the reader is served. Its types and constants are
 * its header's; its functions are `dp_mhd`'s. Private to src/serve. */
#ifndef DP_SERVE_MHD_H
#define DP_SERVE_MHD_H

#include <microhttpd.h>

#include "core/core.h"

#define DP_MHD_FUNCTIONS(F)                                                   \
    F(add_connection)                                                         \
    F(add_response_header)                                                    \
    F(create_response_from_buffer)                                            \
    F(create_response_from_buffer_with_free_callback_cls)                     \
    F(destroy_response)                                                       \
    F(get_connection_info)                                                    \
    F(get_connection_values)                                                  \
    F(lookup_connection_value)                                                \
    F(queue_response)                                                         \
    F(resume_connection)                                                      \
    F(start_daemon)                                                           \
    F(stop_daemon)                                                            \
    F(suspend_connection)

typedef struct dp_mhd_functions {
#define DP_MHD_FIELD(name) __typeof__(MHD_##name) *name;
    DP_MHD_FUNCTIONS(DP_MHD_FIELD)
#undef DP_MHD_FIELD
} dp_mhd_functions;

extern dp_mhd_functions dp_mhd;

/* Before the first call of any. DP_UNAVAILABLE. */
dp_status dp_mhd_load(dp_ctx *ctx);

#endif
