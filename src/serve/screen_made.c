/* A review: chosen, ordered and commented while it is being made; what it had
 * once it went out; printed. */
#include "brief/desk.h"
#include "serve/edit.h"
#include "serve/inside.h"
#include "serve/lines.h"
#include "serve/made.h"
#include "serve/stories.h"

#include "core/banned.h"

/* -- Items -------------------------------------------------------------------
 */

static void show_alone(dp_visit *v, const dp_review_item *item, dp_view *one)
{
    dp_lines lines = { 0 };

    if (dp_store_lines(v->ctx, v->arena, v->store,
                       (dp_strs){ (dp_str *)&item->article, 1 },
                       &lines) == DP_OK &&
        lines.n) {
        dp_line_show(v, one, &lines.at[0]);
        dp_view_text(one, "item_outlet", lines.at[0].outlet);
        dp_view_text(one, "item_day",
                     dp_when(v, DP_DATE_SHORT, lines.at[0].published));
        dp_view_flag(one, "there", true);
    }
}

static void show_story(dp_visit *v, const dp_review_item *item, dp_view *one)
{
    dp_story story;

    if (dp_store_story_head(v->ctx, v->arena, v->store, item->article,
                            dp_wording_language(v->words), &story) == DP_OK) {
        dp_story_show(v, &story, one);
        dp_view_flag(one, "there", true);
        dp_view_flag(one, "is_story", true);
    }
}

static void show_item(dp_visit *v, const dp_review *review, size_t i,
                      dp_view *one)
{
    const dp_review_item *item = &review->items.at[i];
    dp_str before = i ? item[-1].section : DP_NULL;
    bool next = i + 1 < review->items.n && item[1].chosen == item->chosen;
    size_t go = next ? i + 1 : i ? i - 1 : i; /* who is reached when it goes */

    if (item->alone)
        show_alone(v, item, one);
    else
        show_story(v, item, one);
    dp_view_number(one, "n", item->n);
    dp_view_print(one, "anchor", "i%lld", (long long)item->n);
    dp_view_number(one, "next", review->items.at[go].n);
    dp_view_text(one, "section", item->section);
    dp_view_flag(one, "heads",
                 item->section.n &&
                     (i == 0 || !item[-1].chosen != !item->chosen ||
                      !dp_str_eq(before, item->section)));
    dp_view_text(one, "comment", item->comment);
}

static void show_items(dp_visit *v, const dp_review *review)
{
    dp_list *chosen = dp_view_list(v->view, "chosen");
    dp_list *proposed = dp_view_list(v->view, "proposed");

    for (size_t i = 0; i < review->items.n; i++)
        show_item(v, review, i,
                  dp_list_add(review->items.at[i].chosen ? chosen : proposed));
}

/* -- The page ----------------------------------------------------------------
 */

static dp_str day_text(dp_visit *v, dp_day day)
{
    dp_edtf edtf = dp_edtf_point(dp_edtf_of_day(day));

    return dp_edtf_print(v->arena, &edtf);
}

static void show_settings(dp_visit *v, const dp_review *review)
{
    dp_list *list = dp_view_list(v->view, "made_languages");
    const dp_server *server = v->server;

    dp_view_text(v->view, "first", day_text(v, review->first));
    dp_view_text(v->view, "last", day_text(v, review->last));
    dp_view_flag(v->view, "may_whole", server->options.panorama);
    dp_view_text(v->view, "why", dp_visit_asked(v, "why"));
    for (size_t i = 0; i < server->languages_n; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "value", server->languages[i]);
        dp_view_text(one, "label",
                     dp_wording_of(server->words[i], DP_S("language")));
        dp_view_flag(one, "is_it",
                     dp_str_eq(server->languages[i], review->language));
    }
}

static void show_prints(dp_visit *v, const dp_review *review)
{
    dp_list *list = dp_view_list(v->view, "prints");
    static const char *const names[] = { "HTML", "PDF", "TXT" };
    static const char *const formats[] = { "html", "pdf", "text" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "name", dp_str_of(names[i]));
        dp_view_print(one, "print_link", "%.*s/print/%s",
                      DP_F(dp_made_link(v, review->id)), formats[i]);
    }
}

dp_status dp_screen_made(dp_visit *v)
{
    dp_review review;
    dp_status status = dp_made_asked(v, &review);

    if (status != DP_OK)
        return status;
    dp_made_show(v, &review, v->view);
    dp_view_text(v->view, "review_link", dp_made_link(v, review.id));
    show_settings(v, &review);
    show_prints(v, &review);
    show_items(v, &review);
    dp_visit_title_text(v, dp_made_title(v, &review));
    dp_view_text(v->view, "review_title", dp_made_title(v, &review));
    dp_visit_section(v, "review");
    v->shown = review.sent.p ? "made_sent" : "made";
    return DP_OK;
}

/* -- Printed -----------------------------------------------------------------
 */

static bool format_of(dp_str name, dp_review_format *out)
{
    for (int i = 0; i < DP_REVIEW_FORMATS; i++)
        if (dp_str_eq(name, dp_str_of(dp_review_formats[i]))) {
            *out = (dp_review_format)i;
            return true;
        }
    return false;
}

static dp_status print_now(dp_visit *v, const dp_review *review,
                           dp_review_format format, dp_str *out)
{
    dp_strs scripts = { 0 };
    dp_brief brief;
    dp_status status = dp_review_brief(v->ctx, v->arena, v->store, review,
                                       v->server->options.panorama, &brief);

    if (status != DP_OK)
        return status;
    if (format == DP_REVIEW_PDF)
        return dp_brief_pdf(v->ctx, v->arena, &brief, out, &scripts);
    return dp_brief_print(
        v->ctx, v->arena, &brief,
        format == DP_REVIEW_HTML ? DP_BRIEF_HTML : DP_BRIEF_TEXT, out);
}

dp_status dp_screen_made_print(dp_visit *v)
{
    static const char *const types[] = { [DP_REVIEW_TEXT] =
                                             "text/plain; charset=utf-8",
                                         [DP_REVIEW_HTML] =
                                             "text/html; charset=utf-8",
                                         [DP_REVIEW_PDF] = "application/pdf" };
    dp_review_format format;
    dp_review review;
    dp_str bytes = DP_NULL;
    dp_status status = dp_made_asked(v, &review);

    if (status == DP_OK && !format_of(dp_visit_segment(v, 3), &format))
        return DP_NO_INPUT;
    if (status == DP_OK)
        status = review.sent.p ? dp_review_printed(v->ctx, v->arena, v->store,
                                                   review.id, format, &bytes)
                               : print_now(v, &review, format, &bytes);
    if (status != DP_OK || !bytes.p)
        return status == DP_OK ? DP_NO_INPUT : status;
    v->answer.printed = format == DP_REVIEW_HTML;
    if (format == DP_REVIEW_PDF) {
        dp_str name = dp_str_printf(v->arena, "review-%.*s.pdf",
                                    DP_F(day_text(v, review.last)));
        v->answer.name = dp_str_z(v->arena, name);
    }
    return dp_answer_bytes(v, types[format], bytes);
}
