/* Names in a record's line that stand there twice. Who takes part in an event
 * was named before with the same id, office and state; and most names stand in
 * the text as they are written. */
#include "store/spare_named.h"

#include "core/banned.h"

/* -- Persons -----------------------------------------------------------------
 */

static bool pass(dp_str line, size_t *at, dp_str what)
{
    if (!dp_str_starts(dp_str_sub(line, *at, line.n), what))
        return false;
    *at += what.n;
    return true;
}

/* A string, from one quotation mark to the other. */
static bool pass_string(dp_str line, size_t *at)
{
    if (!pass(line, at, DP_S("\"")))
        return false;
    while (*at < line.n && line.p[*at] != '"')
        *at += line.p[*at] == '\\' ? 2 : 1;
    if (*at >= line.n)
        return false;
    ++*at;
    return true;
}

static bool pass_value(dp_str line, size_t *at)
{
    return pass(line, at, DP_S("null")) || pass_string(line, at);
}

size_t dp_named_length(dp_str line, size_t at)
{
    size_t begin = at;

    return pass(line, &at, DP_S("\"name\":")) && pass_string(line, &at) &&
                   pass(line, &at, DP_S(",\"id\":")) && pass_value(line, &at) &&
                   pass(line, &at, DP_S(",\"role\":")) &&
                   pass_value(line, &at) &&
                   pass(line, &at, DP_S(",\"state\":")) && pass_value(line, &at)
               ? at - begin
               : 0;
}

size_t dp_named_place(dp_named *named, dp_str line, size_t at, size_t length)
{
    dp_str one = dp_str_sub(line, at, at + length);
    size_t i;

    for (i = 0; i < named->n; i++)
        if (named->known[i].n == length &&
            dp_str_eq(one, dp_str_sub(line, named->known[i].at,
                                      named->known[i].at + length)))
            return i;
    if (i < DP_NAMED_MAX) {
        named->known[i].at = (uint32_t)at;
        named->known[i].n = (uint32_t)length;
        named->n++;
    }
    return i;
}

void dp_named_learn(dp_named *named, dp_str line)
{
    for (size_t at = named->looked; at < line.n;) {
        const char *quote = memchr(line.p + at, '"', line.n - at);
        size_t length;
        if (!quote)
            break;
        at = (size_t)(quote - line.p);
        length = dp_named_length(line, at);
        if (length)
            dp_named_place(named, line, at, length);
        at += length ? length : 1;
    }
    named->looked = line.n;
}

/* -- The text ----------------------------------------------------------------
 */

/* Count on to a code point; an escape of two bytes is one. False: the text, or
 * what is understood of it, ends before. */
static bool count_to(dp_str line, size_t *at, int64_t *points, int64_t to,
                     bool plain)
{
    while (*points < to) {
        if (*at + 1 >= line.n || line.p[*at] == '"')
            return false;
        if (line.p[*at] == '\\') {
            if (plain || line.p[*at + 1] == 'u')
                return false;
            ++*at;
        }
        ++*at;
        while (*at < line.n && ((unsigned char)line.p[*at] & 0xC0) == 0x80)
            ++*at;
        ++*points;
    }
    return true;
}

static bool find_text(dp_named *named, dp_str line)
{
    dp_str key = DP_S("\"text\":\"");
    size_t at;

    if (named->text)
        return named->text != DP_NOT_FOUND;
    at = dp_str_find(line, key, 0);
    named->text = named->at = at == DP_NOT_FOUND ? at : at + key.n;
    return at != DP_NOT_FOUND;
}

dp_str dp_named_heard(dp_named *named, dp_str line, int64_t begin, int64_t end)
{
    enum { LONGEST = 256 }; /* names, and what is gone through for each */
    size_t at;
    int64_t points = begin;

    if (begin < named->points || end <= begin || end - begin > LONGEST ||
        !find_text(named, line) ||
        !count_to(line, &named->at, &named->points, begin, false))
        return DP_NULL;
    at = named->at;
    if (!count_to(line, &at, &points, end, true))
        return DP_NULL;
    return dp_str_sub(line, named->at, at);
}
