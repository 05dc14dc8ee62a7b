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

/* What the given name tells: 'm', 'f', or 0. Of "Anne-Marie" the first part
 * does. */
static char gender_of(const dp_table *given, dp_str name)
{
    dp_str first = dp_str_sub(name, 0, dp_str_find_char(name, ' ', 0));
    size_t row = dp_table_find(given, first);
    dp_str gender;

    if (row == DP_NOT_FOUND)
        row = dp_table_find(
            given, dp_str_sub(first, 0, dp_str_find_char(first, '-', 0)));
    if (row == DP_NOT_FOUND)
        return 0;
    gender = dp_table_cell(given, row, 1);
    return dp_str_eq(gender, DP_S("M"))   ? 'm'
           : dp_str_eq(gender, DP_S("F")) ? 'f'
                                          : 0;
}

static void add_phrase(const dp_text *text, quote_candidates *who,
                       const dp_match *match)
{
    const dp_capture *head = dp_match_capture(match, DP_S("head"), NULL);
    bool document = head && dp_str_eq(head->value, DP_S("document"));
    bool voice = head && dp_str_eq(head->value, DP_S("voice"));

    add(text, who,
        (quote_candidate){ .span = match->span,
                           .name = dp_text_at(text, match->span),
                           .phrase = true,
                           .document = document,
                           .voice = voice,
                           .again = dp_str_eq(match->kind, DP_S("again")),
                           .person = !document });
}

/* The first name at or behind a phrase's end. */
static const quote_candidate *name_behind(const quote_candidates *who, size_t i)
{
    const quote_candidate *c = &who->at[i];

    for (i++; i < who->n && who->at[i].begin < c->end; i++)
        ;
    return i < who->n && !who->at[i].phrase ? &who->at[i] : NULL;
}

static bool one_sentence(const dp_text *text, const quote_candidate *a,
                         const quote_candidate *b)
{
    return dp_text_sentence_of(text, a->begin) ==
           dp_text_sentence_of(text, b->begin);
}

/* What stands beside a name, or around it, says the same person twice: "his
 * spokesman, X", "X, a diplomat"; "a statement of the ministry", and what "a
 * spokesman of the ministry" says, is the ministry's; "a source at the
 * ministry" is the source. */
static bool is_spare(const dp_text *text, const quote_candidates *who, size_t i,
                     const quote_candidate *last)
{
    const quote_candidate *c = &who->at[i];
    const quote_candidate *next = i + 1 < who->n ? c + 1 : NULL;
    const quote_candidate *behind = c->phrase ? name_behind(who, i) : NULL;

    if (behind && behind->person && behind->begin <= c->end + 1)
        return true;
    if (c->phrase && last && !last->phrase && last->person &&
        one_sentence(text, last, c) &&
        (c->begin <= last->end + 1 ||
         (c->begin <= last->end + APPOSED &&
          text->tokens.at[last->end].shape == DP_SHAPE_PUNCT)))
        return true;
    if ((c->document || c->voice) && next && !next->phrase && !next->person &&
        next->end <= c->end)
        return true;
    return !c->phrase && last && last->phrase && c->end <= last->end;
}

static void thin_out(const dp_text *text, quote_candidates *who)
{
    size_t kept = 0;
    quote_candidate last;

    for (size_t i = 0; i < who->n; i++) {
        if (is_spare(text, who, i, kept ? &last : NULL))
            continue;
        last = who->at[i];
        who->at[kept++] = last;
    }
    who->n = kept;
}

static void add_pronoun(quote_scene *scene, const dp_match *match)
{
    dp_str gender = dp_match_get(match, DP_S("gender"));

    scene->pronouns[scene->pronouns_n++] =
        (quote_pronoun){ match->begin, gender.n ? gender.p[0] : 0 };
}

static dp_status gather(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        const dp_name *names, size_t n, quote_scene *scene)
{
    quote_candidates *who = &scene->who;
    dp_matches phrases;
    dp_table given;
    dp_status status = find_phrases(ctx, arena, text, names, n, &phrases);

    if (status != DP_OK)
        return status;
    who->at = dp_arena_alloc(arena, (n + phrases.n + 1) * sizeof *who->at);
    scene->pronouns = DP_NEWS(arena, phrases.n + 1, quote_pronoun);
    if (!who->at || !scene->pronouns)
        return dp_no_memory(ctx, "quotes");
    dp_table_open(ctx->data, DP_NULL, DP_S("given-names"), &given);
    for (size_t i = 0; i < n; i++) {
        bool person = names[i].kind == DP_PERSON;
        quote_candidate c = { .span = names[i].span,
                              .name = names[i].name,
                              .id = names[i].id,
                              .person = person };

        if (names[i].kind == DP_PLACE)
            continue;
        if (person)
            c.gender = gender_of(&given, c.name);
        add(text, who, c);
    }
    for (size_t i = 0; i < phrases.n; i++)
        if (dp_str_eq(phrases.at[i].kind, DP_S("pronoun")))
            add_pronoun(scene, &phrases.at[i]);
        else
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
        status = gather(ctx, arena, text, names, names_n, &scene);
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
