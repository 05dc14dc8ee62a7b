/* By whom and when tellings that may agree are found. A row is one blob, of
 * numbers whose bytes have their order: it stands first by the slot of its
 * time, then by its key: what is told of two days lies together in the file,
 * and a transaction, most of which is of one time, changes few pages of it. Of
 * a slot that has many, most stand in runs (telling_runs.c). Who asks for many
 * years asks in the slots that there are, and what is asked most is in memory
 * (telling_slot.c). */
#include "store/telling_run.h"

#include "core/banned.h"

enum { MANY = 64 /* slots; those that are empty are passed over */ };

/* The slot of a day, and its first day. */
static int64_t slot_of(int64_t day, int width)
{
    if (width == 0)
        return 0;
    return day >= 0 ? day / width : -((width - 1 - day) / width);
}

static sqlite3_stmt *prepared(dp_store *store, enum dp_statement n,
                              const char *sql)
{
    return dp_db_statement(&store->db, n, sql);
}

static dp_status failed(dp_ctx *ctx, dp_store *store)
{
    return dp_db_failed(ctx, &store->db, "keep happenings");
}

static dp_slot_row row_of(const dp_key *key, int64_t slot, int64_t telling)
{
    int64_t from = slot * key->width;

    return (dp_slot_row){ .telling = telling,
                          .end = key->last - from,
                          .key = (int32_t)key->key,
                          .at = (int32_t)(key->first - from) };
}

/* -- Places ------------------------------------------------------------------
 */

enum { KEY_BYTES = 3 };

/* Over `room`, which is as long as it gets. */
static dp_buf buf_over(char room[DP_PLACE_MAX])
{
    return (dp_buf){ .p = room, .cap = DP_PLACE_MAX, .limit = DP_PLACE_MAX };
}

/* What all rows of a key begin with whose first day is `at` in its slot. */
static dp_buf place_of(char room[DP_PLACE_MAX], int64_t slot, int64_t key,
                       int64_t at)
{
    dp_buf buf = buf_over(room);

    dp_ordered_pack(&buf, slot);
    for (int i = KEY_BYTES - 1; i >= 0; i--)
        dp_buf_char(&buf, (char)(key >> 8 * i & 0xFF));
    dp_ordered_pack(&buf, at);
    return buf;
}

dp_str dp_telling_place(char room[DP_PLACE_MAX], int64_t slot,
                        const dp_slot_row *row)
{
    dp_buf buf = place_of(room, slot, row->key, row->at);

    dp_ordered_pack(&buf, row->telling);
    if (row->end > row->at)
        dp_ordered_pack(&buf, row->end - row->at);
    return dp_buf_str(&buf);
}

dp_str dp_telling_slot_begin(char room[DP_PLACE_MAX], int64_t slot)
{
    dp_buf buf = buf_over(room);

    dp_ordered_pack(&buf, slot);
    return dp_buf_str(&buf);
}

bool dp_telling_place_read(dp_str place, dp_slot_row *out)
{
    int64_t slot, at, days = 0;
    size_t i = 0;

    *out = (dp_slot_row){ 0 };
    if (!dp_ordered_unpack(place, &i, &slot) || place.n - i < KEY_BYTES)
        return false;
    for (int k = 0; k < KEY_BYTES; k++)
        out->key = out->key << 8 | (unsigned char)place.p[i++];
    if (!dp_ordered_unpack(place, &i, &at) ||
        !dp_ordered_unpack(place, &i, &out->telling) ||
        (i < place.n && !dp_ordered_unpack(place, &i, &days)))
        return false;
    out->at = (int32_t)at;
    return at == out->at && !__builtin_add_overflow(at, days, &out->end);
}

static dp_slot_row read_value(sqlite3_value *value, bool *fine)
{
    dp_str place = { sqlite3_value_blob(value),
                     (size_t)sqlite3_value_bytes(value) };
    dp_slot_row row;

    *fine = dp_telling_place_read(place, &row);
    return row;
}

static void telling_of(sqlite3_context *sql, int n, sqlite3_value **values)
{
    bool fine;
    dp_slot_row row = read_value(values[0], &fine);

    if (fine)
        sqlite3_result_int64(sql, row.telling);
}

static void telling_ends(sqlite3_context *sql, int n, sqlite3_value **values)
{
    bool fine;
    dp_slot_row row = read_value(values[0], &fine);

    if (fine)
        sqlite3_result_int64(sql, row.end);
}

void dp_telling_keys_register(sqlite3 *sqlite)
{
    enum { FLAGS = SQLITE_UTF8 | SQLITE_DETERMINISTIC };

    sqlite3_create_function(sqlite, "telling_of", 1, FLAGS, NULL, telling_of,
                            NULL, NULL);
    sqlite3_create_function(sqlite, "telling_ends", 1, FLAGS, NULL,
                            telling_ends, NULL, NULL);
}

void dp_telling_slot_ask(sqlite3_stmt *s, int64_t slot)
{
    for (int i = 0; i < 2; i++) {
        char room[DP_PLACE_MAX];
        dp_str begin = dp_telling_slot_begin(room, slot + i);
        sqlite3_bind_blob(s, i + 1, begin.p, (int)begin.n, SQLITE_TRANSIENT);
    }
}

dp_status dp_slot_rows_visit(dp_ctx *ctx, dp_store *store, int64_t slot,
                             dp_slot_visit *visit, void *self)
{
    sqlite3_stmt *s = prepared(store, ST_TELLING_KEY_SLOT_ROWS,
                               "SELECT place FROM telling_key WHERE place >= ?1"
                               " AND place < ?2");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    dp_telling_slot_ask(s, slot);
    while ((status = dp_db_step(ctx, &store->db, s, "keep happenings")) ==
           DP_OK) {
        dp_slot_row row;
        if (!dp_telling_place_read(dp_column_blob(s, 0), &row))
            continue; /* `verify` tells of it */
        status = visit(self, &row);
        if (status != DP_OK) {
            sqlite3_reset(s);
            return status;
        }
    }
    return status == DP_END ? DP_OK : status;
}

/* -- In and out --------------------------------------------------------------
 */

/* Somewhere in the transaction a slot gets a row. Where two slots have one
 * place, the one before is passed over this time. */
static void note_slot(dp_store *store, int64_t slot)
{
    struct dp_grown *one = &store->grown[(uint64_t)slot % DP_GROWN];

    if (one->slot != slot)
        *one = (struct dp_grown){ .slot = slot };
    one->rows++;
}

static dp_status put(dp_ctx *ctx, dp_store *store, int64_t slot,
                     const dp_slot_row *row, bool out)
{
    sqlite3_stmt *s =
        out ? prepared(store, ST_TELLING_KEY_OUT,
                       "DELETE FROM telling_key WHERE place = ?1")
            : prepared(store, ST_TELLING_KEY_IN,
                       "INSERT OR IGNORE INTO telling_key (place) VALUES (?1)");
    char room[DP_PLACE_MAX];
    dp_status status;

    if (!s)
        return failed(ctx, store);
    dp_bind_blob(s, 1, dp_telling_place(room, slot, row));
    status = dp_db_do(ctx, &store->db, s, "keep happenings");
    if (status == DP_OK && out && sqlite3_changes(store->db.sqlite) == 0)
        status = dp_runs_out(ctx, store, slot, row);
    return status;
}

dp_status dp_telling_keys_put(dp_ctx *ctx, dp_store *store, int64_t telling,
                              const dp_keys *keys, bool out)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < keys->n && status == DP_OK; i++) {
        const dp_key *key = &keys->at[i];
        int64_t slot = slot_of(key->first, key->width);
        dp_slot_row row = row_of(key, slot, telling);
        status = put(ctx, store, slot, &row, out);
        dp_slot_put(store, slot, row, out);
        note_slot(store, slot);
    }
    return status;
}

/* Slots that grew much are looked at; now and then, all that grew, so that who
 * adds little at a time does it too. */
dp_status dp_telling_keys_flush(dp_ctx *ctx, dp_store *store)
{
    enum { MUCH = 512, OFTEN_BITS = 12 };
    int64_t turn = store->tellings >> OFTEN_BITS;
    bool all = turn != store->grown_turn;
    dp_status status = DP_OK;

    for (size_t i = 0; i < DP_GROWN && status == DP_OK; i++) {
        struct dp_grown *one = &store->grown[i];
        if (one->rows == 0 || (!all && one->rows < MUCH))
            continue;
        one->rows = 0;
        status = dp_runs_merge(ctx, store, one->slot);
    }
    store->grown_turn = turn;
    return status;
}

dp_status dp_telling_keys_seek_out(dp_ctx *ctx, dp_store *store,
                                   int64_t telling)
{
    sqlite3_stmt *s =
        prepared(store, ST_TELLING_KEY_SEEK_OUT,
                 "DELETE FROM telling_key WHERE telling_of(place) = ?1");
    dp_status status;

    if (!s)
        return failed(ctx, store);
    dp_slots_clear(store);
    sqlite3_bind_int64(s, 1, telling);
    status = dp_db_do(ctx, &store->db, s, "keep happenings");
    return status == DP_OK ? dp_runs_seek_out(ctx, store, telling) : status;
}

/* -- Looking -----------------------------------------------------------------
 */

typedef struct looking {
    dp_ctx *ctx;
    dp_store *store;
    dp_key key;
    dp_day ends;
    dp_telling_visit *visit;
    void *self;
} looking;

static dp_status visit_all(const looking *l, sqlite3_stmt *s)
{
    dp_status status;

    while ((status = dp_db_step(l->ctx, &l->store->db, s, "keep happenings")) ==
           DP_OK) {
        status = l->visit(l->self, sqlite3_column_int64(s, 0));
        if (status != DP_OK) {
            sqlite3_reset(s);
            return status;
        }
    }
    return status == DP_END ? DP_OK : status;
}

/* One of a slot, by its key and days. */
typedef struct in_slot {
    const looking *l;
    int64_t from; /* its first day */
} in_slot;

static dp_status look_at(void *self, const dp_slot_row *row)
{
    const in_slot *in = self;
    const looking *l = in->l;

    return row->key == l->key.key && row->at >= l->key.first - in->from &&
                   row->at <= l->key.last - in->from &&
                   row->end >= l->ends - in->from
               ? l->visit(l->self, row->telling)
               : DP_OK;
}

static dp_status look_in_table(const looking *l, int64_t slot)
{
    sqlite3_stmt *s =
        prepared(l->store, ST_TELLING_KEY_NEAR,
                 "SELECT telling_of(place) FROM telling_key WHERE place >= ?1"
                 " AND place < ?2 AND telling_ends(place) >= ?3");
    in_slot in = { l, slot * l->key.width };
    char first[DP_PLACE_MAX], last[DP_PLACE_MAX];
    dp_buf low = place_of(first, slot, l->key.key, l->key.first - in.from);
    dp_buf high = place_of(last, slot, l->key.key, l->key.last - in.from + 1);
    dp_status status;

    if (!s)
        return failed(l->ctx, l->store);
    dp_bind_blob(s, 1, dp_buf_str(&low));
    dp_bind_blob(s, 2, dp_buf_str(&high));
    sqlite3_bind_int64(s, 3, l->ends - in.from);
    status = visit_all(l, s);
    return status == DP_OK
               ? dp_runs_visit(l->ctx, l->store, slot, dp_buf_str(&low),
                               dp_buf_str(&high), look_at, &in)
               : status;
}

static dp_status look_in(const looking *l, int64_t slot)
{
    in_slot in = { l, slot * l->key.width };
    const dp_slot_row *row;
    bool whole;
    dp_status status = dp_slot_get(l->ctx, l->store, slot, (int32_t)l->key.key,
                                   l->ends - in.from, &whole, &row);

    if (status == DP_OK && !whole)
        return look_in_table(l, slot);
    for (; row && status == DP_OK;
         row = dp_slot_next(l->store, slot, row->next))
        status = look_at(&in, row);
    return status;
}

/* The first slot from `*slot` on that has anything. DP_END: there is none. */
static dp_status next_slot(const looking *l, int64_t *slot)
{
    sqlite3_stmt *s = prepared(l->store, ST_TELLING_KEY_SLOT,
                               "SELECT place FROM telling_key WHERE place >="
                               " ?1 ORDER BY place LIMIT 1");
    char room[DP_PLACE_MAX];
    dp_buf from = buf_over(room);
    dp_status status;

    if (!s)
        return failed(l->ctx, l->store);
    dp_ordered_pack(&from, *slot);
    dp_bind_blob(s, 1, dp_buf_str(&from));
    status = dp_db_step(l->ctx, &l->store->db, s, "keep happenings");
    if (status == DP_OK) {
        dp_str place = dp_column_blob(s, 0);
        size_t at = 0;
        if (!dp_ordered_unpack(place, &at, slot))
            status = DP_END; /* what is no place stands behind all others */
        sqlite3_reset(s);
    }
    return status;
}

dp_status dp_telling_near(dp_ctx *ctx, dp_store *store, dp_key key, dp_day ends,
                          dp_telling_visit *visit, void *self)
{
    looking l = { ctx, store, key, ends, visit, self };
    int64_t first = slot_of(key.first, key.width);
    int64_t last = slot_of(key.last, key.width);
    bool many = last - first >= MANY;
    dp_status status = DP_OK;

    for (int64_t slot = first; slot <= last && status == DP_OK; slot++) {
        if (many)
            status = next_slot(&l, &slot);
        if (status == DP_OK && slot <= last)
            status = look_in(&l, slot);
    }
    return status == DP_END ? DP_OK : status;
}
