/* Saved pages in messages: which part is the page, its address, its coding. */
#include "fetch_test.h"

static dp_arena *arena;
static all_given all;

#define HEAD                                                   \
    "From: <Saved by a browser>\r\n"                           \
    "Snapshot-Content-Location: https://journal.test/pont\r\n" \
    "Subject: Pont\r\n"                                        \
    "Date: Fri, 2 May 2031 08:00:00 +0200\r\n"                 \
    "MIME-Version: 1.0\r\n"

#define RELATED(parameters)                                          \
    HEAD "Content-Type: multipart/related;\r\n\ttype=\"text/html\";" \
         "\r\n\tboundary=\"----b;1\"" parameters "\r\n\r\n"

#define PART "------b;1\r\n"
#define LAST "------b;1--\r\n"

static const char page_part[] =
    "Content-Type: text/html; charset=\"utf-8\"\r\n"
    "Content-ID: <page@saved>\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://journal.test/\r\n pont/ouvert\r\n\r\n"
    "<p class=3D\"a\">Le pont a =C3=A9t=c3=A9 ouvert =\r\n"
    "hier.   \r\n"
    "Fin=\r\n"
    "\r\n";

static const char image_part[] =
    "Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: a.gif\r\n\r\nR0lGODlhAQABAAAAACw=\r\n";

static const char frame_part[] =
    "Content-Type: text/html\r\nContent-ID: <frame@saved>\r\n"
    "Content-Transfer-Encoding: base64\r\nContent-Location: frame.html\r\n\r\n"
    "PHA+RnJh\r\nbWU8L3A+\r\n";

static const char page_text[] =
    "<p class=\"a\">Le pont a été ouvert hier.\nFin";

static dp_str message(const char *head, const char *const *parts)
{
    dp_str made = dp_str_printf(arena, "%sThe preamble.\r\n", head);

    for (; *parts; parts++)
        made = dp_str_printf(arena, "%.*s%s%s", DP_F(made), PART, *parts);
    return dp_str_printf(arena, "%.*s%s", DP_F(made), LAST);
}

static void takes_the_first_page(void **state)
{
    const char *const parts[] = { image_part, page_part, frame_part, NULL };

    read_all(arena, message(RELATED(""), parts), &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", page_text);
    assert_str(all.at[0].page.url, "https://journal.test/pont/ouvert");
    assert_str(all.at[0].page.charset, "utf-8");
    assert_str(all.at[0].page.fetched, "2031-05-02T08:00:00+02:00");
    assert_int_equal(all.at[0].page.form, DP_FORM_HTML);
}

static void takes_the_page_that_start_names(void **state)
{
    const char *const parts[] = { page_part, image_part, frame_part, NULL };
    const char *const missing[] = { image_part, page_part, NULL };

    read_all(arena, message(RELATED("; start=\"<frame@saved>\""), parts), &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>Frame</p>");
    assert_str(all.at[0].page.url, "https://journal.test/frame.html");
    read_all(arena, message(RELATED("; start=\"<none@saved>\""), missing),
             &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", page_text);
}

static void goes_into_multiparts(void **state)
{
    const char *const parts[] = {
        "Content-Type: multipart/alternative; boundary=in\r\n\r\n"
        "--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
        "--in\r\nContent-Type: text/html\r\n\r\n<p>inner</p>\r\n"
        "--in--\r\n",
        image_part, NULL
    };

    read_all(arena, message(RELATED(""), parts), &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>inner</p>");
    assert_str(all.at[0].page.url, "https://journal.test/pont");
}

static void takes_a_message_that_is_a_page(void **state)
{
    read_all(arena,
             DP_S("\nMIME-Version: 1.0\nContent-Type: text/html; "
                  "charset=windows-1256\nContent-Location: http://a.test/b\n"
                  "Content-Transfer-Encoding: base64\n\nPHA+UG9udDwvcD4=\n"),
             &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>Pont</p>");
    assert_str(all.at[0].page.charset, "windows-1256");
    assert_str(all.at[0].page.url, "http://a.test/b");
    assert_str(all.at[0].page.fetched, NULL);
}

static void says_when_there_is_no_page(void **state)
{
    const char *const parts[] = { image_part, NULL };

    read_all(arena, message(RELATED(""), parts), &all);
    assert_int_equal(all.n, 1);
    assert_complaint(&all, 0, "'in': the message holds no page");
    read_all_as(arena, DP_S("no header, no end"), DP_AS_MHTML, &all);
    assert_int_equal(all.n, 1);
    assert_complaint(&all, 0, "'in': the message holds no page");
}

/* Cut anywhere: the page, whole, or one complaint. */
static void a_cut_gives_the_page_or_a_complaint(void **state)
{
    const char *const parts[] = { page_part, image_part, NULL };
    dp_str whole = message(RELATED(""), parts);
    size_t page_end = dp_str_find(whole, DP_S("Fin=\r\n\r\n" PART), 0) + 19;

    for (size_t cut = 1; cut < whole.n; cut++) {
        read_all_as(arena, dp_str_sub(whole, 0, cut), DP_AS_MHTML, &all);
        assert_int_equal(all.n, 1);
        assert_false(all.broken);
        if (cut >= page_end)
            assert_page(&all, 0, "in", page_text);
        if (cut < page_end - 4)
            assert_int_equal(all.at[0].status, DP_BAD_DATA);
    }
    for (size_t cut = 1; cut + 8 < gzipped(arena, whole).n; cut += 7) {
        read_all_as(arena, dp_str_sub(gzipped(arena, whole), 0, cut),
                    DP_AS_MHTML, &all);
        assert_int_equal(all.n, 1);
    }
}

static void keeps_to_the_ceiling(void **state)
{
    size_t n = DP_PAGE_MAX + 1000;
    char *p = malloc(n);
    const char head[] = "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>";

    assert_non_null(p);
    memset(p, 'a', n);
    memcpy(p, head, sizeof head - 1);
    read_all(arena, (dp_str){ p, n }, &all);
    assert_int_equal(all.n, 1);
    assert_complaint(&all, 0, "more than 16777216 bytes are no page");
    free(p);
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
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
        cmocka_unit_test(takes_the_first_page),
        cmocka_unit_test(takes_the_page_that_start_names),
        cmocka_unit_test(goes_into_multiparts),
        cmocka_unit_test(takes_a_message_that_is_a_page),
        cmocka_unit_test(says_when_there_is_no_page),
        cmocka_unit_test(a_cut_gives_the_page_or_a_complaint),
        cmocka_unit_test(keeps_to_the_ceiling),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
