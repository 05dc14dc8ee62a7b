/* What belongs to which trigger. What stands in the clause of another trigger,
 * or nearer to it, is that one's. */
#include "events/inside.h"

#include "core/banned.h"

uint32_t ev_distance(const ev_cue *t, uint32_t begin, uint32_t end)
{
    if (end <= t->begin)
        return t->begin - end;
    return begin >= t->end ? begin - t->end : 0;
}

bool ev_is_saying(const ev_cue *trigger)
{
    return dp_str_eq(trigger->match->kind, DP_S("statement"));
}

/* "On the sidelines of the summit on Monday": what words of an occasion name
 * has no day of its own. */
static bool only_occasion(const ev_scene *s, const ev_cue *t)
{
    if (!ev_has(t, "noun"))
        return false;
    for (size_t i = ev_from(&s->occasions, ev_back(t->begin));
         i < s->occasions.n && s->occasions.at[i].begin < t->begin; i++)
        if (s->occasions.at[i].end >= t->end)
            return true;
    return false;
}

/* Another trigger is nearer to what stands at a token; `acts`: one that tells
 * more than words. */
bool ev_nearer(const ev_scene *s, const ev_cue *trigger, uint32_t begin,
               uint32_t end, bool acts)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];
    uint32_t own = ev_distance(trigger, begin, end);

    for (size_t i = ev_from(&s->triggers, in->begin);
         i < s->triggers.n && s->triggers.at[i].begin < in->end; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (t->begin == trigger->begin || s->quoted[t->begin] ||
            (acts && ev_is_saying(t)) || only_occasion(s, t))
            continue;
        if (ev_clause_begin(s, t) <= begin && begin < ev_clause_end(s, t) &&
            (ev_distance(t, begin, end) < own ||
             (end < trigger->begin && ev_distance(t, begin, end) == own) ||
             ev_clause_begin(s, t) != ev_clause_begin(s, trigger)))
            return true;
    }
    return false;
}

bool ev_of_another(const ev_scene *s, const ev_cue *trigger, uint32_t begin,
                   uint32_t end)
{
    return ev_nearer(s, trigger, begin, end, false);
}

/* Another event stands between the trigger and a token; `verbs`: told by more
 * than a noun. */
bool ev_parted_by(const ev_scene *s, const ev_cue *trigger, uint32_t token,
                  bool verbs)
{
    uint32_t from = token < trigger->begin ? token : trigger->end;
    uint32_t to = token < trigger->begin ? trigger->begin : token;

    for (size_t i = ev_from(&s->triggers, ev_back(from));
         i < s->triggers.n && s->triggers.at[i].begin < to; i++) {
        const ev_cue *t = &s->triggers.at[i];

        if (t->end > from && t->begin < to && t != trigger &&
            !ev_is_saying(t) && !only_occasion(s, t) &&
            !(verbs && ev_has(t, "noun")))
            return true;
    }
    return false;
}

bool ev_parted(const ev_scene *s, const ev_cue *trigger, uint32_t token)
{
    return ev_parted_by(s, trigger, token, false);
}

/* A place or day that a sentence opens with holds for all of it: "In Vienna,
 * where … opened, M. Grossi confirmed". */
bool ev_opens(const ev_scene *s, const ev_cue *trigger, uint32_t begin)
{
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, trigger->begin)];

    return begin <= in->begin + 2;
}
