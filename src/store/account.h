/* Accounts: who may change what the desk keeps, and who is logged in.
 *
 * A password comes here as its hash; making and comparing hashes is for those
 * who ask for passwords, since it takes long on purpose. A session is known by
 * the hash of a random id that only its browser has. Each change is made at
 * once, and counts as none of the store's articles (dp_store_generation).
 */
#ifndef DP_STORE_ACCOUNT_H
#define DP_STORE_ACCOUNT_H

#include "store/store.h"

enum {
    DP_ACCOUNT_NAME_MAX = 60, /* bytes */
    DP_PASSWORD_MIN = 10,     /* bytes, as all of these */
    DP_PASSWORD_MAX = 1000,   /* hashing reads all of it */
    DP_PASSWORD_HASH = 128,
    DP_SESSION_HASH = 32
};

typedef struct dp_account {
    int64_t n; /* 0: nobody */
    dp_str name;
    dp_str password; /* its hash; null: there is none */
} dp_account;

typedef struct dp_accounts {
    dp_account *at;
    size_t n;
} dp_accounts;

/* Whether it may be the name of an account: 1 to DP_ACCOUNT_NAME_MAX bytes of
 * text, without blanks at the ends, line ends, slashes. */
bool dp_account_name_ok(dp_str name);

/* Make an account. `password` is a hash, or null. DP_USAGE: the name is none,
 * or taken. */
dp_status dp_account_add(dp_ctx *ctx, dp_store *store, dp_str name,
                         dp_str password);

/* Give it another password; everybody who is logged in with it no longer is.
 * DP_NO_INPUT: there is no such account. */
dp_status dp_account_password(dp_ctx *ctx, dp_store *store, dp_str name,
                              dp_str password);

/* Take it away, and its sessions. DP_NO_INPUT: there is none. */
dp_status dp_account_remove(dp_ctx *ctx, dp_store *store, dp_str name);

/* By name; n is 0 where there is none. */
dp_status dp_account_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str name, dp_account *out);

/* All, by name. */
dp_status dp_account_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_accounts *out);

/* -- Passwords (password.c) ------------------------------------------------
 */

/* DP_USAGE: it is too short, or too long. */
dp_status dp_password_check(dp_ctx *ctx, dp_str password);

/* Its hash, as an account has it: text. Takes long, and 64 MiB.
 * DP_NO_MEMORY. */
dp_status dp_password_hash(dp_ctx *ctx, dp_str password,
                           char out[DP_PASSWORD_HASH]);

/* Whether it is the one of this hash; as long and as much. Null is no hash. */
bool dp_password_is(dp_str hash, dp_str password);

/* -- Sessions ---------------------------------------------------------------
 */

/* Log an account in until `until` (Unix seconds), as long as its password is
 * still `password`, the hash that was compared; sessions that ended before
 * `now` are swept out. DP_NOT_ALLOWED: it is gone, or has another password. */
dp_status dp_session_add(dp_ctx *ctx, dp_store *store,
                         const dp_account *account,
                         const uint8_t hash[DP_SESSION_HASH], int64_t until,
                         int64_t now);

/* Whose session it is at `now`; n is 0: nobody's. */
dp_status dp_session_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const uint8_t hash[DP_SESSION_HASH], int64_t now,
                          dp_account *out);

/* End it. One that is not there has ended. */
dp_status dp_session_end(dp_ctx *ctx, dp_store *store,
                         const uint8_t hash[DP_SESSION_HASH]);

#endif
