/* Whom a record names, as far as it says so twice: for spare.c. Everything is
 * told by its place in the line, or in as much of it as there is. */
#ifndef DP_STORE_SPARE_NAMED_H
#define DP_STORE_SPARE_NAMED_H

#include "core/core.h"

enum { DP_NAMED_MAX = 256 /* that are remembered of a line */ };

typedef struct dp_named {
    struct {
        uint32_t at, n;
    } known[DP_NAMED_MAX];
    size_t n;
    size_t looked; /* all before it was looked at (dp_named_learn) */
    /* The text, as far as it was counted; `text` 0: not looked for. */
    size_t text, at;
    int64_t points;
} dp_named;

/* The length of `"name":"...","id":...,"role":...,"state":...` at `at`, 0 where
 * that is not what stands there. */
size_t dp_named_length(dp_str line, size_t at);

/* The place of the same among those that are known, else `n`, which it has from
 * now on while there is room. */
size_t dp_named_place(dp_named *named, dp_str line, size_t at, size_t length);

/* Get to know those between `looked` and the end of the line. */
void dp_named_learn(dp_named *named, dp_str line);

/* The bytes of the text between two code points, as they stand in the line; null
 * where they cannot be told: they begin before what was asked last, or are not
 * plain. */
dp_str dp_named_heard(dp_named *named, dp_str line, int64_t begin, int64_t end);

#endif
