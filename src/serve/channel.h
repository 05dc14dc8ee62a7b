/* Feeds out: what a list of articles is for programs that follow it, as Atom
 * (RFC 4287), RSS 2.0 and JSON Feed 1.1.
 *
 * A feed stands under its page: "/outlet/NAME/feed/atom", ".../rss",
 * ".../json". Entries are known by the article's id, whatever the address the
 * reader is seen under.
 */
#ifndef DP_SERVE_CHANNEL_H
#define DP_SERVE_CHANNEL_H

#include "serve/visit.h"
#include "store/shown.h"

typedef struct dp_channel {
    dp_str title;
    dp_str page, self; /* whole addresses: of the page, of the feed */
    dp_lines lines;    /* newest first */
    const dp_str
        *links; /* the page of each line, a path; NULL: the article's */
} dp_channel;

/* Offer the feeds of a page in its head. `page`: its path, with its query where
 * it has one; "" is the front page. */
void dp_feeds_offer(dp_visit *v, dp_str page);

/* The front page's, with the filters that the reader has chosen. */
void dp_feeds_offer_front(dp_visit *v);

/* Answer with `lines` in the form that the path's last segment asks for.
 * `page`: the path of what is followed; `links`: as above. DP_NO_INPUT: there
 * is no such form. */
dp_status dp_feed_answer(dp_visit *v, dp_str page, dp_str title,
                         const dp_lines *lines, const dp_str *links);

/* -- The forms, a file each --------------------------------------------------
 */

typedef void dp_channel_print(dp_visit *v, const dp_channel *feed, dp_buf *out);

dp_channel_print dp_channel_atom;
dp_channel_print dp_channel_rss;
dp_channel_print dp_channel_json;

/* -- What they share: channel_write.c
 * -------------------------------------------
 */

/* A path of ours as a whole address: under --base-url, else under the host
 * that was asked. */
dp_str dp_channel_address(dp_visit *v, dp_str path);

/* The whole address of the page of line `i`. */
dp_str dp_channel_link(dp_visit *v, const dp_channel *feed, size_t i);

/* An address from elsewhere, what has no place in one percent-encoded; null
 * where it is none of http or https. */
dp_str dp_channel_source(dp_visit *v, dp_str url);

/* Append as text of XML, which has no control characters. */
void dp_channel_text(dp_buf *out, dp_str s);

/* The same where the text is read as HTML: it stays the text it is. */
void dp_channel_html(dp_buf *out, dp_str s);

/* When an article appeared: with its time where that is told, else at the
 * begin of its day. */
dp_edtf_date dp_channel_moment(const dp_line *line);

/* The moment of RFC 3339, and of RFC 5322. */
void dp_channel_when(dp_buf *out, const dp_edtf_date *moment);
void dp_channel_mail_when(dp_buf *out, const dp_edtf_date *moment);

/* When the newest of them appeared; the begin of today where there is none. */
dp_edtf_date dp_channel_updated(dp_visit *v, const dp_channel *feed);

#endif
