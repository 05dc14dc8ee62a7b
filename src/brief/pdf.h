/* A press review on paper: what the files that set it share. */
#ifndef DP_BRIEF_PDF_H
#define DP_BRIEF_PDF_H

#include <cairo.h>
#include <pango/pangocairo.h>

#include "brief/inside.h"

/* A4, in points. */
#define PAPER_WIDTH 595.276
#define PAPER_HEIGHT 841.89
#define MARGIN_SIDE 68.0
#define MARGIN_TOP 62.0
#define MARGIN_BOTTOM 74.0

/* How a block is set. */
typedef struct pdf_look {
    const char *font; /* of pango: families, size */
    double grey;      /* 0 is black; below 0: the colour of the house */
    double indent;    /* on the side where its lines begin */
    double before, after;
    double keep;     /* room it wants below it on its page */
    bool bar;        /* a line beside it */
    bool at_margin;  /* begins where the document's lines do, whatever its own
                        direction */
    double measure;  /* room left free on the other side */
    int most;        /* lines; 0: all */
} pdf_look;

/* A line of a paragraph on its page. */
typedef struct pdf_line {
    PangoLayoutLine *line;
    size_t page;
    double x, baseline, top, height;
    double from, to; /* the paragraph's width */
    const doc_block *block;
    bool bar, first, right; /* begins on the right */
    double grey;
    size_t offset; /* of the paragraph in the block's text */
} pdf_line;

/* A heading in the contents. */
typedef struct pdf_entry {
    const doc_block *block;
    size_t line;  /* its last line among the lines */
    size_t page;  /* where the heading stands */
    double top;
} pdf_entry;

typedef struct pdf {
    dp_ctx *ctx;
    dp_arena *arena;
    const doc *document;
    bool right; /* the document begins on the right */
    PangoFontMap *map;
    PangoContext *pango[2]; /* of lines read from the left, from the right */
    DP_VEC(PangoLayout *) layouts;
    DP_VEC(pdf_line) lines;
    DP_VEC(pdf_entry) entries;
    DP_VEC(dp_str) scripts; /* that no font has */
    size_t page;
    double y;
    bool failed;
} pdf;

/* -- pdf_glyphs.c: what the fonts lack --------------------------------------
 */

/* The text without what no font has, which is told in `scripts`; `text` itself
 * where nothing lacks. `runs` move along. */
dp_str pdf_readable(pdf *p, PangoLayout *layout, dp_str text, doc_run *runs,
                    size_t n);

/* The text with a mark of the document's direction behind each name, which may
 * be of another: what follows stays where it belongs. */
dp_str pdf_marked(pdf *p, dp_str text, doc_run *runs, size_t n);

/* -- pdf_set.c: paragraphs onto pages ---------------------------------------
 */
void pdf_set(pdf *p);

/* -- pdf_draw.c -------------------------------------------------------------
 */
dp_status pdf_draw(pdf *p, dp_str *out);

/* A layout of a text whose lines are read from the left or the right. */
PangoLayout *pdf_layout(pdf *p, const char *font, dp_str text, bool right);

#endif
