/* A reader's choices: the language of the interface, filters that stay. A form
 * sends those it has; the others stay as they are. */
#include "serve/inside.h"

#include "core/banned.h"

static void take(const dp_request *request, const char *name, dp_str *out)
{
    for (size_t i = 0; i < request->form.n; i++)
        if (dp_str_eq(request->form.at[i].name, dp_str_of(name)))
            *out = dp_str_trim(request->form.at[i].value);
}

/* Where the reader was: a path of ours, or the front page. */
static dp_str back_to(const dp_request *request)
{
    dp_str to = dp_pair_get(&request->form, "back");

    return to.n && to.p[0] == '/' && dp_is_link(to) && to.n < DP_TARGET_MAX
               ? to
               : DP_S("/");
}

dp_status dp_screen_choose(dp_visit *v)
{
    dp_str fresh = v->choices.fresh ? DP_S("1") : DP_NULL;

    take(v->request, "ui", &v->choices.ui);
    take(v->request, "lang", &v->choices.lang);
    take(v->request, "outlet", &v->choices.outlet);
    take(v->request, "dossier", &v->choices.dossier);
    take(v->request, "state", &v->choices.state);
    take(v->request, "fresh", &fresh);
    v->choices.fresh = fresh.n > 0;
    v->answer.cookie = dp_choices_cookie(v->arena, &v->choices);
    return dp_answer_see(v, back_to(v->request));
}
