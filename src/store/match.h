/* A query as the index and the tables are asked: an expression of FTS5, SQL
 * conditions with numbered values, and the terms that a snippet marks. */
#ifndef DP_STORE_MATCH_H
#define DP_STORE_MATCH_H

#include "store/inside.h"
#include "store/query.h"

enum { DP_MATCH_VALUES = 90, DP_MATCH_FIRST = 5 };

typedef struct dp_match {
    dp_str words;                   /* for MATCH */
    dp_str where;                   /* "AND ..." for each condition; "" */
    dp_str values[DP_MATCH_VALUES]; /* ?DP_MATCH_FIRST and up */
    size_t values_n;
    int64_t first, last; /* of the article's numbers */
    dp_map terms;        /* forms and "|stems" that are asked for */
    DP_VEC(dp_str) prefixes;
    dp_str nobody; /* see dp_hits */
} dp_match;

dp_status dp_match_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_query *query, dp_match *out);

/* Append all that a search asks: its dossier, its words, its options
 * (search.c). DP_USAGE: it is no query, or there is no such dossier. */
dp_status dp_search_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_query *out);

/* Entities that a name means, as a JSON array of their numbers; null where
 * there is none (entity.c). An id ("state/MA") means itself. */
dp_status dp_entities_named(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str name, dp_str *out);

/* The name by which somebody known is usually written ("Sergueï Lavrov" of
 * "Сергей Лавров"), or `name` itself. */
dp_str dp_usual_name(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     dp_str name);

/* The part of a text that shows most of what was asked for (snippet.c). */
dp_status dp_snippet_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, const dp_article *article,
                          dp_hit *out);

/* What a search that found nothing may have meant; null (suggest.c). */
dp_status dp_suggest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const dp_query *query, dp_str *out);

/* The search of a dossier. DP_USAGE: there is none (dossier.c). */
dp_status dp_dossier_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str name, dp_str *out);

#endif
