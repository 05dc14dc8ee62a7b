/* Quotes, inside: spans between outer marks (quote_span.c), and who speaks
 * (quote_speaker.c). */
#ifndef DP_MARKS_QUOTE_H
#define DP_MARKS_QUOTE_H

#include "marks/marks.h"
#include "match/match.h"

typedef struct quote_span {
    dp_span inner;       /* without marks and blanks */
    dp_span outer;       /* with them */
    uint32_t begin, end; /* tokens of `outer` */
} quote_span;

typedef struct quote_spans {
    quote_span *at;
    size_t n, cap;
} quote_spans;

dp_status quote_spans_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                           quote_spans *out);

/* Who may speak: a name of the text, or a phrase. */
typedef struct quote_candidate {
    dp_span span;
    uint32_t begin, end; /* tokens */
    dp_str name, id;
    bool person;
    bool phrase, document; /* "a diplomat"; "a statement" */
    bool quoted;           /* stands inside a quote: spoken of, not speaking */
    bool again;            /* a phrase for whoever was quoted before */
    bool voice;            /* a phrase for who speaks for a body: "spokesman" */
    char gender;           /* 'm', 'f', or 0 where nothing tells */
} quote_candidate;

typedef struct quote_candidates {
    quote_candidate *at;
    size_t n;
} quote_candidates;

/* A pronoun that is part of its verb's word ("-t-elle"). */
typedef struct quote_pronoun {
    uint32_t token;
    char gender;
} quote_pronoun;

/* What the resolver of speakers sees. */
typedef struct quote_scene {
    const dp_text *text;
    const quote_spans *quotes;
    quote_candidates who;
    quote_pronoun *pronouns; /* in the order of the text */
    size_t pronouns_n;
    bool verb_first; /* the subject stands behind its verb */
} quote_scene;

/* Who says quote `i`, and by which verb; `before` is the quote before it, or
 * NULL. False: no quote at all. */
bool quote_attribute(const quote_scene *scene, size_t i, const dp_quote *before,
                     dp_quote *out);

#endif
