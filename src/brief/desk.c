/* Proposing a review, and printing what a person chose. */
#include "brief/desk.h"

#include "core/banned.h"

enum { OF_DOSSIER = 5, OF_ALL = 10, DOSSIERS = 40, FIRST_DAYS = 7 };

/* -- Proposing ---------------------------------------------------------------
 */

typedef struct proposer {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_review last; /* id null: none went out */
    dp_map stories; /* that stand in it, or are proposed */
    DP_VEC(dp_review_item) items;
    dp_review *out;
} proposer;

static bool note_story(proposer *p, dp_str id, bool *fresh)
{
    return dp_map_put(p->arena, &p->stories, id, fresh) != NULL;
}

static dp_status newest_day(proposer *p, dp_day *out)
{
    dp_story_days days;
    dp_status status = dp_story_days_get(p->ctx, p->arena, p->store, &days);

    *out = DP_DAY_MIN;
    if (status == DP_OK && days.n > 0)
        *out = days.at[days.n - 1].day;
    return status;
}

/* Stories of the last review that ended with it. */
static dp_status read_last(proposer *p)
{
    dp_status status = dp_review_last(p->ctx, p->arena, p->store, &p->last);

    for (size_t i = 0; i < p->last.items.n && status == DP_OK; i++) {
        const dp_review_item *item = &p->last.items.at[i];
        dp_story story;
        bool fresh;
        if (!item->chosen)
            continue;
        status = dp_store_story_head(p->ctx, p->arena, p->store, item->article,
                                     p->out->language, &story);
        if (status == DP_NO_INPUT) {
            status = DP_OK;
            continue;
        }
        if (status == DP_OK && story.last_day <= p->last.last &&
            !note_story(p, story.id, &fresh))
            status = dp_no_memory(p->ctx, "a review");
    }
    return status;
}

/* The biggest stories of a dossier, or, null, of all. */
static dp_status propose(proposer *p, dp_str dossier, size_t most)
{
    dp_search match = { .dossier = dossier };
    dp_story_search search = { .first = p->out->first,
                               .last = p->out->last,
                               .language = p->out->language,
                               .match = dossier.p ? &match : NULL,
                               .limit = 4 * most };
    dp_story_list list;
    size_t n = 0;
    dp_status status =
        dp_store_stories(p->ctx, p->arena, p->store, &search, &list);

    if (status == DP_USAGE) /* a dossier of before a change of the grammar */
        return DP_OK;
    for (size_t i = 0; status == DP_OK && i < list.n && n < most; i++) {
        dp_review_item item = { .article = list.at[i].id, .section = dossier };
        bool fresh = false;
        if (!note_story(p, item.article, &fresh) ||
            (fresh && !dp_vec_push(p->arena, &p->items, item)))
            return dp_no_memory(p->ctx, "a review");
        n += fresh;
    }
    return status;
}

static dp_status propose_dossiers(proposer *p)
{
    dp_dossiers all;
    dp_status status = dp_dossier_list(p->ctx, p->arena, p->store, &all);

    for (size_t i = 0; status == DP_OK && i < all.n && i < DOSSIERS; i++)
        status = propose(p, all.at[i].name, OF_DOSSIER);
    return status;
}

/* Of the days that the review has. */
static dp_status propose_all(proposer *p)
{
    dp_status status = propose_dossiers(p);

    if (status == DP_OK)
        status = propose(p, DP_NULL, OF_ALL);
    p->out->items.at = p->items.at;
    p->out->items.n = p->items.n;
    return status;
}

dp_status dp_review_propose(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str language, dp_review *out)
{
    proposer p = { .ctx = ctx, .arena = arena, .store = store, .out = out };
    dp_day newest;
    dp_status status = newest_day(&p, &newest);

    *out = (dp_review){ .language = language, .first = newest, .last = newest };
    if (status != DP_OK || newest == DP_DAY_MIN) {
        out->first = out->last = 0;
        return status;
    }
    status = read_last(&p);
    if (p.last.id.p && p.last.last < newest)
        out->first = p.last.last;
    else if (!p.last.id.p)
        out->first = newest - FIRST_DAYS + 1;
    return status == DP_OK ? propose_all(&p) : status;
}

/* One that may be changed still. */
static dp_status get_open(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, dp_review *out)
{
    dp_status status = dp_review_get(ctx, arena, store, id, out);

    return status == DP_OK && out->sent.p
               ? dp_fail(ctx, DP_NOT_ALLOWED,
                         "the review '%.*s' went out and stays as it is",
                         DP_F(id))
               : status;
}

static dp_status add_all(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, const dp_review *fresh)
{
    dp_status status = DP_OK;

    for (size_t i = 0; status == DP_OK && i < fresh->items.n; i++)
        status = dp_review_add(ctx, arena, store, id, &fresh->items.at[i]);
    return status;
}

dp_status dp_review_propose_days(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id)
{
    dp_review review, fresh;
    proposer p = { .ctx = ctx, .arena = arena, .store = store, .out = &fresh };
    dp_status status = get_open(ctx, arena, store, id, &review);

    if (status != DP_OK)
        return status;
    fresh = (dp_review){ .language = review.language,
                         .first = review.first,
                         .last = review.last };
    status = read_last(&p);
    if (status == DP_OK)
        status = propose_all(&p);
    return status == DP_OK ? add_all(ctx, arena, store, id, &fresh) : status;
}

dp_status dp_review_propose_more(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id)
{
    dp_review review, fresh;
    dp_status status = get_open(ctx, arena, store, id, &review);

    if (status == DP_OK)
        status = dp_review_propose(ctx, arena, store, review.language, &fresh);
    if (status == DP_OK)
        status = add_all(ctx, arena, store, id, &fresh);
    if (status != DP_OK || fresh.last <= review.last)
        return status;
    review.last = fresh.last;
    return dp_review_set(ctx, arena, store, &review);
}

/* -- Printing ----------------------------------------------------------------
 */

static dp_status chosen_of(dp_ctx *ctx, dp_arena *arena,
                           const dp_review *review, dp_brief_chosen **out)
{
    dp_brief_chosen *chosen = DP_NEW(arena, dp_brief_chosen);

    if (chosen)
        *chosen =
            (dp_brief_chosen){ .title = review->title,
                               .who = review->who,
                               .copies = review->whole ? review->copies : 0,
                               .at = DP_NEWS(arena, review->items.n + 1,
                                             dp_brief_choice) };
    if (!chosen || !chosen->at)
        return dp_no_memory(ctx, "a review");
    for (size_t i = 0; i < review->items.n; i++) {
        const dp_review_item *item = &review->items.at[i];
        if (item->chosen)
            chosen->at[chosen->n++] =
                (dp_brief_choice){ .article = item->article,
                                   .alone = item->alone,
                                   .section = item->section,
                                   .comment = item->comment };
    }
    *out = chosen;
    return DP_OK;
}

dp_status dp_review_brief(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_review *review, bool may_whole,
                          dp_brief *out)
{
    dp_brief_query query = { .first = review->first,
                             .last = review->last,
                             .language = review->language,
                             .full = review->whole };
    dp_brief_chosen *chosen = NULL;
    dp_status status;

    if (review->whole && !may_whole)
        return dp_fail(ctx, DP_NOT_ALLOWED,
                       "whole texts want a licence: the setting 'panorama' "
                       "says whether the desk has one");
    status = chosen_of(ctx, arena, review, &chosen);
    query.chosen = chosen;
    return status == DP_OK ? dp_brief_make(ctx, arena, store, &query, out)
                           : status;
}

/* -- Going out ---------------------------------------------------------------
 */

static dp_status print_all(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                           dp_review_sent *out)
{
    dp_strs scripts = { 0 };
    dp_status status = dp_brief_print(ctx, arena, brief, DP_BRIEF_TEXT,
                                      &out->prints[DP_REVIEW_TEXT]);

    if (status == DP_OK)
        status = dp_brief_print(ctx, arena, brief, DP_BRIEF_HTML,
                                &out->prints[DP_REVIEW_HTML]);
    if (status == DP_OK)
        status = dp_brief_pdf(ctx, arena, brief, &out->prints[DP_REVIEW_PDF],
                              &scripts);
    /* A machine without fonts sends the others. */
    return status == DP_UNAVAILABLE ? DP_OK : status;
}

/* What is told to who licenses whole texts: each that is printed, once. */
static dp_status list_texts(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                            dp_review_sent *out)
{
    out->texts = DP_NEWS(arena, brief->sources.n + 1, dp_review_text);
    if (!out->texts)
        return dp_no_memory(ctx, "a review");
    for (size_t i = 0; i < brief->stories.n; i++)
        for (size_t k = 0; k < brief->stories.at[i].articles.n; k++) {
            const dp_brief_article *a = &brief->stories.at[i].articles.at[k];
            const dp_brief_source *source;
            if (!a->text.n || a->source == 0 ||
                out->texts_n == brief->sources.n)
                continue;
            source = &brief->sources.at[a->source - 1];
            out->texts[out->texts_n++] =
                (dp_review_text){ source->id, source->outlet, source->title };
        }
    return DP_OK;
}

dp_status dp_review_go(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                       dp_str who, bool may_whole)
{
    dp_review_sent sent = { .who = who };
    dp_review review;
    dp_brief brief;
    dp_status status = dp_review_get(ctx, arena, store, id, &review);

    if (status == DP_OK && review.whole && review.copies == 0 && may_whole)
        return dp_fail(ctx, DP_USAGE,
                       "a panorama says how many copies there are of it");
    if (status == DP_OK && who.n)
        review.who = who;
    if (status == DP_OK)
        status = dp_review_brief(ctx, arena, store, &review, may_whole, &brief);
    if (status == DP_OK)
        status = print_all(ctx, arena, &brief, &sent);
    if (status == DP_OK && review.whole)
        status = list_texts(ctx, arena, &brief, &sent);
    return status == DP_OK ? dp_review_send(ctx, arena, store, id, &sent)
                           : status;
}
