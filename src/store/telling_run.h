/* Keys of tellings, many in one blob (telling_run.c), and the table of such
 * (telling_runs.c). For telling_key.c and telling_slot.c.
 *
 * A key stands in a row of its own when it is put. When a slot has many such
 * rows, they go into its runs, before the transaction ends. */
#ifndef DP_STORE_TELLING_RUN_H
#define DP_STORE_TELLING_RUN_H

#include "core/bits.h"
#include "store/telling_slot.h"

/* -- A run -------------------------------------------------------------------
 */

/* By key, first day, telling, last day: the order of their places. */
int dp_run_order(const dp_slot_row *a, const dp_slot_row *b);

/* Append rows of a slot, at least one, in their order and each once. */
void dp_run_put(dp_buf *buf, const dp_slot_row *rows, size_t n);

/* Whether they can be put: numbers of sound rows are near enough. */
bool dp_run_fits(const dp_slot_row *rows, size_t n);

/* dp_run_open(&run, keys);
 * while (dp_run_next(&run, &row))
 *     ...
 * if (run.failed) it is damaged */
typedef struct dp_run {
    dp_bit_reader in;
    size_t left;
    bool failed;
    int64_t at, telling, days; /* the least of them */
    int64_t key;               /* of the row before; first, the least */
    unsigned key_low, at_bits, telling_bits, days_low;
} dp_run;

void dp_run_open(dp_run *run, dp_str keys);
bool dp_run_next(dp_run *run, dp_slot_row *row);

/* -- Those of slots ----------------------------------------------------------
 */

/* Called with a row; what is not DP_OK ends the walk. */
typedef dp_status dp_slot_visit(void *self, const dp_slot_row *row);

/* Visit what the runs of a slot have from a place on and before another, and
 * some besides. DP_BAD_DATA. */
dp_status dp_runs_visit(dp_ctx *ctx, dp_store *store, int64_t slot, dp_str from,
                        dp_str before, dp_slot_visit *visit, void *self);

/* Visit the rows of a slot that stand by themselves; what is none is passed
 * over (telling_key.c). */
dp_status dp_slot_rows_visit(dp_ctx *ctx, dp_store *store, int64_t slot,
                             dp_slot_visit *visit, void *self);

/* Take a row out, if it is there. */
dp_status dp_runs_out(dp_ctx *ctx, dp_store *store, int64_t slot,
                      const dp_slot_row *row);

/* Take out all of a telling. */
dp_status dp_runs_seek_out(dp_ctx *ctx, dp_store *store, int64_t telling);

/* Put the rows of a slot that stand by themselves into its runs, if they are
 * many for it. */
dp_status dp_runs_merge(dp_ctx *ctx, dp_store *store, int64_t slot);

/* Visit all rows of all runs with their slots, for `verify`. DP_BAD_DATA: one
 * is damaged, or stands where it does not belong. */
typedef dp_status dp_runs_each(void *self, int64_t slot,
                               const dp_slot_row *row);
dp_status dp_runs_all(dp_ctx *ctx, dp_store *store, dp_runs_each *visit,
                      void *self);

#endif
