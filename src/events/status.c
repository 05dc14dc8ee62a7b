/* Whether: planned, held, put off, denied, by tense and by the words beside a
 * trigger. */
#include "events/inside.h"

#include "core/banned.h"

bool ev_puts_off(const ev_cue *cue)
{
    ev_status is = ev_status_of(dp_match_get(cue->match, DP_S("is")));

    return is == EV_POSTPONED || is == EV_CANCELLED || is == EV_DENIED;
}

/* A preposition of goal ends where the date begins. */
bool ev_leads_to(const ev_scene *s, uint32_t from, uint32_t date)
{
    for (size_t i = ev_from(&s->cases, from);
         i < s->cases.n && s->cases.at[i].begin <= date; i++)
        if ((s->cases.at[i].end == date || s->cases.at[i].begin == date) &&
            dp_str_eq(dp_match_get(s->cases.at[i].match, DP_S("role")),
                      DP_S("to")))
            return true;
    return false;
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
    if (!ev_has(t, "denies") || s->quoted[t->begin] ||
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
    return ev_has(trigger, "relative");
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
               ? ev_parted_by(s, trigger, status->begin, true)
               : ev_nearer(s, trigger, status->begin, status->end, true);
}

ev_status ev_status_at(const ev_scene *s, const ev_cue *trigger)
{
    ev_status status =
        ev_status_of(dp_match_get(trigger->match, DP_S("status")));
    uint32_t from = ev_clause_begin(s, trigger);
    uint32_t to = status_end(s, trigger);
    uint32_t best = UINT32_MAX;
    bool noun = ev_has(trigger, "noun");

    if (status == EV_UNSAID)
        status = of_feature(trigger);
    if (!ev_has(trigger, "not") && negated(s, trigger))
        return status == EV_PLANNED ? EV_CANCELLED : EV_DENIED;
    if (!ev_is_saying(trigger) && ev_is_denied(s, trigger))
        return EV_DENIED;
    for (size_t i = ev_from(&s->statuses, ev_back(from));
         i < s->statuses.n && s->statuses.at[i].begin < to; i++) {
        const ev_cue *c = &s->statuses.at[i];
        uint32_t cost = ev_distance(trigger, c->begin, c->end);
        bool over = c->begin < trigger->end && c->end > trigger->begin;

        if (c->end < from || c->begin >= to || s->quoted[c->begin] ||
            ev_is_saying(trigger) || (over && breaks_off(trigger)))
            continue;
        /* "due on Monday, was put off": what became of the plan counts. */
        if (!ev_puts_off(c))
            cost += EV_OTHER_CLAUSE;
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

            if (at < end && at <= c->end + MOVED && ev_leads_to(s, c->end, at))
                return s->article->dates.at[k].value;
        }
    }
    return DP_NULL;
}
