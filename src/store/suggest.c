/* What a query that finds nothing may have meant: for each word the index does
 * not have, the nearest of its words that begins alike, the most frequent of
 * those equally near. */
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

/* A word that the index has is none that was misspelt. */
static dp_status is_known(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                          dp_str form, bool *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_WORD_KNOWN,
                        "SELECT 1 FROM words WHERE words MATCH ?1 LIMIT 1");
    dp_str quoted = dp_str_printf(arena, "\"%.*s\"", (int)form.n, form.p);
    dp_status status;

    if (!s || !quoted.p)
        return dp_db_failed(ctx, &store->db, "look for words");
    dp_bind_str(s, 1, quoted);
    status = dp_db_step(ctx, &store->db, s, "look for words");
    *out = status == DP_OK;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* Nearer than `*best`, of the words with this begin. */
static dp_status nearest_of(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                            dp_str form, dp_str head, unsigned *best,
                            dp_str *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_VOCABULARY,
        "SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND"
        " term < ?1 || char(1114111)");
    int64_t most = 0;
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "look for words");
    dp_bind_str(s, 1, head);
    while ((status = dp_db_step(ctx, &store->db, s, "look for words")) ==
           DP_OK) {
        dp_str term = { (const char *)sqlite3_column_text(s, 0),
                        (size_t)sqlite3_column_bytes(s, 0) };
        int64_t documents = sqlite3_column_int64(s, 1);
        unsigned distance = dp_spelling_distance(form, term);
        if (distance < *best || (distance == *best && documents > most)) {
            *best = distance;
            most = documents;
            *out = dp_str_dup(arena, term);
        }
    }
    return status == DP_END ? DP_OK : status;
}

/* To list words takes reading where they stand, and three letters begin a tenth
 * of what two do: what is very near among those is taken. */
static dp_status nearest(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str form, dp_str *out)
{
    unsigned best = NEAR + 1;
    dp_status status =
        nearest_of(ctx, arena, store, form, head_of(form, 3), &best, out);

    if (status != DP_OK || best <= VERY_NEAR)
        return status;
    return nearest_of(ctx, arena, store, form, head_of(form, 2), &best, out);
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
                status = nearest(ctx, arena, store, word, &near);
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
