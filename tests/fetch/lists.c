/* Subscription lists and sitemaps. */
#include "test.h"

#include "fetch/feed.h"

static dp_arena *arena;
static dp_ctx *ctx;

static int setup(void **state)
{
    arena = dp_arena_new(64 << 20);
    return dp_open(NULL, &ctx) != DP_OK;
}

static int teardown(void **state)
{
    dp_close(ctx);
    dp_arena_close(arena);
    return 0;
}

static void reads_lists(void **state)
{
    dp_opml opml;
    dp_str line;

    assert_int_equal(
        dp_opml_read(
            ctx, arena,
            DP_S(
                "<opml version='2.0'><head><title> Presse </title></head><body>"
                "<outline text='Sahel'><outline text='Phare' type='RSS' "
                "XMLURL=' https://a.example/rss '/></outline>"
                "<outline title='Again' text=' ' "
                "xmlUrl='https://a.example/rss' "
                "category='/x/y, z'/>"
                "<outline type='include' url='https://b.example/l.opml'/>"
                "<outline text='Site' htmlUrl='https://c.example/'/>"
                "<outline text='caf&eacute;'/></body>"),
            &opml),
        DP_OK);
    assert_int_equal(dp_opml_print(ctx, arena, &opml, &line), DP_OK);
    assert_str(line, "{\"title\":\"Presse\",\"feeds\":[{\"url\":"
                     "\"https://a.example/rss\",\"title\":\"Phare\","
                     "\"categories\":[[\"Sahel\"],[\"x\",\"y\"],[\"z\"]]}],"
                     "\"lists\":[{\"url\":\"https://b.example/l.opml\","
                     "\"title\":null}],\"sites\":[{\"url\":"
                     "\"https://c.example/\",\"title\":\"Site\"}]}");
}

/* What is written is read again as it was. */
static void writes_lists(void **state)
{
    dp_str folder[] = { DP_S("a & b"), DP_S("c") };
    dp_strs path = { folder, 2 };
    dp_opml_item item = { .url = DP_S("https://a.example/?a=1&b=2"),
                          .title = DP_S("\"<Quoted>\""),
                          .categories = { &path, 1 } };
    dp_str text;
    dp_opml opml;

    assert_int_equal(dp_opml_write(ctx, arena, DP_S("T & U"), &item, 1, &text),
                     DP_OK);
    assert_int_equal(dp_opml_read(ctx, arena, text, &opml), DP_OK);
    assert_str(opml.title, "T & U");
    assert_int_equal(opml.feeds.n, 1);
    assert_str(opml.feeds.at[0].url, "https://a.example/?a=1&b=2");
    assert_str(opml.feeds.at[0].title, "\"<Quoted>\"");
    assert_int_equal(opml.feeds.at[0].categories.n, 1);
    assert_str(opml.feeds.at[0].categories.at[0].at[0], "a & b");
}

static void reads_sitemaps(void **state)
{
    dp_sitemap map;

    assert_int_equal(
        dp_sitemap_read(
            ctx, arena,
            DP_S(
                "<?xml version='1.0'?><urlset "
                "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9' "
                "xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'>"
                "<url><loc> https://a.example/1?a&amp;b </loc><news:news>"
                "<news:publication><news:name>A</news:name><news:language>fr"
                "</news:language></news:publication><news:publication_date>"
                "2025-06-20T10:00:00+02:00</news:publication_date>"
                "<news:title>Un titre</news:title></news:news>"
                "<image:image><image:loc>https://a.example/i.jpg</image:loc>"
                "</image:image></url>"
                "<url><loc>/2</loc><lastmod>2025-06-19</lastmod></url>"
                "<url><loc>ftp://no</loc></url>"),
            DP_S("https://a.example/s.xml"), &map),
        DP_OK);
    assert_int_equal(map.items.n, 2);
    assert_str(map.items.at[0].url, "https://a.example/1?a&b");
    assert_str(map.items.at[0].title, "Un titre");
    assert_str(map.items.at[0].language, "fr");
    assert_true(map.items.at[0].news);
    assert_str(dp_time_print(arena, map.items.at[0].published),
               "2025-06-20T08:00:00Z");
    assert_str(map.items.at[1].url, "https://a.example/2");
    assert_str(dp_time_print(arena, map.items.at[1].published),
               "2025-06-19T00:00:00Z");
}

static void reads_indexes_and_plain_lists(void **state)
{
    dp_sitemap map;

    assert_int_equal(
        dp_sitemap_read(ctx, arena,
                        DP_S("<sitemapindex><sitemap><loc>https://a.example/"
                             "news.xml.gz</loc></sitemap></sitemapindex>"),
                        DP_NULL, &map),
        DP_OK);
    assert_int_equal(map.items.n, 1);
    assert_true(map.items.at[0].sitemap);
    assert_int_equal(dp_sitemap_read(ctx, arena,
                                     DP_S("https://a.example/1\r\n\r\n"
                                          "https://a.example/2\n"),
                                     DP_NULL, &map),
                     DP_OK);
    assert_int_equal(map.items.n, 2);
    assert_int_equal(
        dp_sitemap_read(ctx, arena, DP_S("<html></html>"), DP_NULL, &map),
        DP_BAD_DATA);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_lists, setup, teardown),
        cmocka_unit_test_setup_teardown(writes_lists, setup, teardown),
        cmocka_unit_test_setup_teardown(reads_sitemaps, setup, teardown),
        cmocka_unit_test_setup_teardown(reads_indexes_and_plain_lists, setup,
                                        teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
