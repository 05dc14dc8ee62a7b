/* What pages say of themselves. */
#include "setup.h"

static dp_said gather(dp_str html)
{
    static dp_html_doc doc;
    dp_said said;

    assert_int_equal(dp_html_parse(&ctx, arena, ctx.html, html, &doc), DP_OK);
    assert_int_equal(dp_said_gather(&ctx, arena, ctx.data, &doc, &said), DP_OK);
    return said;
}

static void takes_meta(void **state)
{
    dp_said said =
        gather(DP_S("<html lang=fr-SN><title>T</title>"
                    "<meta property='og:title' content=' One '>"
                    "<meta name='Author' content='Awa Sy'>"
                    "<meta name=DC.date.issued content=2023-02-09>"
                    "<meta name=viewport content=x><meta property='og:image'>"
                    "<link rel='canonical' href='/a'>"));

    assert_str(dp_said_best(&said, SAID_title, NULL), "One");
    assert_str(dp_said_best(&said, SAID_author, NULL), "Awa Sy");
    assert_str(dp_said_best(&said, SAID_published, NULL), "2023-02-09");
    assert_str(dp_said_best(&said, SAID_canonical, NULL), "/a");
    assert_str(dp_said_best(&said, SAID_image, NULL), NULL);
    assert_str(said.head_title, "T");
    assert_str(dp_meta_language(arena, &said), "fr");
}

static void takes_microdata(void **state)
{
    dp_said said =
        gather(DP_S("<div itemscope><span itemprop='headline'>One</span>"
                    "<time itemprop=datePublished datetime='2023-02-09'>hier"
                    "</time><b class='author-name'>Awa <i>Sy</i></b></div>"));
    const dp_claim *claim;

    assert_str(dp_said_best(&said, SAID_title, NULL), "One");
    assert_str(dp_said_best(&said, SAID_published, &claim), "2023-02-09");
    assert_int_equal(claim->where, SAID_BY_ITEM);
    assert_str(dp_said_best(&said, SAID_author, NULL), "Awa Sy");
}

static void takes_json(void **state)
{
    dp_said said = { 0 };

    assert_int_equal(
        dp_said_json(&ctx, arena,
                     DP_S("{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\","
                          "\"name\":\"Awa Sy\"},{\"@type\":[\"NewsArticle\"],"
                          "\"headline\":\"One\",\"author\":{\"@id\":\"#p\"},"
                          "\"publisher\":{\"name\":\"Le Phare\"},"
                          "\"isAccessibleForFree\":false}]}"),
                     &said),
        DP_OK);
    assert_str(dp_said_best(&said, SAID_title, NULL), "One");
    assert_str(dp_said_best(&said, SAID_author, NULL), "Awa Sy");
    assert_str(dp_said_best(&said, SAID_outlet, NULL), "Le Phare");
    assert_str(dp_said_best(&said, SAID_free, NULL), "false");
}

/* Line ends in strings, stray commas, bad escapes, comments around. */
static void mends_json(void **state)
{
    static const char *const broken[] = {
        "{\"@type\":\"Article\",\"headline\":\"One\ntwo\"}",
        "<!-- {\"@type\":\"Article\",,\"headline\":\"One two\",} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"One two\\x\"}//]]>",
        "[{\"@type\":\"Article\",\"headline\":\"One two\\u0000\"},]",
        "{\"headline\":\"One two\" \"oops\"}",
    };

    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        dp_said said = { 0 };
        assert_int_equal(dp_said_json(&ctx, arena, dp_str_of(broken[i]), &said),
                         DP_OK);
        assert_true(dp_str_starts(dp_said_best(&said, SAID_title, NULL),
                                  DP_S("One two")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_meta),
        cmocka_unit_test(takes_microdata),
        cmocka_unit_test(takes_json),
        cmocka_unit_test(mends_json),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
