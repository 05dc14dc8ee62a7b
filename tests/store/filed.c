/* Articles filed in a dossier: found with what its search finds, whatever that
 * asks; kept through what is read again, gone with what is forgotten. */
#include "kept.h"

#include "store/shown.h"

static void make(fixture *f, const char *name, const char *query)
{
    if (dp_dossier_add(&f->ctx, f->arena, f->store, dp_str_of(name),
                       dp_str_of(query)) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void put(fixture *f, const char *name, const char *article)
{
    if (dp_dossier_file(&f->ctx, f->arena, f->store, dp_str_of(name),
                        dp_str_of(article)) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

/* Ids without "sha256:", newest first, parted by blanks. */
static const char *in_dossier(fixture *f, const char *name, const char *words)
{
    dp_search search = { .dossier = dp_str_of(name),
                         .words = dp_str_of(words) };
    dp_buf buf = dp_buf_new(f->arena, 1000);
    dp_hits hits;

    if (dp_store_search(&f->ctx, f->arena, f->store, &search, &hits) != DP_OK)
        fail_msg("%s", f->ctx.message);
    for (size_t i = 0; i < hits.n; i++)
        dp_buf_printf(&buf, "%s%.*s", i ? " " : "",
                      DP_F(dp_str_sub(hits.at[i].id, 7, SIZE_MAX)));
    return dp_str_z(f->arena, buf.n ? dp_buf_str(&buf) : DP_S(""));
}

static void fill(fixture *f)
{
    add(f, "sha256:01", "The ferry left the harbour at noon.");
    add(f, "sha256:02", "The market opens on Monday.");
    add(f, "sha256:03", "A ferry sank, the market waits.");
}

static void a_dossier_is_its_search_and_what_is_filed(void **state)
{
    static const struct {
        const char *query, *without, *with;
    } cases[] = {
        { "ferry", "03 01", "03 02 01" },
        { "ferry harbour", "01", "02 01" },
        { "ferry -market", "01", "02 01" },
        { "-ferry", "02", "02" },
        { "ferry 2024-01..2024-02", "", "02" },
        { "2024-01 OR harbour", "01", "02 01" },
        { "ferry lang:fr", "", "02" },
        { "", "", "02" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        open_store(&f);
        fill(&f);
        make(&f, "d", cases[i].query);
        make(&f, "other", "monday");
        assert_string_equal(in_dossier(&f, "d", NULL), cases[i].without);
        put(&f, "d", "sha256:02");
        put(&f, "d", "sha256:02");
        assert_string_equal(in_dossier(&f, "d", NULL), cases[i].with);
        assert_string_equal(in_dossier(&f, "d", "opens"), "02");
        assert_string_equal(in_dossier(&f, "other", NULL), "02");
        assert_int_equal(dp_dossier_unfile(&f.ctx, f.arena, f.store, DP_S("d"),
                                           DP_S("sha256:02")),
                         DP_OK);
        assert_string_equal(in_dossier(&f, "d", NULL), cases[i].without);
        close_store(&f);
    }
}

/* The first dossier and the first of those who did something have one number.
 */
static void who_acts_is_in_no_dossier(void **state)
{
    dp_actor who = { .id = DP_S("person/ada-moreau"),
                     .name = DP_S("Ada Moreau") };
    dp_event event = { .kind = DP_S("statement"),
                       .status = DP_S("held"),
                       .actors = { &who, 1 },
                       .quote = -1 };
    dp_article article = { .id = DP_S("sha256:0a"),
                           .text = DP_S("Ada Moreau spoke."),
                           .published = DP_S("2025-06-13"),
                           .partial = -1,
                           .events = { &event, 1 } };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-06-13T10:00:00Z") };
    dp_added added;
    fixture f;

    (void)state;
    open_store(&f);
    fill(&f);
    assert_int_equal(dp_record_print(&f.ctx, f.arena, &article, &kept.record),
                     DP_OK);
    assert_int_equal(dp_store_add(&f.ctx, f.store, &kept, &added), DP_OK);
    assert_int_equal(dp_store_commit(&f.ctx, f.store), DP_OK);
    make(&f, "d", "");
    put(&f, "d", "sha256:02");
    assert_string_equal(in_dossier(&f, "d", NULL), "02");
    close_store(&f);
}

static void the_latest_are_those_of_the_dossier(void **state)
{
    dp_latest asked = { .dossier = DP_S("d"), .limit = 10 };
    dp_lines lines;
    fixture f;

    open_store(&f);
    fill(&f);
    make(&f, "d", "harbour");
    put(&f, "d", "https://a.example/sha256:02");
    assert_int_equal(dp_store_latest(&f.ctx, f.arena, f.store, &asked, &lines),
                     DP_OK);
    assert_int_equal(lines.n, 2);
    close_store(&f);
}

static void what_is_filed_stays_when_it_is_read_again(void **state)
{
    size_t gone = 0;
    dp_strs names;
    fixture f;

    open_store(&f);
    fill(&f);
    make(&f, "d", "harbour");
    put(&f, "d", "sha256:02");
    add(&f, "sha256:02", "The market never opened.");
    assert_string_equal(in_dossier(&f, "d", NULL), "02 01");
    assert_int_equal(dp_store_index_again(&f.ctx, f.store), DP_OK);
    assert_string_equal(in_dossier(&f, "d", NULL), "02 01");
    make(&f, "d", "noon"); /* another search, the same dossier */
    assert_string_equal(in_dossier(&f, "d", NULL), "02 01");
    assert_int_equal(dp_store_forget(&f.ctx, f.arena, f.store,
                                     DP_S("sha256:02"), false, &gone),
                     DP_OK);
    assert_string_equal(in_dossier(&f, "d", NULL), "01");
    put(&f, "d", "sha256:03");
    assert_int_equal(dp_dossier_remove(&f.ctx, f.arena, f.store, DP_S("d")),
                     DP_OK);
    assert_int_equal(
        dp_dossiers_of(&f.ctx, f.arena, f.store, DP_S("sha256:03"), &names),
        DP_OK);
    assert_int_equal(names.n, 0);
    /* A new one of that name, and of that number, has nothing. */
    make(&f, "d", "");
    assert_string_equal(in_dossier(&f, "d", NULL), "");
    close_store(&f);
}

static void it_moves_with_the_store(void **state)
{
    fixture from, to;
    dp_strs ids;

    open_store(&from);
    open_store(&to);
    make(&to, "first", "x"); /* numbers differ */
    fill(&from);
    make(&from, "d", "harbour");
    put(&from, "d", "sha256:02");
    for (int i = 0; i < 2; i++) {
        if (dp_store_export(&from.ctx, from.store, false, take_line, &to) !=
            DP_OK)
            fail_msg("%s", to.ctx.message);
        assert_int_equal(dp_store_commit(&to.ctx, to.store), DP_OK);
    }
    assert_int_equal(
        dp_dossier_filed(&to.ctx, to.arena, to.store, DP_S("d"), &ids), DP_OK);
    assert_int_equal(ids.n, 1);
    assert_str(ids.at[0], "sha256:02");
    assert_string_equal(in_dossier(&to, "d", NULL), "02 01");
    close_store(&from);
    close_store(&to);
}

static void what_is_not_there_is_not_filed(void **state)
{
    fixture f;

    open_store(&f);
    fill(&f);
    make(&f, "d", "harbour");
    assert_int_equal(dp_dossier_file(&f.ctx, f.arena, f.store, DP_S("none"),
                                     DP_S("sha256:02")),
                     DP_USAGE);
    assert_int_equal(
        dp_dossier_file(&f.ctx, f.arena, f.store, DP_S("d"), DP_S("sha256:99")),
        DP_NO_INPUT);
    assert_string_equal(in_dossier(&f, "d", NULL), "01");
    close_store(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dossier_is_its_search_and_what_is_filed),
        cmocka_unit_test(who_acts_is_in_no_dossier),
        cmocka_unit_test(the_latest_are_those_of_the_dossier),
        cmocka_unit_test(what_is_filed_stays_when_it_is_read_again),
        cmocka_unit_test(it_moves_with_the_store),
        cmocka_unit_test(what_is_not_there_is_not_filed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
