/* Who is who: two that are one, one who is two, and the way back. */
#include "serve/edit.h"
#include "serve/lines.h"

#include "core/banned.h"

enum { CANDIDATES = 8 };

/* -- Somebody ----------------------------------------------------------------
 */

static dp_str name_of(dp_visit *v, dp_str id)
{
    dp_who who = { 0 };

    if (dp_store_entity(v->ctx, v->arena, v->store, id, 1, &who) == DP_OK)
        return who.name;
    return id;
}

static void show_said(dp_visit *v, const dp_said_who *said, dp_view *one)
{
    dp_str article = said->article;
    dp_lines lines = { 0 };

    dp_view_text(one, "who_id", said->id);
    dp_view_text(one, "whom_id", said->whom);
    dp_view_text(one, "whom_link", dp_entity_link(v, said->whom));
    if (!article.p)
        return;
    dp_view_text(one, "said_of", dp_article_digits(article));
    if (dp_store_lines(v->ctx, v->arena, v->store, (dp_strs){ &article, 1 },
                       &lines) == DP_OK &&
        lines.n)
        dp_line_show(v, one, &lines.at[0]);
}

/* Those whom nobody joined: the program took them for one. */
static void show_alike(dp_visit *v, const dp_who *who, const dp_said_whos *said)
{
    dp_list *list = dp_view_list(v->view, "alike");

    for (size_t i = 0; i < who->ids.n; i++) {
        bool joined = dp_str_eq(who->ids.at[i], who->id);
        dp_view *one;
        for (size_t j = 0; j < said->n && !joined; j++)
            joined = !said->at[j].apart && !said->at[j].article.p &&
                     dp_str_eq(said->at[j].id, who->ids.at[i]);
        if (joined)
            continue;
        one = dp_list_add(list);
        dp_view_text(one, "who_id", who->ids.at[i]);
        dp_view_text(one, "whom_id", who->id);
    }
}

static dp_status show_all_said(dp_visit *v, const dp_who *who)
{
    dp_list *same = dp_view_list(v->view, "same");
    dp_list *others = dp_view_list(v->view, "others");
    dp_list *apart = dp_view_list(v->view, "apart");
    dp_said_whos said = { 0 };
    dp_status status = dp_store_said(v->ctx, v->arena, v->store, who->id, &said);

    for (size_t i = 0; i < said.n && status == DP_OK; i++)
        show_said(v, &said.at[i],
                  dp_list_add(said.at[i].apart       ? apart
                              : said.at[i].article.p ? others
                                                     : same));
    if (status == DP_OK)
        show_alike(v, who, &said);
    return status;
}

/* The last word of a name; in most of our languages the family's. */
static dp_str family_name(dp_str name)
{
    size_t at = name.n;

    while (at > 0 && name.p[at - 1] != ' ')
        at--;
    return dp_str_sub(name, at, name.n);
}

static dp_status show_candidates(dp_visit *v, const dp_who *who)
{
    dp_list *list = dp_view_list(v->view, "candidates");
    dp_str asked = dp_visit_asked(v, "q");
    dp_whos found = { 0 };
    dp_status status =
        dp_store_who(v->ctx, v->arena, v->store,
                     asked.p ? asked : family_name(who->name), &found);

    dp_view_text(v->view, "asked", asked);
    for (size_t i = 0;
         i < found.n && status == DP_OK && dp_list_count(list) < CANDIDATES;
         i++) {
        const dp_who *other = &found.at[i];
        dp_view *one;
        if (dp_str_eq(other->id, who->id) || !dp_str_eq(other->kind, who->kind))
            continue;
        one = dp_list_add(list);
        dp_view_text(one, "name", other->name);
        dp_view_text(one, "link", dp_entity_link(v, other->id));
        dp_view_text(one, "other", other->id);
        dp_view_number(one, "articles_n", other->articles);
    }
    return status;
}

dp_status dp_who_desk_show(dp_visit *v, const dp_who *who)
{
    dp_status status;

    if (!v->editor || (!dp_str_eq(who->kind, DP_S("person")) &&
                       !dp_str_eq(who->kind, DP_S("organisation"))))
        return DP_OK;
    dp_view_flag(v->view, "who_desk", true);
    dp_view_text(v->view, "who_id", who->id);
    dp_view_text(v->view, "who_link", dp_entity_link(v, who->id));
    status = show_all_said(v, who);
    return status == DP_OK ? show_candidates(v, who) : status;
}

/* -- An article --------------------------------------------------------------
 */

dp_status dp_article_desk_show(dp_visit *v, dp_str article)
{
    dp_list *list = dp_view_list(v->view, "other_people");
    dp_said_whos said = { 0 };
    dp_status status;

    if (!v->editor)
        return DP_OK;
    status = dp_store_said(v->ctx, v->arena, v->store, article, &said);
    for (size_t i = 0; i < said.n && status == DP_OK; i++) {
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "who_id", said.at[i].id);
        dp_view_text(one, "name", name_of(v, said.at[i].whom));
        dp_view_text(one, "whom_link", dp_entity_link(v, said.at[i].whom));
    }
    return status;
}

/* -- Said --------------------------------------------------------------------
 */

static bool is_id(dp_str id)
{
    return id.n > 0 && id.n < 400 &&
           dp_str_find_char(id, '/', 0) != DP_NOT_FOUND;
}

static dp_status part(dp_visit *v, dp_store *store, dp_str article, dp_str id,
                      dp_str whom)
{
    dp_status status = article.p ? DP_OK : DP_USAGE;

    if (status == DP_OK && !whom.p)
        status = dp_store_another(v->ctx, v->arena, store, id, &whom);
    return status == DP_OK ? dp_store_part(v->ctx, store, article, id, whom)
                           : status;
}

static dp_status say(dp_visit *v, dp_store *store, dp_str what, dp_str id)
{
    dp_str whom = dp_form_text(v, "whom");
    dp_str article = dp_form_article(v, "article");

    if (!is_id(id) || (whom.p && !is_id(whom)))
        return DP_USAGE;
    if (dp_str_eq(what, DP_S("same")))
        return whom.p ? dp_store_join(v->ctx, store, whom, id) : DP_USAGE;
    if (dp_str_eq(what, DP_S("not-same")))
        return dp_store_join(v->ctx, store, id, DP_NULL);
    if (dp_str_eq(what, DP_S("two")) || dp_str_eq(what, DP_S("as-alike")))
        return whom.p ? dp_store_set_apart(v->ctx, store, id, whom,
                                           dp_str_eq(what, DP_S("two")))
                      : DP_USAGE;
    if (dp_str_eq(what, DP_S("other")))
        return part(v, store, article, id, whom);
    if (dp_str_eq(what, DP_S("as-read")) && article.p)
        return dp_store_part(v->ctx, store, article, id, DP_NULL);
    return DP_USAGE;
}

dp_status dp_screen_who_edit(dp_visit *v)
{
    dp_str id = dp_form_text(v, "who");
    dp_store *store = NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK)
        status = say(v, store, dp_form_text(v, "what"), id);
    dp_store_close(store);
    return status == DP_OK
               ? dp_answer_see(v, dp_form_back(v, dp_entity_link(v, id)))
               : status;
}
