/* What an editor does to a review: a button each, and a key each. */
#include "brief/desk.h"
#include "serve/edit.h"
#include "serve/inside.h"
#include "serve/made.h"

#include "core/banned.h"

typedef struct deed {
    dp_store *store;
    dp_str id;
    int64_t n;  /* of an item */
    dp_str why; /* what was not done, and why: a word of the page */
    bool gone;  /* the review is */
} deed;

/* -- One item ----------------------------------------------------------------
 */

static dp_status choose(dp_visit *v, deed *d, bool chosen)
{
    return dp_review_choose(v->ctx, v->arena, d->store, d->id, d->n, chosen);
}

static dp_status do_choose(dp_visit *v, deed *d)
{
    return choose(v, d, true);
}

static dp_status do_drop(dp_visit *v, deed *d)
{
    return choose(v, d, false);
}

static dp_status do_up(dp_visit *v, deed *d)
{
    return dp_review_move(v->ctx, v->arena, d->store, d->id, d->n, -1);
}

static dp_status do_down(dp_visit *v, deed *d)
{
    return dp_review_move(v->ctx, v->arena, d->store, d->id, d->n, 1);
}

static dp_status do_say(dp_visit *v, deed *d)
{
    const dp_pairs *form = &v->request->form;

    return dp_review_say(v->ctx, v->arena, d->store, d->id, d->n,
                         dp_pair_get(form, "section"),
                         dp_pair_get(form, "comment"));
}

/* -- All of it ---------------------------------------------------------------
 */

static bool read_day(const dp_visit *v, const char *name, dp_day *out)
{
    dp_str text = dp_form_text(v, name);
    dp_edtf edtf;
    dp_day last;

    return text.p && dp_edtf_parse(text, &edtf) && !edtf.interval &&
           edtf.first.day != 0 && dp_edtf_bounds(&edtf, out, &last);
}

static bool is_ours(const dp_visit *v, dp_str language)
{
    for (size_t i = 0; i < v->server->languages_n; i++)
        if (dp_str_eq(v->server->languages[i], language))
            return true;
    return false;
}

static dp_status do_set(dp_visit *v, deed *d)
{
    dp_review review;
    dp_day first, last;
    uint32_t copies = 0;
    dp_status status =
        dp_review_get(v->ctx, v->arena, d->store, d->id, &review);

    if (status != DP_OK)
        return status;
    first = review.first;
    last = review.last;
    review.title = dp_pair_get(&v->request->form, "title");
    review.language = dp_form_text(v, "language");
    review.whole = dp_str_eq(dp_form_text(v, "form"), DP_S("panorama"));
    dp_str_number(dp_pair_get(&v->request->form, "copies"), &copies);
    review.copies = copies;
    if (!is_ours(v, review.language) || !read_day(v, "first", &review.first) ||
        !read_day(v, "last", &review.last))
        return DP_USAGE;
    if (review.whole && !v->server->options.panorama) {
        d->why = DP_S("licence");
        return DP_OK;
    }
    status = dp_review_set(v->ctx, v->arena, d->store, &review);
    return status == DP_OK && (review.first != first || review.last != last)
               ? dp_review_propose_days(v->ctx, v->arena, d->store, d->id)
               : status;
}

static dp_status do_send(dp_visit *v, deed *d)
{
    dp_review review;
    dp_status status =
        dp_review_get(v->ctx, v->arena, d->store, d->id, &review);

    if (status != DP_OK)
        return status;
    if (review.chosen == 0)
        d->why = DP_S("empty");
    else if (review.whole && !v->server->options.panorama)
        d->why = DP_S("licence");
    else if (review.whole && review.copies == 0)
        d->why = DP_S("copies");
    return d->why.p ? DP_OK
                    : dp_review_go(v->ctx, v->arena, d->store, d->id,
                                   dp_str_of(v->editor->name),
                                   v->server->options.panorama);
}

static dp_status do_more(dp_visit *v, deed *d)
{
    return dp_review_propose_more(v->ctx, v->arena, d->store, d->id);
}

static dp_status do_remove(dp_visit *v, deed *d)
{
    d->gone = true;
    return dp_review_remove(v->ctx, d->store, d->id);
}

/* -- Which -------------------------------------------------------------------
 */

static const struct {
    const char *what;
    bool item;
    dp_status (*run)(dp_visit *v, deed *d);
} deeds[] = {
    { "choose", true, do_choose },  { "drop", true, do_drop },
    { "up", true, do_up },          { "down", true, do_down },
    { "say", true, do_say },        { "more", false, do_more },
    { "set", false, do_set },       { "send", false, do_send },
    { "remove", false, do_remove },
};

static dp_status run(dp_visit *v, deed *d)
{
    dp_str what = dp_form_text(v, "what");

    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
        if (!dp_str_eq(what, dp_str_of(deeds[i].what)))
            continue;
        if (deeds[i].item && !dp_form_number(v, "n", &d->n))
            return DP_USAGE;
        return deeds[i].run(v, d);
    }
    return DP_USAGE;
}

/* Back to the review, at the item that is to be reached next. */
static dp_str back_to(dp_visit *v, const deed *d)
{
    int64_t next = d->n;
    dp_str link = dp_made_link(v, d->id);

    if (d->gone)
        return DP_S("/reviews");
    if (d->why.p)
        return dp_str_printf(v->arena, "%.*s?why=%.*s", DP_F(link),
                             DP_F(d->why));
    dp_form_number(v, "next", &next);
    return next ? dp_str_printf(v->arena, "%.*s#i%lld", DP_F(link),
                                (long long)next)
                : link;
}

dp_status dp_screen_made_edit(dp_visit *v)
{
    deed d = { .id = dp_visit_segment(v, 1) };
    dp_status status = dp_visit_write(v, &d.store);

    if (status == DP_OK)
        status = run(v, &d);
    dp_store_close(d.store);
    return status == DP_OK ? dp_answer_see(v, back_to(v, &d)) : status;
}
