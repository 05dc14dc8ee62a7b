/* Happenings: what several articles tell as one, with its course; timelines of
 * them, and the calendar of what is to come.
 *
 *     dp_happenings_attach(store);          before writing
 *     ...
 *     dp_timeline_query query = { .between = DP_S("MA,RU") };
 *     dp_timeline timeline = { 0 };
 *
 *     status = dp_timeline_get(ctx, arena, store, &query, &timeline);
 *     for (size_t i = 0; i < timeline.n; i++)
 *         show(&timeline.at[i]);
 *
 * docs/timeline.md has the method, store/happenings.h the query.
 */
#ifndef DP_STORIES_HAPPENINGS_H
#define DP_STORIES_HAPPENINGS_H

#include "core/json.h"
#include "store/happenings.h"

/* Let what is written to `store` from now on keep its happenings right: they
 * are settled in the transaction that changes articles. */
void dp_happenings_attach(dp_store *store);

/* -- A happening -------------------------------------------------------------
 */

/* A change of status or date, as an article told it. */
typedef struct dp_step {
    dp_str status, date, published, article;
} dp_step;

/* An event of an article that tells it. */
typedef struct dp_told {
    dp_str article; /* id */
    size_t event;   /* index into its record's events */
    bool copy;      /* the article has the text of another; see `copies` */
    dp_str published, outlet, language;
    dp_event told; /* as that article has it, without evidence; its `quote` is
                      an index into the article's quotes */
} dp_told;

typedef struct dp_happening {
    dp_str id;
    dp_str kind, status;
    dp_actors actors, with;
    dp_strs states;
    dp_str place, place_state, date, body, position;
    dp_strs subjects;
    struct {
        dp_step *at;
        size_t n;
    } course; /* of the one it was put off from, too */
    struct {
        dp_told *at;
        size_t n;
    } told;              /* by publication, then by id */
    dp_str put_off_from; /* id of the happening in whose place this one is to
                            be; null */
    dp_str put_off_to;   /* id of the one in its place; null */
    dp_str first_id;     /* id of the first of those that were put off to one
                            another, ending with this one; null */
    dp_day day, last; /* where it stands in a timeline; last day that its date
                         allows; both the first publication's where it has no
                         date */
} dp_happening;

typedef struct dp_timeline {
    dp_happening *at;
    size_t n, cap;
    dp_str nobody; /* a name that was asked for and that no record has; null */
} dp_timeline;

/* Append what is asked for, in the order of timelines (or the reverse, for
 * `newest`). All lives in `arena`; some 2 KB a happening.
 *
 * DP_USAGE: it is no query, or there is no such dossier. DP_NO_INPUT: there is
 * no such article. DP_BAD_DATA: the store was made before there were
 * happenings, and not written since. */
dp_status dp_timeline_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_timeline_query *query, dp_timeline *out);

/* What is to come on `today` or later: planned, under way, or put off to a day
 * then, by day; what is asked besides in `query` holds too. */
dp_status dp_calendar_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_day today, const dp_timeline_query *query,
                          dp_timeline *out);

/* By its id, or one it had before. DP_END: there is none. */
dp_status dp_happening_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, dp_happening *out);

/* What else a page about one of its articles wants: title and address, and the
 * words of the evidence with their spans in the article's text. */
typedef struct dp_source {
    dp_str title, url, input, outlet, published, language;
    dp_str quote; /* the words of the event's quote; null */
    struct {
        dp_span *at; /* bytes of `text` */
        size_t n;
    } evidence;
    dp_str text; /* of the article */
} dp_source;

/* DP_END: there is no such article. */
dp_status dp_source_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_told *told, dp_source *out);

/* What is said in it: the same without evidence, of the first article that is no
 * copy and has the words; `quote` null: none has. */
dp_status dp_happening_quote(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             const dp_happening *happening, dp_source *out);

/* The same without text and quote, cheapest by far. */
dp_status dp_source_head(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         const dp_told *told, dp_source *out);

/* -- Written -----------------------------------------------------------------
 */

/* One line of the record's format, without a line end. `dossier` may be null.
 * DP_NO_MEMORY. */
dp_status dp_happening_print(dp_ctx *ctx, dp_arena *arena,
                             const dp_happening *happening, dp_str dossier,
                             dp_str *out);

/* The same as a JSON value, the caller's; NULL when memory is out. */
json_t *dp_happening_json(const dp_happening *happening, dp_str dossier);

/* A calendar (RFC 5545) of the planned ones among them that have a known day or
 * days, and of what became of those: one file for one store. `name` is what the
 * calendar is called, `summary` the title of each, made by the caller; `link`
 * the address where it is told of, NULL: there is none. DP_NO_MEMORY. */
typedef dp_str dp_happening_words(void *self, const dp_happening *happening);
dp_status dp_calendar_print(dp_ctx *ctx, dp_arena *arena,
                            const dp_timeline *timeline, dp_str name,
                            dp_happening_words *summary,
                            dp_happening_words *link, void *self, dp_str *out);

#endif
