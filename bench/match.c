/* bench-match TEXT LANGUAGE NAME [DATA-DIR]: what tokens cost, and what the
 * patterns of NAME.pat cost on top, in ns a token; the least of some runs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match/match.h"

enum { RUNS = 30, TEXT_MAX = 64 << 20 };

static double now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static dp_str read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *p = malloc(TEXT_MAX);
    size_t n = file && p ? fread(p, 1, TEXT_MAX, file) : 0;

    if (file)
        fclose(file);
    return (dp_str){ p, n };
}

int main(int argc, char **argv)
{
    struct dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new((size_t)2 << 30);
    double cut = 1e300, match = 1e300;
    dp_str bytes = argc > 3 ? read_all(argv[1]) : DP_NULL;
    const dp_patterns *patterns;
    dp_text text = { 0 };
    dp_matches found = { 0 };

    if (!bytes.n || !arena ||
        dp_knowledge_open(&ctx, argc > 4 ? argv[4] : NULL, &ctx.data) !=
            DP_OK ||
        dp_text_open(&ctx) != DP_OK) {
        fprintf(stderr, "bench-match: %s\n",
                bytes.n ? dp_message(&ctx) : "a text is wanted");
        return 66;
    }
    patterns = dp_patterns_open(&ctx, dp_str_of(argv[2]), dp_str_of(argv[3]));
    for (int i = 0; i < RUNS; i++) {
        double begin = now_ns(), between, end;
        dp_arena_reset(arena);
        if (dp_text_make(&ctx, arena, bytes, dp_str_of(argv[2]), &text) !=
            DP_OK)
            return 71;
        between = now_ns();
        if (dp_match_run(&ctx, arena, patterns, &text, NULL, 0, &found) !=
            DP_OK)
            return 71;
        end = now_ns();
        cut = between - begin < cut ? between - begin : cut;
        match = end - between < match ? end - between : match;
    }
    printf("%.1f %.1f %zu %zu\n", cut / (double)text.tokens.n,
           match / (double)text.tokens.n, text.tokens.n, found.n);
    dp_text_close(&ctx);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    free((char *)bytes.p);
    return 0;
}
