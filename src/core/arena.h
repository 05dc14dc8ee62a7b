/* Arena: one region for all memory of an article, given back at once.
 *
 * dp_arena_new, _reset and _close stand in depeche.h. Memory is handed out
 * aligned for any type and not cleared. Sanitizer builds poison what has not
 * been handed out.
 */
#ifndef DP_CORE_ARENA_H
#define DP_CORE_ARENA_H

#include "depeche.h"

/* An arena for little, of which there are many: it begins with a few kilobytes
 * and grows as others do. */
dp_arena *dp_arena_new_small(size_t ceiling);

/* NULL when the ceiling is reached or memory is out. */
void *dp_arena_alloc(dp_arena *arena, size_t size);

/* The same, cleared, for `n` things of `size` bytes; NULL also on overflow. */
void *dp_arena_zero(dp_arena *arena, size_t n, size_t size);

/* A larger block with the same first `old` bytes; in place where `block` was
 * the last one handed out. `block` may be NULL with `old` 0. */
void *dp_arena_grow(dp_arena *arena, void *block, size_t old, size_t size);

/* Bytes handed out since the last reset. */
size_t dp_arena_used(const dp_arena *arena);

/* Let the allocation after the next `n` fail, and all after it; for tests.
 * SIZE_MAX: never. */
void dp_arena_fail_after(dp_arena *arena, size_t n);

#define DP_NEW(arena, type) ((type *)dp_arena_zero(arena, 1, sizeof(type)))
#define DP_NEWS(arena, n, type) ((type *)dp_arena_zero(arena, n, sizeof(type)))

#endif
