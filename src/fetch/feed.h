/* What sites offer to those who follow them: feeds, subscription lists, news
 * sitemaps, robots.txt; and the dates they write.
 *
 * All of it is foreign bytes and is read in a worker. A broken document gives
 * what can be saved of it; what a document does not say is null.
 */
#ifndef DP_FETCH_FEED_H
#define DP_FETCH_FEED_H

#include "core/core.h"

/* -- Limits -----------------------------------------------------------------
 */

/* A feed, unpacked. Media Cloud's largest have some megabytes. */
#define DP_FEED_MAX ((size_t)16 << 20)

/* Entries of a feed, addresses of a list or a sitemap: a sitemap may have
 * 50,000. */
enum { DP_FEED_MAX_ENTRIES = 50000 };

/* -- Moments ----------------------------------------------------------------
 */

/* Seconds since 1970-01-01T00:00:00Z; DP_NO_TIME: not known. */
typedef int64_t dp_time;
#define DP_NO_TIME INT64_MIN

/* Read a date as feeds and HTTP write it: W3C and ISO 8601 in all their forms,
 * RFC 822 and what became of it, asctime, and the dates that sites print in
 * their own language (the words are in world/web-dates.tsv). What says no zone
 * is taken as UTC. DP_NO_TIME where it cannot be read for sure: "03/04/2024" is
 * two days, "31 February" none. */
dp_time dp_time_parse(const dp_ctx *ctx, dp_str s);

/* "2003-12-31T10:14:55Z"; null of DP_NO_TIME, or when memory is out. */
dp_str dp_time_print(dp_arena *arena, dp_time t);

/* -- Feeds ------------------------------------------------------------------
 */

typedef struct dp_enclosure {
    dp_str url, type;
    int64_t length; /* -1: not said */
} dp_enclosure;

typedef struct dp_feed_entry {
    dp_str title;    /* plain text */
    dp_str link, id; /* link is absolute where a base is known */
    dp_time published, updated;
    dp_str author;                     /* names, parted by ", " */
    dp_str summary_html, content_html; /* sanitised */
    dp_str text;                       /* of the content, else of the summary */
    dp_str language;
    dp_str image;
    struct {
        dp_enclosure *at;
        size_t n;
    } enclosures;
} dp_feed_entry;

typedef struct dp_feed {
    dp_str title, link, language;
    dp_str moved; /* where the feed says it lives now (newLocation) */
    uint32_t ttl; /* minutes for which it asks not to be read; 0 */
    struct {
        dp_feed_entry *at;
        size_t n;
    } entries;
} dp_feed;

/* Read RSS 0.9 to 2.0, RSS 1.0, Atom 0.3 and 1.0, or JSON Feed.
 *
 * `base` is the address the bytes came from, `charset` what the transport said;
 * either may be null. All of `*out` lives in `arena`.
 *
 * DP_BAD_DATA: it is no feed; the message says what it is instead.
 * DP_NO_MEMORY. */
dp_status dp_feed_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                       dp_str charset, dp_str base, dp_feed *out);

/* The feed as one JSON object on one line, without line end (docs/feeds.md). */
dp_status dp_feed_print(dp_ctx *ctx, dp_arena *arena, const dp_feed *feed,
                        dp_str *out);

/* -- Subscription lists ------------------------------------------------------
 */

typedef struct dp_opml_item {
    dp_str url, title;
    struct {
        dp_strs *at; /* each a path of folders */
        size_t n;
    } categories;
} dp_opml_item;

typedef struct dp_opml_items {
    dp_opml_item *at;
    size_t n, cap;
} dp_opml_items;

typedef struct dp_opml {
    dp_str title;
    dp_opml_items feeds;
    dp_opml_items lists; /* other lists this one points to */
    dp_opml_items sites; /* named without a feed */
} dp_opml;

/* Whether bytes look like a subscription list. */
bool dp_opml_is(dp_str bytes);

/* DP_BAD_DATA: no subscription list. DP_NO_MEMORY. */
dp_status dp_opml_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                       dp_opml *out);
dp_status dp_opml_print(dp_ctx *ctx, dp_arena *arena, const dp_opml *opml,
                        dp_str *out);

/* A list of feeds as OPML 2.0; `html_urls` may be NULL. */
dp_status dp_opml_write(dp_ctx *ctx, dp_arena *arena, dp_str title,
                        const dp_opml_item *feeds, size_t n, dp_str *out);

/* -- Sitemaps ----------------------------------------------------------------
 */

typedef struct dp_sitemap_item {
    dp_str url, title, language;
    dp_time published; /* news:publication_date, else lastmod */
    bool news;
    bool sitemap; /* points to another sitemap */
} dp_sitemap_item;

typedef struct dp_sitemap {
    struct {
        dp_sitemap_item *at;
        size_t n;
    } items;
} dp_sitemap;

/* Read a sitemap, a sitemap index or a plain list of addresses.
 * DP_BAD_DATA: it is neither. DP_NO_MEMORY. */
dp_status dp_sitemap_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                          dp_str base, dp_sitemap *out);
dp_status dp_sitemap_print(dp_ctx *ctx, dp_arena *arena,
                           const dp_sitemap *sitemap, dp_str *out);

/* -- robots.txt ---------------------------------------------------------------
 */

/* RFC 9309 asks for at least 500 KiB; what stands behind is not read. */
#define DP_ROBOTS_MAX ((size_t)512 << 10)

typedef struct dp_robots_answer {
    bool allowed;
    dp_str line;       /* the rule that says so, trimmed; null: none does */
    uint32_t number;   /* of that line, from 1; 0 */
    uint32_t delay_ms; /* Crawl-delay of the group; 0 */
} dp_robots_answer;

/* May `agent` (a product's name) fetch `url`? RFC 9309, and where it leaves
 * things open as lenient as Google's parser: misspelt fields, a missing colon,
 * a version behind the name. */
void dp_robots_ask(dp_str robots, dp_str agent, dp_str url,
                   dp_robots_answer *out);

/* The answers to several questions, as JSON. */
dp_status dp_robots_print(dp_ctx *ctx, dp_arena *arena,
                          const dp_robots_answer *answers, size_t n,
                          const dp_strs *sitemaps, dp_str *out);

/* The sitemaps it names, in `arena`. DP_NO_MEMORY. */
dp_status dp_robots_sitemaps(dp_ctx *ctx, dp_arena *arena, dp_str robots,
                             dp_strs *out);

/* -- Pictures ----------------------------------------------------------------
 */

typedef enum dp_media_kind {
    DP_MEDIA_PNG = 1,
    DP_MEDIA_JPEG,
    DP_MEDIA_GIF,
    DP_MEDIA_WEBP,
    DP_MEDIA_AVIF
} dp_media_kind;

typedef struct dp_media {
    dp_media_kind kind;
    uint32_t width, height;
} dp_media;

/* A picture file, and what it would be on a screen: what press pages show is
 * far smaller, and a decoder's memory goes with the pixels. */
#define DP_MEDIA_MAX ((size_t)8 << 20)
enum { DP_MEDIA_MAX_SIDE = 16384, DP_MEDIA_MAX_PIXELS = 50000000 };

/* False where the bytes are none of these, or a picture over the limits. */
bool dp_media_sniff(dp_str bytes, dp_media *out);

/* "image/png"; NULL for no kind. */
const char *dp_media_type(dp_media_kind kind);

/* -- In a worker -------------------------------------------------------------
 */

typedef enum dp_offer_kind {
    DP_OFFER_FEED = 0,
    DP_OFFER_OPML,
    DP_OFFER_FEED_OR_OPML, /* found from the bytes */
    DP_OFFER_SITEMAP,
    DP_OFFER_ROBOTS,
    DP_OFFER_KINDS
} dp_offer_kind;

/* What is to be read, as bytes for a task of a pool. */
typedef struct dp_offer {
    dp_offer_kind kind;
    dp_str bytes;
    dp_str base, charset;
    dp_str codings; /* Content-Encoding, as the header has it; null */
    dp_str agent;   /* of DP_OFFER_ROBOTS */
    dp_strs urls;   /* of DP_OFFER_ROBOTS: those asked about */
} dp_offer;

/* Null when memory is out. */
dp_str dp_offer_pack(dp_arena *arena, const dp_offer *offer);

/* The job: unpack what HTTP packed, read, answer with a line of JSON:
 * dp_feed_print, dp_opml_print, {"items": [{url, title, language, published,
 * news, sitemap}]} of a sitemap, {"answers": [{allowed, line, number}],
 * "delay_ms", "sitemaps"} of robots.txt. `call` is a dp_pool_call. */
struct dp_pool_call;
dp_status dp_offer_work(dp_ctx *ctx, dp_arena *arena, struct dp_pool_call *call,
                        dp_str *answer);

/* Undo Content-Encoding, and a file's own gzip, into the arena. DP_BAD_DATA:
 * damaged, or larger than DP_FEED_MAX. */
dp_status dp_offer_undo(dp_ctx *ctx, dp_arena *arena, dp_str codings,
                        dp_str *bytes);

/* What libraries open when first used, to be called before there are walls. */
void dp_offer_warm(dp_ctx *ctx);

#endif
