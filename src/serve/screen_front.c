/* The front page: what the press says now. Stories by weight, and beside them
 * the stream of the latest headlines, as the reader's filters have it; what of
 * it is longer than the stories stands below both. */
#include "serve/channel.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/body.h"
#include "wording/tongues.h"
#include "serve/happenings.h"
#include "serve/pictures.h"
#include "serve/stories.h"
#include "record/record.h"

#include "core/banned.h"

enum {
    STREAM = 60,
    STORIES = 14,
    TOLD = 6, /* stories with what happened, a picture and more headlines */
    OTHERS = 6,
    OTHERS_LATER = 3,
    QUIET = 6,
    QUIET_MAX_DAYS = 100 /* what is silent for longer is no news any more */
};

/* -- Filters -----------------------------------------------------------------
 */

static void add_choice(dp_list *list, dp_str value, dp_str label, dp_str chosen)
{
    dp_view *one = dp_list_add(list);

    dp_view_text(one, "value", value);
    dp_view_text(one, "label", label);
    dp_view_flag(one, "chosen", dp_str_eq(value, chosen));
}

static dp_status show_filters(dp_visit *v)
{
    dp_str ui = dp_wording_language(v->words);
    dp_list *languages = dp_view_list(v->view, "langs");
    dp_list *outlets = dp_view_list(v->view, "outlets");
    dp_list *dossiers = dp_view_list(v->view, "dossiers");
    dp_list *countries = dp_view_list(v->view, "states");
    dp_dossiers kept = { 0 };
    dp_lists lists = { 0 };
    const dp_strs *codes = &lists.languages, *names = &lists.outlets,
                  *states = &lists.states;
    dp_status status = dp_lists_get(v, &lists);

    if (status == DP_OK)
        status = dp_dossier_list(v->ctx, v->arena, v->store, &kept);
    for (size_t i = 0; i < codes->n; i++)
        add_choice(languages, codes->at[i],
                   dp_language_name(v->arena, ui, codes->at[i]),
                   v->choices.lang);
    for (size_t i = 0; i < states->n; i++)
        add_choice(countries, states->at[i],
                   dp_entity_name(v, states->at[i], DP_NULL), v->choices.state);
    for (size_t i = 0; i < names->n; i++)
        add_choice(outlets, names->at[i], names->at[i], v->choices.outlet);
    for (size_t i = 0; i < kept.n; i++)
        add_choice(dossiers, kept.at[i].name, kept.at[i].name,
                   v->choices.dossier);
    dp_view_flag(v->view, "fresh", v->choices.fresh);
    dp_view_flag(v->view, "filtered",
                 v->choices.lang.n || v->choices.outlet.n ||
                     v->choices.dossier.n || v->choices.state.n ||
                     v->choices.fresh);
    return status;
}

/* -- The stream --------------------------------------------------------------
 */

/* Unix seconds as RFC 3339, for comparing. */
static dp_str moment_of(dp_visit *v, dp_str seconds)
{
    uint32_t n = 0, rest;
    int32_t year;
    unsigned month, day;

    if (!dp_str_number(seconds, &n))
        return DP_NULL;
    dp_day_split((dp_day)(n / 86400), &year, &month, &day);
    rest = n % 86400;
    return dp_str_printf(v->arena, "%04d-%02u-%02uT%02u:%02u:%02uZ", (int)year,
                         month, day, rest / 3600, rest / 60 % 60, rest % 60);
}

static dp_status latest(dp_visit *v, dp_lines *out)
{
    dp_search search = { .about = v->choices.state };
    dp_latest asked = { .search = &search,
                        .lang = v->choices.lang,
                        .outlet = v->choices.outlet,
                        .dossier = v->choices.dossier,
                        .brief = true,
                        .limit = STREAM };

    if (v->choices.fresh)
        asked.since = moment_of(v, v->choices.last);
    return dp_store_latest(v->ctx, v->arena, v->store, &asked, out);
}

/* What is shown takes in height, in lines of its column: estimated, since only
 * the browser knows. */
enum { STORY_HEIGHT = 6, HEADLINE_HEIGHT = 1, LINE_HEIGHT = 2, DAY_HEIGHT = 2 };

/* How many headlines come to `height`, each day under its heading. */
static size_t as_high(const dp_lines *lines, size_t height)
{
    size_t n = 0, taken = 0;

    for (; n < lines->n; n++) {
        taken += LINE_HEIGHT;
        if (n == 0 || lines->at[n].day != lines->at[n - 1].day)
            taken += DAY_HEIGHT;
        if (taken > height)
            break;
    }
    return n;
}

/* Without stories, all stand in one place. */
static void show_stream(dp_visit *v, const dp_lines *lines, size_t height)
{
    size_t n = height ? as_high(lines, height) : lines->n;
    dp_lines beside = { .at = lines->at, .n = n };
    dp_lines below = { .at = lines->at + n, .n = lines->n - n };

    dp_days_show(v, &beside, v->view);
    if (below.n)
        dp_days_show(v, &below, dp_view_in(v->view, "below"));
    dp_view_flag(v->view, "empty", lines->n == 0);
}

/* -- Stories -----------------------------------------------------------------
 */

/* What it is about, in a line. */
static dp_status show_told(dp_visit *v, const dp_story *story, dp_view *view)
{
    dp_timeline told = { 0 };
    bool more;
    dp_status status = dp_story_told(v, story, 1, &told, &more);

    if (status == DP_OK && told.n)
        dp_happening_show(v, &told.at[0], dp_view_in(view, "event"));
    return status;
}

/* The first picture of the headline's article. */
static dp_status show_picture(dp_visit *v, const dp_story *story, dp_view *view)
{
    dp_str record = DP_NULL;
    dp_article article;
    dp_status status =
        dp_store_record(v->ctx, v->arena, v->store, story->title_of, &record);

    if (status != DP_OK || !record.p)
        return status;
    status = dp_record_parse_head(v->ctx, v->arena, record, &article);
    if (status == DP_OK)
        status = dp_pictures_sift(v, &article);
    if (status == DP_OK && article.images.n)
        dp_view_text(view, "picture",
                     dp_picture_link(v, story->title_of,
                                     dp_picture_first(&article)->url));
    return status;
}

/* `height`: what they take. */
static dp_status show_stories(dp_visit *v, size_t *height)
{
    dp_search match = { .lang = v->choices.lang,
                        .outlet = v->choices.outlet,
                        .dossier = v->choices.dossier,
                        .about = v->choices.state };
    bool any =
        match.lang.p || match.outlet.p || match.dossier.p || match.about.p;
    dp_story_search search = { .first = DP_DAY_MIN,
                               .last = DP_DAY_MAX,
                               .language = dp_wording_language(v->words),
                               .match = any ? &match : NULL,
                               .least = 2,
                               .limit = STORIES };
    dp_list *list = dp_view_list(v->view, "stories");
    dp_story_list stories;
    dp_status status =
        dp_store_stories(v->ctx, v->arena, v->store, &search, &stories);

    for (size_t i = 0; status == DP_OK && i < stories.n; i++) {
        dp_view *view = dp_list_add(list);
        dp_list *others = dp_view_list(view, "others");
        dp_story_show(v, &stories.at[i], view);
        dp_view_flag(view, "lead_story", i == 0);
        if (i < TOLD)
            status = show_told(v, &stories.at[i], view);
        if (status == DP_OK && i < TOLD)
            status = show_picture(v, &stories.at[i], view);
        if (status == DP_OK)
            status = dp_tellers_show(v, stories.at[i].title_of,
                                     stories.at[i].title_outlet,
                                     i < TOLD ? OTHERS : OTHERS_LATER, others);
        *height += STORY_HEIGHT + HEADLINE_HEIGHT * dp_list_count(others);
    }
    return status;
}

/* -- Who says nothing --------------------------------------------------------
 */

/* Whether the filters let through what it would say. */
static bool is_awaited(dp_visit *v, const dp_outlet_shown *outlet)
{
    dp_str name = v->choices.outlet, lang = v->choices.lang;

    return (name.n == 0 || dp_str_eq(outlet->name, name)) &&
           (lang.n == 0 || dp_str_eq(outlet->language, lang));
}

static int by_silence(const void *a, const void *b)
{
    const dp_outlet_shown *x = *(const dp_outlet_shown *const *)a,
                          *y = *(const dp_outlet_shown *const *)b;

    if (x->last != y->last)
        return x->last > y->last ? -1 : 1;
    return dp_str_cmp(x->name, y->name);
}

/* Outlets that have gone quiet, those of late first. */
static dp_status show_quiet(dp_visit *v)
{
    const dp_outlets_shown *all = &v->desk->listed_outlets;
    const dp_outlet_shown **quiet =
        DP_NEWS(v->arena, all->n + 1, const dp_outlet_shown *);
    dp_list *list = dp_view_list(v->view, "quiet_outlets");
    size_t n = 0;

    if (!quiet)
        return dp_no_memory(v->ctx, "the front page");
    for (size_t i = 0; i < all->n; i++) {
        dp_day days = v->today - all->at[i].last;
        if (days >= DP_QUIET_DAYS && days <= QUIET_MAX_DAYS &&
            is_awaited(v, &all->at[i]))
            quiet[n++] = &all->at[i];
    }
    if (n > 1)
        qsort(quiet, n, sizeof *quiet, by_silence);
    for (size_t i = 0; i < n && i < QUIET; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "name", quiet[i]->name);
        dp_view_text(one, "link", dp_outlet_link(v, quiet[i]->name));
        dp_view_number(one, "quiet", v->today - quiet[i]->last);
    }
    return DP_OK;
}

dp_status dp_screen_front(dp_visit *v)
{
    dp_lines lines = { 0 };
    size_t height = 0;
    dp_status status = show_filters(v);

    if (status == DP_OK)
        status = latest(v, &lines);
    if (status == DP_OK)
        status = show_stories(v, &height);
    if (status == DP_OK)
        status = show_quiet(v);
    if (status != DP_OK)
        return status;
    show_stream(v, &lines, height);
    dp_feeds_offer_front(v);
    dp_visit_title(v, "front");
    dp_visit_section(v, "front");
    v->shown = "front";
    return DP_OK;
}
