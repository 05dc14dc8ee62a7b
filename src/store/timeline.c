/* What a timeline asks, as SQL. Whose timeline it is decides what is walked
 * over: what stands under a key stands in the order of the timeline, so that
 * the walk reads what it shows. Words ask for articles first, as a search does,
 * then for what those tell. */
#include "store/happening_key.h"
#include "store/match.h"
#include "store/story_tell.h"

#include "core/banned.h"

enum { SQL_MAX = 1 << 16, LIST_MAX = 64 << 20 };

int64_t dp_key_of(dp_str what)
{
    uint64_t hash = 14695981039346656037u; /* FNV-1a, 64 bits */

    for (size_t i = 0; i < what.n; i++)
        hash = (hash ^ (unsigned char)what.p[i]) * 1099511628211u;
    /* 48 bits take six bytes, and are enough for all the world's names. */
    return (int64_t)((hash ^ hash >> 48) & 0xFFFFFFFFFFFF);
}

dp_str dp_body_key(dp_arena *arena, dp_str name)
{
    char folded[256];
    size_t n = name.n ? dp_fold_into(name, folded, sizeof folded) : 0;

    if (n == 0 || n == DP_NOT_FOUND)
        return DP_NULL;
    return dp_str_printf(arena, "body/%.*s", (int)n, folded);
}

typedef struct asker {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    const dp_timeline_query *asked;
    dp_query articles;    /* what is asked of articles */
    dp_buf sql;           /* conditions, each with " AND " before it */
    dp_buf keys, lasting; /* under which keys, as an expression; the same of
                             what lasts long */
    dp_str start;         /* SQL of the numbers that are walked over; null: all,
                             or those under the keys */
    DP_VEC(dp_str) values; /* ?1 and up */
    dp_day since, until;
    dp_str nobody;
    dp_status status;
} asker;

static void fail(asker *a, dp_status status)
{
    if (a->status == DP_OK)
        a->status = status;
}

/* The number of a value that is bound later. */
static size_t value(asker *a, dp_str s)
{
    if (!dp_vec_push(a->arena, &a->values, s))
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    return a->values.n;
}

/* -- Whose -------------------------------------------------------------------
 */

typedef DP_VEC(int64_t) key_list;

/* Begins what has to hold, too. */
static void begin_keys(asker *a)
{
    dp_buf_add(&a->keys, a->keys.n ? DP_S(" AND (") : DP_S("("));
    dp_buf_add(&a->lasting, a->lasting.n ? DP_S(" AND (") : DP_S("("));
}

static void put(asker *a, const char *before, int64_t key)
{
    dp_buf_add(&a->keys, dp_str_of(before));
    dp_buf_add(&a->lasting, dp_str_of(before));
    dp_happening_key_ask(&a->keys, key, false);
    dp_happening_key_ask(&a->lasting, key, true);
}

static void end_keys(asker *a, const char *end)
{
    dp_buf_add(&a->keys, dp_str_of(end));
    dp_buf_add(&a->lasting, dp_str_of(end));
}

/* It stands under any of them. */
static void under(asker *a, const key_list *keys)
{
    begin_keys(a);
    for (size_t i = 0; i < keys->n; i++)
        put(a, i ? " OR " : "", keys->at[i]);
    if (!keys->n) /* nobody's */
        put(a, "", 0);
    end_keys(a, ")");
}

static void add_key(asker *a, key_list *keys, int64_t key)
{
    if (!dp_vec_push(a->arena, keys, key))
        fail(a, dp_no_memory(a->ctx, "the timeline"));
}

/* Those of the entities in a JSON array of their numbers. */
static void add_keys_of(asker *a, dp_str numbers, key_list *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status = DP_OK;

    if (sqlite3_prepare_v2(a->store->db.sqlite,
                           "SELECT id FROM entity WHERE n IN (SELECT value FROM"
                           " json_each(?1))",
                           -1, &s, NULL) != SQLITE_OK) {
        fail(a, dp_db_failed(a->ctx, &a->store->db, "make a timeline"));
        return;
    }
    dp_bind_str(s, 1, numbers);
    while ((status = dp_db_step(a->ctx, &a->store->db, s, "make a timeline")) ==
           DP_OK) {
        dp_str id = dp_column_text(s, 0);
        add_key(a, out, dp_key_of(id));
    }
    sqlite3_finalize(s);
    if (status != DP_END)
        fail(a, status);
}

static void ask_about(asker *a, dp_str name)
{
    dp_str numbers = DP_NULL;
    key_list keys = { 0 };

    fail(a, dp_entities_named(a->ctx, a->arena, a->store, name, &numbers));
    if (numbers.p)
        add_keys_of(a, numbers, &keys);
    else
        a->nobody = name;
    under(a, &keys);
}

/* Those in which it sits, and those in which it takes part. */
static void ask_body(asker *a, dp_str name)
{
    dp_str key = dp_body_key(a->arena, name), numbers = DP_NULL;
    key_list keys = { 0 };

    fail(a, dp_entities_named(a->ctx, a->arena, a->store, name, &numbers));
    if (numbers.p)
        add_keys_of(a, numbers, &keys);
    if (key.p)
        add_key(a, &keys, dp_key_of(key));
    under(a, &keys);
}

static int64_t key_named(asker *a, const char *what, dp_str x, dp_str y)
{
    dp_str name = dp_str_printf(a->arena, "%s/%.*s%s%.*s", what, DP_F(x),
                                y.n ? "," : "", DP_F(y));

    if (!name.p)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    return dp_key_of(name);
}

/* Under the pair, or, where there are too many states for pairs, under both. */
static void ask_between(asker *a, const dp_str states[2])
{
    bool turned = dp_str_cmp(states[0], states[1]) > 0;
    dp_str x = states[turned], y = states[!turned];

    begin_keys(a);
    put(a, "", key_named(a, "between", x, y));
    put(a, " OR (", key_named(a, "among", x, DP_S("")));
    put(a, " AND ", key_named(a, "among", y, DP_S("")));
    end_keys(a, "))");
}

/* -- What --------------------------------------------------------------------
 */

static void ask_any(asker *a, const char *column, dp_strs words)
{
    if (!words.n)
        return;
    dp_buf_printf(&a->sql, " AND h.%s IN (", column);
    for (size_t i = 0; i < words.n; i++)
        dp_buf_printf(&a->sql, "%s?%zu", i ? ", " : "", value(a, words.at[i]));
    dp_buf_char(&a->sql, ')');
}

static void ask_days(asker *a, dp_day first, dp_day last)
{
    if (first != DP_DAY_MIN && first > a->since)
        a->since = first;
    if (last != DP_DAY_MAX && last < a->until)
        a->until = last;
}

/* Items that stand alone and are not denied are asked of the happening where it
 * has what they ask for; the others of the articles. */
static void ask_item(asker *a, const dp_item *item, bool alone)
{
    alone = alone && !item->denied;
    if (alone && item->kind == DP_ITEM_ABOUT)
        ask_about(a, item->value);
    else if (alone && item->kind == DP_ITEM_BETWEEN)
        ask_between(a, item->states);
    else if (alone && item->kind == DP_ITEM_DAYS)
        ask_days(a, item->first, item->last);
    else if (alone && item->kind == DP_ITEM_KIND)
        ask_any(a, "kind", (dp_strs){ (dp_str *)&item->value, 1 });
    else if (!dp_vec_push(a->arena, &a->articles, *item))
        fail(a, dp_no_memory(a->ctx, "the timeline"));
}

static void ask_query(asker *a, const dp_query *query)
{
    for (size_t i = 0; i < query->n && a->status == DP_OK; i++)
        ask_item(a, &query->at[i],
                 !query->at[i].joined &&
                     (i + 1 == query->n || !query->at[i + 1].joined));
}

static void ask_text(asker *a, dp_str text)
{
    dp_query *query = DP_NEW(a->arena, dp_query);

    if (!query)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    else
        fail(a, dp_query_parse(a->ctx, a->arena, text, query));
    if (a->status == DP_OK)
        ask_query(a, query);
}

static void ask_options(asker *a)
{
    const struct {
        dp_item_kind kind;
        dp_str value;
    } options[] = { { DP_ITEM_BETWEEN, a->asked->between },
                    { DP_ITEM_ABOUT, a->asked->about },
                    { DP_ITEM_DAYS, a->asked->days } };
    dp_query *query = DP_NEW(a->arena, dp_query);

    if (!query)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (a->status == DP_OK && options[i].value.p)
            fail(a, dp_query_add(a->ctx, a->arena, options[i].kind,
                                 options[i].value, query));
    if (a->status == DP_OK)
        ask_query(a, query);
    if (a->status == DP_OK && a->asked->body.p)
        ask_body(a, a->asked->body);
    ask_any(a, "kind", a->asked->kinds);
    ask_any(a, "status", a->asked->statuses);
}

/* -- By which articles -------------------------------------------------------
 */

static dp_str articles_sql(asker *a, const dp_match *match)
{
    return dp_str_printf(a->arena,
                         "SELECT rowid FROM words WHERE words MATCH ?1 AND"
                         " rowid BETWEEN ?2 AND ?3 %.*s",
                         (int)match->where.n, match->where.p);
}

/* The numbers of the articles, as a JSON array. */
static dp_str find_articles(asker *a, const dp_match *match)
{
    dp_buf out = dp_buf_new(a->arena, LIST_MAX);
    dp_str sql = articles_sql(a, match);
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (!sql.p || sqlite3_prepare_v2(a->store->db.sqlite, sql.p, (int)sql.n, &s,
                                     NULL) != SQLITE_OK) {
        fail(a, dp_db_failed(a->ctx, &a->store->db, "make a timeline"));
        return DP_NULL;
    }
    dp_bind_str(s, 1, match->words);
    sqlite3_bind_int64(s, 2, match->first);
    sqlite3_bind_int64(s, 3, match->last);
    for (size_t i = 0; i < match->values_n; i++)
        dp_bind_str(s, (int)i + DP_MATCH_FIRST, match->values[i]);
    while ((status = dp_db_step(a->ctx, &a->store->db, s, "make a timeline")) ==
           DP_OK)
        dp_buf_printf(&out, "%c%lld", out.n ? ',' : '[',
                      (long long)sqlite3_column_int64(s, 0));
    sqlite3_finalize(s);
    if (status != DP_END)
        fail(a, status);
    if (!out.n)
        dp_buf_char(&out, '[');
    dp_buf_char(&out, ']');
    if (out.failed)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    return dp_buf_str(&out);
}

static void ask_articles(asker *a)
{
    dp_match match;
    dp_str list;

    if (!a->articles.n || a->status != DP_OK)
        return;
    fail(a, dp_match_make(a->ctx, a->arena, a->store, &a->articles, &match));
    if (a->status != DP_OK)
        return;
    if (match.nobody.p)
        a->nobody = match.nobody;
    list = find_articles(a, &match);
    dp_buf_printf(&a->sql,
                  " AND h.n IN (SELECT t.happening FROM told f JOIN telling"
                  " t ON t.n BETWEEN f.n AND f.n + f.events - 1 WHERE"
                  " f.article IN (SELECT value FROM json_each(?%zu)))",
                  value(a, list));
}

/* -- Filed articles ----------------------------------------------------------
 */

/* The numbers that are walked over where no key says: all of the days, and
 * before them what lasts long. */
static dp_str all_of_days(asker *a, int64_t first, int64_t last)
{
    dp_str before = DP_S("");

    if (a->since != DP_DAY_MIN)
        before = dp_str_printf(a->arena,
                               " UNION ALL SELECT rowid FROM happening_key"
                               " WHERE happening_key MATCH '\"+\"' AND rowid"
                               " < %lld",
                               (long long)first);
    return dp_str_printf(a->arena,
                         "SELECT n AS happening FROM happening WHERE n BETWEEN"
                         " %lld AND %lld%.*s",
                         (long long)first, (long long)last, DP_F(before));
}

static dp_str under_keys(asker *a, int64_t first, int64_t last)
{
    dp_str before = DP_S("");

    if (a->since != DP_DAY_MIN)
        before =
            dp_str_printf(a->arena,
                          " UNION ALL SELECT rowid FROM happening_key"
                          " WHERE happening_key MATCH ?%zu AND rowid <"
                          " %lld",
                          value(a, dp_buf_str(&a->lasting)), (long long)first);
    return dp_str_printf(a->arena,
                         "SELECT rowid AS happening FROM happening_key WHERE"
                         " happening_key MATCH ?%zu AND rowid BETWEEN %lld AND"
                         " %lld%.*s",
                         value(a, dp_buf_str(&a->keys)), (long long)first,
                         (long long)last, DP_F(before));
}

/* What is walked over, without what is asked of each. */
static dp_str numbers_sql(asker *a)
{
    int64_t first = 0, last = INT64_MAX;
    dp_str sql = a->start;

    if (a->since != DP_DAY_MIN)
        first = dp_happening_first((int64_t)a->since - DP_LASTS_LONG);
    if (a->until != DP_DAY_MAX)
        last = dp_happening_end(a->until);
    if (!sql.p)
        sql = a->keys.n ? under_keys(a, first, last)
                        : all_of_days(a, first, last);
    else if (a->keys.n)
        dp_buf_printf(&a->sql,
                      " AND h.n IN (SELECT rowid FROM happening_key WHERE"
                      " happening_key MATCH ?%zu)",
                      value(a, dp_buf_str(&a->keys)));
    if (!sql.p || a->keys.failed || a->lasting.failed)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    return sql;
}

/* The happenings that are asked for, in the order of the walk: it is that of
 * the numbers, which LIMIT keeps SQLite from taking for useless. */
static dp_str asked_sql(asker *a, const char *columns)
{
    dp_str numbers = numbers_sql(a);
    dp_str conditions = a->sql.n ? dp_buf_str(&a->sql) : DP_S("");

    return dp_str_printf(
        a->arena,
        "SELECT %s FROM (%.*s ORDER BY 1 %s LIMIT -1) k CROSS JOIN "
        "happening_whole h"
        " ON h.n = k.happening WHERE h.day <= %d AND h.last >= %d%.*s",
        columns, DP_F(numbers), a->asked->newest ? "DESC" : "ASC", a->until,
        a->since, DP_F(conditions));
}

/* A dossier with filed articles: what its search asks for and what those tell,
 * taken together before anything else is asked. */
static void ask_filed(asker *a, const dp_dossier_rule *rule)
{
    dp_str found = DP_S("");

    if (rule->search.n) {
        ask_query(a, &rule->search);
        ask_articles(a);
        found = dp_str_printf(a->arena, "%.*s UNION ",
                              DP_F(asked_sql(a, "h.n AS happening")));
    }
    a->start = dp_str_printf(
        a->arena,
        "%.*sSELECT t.happening FROM filed f JOIN article r ON r.id ="
        " f.article JOIN told e ON e.article = r.n"
        " JOIN telling t ON t.n BETWEEN e.n AND e.n + e.events - 1"
        " WHERE f.dossier = %lld"
        " GROUP BY t.happening",
        DP_F(found), (long long)rule->number);
    if (!a->start.p)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    a->articles = (dp_query){ 0 };
    a->sql = dp_buf_new(a->arena, SQL_MAX);
    a->keys = a->lasting = dp_buf_new(a->arena, SQL_MAX);
    a->since = DP_DAY_MIN;
    a->until = DP_DAY_MAX;
}

/* What the articles of a story tell, a story being one article at least. */
static void ask_story(asker *a, dp_str id_or_url)
{
    int64_t story = 0;
    dp_str told;

    fail(a, dp_story_number(a->ctx, a->arena, a->store, id_or_url, &story));
    told = dp_str_printf(
        a->arena,
        "SELECT t.happening FROM (SELECT article FROM story_member WHERE story"
        " = %lld UNION SELECT %lld WHERE NOT EXISTS (SELECT 1 FROM story_member"
        " WHERE article = %lld)) m CROSS JOIN told f ON f.article ="
        " m.article JOIN telling t ON t.n BETWEEN f.n AND"
        " f.n + f.events - 1 GROUP BY t.happening",
        (long long)story, (long long)story, (long long)story);
    if (!told.p)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    else if (!a->start.p)
        a->start = told;
    else
        dp_buf_printf(&a->sql, " AND h.n IN (%.*s)", DP_F(told));
}

/* -- Walking -----------------------------------------------------------------
 */

static dp_str whole_sql(asker *a)
{
    dp_str asked = asked_sql(a, "h.n, h.day, h.last, h.kind, h.status, h.pack");

    return dp_str_printf(a->arena, "%.*s LIMIT %lld OFFSET %lld", DP_F(asked),
                         a->asked->limit ? (long long)a->asked->limit : -1LL,
                         (long long)a->asked->skip);
}

static dp_status walk(asker *a, dp_happening_rows *out)
{
    dp_str sql = whole_sql(a);
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (!sql.p)
        return dp_no_memory(a->ctx, "the timeline");
    if (sqlite3_prepare_v2(a->store->db.sqlite, sql.p, (int)sql.n, &s, NULL) !=
        SQLITE_OK)
        return dp_db_failed(a->ctx, &a->store->db, "make a timeline");
    for (size_t i = 0; i < a->values.n; i++)
        dp_bind_str(s, (int)i + 1, a->values.at[i]);
    while ((status = dp_db_step(a->ctx, &a->store->db, s, "make a timeline")) ==
           DP_OK) {
        dp_happening_row row;
        status = dp_happening_take(a->ctx, a->arena, a->store, s, &row);
        if (status == DP_OK && !dp_vec_push(a->arena, out, row))
            status = dp_no_memory(a->ctx, "the timeline");
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status find(asker *a, dp_happening_rows *out)
{
    dp_dossier_rule *rule = DP_NEW(a->arena, dp_dossier_rule);
    bool filed;

    if (!rule)
        return dp_no_memory(a->ctx, "the timeline");
    if (a->asked->dossier.p)
        fail(a, dp_dossier_get(a->ctx, a->arena, a->store, a->asked->dossier,
                               rule));
    filed = a->asked->dossier.p && (rule->filed || rule->search.n == 0);
    if (a->status == DP_OK && filed)
        ask_filed(a, rule);
    if (a->status == DP_OK && a->asked->story.p)
        ask_story(a, a->asked->story);
    if (a->status == DP_OK)
        ask_options(a);
    if (a->status == DP_OK && !filed)
        ask_query(a, &rule->search);
    if (a->status == DP_OK && a->asked->words.p)
        ask_text(a, a->asked->words);
    ask_articles(a);
    if (a->status == DP_OK && a->sql.failed)
        fail(a, dp_no_memory(a->ctx, "the timeline"));
    return a->status == DP_OK ? walk(a, out) : a->status;
}

dp_status dp_happening_find(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            const dp_timeline_query *query,
                            dp_happening_rows *out, dp_str *nobody)
{
    asker a = { .ctx = ctx,
                .arena = arena,
                .store = store,
                .asked = query,
                .sql = dp_buf_new(arena, SQL_MAX),
                .keys = dp_buf_new(arena, SQL_MAX),
                .lasting = dp_buf_new(arena, SQL_MAX),
                .since = DP_DAY_MIN,
                .until = DP_DAY_MAX };
    bool own;
    dp_status status;

    if (!dp_happenings_there(store))
        return dp_fail(ctx, DP_BAD_DATA,
                       "the store '%s' was made by an older depeche and has no "
                       "happenings; 'depeche verify --index' makes them",
                       store->db.path);
    status = dp_store_look(ctx, store, &own);
    if (status != DP_OK)
        return status;
    status = find(&a, out);
    dp_store_looked(store, own);
    if (nobody)
        *nobody = a.nobody;
    return status;
}
