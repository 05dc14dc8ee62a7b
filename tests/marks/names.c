/* Names, by the cases of tests/marks/names/LANGUAGE.txt: a sentence, the day it
 * was published, what is to be found. A line "broken" marks a case that is
 * known to fail; one that is mended must lose the mark. */
#include "cases.h"

#include "core/unicode.h"
#include "marks/marks.h"

static dp_ctx *ctx, *bare; /* with models, without */
static dp_arena *arena;

typedef struct sentence_case {
    dp_str sentence, published, home, language;
    dp_str names[CASE_LINES]; /* the lines */
    size_t names_n;
    bool broken;
    unsigned line;
} sentence_case;

static const char *const kinds[] = {
    [DP_PERSON] = "person",
    [DP_STATE] = "state",
    [DP_ORGANISATION] = "organisation",
    [DP_PLACE] = "place",
};

/* "words = kind id role state", as the cases write it. */
static dp_str shown(const dp_text *text, const dp_name *name)
{
    dp_str role = name->role.n ? name->role : DP_S("-");
    dp_str state = name->state.n ? name->state : DP_S("-");
    dp_str line = dp_str_printf(
        arena, "%.*s = %s %.*s %.*s %.*s", DP_F(dp_text_at(text, name->span)),
        kinds[name->kind], DP_F(name->id), DP_F(role), DP_F(state));
    char *p = dp_str_z(arena, line);
    size_t from = line.n - role.n - state.n - 1;

    for (size_t i = from; i < from + role.n; i++)
        if (p[i] == ' ')
            p[i] = '_';
    return dp_str_of(p);
}

static bool check_sentence(const sentence_case *c)
{
    dp_text text;
    dp_names names;
    bool good;

    assert_int_equal(dp_text_make(ctx, arena, c->sentence, c->language, &text),
                     DP_OK);
    assert_int_equal(
        dp_names_find(ctx, arena, &text, c->published, c->home, &names), DP_OK);
    good = names.n == c->names_n;
    for (size_t i = 0; good && i < names.n; i++)
        good = dp_str_eq(shown(&text, &names.at[i]), c->names[i]);
    if (good != c->broken)
        return true;
    print_error("%.*s, line %u%s: %.*s\n", DP_F(c->language), c->line,
                c->broken ? " is mended" : "", DP_F(c->sentence));
    for (size_t i = 0; i < names.n; i++)
        print_error("    %.*s\n", DP_F(shown(&text, &names.at[i])));
    return false;
}

static bool check(const test_case *block)
{
    sentence_case c = { .language = block->language, .line = block->line };

    for (size_t i = 0; i < block->n; i++) {
        dp_str line = block->lines[i];

        if (dp_str_eq(line, DP_S("broken")))
            c.broken = true;
        else if (!c.sentence.p)
            c.sentence = line;
        else if (dp_str_starts(line, DP_S("published ")))
            c.published = dp_str_sub(line, 10, line.n);
        else if (dp_str_starts(line, DP_S("home ")))
            c.home = dp_str_sub(line, 5, line.n);
        else
            c.names[c.names_n++] = line;
    }
    return check_sentence(&c);
}

static void cases(void **state)
{
    (void)state;
    assert_int_equal(test_cases("tests/marks/names", check, arena), 0);
}

/* -- Over random text --------------------------------------------------------
 */

static const char *const pieces[] = {
    "Paris",
    " ",
    "M. ",
    "Lavrov",
    ", ",
    "président ",
    "russe ",
    "le ",
    "du ",
    "d'",
    "Alger ",
    "et ",
    "Kremlin",
    "(ONU) ",
    "ministère ",
    "des Affaires étrangères ",
    "the ",
    "'s ",
    "foreign minister ",
    "Mr ",
    "de la ",
    "El ",
    "rey ",
    "son homologue ",
    "وزير ",
    "الخارجية ",
    "المصري ",
    "محمد ",
    "و",
    "\xf0\x9f\x98\x80",
    "\xcc\x81",
    "\n\n",
    ". ",
    "\xe2\x80\x8f",
    "-",
    "\xc3",
    "Wang Yi",
    "ministres ",
};

static void check_spans(dp_str words, const dp_names *names)
{
    size_t last = 0;

    for (size_t i = 0; i < names->n; i++) {
        const dp_name *name = &names->at[i];
        const dp_entity *e;

        assert_true(name->span.begin < name->span.end);
        assert_true(name->span.end <= words.n && name->span.begin >= last);
        assert_true(test_on_border(words, name->span.begin));
        assert_true(test_on_border(words, name->span.end));
        assert_true(name->id.n > 0 && name->name.n > 0);
        assert_true(names->entity[i] < names->entities_n);
        e = &names->entities[names->entity[i]];
        assert_true(e->kind == name->kind && dp_str_eq(e->id, name->id));
        assert_true(e->mentions > 0 && e->first <= i);
        last = name->span.end;
    }
    for (size_t i = 0; i < names->offices_n; i++) {
        const dp_office *office = &names->offices[i];

        assert_true(office->span.begin < office->span.end);
        assert_true(office->span.end <= words.n);
        assert_true(office->entity == DP_NO_ENTITY ||
                    office->entity < names->entities_n);
    }
}

static void random_text(void **state)
{
    static const char *const languages[] = { "fr", "en", "es", "ar", "xx" };
    uint32_t seed = 11;

    (void)state;
    for (int round = 0; round < 300; round++) {
        dp_names names;
        dp_text text;
        dp_str clean,
            made = test_random_text(arena, &seed, pieces,
                                    sizeof pieces / sizeof *pieces, 900);

        assert_int_equal(dp_utf8_clean(ctx, arena, made, &clean), DP_OK);
        if (round % 4 == 0)
            clean = made; /* as it is, with broken UTF-8 */
        assert_int_equal(dp_text_make(ctx, arena, clean,
                                      dp_str_of(languages[round % 5]), &text),
                         DP_OK);
        assert_int_equal(dp_names_find(round % 3 ? ctx : bare, arena, &text,
                                       DP_S("2025-02-28"), DP_NULL, &names),
                         DP_OK);
        check_spans(clean, &names);
        dp_arena_reset(arena);
    }
}

/* A word that lost its article's letter to what is written on to it has it
 * again in its name; the span stays on the words. */
static void whole_behind_a_proclitic(void **state)
{
    dp_str words = DP_S("قال متحدث للخارجية الموريتانية إن الزيارة تأجلت.");
    dp_text text;
    dp_names names;

    (void)state;
    assert_int_equal(dp_text_make(ctx, arena, words, DP_S("ar"), &text), DP_OK);
    assert_int_equal(
        dp_names_find(ctx, arena, &text, DP_S("2025-02-25"), DP_NULL, &names),
        DP_OK);
    assert_int_equal(names.n, 1);
    assert_str(names.at[0].id, "organisation/mr-foreign-ministry");
    assert_str(names.at[0].name, "الخارجية الموريتانية");
    assert_true(dp_str_eq(dp_text_at(&text, names.at[0].span),
                          DP_S("لخارجية الموريتانية")));
    dp_arena_reset(arena);
}

static void assert_home(const char *outlet, const char *url, const char *tag,
                        const char *state)
{
    dp_str home = DP_NULL;

    assert_int_equal(dp_names_home(ctx, arena, dp_str_of(outlet),
                                   dp_str_of(url), dp_str_of(tag), &home),
                     DP_OK);
    if (!*state)
        assert_null(home.p);
    else
        assert_str(home, state);
    dp_arena_reset(arena);
}

/* A newspaper's state: by its domain, the region of its language, its name. */
static void homes(void **state)
{
    (void)state;
    assert_home("", "https://news.example.co.uk/a", "en", "GB");
    assert_home("", "https://news.example.ng/a", "en", "NG");
    assert_home("", "https://news.example.com/a", "es-MX", "MX");
    assert_home("Nairobi Ledger", "https://ledger.example.io/", "en", "KE");
    assert_home("Le Quotidien de Conakry", "", "fr", "GN");
    assert_home("Paris and Cairo Review", "", "en", "");
    assert_home("The Evening Star", "https://example.com/", "en", "");
    assert_home("", "", "", "");
}

/* Without models the tables find what they know. */
static void without_models(void **state)
{
    dp_str words =
        DP_S("Le président russe, Vladimir Poutine, ira en Turquie.");
    dp_text text;
    dp_names names;

    (void)state;
    assert_int_equal(dp_text_make(bare, arena, words, DP_S("fr"), &text),
                     DP_OK);
    assert_int_equal(
        dp_names_find(bare, arena, &text, DP_S("2024-01-01"), DP_NULL, &names),
        DP_OK);
    assert_int_equal(names.n, 2);
    assert_str(names.at[0].id, "person/vladimir-putin");
    assert_str(names.at[1].id, "state/TR");
    dp_arena_reset(arena);
}

/* Memory runs out at each allocation in turn. */
static void no_memory(void **state)
{
    dp_str words = DP_S("Le président russe, Vladimir Poutine, et son "
                        "homologue turc se verront à Alger, dit l'ONU.");

    (void)state;
    for (size_t n = 0; n < 1000; n++) {
        dp_text text;
        dp_names names;
        dp_status status;

        dp_arena_fail_after(arena, n);
        status = dp_text_make(ctx, arena, words, DP_S("fr"), &text);
        if (status == DP_OK)
            status = dp_names_find(ctx, arena, &text, DP_NULL, DP_NULL, &names);
        dp_arena_fail_after(arena, SIZE_MAX);
        dp_arena_reset(arena);
        if (status == DP_OK)
            return;
        assert_int_equal(status, DP_NO_MEMORY);
    }
    fail_msg("1000 allocations for one sentence");
}

static int open_all(void **state)
{
    const char *root = getenv("DEPECHE_SOURCE");
    char models[4096];
    dp_options with = { .model_dir = models };
    dp_options without = { .model_dir = "/nonexistent" };

    (void)state;
    snprintf(models, sizeof models, "%s/models", root ? root : ".");
    arena = dp_arena_new(64 << 20);
    return arena && dp_open(&with, &ctx) == DP_OK &&
                   dp_open(&without, &bare) == DP_OK
               ? 0
               : -1;
}

static int close_all(void **state)
{
    (void)state;
    dp_arena_close(arena);
    dp_close(ctx);
    dp_close(bare);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases),
        cmocka_unit_test(random_text),
        cmocka_unit_test(whole_behind_a_proclitic),
        cmocka_unit_test(homes),
        cmocka_unit_test(without_models),
        cmocka_unit_test(no_memory),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
