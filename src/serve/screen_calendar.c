/* The calendar: what is to come, by day, from today on. */
#include "serve/happenings.h"
#include "serve/inside.h"
#include "serve/lines.h"

#include "core/banned.h"

/* Under which heading it stands: its month, or its own date where that is
 * wider: a spring, a year. */
static dp_str heading_of(dp_visit *v, const dp_happening *h)
{
    enum { MONTH_MAX = 31 };
    dp_day day = h->day < v->today ? v->today : h->day;

    if (h->date.p && h->last - h->day >= MONTH_MAX)
        return dp_when(v, DP_DATE_SHORT, h->date);
    return dp_dates_day(v->dates, v->arena, DP_DATE_MONTH, day, v->today);
}

static dp_status get(dp_visit *v, dp_timeline *out)
{
    dp_timeline_query query = { .dossier = dp_visit_asked(v, "dossier") };

    return dp_calendar_get(v->ctx, v->arena, v->store, v->today, &query, out);
}

dp_status dp_screen_calendar_ics(dp_visit *v)
{
    dp_str dossier = dp_visit_asked(v, "dossier");
    dp_timeline t = { 0 };
    dp_status status = get(v, &t);

    if (dossier.p)
        dp_visit_title_text(v, dossier);
    else
        dp_visit_title(v, "calendar");
    return status == DP_OK ? dp_happenings_ics(v, &t, "calendar.ics") : status;
}

dp_status dp_screen_calendar(dp_visit *v)
{
    dp_list *months = dp_view_list(v->view, "months"), *list = NULL;
    dp_timeline t = { 0 };
    dp_str month = DP_NULL;
    dp_status status = get(v, &t);

    for (size_t i = 0; status == DP_OK && i < t.n; i++) {
        dp_str heading = heading_of(v, &t.at[i]);
        if (!list || !dp_str_eq(heading, month)) {
            dp_view *one = dp_list_add(months);
            month = heading;
            dp_view_text(one, "month", heading);
            list = dp_view_list(one, "happenings");
        }
        dp_happening_show(v, &t.at[i], dp_list_add(list));
    }
    dp_visit_title(v, "calendar");
    dp_visit_section(v, "calendar");
    v->shown = "calendar";
    return status;
}
