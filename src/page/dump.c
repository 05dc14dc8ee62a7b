/* A page saved as text. Lines are weighed as blocks are; then what only such
 * pages have: a byline names outlet and day, the line above it is the title, a
 * line that leads to the source ends the article. A text of nothing but running
 * lines has no furniture and is kept whole. */
#include "page/inside.h"
#include "page/running.h"

#include "core/banned.h"

typedef struct dump {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_blocks blocks;
    const dp_vector *vectors;
    float *p;
    uint32_t byline, title; /* lines, or NO_BLOCK */
} dump;

/* Furniture never runs in sentences from the first line to the last. */
static bool is_clean(const dump *d)
{
    for (uint32_t i = 0; i < d->blocks.n; i++) {
        const dp_block *line = &d->blocks.at[i];
        if (!dp_block_runs(line) || line->counts.gaps > 0)
            return false;
    }
    return true;
}

/* A line that names its outlet, or else a dated one next to the article. */
static void find_byline(dump *d, dp_article *out)
{
    const dp_page_tools *tools = d->ctx->page;
    bool best_outlet = false;
    bool month_first = dp_written_month_first(tools->written, out->language);

    for (uint32_t i = 0; i < d->blocks.n; i++) {
        dp_byline byline;
        if (d->blocks.at[i].counts.gaps > 0 ||
            !dp_byline_read(tools->bylines, d->blocks.at[i].text, month_first,
                            &byline) ||
            byline.kind != DP_BYLINE_PUBLISHED || !byline.dated)
            continue;
        if (d->byline != NO_BLOCK && (best_outlet || !byline.outlet.p))
            continue;
        d->byline = i;
        best_outlet = byline.outlet.p != NULL;
        out->outlet = byline.outlet;
        out->published =
            dp_edtf_print(d->arena, &(dp_edtf){ .first = byline.date });
        out->published_basis = DP_BASIS_BYLINE;
    }
}

static bool is_headline(const dp_block *line)
{
    return line->counts.gaps == 0 && line->counts.words >= 2 &&
           line->counts.chars <= 250;
}

/* The title stands right above the byline; without one, above the article. */
static void find_title(dump *d, uint32_t first)
{
    uint32_t below = d->byline != NO_BLOCK ? d->byline : first;

    if (below == NO_BLOCK || below == 0)
        return;
    for (uint32_t i = below, looked = 0; i-- > 0 && looked < 6; looked++) {
        const dp_block *line = &d->blocks.at[i];
        if (d->vectors[i].at[F_k_moderation] > 0)
            break;
        if (is_headline(line) &&
            (d->byline != NO_BLOCK ||
             (line->counts.words >= 4 && d->vectors[i].at[F_k_published] == 0 &&
              d->vectors[i].at[F_k_byline] == 0))) {
            d->title = i;
            return;
        }
    }
}

/* What stands before a byline that names its outlet is not the article, nor
 * what follows the way to the source. */
static void bound(dump *d)
{
    uint32_t n = d->blocks.n;
    bool running = false;

    for (uint32_t i = d->byline == NO_BLOCK ? n : d->byline + 1; i < n; i++)
        running |= dp_block_runs(&d->blocks.at[i]);
    if (running)
        for (uint32_t i = 0; i <= d->byline; i++)
            d->p[i] = 0;
    running = false;
    for (uint32_t i = 0; i < n; i++) {
        bool leads_away = d->vectors[i].at[F_k_source] > 0 &&
                          !dp_block_runs(&d->blocks.at[i]);
        if (d->vectors[i].at[F_k_source] > 0 &&
            d->blocks.at[i].counts.chars < 120)
            leads_away = true;
        if (running && leads_away) {
            for (uint32_t k = i; k < n; k++)
                d->p[k] = 0;
            return;
        }
        running |= d->p[i] >= 0.5f;
    }
}

/* A kept line; the items of a list that was put on one line stand on their own
 * lines again. */
static void add_line(dp_buf *buf, dp_str text)
{
    size_t blanks = 0;

    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == ' ' || c == '\t') {
            blanks += c == '\t' ? 3 : 1;
            continue;
        }
        if (blanks > 0)
            dp_buf_char(buf, blanks >= 3 ? '\n' : ' ');
        blanks = 0;
        dp_buf_char(buf, c);
    }
}

static dp_status join_lines(const dump *d, dp_str *out)
{
    dp_buf buf = dp_buf_new(d->arena, SIZE_MAX / 4);

    for (uint32_t i = 0; i < d->blocks.n; i++) {
        if (d->p[i] < 0.5f || i == d->title)
            continue;
        if (buf.n > 0)
            dp_buf_add(&buf, DP_S("\n\n"));
        add_line(&buf, d->blocks.at[i].text);
    }
    *out = dp_buf_str(&buf);
    return out->p ? DP_OK : dp_no_memory(d->ctx, "the text of an article");
}

static uint32_t first_kept(const dump *d)
{
    for (uint32_t i = 0; i < d->blocks.n; i++)
        if (d->p[i] >= 0.5f)
            return i;
    return NO_BLOCK;
}

/* Without weights: running lines. */
static void weigh_plainly(dump *d)
{
    for (uint32_t i = 0; i < d->blocks.n; i++)
        d->p[i] =
            dp_block_runs(&d->blocks.at[i]) && d->blocks.at[i].counts.gaps == 0
                ? 1
                : 0;
}

dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out)
{
    dump d = {
        .ctx = ctx, .arena = arena, .byline = NO_BLOCK, .title = NO_BLOCK
    };
    dp_hints hints = { 0 };
    dp_vector *vectors;
    dp_status status = dp_blocks_of_lines(ctx, arena, utf8, &d.blocks);

    if (status != DP_OK)
        return status;
    if (is_clean(&d)) {
        d.p = DP_NEWS(arena, d.blocks.n + 1, float);
        if (!d.p)
            return dp_no_memory(ctx, "the lines of a page");
        for (uint32_t i = 0; i < d.blocks.n; i++)
            d.p[i] = 1;
        return join_lines(&d, &out->text);
    }
    status = dp_page_weigh(ctx, arena, &d.blocks, &hints, &vectors, &d.p);
    if (status == DP_OK && !d.p) {
        d.p = DP_NEWS(arena, d.blocks.n + 1, float);
        if (!d.p)
            return dp_no_memory(ctx, "the lines of a page");
        weigh_plainly(&d);
    }
    if (status != DP_OK)
        return status;
    d.vectors = vectors;
    find_byline(&d, out);
    bound(&d);
    find_title(&d, first_kept(&d));
    if (d.title != NO_BLOCK)
        out->title = d.blocks.at[d.title].text;
    return join_lines(&d, &out->text);
}
