/* What happened, votes, and what is to come, as the articles of the days tell
 * it: happenings that one of those articles tells of, with the state of their
 * course by the last of the days. */
#include "brief/gather.h"

#include "core/banned.h"

enum {
    BEFORE = 7,        /* days before the review in which it may have happened */
    VOTES_BEFORE = 31, /* the same, of votes */
    AHEAD = 366,       /* days */
    HAPPENED = 15,     /* how many are shown */
    VOTES = 10,
    COMING = 12,
    ASKED = 2000,   /* happenings that are looked at */
    SOURCES_OF = 4, /* articles named for one */
    WORDS = 320     /* bytes */
};

static dp_str day_text(gatherer *g, dp_day day)
{
    dp_edtf edtf = dp_edtf_point(dp_edtf_of_day(day));

    return dp_edtf_print(g->arena, &edtf);
}

static dp_str days_text(gatherer *g, dp_day first, dp_day last)
{
    dp_str a = day_text(g, first), b = day_text(g, last);

    return dp_str_printf(g->arena, "%.*s..%.*s", DP_F(a), DP_F(b));
}

static bool day_of(dp_str published, dp_day *out)
{
    dp_edtf value;
    dp_day last;

    return published.p && dp_edtf_parse(published, &value) &&
           dp_edtf_bounds(&value, out, &last) && *out != DP_DAY_MIN;
}

static bool in_days(const gatherer *g, dp_str published)
{
    dp_day day;

    return day_of(published, &day) && day >= g->out->first &&
           day <= g->out->last;
}

/* -- One ---------------------------------------------------------------------
 */

/* How many articles of the days tell it. */
static size_t told_now(const gatherer *g, const dp_happening *happening)
{
    size_t n = 0;

    for (size_t i = 0; i < happening->told.n; i++)
        n += in_days(g, happening->told.at[i].published);
    return n;
}

static bool told_by_then(const gatherer *g, const dp_happening *happening)
{
    dp_day day;

    for (size_t i = 0; i < happening->told.n; i++)
        if (day_of(happening->told.at[i].published, &day) &&
            day <= g->out->last)
            return true;
    return false;
}

/* As it was known by the last of the days. */
static dp_str status_then(const gatherer *g, const dp_happening *happening)
{
    dp_str status = happening->status;
    dp_day day;

    for (size_t i = 0; i < happening->course.n; i++) {
        const dp_step *step = &happening->course.at[i];
        if (i > 0 && (!day_of(step->published, &day) || day > g->out->last))
            break;
        status = step->status;
    }
    return status;
}

static bool in_language(const gatherer *g, dp_str tag)
{
    dp_str primary = dp_str_sub(tag, 0, dp_str_find_char(tag, '-', 0));

    return dp_str_eq(primary, g->out->language);
}

/* The telling whose words are shown: of these days, in the reader's language.
 */
static size_t best_telling(const gatherer *g, const dp_happening *happening)
{
    size_t best = 0;
    int most = -1;

    for (size_t i = 0; i < happening->told.n; i++) {
        const dp_told *told = &happening->told.at[i];
        int fits = (in_days(g, told->published) ? 4 : 0) +
                   (in_language(g, told->language) ? 2 : 0) + !told->copy;
        if (fits > most) {
            most = fits;
            best = i;
        }
    }
    return best;
}

static dp_status read_words(gatherer *g, const dp_told *told,
                            dp_brief_fact *out)
{
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_source source;
    dp_status status;

    if (!arena)
        return dp_no_memory(g->ctx, "a happening");
    status = dp_source_get(g->ctx, arena, g->store, told, &source);
    if (status == DP_OK && source.evidence.n > 0) {
        dp_span span = source.evidence.at[0];
        out->words = extract_cut(
            g->arena, dp_str_sub(source.text, span.begin, span.end), WORDS);
        out->language = dp_str_dup(g->arena, told->language);
    }
    dp_arena_close(arena);
    return status == DP_END ? DP_OK : status;
}

static dp_status add_source(gatherer *g, const dp_told *told,
                            dp_brief_fact *out)
{
    dp_brief_source source = { .id = told->article,
                               .outlet = told->outlet,
                               .published = told->published,
                               .language = told->language };
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_source more;
    dp_status status;

    if (!arena)
        return dp_no_memory(g->ctx, "a source");
    status = dp_source_head(g->ctx, arena, g->store, told, &more);
    if (status == DP_OK) {
        source.title = dp_str_dup(g->arena, more.title);
        source.url = dp_str_dup(g->arena, more.url);
        out->sources[out->sources_n++] = source_number(g, &source);
    }
    dp_arena_close(arena);
    return status == DP_END ? DP_OK : status;
}

/* Those of the days first. */
static dp_status name_sources(gatherer *g, dp_brief_fact *out)
{
    dp_status status = DP_OK;

    out->sources = DP_NEWS(g->arena, SOURCES_OF, size_t);
    if (!out->sources)
        return dp_no_memory(g->ctx, "a happening");
    for (int now = 1; now >= 0; now--)
        for (size_t i = 0;
             i < out->happening.told.n && out->sources_n < SOURCES_OF &&
             status == DP_OK;
             i++) {
            const dp_told *told = &out->happening.told.at[i];
            dp_day day;
            if (in_days(g, told->published) == (now == 1) && !told->copy &&
                day_of(told->published, &day) && day <= g->out->last)
                status = add_source(g, told, out);
        }
    return status;
}

static dp_status complete(gatherer *g, dp_brief_facts *facts)
{
    dp_status status = DP_OK;

    for (size_t i = 0; i < facts->n && status == DP_OK; i++) {
        dp_brief_fact *fact = &facts->at[i];
        const dp_happening *happening = &fact->happening;
        status = read_words(
            g, &happening->told.at[best_telling(g, happening)], fact);
        if (status == DP_OK)
            status = dp_tell_called(&g->calling, g->arena, &fact->happening);
        if (status == DP_OK)
            status = name_sources(g, fact);
    }
    return status;
}

/* -- Asking ------------------------------------------------------------------
 */

typedef bool keeps(const gatherer *g, const dp_brief_fact *fact);

static dp_status ask(gatherer *g, dp_strs kinds, dp_day first, dp_day last,
                     keeps *keep, dp_brief_facts *out)
{
    dp_timeline_query query = { .words = g->query->words,
                                .dossier = g->query->dossier,
                                .about = g->query->about,
                                .between = g->query->between,
                                .days = days_text(g, first, last),
                                .kinds = kinds,
                                .limit = ASKED };
    dp_timeline timeline = { 0 };
    dp_status status = dp_timeline_get(g->ctx, g->arena, g->store, &query,
                                       &timeline);

    if (status != DP_OK)
        return status;
    out->at = DP_NEWS(g->arena, timeline.n + 1, dp_brief_fact);
    if (!out->at)
        return dp_no_memory(g->ctx, "happenings");
    for (size_t i = 0; i < timeline.n; i++) {
        dp_brief_fact fact = { .happening = timeline.at[i] };
        fact.status = status_then(g, &fact.happening);
        if (fact.happening.told.n > 0 && keep(g, &fact))
            out->at[out->n++] = fact;
    }
    return DP_OK;
}

static bool is(dp_str a, const char *b)
{
    return dp_str_eq(a, dp_str_of(b));
}

static bool has_happened(const gatherer *g, const dp_brief_fact *fact)
{
    return told_now(g, &fact->happening) > 0 && !is(fact->status, "planned") &&
           fact->happening.last <= g->out->last + AHEAD;
}

static bool is_told(const gatherer *g, const dp_brief_fact *fact)
{
    return told_now(g, &fact->happening) > 0;
}

static bool is_to_come(const gatherer *g, const dp_brief_fact *fact)
{
    return told_by_then(g, &fact->happening) && fact->happening.date.p &&
           fact->happening.day > g->out->last &&
           (is(fact->status, "planned") || is(fact->status, "postponed"));
}

/* -- The heaviest ------------------------------------------------------------
 */

static int by_telling(const void *a, const void *b)
{
    const dp_happening *x = &((const dp_brief_fact *)a)->happening,
                       *y = &((const dp_brief_fact *)b)->happening;

    if (x->told.n != y->told.n)
        return x->told.n > y->told.n ? -1 : 1;
    if (x->day != y->day)
        return x->day > y->day ? -1 : 1;
    return dp_str_cmp(x->id, y->id);
}

static int by_day(const void *a, const void *b)
{
    const dp_happening *x = &((const dp_brief_fact *)a)->happening,
                       *y = &((const dp_brief_fact *)b)->happening;

    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    return dp_str_cmp(x->id, y->id);
}

/* Those that most tell, by day. */
static void choose(dp_brief_facts *facts, size_t most)
{
    if (facts->n > most) {
        qsort(facts->at, facts->n, sizeof *facts->at, by_telling);
        facts->n = most;
    }
    if (facts->n > 1)
        qsort(facts->at, facts->n, sizeof *facts->at, by_day);
}

/* The nearest. */
static void choose_coming(dp_brief_facts *facts)
{
    if (facts->n > 1)
        qsort(facts->at, facts->n, sizeof *facts->at, by_day);
    if (facts->n > COMING)
        facts->n = COMING;
}

dp_status gather_facts(gatherer *g)
{
    static const char *const deeds[] = { "meeting",   "call",   "visit",
                                         "session",   "agreement", "letter",
                                         "appointment", "sanction", "rupture" };
    dp_str names[sizeof deeds / sizeof *deeds], vote = DP_S("vote");
    dp_strs kinds = { names, sizeof deeds / sizeof *deeds };
    dp_brief *out = g->out;
    dp_status status;

    for (size_t i = 0; i < kinds.n; i++)
        names[i] = dp_str_of(deeds[i]);
    status = ask(g, kinds, out->first - BEFORE, out->last, has_happened,
                 &out->happened);
    if (status == DP_OK)
        status = ask(g, (dp_strs){ &vote, 1 }, out->first - VOTES_BEFORE,
                     out->last + VOTES_BEFORE, is_told, &out->votes);
    if (status == DP_OK)
        status = ask(g, (dp_strs){ 0 }, out->last + 1, out->last + AHEAD,
                     is_to_come, &out->coming);
    if (status != DP_OK)
        return status;
    choose(&out->happened, HAPPENED);
    choose(&out->votes, VOTES);
    choose_coming(&out->coming);
    status = complete(g, &out->happened);
    if (status == DP_OK)
        status = complete(g, &out->votes);
    return status == DP_OK ? complete(g, &out->coming) : status;
}
