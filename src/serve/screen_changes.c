/* Two texts beside each other, with the words that stand in one alone: two
 * versions of an article, or an article and its copy. */
#include "record/record.h"
#include "serve/body.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "stories/stories.h"

#include "core/banned.h"

static dp_status read(dp_visit *v, dp_str id, const dp_revision *revision,
                      dp_article *out)
{
    dp_str record = DP_NULL;
    dp_status status = dp_store_revision(v->ctx, v->arena, v->store, id,
                                         revision->number, &record);

    if (status == DP_OK && !record.p)
        return DP_NO_INPUT;
    return status == DP_OK ? dp_record_parse(v->ctx, v->arena, record, out)
                           : status;
}

static void show_version(dp_visit *v, const char *key,
                         const dp_revision *revision, const dp_article *a,
                         const dp_span *spans, size_t n, bool title_changed)
{
    dp_view *view = dp_view_in(v->view, key);

    dp_view_text(view, "headline", a->title);
    dp_view_flag(view, "title_changed", title_changed);
    dp_view_text(view, "seen", dp_when(v, DP_DATE_SHORT, revision->seen));
    dp_view_text(view, "time", dp_dates_time(v->arena, revision->seen));
    dp_view_number(view, "number", revision->number);
    dp_lit_show(view, a->text, spans, n);
}

/* A list to choose from: each version against the one before it. */
static void show_list(dp_visit *v, const dp_revisions *all, size_t at)
{
    dp_list *list = dp_view_list(v->view, "versions_list");

    for (size_t i = 1; i < all->n; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_number(one, "number", all->at[i].number);
        dp_view_text(one, "seen", dp_when(v, DP_DATE_SHORT, all->at[i].seen));
        dp_view_flag(one, "is_current", i == at);
        dp_view_print(one, "link", "/article/%.*s/changes?version=%lld",
                      DP_F(dp_visit_segment(v, 1)),
                      (long long)all->at[i].number);
    }
}

/* The version asked for, else the newest; never the first, which has none
 * before it. */
static size_t asked_version(dp_visit *v, const dp_revisions *all)
{
    uint32_t number = 0;

    dp_str_number(dp_visit_asked(v, "version"), &number);
    for (size_t i = 1; i < all->n; i++)
        if (all->at[i].number == number)
            return i;
    return all->n - 1;
}

dp_status dp_screen_changes(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 1));
    dp_revisions all;
    dp_article before, now;
    dp_changes changes = { 0 };
    bool title;
    size_t at;
    dp_status status =
        id.p ? dp_store_revisions(v->ctx, v->arena, v->store, id, &all)
             : DP_NO_INPUT;

    if (status == DP_OK && all.n < 2)
        status = DP_NO_INPUT;
    if (status != DP_OK)
        return status;
    at = asked_version(v, &all);
    status = read(v, id, &all.at[at - 1], &before);
    if (status == DP_OK)
        status = read(v, id, &all.at[at], &now);
    if (status == DP_OK)
        status =
            dp_copy_changes(v->ctx, v->arena, before.text, now.text, &changes);
    if (status != DP_OK)
        return status;
    title = !dp_str_eq(before.title, now.title);
    show_version(v, "before", &all.at[at - 1], &before, changes.gone,
                 changes.gone_n, title);
    show_version(v, "now", &all.at[at], &now, changes.added, changes.added_n,
                 title);
    show_list(v, &all, at);
    dp_view_flag(v->view, "same",
                 !title && changes.gone_n == 0 && changes.added_n == 0);
    dp_view_text(v->view, "link", dp_article_link(v, id));
    dp_visit_title_text(v, now.title);
    v->shown = "changes";
    return DP_OK;
}

/* -- An article and its copy -------------------------------------------------
 */

static dp_status read_newest(dp_visit *v, dp_str id, dp_article *out)
{
    dp_str record = DP_NULL;
    dp_status status =
        id.p ? dp_store_record(v->ctx, v->arena, v->store, id, &record)
             : DP_NO_INPUT;

    if (status == DP_OK && !record.p)
        return DP_NO_INPUT;
    return status == DP_OK ? dp_record_parse(v->ctx, v->arena, record, out)
                           : status;
}

static void show_side(dp_visit *v, const char *key, const dp_article *a,
                      const dp_span *spans, size_t n)
{
    dp_view *view = dp_view_in(v->view, key);

    dp_view_text(view, "headline", a->title);
    dp_view_text(view, "outlet", a->outlet);
    dp_view_text(view, "link", dp_article_link(v, a->id));
    dp_view_text(view, "published", dp_when(v, DP_DATE_SHORT, a->published));
    dp_lit_show(view, a->text, spans, n);
}

dp_status dp_screen_beside(dp_visit *v)
{
    dp_article copy, first;
    dp_changes changes = { 0 };
    dp_status status =
        read_newest(v, dp_article_id(v, dp_visit_segment(v, 1)), &copy);

    if (status == DP_OK)
        status =
            read_newest(v, dp_article_id(v, dp_visit_segment(v, 3)), &first);
    if (status == DP_OK)
        status =
            dp_copy_changes(v->ctx, v->arena, first.text, copy.text, &changes);
    if (status != DP_OK)
        return status;
    show_side(v, "first", &first, changes.gone, changes.gone_n);
    show_side(v, "copy", &copy, changes.added, changes.added_n);
    dp_visit_title(v, "beside.title");
    v->shown = "beside";
    return DP_OK;
}
