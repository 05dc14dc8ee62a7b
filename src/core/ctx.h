/* The context: what is opened once and used for every article, and the
 * sentence of the last failure.
 *
 * Each stage keeps what it opens behind a pointer of its own, whose type it
 * alone knows; `dp_open` opens them in the order of the stages and `dp_close`
 * closes them in reverse.
 */
#ifndef DP_CORE_CTX_H
#define DP_CORE_CTX_H

#include "depeche.h"

enum { DP_MESSAGE_SIZE = 1024 };

struct dp_ctx {
    char message[DP_MESSAGE_SIZE];
    char now[11]; /* day of reading given by the caller, or "" */
    dp_until until;
    struct dp_zone *zone;         /* core/zone.h; NULL: UTC */
    struct dp_data *data;         /* data/data.h */
    struct dp_html *html;         /* html/html.h */
    struct dp_fetch_tools *fetch; /* fetch/fetch.h */
    struct dp_page_tools *page;   /* page/page.h */
    struct dp_language *language; /* text/language.h */
    struct dp_text_tools *text;   /* text/text.h */
    struct dp_matcher *matcher;   /* match/match.h */
    struct dp_marks_tools *marks; /* marks/marks.h */
};

/* Keep the sentence for the person and hand the status on:
 *
 *     return dp_fail(ctx, DP_IO, "cannot read '%s': %s", path, reason);
 *
 * Lower case, no full stop, what failed, the subject in quotes, the byte where
 * input went wrong. `ctx` may be NULL. */
dp_status dp_fail(dp_ctx *ctx, dp_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The commonest failure, in one word. */
dp_status dp_no_memory(dp_ctx *ctx, const char *what);

#endif
