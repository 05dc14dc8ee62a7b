/* Which forms have which stem. The index has the forms alone: a query's plain
 * word is asked for as every form that has its stem, so that a stem takes a row
 * of a small table and not a place in each article. A form that begins with its
 * stem is kept as its ending, any other whole behind a sign that is in no form.
 *
 * Forms come by Zipf's law: pairs that were once written are remembered, by
 * hash. Whoever takes one out has all processes forget what they remember. */
#include "store/match.h"

#include "core/banned.h"

enum {
    BITS = 20, /* of the pairs that are remembered, half are used */
    AHEAD = 16,
    FORMS_MAX = 512 /* of one stem that are asked for */
};

#define WHOLE '='

static bool is_remembered(dp_stems *stems, uint64_t hash)
{
    size_t mask = ((size_t)1 << BITS) - 1, i = hash & mask;

    if (!stems->at)
        stems->at = calloc((size_t)1 << BITS, sizeof *stems->at);
    if (!stems->at)
        return false; /* each is written again, and changes nothing */
    while (stems->at[i] && stems->at[i] != hash)
        i = (i + 1) & mask;
    if (stems->at[i])
        return true;
    if (stems->n >= (size_t)1 << (BITS - 1)) {
        dp_stems_clear(stems);
        i = hash & mask;
    }
    stems->at[i] = hash;
    stems->n++;
    return false;
}

void dp_stems_clear(dp_stems *stems)
{
    if (stems->n)
        memset(stems->at, 0, sizeof *stems->at << BITS);
    stems->n = 0;
}

void dp_stems_free(dp_stems *stems)
{
    free(stems->at);
    *stems = (dp_stems){ 0 };
}

/* What is kept of a form; `room` has space for one byte more than it. */
static dp_str kept_of(dp_str stem, dp_str form, char *room)
{
    if (dp_str_starts(form, stem))
        return dp_str_sub(form, stem.n, form.n);
    room[0] = WHOLE;
    memcpy(room + 1, form.p, form.n);
    return (dp_str){ room, form.n + 1 };
}

static dp_status keep(dp_ctx *ctx, dp_store *store, dp_str stem, dp_str form)
{
    sqlite3_stmt *s = dp_db_statement(
        &store->db, ST_STEM_PUT,
        "INSERT OR IGNORE INTO stem (stem, form) VALUES (?1, ?2)");
    char room[1024];

    if (!s)
        return dp_db_failed(ctx, &store->db, "index an article");
    if (form.n >= sizeof room) /* no word is so long */
        return DP_OK;
    dp_bind_str(s, 1, stem);
    dp_bind_str(s, 2, kept_of(stem, form, room));
    return dp_db_do(ctx, &store->db, s, "index an article");
}

/* The next pairs, at most AHEAD. What is remembered is more than the processor
 * has at hand: their places are sent for. */
static size_t take_ahead(const dp_stems *stems, dp_str *pairs,
                         dp_pair out[AHEAD])
{
    size_t mask = ((size_t)1 << BITS) - 1, n = 0;

    while (n < AHEAD && dp_terms_pair(pairs, &out[n])) {
        if (stems->at)
            __builtin_prefetch(&stems->at[out[n].hash & mask]);
        n++;
    }
    return n;
}

static dp_status keep_new(dp_ctx *ctx, dp_store *store, const dp_pair *one)
{
    size_t bar;

    if (is_remembered(&store->stems, one->hash))
        return DP_OK;
    bar = dp_str_find_char(one->bytes, '|', 0);
    return keep(ctx, store, dp_str_sub(one->bytes, 0, bar),
                dp_str_sub(one->bytes, bar + 1, one->bytes.n));
}

dp_status dp_stems_keep(dp_ctx *ctx, dp_store *store, dp_str pairs)
{
    dp_pair some[AHEAD];
    size_t n;
    dp_status status = DP_OK;

    while (status == DP_OK && (n = take_ahead(&store->stems, &pairs, some)) > 0)
        for (size_t i = 0; i < n && status == DP_OK; i++)
            status = keep_new(ctx, store, &some[i]);
    return status;
}

static dp_status is_kept(dp_ctx *ctx, dp_store *store, dp_str stem, dp_str form,
                         bool *out)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_STEM_KEPT,
                        "SELECT 1 FROM stem WHERE stem = ?1 AND form = ?2");
    char room[1024];
    dp_status status;

    *out = form.n >= sizeof room; /* no word is so long */
    if (*out)
        return DP_OK;
    if (!s)
        return dp_db_failed(ctx, &store->db, "verify");
    dp_bind_str(s, 1, stem);
    dp_bind_str(s, 2, kept_of(stem, form, room));
    status = dp_db_step(ctx, &store->db, s, "verify");
    *out = status == DP_OK;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

dp_status dp_stems_lost(dp_ctx *ctx, dp_store *store, dp_stems *found,
                        dp_str pairs, dp_str *out)
{
    dp_pair pair;
    dp_status status = DP_OK;

    while (status == DP_OK && !out->p && dp_terms_pair(&pairs, &pair)) {
        size_t bar = dp_str_find_char(pair.bytes, '|', 0);
        bool kept;
        if (is_remembered(found, pair.hash))
            continue;
        status = is_kept(ctx, store, dp_str_sub(pair.bytes, 0, bar),
                         dp_str_sub(pair.bytes, bar + 1, pair.bytes.n), &kept);
        if (status == DP_OK && !kept)
            *out = pair.bytes;
    }
    return status;
}

/* The form of a row; in `arena` where it is its stem with an ending. */
static dp_str form_of(dp_arena *arena, dp_str stem, sqlite3_stmt *s, int column)
{
    dp_str kept = dp_column_text(s, column);

    return kept.n && kept.p[0] == WHOLE
               ? dp_str_sub(kept, 1, kept.n)
               : dp_str_printf(arena, "%.*s%.*s", DP_F(stem), DP_F(kept));
}

dp_status dp_stems_forms(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str stem, dp_stem_form *each, void *self)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_STEM_FORMS,
                        "SELECT form FROM stem WHERE stem = ?1 LIMIT ?2");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "search");
    dp_bind_str(s, 1, stem);
    sqlite3_bind_int(s, 2, FORMS_MAX);
    while ((status = dp_db_step(ctx, &store->db, s, "search")) == DP_OK)
        each(self, form_of(arena, stem, s, 0));
    return status == DP_END ? DP_OK : status;
}

dp_status dp_stems_of(dp_ctx *ctx, dp_store *store, dp_str form,
                      dp_stem_form *each, void *self)
{
    dp_status status = DP_OK;

    for (size_t at = 0; at < form.n && status == DP_OK;) {
        dp_str stem;
        bool kept = false;
        dp_utf8_next(form, &at);
        stem = dp_str_sub(form, 0, at);
        status = is_kept(ctx, store, stem, form, &kept);
        if (kept)
            each(self, stem);
    }
    return status;
}

dp_status dp_stems_begin(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                         dp_str head, dp_stem_form *each, void *self)
{
    sqlite3_stmt *s =
        dp_db_statement(&store->db, ST_STEM_BEGIN,
                        "SELECT stem, form FROM stem WHERE stem >= ?1 AND"
                        " stem < ?1 || char(1114111)");
    dp_status status;

    if (!s)
        return dp_db_failed(ctx, &store->db, "look for words");
    dp_bind_str(s, 1, head);
    while ((status = dp_db_step(ctx, &store->db, s, "look for words")) ==
           DP_OK) {
        dp_str stem = dp_column_text(s, 0);
        each(self, stem);
        each(self, form_of(arena, stem, s, 1));
    }
    return status == DP_END ? DP_OK : status;
}

/* -- Forgetting --------------------------------------------------------------
 */

#define FORM                                                               \
    "CASE WHEN substr(form, 1, 1) = '=' THEN substr(form, 2) ELSE stem ||" \
    " form END"

/* As a JSON array of pairs: they are few, and the lock is not held while the
 * index is read for them. */
static dp_status find_lost(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                           dp_str *out)
{
    sqlite3_stmt *s = NULL;
    dp_status status = dp_vocabulary_open(ctx, store);

    if (status != DP_OK)
        return status;
    if (sqlite3_prepare_v2(store->db.sqlite,
                           "SELECT json_group_array(json_array(stem, form))"
                           " FROM stem WHERE " FORM
                           " NOT IN (SELECT term FROM temp.vocabulary)",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "forget");
    status = dp_db_step(ctx, &store->db, s, "forget");
    if (status == DP_OK)
        *out = dp_column_str(arena, s, 0);
    sqlite3_finalize(s);
    return status;
}

/* Another process may have taken one in meanwhile. */
static dp_status remove_lost(dp_ctx *ctx, dp_store *store, dp_str lost)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(
            store->db.sqlite,
            "DELETE FROM stem WHERE (stem, form) IN (SELECT"
            " json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM"
            " json_each(?1)) AND NOT EXISTS (SELECT 1 FROM words WHERE words"
            " MATCH '\"' || " FORM " || '\"')",
            -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(ctx, &store->db, "forget");
    dp_bind_str(s, 1, lost);
    status = dp_db_do(ctx, &store->db, s, "forget");
    sqlite3_finalize(s);
    return status;
}

dp_status dp_stems_forget(dp_ctx *ctx, dp_arena *arena, dp_store *store)
{
    dp_str lost = DP_NULL;
    dp_status status = find_lost(ctx, arena, store, &lost);

    if (status != DP_OK || lost.n <= 2)
        return status;
    status = dp_store_begin(ctx, store);
    if (status == DP_OK)
        status = remove_lost(ctx, store, lost);
    if (status == DP_OK)
        status = dp_store_rebuilt(ctx, store, arena);
    if (status == DP_OK)
        return dp_store_commit(ctx, store);
    dp_store_undo(store);
    return status;
}
