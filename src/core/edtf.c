/* EDTF: a recursive-descent reader of one or two dates, a printer, and the
 * days a value allows. Day numbers by the algorithm of Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms". */
#include "core/edtf.h"

#include "core/arena.h"
#include "core/buf.h"
#include "core/str.h"

#include "core/banned.h"

/* -- Days -------------------------------------------------------------------
 */

dp_day dp_day_of(int32_t year, unsigned month, unsigned day)
{
    int64_t y = (int64_t)year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    unsigned yoe = (unsigned)(y - era * 400);
    unsigned doy =
        (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

    return (dp_day)(era * 146097 + (int64_t)doe - 719468);
}

void dp_day_split(dp_day day, int32_t *year, unsigned *month, unsigned *mday)
{
    int64_t z = (int64_t)day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    unsigned doe = (unsigned)(z - era * 146097);
    unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    unsigned mp = (5 * doy + 2) / 153;

    *mday = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = (int32_t)((int64_t)yoe + era * 400 + (*month <= 2));
}

int32_t dp_day_year(dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    return year;
}

unsigned dp_day_weekday(dp_day day)
{
    int64_t d = ((int64_t)day + 3) % 7; /* 1970-01-01 was a Thursday */

    return (unsigned)(d < 0 ? d + 7 : d) + 1;
}

unsigned dp_month_days(int32_t year, unsigned month)
{
    static const uint8_t days[] = { 31, 28, 31, 30, 31, 30,
                                    31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    if (month < 1 || month > 12)
        return 0;
    return days[month - 1] + (month == 2 && leap);
}

dp_edtf_date dp_edtf_of_year(int32_t year)
{
    return (dp_edtf_date){ .year = year,
                           .hour = -1,
                           .minute = -1,
                           .second = -1,
                           .zone = DP_EDTF_NO_ZONE };
}

dp_edtf_date dp_edtf_of_month(int32_t year, unsigned month)
{
    dp_edtf_date date = dp_edtf_of_year(year);

    date.month = (uint8_t)month;
    return date;
}

dp_edtf_date dp_edtf_of_day(dp_day day)
{
    int32_t year;
    unsigned month, mday;
    dp_edtf_date date;

    dp_day_split(day, &year, &month, &mday);
    date = dp_edtf_of_month(year, month);
    date.day = (uint8_t)mday;
    return date;
}

dp_edtf dp_edtf_point(dp_edtf_date date)
{
    return (dp_edtf){ .first = date };
}

dp_edtf dp_edtf_interval(dp_edtf_date first, dp_edtf_date last)
{
    return (dp_edtf){ .interval = true, .first = first, .last = last };
}

/* -- Reading ----------------------------------------------------------------
 */

/* Two digits at `at`, or -1. */
static int two_digits(dp_str s, size_t at)
{
    if (at + 2 > s.n || s.p[at] < '0' || s.p[at] > '9' || s.p[at + 1] < '0' ||
        s.p[at + 1] > '9')
        return -1;
    return (s.p[at] - '0') * 10 + s.p[at + 1] - '0';
}

/* Four digits, the last ones of which may be X; an optional minus before. */
static bool read_year(dp_str s, size_t *at, dp_edtf_date *date)
{
    bool negative = *at < s.n && s.p[*at] == '-';
    int32_t year = 0;

    *at += negative;
    if (*at + 4 > s.n)
        return false;
    for (size_t i = 0; i < 4; i++) {
        char c = s.p[*at + i];
        if (c == 'X') {
            date->year_digits_unknown++;
            year *= 10;
        } else if (c >= '0' && c <= '9' && !date->year_digits_unknown) {
            year = year * 10 + (c - '0');
        } else {
            return false;
        }
    }
    *at += 4;
    date->year = negative ? -year : year;
    return !(negative && year == 0) && date->year_digits_unknown != 3;
}

static bool read_zone(dp_str s, size_t *at, dp_edtf_date *date)
{
    int hours, minutes = 0;
    bool west;

    if (*at < s.n && s.p[*at] == 'Z') {
        (*at)++;
        date->zone = 0;
        return true;
    }
    if (*at >= s.n || (s.p[*at] != '+' && s.p[*at] != '-'))
        return true; /* no zone is told */
    west = s.p[*at] == '-';
    hours = two_digits(s, *at + 1);
    *at += 3;
    if (*at < s.n && s.p[*at] == ':') {
        minutes = two_digits(s, *at + 1);
        *at += 3;
    }
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    date->zone = (int16_t)((hours * 60 + minutes) * (west ? -1 : 1));
    return true;
}

static bool read_time(dp_str s, size_t *at, dp_edtf_date *date)
{
    int hour = two_digits(s, *at);
    int minute =
        *at + 2 < s.n && s.p[*at + 2] == ':' ? two_digits(s, *at + 3) : -1;
    int second = -1;

    if (hour < 0 || hour > 24 || minute < 0 || minute > 59)
        return false;
    *at += 5;
    if (*at < s.n && s.p[*at] == ':') {
        second = two_digits(s, *at + 1);
        if (second < 0 || second > 59)
            return false;
        *at += 3;
    }
    if (hour == 24 && (minute > 0 || second > 0))
        return false;
    date->hour = (int8_t)hour;
    date->minute = (int8_t)minute;
    date->second = (int8_t)second;
    return read_zone(s, at, date);
}

static bool read_month_day(dp_str s, size_t *at, dp_edtf_date *date)
{
    int month, day;

    if (*at >= s.n || s.p[*at] != '-')
        return true;
    month = two_digits(s, *at + 1);
    if (!((month >= 1 && month <= 12) || (month >= 21 && month <= 24)))
        return false;
    date->month = (uint8_t)month;
    *at += 3;
    if (*at >= s.n || s.p[*at] != '-')
        return true;
    day = two_digits(s, *at + 1);
    /* Of an unknown year any February may have 29 days. */
    if (month > 12 || day < 1 ||
        (unsigned)day >
            dp_month_days(date->year_digits_unknown ? 2000 : date->year,
                          (unsigned)month))
        return false;
    date->day = (uint8_t)day;
    *at += 3;
    return true;
}

static bool read_date(dp_str s, dp_edtf_date *out)
{
    dp_edtf_date date = dp_edtf_of_year(0);
    size_t at = 0;

    if (!read_year(s, &at, &date) || !read_month_day(s, &at, &date))
        return false;
    if (date.year_digits_unknown && date.year_digits_unknown < 4 && date.month)
        return false;
    if (at < s.n && s.p[at] == 'T') {
        at++;
        if (!date.day || !read_time(s, &at, &date))
            return false;
    }
    if (at < s.n && (s.p[at] == '~' || s.p[at] == '?' || s.p[at] == '%')) {
        date.approximate = s.p[at] != '?';
        date.uncertain = s.p[at] != '~';
        at++;
    }
    if (at != s.n)
        return false;
    *out = date;
    return true;
}

static bool read_end(dp_str s, dp_edtf_end *end, dp_edtf_date *date)
{
    if (dp_str_eq(s, DP_S(".."))) {
        *end = DP_EDTF_OPEN;
        return true;
    }
    if (s.n == 0) {
        *end = DP_EDTF_UNKNOWN;
        return true;
    }
    *end = DP_EDTF_POINT;
    return read_date(s, date);
}

bool dp_edtf_parse(dp_str s, dp_edtf *out)
{
    dp_edtf value = { 0 };
    size_t slash = dp_str_find_char(s, '/', 0);

    value.first = value.last = dp_edtf_of_year(0);
    if (slash == DP_NOT_FOUND) {
        if (!read_date(s, &value.first))
            return false;
        *out = value;
        return true;
    }
    value.interval = true;
    if (!read_end(dp_str_sub(s, 0, slash), &value.first_end, &value.first) ||
        !read_end(dp_str_sub(s, slash + 1, s.n), &value.last_end, &value.last))
        return false;
    if (value.first_end != DP_EDTF_POINT && value.last_end != DP_EDTF_POINT)
        return false;
    *out = value;
    return true;
}

/* -- Printing ---------------------------------------------------------------
 */

/* At least `width` digits of `n` at `to`; how many. */
static size_t put_digits(char *to, uint32_t n, size_t width)
{
    char reversed[10];
    size_t count = 0;

    for (; n || count < width; n /= 10)
        reversed[count++] = (char)('0' + n % 10);
    for (size_t i = 0; i < count; i++)
        to[i] = reversed[count - 1 - i];
    return count;
}

static size_t put_year(char *to, const dp_edtf_date *date)
{
    bool before = date->year < 0;
    size_t n = 0;

    if (before)
        to[n++] = '-';
    n += put_digits(to + n,
                    before ? -(uint32_t)date->year : (uint32_t)date->year, 4);
    for (size_t i = 0; i < date->year_digits_unknown && i < n; i++)
        to[n - 1 - i] = 'X';
    return n;
}

/* `mark` and two digits. */
static size_t put_part(char *to, char mark, int value)
{
    to[0] = mark;
    return 1 + put_digits(to + 1, value > 0 ? (uint32_t)value : 0, 2);
}

static size_t put_time(char *to, const dp_edtf_date *date)
{
    size_t n = put_part(to, 'T', date->hour);
    int zone = date->zone < 0 ? -date->zone : date->zone;

    n += put_part(to + n, ':', date->minute);
    if (date->second >= 0)
        n += put_part(to + n, ':', date->second);
    if (date->zone == 0) {
        to[n++] = 'Z';
    } else if (date->zone != DP_EDTF_NO_ZONE) {
        n += put_part(to + n, date->zone < 0 ? '-' : '+', zone / 60);
        n += put_part(to + n, ':', zone % 60);
    }
    return n;
}

static void print_date(dp_buf *buf, const dp_edtf_date *date)
{
    char text[64];
    size_t n = put_year(text, date);

    if (date->month)
        n += put_part(text + n, '-', date->month);
    if (date->day)
        n += put_part(text + n, '-', date->day);
    if (date->hour >= 0)
        n += put_time(text + n, date);
    if (date->approximate || date->uncertain)
        text[n++] = !date->uncertain ? '~' : date->approximate ? '%' : '?';
    dp_buf_add(buf, (dp_str){ text, n });
}

static void print_end(dp_buf *buf, dp_edtf_end end, const dp_edtf_date *date)
{
    if (end == DP_EDTF_OPEN)
        dp_buf_add(buf, DP_S(".."));
    else if (end == DP_EDTF_POINT)
        print_date(buf, date);
}

dp_str dp_edtf_print(dp_arena *arena, const dp_edtf *value)
{
    dp_buf buf = dp_buf_new(arena, 128);

    if (value->interval) {
        print_end(&buf, value->first_end, &value->first);
        dp_buf_char(&buf, '/');
        print_end(&buf, value->last_end, &value->last);
    } else {
        print_date(&buf, &value->first);
    }
    return dp_buf_str(&buf);
}

/* -- Bounds -----------------------------------------------------------------
 */

static const int32_t unknown_span[] = { 1, 10, 100, 1000, 10000 };

static dp_day date_first(const dp_edtf_date *date)
{
    if (date->month > 12)
        return dp_day_of(date->year, (date->month - 21u) * 3 + 3, 1);
    return dp_day_of(date->year, date->month ? date->month : 1,
                     date->day ? date->day : 1);
}

static dp_day date_last(const dp_edtf_date *date)
{
    int32_t year = date->year + unknown_span[date->year_digits_unknown] - 1;

    if (date->day)
        return dp_day_of(date->year, date->month, date->day);
    if (date->month == 24)
        return dp_day_of(date->year + 1, 3, 1) - 1;
    if (date->month > 12)
        return dp_day_of(date->year, (date->month - 21u) * 3 + 6, 1) - 1;
    if (date->month)
        return dp_day_of(date->year, date->month,
                         dp_month_days(date->year, date->month));
    return dp_day_of(year, 12, 31);
}

static bool year_unknown(const dp_edtf_date *date)
{
    return date->year_digits_unknown >= 4;
}

bool dp_edtf_bounds(const dp_edtf *value, dp_day *first, dp_day *last)
{
    const dp_edtf_date *end = value->interval ? &value->last : &value->first;
    bool has_first = !value->interval || value->first_end == DP_EDTF_POINT;
    bool has_last = !value->interval || value->last_end == DP_EDTF_POINT;

    if ((has_first && year_unknown(&value->first)) ||
        (has_last && year_unknown(end)))
        return false;
    *first = has_first ? date_first(&value->first) : DP_DAY_MIN;
    *last = has_last ? date_last(end) : DP_DAY_MAX;
    return true;
}

static int compare_ints(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

int dp_edtf_compare(const dp_edtf *a, const dp_edtf *b)
{
    dp_day a_first = DP_DAY_MAX, a_last = DP_DAY_MAX;
    dp_day b_first = DP_DAY_MAX, b_last = DP_DAY_MAX;
    int order;

    dp_edtf_bounds(a, &a_first, &a_last);
    dp_edtf_bounds(b, &b_first, &b_last);
    order = compare_ints(a_first, b_first);
    if (!order)
        order = compare_ints(a_last, b_last);
    if (!order)
        order = compare_ints(a->first.hour, b->first.hour);
    if (!order)
        order = compare_ints(a->first.minute, b->first.minute);
    return order;
}
