/* Following an outlet, and following it no more: forms of the list of outlets.
 */
#include "serve/followed.h"
#include "serve/inside.h"

#include "core/banned.h"

static dp_outlet_kind kind_of(dp_str word)
{
    if (dp_str_eq(word, DP_S("page")))
        return DP_OUTLET_PAGE;
    return dp_str_eq(word, DP_S("sitemap")) ? DP_OUTLET_SITEMAP
                                            : DP_OUTLET_FEED;
}

dp_status dp_screen_subscribe(dp_visit *v)
{
    dp_str folder = dp_str_trim(dp_pair_get(&v->request->form, "folder")), url;
    dp_status status;

    if (!v->outlets)
        return DP_NOT_ALLOWED;
    status = dp_followed_add(v, kind_of(dp_pair_get(&v->request->form, "kind")),
                             dp_pair_get(&v->request->form, "address"), DP_NULL,
                             folder, &url);
    return status == DP_OK ? dp_answer_see(v, DP_S("/outlets")) : status;
}

dp_status dp_screen_unsubscribe(dp_visit *v)
{
    dp_str address = dp_pair_get(&v->request->form, "address");
    dp_status status = DP_NOT_ALLOWED;

    if (v->outlets)
        status = dp_outlets_remove(v->ctx, v->outlets, address);
    return status == DP_OK ? dp_answer_see(v, DP_S("/outlets")) : status;
}
