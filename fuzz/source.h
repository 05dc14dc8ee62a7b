/* Reads bytes as a source to its end, and
 * holds it to what fetch.h says of sources. */
#ifndef DP_FUZZ_SOURCE_H
#define DP_FUZZ_SOURCE_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "data/data.h"
#include "fetch/fetch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void check(bool holds)
{
    if (!holds)
        abort();
}

static inline void check_in(dp_str s)
{
    volatile char sum = 0;

    check(s.p || s.n == 0);
    for (size_t i = 0; i < s.n; i++)
        sum = (char)(sum ^ s.p[i]);
}

static inline void fuzz_source(const uint8_t *data, size_t size, dp_as as)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_source *source = NULL;
    dp_status status;
    size_t gave = 0;

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    check(arena != NULL);
    check(dp_source_open_bytes(&ctx, (dp_str){ (const char *)data, size },
                               DP_S("in"), as, &source) == DP_OK);
    do {
        dp_page page = { 0 };
        status = dp_source_next(&ctx, arena, source, &page);
        check(status == DP_OK || status == DP_END || status == DP_BAD_DATA);
        check(status == DP_END || page.input.p);
        check((status == DP_OK) == (page.bytes.p != NULL));
        check_in(page.bytes);
        check_in(page.input);
        check_in(page.url);
        check_in(page.fetched);
        check_in(page.charset);
        check_in(page.title);
        check_in(page.published);
        check(page.bytes.n <= DP_PAGE_MAX);
        dp_arena_reset(arena);
        /* every call takes something */
        check(gave++ <= size + 2);
    } while (status != DP_END);
    check(dp_source_next(&ctx, arena, source, &(dp_page){ 0 }) == DP_END);
    dp_source_close(source);
}

#endif
