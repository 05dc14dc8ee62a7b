/* In a worker: a page becomes a record, or tells where its site's feeds and
 * headlines are. A task is a line of JSON and the bytes as they came. */
#include "follow/work.h"

#include "core/json.h"
#include "fetch/fetch.h"
#include "fetch/feed.h"
#include "html/html.h"
#include "record/record.h"

#include "core/banned.h"

typedef struct page_task {
    dp_str bytes, url, charset, codings, fetched;
    bool text;
    dp_str title, published, language, outlet, outlet_url;
} page_task;

/* -- Packing -- */

static bool put(json_t *object, const char *key, json_t *value)
{
    return value && json_object_set_new(object, key, value) == 0;
}

/* A line, its end, and bytes behind it; null when memory is out. */
static dp_str join(dp_arena *arena, dp_str line, dp_str end, dp_str bytes)
{
    size_t n = line.n + end.n + bytes.n;
    char *p = line.p ? dp_arena_alloc(arena, n) : NULL;

    if (!p)
        return DP_NULL;
    memcpy(p, line.p, line.n);
    if (end.n)
        memcpy(p + line.n, end.p, end.n);
    if (bytes.n)
        memcpy(p + line.n + end.n, bytes.p, bytes.n);
    return (dp_str){ p, n };
}

dp_str dp_page_pack(dp_arena *arena, dp_str bytes, dp_str url, dp_str charset,
                    dp_str codings, dp_str fetched, bool text,
                    const dp_pending *known)
{
    json_t *head = json_object();
    dp_str line = DP_NULL;

    if (head && put(head, "url", dp_json_of(url)) &&
        put(head, "charset", dp_json_of(charset)) &&
        put(head, "codings", dp_json_of(codings)) &&
        put(head, "fetched", dp_json_of(fetched)) &&
        put(head, "text", json_boolean(text)) &&
        (!known || (put(head, "title", dp_json_of(known->title)) &&
                    put(head, "published", dp_json_of(known->published)) &&
                    put(head, "language", dp_json_of(known->language)) &&
                    put(head, "outlet", dp_json_of(known->outlet_title)) &&
                    put(head, "feed", dp_json_of(known->outlet_url)))))
        line = dp_json_print(arena, head);
    json_decref(head);
    return join(arena, line, DP_S("\n"), bytes);
}

static dp_status unpack(dp_ctx *ctx, dp_arena *arena, dp_str task,
                        page_task *out)
{
    size_t end = dp_str_find_char(task, '\n', 0);
    json_t *head = NULL;
    dp_status status;

    if (end == DP_NOT_FOUND)
        return dp_fail(ctx, DP_INTERNAL, "no page came to the worker");
    status = dp_json_parse(ctx, dp_str_sub(task, 0, end), &head);
    if (status != DP_OK)
        return status;
#define MEMBER(name) dp_str_dup(arena, dp_json_str(head, name, NULL))
    *out = (page_task){
        .bytes = dp_str_sub(task, end + 1, task.n),
        .url = MEMBER("url"),
        .charset = MEMBER("charset"),
        .codings = MEMBER("codings"),
        .fetched = MEMBER("fetched"),
        .text = json_is_true(json_object_get(head, "text")),
        .title = MEMBER("title"),
        .published = MEMBER("published"),
        .language = MEMBER("language"),
        .outlet = MEMBER("outlet"),
        .outlet_url = MEMBER("feed"),
    };
#undef MEMBER
    json_decref(head);
    return dp_offer_undo(ctx, arena, out->codings, &out->bytes);
}

/* -- Records -- */

/* What the feed says stands in where the page is silent, and says so. */
static void add_known(dp_article *article, const page_task *task)
{
    if (!article->title.n)
        article->title = task->title;
    if (!article->outlet.n)
        article->outlet = task->outlet;
    if (!article->language.p)
        article->language = task->language;
}

/* What stands on lines of its own are paragraphs, parted as the record has
 * them. */
static dp_status part(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, 2 * text.n + 1);
    dp_str rest = text, line;

    while (dp_str_next(&rest, '\n', &line)) {
        if (buf.n)
            dp_buf_add(&buf, DP_S("\n\n"));
        dp_buf_add(&buf, line);
    }
    *out = buf.n ? dp_buf_str(&buf) : DP_S("");
    return out->p ? DP_OK : dp_no_memory(ctx, "the text of a feed");
}

/* The feed's text is an article's own: paragraphs, nothing around it. */
static dp_status text_of(dp_ctx *ctx, dp_arena *arena, page_task *task)
{
    dp_html *html = NULL;
    dp_status status = dp_html_open(ctx, &html);

    if (status == DP_OK)
        status =
            dp_html_fragment_plain(ctx, arena, html, task->bytes, &task->bytes);
    dp_html_close(html);
    return status == DP_OK ? part(ctx, arena, task->bytes, &task->bytes)
                           : status;
}

static dp_status work_page(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                           dp_str *answer)
{
    page_task task;
    dp_article article;
    dp_page page;
    dp_str line = DP_NULL;
    dp_status status = unpack(ctx, arena, call->bytes, &task);

    if (status == DP_OK && task.text)
        status = text_of(ctx, arena, &task);
    if (status != DP_OK)
        return status;
    page = (dp_page){ .bytes = task.bytes,
                      .form = task.text ? DP_FORM_TEXT : DP_FORM_AUTO,
                      .input = task.text && task.outlet_url.n ? task.outlet_url
                                                              : task.url,
                      .url = task.url,
                      .fetched = task.fetched,
                      .charset = task.text ? DP_S("utf-8") : task.charset,
                      .feed_published = task.published };
    if (task.text) {
        page.title = task.title;
        page.language = task.language;
        page.outlet = task.outlet;
    }
    status = dp_article_read(ctx, arena, &page, &article);
    if (status != DP_OK)
        return status;
    add_known(&article, &task);
    if (!article.text.n)
        return dp_fail(ctx, DP_BAD_DATA, "no article on the page");
    status = dp_record_print(ctx, arena, &article, &line);
    if (status != DP_OK || task.text) {
        *answer = line;
        return status;
    }
    *answer = join(arena, line, DP_S(""), task.bytes);
    return answer->p ? DP_OK : dp_no_memory(ctx, "a record");
}

/* The record ends with its line. */
void dp_page_answer(dp_str answer, dp_str *record, dp_str *page)
{
    size_t end = dp_str_find_char(answer, '\n', 0);

    end = end == DP_NOT_FOUND ? answer.n : end + 1;
    *record = dp_str_sub(answer, 0, end);
    *page = end < answer.n ? dp_str_sub(answer, end, answer.n) : DP_NULL;
}

/* -- Links -- */

static bool names_feed(dp_str type)
{
    return dp_str_find_ascii(type, DP_S("rss"), 0) != DP_NOT_FOUND ||
           dp_str_find_ascii(type, DP_S("atom"), 0) != DP_NOT_FOUND ||
           dp_str_eq_ascii(type, DP_S("application/feed+json")) ||
           dp_str_eq_ascii(type, DP_S("application/rdf+xml"));
}

static bool has_word(dp_str list, dp_str word)
{
    dp_str one;

    while (dp_str_next(&list, ' ', &one))
        if (dp_str_eq_ascii(dp_str_trim(one), word))
            return true;
    return false;
}

/* Whether the last parts of an address look like an article's: a number of four
 * digits or more, or a title in words with hyphens, or a page's file. */
static bool looks_like_article(dp_str url)
{
    dp_url parts;
    size_t slash, digits = 0, hyphens = 0, run = 0;
    dp_str last;

    if (!dp_url_parse(url, &parts) || parts.path.n < 2)
        return false;
    for (slash = parts.path.n - 1; slash > 0 && parts.path.p[slash] != '/';)
        slash--;
    if (slash == 0 && parts.path.p[parts.path.n - 1] == '/')
        return false;
    last = parts.path;
    for (size_t i = 0; i < last.n; i++) {
        bool digit = last.p[i] >= '0' && last.p[i] <= '9';
        run = digit ? run + 1 : 0;
        digits = run > digits ? run : digits;
        hyphens += last.p[i] == '-' || last.p[i] == '_';
    }
    return digits >= 4 || hyphens >= 3;
}

static size_t words_in(dp_str s)
{
    size_t words = 0;
    bool inside = false;

    for (size_t at = 0; at < s.n;) {
        uint32_t cp = dp_utf8_next(s, &at);
        bool letter = dp_is_letter(cp) || dp_is_digit(cp);
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

typedef struct linked {
    dp_ctx *ctx;
    dp_arena *arena;
    const dp_html_doc *doc;
    dp_str base;
    json_t *feeds, *headlines;
    dp_map seen;
    dp_str title;
} linked;

static dp_str full(linked *l, dp_str href)
{
    dp_str out = DP_NULL;
    size_t hash;

    if (dp_url_resolve(l->ctx, l->arena, l->base, dp_str_trim(href), &out) !=
        DP_OK)
        return DP_NULL;
    hash = dp_str_find_char(out, '#', 0);
    return dp_str_starts(out, DP_S("http")) ? dp_str_sub(out, 0, hash)
                                            : DP_NULL;
}

static void add(json_t *list, dp_str url, dp_str title)
{
    json_t *one = json_object();

    if (!one || !put(one, "url", dp_json_of(url)) ||
        !put(one, "title", dp_json_of(title)) ||
        json_array_append(list, one) != 0) {
        json_decref(one);
        return;
    }
    json_decref(one);
}

static void take_link(linked *l, const dp_html_node *node)
{
    dp_str rel = dp_html_attr(node, DP_S("rel")),
           type = dp_html_attr(node, DP_S("type")), url;

    if (!has_word(rel, DP_S("alternate")) || !names_feed(type))
        return;
    url = full(l, dp_html_attr(node, DP_S("href")));
    if (url.n)
        add(l->feeds, url, dp_html_attr(node, DP_S("title")));
}

static bool in_furniture(const dp_html_doc *doc, uint32_t i)
{
    for (; i > 0; i = doc->at[i].parent)
        if (doc->at[i].tag == DP_TAG_NAV || doc->at[i].tag == DP_TAG_FOOTER)
            return true;
    return false;
}

/* A headline: a link within the site, of several words, to what looks like an
 * article, outside menus and footers. */
static void take_anchor(linked *l, uint32_t i)
{
    enum { MOST = 500, WORDS = 4 };
    const dp_html_node *node = &l->doc->at[i];
    dp_str url = full(l, dp_html_attr(node, DP_S("href"))), title;
    bool fresh;

    if (!url.n || json_array_size(l->headlines) >= MOST ||
        !looks_like_article(url) || in_furniture(l->doc, i) ||
        !dp_url_same_host(l->ctx, l->arena, url, l->base))
        return;
    if (dp_html_plain(l->ctx, l->arena, l->doc, i, &title) != DP_OK ||
        words_in(title) < WORDS)
        return;
    if (dp_map_put(l->arena, &l->seen, url, &fresh) && fresh)
        add(l->headlines, url, title);
}

static void gather(linked *l)
{
    for (uint32_t i = 0; i < l->doc->n; i++) {
        const dp_html_node *node = &l->doc->at[i];
        if (node->tag == DP_TAG_BASE) {
            dp_str base = full(l, dp_html_attr(node, DP_S("href")));
            if (base.n)
                l->base = base;
        } else if (node->tag == DP_TAG_LINK) {
            take_link(l, node);
        } else if (node->tag == DP_TAG_A) {
            take_anchor(l, i);
        } else if (node->tag == DP_TAG_TITLE && !l->title.p) {
            for (uint32_t k = i + 1; k < node->end; k++)
                l->title = dp_str_trim(dp_html_text(&l->doc->at[k]));
        }
    }
}

static dp_status work_links(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                            dp_str *answer)
{
    page_task task;
    dp_html *html = NULL;
    dp_html_doc doc;
    dp_str text;
    json_t *out = NULL;
    linked l = { .ctx = ctx, .arena = arena, .doc = &doc };
    dp_status status = unpack(ctx, arena, call->bytes, &task);

    if (status == DP_OK) {
        dp_page page = { .bytes = task.bytes,
                         .form = DP_FORM_HTML,
                         .charset = task.charset };
        status = dp_charset_decode(ctx, arena, &page, &text, NULL);
    }
    if (status == DP_OK)
        status = dp_html_open(ctx, &html);
    if (status == DP_OK)
        status = dp_html_parse(ctx, arena, html, text, &doc);
    if (status == DP_OK) {
        l.base = task.url;
        l.feeds = json_array();
        l.headlines = json_array();
        if (l.feeds && l.headlines)
            gather(&l);
        out = json_object();
        if (out && put(out, "feeds", l.feeds) &&
            put(out, "headlines", l.headlines) &&
            put(out, "title", dp_json_of(l.title)))
            *answer = dp_json_print(arena, out);
        if (!answer->p)
            status = dp_no_memory(ctx, "links");
    }
    json_decref(out);
    dp_html_close(html);
    return status;
}

const dp_pool_job dp_follow_works[WORKS] = {
    [WORK_OFFER] = { "feed", dp_offer_work },
    [WORK_PAGE] = { "page", work_page },
    [WORK_LINKS] = { "links", work_links },
};

/* A page of each kind through the whole machine, before there are walls. */
void dp_follow_warm(dp_ctx *ctx)
{
    static const char *const pages[] = {
        "<!doctype html><meta charset=\"windows-1256\"><title>\xC7\xE1</title>"
        "<article><p>\xC7\xE1\xD1\xC8\xC7\xD8 2025.</p></article>",
        "Une d\xC3\xA9p\xC3\xAA"
        "che.\n\n2025-01-02",
    };
    dp_arena *arena = dp_arena_new((size_t)64 << 20);

    dp_offer_warm(ctx);
    for (size_t i = 0; arena && i < sizeof pages / sizeof *pages; i++) {
        dp_page page = { .bytes = dp_str_of(pages[i]), .input = DP_S("-") };
        dp_article article;
        dp_str line;
        if (dp_article_read(ctx, arena, &page, &article) == DP_OK)
            dp_record_print(ctx, arena, &article, &line);
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}
