/* Terminals: their width, and text that does them no harm. */
#include <stdlib.h>
#include "cli/cli.h"

#include <sched.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include "core/banned.h"

bool dp_is_terminal(int fd)
{
    return isatty(fd) == 1;
}

bool dp_has_colour(int fd)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    return dp_is_terminal(fd) && !(no && *no) && term &&
           strcmp(term, "dumb") != 0;
}

size_t dp_columns(int fd)
{
    enum { USUAL = 80, LEAST = 20, MOST = 1000 };
    const char *told = getenv("COLUMNS");
    struct winsize size;
    uint32_t n = 0;

    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        n = size.ws_col;
    else if (!dp_str_number(dp_str_of(told), &n))
        n = USUAL;
    return n < LEAST ? LEAST : n > MOST ? MOST : n;
}

/* Controls of ASCII and Latin-1, and those of the bidirectional algorithm that
 * reach beyond what they stand in. */
static bool is_harmful(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) ||
           (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069) ||
           cp == 0x2028 || cp == 0x2029;
}

dp_str dp_harmless(dp_arena *arena, dp_str s, bool lines)
{
    char *p = s.n < SIZE_MAX / 4 ? dp_arena_alloc(arena, s.n * 3 + 4) : NULL;
    size_t n = 0;

    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < s.n;) {
        uint32_t cp = dp_utf8_next(s, &i);
        if (is_harmful(cp) && !(lines && cp == '\n'))
            cp = 0xFFFD;
        n += dp_utf8_put(cp, p + n);
    }
    return (dp_str){ p, n };
}

static size_t width_of(uint32_t cp)
{
    int wide;

    if (cp >= 0x20 && cp < 0x7F)
        return 1;
    if (U_GET_GC_MASK((UChar32)cp) &
        (U_GC_M_MASK | U_GC_CF_MASK | U_GC_CC_MASK))
        return 0;
    wide = u_getIntPropertyValue((UChar32)cp, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

size_t dp_width(dp_str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n;)
        n += width_of(dp_utf8_next(s, &i));
    return n;
}

bool dp_wrap(dp_str *rest, size_t columns, dp_str *line)
{
    size_t width = 0, at = 0, end = 0; /* end: behind the last word that fits */

    while (rest->n > 0 && rest->p[0] == ' ')
        *rest = dp_str_sub(*rest, 1, rest->n);
    if (rest->n == 0)
        return false;
    while (at < rest->n) {
        size_t before = at;
        uint32_t cp = dp_utf8_next(*rest, &at);
        if (cp == ' ')
            end = before;
        width += width_of(cp);
        if (width > columns && before > 0) {
            if (end == 0)
                end = before; /* a word wider than the line */
            *line = dp_str_sub(*rest, 0, end);
            *rest = dp_str_sub(*rest, end, rest->n);
            return true;
        }
    }
    *line = *rest;
    *rest = dp_str_sub(*rest, rest->n, rest->n);
    return true;
}

size_t dp_cores(void)
{
    cpu_set_t set;

    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    return (size_t)CPU_COUNT(&set);
}

dp_str dp_terminal_language(const char *given)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    if (given)
        return dp_str_of(given);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dp_str value = dp_str_of(getenv(names[i]));
        size_t n = 0;
        if (value.n == 0)
            continue;
        while (n < value.n && value.p[n] >= 'a' && value.p[n] <= 'z')
            n++;
        return n == 2 || n == 3 ? dp_str_sub(value, 0, n) : DP_S("en");
    }
    return DP_S("en");
}
