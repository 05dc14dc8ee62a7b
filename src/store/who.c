/* What the store knows of one person, state or body. */
#include "record/record.h"
#include "store/match.h"

#include "core/banned.h"

enum { SHOWN = 20, LIKE = 5 };

typedef struct asker {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    size_t limit;   /* of deeds */
    dp_str numbers; /* of the entities that are one, a JSON array */
    dp_strs ids;    /* theirs */
    dp_status status;
} asker;

/* A statement with the entities asked for, or others, as ?1. */
static sqlite3_stmt *ask(asker *a, const char *sql, dp_str numbers)
{
    sqlite3_stmt *s = NULL;

    if (sqlite3_prepare_v2(a->store->db.sqlite, sql, -1, &s, NULL) !=
        SQLITE_OK) {
        a->status = dp_db_failed(a->ctx, &a->store->db, "look somebody up");
        return NULL;
    }
    dp_bind_str(s, 1, numbers);
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

static void find_spellings(asker *a, dp_who *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT form, sum(met) FROM spelling WHERE entity IN"
                          " (SELECT value FROM json_each(?1)) GROUP BY form"
                          " ORDER BY 2 DESC, form",
                          a->numbers);
    DP_VEC(dp_who_spelling) all = { 0 };

    while (row(a, s)) {
        dp_who_spelling one = { text(a, s, 0), sqlite3_column_int64(s, 1) };
        push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    out->spellings.at = all.at;
    out->spellings.n = all.n;
}

/* The walk over the articles that have a mark of one of the numbers. */
static sqlite3_stmt *walk(asker *a, const char *sql, char what, dp_str numbers)
{
    dp_buf marks = dp_buf_new(a->arena, 1 << 20);

    dp_marks_any(&marks, what, numbers);
    return ask(a, sql, dp_buf_str(&marks));
}

/* The id of the article with a number. */
static dp_str id_at(asker *a, int64_t number)
{
    dp_line line = { 0 };
    dp_article article;

    if (a->status == DP_OK)
        a->status =
            dp_head_at(a->ctx, a->arena, a->store, number, &article, &line);
    return line.id;
}

/* When, and by how many, an office is told. */
static void date_office(asker *a, dp_str offices, dp_who_office *office)
{
    sqlite3_stmt *s = walk(a,
                           "SELECT count(*), min(rowid), max(rowid) FROM words"
                           " WHERE words MATCH ?1",
                           'f', offices);

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

static void find_offices(asker *a, dp_who *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT role, state, json_group_array(n) FROM office"
                          " WHERE entity IN (SELECT value FROM json_each(?1))"
                          " GROUP BY role, state",
                          a->numbers);
    DP_VEC(dp_who_office) all = { 0 };

    while (row(a, s)) {
        dp_who_office one = { .role = text(a, s, 0), .state = text(a, s, 1) };
        date_office(a, text(a, s, 2), &one);
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

static bool is_asked(const asker *a, dp_str id)
{
    for (size_t i = 0; i < a->ids.n; i++)
        if (dp_str_eq(a->ids.at[i], id))
            return true;
    return false;
}

static bool are_asked(const asker *a, dp_actors actors)
{
    for (size_t i = 0; i < actors.n; i++)
        if (is_asked(a, actors.at[i].id))
            return true;
    return false;
}

static void add_events(asker *a, const dp_article *article, deeds *out)
{
    for (size_t i = 0; i < article->events.n && out->n < a->limit; i++) {
        const dp_event *event = &article->events.at[i];
        dp_who_deed one = { .article = article->id,
                            .published = article->published,
                            .title = article->title,
                            .kind = event->kind,
                            .status = event->status };
        if (!are_asked(a, event->actors) && !are_asked(a, event->with))
            continue;
        if (event->evidence.n)
            one.words = dp_str_sub(article->text, event->evidence.at[0].begin,
                                   event->evidence.at[0].end);
        push_failed(a, dp_vec_push(a->arena, out, one));
    }
}

static void add_quotes(asker *a, const dp_article *article, deeds *out)
{
    for (size_t i = 0; i < article->quotes.n && out->n < a->limit; i++) {
        const dp_quote *quote = &article->quotes.at[i];
        dp_who_deed one = { .article = article->id,
                            .published = article->published,
                            .title = article->title,
                            .kind = DP_S("quote"),
                            .words =
                                dp_str_sub(article->text, quote->span.begin,
                                           quote->span.end) };
        if (is_asked(a, quote->speaker_id))
            push_failed(a, dp_vec_push(a->arena, out, one));
    }
}

/* The newest, out of the records of the newest articles that tell any. */
static void find_deeds(asker *a, bool quotes, dp_who_deeds *out)
{
    sqlite3_stmt *s = walk(a,
                           "SELECT rowid FROM words WHERE words MATCH ?1"
                           " ORDER BY rowid DESC",
                           quotes ? 'q' : 'd', a->numbers);
    deeds all = { 0 };

    while (all.n < a->limit && row(a, s)) {
        dp_article article;
        a->status =
            dp_store_article_at(a->ctx, a->store, a->arena,
                                sqlite3_column_int64(s, 0), &article, NULL);
        if (a->status == DP_OK)
            a->status = dp_apply_parted(a->ctx, a->store, a->arena, &article);
        if (a->status != DP_OK)
            break;
        if (quotes)
            add_quotes(a, &article, &all);
        else
            add_events(a, &article, &all);
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
}

static int64_t count_articles(asker *a)
{
    sqlite3_stmt *s = walk(a, "SELECT count(*) FROM words WHERE words MATCH ?1",
                           'e', a->numbers);
    int64_t n = row(a, s) ? sqlite3_column_int64(s, 0) : 0;

    sqlite3_finalize(s);
    return n;
}

/* The ids of those who are one, and the name they were first met under. */
static void find_ids(asker *a, dp_who *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT id, name, kind FROM entity WHERE n IN"
                          " (SELECT value FROM json_each(?1)) ORDER BY n",
                          a->numbers);
    DP_VEC(dp_str) ids = { 0 };

    while (row(a, s)) {
        push_failed(a, dp_vec_push(a->arena, &ids, text(a, s, 0)));
        if (!out->name.p) {
            out->name = text(a, s, 1);
            out->kind = text(a, s, 2);
        }
    }
    sqlite3_finalize(s);
    a->ids = out->ids = (dp_strs){ ids.at, ids.n };
}

static void describe(asker *a, dp_str id, dp_str numbers, dp_who *out)
{
    a->numbers = numbers;
    out->id = id;
    find_ids(a, out);
    out->articles = count_articles(a);
    find_spellings(a, out);
    if (out->spellings.n)
        out->name = out->spellings.at[0].form;
    find_offices(a, out);
    find_deeds(a, false, &out->events);
    find_deeds(a, true, &out->quotes);
}

/* -- Asking ------------------------------------------------------------------
 */

/* Those who are one are one row. */
static void describe_all(asker *a, dp_str numbers, size_t most, dp_whos *out)
{
    sqlite3_stmt *s =
        ask(a,
            "SELECT ifnull(j.whom, e.id), json_group_array(e.n) FROM entity e"
            " LEFT JOIN same j ON j.id = e.id WHERE e.n IN"
            " (SELECT value FROM json_each(?1)) GROUP BY 1 ORDER BY min(e.n)",
            numbers);
    DP_VEC(dp_who) all = { 0 };

    while (row(a, s)) {
        dp_who one = { 0 };
        if (all.n == most) {
            out->more = true;
            break;
        }
        describe(a, text(a, s, 0), text(a, s, 1), &one);
        /* One that an editor named and took back is nobody. */
        if (a->status == DP_OK && one.articles > 0)
            push_failed(a, dp_vec_push(a->arena, &all, one));
    }
    sqlite3_finalize(s);
    out->at = all.at;
    out->n = all.n;
}

/* A given name alone leads to nobody's key. */
static void find_like(asker *a, dp_str name, dp_strs *out)
{
    sqlite3_stmt *s = ask(a,
                          "SELECT form FROM spelling WHERE"
                          " instr(' ' || fold(form) || ' ', ' ' || fold(?1) ||"
                          " ' ') GROUP BY entity ORDER BY sum(met) DESC, form",
                          name);
    DP_VEC(dp_str) all = { 0 };

    while (all.n < LIKE && row(a, s))
        push_failed(a, dp_vec_push(a->arena, &all, text(a, s, 0)));
    sqlite3_finalize(s);
    *out = (dp_strs){ all.at, all.n };
}

dp_status dp_store_who(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                       dp_str name, dp_whos *out)
{
    asker a = { .ctx = ctx, .arena = arena, .store = store, .limit = SHOWN };
    dp_str numbers = DP_NULL;

    *out = (dp_whos){ 0 };
    a.status = dp_entities_named(ctx, arena, store, name, &numbers);
    if (a.status == DP_OK && numbers.p)
        describe_all(&a, numbers, SHOWN, out);
    if (a.status == DP_OK && out->n == 0)
        find_like(&a, name, &out->like);
    return a.status;
}

dp_status dp_store_entity(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str id, size_t limit, dp_who *out)
{
    asker a = { .ctx = ctx,
                .arena = arena,
                .store = store,
                .limit = limit ? limit : SHOWN };
    dp_str numbers = DP_NULL;
    dp_whos whos = { 0 };

    a.status = dp_entities_with_id(ctx, arena, store, id, &numbers);
    if (a.status == DP_OK && numbers.p)
        describe_all(&a, numbers, 1, &whos);
    if (a.status == DP_OK && whos.n)
        *out = whos.at[0];
    return a.status == DP_OK && !whos.n ? DP_END : a.status;
}
