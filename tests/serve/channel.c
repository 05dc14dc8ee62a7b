/* Feeds out: text that any form can hold, and moments. */
#include "test.h"

#include "serve/channel.h"

static dp_arena *arena;

static dp_str text_of(dp_str s, bool html)
{
    dp_buf buf = dp_buf_new(arena, 1 << 16);

    if (html)
        dp_channel_html(&buf, s);
    else
        dp_channel_text(&buf, s);
    return dp_buf_str(&buf);
}

static void texts(void **state)
{
    assert_str(text_of(DP_S("a < b & \"c\" ]]>"), false),
               "a &lt; b &amp; &quot;c&quot; ]]&gt;");
    assert_str(text_of(DP_S("<b>l'eau</b>"), true),
               "&amp;lt;b&amp;gt;l'eau&amp;lt;/b&amp;gt;");
    assert_str(text_of(DP_S("a\x01\x07\x1b\tb\nc\x7f"), false), "a\tb\nc\x7f");
    assert_str(
        text_of(DP_S("a\xef\xbf\xbe\xef\xbf\xbf\xf0\x9f\x9a\xa2"), false),
        "a\xf0\x9f\x9a\xa2");
    assert_str(text_of((dp_str){ "a\0b", 3 }, false), "ab");
}

/* Whatever the bytes are, what is written is text of XML. */
static void any_bytes(void **state)
{
    uint32_t seed = 7;

    for (size_t i = 0; i < 20000; i++) {
        char bytes[24];
        dp_str out;
        for (size_t j = 0; j < sizeof bytes; j++) {
            seed = seed * 1664525 + 1013904223;
            bytes[j] = (char)(seed >> 24);
        }
        out = text_of((dp_str){ bytes, sizeof bytes }, i % 2);
        assert_int_equal(dp_utf8_invalid(out), DP_NOT_FOUND);
        for (size_t j = 0; j < out.n; j++) {
            unsigned char c = (unsigned char)out.p[j];
            assert_true(c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            assert_true(c != '<' && c != '>' && c != '"');
        }
        dp_arena_reset(arena);
    }
}

static dp_str when_of(const char *published, bool mail)
{
    dp_line line = { .published = dp_str_of(published),
                     .day = dp_day_of(2025, 3, 1) };
    dp_edtf_date moment = dp_channel_moment(&line);
    dp_buf buf = dp_buf_new(arena, 100);

    if (mail)
        dp_channel_mail_when(&buf, &moment);
    else
        dp_channel_when(&buf, &moment);
    return dp_buf_str(&buf);
}

static void moments(void **state)
{
    assert_str(when_of("2025-03-11T14:05:09-03:30", false),
               "2025-03-11T14:05:09-03:30");
    assert_str(when_of("2025-03-11T14:05", false), "2025-03-11T14:05:00+00:00");
    assert_str(when_of("2025-03-11", false), "2025-03-11T00:00:00+00:00");
    assert_str(when_of("2025-03-11T14:05:09-03:30", true),
               "Tue, 11 Mar 2025 14:05:09 -0330");
    assert_str(when_of("2024-12-29", true), "Sun, 29 Dec 2024 00:00:00 +0000");
}

/* What is no day counts as that of the article's place in time. */
static void moments_that_are_none(void **state)
{
    static const char *const cases[] = {
        NULL,         "",     "2025", "2025-06",     "2025-21",
        "XXXX-10-15", "soon", "199X", "-0044-03-15", "2025-05-01/2025-05-03"
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_str(when_of(cases[i], false), "2025-03-01T00:00:00+00:00");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(moments),
        cmocka_unit_test(moments_that_are_none),
    };
    int failed;

    arena = dp_arena_new(1 << 24);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
