/* The pages of a press review, drawn: lines, bars, numbers in the margin,
 * leaders of the contents, feet; with links, an outline and what the file says
 * of itself, so that one can move about in it. */
#include <cairo-pdf.h>
#include <math.h>
#include <stdio.h>

#include "brief/pdf.h"

#include "core/banned.h"

#define FOOT_FONT "Noto Sans, Noto Naskh Arabic, sans-serif 8"
#define MARGIN_FONT "Noto Sans, Noto Naskh Arabic, sans-serif 8.5"
#define CONTENTS_FONT "Noto Sans, Noto Naskh Arabic, sans-serif 9.5"

typedef struct drawer {
    pdf *p;
    cairo_t *cr;
    cairo_surface_t *surface;
    dp_buf bytes;
    size_t pages;
} drawer;

static void set_colour(cairo_t *cr, double grey)
{
    if (grey < 0)
        cairo_set_source_rgb(cr, 0.48, 0.12, 0.12);
    else
        cairo_set_source_rgb(cr, grey, grey, grey);
}

static cairo_status_t write_bytes(void *closure, const unsigned char *data,
                                  unsigned int length)
{
    dp_buf *buf = closure;

    dp_buf_add(buf, (dp_str){ (const char *)data, length });
    return buf->failed ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

/* -- Tags --------------------------------------------------------------------
 */

/* A value of a tag between its quotation marks. */
static void put_quoted(dp_buf *buf, dp_str s)
{
    dp_buf_char(buf, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\'' || s.p[i] == '\\')
            dp_buf_char(buf, '\\');
        if ((unsigned char)s.p[i] > ' ')
            dp_buf_char(buf, s.p[i]);
    }
    dp_buf_char(buf, '\'');
}

static void tag(drawer *d, const char *name, dp_buf *attributes)
{
    char *z = dp_str_z(d->p->arena, dp_buf_str(attributes));

    if (!z) {
        d->p->failed = true;
        return;
    }
    cairo_tag_begin(d->cr, name, z);
    cairo_tag_end(d->cr, name);
}

static void put_destination(drawer *d, char kind, size_t number, double x,
                            double y)
{
    dp_buf buf = dp_buf_new(d->p->arena, 1 << 10);

    dp_buf_printf(&buf, "name='%c%zu' x=%.2f y=%.2f", kind, number, x, y);
    tag(d, CAIRO_TAG_DEST, &buf);
}

static void put_link(drawer *d, double x, double y, double width,
                     double height, const doc_run *run)
{
    dp_buf buf = dp_buf_new(d->p->arena, 1 << 16);

    dp_buf_printf(&buf, "rect=[%.2f %.2f %.2f %.2f] ", x, y, width, height);
    if (run->kind == RUN_REFERENCE) {
        dp_buf_printf(&buf, "dest='s%zu'", run->number);
    } else {
        if (!dp_str_starts(run->url, DP_S("http://")) &&
            !dp_str_starts(run->url, DP_S("https://")))
            return;
        dp_buf_add(&buf, DP_S("uri="));
        put_quoted(&buf, run->url);
    }
    tag(d, CAIRO_TAG_LINK, &buf);
}

/* Where the runs of a line that lead somewhere stand. */
static void link_line(drawer *d, const pdf_line *line)
{
    const doc_block *block = line->block;
    int begin = line->line->start_index,
        end = begin + line->line->length;

    for (size_t i = 0; i < block->runs.n; i++) {
        const doc_run *run = &block->runs.at[i];
        int from = (int)run->begin - (int)line->offset,
            to = (int)run->end - (int)line->offset, *ranges, n;
        if ((run->kind != RUN_REFERENCE && run->kind != RUN_LINK) || from < 0 ||
            from >= end || to <= begin)
            continue;
        pango_layout_line_get_x_ranges(line->line, from > begin ? from : begin,
                                       to < end ? to : end, &ranges, &n);
        for (int k = 0; k < n; k++)
            put_link(d, line->from + pango_units_to_double(ranges[2 * k]),
                     line->top,
                     pango_units_to_double(ranges[2 * k + 1] - ranges[2 * k]),
                     line->height, run);
        g_free(ranges);
    }
}

/* -- A page ------------------------------------------------------------------
 */

static void show_at(drawer *d, PangoLayout *layout, double x, double baseline)
{
    if (!layout)
        return;
    cairo_move_to(d->cr, x,
                  baseline -
                      pango_units_to_double(pango_layout_get_baseline(layout)));
    pango_cairo_show_layout(d->cr, layout);
}

static double width_of(PangoLayout *layout)
{
    int width = 0;

    if (layout)
        pango_layout_get_size(layout, &width, NULL);
    return pango_units_to_double(width);
}

static void draw_bar(drawer *d, const pdf_line *line)
{
    double x = line->right ? line->to + 7 : line->from - 8;

    cairo_set_source_rgb(d->cr, 0.82, 0.82, 0.82);
    cairo_rectangle(d->cr, x, line->top, 1.2, line->height);
    cairo_fill(d->cr);
}

/* Numbers of stories and sources, before their first line. */
static void draw_number(drawer *d, const pdf_line *line)
{
    bool source = line->block->style == DOC_SOURCE;
    dp_str text = dp_str_printf(d->p->arena, source ? "[%zu]" : "%zu",
                                line->block->number);
    PangoLayout *layout = pdf_layout(
        d->p, source ? MARGIN_FONT : "Noto Serif, serif Bold 13", text, false);
    double width = width_of(layout);

    set_colour(d->cr, source ? 0.35 : -1);
    show_at(d, layout,
            line->right ? line->to + (source ? 26 - width : 10)
                        : line->from - (source ? 26 : width + 10),
            line->baseline);
    put_destination(d, source ? 's' : 't', line->block->number, line->from,
                    line->top - 8);
}

static void draw_rule(drawer *d, double y, double thickness, double grey)
{
    set_colour(d->cr, grey);
    cairo_rectangle(d->cr, MARGIN_SIDE, y, PAPER_WIDTH - 2 * MARGIN_SIDE,
                    thickness);
    cairo_fill(d->cr);
}

static void draw_line(drawer *d, const pdf_line *line)
{
    doc_style style = line->block->style;

    if (line->bar)
        draw_bar(d, line);
    if (line->first && (style == DOC_STORY || style == DOC_SOURCE))
        draw_number(d, line);
    if (line->first && style == DOC_SECTION) {
        put_destination(d, 'p', line->block->number, line->from,
                        line->top - 8);
        draw_rule(d, line->top + line->height + 2, 0.8, -1);
    }
    if (line->first && style == DOC_TITLE)
        draw_rule(d, line->top - 12, 3, -1);
    set_colour(d->cr, line->grey);
    cairo_move_to(d->cr, line->x, line->baseline);
    pango_cairo_show_layout_line(d->cr, line->line);
    link_line(d, line);
}

/* -- Contents ----------------------------------------------------------------
 */

static void draw_leader(drawer *d, double from, double to, double baseline)
{
    set_colour(d->cr, 0.6);
    for (double x = ceil(from / 5) * 5; x + 2 < to; x += 5) {
        cairo_new_path(d->cr);
        cairo_arc(d->cr, x, baseline - 0.8, 0.45, 0, 6.2832);
        cairo_fill(d->cr);
    }
}

/* From the end of the title to the number of the page. */
static void draw_entry(drawer *d, const pdf_entry *entry)
{
    const pdf_line *line = &d->p->lines.at[entry->line];
    dp_str number = dp_str_printf(d->p->arena, "%zu", entry->page + 1);
    PangoLayout *layout = pdf_layout(d->p, CONTENTS_FONT, number, false);
    double width = width_of(layout), left = MARGIN_SIDE,
           right = PAPER_WIDTH - MARGIN_SIDE;
    PangoRectangle area;
    doc_run run = { .kind = RUN_REFERENCE };
    dp_buf buf = dp_buf_new(d->p->arena, 1 << 10);

    pango_layout_line_get_extents(line->line, NULL, &area);
    if (d->p->right)
        draw_leader(d, left + width + 6, line->x - 6, line->baseline);
    else
        draw_leader(d, line->x + pango_units_to_double(area.width) + 6,
                    right - width - 6, line->baseline);
    set_colour(d->cr, 0.1);
    show_at(d, layout, d->p->right ? left : right - width, line->baseline);
    run.number = entry->block->number;
    dp_buf_printf(&buf, "rect=[%.2f %.2f %.2f %.2f] dest='%c%zu'", left,
                  line->top, right - left, line->height,
                  entry->block->style == DOC_STORY ? 't' : 'p', run.number);
    tag(d, CAIRO_TAG_LINK, &buf);
}

static void draw_contents(drawer *d, size_t page)
{
    for (size_t i = 0; i < d->p->entries.n; i++)
        if (d->p->lines.at[d->p->entries.at[i].line].page == page)
            draw_entry(d, &d->p->entries.at[i]);
}

/* -- Feet --------------------------------------------------------------------
 */

static void draw_foot(drawer *d, size_t page)
{
    pdf *p = d->p;
    double y = PAPER_HEIGHT - 44;
    PangoLayout *number = pdf_layout(
        p, FOOT_FONT,
        dp_str_printf(p->arena, "%zu / %zu", page + 1, d->pages), p->right);
    PangoLayout *title = pdf_layout(p, FOOT_FONT, p->document->title,
                                     p->right);
    double width = width_of(number);

    draw_rule(d, y - 14, 0.4, 0.7);
    set_colour(d->cr, 0.4);
    if (title) {
        double room = PAPER_WIDTH - 2 * MARGIN_SIDE - width - 20;
        pango_layout_set_width(title, (int)(room * PANGO_SCALE));
        pango_layout_set_ellipsize(title, PANGO_ELLIPSIZE_END);
        pango_layout_set_alignment(title, p->right ? PANGO_ALIGN_RIGHT
                                                   : PANGO_ALIGN_LEFT);
        show_at(d, title, p->right ? MARGIN_SIDE + width + 20 : MARGIN_SIDE, y);
    }
    show_at(d, number,
            p->right ? MARGIN_SIDE : PAPER_WIDTH - MARGIN_SIDE - width, y);
}

static void draw_page(drawer *d, size_t page)
{
    for (size_t i = 0; i < d->p->lines.n; i++)
        if (d->p->lines.at[i].page == page)
            draw_line(d, &d->p->lines.at[i]);
    draw_contents(d, page);
    draw_foot(d, page);
    cairo_show_page(d->cr);
}

/* -- What the file says of itself --------------------------------------------
 */

static void describe(drawer *d)
{
    const doc *document = d->p->document;
    char *title = dp_str_z(d->p->arena, document->title);
    dp_edtf edtf = dp_edtf_point(dp_edtf_of_day(document->day));
    dp_str day = document->day == DP_DAY_MIN
                     ? DP_S("1970-01-01")
                     : dp_edtf_print(d->p->arena, &edtf);
    char *made = dp_str_z(d->p->arena, day);

    /* The day it is of: the same review is the same file. */
    if (title)
        cairo_pdf_surface_set_metadata(d->surface, CAIRO_PDF_METADATA_TITLE,
                                       title);
    if (made)
        cairo_pdf_surface_set_metadata(d->surface,
                                       CAIRO_PDF_METADATA_CREATE_DATE, made);
    cairo_pdf_surface_set_metadata(d->surface, CAIRO_PDF_METADATA_CREATOR,
                                   "depeche " DP_VERSION);
}

static void outline(drawer *d)
{
    int section = CAIRO_PDF_OUTLINE_ROOT;

    for (size_t i = 0; i < d->p->entries.n; i++) {
        const doc_block *block = d->p->entries.at[i].block;
        bool story = block->style == DOC_STORY;
        char *text = dp_str_z(d->p->arena, block->text);
        char where[32];
        int made;
        if (!text)
            continue;
        snprintf(where, sizeof where, "dest='%c%zu'", story ? 't' : 'p',
                 block->number);
        made = cairo_pdf_surface_add_outline(
            d->surface, story ? section : CAIRO_PDF_OUTLINE_ROOT, text, where,
            story ? 0 : CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (!story)
            section = made;
    }
}

dp_status pdf_draw(pdf *p, dp_str *out)
{
    drawer d = { .p = p, .bytes = dp_buf_new(p->arena, PRINTED_MAX) };
    cairo_status_t status;

    d.pages = p->page + 1;
    d.surface = cairo_pdf_surface_create_for_stream(
        write_bytes, &d.bytes, PAPER_WIDTH, PAPER_HEIGHT);
    describe(&d);
    d.cr = cairo_create(d.surface);
    for (size_t page = 0; page < d.pages; page++)
        draw_page(&d, page);
    outline(&d);
    cairo_destroy(d.cr);
    cairo_surface_finish(d.surface);
    status = cairo_surface_status(d.surface);
    cairo_surface_destroy(d.surface);
    if (status == CAIRO_STATUS_NO_MEMORY || d.bytes.failed || p->failed)
        return dp_no_memory(p->ctx, "the press review");
    if (status != CAIRO_STATUS_SUCCESS)
        return dp_fail(p->ctx, DP_INTERNAL, "cannot set the press review: %s",
                       cairo_status_to_string(status));
    *out = dp_buf_str(&d.bytes);
    return DP_OK;
}
