/* Open addressing with linear probing, at most three quarters full. The hash
 * is mixed with the address of the slots, which differs from run to run, so
 * that foreign keys cannot be chosen to collide. */
#include "core/map.h"

#include "core/arena.h"
#include "core/str.h"

#include "core/banned.h"

static uint64_t eight_at(const char *p)
{
    uint64_t word;

    memcpy(&word, p, sizeof word);
    return word;
}

/* Fewer than eight bytes as a word, of each length another word for other bytes:
 * pieces of fixed size that overlap, as copying `n` bytes is a call. */
static uint64_t few_at(const char *p, size_t n)
{
    uint32_t begin, end;

    if (n >= sizeof begin) {
        memcpy(&begin, p, sizeof begin);
        memcpy(&end, p + n - sizeof end, sizeof end);
        return (uint64_t)begin << 32 | end;
    }
    if (n == 0)
        return 0;
    return (uint64_t)(uint8_t)p[0] << 16 | (uint64_t)(uint8_t)p[n / 2] << 8 |
           (uint8_t)p[n - 1];
}

static uint64_t mix(uint64_t h, uint64_t word)
{
    h = (h ^ word) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

/* Multiply and fold, eight bytes at a time, seeded by the slots' address. */
static uint32_t key_hash(const dp_map *map, dp_str key)
{
    uint64_t h = ((uintptr_t)map->slots >> 4) ^ key.n * 0x9E3779B97F4A7C15u;
    size_t i = 0;

    for (; i + 8 <= key.n; i += 8)
        h = mix(h, eight_at(key.p + i));
    if (i < key.n)
        h = mix(h, few_at(key.p + i, key.n - i));
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
