/* What the forms of feeds share: text, addresses, moments. */
#include "serve/channel.h"

#include "serve/inside.h"
#include "serve/lines.h"

#include "core/banned.h"

/* -- Text --------------------------------------------------------------------
 */

/* XML 1.0 has no place for other characters, not even escaped. */
static bool is_xml(uint32_t cp)
{
    return cp == '\t' || cp == '\n' || cp == '\r' ||
           (cp >= 0x20 && cp < 0xd800) || (cp >= 0xe000 && cp < 0xfffe) ||
           (cp >= 0x10000 && cp <= 0x10ffff);
}

static const char *entity_of(uint32_t cp)
{
    switch (cp) {
    case '&':
        return "amp;";
    case '<':
        return "lt;";
    case '>':
        return "gt;";
    case '"':
        return "quot;";
    default:
        return NULL;
    }
}

/* `mark` is the ampersand of an entity, as often escaped as it is read. */
static void add_text(dp_buf *out, dp_str s, const char *mark)
{
    size_t at = 0;

    while (at < s.n) {
        uint32_t cp = dp_utf8_next(s, &at);
        const char *entity = entity_of(cp);
        char bytes[4];
        if (entity)
            dp_buf_printf(out, "%s%s", mark, entity);
        else if (is_xml(cp))
            dp_buf_add(out, (dp_str){ bytes, dp_utf8_put(cp, bytes) });
    }
}

void dp_channel_text(dp_buf *out, dp_str s)
{
    add_text(out, s, "&");
}

void dp_channel_html(dp_buf *out, dp_str s)
{
    add_text(out, s, "&amp;");
}

/* -- Addresses ---------------------------------------------------------------
 */

static dp_str cleaned(dp_visit *v, dp_str url)
{
    dp_buf buf = dp_buf_new(v->arena, 16 * DP_TARGET_MAX);

    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= ' ' || c >= 0x7f || strchr("\"<>\\^`{|}", c))
            dp_buf_printf(&buf, "%%%02X", c);
        else
            dp_buf_char(&buf, (char)c);
    }
    return dp_buf_str(&buf);
}

dp_str dp_channel_address(dp_visit *v, dp_str path)
{
    const dp_seen *seen = &v->server->seen;
    dp_str host = seen->host[0] ? dp_str_of(seen->host) : v->request->host;

    return cleaned(v, dp_str_printf(v->arena, "%s://%.*s%s%.*s", seen->scheme,
                                    DP_F(host), seen->path, DP_F(path)));
}

dp_str dp_channel_link(dp_visit *v, const dp_channel *feed, size_t i)
{
    return dp_channel_address(
        v, feed->links ? feed->links[i]
                       : dp_article_link(v, feed->lines.at[i].id));
}

dp_str dp_channel_source(dp_visit *v, dp_str url)
{
    if (!dp_str_starts(url, DP_S("http://")) &&
        !dp_str_starts(url, DP_S("https://")))
        return DP_NULL;
    return cleaned(v, url);
}

/* -- Moments -----------------------------------------------------------------
 */

static bool is_day(const dp_edtf_date *date)
{
    return date->year >= 0 && date->year <= 9999 &&
           date->year_digits_unknown == 0 && date->month >= 1 &&
           date->month <= 12 && date->day > 0;
}

dp_edtf_date dp_channel_moment(const dp_line *line)
{
    dp_edtf value;
    dp_edtf_date date;

    if (dp_edtf_parse(line->published, &value) && !value.interval &&
        is_day(&value.first))
        return value.first;
    date = dp_edtf_of_day(line->day);
    return is_day(&date) ? date : dp_edtf_of_day(0);
}

dp_edtf_date dp_channel_updated(dp_visit *v, const dp_channel *feed)
{
    return feed->lines.n ? dp_channel_moment(&feed->lines.at[0])
                         : dp_edtf_of_day(v->today);
}

/* What is not told of a time is its begin; without a zone it is UTC. */
static int part_of(int8_t told)
{
    return told > 0 ? told : 0;
}

static void add_zone(dp_buf *out, const dp_edtf_date *moment, const char *colon)
{
    int zone =
        moment->hour < 0 || moment->zone == DP_EDTF_NO_ZONE ? 0 : moment->zone;
    int minutes = zone < 0 ? -zone : zone;

    dp_buf_printf(out, "%c%02d%s%02d", zone < 0 ? '-' : '+', minutes / 60,
                  colon, minutes % 60);
}

void dp_channel_when(dp_buf *out, const dp_edtf_date *m)
{
    dp_buf_printf(out, "%04d-%02d-%02dT%02d:%02d:%02d", (int)m->year, m->month,
                  m->day, part_of(m->hour), part_of(m->minute),
                  part_of(m->second));
    add_zone(out, m, ":");
}

/* Names of the protocol, in no language. */
void dp_channel_mail_when(dp_buf *out, const dp_edtf_date *m)
{
    static const char days[] = "MonTueWedThuFriSatSun";
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    dp_day day = dp_day_of(m->year, m->month, m->day);

    dp_buf_printf(out, "%.3s, %02d %.3s %04d %02d:%02d:%02d ",
                  days + 3 * (dp_day_weekday(day) - 1), m->day,
                  months + 3 * (m->month - 1), (int)m->year, part_of(m->hour),
                  part_of(m->minute), part_of(m->second));
    add_zone(out, m, "");
}
