/* Dates as machines write them for machines, and as editors fill them in where
 * a machine should read. */
#include "page/inside.h"

#include "core/banned.h"

enum {
    EPOCH_FIRST = 631152000, /* 1990 */
    EPOCH_LAST = 2051222400  /* 2035 */
};

static bool digits(dp_str s, size_t at, size_t n, int *out)
{
    int value = 0;

    if (at + n > s.n)
        return false;
    for (size_t i = at; i < at + n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        value = value * 10 + (s.p[i] - '0');
    }
    *out = value;
    return true;
}

/* "+01:00", "+0100", "+01", "Z", " GMT"; DP_EDTF_NO_ZONE: none. */
static int16_t read_zone(dp_str s, size_t at)
{
    int hours, minutes = 0, sign;

    while (at < s.n && s.p[at] == ' ')
        at++;
    if (at >= s.n)
        return DP_EDTF_NO_ZONE;
    if (s.p[at] == 'Z' || s.p[at] == 'z' ||
        dp_str_starts(dp_str_sub(s, at, s.n), DP_S("GMT")) ||
        dp_str_starts(dp_str_sub(s, at, s.n), DP_S("UTC")))
        return 0;
    if (s.p[at] != '+' && s.p[at] != '-')
        return DP_EDTF_NO_ZONE;
    sign = s.p[at] == '-' ? -1 : 1;
    if (!digits(s, at + 1, 2, &hours))
        return DP_EDTF_NO_ZONE;
    at += 3;
    if (at < s.n && s.p[at] == ':')
        at++;
    digits(s, at, 2, &minutes);
    if (hours > 14 || minutes > 59)
        return DP_EDTF_NO_ZONE;
    return (int16_t)(sign * (hours * 60 + minutes));
}

/* "T00:30:00.000+01:00" behind a day; the time only where it has an offset. */
static void read_time(dp_str s, size_t at, dp_edtf_date *out)
{
    int hour, minute, second = -1;
    int16_t zone;

    while (at < s.n && (s.p[at] == ' ' || s.p[at] == 'T' || s.p[at] == 't' ||
                        s.p[at] == ','))
        at++;
    if (!digits(s, at, 2, &hour) || at + 2 >= s.n || s.p[at + 2] != ':' ||
        !digits(s, at + 3, 2, &minute))
        return;
    at += 5;
    if (at < s.n && s.p[at] == ':' && digits(s, at + 1, 2, &second))
        at += 3;
    if (at < s.n && s.p[at] == '.')
        for (at++; at < s.n && s.p[at] >= '0' && s.p[at] <= '9';)
            at++;
    zone = read_zone(s, at);
    if (zone == DP_EDTF_NO_ZONE || hour > 23 || minute > 59 || second > 59)
        return;
    out->hour = (int8_t)hour;
    out->minute = (int8_t)minute;
    out->second = (int8_t)second;
    out->zone = zone;
}

static bool read_packed(dp_str s, dp_edtf_date *out)
{
    int year, month, day;

    if ((s.n > 8 && s.p[8] != 'T' && s.p[8] != ' ') ||
        !digits(s, 0, 4, &year) || !digits(s, 4, 2, &month) ||
        !digits(s, 6, 2, &day) || year < 1900 || year > 2099 || month < 1 ||
        month > 12 || day < 1 ||
        day > (int)dp_month_days(year, (unsigned)month))
        return false;
    *out = dp_edtf_of_day(dp_day_of(year, (unsigned)month, (unsigned)day));
    return true;
}

/* Seconds or milliseconds since 1970. */
static bool read_epoch(dp_str s, dp_edtf_date *out)
{
    uint32_t seconds;
    dp_str head = dp_str_sub(s, 0, 10);

    if ((s.n != 10 && s.n != 13) || !dp_str_number(head, &seconds) ||
        seconds < EPOCH_FIRST || seconds > EPOCH_LAST)
        return false;
    *out = dp_edtf_of_day((dp_day)(seconds / 86400));
    out->hour = (int8_t)(seconds / 3600 % 24);
    out->minute = (int8_t)(seconds / 60 % 60);
    out->second = (int8_t)(seconds % 60);
    out->zone = 0;
    return true;
}

bool dp_stamp_read(const dp_written *written, dp_str text, bool month_first,
                   dp_edtf_date *out)
{
    dp_str s = dp_str_trim(text);
    size_t begin, end;

    if (read_epoch(s, out) || read_packed(s, out))
        return true;
    if (s.n > 400 ||
        !dp_written_find(written, s, 0, month_first, out, &begin, &end))
        return false;
    read_time(s, end, out);
    return true;
}
