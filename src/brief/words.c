/* The words of a press review, in the reader's language: phrases from
 * lang/XX/brief.tsv, dates and the forms of numbers from Unicode's data. */
#include <stdio.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "brief/inside.h"

#include "core/banned.h"

enum { WIDE = 256 };

/* -- Phrases -----------------------------------------------------------------
 */

dp_str words_language(const dp_data *data, dp_str wanted)
{
    dp_str primary = dp_str_sub(wanted, 0, dp_str_find_char(wanted, '-', 0));
    dp_str known[64];
    dp_table table;
    size_t n = dp_data_languages(data, known, 64);

    for (size_t i = 0; i < n && i < 64; i++)
        if (dp_str_eq_ascii(known[i], primary) &&
            dp_table_open(data, known[i], DP_S("brief"), &table))
            return known[i];
    return DP_S("en");
}

dp_str word_under(brief_words *words, const char *group, dp_str key)
{
    char full[128];
    size_t row;

    snprintf(full, sizeof full, "%s%s%.*s", group, *group ? "." : "",
             DP_F(key));
    row = dp_table_find(&words->table, dp_str_of(full));
    return row == DP_NOT_FOUND ? key : dp_table_cell(&words->table, row, 1);
}

dp_str word_of(brief_words *words, const char *key)
{
    return word_under(words, "", dp_str_of(key));
}

static dp_str fill(brief_words *words, dp_str word, const dp_str *fills,
                   size_t n)
{
    dp_buf buf = dp_buf_new(words->arena, PRINTED_MAX);
    size_t at = 0, next = 0;

    while (at < word.n) {
        size_t open = dp_str_find_char(word, '{', at);
        size_t end = open == DP_NOT_FOUND
                         ? open
                         : dp_str_find_char(word, '}', open);
        if (end == DP_NOT_FOUND || next == n)
            break;
        dp_buf_add(&buf, dp_str_sub(word, at, open));
        dp_buf_add(&buf, fills[next++]);
        at = end + 1;
    }
    dp_buf_add(&buf, dp_str_sub(word, at, word.n));
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

dp_str word_with(brief_words *words, const char *key, dp_str a, dp_str b)
{
    dp_str fills[] = { a, b };

    return fill(words, word_of(words, key), fills, 2);
}

dp_str word_count(brief_words *words, const char *key, size_t n)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[WIDE];
    char form[32] = "other", number[32];
    dp_str fills[1], word;
    int32_t length = uplrules_select(words->plurals, (double)n, wide, WIDE,
                                     &error);

    if (U_SUCCESS(error))
        u_strToUTF8(form, sizeof form, NULL, wide, length, &error);
    word = word_under(words, key, dp_str_of(form));
    snprintf(number, sizeof number, "%zu", n);
    fills[0] = dp_str_dup(words->arena, dp_str_of(number));
    return fill(words, word, fills, 1);
}

typedef int32_t display_name(const char *, const char *, UChar *, int32_t,
                             UErrorCode *);

/* A name of Unicode's data, or `none`. */
static dp_str display(brief_words *words, display_name *name, dp_str locale,
                      dp_str none)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[WIDE];
    char of[32], in[32], out[WIDE * 3];
    int32_t n, length = 0;

    snprintf(of, sizeof of, "%.*s", DP_F(locale));
    snprintf(in, sizeof in, "%.*s", DP_F(words->language));
    n = name(of, in, wide, WIDE, &error);
    u_strToUTF8(out, sizeof out, &length, wide, n, &error);
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING || length == 0)
        return none;
    return dp_str_dup(words->arena, (dp_str){ out, (size_t)length });
}

dp_str words_tongue(brief_words *words, dp_str tag)
{
    return display(words, uloc_getDisplayLanguage, tag, tag);
}

/* -- Dates -------------------------------------------------------------------
 */

/* European figures in every language: references are in them, too. */
static void *open_dates(const char *locale, const char *skeleton)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[WIDE], pattern[WIDE];
    UDateTimePatternGenerator *generator;
    UDateFormat *format = NULL;
    int32_t n;

    u_uastrncpy(wide, skeleton, WIDE);
    generator = udatpg_open(locale, &error);
    n = udatpg_getBestPattern(generator, wide, -1, pattern, WIDE, &error);
    if (U_SUCCESS(error))
        format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1,
                           pattern, n, &error);
    udatpg_close(generator);
    return U_SUCCESS(error) ? format : NULL;
}

static dp_str format_day(brief_words *words, void *format, dp_day day)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[WIDE];
    char out[WIDE * 3];
    int32_t n, length = 0;

    n = udat_format(format, (double)day * 86400000.0, wide, WIDE, NULL, &error);
    u_strToUTF8(out, sizeof out, &length, wide, n, &error);
    return U_SUCCESS(error)
               ? dp_str_dup(words->arena, (dp_str){ out, (size_t)length })
               : DP_S("");
}

/* Some languages count the first of a month otherwise: 1er juin. */
static dp_str with_first(brief_words *words, dp_str said, dp_day day)
{
    size_t row = dp_table_find(&words->table, DP_S("day.1")), at;
    dp_str first;
    int32_t year;
    unsigned month, mday;

    dp_day_split(day, &year, &month, &mday);
    if (mday != 1 || row == DP_NOT_FOUND)
        return said;
    at = dp_str_starts(said, DP_S("1 ")) ? 0
                                         : dp_str_find(said, DP_S(" 1 "), 0) + 1;
    if (at > said.n || said.p[at] != '1')
        return said;
    first = dp_table_cell(&words->table, row, 1);
    return dp_str_printf(words->arena, "%.*s%.*s%.*s", (int)at, said.p,
                         DP_F(first), (int)(said.n - at - 1), said.p + at + 1);
}

dp_str words_day(brief_words *words, dp_day day, bool weekday)
{
    void *format = weekday ? words->weekday : words->day;

    return with_first(words, format_day(words, format, day), day);
}

static dp_str point(brief_words *words, const dp_edtf_date *date)
{
    dp_str said;

    if (date->year_digits_unknown)
        return dp_str_printf(words->arena, "%d0s", (int)date->year / 10);
    if (date->month >= 1 && date->month <= 12 && date->day >= 1)
        said = words_day(
            words, dp_day_of(date->year, date->month, date->day), false);
    else if (date->month >= 1 && date->month <= 12)
        said = format_day(words, words->month,
                          dp_day_of(date->year, date->month, 15));
    else
        said = dp_str_printf(words->arena, "%d", (int)date->year);
    return date->approximate ? word_with(words, "about", said, DP_NULL) : said;
}

dp_str words_date(brief_words *words, dp_str edtf)
{
    dp_edtf value;
    dp_day first, last;

    if (!edtf.p || !dp_edtf_parse(edtf, &value))
        return edtf;
    if (!value.interval)
        return point(words, &value.first);
    if (!dp_edtf_bounds(&value, &first, &last) ||
        (first == DP_DAY_MIN && last == DP_DAY_MAX))
        return edtf;
    if (last == DP_DAY_MAX)
        return word_with(words, value.first.day ? "from.day" : "from",
                         point(words, &value.first), DP_NULL);
    if (first == DP_DAY_MIN)
        return word_with(words, value.last.day ? "until.day" : "until",
                         point(words, &value.last), DP_NULL);
    return word_with(words, "span", point(words, &value.first),
                     point(words, &value.last));
}

/* -- Opening -----------------------------------------------------------------
 */

dp_status words_open(dp_ctx *ctx, dp_arena *arena, dp_str language,
                     brief_words *out)
{
    UErrorCode error = U_ZERO_ERROR;
    char locale[64], plain[32];

    *out = (brief_words){ .ctx = ctx, .arena = arena, .language = language };
    if (!dp_table_open(ctx->data, language, DP_S("brief"), &out->table))
        return dp_fail(ctx, DP_BAD_DATA,
                       "there are no words of the press review in '%.*s'",
                       DP_F(language));
    snprintf(plain, sizeof plain, "%.*s", DP_F(language));
    snprintf(locale, sizeof locale, "%s@numbers=latn", plain);
    out->day = open_dates(locale, "yMMMMd");
    out->weekday = open_dates(locale, "yMMMMEEEEd");
    out->month = open_dates(locale, "yMMMM");
    out->plurals = uplrules_open(plain, &error);
    if (out->day && out->weekday && out->month && U_SUCCESS(error))
        return DP_OK;
    words_close(out);
    return dp_fail(ctx, DP_INTERNAL, "Unicode's data does not know '%.*s'",
                   DP_F(language));
}

void words_close(brief_words *words)
{
    if (words->day)
        udat_close(words->day);
    if (words->weekday)
        udat_close(words->weekday);
    if (words->month)
        udat_close(words->month);
    if (words->plurals)
        uplrules_close(words->plurals);
    *words = (brief_words){ 0 };
}

bool from_right(dp_str language)
{
    char plain[32];

    snprintf(plain, sizeof plain, "%.*s", DP_F(language));
    return language.n > 0 && uloc_isRightToLeft(plain);
}
