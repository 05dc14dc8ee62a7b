/* An address on the first line, a robots.txt behind it: the rule that decides
 * is a line of the file. */
#include "source.h"

#include "fetch/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static dp_arena *arena;
    dp_str text = { (const char *)data, size }, url;
    dp_robots_answer answer;
    dp_strs maps;

    if (!arena)
        arena = dp_arena_new((size_t)64 << 20);
    dp_str_next(&text, '\n', &url);
    dp_robots_ask(text, DP_S("depeche"), url, &answer);
    check(answer.allowed || answer.line.p);
    check((answer.number > 0) == (answer.line.p != NULL));
    check_in(answer.line);
    check(dp_robots_sitemaps(NULL, arena, text, &maps) == DP_OK);
    for (size_t i = 0; i < maps.n; i++)
        check_in(maps.at[i]);
    dp_arena_reset(arena);
    return 0;
}
