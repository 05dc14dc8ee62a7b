/* Stories of a store: grouped as articles come, read, split and joined by hand,
 * and made again with what was said kept. */
#include "test.h"

#include "store/store.h"
#include "store/story.h"
#include "stories/keep.h"

typedef struct fixture {
    dp_ctx *ctx;
    dp_arena *arena;
    dp_store *store;
} fixture;

typedef struct row {
    const char *id, *published, *outlet, *language, *title, *text;
} row;

#define WIRE                                                                \
    "The ferry Marguerite ran aground on the Skarn bank before dawn on "    \
    "Monday with 214 passengers aboard. Two tugs from Hollsund pulled her " \
    "free at noon, the harbour master Ines Brekke said, and nobody was hurt."

static const row rows[] = {
    { "a1", "2025-04-07T08:00:00Z", "Hollsund Post", "en",
      "Ferry Marguerite aground on the Skarn bank", WIRE },
    { "a2", "2025-04-07T09:30:00Z", "Coast Daily", "en",
      "Ferry with 214 passengers aground", WIRE " More follows." },
    { "a3", "2025-04-07T18:00:00Z", "Le Quai", "fr",
      "Le ferry Marguerite échoué sur le banc de Skarn",
      "Le ferry Marguerite, avec 214 passagers à bord, s'est échoué lundi sur "
      "le banc de Skarn. Deux remorqueurs de Hollsund l'ont tiré de là à midi, "
      "a dit la capitaine du port, Ines Brekke." },
    { "b1", "2025-04-08T10:00:00Z", "Coast Daily", "en",
      "Beekeepers count their hives after the frost",
      "Beekeepers in the Orla valley lost a third of their hives to the late "
      "frost, and the cooperative will buy queens from the south." },
};

enum { ROWS = sizeof rows / sizeof *rows };

static int set_up(void **state)
{
    static fixture f;

    f = (fixture){ .arena = dp_arena_new(1 << 28) };
    assert_int_equal(dp_open(NULL, &f.ctx), DP_OK);
    assert_int_equal(dp_store_open(f.ctx, "", DP_STORE_MEMORY, &f.store),
                     DP_OK);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    fixture *f = *state;

    dp_store_close(f->store);
    dp_arena_close(f->arena);
    dp_close(f->ctx);
    return 0;
}

static void add(fixture *f, const row *r)
{
    dp_article article = { .id = dp_str_of(r->id),
                           .input = dp_str_of(r->id),
                           .published = dp_str_of(r->published),
                           .published_basis = DP_BASIS_OPTION,
                           .outlet = dp_str_of(r->outlet),
                           .language = dp_str_of(r->language),
                           .title = dp_str_of(r->title),
                           .text = dp_str_of(r->text),
                           .partial = -1 };
    dp_kept kept = { .article = &article };
    dp_added added;

    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    assert_int_equal(dp_store_add(f->ctx, f->store, &kept, &added), DP_OK);
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
}

static void add_all(fixture *f)
{
    for (size_t i = 0; i < ROWS; i++)
        add(f, &rows[i]);
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
}

static const char *story_of(fixture *f, const char *id)
{
    dp_story_of of;

    assert_int_equal(
        dp_store_story_of(f->ctx, f->arena, f->store, dp_str_of(id), &of),
        DP_OK);
    return dp_str_z(f->arena, of.story);
}

static dp_story_list list_of(fixture *f, const char *language)
{
    dp_story_search search = { .first = DP_DAY_MIN,
                               .last = DP_DAY_MAX,
                               .language = dp_str_of(language) };
    dp_story_list list;

    assert_int_equal(
        dp_store_stories(f->ctx, f->arena, f->store, &search, &list), DP_OK);
    return list;
}

static void test_list(void **state)
{
    fixture *f = *state;
    dp_story_list list;

    add_all(f);
    list = list_of(f, "fr");
    assert_int_equal(list.n, 2);
    assert_str(list.at[0].id, "a1");
    assert_str(list.at[0].title, rows[2].title);
    assert_int_equal(list.at[0].articles, 3);
    assert_int_equal(list.at[0].copies, 1);
    assert_int_equal(list.at[0].outlets.n, 3);
    assert_int_equal(list.at[0].languages.n, 2);
    assert_str(list.at[0].languages.at[0].name, "en");
    assert_str(list.at[0].first_outlet, "Hollsund Post");
    assert_str(list.at[0].first_published, rows[0].published);
    assert_str(list_of(f, "en").at[0].title, rows[0].title);
    assert_str(list_of(f, "ar").at[0].language, "en");
}

static void test_whole(void **state)
{
    fixture *f = *state;
    dp_story_whole whole;
    dp_story head;

    add_all(f);
    assert_int_equal(
        dp_store_story(f->ctx, f->arena, f->store, DP_S("a3"), DP_NULL, &whole),
        DP_OK);
    assert_int_equal(whole.n, 3);
    assert_str(whole.at[1].copy_of, "a1");
    assert_int_equal(whole.at[1].original, 0);
    assert_int_equal(whole.at[0].copies, 1);
    assert_int_equal(whole.at[0].why, DP_STORY_FIRST);
    assert_int_equal(whole.at[1].why, DP_STORY_COPY);
    assert_int_equal(whole.at[2].why, DP_STORY_NEAR);
    assert_non_null(whole.at[2].near.p);
    assert_int_equal(dp_store_story_head(f->ctx, f->arena, f->store, DP_S("a3"),
                                         DP_NULL, &head),
                     DP_OK);
    assert_int_equal(head.articles, 3);
    assert_str(head.id, dp_str_z(f->arena, whole.story.id));
    assert_str(head.title, dp_str_z(f->arena, whole.story.title));
    assert_int_equal(dp_store_story(f->ctx, f->arena, f->store, DP_S("none"),
                                    DP_NULL, &whole),
                     DP_NO_INPUT);
    assert_int_equal(dp_store_story_head(f->ctx, f->arena, f->store,
                                         DP_S("none"), DP_NULL, &head),
                     DP_NO_INPUT);
}

static void test_search(void **state)
{
    fixture *f = *state;
    dp_search match = { .words = DP_S("hives") };
    dp_story_search search = { .first = dp_day_of(2025, 4, 8),
                               .last = dp_day_of(2025, 4, 8) };
    dp_story_list list;

    add_all(f);
    assert_int_equal(
        dp_store_stories(f->ctx, f->arena, f->store, &search, &list), DP_OK);
    assert_int_equal(list.n, 1);
    assert_str(list.at[0].id, "b1");
    search.first = DP_DAY_MIN;
    search.match = &match;
    assert_int_equal(
        dp_store_stories(f->ctx, f->arena, f->store, &search, &list), DP_OK);
    assert_int_equal(list.n, 1);
    assert_str(list.at[0].id, "b1");
}

/* What was said outlasts that everything is made again. */
static void test_apart(void **state)
{
    fixture *f = *state;

    add_all(f);
    assert_string_equal(story_of(f, "a3"), "a1");
    assert_int_equal(dp_story_apart(f->ctx, f->arena, f->store, DP_S("a3")),
                     DP_OK);
    assert_string_equal(story_of(f, "a3"), "a3");
    assert_string_equal(story_of(f, "a2"), "a1");
    assert_int_equal(dp_story_all_anew(f->ctx, f->store), DP_OK);
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_string_equal(story_of(f, "a3"), "a3");
    assert_int_equal(dp_story_unsay(f->ctx, f->arena, f->store, DP_S("a3")),
                     DP_OK);
    assert_string_equal(story_of(f, "a3"), "a1");
    assert_int_equal(dp_story_apart(f->ctx, f->arena, f->store, DP_S("none")),
                     DP_NO_INPUT);
}

/* The first leaves, its copy with it; the story goes on under another name. */
static void test_first_apart(void **state)
{
    fixture *f = *state;

    add_all(f);
    assert_int_equal(dp_story_apart(f->ctx, f->arena, f->store, DP_S("a1")),
                     DP_OK);
    assert_string_equal(story_of(f, "a1"), "a1");
    assert_string_equal(story_of(f, "a2"), "a1");
    assert_string_equal(story_of(f, "a3"), "a3");
}

static void test_together(void **state)
{
    fixture *f = *state;

    add_all(f);
    assert_int_equal(
        dp_story_together(f->ctx, f->arena, f->store, DP_S("b1"), DP_S("a3")),
        DP_OK);
    assert_string_equal(story_of(f, "b1"), "a1");
    assert_int_equal(list_of(f, "en").n, 1);
    assert_int_equal(dp_story_all_anew(f->ctx, f->store), DP_OK);
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_string_equal(story_of(f, "b1"), "a1");
    /* Apart, an article comes alone. */
    assert_int_equal(dp_story_apart(f->ctx, f->arena, f->store, DP_S("a3")),
                     DP_OK);
    assert_int_equal(
        dp_story_together(f->ctx, f->arena, f->store, DP_S("b1"), DP_S("a3")),
        DP_OK);
    assert_string_equal(story_of(f, "b1"), "a3");
    assert_string_equal(story_of(f, "a1"), "a1");
    assert_int_equal(
        dp_story_together(f->ctx, f->arena, f->store, DP_S("b1"), DP_S("b1")),
        DP_USAGE);
}

/* One by one, grouped each time, from the last to the first. */
static void test_any_order(void **state)
{
    fixture *f = *state;

    for (size_t i = ROWS; i-- > 0;) {
        add(f, &rows[i]);
        assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    }
    assert_string_equal(story_of(f, "a3"), "a1");
    assert_string_equal(story_of(f, "a2"), "a1");
    assert_string_equal(story_of(f, "b1"), "b1");
}

/* The days that a keeper remembers are those that the store has, also where
 * somebody else grouped or took out meanwhile. */
static void kept_as_they_come(void **state)
{
    enum { MANY = 1 << 13 };
    fixture *f = *state;
    dp_keeper *keeper = NULL;
    size_t gone;

    assert_int_equal(dp_keeper_open(f->ctx, f->store, &keeper), DP_OK);
    add(f, &rows[0]);
    assert_int_equal(dp_keeper_note(f->ctx, keeper, 1), DP_OK);
    assert_int_equal(list_of(f, "en").n, 1);
    add(f, &rows[1]);
    assert_int_equal(dp_keeper_note(f->ctx, keeper, MANY), DP_OK);
    assert_string_equal(story_of(f, "a2"), "a1");
    add(f, &rows[2]);
    assert_int_equal(dp_keeper_group(f->ctx, keeper), DP_OK);
    assert_string_equal(story_of(f, "a3"), "a1");
    add(f, &rows[3]);
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_int_equal(
        dp_store_forget(f->ctx, f->arena, f->store, DP_S("a1"), false, &gone),
        DP_OK);
    assert_int_equal(dp_keeper_group(f->ctx, keeper), DP_OK);
    assert_string_equal(story_of(f, "a3"), "a2");
    assert_string_equal(story_of(f, "b1"), "b1");
    dp_keeper_close(keeper);
}

/* One more in a crowd waits for others, or until it is asked for. */
static void test_worth_it(void **state)
{
    enum { CROWD = 250, MOST = 10 };
    fixture *f = *state;
    dp_keeper *keeper = NULL;
    char id[16], text[64];

    assert_int_equal(dp_keeper_open(f->ctx, f->store, &keeper), DP_OK);
    for (int i = 0; i < CROWD; i++) {
        row one = { id, "2025-04-07T07:00:00Z", "Crowd", "en", "Zub", text };
        snprintf(id, sizeof id, "c%d", i);
        snprintf(text, sizeof text, "zub%c%c kov%c%c wex%c%c", 'a' + i % 25,
                 'a' + i / 25, 'a' + i / 25, 'a' + i % 25, 'a' + i % 25,
                 'b' + i / 25);
        add(f, &one);
    }
    add(f, &rows[0]);
    assert_int_equal(dp_keeper_group_worth(f->ctx, keeper, MOST), DP_OK);
    add(f, &rows[1]);
    assert_int_equal(dp_keeper_group_worth(f->ctx, keeper, MOST), DP_OK);
    assert_string_equal(story_of(f, "a2"), "a2");
    assert_int_equal(dp_keeper_group_worth(f->ctx, keeper, 2 * CROWD), DP_OK);
    assert_string_equal(story_of(f, "a2"), "a1");
    add(f, &rows[2]);
    assert_int_equal(dp_keeper_group_worth(f->ctx, keeper, MOST), DP_OK);
    assert_string_equal(story_of(f, "a3"), "a3");
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_string_equal(story_of(f, "a3"), "a1");
    dp_keeper_close(keeper);
}

static void test_not_grouped_yet(void **state)
{
    fixture *f = *state;
    dp_story_list list;

    for (size_t i = 0; i < ROWS; i++)
        add(f, &rows[i]);
    list = list_of(f, "en");
    assert_int_equal(list.n, ROWS);
    assert_string_equal(story_of(f, "a2"), "a2");
}

static void test_empty(void **state)
{
    fixture *f = *state;

    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_int_equal(list_of(f, "en").n, 0);
}

static void copies_tell_nothing_of_their_own(void **state)
{
    fixture *f = *state;
    dp_lines tellers;

    add_all(f);
    assert_int_equal(dp_store_story_tellers(f->ctx, f->arena, f->store,
                                            DP_S("a2"), 10, &tellers),
                     DP_OK);
    assert_int_equal(tellers.n, 2);
    assert_str(tellers.at[0].id, "a1");
    assert_str(tellers.at[0].outlet, "Hollsund Post");
    assert_str(tellers.at[0].title, rows[0].title);
    assert_str(tellers.at[1].id, "a3");
    assert_str(tellers.at[1].language, "fr");
}

/* Many stories are weighed in one walk over their days, a few one by one: both
 * say the same. */
static void many_stories_weigh_what_each_weighs(void **state)
{
    enum { STORIES = 130 };
    fixture *f = *state;
    dp_story_search search = {
        .first = DP_DAY_MIN, .last = DP_DAY_MAX, .least = 2, .limit = STORIES
    };
    dp_story_list list;

    for (int i = 0; i < STORIES; i++)
        for (int k = 0; k < 1 + i % 3; k++) {
            dp_str id = dp_str_printf(f->arena, "c%03d-%d", i, k);
            dp_str day = dp_str_printf(f->arena, "2025-0%d-%02dT0%d:00:00Z",
                                       4 + i % 2, 1 + i % 28, k);
            dp_str text = dp_str_printf(
                f->arena,
                "Harbour %d-%d-%d counts its %d barges, moored at quay %d-%d"
                " since the flood of week %d.",
                i * 7919, i, i * 31, i * 3, i * 977, i, i * 13);
            row one = { dp_str_z(f->arena, id),
                        dp_str_z(f->arena, day),
                        k == 2 ? "Le Quai"
                        : k    ? "Coast Daily"
                               : "Post",
                        k == 2 ? "fr" : "en",
                        "A title",
                        dp_str_z(f->arena, text) };
            add(f, &one);
        }
    assert_int_equal(dp_stories_keep(f->ctx, f->store), DP_OK);
    assert_int_equal(
        dp_store_stories(f->ctx, f->arena, f->store, &search, &list), DP_OK);
    /* Texts are much alike: a few that stand alone may be grouped. */
    assert_in_range(list.n, STORIES * 2 / 3 - 1, STORIES);
    /* `weight` is told anew of each story that is shown. */
    for (size_t i = 0; i < list.n; i++) {
        assert_true(list.at[i].articles >= 2);
        if (i > 0 && list.at[i].weight > list.at[i - 1].weight + 1e-9)
            fail_msg("story %zu weighs more than the one before it", i);
    }
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_list),
        TEST(test_whole),
        TEST(many_stories_weigh_what_each_weighs),
        TEST(copies_tell_nothing_of_their_own),
        TEST(test_search),
        TEST(test_apart),
        TEST(test_first_apart),
        TEST(test_together),
        TEST(test_any_order),
        TEST(kept_as_they_come),
        TEST(test_worth_it),
        TEST(test_not_grouped_yet),
        TEST(test_empty),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
