/* Drafts become events of the record: codes of CAMEO and PLOVER by the table of
 * docs/record.md, the states concerned, the state of the place. */
#include "events/inside.h"

#include "core/banned.h"

typedef struct code {
    const char *position; /* NULL: any */
    const char *cameo, *plover;
} code;

static const code plain[EV_KINDS] = {
    [EV_MEETING] = { NULL, "040", "CONSULT" },
    [EV_CALL] = { NULL, "041", "CONSULT" },
    [EV_VISIT] = { NULL, "042", "CONSULT" },
    [EV_SESSION] = { NULL, "046", "CONSULT" },
    [EV_STATEMENT] = { NULL, "010", "CONSULT" },
    [EV_AGREEMENT] = { NULL, "057", "SUPPORT" },
    [EV_LETTER] = { NULL, "010", "CONSULT" },
    [EV_SANCTION] = { NULL, "163", "COERCE" },
    [EV_RUPTURE] = { NULL, "161", "SANCTION" },
};

static const code votes[] = {
    { "for", "051", "SUPPORT" },
    { "against", "120", "REJECT" },
    { "veto", "129", "REJECT" },
};

static const code statements[] = {
    { "support", "019", "SUPPORT" },
    { "oppose", "010", "REJECT" },
};

static void codes(const ev_draft *d, dp_event *out)
{
    const code *by = d->kind == EV_VOTE ? votes : statements;
    size_t n = d->kind == EV_VOTE        ? sizeof votes / sizeof *votes
               : d->kind == EV_STATEMENT ? sizeof statements / sizeof *by
                                         : 0;

    out->cameo = dp_str_of(plain[d->kind].cameo);
    out->plover = dp_str_of(plain[d->kind].plover);
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(d->position, dp_str_of(by[i].position))) {
            out->cameo = dp_str_of(by[i].cameo);
            out->plover = dp_str_of(by[i].plover);
        }
    if (d->cameo.n)
        out->cameo = d->cameo;
    if (dp_str_eq(d->cameo, DP_S("085")))
        out->plover = DP_S("RETREAT");
    if (d->plover.n)
        out->plover = d->plover;
}

static bool actors_of(ev_scene *s, const ev_people *people, dp_actors *out)
{
    out->at = DP_NEWS(s->arena, people->n + 1, dp_actor);
    if (!out->at)
        return false;
    for (size_t i = 0; i < people->n; i++)
        out->at[out->n++] = s->actors.at[people->at[i]];
    return true;
}

static void add_state(dp_strs *states, dp_str state)
{
    size_t at = 0;

    if (state.n != 2)
        return;
    while (at < states->n && dp_str_cmp(states->at[at], state) < 0)
        at++;
    if (at < states->n && dp_str_eq(states->at[at], state))
        return;
    for (size_t i = states->n++; i > at; i--)
        states->at[i] = states->at[i - 1];
    states->at[at] = state;
}

static dp_str state_of(const dp_actor *actor)
{
    if (ev_is_state(actor))
        return dp_str_sub(actor->id, 6, actor->id.n);
    return actor->state;
}

static bool states_of(ev_scene *s, const ev_draft *d, dp_event *out)
{
    out->states.at = DP_NEWS(s->arena, d->actors.n + d->with.n + 2, dp_str);
    if (!out->states.at)
        return false;
    for (size_t i = 0; i < out->actors.n; i++)
        add_state(&out->states, state_of(&out->actors.at[i]));
    for (size_t i = 0; i < out->with.n; i++)
        add_state(&out->states, state_of(&out->with.at[i]));
    if (d->kind == EV_VISIT)
        add_state(&out->states, out->place_state);
    return true;
}

/* The state of a town, of the places the world has. */
dp_str ev_place_state(const ev_scene *s, const ev_draft *d)
{
    dp_table cities;
    size_t row;

    if (d->place_state.p || !d->place.p ||
        !dp_table_open(s->ctx->data, DP_NULL, DP_S("cities"), &cities))
        return d->place_state;
    for (size_t i = 0; i < s->article->names.n; i++) {
        const dp_name *name = &s->article->names.at[i];

        if (name->kind != DP_PLACE || name->id.n < 7 ||
            !dp_str_eq(name->name, d->place))
            continue;
        row = dp_table_find(&cities, dp_str_sub(name->id, 6, name->id.n));
        return row == DP_NOT_FOUND ? DP_NULL : dp_table_cell(&cities, row, 1);
    }
    return DP_NULL;
}

static bool subjects_of(ev_scene *s, const ev_draft *d, dp_strs *out)
{
    out->at = DP_NEWS(s->arena, d->subjects_n + 1, dp_str);
    if (!out->at)
        return false;
    for (size_t i = 0; i < d->subjects_n; i++)
        out->at[out->n++] = d->subjects[i];
    return true;
}

static bool event_of(ev_scene *s, const ev_draft *d, dp_event *out)
{
    *out = (dp_event){ .kind = ev_kind_word(d->kind),
                       .status = ev_status_word(d->status),
                       .place = d->place,
                       .place_state = ev_place_state(s, d),
                       .date = d->date,
                       .body = d->body.n ? d->body : DP_NULL,
                       .position = d->position.n ? d->position : DP_NULL,
                       .said_by = d->said_by,
                       .quote = d->quote };
    if (!actors_of(s, &d->actors, &out->actors) ||
        !actors_of(s, &d->with, &out->with) || !states_of(s, d, out) ||
        !subjects_of(s, d, &out->subjects))
        return false;
    codes(d, out);
    out->evidence.at = d->evidence.at;
    out->evidence.n = d->evidence.n;
    return true;
}

dp_status ev_finish(ev_scene *s, const ev_drafts *drafts, dp_events *out)
{
    dp_events events = { DP_NEWS(s->arena, drafts->n + 1, dp_event), 0 };

    if (!events.at)
        return dp_no_memory(s->ctx, "events");
    for (size_t i = 0; i < drafts->n; i++) {
        if (drafts->at[i].dead)
            continue;
        if (!event_of(s, &drafts->at[i], &events.at[events.n++]))
            return dp_no_memory(s->ctx, "events");
    }
    *out = events;
    return DP_OK;
}
