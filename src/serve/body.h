/* The text of an article with its marks, as article.html shows it. */
#ifndef DP_SERVE_BODY_H
#define DP_SERVE_BODY_H

#include "serve/visit.h"

/* Put into `view`: a list `paragraphs`, each with a list `passages`, each with
 * a list `runs`. A passage is a stretch of evidence, with an `anchor` ("s3")
 * and a list `tells` of the events it is evidence of, or what stands between. A
 * run is text, in a quote or not, with the link of a name or date; or, behind a
 * quote, who says it.
 *
 * Put into `view` a list `events`: number, anchor of the first evidence, and
 * what event.html shows. */
void dp_body_show(dp_visit *v, const dp_article *article, dp_view *view);

/* What became of it; `notable` where that is more than that it took place,
 * which the kind says by itself. */
void dp_status_show(dp_visit *v, dp_view *view, dp_str kind, dp_str status);

/* What event.html shows of one event. */
void dp_event_show(dp_visit *v, const dp_event *event, dp_view *view);

/* A person's office in the reader's words, "foreign minister, Senegal"; null
 * where there is none. */
dp_str dp_office_of(dp_visit *v, dp_str role, dp_str state);

/* Text alone, with spans of it lit: a list `paragraphs`, each with a list
 * `runs` (text, lit). */
void dp_lit_show(dp_view *view, dp_str text, const dp_span *spans, size_t n);

#endif
