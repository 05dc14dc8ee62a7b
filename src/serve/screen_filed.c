/* Filing an article in a dossier, and taking it out: a form of the article, and
 * of the dossier. */
#include "serve/filed.h"
#include "serve/lines.h"

#include "core/banned.h"

/* -- Shown -------------------------------------------------------------------
 */

dp_status dp_filed_in_show(dp_visit *v, dp_str article)
{
    dp_list *list = dp_view_list(v->view, "dossiers");
    dp_list *in = dp_view_list(v->view, "filed_in");
    dp_dossiers all = { 0 };
    dp_strs names = { 0 };
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    if (status == DP_OK)
        status = dp_dossiers_of(v->ctx, v->arena, v->store, article, &names);
    for (size_t i = 0; status == DP_OK && i < all.n; i++)
        dp_view_text(dp_list_add(list), "name", all.at[i].name);
    for (size_t i = 0; status == DP_OK && i < names.n; i++) {
        dp_view *one = dp_list_add(in);
        dp_view_text(one, "name", names.at[i]);
        dp_view_text(one, "link", dp_dossier_link(v, names.at[i]));
    }
    return status;
}

dp_status dp_filed_show(dp_visit *v, dp_str dossier)
{
    static const dp_str prefix = DP_S("sha256:");
    dp_list *list = dp_view_list(v->view, "filed");
    dp_lines lines = { 0 };
    dp_strs ids = { 0 };
    dp_status status =
        dp_dossier_filed(v->ctx, v->arena, v->store, dossier, &ids);

    if (status == DP_OK && ids.n)
        status = dp_store_lines(v->ctx, v->arena, v->store, ids, &lines);
    for (size_t i = 0; status == DP_OK && i < lines.n; i++) {
        dp_view *one = dp_list_add(list);
        dp_str id = lines.at[i].id;
        dp_line_show(v, one, &lines.at[i]);
        dp_view_text(one, "id", dp_str_sub(id, prefix.n, id.n));
        dp_view_text(one, "dossier", dossier);
    }
    return status;
}

/* -- Filed -------------------------------------------------------------------
 */

typedef struct filing {
    dp_str article, dossier; /* its id; a name */
    bool fresh;              /* the dossier is to be made */
    bool out;
} filing;

static dp_status write(dp_visit *v, const filing *asked)
{
    dp_store *store = NULL;
    dp_status status = dp_visit_write(v, &store);

    if (status == DP_OK && asked->fresh)
        status =
            dp_dossier_add(v->ctx, v->arena, store, asked->dossier, DP_S(""));
    if (status == DP_OK)
        status = asked->out ? dp_dossier_unfile(v->ctx, v->arena, store,
                                                asked->dossier, asked->article)
                            : dp_dossier_file(v->ctx, v->arena, store,
                                              asked->dossier, asked->article);
    dp_store_close(store);
    return status;
}

/* Of two that are called the same there is one. */
static dp_status is_fresh(dp_visit *v, dp_str name, bool *out)
{
    dp_dossiers all = { 0 };
    dp_status status = dp_dossier_list(v->ctx, v->arena, v->store, &all);

    *out = true;
    for (size_t i = 0; i < all.n; i++)
        if (dp_str_eq(all.at[i].name, name))
            *out = false;
    return status;
}

/* DP_NO_INPUT: no dossier is made for what is not there. */
static dp_status look_for(dp_visit *v, dp_str article)
{
    dp_lines lines = { 0 };
    dp_status status = dp_store_lines(v->ctx, v->arena, v->store,
                                      (dp_strs){ &article, 1 }, &lines);

    return status == DP_OK && lines.n == 0 ? DP_NO_INPUT : status;
}

dp_status dp_screen_dossier_file(dp_visit *v)
{
    const dp_pairs *form = &v->request->form;
    dp_str another = dp_str_trim(dp_pair_get(form, "another"));
    bool to_article = !dp_pair_get(form, "out").n ||
                      dp_str_eq(dp_pair_get(form, "back"), DP_S("article"));
    filing asked = { .article = dp_article_id(v, dp_pair_get(form, "article")),
                     .dossier = dp_pair_get(form, "dossier"),
                     .out = dp_pair_get(form, "out").n > 0 };
    dp_status status = DP_OK;

    if (another.n) {
        asked.dossier = another;
        status = is_fresh(v, another, &asked.fresh);
    }
    if (!asked.article.p || asked.dossier.n == 0 ||
        (asked.fresh && !dp_dossier_name_fits(asked.dossier)))
        return DP_USAGE;
    if (status == DP_OK)
        status = look_for(v, asked.article);
    if (status == DP_OK)
        status = write(v, &asked);
    if (status != DP_OK)
        return status;
    return dp_answer_see(v, to_article ? dp_article_link(v, asked.article)
                                       : dp_dossier_link(v, asked.dossier));
}
