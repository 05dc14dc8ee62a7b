/* Open addressing with linear probing, at most three quarters full. The hash
 * is mixed with the address of the slots, which differs from run to run, so
 * that foreign keys cannot be chosen to collide. */
#include "core/map.h"

#include "core/arena.h"
#include "core/str.h"

#include "core/banned.h"

/* Multiply and fold, eight bytes at a time, seeded by the slots' address. */
static uint32_t key_hash(const dp_map *map, dp_str key)
{
    uint64_t h = ((uintptr_t)map->slots >> 4) ^ key.n * 0x9E3779B97F4A7C15u;

    for (size_t i = 0; i < key.n; i += 8) {
        uint64_t word = 0;
        size_t left = key.n - i;
        memcpy(&word, key.p + i, left < 8 ? left : 8);
        h = (h ^ word) * 0x9E3779B97F4A7C15u;
        h ^= h >> 29;
    }
    h *= 0xBF58476D1CE4E5B9u;
    return (uint32_t)(h >> 32);
}

static dp_map_slot *slot_for(const dp_map *map, dp_str key, uint32_t hash)
{
    size_t i = hash & (map->cap - 1);

    while (map->slots[i].key.p &&
           (map->slots[i].hash != hash || !dp_str_eq(map->slots[i].key, key)))
        i = (i + 1) & (map->cap - 1);
    return &map->slots[i];
}

static bool map_grow(dp_arena *arena, dp_map *map)
{
    dp_map grown = { .cap = map->cap ? map->cap * 2 : 16 };

    grown.slots = DP_NEWS(arena, grown.cap, dp_map_slot);
    if (!grown.slots)
        return false;
    for (size_t i = 0; i < map->cap; i++) {
        dp_map_slot old = map->slots[i];
        if (!old.key.p)
            continue;
        old.hash = key_hash(&grown, old.key);
        *slot_for(&grown, old.key, old.hash) = old;
    }
    grown.n = map->n;
    *map = grown;
    return true;
}

uint32_t *dp_map_put(dp_arena *arena, dp_map *map, dp_str key, bool *fresh)
{
    dp_map_slot *slot;
    uint32_t hash;

    if (!key.p)
        key = DP_S("");
    if (map->n + map->n / 3 >= map->cap && !map_grow(arena, map))
        return NULL;
    hash = key_hash(map, key);
    slot = slot_for(map, key, hash);
    if (fresh)
        *fresh = !slot->key.p;
    if (!slot->key.p) {
        *slot = (dp_map_slot){ key, hash, 0 };
        map->n++;
    }
    return &slot->value;
}

uint32_t *dp_map_get(const dp_map *map, dp_str key)
{
    dp_map_slot *slot;

    if (map->n == 0)
        return NULL;
    if (!key.p)
        key = DP_S("");
    slot = slot_for(map, key, key_hash(map, key));
    return slot->key.p ? &slot->value : NULL;
}
