/* A page saved as text, cut into lines. */
#include "page/block.h"
#include "page/running.h"

#include "core/banned.h"

enum {
    GAP = 3,            /* blanks that part the items of a menu on one line */
    WRAP_SHORTEST = 50, /* widths that programs break lines to */
    WRAP_LONGEST = 110,
};

typedef struct line {
    dp_str text;
    uint32_t chars;
    bool after_empty;
} line;

typedef DP_VEC(line) lines;

static dp_status cut_lines(dp_ctx *ctx, dp_arena *arena, dp_str text,
                           lines *out)
{
    dp_str rest = text, piece;
    bool empty = true;

    while (dp_str_next(&rest, '\n', &piece)) {
        line one = { dp_str_trim(piece), 0, empty };
        empty = one.text.n == 0;
        if (empty)
            continue;
        one.chars = (uint32_t)dp_utf8_count(one.text);
        if (!dp_vec_push(arena, out, one))
            return dp_no_memory(ctx, "the lines of a page");
    }
    return DP_OK;
}

/* Lines broken to a width: nearly all that do not end a paragraph are nearly
 * as long as the longest, and most of them end within a sentence. */
static bool is_wrapped(const lines *all)
{
    uint32_t longest = 0;
    size_t inner = 0, full = 0, open = 0;

    for (size_t i = 0; i < all->n; i++)
        if (all->at[i].chars > longest)
            longest = all->at[i].chars;
    if (longest < WRAP_SHORTEST || longest > WRAP_LONGEST)
        return false;
    for (size_t i = 0; i + 1 < all->n; i++) {
        size_t end = all->at[i].text.n;
        if (all->at[i + 1].after_empty)
            continue;
        inner++;
        full += all->at[i].chars + 18 >= longest;
        open += !dp_is_stop(dp_utf8_prev(all->at[i].text, &end));
    }
    return inner >= 3 && full * 10 >= inner * 8 && open * 10 >= inner * 5;
}

/* Paragraphs in place of lines. */
static dp_status unwrap(dp_ctx *ctx, dp_arena *arena, lines *all)
{
    size_t n = 0;

    for (size_t i = 0; i < all->n;) {
        dp_buf buf = dp_buf_new(arena, SIZE_MAX / 4);
        line one = all->at[i];
        dp_buf_add(&buf, one.text);
        for (i++; i < all->n && !all->at[i].after_empty; i++) {
            dp_buf_char(&buf, ' ');
            dp_buf_add(&buf, all->at[i].text);
        }
        one.text = dp_buf_str(&buf);
        if (!one.text.p)
            return dp_no_memory(ctx, "the lines of a page");
        all->at[n++] = one;
    }
    all->n = n;
    return DP_OK;
}

static uint32_t count_gaps(dp_str text)
{
    uint32_t gaps = 0, run = 0;

    for (size_t i = 0; i < text.n; i++) {
        run = text.p[i] == ' ' ? run + 1 : text.p[i] == '\t' ? GAP : 0;
        gaps += run == GAP;
    }
    return gaps;
}

dp_status dp_blocks_of_lines(dp_ctx *ctx, dp_arena *arena, dp_str text,
                             dp_blocks *out)
{
    static const dp_html_doc none = { 0 };
    lines all = { 0 };
    dp_status status = cut_lines(ctx, arena, text, &all);
    dp_box *boxes;
    dp_block *blocks;
    uint32_t box = 0;

    if (status == DP_OK && is_wrapped(&all))
        status = unwrap(ctx, arena, &all);
    if (status != DP_OK)
        return status;
    boxes = DP_NEWS(arena, all.n + 1, dp_box);
    blocks = DP_NEWS(arena, all.n + 1, dp_block);
    if (!boxes || !blocks)
        return dp_no_memory(ctx, "the lines of a page");
    boxes[0] = (dp_box){ .last = (uint32_t)all.n, .tag = DP_TAG_BODY };
    for (uint32_t i = 0; i < all.n; i++) {
        if (i == 0 || all.at[i].after_empty)
            boxes[++box] =
                (dp_box){ .first = i, .tag = DP_TAG_DIV, .level = 1 };
        boxes[box].last = i + 1;
        blocks[i].text = all.at[i].text;
        blocks[i].box = box;
        dp_counts_of(blocks[i].text, &blocks[i].counts);
        blocks[i].counts.gaps = count_gaps(blocks[i].text);
    }
    *out = (dp_blocks){ &none, blocks, (uint32_t)all.n, boxes, box + 1 };
    return DP_OK;
}
