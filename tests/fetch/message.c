/* Header fields and dates. */
#include "test.h"

#include "fetch/message.h"

static dp_arena *arena;

static const char header[] = "HTTP/1.1 200 OK\r\n"
                             "Content-Type: text/html;\r\n charset=utf-8\r\n"
                             "X-Empty:\r\n"
                             "content-TYPE: second\r\n"
                             "Type: other\r\n\r\nContent-Type: body";

static void finds_fields(void **state)
{
    dp_str s = dp_str_of(header);
    size_t end = dp_header_end(s);

    assert_true(
        dp_str_starts(dp_str_sub(s, end, s.n), DP_S("Content-Type: b")));
    s = dp_str_sub(s, 0, end);
    assert_str(dp_header_find(s, DP_S("content-type")),
               "text/html;\r\n charset=utf-8");
    assert_str(dp_header_find(s, DP_S("Type")), "other");
    assert_str(dp_header_find(s, DP_S("X-Empty")), "");
    assert_str(dp_header_find(s, DP_S("X-None")), NULL);
    assert_str(dp_header_find(DP_NULL, DP_S("X")), NULL);
    assert_int_equal(dp_header_end(DP_S("\r\nx")), 2);
    assert_int_equal(dp_header_end(DP_S("a\n\nx")), 3);
    assert_true(dp_header_end(DP_S("a\r\nb\r\n")) == DP_NOT_FOUND);
    assert_true(dp_header_end(DP_S("")) == DP_NOT_FOUND);
}

static void cuts_parameters(void **state)
{
    dp_str value = DP_S("text/html ; x=\"a;charset=no\"; CHARSET = 'utf-8';b=");

    assert_str(dp_header_type(value), "text/html");
    assert_str(dp_header_parameter(value, DP_S("charset")), "utf-8");
    assert_str(dp_header_parameter(value, DP_S("x")), "a;charset=no");
    assert_str(dp_header_parameter(value, DP_S("b")), "");
    assert_str(dp_header_parameter(value, DP_S("c")), NULL);
    assert_str(dp_header_parameter(DP_S("text/html"), DP_S("c")), NULL);
    assert_str(dp_header_parameter(DP_S("a;c=\"x"), DP_S("c")), "\"x");
    assert_str(dp_header_parameter(DP_NULL, DP_S("c")), NULL);
    assert_true(dp_type_is_html(DP_S("Text/HTML")));
    assert_false(dp_type_is_html(DP_S("text/html5")));
    assert_true(dp_type_is_unknown(DP_S("")));
}

static void knows_rfc3339(void **state)
{
    static const char *const good[] = { "2031-05-02T08:00:00Z",
                                        "2031-05-02T08:00:00.123456Z",
                                        "2031-05-02T23:59:60+14:00" };
    static const char *const bad[] = { "",
                                       "2031-05-02",
                                       "2031-05-02T08:00Z",
                                       "2031-05-02 08:00:00Z",
                                       "2031-02-30T08:00:00Z",
                                       "2031-13-02T08:00:00Z",
                                       "2031-05-02T24:00:00Z",
                                       "2031-05-02T08:00:00",
                                       "2031-05-02T08:00:00Zx",
                                       "2031-05-02T08:00:00+0200" };

    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(dp_is_rfc3339(dp_str_of(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(dp_is_rfc3339(dp_str_of(bad[i])));
}

static void reads_dates_of_mail(void **state)
{
    static const char *const cases[][2] = {
        { "Fri, 2 May 2031 08:00:00 +0200", "2031-05-02T08:00:00+02:00" },
        { "2 May 2031 08:00 GMT", "2031-05-02T08:00:00Z" },
        { "Fri,  02 may 2031 08:00:59 -0000", "2031-05-02T08:00:59Z" },
        { "Fri, 2 Mai 2031 08:00:00 +0200", NULL },
        { "Fri, 31 Feb 2031 08:00:00 +0200", NULL },
        { "Fri, 2 May 31 08:00:00 +0200", NULL },
        { "yesterday", NULL },
        { "", NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_str(dp_date_of_mail(arena, dp_str_of(cases[i][0])), cases[i][1]);
    assert_str(dp_date_of_mail(arena, DP_NULL), NULL);
}

static int setup(void **state)
{
    arena = dp_arena_new(1 << 20);
    return arena ? 0 : -1;
}

static int teardown(void **state)
{
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_fields),
        cmocka_unit_test(cuts_parameters),
        cmocka_unit_test(knows_rfc3339),
        cmocka_unit_test(reads_dates_of_mail),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
