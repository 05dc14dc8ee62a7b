/* What may be a name by its shape: what begins with the word for what it is, or
 * with a place, and who says something. */
#include "marks/name_candidate.h"

#include "core/banned.h"

/* A day or a month: written with a capital in some languages. */
static bool is_of_dates(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("weekday")) ||
           dp_name_is(f->text, i, DP_S("weekdayabbr")) ||
           dp_name_is(f->text, i, DP_S("month")) ||
           dp_name_is(f->text, i, DP_S("monthany"));
}

/* What no lexicon has as a name of something else. */
static bool is_unknown(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (dp_name_is_class(entries[k].class) ||
            dp_str_eq(entries[k].class, DP_S("office")) ||
            dp_str_eq(entries[k].class, DP_S("demonym")))
            return false;
    return !dp_name_is_function(f, i) && !is_of_dates(f, i);
}

/* -- Names that begin with what they name -------------------------------------
 */

/* Whether one of the words captured as `a` can only be a verb: "Committee
 * proposes to". */
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

    if (!head || !name || dp_name_in_office(f, m->begin, m->begin + 1))
        return DP_OK;
    c.kind = dp_str_eq(head->value, DP_S("place")) ? DP_PLACE : DP_ORGANISATION;
    c.end = dp_name_end(f, name->begin);
    return c.end > name->begin ? dp_name_put(f, &c) : DP_OK;
}

/* "the National league of hockey": a capital, and small words behind it. */
static dp_status put_body(finder *f, const dp_match *m)
{
    candidate c = { .begin = m->begin, .bare = m->begin, .end = m->end };

    c.kind = DP_ORGANISATION;
    c.score = 0.62f;
    if (!(token_at(f, m->begin)->flags & DP_TOKEN_CAPITAL) || has_verb(f, m))
        return DP_OK;
    return dp_name_put(f, &c);
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
    return dp_name_put(f, &c);
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
    return dp_name_put(f, &c);
}

dp_status dp_name_from_heads(finder *f)
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
    return dp_name_is_function(f, i) ||
           dp_name_tagged(f, i, i + 1, DP_TAGGER_PERSON) > 0.5f;
}

/* "Chicago Stags", "Orlando Magic": capitals right behind a place are of one
 * name with it, most often a club's or a firm's; "Danube Delta" is a place. */
dp_status dp_name_from_places(finder *f)
{
    enum { RUN_MAX = 4 };
    size_t n = f->tags.tokens.n ? f->found.n : 0;
    dp_status status = DP_OK;

    for (size_t k = 0; k < n && status == DP_OK; k++) {
        candidate c = f->found.at[k];
        uint32_t end = c.end;
        if (!c.id.n || c.kind == DP_PERSON || c.kind == DP_ORGANISATION)
            continue;
        while (end < f->text->tokens.n && end - c.begin < RUN_MAX &&
               token_at(f, end)->shape == DP_SHAPE_CAP &&
               !(token_at(f, end)->flags & DP_TOKEN_SENTENCE) &&
               (dp_name_is(f->text, end, DP_S("place-tail")) ||
                !stands_apart(f, end)))
            end++;
        if (end == c.end || (end < f->text->tokens.n && is_cap(f, end) &&
                             !(token_at(f, end)->flags & DP_TOKEN_SENTENCE)))
            continue;
        c = (candidate){ .begin = c.begin, .bare = c.begin, .end = end };
        if (dp_name_is(f->text, end - 1, DP_S("place-tail"))) {
            c.kind = DP_PLACE;
            c.score = 0.95f;
        } else {
            c.kind = DP_ORGANISATION;
            c.score = 0.6f + 0.3f * dp_name_tagged(f, c.begin, end,
                                                   DP_TAGGER_ORGANISATION);
        }
        status = dp_name_put(f, &c);
    }
    return status;
}

/* A body that has branches in states; those of states and of many have none. */
static bool has_branches(const finder *f, uint32_t i)
{
    static const char *const kinds[] = { "company", "media", "press", "ngo",
                                         "humanitarian" };
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);

    for (size_t e = 0; e < n; e++)
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
            if (dp_str_eq(dp_attribute(entries[e].attributes, DP_S("kind")),
                          dp_str_of(kinds[k])))
                return true;
    return false;
}

/* "Wired Italy", "Sony Australia": a state right behind a newspaper or a firm,
 * or what the tagger takes for one, is where that works. */
static bool is_branch(const finder *f, const candidate *state)
{
    static const float believed = 0.5f;
    uint32_t i = state->begin - 1;

    if (state->begin == 0 || token_at(f, i)->shape != DP_SHAPE_CAP ||
        token_at(f, state->begin)->shape != DP_SHAPE_CAP ||
        (token_at(f, state->begin)->flags &
         (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC)) ||
        (i > 0 && is_cap(f, i - 1)) || stands_apart(f, i))
        return false;
    return has_branches(f, i) ||
           (is_unknown(f, i) &&
            dp_name_tagged(f, i, i + 1, DP_TAGGER_ORGANISATION) > believed);
}

dp_status dp_name_from_branches(finder *f)
{
    size_t n = f->tags.tokens.n ? f->found.n : 0;
    dp_status status = DP_OK;

    for (size_t k = 0; k < n && status == DP_OK; k++) {
        candidate c = f->found.at[k];
        if (c.kind != DP_STATE || !is_branch(f, &c))
            continue;
        c = (candidate){ .begin = c.begin - 1,
                         .bare = c.begin - 1,
                         .end = c.end };
        c.kind = DP_ORGANISATION;
        c.score = 0.9f;
        status = dp_name_put(f, &c);
    }
    return status;
}

/* -- Names of two, joined by a sign -------------------------------------------
 */

/* The capitals that end right before a token; the token: none. */
static uint32_t caps_before(const finder *f, uint32_t token)
{
    enum { MOST = 4 };
    uint32_t i = token;

    while (i > 0 && token - i < MOST && is_cap(f, i - 1) &&
           !dp_name_is_function(f, i - 1) && !is_of_dates(f, i - 1)) {
        i--;
        if (token_at(f, i)->flags & DP_TOKEN_SENTENCE)
            break;
    }
    return i;
}

static uint32_t caps_behind(const finder *f, uint32_t token)
{
    enum { MOST = 4 };
    uint32_t i = token;

    while (i < f->text->tokens.n && i - token < MOST && is_cap(f, i) &&
           !(token_at(f, i)->flags & DP_TOKEN_SENTENCE) && !is_of_dates(f, i))
        i++;
    return i;
}

/* What the tagger believes of two sides: of a body, or of the people it is
 * called for. */
static float joined_score(const finder *f, const candidate *c, uint32_t sign)
{
    float left, right;

    if (!f->tags.tokens.n)
        return 0.75f;
    left = dp_name_tagged(f, c->begin, sign, DP_TAGGER_PERSON) +
           dp_name_tagged(f, c->begin, sign, DP_TAGGER_ORGANISATION);
    right = dp_name_tagged(f, sign + 1, c->end, DP_TAGGER_PERSON) +
            dp_name_tagged(f, sign + 1, c->end, DP_TAGGER_ORGANISATION);
    return 0.2f + 0.6f * (left < right ? left : right);
}

/* "Holland & Hart": capitals on both sides of the sign are one body's name. */
dp_status dp_name_from_joined(finder *f)
{
    dp_status status = DP_OK;

    for (uint32_t i = 1; i + 1 < f->text->tokens.n && status == DP_OK; i++) {
        candidate c = { .kind = DP_ORGANISATION };

        if (token_at(f, i)->shape != DP_SHAPE_PUNCT ||
            (token_at(f, i)->flags & DP_TOKEN_SENTENCE) ||
            !dp_str_eq(words(f, i, i + 1), DP_S("&")))
            continue;
        c.begin = c.bare = caps_before(f, i);
        c.end = caps_behind(f, i + 1);
        if (c.begin == i || c.end == i + 1)
            continue;
        c.score = joined_score(f, &c, i);
        status = dp_name_put(f, &c);
    }
    return status;
}

/* -- Who says something -------------------------------------------------------
 */

/* "…", said Mailis: a word with a capital that says something, more likely as
 * the tagger does not think it a body. */
dp_status dp_name_from_speakers(finder *f)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->matches.n && status == DP_OK; i++) {
        const dp_match *m = &f->matches.at[i];
        float score = 0.75f;

        if (!dp_str_eq(m->kind, DP_S("speaks")) || !is_unknown(f, m->begin))
            continue;
        if (f->tags.tokens.n)
            score =
                0.45f +
                0.45f * dp_name_tagged(f, m->begin, m->end, DP_TAGGER_PERSON) -
                0.3f *
                    dp_name_tagged(f, m->begin, m->end, DP_TAGGER_ORGANISATION);
        status = dp_name_put_person(f, m->begin, m->end, score);
    }
    return status;
}
