/* What changes a review (review.c, review_item.c, review_send.c) does alike. */
#ifndef DP_STORE_REVIEW_EDIT_H
#define DP_STORE_REVIEW_EDIT_H

#include "store/inside.h"
#include "store/review.h"

/* One change on its way. */
typedef struct dp_review_edit {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_review review;
} dp_review_edit;

/* Whether the store has the tables of reviews. */
bool dp_reviews_there(dp_store *store);

/* A statement, unless something failed before; and its one step. */
sqlite3_stmt *dp_review_statement(dp_review_edit *e, dp_status *status,
                                  const char *sql);
dp_status dp_review_do(dp_review_edit *e, dp_status status, sqlite3_stmt *s);

/* Begin a transaction with the review as it is now, which must not have gone
 * out; end it, or undo it where something failed. */
dp_status dp_review_open(dp_review_edit *e, dp_str id);
dp_status dp_review_close(dp_review_edit *e, dp_status status);

/* What somebody wrote; empty words are none. */
dp_status dp_review_clean(dp_review_edit *e, const char *what, size_t most,
                          dp_str *text);

/* Write all items in their order. */
dp_status dp_review_write_items(dp_review_edit *e);

/* Write what went out, and that it did; `at` null: now. */
dp_status dp_review_write_sent(dp_review_edit *e, const dp_review_sent *sent,
                               dp_str at);

#endif
