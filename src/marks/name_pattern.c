/* What names.pat found: what tokens are, bodies of states composed of a word
 * and a demonym, offices. */
#include "marks/name_inside.h"

#include "core/banned.h"

static void put_bits(finder *f, uint32_t begin, uint32_t end, uint16_t bit)
{
    for (uint32_t i = begin; i < end; i++)
        f->is[i] |= bit;
}

static uint16_t bit_of(dp_str kind)
{
    return dp_str_eq(kind, DP_S("the"))        ? IS_THE
           : dp_str_eq(kind, DP_S("of"))       ? IS_OF
           : dp_str_eq(kind, DP_S("to"))       ? IS_TO
           : dp_str_eq(kind, DP_S("building")) ? IS_BUILDING
           : dp_str_eq(kind, DP_S("owner"))    ? IS_OWNER
           : dp_str_eq(kind, DP_S("nobody"))   ? IS_NOBODY
           : dp_str_eq(kind, DP_S("whose"))    ? IS_WHOSE
                                               : 0;
}

/* The state of a demonym; of one that two states share, the one that the text
 * has named. */
static dp_str demonym_state(const finder *f, const dp_capture *capture)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n;

    if (!capture)
        return DP_NULL;
    n = dp_name_entries(f->text, capture->begin, capture->end, DP_S("demonym"),
                        entries, NAME_ENTRIES_MAX);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < f->cues.n; j++)
            if (n > 1 && dp_str_eq(f->cues.at[j].iso, entries[i].value))
                return entries[i].value;
    return n ? entries[0].value : capture->value;
}

static dp_str capture_attribute(const dp_capture *capture, dp_str key)
{
    return capture ? dp_attribute(capture->feature, key) : DP_NULL;
}

static bool is_minister(dp_str role)
{
    return dp_str_eq(role, DP_S("minister")) ||
           dp_str_eq(role, DP_S("deputy minister"));
}

/* -- Bodies ------------------------------------------------------------------
 */

static bool begins_big(const finder *f, uint32_t i)
{
    return (token_at(f, i)->flags & DP_TOKEN_CAPITAL) &&
           !(token_at(f, i)->flags & DP_TOKEN_SENTENCE);
}

/* The office that began before a token and goes on with it; NULL: none. */
static const office *office_around(const finder *f, uint32_t token)
{
    size_t i = dp_vec_from(&f->offices, out.end, token + 1);

    return i < f->offices.n && f->offices.at[i].out.begin < token
               ? &f->offices.at[i]
               : NULL;
}

/* "head of diplomacy" names no ministry. */
bool dp_name_in_office(const finder *f, uint32_t begin, uint32_t end)
{
    const office *o = office_around(f, begin);

    return o && o->out.end >= end;
}

bool dp_name_in_ministry(const finder *f, uint32_t begin)
{
    const office *o = office_around(f, begin);

    return o && dp_str_ends(o->out.role, DP_S("minister"));
}

bool dp_name_is_portfolio(const finder *f, uint32_t begin)
{
    uint32_t at = begin;

    while (at > 0 && (f->is[at - 1] & (IS_OF | IS_THE)))
        at--;
    for (size_t i = f->offices.n; at < begin && i-- > 0;) {
        const office *o = &f->offices.at[i];

        if (o->out.end == at)
            return is_minister(o->out.role);
        if (o->out.end < at)
            return false;
    }
    return false;
}

static dp_status take_body(finder *f, const dp_match *m)
{
    const dp_capture *ministry = dp_match_capture(m, DP_S("m"), NULL);
    const dp_capture *body = dp_match_capture(m, DP_S("b"), NULL);
    const dp_capture *head = ministry ? ministry : body;
    const dp_capture *portfolio = dp_match_capture(m, DP_S("p"), NULL);
    const dp_capture *people = dp_match_capture(m, DP_S("n"), NULL);
    const dp_capture *of = dp_match_capture(m, DP_S("s"), NULL);
    candidate c = { .begin = m->begin,
                    .bare = m->begin,
                    .end = m->end,
                    .kind = DP_ORGANISATION,
                    .score = 0.97f,
                    .flags = NAME_BODY };
    bool careful, alone = !people && !portfolio && !of;

    /* "the Central Bank of Nigeria": small words with the state behind are no
     * name of it. */
    if (of && !(token_at(f, m->begin)->flags & DP_TOKEN_CAPITAL))
        return DP_OK;

    if (!head || capture_attribute(head, DP_S("nobody")).n ||
        ((!people || !ministry || capture_attribute(head, DP_S("needs")).n) &&
         dp_name_in_office(f, m->begin, m->end)))
        return DP_OK;
    c.id = head->value;
    if (portfolio)
        c.id = capture_attribute(portfolio, DP_S("ministry"));
    if (!c.id.n || (!people && capture_attribute(head, DP_S("needs")).n))
        return DP_OK;
    careful = capture_attribute(head, DP_S("caution")).n > 0;
    if (alone && careful)
        return DP_OK;
    /* One small word is a body only with its state. */
    if (alone && head->end - head->begin == 1 && !begins_big(f, m->begin))
        return DP_OK;
    if (alone)
        c.score = 0.85f;
    c.state = of ? of->value : demonym_state(f, people);
    return dp_name_put(f, &c);
}

/* "the Scottish Government", "the parliament of Catalonia": of a part of a
 * state, and none of the state's. */
static dp_status take_regional(finder *f, const dp_match *m)
{
    const dp_capture *body = dp_match_capture(m, DP_S("b"), NULL);
    const dp_capture *part = dp_match_capture(m, DP_S("r"), NULL);
    candidate c = { .begin = m->begin,
                    .bare = m->begin,
                    .end = m->end,
                    .kind = DP_ORGANISATION,
                    .score = 0.97f };
    dp_entry entry;

    if (!body || !part || dp_name_in_office(f, body->begin, body->end))
        return DP_OK;
    /* Continents and the like are parts of no state. */
    if (!dp_name_entries(f->text, part->begin, part->end, DP_S("part"), &entry,
                         1) &&
        (!dp_name_entries(f->text, part->begin, part->end, DP_S("region"),
                          &entry, 1) ||
         !dp_attribute(entry.attributes, DP_S("iso")).n))
        return DP_OK;
    c.id = dp_str_printf(f->arena, "%.*s-%.*s", DP_F(entry.value),
                         DP_F(body->value));
    return c.id.p ? dp_name_put(f, &c) : dp_no_memory(f->ctx, "names");
}

/* -- Offices -----------------------------------------------------------------
 */

/* The row of an office that counts for `state`: "secretary of state" is one
 * thing in Washington. */
static dp_entry office_entry(const finder *f, const dp_capture *capture,
                             dp_str state)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    dp_entry none = { .value = capture->value, .attributes = capture->feature };
    size_t n = dp_name_entries(f->text, capture->begin, capture->end,
                               DP_S("office"), entries, NAME_ENTRIES_MAX);

    for (size_t i = 0; i < n; i++) {
        dp_str iso = dp_attribute(entries[i].attributes, DP_S("iso"));
        dp_str of = dp_attribute(entries[i].attributes, DP_S("of")), one;

        if (iso.n && dp_str_eq(iso, state))
            return entries[i];
        while (state.n && dp_str_next(&of, '|', &one))
            if (dp_str_eq(one, state))
                return entries[i];
    }
    for (size_t i = 0; i < n; i++)
        if (!dp_attribute(entries[i].attributes, DP_S("iso")).n &&
            !dp_attribute(entries[i].attributes, DP_S("of")).n &&
            !dp_attribute(entries[i].attributes, DP_S("org")).n)
            return entries[i];
    return n ? entries[0] : none;
}

static dp_str with_word(const finder *f, const char *word, dp_str role)
{
    if (!role.n || dp_str_starts(role, dp_str_of(word)))
        return role;
    return dp_str_printf(f->arena, "%s%.*s", word, DP_F(role));
}

/* The role that office, portfolio and what changes them say together. */
static dp_str role_of(const finder *f, const dp_match *m, dp_str office_role)
{
    const dp_capture *portfolio = dp_match_capture(m, DP_S("p"), NULL);
    dp_str role = office_role;
    bool deputy = dp_match_capture(m, DP_S("v"), NULL) ||
                  dp_str_eq(role, DP_S("deputy minister"));

    if (portfolio && is_minister(role))
        role = portfolio->value;
    if (deputy)
        role = with_word(f, "deputy ", role);
    if (dp_match_capture(m, DP_S("f"), NULL))
        role = with_word(f, "former ", role);
    return role;
}

static bool definite_form(const finder *f, uint32_t begin, uint32_t end)
{
    if (begin > 0 && (f->is[begin - 1] & IS_THE))
        return true;
    for (uint32_t i = begin; i < end; i++)
        if (token_at(f, i)->flags & DP_TOKEN_ARTICLE)
            return true;
    return false;
}

/* Words for people that the record counts for no office. */
static bool is_no_role(dp_str role)
{
    static const char *const none[] = {
        "opposition figure", "official", "expert", "lawyer",
        "candidate",         "diplomat"
    };

    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (dp_str_eq(role, dp_str_of(none[i])))
            return true;
    return false;
}

static dp_status take_office(finder *f, const dp_match *m)
{
    const dp_capture *homologue = dp_match_capture(m, DP_S("h"), NULL);
    const dp_capture *what = dp_match_capture(m, DP_S("o"), NULL);
    office o = { .core_end = m->end };
    dp_entry entry;
    dp_str number, gender;

    if (!homologue && !what)
        return DP_OK;
    o.out.begin = m->begin;
    o.out.end = m->end;
    o.out.entity = DP_NO_ENTITY;
    o.out.state = demonym_state(f, dp_match_capture(m, DP_S("n"), NULL));
    o.homologue = homologue != NULL;
    o.former = dp_match_capture(m, DP_S("f"), NULL) != NULL;
    if (what) {
        o.word = what->begin;
        o.word_end = what->end;
        entry = office_entry(f, what, o.out.state);
        if (!o.out.state.n)
            o.out.state = dp_attribute(entry.attributes, DP_S("iso"));
        o.out.role = role_of(f, m, entry.value);
        number = dp_attribute(entry.attributes, DP_S("number"));
        gender = dp_attribute(entry.attributes, DP_S("gender"));
    } else {
        number = capture_attribute(homologue, DP_S("number"));
        gender = capture_attribute(homologue, DP_S("gender"));
    }
    if (is_no_role(o.out.role))
        return DP_OK;
    o.throne = what && dp_attribute(entry.attributes, DP_S("throne")).n;
    o.out.plural = number.n && number.p[0] != 's';
    o.gender = gender.n ? gender.p[0] : 0;
    if (!dp_vec_push(f->arena, &f->offices, o))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

/* -- All ---------------------------------------------------------------------
 */

static void take_acting(finder *f, const dp_match *m)
{
    for (size_t i = 0; i < m->captures_n; i++)
        put_bits(f, m->captures[i].begin, m->captures[i].end, IS_ACTING);
}

dp_status dp_name_patterns(finder *f)
{
    uint32_t office_end = 0;
    dp_status status = DP_OK;

    for (size_t i = 0; i < f->matches.n; i++) {
        const dp_match *m = &f->matches.at[i];

        put_bits(f, m->begin, m->end, bit_of(m->kind));
        if (dp_str_eq(m->kind, DP_S("acting")))
            take_acting(f, m);
    }
    for (size_t i = 0; i < f->matches.n && status == DP_OK; i++) {
        const dp_match *m = &f->matches.at[i];

        /* By begin, the longest first: what begins inside is a part. */
        if (dp_str_eq(m->kind, DP_S("office")) && m->begin >= office_end) {
            office_end = m->end;
            status = take_office(f, m);
        }
    }
    for (size_t i = 0; i < f->matches.n && status == DP_OK; i++)
        if (dp_str_eq(f->matches.at[i].kind, DP_S("body")))
            status = take_body(f, &f->matches.at[i]);
        else if (dp_str_eq(f->matches.at[i].kind, DP_S("regional")))
            status = take_regional(f, &f->matches.at[i]);
    for (size_t i = 0; i < f->offices.n; i++) {
        office *o = &f->offices.at[i];

        o->definite = definite_form(f, o->out.begin, o->out.end);
    }
    return status;
}
