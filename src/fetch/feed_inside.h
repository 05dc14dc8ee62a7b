/* What the readers of feeds share. Private to src/fetch. */
#ifndef DP_FETCH_FEED_INSIDE_H
#define DP_FETCH_FEED_INSIDE_H

#include "fetch/feed.h"
#include "html/html.h"

/* How good a source of a field is; a better one takes its place. */
enum { RANK_NONE = 0, RANK_SUBSTITUTE, RANK_COUSIN, RANK_OWN, RANK_BEST };

typedef struct making {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_html *html;
    dp_str base; /* of the document */
    dp_feed feed;
    uint8_t title_rank, link_rank, language_rank; /* of the feed */
    DP_VEC(dp_feed_entry) entries;
    dp_status status; /* the first failure */
} making;

/* Markup of an entry that is not yet clean. */
typedef struct raw {
    dp_str markup, base;
    uint8_t rank;
} raw;

/* The entry that is being read. */
typedef struct making_entry {
    dp_feed_entry it;
    uint8_t title_rank, link_rank, id_rank, author_rank, published_rank,
        updated_rank, language_rank, image_rank;
    raw summary, content;
    DP_VEC(dp_enclosure) enclosures;
    DP_VEC(dp_str) authors;
} making_entry;

/* Sanitise, make text of it, and append it to the feed. */
void dp_feed_entry_done(making *m, making_entry *e);

/* `markup` as plain text on one line; `guess`: it is markup only if it looks
 * like it. */
dp_str dp_feed_plain(making *m, dp_str markup, bool guess);

/* Plain text as markup. */
dp_str dp_feed_escape(dp_arena *arena, dp_str text);

/* `link` against `base`; as it is where that is impossible; null where it is no
 * address that can be followed. */
dp_str dp_feed_link(making *m, dp_str base, dp_str link);

/* White space at the ends gone and runs of it one blank. */
dp_str dp_feed_line(dp_arena *arena, dp_str s);

void dp_feed_add_author(making *m, making_entry *e, dp_str name, uint8_t rank);
void dp_feed_add_enclosure(making *m, making_entry *e, dp_str base, dp_str url,
                           dp_str type, dp_str length);
void dp_feed_set(dp_str *field, uint8_t *had, uint8_t rank, dp_str value);
dp_str dp_feed_language(dp_arena *arena, dp_str tag);

/* The readers. DP_BAD_DATA: it is no feed of this kind, without a message. */
dp_status dp_feed_read_xml(making *m, dp_str utf8);
dp_status dp_feed_read_json(making *m, dp_str utf8);

#endif
