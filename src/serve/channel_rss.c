/* RSS 2.0. Readers take its titles for HTML, though it does not say so: what
 * could be markup is escaped once more. */
#include "serve/channel.h"

#include "core/banned.h"

static void add_element(dp_buf *out, const char *name, dp_str text)
{
    if (!text.p)
        return;
    dp_buf_printf(out, "<%s>", name);
    dp_channel_text(out, text);
    dp_buf_printf(out, "</%s>\n", name);
}

static void add_html(dp_buf *out, const char *name, dp_str text)
{
    dp_buf_printf(out, "<%s>", name);
    dp_channel_html(out, text);
    dp_buf_printf(out, "</%s>\n", name);
}

static void add_moment(dp_buf *out, const char *name, dp_edtf_date moment)
{
    dp_buf_printf(out, "<%s>", name);
    dp_channel_mail_when(out, &moment);
    dp_buf_printf(out, "</%s>\n", name);
}

static void add_item(dp_visit *v, const dp_channel *feed, size_t i, dp_buf *out)
{
    const dp_line *line = &feed->lines.at[i];
    dp_buf_add(out, DP_S("<item>\n"));
    add_html(out, "title", line->title);
    add_element(out, "link", dp_channel_link(v, feed, i));
    dp_buf_add(out, DP_S("<guid isPermaLink=\"false\">"));
    dp_channel_text(out, line->id);
    dp_buf_add(out, DP_S("</guid>\n"));
    add_moment(out, "pubDate", dp_channel_moment(line));
    if (line->outlet.n)
        add_element(out, "dc:creator", line->outlet);
    if (line->language.n)
        add_element(out, "dc:language", line->language);
    add_element(out, "dc:source", dp_channel_source(v, line->url));
    add_html(out, "description", line->lead);
    dp_buf_add(out, DP_S("</item>\n"));
}

void dp_channel_rss(dp_visit *v, const dp_channel *feed, dp_buf *out)
{
    dp_buf_add(out, DP_S("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                         "<rss version=\"2.0\""
                         " xmlns:atom=\"http://www.w3.org/2005/Atom\""
                         " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                         "<channel>\n"));
    add_html(out, "title", feed->title);
    add_element(out, "link", feed->page);
    add_html(out, "description", feed->title);
    add_element(out, "language", dp_wording_language(v->words));
    dp_buf_add(out, DP_S("<atom:link rel=\"self\""
                         " type=\"application/rss+xml\" href=\""));
    dp_channel_text(out, feed->self);
    dp_buf_add(out, DP_S("\"/>\n"));
    add_moment(out, "lastBuildDate", dp_channel_updated(v, feed));
    for (size_t i = 0; i < feed->lines.n; i++)
        add_item(v, feed, i, out);
    dp_buf_add(out, DP_S("</channel>\n</rss>\n"));
}
