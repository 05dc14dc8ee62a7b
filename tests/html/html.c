/* Parsing into a flat document. */
#include "test.h"

#include "html/html.h"

static dp_arena *arena;
static dp_html *html;

static int setup(void **state)
{
    arena = dp_arena_new(64 << 20);
    return dp_html_open(NULL, &html) != DP_OK;
}

static int teardown(void **state)
{
    dp_html_close(html);
    dp_arena_close(arena);
    return 0;
}

static dp_html_doc parse(dp_str text)
{
    dp_html_doc doc = { 0 };

    assert_int_equal(dp_html_parse(NULL, arena, html, text, &doc), DP_OK);
    return doc;
}

static uint32_t first(const dp_html_doc *doc, dp_tag tag)
{
    for (uint32_t i = 0; i < doc->n; i++)
        if (doc->at[i].tag == tag)
            return i;
    fail();
    return 0;
}

static void lists_nodes_in_order(void **state)
{
    dp_html_doc doc = parse(DP_S("<!doctype html><!-- x --><p id=a Class='b c'>"
                                 "one &amp; <b>two</b></p><custom-tag x>"));
    uint32_t p = first(&doc, DP_TAG_P), b = first(&doc, DP_TAG_B);
    uint32_t other = first(&doc, DP_TAG_OTHER);

    assert_int_equal(doc.at[0].tag, DP_TAG_HTML);
    assert_int_equal(doc.at[0].end, doc.n);
    assert_int_equal(doc.at[b].parent, p);
    assert_int_equal(doc.at[p].end, b + 2);
    assert_int_equal(doc.at[b].depth, doc.at[p].depth + 1);
    assert_str(dp_html_text(&doc.at[p + 1]), "one & ");
    assert_str(dp_html_attr(&doc.at[p], DP_S("id")), "a");
    assert_str(dp_html_attr(&doc.at[p], DP_S("class")), "b c");
    assert_str(dp_html_attr(&doc.at[p], DP_S("style")), NULL);
    assert_str(dp_html_attr(&doc.at[other], DP_S("x")), "");
    assert_str(dp_html_name(&doc.at[other]), "custom-tag");
}

static void goes_through_attributes(void **state)
{
    dp_html_doc doc = parse(DP_S("<p a=1 b=2 c>"));
    const void *at = dp_html_attrs(&doc.at[first(&doc, DP_TAG_P)]);
    dp_str name, value;
    char seen[32] = "";
    size_t n = 0;

    while (at) {
        at = dp_html_attr_next(at, &name, &value);
        n += (size_t)snprintf(seen + n, sizeof seen - n, "%.*s=%.*s;",
                              DP_F(name), DP_F(value));
    }
    assert_string_equal(seen, "a=1;b=2;c=;");
}

static void gives_visible_text(void **state)
{
    dp_html_doc doc = parse(
        DP_S("<div>\n  one <i>t</i>wo<br>three<script>x</script>"
             "<ul><li>four</li><li> five </li></ul>six</div><p> </p>seven"));
    dp_str text;

    assert_int_equal(
        dp_html_plain(NULL, arena, &doc, first(&doc, DP_TAG_BODY), &text),
        DP_OK);
    assert_str(text, "one two\nthree\nfour\nfive\nsix\nseven");
    assert_int_equal(
        dp_html_plain(NULL, arena, &doc, first(&doc, DP_TAG_UL), &text), DP_OK);
    assert_str(text, "four\nfive");
}

/* Deeper than any stack; the parser is slow there, so no deeper. */
static void survives_depth(void **state)
{
    enum { DEEP = 20000 };
    char *p = dp_arena_alloc(arena, DEEP * 5);
    dp_html_doc doc;

    for (size_t i = 0; i < DEEP; i++)
        memcpy(p + i * 5, "<div>", 5);
    doc = parse((dp_str){ p, DEEP * 5 });
    assert_true(doc.n > 4000 && doc.n <= DP_HTML_MAX_DEPTH + 2);
    assert_int_equal(doc.at[0].end, doc.n);
}

static void takes_anything(void **state)
{
    static const char *const odd[] = { "",         "<",   "<!",   "<a",
                                       "</",       "&",   "\xff", "<table><a>",
                                       "<svg><p>", "<!--" };
    char *large = dp_arena_alloc(arena, DP_HTML_MAX_BYTES + 1);
    dp_html_doc doc;

    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        parse(dp_str_of(odd[i]));
    memset(large, 'x', DP_HTML_MAX_BYTES + 1);
    assert_int_equal(dp_html_parse(NULL, arena, html,
                                   (dp_str){ large, DP_HTML_MAX_BYTES + 1 },
                                   &doc),
                     DP_BAD_DATA);
}

static void fails_without_memory(void **state)
{
    dp_html_doc doc;

    dp_arena_fail_after(arena, 0);
    assert_int_equal(dp_html_parse(NULL, arena, html, DP_S("<p>x"), &doc),
                     DP_NO_MEMORY);
    dp_arena_fail_after(arena, SIZE_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lists_nodes_in_order, setup, teardown),
        cmocka_unit_test_setup_teardown(goes_through_attributes, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(gives_visible_text, setup, teardown),
        cmocka_unit_test_setup_teardown(survives_depth, setup, teardown),
        cmocka_unit_test_setup_teardown(takes_anything, setup, teardown),
        cmocka_unit_test_setup_teardown(fails_without_memory, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
