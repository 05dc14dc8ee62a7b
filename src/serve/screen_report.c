/* A reader reports a picture: asked once more on a page of its own, which also
 * has the token that the picture's own page, kept for all, cannot have. What is
 * said afterwards is the same whether the report counts or not. */
#include <time.h>

#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/pictures.h"
#include "store/picture.h"

#include "core/banned.h"

static const dp_rate of_network = { 12, 60 };
static const dp_rate of_all = { 120, 5 };

enum { THRESHOLD = 3 };

/* The picture that the path names, which readers see; DP_NO_INPUT. */
static dp_status asked(dp_visit *v, dp_str *article, dp_str *url)
{
    dp_status status;

    *article = dp_article_id(v, dp_visit_segment(v, 1));
    if (!article->p || !v->server->images)
        return DP_NO_INPUT;
    status = dp_picture_url(v, *article, dp_visit_segment(v, 3), url);
    return status == DP_OK && !url->p ? DP_NO_INPUT : status;
}

static void show(dp_visit *v, dp_str article, const char *title,
                 const char *template)
{
    dp_view_text(v->view, "article", dp_article_link(v, article));
    dp_visit_title(v, title);
    v->shown = template;
}

dp_status dp_screen_report(dp_visit *v)
{
    dp_str article = DP_NULL, url = DP_NULL;
    dp_status status = asked(v, &article, &url);

    if (status != DP_OK)
        return status;
    dp_view_text(v->view, "picture", dp_picture_link(v, article, url));
    dp_view_text(v->view, "action", v->request->path);
    dp_visit_form(v);
    show(v, article, "report", "report");
    return DP_OK;
}

/* Whatever is reported: many reports are a flood. */
static uint32_t count_try(dp_visit *v)
{
    int64_t now = (int64_t)time(NULL);
    uint32_t wait;

    if (v->editor)
        return 0;
    wait =
        dp_limit_take(v->server->limits, "report from",
                      dp_str_of(v->request->caller.network), of_network, now);
    return wait ? wait
                : dp_limit_take(v->server->limits, "report", DP_S("all"),
                                of_all, now);
}

static dp_status keep(dp_visit *v, dp_str article, dp_str url)
{
    size_t threshold = v->server->options.report_threshold;
    dp_report report = { .key = dp_visit_segment(v, 3),
                         .url = url,
                         .article = article,
                         .reporter = { (const char *)v->visitor.id,
                                       sizeof v->visitor.id },
                         .network = dp_str_of(v->request->caller.network) };
    dp_picture_state state;
    dp_store *store = NULL;
    dp_status status = dp_visit_write_desk(v, &store);

    if (v->editor) {
        report.reporter =
            dp_str_printf(v->arena, "account %lld", (long long)v->editor->n);
        report.network = DP_NULL;
    }
    if (status == DP_OK)
        status = dp_report_add(v->ctx, store, &report,
                               threshold ? threshold : THRESHOLD,
                               (int64_t)time(NULL), &state);
    dp_store_close(store);
    return status;
}

dp_status dp_screen_report_send(dp_visit *v)
{
    dp_str article = DP_NULL, url = DP_NULL;
    dp_status status = asked(v, &article, &url);

    if (status != DP_OK && status != DP_NO_INPUT)
        return status;
    v->answer.retry = count_try(v);
    atomic_fetch_add(v->answer.retry ? &v->server->figures.reports_refused
                                     : &v->server->figures.reports,
                     1);
    if (v->answer.retry) {
        v->answer.status = 429;
        dp_view_text(v->view, "code", DP_S("429"));
        dp_visit_title(v, "error.title");
        v->shown = "error";
        return DP_OK;
    }
    /* It may have gone since the reader saw it. */
    if (status == DP_OK)
        status = keep(v, article, url);
    else if (article.p)
        status = DP_OK;
    return status == DP_OK
               ? dp_answer_see(v,
                               dp_str_printf(v->arena, "%.*s/reported",
                                             DP_F(dp_article_link(v, article))))
               : status;
}

dp_status dp_screen_reported(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 1)), record = DP_NULL;
    dp_status status =
        id.p ? dp_store_record(v->ctx, v->arena, v->store, id, &record)
             : DP_NO_INPUT;

    if (status == DP_OK && !record.p)
        return DP_NO_INPUT;
    if (status == DP_OK)
        show(v, id, "reported", "reported");
    return status;
}
