/* The front page. */
#include "serve/inside.h"
#include "store/shown.h"

#include "core/banned.h"

dp_status dp_screen_front(dp_visit *v)
{
    dp_latest asked = { .limit = 60 };
    dp_lines lines;
    dp_status status =
        dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);
    dp_list *list = dp_view_list(v->view, "lines");

    for (size_t i = 0; status == DP_OK && i < lines.n; i++) {
        dp_view *line = dp_list_add(list);
        dp_view_text(line, "title", lines.at[i].title);
        dp_view_text(line, "link", DP_S("/"));
    }
    dp_visit_title(v, "front");
    v->shown = "front";
    return status;
}
