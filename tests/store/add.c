/* Adding: new, same, revision, copy; what was added is there. */
#include "test.h"

#include "record/record.h"
#include "store/inside.h"

static dp_added add(dp_ctx *ctx, dp_arena *arena, dp_store *store,
                    const char *id, const char *text)
{
    dp_article article = { .id = dp_str_of(id),
                           .text = dp_str_of(text),
                           .title = DP_S("A title"),
                           .published = DP_S("2025-06-12"),
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-06-12T10:00:00Z") };
    dp_added added;

    assert_int_equal(dp_record_print(ctx, arena, &article, &kept.record),
                     DP_OK);
    if (dp_store_add(ctx, store, &kept, &added) != DP_OK)
        fail_msg("%s", dp_message(ctx));
    return added;
}

static void tells_what_became_of_an_article(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_store *store = NULL;
    dp_str line;

    if (dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &store) != DP_OK)
        fail_msg("%s", ctx.message);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "one"), DP_ADDED_NEW);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "one"), DP_ADDED_SAME);
    assert_int_equal(add(&ctx, arena, store, "sha256:2", "one"), DP_ADDED_COPY);
    assert_int_equal(add(&ctx, arena, store, "sha256:3", "two"), DP_ADDED_NEW);
    assert_int_equal(add(&ctx, arena, store, "sha256:1", "three"),
                     DP_ADDED_REVISION);
    assert_int_equal(dp_store_commit(&ctx, store), DP_OK);
    assert_int_equal(
        dp_store_record(&ctx, arena, store, DP_S("sha256:1"), &line), DP_OK);
    assert_true(dp_str_find(line, DP_S("\"three\""), 0) != DP_NOT_FOUND);
    assert_int_equal(
        dp_store_record(&ctx, arena, store, DP_S("sha256:9"), &line), DP_OK);
    assert_null(line.p);
    dp_store_close(store);
    dp_arena_close(arena);
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

/* A record comes back byte by byte, whatever it was packed with: by itself,
 * with a dictionary, against the article it copies or its earlier reading. And
 * an article that others are packed against can go. */
static void gives_back_what_it_took(void **state)
{
    enum { ARTICLES = 700 };
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(256 << 20);
    dp_store *store = NULL;
    dp_str line, text[ARTICLES];
    dp_verified verified;
    size_t gone = 0;
    char id[32];

    if (dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &store) != DP_OK)
        fail_msg("%s", ctx.message);
    for (unsigned i = 0; i < ARTICLES; i++) {
        snprintf(id, sizeof id, "id:%u", i);
        text[i] = i % 7 == 6 ? text[i - 3]
                             : dp_str_printf(arena,
                                             "The ferry %u left the harbour at "
                                             "%u with %u cars and no lights.",
                                             i * 7919 % 1000, i % 24, i);
        add(&ctx, arena, store, id, dp_str_z(arena, text[i]));
        /* A dictionary is made between transactions. */
        if (i % 50 == 0)
            assert_int_equal(dp_store_commit(&ctx, store), DP_OK);
    }
    for (unsigned i = 0; i < 20; i++) {
        snprintf(id, sizeof id, "id:%u", i);
        text[i] = dp_str_printf(arena, "%.*s It came back.", (int)text[i].n,
                                text[i].p);
        assert_int_equal(
            add(&ctx, arena, store, id, dp_str_z(arena, text[i])),
            DP_ADDED_REVISION);
    }
    assert_int_equal(dp_store_commit(&ctx, store), DP_OK);
    assert_int_equal(number(store, "SELECT count(*) FROM dictionary"), 1);
    assert_int_equal(number(store, "SELECT count(*) > 50 FROM revision"
                                   " WHERE base IS NOT NULL"),
                     1);
    assert_int_equal(
        dp_store_forget(&ctx, arena, store, DP_S("id:353"), false, &gone),
        DP_OK);
    assert_int_equal(gone, 1);
    for (unsigned i = 0; i < ARTICLES; i++) {
        dp_article article;
        snprintf(id, sizeof id, "id:%u", i);
        if (dp_store_record(&ctx, arena, store, dp_str_of(id), &line) != DP_OK)
            fail_msg("%s", ctx.message);
        if (i == 353) {
            assert_null(line.p);
            continue;
        }
        assert_int_equal(dp_record_parse(&ctx, arena, line, &article), DP_OK);
        assert_true(dp_str_eq(article.text, text[i]));
    }
    assert_int_equal(dp_store_verify(&ctx, store, fault, NULL, &verified),
                     DP_OK);
    assert_int_equal(verified.revisions, ARTICLES + 19);
    assert_int_equal(verified.faults, 0);
    dp_store_close(store);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_became_of_an_article),
        cmocka_unit_test(gives_back_what_it_took),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
