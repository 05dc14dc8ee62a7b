/* JSON: what is refused, what nulls become, what is printed. */
#include "test.h"

#include "core/json.h"

static void reads_members(void **state)
{
    json_t *root = NULL;
    bool wrong = false;

    assert_int_equal(
        dp_json_parse(NULL, DP_S("{\"a\":\"b\",\"n\":null,\"i\":1}"), &root),
        DP_OK);
    assert_str(dp_json_str(root, "a", &wrong), "b");
    assert_str(dp_json_str(root, "n", &wrong), NULL);
    assert_str(dp_json_str(root, "absent", &wrong), NULL);
    assert_false(wrong);
    assert_str(dp_json_str(root, "i", &wrong), NULL);
    assert_true(wrong);
    json_decref(root);
}

static void refuses_what_is_wrong(void **state)
{
    static const dp_str cases[] = {
        { "", 0 },
        { "{", 1 },
        { "{\"a\":\"\\ud800\"}", 14 },
        { "{\"a\":\"\\u0000\"}", 14 },
        { "{\"a\":1,\"a\":2}", 13 },
        { "\"\xFF\"", 3 },
    };
    struct dp_ctx ctx = { 0 };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *root = NULL;
        assert_int_equal(dp_json_parse(&ctx, cases[i], &root), DP_BAD_DATA);
        assert_null(root);
        assert_int_equal(strncmp(ctx.message, "no JSON: ", 9), 0);
    }
}

static void prints_on_one_line(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    json_t *root = json_object();

    json_object_set_new(root, "a", dp_json_of(DP_S("é\n")));
    json_object_set_new(root, "b", dp_json_of(DP_NULL));
    json_object_set_new(root, "c", dp_json_of(DP_S("x\xFF")));
    assert_str(dp_json_print(arena, root),
               "{\"a\":\"é\\n\",\"b\":null,\"c\":\"x\xEF\xBF\xBD\"}");
    json_decref(root);
    dp_arena_close(arena);
}

/* What jansson reads back from what was written without it. */
static void writes_what_reads_back(void **state)
{
    static const dp_str cases[] = {
        { "", 0 },
        { "a/b", 3 },
        { "\"quoted\" \\", 10 },
        { "\b\f\n\r\t\x01\x1F\x7F", 8 },
        { "\xD9\x85\xF0\x9F\x98\x80", 6 },
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_buf buf = dp_buf_new(arena, 1 << 16);
        json_t *root = NULL, *tree = json_object();
        bool wrong = false;
        dp_str read;

        dp_json_open(&buf, '{');
        dp_json_key(&buf, DP_S("a"));
        dp_json_put(&buf, cases[i]);
        dp_json_shut(&buf, '}');
        json_object_set_new(tree, "a", dp_json_of(cases[i]));
        assert_true(dp_str_eq(dp_buf_str(&buf), dp_json_print(arena, tree)));
        assert_int_equal(dp_json_parse(NULL, dp_buf_str(&buf), &root), DP_OK);
        read = dp_json_str(root, "a", &wrong);
        assert_true(dp_str_eq(read, cases[i]));
        json_decref(root);
        json_decref(tree);
    }
    dp_arena_close(arena);
}

static void writes_without_a_tree(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    dp_json_open(&buf, '{');
    dp_json_key(&buf, DP_S("none"));
    dp_json_put(&buf, DP_NULL);
    dp_json_key(&buf, DP_S("bad"));
    dp_json_put(&buf, DP_S("x\xFFy\xE2\x82"));
    dp_json_key(&buf, DP_S("list"));
    dp_json_open(&buf, '[');
    dp_json_put_number(&buf, 0);
    dp_json_put_number(&buf, UINT64_MAX);
    dp_json_put_word(&buf, DP_S("true"));
    dp_json_open(&buf, '[');
    dp_json_shut(&buf, ']');
    dp_json_open(&buf, '{');
    dp_json_shut(&buf, '}');
    dp_json_put(&buf, DP_S("{["));
    dp_json_put(&buf, DP_S(":"));
    dp_json_put_number(&buf, 7);
    dp_json_shut(&buf, ']');
    dp_json_shut(&buf, '}');
    assert_str(dp_buf_str(&buf),
               "{\"none\":null,\"bad\":\"x\xEF\xBF\xBDy\xEF\xBF\xBD\","
               "\"list\":[0,18446744073709551615,true,[],{},\"{[\",\":\",7]}");
    dp_arena_close(arena);
}

static void writing_stops_at_its_limit(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_buf buf = dp_buf_new(arena, 4);

    dp_json_put(&buf, DP_S("too long"));
    assert_null(dp_buf_str(&buf).p);
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_members),
        cmocka_unit_test(refuses_what_is_wrong),
        cmocka_unit_test(prints_on_one_line),
        cmocka_unit_test(writes_what_reads_back),
        cmocka_unit_test(writes_without_a_tree),
        cmocka_unit_test(writing_stops_at_its_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
