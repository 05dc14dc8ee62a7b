/* The runs of slots in their table, by the place of their first row. A slot
 * that got many rows has all of them put into runs anew: a page of a run has
 * four times as many rows as one of rows by themselves, and what is added to a
 * slot lies in a page or two of its own until then. */
#include "store/telling_run.h"

#include "core/banned.h"

enum {
    ROWS = 256,            /* of a run */
    RUN_BYTES = ROWS * 32, /* it stays far below */
    ALONE_LEAST = 1 << 10, /* rows of a slot that stand by themselves, */
    PARTS = 8,             /* and one for so many in runs, to be merged */
    SLOT_MOST = 1 << 30    /* bytes of memory for one */
};

static dp_status failed(dp_ctx *ctx, dp_store *store)
{
    return dp_db_failed(ctx, &store->db, "keep happenings");
}

static dp_status step(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s)
{
    return dp_db_step(ctx, &store->db, s, "keep happenings");
}

/* -- Looking -----------------------------------------------------------------
 */

static dp_status visit_run(dp_ctx *ctx, dp_str keys, dp_slot_visit *visit,
                           void *self)
{
    dp_status status = DP_OK;
    dp_slot_row row;
    dp_run run;

    dp_run_open(&run, keys);
    while (status == DP_OK && dp_run_next(&run, &row))
        status = visit(self, &row);
    return run.failed ? dp_happening_damaged(ctx) : status;
}

static bool is_of(dp_str place, int64_t slot)
{
    size_t at = 0;
    int64_t of;

    return dp_ordered_unpack(place, &at, &of) && of == slot;
}

/* The run that begins at `from` or before it may reach there. */
dp_status dp_runs_visit(dp_ctx *ctx, dp_store *store, int64_t slot, dp_str from,
                        dp_str before, dp_slot_visit *visit, void *self)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_TELLING_RUNS,
        "SELECT place, keys FROM telling_run WHERE place >= ifnull((SELECT"
        " max(place) FROM telling_run WHERE place <= ?1), ?1) AND place < ?2");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    dp_bind_blob(s, 1, from);
    dp_bind_blob(s, 2, before);
    while ((status = step(ctx, store, s)) == DP_OK) {
        if (!is_of(dp_column_blob(s, 0), slot))
            continue;
        status = visit_run(ctx, dp_column_blob(s, 1), visit, self);
        if (status != DP_OK) {
            sqlite3_reset(s);
            return status;
        }
    }
    return status == DP_END ? DP_OK : status;
}

/* -- Rows in memory ----------------------------------------------------------
 */

typedef struct pile {
    dp_ctx *ctx;
    dp_store *store;
    dp_arena *arena;
    int64_t slot;
    dp_slot_row *at;
    size_t n, cap;
} pile;

static dp_status heap(void *self, const dp_slot_row *row)
{
    pile *p = self;

    return dp_vec_push(p->arena, p, *row) ? DP_OK
                                          : dp_no_memory(p->ctx, "happenings");
}

static int by_place(const void *a, const void *b)
{
    return dp_run_order(a, b);
}

static dp_status put_run(pile *p, const dp_slot_row *rows, size_t n)
{
    sqlite3_stmt *s = dp_db_statement(
        &p->store->db, ST_TELLING_RUN_IN,
        "INSERT OR REPLACE INTO telling_run (place, keys) VALUES (?1, ?2)");
    dp_buf keys = dp_buf_new(p->arena, RUN_BYTES);
    char room[DP_PLACE_MAX];

    if (!s)
        return failed(p->ctx, p->store);
    dp_run_put(&keys, rows, n);
    if (keys.failed)
        return dp_no_memory(p->ctx, "happenings");
    dp_bind_blob(s, 1, dp_telling_place(room, p->slot, &rows[0]));
    dp_bind_blob(s, 2, dp_buf_str(&keys));
    return dp_db_do(p->ctx, &p->store->db, s, "keep happenings");
}

static dp_status put_runs(pile *p)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < p->n && status == DP_OK; i += ROWS)
        status = put_run(p, &p->at[i], p->n - i < ROWS ? p->n - i : ROWS);
    return status;
}

static dp_status remove_run(pile *p, dp_str place)
{
    sqlite3_stmt *s =
        dp_db_statement(&p->store->db, ST_TELLING_RUN_OUT,
                        "DELETE FROM telling_run WHERE place = ?1");

    if (!s)
        return failed(p->ctx, p->store);
    dp_bind_blob(s, 1, place);
    return dp_db_do(p->ctx, &p->store->db, s, "keep happenings");
}

/* -- Taking out --------------------------------------------------------------
 */

/* The last run that begins at `place` or before it; DP_END: there is none. */
static dp_status run_before(pile *p, dp_str place, dp_str *found, dp_str *keys)
{
    sqlite3_stmt *s = dp_db_statement(
        &p->store->db, ST_TELLING_RUN_BEFORE,
        "SELECT place, keys FROM telling_run WHERE place <= ?1 ORDER BY place"
        " DESC LIMIT 1");
    dp_status status;

    if (!s)
        return failed(p->ctx, p->store);
    dp_bind_blob(s, 1, place);
    status = step(p->ctx, p->store, s);
    if (status != DP_OK)
        return status;
    *found = dp_str_dup(p->arena, dp_column_blob(s, 0));
    *keys = dp_str_dup(p->arena, dp_column_blob(s, 1));
    sqlite3_reset(s);
    return found->p && keys->p ? DP_OK : dp_no_memory(p->ctx, "happenings");
}

static dp_status take_out(pile *p, const dp_slot_row *row)
{
    char room[DP_PLACE_MAX];
    dp_str place, keys;
    dp_status status =
        run_before(p, dp_telling_place(room, p->slot, row), &place, &keys);

    if (status != DP_OK || !is_of(place, p->slot))
        return status == DP_END ? DP_OK : status;
    status = visit_run(p->ctx, keys, heap, p);
    for (size_t i = 0; i < p->n && status == DP_OK; i++) {
        if (dp_run_order(&p->at[i], row) != 0)
            continue;
        memmove(&p->at[i], &p->at[i + 1], (--p->n - i) * sizeof *p->at);
        status = remove_run(p, place);
        return status == DP_OK ? put_runs(p) : status;
    }
    return status;
}

dp_status dp_runs_out(dp_ctx *ctx, dp_store *store, int64_t slot,
                      const dp_slot_row *row)
{
    pile p = { .ctx = ctx,
               .store = store,
               .arena = dp_arena_new(SLOT_MOST),
               .slot = slot };
    dp_status status =
        p.arena ? take_out(&p, row) : dp_no_memory(ctx, "happenings");

    dp_arena_close(p.arena);
    return status;
}

/* -- All of them -------------------------------------------------------------
 */

/* Whether a run stands where its first row does. */
static bool is_in_place(dp_str place, int64_t slot, const dp_slot_row *first)
{
    char room[DP_PLACE_MAX];

    return dp_str_eq(place, dp_telling_place(room, slot, first));
}

static dp_status each_of_run(dp_ctx *ctx, dp_str place, dp_str keys,
                             dp_runs_each *visit, void *self)
{
    dp_status status = DP_OK;
    dp_slot_row row, before;
    size_t at = 0, n = 0;
    int64_t slot;
    dp_run run;

    if (!dp_ordered_unpack(place, &at, &slot))
        return dp_happening_damaged(ctx);
    for (dp_run_open(&run, keys); status == DP_OK && dp_run_next(&run, &row);
         before = row, n++) {
        if (n ? dp_run_order(&before, &row) >= 0
              : !is_in_place(place, slot, &row))
            return dp_happening_damaged(ctx);
        status = visit(self, slot, &row);
    }
    return run.failed ? dp_happening_damaged(ctx) : status;
}

dp_status dp_runs_all(dp_ctx *ctx, dp_store *store, dp_runs_each *visit,
                      void *self)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT place, keys FROM telling_run", -1, &s,
                           NULL) != SQLITE_OK)
        return failed(ctx, store);
    while ((status = step(ctx, store, s)) == DP_OK) {
        status = each_of_run(ctx, dp_column_blob(s, 0), dp_column_blob(s, 1),
                             visit, self);
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* Where somebody stands, that he may be taken out behind the walk. */
typedef struct seeker {
    pile found;
    int64_t telling;
    struct seen {
        int64_t slot;
        dp_slot_row row;
    } * at;
    size_t n, cap;
} seeker;

static dp_status seek(void *self, int64_t slot, const dp_slot_row *row)
{
    seeker *s = self;
    struct seen seen = { slot, *row };

    if (row->telling != s->telling)
        return DP_OK;
    return dp_vec_push(s->found.arena, s, seen)
               ? DP_OK
               : dp_no_memory(s->found.ctx, "happenings");
}

dp_status dp_runs_seek_out(dp_ctx *ctx, dp_store *store, int64_t telling)
{
    seeker s = { .found = { .arena = dp_arena_new(SLOT_MOST), .ctx = ctx },
                 .telling = telling };
    dp_status status = s.found.arena ? dp_runs_all(ctx, store, seek, &s)
                                     : dp_no_memory(ctx, "happenings");

    for (size_t i = 0; i < s.n && status == DP_OK; i++)
        status = dp_runs_out(ctx, store, s.at[i].slot, &s.at[i].row);
    dp_arena_close(s.found.arena);
    return status;
}

/* -- Merging -----------------------------------------------------------------
 */

/* How many rows of a table a slot has. */
static dp_status count(dp_ctx *ctx, dp_store *store, sqlite3_stmt *s,
                       int64_t slot, int64_t *out)
{
    if (!s)
        return failed(ctx, store);
    dp_telling_slot_ask(s, slot);
    return dp_db_number(ctx, &store->db, s, "keep happenings", out);
}

static dp_status clear(pile *p, sqlite3_stmt *s)
{
    if (!s)
        return failed(p->ctx, p->store);
    dp_telling_slot_ask(s, p->slot);
    return dp_db_do(p->ctx, &p->store->db, s, "keep happenings");
}

static dp_status clear_slot(pile *p)
{
    dp_status status =
        clear(p, dp_db_statement(&p->store->db, ST_TELLING_KEY_CLEAR,
                                 "DELETE FROM telling_key WHERE place >= ?1 AND"
                                 " place < ?2"));

    return status == DP_OK
               ? clear(p, dp_db_statement(
                              &p->store->db, ST_TELLING_RUN_CLEAR,
                              "DELETE FROM telling_run WHERE place >= ?1 AND"
                              " place < ?2"))
               : status;
}

static void drop_twice(pile *p)
{
    size_t n = 0;

    for (size_t i = 0; i < p->n; i++)
        if (!n || dp_run_order(&p->at[n - 1], &p->at[i]) != 0)
            p->at[n++] = p->at[i];
    p->n = n;
}

/* `alone`: how many rows stand by themselves. Of a slot that has what is none,
 * all stays as it is. */
static dp_status merge(pile *p, int64_t alone)
{
    char first[DP_PLACE_MAX], last[DP_PLACE_MAX];
    dp_status status = dp_slot_rows_visit(p->ctx, p->store, p->slot, heap, p);

    if (status != DP_OK || p->n != (size_t)alone)
        return status;
    status = dp_runs_visit(p->ctx, p->store, p->slot,
                           dp_telling_slot_begin(first, p->slot),
                           dp_telling_slot_begin(last, p->slot + 1), heap, p);
    if (status != DP_OK || !dp_run_fits(p->at, p->n))
        return status;
    qsort(p->at, p->n, sizeof *p->at, by_place);
    drop_twice(p);
    status = clear_slot(p);
    return status == DP_OK ? put_runs(p) : status;
}

dp_status dp_runs_merge(dp_ctx *ctx, dp_store *store, int64_t slot)
{
    sqlite3_stmt *of_rows = dp_db_statement(
        &store->db, ST_TELLING_KEY_COUNT,
        "SELECT count(*) FROM telling_key WHERE place >= ?1 AND place < ?2");
    sqlite3_stmt *of_runs = dp_db_statement(
        &store->db, ST_TELLING_RUN_COUNT,
        "SELECT count(*) FROM telling_run WHERE place >= ?1 AND place < ?2");
    int64_t alone = 0, runs = 0;
    pile p = { .ctx = ctx, .store = store, .slot = slot };
    dp_status status = count(ctx, store, of_rows, slot, &alone);

    if (status != DP_OK || alone < ALONE_LEAST)
        return status;
    status = count(ctx, store, of_runs, slot, &runs);
    if (status != DP_OK || alone < runs * ROWS / PARTS)
        return status;
    p.arena = dp_arena_new(SLOT_MOST);
    status = p.arena ? merge(&p, alone) : dp_no_memory(ctx, "happenings");
    dp_arena_close(p.arena);
    return status;
}
