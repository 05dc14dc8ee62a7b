/* Who is logged in, and what they may do.
 *
 * A route says who may use it (inside.h): `.editor` wants an account, and a
 * form of such a route the token of the login. A screen finds the editor in
 * `v->editor`, NULL where nobody is logged in; a template asks {{if editor}}
 * and puts {{include token}} into each form that changes something. Pages made
 * for an editor are kept for nobody else.
 *
 *     { "note/ *", dp_screen_note_add, .post = true, .editor = true },
 *
 *     dp_status dp_screen_note_add(dp_visit *v)
 *     {
 *         dp_store *store = NULL;
 *         dp_status status = dp_visit_write(v, &store);
 *
 *         if (status == DP_OK)
 *             status = dp_note_add(v->ctx, v->arena, store, v->editor->n, ...);
 *         dp_store_close(store);
 *         return status == DP_OK ? dp_answer_see(v, ...) : status;
 *     }
 *
 * Where there is a reader password, a route is for those who had it, unless it
 * is
 * `.open`, as what leads to a login has to be.
 *
 * Other programs (`.program`) have no cookie and no token: they show the id of
 * a session in the Authorization header, "Bearer ID" or "GoogleLogin auth=ID".
 */
#ifndef DP_SERVE_ACCOUNT_H
#define DP_SERVE_ACCOUNT_H

#include "serve/trial.h"

enum {
    DP_TOKEN_SIZE = 32,
    DP_SESSION_SECONDS = 30 * 86400,
    DP_VISITOR_SECONDS = 60 * 86400,
    DP_KNOWN_SECONDS = 365 * 86400
};

/* Somebody who is logged in. */
typedef struct dp_editor {
    int64_t n; /* account.n: what is kept for them is kept by it */
    char name[DP_ACCOUNT_NAME_MAX + 1];
    uint8_t session[32]; /* the id that came */
} dp_editor;

/* A browser, whoever sits at it: a signed cookie from its first page on. */
typedef struct dp_visitor {
    uint8_t id[16];
    int64_t since; /* Unix seconds */
    bool made;     /* only now: the answer brings the cookie */
} dp_visitor;

/* -- Logging in -------------------------------------------------------------
 */

struct dp_visit;

/* Put a name and a password on trial: for the `trial` of a route. Counts the
 * tries of the name and of the network they come from. */
dp_status dp_login_trial(struct dp_visit *v, dp_str name, dp_str password,
                         dp_trial *trial);

/* Try the reader password instead (entry.c); the trial is over at once. */
dp_status dp_login_reader(struct dp_visit *v, dp_str password, dp_trial *trial);

/* After a trial that was right: make a session; its id, in the visit's arena,
 * is for the browser or program alone. DP_NOT_ALLOWED: the account changed
 * meanwhile. */
dp_status dp_login_begin(struct dp_visit *v, const dp_trial *trial, dp_str *id);

/* End the session that the request came with. */
dp_status dp_login_end(struct dp_visit *v);

/* -- For the server ---------------------------------------------------------
 */

/* Find out who asks: `v->editor` and `v->visitor`. */
dp_status dp_visit_know(struct dp_visit *v, bool program);

/* The token of forms, of the login or else of the browser; whether the form has
 * it. */
void dp_visit_token(const struct dp_visit *v, char out[DP_TOKEN_SIZE]);
bool dp_visit_has_token(const struct dp_visit *v);

/* The cookie by which a browser is known to an account whose password it had,
 * in `arena`. */
dp_str dp_known_cookie(struct dp_visit *v, int64_t account);

/* The cookie of a browser that is new, in `arena`. */
dp_str dp_visitor_cookie(const struct dp_visit *v);

#endif
