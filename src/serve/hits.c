/* Hits: a line for each, with the sentence that matched; those of one story
 * under the first of them. */
#include "serve/hits.h"

#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

static void show_piece(dp_list *runs, dp_str text, bool lit)
{
    dp_view *run;

    if (text.n == 0)
        return;
    run = dp_list_add(runs);
    dp_view_text(run, "text", text);
    dp_view_flag(run, "lit", lit);
}

static void show_snippet(const dp_hit *hit, dp_view *view)
{
    dp_list *runs = dp_view_list(view, "snippet");
    size_t at = 0;

    for (size_t i = 0; i < hit->marks.n; i++) {
        dp_span mark = hit->marks.at[i];
        show_piece(runs, dp_str_sub(hit->snippet, at, mark.begin), false);
        show_piece(runs, dp_str_sub(hit->snippet, mark.begin, mark.end), true);
        at = mark.end;
    }
    show_piece(runs, dp_str_sub(hit->snippet, at, hit->snippet.n), false);
}

/* A story among the hits: its first hit's view, where the others go. */
typedef struct group {
    dp_str story;
    dp_list *same;
} group;

typedef DP_VEC(group) groups;

static dp_list *same_of(const groups *all, dp_str story)
{
    for (size_t i = 0; i < all->n; i++)
        if (dp_str_eq(all->at[i].story, story))
            return all->at[i].same;
    return NULL;
}

/* The view of a hit: a line of its own, or under one of the same story. */
static dp_status place(dp_visit *v, const dp_hit *hit, dp_list *list,
                       groups *all, dp_view **out)
{
    dp_story_of of = { 0 };
    dp_status status =
        dp_store_story_of(v->ctx, v->arena, v->store, hit->id, &of);
    dp_list *same;
    group one;

    if (status != DP_OK && status != DP_NO_INPUT)
        return status;
    same = of.story.p ? same_of(all, of.story) : NULL;
    *out = dp_list_add(same ? same : list);
    if (same || !of.story.p || of.articles < 2)
        return DP_OK;
    dp_view_text(*out, "story", dp_story_link(v, of.story));
    dp_view_number(*out, "story_n", (int64_t)of.articles);
    one = (group){ of.story, dp_view_list(*out, "same") };
    return dp_vec_push(v->arena, all, one) ? DP_OK
                                           : dp_no_memory(v->ctx, "hits");
}

static dp_line line_of(const dp_hit *hit)
{
    return (dp_line){ .id = hit->id,
                      .outlet = hit->outlet,
                      .title = hit->title,
                      .published = hit->published,
                      .language = hit->language,
                      .copy_of = hit->copy_of,
                      .revisions = hit->revisions };
}

dp_status dp_hits_show(dp_visit *v, const dp_hits *hits)
{
    dp_list *list = dp_view_list(v->view, "hits");
    dp_status status = DP_OK;
    groups all = { 0 };

    for (size_t i = 0; i < hits->n && status == DP_OK; i++) {
        dp_line line = line_of(&hits->at[i]);
        dp_view *view = NULL;
        status = place(v, &hits->at[i], list, &all, &view);
        dp_line_show(v, view, &line);
        show_snippet(&hits->at[i], view);
        dp_view_flag(view, "noted", hits->at[i].note);
    }
    dp_view_flag(v->view, "more", hits->more);
    dp_view_flag(v->view, "only", hits->only);
    dp_view_text(v->view, "nobody", hits->nobody);
    dp_view_text(v->view, "meant", hits->meant);
    if (hits->meant.p)
        dp_view_text(v->view, "meant_link", dp_search_again(v, hits->meant));
    return status;
}
