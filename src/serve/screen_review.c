/* The press review: a day's stories, each with who tells it, an extract and
 * where to find it, to be read on a screen or printed. And the days there are.
 */
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

enum { STORIES = 40, ARTICLES = 12, DAYS = 90 };

static dp_str day_link(dp_visit *v, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    return dp_str_printf(v->arena, "/review/%04d-%02u-%02u", (int)year, month,
                         mday);
}

static dp_status show_articles(dp_visit *v, const dp_story *story, dp_day day,
                               dp_view *view)
{
    dp_list *list = dp_view_list(view, "articles");
    dp_story_whole whole;
    dp_status status = dp_store_story(v->ctx, v->arena, v->store, story->id,
                                      dp_wording_language(v->words), &whole);

    for (size_t i = 0; status == DP_OK && i < whole.n; i++) {
        const dp_story_article *a = &whole.at[i];
        dp_line line = { .id = a->id,
                         .outlet = a->outlet,
                         .title = a->title,
                         .published = a->published,
                         .language = a->language,
                         .lead = a->lead,
                         .copy_of = a->copy_of };
        dp_view *one;
        if (dp_list_count(list) == ARTICLES)
            break;
        one = dp_list_add(list);
        dp_line_show(v, one, &line);
        dp_view_text(one, "address", a->url);
        dp_view_flag(one, "extract", a->original == i);
    }
    return status;
}

static dp_status show_day(dp_visit *v, dp_day day)
{
    dp_search match = { .dossier = dp_visit_asked(v, "dossier") };
    dp_story_search search = { .first = day,
                               .last = day,
                               .language = dp_wording_language(v->words),
                               .match = match.dossier.p ? &match : NULL,
                               .limit = STORIES };
    dp_list *list = dp_view_list(v->view, "stories");
    dp_story_list stories;
    dp_status status =
        dp_store_stories(v->ctx, v->arena, v->store, &search, &stories);

    for (size_t i = 0; status == DP_OK && i < stories.n; i++) {
        dp_view *view = dp_list_add(list);
        dp_story_show(v, &stories.at[i], view);
        dp_view_number(view, "number", (int64_t)i + 1);
        dp_view_print(view, "anchor", "s%zu", i + 1);
        dp_view_print(view, "jump", "#s%zu", i + 1);
        status = show_articles(v, &stories.at[i], day, view);
    }
    return status;
}

dp_status dp_screen_review(dp_visit *v)
{
    dp_edtf asked;
    dp_day day, last;
    dp_status status;

    if (!dp_edtf_parse(dp_visit_segment(v, 1), &asked) || asked.interval ||
        asked.first.day == 0 || !dp_edtf_bounds(&asked, &day, &last))
        return DP_NO_INPUT;
    status = show_day(v, day);
    dp_view_text(v->view, "day",
                 dp_dates_day(v->dates, v->arena, DP_DATE_DAY, day, 0));
    dp_view_text(v->view, "before", day_link(v, day - 1));
    dp_view_text(v->view, "behind", day_link(v, day + 1));
    dp_view_text(v->view, "dossier", dp_visit_asked(v, "dossier"));
    dp_visit_title(v, "review");
    dp_visit_section(v, "review");
    v->shown = "review";
    return status;
}

dp_status dp_screen_reviews(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "days");
    dp_search search = { 0 };
    dp_counts counts = { 0 };
    dp_status status =
        dp_store_days(v->ctx, v->arena, v->store, &search, &counts);

    for (size_t i = 0; status == DP_OK && i < counts.n && i < DAYS; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "day",
                     dp_dates_day(v->dates, v->arena, DP_DATE_DAY,
                                  counts.at[i].first, 0));
        dp_view_text(one, "link", day_link(v, counts.at[i].first));
        dp_view_number(one, "articles_n", counts.at[i].articles);
    }
    dp_visit_title(v, "review");
    dp_visit_section(v, "review");
    v->shown = "reviews";
    return status;
}
