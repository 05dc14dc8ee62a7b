/* Sanitising by lists of what is allowed, over the parsed document: what comes
 * out is written by us, tag by tag, and nothing of the foreign markup is copied
 * but the text, names from our lists and values escaped anew.
 *
 * There is no style attribute, no class and no id: a page made of foreign parts
 * has neither overlays nor names that clash with its own. */
#include "html/html.h"

#include "core/banned.h"

/* Deeper markup is an attack, and the parser's time is quadratic in depth. */
enum { MAX_NESTING = 512 };

typedef enum what {
    DROP_TAG = 0, /* the inside stays */
    KEEP,
    DROP_ALL /* the inside goes too */
} what;

static what what_of(const dp_html_node *node)
{
    switch (node->tag) {
    case DP_TAG_A:
    case DP_TAG_ABBR:
    case DP_TAG_ADDRESS:
    case DP_TAG_ARTICLE:
    case DP_TAG_ASIDE:
    case DP_TAG_B:
    case DP_TAG_BLOCKQUOTE:
    case DP_TAG_BR:
    case DP_TAG_CAPTION:
    case DP_TAG_CITE:
    case DP_TAG_CODE:
    case DP_TAG_COL:
    case DP_TAG_COLGROUP:
    case DP_TAG_DD:
    case DP_TAG_DEL:
    case DP_TAG_DIV:
    case DP_TAG_DL:
    case DP_TAG_DT:
    case DP_TAG_EM:
    case DP_TAG_FIGCAPTION:
    case DP_TAG_FIGURE:
    case DP_TAG_FOOTER:
    case DP_TAG_H1:
    case DP_TAG_H2:
    case DP_TAG_H3:
    case DP_TAG_H4:
    case DP_TAG_H5:
    case DP_TAG_H6:
    case DP_TAG_HEADER:
    case DP_TAG_HR:
    case DP_TAG_I:
    case DP_TAG_IMG:
    case DP_TAG_INS:
    case DP_TAG_KBD:
    case DP_TAG_LI:
    case DP_TAG_MARK:
    case DP_TAG_OL:
    case DP_TAG_P:
    case DP_TAG_PRE:
    case DP_TAG_Q:
    case DP_TAG_RP:
    case DP_TAG_RT:
    case DP_TAG_RUBY:
    case DP_TAG_S:
    case DP_TAG_SAMP:
    case DP_TAG_SECTION:
    case DP_TAG_SMALL:
    case DP_TAG_SPAN:
    case DP_TAG_STRIKE:
    case DP_TAG_STRONG:
    case DP_TAG_SUB:
    case DP_TAG_SUP:
    case DP_TAG_TABLE:
    case DP_TAG_TBODY:
    case DP_TAG_TD:
    case DP_TAG_TFOOT:
    case DP_TAG_TH:
    case DP_TAG_THEAD:
    case DP_TAG_TIME:
    case DP_TAG_TR:
    case DP_TAG_TT:
    case DP_TAG_U:
    case DP_TAG_UL:
    case DP_TAG_VAR:
    case DP_TAG_WBR:
        return KEEP;
    case DP_TAG_BUTTON:
    case DP_TAG_DIALOG:
    case DP_TAG_EMBED:
    case DP_TAG_FRAME:
    case DP_TAG_FRAMESET:
    case DP_TAG_INPUT:
    case DP_TAG_LINK:
    case DP_TAG_META:
    case DP_TAG_BASE:
    case DP_TAG_PARAM:
    case DP_TAG_XMP:
        return DROP_ALL;
    case DP_TAG_OBJECT:
    case DP_TAG_VIDEO:
    case DP_TAG_AUDIO:
        return DROP_TAG; /* what they hold is for those who cannot show them */
    default:
        return dp_html_is_unseen((dp_tag)node->tag) ? DROP_ALL : DROP_TAG;
    }
}

static bool is_void(uint16_t tag)
{
    return tag == DP_TAG_BR || tag == DP_TAG_HR || tag == DP_TAG_IMG ||
           tag == DP_TAG_COL || tag == DP_TAG_WBR;
}

/* -- Attributes -- */

typedef enum kind {
    TEXT,
    NUMBER, /* digits */
    FLAG,
    LINK,
    PICTURE, /* a link that may be data of a picture */
    LANGUAGE,
    DIRECTION
} kind;

static const struct {
    const char *name;
    uint16_t tag; /* 0: any */
    uint8_t kind;
} allowed[] = {
    { "title", 0, TEXT },
    { "lang", 0, LANGUAGE },
    { "dir", 0, DIRECTION },
    { "href", DP_TAG_A, LINK },
    { "hreflang", DP_TAG_A, LANGUAGE },
    { "src", DP_TAG_IMG, PICTURE },
    { "alt", DP_TAG_IMG, TEXT },
    { "width", DP_TAG_IMG, NUMBER },
    { "height", DP_TAG_IMG, NUMBER },
    { "cite", DP_TAG_BLOCKQUOTE, LINK },
    { "cite", DP_TAG_Q, LINK },
    { "cite", DP_TAG_INS, LINK },
    { "cite", DP_TAG_DEL, LINK },
    { "datetime", DP_TAG_TIME, TEXT },
    { "datetime", DP_TAG_INS, TEXT },
    { "datetime", DP_TAG_DEL, TEXT },
    { "colspan", DP_TAG_TD, NUMBER },
    { "rowspan", DP_TAG_TD, NUMBER },
    { "colspan", DP_TAG_TH, NUMBER },
    { "rowspan", DP_TAG_TH, NUMBER },
    { "span", DP_TAG_COL, NUMBER },
    { "span", DP_TAG_COLGROUP, NUMBER },
    { "start", DP_TAG_OL, NUMBER },
    { "reversed", DP_TAG_OL, FLAG },
    { "value", DP_TAG_LI, NUMBER },
};

/* Links go to these; "data" only where a picture stands. */
static const char *const schemes[] = { "http", "https", "mailto", "tel" };
static const char *const pictures[] = {
    "data:image/png;base64,",  "data:image/gif;base64,",
    "data:image/jpeg;base64,", "data:image/jpg;base64,",
    "data:image/webp;base64,", "data:image/avif;base64,"
};

typedef struct writer {
    dp_arena *arena;
    const dp_html_links *links;
    dp_buf out;
} writer;

static bool has_scheme(dp_str link, const char *scheme)
{
    dp_str want = dp_str_of(scheme);

    return link.n > want.n && link.p[want.n] == ':' &&
           dp_str_eq_ascii(dp_str_sub(link, 0, want.n), want);
}

static bool is_picture_data(dp_str link)
{
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++) {
        dp_str want = dp_str_of(pictures[i]);
        if (link.n <= want.n ||
            !dp_str_eq_ascii(dp_str_sub(link, 0, want.n), want))
            continue;
        for (size_t k = want.n; k < link.n; k++) {
            char c = link.p[k];
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '='))
                return false;
        }
        return true;
    }
    return false;
}

/* White space at the ends and line ends within are not part of an address;
 * control characters make it none. */
static dp_str tidy(dp_arena *arena, dp_str link)
{
    char *p;
    size_t n = 0;

    while (link.n > 0 && (unsigned char)link.p[0] <= ' ')
        link = dp_str_sub(link, 1, link.n);
    while (link.n > 0 && (unsigned char)link.p[link.n - 1] <= ' ')
        link.n--;
    p = dp_arena_alloc(arena, link.n + 1);
    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < link.n; i++) {
        unsigned char c = (unsigned char)link.p[i];
        if (c == '\t' || c == '\n' || c == '\r')
            continue;
        if (c < ' ' || c == 0x7f)
            return DP_NULL;
        p[n++] = (char)c;
    }
    return (dp_str){ p, n };
}

/* The link as it may stand, or null. */
static dp_str safe_link(writer *w, dp_str link, bool picture)
{
    link = tidy(w->arena, link);
    if (!link.p)
        return DP_NULL;
    if (picture && is_picture_data(link))
        return link;
    if (w->links)
        link = w->links->resolve(w->links->self, w->arena, link);
    for (size_t i = 0; link.p && i < sizeof schemes / sizeof *schemes; i++)
        if (has_scheme(link, schemes[i]) && (!picture || i < 2))
            return link;
    return DP_NULL;
}

static bool is_number(dp_str s)
{
    uint32_t n;

    return s.n > 0 && s.n < 6 && dp_str_number(s, &n);
}

static bool is_language(dp_str s)
{
    if (s.n == 0 || s.n > 35)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= 'a' && s.p[i] <= 'z') ||
              (s.p[i] >= 'A' && s.p[i] <= 'Z') ||
              (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
            return false;
    return true;
}

static void escape(dp_buf *out, dp_str s)
{
    size_t from = 0;

    for (size_t i = 0; i < s.n; i++) {
        dp_str as;
        switch (s.p[i]) {
        case '<':
            as = DP_S("&lt;");
            break;
        case '>':
            as = DP_S("&gt;");
            break;
        case '&':
            as = DP_S("&amp;");
            break;
        case '"':
            as = DP_S("&quot;");
            break;
        case '\0':
            as = DP_S("\xef\xbf\xbd");
            break;
        default:
            continue;
        }
        dp_buf_add(out, dp_str_sub(s, from, i));
        dp_buf_add(out, as);
        from = i + 1;
    }
    dp_buf_add(out, dp_str_sub(s, from, s.n));
}

static void put_attribute(writer *w, const char *name, dp_str value)
{
    dp_buf_char(&w->out, ' ');
    dp_buf_add(&w->out, dp_str_of(name));
    dp_buf_add(&w->out, DP_S("=\""));
    escape(&w->out, value);
    dp_buf_char(&w->out, '"');
}

/* False where the attribute was of no use. */
static bool attribute(writer *w, size_t i, dp_str value)
{
    switch ((kind)allowed[i].kind) {
    case LINK:
    case PICTURE:
        value = safe_link(w, value, allowed[i].kind == PICTURE);
        if (!value.p)
            return false;
        break;
    case NUMBER:
        if (!is_number(value))
            return false;
        break;
    case LANGUAGE:
        if (!is_language(value))
            return false;
        break;
    case DIRECTION:
        if (!dp_str_eq_ascii(value, DP_S("rtl")) &&
            !dp_str_eq_ascii(value, DP_S("ltr")) &&
            !dp_str_eq_ascii(value, DP_S("auto")))
            return false;
        break;
    case FLAG:
        value = DP_S("");
        break;
    case TEXT:
        break;
    }
    put_attribute(w, allowed[i].name, value);
    return true;
}

static void start_tag(writer *w, const dp_html_node *node)
{
    dp_str key, value, late = DP_NULL;
    bool had[sizeof allowed / sizeof *allowed] = { false };
    bool source = false;

    dp_buf_char(&w->out, '<');
    dp_buf_add(&w->out, dp_html_name(node));
    for (const void *at = dp_html_attrs(node); at;) {
        at = dp_html_attr_next(at, &key, &value);
        /* Pictures that a script would have fetched when scrolled to. */
        if (node->tag == DP_TAG_IMG && (dp_str_eq(key, DP_S("data-src")) ||
                                        dp_str_eq(key, DP_S("data-lazy-src"))))
            late = value;
        for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
            if ((!allowed[i].tag || allowed[i].tag == node->tag) && !had[i] &&
                dp_str_eq(key, dp_str_of(allowed[i].name))) {
                had[i] = true;
                if (attribute(w, i, value) && allowed[i].kind == PICTURE)
                    source = true;
            }
    }
    if (!source && late.p) {
        late = safe_link(w, late, true);
        if (late.p)
            put_attribute(w, "src", late);
    }
    if (node->tag == DP_TAG_A)
        dp_buf_add(&w->out, DP_S(" rel=\"noopener noreferrer nofollow\""));
    dp_buf_add(&w->out, is_void(node->tag) ? DP_S(" />") : DP_S(">"));
}

static void end_tag(writer *w, const dp_html_node *node)
{
    if (what_of(node) != KEEP || is_void(node->tag))
        return;
    dp_buf_add(&w->out, DP_S("</"));
    dp_buf_add(&w->out, dp_html_name(node));
    dp_buf_char(&w->out, '>');
}

/* -- The walk -- */

static uint32_t body_of(const dp_html_doc *doc)
{
    for (uint32_t i = 0; i < doc->n; i++)
        if (doc->at[i].tag == DP_TAG_BODY)
            return i;
    return 0;
}

static void write_inside(writer *w, const dp_html_doc *doc, uint32_t root)
{
    uint32_t open = root;

    for (uint32_t i = root + 1; doc->n > 0;) {
        while (open != root && i >= doc->at[open].end) {
            end_tag(w, &doc->at[open]);
            open = doc->at[open].parent;
        }
        if (i >= doc->at[root].end)
            return;
        const dp_html_node *node = &doc->at[i];
        what act = node->tag == DP_TAG_TEXT ? KEEP : what_of(node);
        if (node->tag == DP_TAG_TEXT)
            escape(&w->out, dp_html_text(node));
        else if (act == KEEP)
            start_tag(w, node);
        if (act == DROP_ALL) {
            i = node->end;
            continue;
        }
        if (node->end > i + 1)
            open = i;
        else if (node->tag != DP_TAG_TEXT)
            end_tag(w, node);
        i++;
    }
}

/* Elements that close themselves, or are closed by the next of their kind. */
static bool is_flat(dp_str name)
{
    static const char *const names[] = { "br",  "img",   "hr",  "p",     "li",
                                         "td",  "th",    "tr",  "dd",    "dt",
                                         "wbr", "input", "col", "option" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (dp_str_eq_ascii(name, dp_str_of(names[i])))
            return true;
    return false;
}

static dp_str tag_name(dp_str s, size_t at)
{
    size_t end = at;

    while (end < s.n && (((s.p[end] | 32) >= 'a' && (s.p[end] | 32) <= 'z') ||
                         (s.p[end] >= '0' && s.p[end] <= '9')))
        end++;
    return dp_str_sub(s, at, end);
}

/* Whether markup may nest deeper than the parser should be given: starts of
 * tags less those ends that have a start of their name before them. Errs only
 * towards depth. */
static bool nests_too_deep(dp_str s)
{
    uint32_t open[64] = { 0 };
    size_t depth = 0, at = 0;

    while ((at = dp_str_find_char(s, '<', at)) != DP_NOT_FOUND) {
        bool end = ++at < s.n && s.p[at] == '/';
        dp_str name = tag_name(s, at + end);
        uint32_t *count;
        if (name.n == 0 || (name.p[0] >= '0' && name.p[0] <= '9') ||
            is_flat(name))
            continue;
        /* Letters without their case; how they fall does not matter. */
        count = &open[(name.n * 7 + (size_t)(name.p[0] & 31) * 5 +
                       (size_t)(name.p[name.n - 1] & 31)) %
                      64];
        if (end) {
            depth -= *count > 0;
            *count -= *count > 0;
        } else {
            ++*count;
            if (++depth > MAX_NESTING)
                return true;
        }
    }
    return false;
}

/* The text between tags, of markup that the parser is spared. */
static dp_str strip_tags(dp_arena *arena, dp_str s)
{
    dp_buf out = dp_buf_new(arena, DP_HTML_MAX_BYTES);
    size_t at = 0;

    while (at < s.n) {
        size_t open = dp_str_find_char(s, '<', at), close;
        dp_buf_add(&out, dp_str_sub(s, at, open));
        if (open == DP_NOT_FOUND)
            break;
        close = dp_str_find_char(s, '>', open);
        dp_buf_char(&out, ' ');
        at = close == DP_NOT_FOUND ? s.n : close + 1;
    }
    return dp_buf_str(&out);
}

/* The parser takes what stands in an iframe for raw text up to an end tag that
 * feeds written as XML ("<iframe src='...'/>") do not have, and an article is
 * lost. Under another name the inside is markup, to be cleaned like the rest.
 */
static void rename_frames(char *p, size_t n)
{
    dp_str s = { p, n };
    size_t at = 0;

    while ((at = dp_str_find_char(s, '<', at)) != DP_NOT_FOUND) {
        size_t name = at + 1 + (at + 1 < n && p[at + 1] == '/');
        if (dp_str_eq_ascii(dp_str_sub(s, name, name + 6), DP_S("iframe")))
            memcpy(p + name, "xframe", 6);
        at++;
    }
}

/* Parse a fragment as the inside of a body: with the body's own tag in front,
 * frames cannot take its place. */
static dp_status parse_fragment(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                                dp_str markup, dp_html_doc *doc)
{
    dp_str head = DP_S("<!doctype html><body>");
    char *p;

    if (markup.n > DP_HTML_MAX_BYTES - head.n)
        return dp_fail(ctx, DP_BAD_DATA, "markup of %zu bytes is too long",
                       markup.n);
    if (nests_too_deep(markup)) {
        markup = strip_tags(arena, markup);
        if (!markup.p)
            return dp_no_memory(ctx, "markup");
    }
    p = dp_arena_alloc(arena, head.n + markup.n + 1);
    if (!p)
        return dp_no_memory(ctx, "markup");
    memcpy(p, head.p, head.n);
    memcpy(p + head.n, markup.n ? markup.p : "", markup.n);
    rename_frames(p + head.n, markup.n);
    return dp_html_parse(ctx, arena, html, (dp_str){ p, head.n + markup.n },
                         doc);
}

static bool is_plain(dp_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '<' || s.p[i] == '&' || s.p[i] == '\0')
            return false;
    return true;
}

dp_status dp_html_sanitise(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                           dp_str markup, const dp_html_links *links,
                           dp_str *out)
{
    writer w = { .arena = arena,
                 .links = links,
                 .out = dp_buf_new(arena, (size_t)DP_HTML_MAX_BYTES * 4) };
    dp_html_doc doc;
    dp_status status;

    dp_buf_add(&w.out, DP_S(""));
    if (is_plain(markup) && markup.n <= DP_HTML_MAX_BYTES) {
        escape(&w.out, markup);
    } else {
        status = parse_fragment(ctx, arena, html, markup, &doc);
        if (status != DP_OK)
            return status;
        if (doc.n > 0)
            write_inside(&w, &doc, body_of(&doc));
    }
    if (w.out.failed)
        return dp_no_memory(ctx, "markup");
    *out = w.out.p ? dp_buf_str(&w.out) : DP_S("");
    return DP_OK;
}

dp_status dp_html_fragment_plain(dp_ctx *ctx, dp_arena *arena, dp_html *html,
                                 dp_str markup, dp_str *out)
{
    dp_html_doc doc;
    dp_status status;

    status = parse_fragment(ctx, arena, html, markup, &doc);
    if (status != DP_OK)
        return status;
    if (doc.n == 0) {
        *out = DP_S("");
        return DP_OK;
    }
    return dp_html_plain(ctx, arena, &doc, body_of(&doc), out);
}
