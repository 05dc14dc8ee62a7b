/* In whose timelines happenings stand. A contentless FTS5 table has a token for
 * each key and, by number, the happenings under it: some four bytes for each,
 * in the order of timelines, where rows of a table took six times as much. What
 * is found under several keys at once is one expression.
 * What a transaction changes waits until its end (queue.c). */
#include "store/happening_key.h"

#include "core/banned.h"

enum {
    DIGITS = 8, /* of a key, six bits each */
    ORD_BITS = 29,
    DAY_BITS = 18,
    BEFORE = 200000 /* days before 1970-01-01 that have numbers of their own: to
                       the year 1422; until 2139 they take six bytes */
};

/* -- Numbers -----------------------------------------------------------------
 */

int64_t dp_happening_first(int64_t day)
{
    enum { LAST = (1 << DAY_BITS) - 1 };
    int64_t at = day + BEFORE;

    at = at < 0 ? 0 : at > LAST ? LAST : at;
    return at << ORD_BITS;
}

int64_t dp_happening_end(int64_t day)
{
    return dp_happening_first(day + 1) == dp_happening_first(day)
               ? dp_happening_first(day) + ((1 << ORD_BITS) - 1)
               : dp_happening_first(day + 1) - 1;
}

/* The first and the last number of days are shared by all before and behind
 * them: who is there stands by its day. */
int64_t dp_happening_number(dp_day day, int64_t ord)
{
    enum { LATE = 5000000, SHARED_BITS = 6, ORDS = 1 << ORD_BITS };
    int64_t at = (int64_t)day + BEFORE;

    if (at < 1 || at >= (1 << DAY_BITS) - 1)
        ord = ((int64_t)day + LATE) << SHARED_BITS |
              (ord & ((1 << SHARED_BITS) - 1));
    return dp_happening_first(day) + (ord & (ORDS - 1));
}

/* -- Tokens ------------------------------------------------------------------
 */

static void put_token(dp_buf *buf, int64_t key)
{
    static const char digits[] =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    for (int i = 0; i < DIGITS; i++)
        dp_buf_char(buf, digits[key >> (6 * i) & 63]);
}

/* What lasts long is found by days long after its first: it stands under a
 * second token of each key, and under one of all. */
dp_str dp_happening_tokens(dp_arena *arena, const dp_happening_row *row,
                           const dp_keys *keys)
{
    dp_buf buf = dp_buf_new(arena, 1 << 20);
    bool lasts = (int64_t)row->last - row->day >= DP_LASTS_LONG;

    if (lasts)
        dp_buf_char(&buf, '+');
    for (size_t i = 0; i < keys->n; i++) {
        dp_buf_char(&buf, ' ');
        put_token(&buf, keys->at[i].key);
        if (!lasts)
            continue;
        dp_buf_add(&buf, DP_S(" +"));
        put_token(&buf, keys->at[i].key);
    }
    if (!buf.failed && !buf.n)
        return DP_S("");
    return buf.failed ? DP_NULL : dp_buf_str(&buf);
}

void dp_happening_key_ask(dp_buf *buf, int64_t key, bool lasts)
{
    dp_buf_add(buf, lasts ? DP_S("\"+") : DP_S("\""));
    put_token(buf, key);
    dp_buf_char(buf, '"');
}

/* -- Changes -----------------------------------------------------------------
 */

static dp_status run(dp_ctx *ctx, dp_store *store, const dp_change *change)
{
    sqlite3_stmt *s =
        change->out
            ? dp_db_statement(&store->db, ST_HAPPENING_KEYS_OUT,
                              "INSERT INTO happening_key (happening_key, rowid,"
                              " keys) VALUES ('delete', ?1, ?2)")
            : dp_db_statement(&store->db, ST_HAPPENING_KEYS_IN,
                              "INSERT INTO happening_key (rowid, keys)"
                              " VALUES (?1, ?2)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "keep happenings");
    sqlite3_bind_int64(s, 1, change->number);
    dp_bind_str(s, 2, change->body);
    return dp_db_do(ctx, &store->db, s, "keep happenings");
}

dp_status dp_happening_keys_put(dp_ctx *ctx, dp_store *store,
                                const dp_happening_row *row,
                                const dp_keys *keys, bool out)
{
    dp_change change = { .number = row->n, .out = out };
    dp_status status = dp_queue_ready(ctx, store, &store->keyed, run);

    if (status != DP_OK)
        return status;
    change.body = dp_happening_tokens(store->keyed.arena, row, keys);
    return change.body.p ? dp_queue_add(ctx, &store->keyed, change)
                         : dp_no_memory(ctx, "happenings");
}

dp_status dp_happening_keys_flush(dp_ctx *ctx, dp_store *store)
{
    return dp_queue_flush(ctx, store, &store->keyed, run);
}
