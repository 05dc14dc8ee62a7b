/* Telling: the words come from a table, dates from Unicode's calendars. */
#include "stories/tell.h"

#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "data/data.h"

#include "core/banned.h"

enum { PHRASE_MAX = 1 << 16, TAG = 8, LOCALE = 32, DAY_TEXT = 256 };

typedef enum precision { A_DAY, A_MONTH, A_YEAR, PRECISIONS } precision;

struct dp_teller {
    dp_table words, english;
    char language[TAG], locale[LOCALE];
    UDateFormat *dates[PRECISIONS];
    UDateIntervalFormat *intervals[PRECISIONS];
};

static dp_str find_word(const dp_teller *t, dp_str key)
{
    size_t row = dp_table_find(&t->words, key);

    if (row != DP_NOT_FOUND)
        return dp_table_cell(&t->words, row, 1);
    row = dp_table_find(&t->english, key);
    return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&t->english, row, 1);
}

/* -- Opening -----------------------------------------------------------------
 */

/* "fr" of "fr-MA" and "fr_FR.UTF-8". */
static void take_tag(dp_str language, char out[TAG])
{
    size_t n = 0;

    while (n < language.n && n + 1 < TAG && language.p[n] >= 'a' &&
           language.p[n] <= 'z') {
        out[n] = language.p[n];
        n++;
    }
    out[n] = '\0';
}

/* "fr_MA" of "fr-MA" and "fr_MA.UTF-8", with the digits that counts have. */
static void take_locale(dp_str language, char out[LOCALE])
{
    static const char digits[] = "@numbers=latn";
    size_t n = 0;

    while (n < language.n && n + sizeof digits < LOCALE &&
           language.p[n] != '.' && language.p[n] != '@') {
        out[n] = language.p[n] == '-' ? '_' : language.p[n];
        n++;
    }
    memcpy(out + n, digits, sizeof digits);
}

static bool open_dates(dp_teller *t)
{
    static const char *const skeletons[PRECISIONS] = {
        [A_DAY] = "yMMMd", [A_MONTH] = "yMMMM", [A_YEAR] = "y"
    };
    UErrorCode error = U_ZERO_ERROR;
    UDateTimePatternGenerator *patterns = udatpg_open(t->locale, &error);
    UChar skeleton[16], pattern[64];

    for (int i = 0; i < PRECISIONS && U_SUCCESS(error); i++) {
        int32_t n;
        u_uastrcpy(skeleton, skeletons[i]);
        n = udatpg_getBestPattern(patterns, skeleton, -1, pattern, 64, &error);
        t->dates[i] = udat_open(UDAT_PATTERN, UDAT_PATTERN, t->locale, u"GMT",
                                3, pattern, n, &error);
        t->intervals[i] =
            udtitvfmt_open(t->locale, skeleton, -1, u"GMT", 3, &error);
    }
    udatpg_close(patterns);
    return U_SUCCESS(error);
}

dp_status dp_teller_open(dp_ctx *ctx, dp_str language, dp_teller **out)
{
    dp_teller *t = calloc(1, sizeof *t);
    dp_str english = DP_S("en"), words = DP_S("happenings");

    if (!t)
        return dp_no_memory(ctx, "the words of happenings");
    take_tag(language, t->language);
    take_locale(language, t->locale);
    dp_table_open(ctx->data, english, words, &t->english);
    if (!t->language[0] ||
        !dp_table_open(ctx->data, dp_str_of(t->language), words, &t->words)) {
        take_tag(english, t->language);
        take_locale(english, t->locale);
        t->words = t->english;
    }
    if (!open_dates(t)) {
        dp_teller_close(t);
        return dp_fail(ctx, DP_INTERNAL, "there are no dates in '%.*s'",
                       DP_F(language));
    }
    *out = t;
    return DP_OK;
}

void dp_teller_close(dp_teller *t)
{
    if (!t)
        return;
    for (int i = 0; i < PRECISIONS; i++) {
        udat_close(t->dates[i]);
        udtitvfmt_close(t->intervals[i]);
    }
    free(t);
}

dp_str dp_teller_language(const dp_teller *t)
{
    return dp_str_of(t->language);
}

bool dp_teller_rtl(const dp_teller *t)
{
    return uloc_isRightToLeft(t->language);
}

/* -- Words -------------------------------------------------------------------
 */

dp_str dp_tell_word(const dp_teller *t, dp_str key)
{
    dp_str word = find_word(t, key);

    return word.p ? word : key;
}

dp_str dp_tell_fill(const dp_teller *t, dp_arena *arena, dp_str key,
                    dp_str what)
{
    dp_str hole = DP_S("{what}"), phrase = find_word(t, key);
    size_t at = dp_str_find(phrase, hole, 0);
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX);

    if (!what.p)
        return DP_NULL;
    if (!phrase.p || at == DP_NOT_FOUND)
        return what;
    dp_buf_add(&buf, dp_str_sub(phrase, 0, at));
    dp_buf_add(&buf, what);
    dp_buf_add(&buf, dp_str_sub(phrase, at + hole.n, phrase.n));
    return dp_buf_str(&buf);
}

/* "kind.visit" */
static dp_str word_of(const dp_teller *t, dp_arena *arena, const char *what,
                      dp_str of)
{
    dp_str key = dp_str_printf(arena, "%s.%.*s", what, DP_F(of));
    dp_str word = find_word(t, key);

    return word.p ? word : of;
}

/* -- Dates -------------------------------------------------------------------
 */

static dp_str utf8(dp_arena *arena, const UChar *wide, int32_t n)
{
    UErrorCode error = U_ZERO_ERROR;
    char text[DAY_TEXT * 3];
    int32_t length = 0;

    u_strToUTF8(text, sizeof text, &length, wide, n, &error);
    return U_SUCCESS(error)
               ? dp_str_dup(arena, (dp_str){ text, (size_t)length })
               : DP_NULL;
}

static UDate moment(dp_day day)
{
    return (UDate)day * 86400e3;
}

static dp_str write_point(const dp_teller *t, dp_arena *arena, precision how,
                          dp_day day)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[DAY_TEXT];
    int32_t n =
        udat_format(t->dates[how], moment(day), wide, DAY_TEXT, NULL, &error);

    return U_SUCCESS(error) ? utf8(arena, wide, n) : DP_NULL;
}

static dp_str write_span(const dp_teller *t, dp_arena *arena, precision how,
                         dp_day first, dp_day last)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[DAY_TEXT];
    int32_t n = udtitvfmt_format(t->intervals[how], moment(first), moment(last),
                                 wide, DAY_TEXT, NULL, &error);

    return U_SUCCESS(error) ? utf8(arena, wide, n) : DP_NULL;
}

static precision precision_of(const dp_edtf_date *date)
{
    return date->day ? A_DAY : date->month ? A_MONTH : A_YEAR;
}

/* A date alone; null where the calendar has no words for it. */
static dp_str tell_point(const dp_teller *t, dp_arena *arena,
                         const dp_edtf_date *date)
{
    dp_str text;

    if (date->year_digits_unknown)
        return DP_NULL;
    if (date->month > 12) {
        dp_str key = dp_str_printf(arena, "season.%d", date->month);
        text = write_point(t, arena, A_YEAR, dp_day_of(date->year, 1, 1));
        text = dp_tell_fill(t, arena, key, text);
    } else {
        text = write_point(t, arena, precision_of(date),
                           dp_day_of(date->year, date->month ? date->month : 1,
                                     date->day ? date->day : 1));
    }
    if (date->approximate || date->uncertain)
        text = dp_tell_fill(t, arena, DP_S("date.about"), text);
    return text;
}

static dp_str tell_interval(const dp_teller *t, dp_arena *arena,
                            const dp_edtf *edtf)
{
    const dp_edtf_date *first = &edtf->first, *last = &edtf->last;

    if (edtf->last_end != DP_EDTF_POINT)
        return dp_tell_fill(t, arena, DP_S("date.since"),
                            tell_point(t, arena, first));
    if (edtf->first_end != DP_EDTF_POINT)
        return dp_tell_fill(t, arena, DP_S("date.until"),
                            tell_point(t, arena, last));
    if (first->month > 12 || last->month > 12 ||
        precision_of(first) != precision_of(last) ||
        first->year_digits_unknown || last->year_digits_unknown)
        return DP_NULL;
    return write_span(t, arena, precision_of(first),
                      dp_day_of(first->year, first->month ? first->month : 1,
                                first->day ? first->day : 1),
                      dp_day_of(last->year, last->month ? last->month : 1,
                                last->day ? last->day : 1));
}

dp_str dp_tell_date(const dp_teller *t, dp_arena *arena, dp_str value)
{
    dp_edtf edtf;
    dp_str text;

    if (!value.p || !dp_edtf_parse(value, &edtf))
        return value;
    text = edtf.interval ? tell_interval(t, arena, &edtf)
                         : tell_point(t, arena, &edtf.first);
    return text.p ? text : value;
}

dp_str dp_tell_when(const dp_teller *t, dp_arena *arena,
                    const dp_happening *happening)
{
    dp_str told;

    if (happening->date.p)
        return dp_tell_date(t, arena, happening->date);
    told = happening->told.n ? happening->told.at[0].published : DP_NULL;
    if (!told.p)
        return dp_tell_word(t, DP_S("date.unknown"));
    return dp_tell_fill(t, arena, DP_S("date.told"),
                        dp_tell_date(t, arena, told));
}

/* -- Who ---------------------------------------------------------------------
 */

/* One more of several. */
static void add_listed(const dp_teller *t, dp_buf *buf, dp_str part)
{
    if (buf->n && part.n) {
        dp_buf_add(buf, dp_tell_word(t, DP_S("comma")));
        dp_buf_char(buf, ' ');
    }
    dp_buf_add(buf, part);
}

static dp_str join(const dp_teller *t, dp_arena *arena, dp_actors people)
{
    enum { MOST = 8 };
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX);

    for (size_t i = 0; i < people.n && i < MOST; i++)
        add_listed(t, &buf,
                   people.at[i].name.n ? people.at[i].name : people.at[i].id);
    if (people.n > MOST) {
        dp_buf_char(&buf, ' ');
        dp_buf_add(&buf,
                   dp_tell_fill(t, arena, DP_S("told.more"),
                                dp_str_printf(arena, "%zu", people.n - MOST)));
    }
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

static void add_part(dp_buf *buf, const char *between, dp_str part)
{
    if (!part.n)
        return;
    if (buf->n)
        dp_buf_add(buf, dp_str_of(between));
    dp_buf_add(buf, part);
}

/* `part` behind what stands there and a colon. */
static void add_behind_colon(const dp_teller *t, dp_buf *buf, dp_str part)
{
    if (buf->n && part.n) {
        dp_buf_add(buf, dp_tell_word(t, DP_S("colon")));
        dp_buf_char(buf, ' ');
    }
    dp_buf_add(buf, part);
}

static bool is_kind(const dp_happening *happening, dp_str kind)
{
    return dp_str_eq(happening->kind, kind);
}

dp_str dp_tell_head(const dp_teller *t, dp_arena *arena, const dp_happening *h)
{
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX), who;
    dp_str whom = dp_str_printf(arena, "whom.%.*s", DP_F(h->kind));

    who = dp_buf_new(arena, PHRASE_MAX);
    if (is_kind(h, DP_S("session")) || is_kind(h, DP_S("vote")))
        add_listed(t, &who, h->body);
    add_listed(t, &who, join(t, arena, h->actors));
    if (find_word(t, whom).p)
        add_part(&who, " ",
                 dp_tell_fill(t, arena, whom, join(t, arena, h->with)));
    dp_buf_add(&buf, word_of(t, arena, "kind", h->kind));
    add_behind_colon(t, &buf, dp_buf_str(&who));
    if (h->position.p && is_kind(h, DP_S("vote")))
        add_part(&buf, " \u2013 ", word_of(t, arena, "position", h->position));
    return buf.failed || who.failed ? DP_NULL : dp_buf_str(&buf);
}

/* -- The rest ----------------------------------------------------------------
 */

dp_str dp_tell_matter(const dp_teller *t, dp_arena *arena,
                      const dp_happening *h)
{
    enum { MOST = 3 };
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX);
    dp_buf subjects = dp_buf_new(arena, PHRASE_MAX);

    add_part(&buf, "", dp_tell_fill(t, arena, DP_S("place"), h->place));
    for (size_t i = 0; i < h->subjects.n && i < MOST; i++)
        add_part(&subjects, "; ", h->subjects.at[i]);
    if (subjects.n)
        add_part(&buf, " \u00b7 ",
                 dp_tell_fill(t, arena, DP_S("about"), dp_buf_str(&subjects)));
    if (h->position.p && is_kind(h, DP_S("statement")))
        add_part(&buf, " \u00b7 ", word_of(t, arena, "position", h->position));
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}

/* "announced 9 Feb 2023 for 12 Feb 2023": the day it was told of, where that is
 * not the one it stands at. */
static void add_step(const dp_teller *t, dp_arena *arena, dp_buf *buf,
                     const dp_happening *h, const dp_step *step)
{
    dp_str key = dp_str_printf(arena, "step.%.*s", DP_F(step->status));
    dp_str told = dp_tell_date(t, arena, step->published), text;

    text = told.p ? dp_tell_fill(t, arena, key, told)
                  : word_of(t, arena, "status", step->status);
    add_listed(t, buf, text);
    if (step->date.p && !dp_str_eq(step->date, h->date))
        add_part(buf, " ",
                 dp_tell_fill(t, arena, DP_S("step.for"),
                              dp_tell_date(t, arena, step->date)));
}

dp_str dp_tell_course(const dp_teller *t, dp_arena *arena,
                      const dp_happening *h)
{
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX);
    dp_buf steps = dp_buf_new(arena, PHRASE_MAX);
    bool held = dp_str_eq(h->status, DP_S("held"));

    if (held && h->course.n <= 1)
        return DP_NULL;
    for (size_t i = 0; i < h->course.n; i++)
        add_step(t, arena, &steps, h, &h->course.at[i]);
    /* One step says what the status is, but for "announced". */
    if (h->course.n != 1 || dp_str_eq(h->status, DP_S("planned")))
        dp_buf_add(&buf, word_of(t, arena, "status", h->status));
    add_behind_colon(t, &buf, dp_buf_str(&steps));
    if (h->put_off_to.p)
        add_listed(t, &buf, dp_tell_word(t, DP_S("put.off.to")));
    return buf.failed || steps.failed ? DP_NULL : dp_buf_str(&buf);
}

static bool call_actors(dp_calling *calling, dp_arena *arena, dp_actors *actors)
{
    dp_actor *own = DP_NEWS(arena, actors->n + 1, dp_actor);

    if (!own)
        return false;
    for (size_t i = 0; i < actors->n; i++) {
        own[i] = actors->at[i];
        own[i].name = dp_called(calling, arena, own[i].id, own[i].name);
    }
    actors->at = own;
    return true;
}

dp_status dp_tell_called(dp_calling *calling, dp_arena *arena, dp_happening *h)
{
    static const dp_str places[] = { { "place", 5 }, { "state", 5 } };
    static const dp_str bodies[] = { { "organisation", 12 } };

    if (!call_actors(calling, arena, &h->actors) ||
        !call_actors(calling, arena, &h->with))
        return dp_no_memory(calling->ctx, "a happening");
    h->place = dp_called_by_name(calling, arena,
                                 (dp_strs){ (dp_str *)places, 2 }, h->place);
    h->body = dp_called_by_name(calling, arena,
                                (dp_strs){ (dp_str *)bodies, 1 }, h->body);
    return DP_OK;
}

dp_str dp_tell_sources(const dp_teller *t, dp_arena *arena,
                       const dp_happening *h, size_t most)
{
    dp_buf buf = dp_buf_new(arena, PHRASE_MAX);
    dp_map seen = { 0 };
    size_t n = 0, copies = 0;

    for (size_t i = 0; i < h->told.n; i++) {
        dp_str outlet = h->told.at[i].outlet;
        bool fresh = false;
        copies += h->told.at[i].copy;
        if (!outlet.n || !dp_map_put(arena, &seen, outlet, &fresh) || !fresh)
            continue;
        if (n++ < most)
            add_listed(t, &buf, outlet);
    }
    if (n > most)
        add_part(&buf, " ",
                 dp_tell_fill(t, arena, DP_S("told.more"),
                              dp_str_printf(arena, "%zu", n - most)));
    if (copies)
        add_part(&buf, " \u00b7 ",
                 dp_tell_fill(t, arena, DP_S("told.copies"),
                              dp_str_printf(arena, "%zu", copies)));
    return buf.n ? dp_buf_str(&buf) : DP_NULL;
}
