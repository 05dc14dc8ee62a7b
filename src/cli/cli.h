/* The command line: a table of commands, each with a table of options.
 *
 * Results go to standard output, all else to standard error. A command returns
 * the exit code, a dp_status as sysexits.h has them.
 */
#ifndef DP_CLI_CLI_H
#define DP_CLI_CLI_H

#include "cli/settings.h"
#include "core/core.h"

/* -- Options --------------------------------------------------------------- */

typedef enum dp_option_kind {
    DP_OPTION_FLAG,  /* bool */
    DP_OPTION_TEXT,  /* const char *; NULL: not given */
    DP_OPTION_COUNT, /* size_t, 1 and more; 0: not given */
    DP_OPTION_WORD,  /* int: the value of one of `words` */
    DP_OPTION_LIST   /* dp_option_list: may be given again */
} dp_option_kind;

typedef struct dp_option_list {
    const char *at[256];
    size_t n;
} dp_option_list;

typedef struct dp_word {
    const char *word; /* NULL: the end */
    int value;
} dp_word;

typedef struct dp_option {
    const char *name; /* without the dashes; NULL: the end */
    char letter;      /* 0: none */
    dp_option_kind kind;
    size_t offset;     /* of its variable in the command's struct */
    const char *value; /* what the help calls it; NULL: a flag, or the words */
    const dp_word *words;
    const char *help; /* one line or more */
} dp_option;

/* What every command takes; stands first in each command's struct. */
typedef struct dp_common {
    bool help, quiet, verbose;
    const char *data, *now, *config;
    size_t jobs;
    const char *given[DP_SETTING_COUNT]; /* settings given as options */
    dp_settings settings;                /* those in force */
} dp_common;

/* The value of a setting in force. */
const char *dp_setting_text(const dp_common *common, dp_setting setting);
bool dp_setting_yes(const dp_common *common, dp_setting setting);
size_t dp_setting_number(const dp_common *common, dp_setting setting);

/* Open the context of a command that reads so far, as its options say. Where
 * names are read and no models of them are found, that is said, unless quiet.
 */
dp_status dp_common_open(const dp_common *common, dp_until until, dp_ctx **out);

/* The options of the settings, for the tables of the commands that heed them.
 */
#define DP_SETTING_OPTION(name, setting, value, help)                        \
    {                                                                        \
        name, 0, DP_OPTION_TEXT, offsetof(dp_common, given[setting]), value, \
            NULL, help                                                       \
    }
#define DP_OPTION_CONTACT                                              \
    DP_SETTING_OPTION("contact", DP_SETTING_CONTACT, "URL",            \
                      "where a site can complain, an address or mail " \
                      "address: stands in the User-Agent")
#define DP_OPTION_TIME_ZONE                                      \
    DP_SETTING_OPTION("time-zone", DP_SETTING_TIME_ZONE, "ZONE", \
                      "whose days are meant; UTC")
#define DP_OPTION_LISTEN                                          \
    DP_SETTING_OPTION("listen", DP_SETTING_LISTEN, "ADDR:PORT",   \
                      "where the reader listens, or the path of " \
                      "a socket; 127.0.0.1:8080")
#define DP_OPTION_BASE_URL                                    \
    DP_SETTING_OPTION("base-url", DP_SETTING_BASE_URL, "URL", \
                      "the address under which the reader is seen")
#define DP_OPTION_TRUST_PROXY                                               \
    DP_SETTING_OPTION("trust-proxy", DP_SETTING_TRUST_PROXY, "ADDR[,ADDR]", \
                      "proxies whose word on a visitor's address counts")
#define DP_OPTION_REPORT_THRESHOLD                                          \
    DP_SETTING_OPTION("report-threshold", DP_SETTING_REPORT_THRESHOLD, "N", \
                      "readers whose reports hide an image; 3")
#define DP_OPTION_PANORAMA                                       \
    DP_SETTING_OPTION("panorama", DP_SETTING_PANORAMA, "YES|NO", \
                      "whether press reviews may have whole texts; no")
#define DP_OPTION_KEEP_PAGES                                                  \
    DP_SETTING_OPTION("keep-pages", DP_SETTING_KEEP_PAGES, "YES|NO",          \
                      "whether pages are kept beside their records, so that " \
                      "a better version can read them again; yes")
#define DP_OPTION_METRICS_TOKEN                                           \
    DP_SETTING_OPTION("metrics-token", DP_SETTING_METRICS_TOKEN, "TOKEN", \
                      "who has it may read /metrics; without one nobody may")
#define DP_OPTION_READER_PASSWORD_FILE                                        \
    DP_SETTING_OPTION("reader-password-file", DP_SETTING_READER_PASSWORD_FILE, \
                      "FILE",                                                  \
                      "whoever reads is asked for the password that is the "   \
                      "first line of FILE")

typedef struct dp_command {
    const char *name;
    int (*run)(const struct dp_command *self, int argc, char **argv);
    const char *operands; /* "FILE|DIR|-..." */
    const char *summary;  /* half a line, for the list of commands */
    const char *about;    /* paragraphs, for the command's own help */
    const dp_option *options;
} dp_command;

/* Read the arguments behind the command's name into `*into`, which begins with
 * a dp_common and was cleared. Operands are moved to the front of `argv`, their
 * number to `*operands`. DP_OK; DP_USAGE, said on standard error; DP_END, when
 * help was asked for and printed. */
dp_status dp_options_read(const dp_command *command, int argc, char **argv,
                          void *into, int *operands);

/* Of `n` names (`stride` bytes apart, each a pointer to a string) the one that
 * was probably meant; NULL: none is near. */
const char *dp_nearest(const char *given, const void *names, size_t n,
                       size_t stride);

/* -- Talk ------------------------------------------------------------------ */

/* One line on standard error, "depeche: " before it. Without control characters
 * where that is a terminal. */
void dp_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, and how to get help; returns DP_USAGE. */
dp_status dp_misused(const dp_command *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* -- Terminal ---------------------------------------------------------------
 */

/* The language of who sits there, as gettext finds it, unless one is given:
 * "fr"; "en" where nothing says. */
dp_str dp_terminal_language(const char *given);

/* Whether a stream is a terminal; whether it wants colour (NO_COLOR, TERM). */
bool dp_is_terminal(int fd);
bool dp_has_colour(int fd);

/* Columns of the terminal at `fd`; COLUMNS, or 80, where it is none. */
size_t dp_columns(int fd);

/* Foreign text made fit for a terminal: each control character, and each that
 * turns the direction of what follows, becomes U+FFFD; line feeds stay where
 * `lines` says so. Null when memory is out. */
dp_str dp_harmless(dp_arena *arena, dp_str s, bool lines);

/* Columns that a text takes: none for marks, two for wide letters. */
size_t dp_width(dp_str s);

/* Cut from `*rest` what fits on a line of `columns`, at a space where there is
 * one. False when nothing is left. */
bool dp_wrap(dp_str *rest, size_t columns, dp_str *line);

/* The cores this process may use. */
size_t dp_cores(void);

/* -- Commands ----------------------------------------------------------------
 */

int cmd_read(const dp_command *self, int argc, char **argv);
extern const dp_option dp_read_options[];

int cmd_add(const dp_command *self, int argc, char **argv);
extern const dp_option dp_add_options[];

int cmd_search(const dp_command *self, int argc, char **argv);
extern const dp_option dp_search_options[];

int cmd_who(const dp_command *self, int argc, char **argv);
extern const dp_option dp_who_options[];

int cmd_backup(const dp_command *self, int argc, char **argv);
extern const dp_option dp_backup_options[];

int cmd_verify(const dp_command *self, int argc, char **argv);
extern const dp_option dp_verify_options[];

int cmd_forget(const dp_command *self, int argc, char **argv);
extern const dp_option dp_forget_options[];

int cmd_export(const dp_command *self, int argc, char **argv);
extern const dp_option dp_export_options[];

int cmd_import(const dp_command *self, int argc, char **argv);
extern const dp_option dp_import_options[];

int cmd_reread(const dp_command *self, int argc, char **argv);
extern const dp_option dp_reread_options[];

int cmd_dossier(const dp_command *self, int argc, char **argv);
int cmd_review(const dp_command *self, int argc, char **argv);
int cmd_edit(const dp_command *self, int argc, char **argv);
int cmd_note(const dp_command *self, int argc, char **argv);
extern const dp_option dp_dossier_options[];
extern const dp_option dp_edit_options[];
extern const dp_option dp_note_options[];
extern const dp_option dp_review_options[];

int cmd_timeline(const dp_command *self, int argc, char **argv);
extern const dp_option dp_timeline_options[];

int cmd_stories(const dp_command *self, int argc, char **argv);
extern const dp_option dp_stories_command_options[];

int cmd_user(const dp_command *self, int argc, char **argv);
extern const dp_option dp_user_options[];

/* Ask for a password: on a terminal twice, without showing it; else it is the
 * first line of standard input. At most `room` bytes, end zero included.
 * DP_USAGE: the two differ, or it is too long. DP_NO_INPUT: there was none. */
dp_status dp_password_ask(dp_ctx *ctx, char *out, size_t room);

int cmd_serve(const dp_command *self, int argc, char **argv);
extern const dp_option dp_serve_command_options[];
int cmd_brief(const dp_command *self, int argc, char **argv);
extern const dp_option dp_brief_options[];

int cmd_feed(const dp_command *self, int argc, char **argv);
extern const dp_option dp_feed_options[];

/* All of a file, or of standard input where it is "-"; at most `limit` bytes.
 */
dp_status dp_cli_file(dp_ctx *ctx, dp_arena *arena, const char *path,
                      size_t limit, dp_str *out);

/* Have a worker read a dp_offer (fetch/feed.h); its answer, JSON. */
struct dp_offer;
dp_status dp_cli_offer(dp_ctx *ctx, dp_arena *arena,
                       const struct dp_offer *offer, dp_str *answer);

/* Of commands that fetch: stands as `network` in their structs. */
typedef struct dp_network {
    const char *proxy;
    dp_option_list allow_private, resolve;
} dp_network;

/* Its options. */
#define DP_NETWORK_OPTIONS(type)                                          \
    DP_OPTION_CONTACT,                                                    \
        { "allow-private",                                                \
          0,                                                              \
          DP_OPTION_LIST,                                                 \
          offsetof(type, network.allow_private),                          \
          "ADDR[:PORT]",                                                  \
          NULL,                                                           \
          "connect to this private address all the same; as often as "    \
          "needed" },                                                     \
        { "resolve",                                                      \
          0,                                                              \
          DP_OPTION_LIST,                                                 \
          offsetof(type, network.resolve),                                \
          "HOST:PORT:ADDR[,ADDR]",                                        \
          NULL,                                                           \
          "the addresses of a name, for tests; as often as needed" },     \
    {                                                                     \
        "proxy", 0, DP_OPTION_TEXT, offsetof(type, network.proxy), "URL", \
            NULL, "go through this proxy"                                 \
    }

/* What the fetcher is told by settings and options, in `arena`. */
struct dp_http_options;
void dp_cli_http(dp_arena *arena, const dp_common *common,
                 const dp_network *network, struct dp_http_options *out);

/* Whether an answer is what was asked for; else why not. */
struct dp_http_answer;
dp_status dp_cli_answer(dp_ctx *ctx, const struct dp_http_answer *answer);

/* Fetching the addresses among a reader's inputs, one after the other. Opened
 * when the first is asked for: the reader forks before there are threads. */
typedef struct dp_web {
    const dp_common *common;
    const dp_network *network;
    dp_arena *arena; /* emptied with each address */
    struct dp_http *http;
} dp_web;

/* A dp_reader_options.fetch; `web` is a dp_web with its first two set. */
struct dp_fetched;
dp_status dp_web_fetch(void *web, dp_ctx *ctx, dp_str url,
                       struct dp_fetched *out);
void dp_web_close(dp_web *web);

/* Whether an operand is an address of http or https. */
bool dp_is_address(const char *operand);

int cmd_subscribe(const dp_command *self, int argc, char **argv);
int cmd_unsubscribe(const dp_command *self, int argc, char **argv);
int cmd_outlets(const dp_command *self, int argc, char **argv);
int cmd_fetch(const dp_command *self, int argc, char **argv);
extern const dp_option dp_subscribe_options[], dp_unsubscribe_options[],
    dp_outlets_options[], dp_fetch_options[];

int cmd_config(const dp_command *self, int argc, char **argv);
extern const dp_option dp_config_options[];

int cmd_robots(const dp_command *self, int argc, char **argv);
extern const dp_option dp_robots_options[];

int cmd_patterns(const dp_command *self, int argc, char **argv);
extern const dp_option dp_patterns_options[];

/* Print an article as a person reads it (listing.c). */
typedef struct dp_listing {
    bool terminal, colour;
    size_t columns, printed;
} dp_listing;

dp_status dp_listing_print(dp_ctx *ctx, dp_arena *arena, dp_listing *listing,
                           dp_str record);

#endif
