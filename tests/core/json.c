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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_members),
        cmocka_unit_test(refuses_what_is_wrong),
        cmocka_unit_test(prints_on_one_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
