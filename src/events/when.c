/* When: the date that governs the clause of a trigger goes before one elsewhere
 * in the sentence, and what stands in the clause of another trigger belongs to
 * that one. */
#include "events/inside.h"

#include "core/banned.h"

/* What it costs besides to stand behind the trigger there: too much. */
enum { AFTER = 1000 };

/* "since the quarrel of 2022": a day that belongs to another noun is hardly
 * that of the event. "From the 3rd to the 5th" is no such day. */
enum { ATTACHED = 60 };

/* How far behind its verb the day of a statement stands. */
enum { SAID_ON = 9 };

static bool attached(const ev_scene *s, const ev_cue *trigger,
                     const dp_date *date, uint32_t begin)
{
    if (dp_str_find_char(date->value, '/', 0) != DP_NOT_FOUND)
        return false;
    for (size_t i = ev_from(&s->cases, begin < 3 ? 0 : begin - 3);
         i < s->cases.n && s->cases.at[i].begin < begin; i++) {
        const ev_cue *c = &s->cases.at[i];

        if (c->end == begin && c->begin > trigger->end &&
            dp_str_eq(dp_match_get(c->match, DP_S("role")), DP_S("of")))
            return true;
    }
    return false;
}

/* "The first since 2021": hardly when it was, but of a practice. */
static bool lasts_since(const ev_cue *trigger, const dp_date *date)
{
    return dp_str_ends(date->value, DP_S("/..")) &&
           !dp_str_eq(trigger->match->kind, DP_S("vote"));
}

/* How near a day stands to the verb of saying that it belongs to. */
enum { SAID_BEHIND = 5 };

/* "The ministry said on Thursday": the day of the words, not of what they
 * tell to be due or not so. */
static bool of_saying(const ev_scene *s, uint32_t begin, uint32_t end)
{
    uint32_t from = begin < SAID_BEHIND ? 0 : begin - SAID_BEHIND;

    for (size_t i = ev_from(&s->triggers, ev_back(from));
         i < s->triggers.n && s->triggers.at[i].begin <= end; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (ev_is_saying(t) && !s->quoted[t->begin] &&
            ((t->begin <= begin && t->end + SAID_BEHIND > begin) ||
             t->begin == end))
            return true;
    }
    return false;
}

/* What is told in the present of days to come is not years off. */
enum { WITHIN = 366 };

bool ev_ahead(const ev_scene *s, dp_str date)
{
    dp_edtf day, published;
    dp_day first, last, today;

    return date.p && s->article->published.p && dp_edtf_parse(date, &day) &&
           dp_edtf_parse(s->article->published, &published) &&
           dp_edtf_bounds(&day, &first, &last) &&
           dp_edtf_bounds(&published, &last, &today) && first > today &&
           first - today < WITHIN;
}

bool ev_lately(const ev_scene *s, dp_str date, int days)
{
    dp_edtf day, published;
    dp_day first, last, from, today;

    return date.p && s->article->published.p && dp_edtf_parse(date, &day) &&
           dp_edtf_parse(s->article->published, &published) &&
           dp_edtf_bounds(&day, &first, &last) &&
           dp_edtf_bounds(&published, &from, &today) && first == last &&
           first <= today && today - first <= days;
}

/* "Scheduled for the 24th": how near the day stands to the plan. */
enum { DUE_NEAR = 3 };

bool ev_due_on(const ev_scene *s, uint32_t date)
{
    uint32_t from = date < DUE_NEAR ? 0 : date - DUE_NEAR;

    for (size_t i = ev_from(&s->statuses, ev_back(from));
         i < s->statuses.n && s->statuses.at[i].begin < date; i++)
        if (s->statuses.at[i].end >= from && s->statuses.at[i].end <= date &&
            ev_status_of(dp_match_get(s->statuses.at[i].match, DP_S("is"))) ==
                EV_PLANNED)
            return true;
    return false;
}

/* "The visit was put off on Sunday": the day of that, not the one it was due
 * on. */
static bool put_off_on(const ev_scene *s, const ev_cue *trigger, uint32_t date)
{
    uint32_t from = date < DUE_NEAR ? 0 : date - DUE_NEAR;

    for (size_t i = ev_from(&s->statuses, ev_back(from));
         i < s->statuses.n && s->statuses.at[i].begin < date; i++) {
        const ev_cue *c = &s->statuses.at[i];

        if (c->end >= from && c->end <= date && c->begin >= trigger->end &&
            ev_puts_off(c) && !ev_leads_to(s, c->end, date))
            return true;
    }
    return false;
}

/* What is told to be due or not so, or only by a noun: it has no share in the
 * day on which somebody speaks of it. */
static bool unsaid(const ev_cue *trigger, ev_status status)
{
    return (status != EV_HELD && status != EV_ONGOING) || ev_bare_noun(trigger);
}

/* "The 3rd of March": a day by its number, not "in a week or two". */
static bool names_day(const ev_scene *s, const dp_date *date)
{
    for (size_t t = dp_text_token_at(s->text, date->span.begin);
         t < s->text->tokens.n &&
         s->text->tokens.at[t].span.begin < date->span.end;
         t++)
        if (s->text->tokens.at[t].shape == DP_SHAPE_NUMBER)
            return true;
    return false;
}

/* The most words that a wording has. */
enum { WORDING = 14 };

/* "Will take place \"in late June\"": when it is due, in the words of a
 * source. */
static bool quoted_day(const ev_scene *s, const ev_cue *trigger, uint32_t begin,
                       const dp_date *date)
{
    uint32_t byte = s->text->tokens.at[begin].span.begin;
    size_t i = ev_quote_from(s, byte + 1);
    const dp_quote *quote;

    if (ev_is_saying(trigger) || i == 0 || begin < trigger->end ||
        (ev_one_day(date->value) && !names_day(s, date)))
        return false;
    quote = &s->article->quotes.at[i - 1];
    return quote->span.end > byte &&
           dp_text_token_at(s->text, quote->span.begin) >= trigger->end &&
           dp_text_token_at(s->text, quote->span.end) <=
               dp_text_token_at(s->text, quote->span.begin) + WORDING;
}

/* The best date of a sentence: `mine` wants none that is nearer to another
 * trigger, else the clause is enough. */
static dp_str date_of(const ev_scene *s, const ev_cue *trigger, bool mine,
                      ev_status status)
{
    const dp_sentence *sentence =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];
    uint32_t from = ev_clause_begin(s, trigger);
    uint32_t to = ev_clause_end(s, trigger);
    uint32_t best = UINT32_MAX;
    dp_str found = DP_NULL;
    bool saying = ev_is_saying(trigger), found_due = false;
    uint32_t insertion = ev_insertion(s, trigger);

    for (size_t i = ev_date_from(s, sentence->span.begin);
         i < s->article->dates.n; i++) {
        const dp_date *date = &s->article->dates.at[i];
        uint32_t begin, end, cost;
        bool inside, due;

        if (date->span.begin >= sentence->span.end)
            break;
        begin = (uint32_t)dp_text_token_at(s->text, date->span.begin);
        end = (uint32_t)dp_text_token_at(s->text, date->span.end);
        if (!date->value.p ||
            (s->quoted[begin] && !quoted_day(s, trigger, begin, date)) ||
            (begin >= insertion && begin < trigger->begin) ||
            (saying && begin > trigger->end + SAID_ON))
            continue;
        cost = ev_distance(trigger, begin, end);
        inside = begin >= trigger->begin && begin < trigger->end;
        if (saying && (begin < from || begin >= to) &&
            !ev_opens(s, trigger, begin))
            continue;
        if (!saying && status != EV_HELD && ev_one_day(date->value) &&
            put_off_on(s, trigger, begin))
            continue;
        if (attached(s, trigger, date, begin) || lasts_since(trigger, date))
            cost += ATTACHED;
        due = !saying && status != EV_HELD && ev_due_on(s, begin);
        if (due)
            cost = 0;
        if (begin < from || begin >= to)
            cost += begin > trigger->end ? EV_OTHER_CLAUSE + AFTER
                                         : EV_OTHER_CLAUSE;
        /* "First due on A, will be held on B": the plan told last. */
        if (cost > best || (cost == best && !(due && found_due)) ||
            (status == EV_HELD && !inside && ev_ahead(s, date->value) &&
             ev_parted(s, trigger, begin)) ||
            (mine ? !inside && ev_of_another(s, trigger, begin, end)
                  : cost >= EV_OTHER_CLAUSE || ev_parted(s, trigger, begin) ||
                        (unsaid(trigger, status) && of_saying(s, begin, end))))
            continue;
        best = cost;
        found = date->value;
        found_due = due;
    }
    return best >= EV_OTHER_CLAUSE + AFTER ? DP_NULL : found;
}

/* A visit told to be of more days than this is no visit. */
enum { LONGEST = 21 };

/* From one day to another, as the record writes it. */
static dp_str interval(const ev_scene *s, dp_day from, dp_day to)
{
    dp_edtf both = dp_edtf_interval(dp_edtf_of_day(from), dp_edtf_of_day(to));

    return dp_edtf_print(s->arena, &both);
}

dp_str ev_day(const ev_scene *s, dp_day day)
{
    dp_edtf one = dp_edtf_point(dp_edtf_of_day(day));

    return dp_edtf_print(s->arena, &one);
}

static bool day_of(dp_str date, dp_day *out)
{
    dp_edtf value;
    dp_day last;

    return date.p && dp_edtf_parse(date, &value) &&
           dp_edtf_bounds(&value, out, &last) && *out == last;
}

/* "Sunday and Monday": the day that is joined to another in a sentence. */
static dp_str day_joined(const ev_scene *s, size_t sentence, dp_str date)
{
    dp_span span = s->text->sentences.at[sentence].span;

    for (size_t i = ev_date_from(s, span.begin);
         i + 1 < s->article->dates.n &&
         s->article->dates.at[i].span.begin < span.end;
         i++) {
        const dp_date *one = &s->article->dates.at[i];
        uint32_t end = (uint32_t)dp_text_token_at(s->text, one->span.end);
        uint32_t next = (uint32_t)dp_text_token_at(s->text, one[1].span.begin);

        if (one[1].span.end > span.end || !dp_str_eq(one->value, date) ||
            next != end + 1)
            continue;
        for (size_t k = ev_from(&s->joins, end);
             k < s->joins.n && s->joins.at[k].begin == end; k++)
            if (s->joins.at[k].end == next && !ev_has(&s->joins.at[k], "weak"))
                return one[1].value;
    }
    return DP_NULL;
}

/* "until Friday", "of three days": the days that it lasts. An arrival begins
 * it, "has ended" ends it. */
static dp_str lasting(const ev_scene *s, const ev_cue *trigger, dp_str date)
{
    size_t in = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t end = s->text->sentences.at[in].end;
    bool ends = ev_has(trigger, "ends");
    dp_day day, last;

    if (!day_of(date, &day))
        return date;
    if (day_of(day_joined(s, in, date), &last) && last == day + 1) {
        dp_str both = interval(s, day, last);

        return both.p ? both : date;
    }
    for (size_t i = ev_from(&s->lengths, trigger->begin);
         i < s->lengths.n && s->lengths.at[i].begin < end; i++) {
        const dp_match *m = s->lengths.at[i].match;
        const dp_capture *d = dp_match_capture(m, DP_S("d"), NULL);
        uint32_t n = dp_match_number(m, DP_S("n"));
        dp_str found;

        if (s->quoted[m->begin])
            continue;
        if (d && d->mark < s->article->dates.n &&
            day_of(s->article->dates.at[d->mark].value, &last) && last > day)
            found = interval(s, day, last);
        else if (!d && n != DP_NO_NUMBER && n >= 2 && n <= LONGEST)
            found = ends ? interval(s, day - (dp_day)n + 1, day)
                         : interval(s, day, day + (dp_day)n - 1);
        else
            continue;
        return found.p ? found : date;
    }
    /* The day a tour ends is not that of each of its stations. */
    return dp_str_eq(dp_match_get(trigger->match, DP_S("ends")), DP_S("tour"))
               ? DP_NULL
               : date;
}

/* "The first visit since 2018": when another was. */
static bool first_since(const ev_cue *trigger, dp_str date)
{
    enum { YEAR = sizeof "2018/.." - 1 };

    return dp_str_eq(trigger->match->kind, DP_S("visit")) &&
           (date.n == YEAR || ev_bare_noun(trigger));
}

/* What is done once is done on the day that it lasts since. */
static dp_str day_since(const ev_cue *trigger, dp_str date)
{
    static const char *const lasting_kinds[] = { "vote", "session",
                                                 "statement" };

    if (dp_str_ends(date, DP_S("/..")) && first_since(trigger, date))
        return DP_NULL;

    for (size_t i = 0; i < sizeof lasting_kinds / sizeof *lasting_kinds; i++)
        if (dp_str_eq(trigger->match->kind, dp_str_of(lasting_kinds[i])))
            return date;
    return dp_str_ends(date, DP_S("/..")) ? dp_str_sub(date, 0, date.n - 3)
                                          : date;
}

/* "In the middle of June": something happens in June. */
static dp_str month(dp_str date)
{
    enum { LENGTH = 8 };

    return date.n == LENGTH && dp_str_ends(date, DP_S("~"))
               ? dp_str_sub(date, 0, date.n - 1)
               : date;
}

/* "On Tuesday, a day after they signed": the words between the day of the
 * sentence and what was so many days before it or after; NULL: none, or a day
 * of its own stands behind them. */
static const ev_cue *apart(const ev_scene *s, const ev_cue *trigger)
{
    size_t in = dp_text_sentence_of(s->text, trigger->begin);
    const dp_sentence *sentence = &s->text->sentences.at[in];
    const ev_cue *found = NULL;
    size_t date;

    for (size_t i = ev_from(&s->aparts, trigger->begin);
         !found && i-- > 0 && s->aparts.at[i].begin >= sentence->begin;)
        if (s->aparts.at[i].end <= trigger->begin &&
            !s->quoted[s->aparts.at[i].begin])
            found = &s->aparts.at[i];
    if (!found)
        return NULL;
    date = ev_date_from(s, s->text->tokens.at[found->end].span.begin);
    return date < s->article->dates.n &&
                   s->article->dates.at[date].span.begin < sentence->span.end
               ? NULL
               : found;
}

/* The last day that a sentence tells before a token. */
static dp_str day_before(const ev_scene *s, uint32_t token)
{
    size_t in = dp_text_sentence_of(s->text, token);
    uint32_t begin = s->text->sentences.at[in].span.begin;

    for (size_t i = ev_date_from(s, s->text->tokens.at[token].span.begin);
         i-- > 0 && s->article->dates.at[i].span.begin >= begin;)
        if (ev_one_day(s->article->dates.at[i].value))
            return s->article->dates.at[i].value;
    return DP_NULL;
}

/* "Met her a day after she had spoken": of the main verb, whose day no word of
 * the sentence tells. */
static bool apart_behind(const ev_scene *s, const ev_cue *trigger)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];
    size_t i = ev_from(&s->aparts, trigger->end);
    size_t date = ev_date_from(s, in->span.begin);

    return i < s->aparts.n && s->aparts.at[i].begin < in->end &&
           s->aparts.at[i].begin < ev_clause_end(s, trigger) &&
           (date == s->article->dates.n ||
            s->article->dates.at[date].span.begin >= in->span.end);
}

bool ev_is_apart(const ev_scene *s, const ev_cue *trigger)
{
    return apart(s, trigger) != NULL || apart_behind(s, trigger);
}

/* The day that stands so many days apart; null where the words tell no number
 * of days. */
static dp_str moved(const ev_scene *s, const ev_cue *words, dp_str date)
{
    uint32_t n = dp_match_number(words->match, DP_S("n"));
    dp_day day;

    if (!day_of(date, &day) || n == DP_NO_NUMBER || n > LONGEST)
        return DP_NULL;
    day += ev_has(words, "before") ? (dp_day)n : -(dp_day)n;
    return ev_day(s, day);
}

/* "Agreed on Monday to meet in March": what is planned is on the day to come
 * that stands behind it in its clause, not on one that is over. */
static dp_str to_come(const ev_scene *s, const ev_cue *trigger, dp_str date)
{
    uint32_t end = ev_clause_end(s, trigger);

    if (!date.p || ev_ahead(s, date))
        return date;
    for (size_t i =
             ev_date_from(s, s->text->tokens.at[trigger->end - 1].span.end);
         i < s->article->dates.n; i++) {
        const dp_date *one = &s->article->dates.at[i];

        if (dp_text_token_at(s->text, one->span.begin) >= end)
            break;
        if (ev_ahead(s, one->value))
            return one->value;
    }
    return date;
}

dp_str ev_date(const ev_scene *s, const ev_cue *trigger, ev_status status)
{
    const ev_cue *words = apart(s, trigger);
    dp_str date = date_of(s, trigger, true, status);

    if (!date.p && !ev_is_saying(trigger))
        date = date_of(s, trigger, false, status);
    if (status == EV_PLANNED)
        date = to_come(s, trigger, date);
    if (dp_str_eq(trigger->match->kind, DP_S("visit")) ||
        dp_str_eq(trigger->match->kind, DP_S("session")))
        date = lasting(s, trigger, date);
    date = month(day_since(trigger, date));
    if (words)
        date = moved(s, words, day_before(s, words->begin));
    /* "In the run-up to 2020" is when it was not. Nor is what somebody said
     * dated by the day to come that he spoke of. */
    if (status == EV_HELD && (dp_str_starts(date, DP_S("../")) ||
                              (ev_is_saying(trigger) && ev_ahead(s, date))))
        return DP_NULL;
    return date;
}
