/* WARC: the records of an archive that are pages, one at a time.
 *
 * By ISO 28500. A record is a header, a block of the length the header says,
 * and an empty line or two. Records that are no pages are passed over without
 * being held; of an answer of HTTP the header is looked at before its body is.
 * Where a record is wrong one complaint is made, and the next thing that can
 * only be a record is looked for: the next gzip member, or the next line with a
 * version. block.c has the cutting, http_body.c what HTTP did to the body. */
#include "fetch/block.h"
#include "fetch/http_body.h"
#include "fetch/message.h"
#include "fetch/source.h"

#include "core/banned.h"

/* What is looked at of a body whose header does not say what it is. */
enum { SNIFF = 4096 };

typedef struct record {
    bool wanted, is_response, is_cut_at_capture;
    dp_str type, uri, date; /* of its header; views */
    dp_http_head head;      /* of the answer, or what `type` says */
    dp_block block;
} record;

/* -- The header of a record -------------------------------------------------
 */

static bool block_length(dp_str value, uint64_t *out)
{
    uint64_t n = 0;

    if (value.n == 0 || value.n > 18)
        return false;
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] < '0' || value.p[i] > '9')
            return false;
        n = n * 10 + (uint64_t)(value.p[i] - '0');
    }
    *out = n;
    return true;
}

/* The fields, as views into the header. */
static dp_status read_fields(dp_ctx *ctx, dp_str header, record *rec,
                             dp_page *out)
{
    dp_str kind = dp_header_find(header, DP_S("WARC-Type"));
    bool resource = dp_str_eq_ascii(kind, DP_S("resource"));

    if (kind.n == 0 ||
        !block_length(dp_header_find(header, DP_S("Content-Length")),
                      &rec->block.left))
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "its header has no type or no length");
    rec->is_response = dp_str_eq_ascii(kind, DP_S("response"));
    rec->wanted = rec->is_response || resource;
    if (!rec->wanted)
        return DP_OK;
    rec->is_cut_at_capture =
        dp_header_find(header, DP_S("WARC-Truncated")).p != NULL;
    rec->type = dp_header_find(header, DP_S("Content-Type"));
    rec->uri = dp_header_find(header, DP_S("WARC-Target-URI"));
    rec->date = dp_header_find(header, DP_S("WARC-Date"));
    return DP_OK;
}

/* Copy into the arena what the record says of its page. */
static dp_status keep_fields(dp_ctx *ctx, dp_arena *arena, const record *rec,
                             dp_page *out)
{
    dp_str uri = rec->uri, date = rec->date;

    out->charset = rec->head.charset;

    /* An address may stand in angle brackets (WARC 1.0). */
    if (uri.n >= 2 && uri.p[0] == '<' && uri.p[uri.n - 1] == '>')
        uri = dp_str_trim(dp_str_sub(uri, 1, uri.n - 1));
    if (uri.n == 0 || uri.n > DP_URL_MAX)
        uri = DP_NULL;
    if (!dp_is_rfc3339(date))
        date = DP_NULL;
    if (!dp_source_keep(arena, &uri) || !dp_source_keep(arena, &date) ||
        !dp_source_keep(arena, &out->charset))
        return dp_source_fail(ctx, out->input, DP_NO_MEMORY,
                              "no memory for the page");
    out->fetched = date;
    out->url = DP_NULL;
    return uri.p ? dp_utf8_clean(ctx, arena, uri, &out->url) : DP_OK;
}

/* Keep a header out of the window's way; what is read of it points here. There
 * is room for two, so that the first stays where it is. */
static dp_status hold_header(dp_ctx *ctx, dp_source *source, dp_str header,
                             dp_str input, dp_str *out)
{
    size_t begin = source->header.n;

    if (!dp_hold_add(&source->header, header))
        return dp_source_not_held(ctx, &source->header, input);
    *out = dp_str_sub(dp_hold_str(&source->header), begin, source->header.n);
    return DP_OK;
}

/* The header of the record that begins here; taken, whole, from the stream. */
static dp_status read_header(dp_ctx *ctx, dp_source *source, record *rec,
                             dp_page *out)
{
    dp_stream *stream = source->stream;
    size_t want = 1, end = DP_NOT_FOUND;
    dp_status status;
    dp_str view;

    rec->block = (dp_block){ .stream = stream, .own_member = stream->fresh };
    do {
        view = dp_stream_peek(stream, want);
        if (view.n < want)
            break;
        end = dp_header_end(dp_str_sub(view, 0, DP_HEADER_MAX));
        want = view.n + 1;
    } while (end == DP_NOT_FOUND && view.n < DP_HEADER_MAX);
    if (end == DP_NOT_FOUND) {
        /* Past "WARC/", so that the search finds another record. */
        dp_stream_skip(stream, view.n < 5 ? view.n : 5);
        source->resyncing = true;
        if (stream->status != DP_OK && view.n < DP_HEADER_MAX)
            return dp_source_break(ctx, source, out->input);
        return dp_source_fail(ctx, out->input, DP_BAD_DATA, "%s",
                              view.n < DP_HEADER_MAX ? "its header is cut off"
                                                     : "its header has no end");
    }
    dp_hold_reset(&source->header, (size_t)2 * DP_HEADER_MAX);
    if (!dp_hold_room(&source->header, (size_t)2 * DP_HEADER_MAX, &want))
        return dp_source_not_held(ctx, &source->header, out->input);
    status =
        hold_header(ctx, source, dp_str_sub(view, 0, end), out->input, &view);
    dp_stream_skip(stream, end);
    if (status == DP_OK)
        status = read_fields(ctx, view, rec, out);
    source->resyncing = status != DP_OK;
    return status;
}

/* -- Between records --------------------------------------------------------
 */

/* What stands where a record should begin; NULL: a record, or the end. */
static const char *rubbish(dp_source *source)
{
    dp_stream *stream = source->stream;
    dp_str view;

    dp_record_approach(stream);
    view = dp_stream_peek(stream, 10);
    if (stream->garbage) {
        stream->garbage = false;
        return "bytes between its gzip members are no gzip";
    }
    if (dp_stream_between(stream)) {
        /* A member that gave nothing: a record, most likely. */
        source->number += !source->resyncing;
        return stream->why;
    }
    if (view.n < 9 && stream->status != DP_OK) {
        dp_stream_skip(stream, view.n); /* cut off, as will be said */
        return NULL;
    }
    return view.n == 0 || dp_record_begins(view)
               ? NULL
               : "no record begins where one should";
}

/* Find the next record. What stands in the way is complained of, unless it was
 * already. */
static dp_status find_record(dp_ctx *ctx, dp_source *source, dp_page *out)
{
    dp_stream *stream = source->stream;
    const char *why;

    while ((why = rubbish(source)) != NULL) {
        bool known = source->resyncing;
        if (!known && source->number > 0)
            out->input = dp_source_input(source);
        if (!known)
            dp_source_fail(ctx, out->input, DP_BAD_DATA, "%s", why);
        source->resyncing = true;
        if (!dp_record_begins(dp_stream_peek(stream, 10)) &&
            !dp_record_seek(stream))
            source->broken = true;
        if (!known)
            return DP_BAD_DATA;
    }
    if (dp_stream_peek(stream, 1).n > 0)
        return DP_OK;
    source->done = true;
    if (stream->status == DP_OK)
        return DP_END;
    return dp_source_break(ctx, source, source->name);
}

/* -- A record ---------------------------------------------------------------
 */

/* Leave the record: its end is where it was said to be, or it is complained of.
 * `held` is what was taken of the block's end. */
static dp_status close_record(dp_ctx *ctx, dp_source *source, record *rec,
                              dp_str held, dp_str input)
{
    dp_stream *stream = source->stream;
    size_t within;

    dp_block_skip(&rec->block);
    if (dp_block_ends_well(&rec->block))
        return DP_OK;
    source->resyncing = true;
    if (stream->damaged)
        return dp_source_fail(ctx, input, DP_BAD_DATA, "%s", stream->why);
    /* The length was too long where another record stands in the block. */
    within = dp_record_within(held);
    if (within != DP_NOT_FOUND &&
        !dp_stream_unread(stream, dp_str_sub(held, within, held.n)))
        return dp_source_fail(ctx, input, DP_NO_MEMORY,
                              "no memory to go back in it");
    if (within == DP_NOT_FOUND && rec->block.cut && stream->ended) {
        if (stream->status != DP_OK)
            return dp_source_break(ctx, source, input);
        source->done = source->broken = true;
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "the archive ends before its record does");
    }
    return dp_source_fail(ctx, input, DP_BAD_DATA,
                          "its length is not what its header says");
}

/* The header of the answer in the block; `*head` untouched where there is none.
 */
static dp_status read_answer(dp_ctx *ctx, dp_source *source, record *rec,
                             dp_http_head *head, dp_str input)
{
    size_t want = 16, end;
    dp_status status;
    dp_str view;

    for (;;) {
        view = dp_block_peek(&rec->block, want);
        end = dp_header_end(dp_str_sub(view, 0, DP_HEADER_MAX));
        if (end != DP_NOT_FOUND || view.n < want || view.n >= DP_HEADER_MAX ||
            !dp_str_starts(view, DP_S("HTTP/")))
            break;
        want = view.n + 1;
    }
    if (end == DP_NOT_FOUND || !dp_str_starts(view, DP_S("HTTP/")))
        return DP_OK;
    status = hold_header(ctx, source, dp_str_sub(view, 0, end), input, &view);
    dp_block_take(&rec->block, end);
    if (status == DP_OK)
        dp_http_head_read(view, head);
    return status;
}

/* Whether the block is a page, as far as can be told before it is read. */
static bool may_be_page(record *rec)
{
    const dp_http_head *head = &rec->head;

    if (rec->is_response && (head->code < 200 || head->code > 299))
        return false;
    if (dp_type_is_html(head->type))
        return true;
    if (!dp_type_is_unknown(head->type))
        return false;
    if (head->codings.n || head->chunked)
        return true;
    return dp_kind_of(dp_block_peek(&rec->block, SNIFF)) == DP_AS_HTML;
}

/* The block's bytes into the hold; false, with the hold's reason, when they do
 * not fit. */
static bool hold_block(dp_source *source, dp_block *block)
{
    dp_str view;

    dp_hold_reset(&source->hold, DP_PAGE_MAX);
    while ((view = dp_block_peek(block, 1)).n > 0) {
        if (!dp_hold_add(&source->hold, view))
            return false;
        dp_block_take(block, view.n);
    }
    return true;
}

/* The page in the record; `*is_page` false where it is none. */
static dp_status read_page(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                           record *rec, bool *is_page, dp_page *out)
{
    const dp_http_head *head = &rec->head;
    bool held = hold_block(source, &rec->block);
    dp_status status =
        close_record(ctx, source, rec, dp_hold_str(&source->hold), out->input);
    dp_str body;

    if (status != DP_OK)
        return status;
    *is_page = dp_type_is_html(head->type);
    if (!held)
        return *is_page ? dp_source_not_held(ctx, &source->hold, out->input)
                        : DP_OK;
    status = dp_http_body_undo(ctx, source, head, out->input,
                               rec->is_cut_at_capture, &body);
    if (status == DP_OK && !*is_page)
        *is_page = dp_kind_of(body) == DP_AS_HTML;
    if (status == DP_BAD_DATA && !*is_page)
        status = DP_OK; /* of what was no page nobody misses anything */
    if (status != DP_OK || !*is_page)
        return status;
    if (body.n == 0)
        return dp_source_fail(ctx, out->input, DP_BAD_DATA,
                              "its body is empty");
    out->bytes = dp_str_dup(arena, body);
    if (!out->bytes.p)
        return dp_source_fail(ctx, out->input, DP_NO_MEMORY,
                              "no memory for the page");
    out->form = DP_FORM_HTML;
    return DP_OK;
}

static dp_status read_record(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                             record *rec, bool *is_page, dp_page *out)
{
    dp_status status = DP_OK;

    if (rec->wanted && rec->is_response)
        status = read_answer(ctx, source, rec, &rec->head, out->input);
    else if (rec->wanted)
        dp_http_type_read(rec->type, &rec->head);
    if (status == DP_OK && rec->wanted && may_be_page(rec))
        return read_page(ctx, arena, source, rec, is_page, out);
    if (status == DP_OK)
        status = close_record(ctx, source, rec, DP_NULL, out->input);
    return status;
}

dp_status dp_warc_next(dp_ctx *ctx, dp_arena *arena, dp_source *source,
                       dp_page *out)
{
    dp_str name = out->input;
    bool is_page = false;
    record rec = { 0 };
    dp_status status = DP_OK, kept = DP_OK;

    while (status == DP_OK && !is_page) {
        *out = (dp_page){ .input = name };
        rec = (record){ 0 };
        status = find_record(ctx, source, out);
        if (status != DP_OK)
            return status;
        source->number++;
        out->input = dp_source_input(source);
        status = read_header(ctx, source, &rec, out);
        if (status == DP_OK)
            status = read_record(ctx, arena, source, &rec, &is_page, out);
    }
    kept = keep_fields(ctx, arena, &rec, out);
    return status == DP_OK ? kept : status;
}
