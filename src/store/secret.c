/* Keys of the server. Two servers on one store may make one at once: the row
 * that stands there in the end is the key of both. */
#include "store/secret.h"

#include <sodium.h>

#include "store/inside.h"

#include "core/banned.h"

static const char doing[] = "look after keys";

/* DP_END: there is none that still lasts. */
static dp_status find(dp_ctx *ctx, dp_store *store, dp_str use, int64_t since,
                      uint8_t out[DP_SECRET])
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT bytes FROM secret WHERE use = ?1"
                           " AND made > ?2 AND length(bytes) = 32",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, doing);
    dp_bind_str(s, 1, use);
    sqlite3_bind_int64(s, 2, since);
    status = dp_db_step(ctx, &store->db, s, doing);
    if (status == DP_OK)
        memcpy(out, sqlite3_column_blob(s, 0), DP_SECRET);
    sqlite3_finalize(s);
    return status;
}

/* In place of one that is too old, and of no other. */
static dp_status make(dp_ctx *ctx, dp_store *store, dp_str use, int64_t now,
                      int64_t since, bool *made)
{
    uint8_t bytes[DP_SECRET];
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(store->db.sqlite,
                           "INSERT INTO secret (use, made, bytes)"
                           " VALUES (?1, ?2, ?3) ON CONFLICT (use) DO UPDATE"
                           " SET made = excluded.made, bytes = excluded.bytes"
                           " WHERE made <= ?4 OR length(bytes) <> 32",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, doing);
    randombytes_buf(bytes, sizeof bytes);
    dp_bind_str(s, 1, use);
    sqlite3_bind_int64(s, 2, now);
    dp_bind_blob(s, 3, (dp_str){ (const char *)bytes, sizeof bytes });
    sqlite3_bind_int64(s, 4, since);
    status = dp_db_do(ctx, &store->db, s, doing);
    *made = status == DP_OK && sqlite3_changes(store->db.sqlite) > 0;
    sqlite3_finalize(s);
    sodium_memzero(bytes, sizeof bytes);
    return status;
}

dp_status dp_secret_get(dp_ctx *ctx, dp_store *store, dp_str use, int64_t now,
                        int64_t lasts, uint8_t out[DP_SECRET], bool *made)
{
    int64_t since = lasts ? now - lasts : INT64_MIN;
    bool changed = false;
    dp_status status = find(ctx, store, use, since, out);

    if (status == DP_END) {
        status = make(ctx, store, use, now, since, &changed);
        if (status == DP_OK)
            status = find(ctx, store, use, since, out);
    }
    if (made)
        *made = changed;
    return status == DP_END ? dp_fail(ctx, DP_INTERNAL,
                                      "a key that was made "
                                      "is not there")
                            : status;
}
