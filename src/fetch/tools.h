/* What the context holds for this folder. */
#ifndef DP_FETCH_TOOLS_H
#define DP_FETCH_TOOLS_H

#include <unicode/ucnv.h>
#include <unicode/uidna.h>

#include "data/data.h"
#include "fetch/fetch.h"
#include "fetch/hold.h"

/* ICU's converters, each opened once. WHATWG's Encoding Standard knows 39
 * encodings. */
enum { CONVERTERS_MAX = 48 };

typedef struct dp_converter {
    dp_str name; /* as world/charsets.tsv has it, or one of the built-in */
    UConverter *icu;
} dp_converter;

typedef struct dp_fetch_tools {
    dp_table labels;   /* label, ICU's name, WHATWG's, how far to believe */
    dp_table tracking; /* parameter or prefix with '*' */
    UIDNA *idna;
    dp_converter converters[CONVERTERS_MAX];
    size_t converters_n;
    dp_hold hold; /* a text being converted */
} dp_fetch_tools;

/* The context's tools, opened now if need be; NULL when memory is out. */
dp_fetch_tools *dp_fetch_tools_of(dp_ctx *ctx);

/* A charset by any of its labels; false where there is none of that name.
 * `*icu` is what ICU calls it, `*name` what WHATWG does. */
bool dp_charset_find(dp_ctx *ctx, dp_str label, dp_str *icu, dp_str *name);

/* The row of a label in `labels`, or DP_NOT_FOUND. */
size_t dp_charset_row(const dp_fetch_tools *tools, dp_str label);

/* The converter of that name of ICU's, reset; NULL where ICU has none. */
UConverter *dp_converter_of(dp_ctx *ctx, dp_str icu);

/* url.c: the path without its dot segments; false when memory is out. */
bool dp_url_undot(dp_arena *arena, dp_str *path);

/* prescan.c: the charset that markup declares of itself, as a view; null where
 * it declares none. */
dp_str dp_charset_declared(dp_str html);

/* guess.c: what the bytes, which are no UTF-8, look like: a label of the table,
 * or "windows-1252". */
dp_str dp_charset_guess(dp_ctx *ctx, dp_str bytes);

#endif
