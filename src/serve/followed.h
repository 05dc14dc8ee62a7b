/* Outlets that are followed, as the list of outlets, phones and programs see
 * and change them. Whoever follows (depeche fetch) asks a new one next time,
 * and finds a site's feed where its address was given. */
#ifndef DP_SERVE_FOLLOWED_H
#define DP_SERVE_FOLLOWED_H

#include "serve/visit.h"

enum { DP_FOLDER_MAX = 100 }; /* bytes of a folder's name */

/* All of them by title, none where nothing is followed; in the visit's arena. */
dp_status dp_followed_list(dp_visit *v, dp_outlet_list *out);

/* Follow what somebody typed as the address of a site or feed ("paper.example"
 * is typed by many), again or still; `title` and `folder` may be null. `url`
 * gets the address it has from now. DP_USAGE: it is none, or the folder's name
 * is too long. */
dp_status dp_followed_add(dp_visit *v, dp_outlet_kind kind, dp_str typed,
                          dp_str title, dp_str folder, dp_str *url);

#endif
