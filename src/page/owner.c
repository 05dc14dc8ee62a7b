/* Whose a page is by its rights: the foot of one saved as text says it behind
 * the copyright sign, and so do some pages in what they say of themselves. */
#include "page/dump.h"

#include "core/banned.h"

#define SIGN "\xC2\xA9"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Whether a year of four digits stands in it: "© 2025", and no picture's "©
 * Somebody". */
static bool has_year(dp_str s)
{
    size_t run = 0;

    for (size_t i = 0; i < s.n; i++) {
        run = is_digit(s.p[i]) ? run + 1 : 0;
        if (run == 4 && (i + 1 == s.n || !is_digit(s.p[i + 1])))
            return true;
    }
    return false;
}

/* Years and what stands between and around them, off both ends. */
static dp_str without_years(dp_str s)
{
    static const char *const ends[] = { "-",  ",",   "\xE2\x80\x93",
                                        SIGN, "(c)", "(C)" };
    size_t before;

    do {
        before = s.n;
        s = dp_str_trim(s);
        while (s.n && is_digit(s.p[0]))
            s = dp_str_sub(s, 1, s.n);
        while (s.n && is_digit(s.p[s.n - 1]))
            s.n--;
        for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
            dp_str end = dp_str_of(ends[i]);
            if (dp_str_starts(s, end))
                s = dp_str_sub(s, end.n, s.n);
            if (dp_str_ends(s, end))
                s.n -= end.n;
        }
    } while (s.n != before);
    return s;
}

/* As far as the next mark that ends what is said. */
static dp_str up_to_mark(dp_str s)
{
    static const char *const marks[] = { ". ",
                                         "|",
                                         ";",
                                         ":",
                                         ",",
                                         " - ",
                                         " \xE2\x80\x93 ",
                                         " \xE2\x80\x94 ",
                                         " \xC2\xB7 ",
                                         "\xD8\x8C" };
    size_t end = s.n;

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = dp_str_find(s, dp_str_of(marks[i]), 0);
        if (at < end)
            end = at;
    }
    s = dp_str_trim(dp_str_sub(s, 0, end));
    return dp_str_ends(s, DP_S(".")) ? dp_str_sub(s, 0, s.n - 1) : s;
}

static bool tells_rights(const dp_page_tools *tools, dp_str s)
{
    return dp_words_kinds(tools->words, s) & KIND_BIT(rights);
}

static bool is_outlet(const dp_page_tools *tools, dp_str name)
{
    enum { LONGEST = 60, WORDS = 7 };
    size_t words = 1;

    for (size_t i = 0; i < name.n; i++)
        words += name.p[i] == ' ';
    return name.n > 1 && name.n <= LONGEST && words <= WORDS &&
           !dp_agency_of(tools, name).p && !tells_rights(tools, name);
}

static dp_str owner_in(const dp_page_tools *tools, dp_str line)
{
    size_t sign = dp_str_find(line, DP_S(SIGN), 0);
    dp_str name;

    if (sign == DP_NOT_FOUND || !has_year(line))
        return DP_NULL;
    name = up_to_mark(
        without_years(dp_str_sub(line, sign + sizeof SIGN - 1, line.n)));
    if (!is_outlet(tools, name))
        name = without_years(dp_str_sub(line, 0, sign));
    return is_outlet(tools, name) ? name : DP_NULL;
}

/* "Copyright 2025 The X": the word for rights before the name goes. */
static dp_str without_word(const dp_page_tools *tools, dp_str s)
{
    size_t blank = dp_str_find_char(s, ' ', 0);

    return blank != DP_NOT_FOUND && tells_rights(tools, dp_str_sub(s, 0, blank))
               ? dp_str_sub(s, blank + 1, s.n)
               : s;
}

dp_str dp_owner_said(const dp_page_tools *tools, dp_str said)
{
    dp_str name;

    if (!said.n || (!tells_rights(tools, said) &&
                    dp_str_find(said, DP_S(SIGN), 0) == DP_NOT_FOUND))
        return said;
    name = without_word(tools, without_years(said));
    name = up_to_mark(without_years(name));
    return is_outlet(tools, name) ? name : DP_NULL;
}

dp_str dp_dump_owner(const dump *d)
{
    enum { FOOT = 12, LONGEST = 200 }; /* lines; bytes of one */
    uint32_t from = d->blocks.n > FOOT ? d->blocks.n - FOOT : 0;

    for (uint32_t i = d->blocks.n; i-- > from;) {
        dp_str owner = DP_NULL;
        if (d->p[i] < d->bar && d->blocks.at[i].text.n <= LONGEST)
            owner = owner_in(d->ctx->page, d->blocks.at[i].text);
        if (owner.p)
            return owner;
    }
    return DP_NULL;
}
