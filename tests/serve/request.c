/* Requests: targets, forms, cookies, what a browser would rather have. */
#include "test.h"

#include "serve/request.h"
#include "serve/squeeze.h"

static struct dp_ctx ctx;
static dp_arena *arena;

static void targets(void **state)
{
    dp_request r = { 0 };

    assert_int_equal(
        dp_request_target(&ctx, arena,
                          DP_S("/outlet/L%27opinion%2FB?q=a+b%26&x&y=%d8%a7"),
                          &r),
        DP_OK);
    assert_int_equal(r.segments_n, 2);
    assert_str(r.segments[0], "outlet");
    assert_str(r.segments[1], "L'opinion/B");
    assert_str(dp_pair_get(&r.query, "q"), "a b&");
    assert_str(dp_pair_get(&r.query, "x"), "");
    assert_str(dp_pair_get(&r.query, "y"), "\xd8\xa7");
    assert_str(dp_pair_get(&r.query, "z"), NULL);

    r = (dp_request){ 0 };
    assert_int_equal(dp_request_target(&ctx, arena, DP_S("/"), &r), DP_OK);
    assert_int_equal(r.segments_n, 0);
}

static void targets_that_are_none(void **state)
{
    static const char *const cases[] = {
        "",           "*",
        "http://a/b", "x",
        "//a",        "/a//b",
        "/..",        "/a/../b",
        "/a/./b",     "/%2e%2e/b",
        "/a%00b",     "/a%0d%0ab",
        "/%",         "/%4",
        "/%zz",       "/a%ff",
        "/a\\b",      "/a/..%5cb",
        "/a?q=%00",   "/a?q=%ff",
        "/a?%=1",     "/1/2/3/4/5/6/7/8/9/10/11/12/13",
        "/a\x7f",     "/a\x01",
    };
    char *longest = malloc(DP_TARGET_MAX + 2);
    dp_request r;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        r = (dp_request){ 0 };
        if (dp_request_target(&ctx, arena, dp_str_of(cases[i]), &r) == DP_OK)
            fail_msg("taken: %s", cases[i]);
    }
    memset(longest, 'a', DP_TARGET_MAX + 1);
    longest[0] = '/';
    r = (dp_request){ 0 };
    assert_int_equal(dp_request_target(&ctx, arena,
                                       (dp_str){ longest, DP_TARGET_MAX + 1 },
                                       &r),
                     DP_BAD_DATA);
    free(longest);
}

static void pairs(void **state)
{
    dp_buf many = dp_buf_new(arena, 1 << 16);
    dp_pairs out = { 0 };

    assert_int_equal(
        dp_pairs_read(&ctx, arena, DP_S("a=1&&b=two%0D%0Alines&a=3"), &out),
        DP_OK);
    assert_int_equal(out.n, 3);
    assert_str(dp_pair_get(&out, "a"), "1");
    assert_str(dp_pair_get(&out, "b"), "two\r\nlines");
    for (int i = 0; i <= DP_PAIRS_MAX; i++)
        dp_buf_add(&many, DP_S("a=1&"));
    assert_int_equal(dp_pairs_read(&ctx, arena, dp_buf_str(&many), &out),
                     DP_BAD_DATA);
}

static void cookies(void **state)
{
    dp_pairs out = { 0 };

    assert_int_equal(dp_cookies_read(&ctx, arena,
                                     DP_S("choices=abc; junk; b = c ;x=\x01"),
                                     &out),
                     DP_OK);
    assert_int_equal(out.n, 2);
    assert_str(dp_pair_get(&out, "choices"), "abc");
    assert_str(dp_pair_get(&out, "b"), "c");
}

static void languages(void **state)
{
    static const dp_str offers[] = { DP_S("en"), DP_S("ar"), DP_S("fr") };
    static const struct {
        const char *header;
        size_t want;
    } cases[] = {
        { NULL, 0 },
        { "", 0 },
        { "de", 0 },
        { "fr", 2 },
        { "fr-CA,en;q=0.8", 2 },
        { "de,ar;q=0.3,en;q=0.2", 1 },
        { "en;q=0.1, AR;q=0.9", 1 },
        { "fr;q=0,ar;q=0.001", 1 },
        { "fr;q=x,,;;q=,=", 0 },
        { "*", 0 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (dp_accept_language(dp_str_of(cases[i].header), offers, 3) !=
            cases[i].want)
            fail_msg("%s", cases[i].header ? cases[i].header : "(null)");
}

static void codings(void **state)
{
    assert_int_equal(dp_coding_choose(DP_NULL), DP_CODING_PLAIN);
    assert_int_equal(dp_coding_choose(DP_S("gzip, deflate, br")),
                     DP_CODING_GZIP);
    assert_int_equal(dp_coding_choose(DP_S("gzip, br, zstd")), DP_CODING_ZSTD);
    assert_int_equal(dp_coding_choose(DP_S("zstd;q=0, gzip;q=0.5")),
                     DP_CODING_GZIP);
    assert_true(dp_none_match(DP_S("\"a\", W/\"b\""), DP_S("\"b\"")));
    assert_true(dp_none_match(DP_S("*"), DP_S("\"b\"")));
    assert_false(dp_none_match(DP_S("\"a\""), DP_S("\"b\"")));
    assert_false(dp_none_match(DP_NULL, DP_S("\"b\"")));
}

static void links(void **state)
{
    dp_link link = dp_link_new(arena, "/outlet");
    dp_request r = { 0 };

    dp_link_segment(&link, DP_S("../a b"));
    dp_link_query(&link, "q", DP_S("\"x\" & \xd8\xa7"));
    dp_link_query(&link, "n", DP_S("1"));
    assert_str(dp_link_str(&link),
               "/outlet/..%2Fa%20b?q=%22x%22%20%26%20%D8%A7&n=1");
    assert_int_equal(dp_request_target(&ctx, arena, dp_link_str(&link), &r),
                     DP_OK);
    assert_str(r.segments[1], "../a b");
    assert_str(dp_pair_get(&r.query, "q"), "\"x\" & \xd8\xa7");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(targets),   cmocka_unit_test(targets_that_are_none),
        cmocka_unit_test(pairs),     cmocka_unit_test(cookies),
        cmocka_unit_test(languages), cmocka_unit_test(codings),
        cmocka_unit_test(links),
    };

    arena = dp_arena_new(16 << 20);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
