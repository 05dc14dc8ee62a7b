/* Gathering: the reader forks its workers before there is a store, as for
 * `depeche add`. */
#include "cli/gather.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "record/reader.h"
#include "record/record.h"
#include "stories/happenings.h"
#include "stories/keep.h"

#include "core/banned.h"

enum { LINE_MAX_BYTES = 256 << 20 };

const dp_word dp_gather_kinds[] = {
    { "auto", DP_GATHER_FIRST + DP_AS_AUTO },
    { "html", DP_GATHER_FIRST + DP_AS_HTML },
    { "text", DP_GATHER_FIRST + DP_AS_TEXT },
    { "jsonl", DP_GATHER_FIRST + DP_AS_JSONL },
    { "warc", DP_GATHER_FIRST + DP_AS_WARC },
    { "mhtml", DP_GATHER_FIRST + DP_AS_MHTML },
    { "records", DP_GATHER_RECORDS },
    { 0 },
};

typedef struct gatherer {
    dp_work *work;
    dp_arena *arena; /* of one article */
    dp_gathered *out;
} gatherer;

static void fail(gatherer *g, dp_str input, dp_str reason, dp_status status)
{
    dp_complain("'%.*s': %.*s", DP_F(input), DP_F(reason));
    g->out->worst =
        g->out->failed && g->out->worst != status ? DP_BAD_DATA : status;
    g->out->failed++;
}

/* A line that is no record is one failure; the store's are the end. */
static dp_status take(gatherer *g, dp_str line, dp_str input)
{
    dp_ctx *ctx = g->work->ctx;
    dp_article article;
    dp_kept kept = { .article = &article };
    dp_added added;
    dp_status status;

    kept.record = dp_str_trim(line);
    status = dp_record_parse(ctx, g->arena, kept.record, &article);
    if (status == DP_OK && !article.id.n)
        status = dp_fail(ctx, DP_BAD_DATA, "the record has no id");
    if (status != DP_OK) {
        fail(g, input, dp_str_of(dp_message(ctx)), status);
        return DP_OK;
    }
    kept.seen = article.fetched;
    status = dp_store_add(ctx, g->work->store, &kept, &added);
    g->out->taken++;
    dp_arena_reset(g->arena);
    return status;
}

static dp_status gather_pages(gatherer *g, dp_reader *reader)
{
    dp_reading reading;
    dp_status status;

    while ((status = dp_reader_next(g->work->ctx, reader, &reading)) == DP_OK) {
        if (!reading.line.p) {
            fail(g, reading.input, reading.reason, reading.status);
            continue;
        }
        status = take(g, reading.line, reading.input);
        if (status != DP_OK)
            return status;
    }
    return status == DP_END ? DP_OK : status;
}

static dp_status gather_lines(gatherer *g, FILE *file, const char *name)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    dp_status status = DP_OK;

    for (size_t number = 1;
         status == DP_OK && (n = getline(&line, &room, file)) >= 0; number++) {
        char input[512];
        dp_str s = dp_str_trim((dp_str){ line, (size_t)n });
        snprintf(input, sizeof input, "%s#%zu", name, number);
        if (n > LINE_MAX_BYTES)
            fail(g, dp_str_of(input), DP_S("the line is too long"),
                 DP_BAD_DATA);
        else if (s.n)
            status = take(g, s, dp_str_of(input));
    }
    free(line);
    return status;
}

static dp_status gather_records(gatherer *g, char **inputs, int n)
{
    dp_status status = DP_OK;

    for (int i = 0; i < n && status == DP_OK; i++) {
        bool is_stdin = strcmp(inputs[i], "-") == 0;
        FILE *file = is_stdin ? stdin : fopen(inputs[i], "rbe");
        if (!file) {
            fail(g, dp_str_of(inputs[i]), dp_str_of(strerror(errno)),
                 DP_NO_INPUT);
            continue;
        }
        status = gather_lines(g, file, inputs[i]);
        if (!is_stdin)
            fclose(file);
    }
    return status;
}

static dp_status open_reader(const dp_common *common, int as, char **inputs,
                             int n, dp_work *work, dp_reader **out)
{
    dp_reader_options options = {
        .jobs = common->jobs ? common->jobs : dp_cores(),
        .as = (dp_as)(as - DP_GATHER_FIRST),
    };
    dp_status status = dp_reader_open(work->ctx, &options, out);

    for (int i = 0; i < n && status == DP_OK; i++)
        status = dp_reader_add(work->ctx, *out, inputs[i]);
    return status;
}

static dp_status open_all(const dp_common *common, int as, char **inputs, int n,
                          dp_work *work, dp_reader **reader)
{
    dp_status status = dp_common_open(common, DP_UNTIL_EVENTS, &work->ctx);

    if (status != DP_OK)
        return status;
    work->arena = dp_arena_new((size_t)1 << 30);
    if (!work->arena)
        return dp_no_memory(work->ctx, "the command");
    if (as != DP_GATHER_RECORDS)
        status = open_reader(common, as, inputs, n, work, reader);
    if (status == DP_OK)
        status = dp_store_open(work->ctx, NULL, DP_STORE_MEMORY, &work->store);
    if (status == DP_OK)
        dp_happenings_attach(work->store);
    return status;
}

dp_status dp_gather(const dp_common *common, int as, char **inputs, int n,
                    dp_work *work, dp_gathered *out)
{
    gatherer g = { .work = work, .out = out };
    dp_reader *reader = NULL;
    dp_status status = open_all(common, as, inputs, n, work, &reader);

    if (status == DP_OK) {
        g.arena = dp_arena_new((size_t)1 << 30);
        if (!g.arena)
            status = dp_no_memory(work->ctx, "articles");
    }
    if (status == DP_OK)
        status =
            reader ? gather_pages(&g, reader) : gather_records(&g, inputs, n);
    if (status == DP_OK)
        status = dp_store_commit(work->ctx, work->store);
    if (status == DP_OK)
        status = dp_stories_keep(work->ctx, work->store);
    dp_reader_close(reader);
    dp_arena_close(g.arena);
    return status;
}

int dp_gather_code(const dp_gathered *gathered, int code)
{
    if (code != DP_OK || gathered->failed == 0)
        return code;
    return gathered->taken ? DP_BAD_DATA : (int)gathered->worst;
}
