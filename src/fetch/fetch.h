/* Bytes and what they say of themselves.
 *
 * A source is one input (a file, a pipe, an answer) that gives pages one after
 * the other: the one page it is, the rows of a JSON Lines file, the pages in an
 * archive. What it is is found from its bytes, never from its name. Behind it
 * stand charset, which makes UTF-8 of a page's bytes, and addresses.
 *
 * docs/inputs.md has the kinds, the rules and the limits in full.
 */
#ifndef DP_FETCH_FETCH_H
#define DP_FETCH_FETCH_H

#include "core/core.h"

/* -- Limits: each with the reason it has the size it has ------------------- */

/* A page, unpacked and decoded. The largest page of a press site that we met
 * has 6 MB; one-file pages with images in them have some more. */
#define DP_PAGE_MAX ((size_t)16 << 20)

/* A row of JSON Lines: escapes ("\u0627") treble a text in two-byte letters. */
#define DP_ROW_MAX (3 * DP_PAGE_MAX)

/* An address; browsers and servers stop earlier. */
#define DP_URL_MAX ((size_t)16 << 10)

/* -- What is opened once ----------------------------------------------------
 */

/* Converters, tables of labels and of tracking parameters, behind ctx->fetch.
 * Everything below opens them when it first needs them; a worker calls
 * dp_fetch_open and dp_charset_warm before it shuts itself in. Both may be
 * called again. The tables are those of ctx->data; without it only UTF-8,
 * UTF-16 and windows-1252 are known and no parameter is tracking.
 *
 * DP_NO_MEMORY. */
dp_status dp_fetch_open(dp_ctx *ctx);

/* Accepts a context where nothing was opened. */
void dp_fetch_close(dp_ctx *ctx);

/* Open the converters of the charsets the press is met in, and touch what other
 * libraries would open late. A converter not opened here is opened when a page
 * asks for it, which Debian's ICU does without opening a file. */
dp_status dp_charset_warm(dp_ctx *ctx);

/* -- Sources ----------------------------------------------------------------
 */

typedef enum dp_as {
    DP_AS_AUTO, /* found from the bytes */
    DP_AS_HTML,
    DP_AS_TEXT, /* a page saved as text */
    DP_AS_JSONL,
    DP_AS_WARC,
    DP_AS_MHTML
} dp_as;

typedef struct dp_source dp_source;

/* Open what `fd` reads, which is called `name`.
 *
 *     status = dp_source_open(ctx, fd, name, DP_AS_AUTO, &source);
 *     while (status == DP_OK) {
 *         status = dp_source_next(ctx, arena, source, &page);
 *         if (status == DP_BAD_DATA && !dp_source_broken(source)) {
 *             complain(page.input, page.url, dp_message(ctx));
 *             status = DP_OK;
 *         } else if (status == DP_OK) {
 *             read(&page);
 *         }
 *         dp_arena_reset(arena);
 *     }
 *     dp_source_close(source);
 *
 * Nothing is read yet. The descriptor stays the caller's, must outlive the
 * source, may be a pipe, and is only read() from, front to back; no file is
 * opened, now or later. `name` is copied.
 *
 * DP_NO_MEMORY. */
dp_status dp_source_open(dp_ctx *ctx, int fd, dp_str name, dp_as as,
                         dp_source **out);

/* The same over bytes in memory, which must outlive the source. */
dp_status dp_source_open_bytes(dp_ctx *ctx, dp_str bytes, dp_str name, dp_as as,
                               dp_source **out);

/* The next page. All it points at lives in `arena`, which may be reset before
 * the next call: the source keeps nothing there. But the bytes of a source that
 * is one page are the source's own, and live as long as it.
 *
 * `input` is the name of the source; of a record in an archive the name with
 * '#' and the record's number, counted over all records from 1; of a row its
 * `id`, or the name with '#' and the number of its line.
 *
 * DP_END: that was all.
 * DP_BAD_DATA: something was wrong with one page, row or record, which
 * `out->input` (and `out->url`, where known) name; the next call goes on behind
 * it, unless dp_source_broken.
 * DP_IO: reading failed. DP_NO_MEMORY: the arena is at its ceiling; the next
 * call goes on with the next page.
 * In these cases the rest of `*out` is null. */
dp_status dp_source_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                         dp_page *out);

/* Whether the source gives nothing more because it is damaged or could not be
 * read to its end; further calls of dp_source_next give DP_END. */
bool dp_source_broken(const dp_source *source);

/* Whether it is known without reading on that nothing more comes: so of a file
 * that is one page, once that page was given. */
bool dp_source_ended(const dp_source *source);

/* Accepts NULL. */
void dp_source_close(dp_source *source);

/* -- Kinds ------------------------------------------------------------------
 */

/* What `head`, the first bytes of something (1 KiB is enough, more is better),
 * is: one of the kinds, or DP_AS_AUTO where it is nothing we read (binary).
 * Nothing, or white space, is DP_AS_TEXT. */
dp_as dp_kind_of(dp_str head);

/* -- Charset ----------------------------------------------------------------
 */

/* The text of a page's bytes as valid UTF-8 in NFC, whatever they are: a byte
 * that means nothing becomes U+FFFD.
 *
 * The charset is found as browsers find it: a byte order mark; page->charset;
 * in HTML (page->form, or found) the page's own declaration; else a guess by
 * uchardet. Bytes that can only be UTF-8 are UTF-8 whatever else was declared
 * (docs/inputs.md). A view of page->bytes itself where there is nothing to do.
 * `*name`, unless NULL, is the charset's name ("UTF-8"), a constant.
 *
 * DP_NO_MEMORY. DP_BAD_DATA: more than DP_PAGE_MAX bytes. */
dp_status dp_charset_decode(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                            dp_str *out, dp_str *name);

/* -- Addresses ---------------------------------------------------------------
 */

/* The parts of an address as they stand in it; null where it has no such part
 * ("http://a/?": query is "", fragment is null). The path is never null. */
typedef struct dp_url {
    dp_str scheme, userinfo, host, port, path, query, fragment;
} dp_url;

/* Cut an address, absolute or relative, by RFC 3986, appendix B. White space
 * around it is not part of it. False where it is longer than DP_URL_MAX. */
bool dp_url_parse(dp_str s, dp_url *out);

/* The address with these parts; null when memory is out. */
dp_str dp_url_print(dp_arena *arena, const dp_url *url);

/* What `ref` means on a page at `base` (RFC 3986, section 5.2), its dot
 * segments gone and tabs and line ends within it dropped; null when `base` is
 * no absolute address, or either is too long. Of "data:" and "mailto:" `ref`
 * itself. DP_NO_MEMORY. */
dp_status dp_url_resolve(dp_ctx *ctx, dp_arena *arena, dp_str base, dp_str ref,
                         dp_str *out);

/* The canonical form of the record: scheme and host in lower case, host in
 * ASCII, default port and fragment gone, dot segments and percent-encoding
 * as RFC 3986 section 6.2.2 has them, tracking parameters gone, http as https.
 * Null where `url` is no address of a page (no http, no host, too long).
 * DP_NO_MEMORY. */
dp_status dp_url_canonical(dp_ctx *ctx, dp_arena *arena, dp_str url,
                           dp_str *out);

/* The host in lower-case ASCII, without port; null where there is none.
 * DP_NO_MEMORY. */
dp_status dp_url_host(dp_ctx *ctx, dp_arena *arena, dp_str url, dp_str *out);

/* Whether both addresses have the same host, "www." in front of either set
 * aside. Never true of an address without host. */
bool dp_url_same_host(dp_ctx *ctx, dp_arena *arena, dp_str a, dp_str b);

/* "sha256:" and 32 hex digits: the first half of the digest of `bytes`; null
 * when memory is out. */
dp_str dp_id_of(dp_arena *arena, dp_str bytes);

#endif
