/* Any bytes as a page, of the form and in the charset that the first bytes say:
 * what comes out is clean UTF-8. */
#include "source.h"

static const char *const labels[] = {
    NULL,         "utf-8",   "iso-8859-1", "windows-1256", "utf-16le",
    "shift_jis",  "gb18030", "big5",       "euc-kr",       "iso-2022-jp",
    "iso-8859-6", "euc-jp",  "none",       "koi8-r",       "utf-16be",
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_page page = { 0 };
    dp_str out, name, again;

    if (!arena) {
        arena = dp_arena_new((size_t)64 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
        check(dp_charset_warm(&ctx) == DP_OK);
    }
    if (size < 2)
        return 0;
    page.form = (dp_form)(data[0] % 4);
    page.charset =
        dp_str_of(labels[data[1] % (sizeof labels / sizeof *labels)]);
    page.bytes = (dp_str){ (const char *)data + 2, size - 2 };
    check(dp_charset_decode(&ctx, arena, &page, &out, &name) == DP_OK);
    check(dp_utf8_invalid(out) == DP_NOT_FOUND);
    check(name.n > 0);
    check(out.n == 0 || memchr(out.p, '\r', out.n) == NULL);
    check(out.n == 0 || memchr(out.p, '\0', out.n) == NULL);
    check(dp_utf8_clean(&ctx, arena, out, &again) == DP_OK);
    check(dp_str_eq(out, again));
    dp_kind_of(page.bytes);
    dp_arena_reset(arena);
    return 0;
}
