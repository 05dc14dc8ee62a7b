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

static void find_offices(asker *a, int64_t entity, dp_who *out)
{
    sqlite3_stmt *s =
        ask(a,
            "SELECT g.role, g.state, g.first, g.last, g.times,"
            " (SELECT id FROM article WHERE n = g.earliest) FROM"
            " (SELECT role, state, min(day) AS first, max(day) AS last,"
            " count(*) AS times, min(article) AS earliest FROM office"
            " WHERE entity = ?1 GROUP BY role, state) g"
            " ORDER BY g.first, g.role",
            entity);
    DP_VEC(dp_who_office) all = { 0 };

    while (row(a, s)) {
        dp_who_office one = { .role = text(a, s, 0),
                              .state = text(a, s, 1),
                              .first = (dp_day)sqlite3_column_int(s, 2),
                              .last = (dp_day)sqlite3_column_int(s, 3),
                              .articles = sqlite3_column_int64(s, 4),
                              .source = text(a, s, 5) };
        push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    out->offices.at = all.at;
    out->offices.n = all.n;
}

/* The words of evidence or quote `place` of an article's record. */
static dp_str words_of(asker *a, dp_str id, size_t place, bool quote)
{
    dp_article article;
    dp_span span;

    a->status = dp_store_newest(a->ctx, a->store, a->arena, id, &article, NULL);
    if (a->status != DP_OK ||
        place >= (quote ? article.quotes.n : article.events.n))
        return DP_NULL;
    if (!quote && article.events.at[place].evidence.n == 0)
        return DP_NULL;
    span = quote ? article.quotes.at[place].span
                 : article.events.at[place].evidence.at[0];
    return dp_str_sub(article.text, span.begin, span.end);
}

static void find_deeds(asker *a, int64_t entity, bool quotes, dp_who_deeds *out)
{
    sqlite3_stmt *s =
        ask(a,
            quotes ? "SELECT a.id, q.place_in, a.published, a.title, 'quote',"
                     " NULL FROM quote q JOIN article a ON a.n = q.article"
                     " WHERE q.entity = ?1 ORDER BY a.n DESC LIMIT 20"
                   : "SELECT a.id, e.place_in, a.published, a.title, e.kind,"
                     " e.status FROM event_entity x JOIN event e ON"
                     " e.n = x.event JOIN article a ON a.n = e.article"
                     " WHERE x.entity = ?1 ORDER BY a.n DESC LIMIT 20",
            entity);
    DP_VEC(dp_who_deed) all = { 0 };

    while (row(a, s)) {
        dp_who_deed one = { .article = text(a, s, 0),
                            .published = text(a, s, 2),
                            .title = text(a, s, 3),
                            .kind = text(a, s, 4),
                            .status = text(a, s, 5) };
        one.words = words_of(a, one.article, (size_t)sqlite3_column_int64(s, 1),
                             quotes);
        push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
}

static void describe(asker *a, int64_t entity, dp_who *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT id, kind, name, (SELECT count(*) FROM mention"
                          " WHERE entity = ?1) FROM entity WHERE n = ?1",
                          entity);

    if (row(a, s)) {
        out->id = text(a, s, 0);
        out->kind = text(a, s, 1);
        out->name = text(a, s, 2);
        out->articles = sqlite3_column_int64(s, 3);
    }
    sqlite3_finalize(s);
    find_spellings(a, entity, out);
    if (out->spellings.n)
        out->name = out->spellings.at[0].form;
    find_offices(a, entity, out);
    find_deeds(a, entity, false, &out->events);
    find_deeds(a, entity, true, &out->quotes);
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
