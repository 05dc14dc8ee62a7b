/* depeche config: the settings in force, and where each is from. What it prints
 * is a settings file again. */
#include <unistd.h>

#include "cli/cli.h"
#include "core/json.h"

#include "core/banned.h"

typedef struct config_options {
    dp_common common;
    bool json;
} config_options;

const dp_option dp_config_options[] = {
    DP_OPTION_CONTACT,
    DP_OPTION_TIME_ZONE,
    DP_OPTION_LISTEN,
    DP_OPTION_BASE_URL,
    DP_OPTION_TRUST_PROXY,
    DP_OPTION_REPORT_THRESHOLD,
    DP_OPTION_PANORAMA,
    DP_OPTION_KEEP_PAGES,
    DP_OPTION_METRICS_TOKEN,
    DP_OPTION_READER_PASSWORD_FILE,
    { "json", 0, DP_OPTION_FLAG, offsetof(config_options, json), NULL, NULL,
      "print {name, value, from} of each, a line of JSON; 'from' is default, "
      "option, or FILE:LINE" },
    { 0 }
};

/* Where a setting is from, in `arena`. */
static dp_str origin(dp_arena *arena, const dp_settings *settings,
                     dp_setting setting)
{
    const dp_setting_value *value = &settings->at[setting];

    if (value->option)
        return DP_S("option");
    if (value->line == 0)
        return DP_S("default");
    return dp_str_printf(arena, "%s:%zu", settings->file, value->line);
}

static void print_json(dp_arena *arena, const char *name, const char *value,
                       dp_str from)
{
    json_t *object = json_pack("{s:s, s:s}", "name", name, "value", value);
    dp_str line;

    json_object_set_new(object, "from", dp_json_of(from));
    line = dp_json_print(arena, object);
    json_decref(object);
    if (line.p)
        printf("%.*s\n", (int)line.n, line.p);
}

int cmd_config(const dp_command *self, int argc, char **argv)
{
    config_options options = { 0 };
    const dp_settings *settings = &options.common.settings;
    dp_arena *arena;
    int n;
    dp_status status = dp_options_read(self, argc, argv, &options, &n);

    if (status != DP_OK)
        return status == DP_END ? DP_OK : status;
    if (n != 0)
        return dp_misused(self, "'%s' is too much", argv[0]);
    arena = dp_arena_new(1 << 20);
    if (!arena)
        return DP_NO_MEMORY;
    for (dp_setting i = 0; i < DP_SETTING_COUNT; i++) {
        const char *name = dp_setting_name(i), *value = settings->at[i].text;
        dp_str from = origin(arena, settings, i);
        if (options.json)
            print_json(arena, name, value, from);
        else
            printf("# %.*s\n%s =%s%s\n", DP_F(from), name, value[0] ? " " : "",
                   value);
    }
    dp_arena_close(arena);
    return DP_OK;
}
