/* "Does not belong", "belongs together": what an editor says of a story, and
 * what was said of it, with the way back. */
#include "serve/edit.h"
#include "serve/lines.h"
#include "serve/stories.h"

#include "core/banned.h"

enum { NEAR_DAYS = 3, CANDIDATES = 8, LOOKED_AT = 40 };

/* -- Shown -------------------------------------------------------------------
 */

static dp_str title_of(dp_visit *v, const dp_story_whole *whole, dp_str id)
{
    dp_lines lines = { 0 };

    for (size_t i = 0; i < whole->n; i++)
        if (dp_str_eq(whole->at[i].id, id))
            return whole->at[i].title;
    if (dp_store_lines(v->ctx, v->arena, v->store, (dp_strs){ &id, 1 },
                       &lines) == DP_OK &&
        lines.n)
        return lines.at[0].title;
    return DP_NULL;
}

static bool is_in(const dp_story_whole *whole, dp_str id)
{
    for (size_t i = 0; i < whole->n; i++)
        if (dp_str_eq(whole->at[i].id, id))
            return true;
    return false;
}

/* Each tie once: it is said of the article that has it. */
static dp_status show_ties(dp_visit *v, const dp_story_whole *whole)
{
    dp_list *list = dp_view_list(v->view, "ties");
    dp_status status = DP_OK;

    for (size_t i = 0; i < whole->n && i < LOOKED_AT && status == DP_OK; i++) {
        dp_str id = whole->at[i].id;
        dp_story_words said = { 0 };
        status = dp_story_said(v->ctx, v->arena, v->store, id, &said);
        for (size_t k = 0; k < said.n; k++) {
            dp_view *one;
            if (!dp_str_eq(said.at[k].article, id))
                continue;
            one = dp_list_add(list);
            dp_view_text(one, "said_title", whole->at[i].title);
            dp_view_text(one, "said_of", dp_article_digits(id));
            dp_view_text(one, "said_other",
                         said.at[k].other.p
                             ? title_of(v, whole, said.at[k].other)
                             : DP_NULL);
            dp_view_flag(one, "said_together", said.at[k].other.p != NULL);
        }
    }
    return status;
}

static dp_str words_about(dp_visit *v, dp_strs about)
{
    dp_buf buf = dp_buf_new(v->arena, 1 << 12);

    for (size_t i = 0; i < about.n; i++)
        dp_buf_printf(&buf, "%sabout:\"%.*s\"", i ? " OR " : "",
                      DP_F(about.at[i]));
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

static dp_status show_candidates(dp_visit *v, const dp_story_whole *whole,
                                 dp_strs about)
{
    dp_list *list = dp_view_list(v->view, "candidates");
    dp_str asked = dp_visit_asked(v, "q");
    dp_search match = { .words = asked.p ? asked : words_about(v, about) };
    dp_story_search search = {
        .first = asked.p ? DP_DAY_MIN : whole->story.first_day - NEAR_DAYS,
        .last = asked.p ? DP_DAY_MAX : whole->story.last_day + NEAR_DAYS,
        .language = dp_wording_language(v->words),
        .match = &match,
        .limit = CANDIDATES + 1
    };
    dp_story_list found = { 0 };
    dp_status status;

    dp_view_text(v->view, "asked", asked);
    if (!match.words.p)
        return DP_OK;
    status = dp_store_stories(v->ctx, v->arena, v->store, &search, &found);
    for (size_t i = 0; i < found.n && status == DP_OK; i++) {
        dp_view *one;
        if (is_in(whole, found.at[i].id))
            continue;
        one = dp_list_add(list);
        dp_story_show(v, &found.at[i], one);
        dp_view_text(one, "other", dp_article_digits(found.at[i].id));
    }
    return status == DP_USAGE ? DP_OK : status;
}

/* What was taken out a moment ago, that it may come back. */
static dp_status show_out(dp_visit *v, const dp_story_whole *whole)
{
    dp_str out = dp_article_id(v, dp_visit_asked(v, "out"));
    dp_view *view;

    if (!out.p || is_in(whole, out))
        return DP_OK;
    view = dp_view_in(v->view, "taken_out");
    dp_view_text(view, "said_title", title_of(v, whole, out));
    dp_view_text(view, "said_of", dp_article_digits(out));
    dp_view_text(view, "out_link", dp_story_link(v, out));
    return DP_OK;
}

dp_status dp_story_desk_show(dp_visit *v, const dp_story_whole *whole,
                             dp_strs about)
{
    dp_status status = DP_OK;
    size_t texts = 0;

    if (!v->editor)
        return DP_OK;
    /* Copies go with the text they repeat. */
    for (size_t i = 0; i < whole->n; i++)
        texts += whole->at[i].original == i;
    dp_view_text(v->view, "story_id", dp_article_digits(whole->story.id));
    dp_view_text(v->view, "of_review", dp_story_link(v, whole->story.id));
    dp_view_text(v->view, "story_link", dp_story_link(v, whole->story.id));
    dp_view_flag(v->view, "several", texts > 1);
    status = show_out(v, whole);
    if (status == DP_OK)
        status = show_ties(v, whole);
    return status == DP_OK ? show_candidates(v, whole, about) : status;
}

/* -- Said --------------------------------------------------------------------
 */

/* Another article of a story, which stays when this one goes. */
static dp_str who_stays(const dp_story_whole *whole, dp_str id)
{
    for (size_t i = 0; i < whole->n; i++)
        if (!dp_str_eq(whole->at[i].id, id) &&
            !dp_str_eq(whole->at[i].copy_of, id))
            return whole->at[i].id;
    return id;
}

static dp_status say(dp_visit *v, dp_str what, dp_str article, dp_str other)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK && dp_str_eq(what, DP_S("apart")))
        status = dp_story_apart(v->ctx, v->arena, store, article);
    else if (status == DP_OK && dp_str_eq(what, DP_S("together")))
        status =
            other.p ? dp_story_together(v->ctx, v->arena, store, article, other)
                    : DP_USAGE;
    else if (status == DP_OK && dp_str_eq(what, DP_S("back")))
        status = dp_story_unsay(v->ctx, v->arena, store, article);
    else if (status == DP_OK)
        status = DP_USAGE;
    dp_store_close(store);
    return status;
}

dp_status dp_screen_story_edit(dp_visit *v)
{
    dp_str what = dp_form_text(v, "what");
    dp_str article = dp_form_article(v, "article");
    dp_str other = dp_form_article(v, "other"), stays = article;
    bool apart = dp_str_eq(what, DP_S("apart"));
    dp_story_whole whole;
    dp_status status;

    if (!article.p)
        return DP_USAGE;
    status = dp_store_story(v->ctx, v->arena, v->store, article,
                            dp_wording_language(v->words), &whole);
    if (status == DP_OK && apart)
        stays = who_stays(&whole, article);
    if (status == DP_OK)
        status = say(v, what, article, other);
    if (status != DP_OK)
        return status;
    return dp_answer_see(v,
                         apart ? dp_str_printf(v->arena, "%.*s?out=%.*s",
                                               DP_F(dp_story_link(v, stays)),
                                               DP_F(dp_article_digits(article)))
                               : dp_story_link(v, stays));
}
