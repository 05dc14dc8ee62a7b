/* The press review: what the press told in some days, set in order. The stories
 * that weigh most with their outlets and headlines, what happened, who said
 * what, votes, what is to come; references numbered, extracts or whole texts.
 *
 *     dp_brief_query query = { .first = day, .last = day,
 *                              .language = DP_S("fr") };
 *     dp_brief brief;
 *     dp_str page;
 *
 *     status = dp_brief_make(ctx, arena, store, &query, &brief);
 *     if (status == DP_OK)
 *         status = dp_brief_print(ctx, arena, &brief, DP_BRIEF_HTML, &page);
 *
 * The words of the review itself are lang/XX/brief.tsv; what was published stands
 * in its own language. docs/brief.md tells what is chosen and how.
 */
#ifndef DP_BRIEF_BRIEF_H
#define DP_BRIEF_BRIEF_H

#include "core/core.h"
#include "store/note.h"
#include "store/story.h"
#include "stories/happenings.h"

/* What a person chose: a story, or one article of it alone. */
typedef struct dp_brief_choice {
    dp_str article; /* its id; of a story, any of its articles */
    bool alone;
    dp_str section; /* that it stands under; null: none of its own */
    dp_str comment; /* null: none */
} dp_brief_choice;

/* A review that a person made: what it is called, by whom, what is in it. */
typedef struct dp_brief_chosen {
    dp_str title, who; /* null: not told */
    uint32_t copies;   /* how many are printed or sent; 0: not told */
    dp_brief_choice *at;
    size_t n;
} dp_brief_chosen;

/* What is asked. Null and 0: not asked. */
typedef struct dp_brief_query {
    dp_day first, last; /* days of publication; DP_DAY_MIN for both: the newest
                           day that has articles */
    dp_str language;    /* of the reader: "fr"; one without a brief.tsv: "en" */
    dp_str words, about, between, dossier; /* as dp_search has them */
    bool full;      /* whole texts in place of extracts: the desk must say that
                       it may */
    size_t stories; /* at most so many; 0: 12 */
    const dp_brief_chosen *chosen; /* stories as they stand in it, and nothing
                                      else; the days say which of their articles
                                      are shown. NULL: by weight */
} dp_brief_query;

/* An article that something in the review refers to. Its number is its place
 * in the list, from 1. */
typedef struct dp_brief_source {
    dp_str id, outlet, title, url, published, language;
} dp_brief_source;

typedef struct dp_brief_article {
    size_t source;  /* number */
    dp_str extract; /* whole sentences, or cut at a blank and marked */
    dp_str text;    /* all of it, with `full`; null */
    dp_strs copies; /* outlets that carry the same text */
    size_t *copy_sources; /* their numbers, as many */
    dp_notes notes;       /* what editors wrote beside it */
} dp_brief_article;

typedef struct dp_brief_story {
    dp_story story;
    struct {
        dp_brief_article *at;
        size_t n;
    } articles; /* the reader's language first, then by publication */
    dp_strs others;       /* outlets that tell it, too, and are not shown */
    size_t *other_sources; /* numbers of their first articles, as many */
    dp_str section, comment; /* of a review that a person made; null */
} dp_brief_story;

/* A happening with the words that tell it. */
typedef struct dp_brief_fact {
    dp_happening happening;
    dp_str status; /* as it was known by the last of the days */
    dp_str words;    /* a sentence of one that tells it; null */
    dp_str language; /* of those words */
    size_t *sources; /* numbers */
    size_t sources_n;
} dp_brief_fact;

typedef struct dp_brief_facts {
    dp_brief_fact *at;
    size_t n;
} dp_brief_facts;

typedef struct dp_brief_quote {
    dp_str speaker, words, language;
    size_t source;
} dp_brief_quote;

typedef struct dp_brief {
    dp_day first, last;
    dp_str language; /* of the reader: one with a brief.tsv */
    dp_str subject;  /* what was asked besides the days; null: everything */
    const dp_brief_chosen *chosen; /* as asked */
    bool full;
    size_t articles; /* of these days, shown or not */
    struct {
        dp_brief_story *at;
        size_t n;
    } stories;
    dp_brief_facts happened, votes, coming;
    struct {
        dp_brief_quote *at;
        size_t n;
    } said;
    struct {
        dp_brief_source *at;
        size_t n;
    } sources;
} dp_brief;

/* Gather a review. All of it lives in `arena`. Days without an article are an
 * empty review. DP_USAGE: the words, or the dossier, are no query. */
dp_status dp_brief_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_brief_query *query, dp_brief *out);

typedef enum dp_brief_format {
    DP_BRIEF_TEXT,     /* lines of at most `columns` */
    DP_BRIEF_MARKDOWN,
    DP_BRIEF_HTML,     /* a page of its own */
    DP_BRIEF_HTML_PART, /* what stands in the body, for a page of others */
    DP_BRIEF_JSON
} dp_brief_format;

/* As bytes in `arena`. DP_NO_MEMORY. */
dp_status dp_brief_print(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                         dp_brief_format format, dp_str *out);

/* As a PDF (A4), set with pango and cairo. Scripts that no font of the system
 * has are left out of it and named in `*scripts` ("Tibetan"); none: empty.
 * DP_UNAVAILABLE: there is no font at all. DP_NO_MEMORY. */
dp_status dp_brief_pdf(dp_ctx *ctx, dp_arena *arena, const dp_brief *brief,
                       dp_str *out, dp_strs *scripts);

#endif
