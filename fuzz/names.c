/* Names in any bytes; the first byte picks language and publication. Spans must
 * lie in the text, in order, and every name is one of its entity. */
#include <stdint.h>
#include <stdlib.h>

#include "core/core.h"
#include "marks/marks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const dp_text *text, const dp_names *names)
{
    size_t last = 0;

    for (size_t i = 0; i < names->n; i++) {
        const dp_name *name = &names->at[i];

        if (name->span.begin >= name->span.end || name->span.begin < last ||
            name->span.end > text->text.n || !name->id.n ||
            names->entity[i] >= names->entities_n)
            abort();
        last = name->span.end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    static dp_ctx *ctx;
    static dp_arena *arena;
    dp_str words = { (const char *)data + 1, size - 1 };
    dp_text text;
    dp_names names;

    if (!arena &&
        (dp_open(NULL, &ctx) != DP_OK || !(arena = dp_arena_new(64 << 20))))
        abort();
    if (size < 2)
        return 0;
    dp_arena_reset(arena);
    if (dp_text_make(ctx, arena, words, dp_str_of(languages[data[0] & 3]),
                     &text) == DP_OK &&
        dp_names_find(ctx, arena, &text,
                      data[0] & 4 ? DP_S("2024-02-29") : DP_NULL,
                      data[0] & 8 ? DP_S("DZ") : DP_NULL,
                      &names) == DP_OK)
        check(&text, &names);
    return 0;
}
