/* Feeds: the list of a page, in the form that was asked. A feed reader sends no
 * cookie: what the front page's feed leaves out is said in its address. */
#include "serve/channel.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

enum { LIMIT = 60, FEED_MAX = 4 << 20 };

static const struct form {
    const char *name, *type, *says;
    dp_channel_print *print;
} forms[] = {
    { "atom", "application/atom+xml", "Atom", dp_channel_atom },
    { "rss", "application/rss+xml", "RSS", dp_channel_rss },
    { "json", "application/feed+json", "JSON Feed", dp_channel_json },
};

/* -- Offered in the head -----------------------------------------------------
 */

void dp_feeds_offer(dp_visit *v, dp_str page)
{
    dp_list *list = dp_view_list(v->view, "feeds");
    size_t mark = dp_str_find_char(page, '?', 0);
    dp_str path = dp_str_sub(page, 0, mark == DP_NOT_FOUND ? page.n : mark);
    dp_str query = dp_str_sub(page, path.n, page.n);

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "feed_type", dp_str_of(forms[i].type));
        dp_view_text(one, "feed_form", dp_str_of(forms[i].says));
        dp_view_flag(one, "comma", i > 0);
        dp_view_print(one, "feed_link", "%.*s/feed/%s%.*s", DP_F(path),
                      forms[i].name, DP_F(query));
    }
}

void dp_feeds_offer_front(dp_visit *v)
{
    dp_link link = dp_link_new(v->arena, "");

    if (v->choices.lang.n)
        dp_link_query(&link, "lang", v->choices.lang);
    if (v->choices.outlet.n)
        dp_link_query(&link, "outlet", v->choices.outlet);
    if (v->choices.dossier.n)
        dp_link_query(&link, "dossier", v->choices.dossier);
    if (v->choices.state.n)
        dp_link_query(&link, "about", v->choices.state);
    dp_feeds_offer(v, link.query ? dp_link_str(&link) : DP_S(""));
}

/* -- Answered ----------------------------------------------------------------
 */

dp_status dp_feed_answer(dp_visit *v, dp_str page, dp_str title,
                         const dp_lines *lines, const dp_str *links)
{
    dp_str name = dp_wording_of(v->words, DP_S("name"));
    dp_str asked = dp_visit_segment(v, v->request->segments_n - 1);
    dp_channel feed = { .page = dp_channel_address(v, page),
                        .self = dp_channel_address(v, v->request->target),
                        .title = title.n ? dp_str_printf(
                                               v->arena, "%.*s \xc2\xb7 %.*s",
                                               DP_F(title), DP_F(name))
                                         : name,
                        .lines = *lines,
                        .links = links };

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        dp_buf buf = dp_buf_new(v->arena, FEED_MAX);
        if (!dp_str_eq(asked, dp_str_of(forms[i].name)))
            continue;
        forms[i].print(v, &feed, &buf);
        return dp_buf_str(&buf).p
                   ? dp_answer_bytes(
                         v,
                         dp_str_z(v->arena,
                                  dp_str_printf(v->arena, "%s; charset=utf-8",
                                                forms[i].type)),
                         dp_buf_str(&buf))
                   : dp_no_memory(v->ctx, "a feed");
    }
    return DP_NO_INPUT;
}

static dp_status answer(dp_visit *v, dp_str page, dp_str title,
                        const dp_lines *lines)
{
    return dp_feed_answer(v, page, title, lines, NULL);
}

static dp_status latest(dp_visit *v, const dp_search *search, dp_str page,
                        dp_str title)
{
    dp_latest asked = { .search = search, .limit = LIMIT };
    dp_lines lines = { 0 };
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    return status == DP_OK ? answer(v, page, title, &lines) : status;
}

dp_status dp_screen_feed_front(dp_visit *v)
{
    dp_search search = { .about = dp_visit_asked(v, "about") };
    dp_latest asked = { .search = &search,
                        .lang = dp_visit_asked(v, "lang"),
                        .outlet = dp_visit_asked(v, "outlet"),
                        .dossier = dp_visit_asked(v, "dossier"),
                        .limit = LIMIT };
    dp_lines lines = { 0 };
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    return status == DP_OK ? answer(v, DP_S("/"), DP_NULL, &lines) : status;
}

dp_status dp_screen_feed_search(dp_visit *v)
{
    dp_str query = dp_visit_asked(v, "q");
    dp_search search = { .words = query,
                         .dossier = dp_visit_asked(v, "dossier") };

    if (!query.p)
        return DP_USAGE;
    return latest(v, &search, dp_search_again(v, query), query);
}

dp_status dp_screen_feed_outlet(dp_visit *v)
{
    dp_str name = dp_visit_segment(v, 1);
    dp_latest asked = { .outlet = name, .limit = LIMIT };
    dp_lines lines = { 0 };
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);

    if (status == DP_OK && lines.n == 0)
        return DP_NO_INPUT;
    return status == DP_OK ? answer(v, dp_outlet_link(v, name), name, &lines)
                           : status;
}

dp_status dp_screen_feed_dossier(dp_visit *v)
{
    dp_str name = dp_visit_segment(v, 1);
    dp_search search = { .dossier = name };
    dp_dossiers all = { 0 };
    bool found = false;
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        found |= dp_str_eq(all.at[i].name, name);
    if (status == DP_OK && !found)
        return DP_NO_INPUT;
    return status == DP_OK ? latest(v, &search, dp_dossier_link(v, name), name)
                           : status;
}

dp_status dp_screen_feed_entity(dp_visit *v)
{
    dp_str id =
        dp_str_printf(v->arena, "%.*s/%.*s", DP_F(dp_visit_segment(v, 0)),
                      DP_F(dp_visit_segment(v, 1)));
    dp_search search = { .about = id };
    dp_who who = { 0 };
    dp_status status = dp_store_entity(v->ctx, v->arena, v->store, id, 1, &who);

    if (status == DP_END)
        return DP_NO_INPUT;
    return status == DP_OK
               ? latest(v, &search, dp_entity_link(v, who.id), who.name)
               : status;
}

dp_status dp_screen_feed_story(dp_visit *v)
{
    dp_story_whole whole = { 0 };
    dp_lines lines = { 0 };
    dp_status status = dp_story_asked(v, 1, &whole);

    if (status != DP_OK)
        return status;
    lines.at = dp_arena_alloc(v->arena, (whole.n + 1) * sizeof *lines.at);
    if (!lines.at)
        return dp_no_memory(v->ctx, "a feed");
    for (size_t i = whole.n; i > 0 && lines.n < LIMIT; i--)
        lines.at[lines.n++] = dp_story_line(&whole.at[i - 1]);
    return answer(v, dp_story_link(v, whole.story.id), whole.story.title,
                  &lines);
}
