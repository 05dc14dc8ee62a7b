/* Cutting pages into blocks. */
#include "setup.h"

static dp_blocks cut(dp_str text)
{
    static dp_html_doc doc;
    dp_blocks blocks;

    assert_int_equal(dp_html_parse(&ctx, arena, ctx.html, text, &doc), DP_OK);
    assert_int_equal(dp_blocks_cut(&ctx, arena, &doc, &blocks), DP_OK);
    return blocks;
}

static void cuts_at_blocks(void **state)
{
    dp_blocks b = cut(DP_S("<div>one <b>two</b><p>three</p> four <span>five"
                           "</span></div><script>no</script><h2>six</h2>"));

    assert_int_equal(b.n, 4);
    assert_str(b.at[0].text, "one two");
    assert_str(b.at[1].text, "three");
    assert_str(b.at[2].text, "four five");
    assert_str(b.at[3].text, "six");
    assert_int_equal(b.at[0].box, b.at[2].box);
    assert_int_equal(b.at[1].tag, DP_TAG_P);
    assert_int_equal(b.at[3].tag, DP_TAG_H2);
}

static void takes_breaks(void **state)
{
    dp_blocks b = cut(DP_S("<p>one<br>two<br><br>three<br></p>"));

    assert_int_equal(b.n, 2);
    assert_str(b.at[0].text, "one\ntwo");
    assert_str(b.at[1].text, "three");
    assert_true(b.at[1].after_break);
    assert_false(b.at[0].after_break);
}

static void counts(void **state)
{
    dp_blocks b = cut(DP_S("<p>Awa said: “Yes, 12!” <a href=x>More here</a>"));
    const dp_counts *c = &b.at[0].counts;

    assert_int_equal(b.n, 1);
    assert_int_equal(c->words, 6);
    assert_int_equal(c->link_words, 2);
    assert_int_equal(c->links, 1);
    assert_int_equal(c->link_chars, 8);
    assert_int_equal(c->digits, 2);
    assert_int_equal(c->commas, 1);
    assert_int_equal(c->quotes, 2);
    assert_int_equal(c->capitals, 2);
}

static void inherits_flags(void **state)
{
    dp_blocks b =
        cut(DP_S("<nav><p>one</nav><article itemprop='x articleBody'><p>two"
                 "<figure><figcaption>three</figcaption></figure></article>"
                 "<p style='color:red; display : none'>four<p hidden>five"));

    assert_int_equal(b.n, 5);
    assert_true(b.at[0].flags & IN_NAV);
    assert_true(b.at[1].flags & IN_ARTICLE);
    assert_true(b.at[1].flags & IN_BODY_PROP);
    assert_true(b.at[2].flags & IN_CAPTION);
    assert_true(b.at[2].flags & IN_FIGURE);
    assert_true(b.at[3].flags & IN_HIDDEN);
    assert_true(b.at[4].flags & IN_HIDDEN);
}

static void cuts_lines(void **state)
{
    dp_blocks b;

    assert_int_equal(
        dp_blocks_of_lines(&ctx, arena,
                           DP_S("one    two    three\nfour\n\n  five \n"), &b),
        DP_OK);
    assert_int_equal(b.n, 3);
    assert_int_equal(b.at[0].counts.gaps, 2);
    assert_str(b.at[2].text, "five");
    assert_int_equal(b.at[0].box, b.at[1].box);
    assert_int_not_equal(b.at[1].box, b.at[2].box);
    assert_int_equal(b.boxes_n, 3);
}

static void unwraps_lines(void **state)
{
    dp_blocks b;

    assert_int_equal(
        dp_blocks_of_lines(
            &ctx, arena,
            DP_S("The ferry between the two banks of the river took up its\n"
                 "service again on Monday after three weeks in which not a\n"
                 "thing crossed but the goats of a farmer who keeps them on\n"
                 "both sides and a doctor in a boat of her own.\n\n"
                 "Six crossings a day are planned, says the company, and it\n"
                 "will not change the fare.\n"),
            &b),
        DP_OK);
    assert_int_equal(b.n, 2);
    assert_true(dp_str_ends(b.at[0].text, DP_S("boat of her own.")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_at_blocks), cmocka_unit_test(takes_breaks),
        cmocka_unit_test(counts),         cmocka_unit_test(inherits_flags),
        cmocka_unit_test(cuts_lines),     cmocka_unit_test(unwraps_lines),
    };

    return cmocka_run_group_tests(tests, page_setup, page_teardown);
}
