/* Notes: found by their words, gone with them, kept through what is read
 * again. */
#include "kept.h"

#include "store/note.h"

static dp_str write_note(fixture *f, const char *article, const char *text)
{
    dp_note note = { .article = dp_str_of(article),
                     .who = DP_S("Amina"),
                     .text = dp_str_of(text) };
    dp_str id = DP_NULL;

    if (dp_note_add(&f->ctx, f->arena, f->store, &note, &id) != DP_OK)
        fail_msg("%s", f->ctx.message);
    return id;
}

static dp_hits found(fixture *f, const char *words)
{
    dp_search search = { .words = dp_str_of(words) };
    dp_hits hits;

    if (dp_store_search(&f->ctx, f->arena, f->store, &search, &hits) != DP_OK)
        fail_msg("%s", f->ctx.message);
    return hits;
}

static void the_article_is_found_by_its_note(void **state)
{
    fixture f;
    dp_hits hits;
    dp_str id;

    open_store(&f);
    add(&f, "sha256:01", "The ferry left the harbour at noon.");
    add(&f, "sha256:02", "The market opens on Monday.");
    assert_int_equal(found(&f, "shipowner").n, 0);
    id = write_note(&f, "sha256:01", "Ask the shipowner\nbefore Friday.");
    hits = found(&f, "shipowner");
    assert_int_equal(hits.n, 1);
    assert_str(hits.at[0].id, "sha256:01");
    assert_true(hits.at[0].note);
    assert_str(hits.at[0].snippet, "Ask the shipowner before Friday.");
    assert_false(found(&f, "harbour").at[0].note);
    assert_int_equal(found(&f, "has:note").n, 1);
    assert_int_equal(found(&f, "-has:note opens").n, 1);
    /* Words of the text and of the note hold together; phrases do not reach
     * from one into the other. */
    assert_int_equal(found(&f, "noon shipowner").n, 1);
    assert_int_equal(found(&f, "\"noon ask\"").n, 0);

    assert_int_equal(
        dp_note_change(&f.ctx, f.arena, f.store, id, DP_S("Ask the captain.")),
        DP_OK);
    assert_int_equal(found(&f, "shipowner").n, 0);
    assert_int_equal(found(&f, "captain").n, 1);
    assert_int_equal(dp_note_remove(&f.ctx, f.arena, f.store, id), DP_OK);
    assert_int_equal(found(&f, "captain").n, 0);
    assert_int_equal(found(&f, "has:note").n, 0);
    assert_int_equal(found(&f, "harbour").n, 1);
    assert_int_equal(dp_note_remove(&f.ctx, f.arena, f.store, id), DP_NO_INPUT);
    close_store(&f);
}

static void notes_stay_when_the_article_is_read_again(void **state)
{
    fixture f;
    dp_notes notes;
    size_t gone = 0;

    open_store(&f);
    add(&f, "sha256:01", "The ferry left the harbour at noon.");
    write_note(&f, "https://a.example/sha256:01", "Ask the shipowner.");
    write_note(&f, "sha256:01", "He answered.");
    add(&f, "sha256:01", "The ferry never left.");
    assert_int_equal(found(&f, "harbour").n, 0);
    assert_int_equal(found(&f, "never shipowner").n, 1);
    assert_int_equal(
        dp_notes_of(&f.ctx, f.arena, f.store, DP_S("sha256:01"), &notes),
        DP_OK);
    assert_int_equal(notes.n, 2);
    assert_str(notes.at[0].who, "Amina");
    assert_int_equal(dp_store_index_again(&f.ctx, f.store), DP_OK);
    assert_int_equal(found(&f, "never shipowner").n, 1);
    /* What is forgotten is forgotten with all that was written beside it. */
    assert_int_equal(dp_store_forget(&f.ctx, f.arena, f.store,
                                     DP_S("sha256:01"), false, &gone),
                     DP_OK);
    assert_int_equal(dp_notes_latest(&f.ctx, f.arena, f.store, 10, &notes),
                     DP_OK);
    assert_int_equal(notes.n, 0);
    assert_int_equal(found(&f, "shipowner").n, 0);
    close_store(&f);
}

static void notes_move_with_the_store(void **state)
{
    fixture from, to;
    dp_notes notes;

    open_store(&from);
    open_store(&to);
    add(&from, "sha256:01", "The ferry left the harbour at noon.");
    write_note(&from, "sha256:01", "Ask the shipowner.");
    for (int i = 0; i < 2; i++) {
        if (dp_store_export(&from.ctx, from.store, false, take_line, &to) !=
            DP_OK)
            fail_msg("%s", to.ctx.message);
        assert_int_equal(dp_store_commit(&to.ctx, to.store), DP_OK);
    }
    assert_int_equal(dp_notes_latest(&to.ctx, to.arena, to.store, 10, &notes),
                     DP_OK);
    assert_int_equal(notes.n, 1);
    assert_str(notes.at[0].text, "Ask the shipowner.");
    assert_int_equal(found(&to, "shipowner").n, 1);
    close_store(&from);
    close_store(&to);
}

static void what_is_no_note_is_refused(void **state)
{
    fixture f;
    char *long_text = malloc(DP_NOTE_MAX + 2);
    dp_note note = { .article = DP_S("sha256:01"), .text = DP_S(" \r\n ") };
    dp_notes notes;

    open_store(&f);
    assert_non_null(long_text);
    memset(long_text, 'a', DP_NOTE_MAX + 1);
    add(&f, "sha256:01", "The ferry left the harbour at noon.");
    assert_int_equal(dp_note_add(&f.ctx, f.arena, f.store, &note, NULL),
                     DP_USAGE);
    note.text = (dp_str){ long_text, DP_NOTE_MAX + 1 };
    assert_int_equal(dp_note_add(&f.ctx, f.arena, f.store, &note, NULL),
                     DP_USAGE);
    note.text = DP_S("one\r\ntwo \x1b[1m");
    assert_int_equal(dp_note_add(&f.ctx, f.arena, f.store, &note, NULL), DP_OK);
    assert_int_equal(dp_notes_latest(&f.ctx, f.arena, f.store, 10, &notes),
                     DP_OK);
    assert_str(notes.at[0].text, "one\ntwo [1m");
    note.article = DP_S("sha256:99");
    assert_int_equal(dp_note_add(&f.ctx, f.arena, f.store, &note, NULL),
                     DP_NO_INPUT);
    free(long_text);
    close_store(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_article_is_found_by_its_note),
        cmocka_unit_test(notes_stay_when_the_article_is_read_again),
        cmocka_unit_test(notes_move_with_the_store),
        cmocka_unit_test(what_is_no_note_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
