/* The grammar of search: what is read out of a query, and what is said of one
 * that cannot be read. */
#include "test.h"

#include "core/ctx.h"
#include "data/data.h"
#include "store/query.h"

typedef struct fixture {
    struct dp_ctx ctx;
    dp_arena *arena;
} fixture;

static void open_fixture(fixture *f)
{
    *f = (fixture){ .arena = dp_arena_new(16 << 20) };
    assert_int_equal(dp_data_open(&f->ctx, NULL, &f->ctx.data), DP_OK);
}

static void close_fixture(fixture *f)
{
    dp_data_close(f->ctx.data);
    dp_arena_close(f->arena);
}

static const char *const kinds[] = {
    [DP_ITEM_WORDS] = "words",   [DP_ITEM_EXACT] = "exact",
    [DP_ITEM_PREFIX] = "prefix", [DP_ITEM_OUTLET] = "outlet",
    [DP_ITEM_LANG] = "lang",     [DP_ITEM_ABOUT] = "about",
    [DP_ITEM_KIND] = "kind",     [DP_ITEM_BETWEEN] = "between",
    [DP_ITEM_HAS] = "has",       [DP_ITEM_FILED] = "filed",
    [DP_ITEM_DAYS] = "days",
};

/* "|not title words(a)" of each item; '|' where OR joins it. */
static dp_str shown(fixture *f, const dp_query *query)
{
    dp_buf buf = dp_buf_new(f->arena, 1 << 16);

    for (size_t i = 0; i < query->n; i++) {
        const dp_item *item = &query->at[i];
        dp_buf_printf(&buf, "%s%s%s%s%s(%.*s)", i ? " " : "",
                      item->joined ? "| " : "", item->denied ? "not " : "",
                      item->title ? "title " : "", kinds[item->kind],
                      DP_F(item->value));
    }
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

static void reads_each_part(void **state)
{
    static const struct {
        const char *text, *items;
    } cases[] = {
        { "a b", "words(a) words(b)" },
        { "  a\t\"b  c\"\n", "words(a) exact(b  c)" },
        { "a* -b", "prefix(a) not words(b)" },
        { "-\"a b\"", "not exact(a b)" },
        { "a OR b OR -c d", "words(a) | words(b) | not words(c) words(d)" },
        { "a or ORb bOR", "words(a) words(or) words(ORb) words(bOR)" },
        { "a OR\tb", "words(a) | words(b)" },
        { "\"OR\"", "exact(OR)" },
        { "title:a title:\"a b\" -title:a*",
          "title words(a) title exact(a b) not title prefix(a)" },
        { "TITLE:a Lang:fr", "title words(a) lang(fr)" },
        { "outlet:a outlet:\"a b\" about:\"A B\"",
          "outlet(a) outlet(a b) about(A B)" },
        { "lang:FR lang:pt-br -lang:ar", "lang(fr) lang(pt-BR) not lang(ar)" },
        { "kind:Visit has:note", "kind(visit) has(note)" },
        { "between:ma,RU", "between(ma,RU)" },
        { "2024 2024-25", "words(2024) words(2024-25)" },
        { "2024-02 2024-02-05 -2024-02", "days(2024-02) days(2024-02-05) not"
                                         " days(2024-02)" },
        { "2024.. ..2024-02 2024-02-05..2025",
          "days(2024..) days(..2024-02) days(2024-02-05..2025)" },
        { "\"2024-02\"", "exact(2024-02)" },
        { "wait..what", "words(wait..what)" },
        { "foo:bar a:b", "words(foo:bar) words(a:b)" },
        /* What stands between the words of a headline. */
        { "a : b \u2013 c | \u00ab d \u00bb", "words(a) words(b) words(c)"
                                              " words(d)" },
        { "a OR : b", "words(a) | words(b)" },
        { "", "" },
        { " ", "" },
    };
    fixture f;

    open_fixture(&f);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_query query = { 0 };
        if (dp_query_parse(&f.ctx, f.arena, dp_str_of(cases[i].text), &query) !=
            DP_OK)
            fail_msg("%s: %s", cases[i].text, f.ctx.message);
        assert_str(shown(&f, &query), cases[i].items);
    }
    close_fixture(&f);
}

static void days_are_whole(void **state)
{
    static const struct {
        const char *text;
        dp_day first, last;
    } cases[] = {
        { "1970-01-03", 2, 2 },          { "1970-02", 31, 58 },
        { "1970-02..1971", 31, 729 },    { "1970..", 0, DP_DAY_MAX },
        { "..1970-01", DP_DAY_MIN, 30 },
    };
    fixture f;

    open_fixture(&f);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_query query = { 0 };
        assert_int_equal(
            dp_query_parse(&f.ctx, f.arena, dp_str_of(cases[i].text), &query),
            DP_OK);
        assert_int_equal(query.n, 1);
        assert_int_equal(query.at[0].first, cases[i].first);
        assert_int_equal(query.at[0].last, cases[i].last);
    }
    close_fixture(&f);
}

static void says_what_is_wrong(void **state)
{
    static const struct {
        const char *text, *said;
    } cases[] = {
        { "\"a", "byte 0 of the query is not closed" },
        { "a title:\"b", "byte 8 of the query is not closed" },
        { "title:", "empty" },
        { "\"\"", "empty" },
        { "- a", "'-' stands right before" },
        { "a -", "'-' stands right before" },
        { "OR", "'OR' stands between" },
        { "OR a", "'OR' stands between" },
        { "a OR", "'OR' stands between" },
        { "a OR OR b", "'OR' stands between" },
        { "a OR :", "'OR' stands between" },
        { "*", "'*' has no word" },
        { ": .. \u00bb", "'\u00bb' has no word" },
        { "*a", "'*a': '*' stands behind" },
        { "a*b", "'a*b': '*' stands behind" },
        { "lang:french", "'french' is no language" },
        { "lang:f", "'f' is no language" },
        { "lang:fr,en", "'fr,en' is no language" },
        { "kind:trip", "'trip' is no kind of event: meeting, call, visit" },
        { "between:MA", "'MA' are no two states" },
        { "between:Oz,MA", "there is no state 'OZ'" },
        { "between:MA,ma", "'MA,ma' is one state" },
        { "between:1A,MA", "are no two states" },
        { "has:picture", "'has:' takes 'note'" },
        { "2024-13..", "'2024-13' is no day" },
        { "..2024-02-30", "'2024-02-30' is no day" },
        { "2024-02-30", "'2024-02-30' is no day" },
        { "2024...2025", "'.2025' is no day" },
        { "2025..2024", "'2025..2024' ends before it begins" },
    };
    fixture f;

    open_fixture(&f);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_query query = { 0 };
        dp_status status =
            dp_query_parse(&f.ctx, f.arena, dp_str_of(cases[i].text), &query);
        if (status != DP_USAGE || !strstr(f.ctx.message, cases[i].said))
            fail_msg("%s: %d, %s", cases[i].text, status, f.ctx.message);
    }
    close_fixture(&f);
}

static void is_bounded(void **state)
{
    fixture f;
    dp_query query = { 0 }, longer = { 0 };
    dp_buf many;

    open_fixture(&f);
    many = dp_buf_new(f.arena, 1 << 20);
    for (size_t i = 0; i < 64; i++)
        dp_buf_printf(&many, "%zu ", i);
    assert_int_equal(dp_query_parse(&f.ctx, f.arena, dp_buf_str(&many), &query),
                     DP_OK);
    assert_int_equal(query.n, 64);
    dp_buf_add(&many, DP_S("64"));
    assert_int_equal(
        dp_query_parse(&f.ctx, f.arena, dp_buf_str(&many), &longer), DP_USAGE);
    assert_non_null(strstr(f.ctx.message, "more than 64 parts"));
    many.n = 0;
    for (size_t i = 0; i < 1025; i++)
        dp_buf_char(&many, 'a');
    longer.n = 0;
    assert_int_equal(
        dp_query_parse(&f.ctx, f.arena, dp_buf_str(&many), &longer), DP_USAGE);
    assert_non_null(strstr(f.ctx.message, "longer than 1024 bytes"));
    close_fixture(&f);
}

/* Bytes that are no UTF-8 are a word that nobody wrote, not an accident. */
static void takes_any_bytes(void **state)
{
    fixture f;
    dp_query query = { 0 };

    open_fixture(&f);
    assert_int_equal(dp_query_parse(&f.ctx, f.arena,
                                    (dp_str){ "a\xff b\0c \xc3", 8 }, &query),
                     DP_OK);
    assert_true(query.n >= 2);
    close_fixture(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_each_part),    cmocka_unit_test(days_are_whole),
        cmocka_unit_test(says_what_is_wrong), cmocka_unit_test(is_bounded),
        cmocka_unit_test(takes_any_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
