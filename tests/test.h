/* What every unit test needs: cmocka with its headers, and views compared. */
#ifndef DP_TESTS_TEST_H
#define DP_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/core.h"

/* Fails with both texts when they differ. */
#define assert_str(got, want) assert_str_at(got, want, __FILE__, __LINE__)

static inline void assert_str_at(dp_str got, const char *want, const char *file,
                                 int line)
{
    if (dp_str_eq(got, dp_str_of(want)) && (got.p != NULL) == (want != NULL))
        return;
    print_error("got  '%.*s'%s\nwant '%s'\n", DP_F(got), got.p ? "" : " (null)",
                want ? want : "(null)");
    _fail(file, line);
}

/* The next of a row of numbers that is the same in every run: 24 bits. */
static inline uint32_t test_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* The whole of a file under the source tree, in `arena`; null: not there. */
static inline dp_str test_file(dp_arena *arena, const char *path)
{
    const char *root = getenv("DEPECHE_SOURCE");
    char full[4096];
    FILE *file;
    char *p;
    long size;

    snprintf(full, sizeof full, "%s/%s", root ? root : ".", path);
    file = fopen(full, "rb");
    if (!file)
        return DP_NULL;
    fseek(file, 0, SEEK_END);
    size = ftell(file);
    fseek(file, 0, SEEK_SET);
    p = dp_arena_alloc(arena, (size_t)size + 1);
    if (p && fread(p, 1, (size_t)size, file) != (size_t)size)
        p = NULL;
    fclose(file);
    return (dp_str){ p, p ? (size_t)size : 0 };
}

#endif
