/* JSON as a tree: what it reads and what it refuses, beside jansson. */
#include "test.h"

#include "core/json.h"
#include "core/json_tree.h"

static void reads_what_stands_there(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    const dp_json_node *root = NULL, *list, *item;
    dp_str text =
        DP_S(" {\"a\" : \"x\\n\\u00e9\\ud83d\\ude00\\\\\", \"n\":null,"
             "\"i\":-9223372036854775808,\"r\":1.5e3,\"t\":true,"
             "\"list\":[false,{},[],\"\",0]}\n");

    assert_int_equal(dp_json_read(NULL, arena, arena, text, &root), DP_OK);
    assert_int_equal(root->n, 6);
    assert_str(dp_json_member(root, "a")->string, "x\n\u00e9\U0001F600\\");
    assert_true(dp_json_is(dp_json_member(root, "n"), DP_JSON_NULL));
    assert_true(dp_json_member(root, "i")->integer == INT64_MIN);
    assert_true(dp_json_is(dp_json_member(root, "r"), DP_JSON_REAL));
    assert_true(dp_json_is(dp_json_member(root, "t"), DP_JSON_TRUE));
    assert_null(dp_json_member(root, "absent"));
    list = dp_json_member(root, "list");
    assert_int_equal(list->n, 5);
    assert_null(dp_json_member(list, "a"));
    item = list->first;
    assert_true(dp_json_is(item, DP_JSON_FALSE));
    item = item->next;
    assert_true(dp_json_is(item, DP_JSON_OBJECT) && !item->first);
    item = item->next;
    assert_true(dp_json_is(item, DP_JSON_ARRAY) && !item->first);
    item = item->next;
    assert_str(item->string, "");
    item = item->next;
    assert_true(dp_json_is(item, DP_JSON_INTEGER) && item->integer == 0);
    assert_null(item->next);
    dp_arena_close(arena);
}

/* Each by both readers, whole and cut off behind each of its bytes. */
static void judges_as_jansson_does(void **state)
{
    static const char *const cases[] = {
        "{\"a\":[1,-2,3.25,1e9,0.5E-3,true,false,null,\"x\"],\"b\":{}}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\uD834\\uDD1E\"",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"aa\":2,\"b\":3,\"ba\":4,\"\":5}",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\\x\"",
        "\"a\tb\"",
        "\"\xFF\"",
        "\"\xED\xA0\x80\"",
        "01",
        "-",
        "-01",
        "1.",
        ".5",
        "1e",
        "+1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "nul",
        "truefalse",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "[1}",
        "[]]",
        "[] []",
        " \t\r\n[ ] ",
    };
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t n = 0; n <= strlen(cases[i]); n++) {
            dp_str text = { cases[i], n };
            const dp_json_node *root = NULL;
            json_t *other = NULL;
            dp_status wanted = dp_json_parse(&ctx, text, &other);
            dp_status status = dp_json_read(&ctx, arena, arena, text, &root);
            if (status != wanted)
                fail_msg("'%.*s': %d, not %d", (int)n, cases[i], status,
                         wanted);
            if (status != DP_OK)
                assert_int_equal(strncmp(ctx.message, "no JSON: ", 9), 0);
            json_decref(other);
            dp_arena_reset(arena);
        }
    dp_arena_close(arena);
}

static dp_status read_repeated(dp_arena *arena, const char *begin,
                               const char *what, unsigned times)
{
    dp_buf buf = dp_buf_new(arena, 16 << 20);
    const dp_json_node *root;

    dp_buf_add(&buf, dp_str_of(begin));
    for (unsigned i = 0; i < times; i++)
        dp_buf_printf(&buf, what, i);
    dp_buf_add(&buf, *begin == '{' ? DP_S("\"\":0}") : DP_S(""));
    return dp_json_read(NULL, arena, arena, dp_buf_str(&buf), &root);
}

static void has_bounds(void **state)
{
    dp_arena *arena = dp_arena_new(64 << 20);

    assert_int_equal(read_repeated(arena, "", "[", 100000), DP_BAD_DATA);
    assert_int_equal(read_repeated(arena, "{", "\"k%u\":1,", 1000), DP_OK);
    assert_int_equal(read_repeated(arena, "{", "\"k%u\":1,", 2000),
                     DP_BAD_DATA);
    for (size_t n = 0; n < 6; n++) {
        const dp_json_node *root = NULL;

        dp_arena_fail_after(arena, n);
        assert_int_equal(
            dp_json_read(NULL, arena, arena, DP_S("{\"a\":[1,\"b\"]}"), &root),
            DP_NO_MEMORY);
    }
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_stands_there),
        cmocka_unit_test(judges_as_jansson_does),
        cmocka_unit_test(has_bounds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
