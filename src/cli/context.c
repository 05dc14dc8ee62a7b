/* The context a command works in. */
#include "cli/cli.h"

#include "core/banned.h"

dp_status dp_common_open(const dp_common *common, dp_until until, dp_ctx **out)
{
    dp_options wanted = { .data_dir = common->data,
                          .now = common->now,
                          .until = until,
                          .time_zone =
                              dp_setting_text(common, DP_SETTING_TIME_ZONE) };
    dp_status status = dp_open(&wanted, out);
    bool names = until == DP_UNTIL_EVENTS || until == DP_UNTIL_MARKS;

    /* Whoever copies the program alone would never learn what is missing. */
    if (status == DP_OK && names && !common->quiet && !dp_has_models(*out))
        dp_complain("no models of names beside the program or where it is "
                    "installed: fewer names are found");
    return status;
}
