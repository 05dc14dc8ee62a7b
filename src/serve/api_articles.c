/* Articles: the newest, one, its record, and what a search finds. */
#include "core/json.h"
#include "record/record.h"
#include "serve/api.h"
#include "serve/lines.h"
#include "serve/pictures.h"

#include "core/banned.h"

dp_status dp_api_articles(dp_visit *v)
{
    dp_search search = { .words = dp_visit_asked(v, "q"),
                         .about = dp_visit_asked(v, "about") };
    dp_latest asked = { .lang = dp_visit_asked(v, "lang"),
                        .outlet = dp_visit_asked(v, "outlet"),
                        .dossier = dp_visit_asked(v, "dossier"),
                        .search = &search };
    dp_lines lines = { 0 };
    dp_api_span span;
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_api_span_of(v, &span);

    asked.limit = span.limit;
    asked.before = span.cursor;
    if (status == DP_OK)
        status = dp_store_latest(v->ctx, v->arena, v->store, &asked, &lines);
    if (status != DP_OK)
        return status;
    dp_api_list(&out, "items");
    for (size_t i = 0; i < lines.n; i++)
        dp_api_line(&out, &lines.at[i]);
    dp_api_next(&out, lines.more && lines.n,
                lines.n ? lines.at[lines.n - 1].place : 0);
    return dp_api_answer(v, &out);
}

dp_status dp_api_article(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 3));
    dp_lines lines = { 0 };
    dp_buf out = dp_buf_new(v->arena, 1 << 20);
    dp_status status = id.p ? dp_store_lines(v->ctx, v->arena, v->store,
                                             (dp_strs){ &id, 1 }, &lines)
                            : DP_NO_INPUT;

    if (status == DP_OK && lines.n == 0)
        return DP_NO_INPUT;
    if (status != DP_OK)
        return status;
    dp_api_line(&out, &lines.at[0]);
    return dp_buf_str(&out).p
               ? dp_answer_bytes(v, "application/json", dp_buf_str(&out))
               : dp_no_memory(v->ctx, "an answer");
}

/* The pictures that readers must not see are not in it. */
static dp_status sift_record(dp_visit *v, dp_str *record)
{
    json_t *root = NULL, *images;
    dp_article article;
    dp_status status = dp_record_parse(v->ctx, v->arena, *record, &article);
    size_t before = status == DP_OK ? article.images.n : 0;

    if (status == DP_OK)
        status = dp_pictures_sift(v, &article);
    if (status == DP_OK && article.images.n == before)
        return DP_OK;
    if (status == DP_OK)
        status = dp_json_parse(v->ctx, *record, &root);
    if (status != DP_OK)
        return status;
    images = json_object_get(root, "images");
    for (size_t i = json_array_size(images); i-- > 0;) {
        dp_str url = dp_json_str(json_array_get(images, i), "url", NULL);
        bool kept = false;
        for (size_t j = 0; j < article.images.n && !kept; j++)
            kept = dp_str_eq(article.images.at[j].url, url);
        if (!kept)
            json_array_remove(images, i);
    }
    *record = dp_json_print(v->arena, root);
    json_decref(root);
    return record->p ? DP_OK : dp_no_memory(v->ctx, "a record");
}

/* As it is kept: the line that `depeche read` printed. */
dp_status dp_api_record(dp_visit *v)
{
    dp_str id = dp_article_id(v, dp_visit_segment(v, 3)), record = DP_NULL;
    dp_status status =
        id.p ? dp_store_record(v->ctx, v->arena, v->store, id, &record)
             : DP_NO_INPUT;

    if (status == DP_OK && !record.p)
        return DP_NO_INPUT;
    if (status == DP_OK)
        status = sift_record(v, &record);
    return status == DP_OK ? dp_answer_bytes(v, "application/json", record)
                           : status;
}

/* -- Search ------------------------------------------------------------------
 */

/* Marks count code points, as all spans of the record do. */
static void add_marks(dp_buf *out, const dp_hit *hit)
{
    dp_api_list(out, "marks");
    for (size_t i = 0; i < hit->marks.n; i++) {
        dp_span mark = hit->marks.at[i];
        dp_json_open(out, '[');
        dp_json_put_number(
            out, dp_utf8_count(dp_str_sub(hit->snippet, 0, mark.begin)));
        dp_json_put_number(
            out, dp_utf8_count(dp_str_sub(hit->snippet, 0, mark.end)));
        dp_json_shut(out, ']');
    }
    dp_json_shut(out, ']');
}

static void add_hit(dp_buf *out, const dp_hit *hit)
{
    dp_json_open(out, '{');
    dp_api_text(out, "id", hit->id);
    dp_api_text(out, "url", hit->url);
    dp_api_text(out, "outlet", hit->outlet);
    dp_api_text(out, "title", hit->title);
    dp_api_text(out, "published", hit->published);
    dp_api_text(out, "language", hit->language);
    dp_api_text(out, "copy_of", hit->copy_of);
    dp_api_count(out, "revisions", (size_t)hit->revisions);
    dp_api_text(out, "snippet", hit->snippet);
    add_marks(out, hit);
    dp_json_shut(out, '}');
}

dp_status dp_api_search(dp_visit *v)
{
    dp_search search = { .words = dp_visit_asked(v, "q") };
    dp_hits hits = { 0 };
    dp_api_span span;
    dp_buf out = dp_api_begin(v);
    dp_status status = dp_api_span_of(v, &span);

    if (!search.words.p)
        return DP_USAGE;
    search.limit = span.limit;
    search.before = span.cursor;
    if (status == DP_OK)
        status = dp_store_search(v->ctx, v->arena, v->store, &search, &hits);
    if (status != DP_OK)
        return status;
    dp_api_text(&out, "meant", hits.meant);
    dp_api_text(&out, "nobody", hits.nobody);
    dp_api_list(&out, "items");
    for (size_t i = 0; i < hits.n; i++)
        add_hit(&out, &hits.at[i]);
    dp_api_next(&out, hits.more && hits.n,
                hits.n ? hits.at[hits.n - 1].place : 0);
    return dp_api_answer(v, &out);
}
