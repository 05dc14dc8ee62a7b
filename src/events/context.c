/* What a draft does not say itself and what stands around it tells: the states
 * that voted did so on the day of the ballot; who speaks at a dated meeting
 * speaks on that day and in that place; talks during a visit are where the
 * visitor is. */
#include "events/inside.h"

#include "core/banned.h"

/* How many sentences further on an occasion still holds. */
enum {
    STATEMENT_REACH = 3,
    BALLOT_REACH = 8,
    STAY_REACH = 4,
    FALL_REACH = 10,
    OCCASION_REACH = 12,
    FOCUS_REACH = 2
};

/* How many drafts back one is looked for. */
enum { CONTEXT_DRAFTS = 64 };

static bool among(const ev_scene *s, uint32_t actor, const ev_people *people)
{
    const dp_actor *a = &s->actors.at[actor];

    for (size_t i = 0; i < people->n; i++) {
        const dp_actor *b = &s->actors.at[people->at[i]];

        if (ev_same_actor(s, actor, people->at[i]) ||
            ((ev_is_state(a) || ev_is_state(b)) && a->state.n &&
             dp_str_eq(a->state, b->state)))
            return true;
    }
    return false;
}

/* Somebody of `d` takes part in `at`; a state does through its people. */
static bool took_part(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    for (size_t i = 0; i < d->actors.n; i++)
        if (among(s, d->actors.at[i], &at->actors) ||
            among(s, d->actors.at[i], &at->with))
            return true;
    return false;
}

bool ev_within(dp_str day, dp_str period)
{
    dp_edtf a, b;
    dp_day a0, a1, b0, b1;

    if (!day.p || !period.p)
        return true;
    return dp_edtf_parse(day, &a) && dp_edtf_parse(period, &b) &&
           dp_edtf_bounds(&a, &a0, &a1) && dp_edtf_bounds(&b, &b0, &b1) &&
           a0 <= b1 && b0 <= a1;
}

static bool same_paragraph(const ev_scene *s, uint32_t a, uint32_t b)
{
    return s->text->sentences.at[a].paragraph ==
           s->text->sentences.at[b].paragraph;
}

/* Who speaks in the chamber: a state, its ambassador, somebody whose state is
 * among those that voted. */
static bool represented(const ev_scene *s, const ev_draft *at,
                        const ev_draft *d)
{
    for (size_t i = 0; i < d->actors.n; i++) {
        const dp_actor *a = &s->actors.at[d->actors.at[i]];

        if (ev_is_state(a) || dp_str_eq(a->role, DP_S("ambassador")))
            return true;
        for (size_t k = 0; k < at->actors.n && a->state.n; k++)
            if (dp_str_eq(a->state, s->actors.at[at->actors.at[k]].state))
                return true;
    }
    return false;
}

/* Who has broken off, sanctioned or spoken goes on to speak of it: a quote in
 * the sentence behind, of those who did it. */
static bool spoke_after(const ev_scene *s, const ev_draft *at,
                        const ev_draft *d)
{
    return (at->kind == EV_RUPTURE || at->kind == EV_SANCTION ||
            at->kind == EV_STATEMENT) &&
           d->quote >= 0 && ev_one_day(at->date) &&
           d->sentence - at->sentence <= 1 &&
           same_paragraph(s, at->sentence, d->sentence) && took_part(s, at, d);
}

/* "A, who signed it in Lima, welcomed the move": what an insertion tells of the
 * speaker is no occasion of his words. */
static bool inserted(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    ev_cue verb = { .begin = d->token, .end = d->token + 1 };
    uint32_t opening =
        at->sentence == d->sentence ? ev_insertion(s, &verb) : DP_NO_MARK;

    return opening != DP_NO_MARK && at->token >= opening;
}

static bool spoke_at(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    uint32_t apart = d->sentence - at->sentence;

    if (inserted(s, at, d))
        return false;
    if (at->kind == EV_VOTE)
        return apart <= BALLOT_REACH && ev_one_day(at->date) &&
               represented(s, at, d);
    if (spoke_after(s, at, d))
        return true;
    if (!ev_gathering(at))
        return false;
    if (took_part(s, at, d))
        return apart <= STATEMENT_REACH;
    return at->kind == EV_SESSION && ev_one_day(at->date) &&
           same_paragraph(s, at->sentence, d->sentence);
}

/* Somebody of the country visited takes part: the same stay. */
static bool hosted(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    dp_str state = ev_place_state(s, at);

    for (size_t i = 0; i < d->actors.n && state.n; i++)
        if (dp_str_eq(s->actors.at[d->actors.at[i]].state, state))
            return true;
    return false;
}

/* A journey that is on or due holds what is due then, too. */
static bool during(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    if (at->kind != EV_VISIT && at->kind != EV_SESSION)
        return false;
    return (d->sentence - at->sentence <= STAY_REACH || hosted(s, at, d)) &&
           (at->status == d->status ||
            (at->status == EV_HELD && d->status == EV_DENIED) ||
            (at->status == EV_ONGOING &&
             (d->status == EV_PLANNED || d->status == EV_HELD))) &&
           took_part(s, at, d);
}

/* "Who was to meet A in Lima, has called off his trip": to where he was due. */
static bool called_off(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    return (d->status == EV_CANCELLED || d->status == EV_POSTPONED) &&
           at->status == EV_PLANNED && took_part(s, at, d);
}

/* The occasion that a draft may belong to. */
static bool occasion(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    if (at->dead)
        return false;
    switch (d->kind) {
    case EV_VOTE:
        return at->kind == EV_VOTE && at->status == d->status &&
               (d->status == EV_HELD || d->status == EV_PLANNED) &&
               ev_one_day(at->date);
    case EV_STATEMENT:
        /* What an agency carries was said elsewhere. */
        return d->status == EV_HELD && !d->said_by.p &&
               (at->status == EV_HELD || at->status == EV_ONGOING) &&
               spoke_at(s, at, d);
    case EV_VISIT:
        /* "He did not make the journey": to what was told. */
        return !d->place.p &&
               (at->kind == EV_SESSION || at->kind == EV_MEETING) &&
               d->sentence - at->sentence <= OCCASION_REACH &&
               (d->status == EV_DENIED || called_off(s, at, d));
    case EV_SANCTION:
        return at->kind == EV_SESSION && at->status == d->status &&
               at->sentence == d->sentence;
    case EV_MEETING:
    case EV_AGREEMENT:
        return during(s, at, d);
    default:
        return false;
    }
}

/* The date the paragraph is about: the last one before, in this sentence or the
 * few before it. */
static dp_str focus(const ev_scene *s, const ev_draft *d)
{
    const dp_sentence *here = &s->text->sentences.at[d->sentence];
    const dp_paragraph *paragraph = &s->text->paragraphs.at[here->paragraph];
    uint32_t at = s->text->tokens.at[d->token].span.begin;
    uint32_t from = here->span.begin;
    ev_cue verb = { .begin = d->token, .end = d->token + 1 };
    uint32_t insertion = ev_insertion(s, &verb);
    dp_str found = DP_NULL;

    for (uint32_t k = d->sentence;
         k > paragraph->begin && k + FOCUS_REACH > d->sentence; k--)
        from = s->text->sentences.at[k - 1].span.begin;
    for (size_t i = ev_date_from(s, from); i < s->article->dates.n; i++) {
        const dp_date *date = &s->article->dates.at[i];
        uint32_t token = (uint32_t)dp_text_token_at(s->text, date->span.begin);

        if (date->span.begin >= at || token >= insertion)
            break;
        /* What is over was on no day to come. */
        if (date->value.p &&
            dp_str_find_char(date->value, '.', 0) == DP_NOT_FOUND &&
            !(d->status == EV_HELD &&
              (ev_ahead(s, date->value) || ev_due_on(s, token))))
            found = date->value;
    }
    return found;
}

/* "The Council decided on Thursday. […] A and B voted for the text": the day
 * that the paragraph before is about, if it is not long past. */
static dp_str day_of_ballot(const ev_scene *s, const ev_draft *d)
{
    enum { LATELY = 7 };
    uint32_t here = s->text->sentences.at[d->sentence].paragraph;
    const dp_paragraph *before;
    uint32_t from, to;
    dp_str found = DP_NULL;

    if (d->kind != EV_VOTE || d->status != EV_HELD || here == 0 ||
        !s->article->published.p)
        return DP_NULL;
    before = &s->text->paragraphs.at[here - 1];
    from = s->text->sentences.at[before->begin].span.begin;
    to = s->text->sentences.at[before->end - 1].span.end;
    for (size_t i = ev_date_from(s, from);
         i < s->article->dates.n && s->article->dates.at[i].span.begin < to;
         i++)
        if (ev_lately(s, s->article->dates.at[i].value, LATELY))
            found = s->article->dates.at[i].value;
    return found;
}

static bool wants_focus(const ev_draft *d)
{
    return d->status == EV_HELD &&
           (d->kind == EV_RUPTURE || d->kind == EV_CALL ||
            d->kind == EV_MEETING || d->kind == EV_AGREEMENT ||
            d->kind == EV_VOTE || d->kind == EV_SESSION ||
            d->kind == EV_APPOINTMENT || d->kind == EV_SANCTION);
}

/* "Named in July, A will take office in November": of a sentence that goes on
 * to tell something else, what somebody was named to is no occasion. */
static bool goes_on_from(const ev_drafts *drafts, uint32_t index,
                         const ev_draft *d)
{
    const ev_draft *next = &drafts->at[index + 1];

    return drafts->at[index].kind == EV_APPOINTMENT && next < d &&
           next->sentence == drafts->at[index].sentence;
}

/* Date and place of an occasion; a day of one's own that is another says that
 * it was another occasion. */
static void belongs(const ev_scene *s, const ev_drafts *drafts, uint32_t index,
                    ev_draft *d)
{
    const ev_draft *at = &drafts->at[index];
    bool dated = d->date.p;

    if ((dated && d->place.p) || ev_aside(d) || !occasion(s, at, d) ||
        goes_on_from(drafts, index, d) ||
        (dated && !ev_within(d->date, at->date)))
        return;
    if (!dated && ev_one_day(at->date)) {
        d->date = at->date;
        d->occasion = index;
    }
    if (d->date.p || !at->date.p)
        ev_take_place(at, d);
}

/* "The meeting", "this summit": the body told before. */
static void same_body(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->kind != EV_SESSION || d->body.p || !d->definite)
        return;
    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (at->kind != EV_SESSION || !at->body.p)
            continue;
        d->body = at->body;
        if (!d->actors.n)
            d->actors = at->actors;
        return;
    }
}

/* A ballot whose body nobody names is in the one told to sit then. */
static void same_chamber(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->kind != EV_VOTE || d->body.p)
        return;
    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (d->sentence - at->sentence > BALLOT_REACH)
            return;
        if (at->dead || at->kind != EV_SESSION || !at->body.p ||
            at->status != d->status || !ev_within(d->date, at->date))
            continue;
        d->body = at->body;
        return;
    }
}

/* "The visit would take place in May": the one put off, on its new date. */
static void renewed(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (!d->definite || d->actors.n || d->status != EV_PLANNED || !d->date.p ||
        (d->kind != EV_VISIT && d->kind != EV_MEETING))
        return;
    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (at->kind != d->kind || !at->actors.n)
            continue;
        if (at->status != EV_POSTPONED)
            return;
        d->actors = at->actors;
        d->with = at->with;
        ev_take_place(at, d);
        return;
    }
}

/* "They were prolonged": by those who imposed them. */
static void same_side(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->kind != EV_SANCTION || d->actors.n)
        return;
    for (size_t k = 0; k < index; k++)
        if (drafts->at[k].kind == EV_SANCTION && drafts->at[k].actors.n) {
            d->actors = drafts->at[k].actors;
            if (!d->with.n)
                d->with = drafts->at[k].with;
            return;
        }
}

/* Those who are told to be somewhere on a day were there all day. */
static bool same_place(const ev_scene *s, const ev_draft *at, const ev_draft *d)
{
    if (at->dead || !at->place.p || !at->date.p ||
        (at->kind != EV_VISIT && at->kind != EV_SESSION &&
         at->kind != EV_MEETING && at->kind != EV_AGREEMENT))
        return false;
    return (at->status == d->status || at->status == EV_ONGOING) &&
           ev_within(d->date, at->date) && took_part(s, at, d);
}

void ev_same_day(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *d = &drafts->at[i];

        if (d->dead || d->place.p || !ev_one_day(d->date) ||
            (d->kind != EV_MEETING && d->kind != EV_STATEMENT &&
             d->kind != EV_AGREEMENT))
            continue;
        for (size_t k = 0; k < drafts->n && !d->place.p; k++)
            if (k != i && same_place(s, &drafts->at[k], d))
                ev_take_place(&drafts->at[k], d);
    }
}

/* Who spoke at a session was there. */
void ev_speakers(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        const ev_draft *d = &drafts->at[i];
        uint32_t at = d->occasion;

        while (at != DP_NO_MARK && drafts->at[at].dead)
            at = drafts->at[at].into;
        if (d->dead || d->kind != EV_STATEMENT || at == DP_NO_MARK ||
            drafts->at[at].kind != EV_SESSION)
            continue;
        ev_people_join(s, &drafts->at[at].actors, &d->actors);
    }
}

/* What goes on in the same paragraph on the same day is at the same place. */
static void goes_on_there(const ev_scene *s, const ev_drafts *drafts,
                          size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->place.p || !ev_one_day(d->date) || d->status != EV_HELD ||
        (d->kind != EV_MEETING && d->kind != EV_AGREEMENT))
        return;
    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (d->sentence - at->sentence > 1 ||
            !same_paragraph(s, at->sentence, d->sentence))
            return;
        if (at->status == EV_HELD && at->kind != EV_STATEMENT &&
            at->kind != EV_SESSION && at->place.p &&
            dp_str_eq(at->date, d->date)) {
            ev_take_place(at, d);
            return;
        }
    }
}

/* How many days and sentences apart sittings and talks at one place are. */
enum { DAYS_APART = 2, SENTENCES_APART = 3 };

static bool days_apart(dp_str a, dp_str b)
{
    dp_edtf x, y;
    dp_day first, last, day, end;

    return dp_edtf_parse(a, &x) && dp_edtf_bounds(&x, &day, &end) &&
           dp_edtf_parse(b, &y) && dp_edtf_bounds(&y, &first, &last) &&
           day + DAYS_APART >= first && day <= last + DAYS_APART;
}

/* "The ministers had met the day before": where the summit is told to sit. */
static void near_session(const ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->place.p || !ev_one_day(d->date) || d->status != EV_HELD ||
        (d->kind != EV_SESSION && d->kind != EV_MEETING))
        return;
    for (size_t k = index; k-- > 0;) {
        const ev_draft *at = &drafts->at[k];

        if (d->sentence - at->sentence > SENTENCES_APART)
            return;
        if (!at->dead && at->kind == EV_SESSION && at->status == EV_HELD &&
            at->place.p && at->date.p && days_apart(d->date, at->date)) {
            ev_take_place(at, d);
            return;
        }
    }
}

/* "In Lima, the ministry ... \"...\", said its spokesman": the place that the
 * sentence before opens with holds for words quoted behind it. */
static void framed(const ev_scene *s, ev_draft *d)
{
    if (d->place.p || d->kind != EV_STATEMENT || d->quote < 0 ||
        d->sentence == 0 || d->said_by.p || d->date.p || !d->actors.n ||
        !ev_is_person(&s->actors.at[d->actors.at[0]]) ||
        !same_paragraph(s, d->sentence - 1, d->sentence))
        return;
    ev_opening_place(s, d->sentence - 1, d);
}

void ev_context(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *d = &drafts->at[i];
        size_t far = 0;

        same_body(drafts, i);
        same_side(drafts, i);
        renewed(drafts, i);
        ev_occasion(s, drafts, i);

        for (size_t k = i; k-- > 0 && far <= CONTEXT_DRAFTS; far++)
            belongs(s, drafts, (uint32_t)k, d);
        if (!d->date.p && !ev_aside(d) && wants_focus(d))
            d->date = focus(s, d);
        if (!d->date.p && !ev_aside(d))
            d->date = day_of_ballot(s, d);
        /* "He is due there": on the day that opens the paragraph. */
        if (!d->date.p && d->there && d->kind == EV_VISIT &&
            d->status == EV_PLANNED)
            d->date = focus(s, d);
        goes_on_there(s, drafts, i);
        near_session(drafts, i);
        same_chamber(drafts, i);
        framed(s, d);
    }
}

/* "The palace denied the report": what somebody else had told. */
static bool can_be_denied(const ev_draft *d)
{
    return !d->dead && d->said_by.p &&
           (d->kind == EV_VISIT || d->kind == EV_MEETING ||
            d->kind == EV_CALL || d->kind == EV_SESSION ||
            d->kind == EV_AGREEMENT);
}

/* Who denies it is the source from then on, and says nothing else by that. */
static void denied_by(const ev_scene *s, ev_drafts *drafts, size_t sentence,
                      ev_draft *d)
{
    for (size_t k = 0; k < drafts->n; k++) {
        ev_draft *word = &drafts->at[k];

        if (word->dead || !word->denies || word->sentence != sentence ||
            !word->actors.n)
            continue;
        d->said_by = ev_source_words(s, word->actors.at[0]);
        word->dead = true;
        return;
    }
}

static bool can_be_put_off(const ev_draft *d)
{
    return !d->dead &&
           (d->kind == EV_VISIT || d->kind == EV_MEETING ||
            d->kind == EV_SESSION || d->kind == EV_VOTE) &&
           (d->status == EV_PLANNED || (d->definite && !d->date.p));
}

static bool has_trigger(const ev_scene *s, const ev_cue *cue)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, cue->begin)];

    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (!dp_str_eq(t->match->kind, DP_S("statement")) &&
            cue->begin >= ev_clause_begin(s, t) &&
            cue->begin < ev_clause_end(s, t))
            return true;
    }
    return false;
}

/* How many words behind a verb of denial say what else is denied. */
enum { ELSE_DENIED = 3 };

/* "A denied that B had asked": a verb of denial that goes on with what it
 * denies is not about what the sentence before tells. */
static bool denies_else(const ev_scene *s, const ev_cue *cue)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, cue->begin)];

    if (ev_has(cue, "report") || cue->end + ELSE_DENIED >= in->end)
        return false;
    for (size_t i = ev_from(&s->triggers, ev_back(cue->begin));
         i < s->triggers.n && s->triggers.at[i].begin < cue->end; i++)
        if (s->triggers.at[i].end > cue->begin &&
            ev_has(&s->triggers.at[i], "denies"))
            return true;
    return false;
}

bool ev_put_off(ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < s->statuses.n; i++) {
        const ev_cue *cue = &s->statuses.at[i];
        ev_status status = ev_status_of(dp_match_get(cue->match, DP_S("is")));
        size_t here = dp_text_sentence_of(s->text, cue->begin);
        ev_draft *d = NULL;
        bool report = ev_has(cue, "report");

        if ((status != EV_POSTPONED && status != EV_CANCELLED &&
             status != EV_DENIED) ||
            s->quoted[cue->begin] || has_trigger(s, cue) ||
            (status == EV_DENIED && denies_else(s, cue)))
            continue;
        for (size_t k = drafts->n; k-- > 0 && !d;)
            if (drafts->at[k].token < cue->begin &&
                (report ? can_be_denied(&drafts->at[k])
                        : can_be_put_off(&drafts->at[k])))
                d = &drafts->at[k];
        if (!d || d->sentence + 1 < here)
            continue;
        d->status = status;
        if (report)
            denied_by(s, drafts, here, d);
        if (d->evidence.at[d->evidence.n - 1].begin <
                s->text->sentences.at[here].span.begin &&
            !dp_vec_push(s->arena, &d->evidence,
                         s->text->sentences.at[here].span))
            return false;
    }
    return true;
}

/* A meeting of the visitor where he is and when he is there. */
static bool met_there(const ev_scene *s, const ev_draft *visit,
                      const ev_draft *meeting)
{
    return !meeting->dead && meeting->kind == EV_MEETING &&
           (meeting->status == visit->status || visit->status == EV_ONGOING) &&
           meeting->sentence >= visit->evidence_sentence &&
           meeting->sentence <= visit->evidence_sentence + STAY_REACH &&
           ev_within(meeting->date, visit->date) &&
           (!meeting->place.p || dp_str_eq(meeting->place, visit->place) ||
            dp_str_eq(ev_place_state(s, meeting), visit->place_state)) &&
           took_part(s, meeting, visit);
}

/* What was planned for a journey falls with it. */
static void falls_with(const ev_scene *s, const ev_draft *visit,
                       ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *d = &drafts->at[i];

        if (d->dead || d->kind != EV_MEETING ||
            (d->status != EV_PLANNED && d->status != visit->status) ||
            d->sentence < visit->evidence_sentence ||
            d->sentence > visit->evidence_sentence + FALL_REACH ||
            !ev_within(d->date, visit->date) || !took_part(s, d, visit))
            continue;
        d->status = visit->status;
        if (!d->date.p)
            d->date = visit->date;
        ev_take_place(visit, d);
    }
}

void ev_hosts(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *visit = &drafts->at[i];

        if (visit->dead || visit->kind != EV_VISIT || visit->actors.n != 1)
            continue;
        if (visit->status == EV_POSTPONED || visit->status == EV_CANCELLED) {
            falls_with(s, visit, drafts);
            continue;
        }
        for (size_t k = 0; k < drafts->n; k++) {
            const ev_draft *meeting = &drafts->at[k];

            if (!met_there(s, visit, meeting))
                continue;
            if (!visit->date.p && ev_one_day(meeting->date) &&
                meeting->evidence_sentence == visit->evidence_sentence)
                visit->date = meeting->date;
            for (size_t m = 0; m < meeting->actors.n; m++)
                if (!ev_same_actor(s, meeting->actors.at[m],
                                   visit->actors.at[0]))
                    ev_people_add(s, &visit->with, meeting->actors.at[m]);
        }
    }
}
