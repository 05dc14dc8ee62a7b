/* Begins of words: what is found by reading articles is what the index finds,
 * in any mixture with other conditions, and so are its counts. */
#include "opened.h"

#include "record/record.h"
#include "store/match.h"
#include "store/note.h"
#include "store/shown.h"

static const struct {
    const char *language, *outlet, *title, *text;
} press[] = {
    { "fr", "Quai", "Le port rouvre",
      "L'Assemblée a voté. Aujourd'hui, pluie." },
    { "fr", "Quai", "Les écluses",
      "Elles s'ouvrent à l'aube, sans l'équipage." },
    { "en", "Mole", "The harbour's future",
      "Nobody has asked Assem about it." },
    { "en", "Mole", "Assemblies",
      "A reading of 1,200 words; ÉCLAT in capitals." },
    { "es", "Mole", "La mañana", "El año pasado la asamblea eligió a otro." },
    { "ar", "Quai", "البرلمان", "والبرلمان صوّت على القانون في الجلسة." },
    { "fr", "Mole", "Sans rien", "Court." },
};

static void add(fixture *f, size_t i)
{
    dp_str id = dp_str_printf(f->arena, "%zu", i);
    dp_article article = {
        .id = id,
        .url = dp_str_printf(f->arena, "https://paper.example/%zu", i),
        .text = dp_str_printf(f->arena, "%s Number %zu.", press[i % 7].text, i),
        .title = dp_str_of(press[i % 7].title),
        .published = dp_str_printf(f->arena, "2025-%02zu-%02zu",
                                   1 + i / 28 % 12, 1 + i % 28),
        .outlet = dp_str_of(press[i % 7].outlet),
        .language = dp_str_of(press[i % 7].language),
        .partial = -1,
    };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2026-01-01T10:00:00Z") };
    dp_added added;

    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    if (dp_store_add(f->ctx, f->store, &kept, &added) != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
}

static int open_store(void **state)
{
    fixture *f = open_fixture(NULL, 256 << 20);
    dp_note note = { .text = DP_S("Elle est réparée, l'éclusière."),
                     .language = DP_S("fr"),
                     .who = DP_S("Mara") };

    for (size_t i = 0; i < 140; i++)
        add(f, i);
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    note.article = DP_S("https://paper.example/6");
    assert_int_equal(dp_note_add(f->ctx, f->arena, f->store, &note, NULL),
                     DP_OK);
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    *state = f;
    return 0;
}

static void by_index(fixture *f, const dp_match *match, dp_numbers *out)
{
    sqlite3_stmt *walk = NULL;

    assert_int_equal(dp_match_walk(f->ctx, f->arena, f->store, match, "rowid",
                                   " ORDER BY rowid DESC", 1000, &walk),
                     DP_OK);
    while (sqlite3_step(walk) == SQLITE_ROW)
        assert_true(dp_vec_push(f->arena, out, sqlite3_column_int64(walk, 0)));
    sqlite3_finalize(walk);
}

/* Returns how many the index finds. */
static size_t expect_same(fixture *f, const char *words, size_t most)
{
    dp_search search = { .words = dp_str_of(words) };
    dp_numbers found = { 0 }, read = { 0 };
    dp_match match;
    bool all = false;

    assert_int_equal(
        dp_search_match(f->ctx, f->arena, f->store, &search, &match), DP_OK);
    assert_true(match.begins.n > 0);
    by_index(f, &match, &found);
    assert_int_equal(dp_match_read_of(f->ctx, f->arena, f->store, &match, most,
                                      1e15, &read, &all),
                     DP_OK);
    if (read.n != (found.n < most ? found.n : most) ||
        (read.n && memcmp(read.at, found.at, read.n * sizeof *read.at) != 0))
        fail_msg("'%s': %zu read, %zu found", words, read.n, found.n);
    assert_true(all == (found.n < most));
    return found.n;
}

static void reads_what_the_index_finds(void **state)
{
    static const char *const searches[] = {
        "ass*",
        "assem*",
        "ASSEMBLÉ*",
        "aujourdhui*",
        "aujourd*",
        "a*",
        "écl*",
        "equip*",
        "eclus*",
        "harbour*",
        "harbours*",
        "1*",
        "num*",
        "برلم*",
        "القان*",
        "mana*",
        "repar*",
        "nothere*",
        "title:ass*",
        "title:écl* -rouvr*",
        "-ass*",
        "-ass* -n*",
        "ass* OR har*",
        "title:sans* OR -n*",
        "ass* lang:en",
        "ass* lang:fr outlet:Quai",
        "num* ecl* -equip* 2025-02..2025-04",
        "ass* voté",
        "num* has:note",
        "ass* OR écl* \"à l'aube\"",
    };
    fixture *f = *state;
    size_t n = sizeof searches / sizeof *searches, nothing = 0;

    for (size_t i = 0; i < n; i++) {
        expect_same(f, searches[i], 7);
        nothing += expect_same(f, searches[i], 1000) == 0;
    }
    /* "nothere*", a possessive, and what no article lacks. */
    assert_int_equal(nothing, 3);
}

/* What is mixed with others in one group, or is more than a word, only the
 * index knows. */
static void leaves_the_rest_to_the_index(void **state)
{
    static const char *const searches[] = { "ass* OR harbour", "foo-bar*",
                                            "ass", "\"voted on\"" };
    fixture *f = *state;
    dp_match match;

    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        dp_search search = { .words = dp_str_of(searches[i]) };
        assert_int_equal(
            dp_search_match(f->ctx, f->arena, f->store, &search, &match),
            DP_OK);
        assert_int_equal(match.begins.n, 0);
    }
}

static void offers_the_most_frequent_languages_first(void **state)
{
    static const char *const expected[] = { "fr", "en", "ar", "es" };
    fixture *f = *state;
    dp_strs languages;

    assert_int_equal(dp_store_languages(f->ctx, f->arena, f->store, &languages),
                     DP_OK);
    assert_int_equal(languages.n, 4);
    for (size_t i = 0; i < 4; i++)
        assert_true(dp_str_eq(languages.at[i], dp_str_of(expected[i])));
}

/* Articles of no words make the store a large one: there not all words are
 * looked at, but those with a stem are. */
static void suggests_in_a_large_store(void **state)
{
    static const char *const asked[][2] = {
        { "harbuor", "harbour" },      /* three letters are right */
        { "asemblies", "assemblies" }, /* two */
        { "raeding", NULL },
    };
    fixture *f = *state;
    sqlite3 *db = f->store->db.sqlite;

    sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
    assert_int_equal(
        sqlite3_exec(db,
                     "WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1"
                     " FROM i WHERE n < 20001) INSERT INTO article (n, id,"
                     " newest, revisions, print) SELECT -n, randomblob(16), 1,"
                     " 1, zeroblob(16) FROM i",
                     NULL, NULL, NULL),
        SQLITE_OK);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        dp_search search = { .words = dp_str_of(asked[i][0]) };
        dp_str meant = asked[i][1] ? dp_str_of(asked[i][1]) : DP_NULL;
        dp_query query = { 0 };
        dp_str found = DP_NULL;
        assert_int_equal(
            dp_search_query(f->ctx, f->arena, f->store, &search, &query),
            DP_OK);
        assert_int_equal(dp_suggest(f->ctx, f->arena, f->store, &query, &found),
                         DP_OK);
        if (!dp_str_eq(found, meant))
            fail_msg("'%s' is taken for '%.*s'", asked[i][0], DP_F(found));
    }
    sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
}

/* Rows of the index alone: of a word that many have the newest are walked over,
 * whole months counted at once. */
static void counts_whole_months(void **state)
{
    enum { A_DAY = 600 };
    fixture *f = *state;
    dp_search search = { .words = DP_S("tide") };
    dp_day first = dp_day_of(2024, 1, 15), last = dp_day_of(2024, 3, 2);
    dp_counts months, days;
    sqlite3_stmt *s = NULL;

    assert_int_equal(sqlite3_prepare_v2(f->store->db.sqlite,
                                        "INSERT INTO words (rowid, body)"
                                        " VALUES (?1, 'tide')",
                                        -1, &s, NULL),
                     SQLITE_OK);
    sqlite3_exec(f->store->db.sqlite, "BEGIN", NULL, NULL, NULL);
    for (dp_day day = first; day <= last; day++)
        for (int64_t i = 0; i < A_DAY; i++) {
            sqlite3_bind_int64(s, 1, dp_order_first(day) + i);
            assert_int_equal(sqlite3_step(s), SQLITE_DONE);
            sqlite3_reset(s);
        }
    sqlite3_finalize(s);
    assert_int_equal(
        dp_store_months(f->ctx, f->arena, f->store, &search, &months), DP_OK);
    assert_int_equal(dp_store_days(f->ctx, f->arena, f->store, &search, &days),
                     DP_OK);
    sqlite3_exec(f->store->db.sqlite, "ROLLBACK", NULL, NULL, NULL);
    assert_int_equal(months.n, 3);
    assert_int_equal(months.at[0].articles, 2 * A_DAY);
    assert_int_equal(months.at[1].articles, 29 * A_DAY);
    assert_int_equal(months.at[2].first, dp_day_of(2024, 1, 1));
    assert_int_equal(months.at[2].articles, 17 * A_DAY);
    assert_int_equal(months.articles, (last - first + 1) * A_DAY);
    assert_int_equal(days.articles, months.articles);
    assert_false(months.more);
}

/* Where few have it, or the store is small, reading is given up. */
static void gives_up_where_it_does_not_pay(void **state)
{
    fixture *f = *state;
    dp_search search = { .words = DP_S("repar*") };
    dp_numbers read = { 0 };
    dp_match match;
    bool all;

    dp_search_match(f->ctx, f->arena, f->store, &search, &match);
    assert_int_equal(dp_match_read_of(f->ctx, f->arena, f->store, &match, 20,
                                      1e6, &read, &all),
                     DP_END);
    assert_int_equal(
        dp_match_read(f->ctx, f->arena, f->store, &match, 20, &read, &all),
        DP_END);
    read = (dp_numbers){ 0 };
    assert_int_equal(
        dp_match_newest(f->ctx, f->arena, f->store, &match, 20, &read), DP_OK);
    assert_int_equal(read.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_the_index_finds),
        cmocka_unit_test(leaves_the_rest_to_the_index),
        cmocka_unit_test(offers_the_most_frequent_languages_first),
        cmocka_unit_test(suggests_in_a_large_store),
        cmocka_unit_test(counts_whole_months),
        cmocka_unit_test(gives_up_where_it_does_not_pay),
    };

    return cmocka_run_group_tests(tests, open_store, close_fixture);
}
