/* Trees from a table, held against answers worked out by hand. */
#include "setup.h"

static const char *name_of(size_t i)
{
    static const char *const names[] = { "a", "b" };

    return i < 2 ? names[i] : NULL;
}

/* A table with one model: 31 questions all asking b < 0.5, answers 0 but for
 * the first and the last. */
static const dp_data *data_with(const char *features, const char *question)
{
    static dp_data *data;
    static char dir[] = "/tmp/depeche-trees-XXXXXX";
    static bool made;
    char path[64];
    FILE *file;

    if (!made) {
        made = true;
        assert_non_null(mkdtemp(dir));
        snprintf(path, sizeof path, "mkdir %s/world", dir);
        assert_int_equal(system(path), 0);
    }
    snprintf(path, sizeof path, "%s/world/page-trees.tsv", dir);
    file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, "features\t%s\nm", features);
    for (int i = 0; i < 31; i++)
        fprintf(file, "\t%s", question);
    for (int i = 0; i < 32; i++)
        fprintf(file, "\t%s", i == 0 ? "-2.5" : i == 31 ? "2.5" : "0");
    fprintf(file, "\n");
    fclose(file);
    dp_data_close(data);
    data = NULL;
    assert_int_equal(dp_data_open(&ctx, dir, &data), DP_OK);
    return data;
}

static void asks_questions(void **state)
{
    dp_trees *trees;
    float vectors[80], said[40];

    for (int i = 0; i < 40; i++) {
        vectors[i * 2] = 9;
        vectors[i * 2 + 1] = (float)(i % 3 == 0);
        said[i] = i == 7 ? 0.25f : 0.5f;
    }

    assert_int_equal(dp_trees_open(&ctx, arena, data_with("b a", "0<0.5"),
                                   DP_S("m"), name_of, 2, &trees),
                     DP_OK);
    assert_non_null(trees);
    dp_trees_say(trees, vectors, 2, 40, 0.5f, said);
    assert_true(said[7] == 0.25f);
    for (int i = 0; i < 40; i += i == 6 ? 2 : 1)
        assert_true(vectors[i * 2 + 1] > 0
                        ? said[i] > 0.923f && said[i] < 0.925f
                        : said[i] > 0.075f && said[i] < 0.077f);
}

static void knows_no_such_model(void **state)
{
    dp_trees *trees;

    assert_int_equal(dp_trees_open(&ctx, arena, data_with("a b", "0<0.5"),
                                   DP_S("other"), name_of, 2, &trees),
                     DP_OK);
    assert_null(trees);
}

static void refuses_what_is_wrong(void **state)
{
    static const char *const wrong[][2] = {
        { "a c", "0<0.5" }, { "a b", "2<0.5" }, { "a b", "0>0.5" },
        { "a b", "x<0.5" }, { "a b", "0<" },    { "a b", "0<1e5" },
    };
    dp_trees *trees;

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(dp_trees_open(&ctx, arena,
                                       data_with(wrong[i][0], wrong[i][1]),
                                       DP_S("m"), name_of, 2, &trees),
                         DP_BAD_DATA);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asks_questions),
        cmocka_unit_test(knows_no_such_model),
        cmocka_unit_test(refuses_what_is_wrong),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
