/* A charset nobody declared, guessed by uchardet.
 *
 * uchardet always has an answer. How much text it takes to believe each one is
 * the last column of world/charsets.tsv; what is not believed is windows-1252,
 * as browsers have it for the languages of the Latin script. */
#include "fetch/tools.h"

#include <uchardet/uchardet.h>

#include "core/banned.h"

/* uchardet is slow, and sure after some thousand letters. */
enum { GUESS_MAX = 128 << 10, CONTEXT = 256 };

static bool is_high(char c)
{
    return (unsigned char)c >= 0x80;
}

/* The stretch to look at: it begins a little before the first byte above ASCII.
 */
static dp_str telling_part(dp_str bytes, size_t *high)
{
    size_t first = 0;
    dp_str part;

    while (first < bytes.n && !is_high(bytes.p[first]))
        first++;
    /* Text in a 7-bit charset has none and tells itself by its escapes. */
    if (first == bytes.n)
        first = 0;
    first = first > CONTEXT ? first - CONTEXT : 0;
    part = dp_str_sub(bytes, first, first + GUESS_MAX);
    *high = 0;
    for (size_t i = 0; i < part.n; i++)
        *high += is_high(part.p[i]);
    return part;
}

/* uchardet's answer as a row of the table, or DP_NOT_FOUND. */
static size_t ask(const dp_fetch_tools *tools, dp_str bytes)
{
    uchardet_t detector = uchardet_new();
    size_t row = DP_NOT_FOUND;

    if (!detector)
        return DP_NOT_FOUND;
    if (uchardet_handle_data(detector, bytes.p, bytes.n) == 0) {
        uchardet_data_end(detector);
        row = dp_charset_row(tools, dp_str_of(uchardet_get_charset(detector)));
    }
    uchardet_delete(detector);
    return row;
}

dp_str dp_charset_guess(dp_ctx *ctx, dp_str bytes)
{
    const dp_fetch_tools *tools = dp_fetch_tools_of(ctx);
    size_t high, row = DP_NOT_FOUND;
    dp_str part = telling_part(bytes, &high);
    uint32_t needed;

    if (tools && dp_table_rows(&tools->labels) > 0)
        row = ask(tools, part);
    if (row != DP_NOT_FOUND &&
        dp_str_number(dp_table_cell(&tools->labels, row, 3), &needed) &&
        high >= needed)
        return dp_table_cell(&tools->labels, row, 0);
    return DP_S("windows-1252");
}
