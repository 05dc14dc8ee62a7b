/* Outlets that are followed: listed, and followed anew. */
#include "serve/followed.h"

#include <time.h>

#include "fetch/fetch.h"

#include "core/banned.h"

enum { ADDRESS_MAX = 2000, FOLLOWED_MAX = 20000 };

dp_status dp_followed_list(dp_visit *v, dp_outlet_list *out)
{
    return v->outlets
               ? dp_outlets_list(v->ctx, v->arena, v->outlets,
                                 (int64_t)time(NULL), 0, FOLLOWED_MAX, out)
               : DP_OK;
}

static bool is_site(dp_str address, bool whole)
{
    dp_url url;
    uint32_t port;

    return dp_is_link(address) && address.p[0] == 'h' &&
           dp_url_parse(address, &url) && url.host.n && !url.userinfo.p &&
           (!url.port.n || dp_str_number(url.port, &port)) &&
           (whole || dp_str_find_char(url.host, '.', 0) != DP_NOT_FOUND);
}

static dp_str address_of(dp_visit *v, dp_str typed)
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

dp_status dp_followed_add(dp_visit *v, dp_outlet_kind kind, dp_str typed,
                          dp_str title, dp_str folder, dp_str *url)
{
    dp_status status;

    *url = address_of(v, typed);
    if (!url->p || folder.n > DP_FOLDER_MAX)
        return DP_USAGE;
    status = dp_outlets_add(v->ctx, v->outlets, kind, *url, title,
                            folder.n ? folder : DP_NULL, (int64_t)time(NULL));
    return status == DP_END ? DP_OK : status;
}
