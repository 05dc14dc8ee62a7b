/* Whole pages: our own small ones, the example press, and pages cut short. */
#include "setup.h"

#define PAGE                                                                  \
    "<!doctype html><html lang=fr><head>"                                     \
    "<title>La navette du fleuve reprend | Le Phare</title>"                  \
    "<meta property='og:site_name' content='Le Phare'>"                       \
    "<meta property='article:published_time' "                                \
    "content='2023-02-09T00:30:00+01:00'></head><body>"                       \
    "<nav><ul><li><a href=/>Accueil</a><li><a href=/eau>Eau</a></ul></nav>"   \
    "<article><h1>La navette du fleuve reprend</h1>"                          \
    "<p class=author>Par Awa Sy</p>"                                          \
    "<figure><img src=quai.jpg alt='Le quai'>"                                \
    "<figcaption>Le quai, hier soir.</figcaption></figure>"                   \
    "<p>La navette a repris lundi son service entre les deux rives, après "  \
    "trois semaines d'arrêt pour l'entretien de ses moteurs.</p>"            \
    "<p>« Les clients sont revenus dès le premier jour », se réjouit le " \
    "patron du bac, qui compte désormais six départs par jour.</p>"         \
    "<p>Le prix du passage ne change pas, assure la compagnie, et les "       \
    "écoliers de l'île ne paieront toujours rien.</p>"                      \
    "<div class=related><h3>À lire aussi</h3><ul><li><a href=/b>Le bac de "  \
    "l'île</a><li><a href=/c>Le pont attendra</a></ul></div></article>"      \
    "<footer>Tous droits réservés</footer></body></html>"

static void reads_markup(void **state)
{
    dp_article a = page_read(DP_S(PAGE), DP_FORM_AUTO);

    assert_str(a.title, "La navette du fleuve reprend");
    assert_str(a.outlet, "Le Phare");
    assert_str(a.published, "2023-02-09T00:30:00+01:00");
    assert_int_equal(a.published_basis, DP_BASIS_METADATA);
    assert_str(a.language, "fr");
    assert_int_equal(a.authors.n, 1);
    assert_str(a.authors.at[0], "Awa Sy");
    assert_true(dp_str_starts(a.text, DP_S("La navette a repris lundi")));
    assert_true(dp_str_ends(a.text, DP_S("ne paieront toujours rien.")));
    assert_true(dp_str_find(a.text, DP_S("moteurs.\n\n« Les"), 0) !=
                DP_NOT_FOUND);
    assert_int_equal(a.images.n, 1);
    assert_str(a.images.at[0].caption, "Le quai, hier soir.");
    assert_str(a.images.at[0].alt, "Le quai");
    assert_int_equal(a.id.n, 39);
}

static void keeps_what_the_caller_knows(void **state)
{
    dp_page page = { .bytes = DP_S(PAGE),
                     .title = DP_S("Mine"),
                     .published = DP_S("2020-01-01"),
                     .url = DP_S("https://phare.example/n?utm_source=x") };
    dp_article a;

    assert_int_equal(dp_page_read(&ctx, arena, &page, &a), DP_OK);
    assert_str(a.title, "Mine");
    assert_str(a.published, "2020-01-01");
    assert_int_equal(a.published_basis, DP_BASIS_OPTION);
    assert_str(a.id,
               dp_str_z(arena, dp_id_of(arena, DP_S("https://phare.example/"
                                                    "n"))));
}

static void keeps_texts(void **state)
{
    dp_str text = DP_S("Un titre\n\n   Menu    Accueil    Contact\nfin");
    dp_article a = page_read(text, DP_FORM_TEXT);

    assert_str(a.text, text.p);
    assert_str(a.title, NULL);
}

static void reads_dumps(void **state)
{
    dp_article a = page_read(
        DP_S("Le marché rouvre    Un pont pour l'île    La pluie revient    "
             "Les écoles ferment plus tôt\n\n\n"
             "Merci d'avoir signalé!\n\n\n"
             "La navette du fleuve reprend\n"
             "Publié dans Le Phare le 09 - 02 - 2023\n\n"
             "La navette a repris lundi son service entre les deux rives, "
             "après trois semaines d'arrêt pour l'entretien des moteurs.\n"
             "Le prix du passage ne change pas, assure la compagnie, et les "
             "écoliers de l'île ne paieront toujours rien.\n\n"
             "Cliquez ici pour lire l'article depuis sa source."),
        DP_FORM_AUTO);

    assert_str(a.title, "La navette du fleuve reprend");
    assert_str(a.outlet, "Le Phare");
    assert_str(a.published, "2023-02-09");
    assert_int_equal(a.published_basis, DP_BASIS_BYLINE);
    assert_true(dp_str_starts(a.text, DP_S("La navette a repris")));
    assert_true(dp_str_ends(a.text, DP_S("toujours rien.")));
}

/* The day and the agency in lines of their own above the text are no text. */
static void leaves_the_day_out(void **state)
{
    static const char *const days[] = {
        "15.10.2025",
        "15 octobre 2025 • Mis à jour le 16 octobre 2025",
        "Mercredi 15 octobre 2025 - 18:20",
        "Madrid - 15 oct 2025 - 05:30 CEST",
        "Wed 15 Oct 2025 08.12 BST",
        "الأربعاء، 15 أكتوبر 2025 07:15 م",
    };

    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        dp_article a = page_read(
            dp_str_printf(
                arena,
                "<html><body><main><article><h1>La navette du fleuve "
                "reprend</h1><div>AFP</div><div>%s</div>"
                "<p>La navette reprend lundi entre les deux rives, après trois "
                "semaines d'arrêt. Le prix ne change pas.</p>"
                "<p>Elle avait été arrêtée pour l'entretien des moteurs, que "
                "la compagnie avait promis pour l'automne.</p>"
                "</article></main></body></html>",
                days[i]),
            DP_FORM_HTML);

        assert_str(a.published, "2025-10-15");
        assert_str(a.agency, "AFP");
        assert_true(dp_str_starts(a.text, DP_S("La navette reprend lundi")));
    }
}

/* What is to be pressed is no text, between the standfirst and the article
 * either. */
static void leaves_buttons_out(void **state)
{
    dp_article a = page_read(
        DP_S("<html><body><main><article><h1>La navette du fleuve reprend</h1>"
             "<p>La navette reprend lundi entre les deux rives, après trois "
             "semaines d'arrêt. Le prix ne change pas.</p>"
             "<ul><li><button>Offrir</button></li><li><button>Ajouter à vos "
             "sélections</button></li></ul>"
             "<p>Elle avait été arrêtée pour l'entretien des moteurs, que la "
             "compagnie avait promis pour l'automne. Les écoliers de l'île ne "
             "paieront toujours rien.</p>"
             "<p>Le prix du passage ne change pas, assure la compagnie, qui "
             "attend cent mille voyageurs avant la fin de l'année.</p>"
             "</article></main></body></html>"),
        DP_FORM_HTML);

    assert_true(dp_str_starts(a.text, DP_S("La navette reprend lundi")));
    assert_true(dp_str_ends(a.text, DP_S("de l'année.")));
    assert_int_equal(dp_str_find(a.text, DP_S("sélections"), 0), DP_NOT_FOUND);
    assert_int_equal(dp_str_find(a.text, DP_S("Offrir"), 0), DP_NOT_FOUND);
}

/* What the byline does not tell of a saved page: whose it is, at its foot; an
 * agency is no author. */
static void reads_the_foot_of_dumps(void **state)
{
    static const struct {
        const char *foot, *outlet;
    } rows[] = {
        { "© 2025 Le Quotidien de l'Île. Tous droits réservés.",
          "Le Quotidien de l'Île" },
        { "Copyright © 2019-2025 The Ledger | Privacy", "The Ledger" },
        { "El Faro © 2025 - Todos los derechos reservados", "El Faro" },
        { "© 2025 الفنار. جميع الحقوق محفوظة", "الفنار" },
        { "© 2025. Tous droits réservés.", NULL },
        { "© Le Faro", NULL }, /* a picture's */
        { "© 2025 AFP", NULL },
        { "© 2025", NULL },
        { "Tous droits réservés", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dp_str dump = dp_str_printf(
            arena,
            "Accueil    Politique    Sport    Monde    Contact\n\n"
            "La navette du fleuve reprend\n"
            "Par Ada Moreau avec MAP\n"
            "Publié le 12/11/2025 à 14h05\n\n"
            "La navette a repris lundi son service entre les deux rives, "
            "après trois semaines d'arrêt pour l'entretien des moteurs.\n"
            "Le prix du passage ne change pas, assure la compagnie, et les "
            "écoliers de l'île ne paieront toujours rien.\n\n"
            "Mentions légales\nContact\n%s\n",
            rows[i].foot);
        dp_article a = page_read(dump, DP_FORM_AUTO);

        assert_str(a.outlet, rows[i].outlet);
        assert_str(a.published, "2025-11-12");
        assert_str(a.agency, "MAP");
        assert_int_equal(a.authors.n, 1);
        assert_str(a.authors.at[0], "Ada Moreau");
        assert_true(dp_str_ends(a.text, DP_S("toujours rien.")));
    }
}

static void keeps_clean_paragraphs(void **state)
{
    dp_str text = DP_S("La navette a repris lundi son service entre les deux "
                       "rives. Le prix du passage ne change pas.");
    dp_article a = page_read(text, DP_FORM_AUTO);

    assert_str(a.text, text.p);
    assert_str(a.title, NULL);
    assert_str(a.published, NULL);
}

static void takes_nothing(void **state)
{
    static const char *const little[] = { "",    " \n", "<html></html>",
                                          "<p>", "x",   "<" };

    for (size_t i = 0; i < sizeof little / sizeof *little; i++)
        page_read(dp_str_of(little[i]), DP_FORM_AUTO);
}

/* Wherever a transfer breaks off, what comes out is an article or none. */
static void survives_cuts(void **state)
{
    dp_str whole = DP_S(PAGE);
    uint32_t seed = 7;

    for (int i = 0; i < 300; i++) {
        dp_article a;
        seed = seed * 1664525 + 1013904223;
        a = page_read(dp_str_sub(whole, seed % 97, seed % whole.n),
                      DP_FORM_HTML);
        assert_true(a.text.p || a.text.n == 0);
        assert_true(dp_utf8_invalid(a.text) == DP_NOT_FOUND);
        dp_arena_reset(arena);
    }
}

static void survives_every_failed_allocation(void **state)
{
    dp_page page = { .bytes = DP_S(PAGE) };

    for (size_t n = 0; n < 4000; n++) {
        dp_article a = { .partial = 7 };
        dp_status status;
        dp_arena_reset(arena);
        dp_arena_fail_after(arena, n);
        status = dp_page_read(&ctx, arena, &page, &a);
        if (status == DP_OK)
            break;
        assert_int_equal(status, DP_NO_MEMORY);
        assert_int_equal(a.partial, 7);
        assert_true(n < 3999);
    }
    dp_arena_fail_after(arena, SIZE_MAX);
}

/* -- The example press ------------------------------------------------------
 */

static dp_str squeeze(dp_str s)
{
    return dp_one_line(arena, s);
}

static void check_example(dp_str line)
{
    dp_str cell[7] = { 0 };
    char path[256];
    dp_str bytes, text;
    dp_article a;

    for (int i = 0; i < 7 && dp_str_next(&line, '\t', &cell[i]); i++)
        ;
    if (!dp_str_ends(cell[0], DP_S(".html")) &&
        !dp_str_ends(cell[0], DP_S(".txt")))
        return; /* what is packed is for the fetch stage's tests */
    snprintf(path, sizeof path, "examples/press/%.*s", DP_F(cell[0]));
    bytes = test_file(arena, path);
    assert_non_null(bytes.p);
    a = page_read(bytes, DP_FORM_AUTO);
    text = squeeze(a.text);
    if (!dp_str_starts(text, squeeze(cell[5])) ||
        !dp_str_ends(text, squeeze(cell[6])))
        print_error(
            "%s: '%.*s' ... '%.*s'\n", path, DP_F(dp_str_sub(text, 0, 80)),
            DP_F(dp_str_sub(text, text.n > 80 ? text.n - 80 : 0, text.n)));
    if (!dp_str_eq(squeeze(a.title), squeeze(cell[1])) ||
        !dp_str_eq(squeeze(a.outlet), squeeze(cell[2])))
        print_error("%s: title '%.*s', outlet '%.*s'\n", path, DP_F(a.title),
                    DP_F(a.outlet));
    /* The day of a text without one is worked out later. */
    if (cell[1].n > 0 && !dp_str_eq(a.published, cell[3]))
        print_error("%s: published '%.*s'\n", path, DP_F(a.published));
}

static void reads_the_example_press(void **state)
{
    dp_str rest = test_file(arena, "examples/expected.tsv"), line;

    if (!rest.p)
        skip();
    rest = dp_str_dup(arena, rest);
    while (dp_str_next(&rest, '\n', &line))
        if (line.n > 0 && line.p[0] != '#')
            check_example(line);
}

/* What a page says of its rights names whose it is, and no more is taken. */
static void reads_the_owner_of_rights(void **state)
{
    static const struct {
        const char *rights, *outlet;
    } rows[] = {
        { "© 2025 Le Quotidien de l'Île. Tous droits réservés.",
          "Le Quotidien de l'Île" },
        { "Copyright (c) 2024 The Ledger", "The Ledger" },
        { "© 2019-2025, The Ledger | All rights reserved", "The Ledger" },
        { "The Ledger", "The Ledger" },
        { "All rights reserved", NULL },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dp_str page = dp_str_printf(
            arena,
            "<html><head><meta name=copyright content=\"%s\"></head><body>"
            "<article><h1>La navette du fleuve reprend</h1><p>La navette a "
            "repris lundi son service entre les deux rives, après trois "
            "semaines d'arrêt.</p></article></body></html>",
            rows[i].rights);
        dp_article a = page_read(page, DP_FORM_AUTO);

        assert_str(a.outlet, rows[i].outlet);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_markup),
        cmocka_unit_test(keeps_what_the_caller_knows),
        cmocka_unit_test(keeps_texts),
        cmocka_unit_test(reads_dumps),
        cmocka_unit_test(leaves_the_day_out),
        cmocka_unit_test(leaves_buttons_out),
        cmocka_unit_test(reads_the_foot_of_dumps),
        cmocka_unit_test(reads_the_owner_of_rights),
        cmocka_unit_test(keeps_clean_paragraphs),
        cmocka_unit_test(takes_nothing),
        cmocka_unit_test(survives_cuts),
        cmocka_unit_test(survives_every_failed_allocation),
        cmocka_unit_test(reads_the_example_press),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
