/* Finding events. The patterns see triggers and their surroundings (scene.c);
 * in the order of the text each trigger becomes a draft with those who stand
 * in its clause (clause.c, argument.c, chamber.c, parties.c, when.c, where.c,
 * status.c, said.c, draft.c); what only reports gives way to what it reports
 * (reports.c), drafts of one happening become one (merge.c), and
 * what is left is written as the record has it (finish.c). Quotes whose speaker
 * is known make statements where no verb did. */
#include "events/inside.h"

#include "core/banned.h"

static bool overlap(const ev_cue *a, const ev_cue *b)
{
    return a->begin < b->end && b->begin < a->end;
}

/* "United States": a word of a name tells nothing, nor does a country that is
 * written like a verb. What sits may be taken for a place. */
static bool part_of_name(const ev_scene *s, const ev_cue *cue)
{
    const dp_token *tokens = s->text->tokens.at;
    dp_span span = { tokens[cue->begin].span.begin,
                     tokens[cue->end - 1].span.end };
    size_t i = ev_name_from(s, span.begin + 1);
    dp_span name;

    if (i == 0)
        return false;
    name = s->article->names.at[i - 1].span;
    return name.end >= span.end &&
           (name.begin < span.begin || name.end > span.end ||
            s->article->names.at[i - 1].kind != DP_ORGANISATION) &&
           !(s->article->names.at[i - 1].kind == DP_PLACE &&
             dp_str_eq(cue->match->kind, DP_S("session")));
}

/* The same words tell a statement without a quote, too. */
static bool needs_less(const ev_cue *cue, const ev_cue *old)
{
    return cue->begin == old->begin && cue->end == old->end &&
           dp_str_eq(cue->match->kind, old->match->kind) &&
           ev_has(old, "words") && !ev_has(cue, "words");
}

/* Of triggers that overlap the longest stays, then one that wants no quote,
 * then the first in the file. */
static void choose(const ev_scene *s, ev_cues *cues)
{
    size_t n = 0;

    for (size_t i = 0; i < cues->n; i++) {
        const ev_cue *cue = &cues->at[i];
        bool keep = !part_of_name(s, cue);

        for (size_t k = n; k-- > 0 && keep;) {
            ev_cue *old = &cues->at[k];

            if (old->end + 64 < cue->begin)
                break;
            if (!overlap(old, cue))
                continue;
            if (k + 1 == n && (cue->end - cue->begin > old->end - old->begin ||
                               needs_less(cue, old)))
                n--;
            else
                keep = false;
        }
        if (keep)
            cues->at[n++] = *cue;
    }
    cues->n = n;
}

static bool make_drafts(ev_scene *s, ev_drafts *drafts)
{
    size_t np = 0;

    for (size_t i = 0; i < s->triggers.n; i++) {
        const ev_cue *trigger = &s->triggers.at[i];
        uint32_t end = ev_clause_end(s, trigger);

        for (; np < s->nps.n && s->nps.at[np].begin < end; np++)
            ev_resolve(s, np);
        if (!ev_draft_make(s, trigger, drafts))
            return false;
    }
    return true;
}

/* Who speaks for the body, whose words are the body's. */
static bool its_spokesman(const ev_scene *s, uint32_t speaker, uint32_t body)
{
    return dp_str_eq(s->actors.at[speaker].role, DP_S("spokesperson")) &&
           ev_is_body(&s->actors.at[body]);
}

static bool told(const ev_drafts *drafts, size_t quote, uint32_t sentence,
                 const ev_scene *s, uint32_t actor)
{
    for (size_t i = 0; i < drafts->n; i++) {
        const ev_draft *d = &drafts->at[i];

        if (d->quote == (ptrdiff_t)quote && !d->mute)
            return true;
        if (d->kind == EV_STATEMENT && d->sentence == sentence && !d->mute)
            for (size_t k = 0; k < d->actors.n; k++)
                if (ev_same_actor(s, d->actors.at[k], actor) ||
                    its_spokesman(s, d->actors.at[k], actor))
                    return true;
    }
    return false;
}

/* How many words are a wording. */
enum { FRAGMENT = 6 };

bool ev_fragment(const ev_scene *s, ptrdiff_t quote)
{
    dp_span span;

    if (quote < 0)
        return true;
    span = s->article->quotes.at[quote].span;
    return dp_text_token_at(s->text, span.end) -
               dp_text_token_at(s->text, span.begin) <=
           FRAGMENT;
}

static bool in_source(const ev_scene *s, const ev_np *np)
{
    for (size_t i = ev_from(&s->sources, ev_back(np->begin));
         i < s->sources.n && s->sources.at[i].begin <= np->begin; i++)
        if (np->begin < s->sources.at[i].end ||
            (np->begin == s->sources.at[i].end &&
             ev_has(&s->sources.at[i], "next")))
            return true;
    return false;
}

/* "The report was "false", according to A". */
static bool by_source(const ev_scene *s, const dp_quote *quote)
{
    uint32_t token = (uint32_t)dp_text_token_at(s->text, quote->span.begin);
    const dp_sentence *in =
        &s->text->sentences.at[dp_text_sentence_of(s->text, token)];

    for (size_t i = ev_np_from(s, in->begin);
         i < s->nps.n && s->nps.at[i].begin < in->end; i++) {
        const ev_np *np = &s->nps.at[i];

        if (np->people.n == 1 && in_source(s, np) &&
            dp_str_eq(s->actors.at[np->people.at[0]].id, quote->speaker_id))
            return true;
    }
    return false;
}

/* Words that no verb attributes may as well be a title or a nickname, unless
 * they are many and it is a person who stands by them, or they are told by
 * somebody's word. */
static bool attributed(const ev_scene *s, size_t index)
{
    const dp_quote *quote = &s->article->quotes.at[index];

    if (dp_str_starts(quote->speaker_id, DP_S("state/")))
        return false;
    return quote->verb.p ||
           (dp_str_starts(quote->speaker_id, DP_S("person/")) &&
            (!ev_fragment(s, (ptrdiff_t)index) || by_source(s, quote)));
}

/* A sentence that is all quote goes on with who spoke before. */
static bool opens_with(const ev_scene *s, const dp_quote *quote)
{
    size_t token = dp_text_token_at(s->text, quote->span.begin);
    size_t in = dp_text_sentence_of(s->text, token);

    return token <= s->text->sentences.at[in].begin + 2u;
}

/* "If A thinks that": right behind words of a bare possibility. */
static bool is_supposed(const ev_scene *s, const ev_np *np)
{
    for (size_t i = ev_from(&s->breaks, ev_back(np->begin));
         i < s->breaks.n && s->breaks.at[i].begin < np->begin; i++)
        if (s->breaks.at[i].end == np->begin &&
            ev_has(&s->breaks.at[i], "maybe"))
            return true;
    return false;
}

/* How far from the beginning of its sentence "for X" says whose words follow.
 */
enum { FRONTED = 1 };

/* Whoever is named in the sentence of a quote as something else than subject
 * or source does not speak; a person may also stand behind a pronoun, if there
 * is more than a wording. */
static bool speaks(const ev_scene *s, size_t index, uint32_t actor)
{
    const dp_quote *quote = &s->article->quotes.at[index];
    size_t from = dp_text_sentence_of(
        s->text, dp_text_token_at(s->text, quote->span.begin));
    size_t to = dp_text_sentence_of(s->text,
                                    dp_text_token_at(s->text, quote->span.end));
    bool person = ev_is_person(&s->actors.at[actor]);
    bool named = false, word = opens_with(s, quote);

    for (size_t i = ev_np_from(s, s->text->sentences.at[from].begin);
         i < s->nps.n && s->nps.at[i].begin < s->text->sentences.at[to].end;
         i++) {
        const ev_np *np = &s->nps.at[i];

        if (s->quoted[np->begin] || is_supposed(s, np))
            continue;
        word |= np->name == DP_NO_MARK;
        if (np->people.n == 0 || !ev_same_actor(s, np->people.at[0], actor))
            continue;
        named = true;
        if (!np->absorbed &&
            (np->role == EV_BARE || np->role == EV_BY || np->role == EV_VOICE ||
             in_source(s, np) ||
             (person && np->role == EV_OTHER &&
              np->begin <= s->text->sentences.at[from].begin + FRONTED)))
            return true;
    }
    return person && !named && word && !ev_fragment(s, (ptrdiff_t)index);
}

/* A statement for each quote that no draft has. */
static bool add_quotes(ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < s->article->quotes.n; i++) {
        const dp_quote *quote = &s->article->quotes.at[i];
        uint32_t actor = ev_actor_of(s, quote->speaker_id);
        ev_draft d = { .kind = EV_STATEMENT,
                       .status = EV_HELD,
                       .quote = (ptrdiff_t)i,
                       .report = true,
                       .into = DP_NO_MARK,
                       .occasion = DP_NO_MARK };
        size_t token = dp_text_token_at(s->text, quote->span.begin);
        dp_span span;

        if (!attributed(s, i) || actor == DP_NO_MARK ||
            token >= s->text->tokens.n || !ev_public(s, actor) ||
            !speaks(s, i, actor))
            continue;
        d.token = (uint32_t)token;
        d.sentence = (uint32_t)dp_text_sentence_of(s->text, token);
        if (told(drafts, i, d.sentence, s, actor))
            continue;
        d.actors.at[d.actors.n++] = actor;
        /* "..., according to A": he is who says it. */
        d.said_by = quote->verb.p || !ev_fragment(s, (ptrdiff_t)i)
                        ? ev_source_in(s, d.sentence)
                        : DP_NULL;
        span = s->text->sentences.at[d.sentence].span;
        if (!dp_vec_push(s->arena, &d.evidence, span) ||
            !dp_vec_push(s->arena, drafts, d))
            return false;
    }
    return true;
}

static int by_token(const void *a, const void *b)
{
    const ev_draft *x = a, *y = b;

    if (x->token != y->token)
        return x->token < y->token ? -1 : 1;
    return 0;
}

static bool is_semicolon(const ev_scene *s, uint32_t token)
{
    dp_str word = dp_text_at(s->text, s->text->tokens.at[token].span);

    return dp_str_eq(word, DP_S(";")) || dp_str_eq(word, DP_S("؛"));
}

/* The words of a sentence that are one speaker's: another's may stand behind a
 * semicolon. */
static dp_span own_words(const ev_scene *s, const ev_draft *d)
{
    dp_span span = d->evidence.at[0];
    const dp_token *tokens = s->text->tokens.at;
    uint32_t t = d->token;

    while (t > 0 && tokens[t - 1].span.begin >= span.begin &&
           !is_semicolon(s, t - 1))
        t--;
    span.begin = tokens[t].span.begin;
    for (t = d->token; t < s->text->tokens.n && tokens[t].span.end < span.end;
         t++)
        if (is_semicolon(s, t))
            span.end = tokens[t].span.begin;
    return span;
}

/* The quote tells where its speaker stands, else the sentence does. */
static void stances(const ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++) {
        ev_draft *d = &drafts->at[i];

        if (d->kind != EV_STATEMENT || d->position.n)
            continue;
        if (d->quote >= 0)
            d->position = ev_stance(s, s->article->quotes.at[d->quote].span);
        if (!d->position.n)
            d->position = ev_stance(s, own_words(s, d));
    }
}

dp_status dp_events_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                         const dp_article *article, dp_events *out)
{
    ev_scene scene = {
        .ctx = ctx, .arena = arena, .text = text, .article = article
    };
    ev_drafts drafts = { 0 };
    dp_status status = ev_scene_make(&scene);

    if (status != DP_OK)
        return status;
    choose(&scene, &scene.triggers);
    if (!make_drafts(&scene, &drafts) || !add_quotes(&scene, &drafts))
        return dp_no_memory(ctx, "events");
    if (drafts.n)
        qsort(drafts.at, drafts.n, sizeof *drafts.at, by_token);
    ev_reports(&scene, &drafts);
    stances(&scene, &drafts);
    ev_context(&scene, &drafts);
    if (!ev_put_off(&scene, &drafts) || !ev_merge(&scene, &drafts))
        return dp_no_memory(ctx, "events");
    ev_speakers(&scene, &drafts);
    ev_hosts(&scene, &drafts);
    ev_same_day(&scene, &drafts);
    return ev_finish(&scene, &drafts, out);
}
