/* Search. Newest first is the order of the index itself: numbers of articles
 * are places in time, and the walk ends with the page that was asked for. By
 * fitness, the newest 2,000 are ranked by bm25, the title weighing four times,
 * halved towards zero as an article grows older than the newest hit. */
#include <math.h>

#include "record/record.h"
#include "store/match.h"
#include "store/note.h"

#include "core/banned.h"

enum { LIMIT = 20, RANKED = 2000 };

static const double half_life = 90; /* days in which recency halves */

typedef struct ranked {
    int64_t number;
    double fitness;
} ranked;

typedef DP_VEC(ranked) numbers;

typedef struct searcher {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    const dp_search *search;
    dp_query query;
    dp_match match;
    size_t limit;
    dp_tally *tally; /* NULL: nothing is counted */
} searcher;

/* -- What is asked -----------------------------------------------------------
 */

static dp_status add_options(dp_ctx *ctx, dp_arena *arena,
                             const dp_search *search, dp_query *out)
{
    const struct {
        dp_item_kind kind;
        dp_str value;
    } options[] = {
        { DP_ITEM_LANG, search->lang },   { DP_ITEM_OUTLET, search->outlet },
        { DP_ITEM_ABOUT, search->about }, { DP_ITEM_KIND, search->kind },
        { DP_ITEM_DAYS, search->days },   { DP_ITEM_BETWEEN, search->between },
    };
    dp_status status = DP_OK;

    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (options[i].value.p && status == DP_OK)
            status = dp_query_add(ctx, arena, options[i].kind, options[i].value,
                                  out);
    return status;
}

dp_status dp_search_query(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_query *out)
{
    dp_status status = DP_OK;

    if (search->dossier.p)
        status = dp_dossier_ask(ctx, arena, store, search->dossier, out);
    if (status == DP_OK && search->words.p)
        status = dp_query_parse(ctx, arena, search->words, out);
    return status == DP_OK ? add_options(ctx, arena, search, out) : status;
}

/* The number of the outlet of just this name; 0: none has it. */
static dp_status outlet_of(searcher *s, dp_str name, int64_t *out)
{
    sqlite3_stmt *find =
        dp_db_statement(&s->store->db, ST_OUTLET_BY_NAME,
                        "SELECT n FROM outlet WHERE name = ?1");
    dp_status status;

    *out = 0;
    if (!find)
        return dp_db_failed(s->ctx, &s->store->db, "search");
    dp_bind_str(find, 1, name);
    status = dp_db_step(s->ctx, &s->store->db, find, "search");
    if (status == DP_OK)
        *out = sqlite3_column_int64(find, 0);
    sqlite3_reset(find);
    return status == DP_END ? DP_OK : status;
}

static dp_status add_outlets(searcher *s)
{
    dp_buf marks = dp_buf_new(s->arena, 1 << 20);
    dp_str rest = s->search->outlet_is, name, *both[2];
    dp_status status = DP_OK;

    while (status == DP_OK && dp_str_next(&rest, '\n', &name)) {
        int64_t number;
        status = outlet_of(s, name, &number);
        dp_buf_printf(&marks, "%s\"|o:%lld\"", marks.n ? " OR " : "",
                      (long long)number);
    }
    if (status != DP_OK)
        return status;
    if (!dp_buf_str(&marks).p)
        return dp_no_memory(s->ctx, "the search");
    both[0] = &s->match.words;
    both[1] = &s->match.others;
    for (size_t i = 0; i < 2; i++) {
        *both[i] = dp_str_printf(s->arena, "(%.*s) AND (%.*s)",
                                 DP_F(dp_buf_str(&marks)), DP_F(*both[i]));
        if (!both[i]->p)
            return dp_no_memory(s->ctx, "the search");
    }
    return DP_OK;
}

static dp_status make_match(searcher *s)
{
    dp_status status =
        dp_search_query(s->ctx, s->arena, s->store, s->search, &s->query);

    if (status == DP_OK)
        status =
            dp_match_make(s->ctx, s->arena, s->store, &s->query, &s->match);
    if (status == DP_OK && s->search->outlet_is.p)
        status = add_outlets(s);
    return status;
}

dp_status dp_search_match(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *search, dp_match *out)
{
    searcher s = {
        .ctx = ctx, .arena = arena, .store = store, .search = search
    };
    dp_status status = make_match(&s);

    *out = s.match;
    return status;
}

/* -- Walking -----------------------------------------------------------------
 */

dp_status dp_match_walk(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, const char *what,
                        const char *order, size_t most, sqlite3_stmt **out)
{
    dp_str sql = dp_str_printf(
        arena,
        "SELECT %s FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3"
        " %.*s%s LIMIT ?4",
        what, (int)match->where.n, match->where.p, order);

    if (!sql.p)
        return dp_no_memory(ctx, "the search");
    if (sqlite3_prepare_v2(store->db.sqlite, sql.p, (int)sql.n, out, NULL) !=
        SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "search");
    dp_bind_str(*out, 1, match->words);
    sqlite3_bind_int64(*out, 2, match->first);
    sqlite3_bind_int64(*out, 3, match->last);
    sqlite3_bind_int64(*out, 4, (int64_t)most);
    for (size_t i = 0; i < match->values_n; i++)
        dp_bind_str(*out, (int)i + DP_MATCH_FIRST, match->values[i]);
    return DP_OK;
}

/* The newest that `match` finds, with what each weighs. */
static dp_status walk_ranked(searcher *s, const dp_match *match, size_t most,
                             numbers *out)
{
    int n = (int)match->values_n + DP_MATCH_FIRST;
    sqlite3_stmt *walk = NULL;
    dp_str weights = DP_NULL,
           what = dp_str_printf(s->arena, "rowid, fitness(words, ?%d)", n);
    dp_status status =
        what.p ? dp_fitness_weights(s->ctx, s->arena, s->store, match->words,
                                    match->last, &weights)
               : dp_no_memory(s->ctx, "the search");

    if (status == DP_OK)
        status = dp_match_walk(s->ctx, s->arena, s->store, match, what.p,
                               " ORDER BY rowid DESC", most, &walk);
    if (status != DP_OK)
        return status;
    dp_bind_blob(walk, n, weights);
    while ((status = dp_db_step(s->ctx, &s->store->db, walk, "search")) ==
           DP_OK) {
        ranked r = { sqlite3_column_int64(walk, 0),
                     sqlite3_column_double(walk, 1) };
        if (!dp_vec_push(s->arena, out, r)) {
            status = dp_no_memory(s->ctx, "the search");
            break;
        }
    }
    sqlite3_finalize(walk);
    return status == DP_END ? DP_OK : status;
}

/* Those that were read for weigh what the rest of the query says of them: what
 * nearly all have tells nothing. */
static dp_status rank_read(searcher *s, const dp_numbers *read, numbers *out)
{
    dp_match others = s->match;
    numbers all = { 0 };
    size_t n = 0;
    dp_status status = DP_OK;

    if (read->n == 0)
        return DP_OK;
    others.words = s->match.others;
    others.first = read->at[read->n - 1];
    status = walk_ranked(s, &others, SIZE_MAX / 2, &all);
    for (size_t i = 0; i < all.n && status == DP_OK; i++) {
        while (n < read->n && read->at[n] > all.at[i].number)
            n++;
        if (n < read->n && read->at[n] == all.at[i].number &&
            !dp_vec_push(s->arena, out, all.at[i]))
            status = dp_no_memory(s->ctx, "the search");
    }
    return status;
}

static int by_fitness(const void *a, const void *b)
{
    const ranked *x = a, *y = b;

    if (x->fitness != y->fitness)
        return x->fitness > y->fitness ? -1 : 1;
    return x->number > y->number ? -1 : x->number < y->number;
}

static void rank(numbers *hits)
{
    for (size_t i = 0; i < hits->n; i++) {
        double age = (double)(dp_order_day(hits->at[0].number) -
                              dp_order_day(hits->at[i].number));
        if (i > 0)
            hits->at[i].fitness *= 0.5 + 0.5 * exp2(-age / half_life);
    }
    if (hits->n > 1)
        qsort(hits->at, hits->n, sizeof *hits->at, by_fitness);
}

/* -- Showing -----------------------------------------------------------------
 */

/* Where the text does not have what was asked for, a note may. */
static dp_status show_note(searcher *s, dp_hit *hit)
{
    dp_notes notes = { 0 };
    dp_hit shown = *hit;
    dp_status status = DP_OK;

    if (hit->marks.n || !s->match.asked)
        return DP_OK;
    status = dp_notes_of(s->ctx, s->arena, s->store, hit->id, &notes);
    for (size_t i = 0; i < notes.n && status == DP_OK && !hit->note; i++) {
        dp_article words = { .text = notes.at[i].text,
                             .language = notes.at[i].language };
        status = dp_snippet_make(s->ctx, s->arena, s->store, &s->match, &words,
                                 &shown);
        if (status == DP_OK && shown.marks.n) {
            *hit = shown;
            hit->note = true;
        }
    }
    return status;
}

static dp_status read_hit(searcher *s, int64_t number, dp_hit *hit)
{
    dp_line line;
    dp_article article;
    dp_status status =
        dp_head_at(s->ctx, s->arena, s->store, number, &article, &line);

    if (status != DP_OK)
        return status;
    *hit = (dp_hit){ .place = number,
                     .id = line.id,
                     .url = line.url,
                     .outlet = line.outlet,
                     .title = line.title,
                     .published = line.published,
                     .language = line.language,
                     .copy_of = line.copy_of,
                     .revisions = line.revisions };
    status =
        dp_snippet_make(s->ctx, s->arena, s->store, &s->match, &article, hit);
    return status == DP_OK ? show_note(s, hit) : status;
}

/* The newest, counted where that is asked. What is read for has no count, but
 * where all of it was read. */
static dp_status find_newest(searcher *s, size_t most, dp_numbers *out)
{
    bool all = false;
    dp_status status =
        dp_match_read(s->ctx, s->arena, s->store, &s->match, most, out, &all);

    if (status == DP_END)
        return s->tally ? dp_tally_walk(s->ctx, s->arena, s->store, &s->match,
                                        s->tally, most, out)
                        : dp_match_newest(s->ctx, s->arena, s->store, &s->match,
                                          most, out);
    for (size_t i = 0; i < out->n && status == DP_OK && s->tally && all; i++)
        if (!dp_tally_add(s->tally, out->at[i]))
            status = dp_no_memory(s->ctx, "the search");
    if (s->tally)
        s->tally->out->more = !all;
    return status;
}

static dp_status find_fittest(searcher *s, dp_hits *hits, dp_numbers *out)
{
    numbers found = { 0 };
    dp_numbers read = { 0 };
    bool all;
    dp_status status = dp_match_read(s->ctx, s->arena, s->store, &s->match,
                                     RANKED + 1, &read, &all);

    if (status == DP_OK)
        status = rank_read(s, &read, &found);
    else if (status == DP_END)
        status = walk_ranked(s, &s->match, RANKED + 1, &found);
    if (status != DP_OK)
        return status;
    hits->only = found.n > RANKED;
    found.n = hits->only ? RANKED : found.n;
    rank(&found);
    for (size_t i = 0; i < found.n && i <= s->limit; i++)
        if (!dp_vec_push(s->arena, out, found.at[i].number))
            return dp_no_memory(s->ctx, "the search");
    return DP_OK;
}

/* One snapshot for all that is read, whoever writes meanwhile. */
static dp_status find(searcher *s, dp_hits *out)
{
    dp_numbers hits = { 0 };
    dp_status status = s->search->fitness ? find_fittest(s, out, &hits)
                                          : find_newest(s, s->limit + 1, &hits);

    if (status != DP_OK)
        return status;
    out->more = hits.n > s->limit;
    hits.n = out->more ? s->limit : hits.n;
    out->at = DP_NEWS(s->arena, hits.n + 1, dp_hit);
    if (!out->at)
        return dp_no_memory(s->ctx, "the search");
    for (; out->n < hits.n && status == DP_OK; out->n++)
        status = read_hit(s, hits.at[out->n], &out->at[out->n]);
    return status;
}

static dp_status answer(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_search *search, dp_tally *tally, dp_hits *out)
{
    searcher s = { .ctx = ctx,
                   .arena = arena,
                   .store = store,
                   .search = search,
                   .limit = search->limit ? search->limit : LIMIT,
                   .tally = tally };
    dp_status status;
    bool own;

    if (s.limit > DP_HITS_MAX)
        s.limit = DP_HITS_MAX;
    *out = (dp_hits){ 0 };
    status = dp_store_look(ctx, store, &own);
    if (status == DP_OK && store->begun_at)
        status = dp_index_flush(ctx, store);
    if (status != DP_OK)
        return status;
    status = make_match(&s);
    if (status == DP_OK && s.query.n == 0)
        status = dp_fail(ctx, DP_USAGE, "nothing is asked for");
    if (status == DP_OK && search->before && search->before - 1 < s.match.last)
        s.match.last = search->before - 1;
    if (status == DP_OK)
        status = find(&s, out);
    out->nobody = s.match.nobody;
    out->no_outlet = s.match.no_outlet;
    if (status == DP_OK && out->n == 0)
        status = dp_suggest(ctx, arena, store, &s.query, &out->meant);
    dp_store_looked(store, own);
    return status;
}

dp_status dp_store_search(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_search *asked, dp_hits *out)
{
    return answer(ctx, arena, store, asked, NULL, out);
}

/* What is ranked, or begins in the middle, is not all that is counted. */
dp_status dp_store_search_months(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                                 const dp_search *asked, dp_hits *out,
                                 dp_counts *months)
{
    dp_tally tally = dp_tally_of(arena, true, months);
    bool apart = asked->fitness || asked->before;
    dp_status status =
        answer(ctx, arena, store, asked, apart ? NULL : &tally, out);

    return status == DP_OK && apart
               ? dp_store_months(ctx, arena, store, asked, months)
               : status;
}
