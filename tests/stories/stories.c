/* Stories: what is grouped, what is not, in any order of arrival. */
#include "test.h"

#include "stories/stories.h"

/* An invented press. Same letter: same story; `copy_of` by id. */
typedef struct press_row {
    const char *id, *published, *language, *title, *text;
    char story;
    const char *copy_of;
} press_row;

#define DAM_WIRE                                                              \
    "Le barrage d'Oum Lahja a cédé mardi à l'aube, noyant les jardins de " \
    "trois villages en aval. Quelque 1.450 habitants ont été conduits au "  \
    "lycée "                                                                 \
    "de Tizert. Le gouverneur Salim Ouardane a ouvert une enquête sur "      \
    "l'entretien des vannes, que des riverains disaient rouillées depuis "   \
    "2019."

static const press_row rows[] = {
    { "dam-1", "2025-03-04T07:00:00Z", "fr",
      "Le barrage d'Oum Lahja cède, 1.450 habitants évacués",
      DAM_WIRE " La route de Tizert restera coupée jusqu'à vendredi.", 'd',
      NULL },
    { "dam-2", "2025-03-04T07:40:00Z", "fr", "Trois villages sous l'eau",
      "TIZERT (Agence Kasbah) - " DAM_WIRE, 'd', "dam-1" },
    { "dam-3", "2025-03-04T11:00:00Z", "en",
      "Dam bursts at Oum Lahja, 1,450 people moved to safety",
      "The Oum Lahja dam gave way at dawn on Tuesday and flooded the orchards "
      "of three villages. Some 1,450 people were taken to a school in Tizert. "
      "Governor Salim Ouardane has opened an inquiry into its sluice gates.",
      'd', NULL },
    { "dam-4", "2025-03-05T09:00:00Z", "fr",
      "Oum Lahja : les vannes n'avaient pas été contrôlées",
      "Au lendemain de la rupture du barrage d'Oum Lahja, les experts ont "
      "montré au gouverneur Salim Ouardane des vannes que personne n'avait "
      "contrôlées. Les 1.450 habitants évacués dorment encore à Tizert.",
      'd', NULL },
    /* The same two ministers, in two weeks. */
    { "meet-1", "2025-03-04T15:00:00Z", "fr",
      "Marsac et Tellouni signent l'accord sur les pêcheries",
      "Les ministres Odile Marsac et Karim Tellouni ont signé mardi à "
      "Port-Sel l'accord sur les pêcheries, qui fixe à 83 le nombre de "
      "chalutiers et à 27 millions d'euros la compensation annuelle.",
      'm', NULL },
    { "meet-2", "2025-03-04T16:30:00Z", "es",
      "Marsac y Tellouni firman el acuerdo de pesca",
      "Odile Marsac y Karim Tellouni firmaron en Port-Sel el acuerdo de pesca "
      "para 83 arrastreros, con una compensación anual de 27 millones de "
      "euros.",
      'm', NULL },
    { "meet-3", "2025-03-18T15:00:00Z", "fr",
      "Marsac et Tellouni parlent d'universités et de bourses",
      "Odile Marsac a reçu Karim Tellouni mardi pour préparer l'ouverture de "
      "deux universités communes. Six cents bourses seraient offertes aux "
      "doctorants dès la rentrée, et un collège de juristes comparera les "
      "diplômes.",
      'u', NULL },
    { "meet-4", "2025-03-18T17:00:00Z", "fr",
      "Deux universités communes et six cents bourses",
      "Six cents bourses pour des doctorants et deux universités communes : "
      "voilà ce qu'ont préparé mardi Odile Marsac et Karim Tellouni. Les "
      "diplômes seront comparés par un collège de juristes.",
      'u', NULL },
    { "alone-1", "2025-03-05T08:00:00Z", "fr", "Le festival de marionnettes",
      "Quarante compagnies de marionnettes jouent cette semaine dans les rues "
      "de Valmer, où les enfants fabriquent un dragon de papier long de "
      "douze mètres.",
      'f', NULL },
    { "alone-2", "2025-03-18T09:00:00Z", "en", "A lighthouse goes to auction",
      "The old lighthouse of Skerrin Point will be sold by auction in June. "
      "Its last keeper, aged ninety, says the lamp still turns.",
      'l', NULL },
};

enum { ROWS = sizeof rows / sizeof *rows };

typedef struct fixture {
    dp_ctx *ctx;
    dp_stories *stories;
} fixture;

static int set_up(void **state)
{
    static fixture f;

    f = (fixture){ 0 };
    assert_int_equal(dp_open(NULL, &f.ctx), DP_OK);
    assert_int_equal(dp_stories_open(f.ctx, NULL, &f.stories), DP_OK);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    fixture *f = *state;

    dp_stories_close(f->stories);
    dp_close(f->ctx);
    return 0;
}

static void add(fixture *f, const press_row *row)
{
    dp_article article = { .title = dp_str_of(row->title),
                           .text = dp_str_of(row->text),
                           .language = dp_str_of(row->language),
                           .published = dp_str_of(row->published),
                           .published_basis = DP_BASIS_OPTION };

    assert_int_equal(
        dp_stories_add(f->ctx, f->stories, &article, dp_str_of(row->id)),
        DP_OK);
}

static const press_row *row_of(dp_str id)
{
    for (size_t i = 0; i < ROWS; i++)
        if (dp_str_eq(dp_str_of(rows[i].id), id))
            return &rows[i];
    fail_msg("no row '%.*s'", DP_F(id));
    return NULL;
}

/* Every story is called by its first article, and holds what it should. */
static void check(const fixture *f)
{
    assert_int_equal(dp_stories_count(f->stories), ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        dp_place place = dp_stories_place(f->stories, i);
        const press_row *row = row_of(place.id);
        const press_row *first = rows;
        while (first->story != row->story)
            first++;
        if (!dp_str_eq(place.story, dp_str_of(first->id)))
            fail_msg("'%s' is of '%.*s', not of '%s'", row->id,
                     DP_F(place.story), first->id);
        assert_str(place.copy_of, row->copy_of);
    }
}

static void test_at_once(void **state)
{
    fixture *f = *state;

    for (size_t i = 0; i < ROWS; i++)
        add(f, &rows[i]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    check(f);
}

static void test_backwards_one_by_one(void **state)
{
    fixture *f = *state;

    for (size_t i = ROWS; i-- > 0;) {
        add(f, &rows[i]);
        assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    }
    check(f);
}

/* Many orders, settled now and then. */
static void test_shuffled(void **state)
{
    fixture *f = *state;
    uint32_t seed = 7;

    for (int round = 0; round < 20; round++) {
        size_t order[ROWS];
        for (size_t i = 0; i < ROWS; i++)
            order[i] = i;
        for (size_t i = ROWS; i-- > 1;) {
            seed = seed * 1664525u + 1013904223u;
            size_t k = (seed >> 8) % (i + 1), keep = order[i];
            order[i] = order[k];
            order[k] = keep;
        }
        for (size_t i = 0; i < ROWS; i++) {
            add(f, &rows[order[i]]);
            if ((seed >> i) & 1)
                assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
        }
        assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
        check(f);
        dp_stories_close(f->stories);
        f->stories = NULL;
        assert_int_equal(dp_stories_open(f->ctx, NULL, &f->stories), DP_OK);
    }
}

static void test_copy_says_how_much(void **state)
{
    fixture *f = *state;

    add(f, &rows[0]);
    add(f, &rows[1]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_true(dp_stories_place(f->stories, 1).kept >= 85);
    assert_true(dp_stories_place(f->stories, 1).copy_of.p != NULL);
    assert_int_equal(dp_stories_place(f->stories, 0).kept, 0);
}

/* What came before is let go; the story keeps its name. */
static void test_forget(void **state)
{
    fixture *f = *state;
    dp_place place;

    for (size_t i = 0; i < 4; i++)
        add(f, &rows[i]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_int_equal(
        dp_stories_forget(f->ctx, f->stories, dp_day_of(2025, 3, 5)), DP_OK);
    assert_int_equal(dp_stories_count(f->stories), 1);
    add(f, &rows[8]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    place = dp_stories_place(f->stories, 0);
    assert_str(place.id, "dam-4");
    assert_str(place.story, "dam-1");
    assert_str(dp_stories_place(f->stories, 1).story, "alone-1");
}

static void test_empty(void **state)
{
    fixture *f = *state;
    dp_article nothing = { 0 };

    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_int_equal(
        dp_stories_add(f->ctx, f->stories, &nothing, DP_S("nothing")), DP_OK);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_str(dp_stories_place(f->stories, 0).story, "nothing");
    assert_str(dp_stories_place(f->stories, 0).copy_of, NULL);
}

static void test_changes(void **state)
{
    fixture *f = *state;
    dp_arena *arena = dp_arena_new(1 << 24);
    dp_str first = DP_S("The bridge was closed on Monday after a crack was "
                        "found, the mayor said.");
    dp_str copy = DP_S("A bridge was closed on Tuesday after a crack was "
                       "found, the mayor said.");
    dp_changes changes;

    assert_int_equal(dp_copy_changes(f->ctx, arena, first, copy, &changes),
                     DP_OK);
    assert_int_equal(changes.gone_n, 2);
    assert_int_equal(changes.added_n, 2);
    assert_str(dp_str_sub(first, changes.gone[1].begin, changes.gone[1].end),
               "Monday");
    assert_str(dp_str_sub(copy, changes.added[0].begin, changes.added[0].end),
               "A");
    assert_int_equal(dp_copy_changes(f->ctx, arena, first, first, &changes),
                     DP_OK);
    assert_int_equal(changes.gone_n + changes.added_n, 0);
    assert_int_equal(dp_copy_changes(f->ctx, arena, DP_NULL, copy, &changes),
                     DP_OK);
    assert_int_equal(changes.added_n, 1);
    dp_arena_close(arena);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_at_once),  TEST(test_backwards_one_by_one),
        TEST(test_shuffled), TEST(test_copy_says_how_much),
        TEST(test_forget),   TEST(test_empty),
        TEST(test_changes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
