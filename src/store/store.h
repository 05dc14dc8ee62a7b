/* The store: articles kept, with what was read in them, and found again.
 *
 * One SQLite file, any number of processes reading and writing it. Nothing
 * above this header knows which engine answers: ids come from the record, SQL
 * stays in this folder. docs/store.md draws the schema.
 *
 *     dp_store *store = NULL;
 *
 *     status = dp_store_open(ctx, path, DP_STORE_WRITE, &store);
 *     while (status == DP_OK && next_article(&kept))
 *         status = dp_store_add(ctx, store, &kept, &added);
 *     if (status == DP_OK)
 *         status = dp_store_commit(ctx, store);
 *     dp_store_close(store);
 */
#ifndef DP_STORE_STORE_H
#define DP_STORE_STORE_H

#include "core/core.h"

typedef struct dp_store dp_store;

typedef enum dp_store_mode {
    DP_STORE_READ,   /* an existing file */
    DP_STORE_WRITE,  /* made where there is none, folders too */
    DP_STORE_REPAIR, /* an existing file, whatever fed its index */
    DP_STORE_MEMORY, /* a store of this process alone; the path is not used */
} dp_store_mode;

/* Open a store.
 *
 * DP_NO_INPUT: there is none to read. DP_NOT_ALLOWED, DP_CANNOT_WRITE: the file
 * system says no. DP_BAD_DATA: no store, a damaged one, or one of a newer
 * version. DP_BUSY: others wrote for more than ten seconds.
 */
dp_status dp_store_open(dp_ctx *ctx, const char *path, dp_store_mode mode,
                        dp_store **out);

/* Accepts NULL. What was added since the last commit is lost. */
void dp_store_close(dp_store *store);

/* -- Adding -----------------------------------------------------------------
 */

/* An article to be kept. */
typedef struct dp_kept {
    const dp_article *article;
    dp_str record;  /* its line */
    dp_str page;    /* the bytes it was read from; null: not to be kept */
    dp_form form;   /* of the page */
    dp_str charset; /* of the page, as a header told; null */
    dp_str seen;    /* when we got it, RFC 3339; null: now */
} dp_kept;

typedef enum dp_added {
    DP_ADDED_NEW,      /* an article of its own */
    DP_ADDED_COPY,     /* new, with the text of another */
    DP_ADDED_REVISION, /* its text or title changed */
    DP_ADDED_SAME,     /* nothing changed */
    DP_ADDED_FORGOTTEN /* it was taken out for good and stays out */
} dp_added;

/* Add one article. A transaction is opened where none is, and committed by
 * itself after at most a tenth of a second, so that other writers get in; what
 * is committed is kept whatever happens then. */
dp_status dp_store_add(dp_ctx *ctx, dp_store *store, const dp_kept *kept,
                       dp_added *added);

/* Make sure of all that was added. */
dp_status dp_store_commit(dp_ctx *ctx, dp_store *store);

/* Called with the number of articles that have just been made sure of. */
typedef void dp_store_sure(void *self, size_t articles);
void dp_store_on_commit(dp_store *store, dp_store_sure *sure, void *self);

/* -- Getting ----------------------------------------------------------------
 */

/* The newest record of an article, by id or by address; null in `*out` where
 * there is none. The line lives in `arena`. */
dp_status dp_store_record(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id_or_url, dp_str *out);

#endif
