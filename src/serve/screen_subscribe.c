/* Following an outlet, and following it no more: forms of the list of outlets.
 * Whoever follows (depeche fetch) asks it next time, and finds a site's feed
 * where its address was given. */
#include "fetch/fetch.h"
#include "serve/inside.h"

#include "core/banned.h"

enum { ADDRESS_MAX = 2000, FOLDER_MAX = 100 };

static bool is_site(dp_str address, bool whole)
{
    dp_url url;
    uint32_t port;

    return dp_is_link(address) && address.p[0] == 'h' &&
           dp_url_parse(address, &url) && url.host.n && !url.userinfo.p &&
           (!url.port.n || dp_str_number(url.port, &port)) &&
           (whole || dp_str_find_char(url.host, '.', 0) != DP_NOT_FOUND);
}

dp_str dp_followed_address(dp_visit *v, dp_str typed)
{
    bool whole;

    typed = dp_str_trim(typed);
    if (typed.n == 0 || typed.n > ADDRESS_MAX)
        return DP_NULL;
    whole = dp_str_find(typed, DP_S("://"), 0) != DP_NOT_FOUND;
    if (!whole)
        typed = dp_str_printf(v->arena, "https://%.*s", DP_F(typed));
    return is_site(typed, whole) ? typed : DP_NULL;
}

static dp_outlet_kind kind_of(dp_str word)
{
    if (dp_str_eq(word, DP_S("page")))
        return DP_OUTLET_PAGE;
    return dp_str_eq(word, DP_S("sitemap")) ? DP_OUTLET_SITEMAP
                                            : DP_OUTLET_FEED;
}

dp_status dp_screen_subscribe(dp_visit *v)
{
    dp_str address =
        dp_followed_address(v, dp_pair_get(&v->request->form, "address"));
    dp_str folder = dp_str_trim(dp_pair_get(&v->request->form, "folder"));
    dp_status status;

    if (!v->outlets)
        return DP_NOT_ALLOWED;
    if (!address.p || folder.n > FOLDER_MAX)
        return DP_USAGE;
    status = dp_outlets_add(
        v->ctx, v->outlets, kind_of(dp_pair_get(&v->request->form, "kind")),
        address, DP_NULL, folder.n ? folder : DP_NULL, (int64_t)time(NULL));
    return status == DP_OK || status == DP_END
               ? dp_answer_see(v, DP_S("/outlets"))
               : status;
}

dp_status dp_screen_unsubscribe(dp_visit *v)
{
    dp_str address = dp_pair_get(&v->request->form, "address");
    dp_status status = DP_NOT_ALLOWED;

    if (v->outlets)
        status = dp_outlets_remove(v->ctx, v->outlets, address);
    return status == DP_OK ? dp_answer_see(v, DP_S("/outlets")) : status;
}
