/* Finding names, step by step: candidates from lexicons, patterns and tagger;
 * those that stand; who the persons are and what office they hold; those
 * described by their office alone; then all as the record has them. */
#include <string.h>

#include "marks/name_inside.h"

#include "core/banned.h"

static const dp_tagger *tagger_of(const finder *f)
{
    for (size_t i = 0; i < f->tools->taggers_n; i++)
        if (dp_str_eq(dp_str_of(f->tools->taggers[i].language),
                      f->text->language))
            return f->tools->taggers[i].tagger;
    return NULL;
}

static dp_day day_of(dp_str published)
{
    dp_edtf value;
    dp_day first, last;

    if (!dp_edtf_parse(published, &value) ||
        !dp_edtf_bounds(&value, &first, &last))
        return DP_DAY_MAX;
    return first;
}

static dp_status prepare(finder *f)
{
    const dp_tagger *tagger = tagger_of(f);
    const dp_patterns *patterns =
        dp_patterns_open(f->ctx, f->text->language, DP_S("names"));
    size_t n = f->text->tokens.n;
    dp_status status = DP_OK;

    dp_table_open(f->ctx->data, f->text->language, DP_S("clitics"),
                  &f->clitics);
    f->state_in =
        dp_table_column(f->ctx->data, f->text->language, DP_S("states"));
    f->language_known = patterns != NULL;
    f->is = DP_NEWS(f->arena, n + 1, uint16_t);
    f->at = dp_arena_alloc(f->arena, (n + 1) * sizeof *f->at);
    if (!f->is || !f->at)
        return dp_no_memory(f->ctx, "names");
    memset(f->at, 0xFF, (n + 1) * sizeof *f->at);
    if (tagger)
        status = dp_tagger_run(f->ctx, f->arena, tagger, f->text, &f->tags);
    if (status == DP_OK)
        status = dp_match_run(f->ctx, f->arena, patterns, f->text, NULL, 0,
                              &f->matches);
    return status;
}

static dp_status put_cue(finder *f, uint32_t token, dp_str iso)
{
    struct state_cue cue = { token, iso };

    if (!dp_vec_push(f->arena, &f->cues, cue))
        return dp_no_memory(f->ctx, "names");
    return DP_OK;
}

dp_str dp_name_other_capital(const finder *f, uint32_t token, dp_str iso)
{
    dp_entry entries[NAME_ENTRIES_MAX];
    size_t n = dp_token_entries(f->text, token, DP_S("capital"), entries,
                                NAME_ENTRIES_MAX);

    for (size_t i = 0; i < n; i++)
        if (!dp_str_eq(entries[i].value, iso))
            return entries[i].value;
    return DP_NULL;
}

/* Every demonym and name of a state tells of whom the text speaks, but for one
 * that is the capital of another. */
static dp_status find_cues(finder *f)
{
    dp_entry entry;
    dp_status status = DP_OK;

    for (uint32_t i = 0; i < f->text->tokens.n && status == DP_OK; i++)
        if (dp_token_entries(f->text, i, DP_S("demonym"), &entry, 1) ||
            (dp_token_entries(f->text, i, DP_S("state"), &entry, 1) &&
             !dp_name_other_capital(f, i, entry.value).n))
            status = put_cue(f, i, entry.value);
    return status;
}

static bool is_address(dp_str run)
{
    return dp_str_find_char(run, '@', 0) != DP_NOT_FOUND ||
           dp_str_find_char(run, '_', 0) != DP_NOT_FOUND ||
           dp_str_find(run, DP_S("://"), 0) != DP_NOT_FOUND ||
           dp_str_starts(run, DP_S("www."));
}

/* Note the tokens that addresses are made of: runs without white space. */
static dp_status mark_addresses(finder *f)
{
    uint32_t n = (uint32_t)f->text->tokens.n, end;

    for (uint32_t begin = 0; begin < n; begin = end) {
        end = begin + 1;
        while (end < n && !(f->text->tokens.at[end].flags & DP_TOKEN_SPACE))
            end++;
        if (end > begin + 1 && is_address(words(f, begin, end)))
            for (uint32_t i = begin; i < end; i++)
                f->is[i] |= IS_ADDRESS;
    }
    return DP_OK;
}

bool dp_name_tells_of(const finder *f, dp_str iso)
{
    for (size_t i = 0; i < f->cues.n; i++)
        if (dp_str_eq(f->cues.at[i].iso, iso))
            return true;
    return false;
}

/* A capital that acts is its state, or the union that sits there, where the
 * text does not speak of the state. */
static void settle_capital(const finder *f, candidate *c)
{
    dp_entry entry;

    c->kind = DP_STATE;
    if (!dp_token_entries(f->text, c->begin, DP_S("acts-for"), &entry, 1) ||
        dp_name_tells_of(f, c->state))
        return;
    c->kind = DP_ORGANISATION;
    c->flags &= ~(uint32_t)NAME_CAPITAL;
    c->id = entry.value;
    c->state = DP_NULL;
}

/* Note the tokens of sentences that are written without capitals. */
static dp_status mark_small(finder *f)
{
    enum { LEAST = 4 }; /* words of a sentence */

    for (size_t s = 0; s < f->text->sentences.n; s++) {
        const dp_sentence *sentence = &f->text->sentences.at[s];
        uint32_t i = sentence->begin, small = 0;

        for (; i < sentence->end; i++) {
            const dp_token *token = &f->text->tokens.at[i];
            if (token->flags & DP_TOKEN_CAPITAL)
                break;
            small += token->shape == DP_SHAPE_LOWER;
        }
        if (i == sentence->end && small >= LEAST)
            for (i = sentence->begin; i < sentence->end; i++)
                f->is[i] |= IS_SMALL;
    }
    return DP_OK;
}

/* Capitals that act are their states; forms that depend on the text stay where
 * it tells whom they mean. */
static void settle_places(finder *f)
{
    size_t kept = 0;

    for (size_t i = 0; i < f->found.n; i++) {
        candidate *c = &f->found.at[i];

        if ((c->flags & NAME_CAPITAL) && (f->is[c->begin] & IS_ACTING))
            settle_capital(f, c);
        /* One goes to a building, not to the body that sits there. */
        if ((f->is[c->begin] & IS_BUILDING) && c->kind == DP_ORGANISATION &&
            dp_attribute(c->attributes, DP_S("building")).n) {
            c->kind = DP_PLACE;
            c->id = DP_NULL;
        }
        if (c->kind == DP_STATE && !c->state.n) {
            dp_str of = dp_attribute(c->attributes, DP_S("of")), one;

            while (!c->state.n && dp_str_next(&of, '|', &one))
                for (size_t k = 0; k < f->cues.n; k++)
                    if (dp_str_eq(f->cues.at[k].iso, one))
                        c->state = one;
            /* Yugoslavia was there, whoever has come after it. */
            if (!c->state.n && dp_attribute(c->attributes, DP_S("former")).n) {
                c->kind = DP_PLACE;
                c->id = DP_NULL;
            } else if (!c->state.n) {
                for (uint32_t k = c->begin; k < c->end; k++)
                    f->at[k] = DP_NO_ENTITY;
                continue;
            }
        }
        for (uint32_t k = c->begin; k < c->end; k++)
            f->at[k] = (uint32_t)kept;
        f->found.at[kept++] = *c;
    }
    f->found.n = kept;
}

static dp_status emit(finder *f, dp_names *out)
{
    size_t n = f->found.n;
    dp_names names = { 0 };

    names.at = DP_NEWS(f->arena, n + 1, dp_name);
    names.entity = DP_NEWS(f->arena, n + 1, uint32_t);
    names.offices = DP_NEWS(f->arena, f->offices.n + 1, dp_office);
    if (!names.at || !names.entity || !names.offices)
        return dp_no_memory(f->ctx, "names");
    for (size_t i = 0; i < n; i++) {
        const candidate *c = &f->found.at[i];
        dp_entity *e = &f->entities.at[c->entity];

        if (e->mentions++ == 0)
            e->first = (uint32_t)i;
        names.at[i] = (dp_name){ dp_text_span(f->text, c->begin, c->end),
                                 e->kind,
                                 e->name,
                                 e->id,
                                 e->role,
                                 e->state };
        names.at[i].span.begin += c->skip;
        names.entity[i] = c->entity;
    }
    for (size_t i = 0; i < f->offices.n; i++) {
        names.offices[i] = f->offices.at[i].out;
        names.offices[i].span =
            dp_text_span(f->text, names.offices[i].begin, names.offices[i].end);
    }
    names.n = n;
    names.entities = f->entities.at;
    names.entities_n = f->entities.n;
    names.offices_n = f->offices.n;
    *out = names;
    return DP_OK;
}

dp_status dp_names_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        dp_str published, dp_str home, dp_names *out)
{
    static dp_status (*const first[])(finder *) = {
        prepare,          find_cues,          mark_addresses, mark_small,
        dp_name_patterns, dp_name_candidates, dp_name_choose,
    };
    static dp_status (*const second[])(finder *) = {
        dp_name_persons, dp_name_again,    dp_name_offices,
        dp_name_ids,     dp_name_describe, dp_name_others,
    };
    finder f = { .ctx = ctx,
                 .arena = arena,
                 .text = text,
                 .tools = ctx->marks,
                 .day = day_of(published),
                 .home = home };
    dp_status status = DP_OK;

    for (size_t i = 0; i < sizeof first / sizeof *first && status == DP_OK; i++)
        status = first[i](&f);
    if (status == DP_OK)
        settle_places(&f);
    for (size_t i = 0; i < sizeof second / sizeof *second && status == DP_OK;
         i++)
        status = second[i](&f);
    return status == DP_OK ? emit(&f, out) : status;
}
