/* How people and things are called in a language. */
#include "opened.h"

#include "record/record.h"
#include "store/called.h"

/* An article whose text is the name of one thing. */
static void add(fixture *f, const char *language, const char *name,
                const char *id, dp_name_kind kind)
{
    dp_str text = dp_str_of(name);
    dp_name one = { .span = { 0, (uint32_t)text.n },
                    .kind = kind,
                    .name = text,
                    .id = dp_str_of(id),
                    .role =
                        kind == DP_PERSON ? DP_S("foreign minister") : DP_NULL,
                    .state = kind == DP_PERSON ? DP_S("SN") : DP_NULL };
    static int n;
    dp_article article = { .id = dp_str_printf(f->arena, "%d", ++n),
                           .text = text,
                           .published = DP_S("2025-03-02"),
                           .language = dp_str_of(language),
                           .names = { &one, 1 },
                           .partial = -1 };
    dp_kept kept = { .article = &article,
                     .seen = DP_S("2025-12-31T00:00:00Z") };
    dp_added added;

    article.input = article.id;
    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &kept.record),
                     DP_OK);
    kept.record = dp_str_trim(kept.record);
    assert_int_equal(dp_store_add(f->ctx, f->store, &kept, &added), DP_OK);
}

static int open_store(void **state)
{
    fixture *f = open_fixture(NULL, 64 << 20);
    const char *ndieguene = "person/ousseynou-ndieguene";

    add(f, "fr", "Ousseynou Ndiéguène", ndieguene, DP_PERSON);
    add(f, "en", "Ousseynou Ndiéguène", ndieguene, DP_PERSON);
    add(f, "fr", "Ousseynou Ndiéguène", ndieguene, DP_PERSON);
    add(f, "es", "Usseynu Ndieguen", "person/usseynu-ndieguen", DP_PERSON);
    add(f, "ar", "أوسينو ندييغين", "person/awsinw-ndiighin", DP_PERSON);
    add(f, "fr", "Mr Ndiéguène", ndieguene, DP_PERSON);
    add(f, "fr", "Coumba Thior", "person/coumba-thior", DP_PERSON);
    add(f, "fr", "Moscou", "place/moscow", DP_PLACE);
    add(f, "fr", "Maroc", "state/MA", DP_STATE);
    assert_int_equal(dp_store_commit(f->ctx, f->store), DP_OK);
    *state = f;
    return 0;
}

static void expect(fixture *f, const char *language, const char *id,
                   const char *name)
{
    dp_calling calling;
    dp_str called;

    dp_calling_open(f->ctx, f->store, dp_str_of(language), &calling);
    called = dp_called(&calling, f->arena, dp_str_of(id), DP_S("?"));
    if (!dp_str_eq(called, dp_str_of(name)))
        fail_msg("%s in %s is '%.*s'", id, language, DP_F(called));
}

static void expect_place(fixture *f, const char *language, const char *told,
                         const char *name)
{
    static const dp_str kinds[] = { { "place", 5 }, { "state", 5 } };
    dp_calling calling;
    dp_str called;

    dp_calling_open(f->ctx, f->store, dp_str_of(language), &calling);
    called = dp_called_by_name(
        &calling, f->arena, (dp_strs){ (dp_str *)kinds, 2 }, dp_str_of(told));
    if (!dp_str_eq(called, dp_str_of(name)))
        fail_msg("%s in %s is '%.*s'", told, language, DP_F(called));
}

static void people_are_spelt_as_there(void **state)
{
    fixture *f = *state;

    for (size_t i = 0; i < 2; i++) {
        const char *id =
            i ? "person/awsinw-ndiighin" : "person/ousseynou-ndieguene";
        expect(f, "fr", id, "Ousseynou Ndiéguène");
        expect(f, "en-GB", id, "Ousseynou Ndiéguène");
        expect(f, "es_ES.UTF-8", id, "Usseynu Ndieguen");
        expect(f, "ar", id, "أوسينو ندييغين");
    }
    expect(f, "ar", "person/coumba-thior", "Coumba Thior");
    expect(f, "fr", "person/nobody", "?");
    expect(f, "xx", "person/ousseynou-ndieguene", "Ousseynou Ndiéguène");
}

static void the_world_has_names(void **state)
{
    fixture *f = *state;

    expect(f, "en", "state/MA", "Morocco");
    expect(f, "es", "place/moscow", "Moscú");
    expect(f, "fr", "organisation/un", "Nations unies");
    expect(f, "en", "place/nowhere-at-all", "?");
    expect(f, "en", "", "?");
    expect_place(f, "en", "Moscou", "Moscow");
    expect_place(f, "en", "Maroc", "Morocco");
    expect_place(f, "ar", "Maroc", "المغرب");
    expect_place(f, "en", "Coumba Thior", "Coumba Thior");
    expect_place(f, "en", "", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_are_spelt_as_there),
        cmocka_unit_test(the_world_has_names),
    };

    return cmocka_run_group_tests(tests, open_store, close_fixture);
}
