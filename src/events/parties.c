/* Who takes part in what a trigger tells: what its kind makes of subject,
 * object and complements. */
#include "events/inside.h"

#include "core/banned.h"

static bool passive(const ev_cue *trigger)
{
    return dp_str_eq(dp_match_get(trigger->match, DP_S("voice")),
                     DP_S("passive"));
}

/* How far a verb without subject stands from where its sentence begins: behind
 * a word of joining or a day. */
enum { OPENING = 4 };

/* A verb that opens its sentence, nobody named before it: with the subject left
 * out. */
static bool opens(const ev_scene *s, const ev_cue *trigger)
{
    size_t in = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t begin = s->text->sentences.at[in].begin;
    size_t np = ev_np_from(s, begin);

    return trigger->begin <= begin + 1 ||
           (trigger->begin <= begin + OPENING &&
            (np == s->nps.n || s->nps.at[np].begin >= trigger->begin));
}

/* The subject; in languages that leave it out, a finite verb without one goes
 * on with that of the sentence before, unless its pattern says where it stands.
 */
static void subject(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    uint32_t at = ev_subject(s, trigger);
    dp_str order = dp_match_get(trigger->match, DP_S("subject"));

    if (at == DP_NO_MARK && s->drops_subject && !ev_has(trigger, "noun") &&
        !dp_str_eq(order, DP_S("before")) && !dp_str_eq(order, DP_S("none")) &&
        (!dp_str_eq(order, DP_S("any")) || opens(s, trigger)))
        at = ev_previous(s, trigger);
    ev_group_people(s, at, out);
}

/* Captures that name somebody. */
static void captured(const ev_scene *s, const ev_cue *trigger, const char *name,
                     ev_people *out)
{
    const dp_capture *c = NULL;

    while ((c = dp_match_capture(trigger->match, dp_str_of(name), c)))
        if (c->mark < s->article->names.n)
            ev_people_add(s, out, c->mark);
}

static bool may_be_person(const ev_scene *s, uint32_t actor)
{
    const dp_actor *a = &s->actors.at[actor];

    return !a->id.p || ev_is_person(a);
}

static size_t persons(const ev_scene *s, const ev_people *people)
{
    size_t n = 0;

    for (size_t i = 0; i < people->n; i++)
        n += may_be_person(s, people->at[i]);
    return n;
}

/* "..., the news agency reported": no company or paper takes part. */
static bool may_take_part(const ev_scene *s, uint32_t actor)
{
    return may_be_person(s, actor) || ev_public(s, actor);
}

static bool is_no_person(const ev_scene *s, uint32_t actor)
{
    return !ev_is_person(&s->actors.at[actor]);
}

/* Whoever is not `such` goes. */
static void keep_only(const ev_scene *s, ev_people *people,
                      bool (*such)(const ev_scene *s, uint32_t actor))
{
    size_t n = 0;

    for (size_t i = 0; i < people->n; i++)
        if (such(s, people->at[i]))
            people->at[n++] = people->at[i];
    people->n = n;
}

/* The one whom the sentence before was about; of several it is not told that
 * all took part. */
static void one_before(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    ev_people before = { 0 };

    ev_group_people(s, ev_previous(s, trigger), &before);
    if (before.n == 1)
        ev_people_join(s, out, &before);
}

/* The list that follows a noun: "the talks between A and B", "of A with B";
 * with one side missing, the subject of the clause or of the sentence before.
 */
static void nominal(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    ev_people of = { 0 };

    ev_after(s, trigger, EV_BETWEEN, out);
    if (out->n)
        return;
    ev_after(s, trigger, EV_WITH, out);
    if (dp_str_eq(dp_match_get(trigger->match, DP_S("object")), DP_S("in")))
        ev_after(s, trigger, EV_IN, out);
    ev_after(s, trigger, EV_OF, &of);
    if (!ev_has(trigger, "light") && (of.n >= 2 || (of.n && out->n))) {
        ev_people_join(s, out, &of);
        return;
    }
    if (!out->n && ev_has(trigger, "during")) {
        subject(s, trigger, out);
        ev_told_before(s, trigger, out);
        ev_after(s, trigger, EV_BARE, out);
        ev_after(s, trigger, EV_TO, out);
        keep_only(s, out, may_take_part);
        /* "They discussed Peru": what persons speak of is not there. */
        if (persons(s, out) >= 2)
            keep_only(s, out, may_be_person);
    } else if (out->n) {
        uint32_t owner = ev_owner(s, trigger);

        ev_group_people(
            s, owner == DP_NO_MARK ? ev_subject_here(s, trigger) : owner, out);
        if (out->n == 1)
            one_before(s, trigger, out);
        if (out->n == 1)
            ev_named_before(s, trigger, out);
    }
}

/* Whom somebody meets or receives; some languages mark such objects. */
static void met(const ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    dp_str mark = dp_match_get(trigger->match, DP_S("object"));

    ev_after(s, trigger, EV_HOST, out);
    if (dp_str_eq(mark, DP_S("to")))
        ev_after(s, trigger, EV_TO, out);
    else if (dp_str_eq(mark, DP_S("in")))
        ev_after(s, trigger, EV_IN, out);
    else
        ev_object(s, trigger, out);
}

/* Languages whose subjects follow their verbs. */
static bool verb_first(const ev_cue *trigger)
{
    return dp_str_eq(dp_match_get(trigger->match, DP_S("subject")),
                     DP_S("first"));
}

/* "Spain received Georgia in Elche": states that receive or meet each other, as
 * a verb has its object, do so at games. */
static bool at_games(const ev_scene *s, const ev_draft *draft)
{
    for (size_t i = 0; i < draft->actors.n; i++)
        if (!ev_is_state(&s->actors.at[draft->actors.at[i]]))
            return false;
    return draft->kind == EV_MEETING;
}

/* "Its ambassador to Lima": the state where an office is held. */
static uint32_t host_of_post(ev_scene *s, const ev_cue *trigger)
{
    const dp_capture *c = dp_match_capture(trigger->match, DP_S("post"), NULL);
    ev_draft at = { 0 };

    if (!c || c->mark >= s->article->names.n)
        return DP_NO_MARK;
    at.place = s->article->names.at[c->mark].name;
    at.place_state = s->article->names.at[c->mark].state;
    return ev_state(s, ev_place_state(s, &at));
}

/* "expelled French diplomats": the other side by an adjective. */
static void sides(ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    const dp_capture *c = NULL;
    uint32_t host = host_of_post(s, trigger);

    if (host != DP_NO_MARK)
        ev_people_add(s, out, host);

    while ((c = dp_match_capture(trigger->match, DP_S("side"), c))) {
        uint32_t actor = ev_state(s, c->value);

        if (actor != DP_NO_MARK)
            ev_people_add(s, out, actor);
    }
}

static bool talks(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    ev_people *all = &draft->actors;

    captured(s, trigger, "with", all);
    sides(s, trigger, all);
    if (ev_has(trigger, "noun")) {
        nominal(s, trigger, all);
        if (!all->n && ev_has(trigger, "relative"))
            ev_after(s, trigger, EV_BARE, all);
        return all->n >= 2 || !ev_strangers(s, trigger);
    }
    subject(s, trigger, all);
    if (ev_has(trigger, "clitic"))
        ev_other(s, trigger, all);
    if (passive(trigger)) {
        ev_after(s, trigger, EV_BY, all);
        ev_after(s, trigger, EV_HOST, all);
    } else {
        size_t alone = all->n;
        uint32_t before;

        ev_after(s, trigger, EV_WITH, all);
        if (draft->kind == EV_CALL) {
            ev_after(s, trigger, EV_TO, all);
            ev_after(s, trigger, EV_IN, all);
        }
        if (!ev_has(trigger, "reflexive") && all->n == alone) {
            met(s, trigger, all);
            if (all->n > alone && at_games(s, draft))
                return false;
        }
        /* "..., where will receive him": the subject left out is the one
         * before.
         */
        if (all->n == 1 && s->drops_subject && verb_first(trigger))
            ev_named_before(s, trigger, all);
        /* "A arrived. He is to meet B": or that of the sentence before. */
        if (all->n == 1 && s->drops_subject && verb_first(trigger) &&
            !ev_has(trigger, "object") &&
            (before = ev_previous(s, trigger)) != DP_NO_MARK)
            ev_people_join(s, all, &s->nps.at[before].people);
        if (ev_has(trigger, "object") && all->n == alone)
            return false;
    }
    /* "They will meet again", in languages that leave "they" out. */
    if (all->n == 0 && s->drops_subject) {
        ev_people before = { 0 };

        if (ev_those_before(s, trigger->begin, &before))
            ev_people_join(s, all, &before);
    }
    return all->n >= 2;
}

/* "It reached Lima": a state does not travel to itself, and whoever is back in
 * his country visits nobody. */
static bool goes_home(const ev_scene *s, const ev_cue *trigger,
                      const ev_draft *draft)
{
    const dp_actor *who;

    if (draft->actors.n != 1)
        return false;
    who = &s->actors.at[draft->actors.at[0]];
    if (ev_is_state(who))
        return draft->place_state.n &&
               dp_str_eq(who->state, draft->place_state);
    return ev_has(trigger, "back") && who->state.n &&
           dp_str_eq(who->state, ev_place_state(s, draft));
}

static bool journey(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    if (ev_bare_noun(trigger)) {
        ev_after(s, trigger, EV_OF, &draft->actors);
        if (!draft->actors.n)
            ev_group_people(s, ev_owner(s, trigger), &draft->actors);
        if (!draft->actors.n)
            ev_after(s, trigger, EV_BY, &draft->actors);
        if (draft->actors.n > 1)
            draft->actors.n = 1;
        if (!draft->actors.n && ev_has(trigger, "relative"))
            ev_object(s, trigger, &draft->actors);
    } else {
        subject(s, trigger, &draft->actors);
    }
    if (ev_has(trigger, "clitic") && !draft->actors.n)
        ev_other(s, trigger, &draft->actors);
    ev_after(s, trigger, EV_HOST, &draft->with);
    for (size_t i = draft->actors.n; i-- > 0;)
        if (ev_is_state(&s->actors.at[draft->actors.at[i]]) &&
            ev_bare_noun(trigger))
            draft->actors.at[i] = draft->actors.at[--draft->actors.n];
    if (ev_bare_noun(trigger))
        return true;
    if (goes_home(s, trigger, draft))
        return false;
    return (draft->place.p || draft->status == EV_DENIED ||
            (ev_has(trigger, "light") && (draft->status == EV_POSTPONED ||
                                          draft->status == EV_CANCELLED))) &&
           draft->actors.n;
}

/* "The leaders of the League met": the league is what sits, not who is there.
 */
static void no_bodies(const ev_scene *s, ev_draft *draft)
{
    size_t n = 0;

    for (size_t i = 0; i < draft->actors.n; i++) {
        const dp_actor *actor = &s->actors.at[draft->actors.at[i]];

        if (!ev_is_body(actor))
            draft->actors.at[n++] = draft->actors.at[i];
        else if (!draft->body.p)
            draft->body = actor->name;
    }
    draft->actors.n = n;
}

/* A name that has a word of a public body, and is none that is known to be
 * something else. */
static bool is_chamber(const ev_scene *s, size_t name)
{
    dp_span span = s->article->names.at[name].span;
    uint32_t begin = (uint32_t)dp_text_token_at(s->text, span.begin);
    uint32_t end = (uint32_t)dp_text_token_at(s->text, span.end);
    size_t i = ev_from(&s->chambers, begin);

    return i < s->chambers.n && s->chambers.at[i].begin < end &&
           !ev_body_kind(s, &s->actors.at[name]).p;
}

/* What sits is no company, club or paper: not all that it names are. */
static bool sits_in_public(const ev_scene *s, dp_span body)
{
    bool named = false;

    for (size_t i = ev_name_from(s, body.begin);
         i < s->article->names.n &&
         s->article->names.at[i].span.begin < body.end;
         i++) {
        const dp_name *name = &s->article->names.at[i];

        if (name->span.end > body.end || name->kind != DP_ORGANISATION)
            continue;
        if (ev_public(s, (uint32_t)i) || is_chamber(s, i))
            return true;
        named = true;
    }
    return !named;
}

/* The body of a session is one of two states: "the joint commission". */
static bool of_two_sides(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_from(&s->sides, trigger->begin);
         i < s->sides.n && s->sides.at[i].begin < trigger->end; i++)
        if (!s->quoted[s->sides.at[i].begin])
            return true;
    return false;
}

static bool sitting(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    const dp_capture *body =
        dp_match_capture(trigger->match, DP_S("body"), NULL);

    if (body)
        draft->body = dp_text_at(s->text, body->span);
    if (body && body->mark < s->article->names.n)
        draft->body = s->article->names.at[body->mark].name;
    captured(s, trigger, "who", &draft->actors);
    if (ev_has(trigger, "attend") && !draft->actors.n)
        subject(s, trigger, &draft->actors);
    ev_after(s, trigger, EV_BY, &draft->actors);
    ev_after(s, trigger, EV_PRESENT, &draft->actors);
    if (ev_has(trigger, "attend"))
        ev_after(s, trigger, EV_WITH, &draft->actors);
    no_bodies(s, draft);
    /* A name alone may be of anybody's commission. */
    if (body && !draft->actors.n && of_two_sides(s, trigger) &&
        (draft->date.p || draft->place.p || !ev_has(trigger, "noun")))
        ev_two_states(s, trigger, &draft->actors);
    if (body && !ev_has(trigger, "public") && !sits_in_public(s, body->span))
        return false;
    return body || draft->actors.n || ev_has(trigger, "noun");
}

enum { QUOTES_BACK = 4 };

/* The first quote that may reach to a byte or behind it: quotes stand in the
 * order of the text and hardly one within another. */
static size_t quote_near(const ev_scene *s, uint32_t byte)
{
    size_t low = ev_quote_from(s, byte);

    return low < QUOTES_BACK ? 0 : low - QUOTES_BACK;
}

static ptrdiff_t quote_of(const ev_scene *s, size_t sentence,
                          const ev_people *speakers)
{
    dp_span span = s->text->sentences.at[sentence].span;

    for (size_t i = quote_near(s, span.begin); i < s->article->quotes.n; i++) {
        const dp_quote *quote = &s->article->quotes.at[i];

        if (quote->span.begin >= span.end)
            break;
        if (quote->span.end <= span.begin)
            continue;
        for (size_t k = 0; k < speakers->n; k++)
            if (!quote->speaker_id.p ||
                dp_str_eq(quote->speaker_id, s->actors.at[speakers->at[k]].id))
                return (ptrdiff_t)i;
    }
    return -1;
}

static bool saying(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    ev_people voice = { 0 };

    if (passive(trigger))
        ev_after(s, trigger, EV_BY, &draft->actors);
    else
        subject(s, trigger, &draft->actors);
    sides(s, trigger, &draft->actors);
    ev_after(s, trigger, EV_VOICE, &voice);
    if (!voice.n)
        ev_voice(s, trigger, &voice);
    if (voice.n)
        draft->actors = voice;
    captured(s, trigger, "to", &draft->with);
    draft->quote = quote_of(s, draft->sentence, &draft->actors);
    draft->plover = dp_match_get(trigger->match, DP_S("act"));
    draft->position = dp_match_get(trigger->match, DP_S("position"));
    if (ev_has(trigger, "words") && draft->quote < 0)
        return false;
    return draft->actors.n > 0;
}

/* Where the subject stands among the objects, it is none. */
static void take_out(const ev_scene *s, ev_people *people,
                     const ev_people *those)
{
    size_t n = 0;

    for (size_t i = 0; i < people->n; i++)
        if (!ev_people_have(s, those, people->at[i]))
            people->at[n++] = people->at[i];
    people->n = n;
}

/* Subject and other side, for kinds that one does to another. */
static bool act(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    static const ev_role other[] = { EV_AGAINST, EV_TO, EV_WITH, EV_IN };

    if (ev_has(trigger, "received")) {
        ev_after(s, trigger, EV_OF, &draft->actors);
        if (!draft->actors.n)
            ev_after(s, trigger, EV_OTHER, &draft->actors);
        subject(s, trigger, &draft->with);
        return draft->actors.n > 0;
    }
    captured(s, trigger, "who", &draft->actors);
    if (draft->actors.n) {
        ; /* named by the words themselves */
    } else if (passive(trigger)) {
        ev_after(s, trigger, EV_BY, &draft->actors);
    } else if (ev_bare_noun(trigger)) {
        ev_after(s, trigger, EV_BETWEEN, &draft->actors);
        if (!draft->actors.n)
            ev_after(s, trigger, EV_OF, &draft->actors);
        if (!draft->actors.n)
            subject(s, trigger, &draft->actors);
    } else {
        /* "handed over a message of his president's": he only carries it. */
        if (ev_has(trigger, "bearer"))
            ev_after(s, trigger, EV_OF, &draft->actors);
        if (!draft->actors.n)
            subject(s, trigger, &draft->actors);
    }
    captured(s, trigger, "with", &draft->with);
    sides(s, trigger, &draft->with);
    for (size_t i = 0; i < sizeof other / sizeof *other && !draft->with.n; i++)
        if (!(draft->kind == EV_LETTER && other[i] == EV_IN))
            ev_after(s, trigger, other[i], &draft->with);
    if (!draft->with.n && draft->kind == EV_SANCTION)
        ev_after(s, trigger, EV_OTHER, &draft->with);
    if (draft->kind == EV_RUPTURE)
        keep_only(s, &draft->with, is_no_person);
    if (!draft->with.n && ev_has(trigger, "object"))
        ev_object(s, trigger, &draft->with);
    take_out(s, &draft->with, &draft->actors);
    /* "Sanctions were prolonged": by whom stands elsewhere. */
    return draft->actors.n > 0 ||
           (draft->kind == EV_SANCTION && passive(trigger));
}

static bool ballot(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    uint32_t chamber;

    captured(s, trigger, "who", &draft->actors);
    if (draft->actors.n)
        ; /* named by the words themselves */
    else if (passive(trigger))
        ev_after(s, trigger, EV_BY, &draft->actors);
    else if (ev_bare_noun(trigger))
        ev_after(s, trigger, EV_OF, &draft->actors);
    else
        subject(s, trigger, &draft->actors);
    if ((!draft->actors.n && draft->status != EV_PLANNED &&
         !ev_has(trigger, "noun") && !passive(trigger) &&
         !ev_has(trigger, "subject")) ||
        (draft->actors.n == 1 &&
         ev_is_person(&s->actors.at[draft->actors.at[0]]))) {
        draft->actors.n = 0;
        ev_group_people(s, ev_voter(s, trigger), &draft->actors);
    }
    /* "Abstained together with Peru." */
    captured(s, trigger, "with", &draft->actors);
    draft->position = dp_match_get(trigger->match, DP_S("position"));
    chamber = ev_chamber(s, trigger);
    if (!draft->actors.n && chamber != DP_NO_MARK &&
        (passive(trigger) || ev_has(trigger, "noun")) &&
        (!draft->position.n || dp_str_eq(draft->position, DP_S("for"))))
        ev_people_add(s, &draft->actors, chamber);
    if (chamber != DP_NO_MARK)
        draft->body = s->actors.at[chamber].name;
    return draft->actors.n > 0;
}

static bool deal(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    if (passive(trigger) || ev_has(trigger, "noun")) {
        ev_after(s, trigger, EV_BY, &draft->actors);
        if (!draft->actors.n)
            ev_after(s, trigger, EV_BETWEEN, &draft->actors);
        if (ev_has(trigger, "light") ||
            (ev_has(trigger, "noun") && draft->actors.n == 1))
            subject(s, trigger, &draft->actors);
    } else {
        sides(s, trigger, &draft->actors);
        subject(s, trigger, &draft->actors);
        ev_after(s, trigger, EV_WITH, &draft->actors);
    }
    return draft->actors.n > (ev_has(trigger, "reflexive") ? 1 : 0);
}

static bool office(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    captured(s, trigger, "who", &draft->actors);
    if (draft->actors.n) {
        subject(s, trigger, &draft->with);
    } else if (passive(trigger)) {
        subject(s, trigger, &draft->actors);
        ev_after(s, trigger, EV_BY, &draft->with);
    } else if (ev_has(trigger, "object")) {
        dp_str mark = dp_match_get(trigger->match, DP_S("object"));

        if (dp_str_eq(mark, DP_S("to")))
            ev_after(s, trigger, EV_TO, &draft->actors);
        else if (dp_str_eq(mark, DP_S("by")))
            ev_after(s, trigger, EV_BY, &draft->actors);
        else if (dp_str_eq(mark, DP_S("with")))
            ev_after(s, trigger, EV_WITH, &draft->actors);
        else
            ev_object(s, trigger, &draft->actors);
        ev_after(s, trigger, EV_OF, &draft->actors);
        subject(s, trigger, &draft->with);
        take_out(s, &draft->actors, &draft->with);
    } else if (ev_has(trigger, "noun")) {
        ev_after(s, trigger, EV_OF, &draft->actors);
    } else {
        subject(s, trigger, &draft->actors);
        /* "Succeeds A": no host. */
        if (!ev_has(trigger, "heir"))
            ev_after(s, trigger, EV_TO, &draft->with);
    }
    /* "The party stepped down": a body has no office. */
    keep_only(s, &draft->actors, may_be_person);
    return draft->actors.n > 0;
}

bool ev_parties(ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    switch (draft->kind) {
    case EV_MEETING:
    case EV_CALL:
        return talks(s, trigger, draft);
    case EV_VISIT:
        return journey(s, trigger, draft);
    case EV_SESSION:
        return sitting(s, trigger, draft);
    case EV_STATEMENT:
        return saying(s, trigger, draft);
    case EV_VOTE:
        return ballot(s, trigger, draft);
    case EV_AGREEMENT:
        return deal(s, trigger, draft);
    case EV_APPOINTMENT:
        return office(s, trigger, draft);
    case EV_LETTER:
    case EV_SANCTION:
    case EV_RUPTURE:
    case EV_KINDS:
        break;
    }
    return act(s, trigger, draft);
}
