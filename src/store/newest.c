/* The newest that a search finds. Whoever asks for the begin of words has FTS5
 * join the places of all words that begin so before it gives the first row:
 * what most articles have takes as long as the store is large. Those are the
 * begins that need no index: the newest articles are read, as a person would,
 * until enough of them have it. Where few have it the index is the shorter way,
 * and what was read by then is little. Both know the same words (terms.c). */
#include "record/record.h"
#include "store/match.h"
#include "store/note.h"

#include "core/banned.h"

enum {
    READ_ROOM = 64 << 20, /* bytes, of one article */
    /* How many articles the index joins while one is read. Words that begin
     * with one letter or two stand in all of them, and often. */
    JOINED = 1200,
    JOINED_SHORT = 80,
    SHORT = 2
};

typedef struct reader {
    dp_ctx *ctx;
    dp_arena *arena; /* of the article that is read */
    dp_store *store;
    const dp_match *match;
    bool notes; /* there may be some */
} reader;

dp_status dp_newest_from(dp_ctx *ctx, dp_store *store, int64_t last,
                         int64_t *out)
{
    sqlite3_stmt *s = dp_db_statement(&store->db, ST_NEWEST_FROM,
                                      "SELECT n FROM article WHERE n <= ?1"
                                      " ORDER BY n DESC LIMIT 1 OFFSET 20000");
    dp_status status;

    *out = INT64_MIN;
    if (!s)
        return dp_db_failed(ctx, &store->db, "list articles");
    sqlite3_bind_int64(s, 1, last);
    status = dp_db_number(ctx, &store->db, s, "list articles", out);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_count_of(dp_ctx *ctx, dp_store *store, dp_str what, int64_t first,
                      int64_t last, int64_t most, int64_t *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_COUNT_OF,
                        "SELECT count(*) FROM (SELECT 1 FROM words WHERE words"
                        " MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)");

    if (!s)
        return dp_db_failed(ctx, &store->db, "count articles");
    dp_bind_str(s, 1, what);
    sqlite3_bind_int64(s, 2, first);
    sqlite3_bind_int64(s, 3, last);
    sqlite3_bind_int64(s, 4, most);
    return dp_db_number(ctx, &store->db, s, "count articles", out);
}

/* -- One article -------------------------------------------------------------
 */

/* Forms are made of what may begin so: of a word of ASCII that has no
 * apostrophe the form is a part. */
static bool may_begin(dp_str word, dp_str form)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] & 0x80 || word.p[i] == '\'')
            return true;
    return dp_str_find_ascii(word, form, 0) != DP_NOT_FOUND;
}

static bool begins(dp_terms *terms, const dp_begin *begin, dp_str word,
                   dp_str language)
{
    dp_term term = { DP_NULL, DP_NULL };

    for (size_t i = 0; i < begin->forms.n; i++) {
        if (!may_begin(word, begin->forms.at[i]))
            continue;
        if (!term.form.p && !dp_terms_of(terms, word, language, &term))
            return false;
        if (dp_str_starts(term.form, begin->forms.at[i]))
            return true;
    }
    return false;
}

static bool stands_in(dp_terms *terms, const dp_begin *begin, dp_str text,
                      dp_str language)
{
    dp_span span;

    for (size_t at = 0; dp_terms_next(text, &at, &span);)
        if (begins(terms, begin, dp_str_sub(text, span.begin, span.end),
                   language))
            return true;
    return false;
}

/* In the notes, which the index has behind the text. */
static dp_status is_noted(reader *r, const dp_begin *begin, dp_str id,
                          bool *out)
{
    dp_notes notes = { 0 };
    dp_status status = dp_notes_of(r->ctx, r->arena, r->store, id, &notes);

    for (size_t i = 0; i < notes.n && !*out; i++)
        *out = stands_in(r->store->terms, begin, notes.at[i].text,
                         notes.at[i].language);
    return status;
}

static dp_status has(reader *r, const dp_begin *begin,
                     const dp_article *article, dp_str id, bool *out)
{
    dp_terms *terms = r->store->terms;

    *out = stands_in(terms, begin, article->title, article->language) ||
           (!begin->title &&
            stands_in(terms, begin, article->text, article->language));
    return *out || begin->title || !r->notes ? DP_OK
                                             : is_noted(r, begin, id, out);
}

/* Whether all that is asked of its words holds. */
static dp_status holds(reader *r, int64_t number, bool *out)
{
    dp_article article;
    dp_line line;
    dp_status status;

    dp_arena_reset(r->arena);
    status = dp_head_at(r->ctx, r->arena, r->store, number, &article, &line);
    *out = true;
    for (size_t i = 0; i < r->match->begins.n && *out; i++) {
        const dp_begins *group = &r->match->begins.at[i];
        *out = false;
        for (size_t j = 0; j < group->any.n && status == DP_OK && !*out; j++) {
            status = has(r, &group->any.at[j], &article, line.id, out);
            *out = *out != group->any.at[j].denied;
        }
    }
    return status;
}

/* -- The walk ----------------------------------------------------------------
 */

static double joined(const dp_match *match)
{
    for (size_t i = 0; i < match->begins.n; i++)
        for (size_t j = 0; j < match->begins.at[i].any.n; j++) {
            const dp_begin *begin = &match->begins.at[i].any.at[j];
            for (size_t k = 0; k < begin->forms.n; k++)
                if (dp_utf8_count(begin->forms.at[k]) <= SHORT)
                    return JOINED_SHORT;
        }
    return JOINED;
}

/* Of `seen` articles `found` were: as many more as are wanted are so far away,
 * and the index has so many to join. */
static bool pays(double articles, double wanted, double seen, double found)
{
    double share = (found + 1) / seen;

    return wanted / share <= share * articles;
}

/* DP_END: the walk is over. DP_OK: there are as many as are wanted, or it does
 * not pay. */
static dp_status read_on(reader *r, sqlite3_stmt *walk, dp_arena *arena,
                         size_t most, double articles, dp_numbers *out)
{
    dp_status status = DP_OK;
    double seen = 0;

    do {
        int64_t number;
        bool found;
        status = dp_db_step(r->ctx, &r->store->db, walk, "search");
        if (status != DP_OK)
            return status;
        number = sqlite3_column_int64(walk, 0);
        status = holds(r, number, &found);
        if (status == DP_OK && found && !dp_vec_push(arena, out, number))
            status = dp_no_memory(r->ctx, "the search");
        seen++;
    } while (status == DP_OK && out->n < most &&
             pays(articles, (double)(most - out->n), seen, (double)out->n));
    return status;
}

dp_status dp_match_read_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           const dp_match *match, size_t most, double articles,
                           dp_numbers *out, bool *all)
{
    reader r = { .ctx = ctx,
                 .arena = dp_arena_new(READ_ROOM),
                 .store = store,
                 .match = match,
                 .notes = dp_db_has(&store->db, "note") };
    dp_match others = *match;
    sqlite3_stmt *walk = NULL;
    dp_status status;

    if (!r.arena)
        return dp_no_memory(ctx, "the search");
    *out = (dp_numbers){ 0 };
    others.words = match->others;
    status = dp_match_walk(ctx, arena, store, &others, "rowid",
                           " ORDER BY rowid DESC", INT64_MAX, &walk);
    if (status == DP_OK)
        status = read_on(&r, walk, arena, most, articles / joined(match), out);
    sqlite3_finalize(walk);
    dp_arena_close(r.arena);
    *all = status == DP_END;
    if (status == DP_OK && out->n < most)
        return DP_END;
    return status == DP_END ? DP_OK : status;
}

static dp_status walk_index(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_match *match, size_t most, dp_numbers *out)
{
    sqlite3_stmt *walk = NULL;
    dp_status status = dp_match_walk(ctx, arena, store, match, "rowid",
                                     " ORDER BY rowid DESC", most, &walk);

    *out = (dp_numbers){ 0 };
    while (status == DP_OK &&
           (status = dp_db_step(ctx, &store->db, walk, "search")) == DP_OK)
        if (!dp_vec_push(arena, out, sqlite3_column_int64(walk, 0)))
            status = dp_no_memory(ctx, "the search");
    sqlite3_finalize(walk);
    return status == DP_END ? DP_OK : status;
}

/* Revisions are numbered in the order they came. */
static dp_status count_revisions(dp_ctx *ctx, dp_store *store, int64_t *out)
{
    return dp_db_number(ctx, &store->db,
                        dp_db_statement(&store->db, ST_REVISIONS,
                                        "SELECT max(n) FROM revision"),
                        "search", out);
}

dp_status dp_match_read(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_match *match, size_t most, dp_numbers *out,
                        bool *all)
{
    int64_t articles = 0;
    dp_status status;

    if (match->begins.n == 0 || store->stale)
        return DP_END;
    status = count_revisions(ctx, store, &articles);
    return status == DP_OK ? dp_match_read_of(ctx, arena, store, match, most,
                                              (double)articles, out, all)
                           : status;
}

dp_status dp_match_newest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          const dp_match *match, size_t most, dp_numbers *out)
{
    bool all;
    dp_status status = dp_match_read(ctx, arena, store, match, most, out, &all);

    return status == DP_END ? walk_index(ctx, arena, store, match, most, out)
                            : status;
}
