/* Libraries that are loaded when they are first wanted: most runs of the
 * program do without them, and they bring two dozen others, which take longer
 * to load than a page to read.
 *
 *     dp_status status = dp_late_load(ctx, &late);
 *
 *     if (status == DP_OK)
 *         library.some_function();
 *
 * A table of a library's functions is a struct that has nothing else in it, each
 * of the function's own type, so that calls are checked as if it were linked. */
#ifndef DP_CORE_LATE_H
#define DP_CORE_LATE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/ctx.h"

typedef struct dp_late {
    const char *file;         /* "libcurl.so.4": the name is the interface's */
    const char *const *names; /* of its functions, in the table's order */
    size_t n;
    void *table;
    bool loaded;
} dp_late;

/* Load the library and fill its table; at once where that was done. It stays.
 * From any thread. DP_UNAVAILABLE: it is not there, or another. */
dp_status dp_late_load(dp_ctx *ctx, dp_late *late);

#endif
