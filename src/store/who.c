/* What the store knows of one person, state or body. */
#include "record/record.h"
#include "store/match.h"

#include "core/banned.h"

enum { SHOWN = 20 };

typedef struct asker {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_status status;
} asker;

static sqlite3_stmt *ask(asker *a, const char *sql, int64_t entity)
{
    sqlite3_stmt *s = NULL;

    if (sqlite3_prepare_v2(a->store->db.sqlite, sql, -1, &s, NULL) !=
        SQLITE_OK) {
        a->status = dp_db_failed(a->ctx, &a->store->db, "look somebody up");
        return NULL;
    }
    sqlite3_bind_int64(s, 1, entity);
    return s;
}

/* False when there is no other row, or something went wrong. */
static bool row(asker *a, sqlite3_stmt *s)
{
    dp_status status;

    if (!s || a->status != DP_OK)
        return false;
    status = dp_db_step(a->ctx, &a->store->db, s, "look somebody up");
    if (status != DP_OK && status != DP_END)
        a->status = status;
    return status == DP_OK;
}

static dp_str text(asker *a, sqlite3_stmt *s, int place)
{
    return dp_column_str(a->arena, s, place);
}

static void push_failed(asker *a, bool pushed)
{
    if (!pushed)
        a->status = dp_no_memory(a->ctx, "somebody");
}

static void find_spellings(asker *a, int64_t entity, dp_who *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT form, met FROM spelling WHERE entity = ?1"
                          " ORDER BY met DESC, form",
                          entity);
    DP_VEC(dp_who_spelling) all = { 0 };

    while (row(a, s)) {
        dp_who_spelling one = { text(a, s, 0), sqlite3_column_int64(s, 1) };
        push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    out->spellings.at = all.at;
    out->spellings.n = all.n;
}

/* The walk over the articles with a mark: one row each, their numbers. */
static sqlite3_stmt *walk(asker *a, const char *sql, char what, int64_t number)
{
    sqlite3_stmt *s = NULL;
    dp_str mark = dp_str_printf(a->arena, "\"|%c:%lld\"", what,
                                (long long)number);

    if (!mark.p ||
        sqlite3_prepare_v2(a->store->db.sqlite, sql, -1, &s, NULL) !=
            SQLITE_OK) {
        a->status = dp_db_failed(a->ctx, &a->store->db, "look somebody up");
        return NULL;
    }
    dp_bind_str(s, 1, mark);
    return s;
}

/* The id of the article with a number. */
static dp_str id_at(asker *a, int64_t number)
{
    sqlite3_stmt *s = ask(a, "SELECT id FROM article WHERE n = ?1", number);
    dp_str id = row(a, s) ? dp_column_id(a->arena, s, 0) : DP_NULL;

    sqlite3_finalize(s);
    return id;
}

/* When, and by how many, an office is told. */
static void date_office(asker *a, int64_t number, dp_who_office *office)
{
    sqlite3_stmt *s = walk(a,
                           "SELECT count(*), min(rowid), max(rowid) FROM words"
                           " WHERE words MATCH ?1",
                           'f', number);

    if (row(a, s) && sqlite3_column_int64(s, 0)) {
        office->articles = sqlite3_column_int64(s, 0);
        office->first = dp_order_day(sqlite3_column_int64(s, 1));
        office->last = dp_order_day(sqlite3_column_int64(s, 2));
        office->source = id_at(a, sqlite3_column_int64(s, 1));
    }
    sqlite3_finalize(s);
}

static int by_first(const void *x, const void *y)
{
    const dp_who_office *a = x, *b = y;

    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return dp_str_cmp(a->role, b->role);
}

static void find_offices(asker *a, int64_t entity, dp_who *out)
{
    sqlite3_stmt *s =
        ask(a, "SELECT role, state, n FROM office WHERE entity = ?1", entity);
    DP_VEC(dp_who_office) all = { 0 };

    while (row(a, s)) {
        dp_who_office one = { .role = text(a, s, 0), .state = text(a, s, 1) };
        date_office(a, sqlite3_column_int64(s, 2), &one);
        if (one.articles) /* those that told it may be gone */
            push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    if (all.n > 1)
        qsort(all.at, all.n, sizeof *all.at, by_first);
    out->offices.at = all.at;
    out->offices.n = all.n;
}

/* -- Deeds -------------------------------------------------------------------
 */

typedef DP_VEC(dp_who_deed) deeds;

static bool is_among(dp_actors actors, dp_str id)
{
    for (size_t i = 0; i < actors.n; i++)
        if (dp_str_eq(actors.at[i].id, id))
            return true;
    return false;
}

static void add_events(asker *a, const dp_article *article, dp_str id,
                       deeds *out)
{
    for (size_t i = 0; i < article->events.n && out->n < SHOWN; i++) {
        const dp_event *event = &article->events.at[i];
        dp_who_deed one = { .article = article->id,
                            .published = article->published,
                            .title = article->title,
                            .kind = event->kind,
                            .status = event->status };
        if (!is_among(event->actors, id) && !is_among(event->with, id))
            continue;
        if (event->evidence.n)
            one.words = dp_str_sub(article->text, event->evidence.at[0].begin,
                                   event->evidence.at[0].end);
        push_failed(a, dp_vec_push(a->arena, out, one));
    }
}

static void add_quotes(asker *a, const dp_article *article, dp_str id,
                       deeds *out)
{
    for (size_t i = 0; i < article->quotes.n && out->n < SHOWN; i++) {
        const dp_quote *quote = &article->quotes.at[i];
        dp_who_deed one = { .article = article->id,
                            .published = article->published,
                            .title = article->title,
                            .kind = DP_S("quote"),
                            .words = dp_str_sub(article->text,
                                                quote->span.begin,
                                                quote->span.end) };
        if (dp_str_eq(quote->speaker_id, id))
            push_failed(a, dp_vec_push(a->arena, out, one));
    }
}

/* The newest, out of the records of the newest articles that tell any. */
static void find_deeds(asker *a, int64_t entity, dp_str id, bool quotes,
                       dp_who_deeds *out)
{
    sqlite3_stmt *s = walk(a,
                           "SELECT rowid FROM words WHERE words MATCH ?1"
                           " ORDER BY rowid DESC",
                           quotes ? 'q' : 'd', entity);
    deeds all = { 0 };

    while (all.n < SHOWN && row(a, s)) {
        dp_article article;
        a->status =
            dp_store_article_at(a->ctx, a->store, a->arena,
                                sqlite3_column_int64(s, 0), &article, NULL);
        if (a->status != DP_OK)
            break;
        if (quotes)
            add_quotes(a, &article, id, &all);
        else
            add_events(a, &article, id, &all);
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
}

static int64_t count_articles(asker *a, int64_t entity)
{
    sqlite3_stmt *s = walk(
        a, "SELECT count(*) FROM words WHERE words MATCH ?1", 'e', entity);
    int64_t n = row(a, s) ? sqlite3_column_int64(s, 0) : 0;

    sqlite3_finalize(s);
    return n;
}

static void describe(asker *a, int64_t entity, dp_who *out)
{
    sqlite3_stmt *s =
        ask(a, "SELECT id, kind, name FROM entity WHERE n = ?1", entity);

    if (row(a, s)) {
        out->id = text(a, s, 0);
        out->kind = text(a, s, 1);
        out->name = text(a, s, 2);
    }
    sqlite3_finalize(s);
    out->articles = count_articles(a, entity);
    find_spellings(a, entity, out);
    if (out->spellings.n)
        out->name = out->spellings.at[0].form;
    find_offices(a, entity, out);
    find_deeds(a, entity, out->id, false, &out->events);
    find_deeds(a, entity, out->id, true, &out->quotes);
}

dp_status dp_store_who(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       dp_str name, dp_whos *out)
{
    asker a = { ctx, arena, store, DP_OK };
    dp_str numbers = DP_NULL, rest, piece;
    DP_VEC(dp_who) all = { 0 };

    a.status = dp_entities_named(ctx, arena, store, name, &numbers);
    rest = dp_str_sub(numbers, 1, numbers.n ? numbers.n - 1 : 0);
    while (a.status == DP_OK && all.n < SHOWN &&
           dp_str_next(&rest, ',', &piece)) {
        dp_who one = { 0 };
        uint32_t number = 0;
        if (!dp_str_number(piece, &number))
            continue;
        describe(&a, number, &one);
        if (a.status == DP_OK)
            push_failed(&a, dp_vec_push(arena, &all, one));
    }
    out->at = all.at;
    out->n = all.n;
    return a.status;
}
