/* Libraries loaded late, by the system's loader. They are never given back: what
 * is below them does not bear it. */
#include "core/late.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "core/banned.h"

static dp_status fill(dp_ctx *ctx, dp_late *late, void *library)
{
    for (size_t i = 0; i < late->n; i++) {
        void *found = dlsym(library, late->names[i]);
        if (!found)
            return dp_fail(ctx, DP_UNAVAILABLE, "'%s' has no '%s'", late->file,
                           late->names[i]);
        memcpy((char *)late->table + i * sizeof found, &found, sizeof found);
    }
    return DP_OK;
}

static dp_status load(dp_ctx *ctx, dp_late *late)
{
    void *library =
        dlopen(late->file, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    dp_status status;

    if (!library)
        return dp_fail(ctx, DP_UNAVAILABLE, "cannot load a library: %s",
                       dlerror());
    status = fill(ctx, late, library);
    late->loaded = status == DP_OK;
    return status;
}

dp_status dp_late_load(dp_ctx *ctx, dp_late *late)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    dp_status status;

    pthread_mutex_lock(&lock);
    status = late->loaded ? DP_OK : load(ctx, late);
    pthread_mutex_unlock(&lock);
    return status;
}
