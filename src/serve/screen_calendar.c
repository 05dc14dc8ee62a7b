/* The calendar: what is to come, by day, from today on. */
#include "serve/happenings.h"
#include "serve/inside.h"

#include "core/banned.h"

static int32_t month_of(dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    return year * 12 + (int32_t)month;
}

static dp_status get(dp_visit *v, dp_timeline *out)
{
    dp_timeline_query query = { .dossier = dp_visit_asked(v, "dossier") };

    return dp_calendar_get(v->ctx, v->arena, v->store, v->today, &query, out);
}

dp_status dp_screen_calendar_ics(dp_visit *v)
{
    dp_timeline t = { 0 };
    dp_status status = get(v, &t);

    return status == DP_OK ? dp_happenings_ics(v, &t, "calendar.ics") : status;
}

dp_status dp_screen_calendar(dp_visit *v)
{
    dp_list *months = dp_view_list(v->view, "months"), *list = NULL;
    dp_timeline t = { 0 };
    int32_t month = INT32_MIN;
    dp_status status = get(v, &t);

    for (size_t i = 0; status == DP_OK && i < t.n; i++) {
        dp_day day = t.at[i].day < v->today ? v->today : t.at[i].day;
        if (!list || month_of(day) != month) {
            dp_view *one = dp_list_add(months);
            month = month_of(day);
            dp_view_text(
                one, "month",
                dp_dates_day(v->dates, v->arena, DP_DATE_MONTH, day, v->today));
            list = dp_view_list(one, "happenings");
        }
        dp_happening_show(v, &t.at[i], dp_list_add(list));
    }
    dp_visit_title(v, "calendar");
    dp_visit_section(v, "calendar");
    v->shown = "calendar";
    return status;
}
