/* What workers do for the follower beside reading feeds. Private. */
#ifndef DP_FOLLOW_WORK_H
#define DP_FOLLOW_WORK_H

#include "follow/follow.h"

enum {
    WORK_OFFER, /* feeds, sitemaps, robots.txt: dp_offer_work */
    WORK_PAGE,  /* a page to a record line */
    WORK_LINKS, /* a page to the feeds it names and the headlines on it */
    WORKS
};

extern const dp_pool_job dp_follow_works[WORKS];
void dp_follow_warm(dp_ctx *ctx);

/* A page as a task. `text`: it is the feed's text, as markup, and no page.
 * `known` has what the feed says of it. */
dp_str dp_page_pack(dp_arena *arena, dp_str bytes, dp_str url, dp_str charset,
                    dp_str codings, dp_str fetched, bool text,
                    const dp_pending *known);

/* What WORK_PAGE answered: the record's line and the page, unpacked. */
void dp_page_answer(dp_str answer, dp_str *record, dp_str *page);

/* The answer of WORK_LINKS: {"feeds": [{url, title, type}], "headlines":
 * [{url, title}], "title"}. Takes what dp_page_pack made. */

#endif
