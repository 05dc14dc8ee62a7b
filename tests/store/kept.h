/* A store in memory, and what is put into it: for the tests of what stands
 * beside articles. */
#ifndef DP_TESTS_STORE_KEPT_H
#define DP_TESTS_STORE_KEPT_H

#include "test.h"

#include "record/record.h"
#include "store/inside.h"

typedef struct fixture {
    struct dp_ctx ctx;
    dp_arena *arena;
    dp_store *store;
    dp_str id; /* of what a test made */
} fixture;

static inline void open_store(fixture *f)
{
    *f = (fixture){ .arena = dp_arena_new(256 << 20) };
    if (dp_store_open(&f->ctx, NULL, DP_STORE_MEMORY, &f->store) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static inline void close_store(fixture *f)
{
    dp_store_close(f->store);
    dp_arena_close(f->arena);
}

/* What became of an article that was given; not made sure of yet. */
static inline dp_added give(fixture *f, dp_str id, dp_str title, dp_str text)
{
    dp_article article = { .id = id,
                           .url = dp_str_printf(f->arena,
                                                "https://a.example/%.*s",
                                                DP_F(id)),
                           .text = text,
                           .title = title,
                           .published = DP_S("2025-06-12"),
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-06-12T10:00:00Z") };
    dp_added added;

    assert_int_equal(dp_record_print(&f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    if (dp_store_add(&f->ctx, f->store, &kept, &added) != DP_OK)
        fail_msg("%s", f->ctx.message);
    return added;
}

static inline void add(fixture *f, const char *id, const char *text)
{
    give(f, dp_str_of(id), DP_S("A title"), dp_str_of(text));
    assert_int_equal(dp_store_commit(&f->ctx, f->store), DP_OK);
}

/* Takes a line of an export into the store of the fixture `self`. */
static inline dp_status take_line(void *self, dp_str line)
{
    fixture *to = self;
    dp_added added;

    return dp_store_import(&to->ctx, to->arena, to->store, line, &added);
}

#endif
