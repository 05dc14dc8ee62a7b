/* The reader as a library has it: notes between processes, inputs one after the
 * other, and pages read in order by workers. What the program makes of it is
 * tested in tests/cli. */
#include "test.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/inputs.h"
#include "record/note.h"
#include "record/reader.h"

static struct folder {
    char path[64];
} folder;

static int make_folder(void **state)
{
    strcpy(folder.path, "/tmp/depeche-test-XXXXXX");
    return mkdtemp(folder.path) ? 0 : -1;
}

static int remove_folder(void **state)
{
    char command[128];

    snprintf(command, sizeof command, "rm -rf '%s'", folder.path);
    return system(command);
}

static const char *path_of(const char *name)
{
    static char path[4][256];
    static size_t next;

    next = (next + 1) % 4;
    snprintf(path[next], sizeof path[next], "%s/%s", folder.path, name);
    return path[next];
}

static void put(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "w");

    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

/* -- Notes ----------------------------------------------------------------- */

static const dp_note sample = {
    .kind = DP_NOTE_PAGE,
    .as = 3,
    .flag = true,
    .status = DP_BAD_DATA,
    .page = { .bytes = { "<p>x</p>", 8 },
              .form = DP_FORM_HTML,
              .input = { "a#1", 3 },
              .url = { "", 0 },
              .title = { "T", 1 } },
    .reason = { "none", 4 },
};

static void notes_come_back_as_they_were(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str packed = dp_note_pack(arena, &sample);
    dp_note note;

    assert_true(dp_note_unpack(packed, &note));
    assert_int_equal(note.kind, DP_NOTE_PAGE);
    assert_int_equal(note.as, 3);
    assert_true(note.flag);
    assert_int_equal(note.status, DP_BAD_DATA);
    assert_int_equal(note.page.form, DP_FORM_HTML);
    assert_str(note.page.bytes, "<p>x</p>");
    assert_str(note.page.input, "a#1");
    assert_str(note.page.url, "");
    assert_str(note.page.title, "T");
    assert_str(note.page.outlet, NULL);
    assert_str(note.reason, "none");
    dp_arena_close(arena);
}

/* Cut anywhere, longer, or with any byte of the head changed: no note, or one
 * whose strings lie inside the bytes (the sanitizers look). */
static void damaged_notes_do_no_harm(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);
    dp_str packed = dp_note_pack(arena, &sample);
    char *copy = malloc(packed.n);
    dp_note note;

    for (size_t n = 0; n < packed.n; n++)
        assert_false(dp_note_unpack((dp_str){ packed.p, n }, &note));
    for (size_t i = 0; i < packed.n; i++) {
        for (int value = 0; value < 256; value += 51) {
            memcpy(copy, packed.p, packed.n);
            copy[i] = (char)value;
            if (dp_note_unpack((dp_str){ copy, packed.n }, &note))
                dp_str_hash(note.page.bytes);
        }
    }
    free(copy);
    dp_arena_close(arena);
}

static void notes_want_memory(void **state)
{
    dp_arena *arena = dp_arena_new(1 << 20);

    dp_arena_fail_after(arena, 0);
    assert_null(dp_note_pack(arena, &sample).p);
    dp_arena_close(arena);
}

/* -- Inputs ---------------------------------------------------------------- */

static void inputs_come_in_order(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_inputs *inputs = dp_inputs_new();
    dp_input input;
    static const char *const want[] = { "d/1", "d/e/2", "d/f", "last" };

    mkdir(path_of("d"), 0700);
    mkdir(path_of("d/e"), 0700);
    put("d/e/2", "x");
    put("d/f", "x");
    put("d/1", "x");
    put("last", "x");
    assert_true(dp_inputs_add(inputs, path_of("d")));
    assert_true(dp_inputs_add(inputs, path_of("nowhere")));
    assert_true(dp_inputs_add(inputs, path_of("last")));
    for (size_t i = 0; i < 4; i++) {
        if (i == 3) {
            assert_int_equal(dp_inputs_next(&ctx, inputs, &input), DP_NO_INPUT);
            assert_string_equal(input.path, path_of("nowhere"));
            assert_int_equal(input.fd, -1);
            free(input.path);
        }
        assert_int_equal(dp_inputs_next(&ctx, inputs, &input), DP_OK);
        assert_string_equal(input.path, path_of(want[i]));
        assert_true(input.regular);
        close(input.fd);
        free(input.path);
    }
    assert_int_equal(dp_inputs_next(&ctx, inputs, &input), DP_END);
    dp_inputs_free(inputs);
    dp_inputs_free(NULL);
}

/* -- The reader ------------------------------------------------------------ */

static void reads_in_order(void **state)
{
    dp_reader_options options = { .jobs = 2, .outlet = DP_S("The Tide") };
    dp_ctx *ctx = NULL;
    dp_reader *reader = NULL;
    dp_reading reading;

    put("a.html", "<!doctype html><title>Ferry</title><p>The ferry sails.</p>");
    put("b.jsonl", "{\"id\": \"one\", \"text\": \"It sails.\"}\n"
                   "{\"id\": \"two\"}\n"
                   "{\"id\": \"three\", \"text\": \"It sails not.\"}\n");
    assert_int_equal(dp_open(NULL, &ctx), DP_OK);
    assert_int_equal(dp_reader_open(ctx, &options, &reader), DP_OK);
    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_END);
    assert_int_equal(dp_reader_add(ctx, reader, path_of("a.html")), DP_OK);
    assert_int_equal(dp_reader_add(ctx, reader, path_of("gone")), DP_OK);
    assert_int_equal(dp_reader_add(ctx, reader, path_of("b.jsonl")), DP_OK);

    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
    assert_true(dp_str_find(reading.line, DP_S("\"The Tide\""), 0) !=
                DP_NOT_FOUND);
    assert_int_equal(reading.line.p[reading.line.n - 1], '\n');

    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
    assert_null(reading.line.p);
    assert_int_equal(reading.status, DP_NO_INPUT);
    assert_true(reading.lost);

    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
    assert_true(dp_str_find(reading.line, DP_S("\"one\""), 0) != DP_NOT_FOUND);
    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
    assert_null(reading.line.p);
    assert_str(reading.input, "two");
    assert_false(reading.lost);
    assert_true(reading.reason.n > 0);
    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
    assert_true(dp_str_find(reading.line, DP_S("\"three\""), 0) !=
                DP_NOT_FOUND);
    assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_END);
    dp_reader_close(reader);
    dp_reader_close(NULL);
    dp_close(ctx);
}

/* Closed in the middle: nothing hangs, nothing leaks. */
static void may_be_closed_at_any_time(void **state)
{
    dp_ctx *ctx = NULL;
    dp_reader *reader = NULL;
    dp_reading reading;
    FILE *file = fopen(path_of("many.jsonl"), "w");

    assert_non_null(file);
    for (int i = 0; i < 500; i++)
        fprintf(file, "{\"id\": \"%d\", \"text\": \"Line %d.\"}\n", i, i);
    fclose(file);
    assert_int_equal(dp_open(NULL, &ctx), DP_OK);
    for (size_t n = 0; n < 3; n++) {
        assert_int_equal(dp_reader_open(ctx, NULL, &reader), DP_OK);
        assert_int_equal(dp_reader_add(ctx, reader, path_of("many.jsonl")),
                         DP_OK);
        for (size_t i = 0; i < n * 20; i++)
            assert_int_equal(dp_reader_next(ctx, reader, &reading), DP_OK);
        dp_reader_close(reader);
    }
    dp_close(ctx);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(notes_come_back_as_they_were),
        cmocka_unit_test(damaged_notes_do_no_harm),
        cmocka_unit_test(notes_want_memory),
        cmocka_unit_test_setup_teardown(inputs_come_in_order, make_folder,
                                        remove_folder),
        cmocka_unit_test_setup_teardown(reads_in_order, make_folder,
                                        remove_folder),
        cmocka_unit_test_setup_teardown(may_be_closed_at_any_time, make_folder,
                                        remove_folder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
