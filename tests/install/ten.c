/* The smallest program against the installed library. */
#include <depeche.h>
#include <stdio.h>
int main(void)
{
    dp_ctx *ctx = NULL;
    dp_arena *arena = dp_arena_new(64 << 20);
    dp_page page = { .bytes = DP_S("<h1>Title</h1><p>A short text.</p>") };
    dp_article article;
    dp_str line;
    if (dp_open(NULL, &ctx) || dp_article_read(ctx, arena, &page, &article) ||
        dp_record_print(ctx, arena, &article, &line))
        return fprintf(stderr, "%s\n", dp_message(ctx)), 1;
    fwrite(line.p, 1, line.n, stdout);
    dp_arena_close(arena);
    dp_close(ctx);
}
