/* What is followed, as a subscription list (OPML 2.0): for feed readers, and
 * for `depeche subscribe` on another machine. Sites that are followed by
 * sitemap or page have no feed, and stand as links. */
#include "serve/channel.h"
#include "serve/followed.h"

#include "core/banned.h"

static void add_attribute(dp_buf *out, const char *name, dp_str value)
{
    if (value.n == 0)
        return;
    dp_buf_printf(out, " %s=\"", name);
    dp_channel_text(out, value);
    dp_buf_char(out, '"');
}

static void add_outline(dp_visit *v, const dp_outlet *outlet, dp_buf *out)
{
    bool feed = outlet->kind == DP_OUTLET_FEED;
    dp_str name = outlet->title.n ? outlet->title : outlet->url;
    dp_str address = dp_channel_source(v, outlet->url);

    if (!address.p || outlet->state != DP_OUTLET_ON)
        return;
    dp_buf_add(out, DP_S("<outline"));
    add_attribute(out, "text", name);
    add_attribute(out, "title", name);
    add_attribute(out, "type", feed ? DP_S("rss") : DP_S("link"));
    add_attribute(out, feed ? "xmlUrl" : "url", address);
    dp_buf_add(out, DP_S("/>\n"));
}

static int by_folder(const void *a, const void *b)
{
    const dp_outlet *x = a, *y = b;
    int order = dp_str_cmp(x->folder, y->folder);

    return order ? order : dp_str_cmp(x->title, y->title);
}

/* Those without a folder come first; each folder is an outline around its own.
 */
static void add_all(dp_visit *v, const dp_outlet_list *all, dp_buf *out)
{
    dp_str folder = DP_NULL;

    for (size_t i = 0; i < all->n; i++) {
        if (!dp_str_eq(all->at[i].folder, folder)) {
            if (folder.n)
                dp_buf_add(out, DP_S("</outline>\n"));
            folder = all->at[i].folder;
            dp_buf_add(out, DP_S("<outline"));
            add_attribute(out, "text", folder);
            dp_buf_add(out, DP_S(">\n"));
        }
        add_outline(v, &all->at[i], out);
    }
    if (folder.n)
        dp_buf_add(out, DP_S("</outline>\n"));
}

dp_status dp_screen_opml(dp_visit *v)
{
    dp_outlet_list all = { 0 };
    dp_buf out = dp_buf_new(v->arena, 8 << 20);
    dp_status status = dp_followed_list(v, &all);

    if (status != DP_OK)
        return status;
    dp_buf_add(&out, DP_S("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                          "<opml version=\"2.0\">\n<head><title>"));
    dp_channel_text(&out, dp_wording_of(v->words, DP_S("name")));
    dp_buf_add(&out, DP_S("</title></head>\n<body>\n"));
    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, by_folder);
    add_all(v, &all, &out);
    dp_buf_add(&out, DP_S("</body>\n</opml>\n"));
    v->answer.name = "outlets.opml";
    return dp_buf_str(&out).p ? dp_answer_bytes(v, "text/x-opml; charset=utf-8",
                                                dp_buf_str(&out))
                              : dp_no_memory(v->ctx, "a list");
}
