/* The press review, as `brief` makes it: the stories that weigh most with who
 * tells them, what happened, who said what, votes, what is to come, numbered
 * sources; to be read on a screen or printed. And the days there are. */
#include "brief/brief.h"
#include "serve/channel.h"
#include "serve/happenings.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

enum { STORIES = 20, DAYS = 90 };

/* -- References --------------------------------------------------------------
 */

static void add_reference(dp_list *list, size_t number)
{
    dp_view *one = dp_list_add(list);

    dp_view_number(one, "ref", (int64_t)number);
    dp_view_print(one, "source", "#r%zu", number);
}

static void show_references(dp_view *view, const size_t *numbers, size_t n)
{
    dp_list *list = dp_view_list(view, "refs");

    for (size_t i = 0; i < n; i++)
        add_reference(list, numbers[i]);
}

/* Outlets, each with the source it is. */
static void show_names(dp_view *view, const char *key, const dp_strs *names,
                       const size_t *numbers)
{
    dp_list *list = dp_view_list(view, key);

    for (size_t i = 0; i < names->n; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "name", names->at[i]);
        dp_view_flag(one, "comma", i > 0);
        show_references(one, &numbers[i], 1);
    }
}

/* -- Stories -----------------------------------------------------------------
 */

static void show_notes(const dp_notes *notes, dp_view *view)
{
    dp_list *list = dp_view_list(view, "notes");

    for (size_t i = 0; i < notes->n; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "who", notes->at[i].who);
        dp_view_text(one, "text", notes->at[i].text);
    }
}

static void show_article(dp_visit *v, const dp_brief *brief,
                         const dp_brief_article *article, dp_str title,
                         dp_view *view)
{
    const dp_brief_source *source = &brief->sources.at[article->source - 1];

    dp_view_text(view, "outlet", source->outlet);
    dp_view_text(view, "published",
                 dp_when(v, DP_DATE_SHORT, source->published));
    dp_view_text(view, "language", source->language);
    dp_view_text(view, "link", dp_article_link(v, source->id));
    dp_view_text(view, "title", source->title);
    dp_view_flag(view, "same_title", dp_str_eq(source->title, title));
    dp_view_text(view, "extract", article->extract);
    show_references(view, &article->source, 1);
    show_names(view, "copied_by", &article->copies, article->copy_sources);
    show_notes(&article->notes, view);
}

static void show_stories(dp_visit *v, const dp_brief *brief)
{
    dp_list *list = dp_view_list(v->view, "stories");

    for (size_t i = 0; i < brief->stories.n; i++) {
        const dp_brief_story *story = &brief->stories.at[i];
        dp_view *view = dp_list_add(list);
        dp_list *articles;
        dp_story_show(v, &story->story, view);
        dp_view_number(view, "number", (int64_t)i + 1);
        dp_view_print(view, "anchor", "s%zu", i + 1);
        dp_view_print(view, "jump", "#s%zu", i + 1);
        articles = dp_view_list(view, "articles");
        for (size_t k = 0; k < story->articles.n; k++)
            show_article(v, brief, &story->articles.at[k], story->story.title,
                         dp_list_add(articles));
        show_names(view, "also", &story->others, story->other_sources);
    }
}

/* -- What happened, what was said --------------------------------------------
 */

/* `unsaid`: a status that needs no saying where they stand. */
static void show_facts(dp_visit *v, const char *key,
                       const dp_brief_facts *facts, dp_str unsaid)
{
    dp_list *list = dp_view_list(v->view, key);

    for (size_t i = 0; i < facts->n; i++) {
        const dp_brief_fact *fact = &facts->at[i];
        dp_happening then = fact->happening;
        dp_view *view = dp_list_add(list);
        /* As it was known then; the course may have gone on since. */
        then.status = fact->status;
        then.course.n = 0;
        dp_happening_show(v, &then, view);
        if (dp_str_eq(fact->status, unsaid))
            dp_view_flag(view, "notable", false);
        dp_view_text(view, "words", fact->words);
        dp_view_text(view, "language", fact->language);
        show_references(view, fact->sources, fact->sources_n);
    }
}

static void show_said(dp_visit *v, const dp_brief *brief)
{
    dp_list *list = dp_view_list(v->view, "said");

    for (size_t i = 0; i < brief->said.n; i++) {
        const dp_brief_quote *quote = &brief->said.at[i];
        dp_view *view = dp_list_add(list);
        dp_view_text(view, "speaker", quote->speaker);
        dp_view_text(view, "words", quote->words);
        dp_view_text(view, "language", quote->language);
        show_references(view, &quote->source, 1);
    }
}

static void show_sources(dp_visit *v, const dp_brief *brief)
{
    dp_list *list = dp_view_list(v->view, "sources");

    for (size_t i = 0; i < brief->sources.n; i++) {
        const dp_brief_source *source = &brief->sources.at[i];
        dp_view *view = dp_list_add(list);
        dp_view_print(view, "anchor", "r%zu", i + 1);
        dp_view_number(view, "ref", (int64_t)i + 1);
        dp_view_text(view, "outlet", source->outlet);
        dp_view_text(view, "published",
                     dp_when(v, DP_DATE_SHORT, source->published));
        dp_view_text(view, "title", source->title);
        dp_view_text(view, "language", source->language);
        dp_view_text(view, "link", dp_article_link(v, source->id));
        dp_view_text(view, "address", source->url);
    }
}

/* -- The page ----------------------------------------------------------------
 */

static dp_str day_text(dp_visit *v, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    return dp_str_printf(v->arena, "%04d-%02u-%02u", (int)year, month, mday);
}

static dp_str day_link(dp_visit *v, dp_day day)
{
    dp_str dossier = dp_visit_asked(v, "dossier");
    dp_link link = dp_link_new(v->arena, "/review");

    dp_link_segment(&link, day_text(v, day));
    if (dossier.p)
        dp_link_query(&link, "dossier", dossier);
    return dp_link_str(&link);
}

static dp_status make(dp_visit *v, dp_day first, dp_day last, dp_brief *out)
{
    dp_brief_query query = { .first = first,
                             .last = last,
                             .language = dp_wording_language(v->words),
                             .words = dp_visit_asked(v, "q"),
                             .about = dp_visit_asked(v, "about"),
                             .between = dp_visit_asked(v, "between"),
                             .dossier = dp_visit_asked(v, "dossier"),
                             .stories = STORIES };

    return dp_brief_make(v->ctx, v->arena, v->store, &query, out);
}

static void show_brief(dp_visit *v, const dp_brief *brief)
{
    dp_view_text(v->view, "subject", brief->subject);
    dp_view_number(v->view, "read_n", (int64_t)brief->articles);
    show_stories(v, brief);
    show_facts(v, "happened", &brief->happened, DP_NULL);
    show_facts(v, "votes", &brief->votes, DP_NULL);
    show_facts(v, "coming", &brief->coming, DP_S("planned"));
    show_said(v, brief);
    show_sources(v, brief);
}

dp_status dp_screen_review(dp_visit *v)
{
    enum { MOST_DAYS = 62 };
    dp_edtf asked;
    dp_brief brief;
    dp_day first, last;
    dp_status status;

    if (!dp_edtf_parse(dp_visit_segment(v, 1), &asked) ||
        !dp_edtf_bounds(&asked, &first, &last) || first == DP_DAY_MIN ||
        last == DP_DAY_MAX || last - first >= MOST_DAYS)
        return DP_NO_INPUT;
    status = make(v, first, last, &brief);
    if (status != DP_OK)
        return status;
    show_brief(v, &brief);
    dp_view_text(v->view, "day",
                 dp_dates_day(v->dates, v->arena, DP_DATE_DAY, first, 0));
    if (last > first)
        dp_view_text(v->view, "last_day",
                     dp_dates_day(v->dates, v->arena, DP_DATE_DAY, last, 0));
    dp_view_text(v->view, "before", day_link(v, first - 1));
    dp_view_text(v->view, "behind", day_link(v, last + 1));
    dp_visit_title(v, "review");
    dp_visit_section(v, "review");
    v->shown = "review";
    return DP_OK;
}

/* -- The days there are ------------------------------------------------------
 */

static dp_status days_of(dp_visit *v, dp_counts *out)
{
    dp_search search = { .dossier = dp_visit_asked(v, "dossier") };

    return dp_store_days(v->ctx, v->arena, v->store, &search, out);
}

static dp_str feeds_of(dp_visit *v)
{
    dp_str dossier = dp_visit_asked(v, "dossier");
    dp_link link = dp_link_new(v->arena, "/review");

    if (dossier.p)
        dp_link_query(&link, "dossier", dossier);
    return dp_link_str(&link);
}

dp_status dp_screen_reviews(dp_visit *v)
{
    dp_list *list = dp_view_list(v->view, "days");
    dp_counts counts = { 0 };
    dp_status status = days_of(v, &counts);

    for (size_t i = 0; status == DP_OK && i < counts.n && i < DAYS; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "day",
                     dp_dates_day(v->dates, v->arena, DP_DATE_DAY,
                                  counts.at[i].first, 0));
        dp_view_text(one, "link", day_link(v, counts.at[i].first));
        dp_view_number(one, "articles_n", counts.at[i].articles);
    }
    dp_feeds_offer(v, feeds_of(v));
    dp_view_text(v->view, "subject", dp_visit_asked(v, "dossier"));
    dp_visit_title(v, "review");
    dp_visit_section(v, "review");
    v->shown = "reviews";
    return status;
}

/* -- As a feed ---------------------------------------------------------------
 */

/* What weighs most that day, a headline behind the other. */
static dp_status headlines(dp_visit *v, dp_day day, dp_str *out)
{
    enum { HEADLINES = 5 };
    dp_search match = { .dossier = dp_visit_asked(v, "dossier") };
    dp_story_search search = { .first = day,
                               .last = day,
                               .language = dp_wording_language(v->words),
                               .match = match.dossier.p ? &match : NULL,
                               .limit = HEADLINES };
    dp_buf buf = dp_buf_new(v->arena, 1 << 16);
    dp_story_list stories = { 0 };
    dp_status status =
        dp_store_stories(v->ctx, v->arena, v->store, &search, &stories);

    for (size_t i = 0; status == DP_OK && i < stories.n; i++) {
        if (i)
            dp_buf_add(&buf, DP_S(" \xc2\xb7 "));
        dp_buf_add(&buf, stories.at[i].title);
    }
    *out = buf.n ? dp_buf_str(&buf) : DP_S("");
    return status;
}

static dp_status line_of(dp_visit *v, dp_day day, dp_line *out)
{
    dp_str word = dp_wording_of(v->words, DP_S("review"));

    *out = (dp_line){
        .day = day,
        .id = dp_str_printf(v->arena, "review:%.*s", DP_F(day_text(v, day))),
        .title = dp_str_printf(
            v->arena, "%.*s \xc2\xb7 %.*s", DP_F(word),
            DP_F(dp_dates_day(v->dates, v->arena, DP_DATE_DAY, day, 0))),
        .published = day_text(v, day),
        .language = dp_wording_language(v->words),
    };
    return headlines(v, day, &out->lead);
}

/* Days that are over: that of today is not whole yet. */
dp_status dp_screen_feed_review(dp_visit *v)
{
    enum { ENTRIES = 20 };
    dp_counts counts = { 0 };
    dp_lines lines = { 0 };
    dp_str links[ENTRIES];
    dp_status status = days_of(v, &counts);

    lines.at = dp_arena_alloc(v->arena, ENTRIES * sizeof *lines.at);
    if (!lines.at)
        return dp_no_memory(v->ctx, "a feed");
    for (size_t i = 0; status == DP_OK && i < counts.n && lines.n < ENTRIES;
         i++) {
        dp_day day = counts.at[i].first;
        if (day >= v->today)
            continue;
        links[lines.n] = day_link(v, day);
        status = line_of(v, day, &lines.at[lines.n++]);
    }
    return status == DP_OK
               ? dp_feed_answer(v, feeds_of(v),
                                dp_wording_of(v->words, DP_S("review")), &lines,
                                links)
               : status;
}
