/* Export and import: what endures comes back as it was, with what is followed,
 * and a second import changes nothing; what is no line is told. */
#include "test.h"

#include <stdlib.h>
#include <unistd.h>

#include "fetch/fetch.h"
#include "store/inside.h"
#include "store/outlets.h"

typedef struct fixture {
    struct dp_ctx ctx;
    dp_arena *arena;
    char folder[32];
} fixture;

static int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);

    f->arena = dp_arena_new(64 << 20);
    strcpy(f->folder, "/tmp/depeche-move-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    static const char *const names[] = { "a.db", "b.db" };
    static const char *const ends[] = { "", "-wal", "-shm" };
    fixture *f = *state;
    char path[64];

    for (size_t i = 0; i < 6; i++) {
        snprintf(path, sizeof path, "%s/%s%s", f->folder, names[i / 3],
                 ends[i % 3]);
        unlink(path);
    }
    rmdir(f->folder);
    dp_fetch_close(&f->ctx);
    dp_arena_close(f->arena);
    free(f);
    return 0;
}

static const char *place(fixture *f, const char *name)
{
    return dp_str_z(f->arena,
                    dp_str_printf(f->arena, "%s/%s", f->folder, name));
}

/* Two outlets, one in a folder; an entry that waits, one that is done with. */
static void follow(fixture *f, const char *path)
{
    dp_outlets *o = NULL;
    dp_outlet_list all = { 0 };
    dp_pending entries[] = {
        { .key = DP_S("k1"),
          .url = DP_S("https://harbour.example/1"),
          .title = DP_S("A ferry comes in"),
          .text = DP_S("It came \"late\".\nAnd empty.") },
        { .key = DP_S("k2"), .url = DP_S("https://harbour.example/2") },
    };
    dp_pendings brought = { entries, 2 }, waiting = { 0 }, done;
    size_t fresh = 0;

    assert_int_equal(dp_outlets_open(&f->ctx, path, &o), DP_OK);
    assert_int_equal(dp_outlets_add(&f->ctx, o, DP_OUTLET_FEED,
                                    DP_S("https://harbour.example/feed"),
                                    DP_S("The Harbour"), DP_S("coast"), 1000),
                     DP_OK);
    assert_int_equal(dp_outlets_add(&f->ctx, o, DP_OUTLET_SITEMAP,
                                    DP_S("https://quay.example/map"), DP_NULL,
                                    DP_NULL, 2000),
                     DP_OK);
    assert_int_equal(dp_outlets_list(&f->ctx, f->arena, o, 3000, 0, 9, &all),
                     DP_OK);
    assert_int_equal(all.n, 2);
    assert_string_equal(dp_str_z(f->arena, all.at[0].title), "The Harbour");
    assert_int_equal(
        dp_outlets_bring(&f->ctx, o, all.at[0].n, &brought, 3000, &fresh),
        DP_OK);
    assert_int_equal(fresh, 2);
    assert_int_equal(
        dp_outlets_pending(&f->ctx, f->arena, o, 4000, 9, &waiting), DP_OK);
    assert_int_equal(waiting.n, 2);
    waiting.at[1].state = DP_PENDING_GIVEN_UP;
    waiting.at[1].tries = 3;
    waiting.at[1].trouble = DP_S("not found");
    done = (dp_pendings){ &waiting.at[1], 1 };
    assert_int_equal(dp_outlets_settle(&f->ctx, o, &done), DP_OK);
    all.at[0].failures = 0.25;
    all.at[0].etag = DP_S("\"x\"");
    all.at[0].interval = 900;
    assert_int_equal(dp_outlets_update(&f->ctx, o, &all.at[0]), DP_OK);
    dp_outlets_close(o);
}

static dp_status gather(void *self, dp_str line)
{
    dp_buf_add(self, line);
    return DP_OK;
}

static dp_str exported(fixture *f, const char *path)
{
    dp_buf *buf = DP_NEW(f->arena, dp_buf);
    dp_store *store = NULL;

    *buf = dp_buf_new(f->arena, 16 << 20);
    assert_int_equal(dp_store_open(&f->ctx, path, DP_STORE_READ, &store),
                     DP_OK);
    assert_int_equal(dp_store_export(&f->ctx, store, true, gather, buf), DP_OK);
    dp_store_close(store);
    return dp_buf_str(buf);
}

static void import(fixture *f, const char *path, dp_str lines)
{
    dp_store *store = NULL;
    dp_added added;

    assert_int_equal(dp_store_open(&f->ctx, path, DP_STORE_WRITE, &store),
                     DP_OK);
    for (size_t at = 0; at < lines.n;) {
        size_t end = dp_str_find_char(lines, '\n', at);
        if (dp_store_import(&f->ctx, f->arena, store,
                            dp_str_sub(lines, at, end), &added) != DP_OK)
            fail_msg("%s", f->ctx.message);
        at = end + 1;
    }
    assert_int_equal(dp_store_commit(&f->ctx, store), DP_OK);
    dp_store_close(store);
}

static void run(fixture *f, const char *path, const char *sql)
{
    dp_store *store = NULL;

    assert_int_equal(dp_store_open(&f->ctx, path, DP_STORE_WRITE, &store),
                     DP_OK);
    assert_int_equal(sqlite3_exec(store->db.sqlite, sql, NULL, NULL, NULL),
                     SQLITE_OK);
    dp_store_close(store);
}

static void brings_back_what_is_followed(void **state)
{
    fixture *f = *state;
    const char *from = place(f, "a.db"), *to = place(f, "b.db");
    dp_outlets *o = NULL;
    dp_pendings waiting = { 0 };
    dp_str lines;

    follow(f, from);
    run(f, from,
        "INSERT INTO dossier (name, query, made) VALUES ('ferries', 'ferry',"
        " '2020-01-02T03:04:05Z');"
        "INSERT INTO forgotten VALUES ('sha256:1', NULL,"
        " '2020-01-02T03:04:05Z');"
        "INSERT INTO happening_was VALUES (x'0102', x'FF00')");
    lines = exported(f, from);
    import(f, to, lines);
    assert_true(dp_str_eq(exported(f, to), lines));
    import(f, to, lines);
    assert_true(dp_str_eq(exported(f, to), lines));
    assert_int_equal(dp_outlets_open(&f->ctx, to, &o), DP_OK);
    assert_int_equal(
        dp_outlets_pending(&f->ctx, f->arena, o, 4000, 9, &waiting), DP_OK);
    assert_int_equal(waiting.n, 1);
    assert_string_equal(dp_str_z(f->arena, waiting.at[0].text),
                        "It came \"late\".\nAnd empty.");
    dp_outlets_close(o);
}

/* What is followed already stays as it fares here. */
static void leaves_what_is_there(void **state)
{
    fixture *f = *state;
    const char *from = place(f, "a.db"), *to = place(f, "b.db");
    dp_str lines, before;

    follow(f, from);
    lines = exported(f, from);
    follow(f, to);
    run(f, to, "UPDATE followed SET tried = 77; UPDATE pending SET tries = 9");
    before = exported(f, to);
    assert_false(dp_str_eq(before, lines));
    import(f, to, lines);
    assert_true(dp_str_eq(exported(f, to), before));
}

static void tells_what_is_no_line(void **state)
{
    static const char *const lines[] = {
        "{\"kind\":\"followed\"}",
        ("{\"kind\":\"followed\",\"url\":\"u\",\"is\":\"many\",\"state\":\"0\","
         "\"added\":\"0\",\"due\":\"0\",\"interval\":\"0\",\"tried\":\"0\"}"),
        "{\"kind\":\"pending\",\"key\":\"k\"}",
        "{\"kind\":\"happening\",\"id\":\"xy\",\"now\":\"00\"}",
        "{\"kind\":\"host_rules\",\"host\":\"h\"}",
    };
    fixture *f = *state;
    dp_store *store = NULL;
    dp_added added;

    assert_int_equal(dp_store_open(&f->ctx, NULL, DP_STORE_MEMORY, &store),
                     DP_OK);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(dp_store_import(&f->ctx, f->arena, store,
                                         dp_str_of(lines[i]), &added),
                         DP_BAD_DATA);
    assert_int_equal(dp_store_commit(&f->ctx, store), DP_OK);
    dp_store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(brings_back_what_is_followed, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(leaves_what_is_there, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(tells_what_is_no_line, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
