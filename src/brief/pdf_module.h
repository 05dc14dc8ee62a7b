/* Between the program and the module that sets a press review on paper.
 *
 * The libraries that set type are many and take longer to load than a page to
 * read; so what needs them is a module of its own, loaded when a PDF is asked
 * for. */
#ifndef DP_BRIEF_PDF_MODULE_H
#define DP_BRIEF_PDF_MODULE_H

#include "brief/inside.h"

typedef struct pdf_module {
    const char *version; /* DP_VERSION it was built with */
    dp_status (*set)(dp_ctx *ctx, dp_arena *arena, const doc *document,
                     bool right, dp_str *out, dp_strs *scripts);
} pdf_module;

/* What the module shows, and in which file. */
#define PDF_MODULE_NAME "depeche_pdf"
#define PDF_MODULE_FILE "depeche-pdf.so"

#endif
