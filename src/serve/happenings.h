/* A happening as lists show it. */
#ifndef DP_SERVE_HAPPENINGS_H
#define DP_SERVE_HAPPENINGS_H

#include "serve/visit.h"
#include "stories/happenings.h"

/* "/happening/" and digits. */
dp_str dp_happening_link(dp_visit *v, dp_str id);

/* Put what happening.html shows into `view`: when, kind, status, actors, place,
 * how many articles, link, course. */
void dp_happening_show(dp_visit *v, const dp_happening *happening,
                       dp_view *view);

/* Whether there is so little said in them that it can be shown: an article is
 * read for each. */
bool dp_happenings_say_little(const dp_happening *at, size_t n);

/* Put what is said in one, and in which language, into `view`. */
dp_status dp_happening_said_show(dp_visit *v, const dp_happening *happening,
                                 dp_view *view);

/* Answer with a calendar (RFC 5545), saved under `name`. Programs that show
 * several know it by the visit's title. */
dp_status dp_happenings_ics(dp_visit *v, const dp_timeline *timeline,
                            const char *name);

#endif
