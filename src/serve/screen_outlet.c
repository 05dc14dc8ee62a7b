/* One outlet: its articles, newest first. */
#include "serve/channel.h"
#include "serve/inside.h"
#include "serve/lines.h"

#include "core/banned.h"

enum { LIMIT = 60 };

/* A place in time of a link of ours; 0: none. */
static int64_t place_of(dp_str s)
{
    int64_t place = 0;

    for (size_t i = 0; i < s.n && i < 18; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return 0;
        place = place * 10 + (s.p[i] - '0');
    }
    return place;
}

dp_status dp_screen_outlet(dp_visit *v)
{
    dp_str name = dp_visit_segment(v, 1);
    dp_latest asked = { .outlet = name,
                        .before = place_of(dp_visit_asked(v, "before")),
                        .brief = true,
                        .limit = LIMIT };
    dp_lines lines;
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    if (status == DP_OK && lines.n == 0)
        return DP_NO_INPUT;
    if (status != DP_OK)
        return status;
    dp_days_show(v, &lines, v->view);
    if (lines.more) {
        dp_str last = dp_str_printf(v->arena, "%lld",
                                    (long long)lines.at[lines.n - 1].place);
        dp_link link = dp_link_new(v->arena, "/outlet");
        dp_link_segment(&link, name);
        dp_link_query(&link, "before", last);
        dp_view_text(v->view, "older", dp_link_str(&link));
    }
    dp_view_text(v->view, "name", name);
    dp_feeds_offer(v, dp_outlet_link(v, name));
    dp_visit_title_text(v, name);
    dp_visit_section(v, "outlets");
    v->shown = "outlet";
    return DP_OK;
}
