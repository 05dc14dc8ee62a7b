/* One trigger becomes one draft: what its words say of it, and when, where and
 * between whom it was. A draft without anybody in public office is none. */
#include "events/inside.h"

#include "core/banned.h"

/* Named to a public office: one that companies do not have. */
static bool to_office(const ev_cue *trigger)
{
    const dp_capture *office =
        dp_match_capture(trigger->match, DP_S("office"), NULL);

    return ev_has(trigger, "public") ||
           (office && !ev_private_role(office->value));
}

/* Whom a state or somebody in public office names. */
static bool named_by_public(const ev_scene *s, const ev_draft *draft)
{
    for (size_t i = 0; i < draft->with.n; i++)
        if (ev_public(s, draft->with.at[i]))
            return true;
    return false;
}

/* "Replacing A": an office is told as public where who takes it is named to
 * it, in this sentence or the one before. */
static bool of_office_before(const ev_scene *s, const ev_cue *trigger,
                             const ev_drafts *drafts)
{
    const ev_draft *last = drafts->n ? &drafts->at[drafts->n - 1] : NULL;

    return ev_has(trigger, "heir") && last && last->kind == EV_APPOINTMENT &&
           dp_text_sentence_of(s->text, trigger->begin) <= last->sentence + 1;
}

/* Words that say who goes and not how: "in place of A". */
static bool says_who_goes(const ev_cue *trigger)
{
    return dp_str_eq(dp_match_get(trigger->match, DP_S("heir")),
                     DP_S("beside"));
}

/* "B attended in place of A": where no office is told beside them they tell of
 * none. */
static bool of_no_office(const ev_scene *s, const ev_cue *trigger,
                         const ev_drafts *drafts)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    if (!says_who_goes(trigger) || of_office_before(s, trigger, drafts))
        return false;
    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++)
        if (dp_str_eq(s->triggers.at[i].match->kind, DP_S("appointment")) &&
            !says_who_goes(&s->triggers.at[i]))
            return false;
    return true;
}

static bool in_public(const ev_scene *s, const ev_cue *trigger,
                      const ev_draft *draft)
{
    if (draft->kind == EV_APPOINTMENT && to_office(trigger))
        return true;
    for (size_t i = 0; i < draft->actors.n; i++)
        if (ev_public(s, draft->actors.at[i]))
            return true;
    if (draft->kind == EV_APPOINTMENT && named_by_public(s, draft))
        return true;
    /* Whoever is told to chair it: the body is public. */
    if (draft->kind == EV_SESSION && draft->body.n &&
        !ev_has(trigger, "attend"))
        return true;
    return draft->actors.n == 0 && draft->kind != EV_STATEMENT;
}

/* What is done from afar is nowhere. */
static bool takes_place(ev_kind kind)
{
    return kind != EV_VOTE && kind != EV_LETTER && kind != EV_CALL &&
           kind != EV_RUPTURE && kind != EV_SANCTION;
}

/* Several days, and the day of the article is one of them. */
static bool under_way(const ev_scene *s, dp_str date)
{
    dp_str today = dp_str_sub(s->article->published, 0, 10);

    return today.n && date.n > 10 && ev_within(today, date) &&
           dp_str_find_char(date, '.', 0) == DP_NOT_FOUND;
}

/* Put off to a day: told as put off, and as due on that day. */
static bool put_off_to(const ev_scene *s, const ev_cue *trigger,
                       ev_drafts *drafts)
{
    ev_draft *draft = &drafts->at[drafts->n - 1];
    dp_str day =
        draft->status == EV_POSTPONED ? ev_moved_to(s, trigger) : DP_NULL;
    ev_draft copy;

    if (!day.p)
        return true;
    if (dp_str_eq(draft->date, day))
        draft->date = DP_NULL;
    /* "Put off until November": in it, and not before. */
    if (dp_str_starts(day, DP_S("../")))
        day = dp_str_sub(day, 3, day.n);
    copy = *draft;
    copy.status = EV_PLANNED;
    copy.date = day;
    return ev_draft_add(s, copy, drafts);
}

/* "During his visit to Lima, A will meet B": words that stand before a main
 * clause and say no time of their own. */
static bool frames(const ev_cue *trigger)
{
    return !ev_has(trigger, "status") &&
           dp_str_eq(dp_match_get(trigger->match, DP_S("subject")),
                     DP_S("main"));
}

/* "Before meeting B": the act that the sentence tells before these words. */
static const ev_cue *act_before(const ev_scene *s, const ev_cue *trigger)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = ev_from(&s->triggers, trigger->begin);
         i > 0 && s->triggers.at[i - 1].begin >= in->begin; i--)
        if (!s->quoted[s->triggers.at[i - 1].begin])
            return &s->triggers.at[i - 1];
    return NULL;
}

static ev_status main_status(const ev_scene *s, const ev_cue *trigger)
{
    size_t i = ev_from(&s->triggers, trigger->end);
    const ev_cue *before =
        ev_has(trigger, "main") ? act_before(s, trigger) : NULL;

    if (before)
        return ev_status_at(s, before) == EV_PLANNED ? EV_PLANNED : EV_HELD;

    return i < s->triggers.n &&
                   dp_text_sentence_of(s->text, s->triggers.at[i].begin) ==
                       dp_text_sentence_of(s->text, trigger->begin) &&
                   ev_status_at(s, &s->triggers.at[i]) == EV_PLANNED
               ? EV_PLANNED
               : EV_HELD;
}

/* "For talks with B": whom a visitor is to meet is told by the words, and no
 * talks of their own. */
static bool only_purpose(const ev_scene *s, const ev_cue *trigger)
{
    if (!ev_has(trigger, "noun"))
        return false;
    for (size_t i = ev_from(&s->cases, ev_back(trigger->begin));
         i < s->cases.n && s->cases.at[i].begin <= trigger->begin; i++)
        if (s->cases.at[i].end >= trigger->end &&
            dp_str_eq(dp_match_get(s->cases.at[i].match, DP_S("role")),
                      DP_S("host")))
            return true;
    return false;
}

/* Kinds that are seldom expected before they happen. */
static bool only_if_done(ev_kind kind)
{
    return kind == EV_RUPTURE || kind == EV_SANCTION || kind == EV_LETTER ||
           kind == EV_APPOINTMENT;
}

/* How far behind "if" a verb is a bare possibility. */
enum { SUPPOSED = 14 };

/* "If Peru signs": no comma stands between and ends the clause. Where somebody
 * does not say "whether the visit" still holds, it was due. */
static bool supposed(const ev_scene *s, const ev_cue *trigger)
{
    if (ev_has(trigger, "noun"))
        return false;
    for (size_t i = ev_from(&s->breaks, trigger->begin); i-- > 0;) {
        const ev_cue *b = &s->breaks.at[i];

        if (b->end + SUPPOSED < trigger->begin ||
            dp_text_sentence_of(s->text, b->begin) !=
                dp_text_sentence_of(s->text, trigger->begin))
            return false;
        if (b->end > trigger->begin)
            continue;
        if (!ev_has(b, "maybe") || s->quoted[b->begin])
            return false;
        for (uint32_t t = b->end; t < trigger->begin; t++)
            if (s->text->tokens.at[t].shape == DP_SHAPE_PUNCT)
                return false;
        return true;
    }
    return false;
}

/* Who is in no public office and yet tells what happened: a body, or somebody
 * with an office. */
static bool may_be_source(const ev_scene *s, const ev_draft *draft)
{
    const dp_actor *actor;

    if (draft->kind != EV_STATEMENT || draft->actors.n != 1)
        return false;
    actor = &s->actors.at[draft->actors.at[0]];
    return actor->role.n || !ev_is_person(actor);
}

/* What is told not to be, and is no event for that. */
static bool is_nothing(const ev_scene *s, const ev_cue *trigger,
                       const ev_draft *draft)
{
    bool off = draft->status == EV_CANCELLED || draft->status == EV_DENIED;

    /* Words not said and silence. */
    if (draft->kind == EV_STATEMENT)
        return draft->status != EV_HELD && draft->status != EV_PLANNED;
    /* Not to take part. */
    if (draft->kind == EV_SESSION)
        return off && ev_has(trigger, "attend");
    /* What somebody has not done to another, if nobody denies it. */
    return draft->status == EV_DENIED && only_if_done(draft->kind) &&
           !ev_is_denied(s, trigger);
}

/* What was, by its words, goes on or is to be by its day. */
static ev_status status_by_day(const ev_scene *s, const ev_cue *trigger,
                               const ev_draft *draft)
{
    dp_str today = dp_str_sub(s->article->published, 0, 10);

    if (ev_has(trigger, "arrival") && draft->date.p && today.n &&
        ev_within(today, draft->date))
        return EV_ONGOING;
    if (draft->kind == EV_VISIT && !ev_has(trigger, "ends") &&
        under_way(s, draft->date))
        return EV_ONGOING;
    return draft->kind != EV_STATEMENT && ev_ahead(s, draft->date) ? EV_PLANNED
                                                                   : EV_HELD;
}

bool ev_draft_make(ev_scene *s, const ev_cue *trigger, ev_drafts *drafts)
{
    ev_draft draft = { .quote = -1,
                       .token = trigger->begin,
                       .into = DP_NO_MARK,
                       .occasion = DP_NO_MARK };
    dp_span span;

    if (s->quoted[trigger->begin] || only_purpose(s, trigger) ||
        ev_only_source(s, trigger) || supposed(s, trigger) ||
        !ev_kind_of(trigger->match->kind, &draft.kind) ||
        of_no_office(s, trigger, drafts))
        return true;
    draft.sentence = (uint32_t)dp_text_sentence_of(s->text, trigger->begin);
    draft.evidence_sentence = draft.sentence;
    draft.status = ev_status_at(s, trigger);
    if (draft.status == EV_HELD && (frames(trigger) || ev_has(trigger, "main")))
        draft.status = main_status(s, trigger);
    if (is_nothing(s, trigger, &draft))
        return true;
    draft.date = ev_date(s, trigger, draft.status);
    draft.apart = ev_is_apart(s, trigger);
    if (takes_place(draft.kind))
        ev_place(s, trigger, &draft);
    if (draft.status == EV_HELD)
        draft.status = status_by_day(s, trigger, &draft);
    draft.at = ev_at_occasion(s, trigger);
    ev_subjects(s, trigger, &draft);
    draft.cameo = dp_match_get(trigger->match, DP_S("cameo"));
    draft.report = ev_has(trigger, "report");
    draft.heir = ev_has(trigger, "heir") &&
                 dp_str_eq(dp_match_get(trigger->match, DP_S("subject")),
                           DP_S("none"));
    draft.denies = ev_has(trigger, "denies");
    draft.definite = ev_bare_noun(trigger);
    if (!ev_parties(s, trigger, &draft))
        return true;
    draft.mute =
        !in_public(s, trigger, &draft) && !of_office_before(s, trigger, drafts);
    if (draft.kind == EV_APPOINTMENT && !draft.mute)
        ev_people_join(s, &s->holders, &draft.actors);
    if (draft.mute && !may_be_source(s, &draft))
        return true;
    if (draft.kind == EV_STATEMENT && draft.actors.n > 1 &&
        ev_reads_out(s, trigger))
        return true;
    draft.said_by = ev_source(s, trigger, &draft.medium);
    span = s->text->sentences.at[draft.sentence].span;
    return dp_vec_push(s->arena, &draft.evidence, span) &&
           dp_vec_push(s->arena, drafts, draft) &&
           ev_split(s, trigger, drafts) && put_off_to(s, trigger, drafts);
}
