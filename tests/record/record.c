/* Records: printed in the order of the format, read back the same; offsets in
 * code points; what is no record is refused. */
#include "test.h"

#include "record/offsets.h"
#include "record/record.h"

static dp_article example(void)
{
    static dp_name names[] = { { { 4, 10 },
                                 DP_PERSON,
                                 { "Zoé", 4 },
                                 { "person/zoe", 10 },
                                 { NULL, 0 },
                                 { "FR", 2 } } };
    static dp_quote quotes[] = {
        { { 0, 2 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }
    };
    static dp_span evidence[] = { { 0, 10 } };
    static dp_actor actors[] = {
        { { "Zoé", 4 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }
    };
    static dp_event events[1];
    dp_article article = { .input = DP_S("a.html"),
                           .text = DP_S("é, Zoé…"),
                           .partial = -1,
                           .published = DP_S("2025-10-16"),
                           .published_basis = DP_BASIS_BYLINE };

    names[0].span = (dp_span){ 4, 8 };
    events[0] =
        (dp_event){ .kind = DP_S("visit"), .status = DP_S("held"), .quote = 0 };
    events[0].actors.at = actors;
    events[0].actors.n = 1;
    evidence[0] = (dp_span){ 4, 11 };
    events[0].evidence.at = evidence;
    events[0].evidence.n = 1;
    article.names.at = names;
    article.names.n = 1;
    article.quotes.at = quotes;
    article.quotes.n = 1;
    article.events.at = events;
    article.events.n = 1;
    return article;
}

static void prints_in_the_order_of_the_format(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = example();
    dp_str line;

    assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
    assert_str(
        line,
        "{\"record\":1,\"input\":\"a.html\",\"id\":null,\"url\":null,"
        "\"source_url\":null,\"fetched\":null,\"title\":null,\"outlet\":null,"
        "\"authors\":[],\"agency\":null,\"published\":\"2025-10-16\","
        "\"published_basis\":\"byline\",\"language\":null,\"partial\":null,"
        "\"text\":\"é, Zoé…\",\"images\":[],"
        "\"names\":[{\"begin\":3,\"end\":6,\"kind\":\"person\","
        "\"name\":\"Zoé\",\"id\":\"person/zoe\",\"role\":null,"
        "\"state\":\"FR\"}],\"dates\":[],"
        "\"quotes\":[{\"begin\":0,\"end\":1,\"speaker\":null,"
        "\"speaker_id\":null,\"verb\":null}],"
        "\"events\":[{\"kind\":\"visit\",\"status\":\"held\",\"actors\":[{"
        "\"name\":\"Zoé\",\"id\":null,\"role\":null,\"state\":null}],"
        "\"with\":[],\"states\":[],\"place\":null,\"place_state\":null,"
        "\"date\":null,\"body\":null,\"position\":null,\"subjects\":[],"
        "\"said_by\":null,\"quote\":0,\"cameo\":null,\"plover\":null,"
        "\"evidence\":[{\"begin\":3,\"end\":7}]}]}\n");
    dp_arena_close(arena);
}

static void says_null_for_layers_not_run(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = { .text = DP_S("x"), .until = DP_UNTIL_PAGE };
    dp_str line;

    assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
    assert_true(dp_str_find(line,
                            DP_S("\"names\":null,\"dates\":null,\"quotes\":"
                                 "null,\"events\":null"),
                            0) != DP_NOT_FOUND);
    dp_arena_close(arena);
}

static void reads_back_how_far_was_read(void **state)
{
    static const dp_until all[] = { DP_UNTIL_TEXT, DP_UNTIL_DATES,
                                    DP_UNTIL_MARKS, DP_UNTIL_EVENTS };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        dp_article article = { .text = DP_S("x"), .until = all[i] }, again;
        dp_str line;
        assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
        assert_int_equal(dp_record_parse(NULL, arena, line, &again), DP_OK);
        assert_int_equal(again.until, all[i]);
    }
    dp_arena_close(arena);
}

static void reads_back_what_it_printed(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = example(), again;
    dp_str first, second;

    assert_int_equal(dp_record_print(NULL, arena, &article, &first), DP_OK);
    assert_int_equal(dp_record_parse(NULL, arena, first, &again), DP_OK);
    assert_int_equal(again.names.at[0].span.begin, 4);
    assert_int_equal(again.names.at[0].span.end, 8);
    assert_int_equal(dp_record_print(NULL, arena, &again, &second), DP_OK);
    assert_true(dp_str_eq(first, second));
    dp_arena_close(arena);
}

static void refuses_what_is_no_record(void **state)
{
    static const char *const cases[] = {
        "{}",
        "[]",
        "{\"record\":2,\"text\":\"\"}",
        "{\"record\":1}",
        "{\"record\":1,\"text\":\"a\",\"names\":1}",
        "{\"record\":1,\"text\":\"a\",\"names\":[{\"begin\":0,\"end\":2,"
        "\"kind\":\"person\"}]}",
        "{\"record\":1,\"text\":\"ab\",\"names\":[{\"begin\":1,\"end\":0,"
        "\"kind\":\"person\"}]}",
        "{\"record\":1,\"text\":\"ab\",\"names\":[{\"begin\":0,\"end\":1,"
        "\"kind\":\"thing\"}]}",
        "{\"record\":1,\"text\":\"a\",\"quotes\":[],\"events\":[{\"quote\":0}"
        "]}",
        "{\"record\":1,\"text\":\"a\",\"names\":[7]}",
    };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_article article;
        if (dp_record_parse(NULL, arena, dp_str_of(cases[i]), &article) !=
            DP_BAD_DATA)
            fail_msg("case %zu was read", i);
    }
    dp_arena_close(arena);
}

/* Both ways agree at every code point of texts of any length. */
static void converts_offsets_both_ways(void **state)
{
    static const char *const letters[] = { "a", "é", "€", "\xF0\x9F\x98\x80" };
    dp_arena *arena = dp_arena_new(1 << 20);

    for (size_t n = 0; n < 300; n += 7) {
        dp_buf buf = dp_buf_new(arena, 4096);
        dp_offsets offsets;
        size_t at = 0;
        for (size_t i = 0; i < n; i++)
            dp_buf_add(&buf, dp_str_of(letters[(i * i + n) % 4]));
        assert_int_equal(
            dp_offsets_make(NULL, arena, dp_buf_str(&buf), &offsets), DP_OK);
        assert_int_equal(offsets.total, n);
        for (size_t point = 0; point < n; point++) {
            assert_int_equal(dp_offsets_points(&offsets, at), point);
            assert_int_equal(dp_offsets_bytes(&offsets, point), at);
            dp_utf8_next(offsets.text, &at);
        }
        assert_int_equal(dp_offsets_points(&offsets, at), n);
        assert_int_equal(dp_offsets_bytes(&offsets, n), at);
        assert_true(dp_offsets_bytes(&offsets, n + 1) == DP_NOT_FOUND);
        dp_arena_reset(arena);
    }
    dp_arena_close(arena);
}

/* What stands before the marks, whatever the text says of marks. */
static void reads_the_head_alone(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = example(), whole, head;
    dp_str line = DP_NULL;

    article.title = DP_S("A \\\"quoted\", \"names\":[{ title \\");
    assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
    assert_int_equal(dp_record_parse(NULL, arena, line, &whole), DP_OK);
    assert_int_equal(dp_record_parse_head(NULL, arena, line, &head), DP_OK);
    assert_true(whole.names.n > 0);
    assert_int_equal(head.names.n, 0);
    assert_int_equal(head.images.n, whole.images.n);
    assert_true(dp_str_eq(head.title, article.title));
    assert_true(dp_str_eq(head.text, whole.text));
    assert_int_equal(
        dp_record_parse_head(NULL, arena, DP_S("{\"record\":1"), &head),
        DP_BAD_DATA);
    dp_arena_close(arena);
}

/* Whatever the order of its members, a part says what the whole says. */
static void check_parts(dp_arena *arena, dp_str line)
{
    dp_article whole, part;

    assert_int_equal(dp_record_parse(NULL, arena, line, &whole), DP_OK);
    assert_int_equal(dp_record_parse_metadata(NULL, arena, line, &part), DP_OK);
    assert_true(dp_str_eq(part.title, whole.title));
    assert_true(dp_str_eq(part.url, whole.url));
    assert_true(dp_str_eq(part.published, whole.published));
    assert_int_equal(dp_record_parse_quotes(NULL, arena, line, &part), DP_OK);
    assert_true(dp_str_eq(part.text, whole.text));
    assert_true(dp_str_eq(part.url, whole.url));
    assert_int_equal(part.quotes.n, 1);
    assert_int_equal(part.quotes.at[0].span.end, whole.quotes.at[0].span.end);
}

static void reads_parts_as_the_whole(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = example(), part;
    dp_str line = DP_NULL;

    article.title =
        DP_S("A \\\"quoted\", \"text\":\"title\", \"quotes\":[] \\");
    article.url = DP_S("https://a.example/");
    assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
    check_parts(arena, line);
    assert_int_equal(dp_record_parse_metadata(NULL, arena, line, &part), DP_OK);
    assert_int_equal(part.text.n, 0);
    assert_int_equal(dp_record_parse_quotes(NULL, arena, line, &part), DP_OK);
    assert_int_equal(part.names.n + part.events.n, 0);
    check_parts(arena,
                DP_S("{\"record\":1,\"quotes\":[{\"begin\":0,\"end\":2}],"
                     "\"text\":\"é, Zoé…\",\"events\":[],\"names\":[],"
                     "\"title\":\"A\",\"url\":\"https://a.example/\"}"));
    dp_arena_close(arena);
}

/* A byte of zero is nowhere a blank. */
static void refuses_a_zero(void **state)
{
    static const char line[] = "{\"record\":1,\"x\":null\0,\"partial\":null,"
                               "\"text\":\"A\",\"names\":[],\"quotes\":[],"
                               "\"events\":[]}";
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str all = { line, sizeof line - 1 };
    dp_article read;

    assert_int_equal(dp_record_parse(NULL, arena, all, &read), DP_BAD_DATA);
    assert_int_equal(dp_record_parse_head(NULL, arena, all, &read),
                     DP_BAD_DATA);
    assert_int_equal(dp_record_parse_metadata(NULL, arena, all, &read),
                     DP_BAD_DATA);
    assert_int_equal(dp_record_parse_quotes(NULL, arena, all, &read),
                     DP_BAD_DATA);
    dp_arena_close(arena);
}

/* However little memory there is: a record or a failure, nothing half-made. */
static void survives_without_memory(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_article article = example(), again;
    dp_str line = DP_NULL, kept;
    char copy[2048];

    assert_int_equal(dp_record_print(NULL, arena, &article, &line), DP_OK);
    assert_true(line.n < sizeof copy);
    memcpy(copy, line.p, line.n);
    kept = (dp_str){ copy, line.n };
    for (size_t i = 0; i < 200; i++) {
        dp_status status;
        dp_arena_reset(arena);
        dp_arena_fail_after(arena, i);
        status = dp_record_parse(NULL, arena, kept, &again);
        if (status == DP_OK)
            break;
        assert_int_equal(status, DP_NO_MEMORY);
        assert_true(i < 199);
    }
    dp_arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prints_in_the_order_of_the_format),
        cmocka_unit_test(says_null_for_layers_not_run),
        cmocka_unit_test(reads_back_how_far_was_read),
        cmocka_unit_test(reads_back_what_it_printed),
        cmocka_unit_test(refuses_what_is_no_record),
        cmocka_unit_test(converts_offsets_both_ways),
        cmocka_unit_test(reads_the_head_alone),
        cmocka_unit_test(reads_parts_as_the_whole),
        cmocka_unit_test(refuses_a_zero),
        cmocka_unit_test(survives_without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
