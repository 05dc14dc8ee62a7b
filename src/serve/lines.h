/* What several screens show alike: a line for an article, links to things. */
#ifndef DP_SERVE_LINES_H
#define DP_SERVE_LINES_H

#include "serve/visit.h"
#include "store/shown.h"

enum { DP_QUIET_DAYS = 7 }; /* of an outlet: a silence that is told */

/* "/article/" and the digits of "sha256:..."; in the visit's arena. */
dp_str dp_article_link(dp_visit *v, dp_str id);

/* The id in a path's segment; null where it is none. */
dp_str dp_article_id(dp_visit *v, dp_str segment);

/* "/outlet/NAME"; null of null. */
dp_str dp_outlet_link(dp_visit *v, dp_str name);

/* "/person/sergei-lavrov" of "person/sergei-lavrov"; null of null. */
dp_str dp_entity_link(dp_visit *v, dp_str id);

/* What an entity is called in the reader's language, whatever the article's;
 * `name` where that is not known. */
dp_str dp_entity_name(dp_visit *v, dp_str id, dp_str name);

/* The same of a place of which an article tells the name alone; of a state by
 * its code. */
dp_str dp_place_name(dp_visit *v, dp_str name);
dp_str dp_state_name(dp_visit *v, dp_str code);

/* "/dossier/NAME". */
dp_str dp_dossier_link(dp_visit *v, dp_str name);

/* "/search?q=..." */
dp_str dp_search_link(dp_visit *v, dp_str words);

/* The same, within the dossier that this visit asks for, if any. */
dp_str dp_search_again(dp_visit *v, dp_str words);

/* Put title, link, outlet, outlet_link, language, time, copy, versions into
 * `view`: what line.html shows. */
void dp_line_show(dp_visit *v, dp_view *view, const dp_line *line);

/* Put a list `days` into `view`, each with a heading and its `lines`, newest
 * first: what days.html shows. */
void dp_days_show(dp_visit *v, const dp_lines *lines, dp_view *view);

/* An EDTF value in words, in `style`. */
dp_str dp_when(dp_visit *v, dp_date_style style, dp_str edtf);

#endif
