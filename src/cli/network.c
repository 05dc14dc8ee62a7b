/* What commands that fetch share. */
#include "cli/cli.h"

#include "core/banned.h"

dp_strs dp_cli_list(dp_arena *arena, const dp_option_list *list)
{
    dp_strs out = { .at = DP_NEWS(arena, list->n + 1, dp_str) };

    for (size_t i = 0; out.at && i < list->n; i++)
        out.at[out.n++] = dp_str_of(list->at[i]);
    return out;
}

const char *dp_cli_proxy(const char *given)
{
    static const char *const names[] = { "https_proxy", "HTTPS_PROXY",
                                         "all_proxy", "ALL_PROXY",
                                         "http_proxy" };

    for (size_t i = 0; !given && i < sizeof names / sizeof *names; i++)
        given = getenv(names[i]);
    return given && given[0] ? given : NULL;
}
