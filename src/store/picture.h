/* Pictures that readers reported, and what editors say of them.
 *
 * A reporter is a browser, or an editor. Each counts once for a picture, and of
 * browsers in one network two at most; what is kept of them is a keyed hash,
 * another for each picture, whose key lasts thirty days. After that nobody can
 * say who reported, and reports that hid nothing until then no longer count.
 * Enough reports hide a picture by themselves; what an editor said stands.
 */
#ifndef DP_STORE_PICTURE_H
#define DP_STORE_PICTURE_H

#include "store/store.h"

typedef enum dp_picture_state {
    DP_PICTURE_SHOWN,    /* nobody reported it */
    DP_PICTURE_REPORTED, /* by too few */
    DP_PICTURE_HIDDEN,   /* by reports */
    DP_PICTURE_BLOCKED,  /* by an editor */
    DP_PICTURE_RESTORED  /* by an editor: reports do not hide it again */
} dp_picture_state;

typedef struct dp_report {
    dp_str key, url, article; /* the picture, and where it was seen */
    dp_str reporter;          /* what tells them from others */
    dp_str network;           /* null: an editor */
} dp_report;

/* Throw away the key that reports are hashed with, and their hashes, where it is
 * thirty days old at `now`; nothing is written where it is not. */
dp_status dp_reports_forget(dp_ctx *ctx, dp_store *store, int64_t now);

/* Count a report, if it counts; at `threshold` the picture is hidden. Who
 * reports is not told which: `state` is for us. */
dp_status dp_report_add(dp_ctx *ctx, dp_store *store, const dp_report *report,
                        size_t threshold, int64_t now, dp_picture_state *state);

/* What there is to say of a picture. */
dp_status dp_picture_get(dp_ctx *ctx, dp_store *store, dp_str key,
                         dp_picture_state *out);

/* Whether readers do not see it. */
bool dp_picture_is_gone(dp_picture_state state);

/* An editor says: blocked, or restored. DP_NO_INPUT: nobody reported it. */
dp_status dp_picture_decide(dp_ctx *ctx, dp_store *store, dp_str key,
                            dp_picture_state state, dp_str editor);

typedef struct dp_reported {
    dp_str key, url, article, first, last, decided; /* decided: null, or who */
    dp_picture_state state;
    int64_t reports;
} dp_reported;

typedef struct dp_reporteds {
    dp_reported *at; /* those nobody decided about first, the newest first */
    size_t n;
} dp_reporteds;

dp_status dp_picture_list(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          size_t limit, dp_reporteds *out);

/* How many wait for an editor. */
dp_status dp_picture_waiting(dp_ctx *ctx, dp_store *store, int64_t *out);

/* Take what an export says; what was decided here stands. DP_BAD_DATA: the
 * state is none. */
dp_status dp_picture_import(dp_ctx *ctx, dp_store *store,
                            const dp_reported *picture);

/* 'reported' and so on, and the reverse; DP_PICTURE_SHOWN: it is no word. */
dp_str dp_picture_word(dp_picture_state state);
dp_picture_state dp_picture_of_word(dp_str word);

#endif
