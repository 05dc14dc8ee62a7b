/* One identity for each person: what the two halves share. identity_alike.c
 * says which two entities are one person, identity.c makes groups of them. */
#ifndef DP_STORE_IDENTITY_H
#define DP_STORE_IDENTITY_H

#include "store/match.h"

/* How well it is known that two are one. */
enum {
    DP_ONE_BY_COMPANY = 1, /* they stand beside the same people */
    DP_ONE_BY_ROLE,        /* in offices that may be one */
    DP_ONE_BY_OFFICE       /* in one office of one state */
};

/* Somebody whose entity has a number. */
typedef struct dp_somebody {
    int64_t n;
    dp_str id;
    bool known;    /* to world/people.tsv */
    bool alive;    /* some article names them */
    dp_strs names; /* full ones, as they were met */
    struct dp_office {
        dp_str role, state; /* state "": none was told */
    } * offices;            /* that some article tells */
    size_t offices_n;
} dp_somebody;

dp_status dp_somebody_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          int64_t n, dp_somebody *out);

/* Whether each has states, and they have none in common: two look-alikes. */
bool dp_states_differ(const dp_somebody *a, const dp_somebody *b);

/* Look for all whose names are spellings of one of this one's, which are new
 * (table `namesake`). */
dp_status dp_namesakes_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            int64_t n);

/* Write with which of its namesakes it is one (table `alike`). Those whose row
 * changed are appended to `out`. */
dp_status dp_alike_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        int64_t n, dp_arena *kept, dp_numbers *out);

#endif
