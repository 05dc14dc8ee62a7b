/* Finding dates. The patterns of a language are run in four layers, each over
 * what the ones before it found: `dates` finds the expressions themselves,
 * `dates-part` what stands within another ("the first week of May", "Monday at
 * 5 p.m."), `dates-range` ranges and offsets, `dates-open` intervals without
 * begin or end. What is inside nothing else is resolved in the order of the
 * text, each date knowing the one before it. */
#include "marks/date.h"

#include "core/core.h"

#include "core/banned.h"

typedef struct layer {
    dp_str name;
    int rounds; /* parts of parts: run again while something was found */
} layer;

static const layer layers[] = {
    { { "dates", 5 }, 1 },
    { { "dates-part", 10 }, 3 },
    { { "dates-range", 11 }, 1 },
    { { "dates-open", 10 }, 1 },
};

enum { LAYERS = sizeof layers / sizeof *layers };

/* What has been found so far. Every token knows the outermost node over it, so
 * that walking the tokens gives the dates in the order of the text. */
typedef struct dp_dates_seen {
    const dp_text *text;
    dp_text dated; /* the same text, of its sentences only those with dates */
    date_nodes nodes;
    int32_t *over; /* a node for each token, or DATE_NONE */
    date_verbs verbs;
} finder;

/* Each date goes to the next layer under its own kind and as "date". */
static dp_status marks_of(dp_ctx *ctx, dp_arena *arena, const date_nodes *nodes,
                          dp_mark **out, size_t *n)
{
    dp_mark *marks = dp_arena_alloc(arena, (2 * nodes->n + 1) * sizeof *marks);

    if (!marks)
        return dp_no_memory(ctx, "dates");
    *n = 0;
    for (size_t i = 0; i < nodes->n; i++) {
        const date_node *node = &nodes->at[i];

        if (!node->top)
            continue;
        marks[(*n)++] = (dp_mark){ .span = node->span,
                                   .kind = node->kind,
                                   .index = (uint32_t)i };
        if (date_kind_alone(node->kind))
            marks[(*n)++] = (dp_mark){ .span = node->span,
                                       .kind = DP_S("date"),
                                       .index = (uint32_t)i };
    }
    *out = marks;
    return DP_OK;
}

/* Is it only some of the words of a date that was found before? "Sunday the
 * second" of "Sunday the second of June" is nothing by itself. */
static bool is_some_words(const finder *f, const dp_match *match)
{
    int32_t over = f->over[match->begin];
    const date_node *node;

    if (over == DATE_NONE)
        return false;
    node = &f->nodes.at[over];
    return date_kind_alone(node->kind) && node->begin <= match->begin &&
           node->end >= match->end &&
           node->end - node->begin > match->end - match->begin;
}

/* What a new node covers is inside it, captured or not. */
static void add(finder *f, const dp_match *match)
{
    size_t index = f->nodes.n++;
    date_node *node = &f->nodes.at[index];

    date_node_read(match, node);
    if (node->a >= (int32_t)index)
        node->a = DATE_NONE;
    if (node->b >= (int32_t)index)
        node->b = DATE_NONE;
    for (uint32_t t = node->begin; t < node->end; t++) {
        if (f->over[t] != DATE_NONE)
            f->nodes.at[f->over[t]].top = false;
        f->over[t] = (int32_t)index;
    }
}

/* The same text, and of its sentences only those with a node from `first` on:
 * elsewhere the layer to come has nothing to do. */
static bool keep_dated(dp_arena *arena, const finder *f, size_t first,
                       dp_text *out)
{
    const dp_text *text = f->text;
    size_t n = 0, cap = f->nodes.n - first;
    dp_sentence *kept = dp_arena_alloc(arena, (cap + 1) * sizeof *kept);

    if (!kept)
        return false;
    for (size_t i = first; i < f->nodes.n; i++) {
        size_t at = dp_text_sentence_of(text, f->nodes.at[i].begin);

        if (n == 0 || kept[n - 1].begin < text->sentences.at[at].begin)
            kept[n++] = text->sentences.at[at];
    }
    *out = *text;
    out->sentences.at = kept;
    out->sentences.of = NULL;
    out->sentences.n = n;
    return true;
}

/* The same text, and of its sentences only those with a date whose meaning
 * depends on a tense. */
static bool keep_asking(dp_arena *arena, const finder *f, dp_text *out)
{
    const dp_text *dated = &f->dated;
    dp_sentence *kept =
        dp_arena_alloc(arena, (dated->sentences.n + 1) * sizeof *kept);
    bool *asks = DP_NEWS(arena, f->text->sentences.n + 1, bool);
    size_t n = 0;

    if (!kept || !asks)
        return false;
    for (size_t i = 0; i < f->nodes.n; i++)
        if (date_asks_tense(&f->nodes.at[i]))
            asks[dp_text_sentence_of(f->text, f->nodes.at[i].begin)] = true;
    for (size_t i = 0; i < dated->sentences.n; i++) {
        size_t at = dp_text_sentence_of(f->text, dated->sentences.at[i].begin);

        if (asks[at])
            kept[n++] = dated->sentences.at[i];
    }
    *out = *dated;
    out->sentences.at = kept;
    out->sentences.n = n;
    return true;
}

static dp_status run_layer(dp_ctx *ctx, dp_arena *arena, finder *f,
                           const dp_text *text, const dp_patterns *patterns)
{
    dp_mark *marks = NULL;
    size_t marks_n = 0;
    dp_matches found;
    dp_status status = marks_of(ctx, arena, &f->nodes, &marks, &marks_n);

    if (status == DP_OK)
        status =
            dp_match_run(ctx, arena, patterns, text, marks, marks_n, &found);
    if (status != DP_OK)
        return status;
    if (!dp_vec_reserve(arena, &f->nodes, found.n))
        return dp_no_memory(ctx, "dates");
    for (size_t i = 0; i < found.n; i++)
        if (!is_some_words(f, &found.at[i]))
            add(f, &found.at[i]);
    return DP_OK;
}

/* Run one layer over `view`; again, while something was found, where it was. */
static dp_status run_rounds(dp_ctx *ctx, dp_arena *arena, finder *f,
                            const layer *l, const dp_text *view)
{
    const dp_patterns *patterns =
        dp_patterns_open(ctx, f->text->language, l->name);
    dp_text again;

    for (int round = 0; round < l->rounds; round++) {
        size_t old = f->nodes.n;
        dp_status status = run_layer(ctx, arena, f, view, patterns);

        if (status != DP_OK || f->nodes.n == old || round + 1 == l->rounds)
            return status;
        if (!keep_dated(arena, f, old, &again))
            return dp_no_memory(ctx, "dates");
        view = &again;
    }
    return DP_OK;
}

static dp_status collect(dp_ctx *ctx, dp_arena *arena, finder *f)
{
    size_t tokens = f->text->tokens.n;
    dp_text told; /* where a tense is asked for */
    dp_status status;

    f->over = dp_arena_alloc(arena, (tokens + 1) * sizeof *f->over);
    if (!f->over)
        return dp_no_memory(ctx, "dates");
    for (size_t i = 0; i < tokens; i++)
        f->over[i] = DATE_NONE;
    status = run_rounds(ctx, arena, f, &layers[0], f->text);
    if (status != DP_OK || !f->nodes.n)
        return status;
    if (!keep_dated(arena, f, 0, &f->dated))
        return dp_no_memory(ctx, "dates");
    for (size_t i = 1; status == DP_OK && i < LAYERS; i++)
        status = run_rounds(ctx, arena, f, &layers[i], &f->dated);
    if (status != DP_OK)
        return status;
    if (!keep_asking(arena, f, &told))
        return dp_no_memory(ctx, "dates");
    return date_verbs_find(ctx, arena, &told, &f->verbs);
}

/* What there is to see, once for a text. */
static dp_status see(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                     const finder **out)
{
    finder *seen = DP_NEW(arena, finder);
    dp_status status;

    if (!seen)
        return dp_no_memory(ctx, "dates");
    seen->text = text;
    status = collect(ctx, arena, seen);
    if (status == DP_OK)
        *out = seen;
    return status;
}

/* The outermost node that begins at token `t`, or NULL. */
static const date_node *node_at(const finder *f, size_t t)
{
    int32_t index = f->over[t];

    if (index == DATE_NONE || f->nodes.at[index].begin != t ||
        !f->nodes.at[index].top)
        return NULL;
    return &f->nodes.at[index];
}

/* -- Surroundings -----------------------------------------------------------
 */

static int32_t year_now(dp_day now)
{
    int32_t year;
    unsigned month, day;

    dp_day_split(now, &year, &month, &day);
    return year;
}

/* What the dates of a text say of each other. */
static void look_around(date_env *env, const date_nodes *nodes)
{
    env->nodes = nodes;
    env->latest_year = NOT_SAID;
    for (size_t i = 0; i < nodes->n; i++) {
        const int32_t *v = nodes->at[i].v;

        if (v[KEY_YEAR] != NOT_SAID && v[KEY_YEAR] <= year_now(env->now) &&
            v[KEY_YEAR] > env->latest_year)
            env->latest_year = v[KEY_YEAR];
        if (v[KEY_P1] != NOT_SAID && v[KEY_P1] <= 12 && v[KEY_P2] > 12)
            env->month_first = true;
    }
}

static void remember(date_env *env, const date_node *node,
                     const date_when *when)
{
    dp_day first, last;

    if (!when->known || when->open ||
        when->value.first.year_digits_unknown >= 4)
        return;
    env->previous = *when;
    if (when->unit <= UNIT_MONTH)
        env->month = *when;
    /* Two days that are each "the day before" go back from the same one. */
    if (when->unit > UNIT_WEEKEND ||
        (when->basis == DP_BASIS_PREVIOUS && node->v[KEY_UNIT] == UNIT_DAY &&
         node->v[KEY_SHIFT] < 0 && node->v[KEY_SHIFT] != NOT_SAID))
        return;
    env->day = *when;
    if (!env->has_published || !dp_edtf_bounds(&when->value, &first, &last))
        return;
    if (first <= env->published)
        env->day_past = *when;
    else
        env->day_future = *when;
}

/* -- Dates ------------------------------------------------------------------
 */

typedef struct collector {
    dp_arena *arena;
    const finder *f;
    date_env env;
    dp_date *at;
    size_t n;
    size_t sentence; /* of the date before */
} collector;

static bool emit(collector *c, const date_node *node)
{
    size_t sentence = dp_text_sentence_of(c->f->text, node->begin);
    date_when when;
    dp_date *date = &c->at[c->n];

    if (!date_kind_alone(node->kind))
        return true;
    c->env.tense =
        date_asks_tense(node)
            ? date_tense_of(c->f->text, &c->f->verbs, node->begin, node->end)
            : TENSE_NONE;
    c->env.previous_near = c->env.previous.known && c->sentence == sentence;
    if (!date_resolve(&c->env, node, &when)) {
        /* What does not go together may stand alone. */
        const date_nodes *nodes = &c->f->nodes;
        int32_t a = node->a, b = node->b;

        return (a == DATE_NONE || emit(c, &nodes->at[a])) &&
               (b == DATE_NONE || b == a || emit(c, &nodes->at[b]));
    }
    *date = (dp_date){ .span = node->span, .basis = when.basis };
    if (when.known) {
        date->value = dp_edtf_print(c->arena, &when.value);
        if (!date->value.p)
            return false;
    }
    c->n++;
    remember(&c->env, node, &when);
    if (when.known)
        c->sentence = sentence;
    return true;
}

static void start(date_env *env, const dp_dates_from *from)
{
    dp_edtf published;
    dp_day first, last;

    *env = (date_env){ .now = from->now, .worked_out = from->worked_out };
    if (dp_edtf_parse(from->published, &published) &&
        dp_edtf_bounds(&published, &first, &last) && first == last) {
        env->has_published = true;
        env->published = first;
    }
}

dp_status dp_dates_find(dp_ctx *ctx, dp_arena *arena, const dp_text *text,
                        const dp_dates_from *from, dp_dates *out)
{
    collector c = { .arena = arena, .f = from->seen, .sentence = SIZE_MAX };
    dp_status status = c.f ? DP_OK : see(ctx, arena, text, &c.f);

    if (status != DP_OK)
        return status;
    start(&c.env, from);
    look_around(&c.env, &c.f->nodes);
    c.at = dp_arena_alloc(arena, (c.f->nodes.n + 1) * sizeof *c.at);
    if (!c.at)
        return dp_no_memory(ctx, "dates");
    for (size_t t = 0; t < text->tokens.n; t++) {
        const date_node *node = node_at(c.f, t);

        if (node && !emit(&c, node))
            return dp_no_memory(ctx, "dates");
    }
    *out = (dp_dates){ .at = c.at, .n = c.n };
    return DP_OK;
}

/* -- Publication ------------------------------------------------------------
 */

static const date_node *plain_inside(const date_nodes *nodes,
                                     const date_node *node)
{
    while (node->op == OP_AT && node->a != DATE_NONE)
        node = &nodes->at[node->a];
    return node->op == OP_PLAIN ? node : NULL;
}

/* How surely a day is that of the text: "Friday", "this Friday", which may be
 * yesterday's, "today, Friday". */
typedef enum pointing { NOT_POINTED, THIS, TODAY } pointing;

/* What the text says of its own day: weekday, day and month together, and a
 * weekday that it points at ("this Friday", "today, Sunday"). */
typedef struct own_day {
    bool found;
    pointing how;
    dp_day day;
    int32_t weekday; /* pointed at, or NOT_SAID */
    pointing weekday_how;
} own_day;

static bool says_weekday_date(const date_env *env, const date_node *node,
                              dp_day *day)
{
    const int32_t *v = node->v;
    int32_t year = v[KEY_YEAR];

    if (v[KEY_WEEKDAY] == NOT_SAID || v[KEY_DAY] == NOT_SAID ||
        v[KEY_MONTH] == NOT_SAID || year != NOT_SAID || v[KEY_YY] != NOT_SAID)
        return false;
    year = date_weekday_year((unsigned)v[KEY_WEEKDAY], (unsigned)v[KEY_MONTH],
                             (unsigned)v[KEY_DAY], env->now, env->latest_year);
    if (year == NOT_SAID)
        return false;
    *day = dp_day_of(year, (unsigned)v[KEY_MONTH], (unsigned)v[KEY_DAY]);
    return true;
}

static pointing points_at(const date_node *node)
{
    int32_t shift = node->v[KEY_SHIFT];

    if (node->v[KEY_UNIT] == UNIT_DAY && shift != NOT_SAID)
        return TODAY;
    return shift == 0 ? THIS : NOT_POINTED;
}

static void weigh(const date_env *env, const date_node *node, date_tense tense,
                  own_day *own)
{
    int32_t shift = node->v[KEY_SHIFT];
    pointing how = points_at(node);
    dp_day day;

    if (says_weekday_date(env, node, &day)) {
        if (how == TODAY)
            day -= shift; /* "tomorrow, Monday 13 October" */
        if (own->how || (own->found && !how && day <= own->day))
            return;
        if (tense == TENSE_FUTURE && !how)
            return; /* "opens on Monday 24 November": published before it */
        own->found = true;
        own->how = how;
        own->day = day;
    } else if (how > own->weekday_how && node->v[KEY_WEEKDAY] != NOT_SAID &&
               node->v[KEY_DAY] == NOT_SAID) {
        own->weekday = node->v[KEY_WEEKDAY];
        own->weekday_how = how;
        if (how == TODAY)
            own->weekday = (own->weekday - shift + 6) % 7 + 1;
    }
}

static bool is_token(const dp_text *text, size_t at, const char *one)
{
    return at < text->tokens.n &&
           dp_str_eq(dp_text_at(text, text->tokens.at[at].span),
                     dp_str_of(one));
}

static bool is_dash(const dp_text *text, size_t at)
{
    return is_token(text, at, "-") || is_token(text, at, "\xE2\x80\x93") ||
           is_token(text, at, "\xE2\x80\x94");
}

/* "OTTAWA, 3 May 2025 (Agency) - ": what opens a report of an agency. */
static bool is_dateline(const dp_text *text, const date_node *node)
{
    enum { BEFORE = 6, AGENCY = 5 }; /* tokens */
    size_t at = node->end, end;

    if (node->begin > BEFORE || node->v[KEY_YEAR] == NOT_SAID ||
        node->v[KEY_MONTH] == NOT_SAID || node->v[KEY_DAY] == NOT_SAID)
        return false;
    for (size_t i = 0; i < node->begin; i++)
        if (text->tokens.at[i].shape == DP_SHAPE_LOWER)
            return false;
    if (is_token(text, at, "(")) {
        for (end = ++at + AGENCY; at < end && !is_token(text, at, ")");)
            at++;
        at++;
    }
    return is_dash(text, at) ||
           (is_token(text, at, ".") && is_dash(text, at + 1));
}

static void take_dateline(const date_env *env, const dp_text *text,
                          const date_node *node, own_day *own)
{
    const int32_t *v = node->v;
    dp_day day;

    if (!is_dateline(text, node) ||
        !date_valid(v[KEY_YEAR], v[KEY_MONTH], v[KEY_DAY]))
        return;
    day = dp_day_of(v[KEY_YEAR], (unsigned)v[KEY_MONTH], (unsigned)v[KEY_DAY]);
    if (day > env->now)
        return;
    own->found = true;
    own->how = TODAY;
    own->day = day;
}

static void look_at_days(date_env *env, const finder *f, own_day *own)
{
    bool first = true;

    look_around(env, &f->nodes);
    for (size_t t = 0; f->nodes.n && t < f->text->tokens.n; t++) {
        const date_node *node = node_at(f, t);

        if (node && (node = plain_inside(&f->nodes, node))) {
            if (first)
                take_dateline(env, f->text, node, own);
            first = false;
            weigh(env, node,
                  date_tense_of(f->text, &f->verbs, node->begin, node->end),
                  own);
        }
    }
}

dp_status dp_published_work_out(dp_ctx *ctx, dp_arena *arena,
                                const dp_text *text, dp_dates_from *from)
{
    date_env env = { .now = from->now };
    own_day own = { .weekday = NOT_SAID };
    const finder *seen = NULL;
    dp_status status = see(ctx, arena, text, &seen);
    dp_edtf value;
    dp_str printed;

    if (status != DP_OK)
        return status;
    from->seen = seen;
    look_at_days(&env, seen, &own);
    if (!own.found)
        return DP_OK;
    if (own.weekday_how > own.how)
        own.day += (own.weekday - (int32_t)dp_day_weekday(own.day) + 7) % 7;
    if (own.day > from->now)
        own.day = from->now;
    value = dp_edtf_point(dp_edtf_of_day(own.day));
    printed = dp_edtf_print(arena, &value);
    if (!printed.p) {
        from->seen = NULL;
        return dp_no_memory(ctx, "the day of publication");
    }
    from->published = printed;
    from->worked_out = true;
    return DP_OK;
}
