/* Who speaks. Words attribute a quote in one of five places, looked for in this
 * order: behind it ("…", a dit X), broken into it ("…, a-t-il dit, …"), before
 * it (X a dit que "…"), by "according to X", and by the quote before, which
 * goes on. Who does what the verb says is the candidate on the side where the
 * language has its subjects; a pronoun, or nobody, is the one before. */
#include "core/core.h"
#include "core/unicode.h"
#include "marks/quote.h"

#include "core/banned.h"

enum {
    BEHIND = 16,  /* tokens behind a quote that may attribute it */
    BEFORE = 40,  /* and before it */
    NEAR = 4,     /* a verb this near to the mark needs no more signs */
    FRAGMENT = 5, /* words: shorter ones must be attributed */
    SCARE = 1,    /* words: such ones by a verb, or by "according to" */
    VERBS_OF_ONE = 8,
    OWNED = 1,  /* tokens between an owner and what is owned */
    CERTAIN = 3 /* a verb of saying and its subject; see attributes */
};

static const char *const attributing[] = {
    "say",      "announce", "confirm", "deny",        "reply",   "ask",
    "demand",   "warn",     "accuse",  "condemn",     "welcome", "praise",
    "call-for", "support",  "oppose",  "reject",      "publish", "think",
    "hope",     "want",     "invite",  "acknowledge", "term",
};

static bool has_class(dp_str classes, const char *name)
{
    dp_str one;

    while (dp_str_next(&classes, ' ', &one))
        if (dp_str_eq(one, dp_str_of(name)))
            return true;
    return false;
}

/* How well a token attributes words: 2 a verb of saying, 1 one that judges or
 * asks, 0 none. */
static int attributes(const dp_text *text, uint32_t token, dp_str *lemma)
{
    dp_verb verbs[VERBS_OF_ONE];
    size_t n = dp_token_verbs(text, token, verbs, VERBS_OF_ONE);
    int best = 0;

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < sizeof attributing / sizeof *attributing; k++) {
            int value = k == 0 ? 2 : 1;

            if (value > best && has_class(verbs[i].classes, attributing[k])) {
                best = value;
                *lemma = verbs[i].lemma;
            }
        }
    return best;
}

static bool token_is(const dp_text *text, uint32_t token, dp_str class)
{
    dp_entry entry;

    return dp_token_entries(text, token, class, &entry, 1) > 0;
}

/* Whether a verb has whom it is said to as its object. */
static bool calls_on(const dp_text *text, uint32_t token)
{
    static const char *const calling[] = { "call-for", "invite", "demand",
                                           "ask", "accuse" };
    dp_verb verbs[VERBS_OF_ONE];
    size_t n = dp_token_verbs(text, token, verbs, VERBS_OF_ONE);

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < sizeof calling / sizeof *calling; k++)
            if (has_class(verbs[i].classes, calling[k]))
                return true;
    return false;
}

static bool is_stop(const dp_text *text, uint32_t token)
{
    return (text->tokens.at[token].flags & (DP_TOKEN_STOP | DP_TOKEN_CLAUSE)) !=
           0;
}

static bool is_comma(const dp_text *text, uint32_t token)
{
    return (text->tokens.at[token].flags & DP_TOKEN_COMMA) != 0;
}

static bool parts_clauses(const dp_text *text, uint32_t token)
{
    return (text->tokens.at[token].flags & DP_TOKEN_CLAUSE) != 0;
}

/* -- Candidates -------------------------------------------------------------
 */

/* The first one within tokens from..to. */
static const quote_candidate *first_within(const quote_scene *s, uint32_t from,
                                           uint32_t to)
{
    size_t i = dp_vec_from(&s->who, begin, from);

    return i < s->who.n && s->who.at[i].end <= to ? &s->who.at[i] : NULL;
}

/* The first one that begins within tokens from..last and ends before `end`. */
static const quote_candidate *first_beginning(const quote_scene *s,
                                              uint32_t from, uint32_t last,
                                              uint32_t end)
{
    size_t i = dp_vec_from(&s->who, begin, from);

    return i < s->who.n && s->who.at[i].begin <= last && s->who.at[i].end <= end
               ? &s->who.at[i]
               : NULL;
}

/* The first person within tokens from..to, else the first body or state: "the
 * president of the Commission, X". */
static const quote_candidate *person_within(const quote_scene *s, uint32_t from,
                                            uint32_t to)
{
    for (size_t i = dp_vec_from(&s->who, begin, from);
         i < s->who.n && s->who.at[i].end <= to; i++)
        if (s->who.at[i].person)
            return &s->who.at[i];
    return first_within(s, from, to);
}

/* The last one of tokens from..to: a named person rather than the state or body
 * its office names, or a phrase for it. */
static const quote_candidate *last_within(const quote_scene *s, uint32_t from,
                                          uint32_t to)
{
    const quote_candidate *best = NULL;

    for (size_t i = dp_vec_from(&s->who, begin, to); i-- > 0;) {
        const quote_candidate *c = &s->who.at[i];
        int value = (c->person && !c->phrase) ? 2 : c->person;

        if (c->begin < from)
            break;
        if (c->end > to || c->document || c->quoted)
            continue;
        if (!best ||
            value > ((best->person && !best->phrase) ? 2 : best->person))
            best = c;
        if (best->person && !best->phrase)
            break;
    }
    return best;
}

/* The one that ends right before a token; NULL: none. */
static const quote_candidate *ending_at(const quote_scene *s, uint32_t token)
{
    size_t i = dp_vec_from(&s->who, begin, token);

    return i > 0 && s->who.at[i - 1].end == token ? &s->who.at[i - 1] : NULL;
}

/* What is written speaks where nobody does: "Their final statement urged". */
static const quote_candidate *document_before(const quote_scene *s,
                                              uint32_t from, uint32_t verb)
{
    const quote_candidate *c = first_within(s, from, verb);

    return c && c->document && !c->quoted && c->begin <= from + 1 ? c : NULL;
}

/* The subject of a verb that stands before its quote: what the sentence begins
 * with, but for an article, else the last one before the verb. */
static const quote_candidate *subject_before(const quote_scene *s,
                                             uint32_t from, uint32_t verb)
{
    const quote_candidate *first;

    for (uint32_t t = verb; t-- > from;)
        if (parts_clauses(s->text, t)) {
            from = t + 1;
            break;
        }
    first = first_within(s, from, verb);
    if (first && !first->document && !first->quoted &&
        first->begin <= from + 1 &&
        (s->text->tokens.at[from].flags & DP_TOKEN_SENTENCE))
        return first;
    first = ending_at(s, verb);
    if (first && first->phrase && !first->document && first->begin >= from)
        return first;
    first = last_within(s, from, verb);
    return first ? first : document_before(s, from, verb);
}

/* -- The five places --------------------------------------------------------
 */

typedef struct cue {
    bool found, pronoun;
    bool told; /* by "according to", or behind a colon */
    const quote_candidate *who;
    char gender; /* of the pronoun, or of the verb's form */
    int value;   /* of the verb: see attributes */
    dp_str lemma;
    dp_str phrase; /* somebody that is no candidate: "an economist" */
} cue;

/* Whether a token is part of a candidate: the State of State Department is no
 * verb. */
static bool in_candidate(const quote_scene *s, uint32_t token)
{
    size_t i = dp_vec_from(&s->who, begin, token + 1);

    return i > 0 && s->who.at[i - 1].end > token;
}

/* The first entry of `class` among the phrases that begin at a token; NULL:
 * none. */
static const dp_phrase *phrase_of(const dp_text *text, uint32_t at,
                                  dp_str class, dp_entry *entry)
{
    for (size_t i = dp_vec_from(&text->phrases, begin, at);
         i < text->phrases.n && text->phrases.at[i].begin == at; i++)
        if (dp_phrase_entries(text, &text->phrases.at[i], class, entry, 1))
            return &text->phrases.at[i];
    return NULL;
}

/* A verb that attributes, or several words that are one ("let it be known"). */
static int attributes_at(const quote_scene *s, uint32_t token, dp_str *lemma)
{
    dp_entry entry;

    /* Behind an article it is a noun. */
    if (in_candidate(s, token) || token_is(s->text, token, DP_S("prep")) ||
        (s->text->tokens.at[token].flags & DP_TOKEN_ARTICLE))
        return 0;
    if (phrase_of(s->text, token, DP_S("saying"), &entry)) {
        *lemma = entry.value;
        return 2;
    }
    return attributes(s->text, token, lemma);
}

static bool is_pronoun(const dp_text *text, uint32_t token)
{
    const dp_token *t = &text->tokens.at[token];

    return token_is(text, token, DP_S("subject")) ||
           ((t->flags & DP_TOKEN_CLITIC) && text->text.p[t->span.begin] == '-');
}

/* The gender that a pronoun tells, or a verb by its form ("past.3fs"). */
static char gender_at(const quote_scene *s, uint32_t token)
{
    const dp_text *text = s->text;
    dp_entry entry;
    dp_verb verb;
    dp_str gender = DP_NULL;
    size_t dot;

    for (size_t i = 0; i < s->pronouns_n; i++)
        if (s->pronouns[i].token == token)
            return s->pronouns[i].gender;
    if (dp_token_entries(text, token, DP_S("subject"), &entry, 1))
        gender = dp_attribute(entry.attributes, DP_S("gender"));
    if (gender.n)
        return gender.p[0];
    if (!dp_token_verbs(text, token, &verb, 1))
        return 0;
    dot = dp_str_find(verb.feature, DP_S(".3"), 0);
    if (dot == DP_NOT_FOUND || dot + 2 >= verb.feature.n)
        return 0;
    return verb.feature.p[dot + 2] == 'f'   ? 'f'
           : verb.feature.p[dot + 2] == 'm' ? 'm'
                                            : 0;
}

/* The last pronoun for one person ("he", not "one") within tokens from..to;
 * `to`: none. */
static uint32_t last_pronoun(const quote_scene *s, uint32_t from, uint32_t to)
{
    for (uint32_t t = to; t-- > from;)
        if (token_is(s->text, t, DP_S("subject")) && gender_at(s, t))
            return t;
    return to;
}

static uint32_t next_quote(const quote_scene *s, size_t i)
{
    return i + 1 < s->quotes->n ? s->quotes->at[i + 1].begin
                                : (uint32_t)s->text->tokens.n;
}

static bool breaks_paragraph(const dp_text *text, uint32_t token)
{
    return (text->tokens.at[token].flags & DP_TOKEN_PARAGRAPH) != 0;
}

static uint32_t end_behind(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    uint32_t end = q->end, stop = next_quote(s, i);

    while (end < stop && end < q->end + BEHIND && !is_stop(s->text, end) &&
           !breaks_paragraph(s->text, end))
        end++;
    return end;
}

/* A whole sentence in quotes, or what looks like one: it begins where a
 * sentence does. */
static bool begins_sentence(const quote_scene *s, const quote_span *q)
{
    const dp_token *t = &s->text->tokens.at[q->begin];

    return q->begin < s->text->tokens.n &&
           (t->flags & (DP_TOKEN_SENTENCE | DP_TOKEN_PARAGRAPH)) != 0;
}

/* Words that are neither names nor function words between the mark and the
 * verb: a subject that nobody names ("the Chinese minister told X"). */
static bool unnamed_subject(const quote_scene *s, uint32_t from, uint32_t verb)
{
    uint32_t words = 0;

    for (uint32_t t = from; t < verb; t++) {
        dp_verb one;

        if (s->text->tokens.at[t].shape != DP_SHAPE_PUNCT &&
            !is_pronoun(s->text, t) && !token_is(s->text, t, DP_S("adv")) &&
            !dp_token_verbs(s->text, t, &one, 1))
            words++;
    }
    return words >= 2;
}

/* The words behind a verb that begin with an article: who says it, where no
 * candidate does. */
static dp_str phrase_behind(const quote_scene *s, uint32_t verb, uint32_t end)
{
    enum { WORDS_MAX = 8 };
    uint32_t from = verb + 1, to;

    if (from >= end || !(token_is(s->text, from, DP_S("det")) ||
                         token_is(s->text, from, DP_S("number"))))
        return DP_NULL;
    for (to = from + 1; to < end && to < from + WORDS_MAX; to++)
        if (s->text->tokens.at[to].shape == DP_SHAPE_PUNCT ||
            token_is(s->text, to, DP_S("pron")))
            break;
    return to > from + 1 ? dp_text_at(s->text, dp_text_span(s->text, from, to))
                         : DP_NULL;
}

/* "…", a dit X: a comma and at once a verb of saying, whatever stands before
 * the quote. */
static bool said_behind(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    uint32_t end = end_behind(s, i);
    dp_str lemma;

    if (q->end >= end || !is_comma(s->text, q->end))
        return false;
    for (uint32_t t = q->end + 1; t < end && t < q->end + 1 + NEAR; t++) {
        dp_verb one;

        if (attributes_at(s, t, &lemma) == 2)
            return true;
        if (token_is(s->text, t, DP_S("conj")) || in_candidate(s, t) ||
            !(dp_token_verbs(s->text, t, &one, 1) ||
              token_is(s->text, t, DP_S("pron")) ||
              token_is(s->text, t, DP_S("adv"))))
            return false;
    }
    return false;
}

/* "…", the Chinese minister told X: a comma, in the mark or behind it,
 * somebody, and at once a verb of saying. */
static bool named_behind(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    uint32_t end = end_behind(s, i), t = q->end;
    const quote_candidate *who;
    dp_str lemma;

    if (t < end && is_comma(s->text, t))
        t++;
    else if (q->end < q->begin + 3 || !is_comma(s->text, q->end - 2))
        return false;
    if (t < end && token_is(s->text, t, DP_S("det")))
        t++;
    who = first_beginning(s, t, t, end);
    return who && !who->document && who->end < end &&
           attributes_at(s, who->end, &lemma) == 2;
}

/* Where the sentence goes on behind a verb with another: ", and demanded". */
static uint32_t goes_on_at(const quote_scene *s, uint32_t verb, uint32_t end)
{
    for (uint32_t t = verb; t + 1 < end; t++)
        if (is_comma(s->text, t) && token_is(s->text, t + 1, DP_S("conj")))
            return t;
    return end;
}

static cue behind(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    uint32_t end = end_behind(s, i), verb = end, any = end;
    cue c = { 0 };

    for (uint32_t t = q->end; t < end && verb == end; t++) {
        dp_verb one;

        if (attributes_at(s, t, &c.lemma))
            verb = t;
        else if (any == end && t < q->end + NEAR && !in_candidate(s, t) &&
                 dp_token_verbs(s->text, t, &one, 1)) {
            any = t;
            c.lemma = one.lemma;
        }
    }
    if (verb == end && !begins_sentence(s, q))
        return (cue){ 0 };
    if (verb == end)
        verb = any;
    if (verb == end) /* a verb nobody knows: "…", quips X */
        verb = q->end;
    c.who = first_within(s, q->end, verb);
    for (uint32_t t = q->end; t <= verb + 1 && t < end && !c.who; t++)
        if (is_pronoun(s->text, t)) {
            c.pronoun = true;
            c.gender = gender_at(s, t);
        }
    if (!c.who && !c.pronoun && !unnamed_subject(s, q->end, verb))
        c.who = person_within(s, verb, goes_on_at(s, verb, end));
    if (!c.who && !c.pronoun)
        c.phrase = phrase_behind(s, verb, end);
    c.found = c.who || c.pronoun || c.lemma.p;
    return c;
}

static cue broken_in(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    cue c = { 0 };

    for (uint32_t t = q->begin + 2; t + 1 < q->end; t++) {
        uint32_t from = t, to = t + 1;

        if (attributes_at(s, t, &c.lemma) != 2)
            continue;
        while (from > q->begin && t - from < 5 && !is_comma(s->text, from - 1))
            from--;
        while (to < q->end && to - t < 9 && !is_comma(s->text, to) &&
               !is_stop(s->text, to))
            to++;
        if (from == q->begin || !is_comma(s->text, from - 1) || to >= q->end ||
            to - t >= 9 || t - from >= 4)
            continue;
        c.found = true;
        c.who = first_within(s, from, to);
        c.pronoun = !c.who;
        return c;
    }
    return (cue){ 0 };
}

static uint32_t begin_before(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    const dp_sentence *sentence =
        &s->text->sentences.at[dp_text_sentence_of(s->text, q->begin)];
    uint32_t from = q->begin > BEFORE ? q->begin - BEFORE : 0;

    return from > sentence->begin ? from : sentence->begin;
}

static bool inside_quote(const quote_scene *s, size_t i, uint32_t token)
{
    for (size_t k = i; k-- > 0;) {
        const quote_span *q = &s->quotes->at[k];

        if (q->end <= token)
            return false;
        if (q->begin <= token)
            return true;
    }
    return false;
}

/* Where the verb comes first: who stands between it and what is said. Somebody
 * whose gender is not the verb's has it done to him. */
static const quote_candidate *subject_behind(const quote_scene *s,
                                             uint32_t verb, uint32_t end)
{
    const quote_candidate *who;
    uint32_t to = verb + 1;
    char gender = gender_at(s, verb);

    while (to < end && !token_is(s->text, to, DP_S("conj")))
        to++;
    who = person_within(s, verb + 1, to);
    return who && who->person && gender && who->gender && who->gender != gender
               ? NULL
               : who;
}

/* ", and called on X to …": whoever the sentence was about goes on, and X is
 * called upon. */
static const quote_candidate *goes_on_calling(const quote_scene *s,
                                              uint32_t from, uint32_t verb,
                                              const quote_candidate *who)
{
    const quote_candidate *first;

    if (!who || !who->person || who->begin > verb + NEAR ||
        who->end >= s->text->tokens.n || verb < from + 2 ||
        !token_is(s->text, verb - 1, DP_S("conj")) ||
        !token_is(s->text, who->end, DP_S("prep")) || !calls_on(s->text, verb))
        return who;
    first = person_within(s, from, verb);
    return first && first->person ? first : who;
}

/* "The adoption by X of a text that demands": whose text says it. */
static const quote_candidate *author_before(const quote_scene *s, uint32_t from,
                                            uint32_t verb)
{
    const quote_candidate *who;

    if (verb == from || !token_is(s->text, verb - 1, DP_S("written")))
        return NULL;
    who = ending_at(s, verb - 1);
    return who && !who->document && !who->quoted && who->begin >= from ? who
                                                                       : NULL;
}

/* A pronoun nearer to the verb than whoever was found, outside of quotes, is
 * the subject. */
static bool prefer_pronoun(const quote_scene *s, size_t i, uint32_t from,
                           uint32_t verb, cue *c)
{
    uint32_t at = last_pronoun(
        s, c->who && c->who->end > from ? c->who->end : from, verb);

    if (at >= verb || s->verb_first || inside_quote(s, i, at))
        return false;
    c->who = NULL;
    c->found = c->pronoun = true;
    c->gender = gender_at(s, at);
    return true;
}

static cue before(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    uint32_t from = begin_before(s, i), verb = UINT32_MAX;
    int best = 0;
    cue c = { 0 };

    if (q->begin == 0)
        return c;
    for (uint32_t t = q->begin; t-- > from;) {
        dp_str lemma = DP_NULL;
        int value = inside_quote(s, i, t) ? 0 : attributes_at(s, t, &lemma);

        /* A noun may look like a verb of saying, but has nobody to say it. */
        if (value == 2 && s->verb_first && best < CERTAIN &&
            subject_behind(s, t, q->begin))
            value = CERTAIN;
        if (value > best) {
            best = value;
            verb = t;
            c.lemma = lemma;
            if (best == CERTAIN || (best == 2 && !s->verb_first) ||
                q->begin - t < 2 * NEAR)
                break;
        }
    }
    if (verb == UINT32_MAX) {
        c = (cue){ .who = subject_before(s, from, q->begin) };
        c.found = c.who != NULL;
        prefer_pronoun(s, i, from, q->begin, &c);
        return c;
    }
    c.found = true;
    c.value = best;
    if (s->verb_first)
        c.who =
            goes_on_calling(s, from, verb, subject_behind(s, verb, q->begin));
    if (!c.who)
        c.who = author_before(s, from, verb);
    if (!c.who)
        c.who = subject_before(s, from, verb);
    if (!prefer_pronoun(s, i, from, verb, &c) && !c.who && !s->verb_first &&
        !token_is(s->text, verb ? verb - 1 : 0, DP_S("pron")))
        c.who = first_beginning(s, verb + 1, verb + 4, q->begin);
    c.pronoun = !c.who;
    if (c.pronoun && !c.gender && s->verb_first)
        c.gender = gender_at(s, verb);
    return c;
}

/* Whether "according to" begins at a token; `*after` is behind it. */
static bool is_according(const dp_text *text, uint32_t at, uint32_t *after,
                         bool *voice)
{
    const dp_phrase *phrase = NULL;
    dp_entry entry;
    bool found = dp_token_entries(text, at, DP_S("according"), &entry, 1) > 0;

    *after = at + 1;
    if (!found) {
        phrase = phrase_of(text, at, DP_S("according"), &entry);
        if (phrase)
            *after = phrase->end;
    }
    *voice = (found || phrase) && dp_str_eq(entry.value, DP_S("voice"));
    return found || phrase;
}

/* "A statement by the presidency" is the presidency's. */
static const quote_candidate *author_of(const quote_scene *s,
                                        const quote_candidate *who)
{
    const quote_candidate *next = who ? who + 1 : NULL;

    if (who && who->document && next < s->who.at + s->who.n && !next->phrase &&
        next->begin <= who->end + NEAR)
        return next;
    return who;
}

/* "According to X", in the sentence of the quote. */
static cue according(const quote_scene *s, size_t i, bool only_voice, bool weak)
{
    enum { AT_ONCE = 2 };
    const quote_span *q = &s->quotes->at[i];
    uint32_t from = begin_before(s, i), to = end_behind(s, i), after;
    bool another = to == next_quote(s, i) && i + 1 < s->quotes->n;

    for (uint32_t at = from; at < to; at++) {
        const quote_candidate *who;
        bool voice;

        if ((at >= q->begin && at < q->end) ||
            !is_according(s->text, at, &after, &voice))
            continue;
        /* Behind the quote, and before another: of which of the two? */
        if (voice && at >= q->end && another)
            continue;
        if (only_voice && !voice &&
            !(weak && at >= q->end && at < q->end + AT_ONCE))
            continue;
        who = author_of(s, first_within(s, after, after + 8));
        if (who)
            return (cue){ .found = true, .told = true, .who = who };
    }
    return (cue){ 0 };
}

/* Whether a pronoun of this gender fits a candidate: a neuter one none but
 * bodies and states. */
static bool gender_fits(const quote_candidate *c, char gender)
{
    if (gender == 'n')
        return !c->person;
    return !gender || !c->gender || c->gender == gender;
}

/* Whether it may stand for one that the text told of before: others than the
 * neuter for a person. */
static bool may_mean(const quote_candidate *c, char gender)
{
    return !c->quoted && !c->document && gender_fits(c, gender) &&
           c->person == (gender != 'n');
}

/* Whom a pronoun, or no subject at all, means: the first that it may mean of
 * the nearest sentence before that has one. */
static const quote_candidate *antecedent(const quote_scene *s, uint32_t token,
                                         char gender)
{
    size_t i = dp_vec_from(&s->who, begin, token);
    const quote_candidate *best = NULL;

    for (size_t steps = 0; i-- > 0 && steps < 40; steps++) {
        const quote_candidate *c = &s->who.at[i];

        if (!may_mean(c, gender))
            continue;
        if (best && dp_text_sentence_of(s->text, c->begin) !=
                        dp_text_sentence_of(s->text, best->begin))
            break;
        /* "China's foreign ministry": the body, not whose it is. */
        if (!best || gender != 'n' || c->end + OWNED < best->begin)
            best = c;
    }
    return best ? best : last_within(s, 0, token);
}

static bool same_paragraph(const dp_text *text, uint32_t a, uint32_t b)
{
    return text->sentences.at[dp_text_sentence_of(text, a)].paragraph ==
           text->sentences.at[dp_text_sentence_of(text, b)].paragraph;
}

static void set_speaker(dp_quote *out, const quote_candidate *who)
{
    if (!who)
        return;
    out->speaker = who->name;
    out->speaker_id = who->id;
}

/* Whether a pronoun of this gender may mean who spoke last. */
static bool may_go_on(const quote_scene *s, const dp_quote *last, char gender)
{
    for (size_t i = 0; i < s->who.n && gender; i++)
        if (s->who.at[i].id.n && dp_str_eq(s->who.at[i].id, last->speaker_id))
            return gender_fits(&s->who.at[i], gender);
    return gender != 'n';
}

/* What attributes quote `i`, from the first of the places that says it. */
static cue cue_of(const quote_scene *s, size_t i)
{
    const quote_span *q = &s->quotes->at[i];
    cue c = { 0 }, a;

    if (s->verb_first && !begins_sentence(s, q)) {
        c = before(s, i);
        if (c.value != CERTAIN || !c.who)
            c = (cue){ 0 };
    }
    if (!c.found)
        c = broken_in(s, i);
    if (!c.found && (begins_sentence(s, q) || said_behind(s, i)))
        c = behind(s, i);
    if (!c.found)
        c = before(s, i);
    if (c.value < 2 && !c.pronoun && named_behind(s, i))
        c = behind(s, i);
    if (!c.found || (!c.who && !c.phrase.p && !(c.pronoun && c.lemma.p))) {
        cue b = behind(s, i);

        /* A pronoun without a verb of saying gives way to somebody with one. */
        if (b.found && (!c.pronoun || ((b.who || b.phrase.p) && b.lemma.p)))
            c = b;
    }
    a = according(s, i, c.found && c.lemma.p, c.value < 2);
    if (a.found) {
        a.lemma = c.lemma;
        c = a;
    }
    return c;
}

/* "The hardest was X: …" */
static void look_at_colon(const quote_scene *s, size_t i, cue *c)
{
    const quote_span *q = &s->quotes->at[i];
    const quote_candidate *named;

    if (q->begin == 0 || !parts_clauses(s->text, q->begin - 1))
        return;
    c->told = true;
    named = ending_at(s, q->begin - 1);
    if (named && !named->document && (named->person || !c->who))
        c->who = named;
    else if (!c->who && !c->pronoun)
        c->who = last_within(s, begin_before(s, i), q->begin);
}

bool quote_attribute(const quote_scene *s, size_t i, const dp_quote *last,
                     dp_quote *out)
{
    const quote_span *q = &s->quotes->at[i];
    bool goes_on =
        last && i && s->quotes->at[i - 1].begin < q->begin &&
        same_paragraph(s->text, s->quotes->at[i - 1].begin, q->begin);
    cue c = cue_of(s, i);
    bool again;

    look_at_colon(s, i, &c);
    again = c.who && c.who->again && last && last->speaker.p;
    *out = (dp_quote){ .span = q->inner, .verb = c.lemma };
    if (again ||
        (goes_on && !c.who && !c.phrase.p && may_go_on(s, last, c.gender))) {
        out->speaker = last->speaker;
        out->speaker_id = last->speaker_id;
    } else if (c.who) {
        set_speaker(out, c.who);
    } else if (c.phrase.p) {
        out->speaker = c.phrase;
    } else {
        set_speaker(out, antecedent(s, q->begin, c.gender));
    }
    /* A fragment that nobody is told to say is a title or a nickname; a word or
     * two with somebody near are often meant so by the writer alone. */
    if (q->end - q->begin <= SCARE + 2 && !c.lemma.p && !c.told)
        return false;
    return c.found || q->end - q->begin > FRAGMENT + 2;
}
