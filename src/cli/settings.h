/* Settings: what a desk decides once. They stand in a file,
 *
 *     # who sites may write to
 *     contact = https://desk.example/robot
 *     keep-pages = no
 *
 * and each is an option too, which goes before the file. `dp_options_read`
 * reads them all, so that a command has them beside its options:
 *
 *     dp_setting_text(&options.common, DP_SETTING_CONTACT)
 *
 * A value that is in force has been looked at: it is what its setting takes.
 */
#ifndef DP_CLI_SETTINGS_H
#define DP_CLI_SETTINGS_H

#include "core/core.h"

typedef enum dp_setting {
    DP_SETTING_CONTACT,          /* an address or mail address; "" */
    DP_SETTING_TIME_ZONE,        /* an IANA name; "UTC" */
    DP_SETTING_LISTEN,           /* "ADDR:PORT", "[ADDR6]:PORT" or "/SOCKET" */
    DP_SETTING_BASE_URL,         /* http(s)://HOST[/PATH]; "" */
    DP_SETTING_TRUST_PROXY,      /* addresses, parted by commas; "" */
    DP_SETTING_REPORT_THRESHOLD, /* a number from 1 */
    DP_SETTING_PANORAMA,         /* yes or no */
    DP_SETTING_KEEP_PAGES,       /* yes or no */
    DP_SETTING_METRICS_TOKEN,    /* sixteen bytes or more; "" */
    DP_SETTING_READER_PASSWORD_FILE, /* a path; "" */
    DP_SETTING_COUNT
} dp_setting;

enum { DP_SETTING_MAX = 512 };

typedef struct dp_setting_value {
    char text[DP_SETTING_MAX];
    size_t line; /* of the file; 0: not from there */
    bool option; /* given on the command line */
} dp_setting_value;

/* Those in force. */
typedef struct dp_settings {
    char file[4096]; /* that was read; "": none is there */
    dp_setting_value at[DP_SETTING_COUNT];
} dp_settings;

/* The name of a setting, which is that of its option. */
const char *dp_setting_name(dp_setting setting);

/* Work out the settings: what is built in, then `file` (NULL: the usual place,
 * where nothing need be), then `given`, one text for each setting or NULL.
 *
 * DP_SETTINGS: the file cannot be read or is wrong; DP_USAGE: an option is.
 * Said on standard error. */
dp_status dp_settings_read(const char *file, const char *const *given,
                           dp_settings *out);

#endif
