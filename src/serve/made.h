/* Reviews that editors make, as pages show them. */
#ifndef DP_SERVE_MADE_H
#define DP_SERVE_MADE_H

#include "serve/visit.h"
#include "store/review.h"

/* "/reviews/ID". */
dp_str dp_made_link(dp_visit *v, dp_str id);

/* The review whose id is segment 1 of the path, which this visitor may see: one
 * that is being made, and whole texts, are for editors. DP_NO_INPUT. */
dp_status dp_made_asked(dp_visit *v, dp_review *out);

/* Title, days, who, form, when it went out, how many are chosen. */
void dp_made_show(dp_visit *v, const dp_review *review, dp_view *view);

/* What it is called: its title, else what such a review is called. */
dp_str dp_made_title(dp_visit *v, const dp_review *review);

/* The review that is being made, the newest; `id` null where there is none. */
dp_status dp_made_open(dp_visit *v, dp_store *store, dp_review *out);

#endif
