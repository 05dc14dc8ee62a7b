/* Desks: contexts and connections to the store, one for each thread. A change
 * of the store shows on each connection by itself, and what is kept of answers
 * is of one of its generations. */
#include "serve/inside.h"
#include "store/shown.h"

#include "core/banned.h"

/* What the desks keep of the store's file in memory, all together: the system
 * keeps it too. */
static const size_t store_share = (size_t)32 << 20;

/* Ceiling of one visit's memory: the largest page (a print of a dossier) has
 * some 10 MB. */
static const size_t visit_max = (size_t)64 << 20;

dp_status dp_desk_open(dp_ctx *ctx, dp_server *server, dp_desk **out)
{
    dp_options options = { .data_dir = server->options.data,
                           .now = server->options.now,
                           .time_zone = server->options.time_zone,
                           .until = DP_UNTIL_TEXT };
    dp_desk *desk = calloc(1, sizeof *desk);
    dp_status status;

    if (!desk)
        return dp_no_memory(ctx, "the server");
    desk->arena = dp_arena_new(visit_max);
    status = desk->arena ? dp_open(&options, &desk->ctx) : DP_NO_MEMORY;
    if (status == DP_OK)
        status = dp_store_open(desk->ctx, server->options.store, DP_STORE_READ,
                               &desk->store);
    if (status == DP_OK)
        status = dp_store_share(desk->ctx, desk->store,
                                store_share / server->options.threads);
    if (status != DP_OK) {
        status = dp_fail(ctx, status, "%s",
                         desk->ctx ? dp_message(desk->ctx) : "no memory");
        dp_desk_close(desk);
        return status;
    }
    /* A store that may not be written has nothing that is followed. */
    if (dp_outlets_open(desk->ctx, server->options.store, &desk->outlets) !=
        DP_OK)
        desk->outlets = NULL;
    *out = desk;
    return DP_OK;
}

void dp_desk_close(dp_desk *desk)
{
    if (!desk)
        return;
    for (size_t i = 0; i < DP_UI_MAX; i++)
        dp_dates_close(desk->dates[i]);
    dp_outlets_close(desk->outlets);
    dp_arena_close(desk->lists);
    dp_store_close(desk->store);
    dp_close(desk->ctx);
    dp_arena_close(desk->arena);
    free(desk);
}

dp_desk *dp_desk_take(dp_server *server)
{
    dp_desk *desk;

    pthread_mutex_lock(&server->lock);
    while (!server->desks)
        pthread_cond_wait(&server->freed, &server->lock);
    desk = server->desks;
    server->desks = desk->next;
    pthread_mutex_unlock(&server->lock);
    dp_arena_reset(desk->arena);
    return desk;
}

void dp_desk_give(dp_server *server, dp_desk *desk)
{
    pthread_mutex_lock(&server->lock);
    desk->next = server->desks;
    server->desks = desk;
    pthread_cond_signal(&server->freed);
    pthread_mutex_unlock(&server->lock);
}

/* Where nobody can say, nothing is as it was. */
static void look_again(dp_server *server, dp_desk *desk, uint64_t version)
{
    int64_t shown = 0;

    if (dp_store_generation(desk->ctx, desk->store, &shown) == DP_OK) {
        desk->version = version;
        desk->shown = (uint64_t)shown + 1; /* which is never 0 */
    } else
        desk->version = desk->shown = 0;
    atomic_fetch_add(&server->generation, 1);
}

uint64_t dp_desk_generation(dp_server *server, dp_desk *desk, bool followed)
{
    uint64_t version = 0;

    if (dp_store_version(desk->ctx, desk->store, &version) != DP_OK)
        version = 0;
    if (version == 0 || version != desk->version)
        look_again(server, desk, version);
    return followed ? atomic_load(&server->generation) : desk->shown;
}
