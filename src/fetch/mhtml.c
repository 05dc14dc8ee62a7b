/* MHTML: the page in a message, RFC 2557.
 *
 * A message of the type multipart/related holds the page and what belongs to
 * it, each as a part between boundaries; the page is the part that `start`
 * names, or the first one of HTML. A message that is one part is a page by
 * itself. The message is read once, front to back, and only the page's part is
 * held. */
#include "fetch/coding.h"
#include "fetch/message.h"
#include "fetch/source.h"

#include "core/banned.h"

/* Multiparts within multiparts: a saved page has one, a mailed one two or
 * three. RFC 2046 allows 70 characters of a boundary; some writers take more.
 */
enum { DEPTH_MAX = 8, BOUNDARY_MAX = 200 };

typedef struct mhtml {
    dp_source *source;
    dp_str header; /* of the message, in the arena */
    char boundaries[DEPTH_MAX][BOUNDARY_MAX + 2]; /* with "--" in front */
    size_t boundary_n[DEPTH_MAX];
    size_t depth;
    dp_str start;     /* Content-ID of the page's part; null: not said */
    dp_str part;      /* header of the part held, in the arena; null: none */
    bool is_start;    /* it is the one that `start` names */
    bool is_complete; /* its end was seen */
} mhtml;

/* The header that comes next, copied into the arena; null where there is no end
 * of it, or no memory. */
static dp_str take_header(dp_arena *arena, dp_stream *stream)
{
    size_t want = 1, end = DP_NOT_FOUND;
    dp_str view, header;

    do {
        view = dp_stream_peek(stream, want);
        if (view.n < want)
            break;
        end = dp_header_end(dp_str_sub(view, 0, DP_HEADER_MAX));
        want = view.n + 1;
    } while (end == DP_NOT_FOUND && view.n < DP_HEADER_MAX);
    if (end == DP_NOT_FOUND)
        return DP_NULL;
    header = dp_str_dup(arena, dp_str_sub(view, 0, end));
    dp_stream_skip(stream, end);
    return header;
}

static dp_str without_brackets(dp_str id)
{
    if (id.n >= 2 && id.p[0] == '<' && id.p[id.n - 1] == '>')
        return dp_str_sub(id, 1, id.n - 1);
    return id;
}

static dp_str content_type(dp_str header)
{
    return dp_header_find(header, DP_S("Content-Type"));
}

static bool is_multipart(dp_str header)
{
    return dp_str_eq_ascii(dp_str_sub(content_type(header), 0, 10),
                           DP_S("multipart/"));
}

/* Go into a multipart. One without boundary, or too deep, is passed over like
 * any other part. */
static void enter(mhtml *m, dp_str header)
{
    dp_str type = content_type(header);
    dp_str boundary = dp_header_parameter(type, DP_S("boundary"));
    char *to;

    if (boundary.n == 0 || boundary.n > BOUNDARY_MAX || m->depth == DEPTH_MAX)
        return;
    to = m->boundaries[m->depth];
    to[0] = to[1] = '-';
    memcpy(to + 2, boundary.p, boundary.n);
    m->boundary_n[m->depth] = boundary.n + 2;
    m->depth++;
    if (!m->start.p)
        m->start = without_brackets(dp_header_parameter(type, DP_S("start")));
}

/* Whether the line parts two parts; those within the one that it belongs to are
 * then left. `*closes`: it is the last of its multipart. */
static bool is_delimiter(mhtml *m, dp_str line, bool *closes)
{
    if (!dp_str_starts(line, DP_S("--")))
        return false;
    for (size_t i = m->depth; i-- > 0;) {
        dp_str boundary = { m->boundaries[i], m->boundary_n[i] };
        dp_str rest = dp_str_sub(line, boundary.n, line.n);
        if (!dp_str_starts(line, boundary))
            continue;
        *closes = dp_str_starts(rest, DP_S("--"));
        if (dp_str_trim(dp_str_sub(rest, *closes ? 2 : 0, rest.n)).n > 0)
            continue;
        m->depth = *closes ? i : i + 1;
        return true;
    }
    return false;
}

/* The line end in front of a delimiter belongs to the delimiter (RFC 2046,
 * section 5.1.1). */
static void drop_line_end(dp_hold *hold)
{
    if (hold->n > 0 && hold->p[hold->n - 1] == '\n')
        hold->n--;
    if (hold->n > 0 && hold->p[hold->n - 1] == '\r')
        hold->n--;
}

/* Read to the next delimiter, or the end of the message; with `hold`, hold what
 * is before it. False at the end, or where it cannot be held. */
static bool to_delimiter(mhtml *m, bool hold, bool *closes)
{
    bool begins = true, whole;
    dp_str line;

    while ((line = dp_stream_line(m->source->stream, DP_WINDOW, &whole)).p) {
        if (begins && is_delimiter(m, line, closes)) {
            if (hold)
                drop_line_end(&m->source->hold);
            return true;
        }
        if (hold && !dp_hold_add(&m->source->hold, line))
            return false;
        begins = whole;
    }
    return false;
}

/* Whether the part with this header is the page, or stands in for it until it
 * comes. */
static bool is_wanted(const mhtml *m, dp_str header, bool *is_start)
{
    dp_str id = without_brackets(dp_header_find(header, DP_S("Content-ID")));

    if (!dp_type_is_html(dp_header_type(content_type(header))))
        return false;
    *is_start = !m->start.p || dp_str_eq(id, m->start);
    return *is_start || !m->part.p;
}

static void hold_part(mhtml *m, dp_str header, bool is_start)
{
    dp_hold_reset(&m->source->hold, DP_ROW_MAX);
    m->part = header;
    m->is_start = is_start;
    m->is_complete = false;
}

/* Walk the parts until the page is held. */
static dp_status walk_parts(dp_ctx *ctx, dp_arena *arena, mhtml *m)
{
    dp_hold *hold = &m->source->hold;
    dp_stream *stream = m->source->stream;
    bool closes = false, more = to_delimiter(m, false, &closes);

    while (more && m->depth > 0) {
        bool is_start = false, wanted = false;
        dp_str header = DP_NULL;
        if (!closes) {
            header = take_header(arena, stream);
            if (!header.p)
                break;
            if (is_multipart(header))
                enter(m, header);
            wanted = is_wanted(m, header, &is_start);
        }
        if (wanted)
            hold_part(m, header, is_start);
        more = to_delimiter(m, wanted, &closes);
        if (hold->over || hold->no_memory)
            return dp_source_not_held(ctx, hold, m->source->name);
        if (wanted)
            m->is_complete = more;
        if (wanted && more && is_start)
            break;
    }
    return DP_OK;
}

/* The one part that the message is. */
static dp_status take_single(dp_ctx *ctx, mhtml *m)
{
    bool closes;

    hold_part(m, m->header, true);
    to_delimiter(m, true, &closes);
    m->is_complete = m->source->stream->status == DP_OK;
    if (m->source->hold.over || m->source->hold.no_memory)
        return dp_source_not_held(ctx, &m->source->hold, m->source->name);
    return DP_OK;
}

/* -- The page's part --------------------------------------------------------
 */

static size_t undo_quoted(char *p, size_t n)
{
    size_t to = 0, at = 0;

    while (at < n) {
        const char *end = memchr(p + at, '\n', n - at);
        size_t line = end ? (size_t)(end - (p + at)) + 1 : n - at;
        size_t got = dp_quoted_undo(p + at, line);
        memmove(p + to, p + at, got);
        to += got;
        at += line;
    }
    return to;
}

static void undo_transfer(dp_str header, dp_hold *hold)
{
    dp_str coding = dp_header_find(header, DP_S("Content-Transfer-Encoding"));
    dp_base64 state = { 0 };

    if (dp_str_eq_ascii(coding, DP_S("quoted-printable")))
        hold->n = undo_quoted(hold->p, hold->n);
    else if (dp_str_eq_ascii(coding, DP_S("base64")))
        hold->n = dp_base64_undo(&state, hold->p, hold->n);
}

/* An address out of a header field: a fold may stand anywhere in it (RFC 2557,
 * section 4.4.2), so blanks are not part of it. */
static dp_str take_address(dp_arena *arena, dp_str value)
{
    char *p = dp_arena_alloc(arena, value.n);
    size_t n = 0;

    if (!p || value.n == 0 || value.n > DP_URL_MAX)
        return DP_NULL;
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] > ' ')
            p[n++] = value.p[i];
    return (dp_str){ p, n };
}

/* Where the page was: its own Content-Location, against that of the message. */
static dp_status find_address(dp_ctx *ctx, dp_arena *arena, const mhtml *m,
                              dp_str *out)
{
    static const dp_str fields[] = {
        { "Snapshot-Content-Location", 25 },
        { "Content-Base", 12 },
        { "Content-Location", 16 },
    };
    dp_str base = DP_NULL, own, found = DP_NULL;
    dp_status status = DP_OK;

    for (size_t i = 0; i < 3 && base.n == 0; i++)
        base = take_address(arena, dp_header_find(m->header, fields[i]));
    own = take_address(arena, dp_header_find(m->part, fields[2]));
    if (own.n > 0 && !dp_str_eq_ascii(dp_str_sub(own, 0, 4), DP_S("cid:")))
        status = dp_url_resolve(ctx, arena, base.n ? base : own, own, &found);
    if (!found.p && base.n > 0)
        found = base;
    if (status == DP_OK && found.p)
        status = dp_utf8_clean(ctx, arena, found, out);
    return status;
}

static dp_status take_page(dp_ctx *ctx, dp_arena *arena, mhtml *m, dp_page *out)
{
    dp_hold *hold = &m->source->hold;
    dp_str type = content_type(m->part);
    dp_status status = find_address(ctx, arena, m, &out->url);

    if (status != DP_OK)
        return status;
    if (!m->is_complete)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "the message is cut off in its page");
    undo_transfer(m->part, hold);
    if (hold->n > DP_PAGE_MAX)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "more than %zu bytes are no page we read",
                              DP_PAGE_MAX);
    out->bytes = dp_str_dup(arena, dp_hold_str(hold));
    out->charset = dp_header_parameter(type, DP_S("charset"));
    out->fetched =
        dp_date_of_mail(arena, dp_header_find(m->header, DP_S("Date")));
    out->form = DP_FORM_HTML;
    return out->bytes.p ? DP_OK : dp_no_memory(ctx, "a page");
}

/* Before the header, where some writers leave a line free. */
static bool is_blank(dp_str s)
{
    return s.n > 0 && (s.p[0] == ' ' || (s.p[0] >= '\t' && s.p[0] <= '\r'));
}

dp_status dp_mhtml_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                        dp_page *out)
{
    mhtml m = { .source = source };
    dp_stream *stream = source->stream;
    dp_status status = DP_OK;

    while (is_blank(dp_stream_peek(stream, 1)))
        dp_stream_skip(stream, 1);
    m.header = take_header(arena, stream);
    if (m.header.p && is_multipart(m.header)) {
        enter(&m, m.header);
        status = walk_parts(ctx, arena, &m);
    } else if (m.header.p) {
        status = take_single(ctx, &m);
    }
    if (status != DP_OK)
        return status;
    if (stream->status != DP_OK && !m.is_complete)
        return dp_source_fail(ctx, out->input, stream->status, "%s",
                              stream->why);
    if (!m.part.p)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "the message holds no page");
    return take_page(ctx, arena, &m, out);
}
