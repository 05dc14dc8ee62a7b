/* What a worker does for the reader.
 *
 * Of an input it makes pages. One that is a single page it reads at once: the
 * page need not travel. Those of an archive, or of a file of rows, it hands
 * over one by one, and other workers read them. */
#include "record/note.h"

#include <errno.h>
#include <unistd.h>

#include "fetch/feed.h"
#include "fetch/fetch.h"
#include "record/record.h"

#include "core/banned.h"

/* The record of a page, as a line. */
static dp_status read_page(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                           dp_str *line)
{
    dp_article article;
    dp_status status = dp_article_read(ctx, arena, page, &article);

    if (status == DP_OK)
        status = dp_record_print(ctx, arena, &article, line);
    return status;
}

static dp_status work_page(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                           dp_str *answer)
{
    dp_note note;

    if (!dp_note_unpack(call->bytes, &note) || note.kind != DP_NOTE_PAGE)
        return dp_fail(ctx, DP_INTERNAL, "no page came to the worker");
    return read_page(ctx, arena, &note.page, answer);
}

/* What the caller knows, where the source does not say it of this page. */
static void add_known(dp_page *page, const dp_page *known)
{
    dp_str *const into[] = { &page->url, &page->title, &page->outlet,
                             &page->published, &page->language };
    const dp_str from[] = { known->url, known->title, known->outlet,
                            known->published, known->language };

    for (size_t i = 0; i < sizeof from / sizeof *from; i++)
        if (!into[i]->p)
            *into[i] = from[i];
}

/* What the answer said of it. Rows and archives know their own pages better. */
static void add_answer(dp_page *page, const dp_page *answer)
{
    if (!page->charset.p)
        page->charset = answer->charset;
    if (!page->fetched.p)
        page->fetched = answer->fetched;
}

static dp_status emit(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                      const dp_note *note)
{
    dp_str packed = dp_note_pack(arena, note);

    if (!packed.p)
        return dp_no_memory(ctx, "a page");
    return dp_pool_emit(ctx, call, packed);
}

/* Messages begin with the input's name, which the reader says itself. */
static dp_str reason_of(dp_arena *arena, dp_ctx *ctx, dp_str input)
{
    dp_str message = dp_str_of(dp_message(ctx));
    dp_str head = dp_str_printf(arena, "'%.*s': ", DP_F(input));

    return head.p && dp_str_starts(message, head)
               ? dp_str_sub(message, head.n, message.n)
               : message;
}

/* A page, row or record that could not be had: tell it and go on, unless this
 * was the input's one page, or its end. */
static dp_status emit_failure(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                              const dp_source *source, const dp_page *page,
                              dp_status why)
{
    dp_note note = { .kind = DP_NOTE_FAILURE,
                     .flag = dp_source_broken(source),
                     .status = why,
                     .page = { .input = page->input, .url = page->url } };

    note.reason = reason_of(arena, ctx, page->input);
    return emit(ctx, arena, call, &note);
}

/* The pages of a source, one after the other, but for a single page that is
 * read here. */
static dp_status cut(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                     const dp_note *order, dp_source *source, dp_str *answer)
{
    for (;;) {
        dp_note note = { .kind = DP_NOTE_PAGE };
        dp_status status = dp_source_next(ctx, arena, source, &note.page);
        if (status == DP_END)
            return DP_OK;
        if (status != DP_OK) {
            status = emit_failure(ctx, arena, call, source, &note.page, status);
        } else {
            add_known(&note.page, &order->page);
            if (dp_source_ended(source))
                add_answer(&note.page, &order->page);
            if (!order->flag && dp_source_ended(source))
                return read_page(ctx, arena, &note.page, answer);
            status = emit(ctx, arena, call, &note);
        }
        if (status == DP_END)
            return DP_OK; /* nobody listens */
        if (status != DP_OK)
            return status;
        dp_arena_reset(arena);
    }
}

/* All of a file, undone: an answer of HTTP may be packed in ways that cannot be
 * told from the bytes. */
static dp_status unpack(dp_ctx *ctx, dp_arena *arena, int fd, dp_str codings,
                        dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, DP_PAGE_MAX);
    char piece[1 << 16];
    ssize_t n;

    while ((n = read(fd, piece, sizeof piece)) > 0 && !buf.failed)
        dp_buf_add(&buf, (dp_str){ piece, (size_t)n });
    if (n < 0)
        return dp_fail(ctx, DP_IO, "cannot be read: %s", strerror(errno));
    *out = buf.n ? dp_buf_str(&buf) : DP_S("");
    if (!out->p)
        return dp_no_memory(ctx, "what was fetched");
    return dp_offer_undo(ctx, arena, codings, out);
}

static dp_status open_source(dp_ctx *ctx, dp_arena *arena,
                             const dp_pool_call *call, const dp_note *order,
                             dp_source **out)
{
    dp_str name = order->page.input, bytes;
    dp_status status;

    if (!order->codings.n)
        return dp_source_open(ctx, call->fd, name, (dp_as)order->as, out);
    status = unpack(ctx, arena, call->fd, order->codings, &bytes);
    if (status != DP_OK)
        return status;
    return dp_source_open_bytes(ctx, bytes, name, (dp_as)order->as, out);
}

static dp_status work_input(dp_ctx *ctx, dp_arena *arena, dp_pool_call *call,
                            dp_str *answer)
{
    dp_source *source = NULL;
    dp_arena *own;
    dp_note order;
    dp_status status;

    if (!dp_note_unpack(call->bytes, &order) || order.kind != DP_NOTE_INPUT)
        return dp_fail(ctx, DP_INTERNAL, "no input came to the worker");
    /* What was unpacked stays while its pages come and go. */
    own = order.codings.n ? dp_arena_new(4 * DP_PAGE_MAX) : NULL;
    if (order.codings.n && !own)
        return dp_no_memory(ctx, "what was fetched");
    status = open_source(ctx, own, call, &order, &source);
    if (status == DP_OK)
        status = cut(ctx, arena, call, &order, source, answer);
    dp_source_close(source);
    dp_arena_close(own);
    return status;
}

const dp_pool_job dp_works[DP_WORKS] = {
    [DP_WORK_INPUT] = { "input", work_input },
    [DP_WORK_PAGE] = { "page", work_page },
};

/* A small page of each kind through the whole machine: what a library opens
 * when it is first used (converters, break iterators, calendars) is open then,
 * and shared by all workers. */
void dp_work_warm(dp_ctx *ctx)
{
    static const char *const pages[] = {
        "<!doctype html><meta charset=\"windows-1256\"><title>\xC7\xE1</title>"
        "<article><p>\xC7\xE1\xD1\xC8\xC7\xD8 2025.</p></article>",
        "<p>D\xE9p\xEA"
        "che, 12:30.</p>",
        "Une d\xC3\xA9p\xC3\xAA"
        "che.\n\n2025-01-02",
    };
    dp_arena *arena = dp_arena_new(64 << 20);

    for (size_t i = 0; arena && i < sizeof pages / sizeof *pages; i++) {
        dp_page page = { .bytes = dp_str_of(pages[i]), .input = DP_S("-") };
        dp_str line;
        read_page(ctx, arena, &page, &line);
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}
