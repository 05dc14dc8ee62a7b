/* Quotes in any bytes; the first byte picks the language, the second how far
 * apart names stand. */
#include <stdint.h>
#include <stdlib.h>

#include "core/core.h"
#include "marks/marks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { NAMES = 32 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    static dp_ctx *ctx;
    static dp_arena *arena;
    dp_name names[NAMES];
    size_t n = 0, step, last = 0;
    dp_quotes quotes = { 0 };
    dp_text text;
    dp_str words;

    if (!arena &&
        (dp_open(NULL, &ctx) != DP_OK || !(arena = dp_arena_new(64 << 20))))
        abort();
    if (size < 3)
        return 0;
    words = (dp_str){ (const char *)data + 2, size - 2 };
    step = (size_t)data[1] + 8;
    for (size_t at = 0; n < NAMES && at + 6 <= words.n; at += step)
        names[n++] = (dp_name){
            .span = { (uint32_t)at, (uint32_t)(at + 6) },
            .kind = (dp_name_kind)(at % 4),
            .name = DP_S("X"),
        };
    dp_arena_reset(arena);
    if (dp_text_make(ctx, arena, words, dp_str_of(languages[data[0] & 3]),
                     &text) != DP_OK ||
        dp_quotes_find(ctx, arena, &text, names, n, &quotes) != DP_OK)
        return 0;
    for (size_t i = 0; i < quotes.n; i++) {
        dp_span span = quotes.at[i].span;

        if (span.begin < last || span.begin >= span.end || span.end > words.n)
            abort();
        last = span.end;
    }
    return 0;
}
