/* Keys of tellings that stand many in one blob: they come out as they went in,
 * bytes that are no run are told, and what a store has put into runs is found,
 * taken out, and damaged, like rows that stand by themselves. */
#include "pressfile.h"

#include "store/telling_run.h"

enum { MANY = 3000, ROWS = 300, SLOT_DAY = 20000, WIDTH = 2 };

static uint32_t draw(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

/* -- A run -------------------------------------------------------------------
 */

static int by_order(const void *a, const void *b)
{
    return dp_run_order(a, b);
}

/* Days far away, without an end, and numbers as they are. */
static size_t draw_rows(uint32_t *seed, dp_slot_row *rows, uint32_t keys)
{
    size_t n = 1 + draw(seed, ROWS), kept = 0;
    bool open = draw(seed, 2);

    for (size_t i = 0; i < n; i++) {
        int32_t at =
            open ? -(int32_t)draw(seed, 900000) : (int32_t)draw(seed, 2);
        int64_t days = open ? draw(seed, 5000000) : draw(seed, 8) == 0;
        rows[i] = (dp_slot_row){ .telling = 1 + draw(seed, 1 << 20),
                                 .end = at + days,
                                 .key = (int32_t)draw(seed, keys),
                                 .at = at };
    }
    qsort(rows, n, sizeof *rows, by_order);
    for (size_t i = 0; i < n; i++)
        if (!kept || dp_run_order(&rows[kept - 1], &rows[i]) != 0)
            rows[kept++] = rows[i];
    return kept;
}

static void comes_out_as_it_went_in(void **state)
{
    static const uint32_t keys[] = { 1, 5, 1 << 12, 1 << 24 };
    dp_arena *arena = dp_arena_new((size_t)64 << 20);
    uint32_t seed = 7;

    for (size_t turn = 0; turn < 400; turn++) {
        dp_slot_row rows[ROWS], row;
        size_t n = draw_rows(&seed, rows, keys[turn % 4]), i = 0;
        dp_buf buf = dp_buf_new(arena, 1 << 20);
        dp_run run;
        assert_true(dp_run_fits(rows, n));
        dp_run_put(&buf, rows, n);
        assert_false(buf.failed);
        for (dp_run_open(&run, dp_buf_str(&buf)); dp_run_next(&run, &row); i++)
            assert_int_equal(dp_run_order(&row, &rows[i]), 0);
        assert_false(run.failed);
        assert_int_equal(i, n);
    }
    dp_arena_close(arena);
}

static void what_is_no_run_is_told(void **state)
{
    dp_arena *arena = dp_arena_new((size_t)64 << 20);
    dp_slot_row rows[ROWS], row;
    uint32_t seed = 11;
    size_t n = draw_rows(&seed, rows, 1 << 24);
    dp_buf buf = dp_buf_new(arena, 1 << 20);
    dp_str whole;

    dp_run_put(&buf, rows, n);
    whole = dp_buf_str(&buf);
    for (size_t i = 0; i < whole.n; i++) {
        dp_run run;
        dp_run_open(&run, dp_str_sub(whole, 0, i));
        while (dp_run_next(&run, &row))
            ;
        assert_true(run.failed);
    }
    /* Anything may be read; nothing behind the end. */
    for (size_t i = 0; i < 20000; i++) {
        char bytes[64];
        size_t length = draw(&seed, sizeof bytes);
        dp_run run;
        for (size_t j = 0; j < length; j++)
            bytes[j] = (char)draw(&seed, 256);
        dp_run_open(&run, (dp_str){ bytes, length });
        while (dp_run_next(&run, &row))
            assert_true(row.key >= 0 && row.key < 1 << 24);
    }
    dp_arena_close(arena);
}

static void what_is_too_far_apart_does_not_fit(void **state)
{
    dp_slot_row rows[] = { { .telling = 1 }, { .telling = INT64_MAX } };

    assert_false(dp_run_fits(rows, 2));
}

/* -- A store -----------------------------------------------------------------
 */

typedef struct press {
    struct dp_ctx ctx;
    dp_arena *arena;
    press_file file;
    dp_store *store;
    int64_t met; /* the telling that was met last */
    size_t meets;
} press;

static int64_t number(press *p, const char *sql)
{
    sqlite3_stmt *s;
    int64_t out;

    assert_int_equal(sqlite3_prepare_v2(p->store->db.sqlite, sql, -1, &s, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    out = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return out;
}

static dp_key key_of(int64_t i)
{
    dp_day first = SLOT_DAY + (dp_day)(i & 1);

    return (dp_key){ i / 2 * 97 % (1 << 24), first,
                     first + (i % 5 == 0 ? 3 : 0), WIDTH };
}

static void add(press *p, int64_t i)
{
    dp_key key = key_of(i);
    dp_telling_row row = { .article = i + 1, .facts = DP_S("facts") };

    assert_int_equal(dp_tellings_add(&p->ctx, p->arena, p->store, &row,
                                     &(dp_keys){ &key, 1, 1 }, 1),
                     DP_OK);
    assert_int_equal(row.n, i + 1);
}

static dp_status meet(void *self, int64_t n)
{
    press *p = self;

    p->met = n;
    p->meets++;
    return DP_OK;
}

/* Whether the telling `i` alone is found by what it stands under. */
static bool is_found(press *p, int64_t i)
{
    dp_key key = key_of(i);

    p->met = 0;
    p->meets = 0;
    key.last = key.first;
    assert_int_equal(
        dp_telling_near(&p->ctx, p->store, key, key.first, meet, p), DP_OK);
    assert_true(p->meets <= 1);
    return p->met == i + 1;
}

static void take_out(press *p, int64_t i)
{
    dp_key key = key_of(i);

    assert_int_equal(dp_telling_keys_put(&p->ctx, p->store, i + 1,
                                         &(dp_keys){ &key, 1, 1 }, true),
                     DP_OK);
}

static void open_press(press *p)
{
    memset(p, 0, sizeof *p);
    press_file_make(&p->file);
    p->arena = dp_arena_new((size_t)64 << 20);
    assert_int_equal(
        dp_store_open(&p->ctx, p->file.path, DP_STORE_WRITE, &p->store), DP_OK);
}

static void close_press(press *p)
{
    dp_store_close(p->store);
    dp_arena_close(p->arena);
    press_file_remove(&p->file);
}

static void commit(press *p)
{
    assert_int_equal(dp_store_commit(&p->ctx, p->store), DP_OK);
    assert_int_equal(dp_store_begin(&p->ctx, p->store), DP_OK);
}

static void is_found_in_runs(void **state)
{
    static press p;
    int64_t runs;

    open_press(&p);
    assert_int_equal(dp_store_begin(&p.ctx, p.store), DP_OK);
    for (int64_t i = 0; i < MANY; i++) {
        add(&p, i);
        if (i % 500 == 499)
            commit(&p);
    }
    /* Most stand in runs, the others do not. */
    runs = number(&p, "SELECT count(*) FROM telling_run");
    assert_true(runs > MANY / 512);
    assert_true(number(&p, "SELECT count(*) FROM telling_key") < MANY / 2);
    for (int64_t i = 0; i < MANY; i++)
        assert_true(is_found(&p, i));

    /* Also by who opens it, and does not remember. */
    commit(&p);
    dp_store_close(p.store);
    assert_int_equal(
        dp_store_open(&p.ctx, p.file.path, DP_STORE_WRITE, &p.store), DP_OK);
    for (int64_t i = 0; i < MANY; i += 7)
        assert_true(is_found(&p, i));

    /* What is taken out is not found, the others are. */
    assert_int_equal(dp_store_begin(&p.ctx, p.store), DP_OK);
    for (int64_t i = 0; i < MANY; i += 3)
        take_out(&p, i);
    take_out(&p, 0); /* it is not there any more */
    assert_int_equal(dp_telling_keys_seek_out(&p.ctx, p.store, 2), DP_OK);
    commit(&p);
    for (int64_t i = 0; i < MANY; i++)
        assert_int_equal(is_found(&p, i), i % 3 != 0 && i != 1);
    close_press(&p);
}

static dp_status is_of_slot(void *self, int64_t slot, const dp_slot_row *row)
{
    size_t *n = self;

    assert_int_equal(slot, SLOT_DAY / WIDTH);
    ++*n;
    return DP_OK;
}

static void damage_is_told(void **state)
{
    static const char *const harms[] = {
        "UPDATE telling_run SET keys = x'02'",
        "UPDATE telling_run SET keys = (SELECT keys FROM telling_run ORDER BY"
        " place DESC LIMIT 1)",
        "UPDATE telling_run SET place = x'0200' WHERE place = (SELECT"
        " max(place) FROM telling_run)",
    };
    static press p;
    size_t n = 0;

    open_press(&p);
    assert_int_equal(dp_store_begin(&p.ctx, p.store), DP_OK);
    for (int64_t i = 0; i < MANY; i++)
        add(&p, i);
    commit(&p);
    assert_int_equal(dp_runs_all(&p.ctx, p.store, is_of_slot, &n), DP_OK);
    assert_int_equal(n, MANY);
    for (size_t i = 0; i < sizeof harms / sizeof *harms; i++) {
        commit(&p);
        assert_int_equal(
            sqlite3_exec(p.store->db.sqlite, harms[i], NULL, NULL, NULL),
            SQLITE_OK);
        n = 0;
        assert_int_equal(dp_runs_all(&p.ctx, p.store, is_of_slot, &n),
                         DP_BAD_DATA);
        dp_store_undo(p.store);
        assert_int_equal(dp_store_begin(&p.ctx, p.store), DP_OK);
    }
    close_press(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_out_as_it_went_in),
        cmocka_unit_test(what_is_no_run_is_told),
        cmocka_unit_test(what_is_too_far_apart_does_not_fit),
        cmocka_unit_test(is_found_in_runs),
        cmocka_unit_test(damage_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
