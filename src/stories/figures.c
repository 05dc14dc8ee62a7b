/* Figures in running text, whatever its language: "120.000", "120 000" and
 * "120,000" are one number, "4,9" and "4.9" another. A separator before exactly
 * three digits groups thousands, another one makes decimals. A number beside
 * the name of a month (world/web-dates.tsv has those of many languages) is a
 * day: "24 mars 2026", "8 de junio del 2006", "March 24, 2026".
 *
 * Only ASCII digits begin a figure; texts of other digits mostly have these
 * too. What has one digit, and years, say too little to be taken. */
#include "stories/inside.h"

#include "core/banned.h"

static bool digit_at(dp_str s, size_t at)
{
    return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

/* Bytes of a sign that parts digits at `at`; 0: none. */
static size_t separator_at(dp_str s, size_t at)
{
    static const char *const wide[] = { "\xC2\xA0",     "\xE2\x80\xAF",
                                        "\xE2\x80\x89", "\xD9\xAB",
                                        "\xD9\xAC",     NULL };

    if (at < s.n &&
        (s.p[at] == '.' || s.p[at] == ',' || s.p[at] == ' ' || s.p[at] == '\''))
        return 1;
    for (size_t i = 0; wide[i]; i++)
        if (dp_str_starts(dp_str_sub(s, at, s.n), dp_str_of(wide[i])))
            return strlen(wide[i]);
    return 0;
}

static size_t digits_from(dp_str s, size_t at)
{
    size_t end = at;

    while (digit_at(s, end))
        end++;
    return end - at;
}

static void put(story_figure *out, size_t *n, dp_str s)
{
    for (size_t i = 0; i < s.n && *n + 1 < sizeof out->text; i++)
        out->text[(*n)++] = s.p[i];
    out->text[*n] = '\0';
}

/* Read the number at `at` into out->text; returns its end. */
static size_t read_number(dp_str s, size_t at, story_figure *out, bool *plain)
{
    size_t first = digits_from(s, at), end = at + first, n = 0, sep, more;
    bool grouped = false;

    put(out, &n, dp_str_sub(s, at, end));
    while (first <= 3 && (sep = separator_at(s, end)) > 0 &&
           digits_from(s, end + sep) == 3) {
        put(out, &n, dp_str_sub(s, end + sep, end + sep + 3));
        end += sep + 3;
        grouped = true;
    }
    sep = separator_at(s, end);
    more = sep ? digits_from(s, end + sep) : 0;
    *plain = !grouped;
    if (more > 0 && s.p[end] != ' ' && s.p[end] != '\'' &&
        (unsigned char)s.p[end] != 0xC2 && (unsigned char)s.p[end] != 0xE2) {
        put(out, &n, DP_S("."));
        put(out, &n, dp_str_sub(s, end + sep, end + sep + more));
        end += sep + more;
        *plain = false;
    }
    return end;
}

/* -- Days --------------------------------------------------------------------
 */

/* The word behind `*at`, past blanks and a few signs; null: there is none near.
 */
static dp_str word_behind(dp_str s, size_t *at)
{
    size_t i = *at, begin;

    while (i < s.n && (s.p[i] == ' ' || s.p[i] == '.' || s.p[i] == ','))
        i++;
    for (begin = i; i < s.n;) {
        size_t next = i;
        uint32_t cp = dp_utf8_next(s, &next);
        if (!dp_is_letter(cp) && !dp_is_mark(cp))
            break;
        i = next;
    }
    *at = i;
    return i > begin ? dp_str_sub(s, begin, i) : DP_NULL;
}

static dp_str word_before(dp_str s, size_t at)
{
    size_t end, begin;

    while (at > 0 && (s.p[at - 1] == ' ' || s.p[at - 1] == '.'))
        at--;
    for (end = begin = at; begin > 0;) {
        size_t before = begin;
        uint32_t cp = dp_utf8_prev(s, &before);
        if (!dp_is_letter(cp) && !dp_is_mark(cp))
            break;
        begin = before;
    }
    return end > begin ? dp_str_sub(s, begin, end) : DP_NULL;
}

/* The month a word names; 0: none. */
static unsigned month_of(const dp_table *months, dp_str word)
{
    enum { LONGEST = 48 };
    char folded[LONGEST * 3];
    size_t n, row;
    uint32_t value;

    if (!word.p || word.n > LONGEST)
        return 0;
    n = dp_fold_into(word, folded, sizeof folded);
    if (n == DP_NOT_FOUND)
        return 0;
    row = dp_table_find(months, (dp_str){ folded, n });
    for (; row != DP_NOT_FOUND; row = dp_table_find_next(months, row))
        if (dp_str_eq(dp_table_cell(months, row, 1), DP_S("month")) &&
            dp_str_number(dp_table_cell(months, row, 2), &value) &&
            value >= 1 && value <= 12)
            return value;
    return 0;
}

/* A year of four digits within a few bytes behind `*at`, which moves behind
 * it; 0: none. */
static int32_t year_behind(dp_str s, size_t *at)
{
    enum { NEAR = 8 };
    uint32_t year;

    for (size_t i = *at; i < s.n && i < *at + NEAR; i++) {
        if (!digit_at(s, i))
            continue;
        if (digits_from(s, i) != 4 ||
            !dp_str_number(dp_str_sub(s, i, i + 4), &year) || year < 1900 ||
            year > 2099)
            return 0;
        *at = i + 4;
        return (int32_t)year;
    }
    return 0;
}

/* Whether the plain number that ends at `end` is a day of a month beside it. */
static bool read_day(const dp_table *months, dp_str s, size_t begin,
                     size_t *end, story_figure *out)
{
    size_t at = *end;
    uint32_t mday;
    unsigned month = 0;
    int32_t year;

    if (!dp_str_number(dp_str_sub(s, begin, *end), &mday) || mday < 1 ||
        mday > 31)
        return false;
    for (int i = 0; i < 2 && !month; i++)
        month = month_of(months, word_behind(s, &at));
    if (!month) {
        month = month_of(months, word_before(s, begin));
        at = *end;
    }
    if (!month)
        return false;
    year = year_behind(s, &at);
    *end = at > *end ? at : *end;
    if (year && mday <= dp_month_days(year, month))
        snprintf(out->text, sizeof out->text, "%04d-%02u-%02u", (int)year,
                 month, (unsigned)mday);
    else
        snprintf(out->text, sizeof out->text, "XXXX-%02u-%02u", month,
                 (unsigned)mday);
    out->is_day = true;
    return true;
}

/* Two digits at least, and no year. */
static bool tells(const story_figure *figure, bool plain)
{
    size_t n = strlen(figure->text);
    uint32_t value;

    if (n < 2)
        return false;
    return !(plain && n == 4 &&
             dp_str_number(dp_str_of(figure->text), &value) && value >= 1900 &&
             value <= 2099);
}

bool figure_next(const dp_table *months, dp_str text, size_t *at,
                 story_figure *out)
{
    size_t begin = *at, first = digits_from(text, begin), day_end;
    bool plain;

    *out = (story_figure){ .begin = (uint32_t)begin };
    day_end = begin + first;
    if (first <= 2 && read_day(months, text, begin, &day_end, out)) {
        *at = day_end;
    } else {
        *at = read_number(text, begin, out, &plain);
        if (!tells(out, plain))
            return false;
    }
    out->end = (uint32_t)*at;
    return true;
}
