/* A happening in words, in a language of lang/: for timelines on a terminal,
 * calendars, the press review. lang/XX/happenings.tsv has the words, Unicode's
 * calendars the dates; dp_tell_called gives people and places their names.
 *
 * Strings live in the arena they were asked with; null when memory is out. What
 * articles say is not escaped.
 */
#ifndef DP_STORIES_TELL_H
#define DP_STORIES_TELL_H

#include "store/called.h"
#include "stories/happenings.h"

typedef struct dp_teller dp_teller;

/* `language` is a BCP 47 tag or the name of a locale ("fr_FR.UTF-8"); one that
 * has no happenings.tsv is told in English. Reads `ctx`'s knowledge, which must
 * outlive the teller. DP_NO_MEMORY, DP_INTERNAL. */
dp_status dp_teller_open(dp_ctx *ctx, dp_str language, dp_teller **out);

/* Accepts NULL. */
void dp_teller_close(dp_teller *teller);

/* The language told in, "fr"; whether it is written from right to left. */
dp_str dp_teller_language(const dp_teller *teller);
bool dp_teller_rtl(const dp_teller *teller);

/* A word of happenings.tsv ("title", "kind.visit"); the key itself where it has
 * none. */
dp_str dp_tell_word(const dp_teller *teller, dp_str key);

/* A phrase with its {what} filled; null of a null `what`. */
dp_str dp_tell_fill(const dp_teller *teller, dp_arena *arena, dp_str key,
                    dp_str what);

/* An EDTF value: "9 Sept 2025", "16–18 Oct 2025", "about June 2026", "since
 * 2018"; without its time of day. What is no EDTF comes back as it is. */
dp_str dp_tell_date(const dp_teller *teller, dp_arena *arena, dp_str edtf);

/* When it stands in a timeline: its date, else when it was first told. */
dp_str dp_tell_when(const dp_teller *teller, dp_arena *arena,
                    const dp_happening *happening);

/* "Call: Sergei Lavrov, Nasser Bourita"; "Visit: Nasser Bourita to Moscow". */
dp_str dp_tell_head(const dp_teller *teller, dp_arena *arena,
                    const dp_happening *happening);

/* Its place and what it is about; null: not told. */
dp_str dp_tell_matter(const dp_teller *teller, dp_arena *arena,
                      const dp_happening *happening);

/* Its status with the course it took: "put off: announced 9 Feb 2023, put off
 * 16 Feb 2023"; null of what took place and was never expected. */
dp_str dp_tell_course(const dp_teller *teller, dp_arena *arena,
                      const dp_happening *happening);

/* A happening with its people, its place and its body called as in a language:
 * lists of its own in the arena. DP_NO_MEMORY. */
dp_status dp_tell_called(dp_calling *calling, dp_arena *arena,
                         dp_happening *happening);

/* Who tells it, each outlet once: "Le Quotidien, Harbour Ledger and 3 more". */
dp_str dp_tell_sources(const dp_teller *teller, dp_arena *arena,
                       const dp_happening *happening, size_t most);

#endif
