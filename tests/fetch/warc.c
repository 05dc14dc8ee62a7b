/* WARC: which records are pages, what HTTP did to them, and that what is wrong
 * with one record costs no other. */
#include "fetch_test.h"

static dp_arena *arena;
static all_given all;

/* A record of `type` with `fields` (each with its line end) and a block; its
 * Content-Length is `length`, or that of the block where it is negative. */
static dp_str record_of(const char *type, const char *fields, dp_str block,
                        long length)
{
    dp_str head = dp_str_printf(
        arena, "WARC/1.0\r\nWARC-Type: %s\r\n%sContent-Length: %ld\r\n\r\n",
        type, fields, length < 0 ? (long)block.n : length);

    return joined(arena, joined(arena, head, block), DP_S("\r\n\r\n"));
}

static const char fields_of_page[] =
    "WARC-Target-URI: https://journal.test/pont/\r\n"
    "WARC-Date: 2031-05-02T08:00:00Z\r\n"
    "Content-Type: application/http; msgtype=response\r\n";

static dp_str answer_of(const char *header, dp_str body)
{
    dp_str head = dp_str_printf(arena, "HTTP/1.1 200 OK\r\n%s\r\n", header);

    return record_of("response", fields_of_page, joined(arena, head, body), -1);
}

static dp_str page_of(const char *body)
{
    return answer_of("Content-Type: text/html; charset=ISO-8859-1\r\n",
                     dp_str_of(body));
}

static dp_str info(void)
{
    return record_of("warcinfo", "Content-Type: application/warc-fields\r\n",
                     DP_S("software: none\r\n"), -1);
}

static void gives_what_the_headers_say(void **state)
{
    dp_str warc = joined(arena, info(), page_of("<p>Le pont</p>"));

    read_all(arena, warc, &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in#2", "<p>Le pont</p>");
    assert_str(all.at[0].page.url, "https://journal.test/pont/");
    assert_str(all.at[0].page.fetched, "2031-05-02T08:00:00Z");
    assert_str(all.at[0].page.charset, "ISO-8859-1");
    assert_int_equal(all.at[0].page.form, DP_FORM_HTML);
    assert_false(all.broken);
}

static void takes_brackets_and_odd_headers(void **state)
{
    dp_str block = DP_S("HTTP/1.0 200\ncontent-type:\n text/html;\n"
                        "\tcharset=\"utf-8\"\n\n<p>a</p>");
    dp_str warc =
        dp_str_printf(arena,
                      "WARC/1.1\nwarc-type:response\nWARC-Target-URI: "
                      "<http://journal.test/a?b=c>\nWARC-Date: 2031-05\n"
                      "content-length:  %zu \n\n%.*s\n\n\n",
                      block.n, DP_F(block));

    read_all(arena, warc, &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in#1", "<p>a</p>");
    assert_str(all.at[0].page.url, "http://journal.test/a?b=c");
    assert_str(all.at[0].page.fetched, NULL);
    assert_str(all.at[0].page.charset, "utf-8");
}

static void passes_over_what_is_no_page(void **state)
{
    static const char other[] = "WARC-Target-URI: https://journal.test/\r\n";
    dp_str warc = info();

    warc = joined(arena, warc,
                  record_of("request", other,
                            DP_S("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), -1));
    warc = joined(arena, warc,
                  answer_of("Content-Type: image/png\r\n", DP_S("\x89PNG")));
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/plain\r\n", DP_S("<p>a")));
    warc =
        joined(arena, warc, answer_of("", DP_S("\x89PNG nothing of a page")));
    warc = joined(arena, warc,
                  record_of("response", other,
                            DP_S("HTTP/1.1 404 Not Found\r\n"
                                 "Content-Type: text/html\r\n\r\n<p>No</p>"),
                            -1));
    warc = joined(arena, warc,
                  record_of("revisit", other,
                            DP_S("HTTP/1.1 200 OK\r\n"
                                 "Content-Type: text/html\r\n\r\n"),
                            -1));
    warc =
        joined(arena, warc, record_of("metadata", other, DP_S("<html>a"), -1));
    warc = joined(arena, warc, page_of("<p>last</p>"));
    read_all(arena, warc, &all);
    assert_int_equal(all.n, 1);
    assert_page(&all, 0, "in#9", "<p>last</p>");
}

static void takes_resources_and_what_looks_like_html(void **state)
{
    dp_str warc = record_of("resource",
                            "WARC-Target-URI: file:///pont.html\r\n"
                            "Content-Type: text/html; charset=utf-8\r\n",
                            DP_S("<p>resource</p>"), -1);

    warc = joined(arena, warc,
                  answer_of("", DP_S("<!DOCTYPE html><p>no type</p>")));
    warc = joined(arena, warc,
                  answer_of("Content-Type: application/octet-stream\r\n"
                            "Content-Encoding: gzip\r\n",
                            gzipped(arena, DP_S("<html><p>packed</p>"))));
    warc = joined(arena, warc,
                  answer_of("Content-Type: application/xhtml+xml\r\n",
                            DP_S("<html>x</html>")));
    read_all(arena, warc, &all);
    assert_int_equal(all.n, 4);
    assert_page(&all, 0, "in#1", "<p>resource</p>");
    assert_str(all.at[0].page.url, "file:///pont.html");
    assert_page(&all, 1, "in#2", "<!DOCTYPE html><p>no type</p>");
    assert_page(&all, 2, "in#3", "<html><p>packed</p>");
    assert_page(&all, 3, "in#4", "<html>x</html>");
}

static void undoes_chunks_and_codings(void **state)
{
    static const char html[] = "Content-Type: text/html\r\n";
    dp_str body = DP_S("<p>Le pont est ouvert depuis hier.</p>");
    dp_str packed = gzipped(arena, body), chunks;
    /* brotli, quality 5; zstd, level 3; of "<p>pont</p>\n" */
    static const char brotli[] = "\x8b\x05\x80\x3c\x70\x3e\x70\x6f\x6e\x74\x3c"
                                 "\x2f\x70\x3e\x0a\x03";
    static const char zstd[] = "\x28\xb5\x2f\xfd\x00\x58\x61\x00\x00\x3c\x70"
                               "\x3e\x70\x6f\x6e\x74\x3c\x2f\x70\x3e\x0a";
    dp_str warc;

    chunks = dp_str_printf(arena, "5;x=y\r\n%.5s\r\n%zX\r\n", packed.p,
                           packed.n - 5);
    chunks = DP_S("5;x=y\r\n");
    chunks = joined(arena, chunks, dp_str_sub(packed, 0, 5));
    chunks = joined(arena, chunks,
                    dp_str_printf(arena, "\r\n%zX\r\n", packed.n - 5));
    chunks = joined(arena, chunks, dp_str_sub(packed, 5, packed.n));
    chunks = joined(arena, chunks, DP_S("\r\n0\r\nX-Trailer: a\r\n\r\n"));
    warc = answer_of("Content-Type: text/html\r\nContent-Encoding: GZIP\r\n"
                     "Transfer-Encoding: chunked\r\n",
                     chunks);
    /* bodies undone before, under the headers they came with */
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/html\r\n"
                            "Content-Encoding: gzip\r\n"
                            "Transfer-Encoding: chunked\r\n",
                            body));
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/html\r\n"
                            "Content-Encoding: deflate, gzip\r\n",
                            gzipped(arena, body)));
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/html\r\n"
                            "Content-Encoding: br\r\n",
                            (dp_str){ brotli, sizeof brotli - 1 }));
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/html\r\n"
                            "Content-Encoding: zstd\r\n",
                            (dp_str){ zstd, sizeof zstd - 1 }));
    warc = joined(arena, warc,
                  answer_of("Content-Type: text/html\r\n"
                            "Content-Encoding: identity, unheard-of\r\n",
                            body));
    warc = joined(arena, warc, answer_of(html, body));
    read_all(arena, warc, &all);
    assert_int_equal(all.n, 7);
    assert_page(&all, 0, "in#1", body.p);
    assert_page(&all, 1, "in#2", body.p);
    assert_page(&all, 2, "in#3", body.p);
    assert_page(&all, 3, "in#4", "<p>pont</p>\n");
    assert_page(&all, 4, "in#5", "<p>pont</p>\n");
    assert_page(&all, 5, "in#6", body.p);
    assert_page(&all, 6, "in#7", body.p);
}

static dp_str deflated(dp_str s, int bits)
{
    z_stream z = { 0 };
    unsigned char *p = dp_arena_alloc(arena, s.n + 64);

    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, bits, 8, 0), Z_OK);
    z.next_in = (unsigned char *)s.p;
    z.avail_in = (uInt)s.n;
    z.next_out = p;
    z.avail_out = (uInt)s.n + 64;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (dp_str){ (char *)p, s.n + 64 - z.avail_out };
}

static void takes_both_kinds_of_deflate(void **state)
{
    dp_str body = DP_S("<p>Le pont est ouvert depuis hier, dit le maire.</p>");
    static const char header[] = "Content-Type: text/html\r\n"
                                 "Content-Encoding: deflate\r\n";
    dp_str warc = joined(arena, answer_of(header, deflated(body, 15)),
                         answer_of(header, deflated(body, -15)));

    read_all(arena, warc, &all);
    assert_int_equal(all.n, 2);
    assert_page(&all, 0, "in#1", body.p);
    assert_page(&all, 1, "in#2", body.p);
}

static void a_bomb_is_one_complaint(void **state)
{
    size_t n = DP_PAGE_MAX + 1;
    char *zeros = calloc(1, n);
    static const char header[] = "Content-Type: text/html\r\n"
                                 "Content-Encoding: gzip\r\n";
    dp_str big = { zeros, n }, warc;

    assert_non_null(zeros);
    warc = answer_of(header, gzipped(arena, big));
    warc = joined(arena, warc, answer_of("Content-Type: text/html\r\n", big));
    /* as large, but no page: passed over */
    warc = joined(arena, warc, answer_of("Content-Type: video/mp4\r\n", big));
    warc = joined(arena, warc, page_of("<p>behind</p>"));
    big.n--;
    warc = joined(arena, warc,
                  answer_of(header, gzipped(arena, big))); /* just allowed */
    read_all(arena, gzipped(arena, warc), &all);
    assert_int_equal(all.n, 4);
    assert_complaint(&all, 0, "'in#1': its body (gzip) unpacks to more than");
    assert_complaint(&all, 1, "'in#2': more than 16777216 bytes");
    assert_page(&all, 2, "in#4", "<p>behind</p>");
    assert_int_equal(all.at[3].status, DP_OK);
    assert_int_equal(all.at[3].page.bytes.n, DP_PAGE_MAX);
    free(zeros);
}

/* A bad record between two good ones, in an archive of plain records, in one
 * whose records are gzip members, and in one that is one member. */
static void assert_neighbours(dp_str bad, const char *words, size_t kinds)
{
    dp_str first = page_of("<p>before</p>"), last = page_of("<p>behind</p>");
    dp_str plain = joined(arena, joined(arena, first, bad), last);
    dp_str ways[3] = {
        plain,
        joined(arena, joined(arena, gzipped(arena, first), gzipped(arena, bad)),
               gzipped(arena, last)),
        gzipped(arena, plain),
    };

    for (size_t i = 0; i < 3; i++) {
        if (!(kinds & (size_t)1 << i))
            continue;
        read_all(arena, ways[i], &all);
        assert_int_equal(all.n, 3);
        assert_page(&all, 0, "in#1", "<p>before</p>");
        assert_complaint(&all, 1, words);
        assert_str(all.at[2].page.bytes, "<p>behind</p>");
        assert_false(all.broken);
    }
}

static void a_bad_record_costs_no_neighbour(void **state)
{
    dp_str answer = DP_S("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                         "<p>The bridge</p>\n<p>is open.</p>");
    static const char *const bad[] = {
        "WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n",
        ("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: "
         "99999999999999999999\r\n\r\n\r\n"),
        "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_neighbours(dp_str_of(bad[i]),
                          "'in#2': its header has no type or no length", 7);
    /* too short, too long by little, and as long as all that follows */
    assert_neighbours(
        record_of("response", fields_of_page, answer, (long)answer.n - 9),
        "'in#2': its length is not what its header says", 7);
    assert_neighbours(
        record_of("response", fields_of_page, answer, (long)answer.n + 40),
        "'in#2': its length is not what its header says", 7);
    assert_neighbours(record_of("response", fields_of_page, answer, 100000),
                      "'in#2': its length is not what its header says", 7);
    /* of a record that is not held only its own member tells the end */
    assert_neighbours(record_of("metadata", "", answer, 100000),
                      "'in#2': its length is not what its header says", 2);
    assert_neighbours(DP_S("nothing of a record\r\n\r\n"),
                      "'in#1': no record begins where one should", 7);
}

static void a_damaged_member_costs_no_neighbour(void **state)
{
    dp_str first = gzipped(arena, page_of("<p>before</p>"));
    dp_str bad = gzipped(arena, page_of("<p>damaged</p>"));
    dp_str last = gzipped(arena, page_of("<p>behind</p>"));
    uint32_t seed = 7;

    for (size_t i = 0; i < 300; i++) {
        dp_str copy = dp_str_dup(arena, bad), warc;
        size_t at = 4 + next_random(&seed) % (bad.n - 4);
        bool complained = false;
        ((char *)copy.p)[at] ^= (char)(1 + next_random(&seed) % 255);
        warc = joined(arena, joined(arena, first, copy), last);
        read_all(arena, warc, &all);
        assert_true(all.n >= 2);
        assert_page(&all, 0, "in#1", "<p>before</p>");
        for (size_t k = 1; k + 1 < all.n; k++)
            complained = complained || all.at[k].status == DP_BAD_DATA;
        /* four bytes of the header (time and system) may be anything */
        if (at > 9)
            assert_true(complained);
        assert_int_equal(all.at[all.n - 1].status, DP_OK);
        assert_str(all.at[all.n - 1].page.bytes, "<p>behind</p>");
    }
}

static void says_what_is_between_members(void **state)
{
    dp_str first = gzipped(arena, page_of("<p>before</p>"));
    dp_str last = gzipped(arena, page_of("<p>behind</p>"));
    dp_str zeros = { calloc(1, 700), 700 };

    read_all(arena, joined(arena, joined(arena, first, DP_S("garbage")), last),
             &all);
    assert_int_equal(all.n, 3);
    assert_complaint(&all, 1, "bytes between its gzip members are no gzip");
    assert_page(&all, 2, "in#2", "<p>behind</p>");
    read_all(arena, joined(arena, joined(arena, first, zeros), last), &all);
    assert_int_equal(all.n, 2);
    assert_page(&all, 1, "in#2", "<p>behind</p>");
    read_all(arena, joined(arena, first, DP_S("garbage")), &all);
    assert_int_equal(all.n, 2);
    assert_complaint(&all, 1, "no gzip");
    free((char *)zeros.p);
}

/* However it is cut, what is whole in front of the cut is read, and one
 * complaint says that it was cut, unless it was cut between two records. */
static void a_cut_loses_nothing_in_front(void **state)
{
    enum { PAGES = 4 };
    dp_str warc[2] = { { "", 0 }, { "", 0 } };
    size_t ends[2][PAGES];

    for (size_t i = 0; i < PAGES; i++) {
        dp_str page = page_of("<p>The bridge is open again.</p>");
        warc[0] = joined(arena, warc[0], page);
        ends[0][i] = warc[0].n - 4;
        warc[1] = joined(arena, warc[1], gzipped(arena, page));
        ends[1][i] = warc[1].n;
    }
    for (size_t w = 0; w < 2; w++)
        for (size_t cut = 12; cut < warc[w].n; cut++) {
            size_t whole = 0, i = 0;
            while (whole < PAGES && ends[w][whole] <= cut)
                whole++;
            read_all_as(arena, dp_str_sub(warc[w], 0, cut), DP_AS_WARC, &all);
            for (; i < whole; i++)
                assert_str(all.at[i].page.bytes,
                           "<p>The bridge is open again.</p>");
            /* of a member cut in its checksum the page may be whole */
            if (i < all.n && all.at[i].status == DP_OK)
                i++;
            if (i < all.n) {
                assert_int_equal(all.at[i].status, DP_BAD_DATA);
                assert_true(all.broken);
                i++;
            }
            assert_int_equal(i, all.n);
        }
}

static void many_records_take_no_memory(void **state)
{
    dp_arena *small = dp_arena_new(4096);
    struct dp_ctx ctx = { 0 };
    dp_str one = answer_of("Content-Type: image/png\r\n", DP_S("\x89PNG"));
    dp_str warc = DP_S("");
    dp_source *source = NULL;
    dp_page page;

    for (size_t i = 0; i < 500; i++)
        warc = joined(arena, warc, one);
    warc = joined(arena, warc, page_of("<p>last</p>"));
    assert_int_equal(
        dp_source_open_bytes(&ctx, warc, DP_S("in"), DP_AS_AUTO, &source),
        DP_OK);
    assert_int_equal(dp_source_next(&ctx, small, source, &page), DP_OK);
    assert_str(page.input, "in#501");
    assert_int_equal(dp_source_next(&ctx, small, source, &page), DP_END);
    dp_source_close(source);
    dp_arena_close(small);
}

static void no_memory_is_said_and_gone_on_from(void **state)
{
    dp_str warc =
        joined(arena, page_of("<p>first</p>"), page_of("<p>second</p>"));

    for (size_t n = 0;; n++) {
        dp_arena *failing = dp_arena_new(1 << 20);
        struct dp_ctx ctx = { 0 };
        dp_source *source = NULL;
        dp_status status;
        dp_page page;
        assert_int_equal(
            dp_source_open_bytes(&ctx, warc, DP_S("in"), DP_AS_AUTO, &source),
            DP_OK);
        dp_arena_fail_after(failing, n);
        status = dp_source_next(&ctx, failing, source, &page);
        dp_arena_fail_after(failing, SIZE_MAX);
        if (status != DP_OK) {
            assert_int_equal(status, DP_NO_MEMORY);
            assert_null(page.bytes.p);
        }
        assert_int_equal(dp_source_next(&ctx, failing, source, &page), DP_OK);
        assert_str(page.bytes, "<p>second</p>");
        dp_source_close(source);
        dp_arena_close(failing);
        if (status == DP_OK)
            break;
        assert_true(n < 100);
    }
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)512 << 20);
    return arena ? 0 : -1;
}

static int fresh(void **state)
{
    dp_arena_reset(arena);
    return 0;
}

static int teardown(void **state)
{
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(gives_what_the_headers_say, fresh),
        cmocka_unit_test_setup(takes_brackets_and_odd_headers, fresh),
        cmocka_unit_test_setup(passes_over_what_is_no_page, fresh),
        cmocka_unit_test_setup(takes_resources_and_what_looks_like_html, fresh),
        cmocka_unit_test_setup(undoes_chunks_and_codings, fresh),
        cmocka_unit_test_setup(takes_both_kinds_of_deflate, fresh),
        cmocka_unit_test_setup(a_bomb_is_one_complaint, fresh),
        cmocka_unit_test_setup(a_bad_record_costs_no_neighbour, fresh),
        cmocka_unit_test_setup(a_damaged_member_costs_no_neighbour, fresh),
        cmocka_unit_test_setup(says_what_is_between_members, fresh),
        cmocka_unit_test_setup(a_cut_loses_nothing_in_front, fresh),
        cmocka_unit_test_setup(many_records_take_no_memory, fresh),
        cmocka_unit_test_setup(no_memory_is_said_and_gone_on_from, fresh),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
