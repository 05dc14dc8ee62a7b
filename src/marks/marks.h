/* Marks: what stands in a text, found and read: dates, names, quotes.
 *
 * Spans are bytes into the text, on borders of code points and inside it.
 */
#ifndef DP_MARKS_MARKS_H
#define DP_MARKS_MARKS_H

#include "core/edtf.h"
#include "marks/names.h"
#include "match/match.h"
#include "text/text.h"

/* -- Dates ------------------------------------------------------------------
 */

typedef struct dp_dates {
    dp_date *at;
    size_t n;
} dp_dates;

/* What relative dates count from. */
typedef struct dp_dates_from {
    dp_str published; /* EDTF of the publication, as the record has it; null:
                         not known */
    bool worked_out;  /* by dp_published_work_out: days with their weekday say
                         so in their basis */
    dp_day now;       /* the day of reading */
    const struct dp_dates_seen *seen; /* what dp_published_work_out saw of the
                                         same text; NULL: nothing yet */
} dp_dates_from;

/* Find the time expressions of `text` and work out what each says as EDTF.
 *
 * In the order of the text; values live in `arena`. One that we can read but
 * that nothing tells the day of keeps its span and has a null value. Finding
 * none is success, as is a language without patterns. docs/dates.md has the
 * conventions.
 *
 * DP_NO_MEMORY: `*out` is untouched.
 */
dp_status dp_dates_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        const dp_dates_from *from, dp_dates *out);

/* Work out `from->published` of an article that does not give it, from weekday,
 * day and month agreeing, by the rule of docs/record.md: of the years in which
 * they agree, none after the day of reading, the first that is not before the
 * latest past year the text mentions; where it mentions none, the latest. A
 * weekday shown with "this" elsewhere moves it to that day.
 *
 * Stays null where no date of the text has weekday and day; else worked_out is
 * set. What was seen of dates is kept in `from`, so that dp_dates_find need not
 * look again. DP_NO_MEMORY: `*from` is untouched.
 */
dp_status dp_published_work_out(dp_ctx *ctx, dp_arena *arena,
                                const dp_text *text, dp_dates_from *from);

/* Does a name in the patterns of dates (dates*.pat) mean something? See
 * dp_pattern_judge. */
const char *dp_dates_judge(dp_judged what, dp_str name, dp_str value);

/* -- Quotes -----------------------------------------------------------------
 */

typedef struct dp_quotes {
    dp_quote *at;
    size_t n;
} dp_quotes;

/* Find what stands between outer quotation marks and is attributed to somebody,
 * and say who that is: one of `names` (in the order of the text), or a phrase
 * ("a diplomatic source") without an id, or nobody.
 *
 * In the order of the text; speakers are views of the text or of `names`. A
 * quote broken by "he said" is one quote, so is one whose marks are reopened
 * at each paragraph. Titles and nicknames are none. docs/quotes.md tells how.
 *
 * DP_NO_MEMORY: `*out` is untouched.
 */
dp_status dp_quotes_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                         const dp_name *names, size_t names_n, dp_quotes *out);

#endif
