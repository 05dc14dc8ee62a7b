/* Atom, RFC 4287. */
#include "serve/channel.h"

#include "core/banned.h"

static void add_element(dp_buf *out, const char *name, dp_str text)
{
    dp_buf_printf(out, "<%s>", name);
    dp_channel_text(out, text);
    dp_buf_printf(out, "</%s>\n", name);
}

static void add_link(dp_buf *out, const char *rel, const char *type,
                     dp_str address)
{
    if (!address.p)
        return;
    dp_buf_printf(out, "<link rel=\"%s\" type=\"%s\" href=\"", rel, type);
    dp_channel_text(out, address);
    dp_buf_add(out, DP_S("\"/>\n"));
}

static void add_moment(dp_buf *out, const char *name, dp_edtf_date moment)
{
    dp_buf_printf(out, "<%s>", name);
    dp_channel_when(out, &moment);
    dp_buf_printf(out, "</%s>\n", name);
}

/* An author is wanted: the outlet, else us. */
static void add_author(dp_buf *out, dp_str name)
{
    dp_buf_add(out, DP_S("<author><name>"));
    dp_channel_text(out, name);
    dp_buf_add(out, DP_S("</name></author>\n"));
}

static void add_entry(dp_visit *v, const dp_channel *feed, size_t i,
                      dp_buf *out)
{
    const dp_line *line = &feed->lines.at[i];
    dp_buf_add(out, DP_S("<entry xml:lang=\""));
    dp_channel_text(out, line->language);
    dp_buf_add(out, DP_S("\">\n"));
    add_element(out, "id", line->id);
    add_element(out, "title", line->title);
    add_link(out, "alternate", "text/html", dp_channel_link(v, feed, i));
    add_link(out, "via", "text/html", dp_channel_source(v, line->url));
    if (line->outlet.n)
        add_author(out, line->outlet);
    add_moment(out, "published", dp_channel_moment(line));
    add_moment(out, "updated", dp_channel_moment(line));
    if (line->lead.n)
        add_element(out, "summary", line->lead);
    dp_buf_add(out, DP_S("</entry>\n"));
}

void dp_channel_atom(dp_visit *v, const dp_channel *feed, dp_buf *out)
{
    dp_buf_printf(out,
                  "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                  "<feed xmlns=\"http://www.w3.org/2005/Atom\""
                  " xml:lang=\"%.*s\">\n",
                  DP_F(dp_wording_language(v->words)));
    add_element(out, "id", feed->self);
    add_element(out, "title", feed->title);
    add_link(out, "self", "application/atom+xml", feed->self);
    add_link(out, "alternate", "text/html", feed->page);
    add_author(out, dp_wording_of(v->words, DP_S("name")));
    add_moment(out, "updated", dp_channel_updated(v, feed));
    for (size_t i = 0; i < feed->lines.n; i++)
        add_entry(v, feed, i, out);
    dp_buf_add(out, DP_S("</feed>\n"));
}
