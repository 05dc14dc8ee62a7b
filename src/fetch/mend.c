/* Making well-formed what is not, before an XML parser reads it.
 *
 * Feeds are broken in few ways, again and again: a bare ampersand, a name of
 * HTML that XML does not know, a tag never closed or closed across another, an
 * attribute without quotes, junk around the document, the end missing. One pass
 * over the text with a stack of open names mends these, and what is whole comes
 * out as it was, inside one more element so that anything may stand before and
 * behind the document.
 *
 * What could be turned against us goes on the way: the document type with its
 * entities, processing instructions, comments, depth, long names. The parser
 * behind it never sees a declaration, so there is nothing it could expand or
 * open. */
#include "fetch/xml.h"

#include <libxml/HTMLparser.h>

#include "core/banned.h"

enum {
    MAX_DEPTH = 200,     /* libxml2's own limit is 256; inline markup nests */
    MAX_NAME = 200,      /* no name of a feed is that long */
    MAX_ATTRS = 64,      /* nor has an element as many attributes */
    MAX_VALUE = 1 << 16, /* addresses and texts of attributes */
    MAX_OUT = 96 << 20   /* '<' becomes four bytes; see DP_FEED_MAX */
};

typedef struct mend {
    dp_str s;
    size_t at;
    dp_buf out;
    dp_str open[MAX_DEPTH];
    size_t depth;
    size_t over; /* tags left out because they were too deep */
} mend;

static bool is_name_start(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == ':' || c >= 0x80;
}

static bool is_name_char(unsigned char c)
{
    return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

static bool is_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static int here(const mend *m, size_t ahead)
{
    size_t at = m->at + ahead;

    return at < m->s.n ? (unsigned char)m->s.p[at] : -1;
}

static bool at_text(const mend *m, dp_str what)
{
    return dp_str_starts(dp_str_sub(m->s, m->at, m->s.n), what);
}

static void skip_blanks(mend *m)
{
    while (m->at < m->s.n && is_blank((unsigned char)m->s.p[m->at]))
        m->at++;
}

/* Move behind the next `what`, or to the end. */
static void skip_behind(mend *m, dp_str what)
{
    size_t found = dp_str_find(m->s, what, m->at);

    m->at = found == DP_NOT_FOUND ? m->s.n : found + what.n;
}

static void put_char(mend *m, uint32_t cp)
{
    char bytes[4];

    if (cp == '<')
        dp_buf_add(&m->out, DP_S("&lt;"));
    else if (cp == '>')
        dp_buf_add(&m->out, DP_S("&gt;"));
    else if (cp == '&')
        dp_buf_add(&m->out, DP_S("&amp;"));
    else if (cp == '"')
        dp_buf_add(&m->out, DP_S("&quot;"));
    else
        dp_buf_add(&m->out, (dp_str){ bytes, dp_utf8_put(cp, bytes) });
}

/* -- References -- */

/* What the numbers 128 to 159 mean on the web: windows-1252 (HTML standard,
 * "numeric character reference end state"). */
static const uint16_t c1_means[32] = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178
};

static uint32_t meant(uint32_t cp)
{
    if (cp >= 128 && cp < 160)
        return c1_means[cp - 128];
    if (cp == '\t' || cp == '\n' || cp == '\r' || cp == 0x20)
        return cp;
    if (cp < 0x20 || (cp >= 0xd800 && cp < 0xe000) || cp >= 0x110000 ||
        (cp & 0xfffe) == 0xfffe)
        return 0xfffd;
    return cp;
}

static unsigned hex_digit(unsigned char c)
{
    if (c >= '0' && c <= '9')
        return c - (unsigned)'0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - (unsigned)'a' + 10 : 99;
}

/* "&#NNN;" or "&#xHHH;" at m->at; false, and nothing moved, if it is none. */
static bool mend_number(mend *m)
{
    bool hex = here(m, 2) == 'x' || here(m, 2) == 'X';
    size_t at = m->at + (hex ? 3 : 2), begin = at;
    uint32_t cp = 0;

    for (; at < m->s.n; at++) {
        unsigned char c = (unsigned char)m->s.p[at];
        unsigned digit = hex_digit(c);
        if (digit > 9 && !hex)
            digit = 99;
        if (digit == 99)
            break;
        if (cp < 0x110000)
            cp = cp * (hex ? 16 : 10) + digit;
    }
    if (at == begin || at >= m->s.n || m->s.p[at] != ';')
        return false;
    put_char(m, meant(cp));
    m->at = at + 1;
    return true;
}

/* "&name;" of XML or HTML. */
static bool mend_named(mend *m)
{
    char name[16];
    size_t n = 0;
    const htmlEntityDesc *entity;
    int c;

    while ((c = here(m, n + 1)) > 0 && c != ';' && n + 1 < sizeof name &&
           c < 0x80 && is_name_char((unsigned char)c))
        name[n++] = (char)c;
    if (here(m, n + 1) != ';' || n == 0)
        return false;
    name[n] = '\0';
    if (dp_str_eq((dp_str){ name, n }, DP_S("apos")))
        put_char(m, '\'');
    else if ((entity = htmlEntityLookup((const xmlChar *)name)))
        put_char(m, entity->value);
    else
        return false;
    m->at += n + 2;
    return true;
}

static void mend_reference(mend *m)
{
    if (here(m, 1) == '#' ? mend_number(m) : mend_named(m))
        return;
    dp_buf_add(&m->out, DP_S("&amp;"));
    m->at++;
}

/* -- Tags -- */

static dp_str read_name(mend *m)
{
    size_t begin = m->at;

    while (m->at < m->s.n && is_name_char((unsigned char)m->s.p[m->at]))
        m->at++;
    return dp_str_sub(m->s, begin, m->at);
}

/* The text of a value up to `end`, its references mended; nothing of a value
 * that is too long. */
static void put_value(mend *m, size_t end)
{
    if (end - m->at > MAX_VALUE) {
        m->at = end;
        return;
    }
    while (m->at < end) {
        char c = m->s.p[m->at];
        if (c == '&') {
            mend_reference(m);
            continue;
        }
        if (c == '<')
            dp_buf_add(&m->out, DP_S("&lt;"));
        else if (c == '"')
            dp_buf_add(&m->out, DP_S("&quot;"));
        else
            dp_buf_char(&m->out, c);
        m->at++;
    }
}

/* Where a value that begins at m->at ends: at its quote, or, where the quote
 * never comes, at the end of the tag. */
static size_t value_end(mend *m, bool *quoted)
{
    int quote = here(m, 0);
    size_t end;

    *quoted = false;
    if (quote == '"' || quote == '\'') {
        end = dp_str_find_char(m->s, (char)quote, m->at + 1);
        if (end != DP_NOT_FOUND) {
            m->at++;
            *quoted = true;
            return end;
        }
    }
    for (end = m->at; end < m->s.n; end++)
        if (is_blank((unsigned char)m->s.p[end]) || m->s.p[end] == '>' ||
            m->s.p[end] == '<')
            break;
    if (end > m->at && end < m->s.n && m->s.p[end] == '>' &&
        m->s.p[end - 1] == '/')
        end--;
    return end;
}

static bool had(const dp_str *names, size_t n, dp_str name)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(names[i], name))
            return true;
    return false;
}

/* One attribute; `names` are those the tag already has, `keep` is false where
 * the tag is left out or full. */
static void mend_attribute(mend *m, dp_str *names, size_t *n, bool keep)
{
    dp_str name = read_name(m);
    size_t before = m->out.n, end;
    bool quoted = false;

    keep = keep && name.n > 0 && name.n <= MAX_NAME && name.p[0] != ':' &&
           name.p[name.n - 1] != ':' && *n < MAX_ATTRS && !had(names, *n, name);
    skip_blanks(m);
    if (keep) {
        names[(*n)++] = name;
        dp_buf_char(&m->out, ' ');
        dp_buf_add(&m->out, name);
        dp_buf_add(&m->out, DP_S("=\""));
    }
    if (here(m, 0) == '=') {
        m->at++;
        skip_blanks(m);
        end = value_end(m, &quoted);
        if (keep)
            put_value(m, end);
        m->at = end + quoted;
    }
    if (keep)
        dp_buf_char(&m->out, '"');
    else if (!m->out.failed)
        m->out.n = before;
}

static void close_top(mend *m)
{
    dp_buf_add(&m->out, DP_S("</"));
    dp_buf_add(&m->out, m->open[--m->depth]);
    dp_buf_char(&m->out, '>');
}

/* "<name ...>" at m->at. A tag that never ends is the cut end of a file. */
static void mend_start(mend *m)
{
    size_t before = m->out.n, n = 0;
    dp_str name, names[MAX_ATTRS];
    bool keep, empty = false;

    m->at++;
    name = read_name(m);
    while (name.n > 0 && name.p[0] == ':')
        name = dp_str_sub(name, 1, name.n);
    while (name.n > 0 && name.p[name.n - 1] == ':')
        name.n--;
    keep = name.n > 0 && name.n <= MAX_NAME && m->depth < MAX_DEPTH &&
           !(name.p[0] >= '0' && name.p[0] <= '9') && name.p[0] != '-' &&
           name.p[0] != '.';
    if (keep) {
        dp_buf_char(&m->out, '<');
        dp_buf_add(&m->out, name);
    }
    for (;;) {
        size_t at = m->at;
        int c;
        skip_blanks(m);
        c = here(m, 0);
        if (c < 0) {
            if (!m->out.failed)
                m->out.n = before;
            return;
        }
        if (c == '<')
            break;
        if (c == '>') {
            m->at++;
            break;
        }
        if (c == '/' && here(m, 1) == '>') {
            empty = true;
            m->at += 2;
            break;
        }
        if (is_name_start((unsigned char)c))
            mend_attribute(m, names, &n, keep);
        if (m->at == at)
            m->at++;
    }
    if (!keep) {
        m->over += !empty;
        return;
    }
    if (empty) {
        dp_buf_add(&m->out, DP_S("/>"));
        return;
    }
    dp_buf_char(&m->out, '>');
    m->open[m->depth++] = name;
}

/* "</name>": closes what it names and all that stands open inside; dropped
 * where nothing of that name is open. */
static void mend_end(mend *m)
{
    dp_str name;
    size_t i;

    m->at += 2;
    skip_blanks(m);
    name = read_name(m);
    while (m->at < m->s.n && m->s.p[m->at] != '>' && m->s.p[m->at] != '<')
        m->at++;
    if (here(m, 0) == '>')
        m->at++;
    if (m->over > 0) {
        m->over--;
        return;
    }
    for (i = m->depth; i > 0; i--)
        if (dp_str_eq(m->open[i - 1], name))
            break;
    for (size_t k = m->depth; i == 0 && k > 0; k--)
        if (dp_str_eq_ascii(m->open[k - 1], name))
            i = k;
    if (i == 0)
        return;
    while (m->depth >= i)
        close_top(m);
}

/* -- Declarations -- */

/* "<!DOCTYPE ...>" with what it declares in brackets. Inside brackets a '>' or
 * ']' may stand in quotes or in a comment. */
static void skip_doctype(mend *m)
{
    size_t from = m->at;
    bool inside = false;

    for (m->at += 2; m->at < m->s.n;) {
        char c = m->s.p[m->at];
        if (at_text(m, DP_S("<!--"))) {
            skip_behind(m, DP_S("-->"));
            continue;
        }
        if (c == '"' || c == '\'') {
            size_t end = dp_str_find_char(m->s, c, m->at + 1);
            if (end == DP_NOT_FOUND)
                break;
            m->at = end;
        } else if (c == '[') {
            inside = true;
        } else if (c == ']') {
            inside = false;
        } else if (c == '>' && !inside) {
            m->at++;
            return;
        }
        m->at++;
    }
    /* Its quotes or brackets never close: it ends where a tag would. */
    m->at = from;
    skip_behind(m, DP_S(">"));
}

static void mend_cdata(mend *m)
{
    size_t end = dp_str_find(m->s, DP_S("]]>"), m->at), stop;

    m->at += 9;
    stop = end == DP_NOT_FOUND ? m->s.n : end;
    while (m->at < stop) {
        char c = m->s.p[m->at++];
        if (c == '<' || c == '>' || c == '&')
            put_char(m, (unsigned char)c);
        else
            dp_buf_char(&m->out, c);
    }
    if (end != DP_NOT_FOUND)
        m->at += 3;
}

static void mend_markup(mend *m)
{
    int next = here(m, 1);

    if (at_text(m, DP_S("<![CDATA["))) {
        mend_cdata(m);
    } else if (at_text(m, DP_S("<!--"))) {
        m->at += 4;
        skip_behind(m, DP_S("-->"));
    } else if (next == '?') {
        skip_behind(m, DP_S(">"));
    } else if (next == '!') {
        skip_doctype(m);
    } else if (next == '/') {
        mend_end(m);
    } else if (next >= 0 && is_name_start((unsigned char)next)) {
        mend_start(m);
    } else {
        dp_buf_add(&m->out, DP_S("&lt;"));
        m->at++;
    }
}

dp_status dp_xml_mend(dp_ctx *ctx, dp_arena *arena, dp_str text, dp_str *out)
{
    mend m = { .s = text, .out = dp_buf_new(arena, MAX_OUT) };

    dp_buf_add(&m.out, DP_S("<x>"));
    while (m.at < text.n && !m.out.failed) {
        char c = text.p[m.at];
        if (c == '<') {
            mend_markup(&m);
        } else if (c == '&') {
            mend_reference(&m);
        } else if (c == '>') {
            dp_buf_add(&m.out, DP_S("&gt;"));
            m.at++;
        } else {
            size_t begin = m.at;
            while (m.at < text.n && text.p[m.at] != '<' &&
                   text.p[m.at] != '&' && text.p[m.at] != '>')
                m.at++;
            dp_buf_add(&m.out, dp_str_sub(text, begin, m.at));
        }
    }
    while (m.depth > 0)
        close_top(&m);
    dp_buf_add(&m.out, DP_S("</x>"));
    if (m.out.failed)
        return dp_no_memory(ctx, "a feed");
    *out = dp_buf_str(&m.out);
    return DP_OK;
}
