/* A press review as text, Markdown and HTML. */
#include <unicode/uchar.h>

#include "brief/inside.h"

#include "core/banned.h"

enum { COLUMNS = 78 };

/* -- Text --------------------------------------------------------------------
 */

static size_t width_of(uint32_t cp)
{
    int32_t wide = u_getIntPropertyValue((UChar32)cp, UCHAR_EAST_ASIAN_WIDTH);
    int8_t type = u_charType((UChar32)cp);

    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
        type == U_FORMAT_CHAR)
        return 0;
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

/* What of `s` fits on a line: up to the last blank in reach, else all that is
 * one word. */
static dp_str line_of(dp_str s, size_t columns)
{
    size_t at = 0, used = 0, blank = 0;

    while (at < s.n && s.p[at] != '\n') {
        size_t before = at;
        uint32_t cp = dp_utf8_next(s, &at);
        used += width_of(cp);
        if (cp == ' ')
            blank = before;
        if (used > columns && blank > 0)
            return dp_str_sub(s, 0, blank);
    }
    return dp_str_sub(s, 0, at);
}

static void put_indent(dp_buf *buf, size_t n)
{
    while (n-- > 0)
        dp_buf_char(buf, ' ');
}

/* Wrapped and indented; `first` stands in place of the indent of its first
 * line. */
static void put_wrapped(dp_buf *buf, dp_str text, size_t indent, dp_str first)
{
    while (text.n > 0) {
        dp_str line = line_of(text, COLUMNS - indent);
        if (first.n) {
            dp_buf_add(buf, first);
            put_indent(buf, indent > first.n ? indent - first.n : 0);
            first = DP_NULL;
        } else {
            put_indent(buf, indent);
        }
        dp_buf_add(buf, line);
        dp_buf_char(buf, '\n');
        text = dp_str_sub(text, line.n, text.n);
        while (text.n > 0 && (text.p[0] == ' ' || text.p[0] == '\n'))
            text = dp_str_sub(text, 1, text.n);
    }
}

static void put_rule(dp_buf *buf, dp_str text, const char *line)
{
    size_t columns = 0;

    for (size_t at = 0; at < text.n;)
        columns += width_of(dp_utf8_next(text, &at));
    for (size_t i = 0; i < columns && i < COLUMNS; i++)
        dp_buf_add(buf, dp_str_of(line));
    dp_buf_char(buf, '\n');
}

static void put_text_block(dp_arena *arena, dp_buf *buf, const doc_block *block)
{
    switch (block->style) {
    case DOC_TITLE:
        put_wrapped(buf, block->text, 0, DP_NULL);
        break;
    case DOC_DATE:
        put_wrapped(buf, block->text, 0, DP_NULL);
        break;
    case DOC_CONTENTS:
        break;
    case DOC_SECTION:
        dp_buf_char(buf, '\n');
        dp_buf_char(buf, '\n');
        put_wrapped(buf, block->text, 0, DP_NULL);
        put_rule(buf, block->text, "\u2500");
        break;
    case DOC_STORY:
        dp_buf_char(buf, '\n');
        put_wrapped(buf, block->text, 3,
                    dp_str_printf(arena, "%zu.", block->number));
        break;
    case DOC_FACT:
    case DOC_BYLINE:
        dp_buf_char(buf, '\n');
        put_wrapped(buf, block->text, 3, DP_NULL);
        break;
    case DOC_NOTE:
        put_wrapped(buf, block->text, 0, DP_NULL);
        break;
    case DOC_REMARK:
        put_wrapped(buf, block->text, 5, DP_S("   >"));
        break;
    case DOC_META:
    case DOC_HEADLINE:
        put_wrapped(buf, block->text, 3, DP_NULL);
        break;
    case DOC_TEXT:
        put_wrapped(buf, block->text, 6, DP_NULL);
        break;
    case DOC_SOURCE:
        put_wrapped(buf, block->text, 6,
                    dp_str_printf(arena, "[%zu]", block->number));
        break;
    }
}

dp_str print_text(dp_arena *arena, const doc *document)
{
    dp_buf buf = dp_buf_new(arena, PRINTED_MAX);

    for (size_t i = 0; i < document->blocks.n; i++)
        put_text_block(arena, &buf, &document->blocks.at[i]);
    return dp_buf_str(&buf);
}

/* -- Markdown ----------------------------------------------------------------
 */

/* What Markdown would take for markup. */
static void put_plain(dp_buf *buf, dp_str s)
{
    static const char marks[] = "\\`*_[]<>#|~&";

    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\n') {
            dp_buf_add(buf, DP_S("  \n"));
            continue;
        }
        if (memchr(marks, s.p[i], sizeof marks - 1))
            dp_buf_char(buf, '\\');
        dp_buf_char(buf, s.p[i]);
    }
}

/* An address as it stands between angle brackets. */
static void put_address(dp_buf *buf, dp_str url)
{
    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= ' ' || c == '<' || c == '>' || c == '\\')
            dp_buf_printf(buf, "%%%02X", c);
        else
            dp_buf_char(buf, (char)c);
    }
}

static void put_markdown_run(dp_buf *buf, const doc_run *run, dp_str text)
{
    switch (run->kind) {
    case RUN_NAME:
        put_plain(buf, text);
        break;
    case RUN_STRONG:
        dp_buf_add(buf, DP_S("**"));
        put_plain(buf, text);
        dp_buf_add(buf, DP_S("**"));
        break;
    case RUN_REFERENCE:
        dp_buf_printf(buf, "[\\[%zu\\]](#s%zu)", run->number, run->number);
        break;
    case RUN_LINK:
        dp_buf_char(buf, '<');
        put_address(buf, run->url);
        dp_buf_char(buf, '>');
        break;
    }
}

static bool is_web(dp_str url)
{
    return dp_str_starts(url, DP_S("https://")) ||
           dp_str_starts(url, DP_S("http://"));
}

/* The runs of a block in their order, and what stands between them. */
static void put_markdown_text(dp_buf *buf, const doc_block *block)
{
    size_t at = 0;

    for (size_t i = 0; i < block->runs.n; i++) {
        const doc_run *run = &block->runs.at[i];
        dp_str text = dp_str_sub(block->text, run->begin, run->end);
        put_plain(buf, dp_str_sub(block->text, at, run->begin));
        if (run->kind == RUN_LINK && !is_web(run->url))
            put_plain(buf, text);
        else
            put_markdown_run(buf, run, text);
        at = run->end;
    }
    put_plain(buf, dp_str_sub(block->text, at, block->text.n));
}

static void put_contents_line(dp_buf *buf, const doc_block *block)
{
    bool story = block->style == DOC_STORY;

    dp_buf_add(buf, story ? DP_S("  - [") : DP_S("- ["));
    put_plain(buf, block->text);
    dp_buf_printf(buf, "](#%s%zu)\n", story ? "t" : "p", block->number);
}

static bool is_heading(const doc_block *block)
{
    return block->style == DOC_SECTION || block->style == DOC_STORY;
}

static void put_markdown_block(dp_buf *buf, const doc *document,
                               const doc_block *block)
{
    static const char *const before[] = {
        [DOC_TITLE] = "# ",  [DOC_DATE] = "",       [DOC_NOTE] = "",
        [DOC_CONTENTS] = "", [DOC_META] = "",       [DOC_BYLINE] = "",
        [DOC_HEADLINE] = "", [DOC_TEXT] = "> ",     [DOC_FACT] = "",
        [DOC_REMARK] = "",   [DOC_SECTION] = "## ", [DOC_STORY] = "### ",
        [DOC_SOURCE] = "",
    };

    if (block->style == DOC_CONTENTS) {
        for (size_t i = 0; i < document->blocks.n; i++)
            if (is_heading(&document->blocks.at[i]))
                put_contents_line(buf, &document->blocks.at[i]);
        dp_buf_char(buf, '\n');
        return;
    }
    if (is_heading(block))
        dp_buf_printf(buf, "<a id=\"%s%zu\"></a>\n\n",
                      block->style == DOC_STORY ? "t" : "p", block->number);
    dp_buf_add(buf, dp_str_of(before[block->style]));
    if (block->style == DOC_SOURCE)
        dp_buf_printf(buf, "<a id=\"s%zu\"></a>\\[%zu\\] ", block->number,
                      block->number);
    put_markdown_text(buf, block);
    dp_buf_add(buf, DP_S("\n\n"));
}

dp_str print_markdown(dp_arena *arena, const doc *document)
{
    dp_buf buf = dp_buf_new(arena, PRINTED_MAX);

    for (size_t i = 0; i < document->blocks.n; i++)
        put_markdown_block(&buf, document, &document->blocks.at[i]);
    return dp_buf_str(&buf);
}

/* -- HTML --------------------------------------------------------------------
 */

static void put_escaped(dp_buf *buf, dp_str s)
{
    for (size_t i = 0; i < s.n; i++)
        switch (s.p[i]) {
        case '&':
            dp_buf_add(buf, DP_S("&amp;"));
            break;
        case '<':
            dp_buf_add(buf, DP_S("&lt;"));
            break;
        case '>':
            dp_buf_add(buf, DP_S("&gt;"));
            break;
        case '"':
            dp_buf_add(buf, DP_S("&quot;"));
            break;
        case '\'':
            dp_buf_add(buf, DP_S("&#39;"));
            break;
        case '\n':
            dp_buf_add(buf, DP_S("<br>"));
            break;
        default:
            dp_buf_char(buf, s.p[i]);
        }
}

static void put_html_run(dp_buf *buf, const doc_run *run, dp_str text)
{
    switch (run->kind) {
    case RUN_NAME:
        dp_buf_add(buf, DP_S("<bdi>"));
        put_escaped(buf, text);
        dp_buf_add(buf, DP_S("</bdi>"));
        break;
    case RUN_STRONG:
        dp_buf_add(buf, DP_S("<b><bdi>"));
        put_escaped(buf, text);
        dp_buf_add(buf, DP_S("</bdi></b>"));
        break;
    case RUN_REFERENCE:
        dp_buf_printf(buf, "<a class=\"ref\" href=\"#brief-s%zu\">[%zu]</a>",
                      run->number, run->number);
        break;
    case RUN_LINK:
        dp_buf_add(buf, DP_S("<a rel=\"noreferrer\" href=\""));
        put_escaped(buf, run->url);
        dp_buf_add(buf, DP_S("\">"));
        put_escaped(buf, text);
        dp_buf_add(buf, DP_S("</a>"));
        break;
    }
}

/* A line of a source is a paragraph of its own, with its own direction. */
static void put_html_span(dp_buf *buf, dp_str s)
{
    put_escaped(buf, s);
}

static void put_html_text(dp_buf *buf, const doc_block *block)
{
    size_t at = 0;

    for (size_t i = 0; i < block->runs.n; i++) {
        const doc_run *run = &block->runs.at[i];
        dp_str text = dp_str_sub(block->text, run->begin, run->end);
        put_html_span(buf, dp_str_sub(block->text, at, run->begin));
        if (run->kind == RUN_LINK && !is_web(run->url))
            put_escaped(buf, text);
        else
            put_html_run(buf, run, text);
        at = run->end;
    }
    put_html_span(buf, dp_str_sub(block->text, at, block->text.n));
}

static void put_html_contents(dp_buf *buf, const doc *document)
{
    bool inner = false;

    dp_buf_add(buf, DP_S("<nav class=\"brief-contents\"><ul>\n"));
    for (size_t i = 0; i < document->blocks.n; i++) {
        const doc_block *block = &document->blocks.at[i];
        bool story = block->style == DOC_STORY;
        if (!is_heading(block))
            continue;
        if (story != inner)
            dp_buf_add(buf, story ? DP_S("<ul>\n") : DP_S("</ul>\n"));
        inner = story;
        dp_buf_printf(buf, "<li><a href=\"#brief-%s%zu\"><bdi>",
                      story ? "t" : "p", block->number);
        put_escaped(buf, block->text);
        dp_buf_add(buf, DP_S("</bdi></a>\n"));
    }
    if (inner)
        dp_buf_add(buf, DP_S("</ul>\n"));
    dp_buf_add(buf, DP_S("</ul></nav>\n"));
}

/* Headings stand on the side of the document, whatever they are written in. */
static const char *direction_of(const doc *document, const doc_block *block)
{
    if (!block->own && !is_heading(block))
        return "auto";
    return from_right(document->language) ? "rtl" : "ltr";
}

static void put_html_inner(dp_buf *buf, const doc_block *block)
{
    if (block->style == DOC_SOURCE)
        dp_buf_printf(buf, "[%zu] ", block->number);
    if (block->style == DOC_STORY && block->number)
        dp_buf_printf(buf, "<span class=\"brief-n\">%zu</span> ",
                      block->number);
    if (is_heading(block))
        dp_buf_add(buf, DP_S("<bdi>"));
    put_html_text(buf, block);
    if (is_heading(block))
        dp_buf_add(buf, DP_S("</bdi>"));
}

static void put_html_block(dp_buf *buf, const doc *document,
                           const doc_block *block)
{
    static const struct {
        const char *tag, *class;
    } tags[] = {
        [DOC_TITLE] = { "h1", "title" },
        [DOC_DATE] = { "p", "date" },
        [DOC_NOTE] = { "p", "note" },
        [DOC_CONTENTS] = { "p", "" },
        [DOC_SECTION] = { "h2", "section" },
        [DOC_STORY] = { "h3", "story" },
        [DOC_META] = { "p", "meta" },
        [DOC_BYLINE] = { "p", "byline" },
        [DOC_HEADLINE] = { "h4", "headline" },
        [DOC_TEXT] = { "blockquote", "text" },
        [DOC_REMARK] = { "p", "remark" },
        [DOC_FACT] = { "p", "fact" },
        [DOC_SOURCE] = { "p", "source" },
    };
    const char *tag = tags[block->style].tag;

    if (block->style == DOC_CONTENTS) {
        put_html_contents(buf, document);
        return;
    }
    dp_buf_printf(buf, "<%s class=\"brief-%s\" dir=\"%s\"", tag,
                  tags[block->style].class, direction_of(document, block));
    if (block->language.n) {
        dp_buf_add(buf, DP_S(" lang=\""));
        put_escaped(buf, block->language);
        dp_buf_char(buf, '"');
    }
    if (block->number)
        dp_buf_printf(buf, " id=\"brief-%s%zu\"",
                      block->style == DOC_SECTION ? "p"
                      : block->style == DOC_STORY ? "t"
                                                  : "s",
                      block->number);
    dp_buf_char(buf, '>');
    put_html_inner(buf, block);
    dp_buf_printf(buf, "</%s>\n", tag);
}

/* What a page of its own looks like; nothing is loaded from elsewhere. */
static const char style[] =
    "body{font:1rem/1.5 Georgia,'Noto Serif','Noto Naskh Arabic',serif;"
    "max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;"
    "background:#fff}"
    "h1{font-size:1.9rem;line-height:1.2;margin:0}"
    ".brief-date{font-size:1.15rem;margin:.2rem 0;color:#7a1f1f}"
    ".brief-note,.brief-meta,.brief-byline,.brief-contents,.brief-source,"
    ".brief-fact{font-family:'Noto Sans',system-ui,sans-serif}"
    ".brief-note,.brief-meta{color:#555;font-size:.85rem;margin:.1rem 0}"
    ".brief-contents{border-block:1px solid #ccc;margin:1.5rem 0;"
    "padding:.5rem 0;font-size:.9rem}"
    ".brief-contents ul{margin:.2rem 0;padding-inline-start:1.2rem}"
    "h2{font-size:1.3rem;color:#7a1f1f;border-bottom:2px solid #7a1f1f;"
    "margin:2.5rem 0 1rem}"
    "h3{font-size:1.2rem;line-height:1.3;margin:1.6rem 0 .2rem}"
    "h4{font-size:1rem;margin:.1rem 0}"
    ".brief-n{color:#7a1f1f;margin-inline-end:.3rem}"
    ".brief-byline,.brief-fact{font-size:.9rem;margin:.9rem 0 .1rem}"
    "blockquote{margin:.2rem 0;padding-inline-start:.8rem;"
    "border-inline-start:3px solid #ddd}"
    ".brief-remark{background:#f3efe4;margin:.4rem 0;padding:.3rem .7rem}"
    ".brief-source{font-size:.85rem;overflow-wrap:anywhere}"
    "a{color:#1a4a7a}.ref{text-decoration:none;font-size:.8em}"
    "@media(prefers-color-scheme:dark){body{background:#161616;color:#e6e6e6}"
    ".brief-remark{background:#2a2722}a{color:#8ab8ea}"
    "h2,.brief-date,.brief-n{color:#e39a9a;border-color:#e39a9a}"
    ".brief-note,.brief-meta{color:#aaa}blockquote{border-color:#444}}"
    "@media print{body{margin:0;max-width:none}a{color:inherit}"
    "h2,h3,h4,.brief-byline,.brief-meta{break-after:avoid}}";

dp_str print_html(dp_arena *arena, const doc *document, bool page)
{
    dp_buf buf = dp_buf_new(arena, PRINTED_MAX);

    if (page) {
        dp_buf_add(&buf, DP_S("<!DOCTYPE html>\n<html lang=\""));
        put_escaped(&buf, document->language);
        dp_buf_printf(&buf,
                      "\" dir=\"%s\"><head><meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-"
                      "width,initial-scale=1\">\n<title>",
                      from_right(document->language) ? "rtl" : "ltr");
        put_escaped(&buf, document->title);
        dp_buf_printf(&buf, "</title>\n<style>%s</style></head><body>\n",
                      style);
    }
    for (size_t i = 0; i < document->blocks.n; i++)
        put_html_block(&buf, document, &document->blocks.at[i]);
    if (page)
        dp_buf_add(&buf, DP_S("</body></html>\n"));
    return dp_buf_str(&buf);
}
