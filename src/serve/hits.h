/* What a search found, as hits.html shows it. */
#ifndef DP_SERVE_HITS_H
#define DP_SERVE_HITS_H

#include "serve/visit.h"

/* Put a list `hits` into the page's view: lines with `snippet`, a list of runs
 * (text, lit), and `same`, those of the same story; and what else is to be said
 * of them: `more`, `only`, `meant` with `meant_link`, `nobody`. */
dp_status dp_hits_show(dp_visit *v, const dp_hits *hits);

#endif
