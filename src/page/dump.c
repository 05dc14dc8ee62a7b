/* A page saved as text. Lines are weighed as blocks are; then what only such
 * pages have: a byline names outlet and day, the line above it is the title, a
 * line that leads to the source ends the article. A text of nothing but running
 * lines has no furniture and is kept whole. */
#include "page/dump.h"

#include "page/running.h"

#include "core/banned.h"

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

/* Where the article's sentences begin, as far as the weights tell. */
static uint32_t first_running(const dump *d)
{
    for (uint32_t i = 0; i < d->blocks.n; i++)
        if (d->p[i] >= d->bar && dp_block_runs(&d->blocks.at[i]))
            return i;
    return NO_BLOCK;
}

bool dp_dump_byline(const dump *d, uint32_t line, dp_byline *out)
{
    if (!dp_byline_read(d->ctx->page->bylines, d->blocks.at[line].text,
                        d->month_first, out))
        return false;
    dp_byline_resolve(out, d->fetched);
    return true;
}

static bool read_byline(const dump *d, uint32_t i, dp_byline *out)
{
    return d->blocks.at[i].counts.gaps == 0 && dp_dump_byline(d, i, out) &&
           out->kind == DP_BYLINE_PUBLISHED && out->dated;
}

/* "By Jane Smith", which stands between title and text. */
static bool names_author(const dump *d, uint32_t i)
{
    enum { LONGEST = 12 }; /* words */
    dp_byline byline;

    return d->blocks.at[i].counts.words <= LONGEST &&
           dp_dump_byline(d, i, &byline) && byline.author.p;
}

/* Mostly a date: "Nov. 19, 2023, 9:08 am". */
static bool is_day(const dump *d, uint32_t i, dp_edtf_date *date)
{
    enum { LONGEST = 90, A_PART = 3 };
    const dp_written *written = d->ctx->page->written;
    dp_str text = d->blocks.at[i].text;
    size_t begin, end;

    if (text.n > LONGEST ||
        !dp_written_find(written, text, 0, d->month_first, date, &begin, &end))
        return false;
    return (end - begin) * A_PART >= text.n ||
           dp_written_alone(written, text, d->month_first, date);
}

static bool says_update(const dump *d, uint32_t i)
{
    dp_byline byline;

    return dp_dump_byline(d, i, &byline) && byline.kind == DP_BYLINE_UPDATED;
}

/* Without a byline: a line above the article that is little but a date, and
 * not that of a change where there is another. */
static void find_day(const dump *d, uint32_t first, dp_byline *out)
{
    enum { ABOVE = 6 };
    bool changed = false; /* so far it is the day of a change */
    dp_edtf_date date;

    if (first == NO_BLOCK)
        return;
    for (uint32_t i = first < ABOVE ? 0 : first - ABOVE; i < first; i++) {
        bool update;
        if (d->blocks.at[i].counts.gaps > 0 || !is_day(d, i, &date))
            continue;
        update = says_update(d, i);
        if (update && out->dated && !changed)
            continue;
        changed = update;
        out->date = date;
        out->dated = true;
    }
}

/* A line that names its outlet; or else, of the dated ones, the last one down
 * to the article's beginning, because those of other articles stand further up
 * and further down; or else the first. */
static void find_byline(dump *d, dp_article *out)
{
    enum { WITHIN = 3 }; /* lines: a picture's and its caption */
    uint32_t first = first_running(d);
    dp_byline best = { 0 }, byline;

    for (uint32_t i = 0; i < d->blocks.n && !d->named; i++) {
        bool near = first != NO_BLOCK && i <= first + WITHIN;
        if (!read_byline(d, i, &byline))
            continue;
        if (d->byline != NO_BLOCK && !byline.outlet.p && !near)
            continue;
        d->byline = i;
        d->named = byline.outlet.p != NULL;
        d->near = near;
        best = byline;
    }
    if (d->byline == NO_BLOCK)
        find_day(d, first, &best);
    if (!best.dated)
        return;
    d->author = best.author;
    out->outlet = best.outlet;
    out->published = dp_edtf_print(d->arena, &(dp_edtf){ .first = best.date });
    out->published_basis = DP_BASIS_BYLINE;
}

static bool is_headline(const dp_block *line)
{
    return line->counts.gaps == 0 && line->counts.words >= 2 &&
           line->counts.chars <= 250;
}

/* Without a byline a headline is told from less. */
static bool is_sure_headline(const dump *d, uint32_t i)
{
    const dp_block *line = &d->blocks.at[i];
    const float *v = d->vectors[i].at;
    dp_edtf_date date;

    return is_headline(line) && line->counts.words >= 4 &&
           v[F_k_published] == 0 && v[F_k_byline] == 0 && !is_day(d, i, &date);
}

/* The title stands right above the byline; without one, above the article, or
 * at its head, where it was taken for text. */
static void find_title(dump *d, uint32_t first)
{
    bool bylined = d->byline != NO_BLOCK && (d->named || d->near);
    uint32_t below = bylined ? d->byline : first;
    dp_edtf_date date;

    if (below == NO_BLOCK)
        return;
    if (!bylined && first + 1 < d->blocks.n && is_sure_headline(d, first) &&
        d->blocks.at[first].counts.stops == 0 &&
        d->blocks.at[first].counts.gaps == 0 &&
        dp_block_runs(&d->blocks.at[first + 1])) {
        d->title = first;
        return;
    }
    for (uint32_t i = below, looked = 0; i-- > 0 && looked < 6; looked++) {
        if (d->vectors[i].at[F_k_moderation] > 0)
            break;
        if (bylined ? is_headline(&d->blocks.at[i]) && !is_day(d, i, &date) &&
                          !names_author(d, i)
                    : is_sure_headline(d, i)) {
            d->title = i;
            return;
        }
    }
}

/* What stands before the article's byline is not the article, nor what follows
 * the way to the source. */
static void bound(dump *d)
{
    uint32_t n = d->blocks.n;
    bool running = false;

    for (uint32_t i = d->byline == NO_BLOCK ? n : d->byline + 1; i < n; i++)
        running |= dp_block_runs(&d->blocks.at[i]);
    if (running && (d->named || d->near))
        for (uint32_t i = 0; i <= d->byline; i++)
            d->p[i] = 0;
    running = false;
    for (uint32_t i = 0; i < n; i++) {
        const dp_counts *c = &d->blocks.at[i].counts;
        bool leads_away = d->vectors[i].at[F_k_source] > 0 &&
                          (!dp_block_runs(&d->blocks.at[i]) ||
                           (c->chars < 120 && c->stops < 2));
        if (running && leads_away) {
            for (uint32_t k = i; k < n; k++)
                d->p[k] = 0;
            return;
        }
        running |= d->p[i] >= d->bar;
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
        if (d->p[i] < d->bar || i == d->title)
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
        if (d->p[i] >= d->bar)
            return i;
    return NO_BLOCK;
}

/* Where no line is likely, the best are taken: a page that somebody saved has
 * an article more often than none. */
static void set_bar(dump *d)
{
    const float likely = 0.5f, hopeless = 0.1f, of_best = 0.6f;
    float best = 0;

    for (uint32_t i = 0; i < d->blocks.n; i++)
        if (d->p[i] > best)
            best = d->p[i];
    d->bar = best < likely && best > hopeless ? best * of_best : likely;
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

/* Nothing was taken: the lines that run, or all of a text of few lines. A page
 * that is no more than a menu stays empty. */
static void take_any(dump *d)
{
    enum { FEW = 5 };
    bool whole = d->blocks.n <= FEW;

    d->bar = 0.5f;
    weigh_plainly(d);
    for (uint32_t i = 0; i < d->blocks.n; i++)
        whole = whole && d->p[i] == 0 && d->blocks.at[i].counts.gaps == 0;
    for (uint32_t i = 0; whole && i < d->blocks.n; i++)
        d->p[i] = 1;
}

dp_status dp_page_dump(dp_ctx *ctx, dp_arena *arena, const dp_page *page,
                       dp_str utf8, dp_article *out)
{
    dump d = { .ctx = ctx,
               .arena = arena,
               .fetched = page->fetched,
               .bar = 0.5f,
               .byline = NO_BLOCK,
               .title = NO_BLOCK };
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
    d.month_first = dp_written_month_first(ctx->page->written, out->language);
    set_bar(&d);
    find_byline(&d, out);
    bound(&d);
    if (first_kept(&d) == NO_BLOCK)
        take_any(&d);
    find_title(&d, first_kept(&d));
    status = dp_dump_trim(&d, out);
    if (status != DP_OK)
        return status;
    if (d.title != NO_BLOCK)
        out->title = d.blocks.at[d.title].text;
    if (!out->outlet.p)
        out->outlet = dp_dump_owner(&d);
    return join_lines(&d, &out->text);
}
