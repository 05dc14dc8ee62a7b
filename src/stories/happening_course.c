/* What a happening is, of those who tell it: the status last told, the fullest
 * date, everyone who is named; and its course, one step for each change. */
#include "stories/telling.h"

#include "core/banned.h"

enum { SUBJECTS_MAX = 16 };

typedef struct merger {
    dp_ctx *ctx;
    dp_arena *arena;
    const telling_packs *packs;
    dp_happening *out;
    bool failed; /* memory */
} merger;

static const dp_event *event_at(const merger *m, size_t i)
{
    return &m->packs->at[i].told.told;
}

/* -- Dates -------------------------------------------------------------------
 */

typedef struct when {
    bool known;
    dp_day first, last;
} when;

static when when_of(dp_str date)
{
    dp_edtf edtf;
    when out = { 0 };

    out.known = date.p && dp_edtf_parse(date, &edtf) &&
                dp_edtf_bounds(&edtf, &out.first, &out.last);
    return out;
}

/* Less is fuller. Some days say more than the one of them an article names; a
 * week says less than its day. */
static int64_t vagueness(dp_str date)
{
    when w = when_of(date);
    int64_t days;

    if (!w.known)
        return INT64_MAX;
    days = (int64_t)w.last - w.first + 1;
    return days > 1 && days <= 4 ? 0 : days;
}

static dp_str fullest_date(const merger *m)
{
    dp_str best = DP_NULL;

    for (size_t i = 0; i < m->packs->n; i++)
        if (event_at(m, i)->date.p &&
            (!best.p || vagueness(event_at(m, i)->date) <= vagueness(best)))
            best = event_at(m, i)->date;
    return best;
}

/* -- Who ---------------------------------------------------------------------
 */

typedef DP_VEC(dp_actor) people;

static bool same_person(const dp_actor *a, const dp_actor *b)
{
    if (a->id.p && b->id.p)
        return dp_str_eq(a->id, b->id);
    if (a->role.p && b->role.p)
        return dp_str_eq(a->role, b->role) && dp_str_eq(a->state, b->state);
    return dp_str_eq(a->name, b->name);
}

static void add_person(merger *m, people *list, const dp_actor *actor)
{
    for (size_t i = 0; i < list->n; i++)
        if (same_person(&list->at[i], actor)) {
            if (actor->id.p && !list->at[i].id.p)
                list->at[i] = *actor;
            return;
        }
    if (!dp_vec_push(m->arena, list, *actor))
        m->failed = true;
}

static bool is_state(const dp_actor *actor)
{
    return dp_str_starts(actor->id, DP_S("state/"));
}

/* Where somebody acts for a state that another article named alone, he is the
 * one. */
static void drop_states(people *list)
{
    size_t kept = 0;

    for (size_t i = 0; i < list->n; i++) {
        dp_str code = dp_str_sub(list->at[i].id, 6, list->at[i].id.n);
        bool acted_for = false;
        for (size_t j = 0; j < list->n && is_state(&list->at[i]); j++)
            acted_for = acted_for || (!is_state(&list->at[j]) &&
                                      dp_str_eq(list->at[j].state, code));
        if (!acted_for)
            list->at[kept++] = list->at[i];
    }
    list->n = kept;
}

static bool is_among(const people *list, const dp_actor *actor)
{
    for (size_t i = 0; i < list->n; i++)
        if (same_person(&list->at[i], actor))
            return true;
    return false;
}

/* Articles that know people by name first, so that the others' "minister" is
 * one of them. */
static void gather_people(merger *m)
{
    people actors = { 0 }, with = { 0 };

    for (int named = 1; named >= 0; named--)
        for (size_t i = 0; i < m->packs->n; i++) {
            const dp_event *e = event_at(m, i);
            for (size_t j = 0; j < e->actors.n; j++)
                if ((e->actors.at[j].id.p != NULL) == named)
                    add_person(m, &actors, &e->actors.at[j]);
        }
    drop_states(&actors);
    for (int named = 1; named >= 0; named--)
        for (size_t i = 0; i < m->packs->n; i++) {
            const dp_event *e = event_at(m, i);
            for (size_t j = 0; j < e->with.n; j++)
                if ((e->with.at[j].id.p != NULL) == named &&
                    !is_among(&actors, &e->with.at[j]))
                    add_person(m, &with, &e->with.at[j]);
        }
    drop_states(&with);
    m->out->actors = (dp_actors){ actors.at, actors.n };
    m->out->with = (dp_actors){ with.at, with.n };
}

/* -- Lists -------------------------------------------------------------------
 */

typedef DP_VEC(dp_str) strings;

static void add_string(merger *m, strings *list, dp_str s, size_t most)
{
    for (size_t i = 0; i < list->n; i++)
        if (dp_str_eq(list->at[i], s))
            return;
    if (list->n < most && !dp_vec_push(m->arena, list, s))
        m->failed = true;
}

static int by_code(const void *a, const void *b)
{
    return dp_str_cmp(*(const dp_str *)a, *(const dp_str *)b);
}

static void gather_lists(merger *m)
{
    strings states = { 0 }, subjects = { 0 };

    for (size_t i = 0; i < m->packs->n; i++) {
        const dp_event *e = event_at(m, i);
        for (size_t j = 0; j < e->states.n; j++)
            add_string(m, &states, e->states.at[j], SIZE_MAX);
        for (size_t j = 0; j < e->subjects.n; j++)
            add_string(m, &subjects, e->subjects.at[j], SUBJECTS_MAX);
    }
    if (states.n > 1)
        qsort(states.at, states.n, sizeof *states.at, by_code);
    m->out->states = (dp_strs){ states.at, states.n };
    m->out->subjects = (dp_strs){ subjects.at, subjects.n };
}

static void gather_rest(merger *m)
{
    dp_happening *out = m->out;

    for (size_t i = 0; i < m->packs->n; i++) {
        const dp_event *e = event_at(m, i);
        if (!out->place.p)
            out->place = e->place;
        if (!out->place_state.p)
            out->place_state = e->place_state;
        if (!out->body.p)
            out->body = e->body;
        if (!out->position.p)
            out->position = e->position;
    }
}

/* -- Course ------------------------------------------------------------------
 */

/* Another day, or a better known one. */
static bool date_changes(dp_str date, dp_str before)
{
    when now = when_of(date), was = when_of(before);

    if (!now.known)
        return false;
    if (!was.known || now.last < was.first || was.last < now.first)
        return true;
    return vagueness(date) < vagueness(before);
}

/* Whether a telling looks back at a plan: the day was over when it was
 * published, and somebody had told by then what became of it. */
static bool looks_back(merger *m, size_t n)
{
    const dp_event *e = event_at(m, n);
    when day = when_of(e->date), told = when_of(m->packs->at[n].told.published);

    if (!dp_str_eq(e->status, DP_S("planned")) || !day.known || !told.known ||
        told.first <= day.last)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!dp_str_eq(event_at(m, i)->status, e->status))
            return true;
    return false;
}

/* The status last told. */
static dp_str last_status(merger *m)
{
    size_t n = m->packs->n - 1;

    while (n > 0 && looks_back(m, n))
        n--;
    return event_at(m, n)->status;
}

/* A step has the day that is known by then, where its article says no better.
 */
static void gather_course(merger *m)
{
    DP_VEC(dp_step) steps = { 0 };
    dp_str known = DP_NULL;

    for (size_t i = 0; i < m->packs->n; i++) {
        const telling_pack *pack = &m->packs->at[i];
        const dp_event *e = event_at(m, i);
        const dp_step *last = steps.n ? &steps.at[steps.n - 1] : NULL;
        dp_step step = { e->status, e->date, pack->told.published,
                         pack->told.article };
        bool better = date_changes(e->date, known);
        if (looks_back(m, i))
            continue;
        if (better)
            known = e->date;
        if (last && dp_str_eq(e->status, last->status) && !better)
            continue;
        step.date = known;
        if (!dp_vec_push(m->arena, &steps, step))
            m->failed = true;
    }
    m->out->course.at = steps.at;
    m->out->course.n = steps.n;
}

/* Of one telling nothing is to be gathered. */
static void take_single(merger *m)
{
    const telling_pack *pack = &m->packs->at[0];
    const dp_event *e = event_at(m, 0);
    dp_step *step = DP_NEW(m->arena, dp_step);

    m->failed = m->failed || !step;
    if (step)
        *step = (dp_step){ e->status, e->date, pack->told.published,
                           pack->told.article };
    m->out->course.at = step;
    m->out->course.n = step != NULL;
    m->out->actors = e->actors;
    m->out->with = e->with;
    m->out->states = e->states;
    m->out->subjects = e->subjects;
}

static void gather_told(merger *m)
{
    dp_told *told = DP_NEWS(m->arena, m->packs->n, dp_told);

    if (!told) {
        m->failed = true;
        return;
    }
    for (size_t i = 0; i < m->packs->n; i++)
        told[i] = m->packs->at[i].told;
    m->out->told.at = told;
    m->out->told.n = m->packs->n;
}

/* Where it stands: the first day that its date allows, else the day of the
 * first publication. */
static void stand(merger *m)
{
    when date = when_of(m->out->date);
    when told = when_of(m->packs->at[0].told.published);

    if (!date.known || date.first == DP_DAY_MIN) {
        if (date.known && !told.known)
            told = (when){ true, date.last, date.last };
        else if (!told.known)
            told = (when){ true, 0, 0 };
        if (date.known)
            date.first = told.first < date.last ? told.first : date.last;
        else
            date = (when){ true, told.first, told.first };
    }
    m->out->day = date.first;
    m->out->last = date.last;
}

dp_status happening_of(dp_ctx *ctx, dp_arena *arena, const telling_packs *packs,
                       dp_happening *out)
{
    merger m = { ctx, arena, packs, out, false };

    *out = (dp_happening){ 0 };
    if (packs->n == 0)
        return dp_fail(ctx, DP_BAD_DATA, "a happening is told by nobody");
    out->id = happening_id_text(arena, packs->at[0].id);
    out->kind = event_at(&m, 0)->kind;
    out->status = last_status(&m);
    out->date = fullest_date(&m);
    if (packs->n == 1) {
        take_single(&m);
    } else {
        gather_people(&m);
        gather_lists(&m);
        gather_course(&m);
    }
    gather_rest(&m);
    gather_told(&m);
    stand(&m);
    for (size_t i = 0; i < packs->n; i++) {
        if (packs->at[i].before.p)
            out->put_off_from = happening_id_text(arena, packs->at[i].before);
        if (packs->at[i].after.p)
            out->put_off_to = happening_id_text(arena, packs->at[i].after);
    }
    return m.failed || !out->id.p ? dp_no_memory(ctx, "a happening") : DP_OK;
}
