/* What may be a name: forms of the lexicons, spans of the tagger, runs of
 * capitals behind a title. Each has a score between 0 and 1: what the class of
 * the form is worth, mixed with what the tagger thinks of the place. */
#include "marks/name_inside.h"

#include "core/banned.h"

/* How sure a lexicon's class is by itself, and how much of the score is its
 * own where there is a tagger. */
typedef struct class_rule {
    dp_str class;
    dp_name_kind kind;
    float sure, weight;
    uint32_t flags;
} class_rule;

static const class_rule rules[] = {
    { { "state", 5 }, DP_STATE, 0.97f, 0.80f, 0 },
    { { "territory", 9 }, DP_PLACE, 0.95f, 0.75f, 0 },
    { { "capital", 7 }, DP_PLACE, 0.95f, 0.75f, NAME_CAPITAL },
    { { "epithet", 7 }, DP_STATE, 0.90f, 0.90f, 0 },
    { { "city", 4 }, DP_PLACE, 0.80f, 0.45f, 0 },
    { { "region", 6 }, DP_PLACE, 0.90f, 0.65f, 0 },
    { { "water", 5 }, DP_PLACE, 0.92f, 0.70f, 0 },
    { { "site", 4 }, DP_PLACE, 0.92f, 0.80f, 0 },
    { { "organisation", 12 }, DP_ORGANISATION, 0.95f, 0.80f, 0 },
    { { "media", 5 }, DP_ORGANISATION, 0.92f, 0.75f, 0 },
    { { "seat", 4 }, DP_ORGANISATION, 0.95f, 0.90f, 0 },
};

size_t dp_name_entries(const dp_text *text, uint32_t begin, uint32_t end,
                       dp_str class, dp_entry *out, size_t cap)
{
    if (end == begin + 1)
        return dp_token_entries(text, begin, class, out, cap);
    for (size_t i = dp_vec_from(&text->phrases, begin, begin);
         i < text->phrases.n && text->phrases.at[i].begin == begin; i++)
        if (text->phrases.at[i].end == end)
            return dp_phrase_entries(text, &text->phrases.at[i], class, out,
                                     cap);
    return 0;
}

bool dp_name_is(const dp_text *text, uint32_t token, dp_str class)
{
    dp_entry entry;

    return dp_token_entries(text, token, class, &entry, 1) > 0;
}

static const class_rule *rule_of(dp_str class)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (dp_str_eq(rules[i].class, class))
            return &rules[i];
    return NULL;
}

static bool has_case(const dp_token *token)
{
    return token->shape != DP_SHAPE_UNCASED && token->shape != DP_SHAPE_PUNCT &&
           token->shape != DP_SHAPE_NUMBER;
}

/* A name has a capital somewhere, in scripts that have any. */
static bool has_capital(const finder *f, uint32_t begin, uint32_t end)
{
    bool cased = false;

    for (uint32_t i = begin; i < end; i++) {
        if (token_at(f, i)->flags & DP_TOKEN_CAPITAL)
            return true;
        cased = cased || has_case(token_at(f, i));
    }
    return !cased;
}

/* What the tagger thinks of the span being of `kind`: the mean over its
 * tokens. */
static float tagged(const finder *f, uint32_t begin, uint32_t end,
                    dp_tagger_kind kind)
{
    float sum = 0;

    for (uint32_t i = begin; i < end; i++)
        sum += f->tags.tokens.at[i].probability[kind];
    return sum / 255.0f / (float)(end - begin);
}

static dp_tagger_kind tagger_kind(dp_name_kind kind)
{
    return kind == DP_PERSON         ? DP_TAGGER_PERSON
           : kind == DP_ORGANISATION ? DP_TAGGER_ORGANISATION
                                     : DP_TAGGER_PLACE;
}

/* A form that is also a plain word counts little by itself. */
static void be_careful(const finder *f, const dp_entry *entry, uint32_t begin,
                       float *sure, float *weight, uint32_t *flags)
{
    dp_str caution = dp_attribute(entry->attributes, DP_S("caution"));

    if (!caution.n || (f->is[begin] & IS_OWNER))
        return;
    *flags |= NAME_CAUTION;
    if (dp_str_eq(caution, DP_S("context"))) {
        *flags |= NAME_CONTEXT;
        return;
    }
    *weight = 0.3f;
    *sure = dp_str_eq(caution, DP_S("word")) ? 0.55f : 0.65f;
    /* In the press a capital word that is a country's name mostly is that. */
    if (dp_str_eq(entry->class, DP_S("state")) &&
        dp_str_eq(caution, DP_S("word")) &&
        token_at(f, begin)->shape != DP_SHAPE_UNCASED) {
        *sure = 0.85f;
        *weight = 0.6f;
    }
    if (token_at(f, begin)->flags & DP_TOKEN_SENTENCE)
        *sure -= 0.2f;
}

static bool is_cap(const finder *f, uint32_t i)
{
    const dp_token *token = token_at(f, i);

    return token->shape == DP_SHAPE_CAP || token->shape == DP_SHAPE_INITIAL ||
           token->shape == DP_SHAPE_UPPER;
}

static bool is_small(const finder *f, uint32_t i)
{
    const dp_token *token = token_at(f, i);

    return !(token->flags & DP_TOKEN_CAPITAL) && has_case(token);
}

/* "High Court of Justice": the last word of a longer name. */
static bool behind_capital(const finder *f, uint32_t i)
{
    return i >= 2 && (f->is[i - 1] & IS_OF) &&
           (token_at(f, i - 2)->flags & DP_TOKEN_CAPITAL);
}

static dp_status consider(finder *f, const dp_entry *entry, uint32_t begin,
                          uint32_t end)
{
    const class_rule *rule = rule_of(entry->class);
    candidate c = { .begin = begin, .bare = begin, .end = end };
    float sure, weight;
    dp_str own;

    if (!rule || !has_capital(f, begin, end))
        return DP_OK;
    /* "minister of Defence": the portfolio alone is a ministry elsewhere. */
    if (rule->kind == DP_ORGANISATION && end == begin + 1 &&
        dp_str_ends(entry->value, DP_S("ministry")) &&
        (dp_name_in_office(f, begin, end) || behind_capital(f, begin)))
        return DP_OK;
    /* "agence Reuters": the kind of thing is no part of its name. */
    if (dp_str_eq(entry->class, DP_S("media")))
        while (c.begin + 1 < end && is_small(f, c.begin))
            c.begin++;
    begin = c.bare = c.begin;
    sure = rule->sure;
    weight = rule->weight;
    c.kind = rule->kind;
    c.flags = rule->flags;
    c.attributes = entry->attributes;
    c.id = entry->value;
    own = dp_attribute(entry->attributes, DP_S("iso"));
    c.state =
        c.kind == DP_STATE || (c.flags & NAME_CAPITAL) ? entry->value : own;
    if (c.flags & NAME_CAPITAL)
        c.id = dp_attribute(entry->attributes, DP_S("city"));
    if (dp_str_eq(entry->class, DP_S("territory"))) {
        size_t row = dp_table_find(&f->tools->states, entry->value);

        c.id = row == DP_NOT_FOUND ? DP_NULL
                                   : dp_table_cell(&f->tools->states, row, 2);
    }
    if (dp_str_eq(entry->class, DP_S("city"))) {
        uint32_t size = 0;

        dp_str_number(dp_attribute(entry->attributes, DP_S("size")), &size);
        if (size >= 6)
            weight = 0.6f;
    }
    /* Without capitals one word may be many things. */
    if (end == begin + 1 && token_at(f, begin)->shape == DP_SHAPE_UNCASED &&
        c.kind != DP_STATE && !(c.flags & NAME_CAPITAL) && weight > 0.4f)
        weight = 0.4f;
    /* Several are what the table means. */
    if (end > begin + 1 && token_at(f, begin)->shape == DP_SHAPE_UNCASED &&
        weight < 0.8f)
        weight = 0.8f;
    be_careful(f, entry, begin, &sure, &weight, &c.flags);
    c.score = sure;
    if (f->tags.tokens.n)
        c.score = weight * sure +
                  (1 - weight) * tagged(f, begin, end, tagger_kind(c.kind));
    if (!dp_vec_push(f->arena, &f->found, c))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

static dp_status from_lexicons(finder *f)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK; i++) {
        size_t n =
            dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

        for (size_t j = 0; j < n && status == DP_OK; j++)
            status = consider(f, &entries[j], i, i + 1);
    }
    for (size_t i = 0; i < f->text->phrases.n && status == DP_OK; i++) {
        const dp_phrase *phrase = &f->text->phrases.at[i];
        size_t n = dp_phrase_entries(f->text, phrase, DP_NULL, entries,
                                     NAME_ENTRIES_MAX);

        for (size_t j = 0; j < n && status == DP_OK; j++)
            status = consider(f, &entries[j], phrase->begin, phrase->end);
    }
    return status;
}

/* -- The tagger --------------------------------------------------------------
 */

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

/* Function words that begin a sentence begin no name. */
static bool is_function(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("det")) ||
           dp_name_is(f->text, i, DP_S("prep")) ||
           dp_name_is(f->text, i, DP_S("conj")) ||
           dp_name_is(f->text, i, DP_S("pron")) ||
           dp_name_is(f->text, i, DP_S("neg")) ||
           dp_name_is(f->text, i, DP_S("adv")) ||
           dp_name_is(f->text, i, DP_S("open"));
}

static bool is_before_name(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("rank")) ||
           dp_name_is(f->text, i, DP_S("office"));
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

static bool is_part(const finder *f, uint32_t i)
{
    return token_at(f, i)->shape == DP_SHAPE_UNCASED && !is_function(f, i) &&
           dp_table_find(&f->tools->parts, words(f, i, i + 1)) != DP_NOT_FOUND;
}

/* Whether a word without capitals ends no name: a pronoun, a verb that no name
 * has. */
static bool ends_none(const finder *f, uint32_t i)
{
    dp_verb verb;

    return token_at(f, i)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, i)->flags & DP_TOKEN_SPLIT) && !is_part(f, i) &&
           (is_function(f, i) || dp_token_verbs(f->text, i, &verb, 1) > 0);
}

/* Bytes of an "and" that a word nobody knows begins with; 0: none. */
static uint32_t and_before(const finder *f, uint32_t i)
{
    dp_str word = words(f, i, i + 1);
    size_t first = 0, row;

    if (token_at(f, i)->word || is_part(f, i) || !word.n)
        return 0;
    dp_utf8_next(word, &first);
    row = dp_table_find(&f->clitics, dp_str_sub(word, 0, first));
    return row != DP_NOT_FOUND &&
                   dp_str_eq(dp_table_cell(&f->clitics, row, 3), DP_S("and"))
               ? (uint32_t)first
               : 0;
}

/* Without capitals the tagger leaves off early: what it half believes goes
 * with the name, a word that no name is known to have with less than that. */
static uint32_t stretch(const finder *f, uint32_t begin, uint32_t end)
{
    enum { HALF = 76, MORE = 128 };

    while (end < f->text->tokens.n &&
           !(token_at(f, end)->flags & DP_TOKEN_SENTENCE) &&
           token_at(f, end)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, end)->flags & DP_TOKEN_CLITIC) && !proclitic(f, end) &&
           !ends_none(f, end) && !(end > begin + 1 && and_before(f, end)) &&
           f->tags.tokens.at[end].probability[DP_TAGGER_PERSON] >=
               (is_part(f, end) ? HALF : MORE))
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
        if (rule_of(entries[k].class))
            return false;
    return is_function(f, i) || dp_token_verbs(f->text, i, &verb, 1) > 0;
}

/* How many proclitics before a word were letters of the name: the whole, or the
 * word with the last of them, is part of names; or all of them, where what was
 * left names nothing. */
static uint32_t belongs_before(const finder *f, uint32_t i)
{
    uint32_t first = i;

    if (is_part(f, i) || !(token_at(f, i)->flags & DP_TOKEN_SPLIT))
        return 0;
    while (first > 0 && token_at(f, first - 1)->flags & DP_TOKEN_CLITIC &&
           (first == i || !(token_at(f, first)->flags & DP_TOKEN_SPACE)))
        first--;
    for (uint32_t k = first; k < i; k++)
        if (dp_table_find(&f->tools->parts, words(f, k, i + 1)) != DP_NOT_FOUND)
            return i - k;
    return names_nothing(f, i) ? i - first : 0;
}

/* Whether the table of people has the same person with the word before, which
 * looked like none of a name: "and Xi Jinping". */
static bool is_known_from(const finder *f, uint32_t begin, uint32_t end)
{
    dp_people_hint hint = { .day = DP_DAY_MAX };
    dp_known with, without;

    return token_at(f, begin)->shape == DP_SHAPE_UNCASED &&
           !(token_at(f, begin)->flags & DP_TOKEN_CLITIC) &&
           !is_function(f, begin) &&
           dp_people_find(f->tools->people, words(f, begin, end), hint,
                          &with) &&
           dp_people_find(f->tools->people, words(f, begin + 1, end), hint,
                          &without) &&
           dp_str_eq(with.id, without.id);
}

/* A person without capitals: a letter that was taken for a proclitic goes back
 * to the name ("Faisal"); words behind come in where the table of people, or
 * at least no lexicon, has them. */
static void fit_uncased(finder *f, candidate *c)
{
    enum { MORE = 2 };
    dp_people_hint hint = { .day = DP_DAY_MAX };
    dp_known known;
    uint32_t room = 0;

    while (c->end > c->begin + 1 && ends_none(f, c->end - 1))
        c->end--;
    if (c->end > c->begin + 1 && ends_none(f, c->begin) &&
        is_part(f, c->begin + 1))
        c->bare = ++c->begin;
    c->end = stretch(f, c->begin, c->end);
    if (c->begin > 0 && is_known_from(f, c->begin - 1, c->end))
        c->bare = --c->begin;
    while (room < MORE && c->end + room < f->text->tokens.n &&
           token_at(f, c->end + room)->shape == DP_SHAPE_UNCASED &&
           !ends_none(f, c->end + room) &&
           !(token_at(f, c->end + room)->flags &
             (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC)))
        room++;
    for (uint32_t k = 0; k <= room; k++)
        if (dp_people_find(f->tools->people, words(f, c->begin, c->end + k),
                           hint, &known)) {
            c->end += k;
            return;
        }
    if (room && c->end == c->begin + 1 && is_part(f, c->end) &&
        token_at(f, c->end)->word == 0)
        c->end++;
}

/* A person's span: what stands before the name goes, what belongs to it
 * comes. */
static void fit_person(finder *f, candidate *c)
{
    while (c->begin + 1 < c->end && is_before_name(f, c->begin))
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

static dp_status put_person(finder *f, uint32_t begin, uint32_t end,
                            float score)
{
    candidate c = { .begin = begin, .bare = begin, .end = end };

    c.kind = DP_PERSON;
    c.score = score;
    c.skip = proclitic(f, begin);
    if (!c.skip)
        c.skip = and_of_another(f, begin, end);
    if (!dp_vec_push(f->arena, &f->found, c))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

/* Whether a form of a table stands from token to token: a place, a body. */
static bool has_form(const finder *f, uint32_t begin, uint32_t end)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_name_entries(f->text, begin, end, DP_NULL, entries,
                               NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (rule_of(entries[k].class))
            return true;
    return false;
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
        if ((has_form(f, begin, i) && are_caps(f, i, end)) ||
            (has_form(f, i, end) && are_caps(f, begin, i)))
            return true;
    return false;
}

static dp_status put_tagged(finder *f, const dp_tagger_span *span,
                            uint32_t begin, uint32_t end)
{
    static const float believed = 0.4f;
    candidate c = { .score = span->probability / 255.0f };

    if (!trim(f, &begin, &end))
        return DP_OK;
    /* "The Mediterranean Observatory": that capital, too, is the sentence's. */
    if (end > begin + 2 && span->kind == DP_TAGGER_ORGANISATION &&
        (token_at(f, begin)->flags & DP_TOKEN_SENTENCE) &&
        (f->is[begin] & IS_THE) && is_cap(f, begin + 1))
        begin++;
    if (token_at(f, begin)->shape == DP_SHAPE_UNCASED)
        begin -= belongs_before(f, begin);
    /* "Later Aziz": the capital is the sentence's. */
    if (end > begin + 1 && span->kind == DP_TAGGER_PERSON &&
        (token_at(f, begin)->flags & DP_TOKEN_SENTENCE) &&
        token_at(f, begin)->shape == DP_SHAPE_CAP && is_function(f, begin))
        begin++;
    c.begin = c.bare = begin;
    c.end = end;
    c.kind = span->kind == DP_TAGGER_PERSON         ? DP_PERSON
             : span->kind == DP_TAGGER_ORGANISATION ? DP_ORGANISATION
                                                    : DP_PLACE;
    if (c.kind == DP_PERSON)
        fit_person(f, &c);
    else if (end > begin + 1 && holds_form(f, begin, end))
        c.flags |= NAME_HOLDS;
    if (!c.skip && c.kind == DP_PERSON)
        c.skip =
            begin > 0 && f->tags.tokens.at[begin - 1].kind == DP_TAGGER_PERSON
                ? and_before(f, c.begin)
                : and_of_another(f, c.begin, c.end);
    if (dp_name_in_office(f, c.begin, c.end) ||
        (c.end == c.begin + 1 && dp_name_is_portfolio(f, c.begin)))
        return DP_OK;
    /* A word of the language needs more belief than one that nobody knows, and
     * so does what something is of. */
    if (c.kind == DP_PERSON && c.end == c.begin + 1 && c.score < believed &&
        (token_at(f, c.begin)->word || token_at(f, c.begin)->plain ||
         (c.begin > 0 && (f->is[c.begin - 1] & IS_OF))))
        return DP_OK;
    /* A morning is nobody, whose name it may be elsewhere. */
    if (c.end == c.begin + 1 && dp_name_is(f->text, c.begin, DP_S("daypart")))
        return DP_OK;
    if (c.end == c.begin + 1 &&
        (token_at(f, begin)->flags & DP_TOKEN_SENTENCE) &&
        is_function(f, begin))
        return DP_OK;
    if (!dp_vec_push(f->arena, &f->found, c))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
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
    if (formed && dp_table_find(&f->tools->given, words(f, begin, begin + 1)) !=
                      DP_NOT_FOUND)
        return !has_form(f, begin, end);
    return dp_people_find(f->tools->people, words(f, begin, end), hint,
                          &known) &&
           dp_name_resembles(words(f, begin, end), known.name);
}

/* "the IMF Kristalina Georgieva": where in a span a person's name begins
 * behind something else's; its end: nowhere. */
static uint32_t person_within(const finder *f, const dp_tagger_span *span)
{
    bool person = span->kind == DP_TAGGER_PERSON;

    if (!is_cap(f, span->begin))
        return span->end;
    for (uint32_t i = span->begin + 1; i + 1 < span->end; i++) {
        bool formed = has_form(f, span->begin, i);

        if ((!person || formed) &&
            is_full_name(f, i, span->end, formed && !person))
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

/* Where the first person of a span ends. */
static uint32_t person_end(const finder *f, const dp_tagger_span *span,
                           uint32_t begin)
{
    uint32_t i = begin + 1;

    if (span->kind != DP_TAGGER_PERSON)
        return span->end;
    while (i < span->end && !begins_another(f, i, begin))
        i++;
    return i;
}

/* A name and a person's behind it; the first may be an office or a title. */
static dp_status put_both(finder *f, const dp_tagger_span *span, uint32_t at)
{
    dp_tagger_span first = *span;
    dp_status status = put_person(f, at, span->end, 0.9f);

    first.end = at;
    if (status == DP_OK && first.kind != DP_TAGGER_PERSON &&
        !is_before_name(f, at - 1))
        status = put_tagged(f, &first, first.begin, at);
    return status;
}

static dp_status from_tagger(finder *f)
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
        }
    }
    return status;
}

/* -- Behind a title ----------------------------------------------------------
 */

static bool is_particle(const finder *f, uint32_t i)
{
    char folded[64];
    dp_str word = words(f, i, i + 1);
    size_t n = dp_fold_into(word, folded, sizeof folded);

    return n != DP_NOT_FOUND &&
           dp_is_particle(f->tools->sounds, (dp_str){ folded, n });
}

/* Capitals, and particles between them, from `begin`. */
static uint32_t name_end(const finder *f, uint32_t begin)
{
    uint32_t end = begin, i = begin;

    while (i < f->text->tokens.n && i - begin < 8) {
        if (i > begin && (token_at(f, i)->flags & DP_TOKEN_SENTENCE))
            break;
        if (is_cap(f, i))
            end = i + 1;
        else if (!is_small(f, i) || !is_particle(f, i))
            break;
        i++;
    }
    return end;
}

/* A civil title and what stands behind it are a person. */
static dp_status titled(finder *f, uint32_t begin, uint32_t end, char gender)
{
    candidate c = { .begin = begin, .kind = DP_PERSON, .score = 0.93f };

    c.bare = end;
    if (end >= f->text->tokens.n ||
        (token_at(f, end)->flags & DP_TOKEN_SENTENCE))
        return DP_OK;
    c.end = name_end(f, end);
    /* "Mr President" is nobody's name; "Mr King" may be. */
    if (c.end == end + 1 && dp_name_is(f->text, end, DP_S("office")) &&
        (!f->tags.tokens.n || tagged(f, end, c.end, DP_TAGGER_PERSON) < 0.5f))
        return DP_OK;
    c.flags = NAME_TITLE;
    c.gender = gender;
    /* Without capitals the tagger tells how far the name goes. */
    if (token_at(f, end)->shape == DP_SHAPE_UNCASED && f->tags.tokens.n) {
        c.end = end;
        while (c.end < f->text->tokens.n &&
               f->tags.tokens.at[c.end].kind == DP_TAGGER_PERSON)
            c.end++;
    }
    if (c.end == end)
        return DP_OK;
    if (!dp_vec_push(f->arena, &f->found, c))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

static dp_status from_titles(finder *f)
{
    dp_entry entry;
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK; i++)
        if (dp_token_entries(f->text, i, DP_S("title"), &entry, 1)) {
            dp_str gender = dp_attribute(entry.attributes, DP_S("gender"));

            if (!is_small(f, i))
                status = titled(f, i, i + 1, gender.n ? gender.p[0] : 0);
        }
    return status;
}

/* -- Behind an office, and in the table of people -----------------------------
 */

/* Behind the body that an office is of: "the spokeswoman of the Senegalese
 * ministry". */
static uint32_t past_body(const finder *f, uint32_t at)
{
    enum { MOST = 3 };
    uint32_t begin = at;

    while (begin < f->text->tokens.n && begin < at + MOST &&
           (f->is[begin] & (IS_OF | IS_THE)))
        begin++;
    if (begin == at)
        return at;
    for (size_t i = dp_vec_from(&f->matches, begin, begin);
         i < f->matches.n && f->matches.at[i].begin == begin; i++)
        if (dp_str_eq(f->matches.at[i].kind, DP_S("body")))
            return f->matches.at[i].end;
    return at;
}

/* "The Russian president, Vladimir Putin": two words with capitals behind an
 * office are its holder; one word behind who sits on a throne. */
static dp_status from_offices(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->offices.n && status == DP_OK; i++) {
        uint32_t begin = past_body(f, f->offices.at[i].out.end), end;
        bool comma = false;

        while (begin < f->text->tokens.n && !is_cap(f, begin) &&
               (dp_name_is(f->text, begin, DP_S("rank")) ||
                (!comma && (token_at(f, begin)->flags & DP_TOKEN_COMMA)))) {
            comma = comma || token_at(f, begin)->shape == DP_SHAPE_PUNCT;
            begin++;
        }
        if (begin >= f->text->tokens.n ||
            (token_at(f, begin)->flags & DP_TOKEN_SENTENCE))
            continue;
        if (f->tags.tokens.n && !comma &&
            token_at(f, begin)->shape == DP_SHAPE_UNCASED) {
            end = stretch(f, begin, begin);
            if (end > begin)
                status = put_person(f, begin, end, 0.7f);
            continue;
        }
        end = is_cap(f, begin) ? name_end(f, begin) : begin;
        if (end > begin + 1 && dp_name_entries(f->text, begin, end, DP_NULL,
                                               &(dp_entry){ 0 }, 1) == 0)
            status = put_person(f, begin, end, 0.78f);
        else if (end == begin + 1 && !comma && f->offices.at[i].throne &&
                 !has_form(f, begin, end) && !is_before_name(f, begin))
            status = put_person(f, begin, end, 0.78f);
    }
    return status;
}

/* In a script without capitals: words of names, two to four of them, that the
 * table of people has. `*end` is behind them. */
static dp_status uncased_person(finder *f, uint32_t begin, uint32_t *end)
{
    enum { MOST = 4 };
    static const float half = 0.3f; /* sounds alone find too many */
    dp_people_hint hint = { .day = DP_DAY_MAX };
    uint32_t last = begin;
    dp_known known;

    if (!f->tags.tokens.n || is_function(f, begin))
        return DP_OK;
    while (last < f->text->tokens.n && last - begin < MOST &&
           is_part(f, last) &&
           (last == begin || !(token_at(f, last)->flags &
                               (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC))))
        last++;
    for (; last > begin + 1; last--)
        if (tagged(f, begin, last, DP_TAGGER_PERSON) >= half &&
            dp_people_find(f->tools->people, words(f, begin, last), hint,
                           &known)) {
            *end = last;
            return put_person(f, begin, last, 0.9f);
        }
    return DP_OK;
}

/* Without a tagger: a given name and the capitals behind it; without capitals,
 * words of names that nothing else has. */
static dp_status from_given(finder *f)
{
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK;) {
        uint32_t end = i;
        if (is_cap(f, i) &&
            dp_table_find(&f->tools->given, words(f, i, i + 1)) != DP_NOT_FOUND)
            end = name_end(f, i);
        while (end < f->text->tokens.n && is_part(f, end) &&
               token_at(f, end)->word == 0)
            end++;
        if (end > i + 1)
            status = put_person(f, i, end, 0.7f);
        i = end > i ? end : i + 1;
    }
    return status;
}

/* Runs of capitals that the table of people has. */
static dp_status from_people(finder *f)
{
    enum { RUN_MAX = 5 };
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK;) {
        bool opens =
            (token_at(f, i)->flags & DP_TOKEN_SENTENCE) && is_function(f, i);
        uint32_t end = is_cap(f, i) && !opens ? name_end(f, i) : i;
        dp_people_hint hint = { .day = DP_DAY_MAX };
        dp_known known;

        if (end > i + 1 && end - i <= RUN_MAX &&
            dp_people_find(f->tools->people, words(f, i, end), hint, &known) &&
            dp_name_resembles(words(f, i, end), known.name))
            status = put_person(f, i, end, 0.9f);
        else if (token_at(f, i)->shape == DP_SHAPE_UNCASED)
            status = uncased_person(f, i, &end);
        i = end > i ? end : i + 1;
    }
    return status;
}

/* Whether somebody of this family name heads a state on the day of the text. */
static bool heads_a_state(const finder *f, dp_str family)
{
    static const char *const roles[] = { "president", "head of state",
                                         "head of government" };
    dp_people_hint hint = { .day = f->day };
    dp_known known;

    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        hint.role = dp_str_of(roles[i]);
        if (dp_people_find_family(f->tools->people, family, hint, &known) &&
            dp_name_is_family(family, known.name))
            return true;
    }
    return false;
}

/* "and Zelensky": a word by itself that no table of the language has, and that
 * is the family name of somebody at the head of a state. */
static dp_status from_families(finder *f)
{
    enum { LEAST = 5 };       /* bytes: shorter ones are too often others */
    const float other = 0.5f; /* what the tagger takes for something else */
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK; i++) {
        const dp_token *token = token_at(f, i);

        if (token->shape != DP_SHAPE_CAP || token->word || token->plain ||
            token->span.end - token->span.begin < LEAST ||
            (i > 0 && is_cap(f, i - 1) && !is_function(f, i - 1)) ||
            (i + 1 < f->text->tokens.n && is_cap(f, i + 1)) ||
            (f->tags.tokens.n &&
             (tagged(f, i, i + 1, DP_TAGGER_PLACE) > other ||
              tagged(f, i, i + 1, DP_TAGGER_ORGANISATION) > other)))
            continue;
        if (heads_a_state(f, words(f, i, i + 1)))
            status = put_person(f, i, i + 1, 0.75f);
    }
    return status;
}

/* What no lexicon has as a name of something else. */
static bool is_unknown(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (rule_of(entries[k].class) ||
            dp_str_eq(entries[k].class, DP_S("office")) ||
            dp_str_eq(entries[k].class, DP_S("demonym")))
            return false;
    return !is_function(f, i);
}

/* -- Names that begin with what they name -------------------------------------
 */

/* Whether one of the words captured as `a` can only be a verb: "Comité propose
 * de". */
static bool has_verb(const finder *f, const dp_match *m)
{
    const dp_capture *a = dp_match_capture(m, DP_S("a"), NULL);
    dp_verb verb;

    for (; a; a = dp_match_capture(m, DP_S("a"), a))
        if (dp_token_verbs(f->text, a->begin, &verb, 1) > 0 &&
            !dp_str_starts(verb.feature, DP_S("ppart")))
            return true;
    return false;
}

/* "the university of Leeds": a small word, and the capitals behind it. */
static dp_status put_headed(finder *f, const dp_match *m)
{
    const dp_capture *head = dp_match_capture(m, DP_S("h"), NULL);
    const dp_capture *name = dp_match_capture(m, DP_S("x"), NULL);
    candidate c = { .begin = m->begin, .bare = m->begin, .score = 0.8f };

    if (!head || !name)
        return DP_OK;
    c.kind = dp_str_eq(head->value, DP_S("place")) ? DP_PLACE : DP_ORGANISATION;
    c.end = name_end(f, name->begin);
    return c.end > name->begin && !dp_vec_push(f->arena, &f->found, c)
               ? dp_no_memory(f->ctx, "names")
               : DP_OK;
}

/* "the National league of hockey": a capital, and small words behind it. */
static dp_status put_body(finder *f, const dp_match *m)
{
    candidate c = { .begin = m->begin, .bare = m->begin, .end = m->end };

    c.kind = DP_ORGANISATION;
    c.score = 0.62f;
    if (!(token_at(f, m->begin)->flags & DP_TOKEN_CAPITAL) || has_verb(f, m))
        return DP_OK;
    return dp_vec_push(f->arena, &f->found, c) ? DP_OK
                                               : dp_no_memory(f->ctx, "names");
}

/* "the Rovers of Blackburn": a word that no table has, and the place behind
 * it. */
static dp_status put_team(finder *f, const dp_match *m)
{
    candidate c = { .begin = m->begin, .bare = m->begin, .end = m->end };

    c.kind = DP_ORGANISATION;
    c.score = 0.66f;
    if (!is_unknown(f, m->begin))
        return DP_OK;
    return dp_vec_push(f->arena, &f->found, c) ? DP_OK
                                               : dp_no_memory(f->ctx, "names");
}

/* "LEEDS – Christmas market": short ones are too often something else. */
static dp_status put_dateline(finder *f, const dp_match *m)
{
    enum { LEAST = 5 };
    candidate c = { .begin = m->begin, .bare = m->begin, .end = m->end };

    c.kind = DP_PLACE;
    c.score = 0.7f;
    if (words(f, c.begin, c.end).n < LEAST || !is_unknown(f, m->begin))
        return DP_OK;
    return dp_vec_push(f->arena, &f->found, c) ? DP_OK
                                               : dp_no_memory(f->ctx, "names");
}

static dp_status from_heads(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->matches.n && status == DP_OK; i++) {
        const dp_match *m = &f->matches.at[i];

        if (dp_str_eq(m->kind, DP_S("named")))
            status = put_headed(f, m);
        else if (dp_str_eq(m->kind, DP_S("bodyname")))
            status = put_body(f, m);
        else if (dp_str_eq(m->kind, DP_S("team")))
            status = put_team(f, m);
        else if (dp_str_eq(m->kind, DP_S("dateline")))
            status = put_dateline(f, m);
    }
    return status;
}

/* -- Names that begin with a place --------------------------------------------
 */

/* What may follow a place without being of one name with it: "London Mayor",
 * "Chicago Monday", another name. */
static bool stands_apart(const finder *f, uint32_t i)
{
    static const char *const classes[] = {
        "office",      "title",  "rank",     "demonym", "weekday",
        "weekdayabbr", "month",  "monthany", "state",   "capital",
        "city",        "former", "deputy",
    };

    for (size_t k = 0; k < sizeof classes / sizeof *classes; k++)
        if (dp_name_is(f->text, i, dp_str_of(classes[k])))
            return true;
    return is_function(f, i) || tagged(f, i, i + 1, DP_TAGGER_PERSON) > 0.5f;
}

/* "Chicago Stags", "Orlando Magic": capitals right behind a place are of one
 * name with it, most often a club's or a firm's. */
static dp_status from_places(finder *f)
{
    enum { RUN_MAX = 4 };
    size_t n = f->found.n;

    for (size_t k = 0; k < n && f->tags.tokens.n; k++) {
        candidate c = f->found.at[k];
        uint32_t end = c.end;
        if (!c.id.n || c.kind == DP_PERSON || c.kind == DP_ORGANISATION)
            continue;
        while (end < f->text->tokens.n && end - c.begin < RUN_MAX &&
               token_at(f, end)->shape == DP_SHAPE_CAP &&
               !(token_at(f, end)->flags & DP_TOKEN_SENTENCE) &&
               !stands_apart(f, end))
            end++;
        if (end == c.end || (end < f->text->tokens.n && is_cap(f, end) &&
                             !(token_at(f, end)->flags & DP_TOKEN_SENTENCE)))
            continue;
        c = (candidate){ .begin = c.begin, .bare = c.begin, .end = end };
        c.kind = DP_ORGANISATION;
        c.score = 0.6f + 0.3f * tagged(f, c.begin, end, DP_TAGGER_ORGANISATION);
        if (!dp_vec_push(f->arena, &f->found, c))
            return dp_no_memory(f->ctx, "names");
    }
    return DP_OK;
}

/* -- Who says something -------------------------------------------------------
 */

/* "…", said Mailis: a word with a capital that says something, more likely as
 * the tagger does not think it a body. */
static dp_status from_speakers(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->matches.n && status == DP_OK; i++) {
        const dp_match *m = &f->matches.at[i];
        float score = 0.75f;

        if (!dp_str_eq(m->kind, DP_S("speaks")) || !is_unknown(f, m->begin))
            continue;
        if (f->tags.tokens.n)
            score = 0.45f +
                    0.45f * tagged(f, m->begin, m->end, DP_TAGGER_PERSON) -
                    0.3f * tagged(f, m->begin, m->end, DP_TAGGER_ORGANISATION);
        status = put_person(f, m->begin, m->end, score);
    }
    return status;
}

dp_status dp_name_candidates(finder *f)
{
    dp_status status = from_lexicons(f);

    if (status == DP_OK)
        status = from_tagger(f);
    if (status == DP_OK)
        status = from_titles(f);
    if (status == DP_OK)
        status = from_offices(f);
    if (status == DP_OK)
        status = from_people(f);
    if (status == DP_OK && f->day != DP_DAY_MAX)
        status = from_families(f);
    if (status == DP_OK && !f->tags.tokens.n)
        status = from_given(f);
    if (status == DP_OK)
        status = from_heads(f);
    if (status == DP_OK)
        status = from_places(f);
    if (status == DP_OK)
        status = from_speakers(f);
    return status;
}
