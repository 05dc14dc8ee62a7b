/* From a query to what is asked. Items joined by OR are a group, and all groups
 * have to hold. Words and everything an article has a mark for (derive.c)
 * become one expression of FTS5, which walks the newest articles first; days
 * are a range of the walk. Days that stand in a group or are denied become an
 * SQL condition on each article the walk meets, and their group with them.
 * Values are bound; what stands in the SQL are our own words and numbers.
 *
 * A plain word is asked for as all forms that have its stem (stem.c), which is
 * made in the language of `lang:`, else in each we know, and as what
 * synonyms.tsv joins with it. */
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

/* What a term begins with, by which a snippet passes over most words. */
static void mark_begin(maker *m, dp_str term)
{
    const uint8_t *p = (const uint8_t *)term.p;
    unsigned pair;

    if (term.n < 2) {
        m->out->short_term = true;
        return;
    }
    pair = dp_match_pair(p[0], p[1]);
    m->out->pairs[pair / 64] |= (uint64_t)1 << pair % 64;
}

static void mark(maker *m, dp_str term)
{
    uint32_t *slot = dp_map_put(m->arena, &m->out->terms, term, NULL);

    if (slot)
        *slot = 0;
    else
        m->status = DP_NO_MEMORY;
    mark_begin(m, dp_str_sub(term, dp_str_starts(term, DP_S("|")), term.n));
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

/* What a plain word is asked for by. */
typedef struct plain {
    maker *m;
    strings forms, stems;
} plain;

static void add_term(plain *p, const dp_term *term)
{
    add_once(p->m, &p->forms, term->form);
    add_once(p->m, &p->stems, term->stem);
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

static bool begin_of(maker *m, dp_str word, dp_str language, dp_str *out)
{
    if (!dp_terms_begin(m->store->terms, word, language, out))
        return false;
    *out = dp_str_dup(m->arena, *out);
    return out->p;
}

static void add_synonyms(plain *p, dp_str language, const dp_term *term)
{
    maker *m = p->m;
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
                add_term(p, &pair[1 - i]);
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

static void add_form(void *self, dp_str form)
{
    plain *p = self;

    add_once(p->m, &p->forms, form);
}

static void add_stem(void *self, dp_str stem)
{
    plain *p = self;

    add_once(p->m, &p->stems, stem);
}

/* Who types no accents means words that have some: their stems are others. */
static void add_accented(plain *p)
{
    maker *m = p->m;

    for (size_t i = 0; i < p->forms.n && m->status == DP_OK; i++)
        m->status = dp_stems_of(m->ctx, m->store, p->forms.at[i], add_stem, p);
}

/* A snippet tells hits by their form or their own stem. */
static void mark_plain(plain *p)
{
    for (size_t i = 0; i < p->forms.n; i++)
        mark(p->m, p->forms.at[i]);
    for (size_t i = 0; i < p->stems.n; i++) {
        dp_str stem = p->stems.at[i];
        mark(p->m, stem);
        mark(p->m, dp_str_printf(p->m->arena, "|%.*s", DP_F(stem)));
    }
    p->m->out->asked++;
}

static void put_plain(maker *m, dp_buf *buf, dp_str word)
{
    plain p = { .m = m };

    for (size_t i = 0; i < languages(m); i++) {
        dp_term term;
        if (!term_of(m, word, language_at(m, i), &term))
            continue;
        add_term(&p, &term);
        add_synonyms(&p, language_at(m, i), &term);
    }
    add_accented(&p);
    mark_plain(&p);
    for (size_t i = 0; i < p.stems.n && m->status == DP_OK; i++) {
        add_once(m, &p.forms, p.stems.at[i]); /* where the two are one */
        m->status = dp_stems_forms(m->ctx, m->arena, m->store, p.stems.at[i],
                                   add_form, &p);
    }
    put_any(buf, &p.forms, "");
}

static bool is_last(dp_str value, size_t at)
{
    dp_span next;

    return !dp_terms_next(value, &at, &next);
}

/* A word that is asked for among others is no hit by itself. */
static void mark_in_phrase(maker *m, dp_str form)
{
    bool fresh;
    uint32_t *slot = dp_map_put(m->arena, &m->out->terms, form, &fresh);

    if (!slot)
        m->status = DP_NO_MEMORY;
    else if (fresh)
        *slot = DP_MATCH_IN_PHRASE;
    mark_begin(m, form);
}

static void mark_prefix(maker *m, dp_str form)
{
    mark_begin(m, form);
    if (!dp_vec_push(m->arena, &m->out->prefixes, form))
        m->status = DP_NO_MEMORY;
}

/* The forms of words in a language, one behind the other; the last as one that
 * goes on, where `goes_on` says so. Null: none is left. */
static dp_str phrase_of(maker *m, dp_str value, dp_str language, bool begins,
                        bool goes_on)
{
    dp_buf phrase = dp_buf_new(m->arena, EXPRESSION_MAX);
    dp_span span;

    for (size_t at = 0; dp_terms_next(value, &at, &span);) {
        dp_str word = dp_str_sub(value, span.begin, span.end);
        dp_term term;
        if (!term_of(m, word, language, &term))
            continue;
        if (goes_on && is_last(value, at) &&
            !begin_of(m, word, language, &term.form))
            continue;
        if (phrase.n)
            dp_buf_char(&phrase, ' ');
        dp_buf_add(&phrase, term.form);
        if (begins)
            mark_prefix(m, term.form);
        else
            mark_in_phrase(m, term.form);
    }
    if (phrase.failed)
        m->status = DP_NO_MEMORY;
    return phrase.n && !phrase.failed ? dp_buf_str(&phrase) : DP_NULL;
}

/* The forms of words, one behind the other, in each language. */
static void put_exact(maker *m, dp_buf *buf, dp_str value, const char *behind)
{
    strings list = { 0 };
    bool begins = *behind != 0;
    dp_span word;

    for (size_t at = 0; dp_terms_next(value, &at, &word);)
        m->out->asked++;
    m->out->joins |= begins;
    for (size_t i = 0; i < languages(m); i++)
        for (int goes_on = 0; goes_on <= begins; goes_on++) {
            dp_str phrase =
                phrase_of(m, value, language_at(m, i), begins, goes_on);
            if (phrase.p)
                add_once(m, &list, phrase);
        }
    for (size_t i = 0; !begins && i < list.n; i++)
        if (!dp_vec_push(m->arena, &m->out->phrases, list.at[i]))
            m->status = DP_NO_MEMORY;
    put_any(buf, &list, behind);
}

/* The next word of `value` of which folding leaves something: a vowel sign by
 * itself is none. */
static bool next_word(maker *m, dp_str value, size_t *at, dp_str *out)
{
    dp_span span;

    while (dp_terms_next(value, at, &span)) {
        dp_term term;

        *out = dp_str_sub(value, span.begin, span.end);
        for (size_t i = 0; i < languages(m); i++)
            if (term_of(m, *out, language_at(m, i), &term))
                return true;
    }
    return false;
}

static bool has_words(maker *m, dp_str value)
{
    size_t at = 0;
    dp_str word;

    return next_word(m, value, &at, &word);
}

static void put_item(maker *m, dp_buf *buf, const dp_item *item)
{
    dp_str word;
    bool first = true;

    if (item->title)
        dp_buf_add(buf, DP_S("title : "));
    dp_buf_char(buf, '(');
    if (item->kind == DP_ITEM_EXACT)
        put_exact(m, buf, item->value, "");
    else if (item->kind == DP_ITEM_PREFIX)
        put_exact(m, buf, item->value, " *");
    else
        for (size_t at = 0; next_word(m, item->value, &at, &word);
             first = false) {
            if (!first)
                dp_buf_add(buf, DP_S(" AND "));
            put_plain(m, buf, word);
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

    if (!has_words(m, item->value)) {
        fail(m, dp_fail(m->ctx, DP_USAGE, "'%.*s' has no word to search for",
                        DP_F(item->value)));
        return DP_NULL;
    }
    put_item(m, &buf, item);
    if (buf.failed)
        fail(m, DP_NO_MEMORY);
    return dp_buf_str(&buf);
}

/* -- Marks -------------------------------------------------------------------
 */

static void put_mark(dp_buf *buf, char what, dp_str value)
{
    dp_buf_printf(buf, "\"|%c:", what);
    /* Nothing of the record's own words has these in it. */
    for (size_t i = 0; i < value.n; i++)
        if (value.p[i] != '"' && value.p[i] != '|' && value.p[i] != ' ')
            dp_buf_char(buf, value.p[i]);
    dp_buf_char(buf, '"');
}

/* Numbers parted by commas, in brackets, as marks joined by OR. */
void dp_marks_any(dp_buf *buf, char what, dp_str numbers)
{
    dp_str rest = dp_str_sub(numbers, 1, numbers.n - 1), piece;

    dp_buf_char(buf, '(');
    for (bool first = true; dp_str_next(&rest, ',', &piece); first = false) {
        if (!first)
            dp_buf_add(buf, DP_S(" OR "));
        put_mark(buf, what, piece);
    }
    dp_buf_char(buf, ')');
}

static void put_about(maker *m, dp_buf *buf, const dp_item *item)
{
    dp_str entities = DP_NULL;
    dp_item words = { .kind = DP_ITEM_WORDS };

    fail(m,
         dp_entities_named(m->ctx, m->arena, m->store, item->value, &entities));
    if (entities.p) {
        dp_marks_any(buf, 'e', entities);
        return;
    }
    /* No record names them: what the text says is all there is. */
    m->out->nobody = item->value;
    words.value = dp_usual_name(m->ctx, m->arena, m->store, item->value);
    dp_buf_add(buf, item_words(m, &words));
}

/* Each outlet in whose name the value stands. */
static void put_outlets(maker *m, dp_buf *buf, dp_str value)
{
    sqlite3_stmt *s =
        dp_db_statement(&m->store->db, ST_OUTLETS_NAMED,
                        "SELECT json_group_array(n) FROM (SELECT n FROM outlet"
                        " WHERE instr(fold(name), fold(?1)) LIMIT 1000)");
    dp_str numbers = DP_NULL;

    if (!s) {
        fail(m, dp_db_failed(m->ctx, &m->store->db, "search"));
        return;
    }
    dp_bind_str(s, 1, value);
    fail(m, dp_db_step(m->ctx, &m->store->db, s, "search"));
    if (m->status == DP_OK)
        numbers = dp_column_str(m->arena, s, 0);
    sqlite3_reset(s);
    if (numbers.n > 2) {
        dp_marks_any(buf, 'o', numbers);
    } else {
        put_mark(buf, 'o', DP_S("0"));
        m->out->no_outlet = value;
    }
}

static void put_between(dp_buf *buf, const dp_str states[2])
{
    bool turned = dp_str_cmp(states[0], states[1]) > 0;
    char pair[5];

    memcpy(pair, states[turned].p, 2);
    pair[2] = ',';
    memcpy(pair + 3, states[!turned].p, 2);
    put_mark(buf, 'b', (dp_str){ pair, sizeof pair });
}

/* What an item asks for, denied or not. */
static void put_asked(maker *m, dp_buf *buf, const dp_item *item)
{
    switch (item->kind) {
    case DP_ITEM_OUTLET:
        put_outlets(m, buf, item->value);
        return;
    case DP_ITEM_LANG:
        put_mark(buf, 'l', item->value);
        return;
    case DP_ITEM_ABOUT:
        put_about(m, buf, item);
        return;
    case DP_ITEM_KIND:
        put_mark(buf, 'k', item->value);
        return;
    case DP_ITEM_BETWEEN:
        put_between(buf, item->states);
        return;
    case DP_ITEM_FILED:
        put_mark(buf, 'i', item->value);
        return;
    case DP_ITEM_HAS:
        put_mark(buf, 'n', DP_NULL);
        return;
    default:
        dp_buf_add(buf, item_words(m, item));
    }
}

static void put_every(dp_buf *buf)
{
    put_mark(buf, 'a', DP_NULL);
}

/* What is denied is not marked in what is shown: only what was asked for. */
static void put_denied(maker *m, dp_buf *buf, const dp_item *item)
{
    dp_map terms = m->out->terms;
    size_t prefixes = m->out->prefixes.n, phrases = m->out->phrases.n;
    size_t asked = m->out->asked;

    m->out->terms = (dp_map){ 0 };
    put_asked(m, buf, item);
    m->out->terms = terms;
    m->out->prefixes.n = prefixes;
    m->out->phrases.n = phrases;
    m->out->asked = asked;
}

/* -- Conditions --------------------------------------------------------------
 */

/* The number of a value that is bound later. */
static size_t value(maker *m, dp_str s)
{
    if (m->out->values_n >= DP_MATCH_VALUES) {
        fail(m, dp_fail(m->ctx, DP_USAGE, "the query is too long"));
        return DP_MATCH_FIRST;
    }
    m->out->values[m->out->values_n++] = s;
    return m->out->values_n - 1 + DP_MATCH_FIRST;
}

static void put_days(dp_buf *sql, const dp_item *item)
{
    int64_t first =
        item->first == DP_DAY_MIN ? INT64_MIN + 1 : dp_order_first(item->first);
    int64_t last = item->last == DP_DAY_MAX
                       ? INT64_MAX
                       : dp_order_first(item->last + 1) - 1;

    dp_buf_printf(sql, "(rowid BETWEEN %lld AND %lld)", (long long)first,
                  (long long)last);
}

static void put_condition(maker *m, dp_buf *sql, const dp_item *item)
{
    dp_buf asked = dp_buf_new(m->arena, EXPRESSION_MAX);

    if (item->denied)
        dp_buf_add(sql, DP_S("NOT "));
    if (item->kind == DP_ITEM_DAYS) {
        put_days(sql, item);
        return;
    }
    if (item->denied)
        put_denied(m, &asked, item);
    else
        put_asked(m, &asked, item);
    if (asked.failed)
        fail(m, DP_NO_MEMORY);
    else
        dp_buf_printf(sql,
                      "rowid IN (SELECT rowid FROM words WHERE words MATCH"
                      " ?%zu)",
                      value(m, dp_buf_str(&asked)));
}

/* -- Groups ------------------------------------------------------------------
 */

typedef struct group {
    const dp_item *at;
    size_t n;
} group;

static bool has_days(group g)
{
    for (size_t i = 0; i < g.n; i++)
        if (g.at[i].kind == DP_ITEM_DAYS)
            return true;
    return false;
}

static void put_group(maker *m, dp_buf *words, group g)
{
    dp_buf_char(words, '(');
    for (size_t i = 0; i < g.n; i++) {
        if (i)
            dp_buf_add(words, DP_S(" OR "));
        if (g.at[i].denied) {
            dp_buf_char(words, '(');
            put_every(words);
            dp_buf_add(words, DP_S(" NOT "));
            put_denied(m, words, &g.at[i]);
            dp_buf_char(words, ')');
        } else {
            put_asked(m, words, &g.at[i]);
        }
    }
    dp_buf_char(words, ')');
}

/* Whether a group asks for begins of single words alone: such can be read for.
 */
static bool asks_begins(group g)
{
    for (size_t i = 0; i < g.n; i++) {
        dp_span first, second;
        size_t at = 0;
        if (g.at[i].kind != DP_ITEM_PREFIX ||
            !dp_terms_next(g.at[i].value, &at, &first) ||
            dp_terms_next(g.at[i].value, &at, &second))
            return false;
    }
    return true;
}

static void keep_begins(maker *m, group g)
{
    dp_begins all = { 0 };

    for (size_t i = 0; i < g.n; i++) {
        dp_begin one = { .title = g.at[i].title, .denied = g.at[i].denied };
        dp_str word = g.at[i].value;
        strings forms = { 0 };
        size_t at = 0;
        if (!next_word(m, word, &at, &word))
            return;
        for (size_t j = 0; j < languages(m); j++) {
            dp_term term;
            dp_str begin;
            if (term_of(m, word, language_at(m, j), &term))
                add_once(m, &forms, term.form);
            if (begin_of(m, word, language_at(m, j), &begin))
                add_once(m, &forms, begin);
        }
        one.forms = (dp_strs){ forms.at, forms.n };
        if (!dp_vec_push(m->arena, &all.any, one))
            fail(m, DP_NO_MEMORY);
    }
    if (!dp_vec_push(m->arena, &m->out->begins, all))
        fail(m, DP_NO_MEMORY);
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
    if (days->first != DP_DAY_MIN && dp_order_first(days->first) > out->first)
        out->first = dp_order_first(days->first);
    if (days->last != DP_DAY_MAX &&
        dp_order_first(days->last + 1) - 1 < out->last)
        out->last = dp_order_first(days->last + 1) - 1;
}

static void find_language(maker *m, const dp_query *query)
{
    for (size_t i = 0; i < query->n; i++)
        if (query->at[i].kind == DP_ITEM_LANG && !query->at[i].denied &&
            !query->at[i].joined &&
            (i + 1 == query->n || !query->at[i + 1].joined))
            m->lang = query->at[i].value;
}

/* An expression while it is made. */
typedef struct expression {
    dp_buf asked, denied;
} expression;

static expression expression_new(maker *m)
{
    return (expression){ dp_buf_new(m->arena, EXPRESSION_MAX),
                         dp_buf_new(m->arena, EXPRESSION_MAX) };
}

static void add_piece(expression *e, dp_str piece, bool denied)
{
    dp_buf *buf = denied ? &e->denied : &e->asked;

    if (buf->n)
        dp_buf_add(buf, denied ? DP_S(" OR ") : DP_S(" AND "));
    dp_buf_add(buf, piece);
}

/* (what is asked) NOT (denied OR denied) */
static dp_str join(maker *m, const expression *e)
{
    dp_buf all = dp_buf_new(m->arena, EXPRESSION_MAX * 2);

    if (e->denied.n)
        dp_buf_char(&all, '(');
    if (e->asked.n)
        dp_buf_add(&all, dp_buf_str(&e->asked));
    else
        put_every(&all);
    if (e->denied.n) {
        dp_buf_add(&all, DP_S(") NOT ("));
        dp_buf_add(&all, dp_buf_str(&e->denied));
        dp_buf_char(&all, ')');
    }
    if (e->asked.failed || e->denied.failed || all.failed)
        fail(m, dp_no_memory(m->ctx, "the query"));
    return dp_buf_str(&all);
}

/* A group of words and marks, in what is asked of the index. */
static void take_group(maker *m, group g, expression *all, expression *others)
{
    dp_buf piece = dp_buf_new(m->arena, EXPRESSION_MAX);
    bool denied = g.n == 1 && g.at->denied;

    if (denied)
        put_denied(m, &piece, g.at);
    else
        put_group(m, &piece, g);
    if (piece.failed)
        fail(m, dp_no_memory(m->ctx, "the query"));
    if (m->status != DP_OK)
        return;
    add_piece(all, dp_buf_str(&piece), denied);
    if (asks_begins(g))
        keep_begins(m, g);
    else
        add_piece(others, dp_buf_str(&piece), denied);
}

dp_status dp_match_make(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                        const dp_query *query, dp_match *out)
{
    maker m = { ctx, arena, store, out, DP_NULL, DP_OK };
    expression all = expression_new(&m), others = expression_new(&m);
    dp_buf sql = dp_buf_new(arena, EXPRESSION_MAX);

    *out = (dp_match){ .first = INT64_MIN, .last = INT64_MAX };
    find_language(&m, query);
    for (size_t i = 0; i < query->n && m.status == DP_OK;) {
        group g = { &query->at[i], 1 };
        while (i + g.n < query->n && query->at[i + g.n].joined)
            g.n++;
        i += g.n;
        if (g.n == 1 && g.at->kind == DP_ITEM_DAYS && !g.at->denied) {
            narrow(out, g.at);
        } else if (has_days(g)) {
            put_sql_group(&m, &sql, g);
        } else {
            take_group(&m, g, &all, &others);
        }
    }
    if (m.status == DP_OK && sql.failed)
        return dp_no_memory(ctx, "the query");
    if (m.status == DP_OK)
        out->words = join(&m, &all);
    if (m.status == DP_OK)
        out->others = out->begins.n ? join(&m, &others) : out->words;
    out->where = sql.n ? dp_buf_str(&sql) : DP_S("");
    return m.status;
}
