/* Templates: what they show, what is refused, and that nothing that is filled
 * in can become markup. */
#include "test.h"

#include "serve/template.h"

static struct dp_ctx ctx;
static dp_arena *arena;
static dp_wording *words;
static dp_data *data;

static const dp_template *find(void *self, dp_str name)
{
    dp_template *made = NULL;

    if (dp_str_eq(name, DP_S("item")))
        dp_template_make(&ctx, arena, name, DP_S("<b>{{title}}</b>"), &made);
    else if (dp_str_eq(name, DP_S("circle")))
        dp_template_make(&ctx, arena, name, DP_S("{{include circle}}"), &made);
    return made;
}

static dp_status show(const char *text, const dp_view *view, dp_str *out)
{
    dp_shown how = { words, DP_S("/press"), find, NULL };
    dp_buf buf = dp_buf_new(arena, 1 << 20);
    dp_template *made;
    dp_status status =
        dp_template_make(&ctx, arena, DP_S("test"), dp_str_of(text), &made);

    if (status == DP_OK)
        status = dp_template_show(&ctx, made, &how, view, &buf);
    *out = dp_buf_str(&buf);
    return status;
}

static dp_view *view_of_all(void)
{
    dp_view *view = dp_view_new(arena), *inner;
    dp_list *list = dp_view_list(view, "list");

    dp_view_text(view, "title", DP_S("<script>\"it's\" & more"));
    dp_view_text(view, "path", DP_S("/search?q=a&b"));
    dp_view_text(view, "site", DP_S("https://paper.example/?a=\"b\""));
    dp_view_text(view, "bad", DP_S("javascript:alert(1)"));
    dp_view_text(view, "kind", DP_S("404"));
    dp_view_text(view, "first", DP_S("Monday"));
    dp_view_text(view, "empty", DP_S(""));
    dp_view_number(view, "n", 3);
    dp_view_flag(view, "yes", true);
    dp_view_flag(view, "no", false);
    dp_view_list(view, "none");
    for (int i = 0; i < 3; i++)
        dp_view_number(dp_list_add(list), "i", i);
    inner = dp_view_in(view, "inner");
    dp_view_text(inner, "title", DP_S("within"));
    return view;
}

static void shows(void **state)
{
    static const char *const cases[][2] = {
        { "<p>{{title}}</p>",
          "<p>&lt;script&gt;&quot;it&#39;s&quot; &amp; more</p>" },
        { "<p title=\"{{title}}\">",
          "<p title=\"&lt;script&gt;&quot;it&#39;s&quot; &amp; more\">" },
        { "{{raw title}}", "<script>\"it's\" & more" },
        { "{{n}}{{nothing}}{{yes}}", "3" },
        { "<a href=\"{{url path}}\">", "<a href=\"/press/search?q=a&amp;b\">" },
        { "<a href=\"{{url /outlets}}\">", "<a href=\"/press/outlets\">" },
        { "<a href=\"{{url site}}\">",
          "<a href=\"https://paper.example/?a=&quot;b&quot;\">" },
        { "<a href=\"{{url bad}}\">", "<a href=\"\">" },
        { "{{if yes}}a{{else}}b{{end}}{{if no}}a{{else}}b{{end}}", "ab" },
        { "{{unless no}}a{{end}}{{unless yes}}a{{else}}b{{end}}", "ab" },
        { "{{if empty}}a{{end}}{{if list}}b{{end}}{{if none}}c{{end}}", "b" },
        { "{{if kind=404}}a{{end}}{{if kind=40}}b{{end}}", "a" },
        { "{{each list}}{{i}},{{n}} {{end}}", "0,3 1,3 2,3 " },
        { "{{each none}}a{{else}}b{{end}}", "b" },
        { "{{with inner}}{{title}} {{n}}{{end}}{{with no}}a{{else}}b{{end}}",
          "within 3b" },
        { "{{with inner}}{{include item}}{{end}}", "<b>within</b>" },
        { "a{{-- not <this --}}b", "ab" },
        { "<a\n   {{if yes}}\n  class=\"x\"{{end}}>", "<a\n\nclass=\"x\">" },
        { "<option value=\"a\"{{if yes}} selected{{end}}>",
          "<option value=\"a\" selected>" },
        { "{{t versions n}}", "3 versions" },
        { "{{t error.back}}", "Back to the front page" },
        { "{{t no.such.key}}", "no.such.key" },
        { "{{w season. title}}",
          "&lt;script&gt;&quot;it&#39;s&quot; &amp; more" },
        { "{{phrase date.span}}{{slot last}}<b>{{n}}</b>{{end}}{{end}}",
          "Monday to <b>3</b>" },
    };
    dp_view *view = view_of_all();
    dp_str out;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (show(cases[i][0], view, &out) != DP_OK)
            fail_msg("%s: %s", cases[i][0], ctx.message);
        /* The tag that a case leaves open is markup, and allowed at the end. */
        assert_str(out, cases[i][1]);
    }
}

static void refuses(void **state)
{
    static const char *const cases[] = {
        "<a href=\"{{path}}\">",
        "<a href=\"/search?q={{title}}\">",
        "<a href=\"{{url path}}{{n}}\">",
        "<a href=\"/x{{url path}}\">",
        "<a href=\"{{if yes}}/x{{end}}{{url path}}\">",
        "<a HREF=\"{{path}}\">",
        "<p>{{url path}}</p>",
        "<a href={{url path}}>",
        "<a href='{{url path}}'>",
        "<p {{title}}>",
        "<{{title}}>",
        "<p class=x>",
        "<p style=\"{{title}}\">",
        "<p onclick=\"{{title}}\">",
        "<script>{{title}}</script>",
        "<style>{{title}}</style>",
        "<script>x",
        "<iframe srcdoc=\"{{title}}\">",
        "<!-- {{title}} -->",
        "{{if yes}}<p title=\"{{end}}{{title}}\">",
        "{{if yes}}<p title=\"{{else}}<p class=\"{{end}}x\">",
        "{{each list}}<p title=\"{{end}}",
        "<p {{if yes}}on{{end}}click=\"{{title}}\">",
        "<p on{{if yes}}{{end}}click=\"{{title}}\">",
        "<{{if yes}}p{{end}}>",
        "<p class={{if yes}}\"x\"{{end}}>",
        "{{if yes}}",
        "{{end}}",
        "{{else}}",
        "{{if yes}}{{else}}{{else}}{{end}}",
        "{{phrase date.span}}{{title}}{{include item}}{{if yes}}{{end}}{{end}}",
        "{{slot x}}{{end}}",
        "{{nonsense x}}",
        "{{if }}x{{end}}",
        "{{}}",
        "{{title",
        "<p",
    };
    dp_view *view = view_of_all();
    dp_str out;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (show(cases[i], view, &out) != DP_BAD_DATA)
            fail_msg("taken: %s", cases[i]);
}

static void ends_in_circles(void **state)
{
    dp_str out;

    assert_int_equal(show("{{include circle}}", view_of_all(), &out),
                     DP_INTERNAL);
    assert_int_equal(show("{{include nowhere}}", view_of_all(), &out),
                     DP_INTERNAL);
}

/* -- Nothing filled in becomes markup ----------------------------------------
 */

static uint32_t seed = 2025;

static uint32_t draw(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static dp_str draw_text(void)
{
    static const char *const pieces[] = {
        "<",      ">",   "\"",          "'",     "&",        "</p>", "<b",
        "onx=",   "-->", "javascript:", "http:", "https://", "/",    "//",
        "\\",     "{{",  "}}",          "\n",    "\xd8\xa7", "\xff", "&lt;",
        "script", "a",   " ",           "\t",    "=",        "`",    "#",
    };
    dp_buf buf = dp_buf_new(arena, 1 << 12);

    for (uint32_t i = draw(12); i > 0; i--)
        dp_buf_add(&buf,
                   dp_str_of(pieces[draw(sizeof pieces / sizeof *pieces)]));
    return buf.n ? dp_buf_str(&buf) : DP_S("");
}

/* What stands in place of {{x}} in a page with one hole. */
static dp_str filled(dp_str page, const char *before, const char *behind)
{
    assert_true(dp_str_starts(page, dp_str_of(before)));
    assert_true(dp_str_ends(page, dp_str_of(behind)));
    return dp_str_sub(page, strlen(before), page.n - strlen(behind));
}

static void check_inert(dp_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '<' || s.p[i] == '>' || s.p[i] == '"' || s.p[i] == '\'')
            fail_msg("markup: %.*s", DP_F(s));
}

static void check_address(dp_str s)
{
    check_inert(s);
    if (s.n && !dp_str_starts(s, DP_S("/press/")) && s.p[0] != '#' &&
        !dp_str_starts(s, DP_S("http://")) &&
        !dp_str_starts(s, DP_S("https://")))
        fail_msg("address: %.*s", DP_F(s));
}

static void never_becomes_markup(void **state)
{
    for (int i = 0; i < 20000; i++) {
        dp_view *view;
        dp_str out;
        dp_arena_reset(arena);
        view = dp_view_new(arena);
        dp_view_text(view, "x", draw_text());
        assert_int_equal(show("<p>{{x}}</p>", view, &out), DP_OK);
        check_inert(filled(out, "<p>", "</p>"));
        assert_int_equal(show("<p title=\"{{x}}\"></p>", view, &out), DP_OK);
        check_inert(filled(out, "<p title=\"", "\"></p>"));
        assert_int_equal(show("<a href=\"{{url x}}\"></a>", view, &out), DP_OK);
        check_address(filled(out, "<a href=\"", "\"></a>"));
        assert_int_equal(show("<p>{{w kind. x}}</p>", view, &out), DP_OK);
        check_inert(filled(out, "<p>", "</p>"));
    }
}

/* -- Memory ends anywhere ----------------------------------------------------
 */

static void memory_may_end(void **state)
{
    dp_str out = DP_NULL;
    dp_status status = DP_NO_MEMORY;

    for (size_t n = 0; status != DP_OK; n++) {
        dp_view *view;
        dp_arena_reset(arena);
        dp_arena_fail_after(arena, n);
        view = dp_view_new(arena);
        dp_view_text(view, "title", DP_S("A <title>"));
        dp_view_print(view, "n", "%d", 12);
        dp_view_text(dp_list_add(dp_view_list(view, "list")), "title",
                     DP_S("B"));
        status = show("<p>{{title}} {{n}}</p>{{each list}}{{title}}{{end}}",
                      view, &out);
        assert_true(status == DP_OK || status == DP_NO_MEMORY);
    }
    dp_arena_fail_after(arena, SIZE_MAX);
    assert_str(out, "<p>A &lt;title&gt; 12</p>B");
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)256 << 20);
    return arena && dp_data_open(&ctx, NULL, &data) == DP_OK &&
                   dp_wording_open(&ctx, data, DP_S("en"), "reader", &words) == DP_OK
               ? 0
               : -1;
}

static int teardown(void **state)
{
    dp_wording_close(words);
    dp_data_close(data);
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows),
        cmocka_unit_test(refuses),
        cmocka_unit_test(ends_in_circles),
        cmocka_unit_test(never_becomes_markup),
        cmocka_unit_test(memory_may_end),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
