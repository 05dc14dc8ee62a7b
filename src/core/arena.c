/* Arena: a chain of blocks, filled from the front.
 *
 * A reset keeps the first block, so that a worker that reads page after page
 * asks the system for memory only when a page is larger than usual. Large
 * requests get a block of their own size. */
#include "core/arena.h"

#include <assert.h>

#include "core/banned.h"

#if defined(__SANITIZE_ADDRESS__)
#define DP_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DP_ASAN 1
#endif
#endif
#ifdef DP_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

enum { ALIGN = 16, BLOCK = 256 << 10, SMALL_BLOCK = 4 << 10 };

typedef struct block {
    struct block *next;
    size_t size, used; /* of `bytes` */
    _Alignas(ALIGN) char bytes[];
} block;

struct dp_arena {
    block *first, *current;
    size_t first_size; /* of the first block */
    size_t ceiling, used, fail_after;
};

static block *block_new(size_t size)
{
    block *b = malloc(sizeof *b + size);

    if (!b)
        return NULL;
    b->next = NULL;
    b->size = size;
    b->used = 0;
    ASAN_POISON_MEMORY_REGION(b->bytes, size);
    return b;
}

static void blocks_free(block *b)
{
    while (b) {
        block *next = b->next;
        ASAN_UNPOISON_MEMORY_REGION(b->bytes, b->size);
        free(b);
        b = next;
    }
}

dp_arena *dp_arena_new(size_t ceiling)
{
    dp_arena *arena = calloc(1, sizeof *arena);

    if (!arena)
        return NULL;
    arena->ceiling = ceiling;
    arena->first_size = BLOCK;
    arena->fail_after = SIZE_MAX;
    return arena;
}

dp_arena *dp_arena_new_small(size_t ceiling)
{
    dp_arena *arena = dp_arena_new(ceiling);

    if (arena)
        arena->first_size = SMALL_BLOCK;
    return arena;
}

void dp_arena_reset(dp_arena *arena)
{
    if (arena->first) {
        blocks_free(arena->first->next);
        arena->first->next = NULL;
        arena->first->used = 0;
        ASAN_POISON_MEMORY_REGION(arena->first->bytes, arena->first->size);
    }
    arena->current = arena->first;
    arena->used = 0;
}

void dp_arena_close(dp_arena *arena)
{
    if (!arena)
        return;
    blocks_free(arena->first);
    free(arena);
}

static block *arena_room(dp_arena *arena, size_t size)
{
    block *b = arena->current;
    size_t usual;

    if (b && b->size - b->used >= size)
        return b;
    usual = arena->first ? BLOCK : arena->first_size;
    b = block_new(size > usual / 4 ? size + usual : usual);
    if (!b)
        return NULL;
    if (arena->current)
        arena->current->next = b;
    else
        arena->first = b;
    arena->current = b;
    return b;
}

static bool arena_may(dp_arena *arena, size_t size)
{
    if (arena->fail_after != SIZE_MAX) {
        if (arena->fail_after == 0)
            return false;
        arena->fail_after--;
    }
    return size <= arena->ceiling - arena->used;
}

void *dp_arena_alloc(dp_arena *arena, size_t size)
{
    block *b;
    void *p;

    if (size > SIZE_MAX - 2 * BLOCK)
        return NULL;
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (size == 0)
        size = ALIGN;
    if (!arena_may(arena, size))
        return NULL;
    b = arena_room(arena, size);
    if (!b)
        return NULL;
    p = b->bytes + b->used;
    b->used += size;
    arena->used += size;
    ASAN_UNPOISON_MEMORY_REGION(p, size);
    return p;
}

void *dp_arena_zero(dp_arena *arena, size_t n, size_t size)
{
    void *p;

    if (size && n > SIZE_MAX / size)
        return NULL;
    p = dp_arena_alloc(arena, n * size);
    if (p)
        memset(p, 0, n * size);
    return p;
}

/* The block at the end of the current one may grow where it stands. */
static bool grow_in_place(dp_arena *arena, void *block_p, size_t old,
                          size_t size)
{
    block *b = arena->current;
    size_t had = (old + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    size_t want = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);

    if (!block_p || !b || had == 0 || had > b->used)
        return false;
    if ((char *)block_p != b->bytes + b->used - had)
        return false;
    if (want < had || want - had > b->size - b->used)
        return false;
    if (!arena_may(arena, want - had))
        return false;
    ASAN_UNPOISON_MEMORY_REGION(b->bytes + b->used, want - had);
    b->used += want - had;
    arena->used += want - had;
    return true;
}

void *dp_arena_grow(dp_arena *arena, void *block_p, size_t old, size_t size)
{
    void *p;

    assert(size >= old);
    if (size > SIZE_MAX - 2 * BLOCK)
        return NULL;
    if (grow_in_place(arena, block_p, old, size))
        return block_p;
    p = dp_arena_alloc(arena, size);
    if (p && old)
        memcpy(p, block_p, old);
    return p;
}

size_t dp_arena_used(const dp_arena *arena)
{
    return arena->used;
}

void dp_arena_fail_after(dp_arena *arena, size_t n)
{
    arena->fail_after = n;
}
