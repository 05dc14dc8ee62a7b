/* From a query to what is asked. Items joined by OR are a group, and all groups
 * have to hold. A group of nothing but words becomes part of one expression of
 * FTS5, which walks the newest articles first; any other group becomes an SQL
 * condition on each article the walk meets. Values are bound; what stands in
 * the SQL are our own words and numbers.
 *
 * A plain word is asked for as its form and its stem in the language of
 * `lang:`, else in each we know, and as what synonyms.tsv joins with it. */
#include "store/match.h"

#include "data/data.h"

#include "core/banned.h"

enum { EXPRESSION_MAX = 1 << 18 };

typedef struct maker {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_match *out;
    dp_str lang; /* of the query; null: any */
    dp_status status;
} maker;

static bool is_words(dp_item_kind kind)
{
    return kind == DP_ITEM_WORDS || kind == DP_ITEM_EXACT ||
           kind == DP_ITEM_PREFIX;
}

/* Languages a word is read in: that of the query, or each, and none. */
static size_t languages(const maker *m)
{
    return m->lang.p ? 1 : dp_terms_languages(m->store->terms) + 1;
}

static dp_str language_at(const maker *m, size_t i)
{
    if (m->lang.p)
        return m->lang;
    return i < dp_terms_languages(m->store->terms)
               ? dp_terms_language(m->store->terms, i)
               : DP_S("-");
}

static void mark(maker *m, dp_str term)
{
    if (!dp_map_put(m->arena, &m->out->terms, term, NULL))
        m->status = DP_NO_MEMORY;
}

/* -- Words -------------------------------------------------------------------
 */

typedef DP_VEC(dp_str) strings;

static void add_once(maker *m, strings *list, dp_str s)
{
    for (size_t i = 0; i < list->n; i++)
        if (dp_str_eq(list->at[i], s))
            return;
    s = dp_str_dup(m->arena, s);
    if (!s.p || !dp_vec_push(m->arena, list, s))
        m->status = DP_NO_MEMORY;
}

static void add_term(maker *m, strings *list, const dp_term *term)
{
    dp_str stem =
        dp_str_printf(m->arena, "|%.*s", (int)term->stem.n, term->stem.p);

    add_once(m, list, term->form);
    add_once(m, list, term->stem); /* where form and stem are one */
    add_once(m, list, stem);
}

/* Both are copied: the terms live until the next call only. */
static bool term_of(maker *m, dp_str word, dp_str language, dp_term *out)
{
    if (!dp_terms_of(m->store->terms, word, language, out))
        return false;
    out->form = dp_str_dup(m->arena, out->form);
    out->stem = dp_str_dup(m->arena, out->stem);
    return out->form.p && out->stem.p;
}

static void add_synonyms(maker *m, strings *list, dp_str language,
                         const dp_term *term)
{
    dp_table table;

    if (!m->ctx->data ||
        !dp_table_open(m->ctx->data, language, DP_S("synonyms"), &table))
        return;
    for (size_t row = 0; row < dp_table_rows(&table); row++) {
        dp_term pair[2];
        for (size_t i = 0; i < 2; i++)
            if (!term_of(m, dp_table_cell(&table, row, i), language, &pair[i]))
                return;
        for (size_t i = 0; i < 2; i++)
            if (dp_str_eq(pair[i].stem, term->stem))
                add_term(m, list, &pair[1 - i]);
    }
}

static void put_quoted(dp_buf *buf, dp_str s)
{
    dp_buf_char(buf, '"');
    dp_buf_add(buf, s); /* terms have letters and figures only, and '|' */
    dp_buf_char(buf, '"');
}

/* ("a" OR "b") */
static void put_any(dp_buf *buf, const strings *list, const char *behind)
{
    dp_buf_char(buf, '(');
    for (size_t i = 0; i < list->n; i++) {
        if (i)
            dp_buf_add(buf, DP_S(" OR "));
        put_quoted(buf, list->at[i]);
        dp_buf_add(buf, dp_str_of(behind));
    }
    dp_buf_char(buf, ')');
}

static void put_plain(maker *m, dp_buf *buf, dp_str word)
{
    strings list = { 0 };

    for (size_t i = 0; i < languages(m); i++) {
        dp_term term;
        if (!term_of(m, word, language_at(m, i), &term))
            continue;
        add_term(m, &list, &term);
        add_synonyms(m, &list, language_at(m, i), &term);
    }
    for (size_t i = 0; i < list.n; i++)
        mark(m, list.at[i]);
    put_any(buf, &list, "");
}

/* The forms of words, one behind the other, in each language. */
static void put_exact(maker *m, dp_buf *buf, dp_str value, const char *behind)
{
    strings list = { 0 };

    for (size_t i = 0; i < languages(m); i++) {
        dp_buf phrase = dp_buf_new(m->arena, EXPRESSION_MAX);
        dp_span span;
        for (size_t at = 0; dp_terms_next(value, &at, &span);) {
            dp_term term;
            if (!term_of(m, dp_str_sub(value, span.begin, span.end),
                         language_at(m, i), &term))
                continue;
            if (phrase.n)
                dp_buf_char(&phrase, ' ');
            dp_buf_add(&phrase, term.form);
            if (!*behind)
                mark(m, term.form);
            else if (!dp_vec_push(m->arena, &m->out->prefixes, term.form))
                m->status = DP_NO_MEMORY;
        }
        if (phrase.failed)
            m->status = DP_NO_MEMORY;
        else if (phrase.n)
            add_once(m, &list, dp_buf_str(&phrase));
    }
    put_any(buf, &list, behind);
}

static bool has_words(dp_str value)
{
    size_t at = 0;
    dp_span span;

    return dp_terms_next(value, &at, &span);
}

static void put_item(maker *m, dp_buf *buf, const dp_item *item)
{
    dp_span span;
    bool first = true;

    if (item->title)
        dp_buf_add(buf, DP_S("title : "));
    dp_buf_char(buf, '(');
    if (item->kind == DP_ITEM_EXACT)
        put_exact(m, buf, item->value, "");
    else if (item->kind == DP_ITEM_PREFIX)
        put_exact(m, buf, item->value, " *");
    else
        for (size_t at = 0; dp_terms_next(item->value, &at, &span);
             first = false) {
            if (!first)
                dp_buf_add(buf, DP_S(" AND "));
            put_plain(m, buf, dp_str_sub(item->value, span.begin, span.end));
        }
    dp_buf_char(buf, ')');
}

static void fail(maker *m, dp_status status)
{
    if (m->status == DP_OK)
        m->status = status;
}

/* A copy of the expression of one item. */
static dp_str item_words(maker *m, const dp_item *item)
{
    dp_buf buf = dp_buf_new(m->arena, EXPRESSION_MAX);

    if (!has_words(item->value)) {
        fail(m, dp_fail(m->ctx, DP_USAGE, "'%.*s' has no word to search for",
                        DP_F(item->value)));
        return DP_NULL;
    }
    put_item(m, &buf, item);
    if (buf.failed)
        fail(m, DP_NO_MEMORY);
    return dp_buf_str(&buf);
}

/* -- Conditions --------------------------------------------------------------
 */

/* The number of a value that is bound later. */
static size_t value(maker *m, dp_str s)
{
    if (m->out->values_n >= DP_MATCH_VALUES) {
        fail(m, dp_fail(m->ctx, DP_USAGE, "the query is too long"));
        return 2;
    }
    m->out->values[m->out->values_n++] = s;
    return m->out->values_n + 1;
}

static void put_about(maker *m, dp_buf *sql, const dp_item *item)
{
    dp_str entities = DP_NULL;
    dp_item words = { .kind = DP_ITEM_WORDS };

    fail(m,
         dp_entities_named(m->ctx, m->arena, m->store, item->value, &entities));
    if (entities.p) {
        dp_buf_printf(sql,
                      "a.n IN (SELECT article FROM mention WHERE entity IN"
                      " (SELECT value FROM json_each(?%zu)))",
                      value(m, entities));
        return;
    }
    /* No record names them: what the text says is all there is. */
    m->out->nobody = item->value;
    words.value = dp_usual_name(m->ctx, m->arena, m->store, item->value);
    dp_buf_printf(sql,
                  "a.n IN (SELECT rowid FROM words WHERE words MATCH ?%zu)",
                  value(m, item_words(m, &words)));
}

static void put_condition(maker *m, dp_buf *sql, const dp_item *item)
{
    size_t n;

    if (item->denied)
        dp_buf_add(sql, DP_S("NOT "));
    switch (item->kind) {
    case DP_ITEM_OUTLET:
        dp_buf_printf(sql,
                      "ifnull(a.outlet IN (SELECT n FROM outlet WHERE"
                      " instr(fold(name), fold(?%zu))), 0)",
                      value(m, item->value));
        return;
    case DP_ITEM_LANG:
        n = value(m, item->value);
        dp_buf_printf(sql,
                      "ifnull(a.language = ?%zu OR a.language GLOB ?%zu || '-*'"
                      ", 0)",
                      n, n);
        return;
    case DP_ITEM_ABOUT:
        put_about(m, sql, item);
        return;
    case DP_ITEM_KIND:
        dp_buf_printf(sql,
                      "EXISTS (SELECT 1 FROM event e WHERE e.article = a.n AND"
                      " e.kind = ?%zu)",
                      value(m, item->value));
        return;
    case DP_ITEM_BETWEEN:
        n = value(m, item->states[0]);
        dp_buf_printf(sql,
                      "EXISTS (SELECT 1 FROM event e JOIN event_state s ON"
                      " s.event = e.n AND s.state = ?%zu JOIN event_state t ON"
                      " t.event = e.n AND t.state = ?%zu"
                      " WHERE e.article = a.n)",
                      n, value(m, item->states[1]));
        return;
    case DP_ITEM_DAYS:
        dp_buf_printf(sql, "(a.n >> 20) BETWEEN %d AND %d", item->first,
                      item->last);
        return;
    default:
        dp_buf_printf(sql,
                      "a.n IN (SELECT rowid FROM words WHERE words MATCH ?%zu)",
                      value(m, item_words(m, item)));
    }
}

/* -- Groups ------------------------------------------------------------------
 */

typedef struct group {
    const dp_item *at;
    size_t n;
} group;

static bool only_words(group g)
{
    for (size_t i = 0; i < g.n; i++)
        if (!is_words(g.at[i].kind) || g.at[i].denied)
            return false;
    return true;
}

static void put_words_group(maker *m, dp_buf *words, group g)
{
    if (words->n)
        dp_buf_add(words, DP_S(" AND "));
    dp_buf_char(words, '(');
    for (size_t i = 0; i < g.n; i++) {
        if (i)
            dp_buf_add(words, DP_S(" OR "));
        dp_buf_add(words, item_words(m, &g.at[i]));
    }
    dp_buf_char(words, ')');
}

static void put_sql_group(maker *m, dp_buf *sql, group g)
{
    dp_buf_add(sql, DP_S(" AND ("));
    for (size_t i = 0; i < g.n; i++) {
        if (i)
            dp_buf_add(sql, DP_S(" OR "));
        put_condition(m, sql, &g.at[i]);
    }
    dp_buf_char(sql, ')');
}

/* Days alone are a range of the numbers that the walk goes over. */
static void narrow(dp_match *out, const dp_item *days)
{
    if (days->first != DP_DAY_MIN &&
        (int64_t)days->first * (1 << 20) > out->first)
        out->first = (int64_t)days->first * (1 << 20);
    if (days->last != DP_DAY_MAX &&
        ((int64_t)days->last + 1) * (1 << 20) - 1 < out->last)
        out->last = ((int64_t)days->last + 1) * (1 << 20) - 1;
}

static void find_language(maker *m, const dp_query *query)
{
    for (size_t i = 0; i < query->n; i++)
        if (query->at[i].kind == DP_ITEM_LANG && !query->at[i].denied &&
            !query->at[i].joined &&
            (i + 1 == query->n || !query->at[i + 1].joined))
            m->lang = query->at[i].value;
}

/* What is denied is not marked: only what was asked for is. */
static void put_denied(maker *m, dp_buf *sql, group g)
{
    dp_map terms = m->out->terms;
    size_t prefixes = m->out->prefixes.n;

    m->out->terms = (dp_map){ 0 };
    put_sql_group(m, sql, g);
    m->out->terms = terms;
    m->out->prefixes.n = prefixes;
}

dp_status dp_match_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_query *query, dp_match *out)
{
    maker m = { ctx, arena, store, out, DP_NULL, DP_OK };
    dp_buf words = dp_buf_new(arena, EXPRESSION_MAX);
    dp_buf sql = dp_buf_new(arena, EXPRESSION_MAX);

    *out = (dp_match){ .first = INT64_MIN, .last = INT64_MAX };
    find_language(&m, query);
    for (size_t i = 0; i < query->n && m.status == DP_OK;) {
        group g = { &query->at[i], 1 };
        while (i + g.n < query->n && query->at[i + g.n].joined)
            g.n++;
        i += g.n;
        if (only_words(g))
            put_words_group(&m, &words, g);
        else if (g.n == 1 && g.at->kind == DP_ITEM_DAYS && !g.at->denied)
            narrow(out, g.at);
        else if (g.n == 1 && g.at->denied)
            put_denied(&m, &sql, g);
        else
            put_sql_group(&m, &sql, g);
    }
    if (m.status == DP_OK && (words.failed || sql.failed))
        return dp_no_memory(ctx, "the query");
    out->words = words.n ? dp_buf_str(&words) : DP_NULL;
    out->where = sql.n ? dp_buf_str(&sql) : DP_S("");
    return m.status;
}
