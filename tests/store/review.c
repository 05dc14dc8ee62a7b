/* Reviews: chosen, ordered, said something of, sent; and from then on nobody
 * changes them, not even by SQL. */
#include "kept.h"

#include "store/review.h"

static void open_press(fixture *f)
{
    open_store(f);
    for (unsigned i = 1; i <= 6; i++)
        give(f, dp_str_printf(f->arena, "sha256:%02u", i),
             dp_str_printf(f->arena, "Ferry %u", i),
             dp_str_printf(f->arena, "Ferry %u left at noon.", i));
    assert_int_equal(dp_store_commit(&f->ctx, f->store), DP_OK);
}

/* Four proposals: two of a section, two of none. */
static void make_review(fixture *f)
{
    dp_review_item items[] = {
        { .article = DP_S("sha256:01"), .section = DP_S("Ports") },
        { .article = DP_S("sha256:02"), .section = DP_S("Ports") },
        { .article = DP_S("sha256:03") },
        { .article = DP_S("sha256:04") },
    };
    dp_review review = { .title = DP_S("  Morning  "),
                         .language = DP_S("en"),
                         .first = 20251,
                         .last = 20252 };

    review.items.at = items;
    review.items.n = 4;
    if (dp_review_make(&f->ctx, f->arena, f->store, &review, &f->id) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static dp_review get(fixture *f)
{
    dp_review review;

    if (dp_review_get(&f->ctx, f->arena, f->store, f->id, &review) != DP_OK)
        fail_msg("%s", f->ctx.message);
    return review;
}

/* The items' numbers in their order; a bar behind those chosen. */
static const char *order(fixture *f)
{
    dp_review review = get(f);
    dp_buf buf = dp_buf_new(f->arena, 1000);

    for (size_t i = 0; i < review.items.n; i++) {
        if (i == review.chosen)
            dp_buf_char(&buf, '|');
        dp_buf_printf(&buf, "%lld", (long long)review.items.at[i].n);
    }
    if (review.chosen == review.items.n)
        dp_buf_char(&buf, '|');
    return dp_str_z(f->arena, dp_buf_str(&buf));
}

static void choose(fixture *f, int64_t n, bool chosen)
{
    if (dp_review_choose(&f->ctx, f->arena, f->store, f->id, n, chosen) !=
        DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void move(fixture *f, int64_t n, int by)
{
    if (dp_review_move(&f->ctx, f->arena, f->store, f->id, n, by) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void say(fixture *f, int64_t n, dp_str section, dp_str comment)
{
    if (dp_review_say(&f->ctx, f->arena, f->store, f->id, n, section,
                      comment) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void what_is_chosen_is_ordered(void **state)
{
    fixture f;
    dp_review_item more = { .article = DP_S("sha256:05"),
                            .alone = true,
                            .chosen = true };

    open_press(&f);
    make_review(&f);
    assert_string_equal(order(&f), "|1234");
    assert_str(get(&f).title, "Morning");
    choose(&f, 1, true);
    choose(&f, 3, true);
    assert_string_equal(order(&f), "13|24");
    choose(&f, 2, true); /* behind the other of its section */
    assert_string_equal(order(&f), "123|4");
    move(&f, 2, -1);
    assert_string_equal(order(&f), "213|4");
    move(&f, 2, -1); /* it is the first */
    assert_string_equal(order(&f), "213|4");
    /* Over the edge of its section it goes into the next, then on. */
    move(&f, 1, 1);
    assert_string_equal(order(&f), "213|4");
    assert_null(get(&f).items.at[1].section.p);
    move(&f, 1, 1);
    assert_string_equal(order(&f), "231|4");
    move(&f, 1, 1); /* what is only proposed has no order */
    assert_string_equal(order(&f), "231|4");
    choose(&f, 3, false);
    assert_string_equal(order(&f), "21|34");
    choose(&f, 3, false);
    assert_string_equal(order(&f), "21|34");
    assert_int_equal(dp_review_add(&f.ctx, f.arena, f.store, f.id, &more),
                     DP_OK);
    assert_string_equal(order(&f), "215|34");
    /* The article is there; its story is another item. */
    assert_int_equal(dp_review_add(&f.ctx, f.arena, f.store, f.id, &more),
                     DP_OK);
    assert_string_equal(order(&f), "215|34");
    more.alone = false;
    more.article = DP_S("sha256:03"); /* proposed already */
    assert_int_equal(dp_review_add(&f.ctx, f.arena, f.store, f.id, &more),
                     DP_OK);
    assert_string_equal(order(&f), "2153|4");
    more.article = DP_S("sha256:99");
    assert_int_equal(dp_review_add(&f.ctx, f.arena, f.store, f.id, &more),
                     DP_NO_INPUT);
    assert_int_equal(dp_review_choose(&f.ctx, f.arena, f.store, f.id, 77, true),
                     DP_NO_INPUT);
    close_store(&f);
}

static void items_have_headings_and_comments(void **state)
{
    fixture f;
    dp_review review;

    open_press(&f);
    make_review(&f);
    choose(&f, 1, true);
    choose(&f, 3, true);
    choose(&f, 4, true);
    say(&f, 4, DP_S("Ports"), DP_S("Late\r\nagain."));
    assert_string_equal(order(&f), "143|2");
    review = get(&f);
    assert_str(review.items.at[1].section, "Ports");
    assert_str(review.items.at[1].comment, "Late\nagain.");
    say(&f, 4, DP_NULL, DP_S("On time."));
    assert_str(get(&f).items.at[1].section, "Ports");
    assert_str(get(&f).items.at[1].comment, "On time.");
    say(&f, 4, DP_S(""), DP_NULL);
    assert_string_equal(order(&f), "134|2");
    assert_null(get(&f).items.at[2].section.p);
    assert_str(get(&f).items.at[2].comment, "On time.");
    close_store(&f);
}

static void send_it(fixture *f)
{
    dp_review_text text = { DP_S("sha256:01"), DP_S("Le Quai"), DP_S("One") };
    dp_review_sent sent = { .who = DP_S("Amina"),
                            .prints = { [DP_REVIEW_TEXT] = DP_S("the text"),
                                        [DP_REVIEW_PDF] =
                                            DP_S("%PDF\xff\x01") },
                            .texts = &text,
                            .texts_n = 1 };
    dp_review review = get(f);

    review.whole = true;
    review.copies = 30;
    assert_int_equal(dp_review_set(&f->ctx, f->arena, f->store, &review),
                     DP_OK);
    if (dp_review_send(&f->ctx, f->arena, f->store, f->id, &sent) != DP_OK)
        fail_msg("%s", f->ctx.message);
}

static void refused_by_the_file(fixture *f, const char *sql)
{
    char *why = NULL;

    assert_int_equal(sqlite3_exec(f->store->db.sqlite, sql, NULL, NULL, &why) &
                         0xff,
                     SQLITE_CONSTRAINT);
    assert_string_equal(why, "the review went out");
    sqlite3_free(why);
}

static void what_went_out_stays(void **state)
{
    fixture f;
    dp_review_sent empty = { 0 };
    dp_review review;
    dp_str bytes;

    open_press(&f);
    make_review(&f);
    assert_int_equal(dp_review_send(&f.ctx, f.arena, f.store, f.id, &empty),
                     DP_USAGE);
    choose(&f, 1, true);
    send_it(&f);
    review = get(&f);
    assert_non_null(review.sent.p);
    assert_str(review.who, "Amina");
    assert_int_equal(dp_review_printed(&f.ctx, f.arena, f.store, f.id,
                                       DP_REVIEW_PDF, &bytes),
                     DP_OK);
    assert_true(dp_str_eq(bytes, DP_S("%PDF\xff\x01")));
    assert_int_equal(dp_review_printed(&f.ctx, f.arena, f.store, f.id,
                                       DP_REVIEW_HTML, &bytes),
                     DP_OK);
    assert_null(bytes.p);

    assert_int_equal(dp_review_choose(&f.ctx, f.arena, f.store, f.id, 2, true),
                     DP_NOT_ALLOWED);
    assert_int_equal(dp_review_set(&f.ctx, f.arena, f.store, &review),
                     DP_NOT_ALLOWED);
    assert_int_equal(dp_review_send(&f.ctx, f.arena, f.store, f.id, &empty),
                     DP_NOT_ALLOWED);
    assert_int_equal(dp_review_remove(&f.ctx, f.store, f.id), DP_NOT_ALLOWED);
    refused_by_the_file(&f, "UPDATE review SET title = 'another'");
    refused_by_the_file(&f, "DELETE FROM review");
    refused_by_the_file(&f, "UPDATE review_item SET comment = 'another'");
    refused_by_the_file(&f, "DELETE FROM review_item");
    refused_by_the_file(&f, "UPDATE review_print SET bytes = x'00'");
    refused_by_the_file(&f, "DELETE FROM review_print");
    refused_by_the_file(&f, "DELETE FROM review_text");
    refused_by_the_file(&f, "INSERT INTO review_print (review, format, bytes)"
                            " SELECT id, 'html', x'00' FROM review");
    assert_string_equal(order(&f), "1|234");
    close_store(&f);
}

static void copies_are_counted(void **state)
{
    fixture f;
    dp_review_counts counts;

    open_press(&f);
    for (int i = 0; i < 2; i++) {
        make_review(&f);
        choose(&f, 1, true);
        send_it(&f);
    }
    assert_int_equal(
        dp_reviews_counted(&f.ctx, f.arena, f.store, DP_NULL, DP_NULL, &counts),
        DP_OK);
    assert_int_equal(counts.n, 1);
    assert_str(counts.at[0].outlet, "Le Quai");
    assert_int_equal(counts.at[0].texts, 2);
    assert_int_equal(counts.at[0].copies, 60);
    assert_int_equal(dp_reviews_counted(&f.ctx, f.arena, f.store, DP_S("1999"),
                                        DP_S("1999"), &counts),
                     DP_OK);
    assert_int_equal(counts.n, 0);
    close_store(&f);
}

static void reviews_move_with_the_store(void **state)
{
    fixture from, to;
    dp_reviews all;
    dp_str bytes;

    open_press(&from);
    open_press(&to);
    make_review(&from);
    choose(&from, 1, true);
    say(&from, 1, DP_NULL, DP_S("Late again."));
    send_it(&from);
    make_review(&from); /* a second one, still being made */
    for (int i = 0; i < 2; i++) {
        if (dp_store_export(&from.ctx, from.store, false, take_line, &to) !=
            DP_OK)
            fail_msg("%s %s", from.ctx.message, to.ctx.message);
        assert_int_equal(dp_store_commit(&to.ctx, to.store), DP_OK);
    }
    assert_int_equal(dp_reviews_list(&to.ctx, to.arena, to.store, 10, &all),
                     DP_OK);
    assert_int_equal(all.n, 2);
    assert_null(all.at[0].sent.p);
    assert_non_null(all.at[1].sent.p);
    to.id = all.at[1].id;
    assert_string_equal(order(&to), "1|234");
    assert_str(get(&to).items.at[0].comment, "Late again.");
    assert_int_equal(dp_review_printed(&to.ctx, to.arena, to.store, to.id,
                                       DP_REVIEW_PDF, &bytes),
                     DP_OK);
    assert_true(dp_str_eq(bytes, DP_S("%PDF\xff\x01")));
    close_store(&from);
    close_store(&to);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_chosen_is_ordered),
        cmocka_unit_test(items_have_headings_and_comments),
        cmocka_unit_test(what_went_out_stays),
        cmocka_unit_test(copies_are_counted),
        cmocka_unit_test(reviews_move_with_the_store),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
