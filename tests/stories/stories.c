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

    assert_int_equal(dp_stories_add(f->ctx, f->stories, &article,
                                    dp_str_of(row->id), row - rows),
                     DP_OK);
}

/* Places by the rows they are of. */
typedef struct places {
    dp_place at[ROWS];
    size_t n;
} places;

static dp_status note(void *self, dp_place place)
{
    places *all = self;

    assert_in_range(place.key, 0, ROWS - 1);
    all->at[place.key] = place;
    all->n++;
    return DP_OK;
}

static places places_of(const fixture *f)
{
    places all = { 0 };

    assert_int_equal(dp_stories_each(f->stories, note, &all), DP_OK);
    assert_int_equal(all.n, dp_stories_count(f->stories));
    return all;
}

/* Every story is called by its first article, and holds what it should. */
static void check(const fixture *f)
{
    places all = places_of(f);

    assert_int_equal(all.n, ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        const press_row *first = rows;
        while (first->story != rows[i].story)
            first++;
        if (all.at[i].story != first - rows)
            fail_msg("'%s' is of '%s', not of '%s'", rows[i].id,
                     rows[all.at[i].story].id, first->id);
        if (!rows[i].copy_of)
            assert_true(all.at[i].copy_of == DP_NO_PLACE);
        else
            assert_string_equal(rows[all.at[i].copy_of].id, rows[i].copy_of);
        /* Why it is there: nothing, where it is the first. */
        assert_int_equal(all.at[i].near == DP_NO_PLACE, first == &rows[i]);
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
    assert_true(places_of(f).at[1].kept >= 85);
    assert_int_equal(places_of(f).at[1].copy_of, 0);
    assert_int_equal(places_of(f).at[0].kept, 0);
}

/* What came before is let go; the story keeps its name. */
static void test_forget(void **state)
{
    fixture *f = *state;
    places all;

    for (size_t i = 0; i < 4; i++)
        add(f, &rows[i]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    dp_stories_seal(f->stories, dp_day_of(2025, 3, 5));
    dp_stories_forget(f->stories, dp_day_of(2025, 3, 5));
    assert_int_equal(dp_stories_count(f->stories), 1);
    assert_int_equal(places_of(f).at[3].story, 0);
    add(f, &rows[9]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    all = places_of(f);
    assert_int_equal(all.n, 2);
    assert_int_equal(all.at[9].story, 9);
}

static void test_empty(void **state)
{
    fixture *f = *state;
    dp_article nothing = { 0 };

    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_int_equal(
        dp_stories_add(f->ctx, f->stories, &nothing, DP_S("nothing"), 7),
        DP_OK);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_int_equal(places_of(f).at[7].story, 7);
    assert_true(places_of(f).at[7].copy_of == DP_NO_PLACE);
}

/* What was needed to weigh a day anew is gone; its articles are not. */
static void test_sealed_days_still_count(void **state)
{
    fixture *f = *state;

    for (size_t i = 0; i < 3; i++)
        add(f, &rows[i]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    dp_stories_seal(f->stories, dp_day_of(2025, 3, 5));
    add(f, &rows[3]);
    assert_int_equal(dp_stories_settle(f->ctx, f->stories), DP_OK);
    assert_int_equal(places_of(f).at[3].story, 0);
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
        TEST(test_sealed_days_still_count),
        TEST(test_changes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
