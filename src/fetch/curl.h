/* libcurl, loaded when something is fetched. Its types and constants are its
 * header's; its functions are `dp_curl`'s. Private to src/fetch. */
#ifndef DP_FETCH_CURL_H
#define DP_FETCH_CURL_H

/* The macros that check options check calls by name, which ours are not. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#include "core/core.h"

#define DP_CURL_FUNCTIONS(F)                                                  \
    F(easy_cleanup)                                                           \
    F(easy_getinfo)                                                           \
    F(easy_init)                                                              \
    F(easy_reset)                                                             \
    F(easy_setopt)                                                            \
    F(easy_strerror)                                                          \
    F(global_init)                                                            \
    F(multi_add_handle)                                                       \
    F(multi_cleanup)                                                          \
    F(multi_info_read)                                                        \
    F(multi_init)                                                             \
    F(multi_remove_handle)                                                    \
    F(multi_setopt)                                                           \
    F(multi_socket_action)                                                    \
    F(slist_append)                                                           \
    F(slist_free_all)

typedef struct dp_curl_functions {
#define DP_CURL_FIELD(name) __typeof__(curl_##name) *name;
    DP_CURL_FUNCTIONS(DP_CURL_FIELD)
#undef DP_CURL_FIELD
} dp_curl_functions;

extern dp_curl_functions dp_curl;

/* Before the first call of any. DP_UNAVAILABLE. */
dp_status dp_curl_load(dp_ctx *ctx);

#endif
