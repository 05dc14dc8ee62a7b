/* Running patterns: sentence by sentence, token by token. */
#include "match/run.h"

#include "core/banned.h"

enum {
    STEPS_TOKEN = 256,       /* a token, on average over the text */
    STEPS_FREE = 1 << 16,    /* and these for a short one */
    CANDIDATES_MAX = 1 << 14 /* of one sentence */
};

static const dp_patterns *program_in(dp_str bytes)
{
    const dp_patterns *program = (const void *)bytes.p;

    if (!bytes.p || bytes.n < sizeof *program ||
        program->head.magic != PROGRAM_MAGIC || program->head.size != bytes.n)
        return NULL;
    return program;
}

const dp_patterns *dp_program_at(dp_str bytes, const dp_lexicon *lexicon)
{
    const dp_patterns *program = program_in(bytes);

    return program && lexicon && program->head.words == lexicon->head.words
               ? program
               : NULL;
}

const dp_patterns *dp_patterns_open(dp_ctx *ctx, dp_str language, dp_str name)
{
    if (!ctx->data)
        return NULL;
    return program_in(
        dp_data_section_of(ctx->data, language, name, DP_S(".pat")));
}

/* -- Marks -------------------------------------------------------------------
 */

static int by_begin(const void *a, const void *b)
{
    const placed *x = a, *y = b;

    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    return x->mark < y->mark ? -1 : x->mark > y->mark;
}

/* The kind of a mark among those that patterns ask for; `kinds`: none does. */
static uint32_t kind_of(const run *r, dp_str name)
{
    uint32_t i = 0;

    while (i < r->program->head.kinds &&
           !dp_str_eq(prog_text(r->program, r->kinds[i].name), name))
        i++;
    return i;
}

/* Kinds of marks that were met: a stage has few, whose names lie where they
 * did. */
typedef struct kinds_met {
    dp_str name[8];
    uint32_t kind[8];
    size_t n;
} kinds_met;

static uint32_t kind_met(const run *r, kinds_met *met, dp_str name)
{
    size_t i = 0;

    while (i < met->n && (met->name[i].p != name.p || met->name[i].n != name.n))
        i++;
    if (i < met->n)
        return met->kind[i];
    if (i == sizeof met->name / sizeof *met->name)
        return kind_of(r, name);
    met->name[i] = name;
    met->kind[i] = kind_of(r, name);
    met->n++;
    return met->kind[i];
}

/* dp_text_token_at, which is not far behind token `near` as a rule. */
static size_t token_from(const dp_text *text, size_t near, size_t at)
{
    enum { FAR = 12 };

    if (near < text->tokens.n && text->tokens.at[near].span.begin <= at)
        for (size_t i = near; i < text->tokens.n && i < near + FAR; i++)
            if (text->tokens.at[i].span.end > at)
                return i;
    return dp_text_token_at(text, at);
}

static bool place_marks(run *r, const dp_mark *marks, size_t n)
{
    bool sorted = true;
    kinds_met met = { .n = 0 };

    r->marks = marks;
    r->placed = dp_arena_alloc(r->scratch, (n + 1) * sizeof *r->placed);
    if (!r->placed)
        return false;
    for (size_t i = 0; i < n; i++) {
        size_t begin, end;
        uint32_t kind;
        if (marks[i].span.end <= marks[i].span.begin)
            continue;
        kind = kind_met(r, &met, marks[i].kind);
        if (kind == r->program->head.kinds)
            continue;
        begin = dp_text_token_at(r->text, marks[i].span.begin);
        end = token_from(r->text, begin, marks[i].span.end - 1);
        if (end < r->text->tokens.n &&
            r->text->tokens.at[end].span.begin < marks[i].span.end)
            end++;
        if (begin >= end)
            continue;
        r->placed[r->placed_n] =
            (placed){ (uint32_t)begin, (uint32_t)end, (uint32_t)i, kind };
        if (r->placed_n &&
            by_begin(&r->placed[r->placed_n - 1], &r->placed[r->placed_n]) > 0)
            sorted = false;
        r->placed_n++;
    }
    if (!sorted)
        qsort(r->placed, r->placed_n, sizeof *r->placed, by_begin);
    return true;
}

/* -- The run -----------------------------------------------------------------
 */

static void open_program(run *r, const dp_patterns *program)
{
    r->program = program;
    r->atoms = prog_array(program, program->head.atom);
    r->members = prog_array(program, program->head.members);
    r->states = prog_array(program, program->head.state);
    r->steps = prog_array(program, program->head.step);
    r->accepts = prog_array(program, program->head.accept);
    r->ops = prog_array(program, program->head.op);
    r->root_step = prog_array(program, program->head.root_step);
    r->patterns = prog_array(program, program->head.pattern);
    r->blocks = prog_array(program, program->head.blocks);
    r->word_items = prog_array(program, program->head.item);
    r->word_begin = prog_array(program, program->head.begin);
    r->finds = prog_array(program, program->head.find);
    r->step_atoms = prog_array(program, program->head.step_atom);
    r->kinds = prog_array(program, program->head.kind);
    r->file = program->head.file;
}

/* Search from each of 64 tokens whose bit is set. */
static bool search_bits(run *r, uint64_t bits, uint32_t first)
{
    for (; bits; bits &= bits - 1) {
        uint32_t at = first + (uint32_t)__builtin_ctzll(bits);
        if (r->candidates.n > CANDIDATES_MAX) {
            r->cut = true;
            return true;
        }
        if (!dp_search_from(r, at))
            return false;
    }
    return true;
}

static bool run_sentence(run *r, const dp_sentence *sentence)
{
    r->begin = sentence->begin;
    r->end = sentence->end;
    r->candidates.n = 0;
    if (!dp_places_make(r))
        return false;
    for (size_t i = 0; i < r->begins.n; i++)
        if (!search_bits(r, r->begins.at[i], r->begin + 64 * (uint32_t)i))
            return false;
    return dp_candidates_choose(r);
}

/* Room for a sentence of the usual length, side by side. */
static bool make_room(run *r)
{
    enum { TOKENS = 64, STEPS = 128, FOUND = 32, ITEMS = 1024 };
    dp_arena *scratch = r->scratch;

    return dp_vec_reserve(scratch, &r->places, TOKENS) &&
           dp_vec_reserve(scratch, &r->items, ITEMS) &&
           dp_vec_reserve(scratch, &r->begins, TOKENS / 64) &&
           dp_vec_reserve(scratch, &r->taken, STEPS) &&
           dp_vec_reserve(scratch, &r->stack, STEPS) &&
           dp_vec_reserve(scratch, &r->found, FOUND) &&
           dp_vec_reserve(scratch, &r->candidates, TOKENS);
}

dp_status dp_match_run(dp_ctx *ctx, dp_arena *arena,
                       const dp_patterns *patterns, const dp_text *text,
                       const dp_mark *marks, size_t marks_n, dp_matches *out)
{
    run r = { .ctx = ctx,
              .arena = arena,
              .scratch = dp_text_scratch(ctx, arena),
              .text = text };
    size_t n;

    *out = (dp_matches){ 0 };
    if (!patterns || !text->lexicon ||
        text->lexicon->head.words != patterns->head.words)
        return DP_OK;
    open_program(&r, patterns);
    n = patterns->head.patterns + 1;
    r.pattern_stamp = DP_NEWS(r.scratch, n, uint32_t);
    r.pattern_found = dp_arena_alloc(r.scratch, n * sizeof *r.pattern_found);
    r.steps_left = STEPS_FREE + text->tokens.n * STEPS_TOKEN;
    if (!r.pattern_stamp || !r.pattern_found || !make_room(&r) ||
        !place_marks(&r, marks, marks_n))
        return dp_no_memory(ctx, "matches");
    for (size_t i = 0; i < text->sentences.n; i++)
        if (!run_sentence(&r, &text->sentences.at[i]))
            return dp_no_memory(ctx, "matches");
    out->at = r.out.at;
    out->n = r.out.n;
    out->cut = r.cut;
    return DP_OK;
}

/* -- Reading matches ---------------------------------------------------------
 */

const dp_capture *dp_match_capture(const dp_match *match, dp_str name,
                                   const dp_capture *after)
{
    const dp_capture *c = after ? after + 1 : match->captures;

    for (; c && c < match->captures + match->captures_n; c++)
        if (dp_str_eq(c->name, name))
            return c;
    return NULL;
}

dp_str dp_match_get(const dp_match *match, dp_str key)
{
    for (size_t i = 0; i < match->pairs_n; i++)
        if (dp_str_eq(match->pairs[i].key, key))
            return match->pairs[i].value;
    return DP_NULL;
}

uint32_t dp_match_number(const dp_match *match, dp_str name)
{
    const dp_capture *c = dp_match_capture(match, name, NULL);
    uint32_t number;

    if (c)
        return c->number;
    return dp_str_number(dp_match_get(match, name), &number) ? number
                                                             : DP_NO_NUMBER;
}
