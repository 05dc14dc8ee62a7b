/* What words are to names: small ones that begin none, those that stand before
 * one, those that the tables have in names. */
#include "marks/name_candidate.h"

#include "core/banned.h"

/* Function words that begin a sentence begin no name. */
bool dp_name_is_function(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("det")) ||
           dp_name_is(f->text, i, DP_S("prep")) ||
           dp_name_is(f->text, i, DP_S("conj")) ||
           dp_name_is(f->text, i, DP_S("pron")) ||
           dp_name_is(f->text, i, DP_S("neg")) ||
           dp_name_is(f->text, i, DP_S("adv")) ||
           dp_name_is(f->text, i, DP_S("open"));
}

bool dp_name_is_before(const finder *f, uint32_t i)
{
    return dp_name_is(f->text, i, DP_S("rank")) ||
           dp_name_is(f->text, i, DP_S("wing")) ||
           dp_name_is(f->text, i, DP_S("office"));
}

bool dp_name_is_part(const finder *f, uint32_t i)
{
    return token_at(f, i)->shape == DP_SHAPE_UNCASED &&
           !dp_name_is_function(f, i) &&
           dp_table_find(&f->tools->parts, words(f, i, i + 1)) != DP_NOT_FOUND;
}

/* Whether a form of a table stands from token to token: a place, a body. */
bool dp_name_has_form(const finder *f, uint32_t begin, uint32_t end)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_name_entries(f->text, begin, end, DP_NULL, entries,
                               NAME_ENTRIES_MAX);

    for (size_t k = 0; k < n; k++)
        if (dp_name_is_class(entries[k].class))
            return true;
    return false;
}

bool dp_name_may_be_noun(const finder *f, uint32_t i)
{
    enum { VERBS_MAX = 8 };
    dp_verb verbs[VERBS_MAX];
    size_t n;

    if (i >= f->text->tokens.n || !is_small(f, i) || dp_name_is_function(f, i))
        return false;
    n = dp_token_verbs(f->text, i, verbs, VERBS_MAX);
    for (size_t k = 0; k < n; k++)
        if (!dp_str_eq(verbs[k].feature, DP_S("inf")) &&
            (!dp_str_eq(verbs[k].feature, DP_S("pres")) || verbs[k].classes.n))
            return false;
    return true;
}

size_t dp_name_clitic(const finder *f, dp_str word, const char *kind)
{
    for (size_t row = 0; row < dp_table_rows(&f->clitics); row++) {
        dp_str form = dp_table_cell(&f->clitics, row, 0);
        if (dp_str_eq(dp_table_cell(&f->clitics, row, 1), dp_str_of(kind)) &&
            word.n > form.n && dp_str_starts(word, form))
            return form.n;
    }
    return 0;
}
