/* String views over bytes. */
#include "core/str.h"

#include <stdarg.h>

#include "core/arena.h"
#include "core/banned.h"

int dp_str_cmp(dp_str a, dp_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;

    if (order)
        return order;
    return (a.n > b.n) - (a.n < b.n);
}

static unsigned char ascii_lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool dp_str_eq_ascii(dp_str a, dp_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

bool dp_str_starts(dp_str s, dp_str head)
{
    return s.n >= head.n && dp_str_eq((dp_str){ s.p, head.n }, head);
}

bool dp_str_ends(dp_str s, dp_str tail)
{
    if (s.n < tail.n)
        return false;
    return dp_str_eq(dp_str_sub(s, s.n - tail.n, s.n), tail);
}

size_t dp_str_find(dp_str s, dp_str needle, size_t from)
{
    const char *hit;

    if (from > s.n || needle.n > s.n - from)
        return DP_NOT_FOUND;
    if (needle.n == 0)
        return from;
    hit = memmem(s.p + from, s.n - from, needle.p, needle.n);
    return hit ? (size_t)(hit - s.p) : DP_NOT_FOUND;
}

size_t dp_str_find_ascii(dp_str s, dp_str needle, size_t from)
{
    if (needle.n > s.n)
        return DP_NOT_FOUND;
    for (size_t i = from; i <= s.n - needle.n; i++)
        if (dp_str_eq_ascii((dp_str){ s.p + i, needle.n }, needle))
            return i;
    return DP_NOT_FOUND;
}

size_t dp_str_find_char(dp_str s, char c, size_t from)
{
    const char *hit;

    if (from >= s.n)
        return DP_NOT_FOUND;
    hit = memchr(s.p + from, c, s.n - from);
    return hit ? (size_t)(hit - s.p) : DP_NOT_FOUND;
}

dp_str dp_str_sub(dp_str s, size_t begin, size_t end)
{
    if (!s.p)
        return DP_NULL;
    if (end > s.n)
        end = s.n;
    if (begin > end)
        begin = end;
    return (dp_str){ s.p + begin, end - begin };
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

dp_str dp_str_trim(dp_str s)
{
    while (s.n && is_space(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool dp_str_next(dp_str *rest, char sep, dp_str *piece)
{
    size_t at;

    if (!rest->p)
        return false;
    at = dp_str_find_char(*rest, sep, 0);
    if (at == DP_NOT_FOUND) {
        *piece = *rest;
        *rest = DP_NULL;
    } else {
        *piece = dp_str_sub(*rest, 0, at);
        *rest = dp_str_sub(*rest, at + 1, rest->n);
    }
    return true;
}

bool dp_str_number(dp_str s, uint32_t *out)
{
    uint64_t value = 0;

    if (s.n == 0 || s.n > 10)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        value = value * 10 + (uint64_t)(s.p[i] - '0');
    }
    if (value > UINT32_MAX)
        return false;
    *out = (uint32_t)value;
    return true;
}

char dp_slug_char(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c | 0x20);
    return c == ' ' ? '-' : c;
}

bool dp_str_is_slug(dp_str slug, dp_str name)
{
    if (slug.n != name.n)
        return false;
    for (size_t i = 0; i < name.n; i++)
        if (slug.p[i] != dp_slug_char(name.p[i]))
            return false;
    return true;
}

uint32_t dp_str_hash(dp_str s)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 16777619u;
    return h;
}

dp_str dp_str_flow(dp_arena *arena, dp_str s)
{
    char *p = dp_arena_alloc(arena, s.n + 1);
    size_t n = 0;

    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < s.n; i++) {
        bool space = s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\t';
        if (!space)
            p[n++] = s.p[i];
        else if (n > 0 && p[n - 1] != ' ')
            p[n++] = ' ';
    }
    while (n > 0 && p[n - 1] == ' ')
        n--;
    return (dp_str){ p, n };
}

dp_str dp_str_dup(dp_arena *arena, dp_str s)
{
    char *p;

    if (!s.p)
        return DP_NULL;
    p = dp_arena_alloc(arena, s.n);
    if (!p)
        return DP_NULL;
    if (s.n)
        memcpy(p, s.p, s.n);
    return (dp_str){ p, s.n };
}

char *dp_str_z(dp_arena *arena, dp_str s)
{
    char *p = dp_arena_alloc(arena, s.n + 1);

    if (!p)
        return NULL;
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

dp_str dp_str_concat(dp_arena *arena, const dp_str *parts, size_t n)
{
    size_t all = 0, at = 0;
    char *p;

    for (size_t i = 0; i < n; i++)
        all += parts[i].n;
    p = dp_arena_alloc(arena, all + 1);
    if (!p)
        return DP_NULL;
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n)
            memcpy(p + at, parts[i].p, parts[i].n);
        at += parts[i].n;
    }
    return (dp_str){ p, all };
}

dp_str dp_str_printf(dp_arena *arena, const char *format, ...)
{
    va_list args;
    int n;
    char *p;

    va_start(args, format);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        return DP_NULL;
    p = dp_arena_alloc(arena, (size_t)n + 1);
    if (!p)
        return DP_NULL;
    va_start(args, format);
    vsnprintf(p, (size_t)n + 1, format, args);
    va_end(args);
    return (dp_str){ p, (size_t)n };
}
