/* What the tests of sources share: sources over bytes, read to their end. */
#ifndef DP_TESTS_FETCH_TEST_H
#define DP_TESTS_FETCH_TEST_H

#include "test.h"

#include <zlib.h>

#include "fetch/fetch.h"

/* One thing a source gave: a page or a complaint. */
typedef struct given {
    dp_status status;
    dp_page page;
    char message[256];
} given;

enum { GIVEN_MAX = 256 };

typedef struct all_given {
    given at[GIVEN_MAX];
    size_t n;
    bool broken;
} all_given;

/* Read `bytes` to the end; everything lives in `arena`. The last status,
 * DP_END, is asserted and not listed. */
static inline void read_all_as(dp_arena *arena, dp_str bytes, dp_as as,
                               all_given *out)
{
    struct dp_ctx ctx = { 0 };
    dp_source *source = NULL;
    dp_status status;

    *out = (all_given){ 0 };
    assert_int_equal(dp_source_open_bytes(&ctx, bytes, DP_S("in"), as, &source),
                     DP_OK);
    for (;;) {
        given *g = &out->at[out->n];
        assert_true(out->n < GIVEN_MAX);
        status = g->status = dp_source_next(&ctx, arena, source, &g->page);
        if (status == DP_END)
            break;
        g->page.bytes = dp_str_dup(arena, g->page.bytes);
        snprintf(g->message, sizeof g->message, "%s",
                 status == DP_OK ? "" : dp_message(&ctx));
        out->n++;
    }
    out->broken = dp_source_broken(source);
    dp_source_close(source);
    dp_fetch_close(&ctx);
}

static inline void read_all(dp_arena *arena, dp_str bytes, all_given *out)
{
    read_all_as(arena, bytes, DP_AS_AUTO, out);
}

/* The `i`th thing given is a complaint with `words` in it. */
static inline void assert_complaint(const all_given *all, size_t i,
                                    const char *words)
{
    assert_true(i < all->n);
    assert_int_equal(all->at[i].status, DP_BAD_DATA);
    if (!strstr(all->at[i].message, words))
        fail_msg("'%s' does not say '%s'", all->at[i].message, words);
}

/* The `i`th thing given is a page with these bytes. */
static inline void assert_page(const all_given *all, size_t i,
                               const char *input, const char *bytes)
{
    assert_true(i < all->n);
    if (all->at[i].status != DP_OK)
        fail_msg("%s", all->at[i].message);
    assert_str(all->at[i].page.input, input);
    assert_str(all->at[i].page.bytes, bytes);
}

/* `s` as one gzip member. */
static inline dp_str gzipped(dp_arena *arena, dp_str s)
{
    z_stream z = { 0 };
    size_t room = s.n + s.n / 100 + 256;
    unsigned char *p = dp_arena_alloc(arena, room);

    assert_non_null(p);
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, 0), Z_OK);
    z.next_in = (unsigned char *)s.p;
    z.avail_in = (uInt)s.n;
    z.next_out = p;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (dp_str){ (char *)p, room - z.avail_out };
}

static inline dp_str joined(dp_arena *arena, dp_str a, dp_str b)
{
    char *p = dp_arena_alloc(arena, a.n + b.n);

    assert_non_null(p);
    memcpy(p, a.p, a.n);
    memcpy(p + a.n, b.p, b.n);
    return (dp_str){ p, a.n + b.n };
}

/* Small numbers that are the same in every run. */
static inline uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

#endif
