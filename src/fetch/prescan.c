/* What markup says of its own charset.
 *
 * The prescan of the HTML standard ("prescan a byte stream to determine its
 * encoding"), which looks at 1024 bytes; because browsers, should nothing stand
 * there, take the declaration when they come to it, the same search goes on to
 * the end of the head. In scripts and styles nothing is looked for. */
#include "fetch/tools.h"

#include "core/banned.h"

/* The end of a head that has no end: longer ones were met only with styles and
 * scripts in them, and then the declaration stood in front. */
enum { PRESCAN_MAX = 64 << 10, XML_DECLARATION_MAX = 1024 };

typedef struct scan {
    dp_str s;
    size_t at;
} scan;

typedef struct attribute {
    dp_str name, value;
} attribute;

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool more(const scan *x)
{
    return x->at < x->s.n;
}

static char here(const scan *x)
{
    return x->s.p[x->at];
}

static void skip_space(scan *x)
{
    while (more(x) && is_space(here(x)))
        x->at++;
}

static dp_str since(const scan *x, size_t begin)
{
    return dp_str_sub(x->s, begin, x->at);
}

static dp_str attribute_value(scan *x)
{
    size_t begin;

    skip_space(x);
    if (more(x) && (here(x) == '"' || here(x) == '\'')) {
        char quote = here(x);
        dp_str value;
        begin = ++x->at;
        while (more(x) && here(x) != quote)
            x->at++;
        value = since(x, begin);
        x->at += more(x);
        return value;
    }
    begin = x->at;
    while (more(x) && !is_space(here(x)) && here(x) != '>')
        x->at++;
    return since(x, begin);
}

/* "Get an attribute"; false at the end of the tag. */
static bool next_attribute(scan *x, attribute *out)
{
    size_t begin;

    while (more(x) && (is_space(here(x)) || here(x) == '/'))
        x->at++;
    if (!more(x) || here(x) == '>')
        return false;
    begin = x->at;
    x->at++; /* a '=' may begin a name */
    while (more(x) && !is_space(here(x)) && here(x) != '=' && here(x) != '/' &&
           here(x) != '>')
        x->at++;
    out->name = since(x, begin);
    out->value = DP_S("");
    skip_space(x);
    if (more(x) && here(x) == '=') {
        x->at++;
        out->value = attribute_value(x);
    }
    return true;
}

/* "Extracting a character encoding from a meta element". */
static dp_str charset_in_content(dp_str content)
{
    scan x = { content, 0 };
    size_t begin;

    for (;;) {
        size_t at = dp_str_find_ascii(content, DP_S("charset"), x.at);
        if (at == DP_NOT_FOUND)
            return DP_NULL;
        x.at = at + 7;
        skip_space(&x);
        if (more(&x) && here(&x) == '=')
            break;
    }
    x.at++;
    skip_space(&x);
    if (more(&x) && (here(&x) == '"' || here(&x) == '\'')) {
        size_t end = dp_str_find_char(content, here(&x), x.at + 1);
        return end == DP_NOT_FOUND ? DP_NULL
                                   : dp_str_sub(content, x.at + 1, end);
    }
    begin = x.at;
    while (more(&x) && !is_space(here(&x)) && here(&x) != ';')
        x.at++;
    return x.at > begin ? since(&x, begin) : DP_NULL;
}

/* The attributes of a meta element; null where they declare nothing. */
static dp_str meta_charset(scan *x)
{
    dp_str direct = DP_NULL, in_content = DP_NULL;
    bool is_content_type = false;
    attribute a;

    while (next_attribute(x, &a)) {
        if (dp_str_eq_ascii(a.name, DP_S("charset")) && !direct.p)
            direct = a.value;
        else if (dp_str_eq_ascii(a.name, DP_S("http-equiv")))
            is_content_type =
                dp_str_eq_ascii(dp_str_trim(a.value), DP_S("content-type"));
        else if (dp_str_eq_ascii(a.name, DP_S("content")) && !in_content.p)
            in_content = charset_in_content(a.value);
    }
    if (direct.n)
        return direct;
    return is_content_type ? in_content : DP_NULL;
}

/* Behind the next `end`, or at the end of the bytes. */
static void skip_behind(scan *x, dp_str end)
{
    size_t at = dp_str_find(x->s, end, x->at);

    x->at = at == DP_NOT_FOUND ? x->s.n : at + end.n;
}

static bool tag_is(const scan *x, dp_str name)
{
    size_t end = x->at + name.n;

    return end < x->s.n &&
           dp_str_eq_ascii(dp_str_sub(x->s, x->at, end), name) &&
           (is_space(x->s.p[end]) || x->s.p[end] == '/' || x->s.p[end] == '>');
}

static void skip_tag(scan *x)
{
    attribute ignored;

    while (more(x) && !is_space(here(x)) && here(x) != '>')
        x->at++;
    while (next_attribute(x, &ignored))
        ;
}

/* Behind the begin of the end tag of a script or a style. */
static void skip_raw(scan *x, dp_str end)
{
    size_t at;

    skip_tag(x);
    at = dp_str_find_ascii(x->s, end, x->at);
    x->at = at == DP_NOT_FOUND ? x->s.n : at + end.n;
}

/* <?xml version="1.0" encoding="..."?> at the very begin. */
static dp_str xml_declared(dp_str html)
{
    dp_str head = dp_str_sub(html, 0, XML_DECLARATION_MAX), rest;
    size_t end, at, close;

    if (!dp_str_starts(head, DP_S("<?xml")))
        return DP_NULL;
    end = dp_str_find(head, DP_S("?>"), 0);
    at = dp_str_find(head, DP_S("encoding"), 0);
    if (end == DP_NOT_FOUND || at > end)
        return DP_NULL;
    rest = dp_str_trim(dp_str_sub(head, at + 8, end));
    if (rest.n == 0 || rest.p[0] != '=')
        return DP_NULL;
    rest = dp_str_trim(dp_str_sub(rest, 1, rest.n));
    if (rest.n < 2 || (rest.p[0] != '"' && rest.p[0] != '\''))
        return DP_NULL;
    close = dp_str_find_char(rest, rest.p[0], 1);
    return close == DP_NOT_FOUND ? DP_NULL : dp_str_sub(rest, 1, close);
}

/* One tag or what looks like it, from behind its '<'. True: stop, `*found` is
 * the answer. */
static bool scan_tag(scan *x, dp_str *found)
{
    dp_str rest = dp_str_sub(x->s, x->at, x->s.n);
    char c = here(x);

    if (dp_str_starts(rest, DP_S("!--"))) {
        x->at += 1; /* "<!-->" is a whole comment */
        skip_behind(x, DP_S("-->"));
    } else if (tag_is(x, DP_S("meta"))) {
        x->at += 4;
        *found = meta_charset(x);
        return found->p != NULL;
    } else if (tag_is(x, DP_S("body"))) {
        return true;
    } else if (tag_is(x, DP_S("script"))) {
        skip_raw(x, DP_S("</script"));
    } else if (tag_is(x, DP_S("style"))) {
        skip_raw(x, DP_S("</style"));
    } else if (is_letter(c) ||
               (c == '/' && rest.n > 1 && is_letter(rest.p[1]))) {
        skip_tag(x);
    } else if (c == '!' || c == '/' || c == '?') {
        skip_behind(x, DP_S(">"));
    }
    return false;
}

dp_str dp_charset_declared(dp_str html)
{
    scan x = { dp_str_sub(html, 0, PRESCAN_MAX), 0 };
    dp_str found = xml_declared(html);

    while (!found.p && more(&x)) {
        size_t at = dp_str_find_char(x.s, '<', x.at);
        if (at == DP_NOT_FOUND || at + 1 >= x.s.n)
            break;
        x.at = at + 1;
        if (scan_tag(&x, &found))
            break;
    }
    /* By the standard, markup that can be read up to here is not UTF-16. */
    if (dp_str_eq_ascii(dp_str_sub(dp_str_trim(found), 0, 6), DP_S("utf-16")))
        return DP_S("utf-8");
    if (dp_str_eq_ascii(dp_str_trim(found), DP_S("x-user-defined")))
        return DP_S("windows-1252");
    return found;
}
