/* Bytes gathered one page at a time, outside the arena, whose length is not
 * known before: grown by realloc, told their limit at birth, copied into the
 * arena once, when all are there. */
#ifndef DP_FETCH_HOLD_H
#define DP_FETCH_HOLD_H

#include "core/core.h"

typedef struct dp_hold {
    char *p;
    size_t n, cap, limit;
    bool over;      /* more than `limit` was to be held */
    bool no_memory; /* what came last is not held */
} dp_hold;

/* Empty again; memory beyond what a usual page takes is given back. */
void dp_hold_reset(dp_hold *hold, size_t limit);

/* False, with `over` or `no_memory` set, when `s` cannot be held. */
bool dp_hold_add(dp_hold *hold, dp_str s);

/* Room for `want` bytes behind what is held, or as much as the limit leaves
 * (`*room`, at least 1); NULL when there is none. */
char *dp_hold_room(dp_hold *hold, size_t want, size_t *room);

dp_str dp_hold_str(const dp_hold *hold);
void dp_hold_free(dp_hold *hold);

#endif
