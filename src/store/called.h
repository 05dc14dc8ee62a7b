/* How people and things are called in a language: the states, cities and bodies
 * that the world's tables know by their names there, people as articles in that
 * language spell them, in its script at least.
 *
 *     dp_calling calling;
 *
 *     dp_calling_open(ctx, store, DP_S("ar"), &calling);
 *     name = dp_called(&calling, arena, DP_S("state/MA"), DP_S("Maroc"));
 */
#ifndef DP_STORE_CALLED_H
#define DP_STORE_CALLED_H

#include "data/data.h"
#include "store/store.h"

typedef struct dp_calling {
    dp_ctx *ctx;
    dp_store *store;
    char language[8];                  /* "fr" of "fr-MA" */
    int script;                        /* Unicode's number */
    dp_table states, cities, bodies;   /* of the world */
    size_t state_in, city_in, body_in; /* columns of this language; 0: none */
    dp_arena *memory;                  /* NULL: each is asked for anew */
    dp_map known;                      /* by id, or kinds and name */
    DP_VEC(dp_str) names;
} dp_calling;

/* `language` is a BCP 47 tag or the name of a locale. `ctx` and `store` outlive
 * it; there is nothing to close. */
void dp_calling_open(dp_ctx *ctx, dp_store *store, dp_str language,
                     dp_calling *out);

/* Whoever was called once is called so again, without asking: for long lists.
 * The names live in `arena`. */
void dp_calling_remember(dp_calling *calling, dp_arena *arena);

/* The name of whom an id stands for; `name` where no better one is known. */
dp_str dp_called(dp_calling *calling, dp_arena *arena, dp_str id, dp_str name);

/* The same of what is known by a name alone, of one of these kinds ("place",
 * "state"), most likely first: a place of an event, a body. */
dp_str dp_called_by_name(dp_calling *calling, dp_arena *arena, dp_strs kinds,
                         dp_str name);

#endif
