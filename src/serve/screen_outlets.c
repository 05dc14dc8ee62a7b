/* Outlets: what there is of each, its last article, articles a day, and how
 * following it fares, in words. */
#include "serve/curve.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "wording/tongues.h"

#include "core/banned.h"

enum { WIDTH = 120, HEIGHT = 24 };

static void show_outlet(dp_visit *v, const dp_outlet_shown *outlet,
                        dp_view *view)
{
    dp_str ui = dp_wording_language(v->words);
    dp_day quiet = v->today - outlet->last;

    dp_view_text(view, "name", outlet->name);
    dp_view_text(view, "link", dp_outlet_link(v, outlet->name));
    dp_view_text(view, "language", outlet->language);
    dp_view_text(view, "language_name",
                 dp_language_name(v->arena, ui, outlet->language));
    dp_view_number(view, "articles", outlet->articles);
    dp_view_text(
        view, "last",
        dp_dates_day(v->dates, v->arena, DP_DATE_NEAR, outlet->last, v->today));
    if (quiet >= DP_QUIET_DAYS)
        dp_view_number(view, "quiet", quiet);
    if (outlet->month)
        dp_view_text(view, "curve",
                     dp_curve(v->arena, outlet->days, 30, WIDTH, HEIGHT));
    dp_view_number(view, "month", outlet->month);
}

/* -- What is followed --------------------------------------------------------
 */

static const char *state_of(const dp_outlet *outlet)
{
    if (outlet->state == DP_OUTLET_GONE)
        return "gone";
    if (outlet->state == DP_OUTLET_LOST)
        return "lost";
    if (outlet->streak)
        return "failing";
    return outlet->succeeded ? "well" : "new";
}

static dp_str day_of(dp_visit *v, int64_t seconds)
{
    if (seconds == 0)
        return DP_NULL;
    return dp_dates_day(v->dates, v->arena, DP_DATE_NEAR,
                        (dp_day)(seconds / 86400), v->today);
}

static void show_followed(dp_visit *v, const dp_outlet *outlet, dp_view *view)
{
    dp_view_text(view, "name", outlet->title.n ? outlet->title : outlet->url);
    dp_view_text(view, "address", outlet->url);
    dp_view_text(view, "state", dp_str_of(state_of(outlet)));
    dp_view_text(view, "trouble", outlet->trouble);
    dp_view_text(view, "succeeded", day_of(v, outlet->succeeded));
    dp_view_text(view, "brought", day_of(v, outlet->brought));
    dp_view_text(view, "due", day_of(v, outlet->due));
    dp_view_number(view, "kept", outlet->kept);
    dp_view_number(view, "waiting", outlet->waiting);
}

static dp_status show_all_followed(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "followed");
    dp_outlet_list all = { 0 };
    dp_status status = DP_OK;

    if (v->outlets)
        status =
            dp_outlets_list(v->ctx, v->arena, v->outlets, 0, 0, 1000, &all);
    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        show_followed(v, &all.at[i], dp_list_add(list));
    return status;
}

dp_status dp_screen_outlets(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "outlets");
    dp_outlets_shown all;
    dp_status status =
        dp_store_outlets(v->ctx, v->arena, v->store, v->today, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        show_outlet(v, &all.at[i], dp_list_add(list));
    if (status == DP_OK)
        status = show_all_followed(v);
    dp_view_flag(v->view, "follows", v->outlets != NULL);
    dp_view_text(v->view, "keep_login", dp_login_link(v));
    dp_visit_title(v, "outlets");
    dp_visit_section(v, "outlets");
    v->shown = "outlets";
    return status;
}
