/* The table happening_key: in whose timelines happenings stand. */
#ifndef DP_STORE_HAPPENING_KEY_H
#define DP_STORE_HAPPENING_KEY_H

#include "store/inside.h"

/* Days from the first one to the last of what is found by itself where a walk
 * begins in the midst of it. */
enum { DP_LASTS_LONG = 31 };

/* Numbers are the order of timelines: the first and the last of a day, and the
 * one of a happening that stands there, if nobody has it. */
int64_t dp_happening_first(int64_t day);
int64_t dp_happening_end(int64_t day);
int64_t dp_happening_number(dp_day day, int64_t ord);

/* Put a happening under keys, or take it out from under those that it was put
 * under; in a transaction, at whose end it is written. */
dp_status dp_happening_keys_put(dp_ctx *ctx, dp_store *store,
                                const dp_happening_row *row,
                                const dp_keys *keys, bool out);

/* The tokens of its keys, parted by blanks; null when memory is out. */
dp_str dp_happening_tokens(dp_arena *arena, const dp_happening_row *row,
                           const dp_keys *keys);

/* What asks for those under a key, all or such as last long, as an expression
 * of FTS5; all such, of whatever key, are under "+". */
void dp_happening_key_ask(dp_buf *buf, int64_t key, bool lasts);

#endif
