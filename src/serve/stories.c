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

dp_status dp_story_wanted(dp_visit *v, dp_str *out)
{
    dp_str asked = dp_visit_asked(v, "story");

    *out = asked.p ? dp_article_id(v, asked) : DP_NULL;
    return asked.p && !out->p ? DP_NO_INPUT : DP_OK;
}

/* -- What it tells -----------------------------------------------------------
 */

typedef struct ranked {
    const dp_happening *it;
    size_t place;  /* in the order of timelines */
    bool news;     /* it came, or changed, in the story's days */
    double weight; /* how many of its articles tell it, how far up */
} ranked;

/* Days are compared as they are written; what nobody dates is not before. */
static bool before(dp_str published, dp_str other)
{
    enum { DAY = 10 }; /* characters of YYYY-MM-DD */

    return published.n >= DAY && other.n >= DAY &&
           dp_str_cmp(dp_str_sub(published, 0, DAY),
                      dp_str_sub(other, 0, DAY)) < 0;
}

/* What is long over is none: it was told again. */
static bool is_news(const dp_story *story, const dp_happening *h)
{
    enum { LATELY = 14 }; /* days before the story's first */

    return h->course.n &&
           !before(h->course.at[h->course.n - 1].published,
                   story->first_published) &&
           h->last >= story->first_day - LATELY;
}

/* Each article that tells it in the story's days counts, the less the further
 * down; copies do not, and what is said counts half of what is done. */
static double weigh(const dp_story *story, const dp_happening *h)
{
    double weight = 0;

    for (size_t i = 0; i < h->told.n; i++) {
        const dp_told *told = &h->told.at[i];
        if (!told->copy && !before(told->published, story->first_published) &&
            !before(story->last_published, told->published))
            weight += 1 / (1.0 + (double)told->event);
    }
    return dp_str_eq(h->kind, DP_S("statement")) ? weight / 2 : weight;
}

static int by_weight(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    if (x->news != y->news)
        return x->news ? -1 : 1;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return x->place < y->place ? -1 : 1;
}

static int by_place(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    return x->place < y->place ? -1 : 1;
}

/* Leave the weightiest `most` in `t`. */
static dp_status choose(dp_visit *v, const dp_story *story, dp_timeline *t,
                        size_t most)
{
    ranked *all = DP_NEWS(v->arena, t->n, ranked);
    dp_happening *at = DP_NEWS(v->arena, most, dp_happening);

    if (!all || !at)
        return dp_no_memory(v->ctx, "a story");
    for (size_t i = 0; i < t->n; i++)
        all[i] = (ranked){ &t->at[i], i, is_news(story, &t->at[i]),
                           weigh(story, &t->at[i]) };
    qsort(all, t->n, sizeof *all, by_weight);
    qsort(all, most, sizeof *all, by_place);
    for (size_t i = 0; i < most; i++)
        at[i] = *all[i].it;
    t->at = at;
    t->n = most;
    return DP_OK;
}

dp_status dp_story_told(dp_visit *v, const dp_story *story, size_t most,
                        dp_timeline *out, bool *more)
{
    dp_timeline_query query = { .story = story->id };
    dp_status status = dp_timeline_get(v->ctx, v->arena, v->store, &query, out);

    *more = status == DP_OK && out->n > most;
    return *more ? choose(v, story, out, most) : status;
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
