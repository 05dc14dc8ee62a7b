/* A story as lists show it. */
#ifndef DP_SERVE_STORIES_H
#define DP_SERVE_STORIES_H

#include "serve/visit.h"
#include "stories/happenings.h"
#include "store/story.h"

/* "/story/" and digits. */
dp_str dp_story_link(dp_visit *v, dp_str id);

/* The story whose id is segment `segment` of the path. DP_NO_INPUT: there is
 * none. */
dp_status dp_story_asked(dp_visit *v, size_t segment, dp_story_whole *out);

/* What `story=` in the query asks for: the id of an article of the story; null:
 * nothing. DP_NO_INPUT: it is no id. */
dp_status dp_story_wanted(dp_visit *v, dp_str *out);

/* What a story tells, in the order of timelines. Of more than `most`, those it is
 * about: what is news in its days, and what most of its articles tell. `*more`:
 * there are others. */
dp_status dp_story_told(dp_visit *v, const dp_story *story, size_t most,
                        dp_timeline *out, bool *more);

/* An article of a story as a line of a list. */
dp_line dp_story_line(const dp_story_article *a);

/* Put title, link, language, counts, lists of outlets and languages, since
 * when, whether it grows, into `view`: what story_line.html shows. */
void dp_story_show(dp_visit *v, const dp_story *story, dp_view *view);

/* Who else tells the story of article `id`, which is `outlet`'s: at most `most`
 * headlines, one an outlet, copies left out, the first first. */
dp_status dp_tellers_show(dp_visit *v, dp_str id, dp_str outlet, size_t most,
                          dp_list *list);

#endif
