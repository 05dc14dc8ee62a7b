/* Vectors that grow in an arena.
 *
 *     DP_VEC(dp_name) names = { 0 };
 *
 *     if (!dp_vec_push(arena, &names, name))
 *         return DP_NO_MEMORY;
 *     for (size_t i = 0; i < names.n; i++)
 *         use(&names.at[i]);
 */
#ifndef DP_CORE_VEC_H
#define DP_CORE_VEC_H

#include <stddef.h>
#include <stdint.h>

#include "core/arena.h"

#define DP_VEC(type)   \
    struct {           \
        type *at;      \
        size_t n, cap; \
    }

/* Append `value`; false, and the vector as it was, when memory is out. */
#define dp_vec_push(arena, vec, value)                                       \
    (dp_vec_reserve(arena, vec, 1) ? ((vec)->at[(vec)->n++] = (value), true) \
                                   : false)

/* Room for `more` elements; false when memory is out. */
#define dp_vec_reserve(arena, vec, more)                            \
    ((vec)->cap - (vec)->n >= (size_t)(more) ||                     \
     dp_vec_more(arena, (void **)&(vec)->at, (vec)->n, &(vec)->cap, \
                 (size_t)(more), sizeof *(vec)->at))

/* Where to begin in a list that is sorted by `field`, a uint32_t of its items:
 * the first of them that is not below `least`, `n` where all are. */
#define dp_vec_from(list, field, least)                    \
    dp_vec_seek((list)->at, (list)->n, sizeof *(list)->at, \
                offsetof(__typeof__(*(list)->at), field), least)

bool dp_vec_more(dp_arena *arena, void **at, size_t n, size_t *cap, size_t more,
                 size_t size);

/* Inline, so that each list has its own search. */
static inline size_t dp_vec_seek(const void *at, size_t n, size_t size,
                                 size_t offset, uint32_t least)
{
    const char *base = at;
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *key = base + middle * size + offset;

        if (*(const uint32_t *)(const void *)key < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

#endif
