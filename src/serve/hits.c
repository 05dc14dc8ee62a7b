/* Hits: a line for each, with the sentence that matched. */
#include "serve/hits.h"

#include "serve/lines.h"

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

void dp_hits_show(dp_visit *v, const dp_hits *hits)
{
    dp_list *list = dp_view_list(v->view, "hits");

    for (size_t i = 0; i < hits->n; i++) {
        const dp_hit *hit = &hits->at[i];
        dp_line line = { .id = hit->id,
                         .outlet = hit->outlet,
                         .title = hit->title,
                         .published = hit->published,
                         .language = hit->language,
                         .copy_of = hit->copy_of,
                         .revisions = hit->revisions };
        dp_view *view = dp_list_add(list);
        dp_line_show(v, view, &line);
        show_snippet(hit, view);
    }
    dp_view_flag(v->view, "more", hits->more);
    dp_view_flag(v->view, "only", hits->only);
    dp_view_text(v->view, "nobody", hits->nobody);
    dp_view_text(v->view, "meant", hits->meant);
    if (hits->meant.p)
        dp_view_text(v->view, "meant_link", dp_search_link(v, hits->meant));
}
