/* The items of a review: chosen, added, moved, commented. */
#include "store/review_edit.h"
#include "store/story.h"

#include "core/banned.h"

static bool same_section(dp_str a, dp_str b)
{
    return a.n == b.n && dp_str_eq(a, b);
}

/* The place of an item; DP_NO_INPUT: there is none. */
static dp_status find(dp_review_edit *e, int64_t n, size_t *out)
{
    for (*out = 0; *out < e->review.items.n; ++*out)
        if (e->review.items.at[*out].n == n)
            return DP_OK;
    return dp_fail(e->ctx, DP_NO_INPUT, "the review '%.*s' has no item %lld",
                   DP_F(e->review.id), (long long)n);
}

/* Where one goes that becomes chosen: behind those of its section. */
static size_t end_of_section(const dp_review_edit *e, dp_str section)
{
    size_t last = 0, chosen = 0;

    for (size_t i = 0; i < e->review.items.n; i++) {
        const dp_review_item *item = &e->review.items.at[i];
        if (!item->chosen)
            break;
        chosen = i + 1;
        if (same_section(item->section, section))
            last = i + 1;
    }
    return last ? last : chosen;
}

static void shift(dp_review_edit *e, size_t from, size_t to)
{
    dp_review_item *at = e->review.items.at, moved = at[from];

    if (from < to)
        memmove(&at[from], &at[from + 1], (to - from) * sizeof *at);
    else
        memmove(&at[to + 1], &at[to], (from - to) * sizeof *at);
    at[to] = moved;
}

static void choose(dp_review_edit *e, size_t i, bool chosen)
{
    dp_review_item *item = &e->review.items.at[i];
    size_t to;

    if (item->chosen == chosen)
        return;
    if (chosen) {
        to = end_of_section(e, item->section);
    } else { /* the first of those proposed */
        to = i;
        while (to + 1 < e->review.items.n && item[to + 1 - i].chosen)
            to++;
    }
    item->chosen = chosen;
    shift(e, i, to);
}

dp_status dp_review_choose(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, int64_t n, bool chosen)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    size_t i = 0;
    dp_status status = dp_review_open(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    if (status == DP_OK) {
        choose(&e, i, chosen);
        status = dp_review_write_items(&e);
    }
    return dp_review_close(&e, status);
}

/* Put it where those chosen of its section end, in a list with room for it. */
static dp_status insert_item(dp_review_edit *e, const dp_review_item *item)
{
    size_t n = e->review.items.n;
    dp_review_item *at, added = *item;

    if (n >= DP_REVIEW_ITEMS_MAX)
        return dp_fail(e->ctx, DP_USAGE, "a review has at most %d items",
                       DP_REVIEW_ITEMS_MAX);
    at = DP_NEWS(e->arena, n + 1, dp_review_item);
    if (!at)
        return dp_no_memory(e->ctx, "a review");
    if (n)
        memcpy(at, e->review.items.at, n * sizeof *at);
    added.n = 1;
    for (size_t i = 0; i < n; i++)
        if (at[i].n >= added.n)
            added.n = at[i].n + 1;
    added.chosen = false;
    at[n] = added;
    e->review.items.at = at;
    e->review.items.n = n + 1;
    if (item->chosen)
        choose(e, n, true);
    return DP_OK;
}

/* The story an article stands in; itself where it was not grouped. */
static dp_status story_of(dp_review_edit *e, dp_str article, dp_str *out)
{
    dp_story_of of = { 0 };
    dp_status status =
        dp_store_story_of(e->ctx, e->arena, e->store, article, &of);

    *out = status == DP_OK && of.story.p ? of.story : article;
    return status == DP_NO_INPUT ? DP_OK : status;
}

/* The place of an item of the same article, or of the same story, which is
 * called by any of its articles; behind all where there is none. */
static dp_status find_same(dp_review_edit *e, const dp_review_item *item,
                           size_t *out)
{
    dp_str wanted = item->article, has;
    dp_status status = DP_OK;

    if (!item->alone)
        status = story_of(e, item->article, &wanted);
    for (*out = 0; *out < e->review.items.n && status == DP_OK; ++*out) {
        const dp_review_item *at = &e->review.items.at[*out];
        has = at->article;
        if (at->alone != item->alone)
            continue;
        if (!item->alone)
            status = story_of(e, at->article, &has);
        if (status == DP_OK && dp_str_eq(has, wanted))
            break;
    }
    return status;
}

dp_status dp_review_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, const dp_review_item *item)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_review_item added = *item;
    size_t i = 0;
    dp_status status = dp_review_open(&e, id);

    if (status == DP_OK)
        status =
            dp_store_find(ctx, arena, store, item->article, &added.article);
    if (status == DP_OK && !added.article.p)
        status = dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                         DP_F(item->article));
    if (status == DP_OK)
        status = dp_review_clean(&e, "a section", DP_REVIEW_TITLE_MAX,
                                 &added.section);
    if (status == DP_OK)
        status = dp_review_clean(&e, "a comment", DP_REVIEW_COMMENT_MAX,
                                 &added.comment);
    if (status == DP_OK)
        status = find_same(&e, &added, &i);
    if (status == DP_OK && i < e.review.items.n && added.chosen)
        choose(&e, i, true);
    else if (status == DP_OK && i == e.review.items.n)
        status = insert_item(&e, &added);
    if (status == DP_OK)
        status = dp_review_write_items(&e);
    return dp_review_close(&e, status);
}

dp_status dp_review_move(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, int64_t n, int by)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    dp_review_item *at;
    size_t i = 0, to;
    dp_status status = dp_review_open(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    at = e.review.items.at;
    to = by < 0 ? i - 1 : i + 1; /* before the first: larger than all */
    if (status == DP_OK && at[i].chosen && to < e.review.items.n &&
        at[to].chosen) {
        if (same_section(at[i].section, at[to].section))
            shift(&e, i, to);
        else
            at[i].section = at[to].section;
        status = dp_review_write_items(&e);
    }
    return dp_review_close(&e, status);
}

dp_status dp_review_say(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        dp_str id, int64_t n, dp_str section, dp_str comment)
{
    dp_review_edit e = { .ctx = ctx, .arena = arena, .store = store };
    bool comments = comment.p != NULL, moves = section.p != NULL;
    size_t i = 0;
    dp_status status = dp_review_open(&e, id);

    if (status == DP_OK)
        status = find(&e, n, &i);
    if (status == DP_OK && moves)
        status =
            dp_review_clean(&e, "a section", DP_REVIEW_TITLE_MAX, &section);
    if (status == DP_OK && comments)
        status =
            dp_review_clean(&e, "a comment", DP_REVIEW_COMMENT_MAX, &comment);
    if (status == DP_OK && comments)
        e.review.items.at[i].comment = comment;
    if (status == DP_OK && moves &&
        !same_section(e.review.items.at[i].section, section)) {
        /* It joins the others of that section, where there are any. */
        bool chosen = e.review.items.at[i].chosen;
        if (chosen) {
            choose(&e, i, false);
            status = find(&e, n, &i);
        }
        e.review.items.at[i].section = section;
        if (chosen)
            choose(&e, i, true);
    }
    if (status == DP_OK)
        status = dp_review_write_items(&e);
    return dp_review_close(&e, status);
}
