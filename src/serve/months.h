/* Counts by month, drawn: bars that lead to the search of their month. */
#ifndef DP_SERVE_MONTHS_H
#define DP_SERVE_MONTHS_H

#include "serve/visit.h"
#include "store/shown.h"

/* Put a list `months` into the page's view, oldest first, those without
 * articles too: what months.html draws. Each leads to the search `words`, in
 * the dossier of `search`, in that month. */
void dp_months_show(dp_visit *v, const dp_search *search, dp_str words,
                    const dp_counts *counts);

#endif
