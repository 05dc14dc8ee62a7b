/* Dates as feeds and HTTP write them. First ISO 8601, which begins with a year
 * and needs no words; then everything else by what its parts can be: a time has
 * colons, a zone follows a time, a month has a name, a year has four digits.
 * What words mean stands in world/web-dates.tsv; other words (weekdays, "at",
 * "the") are passed over. */
#include "fetch/feed.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "data/data.h"

#include "core/banned.h"

enum { MAX_DATE = 128 /* bytes; longer ones are not dates */ };

/* The years in which a web page can have been written, and some to come. */
enum { FIRST_YEAR = 1900, LAST_YEAR = 2199 };

typedef struct parts {
    int64_t year;
    unsigned month, day;
    unsigned hour, minute, second;
    int zone; /* minutes east of UTC */
} parts;

static dp_time moment(const parts *p)
{
    int64_t seconds;
    unsigned second = p->second == 60 ? 59 : p->second; /* leap seconds */

    if (p->year < FIRST_YEAR || p->year > LAST_YEAR || p->month < 1 ||
        p->month > 12 || p->day < 1 ||
        p->day > dp_month_days((int32_t)p->year, p->month))
        return DP_NO_TIME;
    if (p->hour > 24 || p->minute > 59 || second > 59 ||
        (p->hour == 24 && p->minute + second > 0) || p->zone < -24 * 60 ||
        p->zone > 24 * 60)
        return DP_NO_TIME;
    seconds = (int64_t)dp_day_of((int32_t)p->year, p->month, p->day) * 86400;
    seconds += p->hour * 3600 + p->minute * 60 + second;
    return seconds - (int64_t)p->zone * 60;
}

/* -- Reading along -- */

typedef struct scan {
    dp_str s;
    size_t at;
} scan;

static char peek(const scan *c, size_t ahead)
{
    return c->at + ahead < c->s.n ? c->s.p[c->at + ahead] : '\0';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_here(const scan *c)
{
    size_t n = 0;

    while (is_digit(peek(c, n)))
        n++;
    return n;
}

/* Exactly `n` digits. */
static bool take(scan *c, size_t n, unsigned *out)
{
    unsigned value = 0;

    for (size_t i = 0; i < n; i++) {
        if (!is_digit(peek(c, i)))
            return false;
        value = value * 10 + (unsigned)(peek(c, i) - '0');
    }
    c->at += n;
    *out = value;
    return true;
}

static bool take_char(scan *c, char want)
{
    if (peek(c, 0) != want)
        return false;
    c->at++;
    return true;
}

static void skip_spaces(scan *c)
{
    while (peek(c, 0) == ' ')
        c->at++;
}

/* "+01:00", "+0100", "+01", "-1:00"; a sign must be here. */
static bool take_offset(scan *c, int *zone)
{
    scan before = *c;
    int sign = peek(c, 0) == '-' ? -1 : 1;
    unsigned hours = 0, minutes = 0;
    size_t n;

    c->at++;
    n = digits_here(c);
    if (n == 4 || n == 3)
        take(c, n - 2, &hours), take(c, 2, &minutes);
    else if (n == 1 || n == 2) {
        take(c, n, &hours);
        if (peek(c, 0) == ':' && is_digit(peek(c, 1)) && is_digit(peek(c, 2)))
            c->at++, take(c, 2, &minutes);
    } else {
        *c = before;
        return false;
    }
    *zone = sign * (int)(hours * 60 + minutes);
    return minutes < 60;
}

/* -- ISO 8601 -- */

static bool iso_time(scan *c, parts *p)
{
    if (!take(c, 2, &p->hour))
        return false;
    if (take_char(c, ':')) {
        if (!take(c, 2, &p->minute))
            return false;
        if (take_char(c, ':') && !take(c, 2, &p->second))
            return false;
    } else if (is_digit(peek(c, 0))) {
        if (!take(c, 2, &p->minute))
            return false;
        if (is_digit(peek(c, 0)) && !take(c, 2, &p->second))
            return false;
    }
    if ((peek(c, 0) == '.' || peek(c, 0) == ',') && is_digit(peek(c, 1))) {
        c->at++;
        c->at += digits_here(c);
    }
    return true;
}

static bool iso_date(scan *c, parts *p)
{
    unsigned year, more = 0;
    size_t n = digits_here(c);

    if (n == 8)
        return take(c, 4, &year) && (p->year = year, take(c, 2, &p->month)) &&
               take(c, 2, &p->day);
    if (n != 4 || !take(c, 4, &year))
        return false;
    p->year = year;
    if (!take_char(c, '-'))
        return c->at == c->s.n;
    n = digits_here(c);
    if (n == 3) { /* the day of the year */
        dp_day day;
        int32_t y;
        take(c, 3, &more);
        if (more < 1 || more > 366)
            return false;
        day = dp_day_of((int32_t)year, 1, 1) + (dp_day)more - 1;
        dp_day_split(day, &y, &p->month, &p->day);
        return y == (int32_t)year;
    }
    if (n == 0 || n > 2 || !take(c, n, &p->month))
        return false;
    if (!take_char(c, '-'))
        return c->at == c->s.n;
    n = digits_here(c);
    return n >= 1 && n <= 2 && take(c, n, &p->day);
}

static dp_time parse_iso(dp_str s)
{
    scan c = { .s = s };
    parts p = { .month = 1, .day = 1 };
    char zone;

    if (!iso_date(&c, &p))
        return DP_NO_TIME;
    skip_spaces(&c);
    if (c.at < s.n) {
        if (peek(&c, 0) == 't')
            c.at++;
        if (!iso_time(&c, &p))
            return DP_NO_TIME;
        skip_spaces(&c);
        zone = peek(&c, 0);
        if (zone == 'z')
            c.at++;
        else if ((zone == '+' || zone == '-') && !take_offset(&c, &p.zone))
            return DP_NO_TIME;
    }
    return c.at == s.n ? moment(&p) : DP_NO_TIME;
}

/* -- Everything else -- */

typedef struct loose {
    scan c;
    dp_table words;
    parts p;
    bool has_time, has_zone, has_half;
    unsigned month, half;
    size_t month_at; /* numbers before the month's name */
    struct {
        unsigned value;
        size_t digits;
        char before; /* the sign in front */
    } numbers[4];
    size_t n;
} loose;

/* "10:14:55.3", "9.30" is no time; "19h48" is. */
static bool loose_time(loose *l, size_t digits)
{
    scan c = l->c;
    unsigned hour = 0, minute = 0, second = 0;
    char sep = peek(&c, digits);

    if (digits > 2 || (sep != ':' && sep != 'h') || l->has_time)
        return false;
    take(&c, digits, &hour);
    c.at++;
    if (!take(&c, 2, &minute))
        return false;
    if (is_digit(peek(&c, 0)))
        return false;
    if (peek(&c, 0) == ':' && is_digit(peek(&c, 1))) {
        size_t n;
        c.at++;
        n = digits_here(&c);
        if (n > 2 || !take(&c, n, &second))
            return false;
        if (peek(&c, 0) == '.' && is_digit(peek(&c, 1))) {
            c.at++;
            c.at += digits_here(&c);
        }
    }
    l->c = c;
    l->p.hour = hour;
    l->p.minute = minute;
    l->p.second = second;
    return l->has_time = true;
}

static bool loose_number(loose *l)
{
    size_t digits = digits_here(&l->c);

    if (loose_time(l, digits))
        return true;
    if (digits > 4 || l->n == 4)
        return false;
    l->numbers[l->n].before = l->c.at > 0 ? l->c.s.p[l->c.at - 1] : ' ';
    l->numbers[l->n].digits = digits;
    take(&l->c, digits, &l->numbers[l->n].value);
    l->n++;
    return true;
}

static void known_word(loose *l, size_t row)
{
    dp_str kind = dp_table_cell(&l->words, row, 1),
           cell = dp_table_cell(&l->words, row, 2);
    bool minus = dp_str_starts(cell, DP_S("-"));
    uint32_t value = 0;

    dp_str_number(minus ? dp_str_sub(cell, 1, cell.n) : cell, &value);
    if (dp_str_eq(kind, DP_S("month")) && l->month == 0) {
        l->month = value;
        l->month_at = l->n;
    } else if (dp_str_eq(kind, DP_S("half"))) {
        l->has_half = true;
        l->half = value;
    } else if (dp_str_eq(kind, DP_S("zone")) && l->has_time && !l->has_zone) {
        l->p.zone = minus ? -(int)value : (int)value;
        l->has_zone = true;
    }
}

static size_t word_end(dp_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        uint32_t cp = dp_utf8_next(s, &next);
        if (!dp_is_letter(cp) &&
            !(cp == '.' && next < s.n && s.p[next] >= 'a' && s.p[next] <= 'z'))
            break;
        at = next;
    }
    return at;
}

static void loose_word(loose *l)
{
    dp_str s = l->c.s;
    size_t begin = l->c.at, end = word_end(s, begin), row, two;

    if (end == begin) { /* punctuation */
        dp_utf8_next(s, &l->c.at);
        return;
    }
    l->c.at = end;
    /* Some months have two words. */
    if (end < s.n && s.p[end] == ' ' &&
        (two = word_end(s, end + 1)) > end + 1 &&
        (row = dp_table_find(&l->words, dp_str_sub(s, begin, two))) !=
            DP_NOT_FOUND) {
        l->c.at = two;
        known_word(l, row);
        return;
    }
    row = dp_table_find(&l->words, dp_str_sub(s, begin, end));
    if (row != DP_NOT_FOUND)
        known_word(l, row);
}

static int64_t full_year(unsigned value, size_t digits)
{
    if (digits == 4)
        return value;
    if (digits == 3) /* 103: years since 1900 */
        return 1900 + (int64_t)value;
    return value < 70 ? 2000 + (int64_t)value : 1900 + (int64_t)value;
}

/* With a month's name: a day and a year, the year known by its size or by
 * standing last. */
static bool named_month(loose *l)
{
    size_t year = 1, day = 0;

    if (l->n < 2)
        return false;
    if (l->numbers[0].digits > 2 || l->numbers[0].value > 31) {
        year = 0;
        day = 1;
    }
    l->p.year = full_year(l->numbers[year].value, l->numbers[year].digits);
    l->p.month = l->month;
    l->p.day = l->numbers[day].value;
    return l->numbers[day].digits <= 2;
}

/* Three numbers. Year first is clear; with the year last the day stands first
 * where points or hyphens part them; with slashes only if one of the two cannot
 * be a month. */
static bool numbered_month(loose *l)
{
    unsigned a, b;

    if (l->n < 3)
        return false;
    a = l->numbers[0].value;
    b = l->numbers[1].value;
    if (l->numbers[0].digits == 4) {
        l->p.year = a;
        l->p.month = b;
        l->p.day = l->numbers[2].value;
        return true;
    }
    if (l->numbers[2].digits != 4)
        return false;
    l->p.year = l->numbers[2].value;
    if (l->numbers[1].before == '/' && a <= 12 && b <= 12 && a != b)
        return false;
    if (b > 12) {
        l->p.month = a;
        l->p.day = b;
    } else {
        l->p.month = b;
        l->p.day = a;
    }
    return true;
}

static dp_time parse_loose(const dp_ctx *ctx, dp_str s)
{
    loose l = { .c = { .s = s } };

    if (ctx && ctx->data)
        dp_table_open(ctx->data, DP_NULL, DP_S("web-dates"), &l.words);
    if (!l.words.head)
        return DP_NO_TIME;
    while (l.c.at < s.n) {
        char c = peek(&l.c, 0);
        if (is_digit(c)) {
            if (!loose_number(&l))
                return DP_NO_TIME;
        } else if ((c == '+' || c == '-') && l.has_time &&
                   is_digit(peek(&l.c, 1))) {
            if (!take_offset(&l.c, &l.p.zone))
                return DP_NO_TIME;
            l.has_zone = true;
        } else {
            loose_word(&l);
        }
    }
    if (!(l.month ? named_month(&l) : numbered_month(&l)))
        return DP_NO_TIME;
    if (l.has_half && l.has_time) {
        if (l.p.hour > 12)
            l.half = 0; /* "19:48 PM" */
        else
            l.p.hour = l.p.hour % 12 + l.half;
    }
    return moment(&l.p);
}

/* Folding takes letters apart, tables hold them whole (Hangul). In place;
 * SIZE_MAX where that fails. */
static size_t compose(char *p, size_t n, size_t cap)
{
    UChar apart[3 * MAX_DATE + 64], whole[3 * MAX_DATE + 64];
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    int32_t length = 0;

    u_strFromUTF8(apart, 3 * MAX_DATE + 64, &length, p, (int32_t)n, &error);
    length =
        unorm2_normalize(nfc, apart, length, whole, 3 * MAX_DATE + 64, &error);
    u_strToUTF8(p, (int32_t)cap, &length, whole, length, &error);
    return U_FAILURE(error) ? SIZE_MAX : (size_t)length;
}

static bool is_ascii(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)p[i] >= 0x80)
            return false;
    return true;
}

dp_time dp_time_parse(const dp_ctx *ctx, dp_str s)
{
    char folded[3 * MAX_DATE + 64];
    size_t n;
    dp_time t;

    s = dp_str_trim(s);
    if (s.n == 0 || s.n > MAX_DATE)
        return DP_NO_TIME;
    n = dp_fold_into(s, folded, sizeof folded);
    if (n != DP_NOT_FOUND && !is_ascii(folded, n))
        n = compose(folded, n, sizeof folded);
    if (n == DP_NOT_FOUND)
        return DP_NO_TIME;
    t = parse_iso((dp_str){ folded, n });
    return t != DP_NO_TIME ? t : parse_loose(ctx, (dp_str){ folded, n });
}

dp_str dp_time_print(dp_arena *arena, dp_time t)
{
    int64_t day, rest;
    int32_t year;
    unsigned month, mday;

    if (t == DP_NO_TIME)
        return DP_NULL;
    day = t / 86400;
    rest = t % 86400;
    if (rest < 0) {
        rest += 86400;
        day--;
    }
    dp_day_split((dp_day)day, &year, &month, &mday);
    return dp_str_printf(arena, "%04d-%02u-%02uT%02u:%02u:%02uZ", (int)year,
                         month, mday, (unsigned)(rest / 3600),
                         (unsigned)(rest / 60 % 60), (unsigned)(rest % 60));
}
