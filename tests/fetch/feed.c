/* Feeds, by the cases of feed.txt, and what is no feed. */
#include "fetch/cases.h"

#include "core/json.h"
#include "fetch/feed.h"
#include "fetch/fetch.h"

static dp_arena *arena;
static dp_ctx *ctx;

static int setup(void **state)
{
    arena = dp_arena_new((size_t)512 << 20);
    return dp_open(NULL, &ctx) != DP_OK;
}

static int teardown(void **state)
{
    dp_close(ctx);
    dp_arena_close(arena);
    return 0;
}

/* The value at "entries[0].title". */
static const json_t *at_path(const json_t *root, dp_str path)
{
    dp_str piece;

    while (root && dp_str_next(&path, '.', &piece)) {
        size_t open = dp_str_find_char(piece, '[', 0);
        char *key = dp_str_z(arena, dp_str_sub(piece, 0, open));
        root = json_object_get(root, key);
        if (open != DP_NOT_FOUND)
            root = json_array_get(root,
                                  (size_t)strtol(piece.p + open + 1, NULL, 10));
    }
    return root;
}

static dp_str in_words(const json_t *value)
{
    if (!value)
        return DP_S("(absent)");
    if (json_is_string(value))
        return dp_str_of(json_string_value(value));
    return dp_json_print(arena, value);
}

static void check(const a_case *c, const json_t *root)
{
    dp_str rest = c->wanted, line, path, want, got;

    while (dp_str_next(&rest, '\n', &line)) {
        if (!cut_assignment(line, &path, &want))
            continue;
        got = in_words(at_path(root, path));
        if (!dp_str_eq(got, want))
            fail_msg("%.*s: %.*s is '%.*s', not '%.*s'", DP_F(c->name),
                     DP_F(path), DP_F(got), DP_F(want));
    }
}

static void reads_cases(void **state)
{
    dp_str rest = test_file(arena, "tests/fetch/feed.txt");
    size_t n = 0;
    a_case c;

    for (; next_case(&rest, &c); n++) {
        dp_str base = DP_NULL, line = DP_NULL, document = c.document;
        dp_feed feed;
        json_t *root = NULL;
        if (dp_str_starts(document, DP_S("base: "))) {
            size_t end = dp_str_find_char(document, '\n', 0);
            base = dp_str_sub(document, 6, end);
            document = dp_str_sub(document, end + 1, document.n);
        }
        if (dp_feed_read(ctx, arena, document, DP_NULL, base, &feed) != DP_OK)
            fail_msg("%.*s: %s", DP_F(c.name), dp_message(ctx));
        assert_int_equal(dp_feed_print(ctx, arena, &feed, &line), DP_OK);
        assert_int_equal(dp_json_parse(ctx, line, &root), DP_OK);
        check(&c, root);
        json_decref(root);
    }
    assert_true(n > 10);
}

static void reads_dates(void **state)
{
    dp_str rest = test_file(arena, "tests/fetch/dates.txt"), line;
    size_t n = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        dp_str given, want, got;
        if (dp_str_starts(line, DP_S("#")) ||
            !cut_assignment(line, &given, &want))
            continue;
        got = dp_time_print(arena, dp_time_parse(ctx, given));
        if (!dp_str_eq(got.p ? got : DP_S("-"), want))
            fail_msg("'%.*s' is %.*s, not %.*s", DP_F(given), DP_F(got),
                     DP_F(want));
        n++;
    }
    assert_true(n > 30);
}

/* A word that is not as folding leaves it would never be found: each month of
 * the table is read, in a date. */
static void finds_every_month(void **state)
{
    dp_str rest = test_file(arena, "world/web-dates.tsv"), line;
    size_t n = 0;

    while (dp_str_next(&rest, '\n', &line)) {
        dp_str word, kind, number, got;
        if (dp_str_starts(line, DP_S("#")) ||
            !dp_str_next(&line, '\t', &word) ||
            !dp_str_next(&line, '\t', &kind) ||
            !dp_str_next(&line, '\t', &number) ||
            !dp_str_eq(kind, DP_S("month")))
            continue;
        got = dp_time_print(
            arena, dp_time_parse(
                       ctx, dp_str_printf(arena, "3 %.*s 2025", DP_F(word))));
        if (!dp_str_eq(got, dp_str_printf(arena, "2025-%02d-03T00:00:00Z",
                                          (int)strtol(number.p, NULL, 10))))
            fail_msg("'%.*s' gives %.*s", DP_F(word), DP_F(got));
        n++;
    }
    assert_true(n > 300);
}

static void refuses_with_a_reason(void **state)
{
    static const struct {
        const char *bytes, *words;
    } none[] = {
        { "", "empty" },
        { " \n ", "empty" },
        { "Not Found", "neither XML nor JSON" },
        { "<!doctype html><html><body>x</body></html>", "web page" },
        { "{\"error\": 1}", "no JSON Feed" },
        { "<opml version='2.0'><body/></opml>", "subscription list" },
        { "<a><b/></a>", "no feed" },
    };

    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        dp_feed feed;
        assert_int_equal(dp_feed_read(ctx, arena, dp_str_of(none[i].bytes),
                                      DP_NULL, DP_NULL, &feed),
                         DP_BAD_DATA);
        if (!strstr(dp_message(ctx), none[i].words))
            fail_msg("'%s' does not say '%s'", dp_message(ctx), none[i].words);
    }
}

static void finds_the_charset(void **state)
{
    static const struct {
        const char *bytes;
        size_t n;
    } forms[] = {
#define FORM(s) { s, sizeof(s) - 1 }
        FORM(
            "<?xml version='1.0' encoding='windows-1252'?><rss><channel><title>"
            "\xC9t\xE9</title></channel></rss>"),
        FORM("<?xml version='1.0' encoding='utf-8'?><rss><channel><title>"
             "\xC3\x89t\xC3\xA9</title></channel></rss>"),
        FORM("\xEF\xBB\xBF<?xml version='1.0' encoding='iso-8859-1'?><rss>"
             "<channel><title>\xC3\x89t\xC3\xA9</title></channel></rss>"),
        FORM("\xFF\xFE<\0r\0s\0s\0>\0<\0t\0i\0t\0l\0e\0>\0\xC9\0t\0\xE9\0<\0/\0"
             "t\0i\0t\0l\0e\0>\0<\0/\0r\0s\0s\0>\0"),
#undef FORM
    };

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        dp_feed feed;
        assert_int_equal(dp_feed_read(ctx, arena,
                                      (dp_str){ forms[i].bytes, forms[i].n },
                                      DP_NULL, DP_NULL, &feed),
                         DP_OK);
        assert_str(feed.title, "Été");
    }
}

static void fails_without_memory(void **state)
{
    dp_str text = DP_S("<rss><channel><title>a&amp;b</title><item><description>"
                       "&lt;p>x&lt;/p></description><author>a@b (C)</author>"
                       "</item></channel></rss>");
    dp_status status = DP_NO_MEMORY;
    size_t n;

    for (n = 0; n < 500 && status != DP_OK; n++) {
        dp_arena *small = dp_arena_new(64 << 20);
        dp_feed feed;
        dp_str line;
        dp_arena_fail_after(small, n);
        status = dp_feed_read(ctx, small, text, DP_NULL, DP_NULL, &feed);
        if (status == DP_OK)
            status = dp_feed_print(ctx, small, &feed, &line);
        assert_true(status == DP_OK || status == DP_NO_MEMORY ||
                    status == DP_BAD_DATA);
        dp_arena_close(small);
    }
    assert_true(n > 5 && n < 500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_cases, setup, teardown),
        cmocka_unit_test_setup_teardown(reads_dates, setup, teardown),
        cmocka_unit_test_setup_teardown(finds_every_month, setup, teardown),
        cmocka_unit_test_setup_teardown(refuses_with_a_reason, setup, teardown),
        cmocka_unit_test_setup_teardown(finds_the_charset, setup, teardown),
        cmocka_unit_test_setup_teardown(fails_without_memory, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
