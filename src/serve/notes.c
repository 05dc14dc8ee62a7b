/* Notes beside an article. */
#include "serve/notes.h"

#include "serve/lines.h"
#include "store/note.h"

#include "core/banned.h"

dp_status dp_notes_show(dp_visit *v, dp_str article)
{
    dp_list *list = dp_view_list(v->view, "notes");
    dp_notes notes = { 0 };
    dp_status status = dp_notes_of(v->ctx, v->arena, v->store, article, &notes);

    for (size_t i = 0; i < notes.n && status == DP_OK; i++) {
        const dp_note *note = &notes.at[i];
        dp_view *one = dp_list_add(list);
        dp_view_text(one, "note_id", note->id);
        dp_view_text(one, "text", note->text);
        dp_view_text(one, "who", note->who);
        dp_view_text(one, "note_language", note->language);
        dp_view_text(one, "edtf", note->at);
        dp_view_text(one, "written", dp_when(v, DP_DATE_SHORT, note->at));
    }
    return status;
}
