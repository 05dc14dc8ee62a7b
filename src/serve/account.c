/* Sessions, tokens and the browser's cookie.
 *
 * A session's id is 32 random bytes, of which the store has only the hash; the
 * token of its forms is a hash of the id under another name, so that it needs
 * no place of its own and ends with it. A browser's cookie is a random id and
 * the time it was given, signed with a key of the server; so is that of one
 * from which an account was logged in. */
#include "serve/account.h"

#include <sodium.h>
#include <time.h>

#include "serve/inside.h"

#include "core/banned.h"

enum {
    ID = 32,
    ID_TEXT = 43,
    MARK = 16,
    VISITOR = 16 + 8 + MARK,
    KNOWN = 8 + 16 + MARK
};

/* Keys that are no secret: they keep hashes for one use from being another's.
 */
static const uint8_t for_sessions[] = "depeche, sessions";
static const uint8_t for_known[] = "depeche, browsers that are known";
static const uint8_t for_tokens[] = "depeche, tokens of forms";

static const dp_rate of_account = { 10, 30 };
static const dp_rate of_network = { 20, 15 };

static dp_str to_text(dp_arena *arena, const uint8_t *bytes, size_t n)
{
    size_t room =
        sodium_base64_ENCODED_LEN(n, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    char *text = dp_arena_alloc(arena, room);

    if (!text)
        return DP_NULL;
    sodium_bin2base64(text, room, bytes, n,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return dp_str_of(text);
}

static bool from_text(dp_str text, uint8_t *out, size_t n)
{
    size_t got = 0;

    return text.p &&
           sodium_base642bin(out, n, text.p, text.n, NULL, &got, NULL,
                             sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 &&
           got == n;
}

/* -- Sessions ----------------------------------------------------------------
 */

static void hash_of(const uint8_t id[ID], uint8_t out[DP_SESSION_HASH])
{
    crypto_generichash(out, DP_SESSION_HASH, id, ID, for_sessions,
                       sizeof for_sessions - 1);
}

/* What a program shows. */
static dp_str authorized(dp_str header)
{
    static const char *const schemes[] = { "Bearer ", "GoogleLogin auth=" };

    for (size_t i = 0; i < 2; i++) {
        dp_str scheme = dp_str_of(schemes[i]);
        if (dp_str_eq_ascii(dp_str_sub(header, 0, scheme.n), scheme))
            return dp_str_trim(dp_str_sub(header, scheme.n, header.n));
    }
    return DP_NULL;
}

static dp_status know_editor(dp_visit *v, dp_str id)
{
    uint8_t bytes[ID], hash[DP_SESSION_HASH];
    dp_account account;
    dp_status status;

    if (id.n != ID_TEXT || !from_text(id, bytes, ID))
        return DP_OK;
    hash_of(bytes, hash);
    status = dp_session_find(v->ctx, v->arena, v->store, hash,
                             (int64_t)time(NULL), &account);
    if (status != DP_OK || account.n == 0)
        return status;
    v->editor_is.n = account.n;
    snprintf(v->editor_is.name, sizeof v->editor_is.name, "%.*s",
             DP_F(account.name));
    memcpy(v->editor_is.session, bytes, ID);
    v->editor = &v->editor_is;
    return DP_OK;
}

dp_status dp_login_begin(dp_visit *v, const dp_trial *trial, dp_str *id)
{
    int64_t now = (int64_t)time(NULL);
    dp_account account = { .n = trial->account,
                           .password = dp_str_of(
                               trial->made[0] ? trial->made : trial->hash) };
    uint8_t bytes[ID], hash[DP_SESSION_HASH];
    dp_store *store = NULL;
    dp_status status = dp_visit_write_desk(v, &store);

    randombytes_buf(bytes, ID);
    hash_of(bytes, hash);
    if (status == DP_OK)
        status = dp_session_add(v->ctx, store, &account, hash,
                                now + DP_SESSION_SECONDS, now);
    dp_store_close(store);
    if (status != DP_OK)
        return status;
    dp_limit_clear(v->server->limits, "login of", dp_str_of(trial->name));
    dp_limit_clear(v->server->limits, "login from",
                   dp_str_of(v->request->caller.network));
    v->answer.known = dp_known_cookie(v, account.n);
    *id = to_text(v->arena, bytes, ID);
    sodium_memzero(bytes, sizeof bytes);
    return id->p ? DP_OK : dp_no_memory(v->ctx, "a session");
}

dp_status dp_login_end(dp_visit *v)
{
    uint8_t hash[DP_SESSION_HASH];
    dp_store *store = NULL;
    dp_status status;

    if (!v->editor)
        return DP_OK;
    hash_of(v->editor->session, hash);
    status = dp_visit_write_desk(v, &store);
    if (status == DP_OK)
        status = dp_session_end(v->ctx, store, hash);
    dp_store_close(store);
    return status;
}

/* -- Trials ------------------------------------------------------------------
 */

/* A browser from which the account was logged in before. */
static void sign_known(const dp_server *server, const uint8_t *bytes,
                       uint8_t *mark)
{
    crypto_generichash_state state;

    crypto_generichash_init(&state, server->key, sizeof server->key, MARK);
    crypto_generichash_update(&state, for_known, sizeof for_known - 1);
    crypto_generichash_update(&state, bytes, KNOWN - MARK);
    crypto_generichash_final(&state, mark, MARK);
}

dp_str dp_known_cookie(dp_visit *v, int64_t account)
{
    uint8_t bytes[KNOWN];
    dp_str text;

    memcpy(bytes, &account, 8);
    randombytes_buf(bytes + 8, 16);
    sign_known(v->server, bytes, bytes + KNOWN - MARK);
    text = to_text(v->arena, bytes, KNOWN);
    return text.p ? dp_str_printf(v->arena, "known=%.*s", DP_F(text)) : DP_NULL;
}

/* The random part of its cookie; null: it is not known to this account. */
static dp_str known_as(dp_visit *v, int64_t account)
{
    uint8_t bytes[KNOWN], mark[MARK];

    if (account == 0 ||
        !from_text(dp_pair_get(&v->request->cookies, "known"), bytes, KNOWN))
        return DP_NULL;
    sign_known(v->server, bytes, mark);
    if (sodium_memcmp(mark, bytes + KNOWN - MARK, MARK) != 0 ||
        memcmp(bytes, &account, 8) != 0)
        return DP_NULL;
    return dp_str_dup(v->arena, (dp_str){ (const char *)bytes + 8, 16 });
}

/* Tries are counted by what was typed, so that nothing tells which names there
 * are; those of the reader password, which many share, by network alone. Those
 * of a browser that is known are counted apart: no stranger who tries a name
 * all day keeps its owner out. */
static uint32_t count_try(dp_visit *v, dp_str name, int64_t account)
{
    int64_t now = (int64_t)time(NULL);
    dp_str known = known_as(v, account);
    uint32_t wait;

    if (known.p)
        return dp_limit_take(v->server->limits, "login known", known,
                             of_account, now);
    wait =
        dp_limit_take(v->server->limits, "login from",
                      dp_str_of(v->request->caller.network), of_network, now);

    return wait || !name.n ? wait
                           : dp_limit_take(v->server->limits, "login of", name,
                                           of_account, now);
}

/* It stands in a file of the owner as it is: there is nothing to hash. */
dp_status dp_login_reader(dp_visit *v, dp_str password, dp_trial *trial)
{
    trial->wait = count_try(v, DP_NULL, 0);
    trial->outcome = trial->wait ? DP_TRIAL_OFTEN
                     : dp_entry_password_is(v->server, password)
                         ? DP_TRIAL_RIGHT
                         : DP_TRIAL_WRONG;
    return DP_OK;
}

static void put(char *out, size_t room, dp_str s)
{
    snprintf(out, room, "%.*s", DP_F(s));
}

dp_status dp_login_trial(dp_visit *v, dp_str name, dp_str password,
                         dp_trial *trial)
{
    dp_account account;
    dp_status status;

    if (name.n == 0 || name.n > DP_ACCOUNT_NAME_MAX || password.n == 0 ||
        password.n > DP_PASSWORD_MAX) {
        trial->outcome = DP_TRIAL_WRONG;
        return DP_OK;
    }
    status = dp_account_find(v->ctx, v->arena, v->store, name, &account);
    if (status != DP_OK)
        return status;
    trial->wait = count_try(v, name, account.n);
    if (trial->wait) {
        trial->outcome = DP_TRIAL_OFTEN;
        return DP_OK;
    }
    trial->account = account.n;
    put(trial->name, sizeof trial->name, name);
    put(trial->hash, sizeof trial->hash, account.password);
    put(trial->password, sizeof trial->password, password);
    return DP_OK;
}

/* -- The browser -------------------------------------------------------------
 */

static void sign(const dp_server *server, const uint8_t *bytes, uint8_t *mark)
{
    crypto_generichash(mark, MARK, bytes, VISITOR - MARK, server->key,
                       sizeof server->key);
}

static void know_visitor(dp_visit *v)
{
    uint8_t bytes[VISITOR], mark[MARK];

    if (from_text(dp_pair_get(&v->request->cookies, "visitor"), bytes,
                  VISITOR)) {
        sign(v->server, bytes, mark);
        if (sodium_memcmp(mark, bytes + VISITOR - MARK, MARK) == 0) {
            memcpy(v->visitor.id, bytes, 16);
            memcpy(&v->visitor.since, bytes + 16, 8);
            return;
        }
    }
    randombytes_buf(v->visitor.id, sizeof v->visitor.id);
    v->visitor.since = (int64_t)time(NULL);
    v->visitor.made = true;
}

dp_str dp_visitor_cookie(const dp_visit *v)
{
    uint8_t bytes[VISITOR];
    dp_str text;

    memcpy(bytes, v->visitor.id, 16);
    memcpy(bytes + 16, &v->visitor.since, 8);
    sign(v->server, bytes, bytes + VISITOR - MARK);
    text = to_text(v->arena, bytes, VISITOR);
    return text.p ? dp_str_printf(v->arena, "visitor=%.*s", DP_F(text))
                  : DP_NULL;
}

dp_status dp_visit_know(dp_visit *v, bool program)
{
    know_visitor(v);
    return know_editor(v, program
                              ? authorized(v->request->authorization)
                              : dp_pair_get(&v->request->cookies, "session"));
}

/* -- Tokens ------------------------------------------------------------------
 */

void dp_visit_token(const dp_visit *v, char out[DP_TOKEN_SIZE])
{
    uint8_t mark[MARK];

    if (v->editor)
        crypto_generichash(mark, MARK, v->editor->session, ID, for_tokens,
                           sizeof for_tokens - 1);
    else
        crypto_generichash(mark, MARK, v->visitor.id, sizeof v->visitor.id,
                           v->server->key, sizeof v->server->key);
    sodium_bin2base64(out, DP_TOKEN_SIZE, mark, MARK,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

bool dp_visit_has_token(const dp_visit *v)
{
    dp_str given = dp_pair_get(&v->request->form, "token");
    char token[DP_TOKEN_SIZE];

    if (!v->editor && v->visitor.made)
        return false;
    dp_visit_token(v, token);
    return given.n == strlen(token) &&
           sodium_memcmp(given.p, token, given.n) == 0;
}
