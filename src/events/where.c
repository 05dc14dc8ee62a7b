/* Where: the place that governs the clause of a trigger, else the one its
 * sentence opens with. */
#include "events/inside.h"

#include "core/banned.h"

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
enum { THERE_REACH = 60, WHERE_REACH = 6, DURING_REACH = 30 };

static void place_elsewhere(const ev_scene *s, const ev_cue *trigger,
                            ev_draft *draft)
{
    uint32_t from = ev_clause_begin(s, trigger);

    for (size_t i = ev_from(&s->breaks, ev_back(from));
         i < s->breaks.n && s->breaks.at[i].begin < from; i++)
        if (s->breaks.at[i].end == from && ev_has(&s->breaks.at[i], "where") &&
            place_before(s, s->breaks.at[i].begin, WHERE_REACH, false, draft))
            return;
    for (size_t i = ev_from(&s->places, from);
         i < s->places.n && s->places.at[i].begin < ev_clause_end(s, trigger);
         i++) {
        const ev_cue *c = &s->places.at[i];

        if (s->quoted[c->begin])
            continue;
        if (ev_has(c, "capital"))
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
    uint32_t cost = ev_distance(trigger, begin, end);

    if (dateline(s, begin))
        return UINT32_MAX;
    if (draft->kind != EV_VISIT && ev_opens(s, trigger, begin))
        return FRAME;
    if (begin < trigger->begin && begin >= ev_insertion(s, trigger))
        return UINT32_MAX;
    /* "Agreed to hold the conference in Lima." */
    if (draft->kind == EV_AGREEMENT && begin > trigger->end &&
        ev_parted(s, trigger, begin))
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
    if (cost >= BEHIND_VISIT && ev_of_another(s, trigger, begin, end))
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

    if (!ev_has(trigger, "goal") || begin < trigger->end)
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
              (happens_in(draft, name, role) || ev_opens(s, trigger, begin))) &&
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

/* "Left Lima after a visit": the words of the trigger name it themselves. */
static bool named_within(const ev_scene *s, const ev_cue *trigger,
                         ev_draft *draft)
{
    const dp_capture *c = dp_match_capture(trigger->match, DP_S("place"), NULL);
    const dp_name *name;

    if (!c || c->mark >= s->article->names.n)
        return false;
    name = &s->article->names.at[c->mark];
    draft->place = ev_place_word(s, name);
    draft->place_state = name->kind == DP_STATE ? name->state : DP_NULL;
    return true;
}

/* The nearest town or country that something happens in or goes to: for a
 * visit, behind the trigger. */
void ev_place(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    uint32_t best = UINT32_MAX;

    if (named_within(s, trigger, draft))
        return;
    named_place(s, trigger, draft, &best);
    described_place(s, trigger, draft, &best);
    if (!draft->place.p && draft->kind != EV_STATEMENT)
        place_elsewhere(s, trigger, draft);
    /* "Was received in Lima, during a visit of two days": there. */
    if (!draft->place.p && ev_has(trigger, "there"))
        place_before(s, trigger->begin, DURING_REACH, true, draft);
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
