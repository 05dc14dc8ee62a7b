/* What readers reported, for editors: confirm, or restore. And who the editors
 * are. */
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/pictures.h"
#include "store/picture.h"

#include "core/banned.h"

enum { SHOWN = 200 };

/* -- Pictures ----------------------------------------------------------------
 */

static void show_picture(dp_visit *v, const dp_reported *one, dp_view *view)
{
    dp_view_text(view, "key", one->key);
    dp_view_text(view, "picture", dp_picture_link(v, one->article, one->url));
    dp_view_text(view, "address", one->url);
    dp_view_text(view, "article", dp_article_link(v, one->article));
    dp_view_text(view, "state", dp_picture_word(one->state));
    dp_view_number(view, "reports", one->reports);
    dp_view_text(view, "last", dp_str_sub(one->last, 0, 10));
    dp_view_text(view, "decided", one->decided);
    dp_view_flag(view, "may_block", one->state != DP_PICTURE_BLOCKED);
    dp_view_flag(view, "may_restore", one->state != DP_PICTURE_RESTORED);
}

dp_status dp_screen_moderation(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "reported_pictures");
    dp_reporteds all;
    dp_status status = dp_picture_list(v->ctx, v->arena, v->store, SHOWN, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        show_picture(v, &all.at[i], dp_list_add(list));
    dp_visit_title(v, "moderation");
    v->shown = "moderation";
    return status;
}

dp_status dp_screen_moderate(dp_visit *v)
{
    dp_str key = dp_pair_get(&v->request->form, "key");
    dp_picture_state state =
        dp_picture_of_word(dp_pair_get(&v->request->form, "state"));
    dp_store *store = NULL;
    dp_status status;

    if (state != DP_PICTURE_BLOCKED && state != DP_PICTURE_RESTORED)
        return DP_USAGE;
    status = dp_visit_write_desk(v, &store);
    if (status == DP_OK)
        status = dp_picture_decide(v->ctx, store, key, state,
                                   dp_str_of(v->editor->name));
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, DP_S("/moderation")) : status;
}

/* -- Accounts ----------------------------------------------------------------
 */

dp_status dp_accounts_show(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "accounts");
    dp_accounts all = { 0 };
    dp_status status = dp_account_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++) {
        dp_view *view = dp_list_add(list);
        dp_view_text(view, "name", all.at[i].name);
        dp_view_flag(view, "closed", !all.at[i].password.p);
        dp_view_flag(view, "another", all.at[i].n != v->editor->n);
    }
    return status;
}

/* Nothing is compared: an editor makes it. */
dp_status dp_trial_account(dp_visit *v, dp_trial *trial)
{
    dp_str name = dp_str_trim(dp_pair_get(&v->request->form, "name"));
    dp_str wanted = dp_pair_get(&v->request->form, "wanted");
    dp_account found;
    dp_status status = dp_password_check(v->ctx, wanted);

    if (status != DP_OK || !dp_account_name_ok(name))
        return DP_USAGE;
    status = dp_account_find(v->ctx, v->arena, v->store, name, &found);
    if (status != DP_OK || found.n)
        return DP_USAGE;
    trial->trusted = true;
    snprintf(trial->name, sizeof trial->name, "%.*s", DP_F(name));
    snprintf(trial->wanted, sizeof trial->wanted, "%.*s", DP_F(wanted));
    return DP_OK;
}

dp_status dp_screen_account_add(dp_visit *v)
{
    const dp_trial *trial = v->request->trial;
    dp_store *store = NULL;
    dp_status status;

    if (trial->outcome == DP_TRIAL_CROWDED)
        return DP_BUSY;
    if (trial->outcome != DP_TRIAL_RIGHT) {
        dp_view_flag(v->view, "refused", true);
        v->answer.status = 400;
        return dp_screen_account(v);
    }
    status = dp_visit_write_desk(v, &store);
    if (status == DP_OK)
        status = dp_account_add(v->ctx, store, dp_str_of(trial->name),
                                dp_str_of(trial->made));
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, DP_S("/account")) : status;
}

/* Nobody takes themselves away: somebody has to be left. */
dp_status dp_screen_account_remove(dp_visit *v)
{
    dp_str name = dp_pair_get(&v->request->form, "name");
    dp_store *store = NULL;
    dp_status status;

    if (dp_str_eq(name, dp_str_of(v->editor->name)))
        return DP_USAGE;
    status = dp_visit_write_desk(v, &store);
    if (status == DP_OK)
        status = dp_account_remove(v->ctx, store, name);
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, DP_S("/account")) : status;
}
