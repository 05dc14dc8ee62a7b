/* When, where, whether and by whose word. What governs a clause stands in it:
 * the date, place or cue of the trigger's own clause goes before one elsewhere
 * in the sentence, and what stands in the clause of another trigger belongs to
 * that one. */
#include "events/inside.h"

#include "core/banned.h"

/* What it costs to stand in another clause; behind the trigger, too much. */
enum { OTHER_CLAUSE = 1000, AFTER = 1000 };

static uint32_t distance(const ev_cue *t, uint32_t begin, uint32_t end)
{
    if (end <= t->begin)
        return t->begin - end;
    return begin >= t->end ? begin - t->end : 0;
}

static bool is_saying(const ev_cue *trigger)
{
    return dp_str_eq(trigger->match->kind, DP_S("statement"));
}

/* "On the sidelines of the summit on Monday": what words of an occasion name
 * has no day of its own. */
static bool only_occasion(const ev_scene *s, const ev_cue *t)
{
    if (!dp_match_get(t->match, DP_S("noun")).n)
        return false;
    for (size_t i = ev_from(&s->occasions, ev_back(t->begin));
         i < s->occasions.n && s->occasions.at[i].begin < t->begin; i++)
        if (s->occasions.at[i].end >= t->end)
            return true;
    return false;
}

/* Another trigger is nearer to what stands at a token; `acts`: one that tells
 * more than words. */
static bool nearer(const ev_scene *s, const ev_cue *trigger, uint32_t begin,
                   uint32_t end, bool acts)
{
    size_t sentence = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t own = distance(trigger, begin, end);
    const dp_sentence *in = &s->text->sentences.at[sentence];

    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (t->begin == trigger->begin ||
            dp_text_sentence_of(s->text, t->begin) != sentence ||
            s->quoted[t->begin] || (acts && is_saying(t)) ||
            only_occasion(s, t))
            continue;
        if (ev_clause_begin(s, t) <= begin && begin < ev_clause_end(s, t) &&
            (distance(t, begin, end) < own ||
             (end < trigger->begin && distance(t, begin, end) == own) ||
             ev_clause_begin(s, t) != ev_clause_begin(s, trigger)))
            return true;
    }
    return false;
}

static bool of_another(const ev_scene *s, const ev_cue *trigger, uint32_t begin,
                       uint32_t end)
{
    return nearer(s, trigger, begin, end, false);
}

/* Another event stands between the trigger and a token; `verbs`: told by more
 * than a noun. */
static bool parted_by(const ev_scene *s, const ev_cue *trigger, uint32_t token,
                      bool verbs)
{
    uint32_t from = token < trigger->begin ? token : trigger->end;
    uint32_t to = token < trigger->begin ? trigger->begin : token;

    for (size_t i = ev_from(&s->triggers, ev_back(from));
         i < s->triggers.n && s->triggers.at[i].begin < to; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (t->end > from && t->begin < to && t != trigger && !is_saying(t) &&
            !only_occasion(s, t) &&
            !(verbs && dp_match_get(t->match, DP_S("noun")).n))
            return true;
    }
    return false;
}

static bool parted(const ev_scene *s, const ev_cue *trigger, uint32_t token)
{
    return parted_by(s, trigger, token, false);
}

/* A place or day that a sentence opens with holds for all of it: "In Vienna,
 * where … opened, M. Grossi confirmed". */
static bool opens(const ev_scene *s, const ev_cue *trigger, uint32_t begin)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    return begin <= in->begin + 2;
}

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

        if (is_saying(t) && !s->quoted[t->begin] &&
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

/* "Scheduled for the 24th": how near the day stands to the plan. */
enum { DUE_NEAR = 3 };

static bool due_on(const ev_scene *s, uint32_t date)
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

static bool puts_off(const ev_cue *cue)
{
    ev_status is = ev_status_of(dp_match_get(cue->match, DP_S("is")));

    return is == EV_POSTPONED || is == EV_CANCELLED || is == EV_DENIED;
}

/* A preposition of goal ends where the date begins. */
static bool leads_to(const ev_scene *s, uint32_t from, uint32_t date)
{
    for (size_t i = ev_from(&s->cases, from);
         i < s->cases.n && s->cases.at[i].begin <= date; i++)
        if ((s->cases.at[i].end == date || s->cases.at[i].begin == date) &&
            dp_str_eq(dp_match_get(s->cases.at[i].match, DP_S("role")),
                      DP_S("to")))
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
            puts_off(c) && !leads_to(s, c->end, date))
            return true;
    }
    return false;
}

/* What is told to be due or not so, or only by a noun: it has no share in the
 * day on which somebody speaks of it. */
static bool unsaid(const ev_cue *trigger, ev_status status)
{
    return (status != EV_HELD && status != EV_ONGOING) ||
           (dp_match_get(trigger->match, DP_S("noun")).n &&
            !dp_match_get(trigger->match, DP_S("light")).n);
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

    if (is_saying(trigger) || i == 0 || begin < trigger->end ||
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
    bool saying = is_saying(trigger), found_due = false;
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
        cost = distance(trigger, begin, end);
        inside = begin >= trigger->begin && begin < trigger->end;
        if (saying && (begin < from || begin >= to) &&
            !opens(s, trigger, begin))
            continue;
        if (!saying && status != EV_HELD && ev_one_day(date->value) &&
            put_off_on(s, trigger, begin))
            continue;
        if (attached(s, trigger, date, begin) || lasts_since(trigger, date))
            cost += ATTACHED;
        due = !saying && status != EV_HELD && due_on(s, begin);
        if (due)
            cost = 0;
        if (begin < from || begin >= to)
            cost += begin > trigger->end ? OTHER_CLAUSE + AFTER : OTHER_CLAUSE;
        /* "First due on A, will be held on B": the plan told last. */
        if (cost > best || (cost == best && !(due && found_due)) ||
            (status == EV_HELD && !inside && ev_ahead(s, date->value) &&
             parted(s, trigger, begin)) ||
            (mine ? !inside && of_another(s, trigger, begin, end)
                  : cost >= OTHER_CLAUSE || parted(s, trigger, begin) ||
                        (unsaid(trigger, status) && of_saying(s, begin, end))))
            continue;
        best = cost;
        found = date->value;
        found_due = due;
    }
    return best >= OTHER_CLAUSE + AFTER ? DP_NULL : found;
}

/* A visit told to be of more days than this is no visit. */
enum { LONGEST = 21 };

/* From one day to another, as the record writes it. */
static dp_str interval(const ev_scene *s, dp_day from, dp_day to)
{
    int32_t year[2];
    unsigned month[2], day[2];

    dp_day_split(from, &year[0], &month[0], &day[0]);
    dp_day_split(to, &year[1], &month[1], &day[1]);
    return dp_str_printf(s->arena, "%04d-%02u-%02u/%04d-%02u-%02u",
                         (int)year[0], month[0], day[0], (int)year[1], month[1],
                         day[1]);
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
            if (s->joins.at[k].end == next &&
                !dp_match_get(s->joins.at[k].match, DP_S("weak")).n)
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
    bool ends = dp_match_get(trigger->match, DP_S("ends")).n > 0;
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
           (date.n == YEAR || (dp_match_get(trigger->match, DP_S("noun")).n &&
                               !dp_match_get(trigger->match, DP_S("light")).n));
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

dp_str ev_date(const ev_scene *s, const ev_cue *trigger, ev_status status)
{
    dp_str date = date_of(s, trigger, true, status);

    if (!date.p && !is_saying(trigger))
        date = date_of(s, trigger, false, status);
    if (dp_str_eq(trigger->match->kind, DP_S("visit")) ||
        dp_str_eq(trigger->match->kind, DP_S("session")))
        date = lasting(s, trigger, date);
    return month(day_since(trigger, date));
}

static bool in_case(const ev_scene *s, uint32_t begin, ev_role *role)
{
    for (size_t i = ev_from(&s->cases, ev_back(begin));
         i < s->cases.n && s->cases.at[i].begin <= begin; i++) {
        const ev_cue *c = &s->cases.at[i];
        dp_str word = dp_match_get(c->match, DP_S("role"));

        if (c->end != begin && !(c->begin <= begin && c->end == begin + 1))
            continue;
        *role = dp_str_eq(word, DP_S("in"))   ? EV_IN
                : dp_str_eq(word, DP_S("to")) ? EV_TO
                                              : EV_OTHER;
        return *role != EV_OTHER;
    }
    return false;
}

static bool is_capital(const ev_scene *s, size_t token, dp_str state)
{
    dp_entry entries[8];
    size_t n = dp_token_entries(s->text, token, DP_S("city"), entries, 8);

    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(dp_attribute(entries[i].attributes, DP_S("iso")),
                      state) &&
            dp_attribute(entries[i].attributes, DP_S("capital")).n)
            return true;
    return false;
}

dp_str ev_place_word(const ev_scene *s, const dp_name *name)
{
    dp_str written = dp_text_at(s->text, name->span);

    /* RABAT in the dateline is Rabat in the text. */
    return name->kind == DP_STATE || written.n == name->name.n ? written
                                                               : name->name;
}

static size_t token_byte(const ev_scene *s, uint32_t token)
{
    return token < s->text->tokens.n ? s->text->tokens.at[token].span.begin
                                     : s->text->text.n;
}

/* The capital of a state, where the text names it as a town. */
static bool town_of(const ev_scene *s, dp_str state, ev_draft *draft)
{
    for (size_t i = 0; i < s->article->names.n && state.n; i++) {
        const dp_name *name = &s->article->names.at[i];
        size_t token = dp_text_token_at(s->text, name->span.begin);

        if (name->kind == DP_PLACE && is_capital(s, token, state)) {
            draft->place = name->name;
            draft->place_state = state;
            return true;
        }
    }
    return false;
}

/* "The Hungarian capital": the town, where the text names it; else the
 * country. */
static bool capital_of(const ev_scene *s, dp_str state, ev_draft *draft)
{
    if (town_of(s, state, draft))
        return true;
    for (size_t i = 0; i < s->article->names.n; i++) {
        const dp_name *name = &s->article->names.at[i];

        if (name->kind == DP_STATE && dp_str_eq(name->state, state)) {
            draft->place = ev_place_word(s, name);
            draft->place_state = state;
            return true;
        }
    }
    return false;
}

/* "In the capital": of those named in the sentence, or in the one before. */
static bool capital_before(const ev_scene *s, uint32_t token, ev_draft *draft)
{
    size_t in = dp_text_sentence_of(s->text, token);
    uint32_t from = s->text->sentences.at[in ? in - 1 : 0].span.begin;

    for (size_t i = ev_name_from(s, token_byte(s, token)); i-- > 0;) {
        const dp_name *name = &s->article->names.at[i];

        if (name->span.begin < from)
            break;
        if (name->state.n && capital_of(s, name->state, draft))
            return true;
    }
    return false;
}

/* The town or country named last before a token. */
static bool place_before(const ev_scene *s, uint32_t token, uint32_t reach,
                         bool in, ev_draft *draft)
{
    for (size_t i = ev_name_from(s, token_byte(s, token)); i-- > 0;) {
        const dp_name *name = &s->article->names.at[i];
        uint32_t begin, end;
        ev_role role;

        if (name->kind != DP_PLACE && name->kind != DP_STATE)
            continue;
        begin = (uint32_t)dp_text_token_at(s->text, name->span.begin);
        end = (uint32_t)dp_text_token_at(s->text, name->span.end);
        if (end > token || s->quoted[begin] ||
            (in && !in_case(s, begin, &role)))
            continue;
        if (end + reach < token)
            return false;
        draft->place = ev_place_word(s, name);
        draft->place_state = name->kind == DP_STATE ? name->state : DP_NULL;
        return true;
    }
    return false;
}

/* "where he went", "he went there": the place stands before. */
enum { THERE_REACH = 60, WHERE_REACH = 6 };

static void place_elsewhere(const ev_scene *s, const ev_cue *trigger,
                            ev_draft *draft)
{
    uint32_t from = ev_clause_begin(s, trigger);

    for (size_t i = ev_from(&s->breaks, ev_back(from));
         i < s->breaks.n && s->breaks.at[i].begin < from; i++)
        if (s->breaks.at[i].end == from &&
            dp_match_get(s->breaks.at[i].match, DP_S("where")).n &&
            place_before(s, s->breaks.at[i].begin, WHERE_REACH, false, draft))
            return;
    for (size_t i = ev_from(&s->places, from);
         i < s->places.n && s->places.at[i].begin < ev_clause_end(s, trigger);
         i++) {
        const ev_cue *c = &s->places.at[i];

        if (s->quoted[c->begin])
            continue;
        if (dp_match_get(c->match, DP_S("capital")).n)
            capital_before(s, c->begin, draft);
        else
            draft->there = place_before(s, c->begin, THERE_REACH, true, draft);
        return;
    }
}

enum {
    SAID_IN = 4,
    TOLD_IN = 9,
    HELD_IN = 18,
    FAR_OFF = 60,
    FRAME = 50,
    ELSEWHERE = 1000,
    BACKWARDS = 5,
    BEHIND_VISIT = 100
};

/* Where a sentence opens with the words quoted, what stands behind the verb is
 * not part of them: "…", told reporters in the palace. */
static bool behind_quote(const ev_scene *s, const ev_cue *trigger)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (uint32_t t = in->begin; t < in->begin + 2 && t < trigger->begin; t++)
        if (s->quoted[t])
            return true;
    return false;
}

/* "RABAT (Agency) - ": where it was written. */
static bool dateline(const ev_scene *s, uint32_t begin)
{
    return begin == 0 && s->text->tokens.at[0].shape == DP_SHAPE_UPPER;
}

/* What it costs to take the place at `begin` for where the trigger happens;
 * UINT32_MAX: it can't be. */
static uint32_t place_cost(const ev_scene *s, const ev_cue *trigger,
                           const ev_draft *draft, uint32_t begin, uint32_t end)
{
    uint32_t cost = distance(trigger, begin, end);

    if (dateline(s, begin))
        return UINT32_MAX;
    if (draft->kind != EV_VISIT && opens(s, trigger, begin))
        return FRAME;
    if (begin < trigger->begin && begin >= ev_insertion(s, trigger))
        return UINT32_MAX;
    if (begin >
        trigger->end + (draft->kind == EV_STATEMENT
                            ? (behind_quote(s, trigger) ? TOLD_IN : SAID_IN)
                        : draft->kind == EV_VISIT ? FAR_OFF
                                                  : HELD_IN))
        return UINT32_MAX;
    if (begin < trigger->begin)
        cost += draft->kind == EV_VISIT ? BEHIND_VISIT : BACKWARDS;
    if (begin < ev_clause_begin(s, trigger) ||
        begin >= ev_clause_end(s, trigger)) {
        if (draft->kind == EV_STATEMENT ||
            (draft->kind != EV_VISIT && begin > trigger->begin))
            return UINT32_MAX;
        cost += ELSEWHERE;
    }
    if (cost >= BEHIND_VISIT && of_another(s, trigger, begin, end))
        return UINT32_MAX;
    return cost;
}

/* A capital that acts or is spoken to is no place, unless the sentence opens
 * with it: "In Madrid, …". */
static bool happens_in(const ev_draft *draft, const dp_name *name, ev_role role)
{
    return name->kind == DP_PLACE || role != EV_TO || draft->kind == EV_VISIT ||
           draft->kind == EV_MEETING || draft->kind == EV_SESSION;
}

/* "the ambassador of Morocco in Russia": where an office is held. A person who
 * is named by an office begins with a small letter. */
static bool posted(const ev_scene *s, size_t name)
{
    const dp_name *before;
    const dp_token *first;

    if (name == 0)
        return false;
    before = &s->article->names.at[name - 1];
    first = &s->text->tokens.at[dp_text_token_at(s->text, before->span.begin)];
    return before->kind == DP_PERSON && first->shape == DP_SHAPE_LOWER &&
           dp_str_eq(before->role, DP_S("ambassador")) &&
           dp_text_token_at(s->text, s->article->names.at[name].span.begin) <=
               dp_text_token_at(s->text, before->span.end) + 2;
}

/* How far behind its subject the goal of a verb stands that comes before it:
 * "visited the minister, on Monday, Lima". */
enum { GOAL = 2, GOAL_BEHIND = 6 };

/* The place that a verb names as its object. */
static bool is_goal(const ev_scene *s, const ev_cue *trigger, uint32_t begin)
{
    dp_str order = dp_match_get(trigger->match, DP_S("subject"));
    uint32_t subject;

    if (!dp_match_get(trigger->match, DP_S("goal")).n || begin < trigger->end)
        return false;
    if (begin <= trigger->end + GOAL)
        return true;
    subject =
        dp_str_eq(order, DP_S("first")) ? ev_subject(s, trigger) : DP_NO_MARK;
    return subject != DP_NO_MARK && s->nps.at[subject].end <= begin &&
           begin <= s->nps.at[subject].end + GOAL_BEHIND;
}

static void named_place(const ev_scene *s, const ev_cue *trigger,
                        ev_draft *draft, uint32_t *best)
{
    const dp_sentence *sentence =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = ev_name_from(s, sentence->span.begin);
         i < s->article->names.n; i++) {
        const dp_name *name = &s->article->names.at[i];
        uint32_t begin, end, cost;
        ev_role role = EV_OTHER;

        if (name->span.begin >= sentence->span.end)
            break;
        if (name->kind != DP_PLACE && name->kind != DP_STATE)
            continue;
        begin = (uint32_t)dp_text_token_at(s->text, name->span.begin);
        end = (uint32_t)dp_text_token_at(s->text, name->span.end);
        if (s->quoted[begin] ||
            (s->np_of[i] != DP_NO_MARK && s->nps.at[s->np_of[i]].absorbed))
            continue;
        if (posted(s, i))
            continue;
        if (!(in_case(s, begin, &role) &&
              (happens_in(draft, name, role) || opens(s, trigger, begin))) &&
            !is_goal(s, trigger, begin))
            continue;
        cost = place_cost(s, trigger, draft, begin, end);
        if (cost >= *best)
            continue;
        *best = cost;
        draft->place = ev_place_word(s, name);
        draft->place_state = name->kind == DP_STATE ? name->state : DP_NULL;
    }
}

/* "At the Kremlin": the town, where the text names it, else the house. */
static void house_of(const ev_scene *s, const dp_capture *house,
                     ev_draft *draft)
{
    dp_str state = dp_attribute(house->feature, DP_S("iso"));

    if (town_of(s, state, draft))
        return;
    draft->place = dp_text_at(s->text, house->span);
    draft->place_state = state;
}

static bool place_told_by(const ev_scene *s, const dp_match *m, ev_draft *draft)
{
    const dp_capture *of = dp_match_capture(m, DP_S("of"), NULL);
    const dp_capture *house = dp_match_capture(m, DP_S("house"), NULL);

    if (house)
        house_of(s, house, draft);
    return house || (of && capital_of(s, of->value, draft));
}

static void described_place(const ev_scene *s, const ev_cue *trigger,
                            ev_draft *draft, uint32_t *best)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = ev_from(&s->places, in->begin);
         i < s->places.n && s->places.at[i].begin < in->end; i++) {
        const ev_cue *c = &s->places.at[i];
        uint32_t cost;

        if (s->quoted[c->begin])
            continue;
        cost = place_cost(s, trigger, draft, c->begin, c->end);
        if (cost < *best && place_told_by(s, c->match, draft))
            *best = cost;
    }
}

/* The nearest town or country that something happens in or goes to: for a
 * visit, behind the trigger. */
void ev_place(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    uint32_t best = UINT32_MAX;

    named_place(s, trigger, draft, &best);
    described_place(s, trigger, draft, &best);
    if (!draft->place.p && draft->kind != EV_STATEMENT)
        place_elsewhere(s, trigger, draft);
}

bool ev_opening_place(const ev_scene *s, size_t sentence, ev_draft *draft)
{
    const dp_sentence *in = &s->text->sentences.at[sentence];
    size_t i = ev_name_from(s, in->span.begin);
    const dp_name *name;
    uint32_t begin;
    ev_role role;

    if (i == s->article->names.n)
        return false;
    name = &s->article->names.at[i];
    begin = (uint32_t)dp_text_token_at(s->text, name->span.begin);
    if (name->kind == DP_PERSON || name->kind == DP_ORGANISATION ||
        begin > in->begin + 2 || dateline(s, begin) || s->quoted[begin] ||
        !in_case(s, begin, &role))
        return false;
    draft->place = ev_place_word(s, name);
    draft->place_state = name->kind == DP_STATE ? name->state : DP_NULL;
    return true;
}

void ev_subject_add(ev_draft *draft, dp_str subject)
{
    for (size_t i = 0; i < draft->subjects_n; i++)
        if (dp_str_ends(draft->subjects[i], subject) ||
            dp_str_ends(subject, draft->subjects[i]))
            return;
    if (draft->subjects_n < EV_SUBJECTS)
        draft->subjects[draft->subjects_n++] = subject;
}

void ev_subjects(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    /* What is said goes on behind the border of the clause. */
    bool saying = is_saying(trigger);
    size_t in = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t end =
        saying ? s->text->sentences.at[in].end : ev_clause_end(s, trigger);

    for (size_t i = ev_from(&s->topics, trigger->begin);
         i < s->topics.n && s->topics.at[i].begin < end; i++) {
        const ev_cue *c = &s->topics.at[i];
        const dp_capture *what = dp_match_capture(c->match, DP_S("what"), NULL);

        if (what && !s->quoted[what->begin] &&
            (saying || !of_another(s, trigger, what->begin, what->end)))
            ev_subject_add(draft, dp_text_at(s->text, what->span));
    }
}

dp_str ev_stance(const ev_scene *s, dp_span words)
{
    uint32_t from = (uint32_t)dp_text_token_at(s->text, words.begin);
    uint32_t to = (uint32_t)dp_text_token_at(s->text, words.end);
    dp_str found = DP_NULL;

    for (size_t i = ev_from(&s->stances, from);
         i < s->stances.n && s->stances.at[i].begin < to; i++) {
        dp_str is = dp_match_get(s->stances.at[i].match, DP_S("position"));

        if (found.p && !dp_str_eq(found, is))
            return DP_NULL;
        found = is;
    }
    return found;
}

const dp_match *ev_at_occasion(const ev_scene *s, const ev_cue *trigger)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = ev_from(&s->occasions, in->begin);
         i < s->occasions.n && s->occasions.at[i].begin < in->end; i++) {
        const ev_cue *c = &s->occasions.at[i];

        bool itself = c->begin <= trigger->begin && c->end >= trigger->end &&
                      dp_match_get(c->match, DP_S("shift")).n;

        /* "After", "before" are borders of clauses, too. */
        if (!s->quoted[c->begin] && !itself &&
            (c->begin <= in->begin + 1 ||
             (c->begin >= ev_clause_begin(s, trigger) &&
              c->begin <= ev_clause_end(s, trigger))))
            return c->match;
    }
    return NULL;
}

/* Kinds whose own words are those of delay and denial: cooperation is
 * suspended, a claim denied. */
static bool breaks_off(const ev_cue *trigger)
{
    return dp_str_eq(trigger->match->kind, DP_S("rupture")) ||
           dp_str_eq(trigger->match->kind, DP_S("sanction"));
}

static ev_status of_feature(const ev_cue *trigger)
{
    const dp_capture *verb = dp_match_capture(trigger->match, DP_S("v"), NULL);

    if (!verb)
        return EV_UNSAID;
    if (dp_str_starts(verb->feature, DP_S("fut")))
        return EV_PLANNED;
    if (dp_str_starts(verb->feature, DP_S("past")) ||
        dp_str_starts(verb->feature, DP_S("impf")) ||
        dp_str_starts(verb->feature, DP_S("pres")))
        return EV_HELD;
    return EV_UNSAID;
}

static bool negated(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_from(&s->negations, ev_back(trigger->begin));
         i < s->negations.n && s->negations.at[i].begin < trigger->end; i++) {
        const ev_cue *n = &s->negations.at[i];

        if (n->end > trigger->begin)
            return true;
    }
    return false;
}

bool ev_is_denied(const ev_scene *s, const ev_cue *trigger)
{
    size_t sentence = dp_text_sentence_of(s->text, trigger->begin);
    size_t i = ev_from(&s->triggers, trigger->begin);
    size_t borders = 0;
    const ev_cue *t;

    while (i > 0 && s->triggers.at[i - 1].end > trigger->begin)
        i--;
    if (i == 0)
        return false;
    t = &s->triggers.at[i - 1];
    if (!dp_match_get(t->match, DP_S("denies")).n || s->quoted[t->begin] ||
        dp_text_sentence_of(s->text, t->begin) != sentence)
        return false;
    for (size_t k = ev_from(&s->breaks, t->end);
         k < s->breaks.n && s->breaks.at[k].begin < trigger->begin; k++)
        borders++;
    return borders <= 1;
}

/* Its verb stands behind a relative clause: "the visit that he was to make on
 * Monday has been put off". */
static bool is_relative(const ev_cue *trigger)
{
    return dp_match_get(trigger->match, DP_S("relative")).n > 0;
}

/* Where what becomes of a trigger's act may still be told. */
static uint32_t status_end(const ev_scene *s, const ev_cue *trigger)
{
    size_t sentence = dp_text_sentence_of(s->text, trigger->begin);

    return is_relative(trigger) ? s->text->sentences.at[sentence].end
                                : ev_clause_end(s, trigger);
}

/* What says whether is about another act. */
static bool elsewhere(const ev_scene *s, const ev_cue *trigger,
                      const ev_cue *status)
{
    return is_relative(trigger)
               ? parted_by(s, trigger, status->begin, true)
               : nearer(s, trigger, status->begin, status->end, true);
}

ev_status ev_status_at(const ev_scene *s, const ev_cue *trigger)
{
    ev_status status =
        ev_status_of(dp_match_get(trigger->match, DP_S("status")));
    uint32_t from = ev_clause_begin(s, trigger);
    uint32_t to = status_end(s, trigger);
    uint32_t best = UINT32_MAX;
    bool noun = dp_match_get(trigger->match, DP_S("noun")).n > 0;

    if (status == EV_UNSAID)
        status = of_feature(trigger);
    if (!dp_match_get(trigger->match, DP_S("not")).n && negated(s, trigger))
        return status == EV_PLANNED ? EV_CANCELLED : EV_DENIED;
    if (!is_saying(trigger) && ev_is_denied(s, trigger))
        return EV_DENIED;
    for (size_t i = ev_from(&s->statuses, ev_back(from));
         i < s->statuses.n && s->statuses.at[i].begin < to; i++) {
        const ev_cue *c = &s->statuses.at[i];
        uint32_t cost = distance(trigger, c->begin, c->end);
        bool over = c->begin < trigger->end && c->end > trigger->begin;

        if (c->end < from || c->begin >= to || s->quoted[c->begin] ||
            is_saying(trigger) || (over && breaks_off(trigger)))
            continue;
        /* "due on Monday, was put off": what became of the plan counts. */
        if (!puts_off(c))
            cost += OTHER_CLAUSE;
        if (!over && !noun && (status != EV_UNSAID || c->begin > trigger->end))
            continue;
        if (cost < best && (over || !elsewhere(s, trigger, c))) {
            best = cost;
            status = ev_status_of(dp_match_get(c->match, DP_S("is")));
        }
    }
    return status == EV_UNSAID ? EV_HELD : status;
}

/* How far behind "put off" the word stands that leads to the new day. */
enum { MOVED = 5 };

dp_str ev_moved_to(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t end = status_end(s, trigger);

    for (size_t i = ev_from(&s->statuses, ev_clause_begin(s, trigger));
         i < s->statuses.n && s->statuses.at[i].begin < end; i++) {
        const ev_cue *c = &s->statuses.at[i];
        size_t k;

        if (ev_status_of(dp_match_get(c->match, DP_S("is"))) != EV_POSTPONED)
            continue;
        k = ev_date_from(s, s->text->tokens.at[c->end - 1].span.end);
        if (k < s->article->dates.n && s->article->dates.at[k].value.p) {
            uint32_t at = (uint32_t)dp_text_token_at(
                s->text, s->article->dates.at[k].span.begin);

            if (at < end && at <= c->end + MOVED && leads_to(s, c->end, at))
                return s->article->dates.at[k].value;
        }
    }
    return DP_NULL;
}

/* "According to the same source": the one named last. */
static dp_str source_before(const ev_scene *s, size_t cue)
{
    while (cue-- > 0) {
        const dp_capture *who =
            dp_match_capture(s->sources.at[cue].match, DP_S("who"), NULL);

        if (who)
            return dp_text_at(s->text, who->span);
    }
    return DP_NULL;
}

dp_str ev_source_in(const ev_scene *s, size_t sentence)
{
    const dp_sentence *in = &s->text->sentences.at[sentence];

    for (size_t i = ev_from(&s->sources, in->begin);
         i < s->sources.n && s->sources.at[i].begin < in->end; i++) {
        const ev_cue *c = &s->sources.at[i];
        const dp_capture *who = dp_match_capture(c->match, DP_S("who"), NULL);

        if (who)
            return dp_text_at(s->text, who->span);
        if (dp_match_get(c->match, DP_S("same")).n)
            return source_before(s, i);
    }
    return DP_NULL;
}

dp_str ev_source(const ev_scene *s, const ev_cue *trigger)
{
    return ev_source_in(s, dp_text_sentence_of(s->text, trigger->begin));
}
