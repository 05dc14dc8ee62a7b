/* Stories, read. A list goes over the articles of its days, then over those of
 * their stories; only what is shown is looked at more closely. A headline is
 * central when its words stand in many other headlines of the story. */
#include <math.h>

#include "store/match.h"
#include "store/story.h"

#include "core/banned.h"

enum {
    SPAN_DAYS = 62, /* of a list, at most */
    LIMIT = 50,
    HEADLINES = 64 /* of a story that are compared */
};

/* How fast a story fades: half of its weight in so many days. */
static const double half_life = 2;

/* What each language beyond the first, and each text beyond an outlet's first,
 * adds to the weight of one outlet. */
static const double of_language = 0.5, of_text = 0.25;

typedef struct teller {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_str language;             /* of the reader */
    int64_t first, last, newest; /* numbers */
    bool whole;                  /* nothing is newer than `last` */
    dp_status status;
} teller;

/* How many numbers a day has. */
static int64_t a_day(void)
{
    return dp_order_first(1) - dp_order_first(0);
}

/* An article of a story, as the sums need it. */
typedef struct member {
    int64_t number, outlet;
    dp_str language;
    bool copy;
} member;

typedef DP_VEC(member) members;

/* A story before it is shown. */
typedef struct candidate {
    int64_t story;
    size_t found; /* articles of the span that match */
    double weight;
} candidate;

typedef DP_VEC(candidate) candidates;

static bool step(teller *t, sqlite3_stmt *s)
{
    dp_status status;

    if (!s && t->status == DP_OK)
        t->status = dp_db_failed(t->ctx, &t->store->db, "read stories");
    if (t->status != DP_OK)
        return false;
    status = dp_db_step(t->ctx, &t->store->db, s, "read stories");
    if (status != DP_OK && status != DP_END)
        t->status = status;
    return status == DP_OK;
}

static void no_memory(teller *t)
{
    t->status = dp_no_memory(t->ctx, "stories");
}

/* -- A story's articles ------------------------------------------------------
 */

static members members_of(teller *t, int64_t story)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_MEMBERS,
        "SELECT a.n, a.outlet, a.language, m.copy_of IS NOT NULL"
        " FROM story_member m CROSS JOIN article a ON a.n = m.article"
        " WHERE m.story = ?1 UNION SELECT a.n, a.outlet, a.language, 0"
        " FROM article a WHERE a.n = ?1 AND NOT EXISTS (SELECT 1 FROM"
        " story_member WHERE article = ?1) ORDER BY 1");
    members out = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, story);
    while (step(t, s)) {
        member m = { sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1),
                     dp_column_str(t->arena, s, 2),
                     sqlite3_column_int(s, 3) != 0 };
        if (!dp_vec_push(t->arena, &out, m)) {
            no_memory(t);
            sqlite3_reset(s);
            break;
        }
    }
    return out;
}

typedef DP_VEC(dp_str) tags;

/* A language tag; each is kept once, and few there are. */
static dp_str tag_at(teller *t, tags *seen, sqlite3_stmt *s, int column)
{
    dp_str tag = { (const char *)sqlite3_column_text(s, column),
                   (size_t)sqlite3_column_bytes(s, column) };

    for (size_t i = 0; i < seen->n; i++)
        if (dp_str_eq(seen->at[i], tag))
            return seen->at[i];
    if (!tag.p)
        return DP_NULL;
    tag = dp_str_dup(t->arena, tag);
    if (!tag.p || !dp_vec_push(t->arena, seen, tag))
        no_memory(t);
    return tag;
}

static size_t primary(dp_str tag)
{
    size_t n = dp_str_find_char(tag, '-', 0);

    return n == DP_NOT_FOUND ? tag.n : n;
}

static bool same_language(dp_str a, dp_str b)
{
    return a.n && b.n &&
           dp_str_eq_ascii(dp_str_sub(a, 0, primary(a)),
                           dp_str_sub(b, 0, primary(b)));
}

/* Whether no member before the `i`th, of those in the span, has its outlet. */
static bool new_outlet(const teller *t, const members *all, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (all->at[k].number >= t->first && all->at[k].number <= t->last &&
            all->at[k].outlet == all->at[i].outlet)
            return false;
    return true;
}

static bool new_language(const teller *t, const members *all, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (all->at[k].number >= t->first && all->at[k].number <= t->last &&
            same_language(all->at[k].language, all->at[i].language))
            return false;
    return all->at[i].language.n > 0;
}

/* What a story weighs in the span: outlets, own texts, languages; less, the
 * longer nothing came of it. */
static double weigh(const teller *t, const members *all)
{
    enum { LOOKED_AT = 400 }; /* of a crowd; the sums are of its square */
    double outlets = 0, own = 0, languages = 0;
    int64_t last = INT64_MIN;
    size_t n = all->n < LOOKED_AT ? all->n : LOOKED_AT;

    for (size_t i = 0; i < all->n; i++) {
        const member *m = &all->at[i];
        if (m->number < t->first || m->number > t->last)
            continue;
        last = m->number;
        own += !m->copy;
        if (i < n) {
            outlets += new_outlet(t, all, i);
            languages += new_language(t, all, i);
        }
    }
    if (last == INT64_MIN)
        return 0;
    return (outlets + of_text * fmax(0, own - outlets) +
            of_language * fmax(0, languages - 1)) *
           exp2(-(double)(t->newest - last) / (double)a_day() / half_life);
}

static bool grows(const teller *t, const members *all)
{
    size_t recent = 0, before = 0;

    for (size_t i = 0; i < all->n; i++) {
        int64_t age = t->newest - all->at[i].number;
        recent += age >= 0 && age < a_day();
        before += age >= a_day() && age < 2 * a_day();
    }
    return recent >= 2 && recent > before;
}

static dp_str outlet_name(teller *t, int64_t outlet)
{
    sqlite3_stmt *s = dp_db_statement(&t->store->db, ST_STORY_OUTLET,
                                      "SELECT name FROM outlet WHERE n = ?1");
    dp_str name = DP_NULL;

    if (outlet == 0)
        return name;
    if (s)
        sqlite3_bind_int64(s, 1, outlet);
    if (step(t, s)) {
        name = dp_column_str(t->arena, s, 0);
        sqlite3_reset(s);
    }
    return name;
}

/* -- Headlines ---------------------------------------------------------------
 */

typedef struct headline {
    dp_str id, title, language;
    int64_t outlet;
    bool copy;
    uint32_t words[32];
    size_t words_n;
} headline;

/* Words of a title, folded, each once. */
static void read_words(headline *h)
{
    char folded[256];
    dp_span span;

    h->words_n = 0;
    for (size_t at = 0;
         h->words_n < 32 && dp_terms_next(h->title, &at, &span);) {
        dp_str word = dp_str_sub(h->title, span.begin, span.end);
        size_t n = dp_fold_into(word, folded, sizeof folded), k = 0;
        uint32_t hash;
        if (n == DP_NOT_FOUND)
            continue;
        hash = dp_str_hash((dp_str){ folded, n });
        while (k < h->words_n && h->words[k] != hash)
            k++;
        if (k == h->words_n)
            h->words[h->words_n++] = hash;
    }
}

static size_t shared(const headline *a, const headline *b)
{
    size_t n = 0;

    for (size_t i = 0; i < a->words_n; i++)
        for (size_t k = 0; k < b->words_n; k++)
            n += a->words[i] == b->words[k];
    return n;
}

static double centrality(const headline *all, size_t n, size_t of)
{
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        if (i != of)
            sum += (double)shared(&all[of], &all[i]);
    return sum / sqrt((double)all[of].words_n + 3);
}

/* The reader's language where the story has it, else the one that most of it
 * is in, the first of equals. */
static dp_str told_in(const teller *t, const members *all)
{
    dp_str best = DP_NULL;
    size_t most = 0;

    for (size_t i = 0; i < all->n && i < 4 * HEADLINES; i++) {
        size_t n = 0;
        if (same_language(all->at[i].language, t->language))
            return all->at[i].language;
        for (size_t k = 0; k < all->n && k < 4 * HEADLINES; k++)
            n += same_language(all->at[i].language, all->at[k].language);
        if (n > most) {
            most = n;
            best = all->at[i].language;
        }
    }
    return best;
}

static bool read_headline(teller *t, int64_t number, headline *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&t->store->db, ST_STORY_TITLE,
                        "SELECT id, title, language FROM article WHERE n = ?1");

    if (s)
        sqlite3_bind_int64(s, 1, number);
    if (!step(t, s))
        return false;
    *out = (headline){ .id = dp_column_id(t->arena, s, 0),
                       .title = dp_column_str(t->arena, s, 1),
                       .language = dp_column_str(t->arena, s, 2) };
    sqlite3_reset(s);
    read_words(out);
    return true;
}

/* What makes a headline fit, the first before all else: it is in the language
 * wanted, its text is an article's own, it is central. */
static double fitness(const headline *all, size_t n, size_t of, dp_str wanted)
{
    if (all[of].title.n == 0)
        return -1;
    return centrality(all, n, of) +
           (same_language(all[of].language, wanted) ? 1e6 : 0) +
           (all[of].copy ? 0 : 1e4);
}

/* The last ones of a large story: they say where it stands. */
static void name_story(teller *t, const members *all, dp_story *out)
{
    headline *headlines = DP_NEWS(t->arena, HEADLINES, headline);
    dp_str wanted = told_in(t, all);
    size_t n = 0, best = 0;
    double most = -1;

    if (!headlines) {
        no_memory(t);
        return;
    }
    for (size_t i = all->n > HEADLINES ? all->n - HEADLINES : 0; i < all->n;
         i++)
        if (read_headline(t, all->at[i].number, &headlines[n])) {
            headlines[n].outlet = all->at[i].outlet;
            headlines[n++].copy = all->at[i].copy;
        }
    for (size_t i = 0; i < n; i++) {
        double fits = fitness(headlines, n, i, wanted);
        if (fits > most) {
            most = fits;
            best = i;
        }
    }
    out->title = headlines[best].title;
    out->title_of = headlines[best].id;
    out->language = headlines[best].language;
    out->title_outlet = outlet_name(t, headlines[best].outlet);
}

/* -- Shares ------------------------------------------------------------------
 */

static int by_articles(const void *a, const void *b)
{
    const dp_story_share *x = a, *y = b;

    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return dp_str_cmp(x->name, y->name);
}

static void add_share(teller *t, dp_story_shares *shares, size_t cap,
                      dp_str name)
{
    if (name.n == 0)
        return;
    for (size_t i = 0; i < shares->n; i++)
        if (dp_str_eq(shares->at[i].name, name)) {
            shares->at[i].articles++;
            return;
        }
    if (shares->n < cap)
        shares->at[shares->n++] = (dp_story_share){ name, 1 };
}

static void count_shares(teller *t, const members *all, dp_story *out)
{
    out->outlets.at = DP_NEWS(t->arena, all->n + 1, dp_story_share);
    out->languages.at = DP_NEWS(t->arena, all->n + 1, dp_story_share);
    if (!out->outlets.at || !out->languages.at) {
        no_memory(t);
        return;
    }
    for (size_t i = 0; i < all->n; i++) {
        dp_str language = all->at[i].language;
        add_share(t, &out->outlets, all->n, outlet_name(t, all->at[i].outlet));
        add_share(t, &out->languages, all->n,
                  dp_str_sub(language, 0, primary(language)));
    }
    qsort(out->outlets.at, out->outlets.n, sizeof *out->outlets.at,
          by_articles);
    qsort(out->languages.at, out->languages.n, sizeof *out->languages.at,
          by_articles);
}

/* -- A story -----------------------------------------------------------------
 */

static void read_ends(teller *t, const members *all, dp_story *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&t->store->db, ST_STORY_FIND,
                        "SELECT id, published FROM article WHERE n = ?1");
    int64_t first = all->at[0].number, last = all->at[all->n - 1].number;

    if (s)
        sqlite3_bind_int64(s, 1, first);
    if (step(t, s)) {
        out->id = dp_column_id(t->arena, s, 0);
        out->first_published = dp_column_str(t->arena, s, 1);
        sqlite3_reset(s);
    }
    if (s)
        sqlite3_bind_int64(s, 1, last);
    if (step(t, s)) {
        out->last_published = dp_column_str(t->arena, s, 1);
        sqlite3_reset(s);
    }
    out->first_outlet = outlet_name(t, all->at[0].outlet);
    out->first_day = dp_order_day(first);
    out->last_day = dp_order_day(last);
}

static void tell(teller *t, const members *all, dp_story *out)
{
    *out = (dp_story){ .articles = all->n };
    if (all->n == 0)
        return;
    for (size_t i = 0; i < all->n; i++) {
        out->copies += all->at[i].copy;
        out->in_span +=
            all->at[i].number >= t->first && all->at[i].number <= t->last;
    }
    out->weight = weigh(t, all);
    out->growing = grows(t, all);
    read_ends(t, all, out);
    count_shares(t, all, out);
    name_story(t, all, out);
}

/* -- A list ------------------------------------------------------------------
 */

/* One number of the store, or what it is where there is none. */
static int64_t number(teller *t, const char *sql, int64_t value, int64_t none)
{
    sqlite3_stmt *s = NULL;
    int64_t found = none;

    if (sqlite3_prepare_v2(t->store->db.sqlite, sql, -1, &s, NULL) == SQLITE_OK)
        sqlite3_bind_int64(s, 1, value);
    if (step(t, s) && sqlite3_column_type(s, 0) != SQLITE_NULL)
        found = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return found;
}

static void set_span(teller *t, const dp_story_search *search)
{
    int64_t oldest;

    t->first =
        search->first == DP_DAY_MIN ? INT64_MIN : dp_order_first(search->first);
    t->last = search->last == DP_DAY_MAX ? INT64_MAX
                                         : dp_order_first(search->last + 1) - 1;
    t->newest =
        number(t, "SELECT max(n) FROM article WHERE n <= ?1", t->last, 0);
    oldest = number(t,
                    "SELECT min(day) FROM (SELECT day FROM (SELECT day FROM"
                    " story_day UNION SELECT day FROM story_waiting) WHERE"
                    " day <= ?1 ORDER BY day DESC LIMIT 62)",
                    dp_order_day(t->newest), dp_order_day(t->newest));
    _Static_assert(SPAN_DAYS == 62, "as the statement says");
    if (t->first < dp_order_first((dp_day)oldest))
        t->first = dp_order_first((dp_day)oldest);
}

static dp_status read_match(teller *t, const dp_search *search, dp_match *out)
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

static sqlite3_stmt *ask(teller *t, const dp_match *match)
{
    dp_str sql = dp_str_printf(
        t->arena,
        "SELECT coalesce(m.story, f.n), count(*) FROM (SELECT rowid AS n FROM"
        " words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 %.*s) f"
        " LEFT JOIN story_member m ON m.article = f.n GROUP BY 1",
        (int)match->where.n, match->where.p);
    sqlite3_stmt *s = NULL;

    if (!sql.p) {
        no_memory(t);
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

static candidates find(teller *t, const dp_match *match)
{
    candidates out = { 0 };
    sqlite3_stmt *s = ask(t, match);

    while (s && step(t, s)) {
        candidate c = { sqlite3_column_int64(s, 0),
                        (size_t)sqlite3_column_int64(s, 1), 0 };
        if (!dp_vec_push(t->arena, &out, c)) {
            no_memory(t);
            break;
        }
    }
    sqlite3_finalize(s);
    return out;
}

static int by_weight(const void *a, const void *b)
{
    const candidate *x = a, *y = b;

    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return x->story > y->story ? -1 : x->story < y->story;
}

/* Weigh a few candidates, one by one, and leave out those of too few articles.
 */
static void weigh_each(teller *t, candidates *all, size_t least)
{
    size_t n = 0;

    for (size_t i = 0; i < all->n && t->status == DP_OK; i++) {
        members m = members_of(t, all->at[i].story);
        if (m.n < least)
            continue;
        all->at[i].weight = weigh(t, &m);
        all->at[n++] = all->at[i];
    }
    all->n = n;
}

/* Many candidates are weighed in one walk over the articles of the span: what a
 * story weighs is told by those. */
typedef struct placed {
    int64_t story;
    member member;
    bool alone; /* it is grouped with nothing */
} placed;

typedef DP_VEC(placed) places;

static places places_in_span(teller *t)
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
    while (step(t, s)) {
        placed p = { .member = { .number = sqlite3_column_int64(s, 0),
                                 .outlet = sqlite3_column_int64(s, 1),
                                 .language = tag_at(t, &languages, s, 2),
                                 .copy = sqlite3_column_int(s, 3) != 0 },
                     .story = sqlite3_column_int64(s, 4),
                     .alone = sqlite3_column_int(s, 5) != 0 };
        if (!dp_vec_push(t->arena, &out, p)) {
            no_memory(t);
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
static bool is_too_small(teller *t, const placed *first, size_t n, size_t least)
{
    if (n >= least)
        return false;
    if (first->alone || (first->story >= t->first && t->whole))
        return true;
    return members_of(t, first->story).n < least;
}

static void take_story(teller *t, const placed *first, size_t n, size_t found,
                       size_t least, candidates *out)
{
    candidate c = { first->story, found, 0 };
    members m = { .at = DP_NEWS(t->arena, n, member), .n = n };

    if (is_too_small(t, first, n, least))
        return;
    if (!m.at) {
        no_memory(t);
        return;
    }
    for (size_t i = 0; i < n; i++)
        m.at[i] = first[i].member;
    c.weight = weigh(t, &m);
    if (!dp_vec_push(t->arena, out, c))
        no_memory(t);
}

/* Stories of the span, of those that were asked for; NULL: all. */
static candidates weigh_all(teller *t, candidates *asked, size_t least)
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
static bool nothing_behind(teller *t)
{
    return t->last == INT64_MAX ||
           number(t, "SELECT 1 FROM article WHERE n > ?1 LIMIT 1", t->last,
                  0) == 0;
}

/* Those of enough articles, the weightiest first. */
static candidates ranked(teller *t, const dp_match *match, size_t least)
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

static bool is_ranked(const struct dp_ranking *r, const teller *t,
                      int64_t generation, size_t least)
{
    return r && r->generation == generation && r->first == t->first &&
           r->last == t->last && r->least == least;
}

static void keep_ranking(teller *t, int64_t generation, size_t least,
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

static candidates ranked_of_all(teller *t, size_t least)
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

static void show(teller *t, const candidates *all,
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
        no_memory(t);
        return;
    }
    for (size_t i = begin; i < end && t->status == DP_OK; i++) {
        members m = members_of(t, all->at[i].story);
        tell(t, &m, &out->at[out->n]);
        out->n += m.n > 0;
    }
}

dp_status dp_store_stories(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_story_search *search, dp_story_list *out)
{
    teller t = {
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

/* The first words of a text, cut at a blank. */
static dp_str lead_of(dp_str text, size_t most)
{
    size_t n = dp_str_find(text, DP_S("\n\n"), 0);

    if (n == DP_NOT_FOUND)
        n = text.n;
    if (n <= most)
        return dp_str_sub(text, 0, n);
    n = most;
    while (n > 0 && text.p[n] != ' ')
        n--;
    return dp_str_sub(text, 0, n);
}

/* -- One story, whole --------------------------------------------------------
 */

typedef struct whole_row {
    int64_t number, copy_of, near;
} whole_row;

static dp_story_why why_of(sqlite3_stmt *s)
{
    if (sqlite3_column_int(s, 6))
        return DP_STORY_EDITOR;
    if (sqlite3_column_type(s, 1) != SQLITE_NULL)
        return DP_STORY_COPY;
    return sqlite3_column_type(s, 2) != SQLITE_NULL ? DP_STORY_NEAR
                                                    : DP_STORY_FIRST;
}

/* What the record says, copied: it may be large. */
static void read_article(teller *t, int64_t article, dp_story_article *out)
{
    enum { LEAD = 400 }; /* bytes */
    dp_arena *arena = dp_arena_new((size_t)1 << 30);
    dp_article a;

    if (!arena) {
        no_memory(t);
        return;
    }
    t->status = dp_store_article_at(t->ctx, t->store, arena, article, &a, NULL);
    if (t->status == DP_OK) {
        out->day = dp_order_day(article);
        out->id = dp_str_dup(t->arena, a.id);
        out->url = dp_str_dup(t->arena, a.url);
        out->outlet = dp_str_dup(t->arena, a.outlet);
        out->title = dp_str_dup(t->arena, a.title);
        out->published = dp_str_dup(t->arena, a.published);
        out->language = dp_str_dup(t->arena, a.language);
        out->agency = dp_str_dup(t->arena, a.agency);
        out->lead = dp_str_dup(t->arena, lead_of(a.text, LEAD));
    }
    dp_arena_close(arena);
}

static dp_story_article article_of(sqlite3_stmt *s)
{
    return (dp_story_article){
        .score = (unsigned)sqlite3_column_int(s, 3),
        .kept = (unsigned)sqlite3_column_int(s, 4),
        .cut = sqlite3_column_int(s, 5) != 0,
        .why = why_of(s),
    };
}

static int64_t number_in(sqlite3_stmt *s, int place)
{
    return sqlite3_column_type(s, place) == SQLITE_NULL
               ? DP_STORY_NONE
               : sqlite3_column_int64(s, place);
}

/* The place of a number, or `n`. */
static size_t place_in(const whole_row *rows, size_t n, int64_t number)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rows[middle].number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && rows[low].number == number ? low : n;
}

/* Numbers to ids, copies under their originals. */
static void fold_copies(dp_story_whole *out, const whole_row *rows)
{
    for (size_t i = 0; i < out->n; i++) {
        dp_story_article *article = &out->at[i];
        size_t near = place_in(rows, out->n, rows[i].near);
        size_t original = place_in(rows, out->n, rows[i].copy_of);
        article->original = i;
        if (near < out->n)
            article->near = out->at[near].id;
        if (original >= out->n || original == i)
            continue;
        article->copy_of = out->at[original].id;
        article->original = original;
        out->at[original].copies++;
    }
}

static void read_whole(teller *t, int64_t story, dp_story_whole *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_WHOLE,
        "SELECT a.n, m.copy_of, m.near, coalesce(m.score, 0),"
        " coalesce(m.kept, 0), coalesce(m.cut, 0),"
        " coalesce(m.story <> m.cluster, 0) AND EXISTS (SELECT 1 FROM"
        " story_said d WHERE d.article = a.id OR d.other = a.id)"
        " FROM (SELECT article AS n FROM story_member WHERE story = ?1"
        " UNION SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM story_member WHERE"
        " article = ?1)) x CROSS JOIN article a ON a.n = x.n"
        " LEFT JOIN story_member m ON m.article = a.n ORDER BY a.n");
    DP_VEC(dp_story_article) articles = { 0 };
    DP_VEC(whole_row) rows = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, story);
    while (step(t, s)) {
        whole_row row = { sqlite3_column_int64(s, 0), number_in(s, 1),
                          number_in(s, 2) };
        if (!dp_vec_push(t->arena, &articles, article_of(s)) ||
            !dp_vec_push(t->arena, &rows, row)) {
            no_memory(t);
            sqlite3_reset(s);
            return;
        }
    }
    for (size_t i = 0; i < rows.n && t->status == DP_OK; i++)
        read_article(t, rows.at[i].number, &articles.at[i]);
    out->at = articles.at;
    out->n = articles.n;
    fold_copies(out, rows.at);
}

/* The number of the story that an article is in. */
static bool find_story(teller *t, dp_str id_or_url, int64_t *story)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_OF,
        "SELECT coalesce(m.story, a.n) FROM article a LEFT JOIN story_member m"
        " ON m.article = a.n WHERE a.id = ?1");
    dp_str id = DP_NULL, packed;

    t->status = dp_store_find(t->ctx, t->arena, t->store, id_or_url, &id);
    if (t->status != DP_OK || !id.p)
        return false;
    packed = dp_id_pack(t->arena, id);
    if (!packed.p) {
        no_memory(t);
        return false;
    }
    if (s)
        dp_bind_blob(s, 1, packed);
    if (!step(t, s))
        return false;
    *story = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return true;
}

dp_status dp_store_story_tellers(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 dp_str id, size_t limit, dp_lines *out)
{
    teller t = { .ctx = ctx, .arena = arena, .store = store };
    DP_VEC(dp_line) all = { 0 };
    int64_t story = 0;
    sqlite3_stmt *s;

    *out = (dp_lines){ 0 };
    if (!dp_story_tables(store) || !find_story(&t, id, &story))
        return t.status;
    s = dp_db_statement(
        &store->db, ST_STORY_TELLERS,
        "SELECT min(a.n), a.id, a.title, a.published, a.language, o.name"
        " FROM story_member m CROSS JOIN article a ON a.n = m.article"
        " LEFT JOIN outlet o ON o.n = a.outlet"
        " WHERE m.story = ?1 AND m.copy_of IS NULL"
        " GROUP BY a.outlet ORDER BY 1 LIMIT ?2");
    if (s) {
        sqlite3_bind_int64(s, 1, story);
        sqlite3_bind_int64(s, 2, (int64_t)limit);
    }
    while (step(&t, s)) {
        dp_line line = { .place = sqlite3_column_int64(s, 0),
                         .day = dp_order_day(sqlite3_column_int64(s, 0)),
                         .id = dp_column_id(arena, s, 1),
                         .title = dp_column_str(arena, s, 2),
                         .published = dp_column_str(arena, s, 3),
                         .language = dp_column_str(arena, s, 4),
                         .outlet = dp_column_str(arena, s, 5) };
        if (!dp_vec_push(arena, &all, line)) {
            no_memory(&t);
            sqlite3_reset(s);
        }
    }
    for (size_t i = 0; i < all.n && t.status == DP_OK; i++)
        if (!all.at[i].title.n)
            t.status =
                dp_line_at(ctx, arena, store, all.at[i].place, &all.at[i]);
    out->at = all.at;
    out->n = all.n;
    return t.status;
}

dp_status dp_store_story(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str id_or_url, dp_str language, dp_story_whole *out)
{
    teller t = { .ctx = ctx,
                 .arena = arena,
                 .store = store,
                 .language = language,
                 .first = INT64_MIN,
                 .last = INT64_MAX };
    int64_t story;
    members all;

    *out = (dp_story_whole){ 0 };
    if (!dp_story_tables(store) || !find_story(&t, id_or_url, &story))
        return t.status != DP_OK
                   ? t.status
                   : dp_fail(ctx, DP_NO_INPUT, "there is no article '%.*s'",
                             DP_F(id_or_url));
    t.newest =
        number(&t, "SELECT max(n) FROM article WHERE n <= ?1", INT64_MAX, 0);
    all = members_of(&t, story);
    tell(&t, &all, &out->story);
    read_whole(&t, story, out);
    return t.status;
}

dp_status dp_store_story_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str id, dp_story_of *out)
{
    teller t = { .ctx = ctx, .arena = arena, .store = store };
    dp_str packed = dp_id_pack(arena, id);
    sqlite3_stmt *s = NULL;

    *out = (dp_story_of){ .story = id, .articles = 1 };
    if (!packed.p)
        return dp_no_memory(ctx, "an article");
    if (!dp_story_tables(store))
        return DP_OK;
    s = dp_db_statement(&store->db, ST_STORY_BRIEF,
                        "SELECT f.id, c.id, (SELECT count(*) FROM story_member"
                        " x WHERE x.story = m.story) FROM article a"
                        " JOIN story_member m ON m.article = a.n"
                        " JOIN article f ON f.n = m.story"
                        " LEFT JOIN article c ON c.n = m.copy_of"
                        " WHERE a.id = ?1");
    if (s)
        dp_bind_blob(s, 1, packed);
    if (step(&t, s)) {
        *out =
            (dp_story_of){ dp_column_id(arena, s, 0), dp_column_id(arena, s, 1),
                           (size_t)sqlite3_column_int64(s, 2) };
        sqlite3_reset(s);
    }
    return t.status;
}
