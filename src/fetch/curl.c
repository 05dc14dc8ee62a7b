/* The table of libcurl's functions. */
#include "fetch/curl.h"

#include "core/late.h"

#include "core/banned.h"

dp_curl_functions dp_curl;

dp_status dp_curl_load(dp_ctx *ctx)
{
#define DP_CURL_NAME(name) "curl_" #name,
    static const char *const names[] = { DP_CURL_FUNCTIONS(DP_CURL_NAME) };
#undef DP_CURL_NAME
    static dp_late late = { .file = "libcurl.so.4",
                            .names = names,
                            .n = sizeof names / sizeof *names,
                            .table = &dp_curl };

    _Static_assert(sizeof names == sizeof dp_curl, "a name each");
    return dp_late_load(ctx, &late);
}
