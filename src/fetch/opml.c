/* Subscription lists: OPML, as readers export it. Outlines with an xmlUrl are
 * feeds, whatever type they claim; outlines of type "link" or "include" point
 * to other lists; those with only an htmlUrl are sites. Outlines around them
 * are folders. A feed met twice is one feed in several folders. */
#include "fetch/feed.h"

#include "fetch/xml.h"

#include "core/banned.h"

enum { MAX_LEVELS = 256, MAX_CATEGORIES = 64 };

typedef struct reading {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_xml *xml;
    dp_opml out;
    dp_map feeds, lists, sites; /* address -> index + 1 */
    dp_str folders[MAX_LEVELS]; /* by level; null: none */
    size_t depth;
    bool met, in_title, failed;
    dp_buf title;
} reading;

bool dp_opml_is(dp_str bytes)
{
    dp_str head = dp_str_sub(bytes, 0, 4096);
    size_t at = 0;

    while ((at = dp_str_find_ascii(head, DP_S("<opml"), at)) != DP_NOT_FOUND) {
        char c = at + 5 < head.n ? head.p[at + 5] : '\0';
        if (c == ' ' || c == '>' || c == '\n' || c == '\r' || c == '\t')
            return true;
        at++;
    }
    return false;
}

static dp_str attr(reading *r, const char *name)
{
    dp_str value =
        dp_str_trim(dp_xml_attr(r->xml, DP_NS_FEED, dp_str_of(name)));

    return value.n ? value : DP_NULL;
}

static dp_opml_item *item_of(reading *r, dp_opml_items *items, dp_map *map,
                             dp_str url, dp_str title)
{
    uint32_t *slot = dp_map_put(r->arena, map, url, NULL);
    dp_opml_item item = { .url = url, .title = title };

    if (!slot || items->n >= DP_FEED_MAX_ENTRIES) {
        r->failed = !slot;
        return NULL;
    }
    if (*slot == 0) {
        if (!dp_vec_push(r->arena, items, item)) {
            r->failed = true;
            return NULL;
        }
        *slot = (uint32_t)items->n;
    }
    if (!items->at[*slot - 1].title.n)
        items->at[*slot - 1].title = title;
    return &items->at[*slot - 1];
}

static bool same_path(const dp_strs *a, const dp_strs *b)
{
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (!dp_str_eq(a->at[i], b->at[i]))
            return false;
    return true;
}

static void add_category(reading *r, dp_opml_item *item, dp_strs path)
{
    if (path.n == 0 || item->categories.n >= MAX_CATEGORIES)
        return;
    for (size_t i = 0; i < item->categories.n; i++)
        if (same_path(&item->categories.at[i], &path))
            return;
    if (!item->categories.at)
        item->categories.at = DP_NEWS(r->arena, MAX_CATEGORIES, dp_strs);
    if (!item->categories.at) {
        r->failed = true;
        return;
    }
    item->categories.at[item->categories.n++] = path;
}

/* " /a/b , c ": paths parted by commas. */
static void add_categories(reading *r, dp_opml_item *item, dp_str list)
{
    dp_str path, folder;

    while (dp_str_next(&list, ',', &path)) {
        DP_VEC(dp_str) parts = { 0 };
        while (dp_str_next(&path, '/', &folder)) {
            folder = dp_str_trim(folder);
            if (folder.n && parts.n < MAX_LEVELS &&
                !dp_vec_push(r->arena, &parts, folder))
                r->failed = true;
        }
        add_category(r, item, (dp_strs){ parts.at, parts.n });
    }
}

static void add_folders(reading *r, dp_opml_item *item)
{
    DP_VEC(dp_str) parts = { 0 };

    for (size_t i = 0; i < r->depth && i < MAX_LEVELS; i++)
        if (r->folders[i].n && !dp_vec_push(r->arena, &parts, r->folders[i]))
            r->failed = true;
    add_category(r, item, (dp_strs){ parts.at, parts.n });
}

static void outline(reading *r)
{
    dp_str type = attr(r, "type"), title = attr(r, "text"),
           feed = attr(r, "xmlUrl"), site = attr(r, "htmlUrl"),
           url = attr(r, "url");
    dp_opml_item *item;

    if (!title.n)
        title = attr(r, "title");
    if (feed.n) {
        item = item_of(r, &r->out.feeds, &r->feeds, feed, title);
        if (!item)
            return;
        add_folders(r, item);
        add_categories(r, item, attr(r, "category"));
    } else if (url.n && (dp_str_eq_ascii(type, DP_S("link")) ||
                         dp_str_eq_ascii(type, DP_S("include")))) {
        item_of(r, &r->out.lists, &r->lists, url, title);
    } else if (site.n) {
        item_of(r, &r->out.sites, &r->sites, site, title);
    } else if (r->depth < MAX_LEVELS) {
        r->folders[r->depth] = title;
    }
}

static void on_start(reading *r)
{
    dp_str name = r->xml->name;

    if (r->depth < MAX_LEVELS)
        r->folders[r->depth] = DP_NULL;
    if (dp_str_eq_ascii(name, DP_S("opml")))
        r->met = true;
    else if (r->met && dp_str_eq_ascii(name, DP_S("outline")))
        outline(r);
    else if (r->met && dp_str_eq_ascii(name, DP_S("title")) && !r->out.title.p)
        r->in_title = true;
    r->depth++;
}

static void on_end(reading *r)
{
    r->depth -= r->depth > 0;
    if (r->depth < MAX_LEVELS)
        r->folders[r->depth] = DP_NULL;
    if (!r->in_title)
        return;
    r->in_title = false;
    r->out.title = r->title.p ? dp_str_trim(dp_buf_str(&r->title)) : DP_NULL;
}

dp_status dp_opml_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes, dp_opml *out)
{
    reading *r = DP_NEW(arena, reading);
    dp_status status;
    dp_str text;

    if (!r)
        return dp_no_memory(ctx, "a subscription list");
    r->ctx = ctx;
    r->arena = arena;
    r->title = dp_buf_new(arena, 1 << 16);
    status = dp_xml_decode(ctx, arena, bytes, DP_NULL, &text);
    if (status == DP_OK)
        status = dp_xml_open(ctx, arena, text, &r->xml);
    if (status != DP_OK)
        return status;
    while (!r->failed && dp_xml_next(r->xml)) {
        if (r->xml->event == DP_XML_START)
            on_start(r);
        else if (r->xml->event == DP_XML_END)
            on_end(r);
        else if (r->in_title)
            dp_buf_add(&r->title, r->xml->text);
    }
    dp_xml_close(r->xml);
    if (r->failed)
        return dp_no_memory(ctx, "a subscription list");
    if (!r->met)
        return dp_fail(ctx, DP_BAD_DATA, "no subscription list");
    *out = r->out;
    return DP_OK;
}

/* -- Writing -- */

static void put_escaped(dp_buf *out, dp_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '<')
            dp_buf_add(out, DP_S("&lt;"));
        else if (c == '&')
            dp_buf_add(out, DP_S("&amp;"));
        else if (c == '"')
            dp_buf_add(out, DP_S("&quot;"));
        else if (c >= ' ')
            dp_buf_char(out, (char)c);
        else
            dp_buf_char(out, ' ');
    }
}

static void put_attr(dp_buf *out, const char *name, dp_str value)
{
    dp_buf_char(out, ' ');
    dp_buf_add(out, dp_str_of(name));
    dp_buf_add(out, DP_S("=\""));
    put_escaped(out, value);
    dp_buf_char(out, '"');
}

static void put_categories(dp_buf *out, const dp_opml_item *item)
{
    if (item->categories.n == 0)
        return;
    dp_buf_add(out, DP_S(" category=\""));
    for (size_t i = 0; i < item->categories.n; i++) {
        const dp_strs *path = &item->categories.at[i];
        if (i > 0)
            dp_buf_char(out, ',');
        for (size_t k = 0; k < path->n; k++) {
            if (path->n > 1 || k > 0)
                dp_buf_char(out, '/');
            put_escaped(out, path->at[k]);
        }
    }
    dp_buf_char(out, '"');
}

dp_status dp_opml_write(dp_ctx *ctx, dp_arena *arena, dp_str title,
                        const dp_opml_item *feeds, size_t n, dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, (size_t)64 << 20);

    dp_buf_add(&buf, DP_S("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<opml version=\"2.0\">\n<head>\n  <title>"));
    put_escaped(&buf, title);
    dp_buf_add(&buf, DP_S("</title>\n</head>\n<body>\n"));
    for (size_t i = 0; i < n; i++) {
        dp_buf_add(&buf, DP_S("  <outline type=\"rss\""));
        put_attr(&buf, "text",
                 feeds[i].title.n ? feeds[i].title : feeds[i].url);
        put_attr(&buf, "xmlUrl", feeds[i].url);
        put_categories(&buf, &feeds[i]);
        dp_buf_add(&buf, DP_S("/>\n"));
    }
    dp_buf_add(&buf, DP_S("</body>\n</opml>\n"));
    *out = dp_buf_str(&buf);
    return out->p ? DP_OK : dp_no_memory(ctx, "a subscription list");
}
