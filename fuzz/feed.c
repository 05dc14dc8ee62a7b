/* Any bytes as a feed: what comes out is text, addresses and clean markup. */
#include "source.h"

#include "core/json.h"
#include "fetch/feed.h"

/* No tag of a script, no comment, no '<' that begins no tag of ours. */
static void check_markup(dp_str s)
{
    for (size_t at = 0; (at = dp_str_find_char(s, '<', at)) != DP_NOT_FOUND;) {
        char c = ++at < s.n ? s.p[at] : '\0';
        check(c == '/' || (c >= 'a' && c <= 'z'));
    }
    check(dp_str_find_ascii(s, DP_S("<script"), 0) == DP_NOT_FOUND);
    check(dp_str_find_ascii(s, DP_S("<iframe"), 0) == DP_NOT_FOUND);
    check(dp_str_find_ascii(s, DP_S("=\"javascript:"), 0) == DP_NOT_FOUND);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dp_ctx ctx;
    static dp_arena *arena;
    dp_str line;
    dp_feed feed;
    json_t *root;

    if (!arena) {
        arena = dp_arena_new((size_t)256 << 20);
        check(dp_data_open(&ctx, NULL, &ctx.data) == DP_OK);
    }
    if (dp_feed_read(&ctx, arena, (dp_str){ (const char *)data, size }, DP_NULL,
                     DP_S("http://a.example/b/"), &feed) == DP_OK) {
        for (size_t i = 0; i < feed.entries.n; i++) {
            check_markup(feed.entries.at[i].summary_html);
            check_markup(feed.entries.at[i].content_html);
            check_in(feed.entries.at[i].text);
            check_in(feed.entries.at[i].link);
        }
        check(dp_feed_print(&ctx, arena, &feed, &line) == DP_OK);
        check(dp_json_parse(&ctx, line, &root) == DP_OK);
        json_decref(root);
    }
    dp_arena_reset(arena);
    return 0;
}
