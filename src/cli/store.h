/* What the commands that use the store share. */
#ifndef DP_CLI_STORE_H
#define DP_CLI_STORE_H

#include "cli/cli.h"
#include "store/store.h"

/* Stands behind the dp_common of such a command's struct. */
#define DP_STORE_OPTION(type)                                            \
    {                                                                    \
        "store", 0, DP_OPTION_TEXT, offsetof(type, store), "FILE", NULL, \
            "the store; $XDG_DATA_HOME/depeche/press.db"                 \
    }

/* A command with its context, arena and store. */
typedef struct dp_work {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
} dp_work;

/* Open all three. `path` NULL: the usual place. Pages are not read with this
 * context, which spares the command a third of its start; with that of
 * dp_work_open_reading they are. */
dp_status dp_work_open(const dp_common *common, const char *path,
                       dp_store_mode mode, dp_work *out);

dp_status dp_work_open_reading(const dp_common *common, const char *path,
                               dp_store_mode mode, dp_work *out);

/* Open a store to read it, with all its articles grouped into stories: what
 * waits is grouped first, where the store may be written. */
dp_status dp_work_open_grouped(const dp_common *common, const char *path,
                               dp_work *out);

/* Close them, say what went wrong, and return the exit code. */
int dp_work_end(dp_work *work, dp_status status);

/* The usual place of the store, in `arena`. DP_SETTINGS: there is no home. */
dp_status dp_store_place(dp_ctx *ctx, dp_arena *arena, const char *given,
                         const char **out);

/* The usual place of the pictures: $XDG_CACHE_HOME/depeche/images. */
dp_status dp_images_place(dp_ctx *ctx, dp_arena *arena, const char **out);

/* Operands joined by blanks; null where there is none. */
dp_str dp_join_operands(dp_arena *arena, char **operands, int n);

#endif
