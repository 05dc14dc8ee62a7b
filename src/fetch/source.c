/* Sources: find the kind, hand over to its reader; the kinds that are one page
 * are read here. */
#include "fetch/source.h"

#include <stdarg.h>

#include "core/banned.h"

/* What is looked at to find the kind. */
enum { HEAD = 16 << 10 };

/* '#' and a number of 64 bits. */
enum { NUMBER_MAX = 24 };

dp_str dp_source_input(dp_source *source)
{
    int n = snprintf(source->label + source->name.n, NUMBER_MAX, "#%zu",
                     source->number);

    return (dp_str){ source->label, source->name.n + (size_t)n };
}

bool dp_source_keep(dp_arena *arena, dp_str *s)
{
    bool had = s->p != NULL;

    *s = dp_str_dup(arena, *s);
    return s->p || !had;
}

dp_status dp_source_fail(dp_ctx *ctx, dp_str input, dp_status status,
                         const char *format, ...)
{
    char why[512];
    va_list args;

    va_start(args, format);
    vsnprintf(why, sizeof why, format, args);
    va_end(args);
    return dp_fail(ctx, status, "'%.*s': %s", DP_F(dp_str_sub(input, 0, 400)),
                   why);
}

dp_status dp_source_break(dp_ctx *ctx, dp_source *source, dp_str input)
{
    dp_status status = source->stream->status;

    source->done = source->broken = true;
    return dp_source_fail(ctx, input, status, "%s", source->stream->why);
}

dp_status dp_source_not_held(dp_ctx *ctx, const dp_hold *hold, dp_str input)
{
    if (hold->over)
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "more than %zu bytes are no page we read",
                              hold->limit);
    return dp_source_fail(ctx, input, DP_NO_MEMORY, "no memory for the page");
}

static dp_status source_new(dp_ctx *ctx, int fd, dp_str bytes, dp_str name,
                            dp_as as, dp_source **out)
{
    dp_source *source = calloc(1, sizeof *source + name.n + NUMBER_MAX);
    dp_status status;

    if (!source)
        return dp_no_memory(ctx, "an input");
    source->label = (char *)(source + 1);
    if (name.n)
        memcpy(source->label, name.p, name.n);
    source->name = (dp_str){ source->label, name.n };
    source->as = as;
    status = dp_stream_open(ctx, fd, bytes, &source->stream);
    if (status != DP_OK) {
        dp_source_close(source);
        return status;
    }
    *out = source;
    return DP_OK;
}

dp_status dp_source_open(dp_ctx *ctx, int fd, dp_str name, dp_as as,
                         dp_source **out)
{
    return source_new(ctx, fd, DP_NULL, name, as, out);
}

dp_status dp_source_open_bytes(dp_ctx *ctx, dp_str bytes, dp_str name, dp_as as,
                               dp_source **out)
{
    return source_new(ctx, -1, bytes, name, as, out);
}

void dp_source_close(dp_source *source)
{
    if (!source)
        return;
    dp_stream_close(source->stream);
    dp_hold_free(&source->hold);
    dp_hold_free(&source->undone);
    dp_hold_free(&source->header);
    free(source);
}

bool dp_source_broken(const dp_source *source)
{
    return source->broken;
}

bool dp_source_ended(const dp_source *source)
{
    return source->done;
}

/* A damaged or unreadable input that is one page: the page is what is lost. */
static dp_status page_break(dp_ctx *ctx, dp_source *source)
{
    dp_status status = dp_source_break(ctx, source, source->name);

    source->broken = status == DP_IO || source->as == DP_AS_WARC;
    return status;
}

static dp_status whole_next(dp_ctx *ctx, dp_source *source, dp_page *out)
{
    dp_str piece;

    source->done = true;
    dp_hold_reset(&source->hold, DP_PAGE_MAX);
    while ((piece = dp_stream_peek(source->stream, 1)).n > 0) {
        if (!dp_hold_add(&source->hold, piece))
            return dp_source_not_held(ctx, &source->hold, source->name);
        dp_stream_skip(source->stream, piece.n);
    }
    if (source->stream->status != DP_OK)
        return page_break(ctx, source);
    /* Not copied: nothing more is held after the one page. */
    out->bytes = dp_hold_str(&source->hold);
    out->form = source->as == DP_AS_HTML ? DP_FORM_HTML : DP_FORM_PAGE;
    return DP_OK;
}

/* Settle what the source is. */
static dp_status find_kind(dp_ctx *ctx, dp_source *source)
{
    dp_stream *stream = source->stream;
    /* Who writes rows into a pipe wants each to be read when it comes. */
    size_t want = source->as == DP_AS_AUTO ? HEAD : 1;
    dp_str head;

    /* An archive wants to know where its members end, from the first on. */
    dp_stream_by_member(stream, true);
    while ((head = dp_stream_peek(stream, want)).n == 0 &&
           dp_stream_between(stream) && dp_stream_cross(stream))
        ;
    if (head.n == 0) {
        source->done = true;
        if (source->stream->status != DP_OK)
            return page_break(ctx, source);
        return dp_source_fail(ctx, source->name, DP_BAD_DATA, "it is empty");
    }
    if (source->as == DP_AS_AUTO)
        source->as = dp_kind_of(head);
    if (source->as == DP_AS_AUTO) {
        source->done = true;
        return dp_source_fail(ctx, source->name, DP_BAD_DATA,
                              "its bytes are neither text nor an archive");
    }
    source->known = true;
    if (source->as != DP_AS_WARC)
        dp_stream_by_member(stream, false);
    return DP_OK;
}

static dp_status kind_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                           dp_page *out)
{
    switch (source->as) {
    case DP_AS_JSONL:
        return dp_jsonl_next(ctx, arena, source, out);
    case DP_AS_WARC:
        return dp_warc_next(ctx, arena, source, out);
    case DP_AS_MHTML:
        source->done = true;
        return dp_mhtml_next(ctx, arena, source, out);
    default:
        return whole_next(ctx, source, out);
    }
}

dp_status dp_source_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                         dp_page *out)
{
    dp_status status = DP_OK;
    dp_page page = { .input = source->name };

    if (source->done)
        return DP_END;
    if (!source->known)
        status = find_kind(ctx, source);
    if (status == DP_OK)
        status = kind_next(ctx, arena, source, &page);
    if (status == DP_IO)
        source->done = source->broken = true;
    if (!dp_source_keep(arena, &page.input))
        status = dp_no_memory(ctx, "a page");
    if (status != DP_OK)
        page = (dp_page){ .input = page.input, .url = page.url };
    *out = page;
    return status;
}
