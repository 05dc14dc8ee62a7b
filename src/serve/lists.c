/* What readers choose from: languages, outlets and states of the store. To list
 * them takes a walk over all articles, so each desk keeps the lists until the
 * store changes. */
#include "serve/inside.h"
#include "store/shown.h"

#include "core/banned.h"

enum { LISTS_MAX = 4 << 20, STATES = 60 };

static dp_status read_lists(dp_visit *v, dp_desk *desk)
{
    dp_outlets_shown *shown = &desk->listed_outlets;
    dp_lists *lists = &desk->offered;
    dp_status status =
        dp_store_languages(v->ctx, desk->lists, v->store, &lists->languages);

    if (status == DP_OK)
        status = dp_store_states(v->ctx, desk->lists, v->store, STATES,
                                 &lists->states);
    if (status == DP_OK)
        status =
            dp_store_outlets(v->ctx, desk->lists, v->store, v->today, shown);
    if (status != DP_OK)
        return status;
    lists->outlets.at = DP_NEWS(desk->lists, shown->n + 1, dp_str);
    if (!lists->outlets.at)
        return dp_no_memory(v->ctx, "a list");
    lists->outlets.n = shown->n;
    for (size_t i = 0; i < shown->n; i++)
        lists->outlets.at[i] = shown->at[i].name;
    return DP_OK;
}

dp_status dp_lists_get(dp_visit *v, dp_lists *out)
{
    dp_desk *desk = v->desk;
    uint64_t generation = dp_desk_generation(v->server, desk, false);
    dp_status status = DP_OK;

    if (!desk->lists)
        desk->lists = dp_arena_new(LISTS_MAX);
    if (!desk->lists)
        return dp_no_memory(v->ctx, "a list");
    if (!generation || desk->listed != generation) {
        desk->listed = 0;
        dp_arena_reset(desk->lists);
        status = read_lists(v, desk);
        if (status == DP_OK)
            desk->listed = generation;
    }
    if (status == DP_OK)
        *out = desk->offered;
    return status;
}
