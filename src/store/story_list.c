/* The list of stories. It goes over the articles of its days, then over those
 * of their stories; only what is shown is looked at more closely. */
#include "store/match.h"
#include "store/story_tell.h"

#include "core/banned.h"

enum {
    SPAN_DAYS = 62, /* at most */
    LIMIT = 50
};

/* A story before it is shown. */
typedef struct candidate {
    int64_t story;
    size_t found; /* articles of the span that match */
    double weight;
} candidate;

typedef DP_VEC(candidate) candidates;

/* -- What is asked -----------------------------------------------------------
 */

static void set_span(dp_teller *t, const dp_story_search *search)
{
    int64_t oldest;

    t->first =
        search->first == DP_DAY_MIN ? INT64_MIN : dp_order_first(search->first);
    t->last = search->last == DP_DAY_MAX ? INT64_MAX
                                         : dp_order_first(search->last + 1) - 1;
    t->newest = dp_teller_number(t, "SELECT max(n) FROM article WHERE n <= ?1",
                                 t->last, 0);
    oldest = dp_teller_number(
        t,
        "SELECT min(day) FROM (SELECT day FROM (SELECT day FROM"
        " story_day UNION SELECT day FROM story_waiting) WHERE"
        " day <= ?1 ORDER BY day DESC LIMIT 62)",
        dp_order_day(t->newest), dp_order_day(t->newest));
    _Static_assert(SPAN_DAYS == 62, "as the statement says");
    if (t->first < dp_order_first((dp_day)oldest))
        t->first = dp_order_first((dp_day)oldest);
}

static dp_status read_match(dp_teller *t, const dp_search *search,
                            dp_match *out)
{
    dp_query query = { 0 };
    dp_search without = *search;
    dp_status status;

    without.days = DP_NULL;
    *out = (dp_match){ 0 };
    status = dp_search_query(t->ctx, t->arena, t->store, &without, &query);
    if (status == DP_OK && query.n > 0)
        status = dp_match_make(t->ctx, t->arena, t->store, &query, out);
    return status;
}

static sqlite3_stmt *ask(dp_teller *t, const dp_match *match)
{
    dp_str sql = dp_str_printf(
        t->arena,
        "SELECT coalesce(m.story, f.n), count(*) FROM (SELECT rowid AS n FROM"
        " words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 %.*s) f"
        " LEFT JOIN story_member m ON m.article = f.n GROUP BY 1",
        (int)match->where.n, match->where.p);
    sqlite3_stmt *s = NULL;

    if (!sql.p) {
        dp_teller_no_memory(t);
        return NULL;
    }
    if (sqlite3_prepare_v2(t->store->db.sqlite, sql.p, (int)sql.n, &s, NULL) !=
        SQLITE_OK) {
        t->status = dp_db_failed(t->ctx, &t->store->db, "read stories");
        return NULL;
    }
    dp_bind_str(s, 1, match->words);
    sqlite3_bind_int64(s, 2, t->first);
    sqlite3_bind_int64(s, 3, t->last);
    for (size_t i = 0; i < match->values_n; i++)
        dp_bind_str(s, (int)i + DP_MATCH_FIRST, match->values[i]);
    return s;
}

static candidates find(dp_teller *t, const dp_match *match)
{
    candidates out = { 0 };
    sqlite3_stmt *s = ask(t, match);

    while (s && dp_teller_step(t, s)) {
        candidate c = { sqlite3_column_int64(s, 0),
                        (size_t)sqlite3_column_int64(s, 1), 0 };
        if (!dp_vec_push(t->arena, &out, c)) {
            dp_teller_no_memory(t);
            break;
        }
    }
    sqlite3_finalize(s);
    return out;
}

/* -- Weighing ----------------------------------------------------------------
 */

static int by_weight(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return x->story > y->story ? -1 : x->story < y->story;
}

/* Weigh a few candidates, one by one, and leave out those of too few articles.
 */
static void weigh_each(dp_teller *t, candidates *all, size_t least)
{
    size_t n = 0;

    for (size_t i = 0; i < all->n && t->status == DP_OK; i++) {
        dp_story_members m = dp_story_members_of(t, all->at[i].story);
        if (m.n < least)
            continue;
        all->at[i].weight = dp_story_weigh(t, &m);
        all->at[n++] = all->at[i];
    }
    all->n = n;
}

typedef DP_VEC(dp_str) tags;

/* A language tag; each is kept once, and few there are. */
static dp_str tag_at(dp_teller *t, tags *seen, sqlite3_stmt *s, int column)
{
    dp_str tag = dp_column_text(s, column);

    for (size_t i = 0; i < seen->n; i++)
        if (dp_str_eq(seen->at[i], tag))
            return seen->at[i];
    if (!tag.p)
        return DP_NULL;
    tag = dp_str_dup(t->arena, tag);
    if (!tag.p || !dp_vec_push(t->arena, seen, tag))
        dp_teller_no_memory(t);
    return tag;
}

/* Many candidates are weighed in one walk over the articles of the span: what a
 * story weighs is told by those. */
typedef struct placed {
    int64_t story;
    dp_story_member member;
    bool alone; /* it is grouped with nothing */
} placed;

typedef DP_VEC(placed) places;

static places places_in_span(dp_teller *t)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_SPAN,
        "SELECT a.n, a.outlet, a.language, m.copy_of IS NOT NULL,"
        " coalesce(m.story, a.n), m.story IS NULL FROM article a"
        " LEFT JOIN story_member m ON m.article = a.n"
        " WHERE a.n BETWEEN ?1 AND ?2");
    tags languages = { 0 };
    places out = { 0 };

    if (s) {
        sqlite3_bind_int64(s, 1, t->first);
        sqlite3_bind_int64(s, 2, t->last);
    }
    while (dp_teller_step(t, s)) {
        placed p = { .member = { .number = sqlite3_column_int64(s, 0),
                                 .outlet = sqlite3_column_int64(s, 1),
                                 .language = tag_at(t, &languages, s, 2),
                                 .copy = sqlite3_column_int(s, 3) != 0 },
                     .story = sqlite3_column_int64(s, 4),
                     .alone = sqlite3_column_int(s, 5) != 0 };
        if (!dp_vec_push(t->arena, &out, p)) {
            dp_teller_no_memory(t);
            sqlite3_reset(s);
            break;
        }
    }
    return out;
}

static int by_story(const void *a, const void *b)
{
    const placed *x = a, *y = b;

    if (x->story != y->story)
        return x->story < y->story ? -1 : 1;
    return x->member.number < y->member.number
               ? -1
               : x->member.number > y->member.number;
}

static int candidate_by_story(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    return x->story < y->story ? -1 : x->story > y->story;
}

/* Fewer than `least` of the span may be more in all, where the story began
 * before it or may have gone on behind it. */
static bool is_too_small(dp_teller *t, const placed *first, size_t n,
                         size_t least)
{
    if (n >= least)
        return false;
    if (first->alone || (first->story >= t->first && t->whole))
        return true;
    return dp_story_members_of(t, first->story).n < least;
}

static void take_story(dp_teller *t, const placed *first, size_t n,
                       size_t found, size_t least, candidates *out)
{
    candidate c = { first->story, found, 0 };
    dp_story_members m = { .at = DP_NEWS(t->arena, n, dp_story_member),
                           .n = n };

    if (is_too_small(t, first, n, least))
        return;
    if (!m.at) {
        dp_teller_no_memory(t);
        return;
    }
    for (size_t i = 0; i < n; i++)
        m.at[i] = first[i].member;
    c.weight = dp_story_weigh(t, &m);
    if (!dp_vec_push(t->arena, out, c))
        dp_teller_no_memory(t);
}

/* Stories of the span, of those that were asked for; NULL: all. */
static candidates weigh_all(dp_teller *t, candidates *asked, size_t least)
{
    places all = places_in_span(t);
    candidates out = { 0 };
    size_t k = 0;

    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, by_story);
    if (asked)
        qsort(asked->at, asked->n, sizeof *asked->at, candidate_by_story);
    for (size_t i = 0, n; i < all.n && t->status == DP_OK; i += n) {
        const placed *first = &all.at[i];
        for (n = 1; i + n < all.n && all.at[i + n].story == first->story;)
            n++;
        while (asked && k < asked->n && asked->at[k].story < first->story)
            k++;
        if (!asked)
            take_story(t, first, n, n, least, &out);
        else if (k < asked->n && asked->at[k].story == first->story)
            take_story(t, first, n, asked->at[k].found, least, &out);
    }
    return out;
}

/* Whether the span has all that is newer than its beginning. */
static bool nothing_behind(dp_teller *t)
{
    return t->last == INT64_MAX ||
           dp_teller_number(t, "SELECT 1 FROM article WHERE n > ?1 LIMIT 1",
                            t->last, 0) == 0;
}

/* Those of enough articles, the weightiest first. */
static candidates ranked(dp_teller *t, const dp_match *match, size_t least)
{
    enum { FEW = 100 };
    candidates all = { 0 };

    t->whole = nothing_behind(t);
    if (match)
        all = find(t, match);
    if (match && all.n <= FEW)
        weigh_each(t, &all, least);
    else
        all = weigh_all(t, match ? &all : NULL, least);
    if (all.n > 1)
        qsort(all.at, all.n, sizeof *all.at, by_weight);
    return all;
}

/* -- Kept between requests ---------------------------------------------------
 */

/* What a list without words comes to is the same until somebody writes: a
 * handle that only reads keeps the last one. */
struct dp_ranking {
    int64_t generation;
    int64_t first, last;
    size_t least, n;
    candidate at[];
};

static bool is_ranked(const struct dp_ranking *r, const dp_teller *t,
                      int64_t generation, size_t least)
{
    return r && r->generation == generation && r->first == t->first &&
           r->last == t->last && r->least == least;
}

static void keep_ranking(dp_teller *t, int64_t generation, size_t least,
                         const candidates *all)
{
    size_t bytes = all->n * sizeof *all->at;
    struct dp_ranking *r = malloc(sizeof *r + bytes);

    if (!r)
        return;
    *r = (struct dp_ranking){ .generation = generation,
                              .first = t->first,
                              .last = t->last,
                              .least = least,
                              .n = all->n };
    if (bytes)
        memcpy(r->at, all->at, bytes);
    free(t->store->ranking);
    t->store->ranking = r;
}

static candidates ranked_of_all(dp_teller *t, size_t least)
{
    bool reads = sqlite3_db_readonly(t->store->db.sqlite, "main") == 1;
    int64_t generation = 0;
    candidates all = { 0 };

    if (reads)
        t->status = dp_store_generation(t->ctx, t->store, &generation);
    if (reads && is_ranked(t->store->ranking, t, generation, least))
        return (candidates){ .at = t->store->ranking->at,
                             .n = t->store->ranking->n };
    if (t->status == DP_OK)
        all = ranked(t, NULL, least);
    if (reads && t->status == DP_OK)
        keep_ranking(t, generation, least, &all);
    return all;
}

static void show(dp_teller *t, const candidates *all,
                 const dp_story_search *search, dp_story_list *out)
{
    size_t limit = search->limit ? search->limit : LIMIT;
    size_t begin = search->behind < all->n ? search->behind : all->n;
    size_t end = all->n - begin > limit ? begin + limit : all->n;

    out->more = end < all->n;
    out->total = all->n;
    for (size_t i = 0; i < all->n; i++)
        out->articles += all->at[i].found;
    out->at = DP_NEWS(t->arena, end - begin + 1, dp_story);
    if (!out->at) {
        dp_teller_no_memory(t);
        return;
    }
    for (size_t i = begin; i < end && t->status == DP_OK; i++) {
        dp_story_members m = dp_story_members_of(t, all->at[i].story);
        dp_story_tell(t, &m, &out->at[out->n]);
        out->n += m.n > 0;
    }
}

dp_status dp_store_stories(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_story_search *search, dp_story_list *out)
{
    dp_teller t = {
        .ctx = ctx, .arena = arena, .store = store, .language = search->language
    };
    dp_match match = { 0 };
    candidates all;
    bool own;
    dp_status status;

    *out = (dp_story_list){ 0 };
    if (!dp_story_tables(store))
        return DP_OK;
    status = dp_store_look(ctx, store, &own);
    if (status != DP_OK)
        return status;
    set_span(&t, search);
    if (t.status == DP_OK && search->match)
        t.status = read_match(&t, search->match, &match);
    if (t.status == DP_OK) {
        all = match.words.p ? ranked(&t, &match, search->least)
                            : ranked_of_all(&t, search->least);
        show(&t, &all, search, out);
    }
    dp_store_looked(store, own);
    return t.status;
}
