/* Paragraphs onto pages: each block is set by pango in lines as wide as its
 * style wants, and the lines fill page after page. What announces something
 * (a heading, an outlet) stays with what it announces. */
#include <unicode/uchar.h>

#include "brief/pdf.h"

#include "core/banned.h"

#define SERIF "Noto Serif, Noto Naskh Arabic, serif "
#define SANS "Noto Sans, Noto Naskh Arabic, sans-serif "

static const pdf_look looks[] = {
    [DOC_TITLE] = { SERIF "Bold 26", 0, .after = 4, .at_margin = true },
    [DOC_DATE] = { SERIF "14", -1, .after = 6, .at_margin = true },
    [DOC_NOTE] = { SANS "9", 0.35, .after = 4, .at_margin = true },
    [DOC_CONTENTS] = { SANS "Bold 10", 0, .before = 22, .after = 6,
                       .at_margin = true },
    [DOC_SECTION] = { SERIF "Bold 17", -1, .before = 30, .after = 10,
                      .keep = 110, .at_margin = true },
    [DOC_STORY] = { SERIF "Bold 13", 0, .before = 18, .after = 2, .keep = 100,
                    .at_margin = true },
    [DOC_META] = { SANS "8.5", 0.38, .after = 3, .at_margin = true },
    [DOC_BYLINE] = { SANS "9", 0.1, .before = 9, .after = 2, .keep = 62,
                     .at_margin = true },
    [DOC_HEADLINE] = { SERIF "Bold 10.5", 0, .after = 2, .keep = 36 },
    [DOC_TEXT] = { SERIF "10.5", 0.08, .indent = 12, .after = 4, .bar = true },
    [DOC_REMARK] = { SERIF "Italic 10.5", 0.15, .indent = 12, .before = 2,
                     .after = 5 },
    [DOC_FACT] = { SANS "9.5", 0.05, .before = 9, .after = 3, .keep = 34,
                   .at_margin = true },
    [DOC_SOURCE] = { SANS "8.5", 0.15, .indent = 26, .at_margin = true,
                     .after = 0.5, .keep = 26 },
};

static const pdf_look contents_section = { SANS "Bold 9.5",   0,
                                           .before = 5,       .after = 1,
                                           .at_margin = true, .measure = 44,
                                           .most = 1 };
static const pdf_look contents_story = { SANS "9.5",        0.2,
                                         .indent = 14,      .after = 1,
                                         .at_margin = true, .measure = 44,
                                         .most = 2 };

/* -- One layout --------------------------------------------------------------
 */

PangoLayout *pdf_layout(pdf *p, const char *font, dp_str text, bool right)
{
    PangoLayout *layout = pango_layout_new(p->pango[right]);
    PangoFontDescription *description =
        pango_font_description_from_string(font);

    /* Letters that are written from the right have no italics. */
    if (right)
        pango_font_description_set_style(description, PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(layout, description);
    pango_font_description_free(description);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_text(layout, text.p, (int)text.n);
    if (!dp_vec_push(p->arena, &p->layouts, layout)) {
        g_object_unref(layout);
        p->failed = true;
        return NULL;
    }
    return layout;
}

static void add_attribute(PangoAttrList *list, PangoAttribute *attribute,
                          const doc_run *run)
{
    attribute->start_index = (guint)run->begin;
    attribute->end_index = (guint)run->end;
    pango_attr_list_insert(list, attribute);
}

static void dress(PangoLayout *layout, const doc_run *runs, size_t n,
                  dp_str language)
{
    PangoAttrList *list = pango_attr_list_new();
    char tag[32];

    for (size_t i = 0; i < n; i++) {
        if (runs[i].kind == RUN_NAME)
            continue;
        if (runs[i].kind == RUN_STRONG) {
            add_attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD),
                          &runs[i]);
            continue;
        }
        add_attribute(list, pango_attr_foreground_new(0x1A00, 0x4A00, 0x7A00),
                      &runs[i]);
        if (runs[i].kind == RUN_REFERENCE)
            add_attribute(list, pango_attr_scale_new(0.82), &runs[i]);
    }
    if (language.n > 0 && language.n < sizeof tag) {
        memcpy(tag, language.p, language.n);
        tag[language.n] = '\0';
        pango_attr_list_insert(
            list, pango_attr_language_new(pango_language_from_string(tag)));
    }
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
}

/* -- A paragraph -------------------------------------------------------------
 */

typedef struct paragraph {
    const doc_block *block;
    const pdf_look *look;
    dp_str text;
    size_t offset; /* in the block's text */
    doc_run *runs; /* of the paragraph, by its own offsets */
    size_t runs_n;
    bool first; /* of its block */
} paragraph;

/* By the first letter that has a direction, as pango does; what the review says
 * itself goes in its own. */
static bool begins_right(const pdf *p, const paragraph *g)
{
    dp_str text = g->text;

    if (g->block->own)
        return p->right;
    for (size_t at = 0; at < text.n;)
        switch (u_charDirection((UChar32)dp_utf8_next(text, &at))) {
        case U_LEFT_TO_RIGHT:
            return false;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            return true;
        default:
            break;
        }
    return p->right;
}

static PangoLayout *layout_of(pdf *p, paragraph *g, double width)
{
    bool right = begins_right(p, g);
    PangoLayout *layout;
    dp_str readable;

    if (g->block->own)
        g->text = pdf_marked(p, g->text, g->runs, g->runs_n);
    layout = pdf_layout(p, g->look->font, g->text, right);
    if (!layout)
        return NULL;
    readable = pdf_readable(p, layout, g->text, g->runs, g->runs_n);
    if (readable.p != g->text.p) {
        g->text = readable;
        pango_layout_set_text(layout, readable.p, (int)readable.n);
    }
    dress(layout, g->runs, g->runs_n, g->block->language);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout, 1.12f);
    if (g->look->most) {
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_height(layout, -g->look->most);
    }
    right = g->look->at_margin ? p->right : right;
    pango_layout_set_alignment(layout,
                               right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    return layout;
}

static void new_page(pdf *p)
{
    p->page++;
    p->y = MARGIN_TOP;
}

/* A line alone at the foot of a page belongs to the next. */
static void make_room(pdf *p, const paragraph *g, double line, int lines)
{
    double left = PAPER_HEIGHT - MARGIN_BOTTOM - p->y;
    double wanted = line + (g->first ? g->look->keep : 0);

    if (lines > 2 && wanted < 2 * line)
        wanted = 2 * line;
    if (left < wanted && p->y > MARGIN_TOP)
        new_page(p);
}

static void put_line(pdf *p, const paragraph *g, PangoLayoutIter *iter,
                     double x, double width, bool right, bool first)
{
    PangoRectangle area;
    int top, bottom;
    pdf_line line = { .block = g->block,
                      .bar = g->look->bar,
                      .grey = g->look->grey,
                      .first = first && g->first,
                      .right = right,
                      .from = x,
                      .to = x + width,
                      .offset = g->offset };

    pango_layout_iter_get_line_extents(iter, NULL, &area);
    pango_layout_iter_get_line_yrange(iter, &top, &bottom);
    line.line = pango_layout_iter_get_line_readonly(iter);
    line.height = pango_units_to_double(bottom - top);
    if (p->y + line.height > PAPER_HEIGHT - MARGIN_BOTTOM)
        new_page(p);
    line.page = p->page;
    line.top = p->y;
    line.x = x + pango_units_to_double(area.x);
    line.baseline = p->y + pango_units_to_double(
                               pango_layout_iter_get_baseline(iter) - top);
    p->y += line.height;
    if (!dp_vec_push(p->arena, &p->lines, line))
        p->failed = true;
}

static void put_paragraph(pdf *p, paragraph *g)
{
    bool right = begins_right(p, g);
    bool indent_right = g->look->at_margin ? p->right : right;
    double width =
        PAPER_WIDTH - 2 * MARGIN_SIDE - g->look->indent - g->look->measure;
    double x =
        MARGIN_SIDE + (indent_right ? g->look->measure : g->look->indent);
    PangoLayout *layout = layout_of(p, g, width);
    PangoLayoutIter *iter;
    PangoRectangle area;
    int lines;
    bool first = true;

    if (!layout)
        return;
    lines = pango_layout_get_line_count(layout);
    pango_layout_get_extents(layout, NULL, &area);
    if (g->first && p->y > MARGIN_TOP)
        p->y += g->look->before;
    make_room(p, g, pango_units_to_double(area.height) / (lines ? lines : 1),
              lines);
    iter = pango_layout_get_iter(layout);
    do {
        put_line(p, g, iter, x, width, indent_right, first);
        first = false;
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
    p->y += g->look->after;
}

/* -- A block -----------------------------------------------------------------
 */

/* Runs that begin in [from, to), by offsets from `from`. */
static doc_run *runs_in(pdf *p, const doc_block *block, size_t from, size_t to,
                        size_t *n)
{
    doc_run *runs = DP_NEWS(p->arena, block->runs.n + 1, doc_run);

    *n = 0;
    if (!runs) {
        p->failed = true;
        return NULL;
    }
    for (size_t i = 0; i < block->runs.n; i++) {
        doc_run run = block->runs.at[i];
        if (run.begin < from || run.begin >= to)
            continue;
        run.begin -= from;
        run.end = (run.end < to ? run.end : to) - from;
        runs[(*n)++] = run;
    }
    return runs;
}

/* Lines of a block that are parted by line feeds are paragraphs: each has a
 * direction of its own. */
static void put_block(pdf *p, const doc_block *block, const pdf_look *look)
{
    size_t at = 0;
    bool first = true;

    while (at < block->text.n && !p->failed) {
        size_t end = dp_str_find_char(block->text, '\n', at);
        paragraph g = { .block = block, .look = look, .first = first };
        if (end == DP_NOT_FOUND)
            end = block->text.n;
        g.text = dp_str_sub(block->text, at, end);
        g.offset = at;
        g.runs = runs_in(p, block, at, end, &g.runs_n);
        if (g.text.n > 0 && g.runs)
            put_paragraph(p, &g);
        first = false;
        at = end + 1;
    }
    if (block->style == DOC_SOURCE)
        p->y += 6;
}

static bool is_heading(const doc_block *block)
{
    return block->style == DOC_SECTION || block->style == DOC_STORY;
}

/* -- Contents ----------------------------------------------------------------
 */

static void put_contents(pdf *p, const doc_block *heading)
{
    put_block(p, heading, &looks[DOC_CONTENTS]);
    for (size_t i = 0; i < p->document->blocks.n; i++) {
        const doc_block *block = &p->document->blocks.at[i];
        doc_block plain = *block;
        pdf_entry entry = { .block = block };
        size_t before = p->lines.n;
        doc_block *kept;
        if (!is_heading(block))
            continue;
        plain.runs.n = 0;
        plain.style = DOC_CONTENTS;
        kept = dp_arena_alloc(p->arena, sizeof *kept);
        if (!kept) {
            p->failed = true;
            return;
        }
        *kept = plain;
        put_block(p, kept,
                  block->style == DOC_SECTION ? &contents_section
                                              : &contents_story);
        entry.line = p->lines.n > before ? p->lines.n - 1 : before;
        if (!dp_vec_push(p->arena, &p->entries, entry))
            p->failed = true;
    }
    p->y += 8;
}

/* Where the heading of a block was set. */
static void note_heading(pdf *p, const doc_block *block, size_t line)
{
    if (line >= p->lines.n)
        return;
    for (size_t i = 0; i < p->entries.n; i++)
        if (p->entries.at[i].block == block) {
            p->entries.at[i].page = p->lines.at[line].page;
            p->entries.at[i].top = p->lines.at[line].top;
        }
}

void pdf_set(pdf *p)
{
    p->y = MARGIN_TOP;
    for (size_t i = 0; i < p->document->blocks.n && !p->failed; i++) {
        const doc_block *block = &p->document->blocks.at[i];
        size_t before = p->lines.n;
        if (block->style == DOC_CONTENTS)
            put_contents(p, block);
        else
            put_block(p, block, &looks[block->style]);
        if (is_heading(block))
            note_heading(p, block, before);
    }
}
