/* Vectors: what was pushed stands there in order; failure leaves them whole. */
#include "test.h"

static void keeps_what_was_pushed(void **state)
{
    dp_arena *arena = dp_arena_new(8 << 20);
    DP_VEC(uint32_t) numbers = { 0 };

    for (uint32_t i = 0; i < 100000; i++)
        assert_true(dp_vec_push(arena, &numbers, i));
    assert_int_equal(numbers.n, 100000);
    for (uint32_t i = 0; i < 100000; i++)
        assert_int_equal(numbers.at[i], i);
    dp_arena_close(arena);
}

static void is_as_it_was_when_memory_is_out(void **state)
{
    dp_arena *arena = dp_arena_new(1024);
    DP_VEC(uint64_t) numbers = { 0 };
    uint64_t i = 0;

    while (dp_vec_push(arena, &numbers, i))
        i++;
    assert_true(i > 8 && i <= 128);
    assert_int_equal(numbers.n, i);
    for (uint64_t k = 0; k < i; k++)
        assert_int_equal(numbers.at[k], k);
    dp_arena_close(arena);
}

static void begins_where_a_key_does(void **state)
{
    typedef struct item {
        const char *name;
        uint32_t key;
    } item;
    item items[] = { { "a", 2 }, { "b", 5 }, { "c", 5 }, { "d", 9 } };
    struct {
        item *at;
        size_t n;
    } list = { items, 4 }, none = { NULL, 0 };

    assert_int_equal(dp_vec_from(&list, key, 0), 0);
    assert_int_equal(dp_vec_from(&list, key, 2), 0);
    assert_int_equal(dp_vec_from(&list, key, 3), 1);
    assert_int_equal(dp_vec_from(&list, key, 5), 1);
    assert_int_equal(dp_vec_from(&list, key, 6), 3);
    assert_int_equal(dp_vec_from(&list, key, 10), 4);
    assert_int_equal(dp_vec_from(&list, key, UINT32_MAX), 4);
    assert_int_equal(dp_vec_from(&none, key, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_what_was_pushed),
        cmocka_unit_test(begins_where_a_key_does),
        cmocka_unit_test(is_as_it_was_when_memory_is_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
