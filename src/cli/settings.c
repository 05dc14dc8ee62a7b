/* Settings: a table of them, each with what it takes; the file is read line by
 * line. A mistake is told with file and line, and nothing is half in force. */
#include "cli/settings.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "fetch/http.h"

#include "core/banned.h"

enum { LONGEST_LINE = 4096, MOST_REPORTS = 1000 };

/* -- What a value may be -- */

static bool is_plain(dp_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] <= ' ' || (unsigned char)s.p[i] >= 0x7f)
            return false;
    return true;
}

/* Long enough that nobody guesses it. */
static bool is_token(dp_str s)
{
    return s.n == 0 || (s.n >= 16 && is_plain(s));
}

static bool is_path(dp_str s)
{
    return dp_utf8_invalid(s) == DP_NOT_FOUND;
}

static bool is_web(dp_str s)
{
    size_t scheme = dp_str_starts(s, DP_S("https://"))  ? 8
                    : dp_str_starts(s, DP_S("http://")) ? 7
                                                        : 0;

    return scheme && s.n > scheme && is_plain(s);
}

static bool is_contact(dp_str s)
{
    size_t at = dp_str_find_char(s, '@', 0);

    return s.n == 0 || is_web(s) ||
           (is_plain(s) && at != DP_NOT_FOUND && at > 0 && at + 1 < s.n);
}

static bool is_zone(dp_str s)
{
    char name[DP_SETTING_MAX];

    snprintf(name, sizeof name, "%.*s", DP_F(s));
    return dp_zone_known(name);
}

static bool is_base(dp_str s)
{
    return s.n == 0 ||
           (is_web(s) && dp_str_find_char(s, '?', 0) == DP_NOT_FOUND &&
            dp_str_find_char(s, '#', 0) == DP_NOT_FOUND);
}

/* A number of a port; 0 lets the system choose. */
static bool is_port(dp_str s)
{
    uint32_t port;

    return dp_str_number(s, &port) && port <= 65535;
}

static bool is_address(int family, dp_str s)
{
    uint8_t bytes[16];
    char text[64];

    if (s.n >= sizeof text)
        return false;
    snprintf(text, sizeof text, "%.*s", DP_F(s));
    return inet_pton(family, text, bytes) == 1;
}

static bool is_listen(dp_str s)
{
    size_t colon;

    if (dp_str_starts(s, DP_S("/")))
        return s.n > 1;
    for (colon = s.n; colon > 0 && s.p[colon - 1] != ':'; colon--)
        ;
    if (colon < 2 || !is_port(dp_str_sub(s, colon, s.n)))
        return false;
    s = dp_str_sub(s, 0, colon - 1);
    if (s.n > 2 && s.p[0] == '[' && s.p[s.n - 1] == ']')
        return is_address(AF_INET6, dp_str_sub(s, 1, s.n - 1));
    return is_address(AF_INET, s);
}

static bool is_proxies(dp_str s)
{
    dp_str one;

    if (s.n == 0)
        return true;
    while (dp_str_next(&s, ',', &one))
        if (!dp_address_rule_ok(dp_str_trim(one)) &&
            !dp_str_eq(dp_str_trim(one), DP_S("unix")))
            return false;
    return true;
}

static bool is_threshold(dp_str s)
{
    uint32_t n;

    return dp_str_number(s, &n) && n >= 1 && n <= MOST_REPORTS;
}

static bool is_yes_or_no(dp_str s)
{
    return dp_str_eq(s, DP_S("yes")) || dp_str_eq(s, DP_S("no"));
}

/* -- The table -- */

typedef struct known {
    const char *name, *usual;
    bool (*fits)(dp_str value);
    const char *takes; /* "takes ..." */
} known;

static const known table[DP_SETTING_COUNT] = {
    [DP_SETTING_CONTACT] = { "contact", "", is_contact,
                             "an http or https address or a mail address" },
    [DP_SETTING_TIME_ZONE] = { "time-zone", "UTC", is_zone,
                               "a time zone such as Europe/Madrid" },
    [DP_SETTING_LISTEN] = { "listen", "127.0.0.1:8080", is_listen,
                            "ADDRESS:PORT, [ADDRESS6]:PORT or the path of a "
                            "socket" },
    [DP_SETTING_BASE_URL] = { "base-url", "", is_base,
                              "an http or https address without '?' and '#'" },
    [DP_SETTING_TRUST_PROXY] = { "trust-proxy", "", is_proxies,
                                 "addresses parted by commas, or 'unix'" },
    [DP_SETTING_REPORT_THRESHOLD] = { "report-threshold", "3", is_threshold,
                                      "a number from 1 to 1000" },
    [DP_SETTING_PANORAMA] = { "panorama", "no", is_yes_or_no, "yes or no" },
    [DP_SETTING_KEEP_PAGES] = { "keep-pages", "yes", is_yes_or_no,
                                "yes or no" },
    [DP_SETTING_METRICS_TOKEN] = { "metrics-token", "", is_token,
                                   "16 or more printable characters without "
                                   "blanks" },
    [DP_SETTING_READER_PASSWORD_FILE] = { "reader-password-file", "", is_path,
                                          "the path of a file" },
};

const char *dp_setting_name(dp_setting setting)
{
    return table[setting].name;
}

/* DP_SETTING_COUNT: there is no such setting. */
static dp_setting by_name(dp_str name)
{
    size_t i = 0;

    while (i < DP_SETTING_COUNT && !dp_str_eq(name, dp_str_of(table[i].name)))
        i++;
    return (dp_setting)i;
}

static bool put(dp_settings *out, dp_setting setting, dp_str value)
{
    dp_setting_value *at = &out->at[setting];

    if (value.n >= sizeof at->text || !table[setting].fits(value))
        return false;
    snprintf(at->text, sizeof at->text, "%.*s", DP_F(value));
    return true;
}

/* -- The file -- */

static dp_status usual_place(dp_settings *out)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int n = 0;

    /* XDG: a relative path there is no path. */
    if (config && config[0] == '/')
        n = snprintf(out->file, sizeof out->file, "%s/depeche/depeche.conf",
                     config);
    else if (home && home[0] == '/')
        n = snprintf(out->file, sizeof out->file,
                     "%s/.config/depeche/depeche.conf", home);
    if ((size_t)n < sizeof out->file)
        return DP_OK;
    dp_complain("the path of the settings file is too long");
    return DP_SETTINGS;
}

static dp_status unknown_name(const dp_settings *s, size_t number, dp_str name)
{
    char given[64];
    const char *near;

    snprintf(given, sizeof given, "%.*s", DP_F(name));
    near = dp_nearest(given, &table[0].name, DP_SETTING_COUNT, sizeof table[0]);
    if (near)
        dp_complain("%s:%zu: unknown setting '%s': '%s' perhaps?", s->file,
                    number, given, near);
    else
        dp_complain("%s:%zu: unknown setting '%s'", s->file, number, given);
    return DP_SETTINGS;
}

static dp_status read_line(dp_settings *out, size_t number, dp_str line)
{
    size_t equals = dp_str_find_char(line, '=', 0);
    dp_str name = dp_str_trim(dp_str_sub(line, 0, equals)), value;
    dp_setting setting;

    if (equals == DP_NOT_FOUND) {
        dp_complain("%s:%zu: 'NAME = VALUE' is wanted, not '%.*s'", out->file,
                    number, DP_F(line));
        return DP_SETTINGS;
    }
    value = dp_str_trim(dp_str_sub(line, equals + 1, line.n));
    setting = by_name(name);
    if (setting == DP_SETTING_COUNT)
        return unknown_name(out, number, name);
    if (out->at[setting].line) {
        dp_complain("%s:%zu: '%s' was set in line %zu already", out->file,
                    number, table[setting].name, out->at[setting].line);
        return DP_SETTINGS;
    }
    if (!put(out, setting, value)) {
        dp_complain("%s:%zu: '%s' takes %s, not '%.*s'", out->file, number,
                    table[setting].name, table[setting].takes, DP_F(value));
        return DP_SETTINGS;
    }
    out->at[setting].line = number;
    return DP_OK;
}

/* One line as it stands in the file. */
static dp_status take_line(dp_settings *out, size_t number, dp_str line)
{
    if (number == 1 && dp_str_starts(line, DP_S("\xef\xbb\xbf")))
        line = dp_str_sub(line, 3, line.n);
    line = dp_str_trim(line);
    if (line.n > LONGEST_LINE || memchr(line.p, 0, line.n)) {
        dp_complain("%s:%zu: the line is %s", out->file, number,
                    line.n > LONGEST_LINE ? "too long" : "no text");
        return DP_SETTINGS;
    }
    return line.n && line.p[0] != '#' ? read_line(out, number, line) : DP_OK;
}

static dp_status read_lines(dp_settings *out, FILE *file)
{
    char *bytes = NULL;
    size_t cap = 0;
    dp_status status = DP_OK;
    ssize_t n;

    for (size_t number = 1;
         status == DP_OK && (n = getline(&bytes, &cap, file)) >= 0; number++)
        status = take_line(out, number, (dp_str){ bytes, (size_t)n });
    free(bytes);
    if (status == DP_OK && ferror(file)) {
        dp_complain("cannot read the settings in '%s': %s", out->file,
                    strerror(errno));
        status = DP_SETTINGS;
    }
    return status;
}

static dp_status read_file(dp_settings *out, bool wanted)
{
    FILE *file = out->file[0] ? fopen(out->file, "re") : NULL;
    dp_status status;

    if (!file && !wanted &&
        (!out->file[0] || errno == ENOENT || errno == ENOTDIR)) {
        out->file[0] = '\0';
        return DP_OK;
    }
    if (!file) {
        dp_complain("cannot read the settings in '%s': %s", out->file,
                    strerror(errno));
        return DP_SETTINGS;
    }
    status = read_lines(out, file);
    fclose(file);
    return status;
}

/* -- Options -- */

static dp_status take_options(dp_settings *out, const char *const *given)
{
    for (size_t i = 0; i < DP_SETTING_COUNT; i++) {
        if (!given[i])
            continue;
        if (!put(out, (dp_setting)i, dp_str_trim(dp_str_of(given[i]))))
            return dp_misused(NULL, "option '--%s' takes %s, not '%s'",
                              table[i].name, table[i].takes, given[i]);
        out->at[i].option = true;
    }
    return DP_OK;
}

dp_status dp_settings_read(const char *file, const char *const *given,
                           dp_settings *out)
{
    dp_status status = DP_OK;

    *out = (dp_settings){ 0 };
    for (size_t i = 0; i < DP_SETTING_COUNT; i++)
        put(out, (dp_setting)i, dp_str_of(table[i].usual));
    if (!file)
        status = usual_place(out);
    else if (strlen(file) < sizeof out->file)
        snprintf(out->file, sizeof out->file, "%s", file);
    else
        status = dp_misused(NULL, "the path of the settings file is too long");
    if (status == DP_OK)
        status = read_file(out, file != NULL);
    return status == DP_OK ? take_options(out, given) : status;
}

/* -- In force -- */

const char *dp_setting_text(const dp_common *common, dp_setting setting)
{
    return common->settings.at[setting].text;
}

bool dp_setting_yes(const dp_common *common, dp_setting setting)
{
    return strcmp(dp_setting_text(common, setting), "yes") == 0;
}

size_t dp_setting_number(const dp_common *common, dp_setting setting)
{
    uint32_t n = 0;

    dp_str_number(dp_str_of(dp_setting_text(common, setting)), &n);
    return n;
}
