/* Developer's tool: read pages with the page stage alone and print records.
 *
 *     pagedump FILE... >output.jsonl
 *
 * Not installed; evaluation of one stage needs nothing of the others. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "data/data.h"
#include "html/html.h"
#include "page/page.h"
#include "record/record.h"

static dp_str read_file(dp_arena *arena, const char *path)
{
    FILE *file = fopen(path, "rb");
    dp_buf buf = dp_buf_new(arena, 64 << 20);
    char part[65536];
    size_t n;

    if (!file)
        return DP_NULL;
    while ((n = fread(part, 1, sizeof part, file)) > 0)
        dp_buf_add(&buf, (dp_str){ part, n });
    fclose(file);
    return dp_buf_str(&buf);
}

static dp_status dump(dp_ctx *ctx, dp_arena *arena, const char *path)
{
    dp_page page = { .input = dp_str_of(path) };
    dp_article article;
    dp_str line;
    dp_status status;

    page.bytes = read_file(arena, path);
    if (!page.bytes.p)
        return dp_fail(ctx, DP_NO_INPUT, "cannot read '%s'", path);
    status = dp_page_read(ctx, arena, &page, &article);
    if (status == DP_OK)
        status = dp_record_print(ctx, arena, &article, &line);
    if (status == DP_OK)
        fwrite(line.p, 1, line.n, stdout);
    return status;
}

int main(int argc, char **argv)
{
    dp_ctx ctx = { 0 };
    dp_arena *arena = dp_arena_new(256 << 20);
    int failed = 0;

    if (!arena ||
        dp_data_open(&ctx, getenv("DEPECHE_DATA"), &ctx.data) != DP_OK ||
        dp_html_open(&ctx, &ctx.html) != DP_OK ||
        dp_page_open(&ctx, &ctx.page) != DP_OK) {
        fprintf(stderr, "pagedump: %s\n", ctx.message);
        return 70;
    }
    for (int i = 1; i < argc; i++) {
        dp_arena_reset(arena);
        if (dump(&ctx, arena, argv[i]) != DP_OK) {
            fprintf(stderr, "pagedump: %s: %s\n", argv[i], ctx.message);
            failed++;
        }
    }
    dp_page_close(ctx.page);
    dp_html_close(ctx.html);
    dp_data_close(ctx.data);
    dp_arena_close(arena);
    return failed ? 65 : 0;
}
