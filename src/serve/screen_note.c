/* A note beside an article: written, changed, taken away. */
#include "serve/edit.h"
#include "serve/lines.h"
#include "store/note.h"

#include "core/banned.h"

static dp_status write(dp_visit *v, dp_store *store, dp_str article)
{
    dp_str id = dp_form_text(v, "note"), text = dp_form_text(v, "text");
    dp_note note = { .article = article,
                     .who = dp_str_of(v->editor->name),
                     .language = dp_wording_language(v->words),
                     .text = text };

    if (id.p && (dp_form_text(v, "out").p || !text.p))
        return dp_note_remove(v->ctx, v->arena, store, id);
    if (id.p)
        return dp_note_change(v->ctx, v->arena, store, id, text);
    return dp_note_add(v->ctx, v->arena, store, &note, NULL);
}

dp_status dp_screen_note(dp_visit *v)
{
    dp_str article = dp_form_article(v, "article");
    dp_store *store = NULL;
    dp_status status = article.p ? dp_visit_write(v, &store) : DP_USAGE;

    if (status == DP_OK)
        status = write(v, store, article);
    dp_store_close(store);
    return status == DP_OK
               ? dp_answer_see(v,
                               dp_str_printf(v->arena, "%.*s#notes",
                                             DP_F(dp_article_link(v, article))))
               : status;
}
