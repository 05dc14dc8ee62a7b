/* Sitemaps (sitemaps.org, and the news vocabulary of Google), sitemap indexes,
 * and the plain list of addresses that the same standard allows. */
#include "fetch/feed.h"

#include "fetch/fetch.h"
#include "fetch/xml.h"

#include "core/banned.h"

typedef enum field {
    F_NONE,
    F_LOC,
    F_LASTMOD,
    F_DATE,
    F_TITLE,
    F_LANGUAGE
} field;

typedef struct reading {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_xml *xml;
    dp_str base;
    DP_VEC(dp_sitemap_item) items;
    dp_sitemap_item now;
    dp_time lastmod;
    size_t item_depth; /* 0: outside */
    field field;
    dp_buf buf;
    bool met, failed;
} reading;

static bool is(const dp_xml *xml, const char *name)
{
    return dp_str_eq_ascii(xml->name, dp_str_of(name));
}

static bool is_address(dp_str s)
{
    return s.n > 8 && s.n <= DP_URL_MAX &&
           (dp_str_eq_ascii(dp_str_sub(s, 0, 7), DP_S("http://")) ||
            dp_str_eq_ascii(dp_str_sub(s, 0, 8), DP_S("https://")));
}

static dp_str address(reading *r, dp_str s)
{
    dp_str full = DP_NULL;

    if (is_address(s))
        return s;
    if (s.n == 0 || r->base.n == 0 ||
        dp_url_resolve(r->ctx, r->arena, r->base, s, &full) != DP_OK ||
        !is_address(full))
        return DP_NULL;
    return full;
}

static void add(reading *r, dp_sitemap_item item)
{
    if (!item.url.n || r->items.n >= DP_FEED_MAX_ENTRIES)
        return;
    if (!dp_vec_push(r->arena, &r->items, item))
        r->failed = true;
}

static void on_start(reading *r)
{
    dp_xml *xml = r->xml;

    r->field = F_NONE;
    r->buf = dp_buf_new(r->arena, 1 << 16);
    if (is(xml, "urlset") || is(xml, "sitemapindex")) {
        r->met = true;
    } else if (r->met && !r->item_depth &&
               (is(xml, "url") || is(xml, "sitemap"))) {
        r->now = (dp_sitemap_item){ .published = DP_NO_TIME,
                                    .sitemap = is(xml, "sitemap") };
        r->lastmod = DP_NO_TIME;
        r->item_depth = xml->depth;
    } else if (r->item_depth && xml->ns == DP_NS_FEED) {
        if (is(xml, "loc") && xml->depth == r->item_depth + 1)
            r->field = F_LOC;
        else if (is(xml, "lastmod"))
            r->field = F_LASTMOD;
    } else if (r->item_depth && xml->ns == DP_NS_SITEMAP_NEWS) {
        r->now.news = true;
        r->field = is(xml, "publication_date") ? F_DATE
                   : is(xml, "title")          ? F_TITLE
                   : is(xml, "language")       ? F_LANGUAGE
                                               : F_NONE;
    }
}

static void end_field(reading *r)
{
    dp_str s = r->buf.p ? dp_str_trim(dp_buf_str(&r->buf)) : DP_NULL;

    switch (r->field) {
    case F_LOC:
        r->now.url = address(r, s);
        break;
    case F_LASTMOD:
        r->lastmod = dp_time_parse(r->ctx, s);
        break;
    case F_DATE:
        r->now.published = dp_time_parse(r->ctx, s);
        break;
    case F_TITLE:
        r->now.title = s;
        break;
    case F_LANGUAGE:
        r->now.language = s;
        break;
    case F_NONE:
        break;
    }
    r->field = F_NONE;
}

static void on_end(reading *r)
{
    end_field(r);
    if (!r->item_depth || r->xml->depth != r->item_depth)
        return;
    r->item_depth = 0;
    if (r->now.published == DP_NO_TIME)
        r->now.published = r->lastmod;
    add(r, r->now);
}

static dp_status read_xml(reading *r, dp_str text)
{
    dp_status status = dp_xml_open(r->ctx, r->arena, text, &r->xml);

    if (status != DP_OK)
        return status;
    while (!r->failed && dp_xml_next(r->xml)) {
        if (r->xml->event == DP_XML_START)
            on_start(r);
        else if (r->xml->event == DP_XML_END)
            on_end(r);
        else if (r->field != F_NONE)
            dp_buf_add(&r->buf, r->xml->text);
    }
    dp_xml_close(r->xml);
    return DP_OK;
}

/* One address a line, and nothing else. */
static void read_list(reading *r, dp_str text)
{
    dp_str line;

    while (dp_str_next(&text, '\n', &line)) {
        line = dp_str_trim(line);
        if (line.n == 0)
            continue;
        if (!is_address(line))
            return;
        r->met = true;
        add(r, (dp_sitemap_item){ .url = line, .published = DP_NO_TIME });
    }
}

dp_status dp_sitemap_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                          dp_str base, dp_sitemap *out)
{
    reading *r = DP_NEW(arena, reading);
    dp_status status;
    dp_str text;

    if (!r)
        return dp_no_memory(ctx, "a sitemap");
    r->ctx = ctx;
    r->arena = arena;
    r->base = base;
    status = dp_xml_decode(ctx, arena, bytes, DP_NULL, &text);
    if (status != DP_OK)
        return status;
    if (dp_str_find_char(dp_str_sub(text, 0, 4096), '<', 0) != DP_NOT_FOUND)
        status = read_xml(r, text);
    else
        read_list(r, text);
    if (status != DP_OK)
        return status;
    if (r->failed)
        return dp_no_memory(ctx, "a sitemap");
    if (!r->met)
        return dp_fail(ctx, DP_BAD_DATA, "no sitemap");
    out->items.at = r->items.at;
    out->items.n = r->items.n;
    return DP_OK;
}
