/* The calendar, RFC 5545: what is planned on a known day or days is one VEVENT,
 * whole days, and stays it by its UID when it is put off or called off. What
 * has only a month, a season or "about" cannot stand in a calendar. DTSTAMP is
 * when the last article that tells it was published, so that one store always
 * gives one file. */
#include "stories/happenings.h"

#include "core/banned.h"

enum { LINE_MAX = 75, CALENDAR_MAX = 64 << 20 };

typedef struct days {
    dp_day first, last;
} days;

/* Text as RFC 5545 section 3.3.11 wants it. */
static void put_text(dp_buf *buf, dp_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '\n')
            dp_buf_add(buf, DP_S("\\n"));
        else if (c == '\\' || c == ';' || c == ',')
            dp_buf_printf(buf, "\\%c", c);
        else if ((unsigned char)c >= 0x20 && c != 0x7F)
            dp_buf_char(buf, c);
    }
}

/* A line, folded at 75 octets between code points (section 3.1). */
static void put_line(dp_buf *buf, dp_str line)
{
    size_t room = LINE_MAX;

    for (size_t at = 0; at < line.n;) {
        size_t end = at;
        dp_utf8_next(line, &end);
        if (end - at > room) {
            dp_buf_add(buf, DP_S("\r\n "));
            room = LINE_MAX - 1;
        }
        dp_buf_add(buf, dp_str_sub(line, at, end));
        room -= end - at;
        at = end;
    }
    dp_buf_add(buf, DP_S("\r\n"));
}

static void put_property(dp_buf *buf, dp_arena *arena, const char *name,
                         dp_str text)
{
    dp_buf line = dp_buf_new(arena, 1 << 20);

    if (!text.n)
        return;
    dp_buf_printf(&line, "%s:", name);
    put_text(&line, text);
    if (line.failed)
        buf->failed = true;
    else
        put_line(buf, dp_buf_str(&line));
}

static void put_day(dp_buf *buf, const char *name, dp_day day)
{
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    dp_buf_printf(buf, "%s;VALUE=DATE:%04d%02u%02u\r\n", name, (int)year, month,
                  mday);
}

/* The days of a date that names days: no month, season, "about" or open end. */
static bool known_days(dp_str value, days *out)
{
    dp_edtf edtf;

    if (!value.p || !dp_edtf_parse(value, &edtf) ||
        !dp_edtf_bounds(&edtf, &out->first, &out->last))
        return false;
    if (edtf.interval &&
        (edtf.first_end != DP_EDTF_POINT || edtf.last_end != DP_EDTF_POINT))
        return false;
    if (!edtf.first.day || edtf.first.approximate || edtf.first.uncertain)
        return false;
    if (edtf.interval &&
        (!edtf.last.day || edtf.last.approximate || edtf.last.uncertain))
        return false;
    return out->last >= out->first && edtf.first.year > 0 &&
           edtf.first.year <= 9999;
}

static bool is(dp_str a, dp_str b)
{
    return dp_str_eq(a, b);
}

/* Whether it was ever only planned: what is told when it was over is news and
 * no appointment. */
static bool was_planned(const dp_happening *h)
{
    for (size_t i = 0; i < h->course.n; i++)
        if (is(h->course.at[i].status, DP_S("planned")) ||
            is(h->course.at[i].status, DP_S("postponed")) ||
            is(h->course.at[i].status, DP_S("cancelled")))
            return true;
    return false;
}

/* How often its days or its standing changed. */
static unsigned sequence_of(const dp_happening *h)
{
    unsigned n = 0;
    days now, was = { 0, 0 };
    bool off = false, known = false;

    for (size_t i = 0; i < h->course.n; i++) {
        const dp_step *step = &h->course.at[i];
        bool is_off = is(step->status, DP_S("postponed")) ||
                      is(step->status, DP_S("cancelled"));
        bool has = known_days(step->date, &now);
        bool moved =
            has && known && (now.first != was.first || now.last != was.last);
        if (i > 0 && (moved || is_off != off))
            n++;
        if (has)
            was = now;
        known = known || has;
        off = is_off;
    }
    return n;
}

/* The publication of the last article that tells it, as a time in UTC. A day
 * without a time stands at its noon, which is that day in most zones. */
static void put_stamp(dp_buf *buf, const dp_happening *h)
{
    dp_str told = h->told.at[h->told.n - 1].published;
    dp_edtf edtf;
    dp_day day = h->day, last;
    int64_t seconds = 12 * 3600;
    int32_t year;
    unsigned month, mday;

    if (told.p && dp_edtf_parse(told, &edtf) &&
        dp_edtf_bounds(&edtf, &day, &last) && edtf.first.hour >= 0) {
        int zone = edtf.first.zone == DP_EDTF_NO_ZONE ? 0 : edtf.first.zone;
        seconds = edtf.first.hour * 3600 + edtf.first.minute * 60 +
                  (edtf.first.second > 0 ? edtf.first.second : 0) - zone * 60;
    }
    if (seconds < 0 || seconds >= 86400) {
        day += seconds < 0 ? -1 : 1;
        seconds += seconds < 0 ? 86400 : -86400;
    }
    dp_day_split(day, &year, &month, &mday);
    dp_buf_printf(buf, "DTSTAMP:%04d%02u%02uT%02d%02d%02dZ\r\n", (int)year,
                  month, mday, (int)(seconds / 3600), (int)(seconds / 60 % 60),
                  (int)(seconds % 60));
}

/* The id of what was announced first, before it was put off. */
static dp_str uid_of(const dp_happening *h, dp_arena *arena)
{
    dp_str id = h->first_id.p ? h->first_id : h->id;
    dp_str head = DP_S("happening:");

    return dp_str_printf(arena, "%.*s@depeche",
                         DP_F(dp_str_sub(id, head.n, id.n)));
}

static void put_event(dp_buf *buf, dp_arena *arena, const dp_happening *h,
                      days when, dp_str summary, dp_str link)
{
    bool off = is(h->status, DP_S("postponed")) ||
               is(h->status, DP_S("cancelled")) ||
               is(h->status, DP_S("denied"));
    dp_buf sources = dp_buf_new(arena, 1 << 16);
    dp_str line;

    dp_buf_add(buf, DP_S("BEGIN:VEVENT\r\n"));
    line = dp_str_printf(arena, "UID:%.*s", DP_F(uid_of(h, arena)));
    put_line(buf, line);
    put_stamp(buf, h);
    dp_buf_printf(buf, "SEQUENCE:%u\r\n", sequence_of(h));
    put_day(buf, "DTSTART", when.first);
    put_day(buf, "DTEND", when.last + 1); /* the day behind it */
    dp_buf_printf(buf, "STATUS:%s\r\n", off ? "CANCELLED" : "CONFIRMED");
    dp_buf_add(buf, DP_S("TRANSP:TRANSPARENT\r\n"));
    put_property(buf, arena, "SUMMARY", summary);
    put_property(buf, arena, "LOCATION", h->place);
    for (size_t i = 0; i < h->told.n; i++) {
        dp_str outlet = h->told.at[i].outlet;
        if (!outlet.n || (i && dp_str_eq(outlet, h->told.at[i - 1].outlet)))
            continue;
        dp_buf_printf(&sources, "%s%.*s", sources.n ? ", " : "", DP_F(outlet));
    }
    if (sources.n)
        put_property(buf, arena, "DESCRIPTION", dp_buf_str(&sources));
    if (link.n)
        put_line(buf, dp_str_printf(arena, "URL:%.*s", DP_F(link)));
    dp_buf_add(buf, DP_S("END:VEVENT\r\n"));
}

/* The last day that was named for it. */
static bool last_days(const dp_happening *h, days *out)
{
    bool found = known_days(h->date, out);

    for (size_t i = h->course.n; !found && i-- > 0;)
        found = known_days(h->course.at[i].date, out);
    return found;
}

dp_status dp_calendar_print(dp_ctx *ctx, dp_arena *arena,
                            const dp_timeline *timeline, dp_str name,
                            dp_happening_words *summary,
                            dp_happening_words *link, void *self, dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, CALENDAR_MAX);

    dp_buf_add(&buf, DP_S("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                          "PRODID:-//depeche//" DP_VERSION "//EN\r\n"
                          "CALSCALE:GREGORIAN\r\n"));
    put_property(&buf, arena, "X-WR-CALNAME", name);
    for (size_t i = 0; i < timeline->n; i++) {
        const dp_happening *h = &timeline->at[i];
        days when;
        /* What was put off to a named day stands there. */
        if (h->told.n && was_planned(h) && !h->put_off_to.p &&
            last_days(h, &when))
            put_event(&buf, arena, h, when, summary(self, h),
                      link ? link(self, h) : DP_NULL);
    }
    dp_buf_add(&buf, DP_S("END:VCALENDAR\r\n"));
    *out = dp_buf_str(&buf);
    return buf.failed ? dp_no_memory(ctx, "the calendar") : DP_OK;
}
