/* Reviews that editors make, as pages show them. */
#include "serve/made.h"

#include "serve/lines.h"

#include "core/banned.h"

dp_str dp_made_link(dp_visit *v, dp_str id)
{
    dp_link link = dp_link_new(v->arena, "/reviews");

    dp_link_segment(&link, id);
    return dp_link_str(&link);
}

dp_status dp_made_asked(dp_visit *v, dp_review *out)
{
    dp_status status =
        dp_review_get(v->ctx, v->arena, v->store, dp_visit_segment(v, 1), out);

    if (status == DP_OK && !v->editor && (!out->sent.p || out->whole))
        return DP_NO_INPUT;
    return status;
}

dp_str dp_made_title(dp_visit *v, const dp_review *review)
{
    if (review->title.n)
        return review->title;
    return dp_wording_of(v->words, review->whole ? DP_S("made.panorama")
                                                 : DP_S("review"));
}

static dp_str days_of(dp_visit *v, const dp_review *review)
{
    dp_str last =
        dp_dates_day(v->dates, v->arena, DP_DATE_DAY, review->last, 0);
    dp_str parts[2] = {
        dp_dates_day(v->dates, v->arena, DP_DATE_SHORT, review->first, 0),
        dp_dates_day(v->dates, v->arena, DP_DATE_SHORT, review->last, 0)
    };

    return review->first == review->last
               ? last
               : dp_wording_fill(v->arena,
                                 dp_wording_of(v->words, DP_S("date.span")),
                                 parts, 2);
}

void dp_made_show(dp_visit *v, const dp_review *review, dp_view *view)
{
    dp_view_text(view, "review_id", review->id);
    dp_view_text(view, "link", dp_made_link(v, review->id));
    dp_view_text(view, "title", dp_made_title(v, review));
    dp_view_text(view, "own_title", review->title);
    dp_view_text(view, "review_days", days_of(v, review));
    dp_view_text(view, "who", review->who);
    dp_view_text(view, "made_language", review->language);
    dp_view_flag(view, "whole", review->whole);
    dp_view_number(view, "copies", review->copies);
    dp_view_number(view, "chosen_n", (int64_t)review->chosen);
    dp_view_flag(view, "sent", review->sent.p != NULL);
    if (review->sent.p) {
        dp_view_text(view, "sent_day", dp_when(v, DP_DATE_DAY, review->sent));
        dp_view_text(view, "sent_time", dp_dates_time(v->arena, review->sent));
        dp_view_text(view, "edtf", review->sent);
    }
}

dp_status dp_made_open(dp_visit *v, dp_store *store, dp_review *out)
{
    dp_reviews all = { 0 };
    dp_status status = dp_reviews_list(v->ctx, v->arena, store, 1, &all);

    *out = (dp_review){ 0 };
    if (status == DP_OK && all.n && !all.at[0].sent.p)
        *out = all.at[0];
    return status;
}
