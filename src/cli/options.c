/* Options: read by a table, and printed from it. "--name value" and
 * "--name=value" are one; options and operands may come in any order; behind
 * "--" all are operands. */
#include "cli/cli.h"

#include <unistd.h>

#include "core/banned.h"

static const dp_option common[] = {
    { "jobs", 0, DP_OPTION_COUNT, offsetof(dp_common, jobs), "N", NULL,
      "read N pages at once; as many as there are cores" },
    { "now", 0, DP_OPTION_TEXT, offsetof(dp_common, now), "DAY", NULL,
      "the day of reading, YYYY-MM-DD; the day a page was fetched, else "
      "today" },
    { "data", 0, DP_OPTION_TEXT, offsetof(dp_common, data), "DIR", NULL,
      "knowledge that goes before the built-in one: DIR/lang, DIR/world" },
    { "config", 0, DP_OPTION_TEXT, offsetof(dp_common, config), "FILE", NULL,
      "the settings; $XDG_CONFIG_HOME/depeche/depeche.conf" },
    { "quiet", 'q', DP_OPTION_FLAG, offsetof(dp_common, quiet), NULL, NULL,
      "no progress and no summary, only what went wrong" },
    { "verbose", 'v', DP_OPTION_FLAG, offsetof(dp_common, verbose), NULL, NULL,
      "say what was done, and how fast" },
    { "help", 'h', DP_OPTION_FLAG, offsetof(dp_common, help), NULL, NULL,
      "print this" },
    { 0 }
};

/* -- What was meant ----------------------------------------------------------
 */

/* Edits from `a` to `b`: letters put in, left out, changed (Levenshtein), by
 * the method of Wagner and Fischer with one row. Names are short. */
static size_t distance(const char *a, const char *b)
{
    enum { LONGEST = 32 };
    size_t row[LONGEST + 1], na = strlen(a), nb = strlen(b);

    if (na > LONGEST || nb > LONGEST)
        return SIZE_MAX;
    for (size_t j = 0; j <= nb; j++)
        row[j] = j;
    for (size_t i = 1; i <= na; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            size_t change = corner + (a[i - 1] != b[j - 1]);
            size_t edit = 1 + (row[j] < row[j - 1] ? row[j] : row[j - 1]);
            corner = row[j];
            row[j] = change < edit ? change : edit;
        }
    }
    return row[nb];
}

const char *dp_nearest(const char *given, const void *names, size_t n,
                       size_t stride)
{
    size_t least = strlen(given) / 3 + 1;
    const char *best = NULL;

    for (size_t i = 0; i < n; i++) {
        const char *name =
            *(const char *const *)((const char *)names + i * stride);
        size_t edits = distance(given, name);
        if (strlen(given) >= 2 && strncmp(given, name, strlen(given)) == 0)
            edits = 0;
        if (edits < least || (edits == least && !best)) {
            least = edits;
            best = name;
        }
    }
    return best;
}

static size_t count_options(const dp_option *options)
{
    size_t n = 0;

    while (options[n].name)
        n++;
    return n;
}

/* -- Help --------------------------------------------------------------------
 */

static void print_words(dp_buf *buf, const dp_word *words)
{
    for (size_t i = 0; words[i].word; i++)
        dp_buf_printf(buf, "%s%s", i ? "|" : "", words[i].word);
}

/* "  -q, --quiet", as wide as it is. */
static dp_str label_of(dp_arena *arena, const dp_option *option)
{
    dp_buf buf = dp_buf_new(arena, 256);

    if (option->letter)
        dp_buf_printf(&buf, "  -%c, --%s", option->letter, option->name);
    else
        dp_buf_printf(&buf, "      --%s", option->name);
    if (option->kind != DP_OPTION_FLAG)
        dp_buf_char(&buf, ' ');
    if (option->words)
        print_words(&buf, option->words);
    else if (option->value)
        dp_buf_add(&buf, dp_str_of(option->value));
    return dp_buf_str(&buf);
}

static void print_option(dp_arena *arena, const dp_option *option)
{
    enum { LABEL = 26, LINE = 79 };
    dp_str label = label_of(arena, option);
    dp_str rest = dp_str_of(option->help), line;
    bool first = label.n + 1 < LABEL;

    if (!label.p)
        return;
    printf("%-*.*s", first ? LABEL : 0, DP_F(label));
    if (!first)
        printf("\n%*s", LABEL, "");
    for (first = true; dp_wrap(&rest, LINE - LABEL, &line); first = false)
        printf("%*s%.*s\n", first ? 0 : LABEL, "", DP_F(line));
}

static void print_help(const dp_command *command)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    size_t own = count_options(command->options);

    printf("usage: depeche %s [OPTION]... %s\n\n%s\n\n", command->name,
           command->operands, command->about);
    for (size_t i = 0; arena && i < own; i++)
        print_option(arena, &command->options[i]);
    for (size_t i = 0; arena && common[i].name; i++)
        print_option(arena, &common[i]);
    dp_arena_close(arena);
}

/* -- Reading -----------------------------------------------------------------
 */

static const dp_option *by_name(const dp_option *options, dp_str name)
{
    for (size_t i = 0; options[i].name; i++)
        if (dp_str_eq(name, dp_str_of(options[i].name)))
            return &options[i];
    return NULL;
}

static const dp_option *by_letter(const dp_option *options, char letter)
{
    for (size_t i = 0; options[i].name; i++)
        if (options[i].letter == letter)
            return &options[i];
    return NULL;
}

static dp_status unknown(const dp_command *command, dp_str name)
{
    char given[64];
    size_t own = count_options(command->options), all;
    const char *names[64], *near;

    snprintf(given, sizeof given, "%.*s", DP_F(name));
    for (all = 0; all < own && all < 32; all++)
        names[all] = command->options[all].name;
    for (size_t i = 0; common[i].name; i++)
        names[all++] = common[i].name;
    near = dp_nearest(given, names, all, sizeof *names);
    if (near)
        return dp_misused(command, "unknown option '--%s': '--%s' perhaps?",
                          given, near);
    return dp_misused(command, "unknown option '--%s'", given);
}

static dp_status set_word(const dp_command *command, const dp_option *option,
                          const char *value, int *out)
{
    dp_arena *arena;
    dp_buf buf;

    for (size_t i = 0; option->words[i].word; i++) {
        if (strcmp(option->words[i].word, value) != 0)
            continue;
        *out = option->words[i].value;
        return DP_OK;
    }
    arena = dp_arena_new(1 << 16);
    if (!arena)
        return DP_NO_MEMORY;
    buf = dp_buf_new(arena, 1 << 10);
    print_words(&buf, option->words);
    dp_misused(command, "option '--%s' takes %.*s, not '%s'", option->name,
               DP_F(dp_buf_str(&buf)), value);
    dp_arena_close(arena);
    return DP_USAGE;
}

static dp_status add_to_list(const dp_command *command, const dp_option *option,
                             const char *value, dp_option_list *list)
{
    if (list->n == sizeof list->at / sizeof *list->at)
        return dp_misused(command, "option '--%s' was given too often",
                          option->name);
    list->at[list->n++] = value;
    return DP_OK;
}

static dp_status set(const dp_command *command, const dp_option *option,
                     const char *value, void *into)
{
    void *at = (char *)into + option->offset;
    uint32_t count;

    switch (option->kind) {
    case DP_OPTION_FLAG:
        *(bool *)at = true;
        return DP_OK;
    case DP_OPTION_TEXT:
        *(const char **)at = value;
        return DP_OK;
    case DP_OPTION_WORD:
        return set_word(command, option, value, at);
    case DP_OPTION_LIST:
        return add_to_list(command, option, value, at);
    case DP_OPTION_COUNT:
        break;
    }
    if (!dp_str_number(dp_str_of(value), &count) || count == 0)
        return dp_misused(command,
                          "option '--%s' takes a number from 1, not '%s'",
                          option->name, value);
    *(size_t *)at = count;
    return DP_OK;
}

/* An option that wants a value has it behind '=', or in the next argument. */
static dp_status take(const dp_command *command, const dp_option *option,
                      const char *inner, int argc, char **argv, int *at,
                      void *into)
{
    bool flag = option->kind == DP_OPTION_FLAG;

    if (flag && inner)
        return dp_misused(command, "option '--%s' takes no value",
                          option->name);
    if (!flag && !inner) {
        if (*at + 1 >= argc)
            return dp_misused(command, "option '--%s' wants a value",
                              option->name);
        inner = argv[++*at];
    }
    return set(command, option, inner, into);
}

static dp_status take_long(const dp_command *command, int argc, char **argv,
                           int *at, void *into)
{
    dp_str name = dp_str_of(argv[*at] + 2);
    size_t equals = dp_str_find_char(name, '=', 0);
    const char *inner = NULL;
    const dp_option *option;

    if (equals != DP_NOT_FOUND) {
        inner = name.p + equals + 1;
        name.n = equals;
    }
    option = by_name(command->options, name);
    if (!option)
        option = by_name(common, name);
    if (!option)
        return unknown(command, name);
    return take(command, option, inner, argc, argv, at, into);
}

/* "-qv": letters are flags, as all of ours are. */
static dp_status take_letters(const dp_command *command, char *letters,
                              void *into)
{
    for (; *letters; letters++) {
        const dp_option *option = by_letter(command->options, *letters);
        if (!option)
            option = by_letter(common, *letters);
        if (!option)
            return dp_misused(command,
                              "unknown option '-%c'; behind '--' all are "
                              "operands",
                              *letters);
        set(command, option, NULL, into);
    }
    return DP_OK;
}

dp_status dp_options_read(const dp_command *command, int argc, char **argv,
                          void *into, int *operands)
{
    dp_common *shared = into;
    dp_status status = DP_OK;
    bool only_operands = false;

    *operands = 0;
    for (int i = 0; i < argc && status == DP_OK; i++) {
        char *arg = argv[i];
        if (only_operands || arg[0] != '-' || arg[1] == 0)
            argv[(*operands)++] = arg;
        else if (strcmp(arg, "--") == 0)
            only_operands = true;
        else if (arg[1] == '-')
            status = take_long(command, argc, argv, &i, into);
        else
            status = take_letters(command, arg + 1, into);
    }
    if (status == DP_OK && shared->help) {
        print_help(command);
        return DP_END;
    }
    if (status == DP_OK)
        status =
            dp_settings_read(shared->config, shared->given, &shared->settings);
    return status;
}
