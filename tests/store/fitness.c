/* How well articles fit: in a small store, all of which is counted, as SQLite's
 * own bm25 has it. */
#include <math.h>

#include "kept.h"
#include "store/match.h"

static void fill(fixture *f)
{
    static const char *const words[] = { "harbour", "lock",  "tide",
                                         "ferry",   "canal", "bridge" };

    for (size_t i = 0; i < 60; i++) {
        dp_buf text = dp_buf_new(f->arena, 1 << 12);
        for (size_t j = 0; j < 5 + i % 7; j++)
            dp_buf_printf(&text, "%s %s ", words[i * j % 6],
                          i % 3 ? "and" : "open");
        dp_buf_printf(&text, "number%zu", i);
        give(f, dp_str_printf(f->arena, "%zu", i),
             dp_str_of(words[(i / 4) % 6]), dp_buf_str(&text));
    }
    assert_int_equal(dp_store_commit(&f->ctx, f->store), DP_OK);
}

static void expect_bm25(fixture *f, const char *asked)
{
    dp_search search = { .words = dp_str_of(asked) };
    dp_str weights;
    dp_match match;
    sqlite3_stmt *s = NULL;
    size_t n = 0;

    assert_int_equal(
        dp_search_match(&f->ctx, f->arena, f->store, &search, &match), DP_OK);
    assert_int_equal(dp_fitness_weights(&f->ctx, f->arena, f->store,
                                        match.words, INT64_MAX, &weights),
                     DP_OK);
    assert_int_equal(
        dp_match_walk(&f->ctx, f->arena, f->store, &match,
                      "fitness(words, ?5), bm25(words, 1.0, 4.0, 0.0)", "",
                      1000, &s),
        DP_OK);
    dp_bind_blob(s, 5, weights);
    for (; sqlite3_step(s) == SQLITE_ROW; n++)
        if (fabs(sqlite3_column_double(s, 0) + sqlite3_column_double(s, 1)) >
            1e-9)
            fail_msg("'%s': %f is not %f", asked, sqlite3_column_double(s, 0),
                     -sqlite3_column_double(s, 1));
    assert_true(n > 0);
    sqlite3_finalize(s);
}

static void weighs_as_sqlite_does(void **state)
{
    static const char *const searches[] = {
        "harbour",          "harbour lock",     "tide OR ferry",
        "tide -bridge",     "\"harbour open\"", "number1*",
        "title:canal lock", "h* number7",       "harbour open number33",
    };
    fixture f;

    open_store(&f);
    fill(&f);
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++)
        expect_bm25(&f, searches[i]);
    close_store(&f);
}

/* Without weights, or with those of another query, nothing is wrong. */
static void takes_any_weights(void **state)
{
    static const char *const calls[] = { "fitness(words)",
                                         "fitness(words, NULL)",
                                         "fitness(words, zeroblob(80))",
                                         "fitness(words, x'0102030405')" };
    fixture f;

    open_store(&f);
    fill(&f);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        dp_search search = { .words = DP_S("harbour") };
        dp_match match;
        sqlite3_stmt *s = NULL;
        dp_search_match(&f.ctx, f.arena, f.store, &search, &match);
        dp_match_walk(&f.ctx, f.arena, f.store, &match, calls[i], "", 1, &s);
        assert_int_equal(sqlite3_step(s), SQLITE_ROW);
        assert_true(sqlite3_column_double(s, 0) == 0);
        sqlite3_finalize(s);
    }
    close_store(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weighs_as_sqlite_does),
        cmocka_unit_test(takes_any_weights),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
