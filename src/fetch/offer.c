/* The worker's side of feeds, lists, sitemaps and robots.txt. A task is one
 * line of JSON that says what follows, and the bytes as they came. */
#include "fetch/feed.h"

#include <libxml/parser.h>

#include "core/json.h"
#include "fetch/coding.h"
#include "fetch/fetch.h"
#include "html/html.h"
#include "pool/pool.h"

#include "core/banned.h"

/* -- Packing -- */

static bool put(json_t *object, const char *key, json_t *value)
{
    return value && json_object_set_new(object, key, value) == 0;
}

static json_t *list_of(dp_strs strs)
{
    json_t *list = json_array();

    for (size_t i = 0; list && i < strs.n; i++)
        if (json_array_append_new(list, dp_json_of(strs.at[i])) != 0) {
            json_decref(list);
            return NULL;
        }
    return list;
}

dp_str dp_offer_pack(dp_arena *arena, const dp_offer *offer)
{
    json_t *head = json_object();
    dp_str line = DP_NULL;
    char *p;

    if (head && put(head, "kind", json_integer(offer->kind)) &&
        put(head, "base", dp_json_of(offer->base)) &&
        put(head, "charset", dp_json_of(offer->charset)) &&
        put(head, "codings", dp_json_of(offer->codings)) &&
        put(head, "agent", dp_json_of(offer->agent)) &&
        put(head, "urls", list_of(offer->urls)))
        line = dp_json_print(arena, head);
    json_decref(head);
    if (!line.p)
        return DP_NULL;
    p = dp_arena_alloc(arena, line.n + 1 + offer->bytes.n);
    if (!p)
        return DP_NULL;
    memcpy(p, line.p, line.n);
    p[line.n] = '\n';
    if (offer->bytes.n)
        memcpy(p + line.n + 1, offer->bytes.p, offer->bytes.n);
    return (dp_str){ p, line.n + 1 + offer->bytes.n };
}

static dp_status unpack(dp_ctx *ctx, dp_arena *arena, dp_str task,
                        dp_offer *out)
{
    size_t end = dp_str_find_char(task, '\n', 0);
    json_t *head = NULL, *urls, *url;
    dp_status status;
    size_t i;

    if (end == DP_NOT_FOUND)
        return dp_fail(ctx, DP_INTERNAL, "no order came to the worker");
    status = dp_json_parse(ctx, dp_str_sub(task, 0, end), &head);
    if (status != DP_OK)
        return status;
    *out = (dp_offer){
        .kind =
            (dp_offer_kind)json_integer_value(json_object_get(head, "kind")),
        .bytes = dp_str_sub(task, end + 1, task.n),
        .base = dp_str_dup(arena, dp_json_str(head, "base", NULL)),
        .charset = dp_str_dup(arena, dp_json_str(head, "charset", NULL)),
        .codings = dp_str_dup(arena, dp_json_str(head, "codings", NULL)),
        .agent = dp_str_dup(arena, dp_json_str(head, "agent", NULL)),
    };
    urls = json_object_get(head, "urls");
    out->urls.at = DP_NEWS(arena, json_array_size(urls) + 1, dp_str);
    json_array_foreach(urls, i, url) if (out->urls.at)
        out->urls.at[out->urls.n++] = dp_str_dup(
        arena, (dp_str){ json_string_value(url), json_string_length(url) });
    json_decref(head);
    return out->urls.at ? DP_OK : dp_no_memory(ctx, "an order");
}

/* -- Content codings -- */

static bool is_gzip(dp_str s)
{
    return s.n > 2 && (unsigned char)s.p[0] == 0x1f &&
           (unsigned char)s.p[1] == 0x8b;
}

/* Undo one coding into the arena. */
static dp_status undo_one(dp_ctx *ctx, dp_arena *arena, dp_str coding,
                          dp_str *bytes)
{
    dp_hold hold = { 0 };
    dp_undone how;
    dp_status status = DP_OK;
    dp_str out;

    if (coding.n == 0 || dp_str_eq_ascii(coding, DP_S("identity")))
        return DP_OK;
    dp_hold_reset(&hold, DP_FEED_MAX);
    how = dp_coding_undo(coding, *bytes, &hold);
    if (how == DP_UNDONE || how == DP_UNDONE_CUT) {
        out = dp_str_dup(arena, dp_hold_str(&hold));
        if (hold.n > 0 && !out.p)
            status = dp_no_memory(ctx, "an answer");
        else
            *bytes = hold.n ? out : DP_S("");
    } else if (how == DP_UNDONE_NO_MEMORY) {
        status = dp_no_memory(ctx, "an answer");
    } else if (how == DP_UNDONE_OVER) {
        status = dp_fail(ctx, DP_BAD_DATA,
                         "larger than %zu bytes when unpacked", DP_FEED_MAX);
    } else if (how == DP_UNDONE_DAMAGED) {
        status = dp_fail(ctx, DP_BAD_DATA, "damaged %.*s", DP_F(coding));
    }
    /* What is not in that coding at all was named wrongly: it is taken as it
     * is. */
    dp_hold_free(&hold);
    return status;
}

/* Codings are undone from the last to the first; a file that is packed itself,
 * as sitemaps are, comes last. */
dp_status dp_offer_undo(dp_ctx *ctx, dp_arena *arena, dp_str codings,
                        dp_str *bytes)
{
    enum { MOST = 4 };
    dp_str at[MOST], one;
    size_t n = 0;
    dp_status status = DP_OK;

    while (n < MOST && dp_str_next(&codings, ',', &one))
        at[n++] = dp_str_trim(one);
    while (n > 0 && status == DP_OK)
        status = undo_one(ctx, arena, at[--n], bytes);
    if (status == DP_OK && is_gzip(*bytes))
        status = undo_one(ctx, arena, DP_S("gzip"), bytes);
    return status;
}

/* -- The job -- */

static dp_status work_feed(dp_ctx *ctx, dp_arena *arena, const dp_offer *offer,
                           dp_str *answer)
{
    dp_feed feed;
    dp_status status = dp_feed_read(ctx, arena, offer->bytes, offer->charset,
                                    offer->base, &feed);

    return status == DP_OK ? dp_feed_print(ctx, arena, &feed, answer) : status;
}

static dp_status work_opml(dp_ctx *ctx, dp_arena *arena, const dp_offer *offer,
                           dp_str *answer)
{
    dp_opml opml;
    dp_status status = dp_opml_read(ctx, arena, offer->bytes, &opml);

    return status == DP_OK ? dp_opml_print(ctx, arena, &opml, answer) : status;
}

static dp_status work_sitemap(dp_ctx *ctx, dp_arena *arena,
                              const dp_offer *offer, dp_str *answer)
{
    dp_sitemap sitemap;
    dp_status status =
        dp_sitemap_read(ctx, arena, offer->bytes, offer->base, &sitemap);

    return status == DP_OK ? dp_sitemap_print(ctx, arena, &sitemap, answer)
                           : status;
}

static dp_status work_robots(dp_ctx *ctx, dp_arena *arena,
                             const dp_offer *offer, dp_str *answer)
{
    dp_robots_answer *answers =
        DP_NEWS(arena, offer->urls.n + 1, dp_robots_answer);
    dp_strs sitemaps;
    dp_status status;

    if (!answers)
        return dp_no_memory(ctx, "robots.txt");
    for (size_t i = 0; i < offer->urls.n; i++)
        dp_robots_ask(offer->bytes, offer->agent, offer->urls.at[i],
                      &answers[i]);
    status = dp_robots_sitemaps(ctx, arena, offer->bytes, &sitemaps);
    if (status != DP_OK)
        return status;
    return dp_robots_print(ctx, arena, answers, offer->urls.n, &sitemaps,
                           answer);
}

dp_status dp_offer_work(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                        dp_str *answer)
{
    dp_offer offer;
    dp_status status = unpack(ctx, arena, call->bytes, &offer);

    if (status == DP_OK)
        status = dp_offer_undo(ctx, arena, offer.codings, &offer.bytes);
    if (status != DP_OK)
        return status;
    switch (offer.kind) {
    case DP_OFFER_FEED_OR_OPML:
        if (dp_opml_is(offer.bytes))
            return work_opml(ctx, arena, &offer, answer);
        return work_feed(ctx, arena, &offer, answer);
    case DP_OFFER_FEED:
        return work_feed(ctx, arena, &offer, answer);
    case DP_OFFER_OPML:
        return work_opml(ctx, arena, &offer, answer);
    case DP_OFFER_SITEMAP:
        return work_sitemap(ctx, arena, &offer, answer);
    case DP_OFFER_ROBOTS:
        return work_robots(ctx, arena, &offer, answer);
    default:
        return dp_fail(ctx, DP_INTERNAL, "no order came to the worker");
    }
}

void dp_offer_warm(dp_ctx *ctx)
{
    static const char feed[] =
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><channel>"
        "<item><title>\xC7</title><link>a</link><description>&lt;p>\xC7</"
        "description><pubDate>Mon, 3 Mar 2025 10:00:00 GMT</pubDate></item>"
        "</channel></rss>";
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_str line;
    dp_feed read;

    xmlInitParser();
    dp_fetch_open(ctx);
    dp_charset_warm(ctx);
    if (arena &&
        dp_feed_read(ctx, arena, (dp_str){ feed, sizeof feed - 1 }, DP_NULL,
                     DP_S("http://a.example/"), &read) == DP_OK)
        dp_feed_print(ctx, arena, &read, &line);
    dp_arena_close(arena);
}
