/* Dates in any bytes; the first byte picks language and publication. Spans must
 * lie in the text, values must be EDTF. */
#include <stdint.h>
#include <stdlib.h>

#include "core/core.h"
#include "marks/marks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const dp_text *text, const dp_dates *dates)
{
    for (size_t i = 0; i < dates->n; i++) {
        const dp_date *date = &dates->at[i];
        dp_edtf value;

        if (date->span.begin >= date->span.end ||
            date->span.end > text->text.n ||
            (date->value.p && !dp_edtf_parse(date->value, &value)))
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    static dp_ctx *ctx;
    static dp_arena *arena;
    dp_dates_from from = { .now = 20000 };
    dp_dates dates = { 0 };
    dp_str words = { (const char *)data + 1, size - 1 };
    dp_text text;

    if (!arena &&
        (dp_open(NULL, &ctx) != DP_OK || !(arena = dp_arena_new(64 << 20))))
        abort();
    if (size < 2)
        return 0;
    if (data[0] & 4)
        from.published = data[0] & 8 ? DP_S("2024-02-29T23:30:00+01:00")
                                     : DP_S("2025-10-16");
    dp_arena_reset(arena);
    if (dp_text_make(ctx, arena, words, dp_str_of(languages[data[0] & 3]),
                     &text) != DP_OK)
        return 0;
    if (!from.published.p &&
        dp_published_work_out(ctx, arena, &text, &from) != DP_OK)
        return 0;
    if (dp_dates_find(ctx, arena, &text, &from, &dates) == DP_OK)
        check(&text, &dates);
    return 0;
}
