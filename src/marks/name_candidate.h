/* What the ways of finding names have in common. Each adds to `found` what may
 * be a name, with a score between 0 and 1. Private to name_candidate.c and the
 * files beside it. */
#ifndef DP_MARKS_NAME_CANDIDATE_H
#define DP_MARKS_NAME_CANDIDATE_H

#include "marks/name_inside.h"

/* Whether forms of a lexicon's class are names. */
bool dp_name_is_class(dp_str class);

/* The size of a city, from small to large; `untold`, where the entry says none.
 */
enum { NAME_LARGE_CITY = 6 };
uint32_t dp_name_size(const dp_entry *entry, uint32_t untold);

/* "8 GB", "BP 75": whether what is also a unit or a part of addresses stands
 * beside a number, where it is one. */
bool dp_name_is_unit(const finder *f, uint32_t i);

/* "Caribbean waters": whether a place's name is an adjective of what follows.
 */
bool dp_name_is_adjective(const finder *f, uint32_t begin, uint32_t end);

/* Whether a word is a given name, and nothing before it says that it is a town
 * that is called like people are: "in Elizabeth". */
bool dp_name_is_given_alone(const finder *f, uint32_t i);

/* What the tagger thinks of a span being of `kind`: the mean over its tokens.
 */
float dp_name_tagged(const finder *f, uint32_t begin, uint32_t end,
                     dp_tagger_kind kind);

/* -- name_word.c -------------------------------------------------------------
 */

/* Whether a word stands before names: a title, an office. */
bool dp_name_is_before(const finder *f, uint32_t i);

/* Whether a word without capitals is one of names that the tables have. */
bool dp_name_is_part(const finder *f, uint32_t i);

/* Whether a form of a table stands from token to token: a place, a body. */
bool dp_name_has_form(const finder *f, uint32_t begin, uint32_t end);

/* Whether a noun may stand here: a small word, and neither a function word nor
 * a verb that is one whatever stands around it. */
bool dp_name_may_be_noun(const finder *f, uint32_t i);

/* -- name_tagged.c -----------------------------------------------------------
 */

dp_status dp_name_from_tagger(finder *f);

/* Where a name without capitals ends: what the tagger half believes goes with
 * it. */
uint32_t dp_name_stretch(const finder *f, uint32_t begin, uint32_t end);

/* Where it ends with what the table of people has; else `end`. */
uint32_t dp_name_stretch_known(const finder *f, uint32_t begin, uint32_t end);

dp_status dp_name_put_person(finder *f, uint32_t begin, uint32_t end,
                             float score);

/* -- name_judge.c ------------------------------------------------------------
 */

/* The kind of a span of the tagger, as its first and last words say. */
dp_name_kind dp_name_kind_by_words(const finder *f, const candidate *c);

/* Whether a span of the tagger is no name by what its words are and stand in.
 */
bool dp_name_is_none(const finder *f, const candidate *c);

/* -- name_person.c -----------------------------------------------------------
 */

/* Whether a word is a small one inside names ("de", "ben"). */
bool dp_name_is_particle(const finder *f, uint32_t i);

/* Whether a word joins two names, the first of which begins at `begin`: an
 * "and" behind two words, before a given name and more. */
bool dp_name_joins(const finder *f, uint32_t i, uint32_t begin);

dp_status dp_name_from_titles(finder *f);
dp_status dp_name_from_offices(finder *f);
dp_status dp_name_from_people(finder *f);
dp_status dp_name_from_families(finder *f);
dp_status dp_name_from_given(finder *f);

/* The end of capitals, and particles between them, from `begin`. */
uint32_t dp_name_end(const finder *f, uint32_t begin);

/* Where a person's name ends before the place that the bearer is of. */
uint32_t dp_name_without_place(const finder *f, uint32_t begin, uint32_t end);

/* -- name_head.c -------------------------------------------------------------
 */

dp_status dp_name_from_heads(finder *f);
dp_status dp_name_from_places(finder *f);
dp_status dp_name_from_branches(finder *f);
dp_status dp_name_from_joined(finder *f);
dp_status dp_name_from_speakers(finder *f);

/* -- Letters -----------------------------------------------------------------
 */

/* Letters that have capitals. */
static inline bool has_case(const dp_token *token)
{
    return token->shape != DP_SHAPE_UNCASED && token->shape != DP_SHAPE_PUNCT &&
           token->shape != DP_SHAPE_NUMBER;
}

static inline bool is_cap(const finder *f, uint32_t i)
{
    const dp_token *token = token_at(f, i);

    return token->shape == DP_SHAPE_CAP || token->shape == DP_SHAPE_INITIAL ||
           token->shape == DP_SHAPE_UPPER;
}

/* Without a capital, in a script that has any. */
static inline bool is_small(const finder *f, uint32_t i)
{
    const dp_token *token = token_at(f, i);

    return !(token->flags & DP_TOKEN_CAPITAL) && has_case(token);
}

#endif
