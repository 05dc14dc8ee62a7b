/* Keeping stories: a press that is grouped again and again while it comes, in a
 * thread, has the stories of one that is grouped once at its end. */
#include "pressfile.h"

#include "record/record.h"
#include "store/story.h"
#include "stories/keep.h"

enum {
    ARTICLES = 700,
    DAYS = 40,
    MANY = 8192 /* the keeper takes it for worth grouping */
};

typedef struct fixture {
    dp_ctx *ctx;
    dp_arena *arena;
    press_file file;
    dp_store *store;
    dp_intake *intake;
    dp_keeper *keeper;
} fixture;

static dp_status note(void *self, const dp_taken *taken)
{
    assert_non_null(taken->article);
    return DP_OK;
}

static void open_one(fixture *f)
{
    memset(f, 0, sizeof *f);
    press_file_make(&f->file);
    f->arena = dp_arena_new((size_t)1 << 30);
    assert_int_equal(dp_open(NULL, &f->ctx), DP_OK);
    assert_int_equal(
        dp_store_open(f->ctx, f->file.path, DP_STORE_WRITE, &f->store), DP_OK);
    assert_int_equal(dp_intake_open(f->ctx, f->store, note, f, &f->intake),
                     DP_OK);
    assert_int_equal(dp_keeper_open(f->ctx, f->store, &f->keeper), DP_OK);
    assert_int_equal(dp_keeper_feed(f->ctx, f->keeper, f->intake), DP_OK);
}

static void close_one(fixture *f)
{
    dp_intake_close(f->intake);
    dp_keeper_close(f->keeper);
    dp_store_close(f->store);
    dp_close(f->ctx);
    dp_arena_close(f->arena);
    press_file_remove(&f->file);
}

/* A made-up word of the `n`th of something. */
static void put_word(dp_buf *buf, unsigned n)
{
    static const char *const parts[] = { "ba", "du", "fi", "go", "le",
                                         "mo", "nu", "ra", "si", "to" };

    for (int i = 0; i < 4; i++, n /= 10)
        dp_buf_add(buf, dp_str_of(parts[n % 10]));
    dp_buf_char(buf, ' ');
}

/* Four articles tell one event, the third as a copy of the first, the fourth a
 * day later. */
static dp_str line_of(fixture *f, unsigned i)
{
    unsigned event = i / 4, which = i % 4, of = which == 2 ? 0 : which;
    unsigned day = event * DAYS * 4 / ARTICLES + (which == 3);
    dp_buf text = dp_buf_new(f->arena, 1 << 16);
    dp_article article = { .title = DP_S("A title"),
                           .language = DP_S("en"),
                           .partial = -1 };
    dp_str line;

    for (unsigned k = 0; k < 60; k++)
        put_word(&text,
                 k < 40 ? event * 97 + k * 13 : event * 131 + of * 977 + k * 7);
    article.text = dp_buf_str(&text);
    article.id = dp_str_printf(f->arena, "id:%u", i);
    article.published =
        dp_str_printf(f->arena, "2025-%02u-%02uT%02u:%02u", day / 28 + 1,
                      day % 28 + 1, i % 24, i % 60);
    article.fetched =
        dp_str_printf(f->arena, "%.*s:00Z", DP_F(article.published));
    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &line), DP_OK);
    return line;
}

static void feed(fixture *f, unsigned i, size_t noted)
{
    if (dp_intake_line(f->ctx, f->intake, line_of(f, i), DP_S("press")) !=
            DP_OK ||
        dp_keeper_note(f->ctx, f->keeper, noted) != DP_OK)
        fail_msg("%s", dp_message(f->ctx));
}

static dp_story_rows rows_of(fixture *f, unsigned day)
{
    dp_story_rows rows;

    assert_int_equal(dp_story_rows_get(f->ctx, f->arena, f->store,
                                       dp_day_of(2025, 1, 1) + (dp_day)day,
                                       false, &rows),
                     DP_OK);
    return rows;
}

/* How many stand in the story of another, and are copies. */
typedef struct counts {
    size_t articles, joined, copies;
} counts;

static void assert_same(fixture *a, fixture *b, counts *out)
{
    for (unsigned day = 0; day < DAYS + 20; day++) {
        dp_story_rows x = rows_of(a, day), y = rows_of(b, day);
        assert_int_equal(x.n, y.n);
        for (size_t i = 0; i < x.n; i++) {
            const dp_story_place *p = &x.at[i].place, *q = &y.at[i].place;
            assert_true(x.at[i].placed && y.at[i].placed);
            assert_true(dp_str_eq(x.at[i].id, y.at[i].id));
            assert_int_equal(p->cluster, q->cluster);
            assert_int_equal(p->copy_of, q->copy_of);
            assert_int_equal(p->near, q->near);
            assert_int_equal(p->score, q->score);
            out->articles++;
            out->joined += p->cluster != p->article;
            out->copies += p->copy_of != DP_STORY_NONE;
        }
    }
}

/* `step`: from one article to the next, so that they come in some order. */
static void grouped_as_they_come(unsigned step)
{
    fixture often, once;
    counts n = { 0 };

    open_one(&often);
    open_one(&once);
    for (unsigned i = 0; i < ARTICLES; i++) {
        unsigned which = i * step % ARTICLES;
        feed(&often, which, i % 30 == 29 ? MANY : 0);
        feed(&once, which, 0);
    }
    assert_int_equal(dp_intake_flush(often.ctx, often.intake), DP_OK);
    assert_int_equal(dp_intake_flush(once.ctx, once.intake), DP_OK);
    assert_int_equal(dp_keeper_group(often.ctx, often.keeper), DP_OK);
    assert_int_equal(dp_stories_keep(once.ctx, once.store), DP_OK);
    assert_same(&often, &once, &n);
    assert_int_equal(n.articles, ARTICLES);
    assert_true(n.joined >= ARTICLES / 2);
    assert_true(n.copies >= ARTICLES / 5);
    close_one(&often);
    close_one(&once);
}

static void come_in_the_order_of_time(void **state)
{
    grouped_as_they_come(1);
}

static void come_in_no_order(void **state)
{
    grouped_as_they_come(303);
}

static dp_str counts_of(fixture *f, unsigned day)
{
    dp_str out;

    assert_int_equal(dp_story_counts_get(f->ctx, f->arena, f->store,
                                         dp_day_of(2025, 1, 1) + (dp_day)day,
                                         &out),
                     DP_OK);
    return out;
}

static dp_str terms_of(fixture *f, unsigned day)
{
    dp_str out;

    assert_int_equal(dp_story_day_terms_get(f->ctx, f->arena, f->store,
                                            dp_day_of(2025, 1, 1) + (dp_day)day,
                                            &out),
                     DP_OK);
    return out;
}

/* Each time by somebody who remembers nothing, and has of most days no more
 * than how often terms stand in them. */
static void grouped_by_others(void **state)
{
    fixture often, once;
    counts n = { 0 };

    open_one(&often);
    open_one(&once);
    for (unsigned i = 0; i < ARTICLES; i++) {
        unsigned which = i * 303 % ARTICLES;
        feed(&often, which, 0);
        feed(&once, which, 0);
        if (i % 50 != 49)
            continue;
        assert_int_equal(dp_intake_flush(often.ctx, often.intake), DP_OK);
        assert_int_equal(dp_stories_keep(often.ctx, often.store), DP_OK);
    }
    assert_int_equal(dp_intake_flush(once.ctx, once.intake), DP_OK);
    assert_int_equal(dp_stories_keep(once.ctx, once.store), DP_OK);
    assert_int_equal(dp_stories_keep(often.ctx, often.store), DP_OK);
    assert_same(&often, &once, &n);
    assert_true(dp_str_eq(counts_of(&often, 35), counts_of(&once, 35)));
    assert_true(counts_of(&once, 35).n > 0);
    assert_true(terms_of(&often, 35).n > 0);
    assert_true(terms_of(&once, 35).n > 0);
    close_one(&often);
    close_one(&once);
}

/* The article with the words of another. */
static void change(fixture *f, unsigned i, unsigned other)
{
    dp_article article, words;
    dp_str line;

    assert_int_equal(dp_record_parse(f->ctx, f->arena, line_of(f, i), &article),
                     DP_OK);
    assert_int_equal(
        dp_record_parse(f->ctx, f->arena, line_of(f, other), &words), DP_OK);
    article.text = words.text;
    article.title = words.title;
    assert_int_equal(dp_record_print(f->ctx, f->arena, &article, &line), DP_OK);
    assert_int_equal(dp_intake_line(f->ctx, f->intake, line, DP_S("press")),
                     DP_OK);
    assert_int_equal(dp_intake_flush(f->ctx, f->intake), DP_OK);
}

/* What is changed of a day whose articles were packed is not taken for what it
 * was; what is forgotten is in no day. */
static void changes_in_packed_days(void **state)
{
    fixture then, once;
    counts n = { 0 };
    size_t gone = 0;

    open_one(&then);
    open_one(&once);
    for (unsigned i = 0; i < ARTICLES; i++) {
        feed(&then, i, 0);
        feed(&once, i, 0);
    }
    assert_int_equal(dp_intake_flush(then.ctx, then.intake), DP_OK);
    assert_int_equal(dp_intake_flush(once.ctx, once.intake), DP_OK);
    assert_int_equal(dp_stories_keep(then.ctx, then.store), DP_OK);
    assert_true(terms_of(&then, 35).n > 0);
    for (unsigned i = 0; i < ARTICLES; i += 13) {
        change(&then, i, i + 300);
        change(&once, i, i + 300);
        if (i % 5 == 0)
            assert_int_equal(dp_stories_keep(then.ctx, then.store), DP_OK);
    }
    assert_int_equal(dp_stories_keep(then.ctx, then.store), DP_OK);
    assert_int_equal(dp_stories_keep(once.ctx, once.store), DP_OK);
    assert_same(&then, &once, &n);
    assert_int_equal(n.articles, ARTICLES);
    assert_true(terms_of(&then, 35).n > 0);
    assert_int_equal(dp_store_forget(then.ctx, then.arena, then.store,
                                     rows_of(&then, 35).at[0].id, false, &gone),
                     DP_OK);
    assert_int_equal(gone, 1);
    assert_null(terms_of(&then, 35).p);
    close_one(&then);
    close_one(&once);
}

/* They hold as long as nothing came to the day. */
static void counts_go_with_what_waits(void **state)
{
    fixture f;
    size_t gone = 0;

    open_one(&f);
    for (unsigned i = 0; i < 100; i++)
        feed(&f, i, 0);
    assert_int_equal(dp_intake_flush(f.ctx, f.intake), DP_OK);
    assert_null(counts_of(&f, 0).p);
    assert_int_equal(dp_stories_keep(f.ctx, f.store), DP_OK);
    assert_non_null(counts_of(&f, 0).p);
    assert_int_equal(
        dp_store_forget(f.ctx, f.arena, f.store, DP_S("id:0"), false, &gone),
        DP_OK);
    assert_int_equal(gone, 1);
    assert_null(counts_of(&f, 0).p);
    assert_int_equal(dp_stories_keep(f.ctx, f.store), DP_OK);
    assert_non_null(counts_of(&f, 0).p);
    close_one(&f);
}

/* What is under way is given up; its days wait. */
static void may_be_closed_at_any_time(void **state)
{
    for (unsigned n = 200; n < 500; n += 50) {
        fixture f;
        bool waits = false;
        open_one(&f);
        for (unsigned i = 0; i < n; i++)
            feed(&f, i, 0);
        assert_int_equal(dp_intake_flush(f.ctx, f.intake), DP_OK);
        assert_int_equal(dp_keeper_note(f.ctx, f.keeper, MANY), DP_OK);
        dp_keeper_close(f.keeper);
        f.keeper = NULL;
        assert_int_equal(dp_store_commit(f.ctx, f.store), DP_OK);
        assert_int_equal(dp_story_waits(f.ctx, f.store, &waits), DP_OK);
        assert_true(waits);
        assert_int_equal(dp_stories_keep(f.ctx, f.store), DP_OK);
        assert_int_equal(dp_story_waits(f.ctx, f.store, &waits), DP_OK);
        assert_false(waits);
        close_one(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(come_in_the_order_of_time),
        cmocka_unit_test(come_in_no_order),
        cmocka_unit_test(grouped_by_others),
        cmocka_unit_test(changes_in_packed_days),
        cmocka_unit_test(counts_go_with_what_waits),
        cmocka_unit_test(may_be_closed_at_any_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
