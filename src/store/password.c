/* Passwords: argon2id, as libsodium has it, with the cost it names for people
 * who wait (64 MiB, some tenth of a second). */
#include <sodium.h>

#include "store/account.h"

#include "core/banned.h"

_Static_assert(DP_PASSWORD_HASH == crypto_pwhash_STRBYTES,
               "what crypto_pwhash_str writes");

dp_status dp_password_check(dp_ctx *ctx, dp_str password)
{
    if (password.n < DP_PASSWORD_MIN)
        return dp_fail(ctx, DP_USAGE, "a password has %d bytes or more",
                       DP_PASSWORD_MIN);
    if (password.n > DP_PASSWORD_MAX)
        return dp_fail(ctx, DP_USAGE, "a password has at most %d bytes",
                       DP_PASSWORD_MAX);
    return DP_OK;
}

dp_status dp_password_hash(dp_ctx *ctx, dp_str password,
                           char out[DP_PASSWORD_HASH])
{
    if (sodium_init() < 0 ||
        crypto_pwhash_str(out, password.p, password.n,
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return dp_no_memory(ctx, "the hash of a password");
    return DP_OK;
}

bool dp_password_is(dp_str hash, dp_str password)
{
    char text[DP_PASSWORD_HASH] = "";

    if (hash.n >= sizeof text || password.n > DP_PASSWORD_MAX)
        return false;
    memcpy(text, hash.p, hash.n);
    return crypto_pwhash_str_verify(text, password.p, password.n) == 0;
}
