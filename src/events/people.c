/* Sets of participants: who is in one, who acts for whom, who is told together.
 */
#include "events/inside.h"

#include "core/banned.h"

/* What tells an actor from others: the id, else name and state. */
static dp_str told_by(ev_scene *s, const dp_actor *actor)
{
    if (actor->id.p)
        return actor->id;
    return dp_str_printf(s->arena, "%.*s\n%.*s", DP_F(actor->name),
                         DP_F(actor->state));
}

uint32_t ev_actor_add(ev_scene *s, dp_actor actor)
{
    uint32_t index = (uint32_t)s->actors.n;
    dp_str key = told_by(s, &actor);
    bool fresh = false;
    uint32_t *first =
        key.p ? dp_map_put(s->arena, &s->first, key, &fresh) : NULL;

    if (!first)
        return DP_NO_MARK;
    if (fresh)
        *first = index;
    if (!dp_vec_push(s->arena, &s->who, *first) ||
        !dp_vec_push(s->arena, &s->actors, actor))
        return DP_NO_MARK;
    return index;
}

uint32_t ev_actor_of(const ev_scene *s, dp_str id)
{
    const uint32_t *first = id.p ? dp_map_get(&s->first, id) : NULL;

    return first ? *first : DP_NO_MARK;
}

bool ev_same_actor(const ev_scene *s, uint32_t a, uint32_t b)
{
    return s->who.at[a] == s->who.at[b];
}

bool ev_people_have(const ev_scene *s, const ev_people *people, uint32_t actor)
{
    for (size_t i = 0; i < people->n; i++)
        if (ev_same_actor(s, people->at[i], actor))
            return true;
    return false;
}

size_t ev_people_common(const ev_scene *s, const ev_people *a,
                        const ev_people *b)
{
    size_t n = 0;

    for (size_t i = 0; i < a->n; i++)
        n += ev_people_have(s, b, a->at[i]);
    return n;
}

void ev_people_add(const ev_scene *s, ev_people *people, uint32_t actor)
{
    if (!ev_people_have(s, people, actor) && people->n < EV_PEOPLE)
        people->at[people->n++] = actor;
}

void ev_people_join(const ev_scene *s, ev_people *to, const ev_people *more)
{
    for (size_t i = 0; i < more->n; i++)
        ev_people_add(s, to, more->at[i]);
}

bool ev_acted_for(const ev_scene *s, uint32_t state, const ev_people *people)
{
    for (size_t i = 0; i < people->n; i++)
        if (!ev_is_state(&s->actors.at[people->at[i]]) &&
            dp_str_eq(s->actors.at[people->at[i]].state,
                      s->actors.at[state].state))
            return true;
    return false;
}

void ev_only_signers(const ev_scene *s, ev_people *people)
{
    ev_people all = *people;

    people->n = 0;
    for (size_t i = 0; i < all.n; i++)
        if (!ev_is_state(&s->actors.at[all.at[i]]) ||
            !ev_acted_for(s, all.at[i], &all))
            people->at[people->n++] = all.at[i];
}

void ev_group_people(const ev_scene *s, uint32_t np, ev_people *out)
{
    ev_people all = { 0 };
    uint32_t group;

    if (np == DP_NO_MARK)
        return;
    group = s->nps.at[np].group;
    for (size_t i = group; i < s->nps.n; i++) {
        const ev_np *one = &s->nps.at[i];

        if (one->begin > s->nps.at[np].end + 80)
            break;
        if (!one->absorbed && one->group == group)
            ev_people_join(s, &all, &one->people);
    }
    /* "The ministers of Peru and Chile, A and B": one list. */
    ev_only_signers(s, &all);
    ev_people_join(s, out, &all);
}
