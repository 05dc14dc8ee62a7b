/* A map from strings to numbers, in an arena. Keys are views: what they point
 * at must live as long as the map.
 *
 *     dp_map seen = { 0 };
 *     uint32_t *slot = dp_map_put(arena, &seen, key, &fresh);
 */
#ifndef DP_CORE_MAP_H
#define DP_CORE_MAP_H

#include "depeche.h"

typedef struct dp_map {
    struct dp_map_slot *slots;
    size_t n, cap; /* cap is a power of two */
} dp_map;

typedef struct dp_map_slot {
    dp_str key; /* p NULL: free */
    uint32_t hash, value;
} dp_map_slot;

/* The value's place, made (0) where the key is new; `*fresh`, unless NULL, says
 * which. NULL when memory is out. Valid until the next put. */
uint32_t *dp_map_put(dp_arena *arena, dp_map *map, dp_str key, bool *fresh);

/* The value's place, or NULL. */
uint32_t *dp_map_get(const dp_map *map, dp_str key);

#endif
