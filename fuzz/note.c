/* Any bytes as a note of a worker, which the program reads outside of every
 * wall: what is taken lies inside them, and packs to the same bytes again. */
#include "source.h"

#include "record/note.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_str bytes = { (const char *)data, size }, again;
    dp_note note;

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    if (!dp_note_unpack(bytes, &note))
        return 0;
    check(note.kind >= DP_NOTE_INPUT && note.kind <= DP_NOTE_FAILURE);
    check(note.page.bytes.n <= size && note.page.input.n <= size);
    if (note.page.bytes.n > 0) {
        check(note.page.bytes.p >= bytes.p);
        check(note.page.bytes.p + note.page.bytes.n <= bytes.p + size);
    }
    again = dp_note_pack(arena, &note);
    check(again.n == size);
    dp_arena_reset(arena);
    return 0;
}
