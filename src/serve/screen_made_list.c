/* The reviews there are; one begun; an article or a story put into the one that
 * is being made. */
#include "brief/desk.h"
#include "serve/edit.h"
#include "serve/lines.h"
#include "serve/made.h"

#include "core/banned.h"

enum { LISTED = 200 };

dp_status dp_screen_made_list(dp_visit *v)
{
    dp_list *open = dp_view_list(v->view, "open");
    dp_list *sent = dp_view_list(v->view, "went_out");
    dp_reviews all = { 0 };
    dp_status status =
        dp_reviews_list(v->ctx, v->arena, v->store, LISTED, &all);

    for (size_t i = 0; i < all.n && status == DP_OK; i++) {
        const dp_review *review = &all.at[i];
        if (!v->editor && (!review->sent.p || review->whole))
            continue;
        dp_made_show(v, review, dp_list_add(review->sent.p ? sent : open));
    }
    dp_visit_title(v, "made");
    dp_visit_section(v, "review");
    v->shown = "made_list";
    return status;
}

/* -- Begun -------------------------------------------------------------------
 */

static dp_status begin(dp_visit *v, dp_store *store, dp_str *id)
{
    dp_review review;
    dp_status status = dp_review_propose(
        v->ctx, v->arena, store, dp_wording_language(v->words), &review);

    review.who = dp_str_of(v->editor->name);
    return status == DP_OK
               ? dp_review_make(v->ctx, v->arena, store, &review, id)
               : status;
}

dp_status dp_screen_made_begin(dp_visit *v)
{
    dp_store *store = NULL;
    dp_str id = DP_NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK)
        status = begin(v, store, &id);
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, dp_made_link(v, id)) : status;
}

/* -- Put in ------------------------------------------------------------------
 */

/* "/article/DIGITS", "/story/DIGITS", whatever stands before. */
static bool read_of(dp_visit *v, dp_review_item *out)
{
    dp_str rest = dp_form_text(v, "of"), piece, kind = DP_NULL,
           digits = DP_NULL;

    while (rest.n && dp_str_next(&rest, '/', &piece)) {
        kind = digits;
        digits = piece;
    }
    *out = (dp_review_item){ .article = dp_article_id(v, digits),
                             .alone = dp_str_eq(kind, DP_S("article")),
                             .chosen = true };
    return out->article.p && (out->alone || dp_str_eq(kind, DP_S("story")));
}

static dp_status put(dp_visit *v, dp_store *store, const dp_review_item *item)
{
    dp_review open;
    dp_str id;
    dp_status status = dp_made_open(v, store, &open);

    id = open.id;
    if (status == DP_OK && !id.p)
        status = begin(v, store, &id);
    return status == DP_OK ? dp_review_add(v->ctx, v->arena, store, id, item)
                           : status;
}

dp_status dp_screen_made_add(dp_visit *v)
{
    dp_review_item item;
    dp_store *store = NULL;
    dp_status status;

    if (!read_of(v, &item))
        return DP_USAGE;
    status = dp_visit_write(v, &store);
    if (status == DP_OK)
        status = put(v, store, &item);
    dp_store_close(store);
    return status == DP_OK ? dp_answer_see(v, dp_form_back(v, DP_S("/reviews")))
                           : status;
}
