/* One happening, one event: a draft that tells what an earlier one told gives
 * it its evidence, and what it knows better. */
#include "events/inside.h"

#include "core/banned.h"

static bool open_date(dp_str a, dp_str b)
{
    return dp_str_eq(a, b) || ev_within(a, b);
}

static bool put_off(ev_status status)
{
    return status == EV_POSTPONED || status == EV_CANCELLED ||
           status == EV_DENIED;
}

static bool status_fits(const ev_draft *old, const ev_draft *new)
{
    if (old->status == new->status || put_off(new->status))
        return true;
    if (put_off(old->status))
        return new->definite && !new->date.p;
    return (new->definite && !new->date.p) ||
           (old->date.p && new->date.p &&dp_str_eq(old->date, new->date));
}

/* States, and all of those who act for them. */
static bool sign_for(const ev_scene *s, const ev_people *states,
                     const ev_people *signers)
{
    for (size_t i = 0; i < states->n; i++)
        if (!ev_is_state(&s->actors.at[states->at[i]]) ||
            !ev_acted_for(s, states->at[i], signers))
            return false;
    return states->n > 1 && states->n == signers->n;
}

/* As many persons as states, of whom no state is known that is not among them:
 * "Peru and Chile signed a treaty. The ministers A and B put their names to
 * it." */
static bool may_sign_for(const ev_scene *s, const ev_people *states,
                         const ev_people *signers)
{
    if (states->n < 2 || states->n != signers->n)
        return false;
    for (size_t i = 0; i < states->n; i++)
        if (!ev_is_state(&s->actors.at[states->at[i]]))
            return false;
    for (size_t i = 0; i < signers->n; i++) {
        const dp_actor *who = &s->actors.at[signers->at[i]];
        bool known = !who->state.n;

        for (size_t k = 0; k < states->n; k++)
            known |= dp_str_eq(who->state, s->actors.at[states->at[k]].state);
        if (!ev_is_person(who) || !known)
            return false;
    }
    return true;
}

/* "Peru and Chile signed a treaty. It was signed by the ministers A and B." */
static bool signed_for(const ev_scene *s, const ev_draft *a, const ev_draft *b)
{
    if (a->kind != EV_AGREEMENT)
        return false;
    return sign_for(s, &a->actors, &b->actors) ||
           sign_for(s, &b->actors, &a->actors) ||
           (b->evidence_sentence <= a->sentence + 1 &&
            may_sign_for(s, &a->actors, &b->actors));
}

static bool people_fit(const ev_scene *s, const ev_draft *old,
                       const ev_draft *new)
{
    size_t n = ev_people_common(s, &old->actors, &new->actors);

    if (!new->actors.n)
        return true;
    if (!old->actors.n)
        return old->kind == EV_SESSION;
    if (signed_for(s, old, new))
        return true;
    if (old->kind == EV_STATEMENT || old->kind == EV_VOTE)
        return n == old->actors.n && n == new->actors.n;
    return n == old->actors.n || n == new->actors.n;
}

static bool is_country(const ev_scene *s, dp_str place)
{
    for (size_t i = 0; i < s->article->names.n; i++)
        if (s->article->names.at[i].kind == DP_STATE &&
            dp_str_eq(s->article->names.at[i].name, place))
            return true;
    return false;
}

/* A town in the country that the other tells. */
static bool lies_in(const ev_scene *s, const ev_draft *town,
                    const ev_draft *country)
{
    dp_str state = ev_place_state(s, town);

    return state.p && dp_str_eq(state, country->place_state) &&
           is_country(s, country->place) && !is_country(s, town->place);
}

/* A town that somebody does not come to, of a country that he is in, is told
 * besides. */
static bool same_place(const ev_scene *s, const ev_draft *old,
                       const ev_draft *new)
{
    if (!old->place.p || !new->place.p || dp_str_eq(old->place, new->place))
        return true;
    return put_off(old->status) == put_off(new->status) &&
           (lies_in(s, old, new) || lies_in(s, new, old));
}

/* What somebody said to a newspaper or a broadcaster, and what on a day that
 * only the other words tell: two occasions. */
static bool said_elsewhere(const ev_draft *a, const ev_draft *b)
{
    if (a->kind != EV_STATEMENT || !a->date.p == !b->date.p)
        return false;
    return (a->medium || b->medium) && !dp_str_eq(a->said_by, b->said_by);
}

/* "Succeeds A, who resigned in May": one going, whose day the verb tells. */
static bool says_how(const ev_scene *s, const ev_draft *old,
                     const ev_draft *new)
{
    return old->heir && !new->heir && old->actors.n == 1 &&
           new->actors.n == 1 && old->status == new->status &&
           old->evidence_sentence == new->evidence_sentence &&
           ev_people_common(s, &old->actors, &new->actors) == 1;
}

/* A bit of 64 for each who acts: drafts without one in common have nobody in
 * common, which is so for nearly all pairs of a long text. */
static uint64_t actor_bits(const ev_scene *s, const ev_draft *d)
{
    uint64_t bits = 0;

    for (size_t i = 0; i < d->actors.n; i++)
        bits |= UINT64_C(1) << s->who.at[d->actors.at[i]] % 64;
    return bits;
}

/* Are all conditions on their people, told by bits, sure to fail? */
static bool strangers(const ev_draft *old, const ev_draft *new,
                      uint64_t old_bits, uint64_t new_bits)
{
    return old->actors.n && new->actors.n && !(old_bits & new_bits) &&
           old->kind != EV_AGREEMENT;
}

static bool same(const ev_scene *s, const ev_draft *old, const ev_draft *new)
{
    if (old->dead)
        return false;
    if (says_how(s, old, new))
        return true;
    if (!dp_str_eq(old->position, new->position) && old->kind == EV_VOTE)
        return false;
    /* "Recalled its envoy, before it closed the border". */
    if (old->kind == EV_RUPTURE && !new->definite &&
        old->evidence_sentence == new->evidence_sentence)
        return false;
    if (said_elsewhere(old, new))
        return false;
    if (!people_fit(s, old, new) || !open_date(old->date, new->date) ||
        !status_fits(old, new))
        return false;
    if (old->kind == EV_SESSION && old->body.p && new->body.p &&
        old->evidence_sentence != new->evidence_sentence &&
        !dp_str_eq(old->body, new->body))
        return false;
    if (!same_place(s, old, new) && old->kind != EV_STATEMENT)
        return new->definite && (!new->actors.n || new->kind == EV_SESSION);
    return true;
}

static void take(dp_str *to, dp_str from)
{
    if (!to->p)
        *to = from;
}

static dp_day days(dp_str date)
{
    dp_edtf value;
    dp_day first, last;

    return dp_edtf_parse(date, &value) && dp_edtf_bounds(&value, &first, &last)
               ? last - first
               : 0;
}

/* "Will travel this weekend. He is due on Sunday and Monday": of two tellings
 * of when a journey is, the one that is told later and is no wider. */
static bool says_when(const ev_draft *old, const ev_draft *new)
{
    return new->kind == EV_VISIT && old->date.n > 10 && new->date.n >= 10 &&
           days(new->date) <= days(old->date);
}

static bool join(ev_scene *s, ev_draft *old, ev_draft *new)
{
    bool for_states = signed_for(s, old, new);

    if (says_how(s, old, new) && new->date.p) {
        old->date = new->date;
        old->heir = false;
    }
    if (for_states && !ev_is_state(&s->actors.at[new->actors.at[0]]))
        old->actors.n = 0;
    ev_people_join(s, &old->actors, &new->actors);
    ev_people_join(s, &old->with, &new->with);
    if (for_states)
        ev_only_signers(s, &old->actors);
    if (put_off(new->status) ||
        (old->status == EV_PLANNED && new->status == EV_HELD &&new->date.p))
        old->status = new->status;
    if (says_when(old, new))
        old->date = new->date;
    take(&old->date, new->date);
    if (!old->place.p || (new->place.p &&lies_in(s, new, old))) {
        old->place = new->place;
        old->place_state = new->place_state;
    }
    for (size_t i = 0; i < new->subjects_n; i++)
        ev_subject_add(old, new->subjects[i]);
    take(&old->body, new->body);
    take(&old->position, new->position);
    take(&old->said_by, new->said_by);
    take(&old->plover, new->plover);
    if (old->quote < 0)
        old->quote = new->quote;
    old->sentence = new->sentence;
    new->dead = true;
    for (size_t i = 0; i < new->evidence.n; i++)
        if (old->evidence.at[old->evidence.n - 1].begin <
                new->evidence.at[i].begin &&
            !dp_vec_push(s->arena, &old->evidence, new->evidence.at[i]))
            return false;
    return true;
}

/* What a draft needs to stand alone. */
static bool stands(const ev_draft *d)
{
    switch (d->kind) {
    case EV_MEETING:
    case EV_CALL:
        return d->actors.n >= 2;
    case EV_SESSION:
        return d->body.p && (d->date.p || d->place.p || d->actors.n);
    case EV_VISIT:
        return d->actors.n && d->place.p;
    default:
        return d->actors.n > 0;
    }
}

static bool merge_once(ev_scene *s, ev_drafts *drafts)
{
    uint64_t *bits = dp_arena_alloc(s->arena, (drafts->n + 1) * sizeof *bits);

    if (!bits)
        return false;
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *new = &drafts->at[i];

        bits[i] = actor_bits(s, new);
        for (size_t k = i; k-- > 0 && !new->dead;) {
            ev_draft *old = &drafts->at[k];
            if (old->kind != new->kind ||
                strangers(old, new, bits[k], bits[i]) || !same(s, old, new))
                continue;
            new->into = (uint32_t)k;
            if (!join(s, old, new))
                return false;
            bits[k] |= bits[i];
        }
    }
    return true;
}

/* Twice: what a later sentence adds may show that two are one. */
static bool shares(const ev_scene *s, const ev_draft *a, const ev_draft *b)
{
    return ev_people_common(s, &a->actors, &b->actors) > 0 ||
           ev_people_common(s, &a->actors, &b->with) > 0;
}

/* What happens on a journey does so in the town, once that is known. */
static void towns(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        const ev_draft *visit = &drafts->at[i];

        if (visit->dead || visit->kind != EV_VISIT || !visit->place.p)
            continue;
        for (size_t k = 0; k < drafts->n; k++) {
            ev_draft *d = &drafts->at[k];

            if (d->dead || d->kind == EV_VISIT || !d->place.p ||
                !open_date(d->date, visit->date) || !shares(s, visit, d) ||
                !lies_in(s, visit, d))
                continue;
            d->place = visit->place;
            d->place_state = visit->place_state;
        }
    }
}

bool ev_merge(ev_scene *s, ev_drafts *drafts)
{
    if (!merge_once(s, drafts) || !merge_once(s, drafts))
        return false;
    for (size_t i = 0; i < drafts->n; i++)
        if (!stands(&drafts->at[i]))
            drafts->at[i].dead = true;
    towns(s, drafts);
    return true;
}
