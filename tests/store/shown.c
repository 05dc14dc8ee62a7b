/* What a reader shows: lists with a cursor, counts, versions, copies, who stands
 * beside whom; what editors join and part. */
#include "opened.h"

#include "record/record.h"
#include "store/shown.h"

/* A text in which "Ana Silva" and "Rui Costa" stand at the begin. */
#define TEXT "Ana Silva met Rui Costa at the harbour."

static dp_added add(fixture *f, const char *id, const char *text,
                    const char *title, const char *published,
                    const char *outlet)
{
    dp_name names[] = {
        { .span = { 0, 9 }, .kind = DP_PERSON, .name = DP_S("Ana Silva"),
          .id = DP_S("person/ana-silva"), .role = DP_S("mayor"),
          .state = DP_S("PT") },
        { .span = { 14, 23 }, .kind = DP_PERSON, .name = DP_S("Rui Costa"),
          .id = DP_S("person/rui-costa") },
    };
    dp_actor actors[] = {
        { .name = DP_S("Ana Silva"), .id = DP_S("person/ana-silva") },
    };
    dp_event event = { .kind = DP_S("meeting"),
                       .status = DP_S("held"),
                       .actors = { actors, 1 },
                       .quote = -1 };
    dp_article article = { .id = dp_str_of(id),
                           .url = dp_str_printf(f->arena,
                                                "https://paper.example/%s", id),
                           .text = dp_str_of(text),
                           .title = dp_str_of(title),
                           .published = dp_str_of(published),
                           .outlet = dp_str_of(outlet),
                           .language = DP_S("en"),
                           .names = { names, 2 },
                           .events = { &event, 1 },
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = dp_str_printf(f->arena, "%sT10:00:00Z",
                                           published) };
    dp_added added;

    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    if (dp_store_add(f->ctx, f->store, &kept, &added) != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
    return added;
}

static int open_store(void **state)
{
    fixture *f = open_fixture(NULL, 64 << 20);

    add(f, "a", TEXT, "First", "2025-01-10", "Quay");
    add(f, "b", TEXT " It rained.", "Second", "2025-02-11", "Mole");
    add(f, "c", TEXT, "Third", "2025-02-12", "Quay");
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    *state = f;
    return 0;
}

static void expect_titles(const dp_lines *lines, const char *titles)
{
    dp_str rest = dp_str_of(titles), title;
    size_t n = 0;

    for (; rest.n && dp_str_next(&rest, ' ', &title); n++)
        if (n >= lines->n || !dp_str_eq(lines->at[n].title, title))
            fail_msg("line %zu is not '%.*s'", n, DP_F(title));
    assert_int_equal(n, lines->n);
}

static void lists_the_latest(void **state)
{
    fixture *f = *state;
    dp_latest asked = { .limit = 2 };
    dp_search words = { .words = DP_S("rained") };
    dp_lines lines;

    assert_int_equal(
        dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines), DP_OK);
    expect_titles(&lines, "Third Second");
    assert_true(lines.more);
    assert_true(dp_str_eq(lines.at[0].lead, DP_S(TEXT)));
    assert_true(dp_str_eq(lines.at[0].copy_of, DP_S("a")));
    asked.before = lines.at[1].place;
    dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines);
    expect_titles(&lines, "First");
    assert_false(lines.more);
    asked = (dp_latest){ .outlet = DP_S("Quay") };
    dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines);
    expect_titles(&lines, "Third First");
    asked = (dp_latest){ .lang = DP_S("fr") };
    dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines);
    expect_titles(&lines, "");
    asked = (dp_latest){ .since = DP_S("2025-02-12T00:00:00Z") };
    dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines);
    expect_titles(&lines, "Third");
    asked = (dp_latest){ .search = &words };
    dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines);
    expect_titles(&lines, "Second");
}

static void counts_over_time(void **state)
{
    fixture *f = *state;
    dp_search all = { 0 }, one = { .words = DP_S("harbour -rained") };
    dp_counts counts;

    assert_int_equal(
        dp_store_months(f->ctx, f->arena, f->store, &all, &counts), DP_OK);
    assert_int_equal(counts.n, 2);
    assert_int_equal(counts.at[0].first, dp_day_of(2025, 2, 1));
    assert_int_equal(counts.at[0].articles, 2);
    assert_int_equal(counts.at[1].articles, 1);
    dp_store_days(f->ctx, f->arena, f->store, &one, &counts);
    assert_int_equal(counts.articles, 2);
    assert_int_equal(counts.at[0].first, dp_day_of(2025, 2, 12));
    assert_int_equal(counts.at[1].first, dp_day_of(2025, 1, 10));
}

/* Found and counted together as apart, ranked or not, from the middle too. */
static void finds_and_counts_in_one_walk(void **state)
{
    fixture *f = *state;
    dp_search search = { .words = DP_S("harbour"), .limit = 1 };
    dp_hits hits;
    dp_counts counts;

    for (int fitness = 0; fitness < 2; fitness++) {
        search.fitness = fitness;
        assert_int_equal(dp_store_search_months(f->ctx, f->arena, f->store,
                                                &search, &hits, &counts),
                         DP_OK);
        assert_int_equal(hits.n, 1);
        assert_true(hits.more);
        assert_int_equal(counts.n, 2);
        assert_int_equal(counts.articles, 3);
        assert_false(counts.more);
    }
    search.fitness = false;
    search.limit = 5;
    search.before = hits.at[0].place;
    dp_store_search_months(f->ctx, f->arena, f->store, &search, &hits, &counts);
    assert_true(hits.n < 3);
    assert_int_equal(counts.articles, 3);
    search = (dp_search){ .words = DP_S("nowhere") };
    dp_store_search_months(f->ctx, f->arena, f->store, &search, &hits, &counts);
    assert_int_equal(hits.n, 0);
    assert_int_equal(counts.articles, 0);
    search.words = DP_S("lang:");
    assert_int_equal(dp_store_search_months(f->ctx, f->arena, f->store, &search,
                                            &hits, &counts),
                     DP_USAGE);
}

/* Lists and searches of a held store are of its snapshot; then it writes again.
 */
static void reads_what_is_held(void **state)
{
    fixture *f = *state;
    dp_search search = { .words = DP_S("harbour") };
    dp_latest asked = { .limit = 5 };
    dp_lines lines;
    dp_hits hits;

    dp_store_hold(f->store);
    assert_int_equal(
        dp_store_search(f->ctx, f->arena, f->store, &search, &hits), DP_OK);
    assert_int_equal(hits.n, 3);
    assert_int_equal(
        dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines), DP_OK);
    expect_titles(&lines, "Third Second First");
    dp_store_let_go(f->store);
    add(f, "d", TEXT " It froze.", "Fourth", "2025-03-01", "Mole");
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    dp_store_search(f->ctx, f->arena, f->store, &search, &hits);
    assert_int_equal(hits.n, 4);
}

static void expect_mark(fixture *f, const char *words, const char *marked)
{
    dp_search search = { .words = dp_str_of(words) };
    dp_hits hits;
    dp_span mark;

    assert_int_equal(
        dp_store_search(f->ctx, f->arena, f->store, &search, &hits), DP_OK);
    assert_int_equal(hits.n, 1);
    assert_int_equal(hits.at[0].marks.n, 1);
    mark = hits.at[0].marks.at[0];
    assert_str(dp_str_sub(hits.at[0].snippet, mark.begin, mark.end), marked);
}

/* Words whose letters are not those that were asked for. */
static void marks_what_was_asked_for(void **state)
{
    fixture *f = *state;

    add(f, "d", "The skies over the old \u00c9cole were a GREY that men called "
                "it x.",
        "Fourth", "2025-03-01", "Mole");
    dp_store_commit(f->ctx, f->store);
    expect_mark(f, "sky", "skies");
    expect_mark(f, "ecole", "\u00c9cole");
    expect_mark(f, "\"grey\"", "GREY");
    expect_mark(f, "call", "called");
    expect_mark(f, "x", "x");
    expect_mark(f, "sk*", "skies");
}

static void tells_versions_and_copies(void **state)
{
    fixture *f = *state;
    int64_t before, after;
    dp_revisions revisions;
    dp_lines lines;
    dp_str record;

    dp_store_generation(f->ctx, f->store, &before);
    assert_int_equal(
        add(f, "b", TEXT " It snowed.", "Mended", "2025-02-11", "Mole"),
        DP_ADDED_REVISION);
    dp_store_commit(f->ctx, f->store);
    dp_store_generation(f->ctx, f->store, &after);
    assert_true(after > before);
    assert_int_equal(dp_store_revisions(f->ctx, f->arena, f->store, DP_S("b"),
                                        &revisions),
                     DP_OK);
    assert_int_equal(revisions.n, 2);
    assert_true(dp_str_eq(revisions.at[0].title, DP_S("Second")));
    assert_true(dp_str_eq(revisions.at[1].title, DP_S("Mended")));
    dp_store_revision(f->ctx, f->arena, f->store, DP_S("b"), 1, &record);
    assert_true(dp_str_find(record, DP_S("rained"), 0) != DP_NOT_FOUND);
    dp_store_revision(f->ctx, f->arena, f->store, DP_S("b"), 3, &record);
    assert_null(record.p);
    dp_store_copies(f->ctx, f->arena, f->store, DP_S("c"), &lines);
    expect_titles(&lines, "First");
    dp_store_copies(f->ctx, f->arena, f->store, DP_S("b"), &lines);
    expect_titles(&lines, "");
}

static void lists_outlets_and_languages(void **state)
{
    fixture *f = *state;
    dp_outlets_shown outlets;
    dp_strs languages;

    assert_int_equal(dp_store_outlets(f->ctx, f->arena, f->store,
                                      dp_day_of(2025, 2, 13), &outlets),
                     DP_OK);
    assert_int_equal(outlets.n, 2);
    assert_true(dp_str_eq(outlets.at[1].name, DP_S("Quay")));
    assert_int_equal(outlets.at[1].articles, 2);
    assert_int_equal(outlets.at[1].last, dp_day_of(2025, 2, 12));
    assert_int_equal(outlets.at[1].days[28], 1);
    assert_int_equal(outlets.at[1].month, 1);
    assert_int_equal(
        dp_store_languages(f->ctx, f->arena, f->store, &languages), DP_OK);
    assert_int_equal(languages.n, 1);
    assert_true(dp_str_eq(languages.at[0], DP_S("en")));
}

static size_t about(fixture *f, const char *name)
{
    dp_latest asked = { 0 };
    dp_search search = { .about = dp_str_of(name) };
    dp_lines lines = { 0 };

    asked.search = &search;
    assert_int_equal(
        dp_store_latest(f->ctx, f->arena, f->store, &asked, &lines), DP_OK);
    return lines.n;
}

static void knows_who_stands_beside(void **state)
{
    fixture *f = *state;
    dp_besides besides;
    dp_who who = { 0 };

    assert_int_equal(dp_store_beside(f->ctx, f->arena, f->store,
                                     DP_S("person/ana-silva"), 0, &besides),
                     DP_OK);
    assert_int_equal(besides.n, 1);
    assert_true(dp_str_eq(besides.at[0].id, DP_S("person/rui-costa")));
    assert_int_equal(besides.at[0].articles, 3);
    assert_int_equal(dp_store_entity(f->ctx, f->arena, f->store,
                                     DP_S("person/ana-silva"), 2, &who),
                     DP_OK);
    assert_int_equal(who.articles, 3);
    assert_int_equal(who.events.n, 2);
    assert_int_equal(who.offices.n, 1);
    assert_int_equal(who.offices.at[0].articles, 3);
    assert_int_equal(who.offices.at[0].first, dp_day_of(2025, 1, 10));
    assert_int_equal(dp_store_entity(f->ctx, f->arena, f->store,
                                     DP_S("person/nobody"), 2, &who),
                     DP_END);
}

static void obeys_editors(void **state)
{
    fixture *f = *state;
    dp_str ana = DP_S("person/ana-silva"), other = DP_S("person/ana-silva--b");
    dp_who who = { 0 };
    int turn;

    /* In one article she is somebody else; read again, she still is. */
    assert_int_equal(dp_store_part(f->ctx, f->store, DP_S("b"), ana, other),
                     DP_OK);
    for (turn = 0; turn < 2; turn++) {
        assert_int_equal(about(f, "person/ana-silva"), 2);
        assert_int_equal(about(f, "person/ana-silva--b"), 1);
        assert_int_equal(
            dp_store_entity(f->ctx, f->arena, f->store, other, 0, &who), DP_OK);
        assert_int_equal(who.events.n, 1);
        add(f, "b", TEXT " Read again.", "Second", "2025-02-11", "Mole");
        dp_store_commit(f->ctx, f->store);
    }
    assert_int_equal(dp_store_part(f->ctx, f->store, DP_S("none"), ana, other),
                     DP_NO_INPUT);
    /* Joined, both names find all. */
    assert_int_equal(dp_store_join(f->ctx, f->store, other, ana), DP_OK);
    assert_int_equal(dp_store_join(f->ctx, f->store, ana, other), DP_USAGE);
    assert_int_equal(about(f, "person/ana-silva--b"), 3);
    dp_store_entity(f->ctx, f->arena, f->store, other, 0, &who);
    assert_true(dp_str_eq(who.id, ana));
    assert_int_equal(who.articles, 3);
    assert_int_equal(who.events.n, 3);
    /* And as it was. */
    assert_int_equal(dp_store_join(f->ctx, f->store, other, DP_NULL), DP_OK);
    assert_int_equal(dp_store_part(f->ctx, f->store, DP_S("b"), ana, DP_NULL),
                     DP_OK);
    assert_int_equal(about(f, "person/ana-silva"), 3);
    assert_int_equal(about(f, "person/ana-silva--b"), 0);
}

static dp_status take_line(void *self, dp_str line)
{
    fixture *to = self;
    dp_added added;

    return dp_store_import(to->ctx, to->arena, to->store, line, &added);
}

static void moves_what_editors_said(void **state)
{
    fixture *f = *state, to = *f;

    dp_store_part(f->ctx, f->store, DP_S("b"), DP_S("person/ana-silva"),
                  DP_S("person/ana-silva--b"));
    dp_store_join(f->ctx, f->store, DP_S("person/rui-costa"),
                  DP_S("person/ana-silva--b"));
    to.store = NULL;
    assert_int_equal(dp_store_open(f->ctx, NULL, DP_STORE_MEMORY, &to.store),
                     DP_OK);
    for (int turn = 0; turn < 2; turn++) {
        assert_int_equal(
            dp_store_export(f->ctx, f->store, false, take_line, &to), DP_OK);
        assert_int_equal(dp_store_commit(f->ctx, to.store), DP_OK);
        assert_int_equal(about(&to, "person/ana-silva"), 2);
        assert_int_equal(about(&to, "person/ana-silva--b"), 3);
    }
    /* Made again from the records, it is as it was. */
    assert_int_equal(dp_store_index_again(f->ctx, to.store), DP_OK);
    assert_int_equal(about(&to, "person/ana-silva"), 2);
    assert_int_equal(about(&to, "person/ana-silva--b"), 3);
    dp_store_close(to.store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lists_the_latest, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(counts_over_time, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(finds_and_counts_in_one_walk,
                                        open_store, close_fixture),
        cmocka_unit_test_setup_teardown(reads_what_is_held, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(marks_what_was_asked_for, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(tells_versions_and_copies, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(lists_outlets_and_languages, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(knows_who_stands_beside, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(obeys_editors, open_store,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(moves_what_editors_said, open_store,
                                        close_fixture),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
