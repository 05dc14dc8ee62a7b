/* JSON Feed 1.1. */
#include "core/json.h"
#include "serve/channel.h"

#include "core/banned.h"

static void add(dp_buf *out, const char *key, dp_str value)
{
    if (value.n == 0)
        return;
    dp_json_key(out, dp_str_of(key));
    dp_json_put(out, value);
}

static void add_item(dp_visit *v, const dp_channel *feed, size_t i, dp_buf *out)
{
    const dp_line *line = &feed->lines.at[i];
    dp_edtf_date moment = dp_channel_moment(line);
    dp_buf when = dp_buf_new(v->arena, 64);

    dp_channel_when(&when, &moment);
    dp_json_open(out, '{');
    add(out, "id", line->id);
    add(out, "url", dp_channel_link(v, feed, i));
    add(out, "external_url", dp_channel_source(v, line->url));
    add(out, "title", line->title);
    dp_json_key(out, DP_S("content_text"));
    dp_json_put(out, line->lead.p ? line->lead : DP_S(""));
    add(out, "date_published", dp_buf_str(&when));
    add(out, "language", line->language);
    if (line->outlet.n) {
        dp_json_key(out, DP_S("authors"));
        dp_json_open(out, '[');
        dp_json_open(out, '{');
        add(out, "name", line->outlet);
        dp_json_shut(out, '}');
        dp_json_shut(out, ']');
    }
    dp_json_shut(out, '}');
}

void dp_channel_json(dp_visit *v, const dp_channel *feed, dp_buf *out)
{
    dp_json_open(out, '{');
    add(out, "version", DP_S("https://jsonfeed.org/version/1.1"));
    add(out, "title", feed->title);
    add(out, "home_page_url", feed->page);
    add(out, "feed_url", feed->self);
    add(out, "language", dp_wording_language(v->words));
    dp_json_key(out, DP_S("items"));
    dp_json_open(out, '[');
    for (size_t i = 0; i < feed->lines.n; i++)
        add_item(v, feed, i, out);
    dp_json_shut(out, ']');
    dp_json_shut(out, '}');
    dp_buf_char(out, '\n');
}
