/* By whom and when tellings that may agree are found. A row stands first by the
 * slot of its time, then by its key: what is told of two days lies together in
 * the file, and a transaction, most of which is of one time, changes few pages
 * of it. Who asks for many years asks in the slots that there are, and what is
 * asked most is in memory (telling_slot.c). */
#include "store/telling_slot.h"

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

dp_status dp_telling_keys_put(dp_ctx *ctx, dp_store *store, int64_t telling,
                              const dp_keys *keys, bool out)
{
    sqlite3_stmt *s =
        out ? prepared(store, ST_TELLING_KEY_OUT,
                       "DELETE FROM telling_key WHERE slot = ?1 AND key = ?2"
                       " AND at = ?3 AND telling = ?4 AND days = ?5")
            : prepared(store, ST_TELLING_KEY_IN,
                       "INSERT OR IGNORE INTO telling_key (slot, key, at,"
                       " telling, days) VALUES (?1, ?2, ?3, ?4, ?5)");
    dp_status status = s ? DP_OK : failed(ctx, store);

    for (size_t i = 0; i < keys->n && status == DP_OK; i++) {
        const dp_key *key = &keys->at[i];
        int64_t slot = slot_of(key->first, key->width);
        sqlite3_bind_int64(s, 1, slot);
        sqlite3_bind_int64(s, 2, key->key);
        sqlite3_bind_int64(s, 3, key->first - slot * key->width);
        sqlite3_bind_int64(s, 4, telling);
        sqlite3_bind_int64(s, 5, (int64_t)key->last - key->first);
        status = dp_db_do(ctx, &store->db, s, "keep happenings");
        dp_slot_put(store, slot, row_of(key, slot, telling), out);
    }
    return status;
}

dp_status dp_telling_keys_seek_out(dp_ctx *ctx, dp_store *store,
                                   int64_t telling)
{
    sqlite3_stmt *s = prepared(store, ST_TELLING_KEY_SEEK_OUT,
                               "DELETE FROM telling_key WHERE telling = ?1");

    if (!s)
        return failed(ctx, store);
    dp_slots_clear(store);
    sqlite3_bind_int64(s, 1, telling);
    return dp_db_do(ctx, &store->db, s, "keep happenings");
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

#define ROW \
    "SELECT t.n, t.article, t.happening, t.parent, t.score, t.facts FROM "

static dp_status visit_all(const looking *l, sqlite3_stmt *s)
{
    dp_status status;

    while ((status = dp_db_step(l->ctx, &l->store->db, s, "keep happenings")) ==
           DP_OK) {
        dp_telling_row row = dp_telling_take(s);
        status = l->visit(l->self, &row);
        if (status != DP_OK) {
            sqlite3_reset(s);
            return status;
        }
    }
    return status == DP_END ? DP_OK : status;
}

static dp_status look_in_table(const looking *l, int64_t slot)
{
    sqlite3_stmt *s =
        prepared(l->store, ST_TELLING_KEY_NEAR,
                 ROW "telling_key k CROSS JOIN telling t ON t.n = k.telling"
                     " WHERE k.slot = ?1 AND k.key = ?2 AND k.at BETWEEN ?3"
                     " AND ?4 AND k.at + k.days >= ?5");
    int64_t from = slot * l->key.width;

    if (!s)
        return failed(l->ctx, l->store);
    sqlite3_bind_int64(s, 1, slot);
    sqlite3_bind_int64(s, 2, l->key.key);
    sqlite3_bind_int64(s, 3, l->key.first - from);
    sqlite3_bind_int64(s, 4, l->key.last - from);
    sqlite3_bind_int64(s, 5, l->ends - from);
    return visit_all(l, s);
}

static dp_status visit_one(const looking *l, int64_t telling)
{
    sqlite3_stmt *s = prepared(l->store, ST_TELLING_KEY_ROW,
                               ROW "telling t WHERE t.n = ?1");

    if (!s)
        return failed(l->ctx, l->store);
    sqlite3_bind_int64(s, 1, telling);
    return visit_all(l, s);
}

static dp_status look_in(const looking *l, int64_t slot)
{
    int64_t from = slot * l->key.width;
    const dp_slot_row *row;
    bool whole;
    dp_status status = dp_slot_get(l->ctx, l->store, slot, (int32_t)l->key.key,
                                   &whole, &row);

    if (status == DP_OK && !whole)
        return look_in_table(l, slot);
    for (; row && status == DP_OK; row = dp_slot_next(l->store, slot, row->next))
        if (row->key == l->key.key && row->at >= l->key.first - from &&
            row->at <= l->key.last - from && row->end >= l->ends - from)
            status = visit_one(l, row->telling);
    return status;
}

/* The first slot from `*slot` on that has anything. DP_END: there is none. */
static dp_status next_slot(const looking *l, int64_t *slot)
{
    sqlite3_stmt *s = prepared(l->store, ST_TELLING_KEY_SLOT,
                               "SELECT slot FROM telling_key WHERE slot >= ?1"
                               " ORDER BY slot LIMIT 1");
    dp_status status;

    if (!s)
        return failed(l->ctx, l->store);
    sqlite3_bind_int64(s, 1, *slot);
    status = dp_db_step(l->ctx, &l->store->db, s, "keep happenings");
    if (status == DP_OK) {
        *slot = sqlite3_column_int64(s, 0);
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
