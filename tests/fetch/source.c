/* Sources that are one page, however they are packed, from descriptors and
 * pipes; what is no page; cuts of everything. */
#include "fetch_test.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

static dp_arena *arena;
static all_given all;

static void finds_the_kind(void **state)
{
    static const struct {
        const char *head;
        dp_as kind;
    } cases[] = {
        { "<!DOCTYPE html>", DP_AS_HTML },
        { "  \n<HTML lang=fr>", DP_AS_HTML },
        { "\xEF\xBB\xBF<!-- saved --><html>", DP_AS_HTML },
        { "<p>", DP_AS_HTML },
        { "<?xml version='1.0'?>", DP_AS_HTML },
        { "Saved from a page\n<html>", DP_AS_HTML },
        { "<pont> est ouvert", DP_AS_TEXT },
        { "a < b and c > d", DP_AS_TEXT },
        { "WARC/1.0\r\n", DP_AS_WARC },
        { "WARC is a format", DP_AS_TEXT },
        { "{\"text\":", DP_AS_JSONL },
        { "\xEF\xBB\xBF\n { \"id\"", DP_AS_JSONL },
        { "{le pont}", DP_AS_TEXT },
        { "From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
          "  boundary=x\n\n--x",
          DP_AS_MHTML },
        { "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>",
          DP_AS_MHTML },
        { "Date: hier\nLieu: Rabat\n\nLe pont est ouvert.", DP_AS_TEXT },
        { "Le pont est ouvert.", DP_AS_TEXT },
        { "", DP_AS_TEXT },
        { "\x89PNG\r\n\x1A\n", DP_AS_AUTO },
        { "%PDF-1.4\n%\x01\x02<html>", DP_AS_AUTO },
        { "d\xE9j\xE0 vu", DP_AS_TEXT },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (dp_kind_of(dp_str_of(cases[i].head)) != cases[i].kind)
            fail_msg("'%s' is taken for %d", cases[i].head,
                     (int)dp_kind_of(dp_str_of(cases[i].head)));
    assert_int_equal(dp_kind_of(DP_S("\xFF\xFE<\0p\0>\0")), DP_AS_HTML);
    assert_int_equal(dp_kind_of(DP_S("PK\3\4\0\0")), DP_AS_AUTO);
}

static void one_page_is_one_page(void **state)
{
    read_all(arena, DP_S("<p>Le pont</p>"), &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>Le pont</p>");
    assert_int_equal(all.at[0].page.form, DP_FORM_HTML);
    assert_str(all.at[0].page.url, NULL);
    read_all(arena, DP_S("Accueil\nLe pont"), &all);
    assert_page(&all, 0, "in", "Accueil\nLe pont");
    assert_int_equal(all.at[0].page.form, DP_FORM_PAGE);
    read_all_as(arena, DP_S("<p>shown"), DP_AS_TEXT, &all);
    assert_int_equal(all.at[0].page.form, DP_FORM_PAGE);
    read_all_as(arena, DP_S("no tag"), DP_AS_HTML, &all);
    assert_int_equal(all.at[0].page.form, DP_FORM_HTML);
}

static void what_is_no_page_is_said(void **state)
{
    read_all(arena, DP_S(""), &all);
    assert_int_equal(all.n, 1);
    assert_complaint(&all, 0, "'in': it is empty");
    assert_false(all.broken);
    read_all(arena,
             DP_S("\x7F"
                  "ELF\2\1\1\0"),
             &all);
    assert_complaint(&all, 0, "'in': its bytes are neither text nor");
    read_all(arena, gzipped(arena, DP_S("")), &all);
    assert_complaint(&all, 0, "'in': it is empty");
    read_all(arena, DP_S("\x1F\x8B\x08"), &all);
    assert_complaint(&all, 0, "'in': gzip data is cut off");
}

static void unpacks_members_as_one(void **state)
{
    dp_str packed = joined(arena, gzipped(arena, DP_S("<p>Le ")),
                           gzipped(arena, DP_S("pont</p>")));

    read_all(arena, packed, &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>Le pont</p>");
    /* an empty member in front, zeros and rubbish behind */
    packed = joined(arena, gzipped(arena, DP_S("")), packed);
    packed = joined(arena, packed, DP_S("\0\0\0rubbish"));
    read_all(arena, packed, &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in", "<p>Le pont</p>");
}

/* `s` through one of libarchive's filters. */
static dp_str packed_by(int (*filter)(struct archive *), dp_str s)
{
    struct archive *a = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    char *p = dp_arena_alloc(arena, s.n + 4096);
    size_t used = 0;

    assert_int_equal(filter(a), ARCHIVE_OK);
    assert_int_equal(archive_write_set_format_raw(a), ARCHIVE_OK);
    archive_write_set_bytes_per_block(a, 1);
    archive_write_set_bytes_in_last_block(a, 1);
    assert_int_equal(archive_write_open_memory(a, p, s.n + 4096, &used),
                     ARCHIVE_OK);
    archive_entry_set_filetype(entry, AE_IFREG);
    assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(a, s.p, s.n), (la_ssize_t)s.n);
    archive_entry_free(entry);
    assert_int_equal(archive_write_free(a), ARCHIVE_OK);
    return (dp_str){ p, used };
}

static void unpacks_other_packings(void **state)
{
    int (*const filters[])(struct archive *) = {
        archive_write_add_filter_zstd,
        archive_write_add_filter_xz,
        archive_write_add_filter_bzip2,
    };
    dp_str rows = DP_S("{\"text\":\"Le pont.\"}\n{\"text\":\"Le port.\"}\n");

    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++) {
        dp_str packed = packed_by(filters[i], rows);
        read_all(arena, packed, &all);
        assert_int_equal(all.n, 2);
        assert_page(&all, 0, "in#1", "Le pont.");
        assert_page(&all, 1, "in#2", "Le port.");
        for (size_t cut = 8; cut < packed.n; cut += 3) {
            read_all(arena, dp_str_sub(packed, 0, cut), &all);
            assert_true(all.n >= 1 && all.n <= 3);
        }
    }
}

/* Rows of a file that is cut off, as it is and packed: those that were whole in
 * front of the cut are all there. */
static void a_cut_loses_no_row_in_front(void **state)
{
    enum { ROWS = 40 };
    static char rows[ROWS * 64];
    size_t ends[ROWS], n = 0;
    dp_str packed;
    uint32_t seed = 11;

    for (size_t i = 0; i < ROWS; i++) {
        n += (size_t)snprintf(rows + n, 64, "{\"text\":\"%u %u\"}\n",
                              next_random(&seed), next_random(&seed));
        ends[i] = n - 1;
    }
    for (size_t cut = 2; cut < n; cut++) {
        size_t whole = 0;
        dp_arena_reset(arena);
        read_all(arena, (dp_str){ rows, cut }, &all);
        for (; whole < ROWS && ends[whole] <= cut; whole++)
            assert_int_equal(all.at[whole].status, DP_OK);
        assert_true(all.n - whole <= 1);
        assert_false(all.broken);
    }
    for (size_t cut = 3; cut < n; cut++) {
        size_t had = all.n;
        dp_arena_reset(arena);
        packed = gzipped(arena, (dp_str){ rows, n });
        if (cut >= packed.n)
            break;
        read_all_as(arena, dp_str_sub(packed, 0, cut), DP_AS_JSONL, &all);
        assert_true(cut == 3 || all.n >= had);
        assert_int_equal(all.at[all.n - 1].status, DP_BAD_DATA);
        for (size_t i = 0; i + 1 < all.n; i++)
            assert_int_equal(all.at[i].status, DP_OK);
    }
}

/* A pipe that gives a few bytes at a time. */
static void reads_pipes(void **state)
{
    struct dp_ctx ctx = { 0 };
    dp_str bytes = joined(arena, gzipped(arena, DP_S("{\"text\":\"a\"}\n")),
                          gzipped(arena, DP_S("{\"text\":\"b\"}\n")));
    int ends[2];
    dp_source *source = NULL;
    dp_page page;
    pid_t child;

    assert_int_equal(pipe(ends), 0);
    child = fork();
    if (child == 0) {
        close(ends[0]);
        for (size_t i = 0; i < bytes.n; i++)
            if (write(ends[1], bytes.p + i, 1) != 1)
                _exit(1);
        _exit(0);
    }
    close(ends[1]);
    assert_int_equal(
        dp_source_open(&ctx, ends[0], DP_S("-"), DP_AS_AUTO, &source), DP_OK);
    assert_int_equal(dp_source_next(&ctx, arena, source, &page), DP_OK);
    assert_str(page.bytes, "a");
    assert_int_equal(dp_source_next(&ctx, arena, source, &page), DP_OK);
    assert_str(page.bytes, "b");
    assert_int_equal(dp_source_next(&ctx, arena, source, &page), DP_END);
    dp_source_close(source);
    close(ends[0]);
}

static void a_descriptor_that_cannot_be_read(void **state)
{
    struct dp_ctx ctx = { 0 };
    int ends[2];
    dp_source *source = NULL;
    dp_page page;

    assert_int_equal(pipe(ends), 0);
    assert_int_equal(
        dp_source_open(&ctx, ends[1], DP_S("in"), DP_AS_AUTO, &source), DP_OK);
    assert_int_equal(dp_source_next(&ctx, arena, source, &page), DP_IO);
    assert_non_null(strstr(dp_message(&ctx), "'in': cannot be read: "));
    assert_true(dp_source_broken(source));
    assert_int_equal(dp_source_next(&ctx, arena, source, &page), DP_END);
    dp_source_close(source);
    close(ends[0]);
    close(ends[1]);
}

/* A page larger than the ceiling, as it is and as a bomb of a few KB. */
static void refuses_what_is_too_large(void **state)
{
    size_t n = (size_t)200 << 20;
    char *p = calloc(1, n);
    dp_str bomb;

    assert_non_null(p);
    memset(p, ' ', n);
    memcpy(p, "<p>", 3);
    read_all(arena, (dp_str){ p, n }, &all);
    assert_int_equal(all.n, 1);
    assert_complaint(&all, 0, "'in': more than 16777216 bytes are no page");
    bomb = gzipped(arena, (dp_str){ p, n });
    bomb = gzipped(arena, bomb); /* unpacked once only: then it is binary */
    read_all(arena, bomb, &all);
    assert_complaint(&all, 0, "neither text nor an archive");
    read_all(arena, gzipped(arena, (dp_str){ p, n }), &all);
    assert_complaint(&all, 0, "'in': more than 16777216 bytes are no page");
    free(p);
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)512 << 20);
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
        cmocka_unit_test(finds_the_kind),
        cmocka_unit_test(one_page_is_one_page),
        cmocka_unit_test(what_is_no_page_is_said),
        cmocka_unit_test(unpacks_members_as_one),
        cmocka_unit_test(unpacks_other_packings),
        cmocka_unit_test(a_cut_loses_no_row_in_front),
        cmocka_unit_test(reads_pipes),
        cmocka_unit_test(a_descriptor_that_cannot_be_read),
        cmocka_unit_test(refuses_what_is_too_large),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
