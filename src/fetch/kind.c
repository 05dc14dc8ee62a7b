/* What a run of bytes is, by its first bytes alone.
 *
 * An archive and a message open with their own words, a row with a brace and a
 * quote. Markup is told as WHATWG's MIME sniffing tells it, by the first tag;
 * because saved pages often begin with something else, a page's landmarks
 * further on count as well. The rest is text, unless it holds bytes that no
 * text holds. UTF-16 is looked at with its zero bytes left out. */
#include "fetch/fetch.h"

#include "core/banned.h"

/* How much is looked at. Comments before <html> can be long. */
enum { SAMPLE = 16 << 10, BINARY_SAMPLE = 1024 };

typedef struct sample {
    char p[SAMPLE];
    size_t n;
} sample;

static bool is_utf16(dp_str head)
{
    return dp_str_starts(head, DP_S("\xFF\xFE")) ||
           dp_str_starts(head, DP_S("\xFE\xFF"));
}

/* The head as ASCII readers see it: no byte order mark, no leading space. */
static dp_str plain_head(dp_str head, sample *copy)
{
    if (is_utf16(head)) {
        copy->n = 0;
        for (size_t i = 2; i < head.n && copy->n < SAMPLE; i++)
            if (head.p[i])
                copy->p[copy->n++] = head.p[i];
        head = (dp_str){ copy->p, copy->n };
    } else if (dp_str_starts(head, DP_S("\xEF\xBB\xBF"))) {
        head = dp_str_sub(head, 3, head.n);
    }
    head = dp_str_sub(head, 0, SAMPLE);
    while (head.n &&
           (head.p[0] == ' ' || (head.p[0] >= '\t' && head.p[0] <= '\r')))
        head = dp_str_sub(head, 1, head.n);
    return head;
}

static bool is_row(dp_str head)
{
    size_t i = 1;

    if (head.n < 2 || head.p[0] != '{')
        return false;
    while (i < head.n && (head.p[i] == ' ' || head.p[i] == '\t'))
        i++;
    return i < head.n && (head.p[i] == '"' || head.p[i] == '}');
}

static bool is_header_name(dp_str name)
{
    if (name.n == 0 || name.n > 64)
        return false;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (!letter && c != '-' && !(c >= '0' && c <= '9'))
            return false;
    }
    return true;
}

/* A message: header lines, among them its MIME type, which is one that holds a
 * page. */
static bool is_message(dp_str head)
{
    bool mime = false, multipart = false, html = false;
    dp_str line;

    while (dp_str_next(&head, '\n', &line)) {
        size_t colon = dp_str_find_char(line, ':', 0);
        if (dp_str_trim(line).n == 0)
            break;
        if (line.p[0] == ' ' || line.p[0] == '\t')
            continue;
        if (colon == DP_NOT_FOUND ||
            !is_header_name(dp_str_sub(line, 0, colon)))
            /* the last line of the sample may be cut */
            return head.p == NULL && mime && (multipart || html);
        if (dp_str_eq_ascii(dp_str_sub(line, 0, colon), DP_S("mime-version")))
            mime = true;
        if (dp_str_eq_ascii(dp_str_sub(line, 0, colon), DP_S("content-type"))) {
            multipart =
                dp_str_find_ascii(line, DP_S("multipart/"), 0) != DP_NOT_FOUND;
            html =
                dp_str_find_ascii(line, DP_S("text/html"), 0) != DP_NOT_FOUND;
        }
    }
    return multipart || (mime && html);
}

static bool opens_with_tag(dp_str head)
{
    static const dp_str tags[] = {
        { "!doctype", 8 }, { "html", 4 },     { "head", 4 },
        { "body", 4 },     { "script", 6 },   { "iframe", 6 },
        { "h1", 2 },       { "h2", 2 },       { "h3", 2 },
        { "div", 3 },      { "font", 4 },     { "table", 5 },
        { "a", 1 },        { "style", 5 },    { "title", 5 },
        { "b", 1 },        { "br", 2 },       { "p", 1 },
        { "meta", 4 },     { "link", 4 },     { "article", 7 },
        { "section", 7 },  { "main", 4 },     { "header", 6 },
        { "nav", 3 },      { "span", 4 },     { "ul", 2 },
        { "ol", 2 },       { "base", 4 },     { "center", 6 },
        { "form", 4 },     { "figure", 6 },   { "blockquote", 10 },
        { "img", 3 },      { "noscript", 8 }, { "strong", 6 },
        { "em", 2 },       { "i", 1 },        { "!--", 3 },
        { "?xml", 4 },
    };

    if (head.n < 2 || head.p[0] != '<')
        return false;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        size_t end = 1 + tags[i].n;
        char c = head.n > end ? head.p[end] : '>';
        if (head.n >= end &&
            dp_str_eq_ascii(dp_str_sub(head, 1, end), tags[i]) &&
            (c == '>' || c == '/' || c == ' ' || (c >= '\t' && c <= '\r') ||
             tags[i].p[0] == '!'))
            return true;
    }
    return false;
}

static bool has_landmark(dp_str head)
{
    static const dp_str marks[] = {
        { "<!doctype html", 14 }, { "<html", 5 }, { "</head>", 7 },
        { "<body", 5 },           { "</p>", 4 },  { "</div>", 6 },
    };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (dp_str_find_ascii(head, marks[i], 0) != DP_NOT_FOUND)
            return true;
    return false;
}

/* "Binary data bytes" of WHATWG's MIME sniffing, section 3. */
static bool is_binary(dp_str head)
{
    for (size_t i = 0; i < head.n && i < BINARY_SAMPLE; i++) {
        unsigned char c = (unsigned char)head.p[i];
        if (c < 0x09 || c == 0x0B || (c >= 0x0E && c <= 0x1A) ||
            (c >= 0x1C && c <= 0x1F))
            return true;
    }
    return false;
}

dp_as dp_kind_of(dp_str head)
{
    sample copy;
    dp_str plain = plain_head(head, &copy);

    if (dp_str_starts(plain, DP_S("WARC/")))
        return DP_AS_WARC;
    if (is_row(plain))
        return DP_AS_JSONL;
    if (opens_with_tag(plain))
        return DP_AS_HTML;
    if (is_binary(plain))
        return DP_AS_AUTO;
    if (is_message(plain))
        return DP_AS_MHTML;
    return has_landmark(plain) ? DP_AS_HTML : DP_AS_TEXT;
}
