/* Offices: whose they are. An office stands before the name ("the foreign
 * minister, Nasser Bourita"), behind it ("Sergei Lavrov, the head of Russian
 * diplomacy"), or alone, for somebody the text names elsewhere. Its
 * state is a demonym inside, a state or body behind "of", or one before. */
#include "marks/name_inside.h"

#include "core/banned.h"

static bool ends_with(dp_str s, const char *tail)
{
    return dp_str_ends(s, dp_str_of(tail));
}

static bool is_head(dp_str role)
{
    return dp_str_eq(role, DP_S("president")) ||
           dp_str_eq(role, DP_S("head of state"));
}

bool dp_role_answers(dp_str asked, dp_str role)
{
    if (!asked.n || !role.n)
        return false;
    if (dp_str_eq(asked, role))
        return true;
    if (is_head(asked) && is_head(role))
        return true;
    if (dp_str_eq(asked, DP_S("leader")))
        return is_head(role) || dp_str_eq(role, DP_S("head of government")) ||
               (ends_with(role, " leader") &&
                !dp_str_eq(role, DP_S("opposition leader")));
    if (dp_str_eq(asked, DP_S("minister")))
        return ends_with(role, " minister") &&
               !dp_str_starts(role, DP_S("former "));
    if (dp_str_eq(asked, DP_S("deputy minister")))
        return dp_str_starts(role, DP_S("deputy ")) &&
               ends_with(role, " minister");
    if (dp_str_eq(asked, DP_S("adviser")))
        return ends_with(role, " adviser");
    if (dp_str_eq(asked, DP_S("vice president")))
        return dp_str_eq(role, DP_S("deputy head of government"));
    if (dp_str_eq(asked, DP_S("envoy")))
        return ends_with(role, "envoy") || dp_str_eq(role, DP_S("ambassador"));
    if (dp_str_eq(asked, DP_S("representative")))
        return dp_str_eq(role, DP_S("ambassador")) || ends_with(role, "envoy");
    return false;
}

/* -- The state of an office --------------------------------------------------
 */

static bool gives_state(const candidate *c)
{
    return c && c->kind != DP_PERSON &&
           (c->kind != DP_PLACE || (c->flags & NAME_CAPITAL));
}

/* An office of a body that is no state's has the role that it has there ("the
 * European Union's foreign policy chief"); what is a minister elsewhere is none
 * of a state that the text speaks of. */
static void serve_body(const finder *f, office *o, const candidate *c)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n;

    if (c->kind != DP_ORGANISATION || c->state.n || !c->id.n ||
        o->word == o->word_end)
        return;
    n = dp_name_entries(f->text, o->word, o->word_end, DP_S("office"), entries,
                        NAME_ENTRIES_MAX);
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(dp_attribute(entries[i].attributes, DP_S("org")),
                      c->id)) {
            o->out.role = entries[i].value;
            return;
        }
    o->elsewhere = o->elsewhere || ends_with(o->out.role, " minister");
}

/* "the minister of Housing and Cities, X", "the minister of the Interior and of
 * Worship, X": words that no table has between an office and the comma before
 * its holder are of the office. */
static void look_over(finder *f, office *o)
{
    enum { MOST = 8 };
    uint32_t i = o->out.end;
    const candidate *c;
    bool joined;

    if (starts_sentence(f, i))
        return;
    joined = dp_name_is(f->text, i, DP_S("conj")) &&
             !starts_sentence(f, i + 1) && (f->is[i + 1] & IS_OF);
    if (!joined && !(f->is[i] & IS_OF))
        return;
    while (!is_comma(f, i)) {
        c = mention_at(f, i);
        /* "of Peru and of Chile" is whose they are. */
        if (i >= o->out.end + MOST || starts_sentence(f, i) ||
            token_at(f, i)->shape == DP_SHAPE_PUNCT ||
            dp_name_is(f->text, i, DP_S("pron")) ||
            dp_name_is(f->text, i, DP_S("office")) ||
            (c && (joined || c->kind == DP_PERSON)))
            return;
        i++;
    }
    c = mention_at(f, i + 1);
    if (c && c->kind == DP_PERSON && c->begin == i + 1 &&
        !starts_sentence(f, i + 1))
        o->out.end = i;
}

/* "the government": a word for a body of a state that says not whose. */
static bool is_body_word(const finder *f, uint32_t i)
{
    dp_entry entry;

    return (dp_token_entries(f->text, i, DP_S("body"), &entry, 1) > 0 &&
            !dp_attribute(entry.attributes, DP_S("nobody")).n) ||
           dp_name_is(f->text, i, DP_S("ministry"));
}

/* Behind the words of the body: what names.pat takes together. */
static uint32_t body_word_end(const finder *f, uint32_t i)
{
    for (size_t k = dp_vec_from(&f->matches, begin, i);
         k < f->matches.n && f->matches.at[k].begin == i; k++)
        if (dp_str_eq(f->matches.at[k].kind, DP_S("body")))
            return f->matches.at[k].end;
    return i + 1;
}

/* "of Morocco", "of the Kremlin", behind it. */
static void look_behind(finder *f, office *o)
{
    uint32_t i = o->out.end;
    const candidate *c = mention_at(f, i - 1);

    if (o->word + 1 < o->word_end && ends_with(o->out.role, "spokesperson") &&
        is_body_word(f, o->word_end - 1))
        o->of_body = o->word_end - 1;
    /* Its last word begins the body's name: "spokesman of People's Party". */
    if (c && c->end > i && c->begin > o->out.begin && c->kind != DP_PERSON) {
        o->out.end = c->end;
        if (!o->out.state.n && c->kind != DP_PLACE)
            o->out.state = c->state;
        return;
    }
    while (!starts_sentence(f, i) && (f->is[i] & IS_OF) && i < o->out.end + 4)
        i++;
    /* "spokesman of" may be one phrase with its last word. */
    if ((i == o->out.end && !(f->is[i - 1] & IS_OF)) || starts_sentence(f, i))
        return;
    c = mention_at(f, i);
    o->elsewhere = !c && !o->out.state.n;
    if (!c && is_body_word(f, i)) {
        o->elsewhere = false;
        o->of_body = i;
        o->out.end = body_word_end(f, i);
        return;
    }
    if (!c || c->begin != i || c->kind == DP_PERSON)
        return;
    serve_body(f, o, c);
    o->out.end = c->end;
    if (c->kind == DP_PLACE)
        return;
    if (!o->out.state.n)
        o->out.state = c->state;
}

static bool is_posted(const office *o)
{
    return ends_with(o->out.role, "ambassador") ||
           ends_with(o->out.role, "envoy") || ends_with(o->out.role, "consul");
}

static bool is_named_behind(const finder *f, uint32_t comma)
{
    const candidate *c = is_comma(f, comma) ? mention_at(f, comma + 1) : NULL;

    return c && c->kind == DP_PERSON && c->begin == comma + 1;
}

/* "to the United Nations", "in Russia": where an ambassador is; where anybody
 * else is, who is named behind it ("the party's spokesman in Congress, A"). */
static void look_beyond(finder *f, office *o)
{
    uint32_t i = o->out.end;
    const candidate *c;

    while (!starts_sentence(f, i) && (f->is[i] & IS_TO) && i < o->out.end + 4)
        i++;
    if (i == o->out.end || starts_sentence(f, i))
        return;
    c = mention_at(f, i);
    if (c && c->begin == i && c->kind != DP_PERSON &&
        (is_posted(o) || is_named_behind(f, c->end)))
        o->core_end = o->out.end, o->out.end = c->end;
}

/* "US president", "Algeria's envoy". */
static void look_before(finder *f, office *o)
{
    uint32_t i = o->out.begin;
    const candidate *c;
    bool of = false;

    if (i == 0 || starts_sentence(f, i))
        return;
    i--;
    if ((f->is[i] & IS_OF) && i > 0) {
        of = true;
        i--;
    }
    c = mention_at(f, i);
    if (!gives_state(c) || c->end != i + 1 ||
        (of && c->end + 1 != o->out.begin))
        return;
    if (!o->out.state.n)
        o->out.state = c->state;
    serve_body(f, o, c);
    o->outer = c->begin;
    if (!of)
        o->out.begin = c->begin;
    o->definite =
        o->definite || of || (c->begin > 0 && (f->is[c->begin - 1] & IS_THE));
}

/* -- Its holder --------------------------------------------------------------
 */

static void attach(finder *f, office *o, const candidate *c)
{
    dp_entity *e = &f->entities.at[c->entity];

    o->out.attached = true;
    if (o->out.entity == DP_NO_ENTITY)
        o->out.entity = c->entity;
    if (!e->gender)
        e->gender = o->gender;
    if (!e->role.n && !o->homologue) {
        e->role = o->out.role;
        if (!e->state.n)
            e->state = o->out.state;
    } else if (!e->state.n) {
        e->state = o->out.state;
    }
}

/* A word of what somebody is: "Italian", "hydrologist"; not "wife". */
static bool is_trade(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("demonym")) ||
           dp_name_is(f->text, i, DP_S("former")) ||
           (token_at(f, i)->shape == DP_SHAPE_LOWER &&
            !dp_name_is_function(f, i) && !dp_name_is(f->text, i, DP_S("kin")));
}

/* "The director general, the Italian hydrologist A,": what somebody is besides
 * stands between the office and the name, which a comma closes. */
static const candidate *person_apposed(const finder *f, uint32_t i)
{
    enum { WORDS = 4 };

    for (uint32_t n = 0; n < WORDS && !starts_sentence(f, i); n++, i++) {
        const candidate *c = mention_at(f, i);

        if (c)
            return n > 0 && c->kind == DP_PERSON && c->begin == i &&
                           c->end < f->text->tokens.n && is_comma(f, c->end)
                       ? c
                       : NULL;
        if (!(f->is[i] & IS_THE) && !is_trade(f, i))
            return NULL;
    }
    return NULL;
}

/* "The minister the-Works X": in scripts without capitals, words with their
 * article between a minister and a person are the portfolio. */
static const candidate *behind_portfolio(const finder *f, const office *o)
{
    enum { MOST = 4 };
    uint32_t i = o->out.end;

    if (!dp_str_eq(o->out.role, DP_S("minister")) || o->out.plural)
        return NULL;
    for (uint32_t n = 0; n < MOST && !starts_sentence(f, i); n++, i++) {
        const candidate *c = mention_at(f, i);
        const dp_token *token = token_at(f, i);

        if (c)
            return n > 0 && c->kind == DP_PERSON && c->begin == i ? c : NULL;
        if (token->shape != DP_SHAPE_UNCASED ||
            !((token->flags & (DP_TOKEN_ARTICLE | DP_TOKEN_CLITIC)) ||
              dp_name_clitic(f, words(f, i, i + 1), "article")))
            return NULL;
    }
    return NULL;
}

/* A person right behind; `comma` says whether one stood between. */
static const candidate *person_behind(const finder *f, const office *o,
                                      bool *comma)
{
    uint32_t i = o->out.end;

    *comma = false;
    for (uint32_t n = 0; n < 5 && !starts_sentence(f, i); n++, i++) {
        const candidate *c = mention_at(f, i);

        if (c && c->kind == DP_ORGANISATION && i > 0 &&
            dp_str_eq(words(f, i - 1, i), DP_S("("))) {
            i = c->end;
            continue;
        }
        if (c)
            return c->kind == DP_PERSON && c->begin == i ? c : NULL;
        if (dp_str_eq(words(f, i, i + 1), DP_S("(")))
            continue;
        if (is_comma(f, i) && !*comma)
            *comma = true;
        else if (!dp_name_is(f->text, i, DP_S("rank")) &&
                 !(f->is[i] & IS_THE) && !dp_name_is(f->text, i, DP_S("elect")))
            return *comma && n > 0 ? person_apposed(f, i) : NULL;
    }
    return NULL;
}

static const candidate *person_before(const finder *f, const office *o)
{
    uint32_t i = o->outer;
    const candidate *c;

    if (starts_sentence(f, i))
        return NULL;
    while (i > 0 && (f->is[i - 1] & IS_THE) && !starts_sentence(f, i - 1))
        i--;
    if (i < 2 || !is_comma(f, i - 1))
        return NULL;
    c = mention_at(f, i - 2);
    return c && c->kind == DP_PERSON ? c : NULL;
}

/* "ministers X and Y": the title is theirs all. */
static void attach_list(finder *f, office *o, const candidate *c)
{
    uint32_t i;

    do {
        attach(f, o, c);
        i = c->end;
        if (starts_sentence(f, i) ||
            (!is_comma(f, i) && !dp_name_is(f->text, i, DP_S("conj"))))
            return;
        c = mention_at(f, i + 1);
    } while (c && c->begin == i + 1 && c->kind == DP_PERSON &&
             !starts_sentence(f, i + 1));
}

static void find_holder(finder *f, office *o)
{
    bool comma;
    const candidate *behind = person_behind(f, o, &comma);
    const candidate *before = person_before(f, o);

    if (!behind)
        behind = behind_portfolio(f, o);
    if (o->out.plural && dp_name_holders(f, o))
        return;
    if (behind && (!comma || (!before && !o->out.plural))) {
        if (o->out.plural)
            attach_list(f, o, behind);
        else
            attach(f, o, behind);
    } else if (before && !o->out.plural) {
        attach(f, o, before);
    }
}

/* An office that begins with a body's name ("ministry spokesman") is what is
 * left behind it; false: all of it is part of a longer name. */
static bool begins_behind(const finder *f, office *o)
{
    const candidate *c = mention_at(f, o->out.begin);

    if (!c)
        return true;
    if (c->kind == DP_PERSON || c->begin < o->out.begin ||
        c->end >= o->out.end ||
        !dp_name_entries(f->text, c->end, o->out.end, DP_S("office"),
                         &(dp_entry){ 0 }, 1))
        return false;
    o->out.begin = c->end;
    return true;
}

/* Offices of several whose holders are told further on: a text speaks of few,
 * and each is gone through to its end. */
static void of_several(finder *f)
{
    enum { MOST = 8 };

    for (size_t i = 0, n = 0; i < f->offices.n && n < MOST; i++) {
        const dp_office *o = &f->offices.at[i].out;

        if (!o->plural || !o->role.n || o->attached)
            continue;
        dp_name_of_several(f, &f->offices.at[i]);
        n++;
    }
}

dp_status dp_name_offices(finder *f)
{
    size_t kept = 0;

    for (size_t i = 0; i < f->offices.n; i++) {
        office *o = &f->offices.at[i];

        if (!begins_behind(f, o))
            continue;
        o->outer = o->out.begin;
        look_behind(f, o);
        o->core_end = o->out.end;
        look_beyond(f, o);
        look_over(f, o);
        look_before(f, o);
        if (!o->out.plural)
            find_holder(f, o);
        f->offices.at[kept++] = *o;
    }
    f->offices.n = kept;
    /* What somebody holds alone says more than what he holds with others. */
    for (size_t i = 0; i < kept; i++)
        if (f->offices.at[i].out.plural)
            find_holder(f, &f->offices.at[i]);
    of_several(f);
    return DP_OK;
}
