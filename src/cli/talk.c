/* What the program says on standard error. */
#include "cli/cli.h"

#include <stdarg.h>
#include <unistd.h>

#include "core/banned.h"

/* One line; foreign text in it may be long, or hold what a terminal obeys. */
static void say_line(const char *format, va_list args)
{
    char *text = NULL;
    dp_arena *arena;
    dp_str line;
    int n = vasprintf(&text, format, args);

    if (n < 0)
        return;
    line = (dp_str){ text, (size_t)n };
    arena = dp_arena_new(16 << 20);
    if (arena && dp_is_terminal(STDERR_FILENO))
        line = dp_harmless(arena, line, false);
    fprintf(stderr, "depeche: %.*s\n", (int)line.n, line.p ? line.p : "");
    dp_arena_close(arena);
    free(text);
}

void dp_complain(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    say_line(format, args);
    va_end(args);
}

dp_status dp_misused(const dp_command *command, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    say_line(format, args);
    va_end(args);
    if (command)
        fprintf(stderr, "Try 'depeche %s --help'.\n", command->name);
    else
        fprintf(stderr, "Try 'depeche --help'.\n");
    return DP_USAGE;
}
