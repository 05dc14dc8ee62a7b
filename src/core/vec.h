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

bool dp_vec_more(dp_arena *arena, void **at, size_t n, size_t *cap, size_t more,
                 size_t size);

#endif
