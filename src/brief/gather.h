/* Gathering a press review: what its parts share. */
#ifndef DP_BRIEF_GATHER_H
#define DP_BRIEF_GATHER_H

#include "brief/inside.h"
#include "stories/tell.h"

typedef struct gatherer {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    const dp_brief_query *query;
    dp_brief *out;
    dp_map numbers; /* of sources, by id */
    dp_calling calling; /* in the review's language */
    DP_VEC(dp_brief_source) sources;
    DP_VEC(dp_brief_quote) said; /* all that may be quoted */
} gatherer;

/* The number of a source, made where it is new; 0 when memory is out. */
size_t source_number(gatherer *g, const dp_brief_source *source);

/* stories.c */
dp_status gather_stories(gatherer *g);
dp_status gather_chosen(gatherer *g);

/* facts.c */
dp_status gather_facts(gatherer *g);

#endif
