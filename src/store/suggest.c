/* What a query that finds nothing may have meant: for each word the index does
 * not have, the nearest of its words that begins alike, the most frequent of
 * those equally near. Anybody can ask for what nobody has: that costs little in
 * a large store too. */
#include "store/match.h"

#include "core/banned.h"

enum {
    NEAR = 34,
    VERY_NEAR = 17
}; /* edits, in hundredths of a word's length */

dp_status dp_vocabulary_open(dp_ctx *ctx, dp_store *store)
{
    return dp_db_run(ctx, &store->db,
                     "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING"
                     " fts5vocab(main, words, row)");
}

/* The first letters, as the bounds of a range of words. */
static dp_str head_of(dp_str form, size_t letters)
{
    size_t at = 0;

    for (size_t i = 0; i < letters && at < form.n; i++)
        dp_utf8_next(form, &at);
    return dp_str_sub(form, 0, at);
}

/* How many articles have a word, from number `from` on, `most` at most. */
static dp_status count_word(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str word, int64_t from, int64_t most,
                            int64_t *out)
{
    dp_str quoted = dp_str_printf(arena, "\"%.*s\"", DP_F(word));

    return quoted.p
               ? dp_count_of(ctx, store, quoted, from, INT64_MAX, most, out)
               : dp_no_memory(ctx, "words");
}

/* A word that the index has is none that was misspelt. */
static dp_status is_known(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str form, bool *out)
{
    int64_t any = 0;
    dp_status status = count_word(ctx, arena, store, form, INT64_MIN, 1, &any);

    *out = any > 0;
    return status;
}

/* The nearest to a word so far; of those equally near, which most articles have
 * (of a stem's forms, most of the newest). */
typedef struct nearest {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
    dp_str form, found;
    unsigned distance; /* of what was found; or one more than is near */
    int64_t often;
    int64_t from; /* the first of the newest articles */
    dp_status status;
} nearest;

static int64_t often(nearest *n, dp_str word)
{
    int64_t out = 0;

    if (n->status == DP_OK)
        n->status = count_word(n->ctx, n->arena, n->store, word, n->from,
                               INT64_MAX, &out);
    return out;
}

/* `count`: how many have it; below zero: not counted yet. */
static void consider(nearest *n, dp_str word, int64_t count)
{
    unsigned distance = word.p ? dp_spelling_distance(n->form, word) : NEAR + 1;

    if (distance > n->distance || distance > NEAR || dp_str_eq(word, n->found))
        return;
    if (count < 0)
        count = often(n, word);
    if (count == 0) /* a stem that is no word, or nobody's any more */
        return;
    if (distance == n->distance && count <= n->often)
        return;
    n->distance = distance;
    n->often = count;
    n->found = dp_str_dup(n->arena, word);
}

static void consider_form(void *self, dp_str form)
{
    consider(self, form, -1);
}

/* All words that begin with letters of it. */
static dp_status among_all(nearest *n, size_t letters)
{
    sqlite3_stmt *s = dp_db_statement(
        &n->store->db, ST_VOCABULARY,
        "SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND"
        " term < ?1 || char(1114111)");
    dp_status status;

    if (!s)
        return dp_db_failed(n->ctx, &n->store->db, "look for words");
    dp_bind_str(s, 1, head_of(n->form, letters));
    while ((status = dp_db_step(n->ctx, &n->store->db, s, "look for words")) ==
           DP_OK)
        consider(n, dp_column_text(s, 0), sqlite3_column_int64(s, 1));
    return status == DP_END ? DP_OK : status;
}

/* To list words takes reading where they stand, and two letters begin ten times
 * as many as three: in a large store what has a stem is looked at in their
 * place, where nothing is very near among the three. */
static dp_status find_nearest(nearest *n)
{
    dp_status status = among_all(n, n->from == INT64_MIN ? 2 : 3);

    if (status == DP_OK && n->from != INT64_MIN && n->distance > VERY_NEAR)
        status = dp_stems_begin(n->ctx, n->arena, n->store, head_of(n->form, 2),
                                consider_form, n);
    return status == DP_OK ? n->status : status;
}

/* The forms of a word: each language hangs other things on. */
typedef struct forms {
    dp_str at[16];
    size_t n;
} forms;

static bool take_forms(dp_arena *arena, dp_terms *terms, dp_str word,
                       forms *out)
{
    size_t languages = dp_terms_languages(terms);

    for (size_t i = 0; i <= languages && out->n < 16; i++) {
        dp_str tag = i < languages ? dp_terms_language(terms, i) : DP_S("-");
        dp_term term;
        size_t j = 0;
        if (!dp_terms_of(terms, word, tag, &term))
            continue;
        while (j < out->n && !dp_str_eq(out->at[j], term.form))
            j++;
        if (j < out->n)
            continue;
        out->at[out->n] = dp_str_dup(arena, term.form);
        if (!out->at[out->n++].p)
            return false;
    }
    return true;
}

/* What a word may have been, in `*out`: itself where the index has it; null
 * where nothing is near. */
static dp_status mend_word(nearest *n, dp_str word, dp_str *out)
{
    forms all = { 0 };
    dp_status status = DP_OK;
    bool known = false;

    if (!take_forms(n->arena, n->store->terms, word, &all))
        return dp_no_memory(n->ctx, "words");
    for (size_t i = 0; i < all.n && status == DP_OK && !known; i++)
        status = is_known(n->ctx, n->arena, n->store, all.at[i], &known);
    if (known)
        *out = word;
    n->distance = NEAR + 1;
    n->found = DP_NULL;
    n->often = 0;
    for (size_t i = 0; i < all.n && status == DP_OK && !known; i++) {
        n->form = all.at[i];
        status = find_nearest(n);
    }
    if (!known)
        *out = n->found;
    return status;
}

/* The words of one part, each mended where something is near. */
static dp_status mend_value(nearest *n, dp_str value, dp_buf *out,
                            bool *differs)
{
    dp_span span;
    dp_status status = DP_OK;

    for (size_t at = 0; status == DP_OK && dp_terms_next(value, &at, &span);) {
        dp_str word = dp_str_sub(value, span.begin, span.end), near = DP_NULL;
        status = mend_word(n, word, &near);
        *differs |= near.p && !dp_str_eq(near, word);
        if (out->n)
            dp_buf_char(out, ' ');
        dp_buf_add(out, near.p ? near : word);
    }
    return status;
}

dp_status dp_suggest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const dp_query *query, dp_str *out)
{
    nearest n = { .ctx = ctx, .arena = arena, .store = store };
    dp_buf buf = dp_buf_new(arena, 1 << 12);
    bool differs = false;
    dp_status status = dp_vocabulary_open(ctx, store);

    if (status == DP_OK)
        status = dp_newest_from(ctx, store, INT64_MAX, &n.from);
    for (size_t i = 0; i < query->n && status == DP_OK; i++)
        if (query->at[i].kind <= DP_ITEM_EXACT && !query->at[i].denied)
            status = mend_value(&n, query->at[i].value, &buf, &differs);
    *out = differs ? dp_buf_str(&buf) : DP_NULL;
    return status;
}
