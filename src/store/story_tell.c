/* What is told of one story: what it weighs, its headline, its shares. A
 * headline is central when its words stand in many other headlines of the
 * story. */
#include "store/story_tell.h"

#include <math.h>

#include "core/banned.h"

enum { HEADLINES = 64 }; /* of a story that are compared */

/* How fast a story fades: half of its weight in so many days. */
static const double half_life = 2;

/* What each language beyond the first, and each text beyond an outlet's first,
 * adds to the weight of one outlet. */
static const double of_language = 0.5, of_text = 0.25;

/* How many numbers a day has. */
static int64_t a_day(void)
{
    return dp_order_first(1) - dp_order_first(0);
}

bool dp_teller_step(dp_teller *t, sqlite3_stmt *s)
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

void dp_teller_no_memory(dp_teller *t)
{
    t->status = dp_no_memory(t->ctx, "stories");
}

int64_t dp_teller_number(dp_teller *t, const char *sql, int64_t value,
                         int64_t none)
{
    sqlite3_stmt *s = NULL;
    int64_t found = none;

    if (sqlite3_prepare_v2(t->store->db.sqlite, sql, -1, &s, NULL) == SQLITE_OK)
        sqlite3_bind_int64(s, 1, value);
    if (dp_teller_step(t, s) && sqlite3_column_type(s, 0) != SQLITE_NULL)
        found = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return found;
}

/* -- A story's articles ------------------------------------------------------
 */

dp_story_members dp_story_members_of(dp_teller *t, int64_t story)
{
    sqlite3_stmt *s = dp_db_statement(
        &t->store->db, ST_STORY_MEMBERS,
        "SELECT a.n, a.outlet, a.language, m.copy_of IS NOT NULL"
        " FROM story_member m CROSS JOIN article a ON a.n = m.article"
        " WHERE m.story = ?1 UNION SELECT a.n, a.outlet, a.language, 0"
        " FROM article a WHERE a.n = ?1 AND NOT EXISTS (SELECT 1 FROM"
        " story_member WHERE article = ?1) ORDER BY 1");
    dp_story_members out = { 0 };

    if (s)
        sqlite3_bind_int64(s, 1, story);
    while (dp_teller_step(t, s)) {
        dp_story_member m = { sqlite3_column_int64(s, 0),
                              sqlite3_column_int64(s, 1),
                              dp_column_str(t->arena, s, 2),
                              sqlite3_column_int(s, 3) != 0 };
        if (!dp_vec_push(t->arena, &out, m)) {
            dp_teller_no_memory(t);
            sqlite3_reset(s);
            break;
        }
    }
    return out;
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
static bool new_outlet(const dp_teller *t, const dp_story_members *all,
                       size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (all->at[k].number >= t->first && all->at[k].number <= t->last &&
            all->at[k].outlet == all->at[i].outlet)
            return false;
    return true;
}

static bool new_language(const dp_teller *t, const dp_story_members *all,
                         size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (all->at[k].number >= t->first && all->at[k].number <= t->last &&
            same_language(all->at[k].language, all->at[i].language))
            return false;
    return all->at[i].language.n > 0;
}

double dp_story_weigh(const dp_teller *t, const dp_story_members *all)
{
    enum { LOOKED_AT = 400 }; /* of a crowd; the sums are of its square */
    double outlets = 0, own = 0, languages = 0;
    int64_t last = INT64_MIN;
    size_t n = all->n < LOOKED_AT ? all->n : LOOKED_AT;

    for (size_t i = 0; i < all->n; i++) {
        const dp_story_member *m = &all->at[i];
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

static bool grows(const dp_teller *t, const dp_story_members *all)
{
    size_t recent = 0, before = 0;

    for (size_t i = 0; i < all->n; i++) {
        int64_t age = t->newest - all->at[i].number;
        recent += age >= 0 && age < a_day();
        before += age >= a_day() && age < 2 * a_day();
    }
    return recent >= 2 && recent > before;
}

static dp_str outlet_name(dp_teller *t, int64_t outlet)
{
    sqlite3_stmt *s = dp_db_statement(&t->store->db, ST_STORY_OUTLET,
                                      "SELECT name FROM outlet WHERE n = ?1");
    dp_str name = DP_NULL;

    if (outlet == 0)
        return name;
    if (s)
        sqlite3_bind_int64(s, 1, outlet);
    if (dp_teller_step(t, s)) {
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
static dp_str told_in(const dp_teller *t, const dp_story_members *all)
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

static bool read_headline(dp_teller *t, int64_t number, headline *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&t->store->db, ST_STORY_TITLE,
                        "SELECT id, title, language FROM article WHERE n = ?1");

    if (s)
        sqlite3_bind_int64(s, 1, number);
    if (!dp_teller_step(t, s))
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
static void name_story(dp_teller *t, const dp_story_members *all, dp_story *out)
{
    headline *headlines = DP_NEWS(t->arena, HEADLINES, headline);
    dp_str wanted = told_in(t, all);
    size_t n = 0, best = 0;
    double most = -1;

    if (!headlines) {
        dp_teller_no_memory(t);
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

static void add_share(dp_teller *t, dp_story_shares *shares, size_t cap,
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

static void count_shares(dp_teller *t, const dp_story_members *all,
                         dp_story *out)
{
    out->outlets.at = DP_NEWS(t->arena, all->n + 1, dp_story_share);
    out->languages.at = DP_NEWS(t->arena, all->n + 1, dp_story_share);
    if (!out->outlets.at || !out->languages.at) {
        dp_teller_no_memory(t);
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

static void read_ends(dp_teller *t, const dp_story_members *all, dp_story *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&t->store->db, ST_STORY_FIND,
                        "SELECT id, published FROM article WHERE n = ?1");
    int64_t first = all->at[0].number, last = all->at[all->n - 1].number;

    if (s)
        sqlite3_bind_int64(s, 1, first);
    if (dp_teller_step(t, s)) {
        out->id = dp_column_id(t->arena, s, 0);
        out->first_published = dp_column_str(t->arena, s, 1);
        sqlite3_reset(s);
    }
    if (s)
        sqlite3_bind_int64(s, 1, last);
    if (dp_teller_step(t, s)) {
        out->last_published = dp_column_str(t->arena, s, 1);
        sqlite3_reset(s);
    }
    out->first_outlet = outlet_name(t, all->at[0].outlet);
    out->first_day = dp_order_day(first);
    out->last_day = dp_order_day(last);
}

void dp_story_tell(dp_teller *t, const dp_story_members *all, dp_story *out)
{
    *out = (dp_story){ .articles = all->n };
    if (all->n == 0)
        return;
    for (size_t i = 0; i < all->n; i++) {
        out->copies += all->at[i].copy;
        out->in_span +=
            all->at[i].number >= t->first && all->at[i].number <= t->last;
    }
    out->weight = dp_story_weigh(t, all);
    out->growing = grows(t, all);
    read_ends(t, all, out);
    count_shares(t, all, out);
    name_story(t, all, out);
}
