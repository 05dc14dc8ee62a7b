/* A press review as a PDF: the document is set in lines, the lines drawn on
 * pages. */
#include "brief/pdf.h"
#include "brief/pdf_module.h"

#include "core/banned.h"

static dp_status open_fonts(pdf *p)
{
    PangoFontFamily **families = NULL;
    int n = 0;

    p->map = pango_cairo_font_map_new();
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(p->map), 72);
    pango_font_map_list_families(p->map, &families, &n);
    g_free(families);
    if (n == 0)
        return dp_fail(p->ctx, DP_UNAVAILABLE,
                       "there is no font to set a PDF in; the package "
                       "fonts-noto-core has some");
    for (int right = 0; right < 2; right++) {
        p->pango[right] = pango_font_map_create_context(p->map);
        pango_context_set_base_dir(
            p->pango[right], right ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
        /* Letters stand where the paper wants them, not where a screen does. */
        pango_context_set_round_glyph_positions(p->pango[right], FALSE);
    }
    return DP_OK;
}

static void close_fonts(pdf *p)
{
    for (size_t i = 0; i < p->layouts.n; i++)
        g_object_unref(p->layouts.at[i]);
    for (int right = 0; right < 2; right++)
        if (p->pango[right])
            g_object_unref(p->pango[right]);
    if (p->map)
        g_object_unref(p->map);
}

static dp_status set(dp_ctx *ctx, dp_arena *arena, const doc *document,
                     bool right, dp_str *out, dp_strs *scripts)
{
    pdf p = {
        .ctx = ctx, .arena = arena, .document = document, .right = right
    };
    dp_status status = open_fonts(&p);

    if (status == DP_OK) {
        pdf_set(&p);
        status = p.failed ? dp_no_memory(ctx, "the press review")
                          : pdf_draw(&p, out);
    }
    close_fonts(&p);
    *scripts = (dp_strs){ p.scripts.at, p.scripts.n };
    return status;
}

DP_API extern const pdf_module depeche_pdf;
const pdf_module depeche_pdf = { DP_VERSION, set };
