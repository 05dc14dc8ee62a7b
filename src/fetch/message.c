/* Header fields: views into the header, found by walking it anew each time;
 * headers are short and few fields of them are wanted. */
#include "fetch/message.h"

#include "core/banned.h"

size_t dp_header_end(dp_str s)
{
    size_t at = 0;

    while (at < s.n) {
        size_t end = dp_str_find_char(s, '\n', at);
        if (end == DP_NOT_FOUND)
            return DP_NOT_FOUND;
        if (end == at || (end == at + 1 && s.p[at] == '\r'))
            return end + 1;
        at = end + 1;
    }
    return DP_NOT_FOUND;
}

static bool is_fold(dp_str rest)
{
    return rest.n > 0 && (rest.p[0] == ' ' || rest.p[0] == '\t');
}

dp_str dp_header_find(dp_str header, dp_str name)
{
    dp_str rest = header, line;

    while (dp_str_next(&rest, '\n', &line)) {
        size_t end;
        if (line.n <= name.n || line.p[name.n] != ':' ||
            !dp_str_eq_ascii(dp_str_sub(line, 0, name.n), name))
            continue;
        while (is_fold(rest)) {
            dp_str more;
            dp_str_next(&rest, '\n', &more);
            line.n = (size_t)(more.p + more.n - line.p);
        }
        end = line.n;
        return dp_str_trim(dp_str_sub(line, name.n + 1, end));
    }
    return DP_NULL;
}

dp_str dp_header_type(dp_str value)
{
    return dp_str_trim(dp_str_sub(value, 0, dp_str_find_char(value, ';', 0)));
}

/* Where the parameter that begins at `at` ends: its ';', or the end. */
static size_t parameter_end(dp_str value, size_t at)
{
    bool quoted = false;

    for (; at < value.n; at++) {
        if (value.p[at] == '"')
            quoted = !quoted;
        else if (value.p[at] == ';' && !quoted)
            break;
    }
    return at;
}

static dp_str unquote(dp_str s)
{
    s = dp_str_trim(s);
    if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
        s = dp_str_sub(s, 1, s.n - 1);
    return dp_str_trim(s);
}

dp_str dp_header_parameter(dp_str value, dp_str name)
{
    size_t at = dp_str_find_char(value, ';', 0);

    while (at < value.n) {
        size_t end = parameter_end(value, at + 1);
        dp_str part = dp_str_sub(value, at + 1, end);
        size_t equals = dp_str_find_char(part, '=', 0);
        if (equals != DP_NOT_FOUND &&
            dp_str_eq_ascii(dp_str_trim(dp_str_sub(part, 0, equals)), name))
            return unquote(dp_str_sub(part, equals + 1, part.n));
        at = end;
    }
    return DP_NULL;
}

bool dp_type_is_html(dp_str type)
{
    return dp_str_eq_ascii(type, DP_S("text/html")) ||
           dp_str_eq_ascii(type, DP_S("application/xhtml+xml"));
}

/* What browsers sniff behind as well: WHATWG's MIME sniffing, section 7. */
bool dp_type_is_unknown(dp_str type)
{
    return type.n == 0 || dp_str_eq_ascii(type, DP_S("unknown/unknown")) ||
           dp_str_eq_ascii(type, DP_S("application/unknown")) ||
           dp_str_eq_ascii(type, DP_S("*/*")) ||
           dp_str_eq_ascii(type, DP_S("application/octet-stream"));
}

/* -- Dates ------------------------------------------------------------------
 */

/* `form` with 'd' for a digit, against the begin of `s`. */
static bool has_form(dp_str s, const char *form)
{
    size_t n = strlen(form);

    if (s.n < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        bool digit = s.p[i] >= '0' && s.p[i] <= '9';
        if (form[i] == 'd' ? !digit : s.p[i] != form[i])
            return false;
    }
    return true;
}

static unsigned number_at(dp_str s, size_t at, size_t n)
{
    uint32_t value = 0;

    dp_str_number(dp_str_sub(s, at, at + n), &value);
    return value;
}

bool dp_is_rfc3339(dp_str s)
{
    size_t at = 19;

    if (!has_form(s, "dddd-dd-ddTdd:dd:dd"))
        return false;
    if (number_at(s, 5, 2) < 1 || number_at(s, 5, 2) > 12 ||
        number_at(s, 8, 2) < 1 ||
        number_at(s, 8, 2) >
            dp_month_days((int32_t)number_at(s, 0, 4), number_at(s, 5, 2)) ||
        number_at(s, 11, 2) > 23 || number_at(s, 14, 2) > 59 ||
        number_at(s, 17, 2) > 60)
        return false;
    if (at < s.n && s.p[at] == '.')
        for (at++; at < s.n && s.p[at] >= '0' && s.p[at] <= '9';)
            at++;
    s = dp_str_sub(s, at, s.n);
    return dp_str_eq(s, DP_S("Z")) ||
           (s.n == 6 && (has_form(s, "+dd:dd") || has_form(s, "-dd:dd")));
}

/* 1 to 12 for the month names of RFC 5322; 0 for anything else. */
static unsigned month_of_mail(dp_str s)
{
    static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";

    for (unsigned i = 0; i < 12 && s.n == 3; i++)
        if (dp_str_eq_ascii(s, (dp_str){ names + (size_t)i * 3, 3 }))
            return i + 1;
    return 0;
}

/* The next word of a date, parted by blanks or commas. */
static dp_str next_word(dp_str *s)
{
    size_t n = 0;
    dp_str word;

    while (s->n && (s->p[0] == ' ' || s->p[0] == ','))
        *s = dp_str_sub(*s, 1, s->n);
    while (n < s->n && s->p[n] != ' ' && s->p[n] != ',')
        n++;
    word = dp_str_sub(*s, 0, n);
    *s = dp_str_sub(*s, n, s->n);
    return word;
}

dp_str dp_date_of_mail(dp_arena *arena, dp_str s)
{
    dp_str word = next_word(&s), year, time, zone, made;
    uint32_t day, month;

    if (!dp_str_number(word, &day))
        word = next_word(&s); /* behind the day of the week */
    if (!dp_str_number(word, &day))
        return DP_NULL;
    month = month_of_mail(next_word(&s));
    year = next_word(&s);
    time = next_word(&s);
    zone = next_word(&s);
    if (!has_form(year, "dddd") || !has_form(time, "dd:dd") || month == 0)
        return DP_NULL;
    made = dp_str_printf(arena, "%.4s-%02u-%02uT%.5s:%.2s", year.p, month,
                         (unsigned)day, time.p,
                         has_form(time, "dd:dd:dd") ? time.p + 6 : "00");
    if (dp_str_eq(zone, DP_S("-0000"))) /* UTC, from who knows where */
        zone = DP_S("Z");
    if (has_form(zone, "+dddd") || has_form(zone, "-dddd"))
        made = dp_str_printf(arena, "%.*s%.3s:%.2s", DP_F(made), zone.p,
                             zone.p + 3);
    else
        made = dp_str_printf(arena, "%.*sZ", DP_F(made));
    return dp_is_rfc3339(made) ? made : DP_NULL;
}
