/* A story: who says it, first to last; copies folded under their original; why
 * each article is here; who is named in common; the earlier and later stories
 * of its dossiers. */
#include "record/record.h"
#include "serve/channel.h"
#include "serve/edit.h"
#include "serve/happenings.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "wording/tongues.h"
#include "serve/stories.h"

#include "core/banned.h"

enum {
    READ = 12,
    TOLD = 12, /* happenings */
    NAMED = 12,
    DOSSIERS = 8,
    BESIDE = 12,
    SEARCHED = 200,
    ABOUT = 3
};

static const char *why_of(dp_story_why why)
{
    switch (why) {
    case DP_STORY_FIRST:
        return "first";
    case DP_STORY_NEAR:
        return "near";
    case DP_STORY_COPY:
        return "copy";
    default:
        return "editor";
    }
}

/* -- Articles ----------------------------------------------------------------
 */

static void show_article(dp_visit *v, const dp_story_article *a, dp_view *view)
{
    dp_line line = dp_story_line(a);

    dp_line_show(v, view, &line);
    dp_view_text(view, "agency", a->agency);
    dp_view_text(view, "id", dp_article_digits(a->id));
    dp_view_text(view, "why", dp_str_of(why_of(a->why)));
    if (a->why == DP_STORY_NEAR)
        dp_view_number(view, "score", a->score);
}

/* A copy: how much is the same, and where it differs. */
static void show_copy(dp_visit *v, const dp_story_article *copy, dp_view *view)
{
    dp_str digits = dp_str_sub(copy->copy_of, 7, copy->copy_of.n);

    show_article(v, copy, view);
    dp_view_number(view, "kept", copy->kept);
    dp_view_flag(view, "cut", copy->cut);
    dp_view_print(view, "differs", "%.*s/beside/%.*s",
                  DP_F(dp_article_link(v, copy->id)), DP_F(digits));
}

static void show_copies(dp_visit *v, const dp_story_whole *whole, size_t i,
                        dp_view *view)
{
    dp_list *list = dp_view_list(view, "copies");

    for (size_t j = 0; j < whole->n; j++)
        if (j != i && whole->at[j].original == i)
            show_copy(v, &whole->at[j], dp_list_add(list));
    dp_view_number(view, "copies_n", (int64_t)dp_list_count(list));
}

static void show_articles(dp_visit *v, const dp_story_whole *whole)
{
    dp_list *list = dp_view_list(v->view, "articles");

    for (size_t i = 0; i < whole->n; i++) {
        dp_view *view;
        if (whole->at[i].original != i)
            continue;
        view = dp_list_add(list);
        show_article(v, &whole->at[i], view);
        show_copies(v, whole, i, view);
    }
}

/* -- What happened -----------------------------------------------------------
 */

static dp_status show_told(dp_visit *v, const dp_story *story)
{
    dp_list *list = dp_view_list(v->view, "happenings");
    dp_link all = dp_link_new(v->arena, "/timeline");
    dp_timeline told = { 0 };
    bool more = false;
    dp_status status = dp_story_told(v, story, TOLD, &told, &more);

    for (size_t i = 0; status == DP_OK && i < told.n; i++) {
        dp_view *line = dp_list_add(list);
        dp_happening_show(v, &told.at[i], line);
        status = dp_happening_said_show(v, &told.at[i], line);
    }
    dp_link_query(&all, "story", dp_article_digits(story->id));
    dp_view_flag(v->view, "more_told", more);
    dp_view_text(v->view, "timeline_link", dp_link_str(&all));
    return status;
}

/* -- Names in common ---------------------------------------------------------
 */

typedef struct named {
    dp_str id, name;
    uint32_t articles;
    size_t last; /* article that named it last, from 1 */
} named;

typedef DP_VEC(named) nameds;

static void count_names(dp_visit *v, const dp_article *a, size_t article,
                        dp_map *map, nameds *all)
{
    for (size_t i = 0; i < a->names.n; i++) {
        const dp_name *name = &a->names.at[i];
        bool fresh = false;
        uint32_t *slot;
        named one = { name->id, name->name, 0, 0 };
        if (name->id.n == 0)
            continue;
        slot = dp_map_put(v->arena, map, name->id, &fresh);
        if (!slot)
            return;
        if (fresh && !dp_vec_push(v->arena, all, one))
            return;
        if (fresh)
            *slot = (uint32_t)all->n - 1;
        if (all->at[*slot].last != article)
            all->at[*slot].articles++;
        all->at[*slot].last = article;
    }
}

static int by_articles(const void *a, const void *b)
{
    const named *x = a, *y = b;

    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return dp_str_cmp(x->id, y->id);
}

/* States, or all others, that so many articles name at least. */
static void show_most(dp_visit *v, const char *key, const nameds *all,
                      bool states, size_t least)
{
    dp_list *list = dp_view_list(v->view, key);

    for (size_t i = 0; i < all->n && all->at[i].articles >= least &&
                       dp_list_count(list) < NAMED;
         i++) {
        const named *who = &all->at[i];
        dp_view *one;
        if (dp_str_starts(who->id, DP_S("state/")) != states)
            continue;
        one = dp_list_add(list);
        dp_view_text(one, "name", dp_entity_name(v, who->id, who->name));
        dp_view_text(one, "link", dp_entity_link(v, who->id));
        dp_view_number(one, "times", who->articles);
    }
}

/* The ids of those named most come back in `*ids`. */
static dp_status show_named(dp_visit *v, const dp_story_whole *whole,
                            dp_strs *ids)
{
    size_t least = whole->n > 1 ? 2 : 1;
    nameds all = { 0 };
    dp_map map = { 0 };

    for (size_t i = 0; i < whole->n && i < READ; i++) {
        dp_str record = DP_NULL;
        dp_article article;
        dp_status status = dp_store_record(v->ctx, v->arena, v->store,
                                           whole->at[i].id, &record);
        if (status == DP_OK && record.p)
            status = dp_record_parse(v->ctx, v->arena, record, &article);
        if (status == DP_OK && record.p)
            status = dp_store_obey(v->ctx, v->arena, v->store, &article);
        if (status != DP_OK)
            return status;
        if (record.p)
            count_names(v, &article, i + 1, &map, &all);
    }
    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, by_articles);
    show_most(v, "countries", &all, true, least);
    show_most(v, "names", &all, false, least);
    *ids = (dp_strs){ DP_NEWS(v->arena, ABOUT, dp_str), 0 };
    for (size_t i = 0; ids->at && i < all.n && ids->n < ABOUT; i++)
        ids->at[ids->n++] = all.at[i].id;
    return DP_OK;
}

/* -- Dossiers ----------------------------------------------------------------
 */

static bool has(const dp_story_whole *whole, dp_str id)
{
    for (size_t i = 0; i < whole->n; i++)
        if (dp_str_eq(whole->at[i].id, id))
            return true;
    return false;
}

/* Whether a dossier finds an article of the story. */
static dp_status in_dossier(dp_visit *v, const dp_story_whole *whole,
                            dp_str dossier, bool *out)
{
    int32_t year[2];
    unsigned month[2], day[2];
    dp_search search = { .dossier = dossier };
    dp_latest asked = { .search = &search, .limit = SEARCHED };
    dp_lines lines;
    dp_status status;

    dp_day_split(whole->story.first_day, &year[0], &month[0], &day[0]);
    dp_day_split(whole->story.last_day, &year[1], &month[1], &day[1]);
    search.days =
        dp_str_printf(v->arena, "%04d-%02u-%02u..%04d-%02u-%02u", (int)year[0],
                      month[0], day[0], (int)year[1], month[1], day[1]);
    status = dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);
    for (size_t i = 0; status == DP_OK && i < lines.n; i++)
        *out |= has(whole, lines.at[i].id);
    return status == DP_USAGE ? DP_OK : status;
}

static dp_status show_beside(dp_visit *v, const dp_story_whole *whole,
                             dp_str dossier)
{
    dp_search match = { .dossier = dossier };
    dp_story_search search = { .first = DP_DAY_MIN,
                               .last = DP_DAY_MAX,
                               .language = dp_wording_language(v->words),
                               .match = &match,
                               .limit = BESIDE };
    dp_story_list stories;
    dp_view *view;
    dp_list *list;
    dp_status status =
        dp_store_stories(v->ctx, v->arena, v->store, &search, &stories);

    if (status != DP_OK)
        return status;
    view = dp_list_add((dp_list *)dp_view_get(v->view, DP_S("beside")).list);
    dp_view_text(view, "dossier", dossier);
    dp_view_text(view, "link", dp_dossier_link(v, dossier));
    list = dp_view_list(view, "stories");
    for (size_t i = 0; i < stories.n; i++)
        if (!has(whole, stories.at[i].id))
            dp_story_show(v, &stories.at[i], dp_list_add(list));
    return DP_OK;
}

static dp_status show_dossiers(dp_visit *v, const dp_story_whole *whole)
{
    dp_dossiers all;
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    dp_view_list(v->view, "beside");
    for (size_t i = 0; status == DP_OK && i < all.n && i < DOSSIERS; i++) {
        bool found = false;
        status = in_dossier(v, whole, all.at[i].name, &found);
        if (status == DP_OK && found)
            status = show_beside(v, whole, all.at[i].name);
    }
    return status;
}

dp_status dp_screen_story(dp_visit *v)
{
    dp_story_whole whole = { 0 };
    dp_strs about = { 0 };
    dp_status status = dp_story_asked(v, 1, &whole);

    if (status != DP_OK)
        return status;
    dp_story_show(v, &whole.story, v->view);
    show_articles(v, &whole);
    status = show_told(v, &whole.story);
    if (status == DP_OK)
        status = show_named(v, &whole, &about);
    if (status == DP_OK)
        status = show_dossiers(v, &whole);
    if (status == DP_OK)
        status = dp_story_desk_show(v, &whole, about);
    dp_feeds_offer(v, dp_story_link(v, whole.story.id));
    dp_visit_title_text(v, whole.story.title);
    dp_visit_section(v, "front");
    v->shown = "story";
    return status;
}
