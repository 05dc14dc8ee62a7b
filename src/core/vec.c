/* Growth of vectors: doubling, so that a push costs constant time on average,
 * and in place where the arena has room behind. */
#include "core/vec.h"

bool dp_vec_more(dp_arena *arena, void **at, size_t n, size_t *cap, size_t more,
                 size_t size)
{
    size_t want = *cap ? *cap * 2 : 8;
    void *grown;

    if (more > SIZE_MAX / size / 4 || n > SIZE_MAX / size / 4)
        return false;
    if (want < n + more)
        want = n + more;
    grown = dp_arena_grow(arena, *at, *cap * size, want * size);
    if (!grown)
        return false;
    *at = grown;
    *cap = want;
    return true;
}
