/* libxml2's reader as events with namespaces told apart. An empty element
 * starts and ends; text, CDATA and white space are all text. */
#include "fetch/xml.h"

#include <libxml/xmlreader.h>

#include "fetch/fetch.h"

#include "core/banned.h"

struct dp_xml_inside {
    dp_arena *arena;
    xmlTextReaderPtr reader;
    bool close; /* the element was empty: its end comes next */
};

/* -- Namespaces -- */

static const struct {
    const char *uri; /* in lower case, without closing '/' or '#' */
    uint8_t ns;
    bool atom;
} known[] = {
    { "", DP_NS_FEED, false },
    { "http://www.w3.org/2005/atom", DP_NS_FEED, true },
    { "http://purl.org/atom/ns", DP_NS_FEED, true },
    { "http://example.com/newformat", DP_NS_FEED, true },
    { "http://example.com/necho", DP_NS_FEED, true },
    { "http://purl.org/echo", DP_NS_FEED, true },
    { "uri/of/echo/namespace", DP_NS_FEED, true },
    { "http://purl.org/pie", DP_NS_FEED, true },
    { "http://purl.org/net/rss1.1", DP_NS_FEED, false },
    { "http://purl.org/rss/1.0", DP_NS_FEED, false },
    { "http://my.netscape.com/rdf/simple/0.9", DP_NS_FEED, false },
    { "http://my.netscape.com/publish/formats/rss-0.91", DP_NS_FEED, false },
    { "http://channel.netscape.com/rdf/simple/0.9", DP_NS_FEED, false },
    { "http://backend.userland.com/rss", DP_NS_FEED, false },
    { "http://backend.userland.com/rss2", DP_NS_FEED, false },
    { "http://backend.userland.com/rss091", DP_NS_FEED, false },
    { "http://backend.userland.com/rss092", DP_NS_FEED, false },
    { "http://blogs.law.harvard.edu/tech/rss", DP_NS_FEED, false },
    { "http://cyber.law.harvard.edu/rss/rss.html", DP_NS_FEED, false },
    { "http://www.rssboard.org/rss-specification", DP_NS_FEED, false },
    { "http://www.sitemaps.org/schemas/sitemap/0.9", DP_NS_FEED, false },
    { "http://www.google.com/schemas/sitemap/0.84", DP_NS_FEED, false },
    { "http://opml.org/spec2", DP_NS_FEED, false },
    { "http://www.opml.org/spec2", DP_NS_FEED, false },
    { "http://www.w3.org/1999/02/22-rdf-syntax-ns", DP_NS_RDF, false },
    { "http://purl.org/dc/elements/1.1", DP_NS_DC, false },
    { "http://purl.org/dc/elements/1.0", DP_NS_DC, false },
    { "http://purl.org/dc/terms", DP_NS_TERMS, false },
    { "http://purl.org/rss/1.0/modules/content", DP_NS_CONTENT, false },
    { "http://search.yahoo.com/mrss", DP_NS_MEDIA, false },
    { "http://www.rssboard.org/media-rss", DP_NS_MEDIA, false },
    { "http://www.itunes.com/dtds/podcast-1.0.dtd", DP_NS_ITUNES, false },
    { "http://example.com/dtds/podcast-1.0.dtd", DP_NS_ITUNES, false },
    { "http://www.w3.org/1999/xhtml", DP_NS_XHTML, false },
    { "http://www.w3.org/xml/1998/namespace", DP_NS_XML, false },
    { "http://www.google.com/schemas/sitemap-news/0.9", DP_NS_SITEMAP_NEWS,
      false },
};

/* What a prefix that nobody declared is sure to mean. */
static const struct {
    const char *prefix;
    uint8_t ns;
    bool atom;
} customary[] = {
    { "atom", DP_NS_FEED, true },          { "rss", DP_NS_FEED, false },
    { "rdf", DP_NS_RDF, false },           { "dc", DP_NS_DC, false },
    { "dcterms", DP_NS_TERMS, false },     { "content", DP_NS_CONTENT, false },
    { "media", DP_NS_MEDIA, false },       { "itunes", DP_NS_ITUNES, false },
    { "xhtml", DP_NS_XHTML, false },       { "xml", DP_NS_XML, false },
    { "news", DP_NS_SITEMAP_NEWS, false },
};

static dp_ns ns_of_uri(dp_str uri, bool *atom)
{
    uri = dp_str_trim(uri);
    while (uri.n > 0 && (uri.p[uri.n - 1] == '/' || uri.p[uri.n - 1] == '#'))
        uri.n--;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (dp_str_eq_ascii(uri, dp_str_of(known[i].uri))) {
            *atom = known[i].atom;
            return (dp_ns)known[i].ns;
        }
    return DP_NS_OTHER;
}

static dp_ns ns_of_prefix(dp_str prefix, bool *atom)
{
    for (size_t i = 0; i < sizeof customary / sizeof *customary; i++)
        if (dp_str_eq_ascii(prefix, dp_str_of(customary[i].prefix))) {
            *atom = customary[i].atom;
            return (dp_ns)customary[i].ns;
        }
    return DP_NS_OTHER;
}

static dp_str view(const xmlChar *z)
{
    return dp_str_of((const char *)z);
}

/* The namespace of the node the reader stands at, and its local name. */
static dp_ns name_of(struct dp_xml_inside *in, dp_str *name, bool *atom)
{
    const xmlChar *uri = xmlTextReaderConstNamespaceUri(in->reader);
    size_t colon;

    *atom = false;
    *name = view(xmlTextReaderConstLocalName(in->reader));
    if (uri)
        return ns_of_uri(view(uri), atom);
    colon = dp_str_find_char(*name, ':', 0);
    if (colon != DP_NOT_FOUND) {
        dp_str prefix = dp_str_sub(*name, 0, colon);
        *name = dp_str_sub(*name, colon + 1, name->n);
        return ns_of_prefix(prefix, atom);
    }
    return DP_NS_FEED;
}

/* -- Decoding -- */

/* The encoding that the document's first line declares. */
static dp_str declared(dp_str bytes)
{
    dp_str head = dp_str_sub(bytes, 0, 1024), value;
    size_t at = dp_str_find(head, DP_S("<?xml"), 0), end;
    char quote;

    if (at == DP_NOT_FOUND)
        return DP_NULL;
    end = dp_str_find(head, DP_S("?>"), at);
    head = dp_str_sub(head, at, end == DP_NOT_FOUND ? head.n : end);
    at = dp_str_find(head, DP_S("encoding"), 0);
    if (at == DP_NOT_FOUND)
        return DP_NULL;
    value = dp_str_trim(dp_str_sub(head, at + 8, head.n));
    if (value.n < 3 || value.p[0] != '=')
        return DP_NULL;
    value = dp_str_trim(dp_str_sub(value, 1, value.n));
    quote = value.n > 0 ? value.p[0] : 0;
    if (quote != '"' && quote != '\'')
        return DP_NULL;
    end = dp_str_find_char(value, quote, 1);
    return end == DP_NOT_FOUND ? DP_NULL
                               : dp_str_trim(dp_str_sub(value, 1, end));
}

/* UTF-16 and UTF-32 without a mark show in the first '<'. */
static dp_str wide(dp_str bytes)
{
    static const struct {
        char head[4];
        const char *name;
    } forms[] = {
        { { 0, 0, 0, '<' }, "utf-32be" },
        { { '<', 0, 0, 0 }, "utf-32le" },
        { { 0, '<', 0, '?' }, "utf-16be" },
        { { '<', 0, '?', 0 }, "utf-16le" },
    };

    if (bytes.n < 4)
        return DP_NULL;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (memcmp(bytes.p, forms[i].head, 4) == 0)
            return dp_str_of(forms[i].name);
    return DP_NULL;
}

/* Whether bytes that are called UTF-8 are UTF-8 but for some damage: most of
 * what is beyond ASCII makes whole characters. */
static bool is_mostly_utf8(dp_str s)
{
    size_t good = 0, bad = 0, at = 0;

    while (at < s.n) {
        size_t before = at;
        uint32_t cp;
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            continue;
        }
        cp = dp_utf8_next(s, &at);
        if (cp == 0xfffd && at == before + 1)
            bad++;
        else
            good++;
    }
    return bad == 0 || good >= 4 * bad;
}

static bool is_utf8_name(dp_str name)
{
    return dp_str_eq_ascii(name, DP_S("utf-8")) ||
           dp_str_eq_ascii(name, DP_S("utf8"));
}

dp_status dp_xml_decode(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                        dp_str charset, dp_str *out)
{
    dp_page page = { .bytes = bytes, .form = DP_FORM_PAGE };
    dp_str form = wide(bytes), own = declared(bytes);

    /* What the document says goes before the transport: RFC 7303 has it the
     * other way, servers say "iso-8859-1" of everything. */
    page.charset = form.p ? form : own.p ? own : charset;
    if (is_utf8_name(page.charset)) {
        if (is_mostly_utf8(bytes))
            return dp_utf8_clean(ctx, arena, bytes, out);
        page.charset = DP_NULL;
    }
    return dp_charset_decode(ctx, arena, &page, out, NULL);
}

/* -- Reading -- */

dp_status dp_xml_open(dp_ctx *ctx, dp_arena *arena, dp_str utf8, dp_xml **out)
{
    const int options = XML_PARSE_RECOVER | XML_PARSE_NONET |
                        XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                        XML_PARSE_HUGE | XML_PARSE_COMPACT;
    dp_xml *xml = DP_NEW(arena, dp_xml);
    struct dp_xml_inside *in = DP_NEW(arena, struct dp_xml_inside);
    dp_str text;
    dp_status status;

    if (!xml || !in)
        return dp_no_memory(ctx, "a feed");
    status = dp_xml_mend(ctx, arena, utf8, &text);
    if (status != DP_OK)
        return status;
    in->arena = arena;
    in->reader =
        xmlReaderForMemory(text.p, (int)text.n, NULL, "UTF-8", options);
    if (!in->reader)
        return dp_no_memory(ctx, "a feed");
    xml->inside = in;
    *out = xml;
    return DP_OK;
}

void dp_xml_close(dp_xml *xml)
{
    if (xml)
        xmlFreeTextReader(xml->inside->reader);
}

static bool element(dp_xml *xml, dp_xml_event event)
{
    xml->event = event;
    xml->ns = name_of(xml->inside, &xml->name, &xml->atom);
    xml->depth = (size_t)xmlTextReaderDepth(xml->inside->reader);
    return true;
}

bool dp_xml_next(dp_xml *xml)
{
    struct dp_xml_inside *in = xml->inside;

    if (in->close) {
        in->close = false;
        /* Attributes may have been looked at. */
        xmlTextReaderMoveToElement(in->reader);
        return element(xml, DP_XML_END);
    }
    while (xmlTextReaderRead(in->reader) == 1) {
        switch (xmlTextReaderNodeType(in->reader)) {
        case XML_READER_TYPE_ELEMENT:
            in->close = xmlTextReaderIsEmptyElement(in->reader) == 1;
            return element(xml, DP_XML_START);
        case XML_READER_TYPE_END_ELEMENT:
            return element(xml, DP_XML_END);
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            xml->event = DP_XML_TEXT;
            xml->text = view(xmlTextReaderConstValue(in->reader));
            return true;
        default:
            break;
        }
    }
    return false;
}

dp_str dp_xml_attr(dp_xml *xml, dp_ns ns, dp_str name)
{
    struct dp_xml_inside *in = xml->inside;
    dp_str value = DP_NULL;
    int more = xmlTextReaderMoveToFirstAttribute(in->reader);

    for (; more == 1; more = xmlTextReaderMoveToNextAttribute(in->reader)) {
        dp_str local;
        bool atom;
        if (xmlTextReaderIsNamespaceDecl(in->reader) == 1)
            continue;
        if (name_of(in, &local, &atom) == ns && dp_str_eq_ascii(local, name)) {
            value = dp_str_dup(in->arena,
                               view(xmlTextReaderConstValue(in->reader)));
            break;
        }
    }
    xmlTextReaderMoveToElement(in->reader);
    return value;
}

static bool is_void(dp_str name)
{
    static const char *const names[] = { "br",    "img",   "hr",     "area",
                                         "col",   "input", "source", "wbr",
                                         "embed", "link",  "meta",   "base",
                                         "param", "track" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (dp_str_eq_ascii(name, dp_str_of(names[i])))
            return true;
    return false;
}

static void print_value(dp_buf *buf, dp_str value)
{
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c == '&')
            dp_buf_add(buf, DP_S("&amp;"));
        else if (c == '"')
            dp_buf_add(buf, DP_S("&quot;"));
        else if (c == '<')
            dp_buf_add(buf, DP_S("&lt;"));
        else
            dp_buf_char(buf, c);
    }
}

void dp_xml_print_start(dp_xml *xml, dp_buf *buf)
{
    struct dp_xml_inside *in = xml->inside;
    int more;

    dp_buf_char(buf, '<');
    dp_buf_add(buf, xml->name);
    more = xmlTextReaderMoveToFirstAttribute(in->reader);
    for (; more == 1; more = xmlTextReaderMoveToNextAttribute(in->reader)) {
        if (xmlTextReaderIsNamespaceDecl(in->reader) == 1)
            continue;
        dp_buf_char(buf, ' ');
        dp_buf_add(buf, view(xmlTextReaderConstName(in->reader)));
        dp_buf_add(buf, DP_S("=\""));
        print_value(buf, view(xmlTextReaderConstValue(in->reader)));
        dp_buf_char(buf, '"');
    }
    xmlTextReaderMoveToElement(in->reader);
    dp_buf_char(buf, '>');
}

void dp_xml_print_end(const dp_xml *xml, dp_buf *buf)
{
    if (is_void(xml->name))
        return;
    dp_buf_add(buf, DP_S("</"));
    dp_buf_add(buf, xml->name);
    dp_buf_char(buf, '>');
}
