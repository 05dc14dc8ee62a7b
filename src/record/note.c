/* Packing notes: a fixed head, then strings, each with its length; a length of
 * all ones is a null string. */
#include "record/note.h"

#include "core/banned.h"

enum { STRINGS = 12 };

typedef struct head {
    uint8_t kind, as, flag, form;
    uint32_t status;
    uint64_t lengths[STRINGS];
} head;

static const uint64_t null_length = UINT64_MAX;

/* The strings of a note, in the order they are packed in. */
static void strings_of(dp_note *note, dp_str *out[STRINGS])
{
    dp_page *page = &note->page;
    dp_str *const all[STRINGS] = {
        &page->input,          &page->url,    &page->fetched,   &page->charset,
        &page->title,          &page->outlet, &page->published, &page->language,
        &page->feed_published, &note->reason, &note->codings,   &page->bytes,
    };

    memcpy(out, all, sizeof all);
}

dp_str dp_note_pack(dp_arena *arena, const dp_note *note)
{
    dp_note copy = *note;
    dp_str *strings[STRINGS];
    head h = { .kind = (uint8_t)note->kind,
               .as = (uint8_t)note->as,
               .flag = note->flag,
               .form = (uint8_t)note->page.form,
               .status = note->status };
    size_t n = sizeof h;
    char *p, *at;

    strings_of(&copy, strings);
    for (size_t i = 0; i < STRINGS; i++) {
        h.lengths[i] = strings[i]->p ? strings[i]->n : null_length;
        n += strings[i]->p ? strings[i]->n : 0;
    }
    p = at = dp_arena_alloc(arena, n);
    if (!p)
        return DP_NULL;
    memcpy(at, &h, sizeof h);
    at += sizeof h;
    for (size_t i = 0; i < STRINGS; i++) {
        if (!strings[i]->p || strings[i]->n == 0)
            continue;
        memcpy(at, strings[i]->p, strings[i]->n);
        at += strings[i]->n;
    }
    return (dp_str){ p, n };
}

bool dp_note_unpack(dp_str bytes, dp_note *out)
{
    dp_note note = { 0 };
    dp_str *strings[STRINGS];
    head h;
    size_t at = sizeof h;

    if (bytes.n < sizeof h)
        return false;
    memcpy(&h, bytes.p, sizeof h);
    if (h.kind < DP_NOTE_INPUT || h.kind > DP_NOTE_FAILURE ||
        h.form > DP_FORM_TEXT)
        return false;
    note.kind = (dp_note_kind)h.kind;
    note.as = h.as;
    note.flag = h.flag != 0;
    note.status = (dp_status)h.status;
    note.page.form = (dp_form)h.form;
    strings_of(&note, strings);
    for (size_t i = 0; i < STRINGS; i++) {
        if (h.lengths[i] == null_length)
            continue;
        if (h.lengths[i] > bytes.n - at)
            return false;
        *strings[i] = (dp_str){ bytes.p + at, (size_t)h.lengths[i] };
        at += (size_t)h.lengths[i];
    }
    if (at != bytes.n)
        return false;
    *out = note;
    return true;
}
