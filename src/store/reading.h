/* What each account has read and starred, and streams of articles as programs
 * on phones ask for them: by number, newest or oldest first, those that are
 * unread alone.
 *
 *     dp_stream asked = { .account = editor->n, .unread = true, .limit = 100 };
 *     dp_stream_items items;
 *
 *     status = dp_stream_get(ctx, arena, store, &asked, &items);
 */
#ifndef DP_STORE_READING_H
#define DP_STORE_READING_H

#include "store/store.h"

/* The ids of these numbers, which are 63 bits of them, the same in every store,
 * in their order; null of those that are not there. */
dp_status dp_item_ids(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                      const int64_t *numbers, size_t n, dp_strs *out);

/* What is asked. Null and 0: not asked. */
typedef struct dp_stream {
    int64_t account;
    dp_str outlet, dossier, lang; /* outlet: its whole name; several: a line
                                     for each */
    bool unread, read, starred;   /* those alone */
    int64_t since, until; /* Unix seconds: got then or later; before then */
    bool oldest;          /* first */
    int64_t behind;       /* a place: those behind it */
    size_t limit;         /* 0: 20 */
} dp_stream;

typedef struct dp_stream_item {
    int64_t place, number; /* number: never 0 */
    dp_str id;
    int64_t got; /* Unix seconds */
    bool read, starred;
    int64_t outlet; /* a number that outlets are told apart by; 0: none */
} dp_stream_item;

typedef struct dp_stream_items {
    dp_stream_item *at;
    size_t n;
    bool more; /* there are others behind the last */
} dp_stream_items;

/* Unread is what was got after the account began to read here, or after all was
 * marked as read, and did not appear more than a month before; and what was
 * marked as unread. DP_USAGE: there is no such dossier. */
dp_status dp_stream_get(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_stream *asked, dp_stream_items *out);

/* The states of articles, by id, in their order. */
dp_status dp_stream_states(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           int64_t account, dp_strs ids, dp_stream_items *out);

/* Marks count as no change of the store (dp_store_generation).
 *
 * Mark articles: +1 set, -1 take away, 0 leave as it is. Those that are not
 * there are passed over. */
dp_status dp_reading_mark(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          int64_t account, dp_strs ids, int read, int starred);

/* All that was got until then is read. */
dp_status dp_reading_all(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         int64_t account, int64_t until);

/* An account begins: what was got a month ago and before is read. Nothing
 * where it began already. */
dp_status dp_reading_begin(dp_ctx *ctx, dp_store *store, int64_t account);

#endif
