/* Dossiers: searches kept under a name. Listed, made, shown. */
#include "serve/channel.h"
#include "serve/filed.h"
#include "serve/hits.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/months.h"

#include "core/banned.h"

enum {
    SHOWN = 40,
    NEWEST = 60, /* dossiers of a list that say what came last */
    QUERY_MAX = 1000
};

static void show_dossier(dp_visit *v, const dp_dossier *dossier, dp_view *view)
{
    dp_link timeline = dp_link_new(v->arena, "/timeline");
    dp_link review = dp_link_new(v->arena, "/review");

    dp_link_query(&timeline, "dossier", dossier->name);
    dp_view_text(view, "name", dossier->name);
    dp_view_text(view, "query", dossier->query);
    dp_view_text(view, "link", dp_dossier_link(v, dossier->name));
    dp_view_text(view, "search", dp_search_link(v, dossier->query));
    dp_view_text(view, "timeline", dp_link_str(&timeline));
    dp_link_query(&review, "dossier", dossier->name);
    dp_view_text(view, "review", dp_link_str(&review));
}

/* What came last to a dossier. One whose search is no query any more, after
 * another version wrote it, has none. */
static dp_status show_newest(dp_visit *v, dp_str dossier, dp_view *view)
{
    dp_latest asked = { .dossier = dossier, .brief = true, .limit = 1 };
    dp_lines lines = { 0 };
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    if (status == DP_OK && lines.n)
        dp_line_show(v, dp_view_in(view, "newest"), &lines.at[0]);
    return status == DP_USAGE ? DP_OK : status;
}

dp_status dp_screen_dossiers(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "dossiers");
    dp_dossiers all;
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++) {
        dp_view *view = dp_list_add(list);
        show_dossier(v, &all.at[i], view);
        if (i < NEWEST)
            status = show_newest(v, all.at[i].name, view);
    }
    dp_view_text(v->view, "query", dp_visit_asked(v, "query"));
    dp_view_text(v->view, "keep_login", dp_login_link(v));
    dp_visit_title(v, "dossiers");
    dp_visit_section(v, "dossiers");
    v->shown = "dossiers";
    return status;
}

dp_status dp_screen_dossier(dp_visit *v)
{
    dp_str name = dp_visit_segment(v, 1);
    dp_search search = { .dossier = name, .limit = SHOWN };
    const dp_dossier *found = NULL;
    dp_hits hits = { 0 };
    dp_counts months = { 0 };
    dp_dossiers all;
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        if (dp_str_eq(all.at[i].name, name))
            found = &all.at[i];
    if (status == DP_OK && !found)
        return DP_NO_INPUT;
    if (status == DP_OK)
        status = dp_store_search_months(v->ctx, v->arena, v->store, &search,
                                        &hits, &months);
    if (status != DP_OK)
        return status;
    show_dossier(v, found, v->view);
    status = dp_hits_show(v, &hits);
    dp_months_show(v, &search, DP_NULL, &months);
    if (status == DP_OK)
        status = dp_filed_show(v, name);
    dp_feeds_offer(v, dp_dossier_link(v, name));
    dp_visit_title_text(v, name);
    dp_visit_section(v, "dossiers");
    v->shown = "dossier";
    return status;
}

/* -- Making one --------------------------------------------------------------
 */

static dp_status keep(dp_visit *v, dp_str name, dp_str query)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK)
        status = dp_dossier_add(v->ctx, v->arena, store, name, query);
    dp_store_close(store);
    return status;
}

dp_status dp_screen_dossier_add(dp_visit *v)
{
    dp_str name = dp_str_trim(dp_pair_get(&v->request->form, "name"));
    dp_str query = dp_str_trim(dp_pair_get(&v->request->form, "query"));
    dp_status status;

    if (!dp_dossier_name_fits(name) || query.n > QUERY_MAX)
        return DP_USAGE;
    status = keep(v, name, query);
    return status == DP_OK ? dp_answer_see(v, dp_dossier_link(v, name))
                           : status;
}

/* The search is forgotten, its articles are not. */
dp_status dp_screen_dossier_remove(dp_visit *v)
{
    dp_str name = dp_pair_get(&v->request->form, "name");
    dp_store *store = NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK)
        status = dp_dossier_remove(v->ctx, v->arena, store, name);
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, DP_S("/dossiers")) : status;
}
