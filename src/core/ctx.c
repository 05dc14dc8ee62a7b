/* The sentence of the last failure. */
#include "core/ctx.h"

#include <stdarg.h>

#include "core/banned.h"

dp_status dp_fail(dp_ctx *ctx, dp_status status, const char *format, ...)
{
    va_list args;

    if (!ctx)
        return status;
    va_start(args, format);
    vsnprintf(ctx->message, sizeof ctx->message, format, args);
    va_end(args);
    return status;
}

dp_status dp_no_memory(dp_ctx *ctx, const char *what)
{
    return dp_fail(ctx, DP_NO_MEMORY, "no memory for %s", what);
}

const char *dp_message(const dp_ctx *ctx)
{
    return ctx ? ctx->message : "no memory for a context";
}
