/* What accounts read: numbers lead back to articles, marks stay with who made
 * them, streams leave out what they are told to. */
#include "test.h"

#include <time.h>

#include "record/record.h"
#include "store/account.h"
#include "store/inside.h"
#include "store/reading.h"

typedef struct fixture {
    struct dp_ctx ctx;
    dp_arena *arena;
    dp_store *store;
} fixture;

/* The first half of a digest is in an item's number: both signs, and ends that
 * a range of bytes may forget. */
static const char *const ids[] = {
    "sha256:00000000000000010000000000000000",
    "sha256:7ffffffffffffffeffffffffffffffff",
    "sha256:80000000000000020000000000000000",
    "sha256:ffffffffffffffffffffffffffffffff",
    "sha256:1234567890abcdefffffffffffffffff",
};

enum { ARTICLES = sizeof ids / sizeof *ids };

static dp_str day_before(fixture *f, unsigned days)
{
    time_t at = time(NULL) - (time_t)days * 86400;
    struct tm parts;
    char text[32];

    gmtime_r(&at, &parts);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return dp_str_dup(f->arena, dp_str_of(text));
}

static void add_article(fixture *f, unsigned i)
{
    dp_article article = {
        .id = dp_str_of(ids[i]),
        .text = dp_str_printf(f->arena, "Ferry %u left at noon.", i),
        .title = DP_S("Ferry"),
        .outlet = i % 2 ? DP_S("Quay") : DP_S("Post"),
        .published = day_before(f, i),
        .partial = -1
    };
    dp_kept kept = { .article = &article, .seen = day_before(f, i) };
    dp_added added;

    assert_int_equal(
        dp_record_print(&f->ctx, f->arena, &article, &kept.record), DP_OK);
    assert_int_equal(dp_store_add(&f->ctx, f->store, &kept, &added), DP_OK);
}

static void open_store(fixture *f)
{
    *f = (fixture){ .arena = dp_arena_new(64 << 20) };
    if (dp_store_open(&f->ctx, NULL, DP_STORE_MEMORY, &f->store) != DP_OK)
        fail_msg("%s", f->ctx.message);
    for (unsigned i = 0; i < ARTICLES; i++)
        add_article(f, i);
    for (int i = 0; i < 2; i++)
        assert_int_equal(dp_account_add(&f->ctx, f->store,
                                        i ? DP_S("omar") : DP_S("mara"),
                                        DP_NULL),
                         DP_OK);
    assert_int_equal(dp_store_commit(&f->ctx, f->store), DP_OK);
    for (int i = 1; i <= 2; i++)
        assert_int_equal(dp_reading_begin(&f->ctx, f->store, i), DP_OK);
}

static void close_store(fixture *f)
{
    dp_store_close(f->store);
    dp_arena_close(f->arena);
}

static dp_stream_items get(fixture *f, dp_stream asked)
{
    dp_stream_items items;

    if (dp_stream_get(&f->ctx, f->arena, f->store, &asked, &items) != DP_OK)
        fail_msg("%s", f->ctx.message);
    return items;
}

static void mark(fixture *f, unsigned i, int read, int starred)
{
    dp_str id = dp_str_of(ids[i]);

    if (dp_reading_mark(&f->ctx, f->arena, f->store, 1, (dp_strs){ &id, 1 },
                        read, starred) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void numbers_lead_back(void **state)
{
    fixture f;
    dp_stream_items items;
    dp_strs found;

    open_store(&f);
    items = get(&f, (dp_stream){ .account = 1 });
    assert_int_equal(items.n, ARTICLES);
    for (size_t i = 0; i < items.n; i++) {
        int64_t numbers[] = { items.at[i].number, items.at[i].number ^ 0x700 };
        assert_true(numbers[0] > 0);
        assert_string_equal(dp_str_z(f.arena, items.at[i].id), ids[i]);
        assert_int_equal(dp_item_ids(&f.ctx, f.arena, f.store, numbers, 2,
                                     &found),
                         DP_OK);
        assert_string_equal(dp_str_z(f.arena, found.at[0]), ids[i]);
        assert_null(found.at[1].p);
    }
    close_store(&f);
}

static void marks_are_of_an_account(void **state)
{
    const dp_stream unread = { .account = 1, .unread = true },
                    starred = { .account = 1, .starred = true },
                    others = { .account = 2, .unread = true };
    fixture f;

    open_store(&f);
    mark(&f, 0, 1, 0);
    mark(&f, 1, 0, 1);
    assert_int_equal(get(&f, unread).n, ARTICLES - 1);
    assert_int_equal(get(&f, starred).n, 1);
    assert_int_equal(get(&f, others).n, ARTICLES);
    mark(&f, 1, 1, 0); /* its star stays */
    assert_int_equal(get(&f, starred).n, 1);
    assert_int_equal(get(&f, unread).n, ARTICLES - 2);
    mark(&f, 0, -1, 0);
    mark(&f, 1, 0, -1); /* and it stays read */
    assert_int_equal(get(&f, starred).n, 0);
    assert_int_equal(get(&f, unread).n, ARTICLES - 1);
    close_store(&f);
}

static void all_until_then_is_read(void **state)
{
    const dp_stream unread = { .account = 1, .unread = true };
    fixture f;

    open_store(&f);
    mark(&f, ARTICLES - 1, -1, 0); /* kept unread, got four days ago */
    mark(&f, 0, -1, 0);            /* kept unread, got today */
    assert_int_equal(dp_reading_all(&f.ctx, f.arena, f.store, 1,
                                    (int64_t)time(NULL) - 3 * 86400 / 2),
                     DP_OK);
    assert_int_equal(get(&f, unread).n, 2);
    /* What was read by then does not become unread. */
    assert_int_equal(
        dp_reading_all(&f.ctx, f.arena, f.store, 1, 1000000), DP_OK);
    assert_int_equal(get(&f, unread).n, 2);
    mark(&f, 3, -1, 0);
    assert_int_equal(get(&f, unread).n, 3);
    close_store(&f);
}

static void streams_are_narrowed(void **state)
{
    fixture f;
    dp_stream_items items;

    open_store(&f);
    assert_int_equal(
        get(&f, (dp_stream){ .account = 1, .outlet = DP_S("Quay") }).n, 2);
    items = get(&f, (dp_stream){ .account = 1, .limit = 2 });
    assert_true(items.more);
    items = get(&f, (dp_stream){ .account = 1,
                                 .behind = items.at[1].place });
    assert_false(items.more);
    assert_int_equal(items.n, ARTICLES - 2);
    items = get(&f, (dp_stream){ .account = 1, .oldest = true, .limit = 1 });
    assert_string_equal(dp_str_z(f.arena, items.at[0].id), ids[ARTICLES - 1]);
    assert_int_equal(get(&f, (dp_stream){ .account = 1,
                                          .since = (int64_t)time(NULL) -
                                                   3 * 86400 / 2 })
                         .n,
                     2);
    assert_int_equal(get(&f, (dp_stream){ .account = 1,
                                          .until = (int64_t)time(NULL) -
                                                   3 * 86400 / 2 })
                         .n,
                     ARTICLES - 2);
    close_store(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_lead_back),
        cmocka_unit_test(marks_are_of_an_account),
        cmocka_unit_test(all_until_then_is_read),
        cmocka_unit_test(streams_are_narrowed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
