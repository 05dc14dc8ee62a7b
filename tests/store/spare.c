/* What a record says twice goes, and comes again as it was. */
#include "test.h"

#include "store/inside.h"

static dp_arena *arena;

static dp_str whole(dp_str spared)
{
    struct dp_ctx ctx = { 0 };
    dp_str out = DP_NULL;

    return dp_record_whole(&ctx, arena, spared, &out) == DP_OK ? out : DP_NULL;
}

#define TEXT(words) "\"text\":\"" words "\","
#define AT(first, last) "\"begin\":" first ",\"end\":" last
#define SOMEBODY(name, slug) \
    "\"name\":\"" name "\",\"id\":\"person/" slug \
    "\",\"role\":null,\"state\":\"XA\""

static const struct {
    const char *line;
    size_t spared; /* bytes of it, the one in front counted; 0: as many as the
                      line has, and one */
} cases[] = {
    { "{}", 0 },
    { "", 1 },
    { "{\"name\":\"Amina Rahal\",\"id\":\"person/amina-rahal\"}", 39 },
    { "{\"speaker\":\"Ali\",\"speaker_id\":\"person/ali\",\"x\":\"a/b\"}", 52 },
    /* none of these is a slug, or has its name before it */
    { "{\"name\":\"Amina Rahal\",\"id\":\"person/amina-rahal-2\"}", 0 },
    { "{\"name\":\"Am\\\"\",\"id\":\"person/am\"}", 0 },
    { "{\"name\":\"\",\"id\":\"person/\"}", 0 },
    { "{\"id\":\"person/ali\"}", 0 },
    { "/\"", 0 },
    { "\"a\",\"b\":\"/a\"", 0 },
    { "{\"begin\":7,\"end\":9}", 6 },
    { "[{\"begin\":1000,\"end\":1009},{\"begin\":7,\"end\":7}]", 16 },
    /* no places: another order, a nought, no number, one that is too long */
    { "{\"begin\":9,\"end\":7}", 0 },
    { "{\"begin\":07,\"end\":9}", 0 },
    { "{\"begin\":7,\"end\":null}", 0 },
    { "{\"begin\":7,\"end\":9999999999}", 0 },
    { "{\"begin\":7", 0 },
    /* a name that stands in the text at the place before it */
    { TEXT("Vu Élie\\n Ali") "{" AT("3", "7") "," SOMEBODY("Élie", "elie") "}",
      sizeof(TEXT("Vu Élie\\n Ali") "{xxx,\"name\":\"x\",\"id\":\"person/elie\","
             "\"role\":null,\"state\":\"XA\"}") },
    { TEXT("Vu Élie\\n Ali") "{" AT("9", "12") ",\"name\":\"Ali\"}",
      sizeof(TEXT("Vu Élie\\n Ali") "{xxx,\"name\":\"x\"}") },
    /* not where it is another, goes back, or has an escape; not without a text */
    { TEXT("Vu Elie") "{" AT("2", "6") ",\"name\":\"Elie\"}",
      sizeof(TEXT("Vu Elie") "{xxx,\"name\":\"Elie\"}") },
    { TEXT("Ali, Élie") "{" AT("5", "9") ",\"name\":\"Élie\"},{" AT("0", "3")
          ",\"name\":\"Ali\"}",
      sizeof(TEXT("Ali, Élie") "{xxx,\"name\":\"x\"},{xxx,\"name\":\"Ali\"}") },
    { TEXT("A\\tli") "{" AT("0", "4") ",\"name\":\"A\\tli\"}",
      sizeof(TEXT("A\\tli") "{xxx,\"name\":\"A\\tli\"}") },
    { "{" AT("0", "3") ",\"name\":\"Ali\"}", sizeof("{xxx,\"name\":\"Ali\"}") },
    /* somebody who was named before, just so */
    { SOMEBODY("Ali", "ali") "},{" SOMEBODY("Ali", "ali"),
      sizeof(SOMEBODY("Ali", "x") "},{xx") },
    { SOMEBODY("Ali", "ali") "},{" SOMEBODY("Bo", "bo") "," SOMEBODY("Bo", "bo")
          "," SOMEBODY("Ali", "ali"),
      sizeof(SOMEBODY("Ali", "x") "},{" SOMEBODY("Bo", "x") ",xx,xx") },
    { SOMEBODY("Ali", "ali") "," SOMEBODY("Ali", "ali-2"),
      sizeof(SOMEBODY("Ali", "x") "," SOMEBODY("Ali", "ali-2")) },
};

static void comes_again(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str line = dp_str_of(cases[i].line);
        dp_str spared = dp_record_spare(arena, line);
        size_t expected = cases[i].spared ? cases[i].spared : line.n + 1;
        if (spared.n != expected)
            fail_msg("'%s' has %zu bytes, not %zu", cases[i].line, spared.n,
                     expected);
        assert_true(dp_str_eq(whole(spared), line));
    }
}

static void what_has_the_bytes_stays(void **state)
{
    dp_str line = DP_S("{\"begin\":7,\"end\":9,\"\x02\":0}");

    assert_ptr_equal(dp_record_spare(arena, line).p, line.p);
    assert_true(dp_str_eq(whole(line), line));
}

static void damaged_is_told(void **state)
{
    static const dp_str damaged[] = {
        { "\x01\x02", 2 },
        { "\x01\"a\"/\x02", 6 },
        { "\x01\x03", 2 },
        { "\x01\x03\x02", 3 },
        { "\x01\x03\x01\x00", 4 }, /* begins before the text does */
        { "\x01\x03\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x00", 12 },
        { "\x01\x04", 2 },
        { "\x01\"text\":\"Ali\"\x03\x00\x04\x04", 17 }, /* ends before */
        { "\x01\x05\x00", 3 }, /* nobody was named */
        { "\x01\x05", 2 },
    };

    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
        assert_null(whole(damaged[i]).p);
}

/* Lines of pieces that are alike, in any order, and then with bytes changed. */
static void any_line(void **state)
{
    static const char *const pieces[] = {
        TEXT("Vu \u00c9lie, Ali\\n Bo"), TEXT("Ali"), SOMEBODY("Ali", "ali"),
        SOMEBODY("Bo", "bo"), "{" AT("0", "3") ",", "{" AT("9", "12") ",",
        "{" AT("3", "7") ",", "\"name\":\"Ali\"", "\"name\":\"Bo\",", "},", "\"",
        "\\", "/", "null", "\"speaker\":\"Ali\",\"speaker_id\":\"person/ali\""
    };
    enum { PIECES = sizeof pieces / sizeof *pieces };
    uint32_t seed = 7;

    for (int i = 0; i < 20000; i++) {
        dp_buf buf = dp_buf_new(arena, 1 << 16);
        dp_str spared, line;
        char *bytes;
        for (int n = 0; n < 12; n++) {
            seed = seed * 1664525u + 1013904223u;
            dp_buf_add(&buf, dp_str_of(pieces[(seed >> 8) % PIECES]));
        }
        line = dp_buf_str(&buf);
        spared = dp_record_spare(arena, line);
        assert_true(dp_str_eq(whole(spared), line));
        assert_true(spared.n <= line.n + 1);
        bytes = (char *)dp_str_dup(arena, spared).p;
        seed = seed * 1664525u + 1013904223u;
        bytes[(seed >> 8) % spared.n] = (char)(seed >> 24 & 7);
        whole((dp_str){ bytes, spared.n }); /* whatever it is, it ends */
        if (i % 100 == 0)
            dp_arena_reset(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_again),
        cmocka_unit_test(what_has_the_bytes_stays),
        cmocka_unit_test(damaged_is_told),
        cmocka_unit_test(any_line),
    };
    int failed;

    arena = dp_arena_new(64 << 20);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    dp_arena_close(arena);
    return failed;
}
