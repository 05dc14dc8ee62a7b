/* Logging in and out, and another password for oneself. */
#include <time.h>

#include "serve/inside.h"

#include "core/banned.h"

/* Where to go on: a path of ours, or the front page. */
static dp_str onward(dp_str to)
{
    return to.n && to.n < DP_TARGET_MAX && to.p[0] == '/' && dp_is_link(to)
               ? to
               : DP_S("/");
}

static void show_login(dp_visit *v, dp_str back)
{
    dp_view_text(v->view, "back", onward(back));
    dp_view_flag(v->view, "asks", dp_entry_asks(v->server));
    dp_visit_form(v);
    dp_visit_title(v, "login");
    v->shown = "login";
}

/* What came of a trial, in words, for those it did not let in. */
static void show_outcome(dp_visit *v, const dp_trial *trial)
{
    static const char *const names[] = { [DP_TRIAL_WRONG] = "wrong",
                                         [DP_TRIAL_OFTEN] = "often",
                                         [DP_TRIAL_CROWDED] = "crowded" };
    static const unsigned codes[] = {
        [DP_TRIAL_WRONG] = 403, [DP_TRIAL_OFTEN] = 429, [DP_TRIAL_CROWDED] = 503
    };

    dp_view_text(v->view, "outcome", dp_str_of(names[trial->outcome]));
    v->answer.status = codes[trial->outcome];
    v->answer.retry = trial->outcome == DP_TRIAL_WRONG ? 0
                      : trial->wait                    ? trial->wait
                                                       : 2;
}

dp_status dp_screen_login(dp_visit *v)
{
    dp_str back = dp_visit_asked(v, "back");

    if (v->editor)
        return dp_answer_see(v, onward(back));
    show_login(v, back);
    return DP_OK;
}

dp_status dp_trial_login(dp_visit *v, dp_trial *trial)
{
    dp_str name = dp_str_trim(dp_pair_get(&v->request->form, "name"));
    dp_str password = dp_pair_get(&v->request->form, "password");

    return name.n == 0 && dp_entry_asks(v->server)
               ? dp_login_reader(v, password, trial)
               : dp_login_trial(v, name, password, trial);
}

dp_status dp_screen_logged_in(dp_visit *v)
{
    const dp_trial *trial = v->request->trial;
    dp_str back = dp_pair_get(&v->request->form, "back");
    dp_status status;

    if (trial->outcome != DP_TRIAL_RIGHT) {
        show_outcome(v, trial);
        dp_view_text(v->view, "name_given",
                     dp_str_sub(dp_pair_get(&v->request->form, "name"), 0,
                                DP_ACCOUNT_NAME_MAX));
        show_login(v, back);
        return DP_OK;
    }
    if (trial->account == 0) {
        v->answer.reader = dp_entry_cookie(v);
        return dp_answer_see(v, onward(back));
    }
    status = dp_login_begin(v, trial, &v->answer.session);
    return status == DP_OK ? dp_answer_see(v, onward(back)) : status;
}

dp_status dp_screen_logout(dp_visit *v)
{
    dp_status status = dp_login_end(v);

    v->answer.session = DP_S("");
    return status == DP_OK ? dp_answer_see(v, DP_S("/")) : status;
}

/* -- One's own account -------------------------------------------------------
 */

dp_status dp_screen_account(dp_visit *v)
{
    dp_view_flag(v->view, "changed", dp_visit_asked(v, "changed").p != NULL);
    dp_visit_form(v);
    dp_visit_title(v, "account");
    v->shown = "account";
    return dp_accounts_show(v);
}

dp_status dp_trial_password(dp_visit *v, dp_trial *trial)
{
    dp_str wanted = dp_pair_get(&v->request->form, "wanted");
    dp_status status = dp_password_check(v->ctx, wanted);

    if (status != DP_OK)
        return status;
    snprintf(trial->wanted, sizeof trial->wanted, "%.*s", DP_F(wanted));
    return dp_login_trial(v, dp_str_of(v->editor->name),
                          dp_pair_get(&v->request->form, "password"), trial);
}

/* All sessions end with the old password; this browser gets a new one. */
dp_status dp_screen_password(dp_visit *v)
{
    const dp_trial *trial = v->request->trial;
    dp_store *store = NULL;
    dp_status status;

    if (trial->outcome != DP_TRIAL_RIGHT) {
        show_outcome(v, trial);
        return dp_screen_account(v);
    }
    status = dp_visit_write_desk(v, &store);
    if (status == DP_OK)
        status = dp_account_password(v->ctx, store, dp_str_of(trial->name),
                                     dp_str_of(trial->made));
    dp_store_close(store);
    if (status == DP_OK)
        status = dp_login_begin(v, trial, &v->answer.session);
    return status == DP_OK ? dp_answer_see(v, DP_S("/account?changed=1"))
                           : status;
}
