/* Bodies of HTTP: header fields that say how they are packed, and unpacking. */
#include "fetch/http_body.h"

#include "fetch/coding.h"
#include "fetch/message.h"

#include "core/banned.h"

/* Servers put on one coding, sometimes by mistake the same twice. */
enum { CODINGS_MAX = 4 };

static unsigned status_code(dp_str header)
{
    size_t blank = dp_str_find_char(header, ' ', 0);
    uint32_t code = 0;

    if (!dp_str_starts(header, DP_S("HTTP/")) || blank == DP_NOT_FOUND)
        return 0;
    dp_str_number(dp_str_sub(header, blank + 1, blank + 4), &code);
    return code;
}

void dp_http_type_read(dp_str value, dp_http_head *out)
{
    out->type = dp_header_type(value);
    out->charset = dp_header_parameter(value, DP_S("charset"));
}

void dp_http_head_read(dp_str header, dp_http_head *out)
{
    dp_str transfer = dp_header_find(header, DP_S("Transfer-Encoding"));

    out->code = status_code(header);
    out->chunked =
        dp_str_find_ascii(transfer, DP_S("chunked"), 0) != DP_NOT_FOUND;
    out->codings = dp_header_find(header, DP_S("Content-Encoding"));
    dp_http_type_read(dp_header_find(header, DP_S("Content-Type")), out);
}

static dp_status undone_status(dp_ctx *ctx, dp_undone undone, dp_str what,
                               dp_str input, bool cut_is_known)
{
    switch (undone) {
    case DP_UNDONE:
    case DP_UNDONE_NOT_SO:
        return DP_OK;
    case DP_UNDONE_CUT:
        if (cut_is_known)
            return DP_OK;
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "its body (%.*s) is cut off", DP_F(what));
    case DP_UNDONE_OVER:
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "its body (%.*s) unpacks to more than %zu bytes",
                              DP_F(what), DP_PAGE_MAX);
    case DP_UNDONE_NO_MEMORY:
        return dp_source_fail(ctx, input, DP_NO_MEMORY,
                              "no memory for its body");
    default:
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "its body (%.*s) is damaged", DP_F(what));
    }
}

/* The codings in reverse: what was put on last comes off first. */
static size_t split_codings(dp_str codings, dp_str out[CODINGS_MAX])
{
    size_t n = 0;
    dp_str coding;

    while (dp_str_next(&codings, ',', &coding)) {
        coding = dp_str_trim(dp_str_sub(coding, 0, 16));
        if (coding.n == 0 || dp_str_eq_ascii(coding, DP_S("identity")))
            continue;
        if (n == CODINGS_MAX)
            return SIZE_MAX;
        memmove(out + 1, out, n * sizeof *out);
        out[0] = coding;
        n++;
    }
    return n;
}

dp_status dp_http_body_undo(dp_ctx *ctx, dp_source *source,
                            const dp_http_head *head, dp_str input,
                            bool cut_is_known, dp_str *out)
{
    dp_hold *from = &source->hold, *to = &source->undone;
    dp_str codings[CODINGS_MAX];
    size_t n = split_codings(head->codings, codings);
    dp_status status = DP_OK;

    if (n == SIZE_MAX)
        return dp_source_fail(ctx, input, DP_BAD_DATA,
                              "its body has more than %d codings", CODINGS_MAX);
    if (head->chunked)
        status = undone_status(ctx, dp_chunks_undo(from->p, &from->n),
                               DP_S("in chunks"), input, cut_is_known);
    for (size_t i = 0; i < n && status == DP_OK; i++) {
        dp_undone undone;
        dp_hold_reset(to, DP_PAGE_MAX);
        undone = dp_coding_undo(codings[i], dp_hold_str(from), to);
        status = undone_status(ctx, undone, codings[i], input, cut_is_known);
        if (undone != DP_UNDONE_NOT_SO) {
            dp_hold *swap = from;
            from = to;
            to = swap;
        }
    }
    *out = dp_hold_str(from);
    return status;
}
