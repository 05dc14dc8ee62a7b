/* A happening: what it was, its course, and the very sentences that tell it. */
#include "serve/body.h"
#include "serve/happenings.h"
#include "serve/inside.h"
#include "serve/lines.h"

#include "core/banned.h"

enum { SOURCES = 40 };

static void show_sentences(const dp_source *source, dp_view *view)
{
    dp_list *list = dp_view_list(view, "sentences");

    for (size_t i = 0; i < source->evidence.n; i++) {
        dp_span span = source->evidence.at[i];
        dp_view_text(dp_list_add(list), "words",
                     dp_str_sub(source->text, span.begin, span.end));
    }
}

static dp_status show_source(dp_visit *v, const dp_told *told, dp_view *view)
{
    dp_source source = { 0 };
    dp_status status = dp_source_get(v->ctx, v->arena, v->store, told, &source);
    dp_line line = { .id = told->article,
                     .outlet = told->outlet,
                     .published = told->published,
                     .language = told->language };

    if (status != DP_OK)
        return status;
    line.title = source.title;
    dp_line_show(v, view, &line);
    dp_view_flag(view, "copy", told->copy);
    dp_status_show(v, view, told->told.kind, told->told.status);
    show_sentences(&source, view);
    return DP_OK;
}

dp_status dp_screen_happening(dp_visit *v)
{
    dp_str id =
        dp_str_printf(v->arena, "happening:%.*s", DP_F(dp_visit_segment(v, 1)));
    dp_list *list = dp_view_list(v->view, "sources");
    dp_happening h = { 0 };
    dp_status status = dp_happening_get(v->ctx, v->arena, v->store, id, &h);

    if (status == DP_END)
        return DP_NO_INPUT;
    for (size_t i = 0; status == DP_OK && i < h.told.n && i < SOURCES; i++)
        status = show_source(v, &h.told.at[i], dp_list_add(list));
    if (status != DP_OK)
        return status;
    dp_happening_show(v, &h, v->view);
    if (h.put_off_to.p)
        dp_view_text(v->view, "later", dp_happening_link(v, h.put_off_to));
    if (h.put_off_from.p)
        dp_view_text(v->view, "earlier", dp_happening_link(v, h.put_off_from));
    dp_visit_title_text(
        v, dp_wording_of(v->words,
                         dp_str_printf(v->arena, "kind.%.*s", DP_F(h.kind))));
    dp_visit_section(v, "timeline");
    v->shown = "happening";
    return DP_OK;
}
