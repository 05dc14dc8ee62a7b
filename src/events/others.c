/* Words that stand for somebody, and whom they mean: those named last, who hold
 * the office told, the states that they act for. */
#include "events/inside.h"

#include "core/banned.h"

/* The end of the role is what counts: a foreign minister is a minister. */
static bool holds(const ev_np *word, dp_str role)
{
    dp_str rest = word->office, one;

    if (!rest.n)
        return true;
    while (dp_str_next(&rest, '|', &one))
        if (role.n && dp_str_ends(role, one))
            return true;
    return false;
}

static bool fits(const ev_scene *s, const ev_np *word, const ev_np *np)
{
    dp_name_kind kind;

    if (np->name == DP_NO_MARK)
        return false;
    kind = s->article->names.at[np->name].kind;
    if (dp_str_eq(word->stands, DP_S("state")))
        return kind == DP_STATE;
    if (dp_str_eq(word->stands, DP_S("any")))
        return kind != DP_PLACE;
    if (dp_str_eq(word->stands, DP_S("body")))
        return kind == DP_STATE || kind == DP_ORGANISATION;
    return kind == DP_PERSON &&
           holds(word, s->article->names.at[np->name].role);
}

/* "The two sides" are of two states: not a minister and his ministry. */
static bool same_side(const ev_scene *s, const ev_np *word, const ev_np *np)
{
    if (!dp_str_eq(word->stands, DP_S("any")))
        return false;
    for (size_t i = 0; i < word->people.n; i++)
        for (size_t k = 0; k < np->people.n; k++) {
            dp_str state = s->actors.at[word->people.at[i]].state;

            if (state.n &&
                dp_str_eq(state, s->actors.at[np->people.at[k]].state))
                return true;
        }
    return false;
}

static dp_str role_of(const ev_scene *s, const ev_np *np)
{
    return np->name == DP_NO_MARK ? DP_NULL
                                  : s->article->names.at[np->name].role;
}

/* Who only speaks for others is seldom one of "the two men". */
static bool is_spokesperson(const ev_scene *s, const ev_np *np)
{
    return dp_str_eq(role_of(s, np), DP_S("spokesperson"));
}

/* Whether phrase `np` may be one of those that a word for several means. */
static bool may_be_one(const ev_scene *s, const ev_np *word, const ev_np *np)
{
    return fits(s, word, np) && !np->absorbed && !same_side(s, word, np) &&
           !s->quoted[np->begin];
}

/* How many phrases back of a sentence are looked at, and how many of a text on
 * either side: those of hostile texts have no end. */
enum { SENTENCE_REACH = 24, TEXT_REACH = 1024 };

/* "He will meet the two sides": who does something to them is none of them. */
static bool acts_on(const ev_scene *s, size_t word, const ev_np *np)
{
    const ev_people *who = &np->people;
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);

    for (size_t i = word, n = 0; i-- > 0 && n < SENTENCE_REACH; n++) {
        const ev_np *one = &s->nps.at[i];
        size_t border;

        if (dp_text_sentence_of(s->text, one->begin) != here)
            return false;
        border = ev_from(&s->breaks, one->end);
        if (border < s->breaks.n &&
            s->breaks.at[border].begin < s->nps.at[word].begin)
            return false;
        if (!one->absorbed && one->role == EV_BARE && one->people.n == 1 &&
            who->n == 1 && ev_same_actor(s, one->people.at[0], who->at[0]))
            return true;
    }
    return false;
}

/* How far back from a word a text is looked through. */
static size_t first_near(size_t word)
{
    return word < TEXT_REACH ? 0 : word - TEXT_REACH;
}

/* How narrowly those meant are looked for: who acts and speaks for himself,
 * who acts, who is named at all. */
enum { FOR_THEMSELVES, ACTING, NAMED, ROUNDS };

static void last_named(ev_scene *s, size_t word, dp_str role)
{
    ev_np *np = &s->nps.at[word];
    size_t end = first_near(word);

    for (int round = 0; round < ROUNDS && np->people.n < np->count; round++) {
        np->people.n = 0;
        for (size_t i = word; i-- > end && np->people.n < np->count;) {
            const ev_np *one = &s->nps.at[i];

            if (may_be_one(s, np, one) && !acts_on(s, word, one) &&
                (!role.n || dp_str_eq(role, role_of(s, one))) &&
                (round == NAMED || one->role != EV_OF) &&
                (round != FOR_THEMSELVES || !is_spokesperson(s, one)))
                ev_people_join(s, &np->people, &one->people);
        }
    }
}

/* "The two ministers" of whom one is of another department than the other: the
 * two of one department that the text has named, if they are. */
static void of_one_office(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];
    ev_people found = np->people;
    dp_str a, b;

    if (!np->office.n || found.n != 2 ||
        dp_str_find_char(np->office, '|', 0) != DP_NOT_FOUND)
        return;
    a = s->actors.at[found.at[0]].role;
    b = s->actors.at[found.at[1]].role;
    if (dp_str_eq(a, b))
        return;
    for (int i = 0; i < 2; i++) {
        np->people.n = 0;
        last_named(s, word, i ? a : b);
        if (np->people.n == np->count)
            return;
    }
    np->people = found;
}

/* The phrase that names an actor last before `word`. */
static size_t phrase_of(const ev_scene *s, size_t word, uint32_t actor)
{
    for (size_t i = word, end = first_near(word); i-- > end;)
        if (s->nps.at[i].name == actor)
            return i;
    return DP_NOT_FOUND;
}

/* Those who act together in a sentence, as many as are meant: "A and B signed,
 * received by C. The two men". */
static bool acting_together(const ev_scene *s, size_t word,
                            const dp_sentence *in, ev_people *out)
{
    const ev_np *np = &s->nps.at[word];

    for (size_t i = ev_np_from(s, in->begin);
         i < word && s->nps.at[i].begin < in->end; i++) {
        const ev_np *one = &s->nps.at[i];
        ev_people all = { 0 };

        if (one->role != EV_BARE || one->group != i || !may_be_one(s, np, one))
            continue;
        ev_group_people(s, (uint32_t)i, &all);
        if (all.n == np->count) {
            *out = all;
            return true;
        }
    }
    return false;
}

/* "A was received by B and met C. The two men": of three, the one whom the
 * sentence is about and the one named last, unless the last are told together.
 */
static void with_subject(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];
    size_t last = phrase_of(s, word, np->people.at[0]);
    size_t other = phrase_of(s, word, np->people.at[1]);
    const dp_sentence *in;

    if (last == DP_NOT_FOUND || other == DP_NOT_FOUND ||
        s->nps.at[last].group == s->nps.at[other].group)
        return;
    in = &s->text->sentences
              .at[dp_text_sentence_of(s->text, s->nps.at[last].begin)];
    if (acting_together(s, word, in, &np->people))
        return;
    for (size_t i = ev_np_from(s, in->begin); i < other; i++) {
        const ev_np *one = &s->nps.at[i];

        if (one->role != EV_BARE || one->group != i || one->people.n != 1 ||
            !may_be_one(s, np, one))
            continue;
        if (!ev_same_actor(s, one->people.at[0], np->people.at[0]))
            np->people.at[1] = one->people.at[0];
        return;
    }
}

bool ev_those_before(const ev_scene *s, uint32_t token, ev_people *out)
{
    size_t here = dp_text_sentence_of(s->text, token);
    const dp_sentence *in;

    if (here == 0)
        return false;
    in = &s->text->sentences.at[here - 1];
    for (size_t i = ev_np_from(s, in->begin);
         i < s->nps.n && s->nps.at[i].begin < in->end; i++) {
        const ev_np *one = &s->nps.at[i];

        if (one->absorbed || one->role != EV_BARE || s->quoted[one->begin] ||
            one->group != i)
            continue;
        ev_group_people(s, (uint32_t)i, out);
        return out->n > 1;
    }
    return false;
}

static void several(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];
    ev_people before = { 0 };

    if (np->subject && ev_those_before(s, np->begin, &before)) {
        np->people = before;
        return;
    }

    last_named(s, word, DP_NULL);
    if (np->people.n == 2 && np->count == 2 &&
        dp_str_eq(np->stands, DP_S("person")))
        with_subject(s, word);
    if (np->people.n == np->count)
        of_one_office(s, word);
    /* Told before they are named. */
    for (size_t i = word + 1;
         np->office.n && i < s->nps.n && i <= word + TEXT_REACH &&
         np->people.n < np->count;
         i++)
        if (fits(s, np, &s->nps.at[i]) && !s->nps.at[i].absorbed)
            ev_people_join(s, &np->people, &s->nps.at[i].people);
    if (np->people.n < np->count)
        np->people.n = 0;
}

/* The name of a state in the article's language; where no column has any, its
 * code, which is the first. */
static dp_str state_name(const ev_scene *s, const dp_table *states, size_t row)
{
    return dp_table_cell(
        states, row,
        dp_table_column(s->ctx->data, s->text->language, DP_S("states")));
}

uint32_t ev_state(ev_scene *s, dp_str code)
{
    dp_table states;
    dp_actor state = { .state = code };
    uint32_t known;
    size_t row;

    if (code.n != 2 ||
        !dp_table_open(s->ctx->data, DP_NULL, DP_S("states"), &states))
        return DP_NO_MARK;
    state.id = dp_str_printf(s->arena, "state/%.*s", DP_F(code));
    known = ev_actor_of(s, state.id);
    if (known != DP_NO_MARK || !state.id.p)
        return known;
    row = dp_table_find(&states, code);
    state.name = row == DP_NOT_FOUND ? code : state_name(s, &states, row);
    return ev_actor_add(s, state);
}

/* The state an actor is or acts for, as a participant of its own. */
static uint32_t state_actor(ev_scene *s, uint32_t index)
{
    const dp_actor *actor = &s->actors.at[index];

    if (ev_is_state(actor))
        return index;
    return ev_state(s, actor->state);
}

/* Who acts in the sentence of a word, before it: joins them. */
static void those_acting(const ev_scene *s, size_t word, ev_people *out)
{
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);

    for (size_t i = word, n = 0; i-- > 0 && n < SENTENCE_REACH; n++) {
        const ev_np *one = &s->nps.at[i];

        if (dp_text_sentence_of(s->text, one->begin) != here)
            return;
        if (!one->absorbed && one->role == EV_BARE && !s->quoted[one->begin])
            ev_people_join(s, out, &one->people);
    }
}

/* "The two countries": those named or spoken for last; where something is done
 * to them, not that of whoever does it. */
static void several_states(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];
    ev_people acting = { 0 };

    if (np->role != EV_BARE && np->role != EV_OF)
        those_acting(s, word, &acting);
    for (size_t i = word, end = first_near(word);
         i-- > end && np->people.n < np->count;) {
        const ev_np *one = &s->nps.at[i];

        for (size_t k = 0; k < one->people.n && np->people.n < np->count; k++) {
            uint32_t actor = state_actor(s, one->people.at[k]);

            if (actor != DP_NO_MARK && !ev_acted_for(s, actor, &acting) &&
                !ev_people_have(s, &acting, actor))
                ev_people_add(s, &np->people, actor);
        }
    }
    if (np->people.n < np->count)
        np->people.n = 0;
}

/* The states named first and next in the phrases from `at` to before token
 * `end`. */
static void states_from(ev_scene *s, size_t at, uint32_t end, ev_people *out)
{
    for (size_t i = at; i < s->nps.n && s->nps.at[i].begin < end && out->n < 2;
         i++) {
        const ev_np *one = &s->nps.at[i];

        if (one->name == DP_NO_MARK || s->quoted[one->begin] ||
            s->article->names.at[one->name].kind != DP_STATE)
            continue;
        ev_people_add(s, out, one->name);
    }
}

/* How many phrases back the sides of a body are looked for. */
enum { SIDES_REACH = 24 };

static void states_before(ev_scene *s, size_t at, ev_people *out)
{
    for (size_t i = at, n = 0; i-- > 0 && out->n < 2 && n < SIDES_REACH; n++) {
        const ev_np *one = &s->nps.at[i];

        for (size_t k = 0; k < one->people.n && out->n < 2; k++) {
            uint32_t actor = state_actor(s, one->people.at[k]);

            if (actor != DP_NO_MARK)
                ev_people_add(s, out, actor);
        }
    }
}

void ev_two_states(ev_scene *s, const ev_cue *trigger, ev_people *out)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];
    ev_people found = { 0 };

    states_from(s, ev_np_from(s, in->begin), in->end, &found);
    if (found.n < 2) {
        found.n = 0;
        states_before(s, ev_np_from(s, trigger->end), &found);
    }
    if (found.n == 2)
        ev_people_join(s, out, &found);
}

/* The one named last: "the latter". */
static void nearest(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];

    for (size_t i = word, end = first_near(word); i-- > end && !np->people.n;)
        if (fits(s, np, &s->nps.at[i]) && !s->nps.at[i].absorbed)
            np->people = s->nps.at[i].people;
}

/* The subject of the sentence before, else of one before that; within the
 * sentence, the one before. */
static size_t one_before(const ev_scene *s, size_t word, bool any_role)
{
    const ev_np *np = &s->nps.at[word];
    size_t here = dp_text_sentence_of(s->text, np->begin);
    size_t best = DP_NOT_FOUND, sentence = here;

    for (size_t i = word; i-- > 0;) {
        const ev_np *one = &s->nps.at[i];
        size_t at = dp_text_sentence_of(s->text, one->begin);

        if ((best != DP_NOT_FOUND && at < sentence) ||
            here - at > (any_role ? 1 : 3))
            break;
        if (one->absorbed || (one->role != EV_BARE && !any_role) ||
            one->people.n != 1 || s->quoted[one->begin] || one->group != i ||
            !(one->described            ? dp_str_eq(np->stands, DP_S("person"))
              : one->name == DP_NO_MARK ? dp_str_eq(one->stands, np->stands)
                                        : fits(s, np, one)))
            continue;
        best = i;
        sentence = at;
    }
    return best;
}

/* The phrase that says so in the sentence before: "the agency said. It added".
 */
static size_t speaker_of(const ev_scene *s, const dp_sentence *in)
{
    size_t found = DP_NOT_FOUND;

    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++) {
        const ev_cue *t = &s->triggers.at[i];
        uint32_t at;

        if (!dp_str_eq(t->match->kind, DP_S("statement")) ||
            s->quoted[t->begin])
            continue;
        at = ev_subject(s, t);
        if (at != DP_NO_MARK && s->nps.at[at].people.n == 1 &&
            s->nps.at[at].name != DP_NO_MARK)
            found = at;
    }
    return found;
}

/* The state or body that the sentence before was about: languages with gender
 * say "she" of a country. */
static size_t subject_before(const ev_scene *s, size_t word)
{
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);
    size_t speaker =
        here ? speaker_of(s, &s->text->sentences.at[here - 1]) : DP_NOT_FOUND;

    if (speaker != DP_NOT_FOUND && !ev_np_is_person(s, &s->nps.at[speaker]))
        return speaker;
    if (here == 0)
        return DP_NOT_FOUND;
    for (size_t i = ev_np_from(s, s->text->sentences.at[here - 1].begin);
         i < word; i++) {
        const ev_np *one = &s->nps.at[i];

        if (dp_text_sentence_of(s->text, one->begin) + 1 != here ||
            one->absorbed || one->role != EV_BARE || s->quoted[one->begin])
            continue;
        return one->people.n == 1 && one->group == i && one->name != DP_NO_MARK
                   ? i
                   : DP_NOT_FOUND;
    }
    return DP_NOT_FOUND;
}

/* How many sentences back the other side of a talk may stand. */
enum { INTERLOCUTOR = 4 };

/* "His interlocutor": the person named last who is not the subject. */
static size_t beside(const ev_scene *s, size_t word, size_t subject)
{
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);

    for (size_t i = word; i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (dp_text_sentence_of(s->text, one->begin) + INTERLOCUTOR < here)
            break;
        if (!one->absorbed && one->people.n == 1 && one->role != EV_OF &&
            !s->quoted[one->begin] && fits(s, &s->nps.at[word], one) &&
            !ev_same_actor(s, one->people.at[0],
                           s->nps.at[subject].people.at[0]))
            return i;
    }
    return DP_NOT_FOUND;
}

/* The state or body that says so in the same sentence. */
static size_t speaker_before(const ev_scene *s, size_t word)
{
    size_t best = one_before(s, word, false);

    return best != DP_NOT_FOUND &&
                   dp_text_sentence_of(s->text, s->nps.at[best].begin) ==
                       dp_text_sentence_of(s->text, s->nps.at[word].begin)
               ? best
               : DP_NOT_FOUND;
}

/* "Larkin's office said he would travel": whose office opens the sentence,
 * where nobody else is named before the word. */
static size_t owner_before(const ev_scene *s, size_t word)
{
    uint32_t begin =
        s->text->sentences
            .at[dp_text_sentence_of(s->text, s->nps.at[word].begin)]
            .begin;
    size_t owner = DP_NOT_FOUND;

    for (size_t i = ev_np_from(s, begin); i < word; i++) {
        const ev_np *one = &s->nps.at[i];

        if (one->absorbed || s->quoted[one->begin] || !ev_np_is_person(s, one))
            continue;
        if (owner != DP_NOT_FOUND || one->begin != begin || !one->owns ||
            one->people.n != 1 || one->name == DP_NO_MARK)
            return DP_NOT_FOUND;
        owner = i;
    }
    return owner;
}

static void single(ev_scene *s, size_t word)
{
    size_t best = DP_NOT_FOUND;

    bool body = dp_str_eq(s->nps.at[word].stands, DP_S("body"));

    if (s->nps.at[word].gendered || body)
        best = subject_before(s, word);
    /* "Peru said it was leaving": within a sentence, who speaks. */
    if (body && best == DP_NOT_FOUND)
        best = speaker_before(s, word);
    if (body &&
        (best == DP_NOT_FOUND || !fits(s, &s->nps.at[word], &s->nps.at[best])))
        return;
    if (best == DP_NOT_FOUND &&
        dp_str_eq(s->nps.at[word].stands, DP_S("person")))
        best = owner_before(s, word);
    if (best == DP_NOT_FOUND)
        best = one_before(s, word, false);
    if (best == DP_NOT_FOUND)
        best = one_before(s, word, true);
    if (best != DP_NOT_FOUND && s->nps.at[word].other)
        best = beside(s, word, best);
    if (best != DP_NOT_FOUND)
        s->nps.at[word].people = s->nps.at[best].people;
}

/* The role of the one a counterpart is told beside: the person before. */
static dp_str role_beside(const ev_scene *s, size_t word)
{
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);

    for (size_t i = word; i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (dp_text_sentence_of(s->text, one->begin) != here)
            break;
        for (size_t k = 0; k < one->people.n && !one->absorbed; k++)
            if (s->actors.at[one->people.at[k]].role.n)
                return s->actors.at[one->people.at[k]].role;
    }
    return DP_NULL;
}

static dp_str described_role(const ev_scene *s, size_t word)
{
    const dp_match *m = s->nps.at[word].described;
    const dp_capture *office = dp_match_capture(m, DP_S("office"), NULL);
    const dp_capture *portfolio = dp_match_capture(m, DP_S("portfolio"), NULL);

    if (portfolio)
        return portfolio->value;
    return office ? office->value : role_beside(s, word);
}

/* A president is a head of state. */
static bool same_office(dp_str held, dp_str told)
{
    return dp_str_eq(held, told) || (dp_str_eq(told, DP_S("head of state")) &&
                                     dp_str_eq(held, DP_S("president")));
}

/* The words of a phrase without what it hangs on, which in some languages is
 * one word with the article ("of-the president"). */
static dp_str without_case(const ev_scene *s, const dp_match *m)
{
    size_t i = ev_from(&s->cases, m->begin);
    dp_span span = m->span;

    if (i < s->cases.n && s->cases.at[i].begin == m->begin &&
        s->cases.at[i].end == m->begin + 1 && m->begin + 1 < m->end)
        span.begin = s->text->tokens.at[m->begin + 1].span.begin;
    return dp_text_at(s->text, span);
}

/* Who holds an office: somebody named in the article, else a participant who
 * has nothing but that. */
static uint32_t office_holder(ev_scene *s, const dp_match *m, dp_str role,
                              dp_str state)
{
    dp_actor actor = { .name = without_case(s, m),
                       .role = role,
                       .state = state };

    for (size_t i = 0; i < s->article->names.n; i++) {
        const dp_name *name = &s->article->names.at[i];

        if (name->kind == DP_PERSON && same_office(name->role, role) &&
            dp_str_eq(name->state, state))
            return (uint32_t)i;
    }
    return ev_actor_add(s, actor);
}

static void described(ev_scene *s, size_t word)
{
    ev_np *np = &s->nps.at[word];
    dp_str role = described_role(s, word);
    const dp_capture *side = NULL;

    while (role.n &&
           (side = dp_match_capture(np->described, DP_S("side"), side))) {
        dp_str state = side->mark < s->article->names.n
                           ? s->article->names.at[side->mark].state
                           : side->value;
        uint32_t actor = state.n == 2 && !np->absorbed
                             ? office_holder(s, np->described, role, state)
                             : DP_NO_MARK;

        if (actor != DP_NO_MARK)
            ev_people_add(s, &np->people, actor);
    }
}

/* The one person of the text who holds the office that a phrase tells for a
 * state; DP_NO_MARK: nobody, or several do. */
static uint32_t only_holder(const ev_scene *s, const ev_np *head, dp_str state)
{
    uint32_t found = DP_NO_MARK;
    size_t first = head->name < TEXT_REACH ? 0 : head->name - TEXT_REACH;

    for (size_t i = first;
         i < s->article->names.n && i < (size_t)head->name + TEXT_REACH; i++) {
        const dp_name *name = &s->article->names.at[i];

        if (name->kind != DP_PERSON || !dp_str_eq(name->state, state) ||
            dp_str_starts(name->role, DP_S("former ")) ||
            !holds(head, name->role))
            continue;
        if (found != DP_NO_MARK && !ev_same_actor(s, found, (uint32_t)i))
            return DP_NO_MARK;
        found = (uint32_t)i;
    }
    return found;
}

/* "The presidents of Peru and Chile", who are named elsewhere: all of the list
 * that phrase `head` opens, or none. */
static void heads_of(ev_scene *s, size_t head)
{
    enum { MOST = 8, REACH = 24 };
    size_t at[MOST], n = 0;
    uint32_t who[MOST];

    for (size_t i = head; i < s->nps.n && i < head + REACH; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->absorbed || np->group != head)
            continue;
        if (n == MOST || np->people.n != 1 || np->name == DP_NO_MARK ||
            !ev_is_state(&s->actors.at[np->people.at[0]]))
            return;
        at[n] = i;
        who[n] = only_holder(s, &s->nps.at[head],
                             s->actors.at[np->people.at[0]].state);
        if (who[n++] == DP_NO_MARK)
            return;
    }
    for (size_t i = 0; n > 1 && i < n; i++)
        s->nps.at[at[i]].people.at[0] = who[i];
}

void ev_heads(ev_scene *s)
{
    for (size_t i = 0; i < s->nps.n; i++)
        if (s->nps.at[i].head && s->nps.at[i].office.n &&
            s->nps.at[i].group == i && !s->nps.at[i].absorbed)
            heads_of(s, i);
}

/* "A and B said they": the list that acts before the word, in its sentence. */
static void those_before(ev_scene *s, size_t word)
{
    size_t here = dp_text_sentence_of(s->text, s->nps.at[word].begin);

    for (size_t i = word; i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (dp_text_sentence_of(s->text, one->begin) != here)
            return;
        if (one->absorbed || one->role != EV_BARE || s->quoted[one->begin])
            continue;
        ev_group_people(s, one->group, &s->nps.at[word].people);
        if (s->nps.at[word].people.n < 2)
            s->nps.at[word].people.n = 0;
        return;
    }
}

void ev_resolve(ev_scene *s, size_t at)
{
    ev_np *np = &s->nps.at[at];

    if (np->name != DP_NO_MARK || np->count == 0)
        return;
    if (np->described)
        described(s, at);
    else if (np->same)
        those_before(s, at);
    else if (np->count > 1 && dp_str_eq(np->stands, DP_S("state")))
        several_states(s, at);
    else if (np->count > 1)
        several(s, at);
    else if (np->near)
        nearest(s, at);
    else
        single(s, at);
}
