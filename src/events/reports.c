/* Whose word the drafts are told by: a verb of saying that only reports what
 * stands beside it gives that its source and is no statement, nor is what a
 * letter says or a body tells of talks. */
#include "events/inside.h"

#include "core/banned.h"

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

    if (d->quote < 0 || !ev_fragment(s, d->quote))
        return false;
    quote = s->article->quotes.at[d->quote].span;
    return other->token < dp_text_token_at(s->text, quote.begin) &&
           d->token >= dp_text_token_at(s->text, quote.end) &&
           s->text->sentences.at[d->sentence].end <= d->token + MORE_TO_SAY;
}

/* "\"...\", A said after talks with B": words of his own, and where he had
 * been.
 */
static bool spoke_after(const ev_scene *s, const ev_draft *other,
                        const ev_draft *d)
{
    return d->quote >= 0 && d->actors.n == 1 && other->token > d->token &&
           (other->kind == EV_MEETING || other->kind == EV_CALL) &&
           ev_people_have(s, &other->actors, d->actors.at[0]) &&
           dp_text_token_at(
               s->text, s->article->quotes.at[d->quote].span.begin) < d->token;
}

/* A verb of saying that only reports what the same sentence tells gives that
 * its source, and is no statement. */
static void only_reports(ev_scene *s, ev_drafts *drafts, size_t index)
{
    ev_draft *d = &drafts->at[index];
    size_t from, to;

    /* A stance is more than a report. */
    if (d->kind != EV_STATEMENT || (d->plover.n && !d->mute) ||
        (d->position.n && !d->denies) || !ev_fragment(s, d->quote))
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
        d->plover.n || d->position.n || !ev_fragment(s, d->quote) ||
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

void ev_reports(ev_scene *s, ev_drafts *drafts)
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
