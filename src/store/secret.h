/* Random keys that a server keeps in the store, so that what it signed
 * yesterday is known today. They are in no export. */
#ifndef DP_STORE_SECRET_H
#define DP_STORE_SECRET_H

#include "store/store.h"

enum { DP_SECRET = 32 };

/* The key for a use, made where there is none, or where it is older than
 * `lasts` seconds at `now` (0: it lasts for ever). `*made`: only now, may be
 * NULL. The store writes; a transaction is open or not. */
dp_status dp_secret_get(dp_ctx *ctx, dp_store *store, dp_str use, int64_t now,
                        int64_t lasts, uint8_t out[DP_SECRET], bool *made);

#endif
