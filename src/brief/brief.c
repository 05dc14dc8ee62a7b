/* A press review, gathered: stories first, then happenings. Sources are
 * numbered as they are met. */
#include "brief/gather.h"

#include "core/banned.h"

enum { QUOTES = 12 };

size_t source_number(gatherer *g, const dp_brief_source *source)
{
    bool fresh;
    uint32_t *number = dp_map_put(g->arena, &g->numbers, source->id, &fresh);

    if (number && fresh) {
        if (!dp_vec_push(g->arena, &g->sources, *source))
            return 0;
        *number = (uint32_t)g->sources.n;
    }
    return number ? *number : 0;
}

/* -- What is asked -----------------------------------------------------------
 */

/* The newest day that has articles. */
static dp_status newest_day(gatherer *g, dp_day *out)
{
    dp_story_days days;
    dp_status status =
        dp_story_days_get(g->ctx, g->arena, g->store, &days);

    if (status == DP_OK && days.n > 0)
        *out = days.at[days.n - 1].day;
    return status;
}

static void add_part(dp_buf *buf, dp_str part)
{
    if (!part.n)
        return;
    if (buf->n)
        dp_buf_add(buf, DP_S(" \u00b7 "));
    dp_buf_add(buf, part);
}

/* What the review is of, besides days. */
static dp_str subject_of(gatherer *g)
{
    dp_buf buf = dp_buf_new(g->arena, 1 << 16);

    add_part(&buf, g->query->dossier);
    add_part(&buf, g->query->about);
    add_part(&buf, g->query->between);
    add_part(&buf, g->query->words);
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

/* -- Quotes ------------------------------------------------------------------
 */

static bool said_before(const gatherer *g, size_t n,
                        const dp_brief_quote *quote)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(g->said.at[i].words, quote->words))
            return true;
    return false;
}

/* Those of the heaviest stories come first; none twice. */
static void choose_quotes(gatherer *g)
{
    size_t n = 0;

    for (size_t i = 0; i < g->said.n && n < QUOTES; i++)
        if (!said_before(g, n, &g->said.at[i]))
            g->said.at[n++] = g->said.at[i];
    g->out->said.at = g->said.at;
    g->out->said.n = n;
}

/* -- All of it ---------------------------------------------------------------
 */

dp_status dp_brief_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_brief_query *query, dp_brief *out)
{
    gatherer g = { .ctx = ctx,
                   .arena = arena,
                   .store = store,
                   .query = query,
                   .out = out };
    dp_status status = DP_OK;

    *out = (dp_brief){ .first = query->first,
                       .last = query->last,
                       .full = query->full,
                       .chosen = query->chosen,
                       .language = words_language(ctx->data, query->language) };
    dp_calling_open(ctx, store, out->language, &g.calling);
    out->subject = subject_of(&g);
    if (query->chosen) {
        status = gather_chosen(&g);
        out->sources.at = g.sources.at;
        out->sources.n = g.sources.n;
        return status;
    }
    if (out->first == DP_DAY_MIN && out->last == DP_DAY_MIN) {
        status = newest_day(&g, &out->last);
        out->first = out->last;
    }
    if (status == DP_OK && out->last != DP_DAY_MIN)
        status = gather_stories(&g);
    if (status == DP_OK && out->last != DP_DAY_MIN)
        status = gather_facts(&g);
    choose_quotes(&g);
    out->sources.at = g.sources.at;
    out->sources.n = g.sources.n;
    return status;
}

dp_status dp_brief_print(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                         dp_brief_format format, dp_str *out)
{
    doc document = { 0 };
    dp_status status = DP_OK;

    if (format != DP_BRIEF_JSON)
        status = doc_make(ctx, arena, brief, &document);
    if (status != DP_OK)
        return status;
    switch (format) {
    case DP_BRIEF_TEXT:
        *out = print_text(arena, &document);
        break;
    case DP_BRIEF_MARKDOWN:
        *out = print_markdown(arena, &document);
        break;
    case DP_BRIEF_HTML:
    case DP_BRIEF_HTML_PART:
        *out = print_html(arena, &document, format == DP_BRIEF_HTML);
        break;
    case DP_BRIEF_JSON:
        *out = print_json(arena, brief);
        break;
    }
    return out->p ? DP_OK : dp_no_memory(ctx, "the press review");
}
