/* Finding quotes: the spans between marks, those who may speak (the names of
 * the text, and phrases found by the patterns `quotes`), and for each span who
 * does. */
#include "core/core.h"
#include "data/data.h"
#include "marks/quote.h"

#include "core/banned.h"

static bool verb_first(dp_ctx *ctx, dp_str language)
{
    dp_table table;

    dp_table_open(ctx->data, language, DP_S("quotes"), &table);
    return dp_table_find(&table, DP_S("vso")) != DP_NOT_FOUND;
}

/* "X, the most senior diplomat": tokens between name and head, at most. */
enum { APPOSED = 4 };

static int by_begin(const void *a, const void *b)
{
    const quote_candidate *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return (x->end < y->end) - (x->end > y->end);
}

static dp_str kind_word(dp_name_kind kind)
{
    switch (kind) {
    case DP_PERSON:
        return DP_S("person");
    case DP_STATE:
        return DP_S("state");
    case DP_ORGANISATION:
        return DP_S("organisation");
    case DP_PLACE:
        break;
    }
    return DP_S("place");
}

/* Phrases, by the patterns, over the names. */
static dp_status find_phrases(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                              const dp_name *names, size_t n, dp_matches *out)
{
    dp_mark *marks = dp_arena_alloc(arena, (n + 1) * sizeof *marks);

    if (!marks)
        return dp_no_memory(ctx, "quotes");
    for (size_t i = 0; i < n; i++)
        marks[i] = (dp_mark){ .span = names[i].span,
                              .kind = kind_word(names[i].kind),
                              .index = (uint32_t)i };
    return dp_match_run(ctx, arena,
                        dp_patterns_open(ctx, text->language, DP_S("quotes")),
                        text, marks, n, out);
}

static void add(const dp_text *text, quote_candidates *who,
                quote_candidate candidate)
{
    quote_candidate *c = &who->at[who->n++];

    *c = candidate;
    c->begin = (uint32_t)dp_text_token_at(text, c->span.begin);
    c->end = (uint32_t)dp_text_token_at(text, c->span.end);
}

static void add_phrase(const dp_text *text, quote_candidates *who,
                       const dp_match *match)
{
    const dp_capture *head = dp_match_capture(match, DP_S("head"), NULL);
    bool document = head && dp_str_eq(head->value, DP_S("document"));

    add(text, who,
        (quote_candidate){ .span = match->span,
                           .name = dp_text_at(text, match->span),
                           .phrase = true,
                           .document = document,
                           .person = !document });
}

/* What stands beside a name, or around it, says the same person twice: "his
 * spokesman, X", "X, a diplomat"; "a statement of the ministry" is the
 * ministry's, "a source at the ministry" is the source. */
static bool is_spare(const dp_text *text, const quote_candidate *c,
                     const quote_candidate *last, const quote_candidate *next)
{
    if (c->phrase && next && !next->phrase && next->person &&
        next->begin <= c->end + 1 && next->begin >= c->end)
        return true;
    if (c->phrase && last && !last->phrase && last->person &&
        (c->begin <= last->end + 1 ||
         (c->begin <= last->end + APPOSED &&
          text->tokens.at[last->end].shape == DP_SHAPE_PUNCT)))
        return true;
    if (c->document && next && !next->phrase && next->end <= c->end)
        return true;
    return !c->phrase && last && last->phrase && c->end <= last->end;
}

static void thin_out(const dp_text *text, quote_candidates *who)
{
    size_t kept = 0;

    for (size_t i = 0; i < who->n; i++)
        if (!is_spare(text, &who->at[i], kept ? &who->at[kept - 1] : NULL,
                      i + 1 < who->n ? &who->at[i + 1] : NULL))
            who->at[kept++] = who->at[i];
    who->n = kept;
}

static dp_status gather(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        const dp_name *names, size_t n, quote_candidates *who)
{
    dp_matches phrases;
    dp_status status = find_phrases(ctx, arena, text, names, n, &phrases);

    if (status != DP_OK)
        return status;
    who->at = dp_arena_alloc(arena, (n + phrases.n + 1) * sizeof *who->at);
    if (!who->at)
        return dp_no_memory(ctx, "quotes");
    for (size_t i = 0; i < n; i++)
        if (names[i].kind != DP_PLACE)
            add(text, who,
                (quote_candidate){ .span = names[i].span,
                                   .name = names[i].name,
                                   .id = names[i].id,
                                   .person = names[i].kind == DP_PERSON });
    for (size_t i = 0; i < phrases.n; i++)
        add_phrase(text, who, &phrases.at[i]);
    qsort(who->at, who->n, sizeof *who->at, by_begin);
    thin_out(text, who);
    return DP_OK;
}

static void mark_quoted(quote_candidates *who, const quote_spans *quotes)
{
    size_t q = 0;

    for (size_t i = 0; i < who->n; i++) {
        while (q < quotes->n && quotes->at[q].end <= who->at[i].begin)
            q++;
        who->at[i].quoted =
            q < quotes->n && quotes->at[q].begin <= who->at[i].begin;
    }
}

dp_status dp_quotes_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                         const dp_name *names, size_t names_n, dp_quotes *out)
{
    quote_spans spans;
    quote_scene scene = { .text = text, .quotes = &spans };
    dp_quotes quotes = { 0 };
    dp_status status = quote_spans_find(ctx, arena, text, &spans);

    if (status == DP_OK && spans.n)
        status = gather(ctx, arena, text, names, names_n, &scene.who);
    if (status != DP_OK)
        return status;
    mark_quoted(&scene.who, &spans);
    scene.verb_first = verb_first(ctx, text->language);
    quotes.at = dp_arena_alloc(arena, (spans.n + 1) * sizeof *quotes.at);
    if (!quotes.at)
        return dp_no_memory(ctx, "quotes");
    for (size_t i = 0; i < spans.n; i++)
        if (spans.at[i].inner.begin < spans.at[i].inner.end &&
            quote_attribute(&scene, i,
                            quotes.n ? &quotes.at[quotes.n - 1] : NULL,
                            &quotes.at[quotes.n]))
            quotes.n++;
    *out = quotes;
    return DP_OK;
}
