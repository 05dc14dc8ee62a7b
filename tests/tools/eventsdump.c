/* Events of records: record lines that have text, names, dates and quotes in,
 * the same lines with the events found in them out, for score_events.py. A
 * developer's tool: what is wrong with events can be told apart from what is
 * wrong with names.
 *
 *     eventsdump [--data DIR] < records.jsonl > found.jsonl
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/core.h"
#include "events/events.h"
#include "record/record.h"

static dp_status row(dp_ctx *ctx, dp_arena *arena, dp_str line)
{
    dp_article article;
    dp_events events = { 0 };
    dp_text text;
    dp_str printed;
    dp_status status = dp_record_parse(ctx, arena, line, &article);

    if (status == DP_OK)
        status = dp_text_make(ctx, arena, article.text,
                              dp_str_sub(article.language, 0, 2), &text);
    if (status == DP_OK)
        status = dp_events_find(ctx, arena, &text, &article, &events);
    if (status != DP_OK)
        return status;
    article.events.at = events.at;
    article.events.n = events.n;
    article.until = DP_UNTIL_EVENTS;
    status = dp_record_print(ctx, arena, &article, &printed);
    if (status == DP_OK)
        fwrite(printed.p, 1, printed.n, stdout);
    return status;
}

int main(int argc, char **argv)
{
    dp_options options = { 0 };
    dp_ctx *ctx = NULL;
    dp_arena *arena = dp_arena_new(256 << 20);
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    dp_status status;

    for (int i = 1; i + 1 < argc; i += 2)
        if (strcmp(argv[i], "--data") == 0)
            options.data_dir = argv[i + 1];
    status = dp_open(&options, &ctx);
    while (status == DP_OK && (n = getline(&line, &room, stdin)) > 0) {
        status = row(ctx, arena, (dp_str){ line, (size_t)n });
        dp_arena_reset(arena);
    }
    if (status != DP_OK)
        fprintf(stderr, "%s\n", dp_message(ctx));
    free(line);
    dp_arena_close(arena);
    dp_close(ctx);
    return status;
}
