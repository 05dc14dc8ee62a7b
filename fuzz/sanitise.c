/* Any bytes as markup: what is clean stays as it is when cleaned again. */
#include "source.h"

#include "html/html.h"

static dp_str same(void *self, dp_arena *arena, dp_str link)
{
    return link;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    static dp_html *html;
    dp_html_links links = { same, NULL };
    dp_str text = { (const char *)data, size }, once, twice;

    if (!arena) {
        arena = dp_arena_new((size_t)256 << 20);
        check(dp_html_open(NULL, &html) == DP_OK);
    }
    check(dp_utf8_clean(NULL, arena, text, &text) == DP_OK);
    if (dp_html_sanitise(NULL, arena, html, text, &links, &once) == DP_OK) {
        check(dp_str_find_ascii(once, DP_S("<script"), 0) == DP_NOT_FOUND);
        check(dp_str_find(once, DP_S("<!"), 0) == DP_NOT_FOUND);
        check(dp_html_sanitise(NULL, arena, html, once, &links, &twice) ==
              DP_OK);
        check(dp_str_find_ascii(twice, DP_S("<script"), 0) == DP_NOT_FOUND);
        check(dp_html_fragment_plain(NULL, arena, html, once, &twice) == DP_OK);
    }
    dp_arena_reset(arena);
    return 0;
}
