/* What it is about, which side the words take, and by whose word. */
#include "events/inside.h"

#include "core/banned.h"

void ev_subject_add(ev_draft *draft, dp_str subject)
{
    for (size_t i = 0; i < draft->subjects_n; i++)
        if (dp_str_ends(draft->subjects[i], subject) ||
            dp_str_ends(subject, draft->subjects[i]))
            return;
    if (draft->subjects_n < EV_SUBJECTS)
        draft->subjects[draft->subjects_n++] = subject;
}

void ev_subjects(const ev_scene *s, const ev_cue *trigger, ev_draft *draft)
{
    /* What is said goes on behind the border of the clause. */
    bool saying = ev_is_saying(trigger);
    size_t in = dp_text_sentence_of(s->text, trigger->begin);
    uint32_t end =
        saying ? s->text->sentences.at[in].end : ev_clause_end(s, trigger);

    for (size_t i = ev_from(&s->topics, trigger->begin);
         i < s->topics.n && s->topics.at[i].begin < end; i++) {
        const ev_cue *c = &s->topics.at[i];
        const dp_capture *what = dp_match_capture(c->match, DP_S("what"), NULL);

        if (what && !s->quoted[what->begin] &&
            (saying || !ev_of_another(s, trigger, what->begin, what->end)))
            ev_subject_add(draft, dp_text_at(s->text, what->span));
    }
}

dp_str ev_stance(const ev_scene *s, dp_span words)
{
    uint32_t from = (uint32_t)dp_text_token_at(s->text, words.begin);
    uint32_t to = (uint32_t)dp_text_token_at(s->text, words.end);
    dp_str found = DP_NULL;

    for (size_t i = ev_from(&s->stances, from);
         i < s->stances.n && s->stances.at[i].begin < to; i++) {
        dp_str is = dp_match_get(s->stances.at[i].match, DP_S("position"));

        if (found.p && !dp_str_eq(found, is))
            return DP_NULL;
        found = is;
    }
    return found;
}

dp_str ev_source_words(const ev_scene *s, uint32_t actor)
{
    if (actor < s->article->names.n &&
        s->article->names.at[actor].kind == DP_STATE)
        return dp_text_at(s->text, s->article->names.at[actor].span);
    return s->actors.at[actor].name;
}

bool ev_only_source(const ev_scene *s, const ev_cue *trigger)
{
    if (!dp_str_eq(trigger->match->kind, DP_S("statement")))
        return false;
    for (size_t i = ev_from(&s->sources, ev_back(trigger->begin));
         i < s->sources.n && s->sources.at[i].begin <= trigger->begin; i++)
        if (trigger->begin < s->sources.at[i].end &&
            ev_has(&s->sources.at[i], "instead"))
            return true;
    return false;
}

/* "According to his spokesman, X": the phrase that words for a source stand
 * right before; null: none. */
static dp_str phrase_behind(const ev_scene *s, uint32_t token)
{
    enum { NEAR = 3 };

    for (size_t i = ev_np_from(s, token); i < s->nps.n; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->begin >= token + NEAR)
            break;
        for (uint32_t t = token; t < np->begin; t++)
            if (s->text->tokens.at[t].shape == DP_SHAPE_PUNCT)
                return DP_NULL;
        if (np->name != DP_NO_MARK)
            return ev_source_words(s, np->name);
    }
    return DP_NULL;
}

/* "According to the same source": the one named last. */
static dp_str source_before(const ev_scene *s, size_t cue)
{
    while (cue-- > 0) {
        const dp_capture *who =
            dp_match_capture(s->sources.at[cue].match, DP_S("who"), NULL);

        if (who)
            return dp_text_at(s->text, who->span);
    }
    return DP_NULL;
}

/* "The ministry said": whoever stands before the verb of what is said in these
 * words is no source of it. */
static bool tells_it(const ev_cue *source, const ev_cue *trigger)
{
    return trigger && ev_is_saying(trigger) && source->begin < trigger->begin &&
           trigger->begin < source->end;
}

/* What a cue names; null: nobody. */
static dp_str named_by(const ev_scene *s, size_t cue)
{
    const ev_cue *c = &s->sources.at[cue];
    const dp_capture *who = dp_match_capture(c->match, DP_S("who"), NULL);

    if (who)
        return dp_text_at(s->text, who->span);
    if (ev_has(c, "same"))
        return source_before(s, cue);
    return ev_has(c, "next") ? phrase_behind(s, c->end) : DP_NULL;
}

/* "According to a spokesman, X": of cues at one place, one that leads to a
 * phrase with a name goes before words without. */
static size_t best_at(const ev_scene *s, size_t cue)
{
    for (size_t i = cue;
         i < s->sources.n && s->sources.at[i].begin == s->sources.at[cue].begin;
         i++) {
        const ev_cue *c = &s->sources.at[i];
        size_t np = ev_np_from(s, c->end);

        if (ev_has(c, "next") && np < s->nps.n &&
            s->nps.at[np].begin == c->end && s->nps.at[np].name != DP_NO_MARK)
            return i;
    }
    return cue;
}

static dp_str source_for(const ev_scene *s, size_t sentence,
                         const ev_cue *trigger, bool *medium)
{
    const dp_sentence *in = &s->text->sentences.at[sentence];

    for (size_t i = ev_from(&s->sources, in->begin);
         i < s->sources.n && s->sources.at[i].begin < in->end; i++) {
        dp_str words;

        if (tells_it(&s->sources.at[i], trigger))
            continue;
        words = named_by(s, best_at(s, i));
        if (!words.p)
            continue;
        *medium = ev_has(&s->sources.at[i], "medium");
        return words;
    }
    return DP_NULL;
}

dp_str ev_source_in(const ev_scene *s, size_t sentence)
{
    bool medium;

    return source_for(s, sentence, NULL, &medium);
}

dp_str ev_source(const ev_scene *s, const ev_cue *trigger, bool *medium)
{
    return source_for(s, dp_text_sentence_of(s->text, trigger->begin), trigger,
                      medium);
}

bool ev_reads_out(const ev_scene *s, const ev_cue *trigger)
{
    for (size_t i = ev_from(&s->readouts, ev_back(trigger->begin));
         i < s->readouts.n && s->readouts.at[i].begin < trigger->end; i++)
        if (trigger->begin < s->readouts.at[i].end)
            return true;
    return false;
}
