/* Events: who did what, when and where, with the sentences that say so.
 *
 * What happened is told by the patterns of lang/XX/events.pat, run over the
 * text with its names, dates and quotes; docs/events.md says what patterns tell
 * and what is made of it.
 */
#ifndef DP_EVENTS_EVENTS_H
#define DP_EVENTS_EVENTS_H

#include "text/text.h"

typedef struct dp_events {
    dp_event *at;
    size_t n;
} dp_events;

/* Find the events of `article`, whose names, dates and quotes are marks in
 * `text`, in the order of the text.
 *
 * Everything made lives in `arena`, or is a view of the article's own strings.
 * Finding none is success, as is a language without patterns.
 *
 * DP_NO_MEMORY: `*out` is untouched.
 */
dp_status dp_events_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                         const dp_article *article, dp_events *out);

#endif
