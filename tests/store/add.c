/* Adding: new, same, revision, copy; what was added is there. */
#include "kept.h"

static dp_added take(fixture *f, const char *id, dp_str text)
{
    return give(f, dp_str_of(id), DP_S("A title"), text);
}

static void tells_what_became_of_an_article(void **state)
{
    fixture f;
    dp_str line;

    open_store(&f);
    assert_int_equal(take(&f, "sha256:1", DP_S("one")), DP_ADDED_NEW);
    assert_int_equal(take(&f, "sha256:1", DP_S("one")), DP_ADDED_SAME);
    assert_int_equal(take(&f, "sha256:2", DP_S("one")), DP_ADDED_COPY);
    assert_int_equal(take(&f, "sha256:3", DP_S("two")), DP_ADDED_NEW);
    assert_int_equal(take(&f, "sha256:1", DP_S("three")), DP_ADDED_REVISION);
    assert_int_equal(dp_store_commit(&f.ctx, f.store), DP_OK);
    assert_int_equal(
        dp_store_record(&f.ctx, f.arena, f.store, DP_S("sha256:1"), &line),
        DP_OK);
    assert_true(dp_str_find(line, DP_S("\"three\""), 0) != DP_NOT_FOUND);
    assert_int_equal(
        dp_store_record(&f.ctx, f.arena, f.store, DP_S("sha256:9"), &line),
        DP_OK);
    assert_null(line.p);
    close_store(&f);
}

static int64_t number(dp_store *store, const char *sql)
{
    sqlite3_stmt *s = NULL;
    int64_t n = -1;

    if (sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL) == SQLITE_OK &&
        sqlite3_step(s) == SQLITE_ROW)
        n = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return n;
}

static void fault(void *self, const char *sentence)
{
    fail_msg("%s", sentence);
}

/* One of several in a transaction fails, when the index is just to be written.
 */
static void keeps_the_others_where_one_fails(void **state)
{
    dp_article article = { .id = DP_S("sha256:1"),
                           .text = DP_S("the one again"),
                           .published = DP_S("2025-06-12"),
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-06-12T10:00:00Z") };
    dp_added added;
    fixture f;

    open_store(&f);
    assert_int_equal(take(&f, "sha256:1", DP_S("the one")), DP_ADDED_NEW);
    assert_int_equal(take(&f, "sha256:2", DP_S("the other")), DP_ADDED_NEW);
    assert_non_null(dp_arena_alloc(f.store->queue.arena, 40 << 20));
    assert_true(dp_queue_is_full(&f.store->queue));
    assert_int_equal(dp_record_print(&f.ctx, f.arena, &article, &kept.record),
                     DP_OK);
    assert_int_equal(sqlite3_exec(f.store->db.sqlite,
                                  "CREATE TEMP TRIGGER full BEFORE INSERT ON"
                                  " main.revision BEGIN"
                                  " SELECT RAISE(ABORT, 'full'); END",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_not_equal(dp_store_add(&f.ctx, f.store, &kept, &added), DP_OK);
    assert_int_equal(
        sqlite3_exec(f.store->db.sqlite, "DROP TRIGGER full", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(dp_store_commit(&f.ctx, f.store), DP_OK);
    assert_int_equal(number(f.store, "SELECT count(*) FROM words WHERE words"
                                     " MATCH 'body:one'"),
                     1);
    assert_int_equal(number(f.store, "SELECT count(*) FROM words WHERE words"
                                     " MATCH 'body:other'"),
                     1);
    assert_int_equal(number(f.store, "SELECT count(*) FROM words WHERE words"
                                     " MATCH 'body:again'"),
                     0);
    close_store(&f);
}

/* A record comes back byte by byte, whatever it was packed with: by itself,
 * with a dictionary, against the article it copies or its earlier reading. And
 * an article that others are packed against can go. */
static void gives_back_what_it_took(void **state)
{
    enum { ARTICLES = 700 };
    fixture f;
    dp_str line, text[ARTICLES];
    dp_verified verified;
    size_t gone = 0;
    char id[32];

    open_store(&f);
    for (unsigned i = 0; i < ARTICLES; i++) {
        snprintf(id, sizeof id, "id:%u", i);
        text[i] = i % 7 == 6 ? text[i - 3]
                             : dp_str_printf(f.arena,
                                             "The ferry %u left the harbour at "
                                             "%u with %u cars and no lights.",
                                             i * 7919 % 1000, i % 24, i);
        take(&f, id, text[i]);
        /* A dictionary is made between transactions. */
        if (i % 50 == 0)
            assert_int_equal(dp_store_commit(&f.ctx, f.store), DP_OK);
    }
    for (unsigned i = 0; i < 20; i++) {
        snprintf(id, sizeof id, "id:%u", i);
        text[i] = dp_str_printf(f.arena, "%.*s It came back.", (int)text[i].n,
                                text[i].p);
        assert_int_equal(take(&f, id, text[i]), DP_ADDED_REVISION);
    }
    assert_int_equal(dp_store_commit(&f.ctx, f.store), DP_OK);
    assert_int_equal(number(f.store, "SELECT count(*) FROM dictionary"), 1);
    assert_int_equal(number(f.store, "SELECT count(*) > 50 FROM revision"
                                     " WHERE base IS NOT NULL"),
                     1);
    assert_int_equal(
        dp_store_forget(&f.ctx, f.arena, f.store, DP_S("id:353"), false, &gone),
        DP_OK);
    assert_int_equal(gone, 1);
    for (unsigned i = 0; i < ARTICLES; i++) {
        dp_article article;
        snprintf(id, sizeof id, "id:%u", i);
        if (dp_store_record(&f.ctx, f.arena, f.store, dp_str_of(id), &line) !=
            DP_OK)
            fail_msg("%s", f.ctx.message);
        if (i == 353) {
            assert_null(line.p);
            continue;
        }
        assert_int_equal(dp_record_parse(&f.ctx, f.arena, line, &article),
                         DP_OK);
        assert_true(dp_str_eq(article.text, text[i]));
    }
    assert_int_equal(dp_store_verify(&f.ctx, f.store, fault, NULL, &verified),
                     DP_OK);
    assert_int_equal(verified.revisions, ARTICLES + 19);
    assert_int_equal(verified.faults, 0);
    close_store(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_became_of_an_article),
        cmocka_unit_test(keeps_the_others_where_one_fails),
        cmocka_unit_test(gives_back_what_it_took),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
