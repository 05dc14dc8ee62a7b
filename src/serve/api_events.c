/* Happenings: a timeline, one of them. Each is what `depeche timeline --json`
 * prints. */
#include "serve/api.h"
#include "serve/stories.h"

#include "core/banned.h"

static dp_status add_happening(dp_visit *v, const dp_happening *h, dp_buf *out)
{
    dp_str line = DP_NULL;
    dp_status status = dp_happening_print(v->ctx, v->arena, h, DP_NULL, &line);

    if (status == DP_OK)
        dp_json_put_word(out, line);
    return status;
}

/* The cursor counts those before. One more than wanted tells whether there
 * are others. */
dp_status dp_api_timeline(dp_visit *v)
{
    dp_timeline_query query = { .words = dp_visit_asked(v, "q"),
                                .dossier = dp_visit_asked(v, "dossier"),
                                .about = dp_visit_asked(v, "about"),
                                .between = dp_visit_asked(v, "between"),
                                .days = dp_visit_asked(v, "days") };
    dp_timeline t = { 0 };
    dp_api_span span;
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_api_span_of(v, &span);

    if (span.cursor < 0)
        return DP_USAGE;
    query.limit = span.limit + 1;
    query.skip = (size_t)span.cursor;
    if (status == DP_OK)
        status = dp_story_wanted(v, &query.story);
    if (status == DP_OK)
        status = dp_timeline_get(v->ctx, v->arena, v->store, &query, &t);
    if (status != DP_OK)
        return status;
    dp_api_text(&out, "nobody", t.nobody);
    dp_api_list(&out, "items");
    for (size_t i = 0; status == DP_OK && i < t.n && i < span.limit; i++)
        status = add_happening(v, &t.at[i], &out);
    dp_api_next(&out, t.n > span.limit, span.cursor + (int64_t)span.limit);
    return status == DP_OK ? dp_api_answer(v, &out) : status;
}

dp_status dp_api_happening(dp_visit *v)
{
    dp_str id =
        dp_str_printf(v->arena, "happening:%.*s", DP_F(dp_visit_segment(v, 3)));
    dp_happening h = { 0 };
    dp_str line = DP_NULL;
    dp_status status = dp_happening_get(v->ctx, v->arena, v->store, id, &h);

    if (status == DP_END)
        return DP_NO_INPUT;
    if (status == DP_OK)
        status = dp_happening_print(v->ctx, v->arena, &h, DP_NULL, &line);
    return status == DP_OK ? dp_answer_bytes(v, "application/json", line)
                           : status;
}
