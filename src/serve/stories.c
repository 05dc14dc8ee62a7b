/* Stories in lists: how many carry one, who, in which languages, since when. */
#include "serve/stories.h"

#include "serve/lines.h"
#include "wording/tongues.h"

#include "core/banned.h"

dp_str dp_story_link(dp_visit *v, dp_str id)
{
    dp_link link = dp_link_new(v->arena, "/story");

    dp_link_segment(&link, dp_str_sub(id, sizeof "sha256:" - 1, id.n));
    return dp_link_str(&link);
}

dp_status dp_story_asked(dp_visit *v, size_t segment, dp_story_whole *out)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, segment));

    return id.p ? dp_store_story(v->ctx, v->arena, v->store, id,
                                 dp_wording_language(v->words), out)
                : DP_NO_INPUT;
}

dp_line dp_story_line(const dp_story_article *a)
{
    return (dp_line){ .id = a->id,
                      .url = a->url,
                      .day = a->day,
                      .outlet = a->outlet,
                      .title = a->title,
                      .published = a->published,
                      .language = a->language,
                      .lead = a->lead };
}

static void show_shares(dp_visit *v, const dp_story *story, dp_view *view)
{
    dp_str ui = dp_wording_language(v->words);
    dp_list *outlets = dp_view_list(view, "story_outlets");
    dp_list *languages = dp_view_list(view, "story_languages");

    for (size_t i = 0; i < story->outlets.n; i++) {
        dp_view *one = dp_list_add(outlets);
        dp_view_text(one, "name", story->outlets.at[i].name);
        dp_view_text(one, "link", dp_outlet_link(v, story->outlets.at[i].name));
        dp_view_number(one, "times", (int64_t)story->outlets.at[i].articles);
        dp_view_flag(one, "comma", i > 0);
    }
    for (size_t i = 0; i < story->languages.n; i++) {
        dp_view *one = dp_list_add(languages);
        dp_view_text(
            one, "name",
            dp_language_name(v->arena, ui, story->languages.at[i].name));
        dp_view_number(one, "times", (int64_t)story->languages.at[i].articles);
        dp_view_flag(one, "comma", i > 0);
    }
}

void dp_story_show(dp_visit *v, const dp_story *story, dp_view *view)
{
    dp_view_text(view, "title", story->title);
    dp_view_text(view, "link", dp_story_link(v, story->id));
    dp_view_text(view, "language", story->language);
    dp_view_text(view, "title_outlet", story->title_outlet);
    dp_view_number(view, "articles_n", (int64_t)story->articles);
    dp_view_number(view, "copies_n", (int64_t)story->copies);
    dp_view_number(view, "outlets_n", (int64_t)story->outlets.n);
    dp_view_text(view, "first_outlet", story->first_outlet);
    dp_view_text(view, "first_day",
                 dp_when(v, DP_DATE_NEAR, story->first_published));
    dp_view_text(view, "span",
                 dp_dates_span(v->dates, v->arena, DP_DATE_NEAR,
                               story->first_day, story->last_day, v->today));
    dp_view_flag(view, "growing", story->growing);
    show_shares(v, story, view);
}

dp_status dp_tellers_show(dp_visit *v, dp_str id, dp_str outlet, size_t most,
                          dp_list *list)
{
    dp_lines lines = { 0 };
    dp_status status = dp_store_story_tellers(v->ctx, v->arena, v->store, id,
                                              most + 1, &lines);

    for (size_t i = 0; status == DP_OK && i < lines.n; i++)
        if (!dp_str_eq(lines.at[i].id, id) &&
            !(outlet.n && dp_str_eq(lines.at[i].outlet, outlet)) &&
            dp_list_count(list) < most)
            dp_line_show(v, dp_list_add(list), &lines.at[i]);
    return status;
}
