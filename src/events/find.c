/* Finding events. The patterns see triggers and their surroundings (scene.c);
 * in the order of the text each trigger becomes a draft with those who stand
 * in its clause (clause.c, argument.c, chamber.c, parties.c, when.c, where.c,
 * status.c, said.c, draft.c); drafts of one happening become one (merge.c), and
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

/* A few words in quotes are a wording, not an utterance. */
enum { FRAGMENT = 6 };

static bool fragment(const ev_scene *s, ptrdiff_t quote)
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
            (!fragment(s, (ptrdiff_t)index) || by_source(s, quote)));
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
    return person && !named && word && !fragment(s, (ptrdiff_t)index);
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
        d.said_by = quote->verb.p || !fragment(s, (ptrdiff_t)i)
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

/* The drafts of one sentence stand together, by token. */
static void same_sentence(const ev_drafts *drafts, size_t index, size_t *from,
                          size_t *to)
{
    uint32_t sentence = drafts->at[index].sentence;

    for (*from = index; *from > 0; --*from)
        if (drafts->at[*from - 1].sentence != sentence)
            break;
    for (*to = index; *to < drafts->n; ++*to)
        if (drafts->at[*to].sentence != sentence)
            break;
}

/* Who only tells of an own act is no source of it: a sender who says what the
 * letter says, a body that tells of its sitting or ballot. */
static bool own_act(const ev_scene *s, const ev_draft *d, uint32_t speaker)
{
    if ((d->kind == EV_SESSION || d->kind == EV_VOTE) &&
        ev_people_have(s, &d->actors, speaker))
        return d->status == EV_HELD;
    if (d->kind == EV_SESSION)
        return dp_str_eq(d->body, s->actors.at[speaker].name);
    return d->kind == EV_LETTER && d->actors.n &&
           ev_same_actor(s, d->actors.at[0], speaker);
}

/* How many words behind its verb say that it has more to say than whose word
 * something is. */
enum { MORE_TO_SAY = 5 };

/* "Receiving A, B stressed the ties of both": what somebody says on an occasion
 * of his own, told before, reports it not. */
static bool speaks_there(const ev_scene *s, const ev_draft *other,
                         const ev_draft *d)
{
    bool held = other->status == EV_HELD || other->status == EV_ONGOING;

    return d->actors.n > 0 &&
           ev_people_have(s, &other->actors, d->actors.at[0]) && held &&
           !d->report && other->token < d->token &&
           s->text->sentences.at[d->sentence].end > d->token + MORE_TO_SAY;
}

/* How many words may name who tells it. */
enum { SPOKESMAN = 6 };

/* How far behind the words of a palace those stand that it passes on. */
enum { PASSED_ON = 12 };

/* Who speaks for the state of another, or its body: not somebody with views of
 * his own. */
static bool speaks_for(const ev_scene *s, uint32_t speaker, uint32_t other)
{
    const dp_actor *a = &s->actors.at[speaker], *b = &s->actors.at[other];

    if (dp_str_eq(a->role, DP_S("spokesperson")))
        return true;
    return ev_is_body(a) && a->state.n && dp_str_eq(a->state, b->state);
}

/* "A praised the deal, the spokesman B said": B tells what A said. */
static bool relays(const ev_scene *s, const ev_draft *other, const ev_draft *d)
{
    return d->quote < 0 && other->token < d->token && !other->dead &&
           d->actors.n == 1 && other->actors.n > 0 &&
           !ev_same_actor(s, other->actors.at[0], d->actors.at[0]) &&
           s->text->sentences.at[d->sentence].end <=
               d->token + MORE_TO_SAY + SPOKESMAN &&
           ev_is_person(&s->actors.at[other->actors.at[0]]) &&
           speaks_for(s, d->actors.at[0], other->actors.at[0]);
}

/* Somebody of the state of the speaker, or a body's spokesman, is among them.
 */
static bool of_its_state(const ev_scene *s, const ev_people *people,
                         uint32_t speaker)
{
    const dp_actor *body = &s->actors.at[speaker];
    bool found = false;

    for (size_t i = 0; i < people->n; i++) {
        const dp_actor *one = &s->actors.at[people->at[i]];

        if (ev_same_actor(s, people->at[i], speaker) || !ev_is_person(one))
            return false;
        found |= body->state.n && dp_str_eq(one->state, body->state);
    }
    return found;
}

/* "The palace said that A had told B": of two who speak, the first, who has no
 * words of his own, tells what the other said. */
static bool passes_on(const ev_scene *s, const ev_draft *other,
                      const ev_draft *d)
{
    return (d->quote < 0 || d->quote == other->quote) && !other->dead &&
           other != d && other->token > d->token &&
           other->token <= d->token + PASSED_ON && d->actors.n == 1 &&
           !other->said_by.p &&
           of_its_state(s, &other->actors, d->actors.at[0]) &&
           (d->report || ev_is_body(&s->actors.at[d->actors.at[0]]));
}

/* How many words may stand between "after" and who says so. */
enum { SPEAKER = 8 };

/* "He put it off after the ministry said": a clause of time tells no more than
 * when. */
static bool beside(const ev_scene *s, const ev_draft *other, const ev_draft *d)
{
    for (size_t i = ev_from(&s->breaks, other->token);
         i < s->breaks.n && s->breaks.at[i].begin < d->token; i++)
        if (ev_has(&s->breaks.at[i], "time") &&
            s->breaks.at[i].end + SPEAKER >= d->token)
            return true;
    /* "\"...\", said A, before the council met": words of his own, and when. */
    for (size_t i = ev_from(&s->breaks, d->token);
         d->quote >= 0 && i < s->breaks.n &&
         s->breaks.at[i].begin < other->token;
         i++)
        if (ev_has(&s->breaks.at[i], "time"))
            return true;
    return false;
}

/* "It was put off for \"want of time\", A said": a wording within what is told,
 * and who told it at the end of the sentence. */
static bool told_at_end(const ev_scene *s, const ev_draft *other,
                        const ev_draft *d)
{
    dp_span quote;

    if (d->quote < 0 || !fragment(s, d->quote))
        return false;
    quote = s->article->quotes.at[d->quote].span;
    return other->token < dp_text_token_at(s->text, quote.begin) &&
           d->token >= dp_text_token_at(s->text, quote.end) &&
           s->text->sentences.at[d->sentence].end <= d->token + MORE_TO_SAY;
}

/* "\"...\", A said after talks with B": words of his own, and where he had been.
 */
static bool spoke_after(const ev_scene *s, const ev_draft *other,
                        const ev_draft *d)
{
    return d->quote >= 0 && d->actors.n == 1 && other->token > d->token &&
           (other->kind == EV_MEETING || other->kind == EV_CALL) &&
           ev_people_have(s, &other->actors, d->actors.at[0]) &&
           dp_text_token_at(s->text,
                            s->article->quotes.at[d->quote].span.begin) <
               d->token;
}

/* A verb of saying that only reports what the same sentence tells gives that
 * its source, and is no statement. */
static void only_reports(ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    size_t from, to;

    /* A stance is more than a report. */
    if (d->kind != EV_STATEMENT || (d->plover.n && !d->mute) ||
        (d->position.n && !d->denies) || !fragment(s, d->quote))
        return;
    same_sentence(drafts, index, &from, &to);
    for (size_t k = from; k < to; k++) {
        ev_draft *other = &drafts->at[k];

        if (other->kind == EV_STATEMENT && !other->mute &&
            (relays(s, other, d) || passes_on(s, other, d))) {
            d->dead = true;
            if (!other->said_by.p)
                other->said_by = ev_source_words(s, d->actors.at[0]);
            return;
        }
        if (other->kind == EV_STATEMENT || other->dead ||
            (!other->actors.n && other->status == EV_HELD) ||
            (d->denies && other->status != EV_DENIED) ||
            speaks_there(s, other, d) || beside(s, other, d) ||
            spoke_after(s, other, d) ||
            (d->quote >= 0 && !d->report && !told_at_end(s, other, d)))
            continue;
        d->dead = true;
        if ((!other->said_by.p || other->medium) && d->actors.n &&
            !own_act(s, other, d->actors.at[0]))
            other->said_by = ev_source_words(s, d->actors.at[0]);
    }
}

/* A letter holds its words. */
static void in_letter(const ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    size_t from, to;

    if (d->kind != EV_STATEMENT || !d->actors.n)
        return;
    same_sentence(drafts, index, &from, &to);
    for (size_t k = from; k < to; k++)
        if (drafts->at[k].kind == EV_LETTER && drafts->at[k].actors.n &&
            ev_same_actor(s, d->actors.at[0], drafts->at[k].actors.at[0]))
            d->dead = true;
}

/* Words that say that a sentence goes on with what a letter holds. */
static bool of_letter(const ev_scene *s, uint32_t sentence)
{
    const dp_sentence *in = &s->text->sentences.at[sentence];
    size_t i = ev_from(&s->letters, in->begin);

    return i < s->letters.n && s->letters.at[i].begin < in->end &&
           !s->quoted[s->letters.at[i].begin];
}

/* How many sentences behind a letter may tell what it holds. */
enum { LETTER_REACH = 3 };

/* "In the letter, A says": words of the letter told before, which has their
 * quote. */
static void in_letter_before(const ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];

    if (d->kind != EV_STATEMENT || d->dead || !d->actors.n ||
        !of_letter(s, d->sentence))
        return;
    for (size_t k = index; k-- > 0;) {
        ev_draft *letter = &drafts->at[k];

        if (letter->sentence + LETTER_REACH < d->sentence)
            return;
        if (letter->kind != EV_LETTER || letter->dead || !letter->actors.n ||
            !ev_same_actor(s, d->actors.at[0], letter->actors.at[0]))
            continue;
        d->dead = true;
        if (letter->quote < 0)
            letter->quote = d->quote;
        return;
    }
}

/* Words of what was talked of, from a token to the end of its sentence. */
static bool reads_out(const ev_scene *s, uint32_t from)
{
    size_t in = dp_text_sentence_of(s->text, from);
    size_t i = ev_from(&s->readouts, from);

    return i < s->readouts.n &&
           s->readouts.at[i].begin < s->text->sentences.at[in].end &&
           !s->quoted[s->readouts.at[i].begin];
}

/* The sentence behind goes on with what a draft tells: in its paragraph, or
 * with what was talked of. */
static bool goes_on(const ev_scene *s, const ev_draft *d, size_t next)
{
    return next < s->text->sentences.n &&
           (s->text->sentences.at[next].paragraph ==
                s->text->sentences.at[d->sentence].paragraph ||
            reads_out(s, s->text->sentences.at[next].begin));
}

/* "The vote was put off. It was moved to Friday, A said": a draft that may
 * tell the same happening. */
static bool may_be_one(const ev_scene *s, const ev_draft *d,
                       const ev_draft *other)
{
    return other->kind == d->kind &&
           ev_people_common(s, &other->actors, &d->actors) == other->actors.n;
}

/* A sentence that tells no event of its own goes on with the one before: "They
 * spoke of trade, says a communiqué" names the source of the talks. */
static void source_behind(const ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    size_t next = d->sentence + 1;

    if (d->dead || d->said_by.p || d->kind == EV_STATEMENT ||
        !goes_on(s, d, next))
        return;
    for (size_t k = index + 1; k < drafts->n; k++)
        if (drafts->at[k].sentence <= next && !drafts->at[k].mute &&
            !may_be_one(s, d, &drafts->at[k]))
            return;
    d->said_by = ev_source_in(s, next);
}

/* Talks, and what is like them. */
static bool has_readout(const ev_draft *d)
{
    return d->kind == EV_MEETING || d->kind == EV_CALL || d->kind == EV_VISIT ||
           d->kind == EV_SESSION;
}

/* The draft that is told last before the sentence of another, in the sentence
 * before it at most; DP_NOT_FOUND: none, or in part a statement. */
static size_t told_right_before(const ev_drafts *drafts, size_t index)
{
    const ev_draft *d = &drafts->at[index];

    for (size_t k = index; k-- > 0;) {
        if (drafts->at[k].dead || drafts->at[k].sentence == d->sentence)
            continue;
        return drafts->at[k].sentence + 1 == d->sentence &&
                       has_readout(&drafts->at[k])
                   ? k
                   : DP_NOT_FOUND;
    }
    return DP_NOT_FOUND;
}

/* "A called B. They spoke of trade, the ministry said": a body that only tells
 * what was talked of gives the talks their source. */
static void readout(ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    size_t of = told_right_before(drafts, index);

    if (d->dead || d->kind != EV_STATEMENT || of == DP_NOT_FOUND ||
        d->plover.n || d->position.n || !fragment(s, d->quote) ||
        d->actors.n != 1 ||
        !(ev_is_body(&s->actors.at[d->actors.at[0]]) ||
          dp_str_eq(s->actors.at[d->actors.at[0]].role,
                    DP_S("spokesperson"))) ||
        !reads_out(s, s->text->sentences.at[d->sentence].begin))
        return;
    d->dead = true;
    if (!drafts->at[of].said_by.p)
        drafts->at[of].said_by = ev_source_words(s, d->actors.at[0]);
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

static void sources(ev_scene *s, ev_drafts *drafts)
{
    for (size_t i = 0; i < drafts->n; i++)
        source_behind(s, drafts, i);
    for (size_t i = 0; i < drafts->n; i++)
        only_reports(s, drafts, i);
    for (size_t i = 0; i < drafts->n; i++)
        readout(s, drafts, i);
    for (size_t i = 0; i < drafts->n; i++)
        in_letter(s, drafts, i);
    for (size_t i = 0; i < drafts->n; i++)
        in_letter_before(s, drafts, i);
    /* Who is in no public office says nothing that counts. */
    for (size_t i = 0; i < drafts->n; i++)
        drafts->at[i].dead |= drafts->at[i].mute;
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
    sources(&scene, &drafts);
    stances(&scene, &drafts);
    ev_context(&scene, &drafts);
    if (!ev_put_off(&scene, &drafts) || !ev_merge(&scene, &drafts))
        return dp_no_memory(ctx, "events");
    ev_speakers(&scene, &drafts);
    ev_hosts(&scene, &drafts);
    ev_same_day(&scene, &drafts);
    return ev_finish(&scene, &drafts, out);
}
