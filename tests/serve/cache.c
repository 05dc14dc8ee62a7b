/* The cache: what is found, what is let go, and that bodies are counted. */
#include "test.h"

#include "serve/cache.h"

static dp_body *body(const char *text)
{
    return dp_body_new(dp_str_of(text), DP_CODING_PLAIN, "text/plain", 200);
}

static void put(dp_cache *cache, const char *key, uint64_t generation,
                const char *text)
{
    dp_body *made = body(text);

    dp_cache_put(cache, dp_str_of(key), generation, made);
    dp_body_drop(made);
}

static void expect(dp_cache *cache, const char *key, uint64_t generation,
                   const char *want)
{
    dp_body *got = dp_cache_get(cache, dp_str_of(key), generation);

    assert_str(got ? got->bytes : DP_NULL, want);
    dp_body_drop(got);
}

static void finds_what_was_put(void **state)
{
    dp_cache *cache = dp_cache_new(1 << 20);

    put(cache, "a", 1, "one");
    put(cache, "b", 1, "two");
    expect(cache, "a", 1, "one");
    expect(cache, "b", 1, "two");
    expect(cache, "c", 1, NULL);
    put(cache, "a", 1, "three");
    expect(cache, "a", 1, "three");
    dp_cache_free(cache);
}

static void forgets_another_generation(void **state)
{
    dp_cache *cache = dp_cache_new(1 << 20);

    put(cache, "a", 1, "one");
    expect(cache, "a", 2, NULL);
    expect(cache, "a", 1, NULL);
    put(cache, "a", 2, "two");
    expect(cache, "a", 2, "two");
    dp_cache_free(cache);
}

/* The longest unused goes first, and never more is held than there is room. */
static void lets_go_of_the_unused(void **state)
{
    dp_cache *cache = dp_cache_new(16 << 10);
    char key[16], *text = malloc(1001);

    memset(text, 'x', 1000);
    text[1000] = 0;
    put(cache, "kept", 1, text);
    for (int i = 0; i < 100; i++) {
        snprintf(key, sizeof key, "%d", i);
        put(cache, key, 1, text);
        expect(cache, "kept", 1, text);
    }
    expect(cache, "0", 1, NULL);
    expect(cache, "99", 1, text);
    free(text);
    dp_cache_free(cache);
}

static void passes_over_the_large(void **state)
{
    dp_cache *cache = dp_cache_new(4 << 10);
    char *text = malloc(1001);

    memset(text, 'x', 1000);
    text[1000] = 0;
    put(cache, "a", 1, text);
    expect(cache, "a", 1, NULL);
    free(text);
    dp_cache_free(cache);
}

/* A body that went from the cache lives while somebody holds it. */
static void bodies_are_counted(void **state)
{
    dp_cache *cache = dp_cache_new(1 << 20);
    dp_body *held;

    put(cache, "a", 1, "one");
    held = dp_cache_get(cache, DP_S("a"), 1);
    dp_cache_free(cache);
    assert_str(held->bytes, "one");
    dp_body_drop(held);
}

static void tags_are_of_the_bytes(void **state)
{
    dp_body *a = body("one"), *b = body("one"), *c = body("two");

    assert_string_equal(a->tag, b->tag);
    assert_string_not_equal(a->tag, c->tag);
    dp_body_drop(a);
    dp_body_drop(b);
    dp_body_drop(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_was_put),
        cmocka_unit_test(forgets_another_generation),
        cmocka_unit_test(lets_go_of_the_unused),
        cmocka_unit_test(passes_over_the_large),
        cmocka_unit_test(bodies_are_counted),
        cmocka_unit_test(tags_are_of_the_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
