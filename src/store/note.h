/* Notes: what editors write beside an article. They endure, whatever is read
 * again, and the article is found by their words.
 *
 *     dp_note note = { .article = id, .who = DP_S("Amina"), .text = words };
 *
 *     status = dp_note_add(ctx, arena, store, &note, &id);
 *     ...
 *     if (dp_notes_of(ctx, arena, store, id, &notes) == DP_OK)
 *         for (size_t i = 0; i < notes.n; i++)
 *             show(&notes.at[i]);
 */
#ifndef DP_STORE_NOTE_H
#define DP_STORE_NOTE_H

#include "store/store.h"

enum { DP_NOTE_MAX = 16384 }; /* bytes of one: some pages */

typedef struct dp_note {
    dp_str id;
    dp_str article;  /* its id */
    dp_str who;      /* the editor's name; null */
    dp_str language; /* BCP 47; null: not told */
    dp_str at;       /* RFC 3339; null, to be added: now */
    dp_str text;     /* UTF-8 without control characters but line feeds */
} dp_note;

typedef struct dp_notes {
    dp_note *at;
    size_t n;
} dp_notes;

/* Write a note. Its id comes back in `*id` unless that is NULL. DP_NO_INPUT:
 * there is no such article; DP_USAGE: it says nothing, or too much. */
dp_status dp_note_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const dp_note *note, dp_str *id);

/* Write another text in its place. DP_NO_INPUT: there is no such note. */
dp_status dp_note_change(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id, dp_str text);
dp_status dp_note_remove(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id);

/* The notes of an article, given by id or address, the oldest first. */
dp_status dp_notes_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_str article, dp_notes *out);

/* The latest notes of all articles, the newest first. */
dp_status dp_notes_latest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_notes *out);

/* One by its id. DP_NO_INPUT: there is none. */
dp_status dp_note_get(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str id,
                      dp_note *out);

#endif
