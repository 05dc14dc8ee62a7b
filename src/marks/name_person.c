/* What may be a person: capitals behind a title or an office, and whom the
 * tables of people, given and family names have. */
#include "marks/name_candidate.h"

#include "core/banned.h"

/* -- Behind a title ----------------------------------------------------------
 */

/* "at" is an article of Arabic names, and in English a word between two. */
static bool parts(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (dp_attribute(entries[k].attributes, DP_S("parts")).n)
            return true;
    return false;
}

bool dp_name_is_particle(const finder *f, uint32_t i)
{
    char folded[64];
    dp_str word = words(f, i, i + 1);
    size_t n = dp_fold_into(word, folded, sizeof folded);

    return n != DP_NOT_FOUND &&
           dp_is_particle(f->tools->sounds, (dp_str){ folded, n }) &&
           !(is_small(f, i) && parts(f, i));
}

/* "Trump y Putin": a small word that Spanish names have, too, between the
 * family names of two who head states. */
static bool joins_heads(const finder *f, uint32_t i, uint32_t begin)
{
    dp_known known;

    return i == begin + 1 && i + 1 < f->text->tokens.n && is_small(f, i) &&
           dp_name_is(f->text, i, DP_S("conj")) && is_cap(f, i + 1) &&
           dp_name_is_head(f, words(f, begin, i), &known) &&
           dp_name_is_head(f, words(f, i + 1, i + 2), &known);
}

bool dp_name_joins(const finder *f, uint32_t i, uint32_t begin)
{
    return joins_heads(f, i, begin) ||
           (is_small(f, i) && dp_name_is(f->text, i, DP_S("conj")) &&
            i >= begin + 2 && i + 2 < f->text->tokens.n && is_cap(f, i + 1) &&
            is_cap(f, i + 2) && dp_name_is_given(f, words(f, i + 1, i + 2)));
}

/* Capitals, and particles between them, from `begin`. */
uint32_t dp_name_end(const finder *f, uint32_t begin)
{
    uint32_t end = begin, i = begin;

    while (i < f->text->tokens.n && i - begin < 8) {
        if (i > begin && (token_at(f, i)->flags & DP_TOKEN_SENTENCE))
            break;
        if (is_cap(f, i))
            end = i + 1;
        else if (!is_small(f, i) || !dp_name_is_particle(f, i) ||
                 dp_name_joins(f, i, begin))
            break;
        i++;
    }
    return end;
}

static bool is_place(const finder *f, uint32_t begin, uint32_t end)
{
    static const char *const classes[] = { "state", "region", "city" };
    dp_entry entry;

    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (dp_name_entries(f->text, begin, end, dp_str_of(classes[i]), &entry,
                            1) > 0)
            return true;
    return false;
}

/* "Nora Whitfield of Ireland": where somebody is from is none of a name of two
 * words; of a king's it is ("Margrethe II of Denmark"). */
uint32_t dp_name_without_place(const finder *f, uint32_t begin, uint32_t end)
{
    uint32_t of = begin;

    while (of < end && token_at(f, of)->shape == DP_SHAPE_CAP)
        of++;
    return of > begin + 1 && of + 1 < end && (f->is[of] & IS_OF) &&
                   is_place(f, of + 1, end)
               ? of
               : end;
}

/* The end of a person's name. */
static uint32_t person_end(const finder *f, uint32_t begin)
{
    return dp_name_without_place(f, begin, dp_name_end(f, begin));
}

/* A civil title and what stands behind it are a person. */
static dp_status titled(finder *f, uint32_t begin, uint32_t end, char gender)
{
    candidate c = { .begin = begin, .kind = DP_PERSON, .score = 0.93f };

    c.bare = end;
    if (end >= f->text->tokens.n ||
        (token_at(f, end)->flags & DP_TOKEN_SENTENCE))
        return DP_OK;
    c.end = person_end(f, end);
    /* "Mr President" is nobody's name; "Mr King" may be. */
    if (c.end == end + 1 && dp_name_is(f->text, end, DP_S("office")) &&
        (!f->tags.tokens.n ||
         dp_name_tagged(f, end, c.end, DP_TAGGER_PERSON) < 0.5f))
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
    return dp_name_put(f, &c);
}

dp_status dp_name_from_titles(finder *f)
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
dp_status dp_name_from_offices(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->offices.n && status == DP_OK; i++) {
        uint32_t begin = past_body(f, f->offices.at[i].out.end), end;
        bool comma = false;

        while (begin < f->text->tokens.n &&
               (dp_name_is(f->text, begin, DP_S("rank")) ||
                (!is_cap(f, begin) && !comma &&
                 (token_at(f, begin)->flags & DP_TOKEN_COMMA)))) {
            comma = comma || token_at(f, begin)->shape == DP_SHAPE_PUNCT;
            begin++;
        }
        if (begin >= f->text->tokens.n ||
            (token_at(f, begin)->flags & DP_TOKEN_SENTENCE))
            continue;
        if (f->tags.tokens.n && !comma &&
            token_at(f, begin)->shape == DP_SHAPE_UNCASED) {
            end = dp_name_stretch(f, begin, begin);
            if (end == begin + 1)
                end = dp_name_stretch_known(f, begin, end);
            if (end > begin)
                status = dp_name_put_person(f, begin, end, 0.7f);
            continue;
        }
        end = is_cap(f, begin) ? person_end(f, begin) : begin;
        if (end > begin + 1 && dp_name_entries(f->text, begin, end, DP_NULL,
                                               &(dp_entry){ 0 }, 1) == 0)
            status = dp_name_put_person(f, begin, end, 0.78f);
        else if (end == begin + 1 && !comma && f->offices.at[i].throne &&
                 !dp_name_has_form(f, begin, end) &&
                 !dp_name_is_before(f, begin))
            status = dp_name_put_person(f, begin, end, 0.78f);
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

    if (!f->tags.tokens.n || dp_name_is_function(f, begin))
        return DP_OK;
    while (last < f->text->tokens.n && last - begin < MOST &&
           dp_name_is_part(f, last) &&
           (last == begin || !(token_at(f, last)->flags &
                               (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC))))
        last++;
    for (; last > begin + 1; last--)
        if (dp_name_tagged(f, begin, last, DP_TAGGER_PERSON) >= half &&
            dp_people_find(f->tools->people, words(f, begin, last), hint,
                           &known)) {
            *end = last;
            return dp_name_put_person(f, begin, last, 0.9f);
        }
    return DP_OK;
}

/* Without a tagger: a given name and the capitals behind it; without capitals,
 * words of names that nothing else has. */
dp_status dp_name_from_given(finder *f)
{
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK;) {
        uint32_t end = i;
        if (is_cap(f, i) && dp_name_is_given(f, words(f, i, i + 1)))
            end = person_end(f, i);
        while (end < f->text->tokens.n && dp_name_is_part(f, end) &&
               token_at(f, end)->word == 0)
            end++;
        if (end > i + 1)
            status = dp_name_put_person(f, i, end, 0.7f);
        i = end > i ? end : i + 1;
    }
    return status;
}

/* Runs of capitals that the table of people has. */
dp_status dp_name_from_people(finder *f)
{
    enum { RUN_MAX = 5 };
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK;) {
        bool opens = (token_at(f, i)->flags & DP_TOKEN_SENTENCE) &&
                     dp_name_is_function(f, i);
        uint32_t end = is_cap(f, i) && !opens ? person_end(f, i) : i;
        dp_people_hint hint = { .day = DP_DAY_MAX };
        dp_known known;

        if (end > i + 1 && end - i <= RUN_MAX &&
            dp_people_find(f->tools->people, words(f, i, end), hint, &known) &&
            dp_name_resembles(words(f, i, end), known.name))
            status = dp_name_put_person(f, i, end, 0.9f);
        else if (token_at(f, i)->shape == DP_SHAPE_UNCASED)
            status = uncased_person(f, i, &end);
        i = end > i ? end : i + 1;
    }
    return status;
}

/* "and Zelensky": a word by itself that no table of the language has, and that
 * is the family name of somebody at the head of a state. */
dp_status dp_name_from_families(finder *f)
{
    enum { LEAST = 5 };       /* bytes: shorter ones are too often others */
    const float other = 0.5f; /* what the tagger takes for something else */
    dp_status status = DP_OK;
    dp_known known;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK; i++) {
        const dp_token *token = token_at(f, i);

        if (token->shape != DP_SHAPE_CAP || token->word || token->plain ||
            token->span.end - token->span.begin < LEAST ||
            (i > 0 && is_cap(f, i - 1) && !dp_name_is_function(f, i - 1)) ||
            (i + 1 < f->text->tokens.n && is_cap(f, i + 1)) ||
            (f->tags.tokens.n &&
             (dp_name_tagged(f, i, i + 1, DP_TAGGER_PLACE) > other ||
              dp_name_tagged(f, i, i + 1, DP_TAGGER_ORGANISATION) > other)))
            continue;
        if (dp_name_is_head(f, words(f, i, i + 1), &known))
            status = dp_name_put_person(f, i, i + 1, 0.75f);
    }
    return status;
}
