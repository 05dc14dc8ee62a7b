/* Where a ballot is held, and who votes there. */
#include "events/inside.h"

#include "core/banned.h"

/* How many phrases back a chamber is still the one meant. */
enum { CHAMBER_REACH = 200 };

static bool is_chamber(const ev_scene *s, const ev_np *np)
{
    dp_str kind = np->name == DP_NO_MARK
                      ? DP_NULL
                      : ev_body_kind(s, &s->actors.at[np->name]);

    return dp_str_eq(kind, DP_S("body")) || dp_str_eq(kind, DP_S("parliament"));
}

/* A parliament that is only mentioned votes on nothing: its sentence tells of a
 * ballot or a sitting, or of what it does. */
static bool may_vote(const ev_scene *s, const ev_np *np)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, np->begin)];

    if (np->role == EV_BARE || np->role == EV_BY ||
        !dp_str_eq(ev_body_kind(s, &s->actors.at[np->name]),
                   DP_S("parliament")))
        return true;
    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++)
        if (dp_str_eq(s->triggers.at[i].match->kind, DP_S("vote")) ||
            dp_str_eq(s->triggers.at[i].match->kind, DP_S("session")))
            return true;
    return false;
}

uint32_t ev_chamber(const ev_scene *s, const ev_cue *trigger)
{
    size_t here = ev_np_from(s, trigger->end);
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    for (size_t i = here; i-- > 0 && s->nps.at[i].begin >= in->begin;)
        if (is_chamber(s, &s->nps.at[i]))
            return s->nps.at[i].name;
    for (size_t i = here; i < s->nps.n && s->nps.at[i].begin < in->end; i++)
        if (is_chamber(s, &s->nps.at[i]))
            return s->nps.at[i].name;
    for (size_t i = here, n = 0; i-- > 0 && n < CHAMBER_REACH; n++)
        if (is_chamber(s, &s->nps.at[i]) && may_vote(s, &s->nps.at[i]))
            return s->nps.at[i].name;
    return DP_NO_MARK;
}

/* States and bodies: what votes. */
uint32_t ev_voter(const ev_scene *s, const ev_cue *trigger)
{
    size_t here = dp_text_sentence_of(s->text, trigger->begin);

    for (size_t i = ev_np_from(s, trigger->begin); i-- > 0;) {
        const ev_np *one = &s->nps.at[i];

        if (one->begin >= trigger->begin || one->name == DP_NO_MARK)
            continue;
        if (dp_text_sentence_of(s->text, one->begin) + 2 < here)
            break;
        if (!one->absorbed && one->role == EV_BARE && !s->quoted[one->begin] &&
            s->article->names.at[one->name].kind != DP_PERSON)
            return (uint32_t)i;
    }
    return DP_NO_MARK;
}
