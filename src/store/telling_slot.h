/* The keys of tellings of a slot, in memory where that is worth it
 * (telling_slot.c). For telling_key.c, and who begins and ends transactions. */
#ifndef DP_STORE_TELLING_SLOT_H
#define DP_STORE_TELLING_SLOT_H

#include "store/inside.h"

typedef struct dp_slot_row {
    int64_t telling, end; /* end: `at` and `days` more */
    int32_t key, at;
    uint32_t next;
} dp_slot_row;

/* Those of a slot that may have a key and last until `ends` at least: where
 * `whole`, from `first` on (dp_slot_next) are all that do, and others besides;
 * else the table is to be asked. They stay until something is put. */
dp_status dp_slot_get(dp_ctx *ctx, dp_store *store, int64_t slot, int32_t key,
                      int64_t ends, bool *whole, const dp_slot_row **first);
const dp_slot_row *dp_slot_next(const dp_store *store, int64_t slot,
                                uint32_t next);

/* A row was written, or taken out. */
void dp_slot_put(dp_store *store, int64_t slot, dp_slot_row row, bool out);

/* At the begin of a transaction: forget all where somebody else wrote. */
dp_status dp_slots_check(dp_ctx *ctx, dp_store *store);

/* What was written was given up, or others wrote. */
void dp_slots_clear(dp_store *store);
void dp_slots_free(dp_store *store);

/* What stands in a row of the table, but for its slot (telling_key.c). False:
 * it is none. */
bool dp_telling_place_read(dp_str place, dp_slot_row *out);

/* Such a row, and what all rows of a slot begin with or stand behind. */
enum { DP_PLACE_MAX = 5 * 9 };
dp_str dp_telling_place(char room[DP_PLACE_MAX], int64_t slot,
                        const dp_slot_row *row);
dp_str dp_telling_slot_begin(char room[DP_PLACE_MAX], int64_t slot);

/* Bind ?1 and ?2 such that the rows of a slot are those from the one to before
 * the other. */
void dp_telling_slot_ask(sqlite3_stmt *s, int64_t slot);

#endif
