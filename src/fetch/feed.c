/* Feeds: which reader takes the bytes, and what all readers do with an entry:
 * clean its markup, make its text, settle its links. */
#include "fetch/feed.h"

#include "fetch/feed_inside.h"
#include "fetch/fetch.h"
#include "fetch/xml.h"

#include "core/banned.h"

/* Markup of an entry is read up to here; the longest article has less. */
#define MAX_MARKUP ((size_t)4 << 20)

void dp_feed_set(dp_str *field, uint8_t *had, uint8_t rank, dp_str value)
{
    if (value.n == 0 || rank <= *had)
        return;
    *field = value;
    *had = rank;
}

dp_str dp_feed_line(dp_arena *arena, dp_str s)
{
    char *p;
    size_t n = 0;

    s = dp_str_trim(s);
    if (!s.p)
        return s;
    p = dp_arena_alloc(arena, s.n + 1);
    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\n' || c == '\t' || c == '\r' || c == '\f')
            c = ' ';
        if (c == ' ' && n > 0 && p[n - 1] == ' ')
            continue;
        p[n++] = c;
    }
    return (dp_str){ p, n };
}

/* A tag such as "en_US" as BCP 47 writes it. */
dp_str dp_feed_language(dp_arena *arena, dp_str tag)
{
    char *p;

    tag = dp_str_trim(tag);
    if (tag.n == 0 || tag.n > 35)
        return DP_NULL;
    p = dp_arena_alloc(arena, tag.n);
    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < tag.n; i++) {
        char c = tag.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              (c >= '0' && c <= '9') || c == '-' || c == '_'))
            return DP_NULL;
        p[i] = c == '_' ? '-' : c;
    }
    return (dp_str){ p, tag.n };
}

dp_str dp_feed_escape(dp_arena *arena, dp_str text)
{
    dp_buf out = dp_buf_new(arena, MAX_MARKUP * 6);

    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '<')
            dp_buf_add(&out, DP_S("&lt;"));
        else if (c == '&')
            dp_buf_add(&out, DP_S("&amp;"));
        else
            dp_buf_char(&out, c);
    }
    return text.n ? dp_buf_str(&out) : text;
}

/* -- Links -- */

static bool is_followable(dp_str link)
{
    static const char *const schemes[] = { "http:", "https:", "ftp:", "mailto:",
                                           "news:", "urn:",   "tag:" };
    size_t colon = dp_str_find_char(link, ':', 0);

    for (size_t i = 0; i < link.n; i++)
        if ((unsigned char)link.p[i] < ' ')
            return false;
    if (colon == DP_NOT_FOUND)
        return true;
    for (size_t i = 0; i < colon; i++)
        if (link.p[i] == '/' || link.p[i] == '?' || link.p[i] == '#')
            return true; /* no scheme */
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (dp_str_eq_ascii(dp_str_sub(link, 0, colon + 1),
                            dp_str_of(schemes[i])))
            return true;
    return false;
}

dp_str dp_feed_link(making *m, dp_str base, dp_str link)
{
    dp_str full = DP_NULL;
    dp_url parts;

    link = dp_str_trim(link);
    if (link.n == 0 || !is_followable(link) || !dp_url_parse(link, &parts))
        return DP_NULL;
    if (parts.scheme.p)
        return link;
    if (base.n &&
        dp_url_resolve(m->ctx, m->arena, base, link, &full) == DP_OK && full.p)
        return full;
    return link;
}

typedef struct link_base {
    making *m;
    dp_str base;
} link_base;

static dp_str resolve_link(void *self, dp_arena *arena, dp_str link)
{
    link_base *at = self;
    dp_url parts;
    dp_str full = DP_NULL;

    if (!dp_url_parse(link, &parts))
        return DP_NULL;
    if (parts.scheme.p)
        return link;
    if (at->base.n == 0 ||
        dp_url_resolve(at->m->ctx, arena, at->base, link, &full) != DP_OK)
        return DP_NULL;
    return full;
}

/* -- Texts -- */

/* Whether text of a kind that does not say what it is is markup: it closes an
 * element, has a break or picture, or spells a character. */
static bool looks_like_markup(dp_str s)
{
    static const char *const signs[] = { "</",  "<br", "<p>", "<img ",
                                         "<hr", "<p ", "/>" };

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (dp_str_find_ascii(s, dp_str_of(signs[i]), 0) != DP_NOT_FOUND)
            return true;
    for (size_t at = 0; (at = dp_str_find_char(s, '&', at)) != DP_NOT_FOUND;) {
        size_t end = ++at;
        while (end < s.n && end - at < 12 &&
               ((s.p[end] >= 'a' && s.p[end] <= 'z') ||
                (s.p[end] >= 'A' && s.p[end] <= 'Z') ||
                (s.p[end] >= '0' && s.p[end] <= '9') || s.p[end] == '#'))
            end++;
        if (end > at && end < s.n && s.p[end] == ';')
            return true;
    }
    return false;
}

static bool is_flat(dp_str s)
{
    return dp_str_find_char(s, '<', 0) == DP_NOT_FOUND &&
           dp_str_find_char(s, '&', 0) == DP_NOT_FOUND;
}

dp_str dp_feed_plain(making *m, dp_str markup, bool guess)
{
    dp_str text = markup;
    dp_status status;

    if (markup.n > MAX_MARKUP)
        markup.n = MAX_MARKUP;
    if (!is_flat(markup) && (!guess || looks_like_markup(markup))) {
        /* Cleaned first: what stands in for a film or a frame is text. */
        status =
            dp_html_sanitise(m->ctx, m->arena, m->html, markup, NULL, &text);
        if (status == DP_OK)
            status =
                dp_html_fragment_plain(m->ctx, m->arena, m->html, text, &text);
        if (status != DP_OK) {
            m->status = m->status ? m->status : status;
            return DP_NULL;
        }
    }
    return dp_feed_line(m->arena, text);
}

static dp_str clean(making *m, const raw *from)
{
    link_base base = { m, from->base };
    dp_html_links links = { resolve_link, &base };
    dp_str markup = dp_str_trim(from->markup), out = DP_NULL;
    dp_status status;

    if (markup.n == 0)
        return DP_NULL;
    if (markup.n > MAX_MARKUP)
        markup.n = MAX_MARKUP;
    status = dp_html_sanitise(m->ctx, m->arena, m->html, markup, &links, &out);
    if (status != DP_OK)
        m->status = m->status ? m->status : status;
    return out;
}

static dp_str text_of(making *m, dp_str markup)
{
    dp_str text = markup;
    dp_status status;

    if (!markup.p || is_flat(markup))
        return markup;
    status = dp_html_fragment_plain(m->ctx, m->arena, m->html, markup, &text);
    if (status != DP_OK)
        m->status = m->status ? m->status : status;
    return text;
}

static dp_str join(dp_arena *arena, const dp_str *at, size_t n)
{
    dp_buf out = dp_buf_new(arena, 1 << 16);

    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            dp_buf_add(&out, DP_S(", "));
        dp_buf_add(&out, at[i]);
    }
    return n ? dp_buf_str(&out) : DP_NULL;
}

void dp_feed_entry_done(making *m, making_entry *e)
{
    if (m->entries.n >= DP_FEED_MAX_ENTRIES)
        return;
    /* Without any base the site's own address is the likeliest. */
    if (!e->content.base.n)
        e->content.base = m->feed.link;
    if (!e->summary.base.n)
        e->summary.base = m->feed.link;
    e->it.content_html = clean(m, &e->content);
    e->it.summary_html = clean(m, &e->summary);
    e->it.text = text_of(m, e->it.content_html.n ? e->it.content_html
                                                 : e->it.summary_html);
    e->it.author = join(m->arena, e->authors.at, e->authors.n);
    e->it.enclosures.at = e->enclosures.at;
    e->it.enclosures.n = e->enclosures.n;
    if (!dp_vec_push(m->arena, &m->entries, e->it))
        m->status = dp_no_memory(m->ctx, "a feed");
}

/* -- Authors -- */

/* "me@example.com (Name)", "Name <me@example.com>": the name; an address alone
 * stays. */
static dp_str name_of_author(dp_str s)
{
    size_t at = dp_str_find_char(s, '@', 0), open, close;
    dp_str name;

    if (at == DP_NOT_FOUND)
        return s;
    open = dp_str_find_char(s, '(', 0);
    close = dp_str_find_char(s, ')', 0);
    if (open != DP_NOT_FOUND && close != DP_NOT_FOUND && close > open + 1 &&
        !(at > open && at < close))
        return dp_str_trim(dp_str_sub(s, open + 1, close));
    open = dp_str_find_char(s, '<', 0);
    if (open == DP_NOT_FOUND)
        open = dp_str_find_char(s, '(', 0);
    if (open != DP_NOT_FOUND && open < at) {
        name = dp_str_trim(dp_str_sub(s, 0, open));
        if (name.n)
            return name;
        close = dp_str_find_char(s, s.p[open] == '<' ? '>' : ')', open);
        return dp_str_trim(dp_str_sub(s, open + 1, close));
    }
    return s;
}

void dp_feed_add_author(making *m, making_entry *e, dp_str name, uint8_t rank)
{
    enum { MAX_AUTHORS = 50 };

    name = name_of_author(dp_feed_line(m->arena, name));
    if (name.n == 0 || rank < e->author_rank)
        return;
    if (rank > e->author_rank)
        e->authors.n = 0;
    e->author_rank = rank;
    for (size_t i = 0; i < e->authors.n; i++)
        if (dp_str_eq(e->authors.at[i], name))
            return;
    if (e->authors.n < MAX_AUTHORS && !dp_vec_push(m->arena, &e->authors, name))
        m->status = dp_no_memory(m->ctx, "a feed");
}

/* -- Enclosures -- */

static int64_t length_of(dp_str s)
{
    int64_t n = 0;

    s = dp_str_trim(s);
    if (s.n == 0 || s.n > 18)
        return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return n;
}

void dp_feed_add_enclosure(making *m, making_entry *e, dp_str base, dp_str url,
                           dp_str type, dp_str length)
{
    enum { MAX_ENCLOSURES = 100 };
    dp_enclosure one = { .url = dp_feed_link(m, base, url),
                         .type = dp_str_trim(type),
                         .length = length_of(length) };

    if (one.url.n == 0 || e->enclosures.n >= MAX_ENCLOSURES)
        return;
    if (one.type.n == 0)
        one.type = DP_NULL;
    for (size_t i = 0; i < e->enclosures.n; i++)
        if (dp_str_eq(e->enclosures.at[i].url, one.url))
            return;
    if (!dp_vec_push(m->arena, &e->enclosures, one))
        m->status = dp_no_memory(m->ctx, "a feed");
}

/* -- Reading -- */

/* What it is that is no feed, for the message. */
static const char *kind_of(dp_str text)
{
    if (dp_str_trim(text).n == 0)
        return "it is empty";
    if (dp_str_find_ascii(dp_str_sub(text, 0, 4096), DP_S("<html"), 0) !=
            DP_NOT_FOUND ||
        dp_str_find_ascii(dp_str_sub(text, 0, 1024), DP_S("<!doctype html"),
                          0) != DP_NOT_FOUND)
        return "it is a web page";
    if (dp_opml_is(text))
        return "it is a subscription list";
    if (dp_str_trim(text).p[0] == '{' || dp_str_trim(text).p[0] == '[')
        return "it is JSON, but no JSON Feed";
    if (dp_str_trim(text).p[0] == '<')
        return "it is XML, but no feed";
    return "it is neither XML nor JSON";
}

static dp_status read_any(making *m, dp_str text)
{
    dp_str head = dp_str_trim(dp_str_sub(text, 0, 4096));

    if (dp_str_starts(head, DP_S("\xef\xbb\xbf")))
        head = dp_str_trim(dp_str_sub(head, 3, head.n));
    if (dp_str_starts(head, DP_S("{")))
        return dp_feed_read_json(m, text);
    return dp_feed_read_xml(m, text);
}

dp_status dp_feed_read(dp_ctx *ctx, dp_arena *arena, dp_str bytes,
                       dp_str charset, dp_str base, dp_feed *out)
{
    making m = { .ctx = ctx, .arena = arena, .base = base };
    dp_html *own = NULL;
    dp_status status;
    dp_str text;

    if (bytes.n > DP_FEED_MAX)
        return dp_fail(ctx, DP_BAD_DATA, "feed of %zu bytes is too long",
                       bytes.n);
    status = dp_xml_decode(ctx, arena, bytes, charset, &text);
    if (status != DP_OK)
        return status;
    /* A parser of its own where the context has none: opening one takes longer
     * than a feed. */
    m.html = ctx ? ctx->html : NULL;
    if (!m.html)
        status = dp_html_open(ctx, &own);
    if (status != DP_OK)
        return status;
    m.html = own ? own : m.html;
    status = read_any(&m, text);
    dp_html_close(own);
    if (status == DP_OK)
        status = m.status;
    if (status == DP_BAD_DATA)
        return dp_fail(ctx, DP_BAD_DATA, "no feed: %s", kind_of(text));
    if (status != DP_OK)
        return status;
    m.feed.entries.at = m.entries.at;
    m.feed.entries.n = m.entries.n;
    *out = m.feed;
    return DP_OK;
}
