/* A look at all that the store holds: the database, what must stand in it, what
 * was made of the records. Nothing is mended; one snapshot is looked at,
 * whoever writes meanwhile. */
#include <sodium.h>
#include <stdio.h>

#include "record/record.h"
#include "store/happening_key.h"
#include "store/inside.h"
#include "store/telling_run.h"

#include "core/banned.h"

enum { RECORD_ARENA = 512 << 20 };

typedef struct verifier {
    dp_ctx *ctx;
    dp_store *store;
    dp_arena *arena;
    dp_store_fault *fault;
    void *self;
    dp_verified *out;
    dp_stems stems;  /* pairs that were found */
    bool happenings; /* the store has their tables */
} verifier;

static void found(verifier *v, const char *format, dp_str what, const char *why)
{
    char sentence[DP_MESSAGE_SIZE];

    snprintf(sentence, sizeof sentence, format, DP_F(what), why);
    v->out->faults++;
    v->fault(v->self, sentence);
}

/* What the database says of itself, row by row. */
static dp_status check_database(verifier *v, const char *sql, bool ok_is_good)
{
    sqlite3_stmt *s = NULL;
    dp_status status = DP_OK;

    if (sqlite3_prepare_v2(v->store->db.sqlite, sql, -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    while ((status = dp_db_step(v->ctx, &v->store->db, s, "verify")) == DP_OK) {
        const char *said = (const char *)sqlite3_column_text(s, 0);
        if (!ok_is_good || !said || strcmp(said, "ok") != 0)
            found(v, "database: %.*s%s", dp_str_of(said), "");
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* Each event of an article is told of by a telling, unless the article waits
 * for it. */
static void check_told(verifier *v, int64_t number, const dp_article *article)
{
    sqlite3_stmt *s = dp_db_statement(
        &v->store->db, ST_VERIFY_TOLD,
        "SELECT (SELECT count(*) FROM told f JOIN telling t ON t.n BETWEEN"
        " f.n AND f.n + f.events - 1 WHERE f.article = ?1 AND f.events = ?2)"
        " = ?2 OR EXISTS (SELECT 1 FROM "
        "happening_due WHERE what = 0 AND n = ?1)");

    if (!s)
        return;
    sqlite3_bind_int64(s, 1, number);
    sqlite3_bind_int64(s, 2, (int64_t)article->events.n);
    if (sqlite3_step(s) == SQLITE_ROW && !sqlite3_column_int(s, 0))
        found(v, "article '%.*s': %s", article->id,
              "its events are not all among the happenings");
    sqlite3_reset(s);
}

/* Each form of its words, and of the notes beside it, is found by its stem. */
static dp_status check_stems(verifier *v, const dp_article *article)
{
    dp_words words;
    dp_str notes = DP_NULL, stems = DP_NULL, lost = DP_NULL;
    dp_status status =
        dp_words_make(v->ctx, v->arena, v->store->terms, article, &words);

    if (status == DP_OK)
        status = dp_notes_terms(v->ctx, v->arena, v->store, article->id, &notes,
                                &stems);
    for (size_t i = 0; i < 3 && status == DP_OK && !lost.p; i++)
        status = dp_stems_lost(v->ctx, v->store, &v->stems,
                               i < 2 ? words.stems[i] : stems, &lost);
    if (lost.p)
        found(v, "the index lacks '%.*s' (stem|form)%s", lost, "");
    return status;
}

/* One revision: it unpacks, its offsets stand in its text, its id and print are
 * those it is kept under. */
static dp_status check_revision(verifier *v, sqlite3_stmt *s)
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    dp_str id = dp_column_id(v->arena, s, 0);
    dp_str print = dp_column_blob(s, 3);
    dp_str page = dp_column_blob(s, 4);
    dp_str line, bytes;
    dp_article article;

    if (dp_record_unpack(v->ctx, v->arena, v->store, s, 1, &line) != DP_OK ||
        dp_record_parse(v->ctx, v->arena, line, &article) != DP_OK) {
        found(v, "article '%.*s': %s", id, dp_message(v->ctx));
        return DP_OK;
    }
    crypto_hash_sha256(digest, (const unsigned char *)article.text.p,
                       article.text.n);
    if (!dp_str_eq(article.id, id))
        found(v, "article '%.*s': %s", id, "its record has another id");
    if (print.n == 0 || print.n > sizeof digest ||
        memcmp(print.p, digest, print.n) != 0)
        found(v, "article '%.*s': %s", id, "its text is not what was kept");
    if (page.p && dp_unpack(v->ctx, v->arena, v->store, page, &bytes) != DP_OK)
        found(v, "article '%.*s': %s", id, "its page is damaged");
    if (v->happenings && sqlite3_column_int(s, 6))
        check_told(v, sqlite3_column_int64(s, 5), &article);
    /* Another version's words are made anew before anything is written. */
    return sqlite3_column_int(s, 6) && !v->store->stale
               ? check_stems(v, &article)
               : DP_OK;
}

static dp_status check_revisions(verifier *v)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(v->store->db.sqlite,
                           "SELECT a.id, r.record, r.base, CASE WHEN r.n ="
                           " a.newest THEN a.print ELSE r.print END, r.page,"
                           " a.n, r.n = a.newest FROM"
                           " revision r JOIN article a ON a.n = r.article",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    while ((status = dp_db_step(v->ctx, &v->store->db, s, "verify")) == DP_OK) {
        status = check_revision(v, s);
        if (status != DP_OK)
            break;
        v->out->revisions++;
        dp_arena_reset(v->arena);
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

/* Tellings and happenings belong together, and are found by the keys they stand
 * under; but for what is still to be settled. */
static const char *const happening_checks[] = {
    "SELECT 'a happening is told by an article that is gone' FROM told f"
    " WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.n = f.article)",
    "SELECT 'a happening is told by no article' FROM telling t WHERE NOT"
    " EXISTS (SELECT 1 FROM told f WHERE f.n = (SELECT max(n) FROM told WHERE"
    " n <= t.n) AND t.n < f.n + f.events)",
    "SELECT 'an event of article ' || id(a.id) || ' is of no happening' FROM"
    " told f JOIN article a ON a.n = f.article JOIN telling t ON t.n BETWEEN"
    " f.n AND f.n + f.events - 1 WHERE NOT EXISTS"
    " (SELECT 1 FROM happening h WHERE h.n = t.happening)",
    "SELECT 'a happening is told by nobody' FROM happening h WHERE h.n NOT IN"
    " (SELECT happening FROM telling) AND NOT EXISTS"
    " (SELECT 1 FROM happening_due d WHERE d.what = 2 AND d.n = h.n)",
    "SELECT DISTINCT 'a happening stands where it does not belong' FROM"
    " temp.happening_vocabulary k WHERE NOT EXISTS"
    " (SELECT 1 FROM happening h WHERE h.n = k.doc)",
    "SELECT 'a happening is sought where it is not' FROM telling_key k WHERE"
    " NOT EXISTS (SELECT 1 FROM telling t WHERE t.n = telling_of(k.place))",
};

/* The same of those that stand in runs. */
static dp_status is_told(void *self, int64_t slot, const dp_slot_row *row)
{
    verifier *v = self;
    sqlite3_stmt *s = dp_db_statement(&v->store->db, ST_VERIFY_TELLING,
                                      "SELECT 1 FROM telling WHERE n = ?1");
    dp_status status;

    if (!s)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    sqlite3_bind_int64(s, 1, row->telling);
    status = dp_db_step(v->ctx, &v->store->db, s, "verify");
    sqlite3_reset(s);
    return status == DP_END ? dp_fail(v->ctx, DP_BAD_DATA,
                                      "a happening is sought where it is not")
                            : status;
}

static dp_status check_runs(verifier *v)
{
    dp_status status = dp_runs_all(v->ctx, v->store, is_told, v);

    if (status != DP_BAD_DATA)
        return status;
    found(v, "%.*s%s", dp_str_of(dp_message(v->ctx)), "");
    return DP_OK;
}

/* Called with each happening that can be unpacked. */
typedef dp_status visit_happening(verifier *v, const dp_happening_row *row,
                                  uint64_t *sum);

static dp_status visit_happenings(verifier *v, visit_happening *visit,
                                  uint64_t *sum)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(v->store->db.sqlite,
                           "SELECT n, day, last, kind, status, pack FROM"
                           " happening_whole",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    while ((status = dp_db_step(v->ctx, &v->store->db, s, "verify")) == DP_OK) {
        dp_happening_row row;
        status = dp_happening_take(v->ctx, v->arena, v->store, s, &row);
        if (status == DP_OK)
            status = visit(v, &row, sum);
        if (status == DP_BAD_DATA) {
            found(v, "%.*s: %s", DP_S("a happening"), dp_message(v->ctx));
            status = DP_OK;
        }
        dp_arena_reset(v->arena);
        if (status != DP_OK)
            break;
    }
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status keys_of(verifier *v, const dp_happening_row *row,
                         dp_str *tokens)
{
    dp_keys keys = { 0 };
    dp_status status =
        v->store->happening_keys(v->ctx, v->arena, row->pack, &keys);

    if (status != DP_OK)
        return status;
    *tokens = dp_happening_tokens(v->arena, row, &keys);
    return tokens->p ? DP_OK : dp_no_memory(v->ctx, "happenings");
}

/* A happening under a key, among all such: their sum does not depend on their
 * order. */
static uint64_t mixed(int64_t n, dp_str token)
{
    uint64_t hash = dp_hash(token) ^ (uint64_t)n * 0x9E3779B97F4A7C15u;

    hash = (hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u;
    return hash ^ hash >> 32;
}

/* Where nobody is there who knows keys, packs are unpacked, no more. */
static dp_status sum_keys(verifier *v, const dp_happening_row *row,
                          uint64_t *sum)
{
    dp_str tokens = DP_NULL, token;
    dp_status status =
        v->store->happening_keys ? keys_of(v, row, &tokens) : DP_OK;

    while (dp_str_next(&tokens, ' ', &token))
        if (token.n)
            *sum += mixed(row->n, token);
    return status;
}

static dp_status sum_index(verifier *v, uint64_t *sum)
{
    sqlite3_stmt *s = NULL;
    dp_status status;

    if (sqlite3_prepare_v2(v->store->db.sqlite,
                           "SELECT doc, term FROM temp.happening_vocabulary",
                           -1, &s, NULL) != SQLITE_OK)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    while ((status = dp_db_step(v->ctx, &v->store->db, s, "verify")) == DP_OK)
        *sum += mixed(sqlite3_column_int64(s, 0), dp_column_text(s, 1));
    sqlite3_finalize(s);
    return status == DP_END ? DP_OK : status;
}

static dp_status stands_under(verifier *v, int64_t n, dp_str token, bool *out)
{
    sqlite3_stmt *s = dp_db_statement(
        &v->store->db, ST_VERIFY_KEY,
        "SELECT 1 FROM happening_key WHERE happening_key MATCH ?1 AND"
        " rowid = ?2");
    dp_str quoted = dp_str_printf(v->arena, "\"%.*s\"", DP_F(token));
    dp_status status;

    if (!s || !quoted.p)
        return dp_db_failed(v->ctx, &v->store->db, "verify");
    dp_bind_str(s, 1, quoted);
    sqlite3_bind_int64(s, 2, n);
    status = dp_db_step(v->ctx, &v->store->db, s, "verify");
    *out = status == DP_OK;
    sqlite3_reset(s);
    return status == DP_END ? DP_OK : status;
}

/* `*missing`: how many stand not under all of theirs. */
static dp_status name_missing(verifier *v, const dp_happening_row *row,
                              uint64_t *missing)
{
    dp_str tokens = DP_NULL, token;
    bool there = true;
    dp_status status = keys_of(v, row, &tokens);

    while (status == DP_OK && there && dp_str_next(&tokens, ' ', &token))
        if (token.n)
            status = stands_under(v, row->n, token, &there);
    if (status != DP_OK || there)
        return status;
    ++*missing;
    found(v, "a happening (%.*s) is not found by all its keys%s",
          dp_str_printf(v->arena, "%.*s, number %lld", DP_F(row->kind),
                        (long long)row->n),
          "");
    return DP_OK;
}

/* Each happening stands under all its keys, whose sum is `made`, and no others.
 * To ask for each would take hours of a large store: two sums do, and where
 * they differ it is looked for. */
static dp_status check_keys(verifier *v, uint64_t made)
{
    uint64_t kept = 0, missing = 0;
    dp_status status = sum_index(v, &kept);

    if (status != DP_OK || made == kept)
        return status;
    status = visit_happenings(v, name_missing, &missing);
    if (status == DP_OK && !missing)
        found(v, "%.*s%s", DP_S("happenings are found by keys of others"), "");
    return status;
}

static dp_status check_happenings(verifier *v)
{
    size_t before = v->out->faults;
    uint64_t made = 0;
    dp_status status;

    if (!v->happenings)
        return DP_OK;
    status = dp_db_run(v->ctx, &v->store->db,
                       "CREATE VIRTUAL TABLE IF NOT EXISTS"
                       " temp.happening_vocabulary USING"
                       " fts5vocab(main, happening_key, instance)");
    if (status == DP_OK)
        status = visit_happenings(v, sum_keys, &made);
    for (size_t i = 0; i < sizeof happening_checks / sizeof *happening_checks &&
                       status == DP_OK;
         i++)
        status = check_database(v, happening_checks[i], false);
    if (status == DP_OK)
        status = check_runs(v);
    /* What is wrong already is wrong of its keys too. */
    return status == DP_OK && v->out->faults == before &&
                   v->store->happening_keys
               ? check_keys(v, made)
               : status;
}

static dp_status check_articles(verifier *v)
{
    dp_status status = check_database(
        v,
        "SELECT 'article ' || id(id) || ' lacks a revision' FROM article a"
        " WHERE revisions <> (SELECT count(*) FROM revision r"
        " WHERE r.article = a.n) OR NOT EXISTS (SELECT 1 FROM revision r"
        " WHERE r.n = a.newest AND r.article = a.n)",
        false);

    /* Each article is in the index, and nothing else is. */
    if (status == DP_OK)
        status = check_database(
            v,
            "SELECT 'the index lacks article ' || id(id) FROM article a WHERE"
            " NOT EXISTS (SELECT 1 FROM words_docsize WHERE id = a.n)"
            " UNION ALL SELECT 'the index has words of nothing' FROM"
            " words_docsize d WHERE NOT EXISTS (SELECT 1 FROM article a"
            " WHERE a.n = d.id)",
            false);
    return status;
}

static dp_status check_all(verifier *v)
{
    dp_status status = check_database(v, "PRAGMA integrity_check(20)", true);

    if (status == DP_OK)
        status = check_database(v,
                                "SELECT 'a row of ' || \"table\" ||"
                                " ' leads nowhere' FROM"
                                " pragma_foreign_key_check",
                                false);
    if (status == DP_OK)
        status = check_articles(v);
    v->happenings = dp_happenings_there(v->store);
    if (status == DP_OK)
        status = check_happenings(v);
    return status == DP_OK ? check_revisions(v) : status;
}

dp_status dp_store_verify(dp_ctx *ctx, dp_store *store, dp_store_fault *fault,
                          void *self, dp_verified *out)
{
    verifier v = { .ctx = ctx,
                   .store = store,
                   .arena = dp_arena_new(RECORD_ARENA),
                   .fault = fault,
                   .self = self,
                   .out = out };
    bool own;
    dp_status status;

    if (!v.arena)
        return dp_no_memory(ctx, "the store");
    *out = (dp_verified){ 0 };
    status = dp_store_look(ctx, store, &own);
    if (status == DP_OK)
        status = check_all(&v);
    dp_store_looked(store, own);
    dp_stems_free(&v.stems);
    dp_arena_close(v.arena);
    return status;
}
