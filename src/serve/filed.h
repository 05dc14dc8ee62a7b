/* Articles filed in dossiers: on the article, on the dossier. */
#ifndef DP_SERVE_FILED_H
#define DP_SERVE_FILED_H

#include "serve/visit.h"

/* Put the lists `dossiers`, of all there are, and `filed_in`, of those the
 * article is filed in, into the view: what file.html and article.html show. */
dp_status dp_filed_in_show(dp_visit *v, dp_str article);

/* Put the list `filed` of a dossier into the view: what filed.html shows. */
dp_status dp_filed_show(dp_visit *v, dp_str dossier);

#endif
