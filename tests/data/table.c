/* Tables: what was compiled is found again, in place. */
#include "test.h"

#include "data/data.h"

#include <sys/stat.h>
#include <unistd.h>

/* A tree DIR/lang/xx/t.tsv of a name of its own; returns DIR. */
static char *tree_with(const char *content)
{
    static char dir[] = "/tmp/depeche-test-XXXXXX";
    char path[256];
    FILE *file;

    strcpy(dir + sizeof dir - 7, "XXXXXX");
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/lang", dir);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/lang/xx", dir);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/lang/xx/t.tsv", dir);
    file = fopen(path, "w");
    assert_non_null(file);
    fputs(content, file);
    fclose(file);
    return dir;
}

static void remove_tree(const char *dir)
{
    static const char *const parts[] = { "/lang/xx/t.tsv", "/lang/xx", "/lang",
                                         "" };
    char path[256];

    for (size_t i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s%s", dir, parts[i]);
        remove(path);
    }
}

static void finds_rows_and_cells(void **state)
{
    struct dp_ctx ctx = { 0 };
    char *dir = tree_with("# form\tvalue\nun\t1\tx\n\ndeux\t2\nun\t3\n");
    dp_data *data = NULL;
    dp_table table;
    dp_str languages[16];
    size_t row, n;
    bool found = false;

    assert_int_equal(dp_data_open(&ctx, dir, &data), DP_OK);
    assert_true(dp_table_open(data, DP_S("xx"), DP_S("t"), &table));
    assert_int_equal(dp_table_rows(&table), 3);
    row = dp_table_find(&table, DP_S("un"));
    assert_int_equal(row, 0);
    assert_str(dp_table_cell(&table, row, 1), "1");
    assert_str(dp_table_cell(&table, row, 2), "x");
    assert_str(dp_table_cell(&table, 1, 2), "");
    assert_str(dp_table_cell(&table, 99, 0), "");
    row = dp_table_find_next(&table, row);
    assert_int_equal(row, 2);
    assert_str(dp_table_cell(&table, row, 1), "3");
    assert_true(dp_table_find_next(&table, row) == DP_NOT_FOUND);
    assert_true(dp_table_find(&table, DP_S("trois")) == DP_NOT_FOUND);
    assert_false(dp_table_open(data, DP_S("xx"), DP_S("u"), &table));
    assert_int_equal(dp_table_rows(&table), 0);
    n = dp_data_languages(data, languages, 16);
    for (size_t i = 0; i < n; i++)
        found = found || dp_str_eq(languages[i], DP_S("xx"));
    assert_true(found);
    dp_data_close(data);
    remove_tree(dir);
}

static void names_file_and_line_of_a_mistake(void **state)
{
    struct dp_ctx ctx = { 0 };
    char *dir = tree_with("a\tb\nc\xFF\n");
    dp_data *data = NULL;

    assert_int_equal(dp_data_open(&ctx, dir, &data), DP_BAD_DATA);
    assert_null(data);
    assert_non_null(strstr(ctx.message, "t.tsv' line 2: no UTF-8"));
    remove_tree(dir);
}

/* The languages say where the tables of the world have their names. */
static void knows_the_column_of_a_language(void **state)
{
    static const char *const names[][2] = { { "fr", "Allemagne" },
                                            { "en", "Germany" },
                                            { "es", "Alemania" } };
    struct dp_ctx ctx = { 0 };
    dp_data *data = NULL;
    dp_table table;

    assert_int_equal(dp_data_open(&ctx, NULL, &data), DP_OK);
    assert_true(dp_table_open(data, DP_NULL, DP_S("states"), &table));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_str(dp_table_cell(&table, dp_table_find(&table, DP_S("DE")),
                                 dp_table_column(data, dp_str_of(names[i][0]),
                                                 DP_S("states"))),
                   names[i][1]);
    assert_int_equal(dp_table_column(data, DP_S("xx"), DP_S("states")), 0);
    assert_int_equal(dp_table_column(data, DP_NULL, DP_S("states")), 0);
    assert_int_equal(dp_table_column(data, DP_S("en"), DP_S("letters")), 0);
    dp_data_close(data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_rows_and_cells),
        cmocka_unit_test(names_file_and_line_of_a_mistake),
        cmocka_unit_test(knows_the_column_of_a_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
