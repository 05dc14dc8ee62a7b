/* A person, an organisation, a state, a place: one page whatever the spelling.
 * Spellings, offices, what they did and said, with whom, articles by month. */
#include <math.h>

#include "serve/body.h"
#include "serve/channel.h"
#include "serve/edit.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/months.h"

#include "core/banned.h"

enum { DEEDS = 20, BESIDE = 20, ASKED = 60, DRAWN = 8, LATEST = 12 };

static void show_spellings(dp_visit *v, const dp_who *who)
{
    dp_list *list = dp_view_list(v->view, "spellings");

    for (size_t i = 0; i < who->spellings.n; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "form", who->spellings.at[i].form);
        dp_view_number(one, "met", who->spellings.at[i].met);
        dp_view_flag(one, "comma", i > 0);
    }
}

static void show_offices(dp_visit *v, const dp_who *who)
{
    dp_list *list = dp_view_list(v->view, "offices");

    for (size_t i = 0; i < who->offices.n; i++) {
        const dp_who_office *office = &who->offices.at[i];
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "office",
                     dp_office_of(v, office->role, office->state));
        dp_view_text(one, "first_day",
                     dp_dates_day(v->dates, v->arena, DP_DATE_SHORT,
                                  office->first, v->today));
        dp_view_text(one, "last_day",
                     dp_dates_day(v->dates, v->arena, DP_DATE_SHORT,
                                  office->last, v->today));
        dp_view_flag(one, "several_days", office->last > office->first);
        dp_view_number(one, "articles_n", office->articles);
        dp_view_text(one, "source_link", dp_article_link(v, office->source));
    }
}

static void show_deeds(dp_visit *v, const char *key, const dp_who_deeds *deeds)
{
    dp_list *list = dp_view_list(v->view, key);

    for (size_t i = 0; i < deeds->n; i++) {
        const dp_who_deed *deed = &deeds->at[i];
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "kind", deed->kind);
        dp_status_show(v, one, deed->kind, deed->status);
        dp_view_text(one, "words", deed->words);
        dp_view_text(one, "title", deed->title);
        dp_view_text(one, "link", dp_article_link(v, deed->article));
        dp_view_text(one, "published",
                     dp_when(v, DP_DATE_SHORT, deed->published));
    }
}

/* -- With whom ---------------------------------------------------------------
 */

/* A spoke of the drawing: the one in the middle, others around it, the nearer
 * the thicker the line; names stand outside, on their side. */
static void show_spoke(size_t i, size_t n, double weight, dp_view *one)
{
    const double pi = acos(-1);
    double angle = 2 * pi * ((double)i + 0.5) / (double)n - pi / 2;
    double x = 200 + 120 * cos(angle), y = 120 + 96 * sin(angle);

    dp_view_print(one, "x", "%.1f", x);
    dp_view_print(one, "y", "%.1f", y);
    dp_view_text(one, "side", x < 200 ? DP_S("left") : DP_S("right"));
    dp_view_print(one, "label_x", "%.1f", x < 200 ? x - 11 : x + 11);
    dp_view_print(one, "label_y", "%.1f", y + 4);
    dp_view_print(one, "width", "%.1f", 0.8 + 3.4 * weight);
    dp_view_print(one, "r", "%.1f", 3 + 3 * sqrt(weight));
}

/* As much of a name as the drawing has room for. */
static dp_str short_name(dp_visit *v, dp_str name)
{
    enum { ROOM = 18 };
    size_t at = 0;

    for (size_t n = 0; n < ROOM && at < name.n; n++)
        dp_utf8_next(name, &at);
    if (at >= name.n)
        return name;
    return dp_str_printf(v->arena, "%.*s\xe2\x80\xa6",
                         DP_F(dp_str_sub(name, 0, at)));
}

/* Everybody but places: one is not with those. */
static dp_status get_beside(dp_visit *v, dp_str id, dp_besides *out)
{
    size_t kept = 0;
    dp_status status =
        dp_store_beside(v->ctx, v->arena, v->store, id, ASKED, out);

    for (size_t i = 0; status == DP_OK && i < out->n && kept < BESIDE; i++)
        if (!dp_str_eq(out->at[i].kind, DP_S("place")))
            out->at[kept++] = out->at[i];
    out->n = kept;
    return status;
}

static dp_status show_beside(dp_visit *v, dp_str id)
{
    dp_list *list = dp_view_list(v->view, "beside");
    dp_list *spokes = dp_view_list(v->view, "spokes");
    dp_besides all = { 0 };
    dp_status status = get_beside(v, id, &all);
    size_t drawn = all.n < DRAWN ? all.n : DRAWN;

    for (size_t i = 0; status == DP_OK && i < all.n; i++) {
        dp_view *one = dp_list_add(list);
        dp_str name = dp_entity_name(v, all.at[i].id, all.at[i].name);
        dp_view_text(one, "name", name);
        dp_view_text(one, "link", dp_entity_link(v, all.at[i].id));
        dp_view_number(one, "times", all.at[i].articles);
        if (i >= drawn)
            continue;
        one = dp_list_add(spokes);
        dp_view_text(one, "name", short_name(v, name));
        show_spoke(i, drawn,
                   (double)all.at[i].articles / (double)all.at[0].articles,
                   one);
    }
    return status;
}

/* -- The whole ---------------------------------------------------------------
 */

static dp_status show_latest(dp_visit *v, dp_str id)
{
    dp_search search = { .about = id };
    dp_latest asked = { .search = &search, .limit = LATEST };
    dp_list *list = dp_view_list(v->view, "lines");
    dp_lines lines = { 0 };
    dp_counts months = { 0 };
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    for (size_t i = 0; status == DP_OK && i < lines.n; i++)
        dp_line_show(v, dp_list_add(list), &lines.at[i]);
    if (status == DP_OK)
        status =
            dp_store_months(v->ctx, v->arena, v->store, &search, &months);
    if (status == DP_OK)
        dp_months_show(v, &search,
                       dp_str_printf(v->arena, "about:%.*s", DP_F(id)),
                       &months);
    return status;
}

static void show_head(dp_visit *v, const dp_who *who)
{
    dp_str name = dp_entity_name(v, who->id, who->name);
    dp_link timeline = dp_link_new(v->arena, "/timeline");

    dp_link_query(&timeline, "about", who->id);
    dp_view_text(v->view, "name", name);
    dp_view_text(v->view, "who_kind", who->kind);
    dp_view_number(v->view, "articles_n", who->articles);
    dp_view_text(v->view, "timeline", dp_link_str(&timeline));
    dp_feeds_offer(v, dp_entity_link(v, who->id));
    dp_visit_title_text(v, name);
}

dp_status dp_screen_entity(dp_visit *v)
{
    dp_str id =
        dp_str_printf(v->arena, "%.*s/%.*s", DP_F(dp_visit_segment(v, 0)),
                      DP_F(dp_visit_segment(v, 1)));
    dp_who who = { 0 };
    dp_status status =
        dp_store_entity(v->ctx, v->arena, v->store, id, DEEDS, &who);

    if (status == DP_END)
        return DP_NO_INPUT;
    if (status != DP_OK)
        return status;
    show_head(v, &who);
    show_spellings(v, &who);
    show_offices(v, &who);
    show_deeds(v, "events", &who.events);
    show_deeds(v, "quotes", &who.quotes);
    status = show_beside(v, id);
    if (status == DP_OK)
        status = show_latest(v, id);
    if (status == DP_OK)
        status = dp_who_desk_show(v, &who);
    v->shown = "entity";
    return status;
}
