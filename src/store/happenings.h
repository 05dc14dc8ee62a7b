/* Happenings as the store keeps them: the tellings of which they are made, the
 * keys by which both are found, and what is still to be settled.
 *
 * This header is for stories/happening.c, which knows what agrees with what,
 * and for stories/timeline.c. Everybody else asks stories/happenings.h.
 *
 * Adding an article puts its number among those due, in the transaction that
 * keeps it; taking one out takes its tellings, and puts what hung on them among
 * the due. A settler that the program attached makes up for both before the
 * transaction ends; where none was attached, the next one that is does.
 */
#ifndef DP_STORE_HAPPENINGS_H
#define DP_STORE_HAPPENINGS_H

#include "core/edtf.h"
#include "store/store.h"

enum {
    DP_HAPPENING_ID = 16
}; /* bytes; its text is "happening:" and 32 hex
      digits */

typedef struct dp_numbers {
    int64_t *at;
    size_t n, cap;
} dp_numbers;

typedef struct dp_key {
    int64_t key; /* of a telling: of 24 bits */
    dp_day first, last;
    int width; /* days of the slots in which its tellings stand; 0: one for all;
                  the same wherever the key is */
} dp_key;

typedef struct dp_keys {
    dp_key *at;
    size_t n, cap;
} dp_keys;

/* Called before a transaction that changed articles is committed; to make the
 * keys of a telling that is taken out again, of its facts; and those of a
 * happening, of its pack. */
typedef dp_status dp_store_settler(void *self, dp_ctx *ctx, dp_store *store);
typedef dp_status dp_telling_keys(dp_ctx *ctx, dp_arena *arena, dp_str kept,
                                  dp_keys *out);
void dp_store_settle_with(dp_store *store, dp_store_settler *settler,
                          dp_telling_keys *of_telling,
                          dp_telling_keys *of_happening, void *self);

/* What is to be done before the store is right again. */
typedef enum dp_due {
    DP_DUE_ARTICLE = 0,  /* its events are not among the tellings */
    DP_DUE_TELLING = 1,  /* what it looked up to is gone */
    DP_DUE_HAPPENING = 2 /* it lost a telling */
} dp_due;

/* At most `most` numbers that are due. */
dp_status dp_due_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      dp_due what, size_t most, dp_numbers *out);
dp_status dp_due_done(dp_ctx *ctx, dp_store *store, dp_due what, int64_t n);

/* The newest record of the article with this number, with the ids that stand for
 * all who are one. DP_END: it is gone. */
dp_status dp_store_numbered(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            int64_t number, dp_article *out);

/* The id of the article with this number; null: it is gone. */
dp_status dp_store_id_numbered(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                               int64_t number, dp_str *out);

/* Whether the article has the text of another that comes before it, by day of
 * publication, then by id, whichever was kept first; or is a copy with small
 * changes, where the articles were given their stories. */
dp_status dp_store_is_copy(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str id, bool *out);

/* -- Tellings ----------------------------------------------------------------
 */

typedef struct dp_telling_row {
    int64_t n, article;
    int64_t happening; /* 0 or less: it is not settled */
    int64_t parent;
    int32_t score;
    dp_str facts;
} dp_telling_row;

typedef struct dp_telling_rows {
    dp_telling_row *at;
    size_t n, cap;
} dp_telling_rows;

/* Keep all tellings of an article, each under its keys, which have one first
 * day; their numbers come back in `n` of each, one behind the other, and are no
 * others' later. */
dp_status dp_tellings_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_telling_row *rows, const dp_keys *keys, size_t n);

/* Write happening, parent and score of a telling. */
dp_status dp_telling_update(dp_ctx *ctx, dp_store *store,
                            const dp_telling_row *row);

/* Called with the number of a telling, which may be gone; asks nothing of the
 * store meanwhile. What is not DP_OK ends the walk. */
typedef dp_status dp_telling_visit(void *self, int64_t n);

/* Visit the tellings under `key.key` whose days begin on `key.first` or later
 * and by `key.last`, and end on `ends` or later. */
dp_status dp_telling_near(dp_ctx *ctx, dp_store *store, dp_key key, dp_day ends,
                          dp_telling_visit *visit, void *self);

typedef enum dp_telling_by {
    DP_TELLING_NUMBER,
    DP_TELLING_ARTICLE,
    DP_TELLING_PARENT
} dp_telling_by;

/* Append the telling with number `n`, those of an article, or those that look up
 * to it. */
dp_status dp_telling_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_telling_by by, int64_t n, dp_telling_rows *out);

/* -- Happenings --------------------------------------------------------------
 */

/* DP_BAD_DATA, and what to do about it. */
dp_status dp_happening_damaged(dp_ctx *ctx);

typedef struct dp_happening_row {
    int64_t n; /* the order of timelines */
    dp_day day, last;
    int64_t ord; /* among those of a day, of 29 bits; when it is kept */
    dp_str kind, status;
    dp_str pack;
} dp_happening_row;

typedef struct dp_happening_rows {
    dp_happening_row *at;
    size_t n, cap;
} dp_happening_rows;

/* Keep a happening under keys (only `key` of each counts); its number comes
 * back in `row->n`. */
dp_status dp_happening_add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_happening_row *row, const dp_keys *keys);

/* Take out the one with the number, day and last day of `row`, from under the
 * keys that it was put under. */
dp_status dp_happening_remove(dp_ctx *ctx, dp_store *store,
                              const dp_happening_row *row, const dp_keys *keys);

/* By its number. DP_END: there is none. */
dp_status dp_happening_by_number(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 int64_t n, dp_happening_row *out);

/* By the id of any of its tellings, which stands under its dp_key_of, or one that
 * led to it. DP_END: none. */
dp_status dp_happening_by_id(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                             dp_str id, dp_happening_row *out);

/* Let an id that no telling has any more lead to that of a telling. */
dp_status dp_happening_lead(dp_ctx *ctx, dp_store *store, dp_str id,
                            dp_str now);

/* -- Timelines ---------------------------------------------------------------
 */

/* What is asked; all has to hold. Null, none, 0: not asked. */
typedef struct dp_timeline_query {
    dp_str words;   /* told by articles that `depeche search` finds with them;
                       about:, between:, kind: and days in them are asked of
                       the happening itself */
    dp_str dossier; /* the same, of a saved search */
    dp_str story;   /* told by the story of this article, by id or address */
    dp_str about;   /* somebody who takes part, in any spelling, or an id */
    dp_str body;    /* the body that sits or votes is called so, or takes part */
    dp_str between; /* "MA,RU": both states take part, or one alone where an
                       article that tells it also tells of both */
    dp_str days;    /* "2024-02..2024-04": its days meet these */
    dp_strs kinds, statuses; /* any of these */
    size_t limit, skip;      /* limit 0: all */
    bool newest;             /* the last of the order first */
} dp_timeline_query;

/* Append what is asked for, in the order of timelines: by `n`.
 * `*nobody`, unless NULL, becomes a name that no record has.
 *
 * DP_USAGE: it is no query, or there is no such dossier. DP_NO_INPUT: there is no
 * such article. */
dp_status dp_happening_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_timeline_query *query,
                            dp_happening_rows *out, dp_str *nobody);

/* The key of an entity's id, "state/MA"; of a pair, "between/MA,RU", the codes
 * in alphabetical order; of a state among too many for pairs, "among/MA". */
int64_t dp_key_of(dp_str what);

/* The key of a body by its name, however that is written ("body/..."); null
 * where it has no name. */
dp_str dp_body_key(dp_arena *arena, dp_str name);

#endif
