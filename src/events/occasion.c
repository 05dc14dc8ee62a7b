/* Where the words themselves say that something was at an occasion told before:
 * "at the opening", "on the sidelines", "the day after the summit", "at once".
 * It takes the day and the place of that. */
#include "events/inside.h"

#include "core/banned.h"

/* How many sentences further on an occasion is still meant, and how far an act
 * may stand from what it followed at once. */
enum { OCCASION_REACH = 12, AT_ONCE = 2 };

bool ev_one_day(dp_str date)
{
    enum { DAY = 10 };

    return date.n == DAY;
}

bool ev_gathering(const ev_draft *at)
{
    return at->kind == EV_MEETING || at->kind == EV_CALL ||
           at->kind == EV_AGREEMENT || at->kind == EV_SESSION ||
           at->kind == EV_APPOINTMENT ||
           (at->kind == EV_VISIT && (!at->date.p || ev_one_day(at->date)));
}

static bool of_any_length(const ev_draft *at)
{
    return at->kind == EV_VISIT || ev_gathering(at);
}

void ev_take_place(const ev_draft *at, ev_draft *d)
{
    if (d->place.p || d->kind == EV_VOTE)
        return;
    d->place = at->place;
    d->place_state = at->place_state;
}

static bool says(const ev_draft *d, const char *key)
{
    return d->at && dp_match_get(d->at, dp_str_of(key)).n > 0;
}

bool ev_aside(const ev_draft *d)
{
    return d->apart || says(d, "aside");
}

/* "Peru at once recalled its ambassador": on the day of what was told before.
 */
static void at_once(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    for (size_t k = index; k-- > 0 && !d->date.p;) {
        const ev_draft *at = &drafts->at[k];

        if (d->sentence - at->sentence > AT_ONCE)
            return;
        if (!at->dead && at->status == d->status && ev_one_day(at->date))
            d->date = at->date;
    }
}

/* So many days from the last of an occasion, or before its first. */
static dp_str days_from(const ev_scene *s, dp_str date, dp_str shift)
{
    bool before = dp_str_starts(shift, DP_S("-"));
    uint32_t n;
    dp_edtf value;
    dp_day first, last;

    if (!dp_str_number(dp_str_sub(shift, before, shift.n), &n) ||
        !dp_edtf_parse(date, &value) || !dp_edtf_bounds(&value, &first, &last))
        return DP_NULL;
    return ev_day(s, before ? first - (dp_day)n : last + (dp_day)n);
}

/* "The day after the summit": of the last one told before. */
static void shifted(const ev_scene *s, const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];
        dp_str day;

        if (d->sentence - at->sentence > OCCASION_REACH)
            return;
        if (at->dead || !at->date.p || d->sentence == at->sentence ||
            !(of_any_length(at) || at->kind == EV_VOTE))
            continue;
        day = days_from(s, at->date, dp_match_get(d->at, DP_S("shift")));
        if (day.p)
            d->date = day;
        return;
    }
}

/* The occasion can be meant. "On the sidelines" of it, the day may be another.
 */
static bool fits(const ev_draft *at, const ev_draft *d)
{
    return !at->dead && of_any_length(at) &&
           (at->place.p || (at->date.p && !ev_aside(d))) &&
           (at->status == EV_HELD || at->status == EV_ONGOING) &&
           (d->status != EV_PLANNED || at->status != EV_HELD) &&
           (!d->date.p || ev_within(d->date, at->date));
}

static void take_day(const ev_drafts *drafts, uint32_t at, ev_draft *d)
{
    dp_str date = drafts->at[at].date;

    if (d->date.p || ev_aside(d) || !date.p ||
        !(ev_one_day(date) || says(d, "first")))
        return;
    d->date = dp_str_sub(date, 0, 10);
    d->occasion = at;
}

/* The last occasion told before, of a kind (null: any) that its word can mean.
 */
static bool join_last(const ev_drafts *drafts, size_t index, dp_str kind)
{
    ev_draft *d = &drafts->at[index];
    bool found = false;

    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (d->sentence - at->sentence > OCCASION_REACH)
            return found;
        if (!fits(at, d) ||
            (kind.p && !dp_str_eq(ev_kind_word(at->kind), kind)))
            continue;
        found = true;
        take_day(drafts, (uint32_t)k, d);
        ev_take_place(at, d);
        /* Where it was may have been told before. */
        if (d->place.p || !d->date.p)
            return true;
    }
    return found;
}

void ev_occasion(const ev_scene *s, const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    bool day = says(d, "shift");

    if (!d->at || ((d->kind == EV_VOTE || d->kind == EV_CALL) && !day))
        return;
    if (says(d, "once"))
        at_once(drafts, index);
    if (day)
        shifted(s, drafts, index);
    if (day || says(d, "once"))
        return;
    /* "After the talks": those, though a signing was told since. */
    if (!says(d, "of") ||
        !join_last(drafts, index, dp_match_get(d->at, DP_S("of"))))
        join_last(drafts, index, DP_NULL);
}

const dp_match *ev_at_occasion(const ev_scene *s, const ev_cue *trigger)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = ev_from(&s->occasions, in->begin);
         i < s->occasions.n && s->occasions.at[i].begin < in->end; i++) {
        const ev_cue *c = &s->occasions.at[i];

        bool itself = c->begin <= trigger->begin && c->end >= trigger->end &&
                      ev_has(c, "shift");

        /* "After", "before" are borders of clauses, too. */
        if (!s->quoted[c->begin] && !itself &&
            (c->begin <= in->begin + 1 ||
             (c->begin >= ev_clause_begin(s, trigger) &&
              c->begin <= ev_clause_end(s, trigger))))
            return c->match;
    }
    return NULL;
}
