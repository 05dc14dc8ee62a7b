/* What time does to what the store keeps: the key of reports is thrown away
 * after thirty days, whether somebody reports anything then or not. Looked at
 * when the server starts, and once an hour with whatever is asked. */
#include <time.h>

#include "serve/inside.h"
#include "store/picture.h"

#include "core/banned.h"

enum { APART = 3600 };

void dp_server_tidy(dp_server *server, dp_desk *desk)
{
    int64_t now = (int64_t)time(NULL);
    int_fast64_t due = atomic_load(&server->tidy_at);
    dp_store *store = NULL;

    if (now < due ||
        !atomic_compare_exchange_strong(&server->tidy_at, &due, now + APART))
        return;
    /* Where it cannot be written there is nothing of it. */
    if (dp_store_open(desk->ctx, server->options.store, DP_STORE_REPAIR,
                      &store) == DP_OK)
        dp_reports_forget(desk->ctx, store, now);
    dp_store_close(store);
}
