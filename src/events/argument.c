/* Who is what to a trigger. A subject is the nearest phrase without preposition
 * before the verb that is not itself the object of another verb; behind "who"
 * it is the phrase that the clause hangs on. Objects and complements stand
 * behind the trigger, up to the border of its clause. */
#include "events/inside.h"

#include "core/banned.h"

static uint32_t sentence_begin(const ev_scene *s, uint32_t token)
{
    return s->text->sentences.at[dp_text_sentence_of(s->text, token)].begin;
}

static uint32_t sentence_end(const ev_scene *s, uint32_t token)
{
    return s->text->sentences.at[dp_text_sentence_of(s->text, token)].end;
}

/* "Signed by A, and B": a border within a list that a preposition governs. */
static bool within_list(const ev_scene *s, const ev_cue *border)
{
    size_t next = ev_np_from(s, border->end);
    const ev_np *np = next < s->nps.n ? &s->nps.at[next] : NULL;

    return border->end > border->begin + 1 && np && np->begin == border->end &&
           np->group != next && np->role != EV_BARE;
}

/* "and" stands at a token: what follows a verb behind it begins a clause of its
 * own, "Lebanon abstained and Turkey voted against". */
static bool joins_at(const ev_scene *s, uint32_t token)
{
    for (size_t i = ev_from(&s->joins, token);
         i < s->joins.n && s->joins.at[i].begin == token; i++)
        if (!ev_has(&s->joins.at[i], "weak"))
            return true;
    return false;
}

/* A verb stands at a token. */
static bool verb_at(const ev_scene *s, uint32_t token)
{
    for (size_t i = ev_from(&s->triggers, token);
         i < s->triggers.n && s->triggers.at[i].begin == token; i++)
        if (!ev_has(&s->triggers.at[i], "noun"))
            return true;
    return false;
}

/* "Dismissed A and named B": behind "and" the objects are the next verb's. No
 * clause of a language has so many words that join. */
static uint32_t next_verb(const ev_scene *s, const ev_cue *trigger,
                          uint32_t end)
{
    enum { JOINS = 256 };
    size_t first = ev_from(&s->joins, trigger->end);

    for (size_t i = first; i < s->joins.n && i < first + JOINS; i++) {
        uint32_t at = s->joins.at[i].begin;

        if (at + 1 >= end)
            break;
        if (!ev_has(&s->joins.at[i], "weak") && verb_at(s, at + 1))
            return at;
    }
    return end;
}

uint32_t ev_clause_end(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t end = sentence_end(s, trigger->begin);
    size_t i = ev_from(&s->breaks, trigger->end);

    while (i < s->breaks.n && s->breaks.at[i].begin < end &&
           within_list(s, &s->breaks.at[i]))
        i++;
    if (i < s->breaks.n && s->breaks.at[i].begin < end)
        end = s->breaks.at[i].begin;
    return next_verb(s, trigger, end);
}

uint32_t ev_clause_begin(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t begin = sentence_begin(s, trigger->begin);

    for (size_t i = ev_from(&s->breaks, begin);
         i < s->breaks.n && s->breaks.at[i].begin < trigger->begin; i++)
        if (s->breaks.at[i].end <= trigger->begin &&
            s->breaks.at[i].end > begin)
            begin = s->breaks.at[i].end;
    return begin;
}

static const ev_cue *break_between(const ev_scene *s, uint32_t from,
                                   uint32_t to)
{
    const ev_cue *found = NULL;

    for (size_t i = ev_from(&s->breaks, from);
         i < s->breaks.n && s->breaks.at[i].begin < to; i++)
        /* ", who" goes before the "who" within it. */
        if (s->breaks.at[i].begin >= from &&
            (!found || found->end != s->breaks.at[i].end ||
             !ev_has(found, "relative")))
            found = &s->breaks.at[i];
    return found;
}

/* "Had recalled its ambassador": the words of the verb have it in them, which
 * have their subject in them where that stands behind. */
static bool is_part(const ev_np *np, const ev_cue *t)
{
    return t->begin < np->begin && np->begin < t->end &&
           !dp_str_eq(dp_match_get(t->match, DP_S("subject")), DP_S("first")) &&
           !dp_match_capture(t->match, DP_S("who"), NULL);
}

/* A verb ends right before the phrase, so that it is its object. */
static bool is_object(const ev_scene *s, const ev_np *np, uint32_t not_this)
{
    for (size_t i = ev_from(&s->triggers, ev_back(np->begin));
         i < s->triggers.n; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (t->begin >= np->begin)
            break;
        if (t->begin != not_this && is_part(np, t))
            return true;
        if (t->begin != not_this && t->end <= np->begin &&
            t->end + 1 >= np->begin &&
            !(s->text->tokens.at[np->begin].flags & DP_TOKEN_SENTENCE) &&
            (t->end == np->begin ||
             s->text->tokens.at[t->end].shape != DP_SHAPE_PUNCT) &&
            !ev_has(t, "noun") && !joins_at(s, t->end) &&
            !dp_str_eq(dp_match_get(t->match, DP_S("subject")),
                       DP_S("first")) &&
            !break_between(s, t->end, np->begin + 1))
            return true;
    }
    return false;
}

/* "The palace said A stressed": the subject of the verb behind it, though a
 * verb of saying stands before it. */
static bool opens_what_is_said(const ev_scene *s, const ev_np *np,
                               const ev_cue *trigger)
{
    size_t i = ev_from(&s->triggers, trigger->begin);

    return np->end == trigger->begin && i > 0 && !ev_has(trigger, "noun") &&
           s->triggers.at[i - 1].end == np->begin &&
           ev_is_saying(&s->triggers.at[i - 1]);
}

static bool free_phrase(const ev_scene *s, const ev_np *np)
{
    return !np->absorbed && np->role == EV_BARE && !s->quoted[np->begin];
}

/* "After A, an adviser of B, had met": the word before it may join clauses as
 * well as govern a name. */
static bool opens_clause(const ev_scene *s, const ev_np *np)
{
    return np->opens && !np->absorbed && np->role == EV_OTHER &&
           !s->quoted[np->begin];
}

/* How far from its verb a subject may stand: before a verb of saying, behind
 * it, behind any other verb. What stands further off is mostly something
 * else. */
enum {
    BEFORE_REACH = 8,
    SAID_REACH = 3,
    BEHIND_REACH = 8,
    APPOSED_REACH = 8,
    MAIN_REACH = 30
};

/* The phrase right behind a verb whose subject may follow it. */
static uint32_t inverted(const ev_scene *s, const ev_cue *trigger,
                         uint32_t reach)
{
    uint32_t end = ev_clause_end(s, trigger);

    for (size_t i = ev_np_from(s, trigger->begin); i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin <= trigger->begin)
            continue;
        if (np->begin >= end || np->begin > trigger->end + reach)
            break;
        if (free_phrase(s, np))
            return np->group;
    }
    return DP_NO_MARK;
}

/* "Receiving A in Lima, B said": of the main clause, which a comma opens. */
static uint32_t main_subject(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t end = ev_clause_end(s, trigger);

    for (size_t i = ev_np_from(s, trigger->end); i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin >= end || np->begin > trigger->end + MAIN_REACH)
            break;
        if (free_phrase(s, np) && np->group == i &&
            s->text->tokens.at[np->begin - 1].shape == DP_SHAPE_PUNCT)
            return (uint32_t)i;
    }
    return inverted(s, trigger, MAIN_REACH);
}

/* "An economist of Peru": no more than a preposition stands between. */
static bool touches(const ev_np *head, const ev_np *of)
{
    return !head->absorbed && head->end <= of->begin &&
           of->begin <= head->end + 2;
}

/* Behind a relative pronoun: what it hangs on. */
static uint32_t antecedent(const ev_scene *s, const ev_cue *relative)
{
    for (size_t i = ev_np_from(s, relative->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];

        if (np->absorbed || np->begin >= relative->begin)
            continue;
        if (np->end + 1 < relative->begin)
            return DP_NO_MARK;
        return i > 0 && np->role == EV_OF && touches(&s->nps.at[i - 1], np)
                   ? s->nps.at[i - 1].group
                   : np->group;
    }
    return DP_NO_MARK;
}

/* A relative pronoun stands right before the trigger, in languages whose
 * subjects follow their verbs: what it hangs on. */
static uint32_t relative_before(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_from(&s->breaks, ev_back(trigger->begin));
         i < s->breaks.n && s->breaks.at[i].begin < trigger->begin; i++)
        if (s->breaks.at[i].end == trigger->begin &&
            ev_has(&s->breaks.at[i], "relative"))
            return antecedent(s, &s->breaks.at[i]);
    return DP_NO_MARK;
}

/* "That A has received B": who stands between the border of the clause and the
 * verb is its subject, in languages that put it behind, too. */
static uint32_t fronted(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];
        const ev_cue *border;

        if (np->absorbed || np->begin >= trigger->begin)
            continue;
        border = break_between(s, ev_back(np->begin), np->begin);
        return np->end == trigger->begin && free_phrase(s, np) &&
                       np->group == i && border && border->end == np->begin &&
                       !ev_has(border, "relative")
                   ? (uint32_t)i
                   : DP_NO_MARK;
    }
    return DP_NO_MARK;
}

/* A word stands right before the verb that says that its subject has been
 * told: events.tsv of the language. */
static bool follows_subject(const ev_scene *s, const ev_cue *trigger)
{
    dp_table table;
    size_t row;

    if (trigger->begin == 0 ||
        !dp_table_open(s->ctx->data, s->text->language, DP_S("events"), &table))
        return false;
    row = dp_table_find(
        &table,
        dp_text_at(s->text, s->text->tokens.at[trigger->begin - 1].span));
    return row != DP_NOT_FOUND &&
           dp_str_eq(dp_table_cell(&table, row, 1), DP_S("before"));
}

/* In languages whose verbs come first, what stands behind the subject of the
 * last verb is its object: "expelled A B, and closed". */
static bool behind_subject(const ev_scene *s, const ev_np *np)
{
    const ev_np *first = &s->nps.at[np->group];
    size_t i = ev_from(&s->triggers, first->begin);
    uint32_t subject;

    if (i == 0 ||
        !dp_str_eq(dp_match_get(s->triggers.at[i - 1].match, DP_S("subject")),
                   DP_S("first")) ||
        s->triggers.at[i - 1].begin < sentence_begin(s, first->begin) ||
        break_between(s, s->triggers.at[i - 1].end, first->begin))
        return false;
    subject = inverted(s, &s->triggers.at[i - 1], BEHIND_REACH);
    return subject != DP_NO_MARK && subject < np->group;
}

/* "Received him A, and held talks with B": in languages that put the subject
 * behind, A is not the one who did the next thing, but he whom A received. */
static bool received_him(const ev_scene *s, const ev_np *np)
{
    size_t i = ev_from(&s->triggers, s->nps.at[np->group].begin);
    const ev_cue *t;

    if (i == 0)
        return false;
    t = &s->triggers.at[i - 1];
    return t->begin >= sentence_begin(s, np->begin) && ev_has(t, "clitic") &&
           dp_str_eq(dp_match_get(t->match, DP_S("subject")), DP_S("first")) &&
           inverted(s, t, BEHIND_REACH) == np->group;
}

/* What a comma begins may stand between subject and verb. */
static bool parenthesis(const ev_scene *s, const ev_cue *border)
{
    return s->text->tokens.at[border->begin].shape == DP_SHAPE_PUNCT;
}

/* The phrase that ends where an insertion opens; DP_NO_MARK: there is none. */
static uint32_t before_insertion(const ev_scene *s, uint32_t opening)
{
    for (size_t k = ev_np_from(s, opening); k-- > 0;) {
        const ev_np *np = &s->nps.at[k];

        if (np->end + 1 > opening || np->absorbed)
            continue;
        return np->end + 1 == opening && free_phrase(s, np) ? (uint32_t)k
                                                            : DP_NO_MARK;
    }
    return DP_NO_MARK;
}

/* Where the clause behind a border begins, its comma left out: ", which". */
static uint32_t behind_comma(const ev_scene *s, const ev_cue *border)
{
    return border->end > border->begin + 1 && parenthesis(s, border)
               ? border->begin + 1
               : border->begin;
}

/* "Iran, whose parliament ..., has suspended": where the insertion opens that a
 * comma before the trigger closes; DP_NO_MARK: there is none. */
uint32_t ev_insertion(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t begin = sentence_begin(s, trigger->begin);
    size_t i = ev_from(&s->breaks, trigger->begin);

    if (trigger->begin == begin ||
        s->text->tokens.at[trigger->begin - 1].shape != DP_SHAPE_PUNCT ||
        (trigger->begin > begin + 1 &&
         s->text->tokens.at[trigger->begin - 2].shape == DP_SHAPE_PUNCT))
        return DP_NO_MARK;
    while (i-- > 0 && s->breaks.at[i].begin > begin) {
        uint32_t opening = behind_comma(s, &s->breaks.at[i]);

        if (s->text->tokens.at[opening - 1].shape == DP_SHAPE_PUNCT &&
            !s->quoted[opening])
            return before_insertion(s, opening) == DP_NO_MARK ? DP_NO_MARK
                                                              : opening;
    }
    return DP_NO_MARK;
}

/* Behind the comma that closes an insertion the subject is what stood before
 * it. */
static uint32_t resumed(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t opening = ev_insertion(s, trigger);

    return opening == DP_NO_MARK
               ? DP_NO_MARK
               : s->nps.at[before_insertion(s, opening)].group;
}

/* "by the voice of X, on a visit to": whoever stands right before. */
static uint32_t beside_trigger(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin >= trigger->begin || np->absorbed)
            continue;
        if (np->end + APPOSED_REACH < trigger->begin ||
            np->begin < sentence_begin(s, trigger->begin))
            break;
        if (np->people.n == 1 && ev_is_person(&s->actors.at[np->people.at[0]]))
            return (uint32_t)i;
    }
    return DP_NO_MARK;
}

/* "A, in office since the 10th of October, backed B": commas enclose all that
 * stands between. */
static bool enclosed(const ev_scene *s, const ev_np *np, const ev_cue *trigger)
{
    const dp_token *tokens = s->text->tokens.at;

    return trigger->begin > np->end + 1 &&
           trigger->begin < np->end + MAIN_REACH &&
           tokens[np->end].shape == DP_SHAPE_PUNCT &&
           tokens[trigger->begin - 1].shape == DP_SHAPE_PUNCT;
}

/* How many tokens a date right behind the trigger takes, with the article or
 * preposition before it. */
static uint32_t dated(const ev_scene *s, const ev_cue *trigger)
{
    enum { ARTICLE = 1 };
    dp_span date;
    size_t i;

    if (trigger->end >= s->text->tokens.n)
        return 0;
    i = ev_date_from(s, s->text->tokens.at[trigger->end].span.begin);
    if (i >= s->article->dates.n)
        return 0;
    date = s->article->dates.at[i].span;
    return dp_text_token_at(s->text, date.begin) <= trigger->end + ARTICLE
               ? (uint32_t)dp_text_token_at(s->text, date.end) - trigger->end
               : 0;
}

/* Somebody's name ends right before the comma that a verb stands behind. */
static bool touches_comma(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];

        if (np->end + 1 < trigger->begin)
            return false;
        if (np->end + 1 == trigger->begin && free_phrase(s, np) &&
            !is_object(s, &s->nps.at[np->group], trigger->begin))
            return true;
    }
    return false;
}

/* "A will go to Lima, repeated on Monday the minister B": behind a comma, and
 * behind what another verb tells, who speaks stands behind the verb. Verbs that
 * take a side have objects there. */
static uint32_t said_behind(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t begin = sentence_begin(s, trigger->begin);
    size_t i = ev_from(&s->triggers, trigger->begin);

    if (!ev_is_saying(trigger) || ev_has(trigger, "position") ||
        ev_has(trigger, "act") || trigger->begin == begin ||
        s->text->tokens.at[trigger->begin - 1].shape != DP_SHAPE_PUNCT ||
        touches_comma(s, trigger))
        return DP_NO_MARK;
    while (i-- > 0 && s->triggers.at[i].begin >= begin)
        if (!ev_bare_noun(&s->triggers.at[i]) &&
            s->triggers.at[i].end < trigger->begin)
            return inverted(s, trigger, SAID_REACH + dated(s, trigger));
    return DP_NO_MARK;
}

/* The subject of a verb that comes before it, unless something leads it. */
static uint32_t verb_first(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t found = fronted(s, trigger);

    if (found == DP_NO_MARK)
        found = relative_before(s, trigger);
    return found == DP_NO_MARK ? inverted(s, trigger, BEHIND_REACH) : found;
}

uint32_t ev_subject(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t begin = sentence_begin(s, trigger->begin);
    dp_str order = dp_match_get(trigger->match, DP_S("subject"));
    uint32_t at = trigger->begin, found = DP_NO_MARK;
    bool any = dp_str_eq(order, DP_S("any"));
    bool near = any || dp_str_eq(order, DP_S("before"));

    if (dp_str_eq(order, DP_S("after")))
        return inverted(s, trigger, BEHIND_REACH);
    if (dp_str_eq(order, DP_S("main")))
        return main_subject(s, trigger);
    if (dp_str_eq(order, DP_S("none")))
        return DP_NO_MARK;
    if (dp_str_eq(order, DP_S("first")) && follows_subject(s, trigger))
        order = DP_NULL;
    if (dp_str_eq(order, DP_S("first")))
        found = verb_first(s, trigger);
    if (found == DP_NO_MARK && ev_has(trigger, "apposed"))
        found = beside_trigger(s, trigger);
    if (found == DP_NO_MARK)
        found = resumed(s, trigger);
    if (found == DP_NO_MARK && any)
        found = said_behind(s, trigger);
    if (found != DP_NO_MARK)
        return found;
    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];
        const ev_cue *border;

        if (np->begin >= trigger->begin)
            continue;
        if (np->begin < begin)
            break;
        border = break_between(s, np->end, at);
        if (border && ev_has(border, "relative") &&
            antecedent(s, border) != DP_NO_MARK &&
            !break_between(s, border->end, trigger->begin))
            return antecedent(s, border);
        if ((free_phrase(s, np) || opens_clause(s, np)) &&
            !behind_subject(s, np) && !received_him(s, np) &&
            (opens_what_is_said(s, np, trigger) ||
             !is_object(s, &s->nps.at[np->group], trigger->begin))) {
            if (near && ((np->end + BEFORE_REACH < trigger->begin &&
                          !enclosed(s, np, trigger)) ||
                         (border && !parenthesis(s, border))))
                break;
            return np->group;
        }
    }
    if (any)
        return inverted(s, trigger, SAID_REACH + dated(s, trigger));
    return DP_NO_MARK;
}

/* How many words may stand between owner and noun: "Norway's long planned". */
enum { OWNER_REACH = 3 };

uint32_t ev_owner(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t begin = ev_clause_begin(s, trigger);

    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin >= trigger->begin || np->absorbed)
            continue;
        if (np->begin < begin || np->end + OWNER_REACH < trigger->begin)
            break;
        if (np->owns && !s->quoted[np->begin])
            return (uint32_t)i;
    }
    return DP_NO_MARK;
}

uint32_t ev_subject_here(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t at = ev_subject(s, trigger);

    return at != DP_NO_MARK &&
                   (s->nps.at[at].begin > trigger->begin ||
                    !break_between(s, s->nps.at[at].end, trigger->begin))
               ? at
               : DP_NO_MARK;
}

/* Languages without a word for "of" put the name right behind the noun. */
static uint32_t genitive(const ev_scene *s, const ev_cue *trigger)
{
    if (!ev_has(trigger, "genitive"))
        return DP_NO_MARK;
    for (size_t i = ev_np_from(s, trigger->end); i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin > trigger->end)
            break;
        if (np->begin == trigger->end && free_phrase(s, np))
            return np->group;
    }
    return DP_NO_MARK;
}

void ev_after(const ev_scene *s, const ev_cue *trigger, ev_role role,
              ev_people *out)
{
    uint32_t end = ev_clause_end(s, trigger);
    uint32_t owner = genitive(s, trigger);

    for (size_t i = ev_np_from(s, trigger->begin);
         i < s->nps.n && s->nps.at[i].begin < end; i++) {
        const ev_np *np = &s->nps.at[i];
        bool owns = owner != DP_NO_MARK && np->group == owner;

        if (np->begin > trigger->begin && !np->absorbed &&
            (owns ? role == EV_OF : np->role == role) && !s->quoted[np->begin])
            ev_people_join(s, out, &np->people);
    }
}

void ev_told_before(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    uint32_t begin = ev_clause_begin(s, trigger);

    for (size_t i = ev_np_from(s, begin);
         i < s->nps.n && s->nps.at[i].begin < trigger->begin; i++) {
        const ev_np *np = &s->nps.at[i];

        if (!np->absorbed && !s->quoted[np->begin] &&
            (np->role == EV_BARE || np->role == EV_TO))
            ev_people_join(s, out, &np->people);
    }
}

bool ev_strangers(const ev_scene *s, const ev_cue *trigger)
{
    uint32_t end = ev_clause_end(s, trigger);

    for (size_t i = ev_np_from(s, trigger->begin + 1);
         i < s->nps.n && s->nps.at[i].begin < end; i++) {
        const ev_np *np = &s->nps.at[i];

        if (!np->absorbed && np->people.n == 0 &&
            (np->role == EV_BETWEEN || np->role == EV_WITH))
            return true;
    }
    return false;
}

void ev_object(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    dp_str order = dp_match_get(trigger->match, DP_S("subject"));

    if (dp_str_eq(order, DP_S("first")))
        ev_after(s, trigger, EV_BARE, out);
    else
        ev_group_people(s, inverted(s, trigger, BEHIND_REACH), out);
}

void ev_other(const ev_scene *s, const ev_cue *trigger, ev_people *people)
{
    size_t here = dp_text_sentence_of(s->text, trigger->begin);

    for (int round = 0; round < 2; round++)
        for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
            const ev_np *one = &s->nps.at[i];
            size_t n = people->n;

            if (one->begin >= trigger->begin)
                continue;
            if (dp_text_sentence_of(s->text, one->begin) + 2 < here)
                break;
            if (one->absorbed || one->people.n != 1 || s->quoted[one->begin] ||
                (round == 0 && one->role != EV_BARE) ||
                !ev_is_person(&s->actors.at[one->people.at[0]]))
                continue;
            ev_people_add(s, people, one->people.at[0]);
            if (people->n > n)
                return;
        }
}

void ev_voice(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    uint32_t begin = sentence_begin(s, trigger->begin);

    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (one->begin < begin || one->end + BEFORE_REACH < trigger->begin)
            return;
        if (!one->absorbed && one->role == EV_VOICE && !s->quoted[one->begin]) {
            ev_people_join(s, out, &one->people);
            return;
        }
    }
}

void ev_named_before(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    uint32_t begin = sentence_begin(s, trigger->begin);

    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (one->begin < begin)
            return;
        if (one->absorbed || one->people.n != 1 || one->role == EV_OF ||
            s->quoted[one->begin] ||
            !ev_is_person(&s->actors.at[one->people.at[0]]))
            continue;
        ev_people_add(s, out, one->people.at[0]);
        return;
    }
}

uint32_t ev_previous(const ev_scene *s, const ev_cue *trigger)
{
    size_t here = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t best = DP_NO_MARK;

    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *one = &s->nps.at[i];
        size_t at;

        if (one->begin >= trigger->begin)
            continue;
        at = dp_text_sentence_of(s->text, one->begin);
        if (at + 2 < here ||
            (best != DP_NO_MARK &&
             at < dp_text_sentence_of(s->text, s->nps.at[best].begin)))
            break;
        if (at < here && !one->absorbed && one->role == EV_BARE &&
            one->people.n == 1 && !received_him(s, one) &&
            !s->quoted[one->begin] &&
            ev_is_person(&s->actors.at[one->people.at[0]]))
            best = (uint32_t)i;
    }
    return best;
}
