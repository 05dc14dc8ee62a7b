/* The table of libmicrohttpd's functions. */
#include "serve/mhd.h"

#include "core/late.h"

#include "core/banned.h"

dp_mhd_functions dp_mhd;

dp_status dp_mhd_load(dp_ctx *ctx)
{
#define DP_MHD_NAME(name) "MHD_" #name,
    static const char *const names[] = { DP_MHD_FUNCTIONS(DP_MHD_NAME) };
#undef DP_MHD_NAME
    static dp_late late = { .file = "libmicrohttpd.so.12",
                            .names = names,
                            .n = sizeof names / sizeof *names,
                            .table = &dp_mhd };

    _Static_assert(sizeof names == sizeof dp_mhd, "a name each");
    return dp_late_load(ctx, &late);
}
