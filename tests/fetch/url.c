/* Addresses: the examples of RFC 3986, and the record's canonical form. */
#include "test.h"

#include "data/data.h"
#include "fetch/fetch.h"

static struct dp_ctx ctx;
static dp_arena *arena;

static void resolves_as_the_standard(void **state)
{
    static const char *const cases[][2] = {
        /* RFC 3986, 5.4.1 */
        { "g:h", "g:h" },
        { "g", "http://a/b/c/g" },
        { "./g", "http://a/b/c/g" },
        { "g/", "http://a/b/c/g/" },
        { "/g", "http://a/g" },
        { "//g", "http://g" },
        { "?y", "http://a/b/c/d;p?y" },
        { "g?y", "http://a/b/c/g?y" },
        { "#s", "http://a/b/c/d;p?q#s" },
        { "g#s", "http://a/b/c/g#s" },
        { "g?y#s", "http://a/b/c/g?y#s" },
        { ";x", "http://a/b/c/;x" },
        { "g;x", "http://a/b/c/g;x" },
        { "g;x?y#s", "http://a/b/c/g;x?y#s" },
        { "", "http://a/b/c/d;p?q" },
        { ".", "http://a/b/c/" },
        { "./", "http://a/b/c/" },
        { "..", "http://a/b/" },
        { "../", "http://a/b/" },
        { "../g", "http://a/b/g" },
        { "../..", "http://a/" },
        { "../../", "http://a/" },
        { "../../g", "http://a/g" },
        /* 5.4.2 */
        { "../../../g", "http://a/g" },
        { "../../../../g", "http://a/g" },
        { "/./g", "http://a/g" },
        { "/../g", "http://a/g" },
        { "g.", "http://a/b/c/g." },
        { ".g", "http://a/b/c/.g" },
        { "g..", "http://a/b/c/g.." },
        { "..g", "http://a/b/c/..g" },
        { "./../g", "http://a/b/g" },
        { "./g/.", "http://a/b/c/g/" },
        { "g/./h", "http://a/b/c/g/h" },
        { "g/../h", "http://a/b/c/h" },
        { "g;x=1/./y", "http://a/b/c/g;x=1/y" },
        { "g;x=1/../y", "http://a/b/c/y" },
        { "g?y/./x", "http://a/b/c/g?y/./x" },
        { "g?y/../x", "http://a/b/c/g?y/../x" },
        { "g#s/./x", "http://a/b/c/g#s/./x" },
        { "http:g", "http:g" },
        /* as pages have them */
        { " \n g\t/h ", "http://a/b/c/g/h" },
        { "\\g\\h?x\\y", "http://a/g/h?x\\y" },
        { "mailto:a@b.test", "mailto:a@b.test" },
        { "data:image/png;base64,AA/../A", "data:image/png;base64,AA/../A" },
    };
    dp_str out;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(dp_url_resolve(&ctx, arena, DP_S("http://a/b/c/d;p?q"),
                                        dp_str_of(cases[i][0]), &out),
                         DP_OK);
        assert_str(out, cases[i][1]);
    }
    dp_url_resolve(&ctx, arena, DP_S("http://a?q"), DP_S("g"), &out);
    assert_str(out, "http://a/g");
    dp_url_resolve(&ctx, arena, DP_S("b/c"), DP_S("g"), &out);
    assert_str(out, NULL);
    dp_url_resolve(&ctx, arena, DP_NULL, DP_S("http://a/"), &out);
    assert_str(out, "http://a/");
}

static void canonical_form(void **state)
{
    static const char *const cases[][2] = {
        { "HTTP://WWW.Journal.Test", "https://www.journal.test/" },
        { "https://journal.test:443/a", "https://journal.test/a" },
        { "http://journal.test:80/a", "https://journal.test/a" },
        { "http://journal.test:080/a", "https://journal.test/a" },
        { "http://journal.test:/a", "https://journal.test/a" },
        { "https://journal.test:8443/a#b", "https://journal.test:8443/a" },
        { "http://journal.test/a/./b/../c", "https://journal.test/a/c" },
        { "http://journal.test/%7ea/%2e%2E/%c3%a9%2F",
          "https://journal.test/%C3%A9%2F" },
        { "http://journal.test/é à?q=é|", "https://journal.test/%C3%A9%20%C3%A0"
                                          "?q=%C3%A9%7C" },
        { "http://journal.test/100%", "https://journal.test/100%25" },
        { "http://journal.test/a%4", "https://journal.test/a%254" },
        { "http://journal.test/?utm_source=x&id=5&UTM_Medium=y&a&fbclid=z",
          "https://journal.test/?id=5&a" },
        { "http://journal.test/a?utm_source=x", "https://journal.test/a" },
        { "http://journal.test/a?b=2&a=1", "https://journal.test/a?b=2&a=1" },
        { "http://journal.test/a?utm=1", "https://journal.test/a?utm=1" },
        { "http://café.test/", "https://xn--caf-dma.test/" },
        { "http://CAF%C3%89.test/", "https://xn--caf-dma.test/" },
        { "http://r3---sn.journal.test/", "https://r3---sn.journal.test/" },
        { "http://a_b.test/", "https://a_b.test/" },
        { "http://[::1]:8080/", "https://[::1]:8080/" },
        { " http://journal.test/a\n", "https://journal.test/a" },
        { "ftp://journal.test/a", NULL },
        { "/a/b", NULL },
        { "mailto:a@b.test", NULL },
        { "http:///a", NULL },
        { "http://a b.test/", NULL },
        { "http://a.test:99999/", NULL },
        { "http://a.test:x/", NULL },
        { "http://<a>.test/", NULL },
        { "", NULL },
    };
    dp_str out;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(
            dp_url_canonical(&ctx, arena, dp_str_of(cases[i][0]), &out), DP_OK);
        assert_str(out, cases[i][1]);
    }
    assert_int_equal(dp_url_canonical(&ctx, arena, DP_NULL, &out), DP_OK);
    assert_str(out, NULL);
}

static void a_long_address_is_none(void **state)
{
    char *p = malloc(DP_URL_MAX + 20);
    dp_str url = { p, DP_URL_MAX + 20 }, out;

    assert_non_null(p);
    memset(p, '.', url.n);
    memcpy(p, "http://a.test/", 14);
    assert_int_equal(dp_url_canonical(&ctx, arena, url, &out), DP_OK);
    assert_str(out, NULL);
    assert_int_equal(
        dp_url_resolve(&ctx, arena, DP_S("http://a.test/"), url, &out), DP_OK);
    assert_str(out, NULL);
    /* as long as allowed, and every byte escaped */
    url.n = DP_URL_MAX;
    memset(p + 14, '|', url.n - 14);
    assert_int_equal(dp_url_canonical(&ctx, arena, url, &out), DP_OK);
    assert_true(out.n == 15 + 3 * (DP_URL_MAX - 14));
    free(p);
}

static void cuts_into_parts(void **state)
{
    dp_url url;

    assert_true(dp_url_parse(DP_S("s://u:p@h:1/p?q#f?"), &url));
    assert_str(url.scheme, "s");
    assert_str(url.userinfo, "u:p");
    assert_str(url.host, "h");
    assert_str(url.port, "1");
    assert_str(url.path, "/p");
    assert_str(url.query, "q");
    assert_str(url.fragment, "f?");
    assert_true(dp_url_parse(DP_S("//[::1]"), &url));
    assert_str(url.scheme, NULL);
    assert_str(url.host, "[::1]");
    assert_str(url.port, NULL);
    assert_str(url.path, "");
    assert_true(dp_url_parse(DP_S("1a:b?"), &url));
    assert_str(url.scheme, NULL);
    assert_str(url.path, "1a:b");
    assert_str(url.query, "");
    assert_str(url.fragment, NULL);
    assert_true(dp_url_parse(DP_NULL, &url));
    assert_str(url.path, "");
}

static void same_host(void **state)
{
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        { "http://journal.test/a", "https://JOURNAL.test:8443/b", true },
        { "http://www.journal.test/", "http://journal.test/", true },
        { "http://café.test/", "http://xn--caf-dma.test/", true },
        { "http://journal.test/", "http://m.journal.test/", false },
        { "http://journal.test/", "/a", false },
        { "/a", "/a", false },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(dp_url_same_host(&ctx, arena, dp_str_of(cases[i].a),
                                          dp_str_of(cases[i].b)),
                         cases[i].same);
}

static void id_is_half_a_digest(void **state)
{
    /* FIPS 180-2, appendix B.1, and of nothing */
    assert_str(dp_id_of(arena, DP_S("abc")),
               "sha256:ba7816bf8f01cfea414140de5dae2223");
    assert_str(dp_id_of(arena, DP_NULL),
               "sha256:e3b0c44298fc1c149afbf4c8996fb924");
}

static void memory_may_be_out(void **state)
{
    for (size_t n = 0;; n++) {
        dp_arena *failing = dp_arena_new(1 << 20);
        dp_str out;
        dp_status a, b;
        dp_arena_fail_after(failing, n);
        a = dp_url_canonical(&ctx, failing,
                             DP_S("http://café.test:81/é/../b?c=|#d"), &out);
        dp_arena_fail_after(failing, n);
        b = dp_url_resolve(&ctx, failing, DP_S("http://a/b/c"), DP_S("../d"),
                           &out);
        dp_arena_close(failing);
        assert_true(a == DP_OK || a == DP_NO_MEMORY);
        assert_true(b == DP_OK || b == DP_NO_MEMORY);
        assert_true(n < 100);
        if (a == DP_OK && b == DP_OK)
            break;
        assert_true(n > 0 || (a == DP_NO_MEMORY && b == DP_NO_MEMORY));
    }
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    return arena && dp_data_open(&ctx, NULL, &ctx.data) == DP_OK ? 0 : -1;
}

static int teardown(void **state)
{
    dp_fetch_close(&ctx);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(resolves_as_the_standard),
        cmocka_unit_test(canonical_form),
        cmocka_unit_test(a_long_address_is_none),
        cmocka_unit_test(cuts_into_parts),
        cmocka_unit_test(same_host),
        cmocka_unit_test(id_is_half_a_digest),
        cmocka_unit_test(memory_may_be_out),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
