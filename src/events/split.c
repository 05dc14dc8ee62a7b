/* One telling, several happenings: a journey to three countries is three
 * visits, and whom somebody met separately he met once each. */
#include "events/inside.h"

#include "core/banned.h"

/* A list of places may have an article or a preposition before each. */
enum { BEFORE_PLACE = 2 };

static uint32_t token_begin(const ev_scene *s, const dp_name *name)
{
    return (uint32_t)dp_text_token_at(s->text, name->span.begin);
}

static uint32_t token_end(const ev_scene *s, const dp_name *name)
{
    return (uint32_t)dp_text_token_at(s->text, name->span.end);
}

/* The list goes on from one place to the next name: nothing but what joins
 * stands between them. A comma joins only what is of one kind, so that "Rabat,
 * Morocco" stays one place. */
static bool goes_on(const ev_scene *s, const dp_name *from, const dp_name *to)
{
    uint32_t end = token_end(s, from), begin = token_begin(s, to);

    if (to->kind != DP_PLACE && to->kind != DP_STATE)
        return false;
    for (size_t i = ev_from(&s->joins, end);
         i < s->joins.n && s->joins.at[i].begin == end; i++)
        if (s->joins.at[i].end <= begin &&
            s->joins.at[i].end + BEFORE_PLACE >= begin &&
            (!ev_has(&s->joins.at[i], "weak") || from->kind == to->kind))
            return true;
    return false;
}

/* The first name of the clause behind the trigger that is the place. */
static size_t destination(const ev_scene *s, const ev_cue *trigger,
                          const ev_draft *draft)
{
    uint32_t end = ev_clause_end(s, trigger);

    for (size_t i =
             ev_name_from(s, s->text->tokens.at[trigger->begin].span.begin);
         i < s->article->names.n; i++) {
        const dp_name *name = &s->article->names.at[i];
        uint32_t begin = token_begin(s, name);

        if (begin >= end)
            break;
        if (begin >= trigger->begin &&
            dp_str_eq(ev_place_word(s, name), draft->place))
            return i;
    }
    return DP_NOT_FOUND;
}

bool ev_draft_add(const ev_scene *s, ev_draft copy, ev_drafts *drafts)
{
    dp_span span = copy.evidence.at[0];

    memset(&copy.evidence, 0, sizeof copy.evidence);
    return dp_vec_push(s->arena, &copy.evidence, span) &&
           dp_vec_push(s->arena, drafts, copy);
}

static bool each_place(const ev_scene *s, const ev_cue *trigger,
                       const ev_draft *draft, ev_drafts *drafts)
{
    size_t at = destination(s, trigger, draft), first = drafts->n - 1;
    bool begun = draft->status == EV_PLANNED && draft->date.p &&
                 s->article->published.p && !ev_ahead(s, draft->date);

    if (at == DP_NOT_FOUND)
        return true;
    for (; at + 1 < s->article->names.n; at++) {
        const dp_name *next = &s->article->names.at[at + 1];
        ev_draft copy = *draft;

        if (!goes_on(s, next - 1, next))
            break;
        /* "Began on Monday a tour that will take him to A and B": it was in A
         * that he was on that day. */
        if (begun) {
            drafts->at[first].status = EV_HELD;
            copy.date = DP_NULL;
        }
        copy.place = ev_place_word(s, next);
        copy.place_state = next->kind == DP_STATE ? next->state : DP_NULL;
        copy.with.n = 0;
        if (!ev_draft_add(s, copy, drafts))
            return false;
    }
    return true;
}

static bool one_by_one(const ev_scene *s, const ev_cue *trigger)
{
    size_t i = ev_from(&s->eaches, ev_clause_begin(s, trigger));

    return i < s->eaches.n && s->eaches.at[i].begin < ev_clause_end(s, trigger);
}

/* One with each of the others: the subject, or who stands against several
 * subjects. */
static bool each_person(const ev_scene *s, const ev_cue *trigger,
                        ev_drafts *drafts)
{
    size_t first = drafts->n - 1;
    ev_people all = drafts->at[first].actors, subject = { 0 };
    uint32_t one = 0;

    ev_group_people(s, ev_subject(s, trigger), &subject);
    if (subject.n > 1 && subject.n + 1 == all.n)
        one = (uint32_t)all.n - 1;
    for (uint32_t i = 0; i < all.n && subject.n == 1; i++)
        if (ev_same_actor(s, all.at[i], subject.at[0]))
            one = i;
    for (uint32_t i = 0, made = 0; i < all.n; i++) {
        ev_draft *draft = &drafts->at[first];
        ev_draft copy = *draft;

        if (i == one)
            continue;
        copy.actors = (ev_people){ { all.at[one], all.at[i] }, 2 };
        if (made++ == 0)
            draft->actors = copy.actors;
        else if (!ev_draft_add(s, copy, drafts))
            return false;
    }
    return true;
}

bool ev_split(const ev_scene *s, const ev_cue *trigger, ev_drafts *drafts)
{
    ev_draft draft = drafts->at[drafts->n - 1];

    if (draft.kind == EV_VISIT && draft.place.p && draft.actors.n)
        return each_place(s, trigger, &draft, drafts);
    if ((draft.kind == EV_MEETING || draft.kind == EV_CALL) &&
        draft.actors.n > 2 && one_by_one(s, trigger))
        return each_person(s, trigger, drafts);
    return true;
}
