/* Whether the reader serves: for whoever watches over it. */
#include "serve/visit.h"
#include "store/shown.h"

#include "core/banned.h"

/* That the store can be read is all that has to hold. */
dp_status dp_screen_health(dp_visit *v)
{
    uint64_t version = 0;
    dp_status status = dp_store_version(v->ctx, v->store, &version);

    return status == DP_OK
               ? dp_answer_bytes(v, "text/plain; charset=utf-8", DP_S("ok\n"))
               : DP_BUSY;
}
