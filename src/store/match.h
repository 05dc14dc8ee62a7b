/* A query as the index and the tables are asked: an expression of FTS5, SQL
 * conditions with numbered values, and the terms that a snippet marks. */
#ifndef DP_STORE_MATCH_H
#define DP_STORE_MATCH_H

#include "store/inside.h"
#include "store/query.h"
#include "store/shown.h"

enum { DP_MATCH_VALUES = 90, DP_MATCH_FIRST = 5, DP_MATCH_PAIRS = 1024 };

/* A begin of words that is asked for: in any of its forms, in the title alone,
 * or of no word. */
typedef struct dp_begin {
    dp_strs forms;
    bool title, denied;
} dp_begin;

/* Any of them has to hold. */
typedef struct dp_begins {
    DP_VEC(dp_begin) any;
} dp_begins;

typedef struct dp_match {
    dp_str words;                   /* for MATCH */
    dp_str others;                  /* the same without `begins` */
    DP_VEC(dp_begins) begins;       /* that texts can be read for (newest.c) */
    dp_str where;                   /* "AND ..." for each condition; "" */
    dp_str values[DP_MATCH_VALUES]; /* ?DP_MATCH_FIRST and up */
    size_t values_n;
    int64_t first, last; /* of the article's numbers */
    dp_map terms;        /* forms and "|stems" that are asked for; a form whose
                            value is DP_MATCH_IN_PHRASE in phrases alone */
    uint64_t pairs[DP_MATCH_PAIRS / 64]; /* the two bytes that those and the
                                            prefixes begin with, a bit each */
    bool short_term;                     /* one of them is a single byte */
    bool joins; /* begins of words, all of which FTS5 joins before it walks */
    DP_VEC(dp_str) prefixes;
    DP_VEC(dp_str) phrases;   /* forms, one behind the other: "a b c" */
    size_t asked;             /* how many words and prefixes they come from */
    dp_str nobody, no_outlet; /* see dp_hits */
} dp_match;

#define DP_MATCH_IN_PHRASE 1

/* Which bit of `pairs` two bytes have. */
static inline unsigned dp_match_pair(uint8_t first, uint8_t second)
{
    return (first * 37u + second) % DP_MATCH_PAIRS;
}

dp_status dp_match_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_query *query, dp_match *out);

/* Append all that a search asks: its dossier, its words, its options
 * (search.c). DP_USAGE: it is no query, or there is no such dossier. */
dp_status dp_search_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_query *out);

/* What a search asks for; one that asks for nothing finds all (search.c). */
dp_status dp_search_match(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_match *out);

/* The walk over what is found: `what` of each row ("rowid"), `order` behind the
 * conditions, at most `most`. The caller's to finalize. */
dp_status dp_match_walk(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, const char *what,
                        const char *order, size_t most, sqlite3_stmt **out);

/* The first of the newest 20,000 articles up to number `last`: what is counted
 * among them takes no longer in a large store. INT64_MIN: there are fewer. */
dp_status dp_newest_from(dp_ctx *ctx, dp_store *store, int64_t last,
                         int64_t *out);
/* How many articles from `first` to `last` an expression finds, `most` of them
 * at most. */
dp_status dp_count_of(dp_ctx *ctx, dp_store *store, dp_str what, int64_t first,
                      int64_t last, int64_t most, int64_t *out);

/* What the terms of `words`, an expression, weigh in fitness(words, WEIGHTS)
 * (fitness.c). */
dp_status dp_fitness_weights(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str words, int64_t last, dp_str *out);

/* The newest `most` that are found, newest first (newest.c). */
dp_status dp_match_newest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, size_t most, dp_numbers *out);

/* The same by reading articles, where words are asked for by their begin and
 * that is the shorter way; `*all`: there are no others. DP_END: it is not, and
 * `out` is of no use. */
dp_status dp_match_read(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, size_t most, dp_numbers *out,
                        bool *all);
/* What is shorter in a store of so many articles. */
dp_status dp_match_read_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_match *match, size_t most, double articles,
                           dp_numbers *out, bool *all);

/* Counts of a walk, newest first (counts.c). `out` is filled as it goes on. */
enum { DP_COUNTED_MAX = 500000 };

typedef struct dp_tally {
    dp_arena *arena;
    dp_counts *out;
    DP_VEC(dp_count) all;
    bool months;
    dp_day from;  /* the first day of the last count */
    int64_t last; /* the last one that was walked over */
    int64_t most; /* that are counted */
} dp_tally;

dp_tally dp_tally_of(dp_arena *arena, bool months, dp_counts *out);
/* False: memory is out. */
bool dp_tally_add(dp_tally *tally, int64_t number);
/* All that is found is counted, and the first `most` are kept. */
dp_status dp_tally_walk(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, dp_tally *tally, size_t most,
                        dp_numbers *first);

/* A line of a list by the article's number; all but lead and image, and the
 * head of the record. DP_END: there is none (shown.c). */
dp_status dp_line_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     int64_t number, dp_line *out);
dp_status dp_head_at(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     int64_t number, dp_article *article, dp_line *out);

/* The terms of the index as a table, temp.vocabulary (suggest.c). */
dp_status dp_vocabulary_open(dp_ctx *ctx, dp_store *store);

/* The marks `what` of any of `numbers`, a JSON array, as an expression. */
void dp_marks_any(dp_buf *buf, char what, dp_str numbers);

/* Entities that a name means, as a JSON array of their numbers; null where
 * there is none; those whom editors joined are all among them (entity.c). An id
 * ("state/MA") means itself. */
dp_status dp_entities_named(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str *out);

/* The same of an id alone. */
dp_status dp_entities_with_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str id, dp_str *out);

/* The name by which somebody known is usually written ("Sergey Lavrov" of
 * "Serguei Lavrov"), or `name` itself. */
dp_str dp_usual_name(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     dp_str name);

/* The part of a text that shows most of what was asked for (snippet.c). */
dp_status dp_snippet_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, const dp_article *article,
                          dp_hit *out);

/* What a search that found nothing may have meant; null (suggest.c). */
dp_status dp_suggest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const dp_query *query, dp_str *out);

/* What a dossier is: its search, and whether articles are filed in it. */
typedef struct dp_dossier_rule {
    int64_t number;
    dp_str mark; /* the number, as the index has it */
    dp_query search;
    bool filed;
} dp_dossier_rule;

/* DP_USAGE: there is none of that name (dossier.c). */
dp_status dp_dossier_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_dossier_rule *out);

/* Append what asks for the articles of a dossier: those that its search finds,
 * and those that are filed in it. */
dp_status dp_dossier_ask(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str name, dp_query *out);

/* Append a search, or else the dossier's mark (filed.c). */
dp_status dp_filed_ask(dp_ctx *ctx, dp_arena *arena, dp_str mark,
                       const dp_query *search, dp_query *out);

#endif
