/* Who may read: everybody on this machine; from outside whoever the owner said,
 * everybody (--public) or those who have the reader password. Where there is
 * such a password it is asked of everybody. A browser is given a signed cookie
 * for it, other programs send it each time (Basic). */
#include <sodium.h>
#include <time.h>

#include "serve/inside.h"

#include "core/banned.h"

enum { MARK = 16, PASS = 8 + MARK, BASIC_MAX = 2048 };

static const dp_rate of_programs = { 20, 15 };

static bool has_password(const dp_server *server)
{
    return server->options.reader_password &&
           server->options.reader_password[0];
}

static void hash_of(const dp_server *server, dp_str password, uint8_t out[32])
{
    crypto_generichash(out, 32, (const uint8_t *)password.p, password.n,
                       server->key, sizeof server->key);
}

bool dp_entry_password_is(const dp_server *server, dp_str password)
{
    uint8_t right[32], given[32];

    if (!has_password(server) || !password.p)
        return false;
    hash_of(server, dp_str_of(server->options.reader_password), right);
    hash_of(server, password, given);
    return sodium_memcmp(right, given, sizeof right) == 0;
}

/* -- Browsers ----------------------------------------------------------------
 */

/* Signed with the password too: another password ends it. */
static void sign(const dp_server *server, const uint8_t until[8],
                 uint8_t mark[MARK])
{
    uint8_t key[32];

    hash_of(server, dp_str_of(server->options.reader_password), key);
    crypto_generichash(mark, MARK, until, 8, key, sizeof key);
    sodium_memzero(key, sizeof key);
}

dp_str dp_entry_cookie(dp_visit *v)
{
    int64_t until = (int64_t)time(NULL) + DP_SESSION_SECONDS;
    uint8_t pass[PASS];
    char text[64];

    memcpy(pass, &until, 8);
    sign(v->server, pass, pass + 8);
    sodium_bin2base64(text, sizeof text, pass, PASS,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return dp_str_printf(v->arena, "reader=%s", text);
}

static bool has_cookie(const dp_visit *v)
{
    dp_str text = dp_pair_get(&v->request->cookies, "reader");
    uint8_t pass[PASS], mark[MARK];
    int64_t until;
    size_t n = 0;

    if (!text.p ||
        sodium_base642bin(pass, PASS, text.p, text.n, NULL, &n, NULL,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        n != PASS)
        return false;
    sign(v->server, pass, mark);
    memcpy(&until, pass, 8);
    return sodium_memcmp(mark, pass + 8, MARK) == 0 && until > time(NULL);
}

/* -- Programs ----------------------------------------------------------------
 */

/* "Authorization: Basic ..." with any name. 0: it is right. */
static unsigned try_basic(dp_visit *v)
{
    dp_str text = v->request->authorization;
    char *plain = dp_arena_alloc(v->arena, BASIC_MAX);
    size_t n = 0, colon;
    dp_str pair;

    text = dp_str_trim(dp_str_sub(text, sizeof "Basic " - 1, text.n));
    v->answer.retry = dp_limit_take(v->server->limits, "read from",
                                    dp_str_of(v->request->caller.network),
                                    of_programs, (int64_t)time(NULL));
    if (v->answer.retry)
        return 429;
    if (!plain ||
        sodium_base642bin((uint8_t *)plain, BASIC_MAX, text.p, text.n, NULL, &n,
                          NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
        return 401;
    pair = (dp_str){ plain, n };
    colon = dp_str_find_char(pair, ':', 0);
    if (colon == DP_NOT_FOUND ||
        !dp_entry_password_is(v->server, dp_str_sub(pair, colon + 1, n)))
        return 401;
    dp_limit_clear(v->server->limits, "read from",
                   dp_str_of(v->request->caller.network));
    return 0;
}

/* -- The entry ---------------------------------------------------------------
 */

bool dp_entry_asks(const dp_server *server)
{
    return has_password(server);
}

unsigned dp_entry(dp_visit *v, const dp_route *route)
{
    const dp_request *request = v->request;

    if (!has_password(v->server))
        return request->caller.outside && !v->server->options.open
                   ? DP_ENTRY_CLOSED
                   : 0;
    if (route->open || v->editor || has_cookie(v))
        return 0;
    if (dp_str_eq_ascii(dp_str_sub(request->authorization, 0, 6),
                        DP_S("Basic ")))
        return try_basic(v);
    /* A browser that goes somewhere says so; what else asks has no use for a
     * form. */
    return !request->post && dp_str_find(request->accept, DP_S("text/html"),
                                         0) != DP_NOT_FOUND
               ? 303
               : 401;
}
