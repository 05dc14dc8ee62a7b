/* What a span of the tagger is by its words and what they stand in: a person, a
 * body, a place, or no name at all. */
#include "marks/name_candidate.h"

#include "core/banned.h"

/* What the first word of a name says it is: "Port William" is a place, be the
 * rest somebody's name. */
static dp_name_kind kind_by_head(const finder *f, uint32_t begin)
{
    dp_entry entry;

    if (dp_name_is(f->text, begin, DP_S("place-head")) ||
        (dp_token_entries(f->text, begin, DP_S("head"), &entry, 1) > 0 &&
         dp_str_eq(entry.value, DP_S("place"))))
        return DP_PLACE;
    return dp_name_is(f->text, begin, DP_S("head")) ||
                   dp_name_is(f->text, begin, DP_S("body-head"))
               ? DP_ORGANISATION
               : DP_PERSON;
}

/* Whether a word names a place that is more than a town. */
static bool is_known_place(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (dp_name_is_class(entries[k].class) &&
            (!dp_str_eq(entries[k].class, DP_S("city")) ||
             dp_name_size(&entries[k], 0) >= NAME_LARGE_CITY))
            return true;
    return false;
}

/* "Ken Larkin": a given name and one more word, of which no table has any as a
 * place, and that the tagger does not wholly deny to be somebody. */
static bool is_rather_person(const finder *f, const candidate *c)
{
    static const float denied = 0.1f;

    if (c->end == c->begin + 1)
        return dp_name_is_given_alone(f, c->begin) &&
               !is_known_place(f, c->begin) &&
               dp_name_tagged(f, c->begin, c->end, DP_TAGGER_PERSON) > denied;
    return c->end == c->begin + 2 &&
           dp_name_is_given(f, words(f, c->begin, c->begin + 1)) &&
           token_at(f, c->begin + 1)->shape == DP_SHAPE_CAP &&
           !dp_name_has_form(f, c->begin, c->begin + 1) &&
           !dp_name_has_form(f, c->begin + 1, c->end) &&
           !dp_name_has_form(f, c->begin, c->end) &&
           dp_name_tagged(f, c->begin, c->end, DP_TAGGER_PERSON) > denied;
}

dp_name_kind dp_name_kind_by_words(const finder *f, const candidate *c)
{
    if (!is_cap(f, c->begin))
        return c->kind;
    if (c->end > c->begin + 1 &&
        dp_name_is(f->text, c->end - 1, DP_S("body-tail")) &&
        token_at(f, c->end - 1)->shape == DP_SHAPE_CAP)
        return DP_ORGANISATION;
    if (c->kind == DP_PLACE)
        return is_rather_person(f, c) ? DP_PERSON : DP_PLACE;
    if (c->end == c->begin + 1)
        return c->kind;
    if (dp_name_is(f->text, c->end - 1, DP_S("place-tail")) &&
        token_at(f, c->end - 1)->shape == DP_SHAPE_CAP &&
        token_at(f, c->end - 2)->shape != DP_SHAPE_INITIAL &&
        (c->kind == DP_ORGANISATION ||
         !dp_name_is_given(f, words(f, c->begin, c->begin + 1))))
        return DP_PLACE;
    return c->kind == DP_PERSON ? kind_by_head(f, c->begin) : c->kind;
}

/* "The Bill will be read": one word behind an article is somebody's name only
 * where a noun follows that it goes with ("the Trump campaign"). */
static bool is_word_behind_article(const finder *f, const candidate *c)
{
    return c->end == c->begin + 1 && c->begin > 0 &&
           (f->is[c->begin - 1] & IS_THE) && is_cap(f, c->begin) &&
           !dp_name_is(f->text, c->begin - 1, DP_S("conj")) &&
           !dp_name_may_be_noun(f, c->end);
}

/* "North Korean": of a state, and no name of it. */
static bool is_demonym(const finder *f, uint32_t begin, uint32_t end)
{
    dp_entry entry;

    return token_at(f, begin)->shape != DP_SHAPE_UNCASED &&
           dp_name_entries(f->text, begin, end, DP_S("demonym"), &entry, 1) &&
           !dp_name_has_form(f, begin, end);
}

/* A word that nothing knows, with a proclitic and the article before it: "with
 * the whistle" is nobody, whom no table of names has. */
static bool is_thing_behind_proclitic(const finder *f, const candidate *c)
{
    dp_str word = words(f, c->begin, c->begin + 1), rest;
    size_t first;

    if (c->end > c->begin + 1 ||
        token_at(f, c->begin)->shape != DP_SHAPE_UNCASED ||
        dp_name_is_part(f, c->begin))
        return false;
    first = dp_name_clitic(f, word, "proclitic");
    rest = dp_str_sub(word, first, word.n);
    return first && dp_name_clitic(f, rest, "article") &&
           dp_table_find(&f->tools->parts, rest) == DP_NOT_FOUND;
}

/* "The High Commissioner": an office in capitals is no place and no body. */
static bool is_office(const finder *f, const candidate *c)
{
    dp_entry entry;

    return c->kind != DP_PERSON && is_cap(f, c->begin) &&
           dp_name_entries(f->text, c->begin, c->end, DP_S("office"), &entry,
                           1) > 0;
}

bool dp_name_is_none(const finder *f, const candidate *c)
{
    static const float believed = 0.4f;
    bool alone = c->end == c->begin + 1;

    /* "the prosecutor of the Republic at Rennes": no place begins in an office.
     */
    if (dp_name_in_office(f, c->begin,
                          c->kind == DP_PLACE ? c->begin + 1 : c->end) ||
        dp_name_in_ministry(f, c->begin) ||
        (alone && dp_name_is_portfolio(f, c->begin)) || is_office(f, c))
        return true;
    /* A word of the language needs more belief than one that nobody knows, and
     * so does what something is of. */
    if (c->kind == DP_PERSON && alone && c->score < believed &&
        (token_at(f, c->begin)->word || token_at(f, c->begin)->plain ||
         (c->begin > 0 && (f->is[c->begin - 1] & IS_OF))))
        return true;
    if (c->kind == DP_PERSON &&
        (is_word_behind_article(f, c) || is_thing_behind_proclitic(f, c)))
        return true;
    if (is_demonym(f, c->begin, c->end) || dp_name_is_unit(f, c->begin) ||
        dp_name_is_adjective(f, c->begin, c->end))
        return true;
    /* A morning is nobody, whose name it may be elsewhere. */
    return alone && dp_name_is(f->text, c->begin, DP_S("daypart"));
}
