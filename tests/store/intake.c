/* Feeding: what a store takes in batches, prepared beside it, is what it takes
 * one by one; each line is told of, in order, and before it is made sure of. */
#include "test.h"

#include <unistd.h>

#include "record/record.h"
#include "store/inside.h"

enum { LINES = 900 };

typedef struct listener {
    size_t told, sure, refused, copies, revisions, same;
} listener;

static dp_status note(void *self, const dp_taken *fed)
{
    listener *l = self;
    char input[24];

    snprintf(input, sizeof input, "line %zu", l->told++);
    assert_true(dp_str_eq(fed->input, dp_str_of(input)));
    if (!fed->article) {
        assert_int_equal(fed->status, DP_BAD_DATA);
        assert_true(fed->reason.n > 0);
        l->refused++;
        return DP_OK;
    }
    l->copies += fed->added == DP_ADDED_COPY;
    l->revisions += fed->added == DP_ADDED_REVISION;
    l->same += fed->added == DP_ADDED_SAME;
    return DP_OK;
}

static void sure(void *self, size_t articles)
{
    listener *l = self;

    l->sure += articles;
}

/* Articles, copies of the one before, another reading, the same again, and
 * what is no record. */
static dp_str line_of(dp_ctx *ctx, dp_arena *arena, unsigned i)
{
    unsigned of = i % 10 == 7 ? i - 1 : i, id = i % 10 == 8 ? i - 3 : i;
    dp_article article = { .title = DP_S("A title"),
                           .published = DP_S("2025-06-12"),
                           .fetched = DP_S("2025-06-12T10:00:00Z"),
                           .partial = -1 };
    dp_str line;

    if (i % 100 == 43)
        return DP_S("{\"record\":1,\"text\":7}");
    if (i % 100 == 44)
        return dp_str_printf(arena, "no record %u", i);
    if (i % 10 == 9)
        return line_of(ctx, arena, i - 3);
    if (i % 100 != 45)
        article.id = dp_str_printf(arena, "id:%u", id);
    article.text = dp_str_printf(arena,
                                 "The ferry %u left the harbour at %u with %u "
                                 "cars and no lights.",
                                 of * 7919 % 1000, of % 24, of);
    assert_int_equal(dp_record_print(ctx, arena, &article, &line), DP_OK);
    return line;
}

static void add(dp_ctx *ctx, dp_arena *arena, dp_store *store, dp_str line)
{
    dp_article article;
    dp_kept kept = { .article = &article, .record = line };
    dp_added added;

    if (dp_record_parse(ctx, arena, line, &article) != DP_OK || !article.id.n)
        return;
    kept.seen = article.fetched;
    assert_int_equal(dp_store_add(ctx, store, &kept, &added), DP_OK);
}

static dp_status gather(void *self, dp_str line)
{
    dp_buf_add(self, line);
    return DP_OK;
}

static dp_str exported(dp_ctx *ctx, dp_arena *arena, dp_store *store)
{
    dp_buf *buf = DP_NEW(arena, dp_buf);

    *buf = dp_buf_new(arena, 64 << 20);
    assert_int_equal(dp_store_export(ctx, store, false, gather, buf), DP_OK);
    return dp_buf_str(buf);
}

static void fault(void *self, const char *sentence)
{
    fail_msg("%s", sentence);
}

static void takes_what_is_added_one_by_one(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(256 << 20);
    dp_store *fed = NULL, *added = NULL;
    dp_intake *feed = NULL;
    listener l = { 0 };
    dp_verified verified;

    assert_int_equal(dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &fed), DP_OK);
    assert_int_equal(dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &added), DP_OK);
    dp_store_on_commit(fed, sure, &l);
    assert_int_equal(dp_intake_open(&ctx, fed, note, &l, &feed), DP_OK);
    for (unsigned i = 0; i < LINES; i++) {
        char input[24];
        dp_str line = line_of(&ctx, arena, i);
        snprintf(input, sizeof input, "line %u", i);
        if (dp_intake_line(&ctx, feed, line, dp_str_of(input)) != DP_OK)
            fail_msg("%s", ctx.message);
        add(&ctx, arena, added, line);
        /* Somebody waits for what was given so far. */
        if (i % 200 == 199) {
            assert_int_equal(dp_intake_flush(&ctx, feed), DP_OK);
            assert_int_equal(l.told, i + 1);
            assert_int_equal(l.sure + l.refused, i + 1);
        }
    }
    assert_int_equal(dp_intake_flush(&ctx, feed), DP_OK);
    dp_intake_close(feed);
    assert_int_equal(dp_store_commit(&ctx, added), DP_OK);
    assert_int_equal(l.told, LINES);
    assert_true(l.refused > 0 && l.copies > 0 && l.revisions > 0 && l.same > 0);
    assert_true(
        dp_str_eq(exported(&ctx, arena, fed), exported(&ctx, arena, added)));
    assert_int_equal(dp_store_verify(&ctx, fed, fault, NULL, &verified), DP_OK);
    assert_int_equal(verified.faults, 0);
    dp_store_close(fed);
    dp_store_close(added);
    dp_arena_close(arena);
}

/* What was given and not flushed is lost, and nothing hangs. */
static void may_be_closed_at_any_time(void **state)
{
    for (unsigned n = 0; n < 300; n += 60) {
        struct dp_ctx ctx = { 0 };
        dp_arena *arena = dp_arena_new(64 << 20);
        dp_store *store = NULL;
        dp_intake *feed = NULL;
        listener l = { 0 };
        assert_int_equal(dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &store),
                         DP_OK);
        assert_int_equal(dp_intake_open(&ctx, store, note, &l, &feed), DP_OK);
        for (unsigned i = 0; i < n; i++) {
            char input[24];
            snprintf(input, sizeof input, "line %u", i);
            assert_int_equal(dp_intake_line(&ctx, feed, line_of(&ctx, arena, i),
                                            dp_str_of(input)),
                             DP_OK);
        }
        assert_true(l.told <= n);
        dp_intake_close(feed);
        dp_store_close(store);
        dp_arena_close(arena);
    }
}

static int64_t number(dp_store *store, const char *sql)
{
    sqlite3_stmt *s = NULL;
    int64_t n;

    assert_int_equal(sqlite3_prepare_v2(store->db.sqlite, sql, -1, &s, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    n = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return n;
}

/* Behind the article that fails the store is slow: what goes in again takes
 * longer than a transaction should. */
static void nap(sqlite3_context *sql, int n, sqlite3_value **values)
{
    bool *failed = sqlite3_user_data(sql);

    if (sqlite3_value_int(values[0]) == 6)
        *failed = true;
    else if (*failed)
        usleep(100000);
}

/* Whoever is told that the store is sure has nothing to lose any more. */
typedef struct truth {
    listener l;
    dp_store *store;
} truth;

static dp_status note_truth(void *self, const dp_taken *taken)
{
    return note(&((truth *)self)->l, taken);
}

static void sure_in_truth(void *self, size_t articles)
{
    truth *t = self;

    sure(&t->l, articles);
    assert_int_equal(number(t->store, "SELECT count(*) FROM article"),
                     t->l.told);
}

/* One of a batch fails, half of it is written: those before it are in, whole,
 * and its day waits for them alone. */
static void keeps_those_before_the_one_that_fails(void **state)
{
    enum { N = 7, BAD = 5 }; /* batches of 1, 2 and 4 */
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_store *store = NULL;
    dp_intake *feed = NULL;
    truth t = { 0 };
    bool failed = false;
    dp_verified verified;
    dp_status status = DP_OK;

    assert_int_equal(dp_store_open(&ctx, NULL, DP_STORE_MEMORY, &store), DP_OK);
    t.store = store;
    dp_store_on_commit(store, sure_in_truth, &t);
    assert_int_equal(dp_intake_open(&ctx, store, note_truth, &t, &feed), DP_OK);
    assert_int_equal(sqlite3_create_function(store->db.sqlite, "nap", 1,
                                             SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                             &failed, nap, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_exec(store->db.sqlite,
                                  "CREATE TEMP TRIGGER bad AFTER INSERT ON"
                                  " main.revision BEGIN SELECT nap(NEW.n);"
                                  " SELECT RAISE(FAIL, 'bad') WHERE NEW.n = 6;"
                                  " END",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    for (unsigned i = 0; i < N && status == DP_OK; i++) {
        dp_article article = { .id = dp_str_printf(arena, "id:%u", i),
                               .title = DP_S("The ferry"),
                               .text = dp_str_printf(arena, "The ferry %u", i),
                               .published = DP_S("2025-06-12"),
                               .fetched = DP_S("2025-06-12T10:00:00Z"),
                               .partial = -1 };
        char input[24];
        dp_str line;
        snprintf(input, sizeof input, "line %u", i);
        assert_int_equal(dp_record_print(&ctx, arena, &article, &line), DP_OK);
        status = dp_intake_line(&ctx, feed, line, dp_str_of(input));
    }
    assert_int_equal(status, DP_OK);
    assert_int_not_equal(dp_intake_flush(&ctx, feed), DP_OK);
    assert_non_null(strstr(ctx.message, "bad"));
    assert_int_equal(t.l.told, BAD);
    assert_int_equal(t.l.sure, BAD);
    assert_int_equal(number(store, "SELECT count(*) FROM article"), BAD);
    assert_int_equal(number(store, "SELECT count(*) FROM words WHERE words"
                                   " MATCH 'body:ferry'"),
                     BAD);
    assert_int_equal(number(store, "SELECT sum(turn) FROM story_waiting"), BAD);
    assert_int_equal(dp_store_verify(&ctx, store, fault, NULL, &verified),
                     DP_OK);
    assert_int_equal(verified.revisions, BAD);
    assert_int_equal(verified.faults, 0);
    dp_intake_close(feed);
    dp_store_close(store);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_what_is_added_one_by_one),
        cmocka_unit_test(may_be_closed_at_any_time),
        cmocka_unit_test(keeps_those_before_the_one_that_fails),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
