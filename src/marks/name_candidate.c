/* What may be a name: forms of the lexicons, and what the other ways of finding
 * add. A form's score is what its class is worth, mixed with what the tagger
 * thinks of the place. */
#include "marks/name_candidate.h"

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

dp_status dp_name_put(finder *f, const candidate *c)
{
    return dp_vec_push(f->arena, &f->found, *c) ? DP_OK
                                                : dp_no_memory(f->ctx, "names");
}

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

bool dp_name_is_class(dp_str class)
{
    return rule_of(class) != NULL;
}

/* A name has a capital somewhere, in scripts that have any; that of a small
 * word is the sentence's: "The meeting has been put off". */
static bool has_capital(const finder *f, uint32_t begin, uint32_t end)
{
    bool opens = (token_at(f, begin)->flags & DP_TOKEN_SENTENCE) &&
                 end > begin + 1 && dp_name_is_function(f, begin);
    bool cased = false;

    for (uint32_t i = begin; i < end; i++) {
        if (token_at(f, i)->flags & DP_TOKEN_CAPITAL && !(opens && i == begin))
            return true;
        cased = cased || has_case(token_at(f, i));
    }
    return !cased;
}

uint32_t dp_name_size(const dp_entry *entry, uint32_t untold)
{
    uint32_t size = untold;

    dp_str_number(dp_attribute(entry->attributes, DP_S("size")), &size);
    return size;
}

/* "i flew from chicago to london": where nothing has a capital, states, cities
 * of size and bodies, whose forms are no words besides. */
static bool stands_small(const finder *f, const dp_entry *entry, uint32_t begin)
{
    enum { LEAST = 5 };

    return (f->is[begin] & IS_SMALL) && !entry->exact.n &&
           words(f, begin, begin + 1).n >= LEAST &&
           !dp_attribute(entry->attributes, DP_S("caution")).n &&
           dp_name_size(entry, NAME_LARGE_CITY) >= NAME_LARGE_CITY;
}

/* What the tagger thinks of the span being of `kind`: the mean over its
 * tokens. */
float dp_name_tagged(const finder *f, uint32_t begin, uint32_t end,
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

/* "High Court of Justice": the last word of a longer name. */
static bool behind_capital(const finder *f, uint32_t i)
{
    return i >= 2 && (f->is[i - 1] & IS_OF) &&
           (token_at(f, i - 2)->flags & DP_TOKEN_CAPITAL);
}

/* How many tokens away the text tells of a state; UINT32_MAX: nowhere. */
static uint32_t away(const finder *f, uint32_t token, dp_str iso)
{
    uint32_t least = UINT32_MAX;

    for (size_t i = 0; i < f->cues.n; i++) {
        uint32_t at = f->cues.at[i].token;
        uint32_t far = at > token ? at - token : token - at;

        if (dp_str_eq(f->cues.at[i].iso, iso) && far < least)
            least = far;
    }
    return least;
}

/* A state's name that is the capital of another is what the text tells of
 * nearer by; where it tells of neither, the state. */
static bool is_the_other(const finder *f, const dp_entry *entry, uint32_t token)
{
    dp_str state = DP_NULL, capital;
    dp_entry found;

    if (dp_token_entries(f->text, token, DP_S("state"), &found, 1))
        state = found.value;
    capital = state.n ? dp_name_other_capital(f, token, state) : DP_NULL;
    if (!capital.n)
        return false;
    return away(f, token, capital) < away(f, token, state)
               ? dp_str_eq(entry->class, DP_S("state"))
               : !dp_str_eq(entry->class, DP_S("state"));
}

bool dp_name_is_given(const finder *f, dp_str word)
{
    return dp_table_find(&f->tools->given, word) != DP_NOT_FOUND;
}

bool dp_name_is_given_alone(const finder *f, uint32_t i)
{
    return token_at(f, i)->shape == DP_SHAPE_CAP &&
           (i == 0 || !(f->is[i - 1] & (IS_TO | IS_OF))) &&
           dp_name_is_given(f, words(f, i, i + 1));
}

bool dp_name_is_adjective(const finder *f, uint32_t begin, uint32_t end)
{
    return end == begin + 1 && dp_name_is(f->text, begin, DP_S("place-adj")) &&
           dp_name_may_be_noun(f, end);
}

static bool is_number(const finder *f, uint32_t i)
{
    return i < f->text->tokens.n && token_at(f, i)->shape == DP_SHAPE_NUMBER;
}

bool dp_name_is_unit(const finder *f, uint32_t i)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n;

    if (!is_number(f, i + 1) && (i == 0 || !is_number(f, i - 1)))
        return false;
    n = dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX);
    for (size_t k = 0; k < n; k++)
        if (dp_str_eq(dp_attribute(entries[k].attributes, DP_S("caution")),
                      DP_S("unit")))
            return true;
    return false;
}

static bool note_bodies(finder *f, const dp_entry *entries, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (dp_str_eq(entries[i].class, DP_S("organisation")) &&
            !dp_attribute(entries[i].attributes, DP_S("caution")).n &&
            !dp_map_put(f->arena, &f->bodies, entries[i].value, NULL))
            return false;
    return true;
}

/* Whether the text names a body by a form that leaves no doubt, once looked
 * for. */
static bool names_body(finder *f, dp_str id)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    bool good = true;

    for (size_t i = 0; !f->bodies_known && i < f->text->phrases.n && good; i++)
        good =
            note_bodies(f, entries,
                        dp_phrase_entries(f->text, &f->text->phrases.at[i],
                                          DP_NULL, entries, NAME_ENTRIES_MAX));
    for (uint32_t i = 0; !f->bodies_known && i < f->text->tokens.n && good; i++)
        good = note_bodies(
            f, entries,
            dp_token_entries(f->text, i, DP_NULL, entries, NAME_ENTRIES_MAX));
    f->bodies_known = true;
    return id.n && dp_map_get(&f->bodies, id) != NULL;
}

/* Whether a body that only a text of its state means, or of what it is part
 * of, stands in none. */
static bool lacks_context(finder *f, const class_rule *rule,
                          const dp_entry *entry)
{
    dp_str iso = dp_attribute(entry->attributes, DP_S("iso"));

    if (rule->kind != DP_ORGANISATION ||
        !dp_str_eq(dp_attribute(entry->attributes, DP_S("caution")),
                   DP_S("context")))
        return false;
    if (iso.n)
        return !dp_name_tells_of(f, iso);
    return entry->exact.n > 1 && !names_body(f, entry->value) &&
           !names_body(f, dp_attribute(entry->attributes, DP_S("parent")));
}

/* "the Permanent Council of the OAS": what only the text makes clear is part of
 * another name, where a capital follows at once. */
static bool goes_on(const finder *f, const dp_entry *entry, uint32_t end)
{
    return dp_str_eq(dp_attribute(entry->attributes, DP_S("caution")),
                     DP_S("context")) &&
           !dp_attribute(entry->attributes, DP_S("iso")).n &&
           end < f->text->tokens.n && token_at(f, end)->shape == DP_SHAPE_CAP &&
           !dp_name_is_given(f, words(f, end, end + 1)) &&
           !(token_at(f, end)->flags & (DP_TOKEN_SENTENCE | DP_TOKEN_CLITIC));
}

/* "the Emirates" are a state, "Emirates" fly. */
static bool wants_other_article(const finder *f, const dp_entry *entry,
                                uint32_t begin)
{
    bool article = begin > 0 && (f->is[begin - 1] & IS_THE);

    return (!article &&
            dp_str_eq(dp_attribute(entry->attributes, DP_S("needs")),
                      DP_S("article"))) ||
           (article && dp_attribute(entry->attributes, DP_S("bare")).n);
}

static dp_status consider(finder *f, const dp_entry *entry, uint32_t begin,
                          uint32_t end)
{
    const class_rule *rule = rule_of(entry->class);
    candidate c = { .begin = begin, .bare = begin, .end = end };
    bool small = rule && !has_capital(f, begin, end);
    float sure, weight;
    dp_str own;

    if (!rule || (small && !stands_small(f, entry, begin)) ||
        dp_name_is_adjective(f, begin, end) || dp_name_is_unit(f, begin) ||
        lacks_context(f, rule, entry) || wants_other_article(f, entry, begin) ||
        goes_on(f, entry, end) ||
        (end == begin + 1 && is_the_other(f, entry, begin)))
        return DP_OK;
    /* "minister of Defence": the portfolio alone is a ministry elsewhere. */
    if (rule->kind == DP_ORGANISATION && end == begin + 1 &&
        dp_str_ends(entry->value, DP_S("ministry")) &&
        (dp_name_in_office(f, begin, end) || behind_capital(f, begin)))
        return DP_OK;
    if (token_at(f, begin)->shape == DP_SHAPE_UNCASED &&
        dp_str_eq(dp_attribute(entry->attributes, DP_S("kind")),
                  DP_S("ministry")) &&
        dp_name_in_office(f, begin, end))
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
        bool large = dp_name_size(entry, 0) >= NAME_LARGE_CITY;

        if (large)
            weight = 0.6f;
        if (end == begin + 1 && !large && dp_name_is_given_alone(f, begin)) {
            weight = 0.5f;
            sure = 0.4f;
        }
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
    if (f->tags.tokens.n && !small)
        c.score =
            weight * sure +
            (1 - weight) * dp_name_tagged(f, begin, end, tagger_kind(c.kind));
    return dp_name_put(f, &c);
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

/* "al - Qaeda": a hyphen between blanks, as texts have it that went through a
 * tokenizer, where the words with a hyphen alone are a form. */
static dp_status from_parted(finder *f)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    dp_status status = DP_OK;

    for (uint32_t i = 1; i + 1 < f->text->tokens.n && status == DP_OK; i++) {
        dp_text whole;
        size_t n;

        if (token_at(f, i)->shape != DP_SHAPE_PUNCT || !is_cap(f, i + 1) ||
            !(token_at(f, i)->flags & token_at(f, i + 1)->flags &
              DP_TOKEN_SPACE) ||
            ((token_at(f, i)->flags | token_at(f, i + 1)->flags) &
             DP_TOKEN_SENTENCE) ||
            !dp_str_eq(words(f, i, i + 1), DP_S("-")))
            continue;
        status = dp_text_make(f->ctx, f->arena,
                              dp_str_printf(f->arena, "%.*s-%.*s",
                                            DP_F(words(f, i - 1, i)),
                                            DP_F(words(f, i + 1, i + 2))),
                              f->text->language, &whole);
        if (status != DP_OK || whole.tokens.n != 1)
            continue;
        n = dp_token_entries(&whole, 0, DP_NULL, entries, NAME_ENTRIES_MAX);
        for (size_t k = 0; k < n && status == DP_OK; k++)
            status = consider(f, &entries[k], i - 1, i + 2);
    }
    return status;
}

dp_status dp_name_candidates(finder *f)
{
    dp_status status = from_lexicons(f);

    if (status == DP_OK)
        status = from_parted(f);
    if (status == DP_OK)
        status = dp_name_from_tagger(f);
    if (status == DP_OK)
        status = dp_name_from_titles(f);
    if (status == DP_OK)
        status = dp_name_from_offices(f);
    if (status == DP_OK)
        status = dp_name_from_people(f);
    if (status == DP_OK && f->day != DP_DAY_MAX)
        status = dp_name_from_families(f);
    if (status == DP_OK && !f->tags.tokens.n)
        status = dp_name_from_given(f);
    if (status == DP_OK)
        status = dp_name_from_heads(f);
    if (status == DP_OK)
        status = dp_name_from_places(f);
    if (status == DP_OK)
        status = dp_name_from_branches(f);
    if (status == DP_OK)
        status = dp_name_from_joined(f);
    if (status == DP_OK)
        status = dp_name_from_speakers(f);
    return status;
}
