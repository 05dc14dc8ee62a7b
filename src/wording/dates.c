/* Days in the reader's language. Which parts of a date a style has is ours to
 * say; their order and words are Unicode's (skeletons, CLDR), but for how the
 * first of a month is called (1er juin). Figures are Western in every language,
 * as the press of the Maghreb prints them and as the rest of the page does. */
#include "wording/dates.h"

#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

#include "wording/wording.h"

#include "core/banned.h"

enum { STYLES = DP_DATE_STYLES + 1, YEARLESS = DP_DATE_STYLES, ROOM = 128 };

/* Behind the styles: a near day of this year. */
static const char *const skeletons[STYLES] = {
    "EEEEdMMMMyyyy", "dMMMMyyyy", "dMMMMyyyy", "MMMMyyyy",
    "MMM",           "EEEdMMMM",  "dMMMM",
};

/* A day that was said before: lists have the same few again and again. */
typedef struct said_day {
    dp_day day;
    uint8_t format; /* from 1; 0: free */
    uint8_t n;
    char text[58];
} said_day;

enum { SAID = 128 };

struct dp_dates {
    const dp_wording *words;
    dp_str first; /* of a month; null: as Unicode has it */
    said_day said[SAID];
    char locale[64];
    UDateFormat *formats[STYLES];
    UDateIntervalFormat *spans[STYLES]; /* NULL: not asked for yet */
    URelativeDateTimeFormatter *relative;
};

static UDateFormat *open_format(const char *locale,
                                UDateTimePatternGenerator *generator,
                                const char *skeleton, UErrorCode *error)
{
    static const UChar utc[] = u"UTC";
    UChar asked[32], pattern[ROOM];
    int32_t n;

    u_uastrcpy(asked, skeleton);
    n = udatpg_getBestPattern(generator, asked, -1, pattern, ROOM, error);
    if (U_FAILURE(*error))
        return NULL;
    return udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1, pattern, n,
                     error);
}

dp_status dp_dates_open(dp_ctx *ctx, const dp_wording *words, dp_dates **out)
{
    UErrorCode error = U_ZERO_ERROR;
    dp_str language = dp_wording_language(words);
    dp_dates *dates = calloc(1, sizeof *dates);
    UDateTimePatternGenerator *generator;
    char *locale;

    if (!dates)
        return dp_no_memory(ctx, "dates");
    dates->words = words;
    dates->first = dp_wording_find(words, DP_S("day.1"));
    locale = dates->locale;
    snprintf(locale, sizeof dates->locale,
             "%.*s@numbers=latn;calendar=gregorian", DP_F(language));
    generator = udatpg_open(locale, &error);
    for (size_t i = 0; i < STYLES && U_SUCCESS(error); i++)
        dates->formats[i] =
            open_format(locale, generator, skeletons[i], &error);
    if (generator)
        udatpg_close(generator);
    dates->relative = ureldatefmt_open(locale, NULL, UDAT_STYLE_LONG,
                                       UDISPCTX_CAPITALIZATION_NONE, &error);
    if (U_FAILURE(error)) {
        dp_dates_close(dates);
        return dp_fail(ctx, DP_INTERNAL, "no dates in '%.*s': %s",
                       DP_F(language), u_errorName(error));
    }
    *out = dates;
    return DP_OK;
}

void dp_dates_close(dp_dates *dates)
{
    if (!dates)
        return;
    for (size_t i = 0; i < STYLES; i++) {
        if (dates->formats[i])
            udat_close(dates->formats[i]);
        if (dates->spans[i])
            udtitvfmt_close(dates->spans[i]);
    }
    if (dates->relative)
        ureldatefmt_close(dates->relative);
    free(dates);
}

static dp_str utf8_of(dp_arena *arena, const UChar *s, int32_t n)
{
    UErrorCode error = U_ZERO_ERROR;
    char *out = dp_arena_alloc(arena, ROOM * 3);
    int32_t length = 0;

    if (!out || n < 0 || n > ROOM)
        return DP_NULL;
    u_strToUTF8(out, ROOM * 3, &length, s, n, &error);
    return U_SUCCESS(error) ? (dp_str){ out, (size_t)length } : DP_NULL;
}

/* The figure of a first of a month, a word by itself, otherwise. */
static dp_str with_first(const dp_dates *dates, dp_arena *arena, dp_str said,
                         dp_day day)
{
    size_t at;
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    if (mday != 1 || !dates->first.p || !said.p)
        return said;
    at = dp_str_starts(said, DP_S("1 "))
             ? 0
             : dp_str_find(said, DP_S(" 1 "), 0) + 1;
    if (at >= said.n || said.p[at] != '1')
        return said;
    return dp_str_printf(arena, "%.*s%.*s%.*s", DP_F(dp_str_sub(said, 0, at)),
                         DP_F(dates->first),
                         DP_F(dp_str_sub(said, at + 1, said.n)));
}

static dp_str make_day(dp_dates *dates, dp_arena *arena, size_t format,
                       dp_day day)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar text[ROOM];
    int32_t n = udat_format(dates->formats[format], (UDate)day * 86400000.0,
                            text, ROOM, NULL, &error);

    return U_SUCCESS(error)
               ? with_first(dates, arena, utf8_of(arena, text, n), day)
               : DP_NULL;
}

static dp_str format_day(dp_dates *dates, dp_arena *arena, size_t format,
                         dp_day day)
{
    said_day *said =
        &dates->said[((uint32_t)day * STYLES + (uint32_t)format) % SAID];
    dp_str text;

    if (said->format == format + 1 && said->day == day)
        return dp_str_dup(arena, (dp_str){ said->text, said->n });
    text = make_day(dates, arena, format, day);
    if (text.n && text.n <= sizeof said->text) {
        *said = (said_day){ .day = day,
                            .format = (uint8_t)(format + 1),
                            .n = (uint8_t)text.n };
        memcpy(said->text, text.p, text.n);
    }
    return text;
}

/* Called by its distance. */
static bool is_close(dp_day day, dp_day today)
{
    return day >= today - 1 && day <= today + 1;
}

/* What two near days, or a near and another one, are told by. */
static size_t near_format(dp_day first, dp_day last, dp_day today)
{
    int32_t year = dp_day_year(today);

    return dp_day_year(first) == year && dp_day_year(last) == year
               ? YEARLESS
               : DP_DATE_SHORT;
}

static dp_str near_day(dp_dates *dates, dp_arena *arena, dp_day day,
                       dp_day today)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar text[ROOM];
    int32_t n;

    if (!is_close(day, today))
        return format_day(dates, arena, near_format(day, day, today), day);
    n = ureldatefmt_format(dates->relative, day - today, UDAT_REL_UNIT_DAY,
                           text, ROOM, &error);
    return U_SUCCESS(error) ? utf8_of(arena, text, n) : DP_NULL;
}

dp_str dp_dates_day(dp_dates *dates, dp_arena *arena, dp_date_style style,
                    dp_day day, dp_day today)
{
    if (style == DP_DATE_NEAR)
        return near_day(dates, arena, day, today);
    return format_day(dates, arena, style, day);
}

/* -- Spans -------------------------------------------------------------------
 */

static dp_str phrase(const dp_dates *dates, dp_arena *arena, const char *key,
                     dp_str a, dp_str b)
{
    const dp_str fills[] = { a, b };

    return dp_wording_fill(arena, dp_wording_of(dates->words, dp_str_of(key)),
                           fills, 2);
}

/* What both have in common said once: "9 – 10 April 2025"; null where that
 * cannot be. */
static dp_str short_span(dp_dates *dates, dp_arena *arena, size_t format,
                         dp_day first, dp_day last)
{
    static const UChar utc[] = u"UTC";
    UErrorCode error = U_ZERO_ERROR;
    UChar skeleton[32], text[ROOM];
    int32_t n;

    if (!dates->spans[format]) {
        u_uastrcpy(skeleton, skeletons[format]);
        dates->spans[format] =
            udtitvfmt_open(dates->locale, skeleton, -1, utc, -1, &error);
    }
    if (U_FAILURE(error))
        return DP_NULL;
    n = udtitvfmt_format(dates->spans[format], (UDate)first * 86400000.0,
                         (UDate)last * 86400000.0, text, ROOM, NULL, &error);
    return U_SUCCESS(error) ? utf8_of(arena, text, n) : DP_NULL;
}

/* By words that a figure does not stand for: "yesterday", "1er avril". */
static bool is_called(const dp_dates *dates, dp_date_style style, dp_day day,
                      dp_day today)
{
    int32_t year;
    unsigned month, mday;

    if (style == DP_DATE_NEAR && is_close(day, today))
        return true;
    if (style == DP_DATE_MONTH || style == DP_DATE_MONTHS)
        return false;
    dp_day_split(day, &year, &month, &mday);
    return mday == 1 && dates->first.p && !dp_str_eq(dates->first, DP_S("1"));
}

dp_str dp_dates_span(dp_dates *dates, dp_arena *arena, dp_date_style style,
                     dp_day first, dp_day last, dp_day today)
{
    size_t format =
        style == DP_DATE_NEAR ? near_format(first, last, today) : style;
    dp_str text = DP_NULL;

    if (first == last)
        return dp_dates_day(dates, arena, style, first, today);
    if (!is_called(dates, style, first, today) &&
        !is_called(dates, style, last, today))
        text = short_span(dates, arena, format, first, last);
    return text.p ? text
                  : phrase(dates, arena, "date.span",
                           dp_dates_day(dates, arena, style, first, today),
                           dp_dates_day(dates, arena, style, last, today));
}

/* -- EDTF --------------------------------------------------------------------
 */

static dp_str season(const dp_dates *dates, dp_arena *arena,
                     const dp_edtf_date *date)
{
    dp_str key = dp_str_printf(arena, "season.%d", date->month);

    return dp_str_printf(arena, "%.*s %d",
                         DP_F(dp_wording_of(dates->words, key)),
                         (int)date->year);
}

static dp_day day_of(const dp_edtf_date *date)
{
    return dp_day_of(date->year, date->month, date->day);
}

/* As much as is known of a point: its day, its month, its season, its year. */
static dp_str known(dp_dates *dates, dp_arena *arena, dp_date_style style,
                    const dp_edtf_date *date, dp_day today)
{
    if (date->year_digits_unknown == 4 && date->month && date->day)
        return format_day(dates, arena, YEARLESS,
                          dp_day_of(2000, date->month, date->day));
    if (date->year_digits_unknown)
        return dp_wording_of(dates->words, DP_S("date.unknown"));
    if (date->month == 0)
        return dp_str_printf(arena, "%d", (int)date->year);
    if (date->month > 12)
        return season(dates, arena, date);
    if (date->day == 0)
        return format_day(dates, arena, DP_DATE_MONTH,
                          dp_day_of(date->year, date->month, 1));
    return dp_dates_day(dates, arena, style, day_of(date), today);
}

static dp_str point(dp_dates *dates, dp_arena *arena, dp_date_style style,
                    const dp_edtf_date *date, dp_day today)
{
    dp_str text = known(dates, arena, style, date, today);

    return date->approximate || date->uncertain
               ? phrase(dates, arena, "date.about", text, DP_NULL)
               : text;
}

/* "since 2018", and of a whole day as the language says that. */
static dp_str open_span(const dp_dates *dates, dp_arena *arena, const char *key,
                        const dp_edtf_date *date, dp_str text)
{
    dp_str of_day = dp_str_printf(arena, "%s.day", key);
    dp_str word = date->day ? dp_wording_find(dates->words, of_day) : DP_NULL;

    if (!word.p)
        word = dp_wording_of(dates->words, dp_str_of(key));
    return dp_wording_fill(arena, word, &text, 1);
}

static bool is_plain_day(const dp_edtf_date *date)
{
    return date->year_digits_unknown == 0 && date->month >= 1 &&
           date->month <= 12 && date->day > 0 && !date->approximate &&
           !date->uncertain;
}

dp_str dp_dates_edtf(dp_dates *dates, dp_arena *arena, dp_date_style style,
                     dp_str edtf, dp_day today)
{
    dp_str first, last;
    dp_edtf value;

    if (!dp_edtf_parse(edtf, &value))
        return edtf;
    first = point(dates, arena, style, &value.first, today);
    if (!value.interval)
        return first;
    if (value.first_end == DP_EDTF_POINT && value.last_end == DP_EDTF_POINT &&
        is_plain_day(&value.first) && is_plain_day(&value.last))
        return dp_dates_span(dates, arena, style, day_of(&value.first),
                             day_of(&value.last), today);
    last = point(dates, arena, style, &value.last, today);
    if (value.last_end != DP_EDTF_POINT)
        return open_span(dates, arena, "date.from", &value.first, first);
    if (value.first_end != DP_EDTF_POINT)
        return open_span(dates, arena, "date.until", &value.last, last);
    return phrase(dates, arena, "date.span", first, last);
}

dp_str dp_dates_time(dp_arena *arena, dp_str edtf)
{
    dp_edtf value;

    if (!dp_edtf_parse(edtf, &value) || value.interval || value.first.hour < 0)
        return DP_NULL;
    return dp_str_printf(arena, "%02d:%02d", value.first.hour,
                         value.first.minute < 0 ? 0 : value.first.minute);
}
