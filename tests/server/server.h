/* A server for tests, over real sockets: each path behaves in its own way, as
 * the web does on good and on bad days. It runs in threads of the test.
 *
 *     /feed            200, a feed; with ETag and Last-Modified, and 304 for
 * both /page            200, a page /moved/N         301 to /moved/N-1, and
 * /moved/0 to /feed /found/N         the same with 302 /loop/a, /loop/b 302 to
 * each other; /self to itself /nowhere         301 without an address /gone 410
 *     /busy            429, Retry-After: 120
 *     /tired           503, Retry-After as a date to come
 *     /slow            a byte now and then, for ever
 *     /endless         bytes, for ever
 *     /chunks          an endless run of chunks
 *     /short           Content-Length: 100000, and less
 *     /long            Content-Length: 10, and more
 *     /badgzip         Content-Encoding: gzip, and it is none
 *     /cutgzip         a gzip that ends early
 *     /damaged         a gzip with wrong bytes in it
 *     /gzip            a feed, packed
 *     /lies            a feed that says gzip and is not packed
 *     /charset         a feed in windows-1256, said by the header alone
 *     /half            the server ends its half without a word
 *     /hang            and says nothing for ever
 *     /reset           breaks off in the middle
 *     /garbage         is no HTTP
 *     /headers         a header without end
 *     /cookie          sets a cookie
 *     /to?URL          302 to URL, as it is
 *     /together/N      answers when N of these are there at once
 *     /outlet          200, a feed of four entries, one of them closed by
 *                      robots.txt and with its text in the feed; 304 as above
 *     /closed/1        what robots.txt closes
 *     /odd             200, a feed with new ids and tracking parameters each time,
 *                      days that cannot be, and a title of 5,000 letters
 *     /front           a page of headlines that names a feed
 *     /headlines       a page of headlines that names none
 *     /robots.txt      some rules
 *     /png?ANYTHING    a picture of 3 by 2 and 1,000 bytes, called text/html
 *     /packedpng       the same, packed with gzip
 *     /svg             a drawing, called image/png
 *     /huge            a PNG that would have 20,000 by 20,000
 */
#ifndef DP_TESTS_SERVER_H
#define DP_TESTS_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct server server;

/* Listen on `address` ("127.0.0.1"), at a port of the system's choice. NULL:
 * not possible. */
server *server_start(const char *address);
void server_stop(server *s);
unsigned server_port(const server *s);

/* What was asked so far. `path` is a beginning. */
size_t server_asked(server *s, const char *path);

/* The header of the last request for a path, to be freed; NULL: none. */
char *server_last(server *s, const char *path);

/* The most requests that were under way at once, and the least milliseconds
 * between the ends and begins of two. */
size_t server_most_at_once(server *s);
int64_t server_least_pause(server *s);
void server_forget(server *s);

#endif
