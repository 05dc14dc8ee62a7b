/* JSON Lines: one object a line, one page an object.
 *
 * A line is gathered up to its ceiling, parsed by jansson, and its strings are
 * copied out. What is wrong with a row is said of that row; the line ends tell
 * where the next one begins, whatever the row was. */
#include "fetch/source.h"

#include "core/json.h"

#include "core/banned.h"

/* To the next row, counting lines; false at the end. */
static bool skip_blank(dp_source *source)
{
    dp_str view;

    if (source->number == 0 &&
        dp_str_starts(dp_stream_peek(source->stream, 3), DP_S("\xEF\xBB\xBF")))
        dp_stream_skip(source->stream, 3);
    source->number++;
    while ((view = dp_stream_peek(source->stream, 1)).n > 0) {
        for (size_t i = 0; i < view.n; i++) {
            if (view.p[i] == '\n') {
                source->number++;
            } else if (view.p[i] != ' ' && view.p[i] != '\t' &&
                       view.p[i] != '\r') {
                dp_stream_skip(source->stream, i);
                return true;
            }
        }
        dp_stream_skip(source->stream, view.n);
    }
    return false;
}

/* The line into the hold. One that is too long is passed over to its end. */
static dp_status next_line(dp_ctx *ctx, dp_source *source, dp_str input)
{
    dp_stream *stream = source->stream;
    dp_hold *hold = &source->hold;
    bool whole = false, held = true;
    dp_str piece;

    dp_hold_reset(hold, DP_ROW_MAX);
    do {
        piece = dp_stream_line(stream, DP_WINDOW, &whole);
        if (piece.p && held)
            held = dp_hold_add(hold, piece);
    } while (piece.p && !whole);
    if (!whole && stream->status != DP_OK)
        return dp_source_break(ctx, source, input);
    if (!held)
        return dp_source_not_held(ctx, hold, input);
    return DP_OK;
}

typedef struct member {
    const char *key;
    dp_str *value;
} member;

/* The members as views into the row; false with the name of one that is neither
 * string nor null. */
static const char *take_members(const json_t *row, const member *members,
                                size_t n)
{
    for (size_t i = 0; i < n; i++) {
        bool wrong = false;
        *members[i].value = dp_json_str(row, members[i].key, &wrong);
        if (wrong)
            return members[i].key;
    }
    return NULL;
}

static dp_status row_page(dp_ctx *ctx, dp_arena *arena, const json_t *row,
                          dp_page *out)
{
    dp_str id = DP_NULL, text = DP_NULL, page = DP_NULL, html = DP_NULL;
    dp_page row_says = { 0 };
    const member members[] = {
        { "id", &id },
        { "text", &text },
        { "page", &page },
        { "html", &html },
        { "url", &row_says.url },
        { "fetched", &row_says.fetched },
        { "title", &row_says.title },
        { "outlet", &row_says.outlet },
        { "published", &row_says.published },
        { "language", &row_says.language },
    };
    enum { MEMBERS = sizeof members / sizeof *members, BYTES = 4 };
    const char *wrong = take_members(row, members, MEMBERS);

    if (id.p && id.n <= DP_URL_MAX)
        out->input = dp_str_dup(arena, id);
    out->url = dp_str_dup(arena, row_says.url);
    if (wrong)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA, "'%s' is no string",
                              wrong);
    if (!text.p && !page.p && !html.p)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "the row has no 'text', 'page' or 'html'");
    row_says.form = text.p   ? DP_FORM_TEXT
                    : page.p ? DP_FORM_PAGE
                             : DP_FORM_HTML;
    row_says.bytes = text.p ? text : page.p ? page : html;
    if (row_says.bytes.n > DP_PAGE_MAX)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "more than %zu bytes are no page we read",
                              DP_PAGE_MAX);
    row_says.input = out->input;
    *out = row_says;
    return DP_OK;
}

/* Move what the page points at from the row to the arena. */
static bool keep(dp_arena *arena, dp_page *page)
{
    dp_str *parts[] = { &page->bytes,   &page->url,    &page->fetched,
                        &page->title,   &page->outlet, &page->published,
                        &page->language };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!dp_source_keep(arena, parts[i]))
            return false;
    /* JSON is UTF-8, whatever markup in it says of the file it came from. */
    page->charset = DP_S("utf-8");
    return true;
}

static dp_status parse_row(dp_ctx *ctx, dp_arena *arena, dp_str line,
                           dp_page *out)
{
    char why[512];
    json_t *row = NULL;
    dp_status status = dp_json_parse(ctx, line, &row);

    if (status != DP_OK) {
        snprintf(why, sizeof why, "%.500s", dp_message(ctx));
        return dp_source_fail(ctx, out->input, status, "%s", why);
    }
    if (!json_is_object(row))
        status = dp_source_fail(ctx, out->input, DP_BAD_DATA,
                                "the row is no object");
    else
        status = row_page(ctx, arena, row, out);
    if (status == DP_OK && !keep(arena, out))
        status = dp_source_fail(ctx, out->input, DP_NO_MEMORY,
                                "no memory for the row");
    json_decref(row);
    return status;
}

dp_status dp_jsonl_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                        dp_page *out)
{
    dp_status status;

    if (!skip_blank(source)) {
        source->done = true;
        if (source->stream->status != DP_OK)
            return dp_source_break(ctx, source, source->name);
        return DP_END;
    }
    out->input = dp_source_input(source);
    status = next_line(ctx, source, out->input);
    if (status != DP_OK)
        return status;
    return parse_row(ctx, arena, dp_hold_str(&source->hold), out);
}
