/* The store of a command: where it is, opened and closed. */
#include "cli/store.h"

#include <stdlib.h>

#include "stories/happenings.h"
#include "store/story.h"
#include "stories/keep.h"

#include "core/banned.h"

dp_status dp_store_place(dp_ctx *ctx, dp_arena *arena, const char *given,
                         const char **out)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    dp_str path = dp_str_of(given);

    if (given && !given[0])
        return dp_fail(ctx, DP_USAGE, "--store wants the name of a file");
    /* SQLite takes a colon at the begin for something of its own. */
    if (given && given[0] == ':')
        path = dp_str_printf(arena, "./%s", given);
    /* XDG: a relative path there is no path. */
    if (!given && data && data[0] == '/')
        path = dp_str_printf(arena, "%s/depeche/press.db", data);
    else if (!given && home && home[0] == '/')
        path = dp_str_printf(arena, "%s/.local/share/depeche/press.db", home);
    else if (!given)
        return dp_fail(ctx, DP_SETTINGS,
                       "neither XDG_DATA_HOME nor HOME says where the store "
                       "is; --store FILE does");
    *out = dp_str_z(arena, path);
    return *out ? DP_OK : dp_no_memory(ctx, "a path");
}

dp_status dp_images_place(dp_ctx *ctx, dp_arena *arena, const char **out)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    dp_str path;

    if (cache && cache[0] == '/')
        path = dp_str_printf(arena, "%s/depeche/images", cache);
    else if (home && home[0] == '/')
        path = dp_str_printf(arena, "%s/.cache/depeche/images", home);
    else
        return dp_fail(ctx, DP_SETTINGS,
                       "neither XDG_CACHE_HOME nor HOME says where pictures "
                       "are kept");
    *out = dp_str_z(arena, path);
    return *out ? DP_OK : dp_no_memory(ctx, "a path");
}

static dp_status open_until(const dp_common *common, dp_until until,
                            const char *path, dp_store_mode mode, dp_work *out)
{
    dp_status status = dp_common_open(common, until, &out->ctx);

    if (status != DP_OK)
        return status;
    out->arena = dp_arena_new((size_t)1 << 30);
    if (!out->arena)
        return dp_no_memory(out->ctx, "the command");
    status = dp_store_place(out->ctx, out->arena, path, &path);
    if (status == DP_OK)
        status = dp_store_open(out->ctx, path, mode, &out->store);
    if (status == DP_OK)
        dp_happenings_attach(out->store);
    return status;
}

dp_status dp_work_open(const dp_common *common, const char *path,
                       dp_store_mode mode, dp_work *out)
{
    return open_until(common, DP_UNTIL_TEXT, path, mode, out);
}

dp_status dp_work_open_reading(const dp_common *common, const char *path,
                               dp_store_mode mode, dp_work *out)
{
    return open_until(common, DP_UNTIL_EVENTS, path, mode, out);
}

dp_status dp_work_open_grouped(const dp_common *common, const char *path,
                               dp_work *out)
{
    dp_store *writable = NULL;
    bool waits = false;
    dp_status status = dp_work_open(common, path, DP_STORE_READ, out);

    if (status == DP_OK)
        status = dp_story_waits(out->ctx, out->store, &waits);
    if (status != DP_OK || !waits)
        return status;
    status = dp_store_place(out->ctx, out->arena, path, &path);
    if (status == DP_OK &&
        dp_store_open(out->ctx, path, DP_STORE_REPAIR, &writable) == DP_OK) {
        status = dp_stories_keep(out->ctx, writable);
        dp_store_close(writable);
    }
    /* One that may not be written shows what was grouped before. */
    return status == DP_NOT_ALLOWED || status == DP_BUSY ? DP_OK : status;
}

int dp_work_end(dp_work *work, dp_status status)
{
    if (status != DP_OK && status != DP_END)
        dp_complain("%s", dp_message(work->ctx));
    dp_store_close(work->store);
    dp_arena_close(work->arena);
    dp_close(work->ctx);
    return status == DP_END ? DP_OK : status;
}

dp_str dp_join_operands(dp_arena *arena, char **operands, int n)
{
    dp_buf buf = dp_buf_new(arena, 16 << 20); /* more than Linux gives us */

    for (int i = 0; i < n; i++) {
        if (i)
            dp_buf_char(&buf, ' ');
        dp_buf_add(&buf, dp_str_of(operands[i]));
    }
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}
