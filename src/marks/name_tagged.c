/* What may be a name: spans of the tagger, as far as words stand in them. An
 * article at the edge goes, a person's name is fitted to what the tables know,
 * and two names in one span are parted. */
#include "marks/name_candidate.h"

#include "core/banned.h"

/* No article, proclitic or punctuation stands at the edges of a name. */
static bool trim(const finder *f, uint32_t *begin, uint32_t *end)
{
    while (*begin < *end) {
        const dp_token *token = token_at(f, *begin);
        bool proclitic = token->shape == DP_SHAPE_UNCASED &&
                         (token->flags & DP_TOKEN_CLITIC);
        bool article =
            is_small(f, *begin) && ((f->is[*begin] & (IS_THE | IS_OF)) ||
                                    (token->flags & DP_TOKEN_CLITIC));

        if (!proclitic && !article && token->shape != DP_SHAPE_PUNCT)
            break;
        ++*begin;
    }
    while (*end > *begin && token_at(f, *end - 1)->shape == DP_SHAPE_PUNCT)
        --*end;
    return *end > *begin;
}

/* Bytes of a proclitic that was not split off because nothing has the rest as a
 * word: the rest is part of a name, the whole is not. */
static uint32_t proclitic(const finder *f, uint32_t i)
{
    dp_str word = words(f, i, i + 1), rest;
    size_t first = 0;

    if (token_at(f, i)->shape != DP_SHAPE_UNCASED || !word.n ||
        (token_at(f, i)->flags & DP_TOKEN_SPLIT) ||
        dp_table_find(&f->tools->parts, word) != DP_NOT_FOUND)
        return 0;
    dp_utf8_next(word, &first);
    if (dp_table_find(&f->clitics, dp_str_sub(word, 0, first)) == DP_NOT_FOUND)
        return 0;
    rest = dp_str_sub(word, first, word.n);
    return dp_table_find(&f->tools->parts, rest) != DP_NOT_FOUND
               ? (uint32_t)first
               : 0;
}

/* Whether a word without capitals ends no name: a pronoun, a verb that no name
 * has. */
static bool ends_none(const finder *f, uint32_t i)
{
    dp_verb verb;

    /* Whose son somebody is: what it is elsewhere says nothing. */
    if (i > 0 && dp_is_particle(f->tools->sounds, words(f, i - 1, i)) &&
        !(token_at(f, i)->flags & DP_TOKEN_SENTENCE))
        return false;
    return token_at(f, i)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, i)->flags & DP_TOKEN_SPLIT) &&
           !dp_name_is_part(f, i) &&
           (dp_name_is_function(f, i) ||
            dp_token_verbs(f->text, i, &verb, 1) > 0);
}

/* Bytes of an "and" that a word nobody knows begins with; 0: none. */
static uint32_t and_before(const finder *f, uint32_t i)
{
    dp_str word = words(f, i, i + 1);
    size_t first = 0, row;

    if (token_at(f, i)->word || dp_name_is_part(f, i) || !word.n)
        return 0;
    dp_utf8_next(word, &first);
    row = dp_table_find(&f->clitics, dp_str_sub(word, 0, first));
    return row != DP_NOT_FOUND &&
                   dp_str_eq(dp_table_cell(&f->clitics, row, 3), DP_S("and"))
               ? (uint32_t)first
               : 0;
}

/* "Joseph Aoun the-ambassador Layla Haddad": without capitals an office behind
 * a name is the next one's. */
static bool is_office_of_next(const finder *f, uint32_t i)
{
    return token_at(f, i)->shape == DP_SHAPE_UNCASED &&
           dp_name_is(f->text, i, DP_S("office")) && !dp_name_is_part(f, i);
}

/* Without capitals the tagger leaves off early: what it half believes goes
 * with the name, a word that no name is known to have with less than that. */
uint32_t dp_name_stretch(const finder *f, uint32_t begin, uint32_t end)
{
    enum { HALF = 76, MORE = 128 };

    while (end < f->text->tokens.n &&
           !(token_at(f, end)->flags & DP_TOKEN_SENTENCE) &&
           token_at(f, end)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, end)->flags & DP_TOKEN_CLITIC) && !proclitic(f, end) &&
           !ends_none(f, end) && !is_office_of_next(f, end) &&
           !(end > begin + 1 && and_before(f, end)) &&
           f->tags.tokens.at[end].probability[DP_TAGGER_PERSON] >=
               (dp_name_is_part(f, end) ? HALF : MORE))
        end++;
    return end;
}

/* Whether what was left of a word is one of the language by chance alone, and
 * names nothing: a verb, a function word. */
static bool names_nothing(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);
    dp_verb verb;

    for (size_t k = 0; k < n; k++)
        if (dp_name_is_class(entries[k].class))
            return false;
    return dp_name_is_function(f, i) ||
           dp_token_verbs(f->text, i, &verb, 1) > 0;
}

/* How many proclitics before a word were letters of the name: the whole, or the
 * word with the last of them, is part of names; or all of them, where what was
 * left names nothing. */
static uint32_t belongs_before(const finder *f, uint32_t i)
{
    uint32_t first = i;

    if (dp_name_is_part(f, i) || !(token_at(f, i)->flags & DP_TOKEN_SPLIT))
        return 0;
    while (first > 0 && token_at(f, first - 1)->flags & DP_TOKEN_CLITIC &&
           (first == i || !(token_at(f, first)->flags & DP_TOKEN_SPACE)))
        first--;
    for (uint32_t k = first; k < i; k++)
        if (dp_table_find(&f->tools->parts, words(f, k, i + 1)) != DP_NOT_FOUND)
            return i - k;
    return names_nothing(f, i) ? i - first : 0;
}

/* Whether the table of people has somebody with the word before, which looked
 * like none of a name, and nobody else without it: "and Xi Jinping". */
static bool is_known_from(const finder *f, uint32_t begin, uint32_t end)
{
    dp_people_hint hint = { .day = DP_DAY_MAX };
    dp_known with, without;

    return end > begin + 2 && token_at(f, begin)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, begin)->flags & DP_TOKEN_CLITIC) &&
           !dp_name_is_function(f, begin) &&
           dp_people_find(f->tools->people, words(f, begin, end), hint,
                          &with) &&
           (!dp_people_find(f->tools->people, words(f, begin + 1, end), hint,
                            &without) ||
            dp_str_eq(with.id, without.id));
}

/* "will visit": a form that no name has. */
static bool is_future(const finder *f, uint32_t i)
{
    dp_verb verb;

    return dp_token_verbs(f->text, i, &verb, 1) > 0 &&
           dp_str_starts(verb.feature, DP_S("fut"));
}

/* Where a name without capitals ends that the table of people has with some of
 * the words behind; `*room`: how many words there may be its own. */
static uint32_t known_end(const finder *f, uint32_t begin, uint32_t end,
                          uint32_t *room)
{
    enum { MORE = 2 };
    dp_people_hint hint = { .day = DP_DAY_MAX };
    dp_known known;

    *room = 0;
    while (*room < MORE && end + *room < f->text->tokens.n &&
           token_at(f, end + *room)->shape == DP_SHAPE_UNCASED &&
           !ends_none(f, end + *room) &&
           !(token_at(f, end + *room)->flags &
             (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC)))
        ++*room;
    for (uint32_t k = 0; k <= *room; k++)
        if (dp_people_find(f->tools->people, words(f, begin, end + k), hint,
                           &known))
            return end + k;
    return 0;
}

uint32_t dp_name_stretch_known(const finder *f, uint32_t begin, uint32_t end)
{
    uint32_t room, known = known_end(f, begin, end, &room);

    return known ? known : end;
}

/* A person without capitals: a letter that was taken for a proclitic goes back
 * to the name ("Faisal"); words behind come in where the table of people, or
 * at least no lexicon, has them. */
static void fit_uncased(finder *f, candidate *c)
{
    uint32_t room, known;

    while (c->end > c->begin + 1 && ends_none(f, c->end - 1))
        c->end--;
    if (c->end > c->begin + 1 &&
        (is_future(f, c->begin) ||
         (ends_none(f, c->begin) && dp_name_is_part(f, c->begin + 1))))
        c->bare = ++c->begin;
    c->end = dp_name_stretch(f, c->begin, c->end);
    if (c->begin > 0 && is_known_from(f, c->begin - 1, c->end))
        c->bare = --c->begin;
    known = known_end(f, c->begin, c->end, &room);
    if (known)
        c->end = known;
    else if (room && c->end == c->begin + 1 && dp_name_is_part(f, c->end) &&
             token_at(f, c->end)->word == 0)
        c->end++;
}

/* A person's span: what stands before the name goes, what belongs to it
 * comes. */
static void fit_person(finder *f, candidate *c)
{
    c->end = dp_name_without_place(f, c->begin, c->end);
    while (c->begin + 1 < c->end && dp_name_is_before(f, c->begin))
        c->begin++;
    /* "the Algerian Adnan Zaki": nobody's given name is a demonym. */
    if (c->begin + 2 < c->end && dp_name_is(f->text, c->begin, DP_S("demonym")))
        c->begin++;
    c->bare = c->begin;
    if (token_at(f, c->end - 1)->shape == DP_SHAPE_UNCASED)
        fit_uncased(f, c);
    c->skip = proclitic(f, c->begin);
}

/* Bytes of an "and" before somebody that the table of people has without it:
 * "and Sergei Lavrov". */
static uint32_t and_of_another(const finder *f, uint32_t begin, uint32_t end)
{
    dp_people_hint hint = { .day = DP_DAY_MAX };
    uint32_t skip = 0;
    dp_known known;
    dp_str name = words(f, begin, end);

    if (token_at(f, begin)->shape == DP_SHAPE_UNCASED)
        skip = and_before(f, begin);
    return skip && dp_people_find(f->tools->people,
                                  dp_str_sub(name, skip, name.n), hint, &known)
               ? skip
               : 0;
}

dp_status dp_name_put_person(finder *f, uint32_t begin, uint32_t end,
                             float score)
{
    candidate c = { .begin = begin, .bare = begin, .end = end };

    c.kind = DP_PERSON;
    c.score = score;
    c.skip = proclitic(f, begin);
    if (!c.skip)
        c.skip = and_of_another(f, begin, end);
    return dp_name_put(f, &c);
}

static bool are_caps(const finder *f, uint32_t begin, uint32_t end)
{
    while (begin < end && is_cap(f, begin))
        begin++;
    return begin == end;
}

/* "Danube Delta": whether a span is a form that a table has, and capitals. */
static bool holds_form(const finder *f, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin + 1; i < end; i++)
        if ((dp_name_has_form(f, begin, i) && are_caps(f, i, end)) ||
            (dp_name_has_form(f, i, end) && are_caps(f, begin, i)))
            return true;
    return false;
}

/* "Martin Larkin, Jr.": what tells a son from his father is of the name. */
static uint32_t with_generation(const finder *f, uint32_t end)
{
    uint32_t at = end;

    if (at < f->text->tokens.n && (token_at(f, at)->flags & DP_TOKEN_COMMA))
        at++;
    return at < f->text->tokens.n && dp_name_is(f->text, at, DP_S("generation"))
               ? at + 1
               : end;
}

/* "No. 5 Mesa Ridge": a numbering before a name is none of it; what has nothing
 * else is no name. Where the name begins. */
static uint32_t behind_numbering(const finder *f, uint32_t begin, uint32_t end)
{
    uint32_t i = begin + 1;
    bool stop = dp_str_ends(words(f, begin, begin + 1), DP_S("."));

    while (i < end && token_at(f, i)->shape == DP_SHAPE_PUNCT) {
        stop = true;
        i++;
    }
    return stop && i < end && token_at(f, i)->shape == DP_SHAPE_NUMBER ? i + 1
                                                                       : begin;
}

/* "Kenya's Supreme Court": whose it is, is no part of a name. */
static uint32_t behind_owner(const finder *f, uint32_t begin, uint32_t end)
{
    dp_entry entry;

    for (uint32_t i = begin + 1; i + 1 < end; i++)
        if ((token_at(f, i)->flags & DP_TOKEN_CLITIC) && (f->is[i] & IS_OF) &&
            dp_name_entries(f->text, begin, i, DP_S("state"), &entry, 1))
            return i + 1;
    return begin;
}

/* "Enron Net Works, LLC": what a firm is by law is of its name. */
static uint32_t with_form_of_firm(const finder *f, uint32_t end)
{
    dp_entry entry;
    uint32_t at = end;

    if (at < f->text->tokens.n && (token_at(f, at)->flags & DP_TOKEN_COMMA))
        at++;
    return at < f->text->tokens.n && is_cap(f, at) &&
                   dp_token_entries(f->text, at, DP_S("body-tail"), &entry, 1) >
                       0 &&
                   dp_attribute(entry.attributes, DP_S("firm")).n
               ? at + 1
               : end;
}

/* What stands at the edges of a span and is none of the name goes, and what was
 * cut off comes; false: nothing is left. */
static bool fit_edges(const finder *f, dp_tagger_kind kind, candidate *c)
{
    c->begin = behind_numbering(f, c->begin, c->end);
    if (!trim(f, &c->begin, &c->end))
        return false;
    /* "The Mediterranean Observatory": that capital, too, is the sentence's. */
    if (c->end > c->begin + 2 && kind == DP_TAGGER_ORGANISATION &&
        (f->is[c->begin] & IS_THE) && is_cap(f, c->begin + 1) &&
        ((token_at(f, c->begin)->flags & DP_TOKEN_SENTENCE) ||
         dp_name_is(f->text, c->end - 1, DP_S("body-tail"))))
        c->begin++;
    if (kind == DP_TAGGER_ORGANISATION) {
        c->end = with_form_of_firm(f, c->end);
        c->begin = behind_owner(f, c->begin, c->end);
    }
    if (token_at(f, c->begin)->shape == DP_SHAPE_UNCASED)
        c->begin -= belongs_before(f, c->begin);
    /* "Later Aziz": the capital is the sentence's. */
    if (c->end > c->begin + 1 && kind == DP_TAGGER_PERSON &&
        (token_at(f, c->begin)->flags & DP_TOKEN_SENTENCE) &&
        token_at(f, c->begin)->shape == DP_SHAPE_CAP &&
        dp_name_is_function(f, c->begin))
        c->begin++;
    c->bare = c->begin;
    return true;
}

static dp_name_kind kind_of(dp_tagger_kind kind)
{
    return kind == DP_TAGGER_PERSON         ? DP_PERSON
           : kind == DP_TAGGER_ORGANISATION ? DP_ORGANISATION
                                            : DP_PLACE;
}

/* A span that is a person's name: fitted to what the tables know, and without
 * an "and" that is written into its first word. */
static void make_person(finder *f, candidate *c)
{
    uint32_t begin = c->begin;

    fit_person(f, c);
    if (c->end > c->begin + 1)
        c->end = with_generation(f, c->end);
    if (!c->skip)
        c->skip =
            begin > 0 && f->tags.tokens.at[begin - 1].kind == DP_TAGGER_PERSON
                ? and_before(f, c->begin)
                : and_of_another(f, c->begin, c->end);
}

static dp_status put_tagged(finder *f, const dp_tagger_span *span,
                            uint32_t begin, uint32_t end)
{
    candidate c = { .begin = begin,
                    .end = end,
                    .score = span->probability / 255.0f };

    if (!fit_edges(f, span->kind, &c))
        return DP_OK;
    begin = c.begin;
    c.kind = kind_of(span->kind);
    c.kind = dp_name_kind_by_words(f, &c);
    if (c.kind == DP_PERSON)
        make_person(f, &c);
    else if (c.end > c.begin + 1 && holds_form(f, c.begin, c.end))
        c.flags |= NAME_HOLDS;
    if (dp_name_is_none(f, &c) ||
        (c.end == c.begin + 1 &&
         (token_at(f, begin)->flags & DP_TOKEN_SENTENCE) &&
         dp_name_is_function(f, begin)))
        return DP_OK;
    return dp_name_put(f, &c);
}

/* Whether these words are a full name: of somebody the table of people has, or
 * behind a form that a table has as no person's, of anybody whose given name is
 * one. */
static bool is_full_name(const finder *f, uint32_t begin, uint32_t end,
                         bool formed)
{
    dp_people_hint hint = { .day = DP_DAY_MAX };
    dp_known known;

    if (end < begin + 2 || !is_cap(f, begin) || !is_cap(f, end - 1))
        return false;
    if (formed && dp_name_is_given(f, words(f, begin, begin + 1)))
        return !dp_name_has_form(f, begin, end);
    return dp_people_find(f->tools->people, words(f, begin, end), hint,
                          &known) &&
           dp_name_resembles(words(f, begin, end), known.name);
}

/* Where the longest office that ends before a token begins, of up to three
 * words; the token: none does. */
static uint32_t office_before(const finder *f, uint32_t at)
{
    enum { MOST = 3 };
    dp_entry entry;

    for (uint32_t n = MOST; n > 0; n--)
        if (n <= at &&
            dp_name_entries(f->text, at - n, at, DP_S("office"), &entry, 1))
            return at - n;
    return at;
}

/* "Peruvian Finance Minister Marla Quist": an office in capitals, or one behind
 * whose it is, and a person. */
static bool is_office_and_person(const finder *f, uint32_t begin, uint32_t i,
                                 uint32_t end)
{
    uint32_t from = office_before(f, i);
    dp_entry entry;

    return from < i && from >= begin && is_cap(f, i - 1) &&
           (from == begin || dp_name_entries(f->text, begin, from,
                                             DP_S("demonym"), &entry, 1) > 0) &&
           !token_at(f, i)->word && are_caps(f, i, end);
}

/* "Ohio Sen. Marla Quist": whoever stands behind an office that stands behind
 * whose it is, or a side; no word of the language does ("Caribbean Premier
 * League"). */
static bool is_in_office(const finder *f, uint32_t begin, uint32_t i,
                         uint32_t end)
{
    bool word = token_at(f, i)->word || token_at(f, i)->plain;

    return i > begin + 1 &&
           (!word || dp_name_is_given(f, words(f, i, i + 1))) &&
           dp_name_is_before(f, i - 1) &&
           (dp_name_has_form(f, begin, i - 1) ||
            dp_name_is(f->text, i - 2, DP_S("wing"))) &&
           are_caps(f, i, end);
}

/* "the head of Valtrex Patrick Morin": a given name behind whose head it is, or
 * behind letters that stand for a body ("UNISON Mark Tesser"). */
static bool is_head_of(const finder *f, uint32_t begin, uint32_t i,
                       uint32_t end)
{
    uint32_t of = begin;

    if (end != i + 2 || !dp_name_is_given(f, words(f, i, i + 1)) ||
        !is_cap(f, i + 1) || !are_caps(f, begin, i))
        return false;
    for (uint32_t k = begin; k < i; k++)
        if (dp_name_is_given(f, words(f, k, k + 1)))
            return false;
    while (of > 0 && of + 3 > begin && (f->is[of - 1] & (IS_OF | IS_THE)))
        of--;
    return (i == begin + 1 && token_at(f, begin)->shape == DP_SHAPE_UPPER) ||
           (of < begin && (f->is[of] & IS_OF) && office_before(f, of) < of);
}

/* "the IMF Kristalina Georgieva": where in a span a person's name begins
 * behind something else's; its end: nowhere. */
static uint32_t person_within(const finder *f, const dp_tagger_span *span)
{
    bool person = span->kind == DP_TAGGER_PERSON;

    if (!is_cap(f, span->begin))
        return span->end;
    for (uint32_t i = span->begin + 1; i < span->end; i++) {
        bool formed = dp_name_has_form(f, span->begin, i);

        if (is_in_office(f, span->begin, i, span->end) ||
            is_office_and_person(f, span->begin, i, span->end) ||
            is_head_of(f, span->begin, i, span->end) ||
            ((!person || formed) &&
             is_full_name(f, i, span->end, formed && !person)))
            return i;
    }
    return span->end;
}

/* Whether somebody else is named from here on: what is written with the word is
 * "and", or no letter of the name. Behind two words of a name an unknown one
 * that begins with "and" is more likely another's. */
static bool begins_another(const finder *f, uint32_t i, uint32_t begin)
{
    const dp_token *token = token_at(f, i);

    if (token->shape != DP_SHAPE_UNCASED)
        return false;
    if (!(token->flags & DP_TOKEN_CLITIC))
        return proclitic(f, i) > 0 || (i > begin + 1 && and_before(f, i) > 0);
    return dp_name_is(f->text, i, DP_S("conj")) && i + 1 < f->text->tokens.n &&
           !belongs_before(f, i + 1);
}

/* "William Ruto at Muthaiga", "Arnold Ruiz and Robert Paz": a small word that
 * is none of names parts them, and so does one that joins two. */
static bool parts_names(const finder *f, uint32_t i, uint32_t begin)
{
    if (!is_small(f, i) || !dp_name_is_function(f, i) ||
        (token_at(f, i)->flags & DP_TOKEN_CLITIC))
        return false;
    return !dp_name_is_particle(f, i) || dp_name_joins(f, i, begin);
}

/* Where the first person of a span ends. */
static uint32_t person_end(const finder *f, const dp_tagger_span *span,
                           uint32_t begin)
{
    uint32_t i = begin + 1;

    if (span->kind != DP_TAGGER_PERSON)
        return span->end;
    while (i < span->end && !begins_another(f, i, begin) &&
           !parts_names(f, i, begin) &&
           !(i > begin + 1 && i + 1 < span->end && is_office_of_next(f, i)))
        i++;
    return i;
}

/* A name and a person's behind it; the first may be an office or a title. */
static dp_status put_both(finder *f, const dp_tagger_span *span, uint32_t at)
{
    dp_tagger_span first = *span;
    dp_status status = dp_name_put_person(f, at, span->end, 0.9f);

    first.end = at;
    if (first.kind == DP_TAGGER_PERSON &&
        is_head_of(f, span->begin, at, span->end))
        first.kind = dp_name_has_form(f, span->begin, at)
                         ? DP_TAGGER_PLACE
                         : DP_TAGGER_ORGANISATION;
    if (status == DP_OK && first.kind != DP_TAGGER_PERSON &&
        !dp_name_is_before(f, at - 1))
        status = put_tagged(f, &first, first.begin, at);
    return status;
}

dp_status dp_name_from_tagger(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->tags.spans.n && status == DP_OK; i++) {
        const dp_tagger_span *span = &f->tags.spans.at[i];
        uint32_t begin = span->begin, person = person_within(f, span);

        if (person < span->end) {
            status = put_both(f, span, person);
            continue;
        }
        for (; begin < span->end && status == DP_OK;) {
            uint32_t end = person_end(f, span, begin);
            status = put_tagged(f, span, begin, end);
            begin = end;
            if (begin < span->end && is_small(f, begin) &&
                !(token_at(f, begin)->flags & DP_TOKEN_CLITIC))
                begin++;
        }
    }
    return status;
}
