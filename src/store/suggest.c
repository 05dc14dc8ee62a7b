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

    return quoted.p ? dp_count_of(ctx, store, quoted, from, INT64_MAX, most,
                                  out)
                    : dp_no_memory(ctx, "words");
}

/* A word that the index has is none that was misspelt. */
static dp_status is_known(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str form, bool *out)
{
    int64_t any = 0;
    dp_status status =
        count_word(ctx, arena, store, form, INT64_MIN, 1, &any);

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
static dp_status find_nearest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                              dp_str form, dp_str *out)
{
    nearest n = { .ctx = ctx,
                  .arena = arena,
                  .store = store,
                  .form = form,
                  .distance = NEAR + 1 };
    dp_status status = dp_newest_from(ctx, store, INT64_MAX, &n.from);

    if (status == DP_OK)
        status = among_all(&n, n.from == INT64_MIN ? 2 : 3);
    if (status == DP_OK && n.from != INT64_MIN && n.distance > VERY_NEAR)
        status = dp_stems_begin(ctx, arena, store, head_of(form, 2),
                                consider_form, &n);
    *out = n.found;
    return status == DP_OK ? n.status : status;
}

dp_status dp_suggest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                     const dp_query *query, dp_str *out)
{
    dp_buf buf = dp_buf_new(arena, 1 << 12);
    bool differs = false;
    dp_status status = dp_vocabulary_open(ctx, store);

    for (size_t i = 0; i < query->n && status == DP_OK; i++) {
        dp_span span;
        if (query->at[i].kind > DP_ITEM_EXACT || query->at[i].denied)
            continue;
        for (size_t at = 0; status == DP_OK &&
                            dp_terms_next(query->at[i].value, &at, &span);) {
            dp_term term;
            dp_str word = dp_str_sub(query->at[i].value, span.begin, span.end);
            dp_str near = DP_NULL;
            bool known = false;
            if (!dp_terms_of(store->terms, word, DP_S("-"), &term))
                continue;
            word = dp_str_dup(arena, term.form);
            status = is_known(ctx, arena, store, word, &known);
            if (status == DP_OK && !known)
                status = find_nearest(ctx, arena, store, word, &near);
            if (near.p && !dp_str_eq(near, word))
                differs = true;
            if (buf.n)
                dp_buf_char(&buf, ' ');
            dp_buf_add(&buf, near.p ? near : word);
        }
    }
    *out = differs ? dp_buf_str(&buf) : DP_NULL;
    return status;
}
