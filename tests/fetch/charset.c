/* Charsets: which one is chosen, and what becomes of bytes that mean nothing.
 */
#include "fetch_test.h"

#include <unicode/ucnv.h>

#include "data/data.h"
#include "fetch/tools.h"

static struct dp_ctx ctx;
static dp_arena *arena;

static void assert_decoded(dp_form form, const char *label, dp_str bytes,
                           const char *want, const char *want_name)
{
    dp_page page = { .bytes = bytes,
                     .form = form,
                     .charset = dp_str_of(label) };
    dp_str out, name;

    assert_int_equal(dp_charset_decode(&ctx, arena, &page, &out, &name), DP_OK);
    assert_str(out, want);
    assert_str(name, want_name);
}

/* UTF-8 text in a charset of ICU's. */
static dp_str encoded(const char *text, const char *charset)
{
    UErrorCode error = U_ZERO_ERROR;
    char *p = dp_arena_alloc(arena, 8192);
    int32_t n = ucnv_convert(charset, "UTF-8", p, 8192, text, -1, &error);

    assert_true(U_SUCCESS(error));
    return (dp_str){ p, (size_t)n };
}

static void order_of_declarations(void **state)
{
    static const struct {
        const char *label, *bytes, *want, *name;
    } cases[] = {
        /* a mark goes before all */
        { "iso-8859-2", "\xEF\xBB\xBF<meta charset=big5>\xC3\xA9",
          "<meta charset=big5>\xC3\xA9", "UTF-8" },
        /* the transport before the markup */
        { "windows-1251", "<meta charset=windows-1252>\xEC\xFD\xF0",
          "<meta charset=windows-1252>мэр", "windows-1251" },
        /* a label nobody knows says nothing */
        { "none-such", "<meta charset='windows-1252'>d\xE9j\xE0",
          "<meta charset='windows-1252'>déjà", "windows-1252" },
        { "utf-16", "<meta charset=latin1>d\xE9j\xE0",
          "<meta charset=latin1>déjà", "windows-1252" },
        { NULL, "<p>plain", "<p>plain", "UTF-8" },
        /* latin1 is windows-1252 on the web */
        { " ISO-8859-1 ", "\x80 3", "€ 3", "windows-1252" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_decoded(DP_FORM_HTML, cases[i].label, dp_str_of(cases[i].bytes),
                       cases[i].want, cases[i].name);
}

static void markup_declares(void **state)
{
    static const struct {
        const char *html, *label;
    } cases[] = {
        { "<meta charset=koi8-r>", "koi8-r" },
        { "<META\nCHARSET = \"Big5\"/>", "Big5" },
        { "<meta/charset=x>", "x" },
        { "<meta http-equiv=Content-Type content='text/html;charset=x;y'>",
          "x" },
        { "<meta content=\"text/html; charset='x y'\" http-equiv=content-type>",
          "x y" },
        { "<meta http-equiv=refresh content='0;url=?charset=x'>", NULL },
        { "<meta content='text/html; charset=x'>", NULL },
        { "<meta http-equiv=content-type content='charset is charset=x'>",
          "x" },
        { "<metacharset=x><meta charset=y>", "y" },
        { "<!-- <meta charset=x> --><meta charset=y>", "y" },
        { "<!--><meta charset=y>", "y" },
        { "<script>'<meta charset=x>'</script><meta charset=y>", "y" },
        { "<style><meta charset=x></style><meta charset=y>", "y" },
        { "<a title='<meta charset=x>'><meta charset=y>", "y" },
        { "</p a='>'><?php <meta charset=y>", NULL },
        { "<body><meta charset=x>", NULL },
        { "<meta charset=utf-16le>", "utf-8" },
        { "<meta charset=x-user-defined>", "windows-1252" },
        { "<?xml version='1.0' encoding='x'?><html>", "x" },
        { "<?xml version=\"1.0\" encoding = \"x\" ?><html>", "x" },
        { " <?xml encoding='x'?>", NULL },
        { "<meta charset=x", "x" },
        { "<meta charset=\"x", "x" },
        { "<meta", NULL },
        { "<", NULL },
        { "", NULL },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_str(dp_charset_declared(dp_str_of(cases[i].html)),
                   cases[i].label);
}

static void a_late_declaration_counts(void **state)
{
    dp_str html = dp_str_printf(arena,
                                "<head><title>x</title><style>%03000d</style>"
                                "<meta charset=windows-1250></head><body>\xEA",
                                0);
    dp_page page = { .bytes = html, .form = DP_FORM_HTML };
    dp_str out;

    assert_int_equal(dp_charset_decode(&ctx, arena, &page, &out, NULL), DP_OK);
    assert_true(dp_str_ends(out, DP_S("ę")));
}

/* What the bytes prove goes before what is declared. */
static void bytes_prove_utf8(void **state)
{
    static const char text[] = "Le maire a inauguré la passerelle à la fête.";

    assert_decoded(DP_FORM_HTML, "iso-8859-1", dp_str_of(text), text, "UTF-8");
    assert_decoded(DP_FORM_HTML, "windows-1256", dp_str_of(text), text,
                   "UTF-8");
    /* four bytes of Chinese are too few to tell */
    assert_decoded(DP_FORM_TEXT, "gbk", DP_S("\xC1\xAA\xCD\xA8"), "联通",
                   "GBK");
    /* cut off in its last letter */
    assert_decoded(DP_FORM_TEXT, NULL, DP_S("d\xC3\xA9j\xC3"),
                   "dé"
                   "j\xEF\xBF\xBD",
                   "UTF-8");
    /* garbage in a text that is UTF-8 otherwise */
    assert_decoded(DP_FORM_TEXT, "utf-8",
                   DP_S("\xC3\xA9t\xC3\xA9 \xE9 \xC3\xA0"),
                   "été \xEF\xBF\xBD à", "UTF-8");
    /* said to be UTF-8, and is not */
    assert_decoded(DP_FORM_TEXT, "utf-8", DP_S("d\xE9j\xE0 vu \xE0 c\xF4t\xE9"),
                   "déjà vu à côté", "windows-1252");
}

static void guesses_what_nobody_declares(void **state)
{
    static const struct {
        const char *icu, *name, *text;
    } cases[] = {
        { "windows-1252", "windows-1252",
          "Le maire a inauguré hier la passerelle rénovée. « Nous l’attendions "
          "depuis des années », a-t-il déclaré près de l’hôtel de ville." },
        { "windows-1252", "windows-1252",
          "El año pasado, el niño español cumplió diez años en Coruña." },
        { "windows-1252", "windows-1252", "La señora Peña llegó a Logroño" },
        { "windows-1252", "windows-1252", "café" },
        { "windows-1252", "windows-1252",
          "“We have been waiting for years,” he said — it didn’t rain." },
        { "windows-1256", "windows-1256",
          "افتتح رئيس البلدية أمس الجسر المجدد قرب مبنى البلدية." },
        { "windows-1256", "windows-1256", "قال الوزير اليوم إن الجسر مفتوح" },
        { "ISO-8859-6", "ISO-8859-6",
          "افتتح رئيس البلدية أمس الجسر المجدد قرب مبنى البلدية." },
        { "windows-1251", "windows-1251",
          "Мэр вчера открыл обновлённый пешеходный мост у ратуши." },
        { "KOI8-R", "KOI8-R",
          "Мэр вчера открыл обновлённый пешеходный мост у ратуши." },
        { "Shift_JIS", "Shift_JIS",
          "市長は昨日、改修された歩道橋を開通させた。" },
        { "EUC-JP", "EUC-JP", "市長は昨日、改修された歩道橋を開通させた。" },
        { "ISO-2022-JP", "ISO-2022-JP",
          "市長は昨日、改修された歩道橋を開通させた。" },
        { "gb18030", "gb18030", "市长昨天为翻新的人行桥揭幕。他等了很多年。" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dp_str bytes = encoded(cases[i].text, cases[i].icu);
        dp_str page = joined(
            arena, DP_S("<html><head><title>News</title></head><body><p>"),
            bytes);
        dp_str want = dp_str_printf(
            arena, "<html><head><title>News</title></head><body><p>%s",
            cases[i].text);
        assert_decoded(DP_FORM_PAGE, NULL, bytes, cases[i].text, cases[i].name);
        assert_decoded(DP_FORM_AUTO, NULL, page, dp_str_z(arena, want),
                       cases[i].name);
    }
}

static void reads_utf16(void **state)
{
    assert_decoded(DP_FORM_HTML, NULL, DP_S("\xFF\xFE<\0p\0>\0\xE9\0"), "<p>é",
                   "UTF-16LE");
    assert_decoded(DP_FORM_HTML, "latin1", DP_S("\xFE\xFF\0<\0p\0>\x06\x27"),
                   "<p>ا", "UTF-16BE");
    assert_decoded(DP_FORM_HTML, "utf-16le", DP_S("<\0p\0>\0\x27\x06"), "<p>ا",
                   "UTF-16LE");
    /* half a character, half a pair */
    assert_decoded(DP_FORM_TEXT, "utf-16le", DP_S("a\0b"), "a\xEF\xBF\xBD",
                   "UTF-16LE");
    assert_decoded(DP_FORM_TEXT, "utf-16le",
                   DP_S("a\0\0\xD8"
                        "b\0"),
                   "a\xEF\xBF\xBD"
                   "b",
                   "UTF-16LE");
}

static void output_is_clean(void **state)
{
    assert_decoded(DP_FORM_TEXT, NULL,
                   DP_S("a\r\nb\rc\x01\xCC\x81"
                        "e\xCC\x81"),
                   "a\nb\nć"
                   "é",
                   "UTF-8");
    assert_decoded(DP_FORM_TEXT, "windows-1256", DP_S(""), "", "windows-1256");
    /* every byte of every charset becomes something */
    for (size_t row = 0; row < dp_table_rows(&dp_fetch_tools_of(&ctx)->labels);
         row++) {
        char all[256];
        dp_page page = { .form = DP_FORM_TEXT, .bytes = { all, sizeof all } };
        dp_str out;
        for (size_t i = 0; i < sizeof all; i++)
            all[i] = (char)(i * 167 + 13);
        page.charset = dp_table_cell(&dp_fetch_tools_of(&ctx)->labels, row, 0);
        assert_int_equal(dp_charset_decode(&ctx, arena, &page, &out, NULL),
                         DP_OK);
        assert_true(out.n > 0 && dp_utf8_invalid(out) == DP_NOT_FOUND);
    }
}

/* ICU has a converter for every row of the table. */
static void the_table_is_sound(void **state)
{
    const dp_table *labels = &dp_fetch_tools_of(&ctx)->labels;

    assert_true(dp_table_rows(labels) > 200);
    for (size_t i = 0; i < dp_table_rows(labels); i++) {
        dp_str icu = dp_table_cell(labels, i, 1);
        if (!dp_converter_of(&ctx, icu))
            fail_msg("no converter '%.*s'", DP_F(icu));
        assert_int_equal(dp_table_find(labels, dp_table_cell(labels, i, 0)), i);
    }
}

static void plain_utf8_is_not_copied(void **state)
{
    dp_page page = { .bytes = DP_S("<p>Le maire a inauguré le pont — enfin.\n"),
                     .form = DP_FORM_HTML };
    dp_str out;

    assert_int_equal(dp_charset_decode(&ctx, arena, &page, &out, NULL), DP_OK);
    assert_ptr_equal(out.p, page.bytes.p);
}

static void refuses_what_is_too_long(void **state)
{
    char *p = calloc(1, DP_PAGE_MAX + 1);
    dp_page page = { .bytes = { p, DP_PAGE_MAX + 1 } };
    dp_str out;

    assert_non_null(p);
    assert_int_equal(dp_charset_decode(&ctx, arena, &page, &out, NULL),
                     DP_BAD_DATA);
    free(p);
}

static void works_without_tables(void **state)
{
    struct dp_ctx bare = { 0 };
    dp_page page = { .bytes = DP_S("d\xE9j\xE0"), .form = DP_FORM_TEXT };
    dp_str out;

    assert_int_equal(dp_charset_decode(&bare, arena, &page, &out, NULL), DP_OK);
    assert_str(out, "déjà");
    dp_fetch_close(&bare);
    dp_fetch_close(&bare);
}

static int setup(void **state)
{
    arena = dp_arena_new((size_t)64 << 20);
    if (!arena || dp_data_open(&ctx, NULL, &ctx.data) != DP_OK)
        return -1;
    return dp_charset_warm(&ctx) == DP_OK ? 0 : -1;
}

static int teardown(void **state)
{
    dp_fetch_close(&ctx);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_of_declarations),
        cmocka_unit_test(markup_declares),
        cmocka_unit_test(a_late_declaration_counts),
        cmocka_unit_test(bytes_prove_utf8),
        cmocka_unit_test(guesses_what_nobody_declares),
        cmocka_unit_test(reads_utf16),
        cmocka_unit_test(output_is_clean),
        cmocka_unit_test(the_table_is_sound),
        cmocka_unit_test(plain_utf8_is_not_copied),
        cmocka_unit_test(refuses_what_is_too_long),
        cmocka_unit_test(works_without_tables),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
