/* Header fields as HTTP, MIME and WARC write them, read where they stand. */
#ifndef DP_FETCH_MESSAGE_H
#define DP_FETCH_MESSAGE_H

#include "core/core.h"

/* A header: servers stop at 8 to 32 KiB, of which cookies are most. */
enum { DP_HEADER_MAX = 64 << 10 };

/* Where the header that `s` begins with ends: behind its blank line; or
 * DP_NOT_FOUND. Line ends may be CR LF or LF. */
size_t dp_header_end(dp_str s);

/* The value of the first field of that name, trimmed, folds within it as they
 * are; null where there is none. */
dp_str dp_header_find(dp_str header, dp_str name);

/* Of "text/html; charset=x": "text/html", and a parameter without its quotes;
 * null where there is none. */
dp_str dp_header_type(dp_str value);
dp_str dp_header_parameter(dp_str value, dp_str name);

/* Whether a media type is one of HTML; whether it says nothing, so that the
 * bytes have to. */
bool dp_type_is_html(dp_str type);
bool dp_type_is_unknown(dp_str type);

/* Whether `s` is a date and time of RFC 3339. */
bool dp_is_rfc3339(dp_str s);

/* A date of RFC 5322 ("Mon, 5 May 2031 08:00:00 +0200") as RFC 3339, in the
 * offset it gives; null where it is none, or memory is out. */
dp_str dp_date_of_mail(dp_arena *arena, dp_str s);

#endif
