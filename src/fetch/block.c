/* Blocks and the begins of records.
 *
 * In an archive whose records are gzip members of their own, a record never
 * reaches over the end of the member it began: where the next member begins
 * with a record, the length in the header was wrong, and only that record is
 * lost. */
#include "fetch/block.h"

#include "core/banned.h"

/* "WARC/1.1" and a line end. */
enum { VERSION_LINE = 10 };

bool dp_record_begins(dp_str s)
{
    return s.n >= VERSION_LINE - 1 && dp_str_starts(s, DP_S("WARC/")) &&
           s.p[5] >= '0' && s.p[5] <= '9' && s.p[6] == '.' && s.p[7] >= '0' &&
           s.p[7] <= '9' &&
           (s.p[8] == '\n' || s.p[8] == '\r' ||
            (s.p[8] >= '0' && s.p[8] <= '9'));
}

dp_str dp_block_peek(dp_block *block, size_t want)
{
    dp_str view = DP_NULL;

    if (want > block->left)
        want = (size_t)block->left;
    while (want > 0 && !block->cut) {
        view = dp_stream_peek(block->stream, want);
        if (view.n > 0)
            break;
        if (!dp_stream_between(block->stream) || block->stream->damaged ||
            !dp_stream_cross(block->stream))
            block->cut = true;
        else if (block->own_member)
            block->cut =
                dp_record_begins(dp_stream_peek(block->stream, VERSION_LINE));
    }
    if (block->cut)
        return DP_NULL;
    return dp_str_sub(view, 0,
                      block->left < view.n ? (size_t)block->left : view.n);
}

void dp_block_take(dp_block *block, size_t n)
{
    dp_stream_skip(block->stream, n);
    block->left -= n;
}

void dp_block_skip(dp_block *block)
{
    dp_str view;

    while ((view = dp_block_peek(block, 1)).n > 0)
        dp_block_take(block, view.n);
}

static void take_line_ends(dp_stream *stream)
{
    dp_str view;

    while ((view = dp_stream_peek(stream, 1)).n > 0 &&
           (view.p[0] == '\r' || view.p[0] == '\n'))
        dp_stream_skip(stream, 1);
}

bool dp_block_ends_well(const dp_block *block)
{
    dp_str view;

    if (block->cut)
        return false;
    view = dp_stream_peek(block->stream, 4);
    if (!block->stream->damaged && dp_str_starts(view, DP_S("\r\n\r\n")))
        return true;
    take_line_ends(block->stream);
    view = dp_stream_peek(block->stream, VERSION_LINE);
    if (view.n < VERSION_LINE - 1) /* the end, or the next record is cut off */
        return !block->stream->damaged &&
               dp_str_starts(DP_S("WARC/"), dp_str_sub(view, 0, 5));
    return dp_record_begins(view);
}

void dp_record_approach(dp_stream *stream)
{
    take_line_ends(stream);
    while (dp_stream_between(stream) && !stream->damaged &&
           dp_stream_cross(stream))
        take_line_ends(stream);
}

size_t dp_record_within(dp_str s)
{
    size_t at = 0;

    while ((at = dp_str_find(s, DP_S("\nWARC/"), at)) != DP_NOT_FOUND) {
        dp_str rest = dp_str_sub(s, at + 1, s.n);
        size_t line = dp_str_find_char(rest, '\n', 0);
        if (dp_record_begins(rest) && line <= VERSION_LINE) {
            dp_str field = dp_str_sub(rest, line + 1, line + 9);
            if (dp_str_starts(field, DP_S("WARC-")) ||
                dp_str_eq_ascii(field, DP_S("Content-")))
                return at + 1;
        }
        at++;
    }
    return DP_NOT_FOUND;
}

bool dp_record_seek(dp_stream *stream)
{
    bool fresh = false; /* the window begins a line */

    for (;;) {
        dp_str view = dp_stream_peek(stream, DP_WINDOW / 2);
        size_t at = 0;
        if (view.n == 0) {
            if (!dp_stream_cross(stream))
                return false;
            fresh = true;
            continue;
        }
        if (fresh && dp_record_begins(view))
            return true;
        fresh = false;
        while ((at = dp_str_find(view, DP_S("\nWARC/"), at)) != DP_NOT_FOUND) {
            if (dp_record_begins(dp_str_sub(view, at + 1, view.n))) {
                dp_stream_skip(stream, at + 1);
                return true;
            }
            at++;
        }
        /* A begin may stand over the end of the window, but not over the end
         * of the input or of a member, where the window is short. */
        dp_stream_skip(stream,
                       view.n < DP_WINDOW / 2 ? view.n : view.n - VERSION_LINE);
    }
}
