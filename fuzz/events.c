/* Events in any bytes, with names and dates where the bytes say: the first byte
 * picks the language, the next sixteen lay marks over the text. Spans must lie
 * in the text, quotes among the quotes. */
#include <stdint.h>
#include <stdlib.h>

#include "core/core.h"
#include "events/events.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MARKS = 8 };

static void check(const dp_text *text, const dp_events *events)
{
    for (size_t i = 0; i < events->n; i++) {
        const dp_event *e = &events->at[i];

        if (e->evidence.n == 0 || e->quote >= 1 || !e->kind.p || !e->status.p)
            abort();
        for (size_t k = 0; k < e->evidence.n; k++)
            if (e->evidence.at[k].begin > e->evidence.at[k].end ||
                e->evidence.at[k].end > text->text.n)
                abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = { "fr", "en", "es", "ar" };
    static const char *const ids[] = { "person/a", "state/FR",
                                       "organisation/un", "place/oslo" };
    static dp_ctx *ctx;
    static dp_arena *arena;
    dp_name names[MARKS];
    dp_date dates[MARKS];
    dp_quote quotes[1] = { { .speaker_id = DP_S("person/a") } };
    dp_article article = { 0 };
    dp_events events = { 0 };
    dp_text text;

    if (!arena &&
        (dp_open(NULL, &ctx) != DP_OK || !(arena = dp_arena_new(64 << 20))))
        abort();
    if (size < 2 * MARKS + 2)
        return 0;
    dp_arena_reset(arena);
    if (dp_utf8_clean(ctx, arena,
                      (dp_str){ (const char *)data + 2 * MARKS + 1,
                                size - 2 * MARKS - 1 },
                      &article.text) != DP_OK ||
        dp_text_make(ctx, arena, article.text,
                     dp_str_of(languages[data[0] & 3]), &text) != DP_OK ||
        !text.tokens.n)
        return 0;
    for (size_t i = 0, t = 0; i < MARKS; i++) {
        unsigned pick = data[2 * i + 1];
        dp_span span;

        t += data[2 * i + 2] % 16;
        if (t >= text.tokens.n)
            break;
        span = text.tokens.at[t++].span;
        if (pick & 4) {
            dates[article.dates.n++] =
                (dp_date){ .span = span, .value = DP_S("2025-10-16") };
        } else if ((pick & 8) && !article.quotes.n) {
            quotes[article.quotes.n++].span = span;
        } else {
            names[article.names.n++] =
                (dp_name){ .span = span,
                           .kind = (dp_name_kind)(pick & 3),
                           .name = dp_text_at(&text, span),
                           .id = dp_str_of(ids[pick & 3]),
                           .role = DP_S("president") };
        }
    }
    article.names.at = names;
    article.dates.at = dates;
    article.quotes.at = quotes;
    if (dp_events_find(ctx, arena, &text, &article, &events) == DP_OK)
        check(&text, &events);
    return 0;
}
