/* For the evaluation of feeds alone: what `depeche feed` and `depeche robots`
 * print, made in the calling process. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/core.h"
#include "fetch/feed.h"

static int fail(dp_ctx *ctx, const char *path, dp_status status)
{
    fprintf(stderr, "%s: %s\n", path, dp_message(ctx));
    return (int)status;
}

static dp_str read_whole(dp_arena *arena, const char *path)
{
    FILE *file = fopen(path, "rb");
    char *p;
    long size;

    if (!file)
        return DP_NULL;
    fseek(file, 0, SEEK_END);
    size = ftell(file);
    rewind(file);
    p = dp_arena_alloc(arena, (size_t)size + 1);
    if (p && fread(p, 1, (size_t)size, file) != (size_t)size)
        p = NULL;
    fclose(file);
    return (dp_str){ p, p ? (size_t)size : 0 };
}

int main(int argc, char **argv)
{
    dp_arena *arena = dp_arena_new((size_t)512 << 20);
    dp_str base = DP_NULL, bytes, line = DP_NULL;
    dp_ctx *ctx = NULL;
    dp_status status;
    int at = 1;

    if (dp_open(NULL, &ctx) != DP_OK)
        return fail(ctx, "feeddump", DP_INTERNAL);
    if (argc > 4 && !strcmp(argv[1], "robots")) {
        dp_robots_answer answer;
        bytes = read_whole(arena, argv[2]);
        dp_robots_ask(bytes, dp_str_of(argv[4]), dp_str_of(argv[3]), &answer);
        printf("%s %.*s\n", answer.allowed ? "allowed" : "disallowed",
               DP_F(answer.line));
        return 0;
    }
    if (at < argc && !strcmp(argv[at], "feed"))
        at++;
    if (at + 1 < argc && !strcmp(argv[at], "--base")) {
        base = dp_str_of(argv[at + 1]);
        at += 2;
    }
    if (at >= argc)
        return DP_USAGE;
    bytes = read_whole(arena, argv[at]);
    if (!bytes.p)
        return DP_NO_INPUT;
    if (dp_opml_is(bytes)) {
        dp_opml opml;
        status = dp_opml_read(ctx, arena, bytes, &opml);
        if (status == DP_OK)
            status = dp_opml_print(ctx, arena, &opml, &line);
    } else {
        dp_feed feed;
        status = dp_feed_read(ctx, arena, bytes, DP_NULL, base, &feed);
        if (status == DP_OK)
            status = dp_feed_print(ctx, arena, &feed, &line);
    }
    if (status != DP_OK)
        return fail(ctx, argv[at], status);
    fwrite(line.p, 1, line.n, stdout);
    putchar('\n');
    dp_arena_close(arena);
    dp_close(ctx);
    return 0;
}
